"""The work in which somebody acts beside others: the title before `opposite A`, or behind it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dossier.parser.kinds import TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_IN = frozenset(("in", "on"))
_REACH = 9
"""So many words can describe a work before its title."""
_DESCRIBING = frozenset(
    (
        Kind.WORD,
        Kind.GENRE,
        Kind.MODIFIER,
        Kind.FORMAT,
        Kind.FESTIVAL,
        Kind.NATION,
        Kind.AWARD,
        Kind.YEAR,
        Kind.NUMBER,
        Kind.DASH,
        Kind.COMPANY,
        Kind.POSSESSIVE,
        Kind.PLACE,
        Kind.PLACE_LIKE,
    )
)
"""What can stand before a title and describe the work."""
_ARTICLES = frozenset(("the", "a", "an"))


def work_beside(extraction: "Extraction") -> Node | None:
    """Return the title of the work in which a match has people act beside others: behind them (`opposite A in the dramedy T`) or
    before (`a lead in Bo Lind's T, opposite A`); None where none is told so.
    """
    nodes = extraction.sentence.nodes
    return _behind(nodes, extraction.match.captures["object"][1]) or _before(nodes, extraction.match.captures["object"][0])


def _is_title(node: Node) -> bool:
    return node.kind in TITLED and (node.person < 0 or node.kind == Kind.TITLE)


def _behind(nodes: Sequence[Node], end: int) -> Node | None:
    """The title behind a list of people and `in`, with what describes it."""
    if end >= len(nodes) or nodes[end].word not in _IN:
        return None
    for i in range(end + 1, min(end + 1 + _REACH, len(nodes))):
        follows = nodes[i + 1].kind if i + 1 < len(nodes) else ""
        if _is_title(nodes[i]) and follows not in {Kind.POSSESSIVE, Kind.FORMAT, Kind.GENRE}:
            return nodes[i]
        owns = nodes[i].is_name and follows == Kind.POSSESSIVE
        if not (owns or nodes[i].kind in _DESCRIBING or nodes[i].word in _ARTICLES):
            return None
    return None


def _before(nodes: Sequence[Node], start: int) -> Node | None:
    """The title before `opposite` and a list of people, behind `in` and who owns it."""
    at = start - 2 - (nodes[start - 2].kind == Kind.COMMA) if start > 2 and nodes[start - 1].word == "opposite" else -1
    if at < 1 or not nodes[at].is_name:
        return None
    k = at - 1
    while k > max(0, at - _REACH) and (
        nodes[k].kind in _DESCRIBING or nodes[k].word in _ARTICLES or nodes[k + 1].kind == Kind.POSSESSIVE
    ):
        k -= 1
    sure = k == at - 1 and nodes[k].word == "in"  # "in Ada Marrow, opposite Bo Lind": what one is in is no person
    return nodes[at] if nodes[k].word in _IN and (sure or _is_title(nodes[at])) else None
