"""Statements of several films at once: `both films are directed by A`, `the fund backs four features: ...`.

A statement speaks of several where what stands before it says so (`both films`, `all three titles`, `the projects`) and no one
title comes between. What a company does with its slate (rules named `slate.`) is told of every film of the article.
"""

from collections.abc import Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node

SLATE = "slate."
"""What the names of rules begin with that tell of all films of an article."""

_FILMS = frozenset(
    (
        "films movies features titles projects pictures pics productions dramas comedies documentaries shows shorts thrillers docs "
        "blockbusters sequels musicals"
    ).split()
)
_EACH = frozenset(("both", "all", "each", "every"))
_POINTING = frozenset(("the", "these", "those", "its", "their"))
_PART = frozenset(("one", "some", "none", "few", "several", "many", "most", "first", "last", "other", "part", "selection", "among"))
_OWNED = frozenset(("by", "he", "she", "they", "who", "like", "such", "starring", "featuring", "including"))
"""Words behind `films` that tell of other films than the article's (`the films he made`)."""
_SHARED = frozenset(
    (
        *(Relation.PRODUCTION_COMPANY, Relation.DISTRIBUTOR, Relation.SALES_COMPANY, Relation.FINANCIER, Relation.RELEASE_DATE),
        *(Relation.STATUS, Relation.FILMING_START, Relation.FILMING_END, Relation.FILMING_LOCATION, Relation.DIRECTOR),
        *(Relation.WRITER, Relation.PRODUCER, Relation.EXECUTIVE_PRODUCER, Relation.CAST, Relation.COMPOSER),
    )
)
"""What several films can have in common."""

_TRADED = frozenset((Relation.DISTRIBUTOR, Relation.SALES_COMPANY, Relation.FINANCIER, Relation.RELEASE_DATE, Relation.STATUS))
"""What is told of `the films` without an `all`."""

_REACH = 5
"""The nodes between `both` or `all` and the word for films, at most."""


def are_films(node: Node) -> bool:
    """Return whether a node is a word for several films."""
    return node.kind in {Kind.FORMAT, Kind.GENRE} and node.word.rpartition(" ")[2] in _FILMS


def _are_series(nodes: Sequence[Node], i: int) -> bool:
    """Whether the node at `i` is a word for several series, as a number or `all` before it tells."""
    before = {node.word for node in nodes[max(0, i - 3) : i]}
    return nodes[i].kind == Kind.FORMAT and nodes[i].word.endswith("series") and not before.isdisjoint({"both", "all"})


def of_several(candidate: Candidate) -> str:
    """Return of which films a statement speaks: `all`, `both` or `the`, "" where it speaks of one."""
    if candidate.rule.startswith(SLATE):
        return "all"
    if candidate.film is not None or candidate.relation not in _SHARED:
        return ""
    nodes = candidate.sentence.nodes
    for i in range(min(candidate.anchor + _REACH, len(nodes)) - 1, -1, -1):
        if i < candidate.anchor and nodes[i].kind in NAMES and nodes[i].kind == Kind.TITLE:
            return ""
        if nodes[i].word in {"both", "each"} and i + 1 < len(nodes) and nodes[i + 1].kind == Kind.AUXILIARY and not i:
            return "both"
        if (are_films(nodes[i]) or _are_series(nodes, i)) and (how := _pointed_at(nodes, i)):
            return how if how != "the" or candidate.relation in _TRADED else ""
    return ""


def _pointed_at(nodes: Sequence[Node], i: int) -> str:
    """Of how many films the plural at `i` speaks: `all`, `both`, `the`, or "" where they are not those of the article."""
    if i + 1 < len(nodes) and (nodes[i + 1].word in _OWNED or (nodes[i + 1].word == "of" and nodes[i - 1].word != "all")):
        return ""
    before = [node.word for node in nodes[max(0, i - _REACH) : i]]
    if not _PART.isdisjoint(before) or (nodes[0].word == "of" and i < _REACH):
        return ""
    if "both" in before:
        return "both"
    if not _EACH.isdisjoint(before):
        return "all"
    near = before[-3:]
    if _POINTING.isdisjoint(near):
        return ""
    return "both" if "two" in near else "the"


_JOINING = frozenset((Kind.COMMA, Kind.CONJUNCTION))
_DISTRIBUTED = _SHARED - {Relation.STATUS}


def joined(candidate: Candidate, start: int) -> Sequence[Node]:
    """Return the names that stand in one list with the title at the offset `start`, behind what a statement says of them all
    (`A will star in two features, T and U`); none where the list ends otherwise or each has something of its own.
    """
    nodes = candidate.sentence.nodes
    if candidate.relation not in _DISTRIBUTED or "respectively" in candidate.sentence.vocabulary:
        return ()
    at = next((i for i, node in enumerate(nodes) if node.start == start), -1)
    if at < 0 or start < candidate.start or at <= candidate.anchor:
        return ()
    found: list[Node] = []
    i = at
    while i + 2 < len(nodes) and nodes[i + 1].kind in _JOINING:
        i += 2 + (nodes[i + 2].kind == Kind.CONJUNCTION)
        if i >= len(nodes) or nodes[i].kind not in NAMES or nodes[i].person >= 0:
            return ()
        found.append(nodes[i])
    closed = i + 1 >= len(nodes) or nodes[i + 1].kind in {Kind.STOP, Kind.PREPOSITION, Kind.SEMICOLON}
    listed = found and nodes[i - 1].kind == Kind.CONJUNCTION and closed
    return found if listed else ()
