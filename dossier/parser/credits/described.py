"""What the words before a title tell of a work that a rule or a statement names by the title alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dossier.parser.credits.works import WorkReader
from dossier.parser.credits.works_titles import Work
from dossier.parser.document import Document
from dossier.parser.kinds import FORMS, HOUSES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, place_of

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

BEFORE = 8
"""So many nodes before a title can describe it."""
_NO_DESCRIPTION = frozenset((Kind.PREPOSITION, Kind.COMMA, Kind.CONJUNCTION, Kind.AUXILIARY, Kind.PRONOUN, Kind.SEMICOLON))
_DESCRIBING = FORMS | HOUSES | {Kind.YEAR, Kind.MODIFIER, Kind.POSSESSIVE, Kind.COMMA}
"""What stands right before a title that more is told of."""
_AWARDED = ("credit.won", "honour.")
"""How the rules begin whose year is that of an award."""


def reader(document: Document, nodes: Sequence[Node]) -> WorkReader:
    """Return a reader of works that knows the people of the document."""
    entities = document.people.entities

    def known(node: Node) -> bool:
        return node.person >= 0 and len(entities[node.person].mentions) > 1

    return WorkReader(nodes, document.text, known, document.lexicon.words)


def described(document: Document, nodes: list[Node], work: Node) -> Work | None:
    """Return a work with what the words around its title tell of it (`the upcoming Harbor series Kites`); None for no work."""
    at = place_of(nodes, work)
    told: Work | None = None
    works = reader(document, nodes)
    for start in range(at, max(-1, at - BEFORE), -1):
        if nodes[start].kind in _NO_DESCRIPTION:
            break
        if start < at and nodes[start].kind == Kind.POSSESSIVE:
            continue  # its owner stands before it
        found, _ = works.read(start)
        if not found or found[0].node is not work:
            break
        told = found[0]
    if told is not None and told.company is not None and told.company.word.endswith(" news"):
        told.company = None  # "the Harbor News drama Kites" is about it
    return told


def complete(works: Sequence[Work], extraction: "Extraction") -> None:
    """Add to works that begin where a match names one, in place, what the words of the match tell of them before the title (`her
    2018 short Kites`, `her debut in 2018 with Kites`).
    """
    nodes, start = extraction.sentence.nodes, extraction.match.start
    for work in works:
        at = place_of(nodes, work.node)
        if at < 1:
            continue
        if nodes[at - 1].kind in _DESCRIBING and (told := described(extraction.document, nodes, work.node)) is not None:
            work.year, work.company, work.kinds = work.year or told.year, work.company or told.company, work.kinds or told.kinds
        year = next((i for i in range(at - 1, max(start, at - 4), -1) if nodes[i].kind == Kind.YEAR), -1)
        if year > 0 and nodes[year - 1].word == "in" and not extraction.match.rule.id.startswith(_AWARDED):
            work.year = work.year or nodes[year]
