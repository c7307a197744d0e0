"""The stages in order: a source becomes a reading."""

import gc
import sys
from collections.abc import Iterator

from dossier.models import Reading, Source
from dossier.parser.candidates import Candidate
from dossier.parser.consolidation.consolidate import Consolidator
from dossier.parser.credits.asides import read_asides
from dossier.parser.credits.brackets import read_brackets
from dossier.parser.dates.finding import grammar
from dossier.parser.document import Document, prepare
from dossier.parser.extraction.cast_lines import cast_in_lines
from dossier.parser.extraction.crew_brackets import crew_in_brackets
from dossier.parser.extraction.extract import extract
from dossier.parser.extraction.extract_film import kinds_in_brackets
from dossier.parser.extraction.gapping import gapped
from dossier.parser.extraction.house_brackets import houses_in_brackets
from dossier.parser.extraction.other_titles import titles_in_brackets
from dossier.parser.extraction.programmes import directors, directors_in_brackets
from dossier.parser.extraction.story import tell
from dossier.parser.likelihood.parts import weighed
from dossier.parser.matching.kept import keep, kept, pack
from dossier.parser.nodes import Sentence
from dossier.parser.rules import engine
from dossier.parser.subject.discourse import Discourse
from dossier.parser.subject.films import Films
from dossier.parser.subject.markets import sellers
from dossier.parser.subject.sections import by_section
from dossier.parser.subject.sequels import sequels
from dossier.parser.subject.settle import settled
from dossier.parser.subject.slates import of_slate
from dossier.parser.subject.stages import implied


def read_sentence(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield what the rules and the brackets of one sentence state."""
    if sentence.zone == "director":
        yield from directors(document, sentence)
        return
    found = [candidate for match in engine().matches(sentence.nodes) for candidate in extract(document, sentence, match)]
    if sentence.zone == "about":
        # what stands below a press release is of companies and people, and of no film
        yield from (candidate for candidate in found if candidate.subject_type != "film")
        return
    yield from found
    yield from gapped(document, sentence, found)
    yield from read_asides(document, sentence)
    if any(node.inner for node in sentence.nodes):
        yield from read_brackets(document, sentence)
        yield from crew_in_brackets(document, sentence)
        yield from houses_in_brackets(document, sentence)
        yield from directors_in_brackets(document, sentence)
        yield from kinds_in_brackets(document, sentence)
        yield from titles_in_brackets(document, sentence)


def stated(document: Document) -> tuple[Films, Discourse, list[Candidate]]:
    """Return the films that a document is about, how to tell of which a statement speaks, and what the rules state."""
    found = [candidate for sentence in document.sentences for candidate in read_sentence(document, sentence)]
    candidates = list(tell(document, [*found, *cast_in_lines(document), *by_section(document)]))
    films = Films(document, candidates)
    discourse = Discourse(films)
    candidates = settled(list(of_slate(candidates, films)), discourse.subject_of)
    told = [*candidates, *implied(candidates, discourse, document.date), *sequels(document, films)]
    return films, discourse, [*told, *sellers(document, candidates, films, discourse)]


def reading_of(source: Source) -> tuple[Document, Reading]:
    """Return the document that the stages made of a source, and its reading."""
    document = prepare(source)
    films, discourse, told = stated(document)
    facts = Consolidator(document, discourse, [*told, *weighed(document, films, told)]).facts()
    # each fact has been validated as it was made, and its quote is the very text: no need to go over them all once more
    return document, Reading.model_construct(source=source, facts=tuple(facts))


def parse(source: Source) -> Reading:
    """Return the facts of a source, each citing its sentence.

    The same source always gives the same facts. Never raises on any text.
    """
    collects = gc.isenabled()
    gc.disable()  # nearly all of the thousands of objects that the stages make live to their end, and none is in a cycle
    try:
        return reading_of(source)[1]
    finally:
        if collects:
            gc.enable()


def keep_rules() -> None:
    """Compile all rules for later runs, unless that has been done: it takes some tenths of a second."""
    if not kept() and not sys.dont_write_bytecode and sys.implementation.name == "cpython":
        keep(lambda: {"rules": tuple(engine().tables()), "dates": pack(grammar())})
