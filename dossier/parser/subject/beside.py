"""Works beside the films of an article: those that somebody has made before, those that a film opens against, and its sources.

A, who is known for T and U, directs V       A, who had hits with T and U, headlines V       V will go up against C's comedy T
V is based on A's novel T       V is a remake of the German thriller T       C, the house behind films like T and U, has bought V
"""

from collections.abc import Callable, Iterable

from dossier.parser.kinds import JOINTS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence
from dossier.parser.subject.spread import are_films

_RIVALRY = frozenset("against versus vs competition competing compete rival rivals head-to-head".split())
"""Words of films that open at the same time."""
_LISTED = frozenset("shortlisted shortlist nominated nominees contenders entries".split())
"""Words of films beside which one is considered for an award."""
_TAKEN = frozenset("based adapted inspired drawn remake reimagining remakes".split())
"""Words of what a film is made from."""
_FROM = frozenset(("on", "from", "by", "of"))
_BOUGHT = frozenset(("acquired", "bought", "picked", "nabbed", "released", "landed"))
"""What a house has done with other films."""
_LATELY = frozenset(("recently", "previously", "lately", "earlier", "recent"))
_INCLUDING = frozenset(("include", "includes", "included"))
_RELEASES = frozenset(("releases", "acquisitions", "titles", "pickups", "films", "credits", "buys"))
_OVER = frozenset("known credits hits successes filmography repertoire resume portfolio hailed famous remembered".split())
"""Words of what somebody has made before."""
_BEFORE = frozenset(("first", "previous", "last", "earlier"))
"""Words of what a house or somebody made before (`C's first film for D was T`)."""
_GOING_ON = frozenset(
    (
        "headlines headline leads stars star directs helms joins joined boards boarded will is are writes produces returns "
        "reunites plays to next signed tapped cast leading directing opens moves"
    ).split()
)
"""Verbs with which the sentence goes on to what somebody makes now."""
_AGES = frozenset(("years", "decades", "decade"))
_OWN = frozenset(("his", "her", "their"))
_NEAR = 10
_REACH = 26
"""So many nodes before a title can such words stand."""


def only_beside(sentences: Iterable[Sentence], fold: Callable[[Node], str]) -> set[str]:
    """Return the keys, made by `fold`, of the names that stand nowhere but as those of works beside the films."""
    beside: set[str] = set()
    told: set[str] = set()
    for sentence in sentences:
        words = sentence.vocabulary
        rivals, taken = not words.isdisjoint(_RIVALRY), not words.isdisjoint(_TAKEN)
        over = not words.isdisjoint(_OVER | _AGES) or "was" in words
        bought = _bought_before(sentence)
        alike = "like" in words
        listed = "alongside" in words and not words.isdisjoint(_LISTED)
        for i in sentence.names:
            is_one = i > bought or (rivals and _is_rival(sentence, i)) or (over and _is_over(sentence, i))
            is_one = is_one or (alike and _is_example(sentence, i)) or _is_fame(sentence, i)
            is_one = is_one or (listed and "alongside" in sentence.words[:i])
            (beside if is_one or (taken and _is_source(sentence, i)) else told).add(fold(sentence.nodes[i]))
    return beside - told


def _is_rival(sentence: Sentence, i: int) -> bool:
    """Whether a film opens against the one named at `i`."""
    nodes = sentence.nodes
    for k in range(i - 1, max(-1, i - _NEAR), -1):
        if nodes[k].word in _RIVALRY:
            return True
        if nodes[k].kind in {Kind.SEMICOLON, Kind.COMMA}:
            return False
    return False


def _bought_before(sentence: Sentence) -> int:
    """Where a sentence further down goes over to what a house has bought besides (`C also recently acquired T and U`, `Recent
    releases include T`); behind its end where it does not.
    """
    words = sentence.words
    for k in range(1, len(words)) if sentence.paragraph > 1 and not _LATELY.isdisjoint(words) else ():
        near = words[max(0, k - 2) : k]
        if words[k] in _BOUGHT and "also" in words[:k] and not _LATELY.isdisjoint(near):
            return k
        if words[k] in _INCLUDING and words[k - 1] in _RELEASES and "recent" in words[:k]:
            return k
    return len(words)


def _is_fame(sentence: Sentence, i: int) -> bool:
    """Whether the name at `i` tells from what somebody is known (`Ada Bonn from T stars`)."""
    nodes = sentence.nodes
    return i > 1 and nodes[i - 1].word == "from" and nodes[i - 2].person >= 0


def _is_example(sentence: Sentence, i: int) -> bool:
    """Whether the name at `i` is one of those with which works are compared (`documentaries like T and U`)."""
    nodes = sentence.nodes
    for k in range(i - 1, max(0, i - _NEAR), -1):
        if nodes[k].word == "like":
            return are_films(nodes[k - 1])
        if nodes[k].kind not in JOINTS and nodes[k].kind != Kind.COLON and not nodes[k].is_name:
            return False
    return False


def _is_source(sentence: Sentence, i: int) -> bool:
    """Whether the name at `i` is that of a work from which a film is made; one of a film of that name stands elsewhere, too."""
    nodes = sentence.nodes
    for k in range(i - 1, max(-1, i - _NEAR), -1):
        if nodes[k].word in _TAKEN:
            return k > 0 and nodes[k + 1].word in _FROM
        if nodes[k].kind in {Kind.SEMICOLON, Kind.COMMA, Kind.CONJUNCTION}:
            return False
    return False


def _is_over(sentence: Sentence, i: int) -> bool:
    """Whether the name at `i` is in a list of what somebody has made before."""
    for k in range(i - 1, max(-1, i - _REACH), -1):
        node = sentence.nodes[k]
        if node.word == "after" and sentence.words[k - 1] in _AGES and sentence.words[k + 1] in _OWN:
            return k == i - 2  # "14 years after his T"
        if node.word in _OVER or (node.word == "was" and not _BEFORE.isdisjoint(sentence.words[:k])):
            return True
        if node.kind == Kind.SEMICOLON or node.word in _GOING_ON:
            return False
    return False
