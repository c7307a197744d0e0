"""Gapping: the later clauses of a list that leave out the verb of the first (`A plays Wren; B, her father; and C, the priest`,
`A produces for Tin Roof and B for Echo Mill`).
"""

from collections.abc import Iterator
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.extraction.captured import is_person
from dossier.parser.extraction.extract import whole
from dossier.parser.extraction.lists import PersonItem
from dossier.parser.kinds import HOUSE_NAMES, JOINTS, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.matching.engine import Rule
from dossier.parser.nodes import Node, Sentence
from dossier.parser.words import PLAYED

GAPPED = Rule("gapped.cast", "", "cast", confidence=0.85)
"""A clause without the verb that gave the clause before it its part."""

_PLAYS = frozenset("play plays playing portray portrays portraying is be voices essays".split())
_MEANWHILE = frozenset(("meanwhile", "also", "and", "while"))
_DESCRIBING = frozenset((Kind.DETERMINER, Kind.PRONOUN, Kind.NAME, Kind.PERSON_LIKE))
_PLAYS_PART = frozenset("play plays playing portray portrays portraying voices essays".split())
_OPENING = frozenset((Kind.DETERMINER, Kind.PRONOUN))
_DESCRIPTION = frozenset((Kind.WORD, Kind.NATION, Kind.MODIFIER, Kind.GENRE, Kind.NUMBER, Kind.DASH))
_CLOSING = JOINTS | {Kind.STOP, Kind.SEMICOLON, Kind.PAREN}
_RELATIVE = frozenset(("who", "whose", "whom", "with", "from", "in", "of"))
_ON_BEHALF = frozenset(("for", "through", "via", "under"))
"""What stands between who produces and their company."""
LONGEST = 16
"""The nodes of a clause without a verb, at most."""


def gapped(document: Document, sentence: Sentence, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the cast and the companies that the clauses of a sentence state without a verb of their own; `found` is what its rules
    state.
    """
    stated = {candidate.relation for candidate in found}
    if Relation.PRODUCTION_COMPANY in stated:
        yield from _makers(document, sentence, found)
    if Relation.CAST in stated:
        yield from _parts_by(document, sentence)
        yield from _joined(document, sentence)
        if Kind.SEMICOLON in sentence.kinds:
            yield from _clauses(document, sentence, found)


def _makers(document: Document, sentence: Sentence, found: list[Candidate]) -> Iterator[Candidate]:
    """The companies behind `A produces for Tin Roof`: `B for Echo Mill and C and D for Bevel Works`."""
    nodes = sentence.nodes
    making = {candidate.start: candidate for candidate in found if candidate.relation is Relation.PRODUCTION_COMPANY}
    at = next((i for i, node in enumerate(nodes) if node.start in making and nodes[i - 1].word in _ON_BEHALF), -1)
    while 0 < at < len(nodes) and (house := _next_house(nodes, at)):
        told = making.get(nodes[at].start)
        at = house
        if told is not None and nodes[house].start not in making:
            name = document.printed(nodes[house].start, nodes[house].end)
            more = replace(told, object=name, start=nodes[house].start, end=nodes[house].end, company=nodes[house], qualifiers={})
            making[more.start] = more
            yield more


def _next_house(nodes: list[Node], at: int) -> int:
    """The place of the house for which the people behind the one at `at` produce; 0 where none follow."""
    i = at + 1 + (at + 1 < len(nodes) and nodes[at + 1].kind == Kind.PAREN)
    people = 0
    while i + 1 < len(nodes) and (nodes[i].kind in SEPARATORS or nodes[i].person >= 0 or (nodes[i].kind == Kind.PAREN and people)):
        people += nodes[i].person >= 0
        i += 1
    joined = people and nodes[at + 1].kind in SEPARATORS | {Kind.PAREN}
    house = (
        joined
        and i + 1 < len(nodes)
        and nodes[i].word in _ON_BEHALF
        and nodes[i + 1].kind in HOUSE_NAMES
        and nodes[i + 1].person < 0
    )
    return i + 1 if house else 0


def _parts_by(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """The parts behind `Wren is played by A`: `Abel by B and Cain by C`."""
    nodes = sentence.nodes
    begun = next((i for i, node in enumerate(nodes[:-1]) if node.word in PLAYED and nodes[i + 1].word == "by"), len(nodes))
    for i in range(begun + 3, len(nodes) - 2):
        joined = nodes[i - 1].kind in SEPARATORS and nodes[i].is_name and nodes[i + 1].word == "by"
        if joined and _is_actor(document, nodes[i + 2], nodes):
            yield _part(document, sentence, nodes[i + 2], nodes[i])


def _joined(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """The parts behind `A plays Wren` without a semicolon: `and B her boss, Sergeant Lund`, `, B a thief and C the priest`."""
    nodes = sentence.nodes
    begun = next(
        (i for i, node in enumerate(nodes) if node.word in _PLAYS_PART and i and nodes[i - 1].kind != Kind.DETERMINER), len(nodes)
    )
    for i in range(begun + 2, len(nodes) - 2):
        at = i + 1 + (nodes[i + 1].kind == Kind.PAREN)
        joined = nodes[i - 1].kind in JOINTS or nodes[i - 1].word == "while"
        if joined and nodes[i].is_name and nodes[i].person >= 0 and at < len(nodes) and nodes[at].kind in _OPENING:
            end = at + 1
            while end < len(nodes) and nodes[end].kind in _DESCRIPTION:
                end += 1
            if end > at + 1 and _closes(nodes, end):
                yield _part(document, sentence, nodes[i], _named_at(nodes, end))


def _closes(nodes: list[Node], end: int) -> bool:
    """Whether what describes a part ends at `end`: with its name, a mark, `and` or what the part does."""
    return end == len(nodes) or nodes[end].is_name or nodes[end].kind in _CLOSING or nodes[end].word in _RELATIVE


def _named_at(nodes: list[Node], end: int) -> Node | None:
    """The name of a part at `end`, or behind the comma there where nothing is said of it (`his boss, Sergeant Lund.`)."""
    if end < len(nodes) and nodes[end].is_name:
        return None if end + 1 < len(nodes) and nodes[end + 1].kind == Kind.POSSESSIVE else nodes[end]
    aside = end + 1 < len(nodes) and nodes[end].kind == Kind.COMMA and nodes[end + 1].is_name
    return (
        nodes[end + 1]
        if aside and _closes(nodes, end + 2) and nodes[end + 2 : end + 3] != [] and not nodes[end + 2].is_name
        else None
    )


def _clauses(document: Document, sentence: Sentence, found: list[Candidate]) -> Iterator[Candidate]:
    """The clauses behind a semicolon that begin with somebody and go on with a description."""
    nodes = sentence.nodes
    marks = [i for i, node in enumerate(nodes) if node.kind == Kind.SEMICOLON]
    playing = _plays(nodes, -1, marks[0], found)
    for at, end in zip(marks, [*marks[1:], len(nodes)], strict=True):
        first = at + 1
        while first < end and nodes[first].word in _MEANWHILE:
            first += 1
        if _plays(nodes, at, end, found):
            playing = True
        elif playing and end - first < LONGEST and (described := _described(document, nodes, first, end)):
            part = nodes[described] if nodes[described].is_name else None
            yield _part(document, sentence, nodes[first], part)


def _plays(nodes: list[Node], first: int, end: int, found: list[Candidate]) -> bool:
    """Whether the clause `first..end` gives somebody a part with a verb of its own."""
    clause = nodes[first + 1 : end]
    if not clause or _PLAYS.isdisjoint(node.word for node in clause):
        return False
    start, stop = clause[0].start, clause[-1].end
    return any(candidate.relation is Relation.CAST and start <= candidate.start < stop for candidate in found)


def _described(document: Document, nodes: list[Node], first: int, end: int) -> int:
    """Where the description of a part begins behind the actor at `first`; 0 where there is none, or the clause has a verb."""
    if first >= end - 1 or not _is_actor(document, nodes[first], nodes) or any(n.kind == Kind.AUXILIARY for n in nodes[first:end]):
        return 0
    at = first + 1 + (nodes[first + 1].kind == Kind.PAREN)
    at += at < end and (nodes[at].kind == Kind.COMMA or nodes[at].word == "as")
    if at >= end or nodes[at].kind not in _DESCRIBING or any(node.kind == Kind.ROLE for node in nodes[at:end]):
        return 0
    alone = nodes[at].is_name and (at + 1 == end or nodes[at + 1].kind in JOINTS | {Kind.STOP})
    return at if alone or not nodes[at].is_name else 0


def _is_actor(document: Document, name: Node, nodes: list[Node]) -> bool:
    return name.is_name and is_person(PersonItem(name), nodes, document.lexicon)


def _part(document: Document, sentence: Sentence, actor: Node, part: Node | None) -> Candidate:
    found = whole(document, sentence, GAPPED).named(Relation.CAST, actor)
    found.person = actor
    if part is not None:
        found.qualifiers["character"] = document.printed(part.start, part.end)
        found.spans.append(("qualifier", part.start, part.end))
    return found
