"""The other titles of the film, told in words or in the bracket behind its title."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_LEADING: dict[str, str] = {
    "formerly": "former",
    "previously": "former",
    "née": "former",
    "nee": "former",
    "aka": "alternative",
    "a.k.a.": "alternative",
    "also": "alternative",
    "original": "original",
    "working": "working",
}
"""The first word in a bracket behind a title → the type of the title that follows it."""


def other_title(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured title as another one of the film's; nothing where a person, a company or a place is renamed."""
    nodes = extraction.nodes("object")
    film = next((node for node in extraction.nodes("film") if node.kind in NAMES), None)
    if any(_names_else(node) for node in (nodes[0], *([film] if film else []))):
        return
    found = extraction.candidate(
        Relation.ALIAS, extraction.document.printed(nodes[0].start, nodes[-1].end), nodes[0].start, nodes[-1].end
    )
    found.film, found.naming = film, False
    yield found


def _names_else(node: Node) -> bool:
    """Whether a name is a person's, a company's or a place's rather than a film's."""
    return node.kind != Kind.TITLE and (node.person >= 0 or node.kind in {Kind.COMPANY, Kind.PLACE})


def titles_in_brackets(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """The title in the bracket behind a title (`The Moss Choir (formerly Fen)`, `“The Moss Choir” (“Mosekoret”)`)."""
    for node, paren in pairwise(sentence.nodes):
        if paren.kind != Kind.PAREN or node.kind not in TITLED or node.person >= 0 or not paren.inner:
            continue
        first, names = paren.inner[0], [n for n in paren.inner if n.kind in NAMES]
        type_ = _LEADING.get(first.word.split()[0], "") if first.kind not in NAMES else ""
        if not type_ and node.kind == Kind.TITLE and len(paren.inner) == 1 and first.kind == Kind.TITLE:
            type_ = "original"
        if not type_ or not names or _names_else(names[0]):
            continue
        start, end = names[0].start, names[-1].end
        found = Candidate(Relation.ALIAS, document.printed(start, end), start, end, sentence, "bracket.title", 0.85, film=node)
        found.qualifiers["type"], found.naming = type_, False
        yield found
