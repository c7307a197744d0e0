"""Territories, and the clause in which a release names one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dossier.parser.kinds import JOINTS, SITES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.document import Document
    from dossier.parser.extraction.extract import Extraction

MOVIEHOUSES = frozenset(
    (
        "theaters theatres theater theatre cinemas cinema theatrical theatrically multiplexes screens nationwide imax "
        "box-office big-screen"
    ).split()
)
"""Words for a release on the big screen."""

_TERRITORY_OR_NATION = frozenset((Kind.TERRITORY, Kind.NATION))


_TRADE = frozenset(("former", "rest", "world", "domestic", "foreign", "international", "offshore", "worldwide", "global"))
"""Territories of the trade in plain words."""


EVERYWHERE = {
    "worldwide": "worldwide", "domestically": "domestic", "internationally": "international", "globally": "global",
}  # fmt: skip
"""An adverb that tells where → the territory."""


def clause(nodes: list[Node], start: int, at: int) -> tuple[int, int]:
    """The bounds of the clause around the date at `at`: from the verb's clause to the next comma, conjunction or stop."""
    marks = {Kind.COMMA, Kind.SEMICOLON, Kind.STOP, Kind.CONJUNCTION}
    while start and nodes[start - 1].kind not in marks and nodes[start - 1].word not in {"while", "before"}:
        start -= 1
    end = at + 1
    while (
        end < len(nodes)
        and nodes[end].kind not in marks
        and nodes[end].kind != Kind.DATE
        and nodes[end].word not in {"while", "ahead"}
    ):
        end += 1
    return start, end


def territory_in(extraction: "Extraction", nodes: list[Node], start: int, end: int, at: int) -> str:
    """The territory that a clause names ("in the U.K.", "U.S. theaters"), as printed; empty where it names none."""
    lead = start
    while lead and nodes[lead - 1].kind in {
        Kind.COMMA,
        Kind.PLACE,
        Kind.PLACE_LIKE,
        Kind.TERRITORY,
        Kind.PREPOSITION,
        Kind.DETERMINER,
    }:
        lead -= 1
    i = 0 if lead == 0 else start  # "In Spain, C will release": the place before the clause opens the sentence
    while i < end:
        if (
            is_territory(nodes[i])
            and (nodes[i].kind != Kind.NATION or _before_house(nodes, i))
            and i != at
            and (i == 0 or nodes[i - 1].word in {"in", "into", "across", "the", "for", "on"} or _before_house(nodes, i))
        ):
            j = i + 1
            while (behind := _past_joint(nodes, j)) > j and behind < len(nodes) and is_territory(nodes[behind]):
                j = behind + 1
            return territory(extraction.document, nodes[i:j])
        i += 1
    return ""


def _past_joint(nodes: list[Node], j: int) -> int:
    """The position behind what joins two territories at `j` (`, and the`); `j` where nothing does."""
    k = j
    while k < len(nodes) and nodes[k].kind in JOINTS:
        k += 1
    return k + (k > j and k < len(nodes) and nodes[k].word == "the")


def _before_house(nodes: list[Node], i: int) -> bool:
    return i + 1 < len(nodes) and nodes[i + 1].word.partition(" ")[0] in MOVIEHOUSES | {
        "release",
        "debut",
        "theatrical",
        "premiere",
        "bow",
    }


def is_territory(node: Node) -> bool:
    """Whether a node names a country, a region or a territory of the trade."""
    if node.kind in SITES:
        return node.detail in {"country", "region", "continent", ""} or node.word in {"u.s.", "us", "u.k.", "uk"}
    return node.kind in _TERRITORY_OR_NATION


def territory(document: "Document", nodes: Sequence[Node]) -> str:
    """Return the territory that nodes name: as printed, but an adjective as its country ("North American" → North America)."""
    kinds = {Kind.TERRITORY, Kind.PLACE, Kind.PLACE_LIKE, Kind.NATION}
    named = [node for node in nodes if node.kind in kinds or node.word in _TRADE]
    if not named:
        return ""
    words = document.printed(named[0].start, named[-1].end)
    return _country(named[0]) or words if len(named) == 1 else words


def _country(node: Node) -> str:
    """The territory that an adjective means (`Irish`, `North American`); empty for a noun."""
    if not node.word.endswith(("an", "ish", "ese", "ch", "ic")) or node.word in {"domestic", "japan"}:
        return ""
    return node.value if node.kind in _TERRITORY_OR_NATION and node.value.lower() != node.word else ""
