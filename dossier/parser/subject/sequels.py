"""Sequels told by their number: `T 2` follows `T`, where the text speaks of a sequel and names the film before it."""

import re
from collections.abc import Iterator

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.nodes import Node
from dossier.parser.subject.films import Films

_NUMBERED = re.compile(r"(.{3,}?)[ :]+(?:Part )?(?:2|3|4|5|II|III|IV|Two|Three)")
_SEQUEL = re.compile(r"\b(?:sequel|follow-up|the original|first film|first movie|franchise)\b", re.IGNORECASE)


def sequels(document: Document, films: Films) -> Iterator[Candidate]:
    """Yield the films that the numbered subjects of an article follow."""
    numbered = [(named[1], subject.node) for subject in films.subjects if (named := _NUMBERED.fullmatch(subject.name))]
    if numbered and _SEQUEL.search(document.text):
        for title, node in numbered:
            if node is not None and (found := _earlier(document, title, node)):
                yield found


def _earlier(document: Document, title: str, film: Node) -> Candidate | None:
    """The first mention of the earlier film as a statement."""
    for sentence in document.sentences:
        for node in (inner for outer in sentence.nodes for inner in (outer, *outer.inner)):
            if node.is_name and document.printed(node.start, node.end) == title:
                return Candidate(Relation.SEQUEL_TO, title, node.start, node.end, sentence, "film.sequel.number", 0.75, film=film)
    return None
