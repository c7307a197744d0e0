"""What stands before a title in a list of works: its owner, its kind, its year, the part played in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dossier.parser.credits.works_titles import NO_COMPANY, Work, kind_of
from dossier.parser.kinds import HOUSES, JOINTS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

_UPCOMING = frozenset(("upcoming", "forthcoming", "next", "soon-to-be-released", "yet-to-be-released", "unreleased"))
_RUNS = frozenset(("season", "seasons", "episode", "episodes"))
_COMPOUNDED = frozenset("-directed -helmed -penned -written -produced -starring -led -fronted".split())
NEAR = 40
"""The characters between two titles of one list, at most: a joint, and perhaps a year or a part."""
LONGEST_PART = 4
"""The words of a part's name at most that was read with the title behind it as one."""
STYLED = ("-ish", "-style", "-like", "-esque", "-inspired", "-language", "-based", "-set")
"""Endings of names that only describe (`Kites-style`)."""


@dataclass(slots=True)
class Prefix:
    """What stands before a title."""

    company: Node | None = None
    makers: list[Node] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    year: Node | None = None
    upcoming: bool = False
    character: tuple[int, int] | None = None
    shared: str = ""
    owned: bool = False

    def take(self, node: Node, *, owner: bool = False) -> None:
        """Take in what a word before the title says of it; the `owner` of another word (`the film's sequel`) says nothing."""
        if owner:
            return
        if node.kind == Kind.YEAR:
            self.year = node
        elif node.word in _UPCOMING:
            self.upcoming = True
        elif node.word in _RUNS:
            self.kinds.append("series")
        elif kind := kind_of(node):
            self.kinds.append(kind)
            self.shared = kind if node.word.endswith("s") else self.shared

    def festival(self, node: Node) -> None:
        """A festival, country or older title before a kind word tells nothing that a credit has."""
        if node.kind in {Kind.NAME, Kind.PLACE_LIKE} and node.word not in NO_COMPANY and not node.word.endswith(STYLED):
            self.company = self.company or node

    def fits(self, nodes: Sequence[Node]) -> bool:
        """Whether the words before a title can describe it: none is a verb that begins a clause of its own."""
        return not any(node.word in _VERBS for node in nodes)


_VERBS = frozenset(
    (
        "include includes included credits will directed directs stars starred plays played wrote writes said says produced "
        "produces created co-wrote co-created penned helmed appeared appears recurred earned won received joins joined is was has "
        "when while where because although though operates runs owns launched heads oversees"
    ).split()
)


def share_kinds(found: list[Work]) -> None:
    """Share a kind: a plural before a title (`films like A, B and C`) is true of those that follow it bare, and near enough to be
    of one list with it.
    """
    for before, work in pairwise(found):
        if before.shared and work.bare and not work.kinds and work.start - before.end < NEAR:
            work.kinds, work.shared = [before.shared], before.shared


def part_from_part(work: Work, text: str, common: frozenset[str], *, full: bool = False) -> None:
    """Part from a work the name of the part played in it where the two were read as one title (`Wrenna in Kites`); `full` tells
    that parts stand before the works of a list, so that one of several words can too (`Madame de Wrenna in Kites`).
    """
    part, link, _ = text[work.start : work.end].partition(" in ")
    words = part.split(" ")
    named = full and len(words) <= LONGEST_PART and words[-1].isalpha() and words[-1].lower() not in common
    if link and work.node.kind == Kind.TITLE_LIKE and (named or (part.isalpha() and part.lower() not in common)):
        work.character = (work.start, work.start + len(part))
        work.start += len(part) + len(link)


def past_compound(nodes: Sequence[Node], i: int) -> int:
    """Return the position behind what is joined to the name at `i` before a title (`the Ada Marrow-directed Kites`); or 0."""
    joined = nodes[i].is_name and i + 1 < len(nodes) and nodes[i + 1].word in _COMPOUNDED
    return i + 2 if joined else 0


def apart(work: Work, nodes: Sequence[Node], text: str) -> list[Work]:
    """Return the works of a title in which an `and` or a `to` joined two (`Kites and the Moor films`, `from Kites to Hinge`)."""
    words = text[work.start : work.end]
    to = words.find(" to ")
    if to > 0 and work.node.kind != Kind.TITLE and any(node.word == "from" and node.end + 1 == work.start for node in nodes):
        rest = Work(work.start + to + len(" to "), work.end, work.node, year=work.year, kinds=work.kinds)
        work.end = work.start + to
        return [work, rest]
    at = words.find(" and the ")
    if at < 0 or not work.kinds or work.node.kind == Kind.TITLE or work.end - work.start != work.node.end - work.node.start:
        return [work]
    first = Work(work.start, work.start + at, work.node, work.company, work.makers, year=work.year, upcoming=work.upcoming)
    work.start += at + len(" and the ")
    return [first, work]


def past_joint_owners(nodes: Sequence[Node], i: int) -> int:
    """Return the position of the last of several companies that own a work together (`in Larch and Moon's comedy Kites`)."""
    j = i
    while j + 3 < len(nodes) and nodes[j].kind in HOUSES and nodes[j + 1].kind in JOINTS and nodes[j + 2].kind in HOUSES:
        j += 2
    return j if nodes[j + 1 : j + 2] and nodes[j + 1].kind == Kind.POSSESSIVE else i


def tells_owner(node: Node) -> bool:
    """Return whether an unknown owner is surely no person: a name of two plain words can be either."""
    return node.kind != Kind.NAME or len(node.word.split()) != 2 or not node.word.replace(" ", "").isalpha()
