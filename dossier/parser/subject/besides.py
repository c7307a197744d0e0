"""Works that somebody has besides the film: those that a later sentence on somebody named before tells of.

A, who currently stars in T, will play       B's other recent credits include T and U       She will next be seen in T
A stars opposite C in the series T and is set to lead U
"""

from collections.abc import Sequence

from dossier.parser.kinds import TITLED, VERBAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_BESIDES = frozenset(
    "next also currently recently previously last lately soon later other upcoming recent past earlier additionally next-up "
    "meanwhile before".split()
)
"""Words with which somebody's other works are told of."""
_SINCE = frozenset("recently currently previously last lately".split())
"""Of these, words of what there is already."""
_ACTS = frozenset("stars co-stars appears leads headlines toplines recurs plays".split())
"""What somebody does in a work at the time."""
_PRONOUNS = frozenset(("he", "she", "they", "his", "her", "their"))
_ASIDES = frozenset(("who", "whose", "having", "coming", "known", "best", "last", "next", "recently", "currently"))
_HEAD = 8
"""So many nodes at most stand before whom a sentence is about."""
_REACH = 24
"""So many nodes behind such a word can the works stand."""


def besides(sentence: Sentence, known: frozenset[int] | None = None) -> range:
    """Return the places in a sentence whose names are those of works that somebody has besides; `known` are the numbers of the
    people who were named before it, by default all.
    """
    nodes = sentence.nodes
    about = next((k for k in range(min(_HEAD, len(nodes))) if _is_known(nodes, k, known)), -1)
    if about < 0 or any(node.is_name and node.person < 0 for node in nodes[:about]):
        return range(0)
    if not sentence.vocabulary.isdisjoint(_BESIDES):
        told = next((k for k in range(len(nodes)) if nodes[k].word in _BESIDES), len(nodes))
        if told < len(nodes):
            return range(told + 1, min(told + _REACH, _closed(nodes, told)))
    if about + 1 < len(nodes) and nodes[about + 1].word in _ACTS:
        return range(about + 2, len(nodes))
    return range(0)


def work_besides(sentences: Sequence[Sentence], number: int) -> Node | None:
    """Return the first of the works that the sentence with this number tells somebody to have besides; None where there is none."""
    nodes = sentences[number].nodes
    places = besides(sentences[number]) if number > 1 else range(0)
    return next((nodes[i] for i in places if nodes[i].kind in TITLED and nodes[i].person < 0), None)


def work_gone_on_with(sentences: Sequence[Sentence], number: int) -> Node | None:
    """Return the work that the sentence before tells somebody to have had, where the one with this number goes on with it (`A
    recently starred in T. She co-stars with B`); None where it does not.
    """
    before, nodes = sentences[number - 1], sentences[number].nodes
    goes_on = len(nodes) > 1 and nodes[0].word in _PRONOUNS and nodes[1].word in _ACTS
    if not goes_on or before.paragraph != sentences[number].paragraph or _SINCE.isdisjoint(before.vocabulary):
        return None
    return work_besides(sentences, number - 1)


def _is_known(nodes: list[Node], k: int, known: frozenset[int] | None) -> bool:
    """Whether the node at `k` stands for somebody who was named before."""
    if nodes[k].word in _PRONOUNS or (nodes[k].person >= 0 if known is None else nodes[k].person in known):
        return True
    return nodes[k].kind == Kind.ROLE and k > 0 and nodes[k - 1].word == "the"


def _closed(nodes: list[Node], told: int) -> int:
    """Where the aside ends in which `told` stands (`A, who was recently seen in T, joins U`); the end of the sentence where none is
    open.
    """
    opened = next((k for k in range(told, max(0, told - 6), -1) if nodes[k - 1].kind == Kind.COMMA and nodes[k].word in _ASIDES), 0)
    if not opened and nodes[0].word not in _ASIDES:
        return len(nodes)
    closing = (k for k in range(told + 1, len(nodes) - 1) if nodes[k].kind == Kind.COMMA and nodes[k + 1].kind in VERBAL)
    return next(closing, len(nodes))
