"""The stages in order: a source becomes a reading."""

import gc
import sys
from collections.abc import Callable, Iterable, Sequence

from dossier.models import Reading, Source
from dossier.parser.candidates import Candidate
from dossier.parser.consolidation.consolidate import Consolidator
from dossier.parser.credits.asides import read_asides
from dossier.parser.credits.brackets import read_brackets
from dossier.parser.dates.finding import grammar
from dossier.parser.document import Document, prepare
from dossier.parser.extraction.cast_lines import cast_in_lines
from dossier.parser.extraction.crew_brackets import crew_in_brackets
from dossier.parser.extraction.dated_rows import dated
from dossier.parser.extraction.extract import extract
from dossier.parser.extraction.extract_kinds import kinds_in_brackets
from dossier.parser.extraction.gapping import gapped
from dossier.parser.extraction.house_brackets import houses_in_brackets
from dossier.parser.extraction.mixed_lists import makers_in_lists
from dossier.parser.extraction.other_titles import titles_in_brackets
from dossier.parser.extraction.programmes import directors, directors_in_brackets
from dossier.parser.extraction.spoken import spoken
from dossier.parser.extraction.story import tell
from dossier.parser.lexicon import Kind
from dossier.parser.likelihood.parts import weighed
from dossier.parser.matching.kept import keep, kept, pack
from dossier.parser.nodes import Sentence
from dossier.parser.rules import engine
from dossier.parser.subject.adapted import adapted
from dossier.parser.subject.calendars import dated_by_studio
from dossier.parser.subject.discourse import Discourse
from dossier.parser.subject.films import Films
from dossier.parser.subject.markets import sellers
from dossier.parser.subject.sections import by_section
from dossier.parser.subject.sequels import sequels
from dossier.parser.subject.settle import settled
from dossier.parser.subject.slates import of_slate
from dossier.parser.subject.stages import implied

_Reads = Callable[[Document, Sentence], Iterable[Candidate]]
"""Reads what a sentence states."""
_IN_BRACKETS: tuple[_Reads, ...] = (
    read_brackets,
    crew_in_brackets,
    houses_in_brackets,
    directors_in_brackets,
    kinds_in_brackets,
    titles_in_brackets,
)
"""What reads the brackets of a sentence."""
_HOLDING = frozenset((Kind.PAREN, Kind.SPEECH))
"""The types of nodes with others inside."""


def read_sentences(document: Document, sentences: Sequence[Sentence]) -> list[Candidate]:
    """Return what the rules and the brackets of sentences state, sentence by sentence.

    Each step goes through all sentences before the next one does: the rules and tables of one step fill the processor's cache, and
    to fetch them anew for every sentence takes a good part of the time.
    """
    rules = engine()
    matches = [list(rules.matches(sentence.nodes)) if sentence.zone != "director" else [] for sentence in sentences]
    found = [
        [candidate for match in matched for candidate in extract(document, sentence, match)]
        for sentence, matched in zip(sentences, matches, strict=True)
    ]
    places = {zone: [n for n, sentence in enumerate(sentences) if sentence.zone == zone] for zone in ("director", "about")}
    for n in places["director"]:
        found[n] += directors(document, sentences[n])
    for n in places["about"]:
        # what stands below a press release is of companies and people, and of no film
        found[n] = [candidate for candidate in found[n] if candidate.subject_type != "film"]
    told = [(sentence, stated) for sentence, stated in zip(sentences, found, strict=True) if sentence.zone not in places]
    for sentence, stated in told:
        stated.extend(list(gapped(document, sentence, stated)))
        stated.extend(list(makers_in_lists(document, sentence, stated)))
    for sentence, stated in told:
        stated.extend(read_asides(document, sentence))
    for sentence, stated in told:
        if sentence.kinds.count(Kind.DATE) > 1 or Kind.PAREN in sentence.kinds:
            stated.extend(dated(document, sentence))
    for sentence, stated in told:
        if Kind.SPEECH in sentence.kinds:
            stated.extend(spoken(document, sentence, rules))
    bracketed = [(sentence, stated) for sentence, stated in told if not _HOLDING.isdisjoint(sentence.kinds)]
    for read in _IN_BRACKETS:
        for sentence, stated in bracketed:
            stated.extend(read(document, sentence))
    return [candidate for stated in found for candidate in stated]


def stated(document: Document) -> tuple[Films, Discourse, list[Candidate]]:
    """Return the films that a document is about, how to tell of which a statement speaks, and what the rules state."""
    found = read_sentences(document, document.sentences)
    candidates = list(tell(document, [*found, *cast_in_lines(document), *by_section(document)]))
    films = Films(document, candidates)
    discourse = Discourse(films)
    candidates = adapted(settled(list(of_slate(candidates, films)), discourse.subject_of, document.sentences), discourse.subject_of)
    told = [*candidates, *implied(candidates, discourse, document.date), *sequels(document, films)]
    told += sellers(document, candidates, films, discourse)
    return films, discourse, [*told, *dated_by_studio(document, told, discourse)]


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
