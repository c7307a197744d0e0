"""The stages in order: a source becomes a reading."""

from dossier.models import Reading, Source
from dossier.parser.brackets import read_brackets
from dossier.parser.candidates import Candidate
from dossier.parser.consolidate import Consolidator
from dossier.parser.document import prepare
from dossier.parser.extract import extract
from dossier.parser.films import Films
from dossier.parser.rules import engine


def parse(source: Source) -> Reading:
    """Return the facts of a source, each citing its sentence.

    The same source always gives the same facts. Never raises on any text.
    """
    document = prepare(source)
    rules = engine()
    candidates: list[Candidate] = []
    for sentence in document.sentences:
        for match in rules.matches(sentence.nodes):
            candidates.extend(extract(document, sentence, match))
        candidates.extend(read_brackets(document, sentence))
    films = Films(document, candidates)
    return Reading(source=source, facts=tuple(Consolidator(document, films).facts(candidates)))
