"""The film before the article's: sentences that tell of `the first film`, `the 1987 original`, and what it has done."""

import re
from collections.abc import Sequence

from dossier.parser.kinds import FORMS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_EARLIER = frozenset("first original previous last earlier initial preceding".split())
_FILMS = frozenset("film movie pic picture feature one instalment installment entry outing chapter version adaptation".split())
_DONE = frozenset(
    (
        "was were had starred grossed earned took made opened followed told saw centred centered revolved won received became "
        "premiered bowed debuted featured hit broke drew pulled scored collected raked raised launched introduced ended came "
        "marked set"
    ).split()
)
"""Verbs of a film that is there already."""
_DID = frozenset(
    (
        "directed helmed wrote penned scripted produced played portrayed voiced starred shot released co-starred co-wrote "
        "co-directed co-produced"
    ).split()
)
"""Verbs of what somebody did in a film that is there already."""
_AHEAD = frozenset(("will", "is", "are", "shoots", "shooting", "begins", "starts", "upcoming", "next"))
_AGAIN = frozenset(
    (
        "return returns returned returning back reprise reprises reprising sequel sequels follow-up second third new remake reboot "
        "reteam reteams reunite reunites reuniting again this update reimagining now"
    ).split()
)
"""Words of a sentence that tells of the film to come, too."""
_FOLLOWING = frozenset(
    (
        "sequel prequel follow-up followup remake remaking reboot rebooting reimagining re-imagining spinoff spin-off threequel "
        "revival remade franchise instalment installment"
    ).split()
)
"""Words of an article on a film that has one before it."""
_VERSIONS = frozenset(("versions", "incarnations", "iterations", "adaptations", "remakes"))
"""Words for the films that have been made of one story."""
_HEAD = 4
"""So many nodes can stand before the year of the film with which a sentence opens."""
_NUMBERED = re.compile(r"\S (?:[2-9]|II|III|IV|Two|Three)(?::|$)")
_OPENING = 5
_CLAUSE = 16
"""So many nodes the verb of the sentence can stand behind its beginning."""


def has_predecessor(sentences: Sequence[Sentence]) -> bool:
    """Return whether an article tells of a film that follows another or is made anew from it."""
    return any(not sentence.vocabulary.isdisjoint(_FOLLOWING) for sentence in sentences)


def is_numbered(title: str) -> bool:
    """Return whether a title counts the films before it (`Kites 2`, `Kites III`)."""
    return _NUMBERED.search(title) is not None


def tells_of_predecessor(sentences: Sequence[Sentence], number: int, year: int) -> bool:
    """Return whether a sentence tells of the film before the article's: it opens with `the first film` or, where `year` is that of
    an article on a film that follows one, with `A's 1986 classic`, or goes on with `it` behind one that does.
    """
    sentence = sentences[number]
    if _opens_with_earlier(sentence.nodes) or _opens_with_dated(sentence, year):
        return True
    while number and _goes_on(sentences[number].nodes) and sentences[number - 1].paragraph == sentence.paragraph:
        number -= 1
        if _opens_with_earlier(sentences[number].nodes) or _opens_with_dated(sentences[number], year):
            return True
    return False


def is_told_in_past(sentence: Sentence) -> bool:
    """Return whether a sentence tells but of what has been done."""
    words = sentence.vocabulary
    return _AHEAD.isdisjoint(words) and not (_DONE.isdisjoint(words) and _DID.isdisjoint(words))


def looks_back_on(sentence: Sentence, year: int) -> bool:
    """Return whether a sentence, of an article on a sequel or a remake, tells but of what was done in the film before (`A directed
    the original`, `B starred in the 1987 film`, `the first Kites was shot by C`); `year` is that of the article, 0 for unknown.
    """
    if not is_told_in_past(sentence) or not _AGAIN.isdisjoint(sentence.vocabulary):
        return False
    return any(_is_earlier(sentence.nodes, i, year) for i in range(1, len(sentence.nodes)))


def names_earlier(nodes: Sequence[Node], i: int) -> bool:
    """Return whether the title at `i` is told to be that of the film before (`the original Kites`, `the 1987 Kites`)."""
    if i < 2:
        return False
    before = nodes[i - 1]
    return before.word in {"first", "original"} or (before.kind == Kind.YEAR and nodes[i - 2].word == "the")


def _is_earlier(nodes: Sequence[Node], i: int, year: int) -> bool:
    """Whether the film before is named at `i`: `the original`, `the first film`, `the 1987 version`, `the original Kites`."""
    before, node = nodes[i - 1], nodes[i]
    behind = nodes[i + 1] if i + 1 < len(nodes) else None
    if node.word == "predecessor":
        return before.word in {"its", "the"}
    dated = before.kind == Kind.YEAR and before.word.isdigit() and (not year or int(before.word) < year)
    if dated and (_is_film(node) or node.word == "original" or node.is_name):
        return i > 1 and nodes[i - 2].word in {"the", "in"}
    if before.word not in {"the", "its", "that"}:
        return False
    if _is_earlier_film(node):
        return True
    if node.word not in {"original", "originals", "first"}:
        return False
    if behind is not None and (_is_film(behind) or (behind.kind in TITLED and behind.person < 0)):
        return True
    return node.word != "first" and (behind is None or behind.kind not in {Kind.WORD, *FORMS, Kind.ROLE, Kind.SOURCE_WORK})


def _is_earlier_film(node: Node) -> bool:
    """Whether one node stands for the film before (`original film`)."""
    first, _, kind = node.word.partition(" ")
    return first in {"original", "first"} and kind in _FILMS


def _opens_with_dated(sentence: Sentence, year: int) -> bool:
    """Whether a sentence opens with a film of an earlier year (`A's 1986 classic, which starred B, is`, `The 1986 film`), or counts
    the versions that there are, and says what was done in them.
    """
    words, nodes = sentence.words, sentence.nodes
    if not year or (_DONE.isdisjoint(words) and _DID.isdisjoint(words)) or not _AGAIN.isdisjoint(words[:_CLAUSE]):
        return False
    if words[0] == "there":
        return not _VERSIONS.isdisjoint(words[:_CLAUSE])
    at = next((i for i in range(1, min(_HEAD, len(nodes))) if nodes[i].kind == Kind.YEAR), 0)
    if not at or not nodes[at].word.isdigit() or int(nodes[at].word) >= year:
        return False
    owned = nodes[at - 1].kind == Kind.POSSESSIVE or (nodes[at - 1].word == "the" and at == 1)
    return owned and any(_is_film(node) or node.word.endswith("classic") for node in nodes[at + 1 : at + 4])


def _is_film(node: Node) -> bool:
    """Whether a word stands for one film."""
    return node.word.rpartition(" ")[2] in _FILMS or (node.kind in FORMS and not node.word.endswith("s"))


def _opens_with_earlier(nodes: Sequence[Node]) -> bool:
    """Whether a sentence opens with an earlier film (`The first movie, directed by A, took`), and says what that has done."""
    at = next(
        (i for i, n in enumerate(nodes[:_OPENING]) if n.word in _EARLIER or n.word == "predecessor" or _is_earlier_film(n)), -1
    )
    if at < 1 or nodes[at - 1].word not in {"the", "its", "that", "their"} or any(node.is_name for node in nodes[:at]):
        return False
    head = nodes[at : at + 3]
    named = any(node.word.rpartition(" ")[2] in _FILMS for node in head) or (
        head[0].word in {"original", "predecessor"} and len(head) > 1 and head[1].word in _DONE | {","}
    )
    written = any(
        (node.kind == Kind.SOURCE_WORK and not _is_earlier_film(node)) or (node.kind in FORMS and node.word.endswith("series"))
        for node in head
    )
    words = [node.word for node in nodes[at : at + _CLAUSE]]
    clause = words[: words.index("who")] if "who" in words else words
    return named and not written and not _DONE.isdisjoint(clause) and _AHEAD.isdisjoint(clause)


def _goes_on(nodes: Sequence[Node]) -> bool:
    """Whether a sentence goes on with what a film has done (`It was shot in`, `The movie took`)."""
    it = nodes[0].word == "it" or (nodes[0].word in {"the", "that"} and any(node.word in _FILMS for node in nodes[1:2]))
    opening = {node.word for node in nodes[1:4]}
    return it and not opening.isdisjoint(_DONE) and _AHEAD.isdisjoint(opening)
