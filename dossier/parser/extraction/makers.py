"""Whose film it is: the director whom a possessive tells of, where nothing surer speaks against it (`Ada Bonn's Kites`)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.captured import objects
from dossier.parser.extraction.elsewhere import names_another, of_namesake
from dossier.parser.extraction.extract_people import part
from dossier.parser.kinds import PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_HOUSES = frozenset("company companies banner label shingle outfit imprint prodco".split())
_SCREENED = frozenset(("film", "series", "limited series", "documentary", "short", "TV movie"))


def _is_read(node: Node) -> bool:
    """Whether a word before a title makes it that of something to read, hear or play (`the novel T by A`)."""
    return node.kind == Kind.SOURCE_WORK or (node.kind == Kind.FORMAT and bool(node.detail) and node.detail not in _SCREENED)


def maker(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield whoever owns the film in the words `P's T` as its director, where nothing surer speaks against it."""
    before = extraction.sentence.nodes[extraction.match.start - 1] if extraction.match.start else None
    if before is not None and before.value == "actor" and not before.word.startswith("debutant"):
        return  # "actor Ada Bonn's upcoming film Kites"
    if extraction.match.rule.id == "crew.director.title-by" and before is not None and _is_read(before):
        return
    if extraction.match.rule.id == "crew.director.whose-work" and names_another(extraction):
        return
    if of_namesake(extraction):
        return
    told = extraction.sentence.nodes[extraction.match.start : extraction.match.end + 1]
    if any(node.person >= 0 for node in extraction.nodes("film")) or any(node.word in _HOUSES for node in told):
        return  # "Ada Bonn's company Marrow Street"
    for item in objects(extraction):
        if item.name.kind in PERSONAL or (item.name.person >= 0 and item.name.kind != Kind.ROLE):
            for found in part(extraction, Relation.DIRECTOR, item):
                found.naming = False
                yield found
