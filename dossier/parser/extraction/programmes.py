"""The directors of a programme: what stands behind the title in a line that names a film and who directs it."""

from collections.abc import Iterator

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import SEPARATORS
from dossier.parser.nodes import Sentence

RULE = "crew.director.programme"
"""The name of the rule in the facts that it finds."""


def directors(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield the director or directors with whose names a sentence of the zone `director` begins."""
    for node in sentence.nodes:
        if node.is_name:
            printed = document.printed(node.start, node.end)
            yield Candidate(Relation.DIRECTOR, printed, node.start, node.end, sentence, RULE, 0.9, person=node)
        elif node.kind not in SEPARATORS and node.word != "/":
            return
