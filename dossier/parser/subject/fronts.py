"""Fronts of the items of a list: what is told of a film before its title.

T, with A; B's biopic of a singer, U; and the C-starring thriller V       T (May 5); the sequel to W, U, with D
"""

from collections.abc import Sequence

from dossier.parser.kinds import FORMS, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

_IN_FRONT = FORMS | {Kind.MODIFIER, Kind.NATION, Kind.ROLE, Kind.POSSESSIVE, Kind.NUMBER, Kind.YEAR, Kind.AWARD}
"""What describes a film before its title, beside people and their part in it (`the A-starring thriller T`)."""


def is_in_front(nodes: Sequence[Node], start: int, before: int, behind: int) -> bool:
    """Return whether a statement at the offset `start` belongs to the title at the offset `behind` rather than to the one at
    `before`, between which it stands: it is in the item of a list that a semicolon parts from the first title alone, or in the
    description to which the second title is the head.
    """
    between = [i for i, node in enumerate(nodes) if before < node.start < behind]
    semicolons = [nodes[i].start for i in between if nodes[i].kind == Kind.SEMICOLON]
    if semicolons:
        return semicolons[-1] < start
    opens = next((i for i in reversed(between) if not _describes(nodes, i)), -1)
    return opens >= 0 and nodes[opens].kind in SEPARATORS and nodes[opens].start < start


def _describes(nodes: Sequence[Node], i: int) -> bool:
    """Whether the node at `i` is of a description before a title."""
    node = nodes[i]
    if node.kind in _IN_FRONT or node.word.startswith("-") or node.word in {"the", "a", "an"}:
        return True
    following = nodes[i + 1] if i + 1 < len(nodes) else None
    owner = following is not None and (following.kind == Kind.POSSESSIVE or following.word.startswith("-"))
    return owner and (node.person >= 0 or node.is_name)
