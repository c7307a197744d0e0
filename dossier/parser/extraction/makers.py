"""Whose film it is: the director whom a possessive tells of, where nothing surer speaks against it (`Ada Bonn's Kites`)."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.captured import objects
from dossier.parser.extraction.elsewhere import names_another, of_namesake, of_series
from dossier.parser.extraction.extract_people import part
from dossier.parser.extraction.lists import PersonItem
from dossier.parser.kinds import PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_HOUSES = frozenset("company companies banner label shingle outfit imprint prodco".split())
_JOBS = {job: Relation(job) for job in ("producer", "writer", "composer", "cinematographer", "editor")}
"""Jobs of those who own a film and do not direct it (`producer Ada Bonn's next comedy`)."""
_SCREENED = frozenset(("film", "series", "limited series", "documentary", "short", "TV movie"))


def _is_read(node: Node) -> bool:
    """Whether a word before a title makes it that of something to read, hear or play (`the novel T by A`)."""
    return node.kind == Kind.SOURCE_WORK or (node.kind == Kind.FORMAT and bool(node.detail) and node.detail not in _SCREENED)


def _listed(extraction: "Extraction") -> list[PersonItem]:
    """The owner of a film in quotation marks whose name nothing else tells to be a person's, where a person owns another film of
    the same sentence (`A's “T,” starring B; C's “U”`).
    """
    nodes, start = extraction.sentence.nodes, extraction.match.start
    owner = nodes[start]
    if owner.kind != Kind.NAME or owner.person >= 0 or owner.word.count(" ") not in {1, 2} or not _owns(nodes, start):
        return []
    beside = any(_owns(nodes, i) for i, node in enumerate(nodes) if node.kind in PERSONAL)
    return [PersonItem(owner)] if beside else []


def _owns(nodes: Sequence[Node], i: int) -> bool:
    """Whether the name at `i` is that of the owner of a title in quotation marks."""
    return i + 2 < len(nodes) and nodes[i + 1].kind == Kind.POSSESSIVE and nodes[i + 2].kind == Kind.TITLE


def maker(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield whoever owns the film in the words `P's T` as its director, or in the job before the name, where nothing surer speaks
    against it.
    """
    before = extraction.sentence.nodes[extraction.match.start - 1] if extraction.match.start else None
    if before is not None and before.value == "actor" and not before.word.startswith("debutant"):
        return  # "actor Ada Bonn's upcoming film Kites"
    if extraction.match.rule.id == "crew.director.title-by" and before is not None and _is_read(before):
        return
    if extraction.match.rule.id == "crew.director.whose-work" and names_another(extraction):
        return
    if of_namesake(extraction) or of_series(extraction):
        return
    told = extraction.sentence.nodes[extraction.match.start : extraction.match.end + 1]
    if any(node.person >= 0 for node in extraction.nodes("film")) or any(node.word in _HOUSES for node in told):
        return  # "Ada Bonn's company Marrow Street"
    listed = _listed(extraction)
    relation = _JOBS.get(before.value, Relation.DIRECTOR) if before is not None else Relation.DIRECTOR
    for item in objects(extraction) or listed:
        if item.name.kind in PERSONAL or listed or (item.name.person >= 0 and item.name.kind != Kind.ROLE):
            for found in part(extraction, relation, item):
                found.naming = False
                yield found
