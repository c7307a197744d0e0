"""Who of several people of one surname is called by it alone."""

from collections.abc import Iterable

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence
from dossier.parser.words import KIN

_KIN = KIN | {
    "wives",
    "sons",
    "daughters",
    "ex-wife",
    "ex-husband",
    "widow",
    "widower",
    "uncle",
    "aunt",
    "nephew",
    "niece",
    "cousins",
}
_OWNERS = frozenset(("his", "her", "their"))
_BETWEEN = frozenset(
    (Kind.WORD, Kind.ROLE, Kind.DETERMINER, Kind.COMMA, Kind.NATION, Kind.NUMBER, Kind.PLACE, Kind.PLACE_LIKE, Kind.AWARD)
)
"""What stands between the word for kin and the name (`his father, Riga mogul Bo Marrow`)."""
REACH = 7
"""So many nodes before a name can tell whose kin it is."""


def kin(sentences: Iterable[Sentence]) -> set[int]:
    """Return the numbers of the people who are told as somebody else's kin (`his father, the mogul Bo Marrow`): they have their
    names in full, and the surname alone is the other's.
    """
    return {
        sentence.nodes[i].person
        for sentence in sentences
        if not sentence.vocabulary.isdisjoint(_KIN)
        for i in sentence.names
        if sentence.nodes[i].person >= 0 and _is_kin(sentence.nodes, i)
    }


def meant(numbers: set[int], relatives: set[int], called: int) -> set[int]:
    """Return those of some people of one surname who can be meant by it alone: none of the `relatives` where others are left, and
    the one who was `called` so before.
    """
    left = numbers - relatives or numbers
    return {called} if called in left else left


def _is_kin(nodes: list[Node], i: int) -> bool:
    """Whether the words right before the name at `i` call him or her somebody's kin."""
    k = i - 1
    while k > 0 and i - k < REACH and nodes[k].kind in _BETWEEN and nodes[k].word not in _KIN:
        k -= 1
    if k < 1 or nodes[k].word not in _KIN:
        return False
    while k > 1 and nodes[k - 1].kind in {Kind.WORD, Kind.NUMBER}:
        k -= 1
    return nodes[k - 1].word in _OWNERS or nodes[k - 1].kind == Kind.POSSESSIVE
