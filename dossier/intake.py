"""Paths to a library: read, parse, take in; what cannot be read is an outcome of its own and stops nothing else."""

import datetime as dt
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, NamedTuple, TypeVar

from dossier.models import RELATIONS, Reading, Relation, Source
from dossier.reading import MAX_BYTES, Articles, ReadingError, articles_in, read_bytes, read_file, read_text

if TYPE_CHECKING:
    from dossier.library import Library

STANDARD_INPUT = "-"
"""The path that stands for standard input."""

_T = TypeVar("_T")

_BATCH = 200
"""How many articles are read and stored at once."""

_MANY = 200
"""From how many articles on it pays to start a program for each core."""

_MOST_CORES = 8

Place = Path | Literal["-"]
"""Where an article is: a file, a folder of articles, or standard input."""

_Expanded = Place | str | ReadingError
"""One article's place, as a text where it was found in a folder, or why the folder has none."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an intake is: `done` of `total` articles; `name` is the one just read."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article.

    `reason` is the one line that says why it failed. `source` is the id of the source, `films` and `people` how many it tells
    of.
    """

    name: str
    status: Literal["read", "known", "failed"]
    reason: str = ""
    source: str = ""
    films: int = 0
    people: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """What is known of articles besides their text; a date given here goes before one that the text prints."""

    date: dt.date | None = None
    publisher: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """A library in memory with the articles that could be read, and what became of each."""

    library: "Library"
    outcomes: tuple[Outcome, ...]

    @property
    def failures(self) -> tuple[Outcome, ...]:
        """What could not be read."""
        return tuple(outcome for outcome in self.outcomes if outcome.status == "failed")


def read_places(
    places: Sequence[Place],
    *,
    about: About | None = None,
    standard_input: BinaryIO | None = None,
    known: Callable[[Iterable[str]], Set[str]] = lambda _: frozenset(),
    on_progress: Callable[[Progress], None] | None = None,
) -> Iterator[tuple[Outcome, Reading | None]]:
    """Yield what became of each article of these places, with its reading where it could be read.

    A folder means the articles in it. The same text is read once, and not at all where `known`, which is given ids of sources,
    returns its id. Many articles are read on all cores. Nothing that is wrong with an article raises.
    """
    expanded = [_expanded(place) for place in places]
    total = sum(map(len, expanded))
    numbers = count(1)
    with _cores(total) as read:
        for batch in _ahead(_batches(chain.from_iterable(expanded), about or About(), standard_input, known, read)):
            for place, each, done in zip(batch.places, batch.opened, numbers, strict=False):
                if isinstance(each, ReadingError):
                    yield Outcome(each.name, "failed", str(each)), None
                elif each.id in batch.fresh:
                    batch.fresh.discard(each.id)
                    yield next(batch.found)
                else:
                    yield Outcome(each.path or each.name, "known", source=each.id), None
                if on_progress:
                    on_progress(Progress(done, total, _name(place)))


class _Batch(NamedTuple):
    """Articles that are being read: `found` gives, in order, what becomes of each that is `fresh`, neither broken nor known."""

    places: Sequence[_Expanded]
    opened: Sequence[Source | ReadingError]
    fresh: set[str]
    found: Iterator[tuple[Outcome, Reading | None]]


def _batches(
    expanded: Iterable[_Expanded],
    about: About,
    standard_input: BinaryIO | None,
    known: Callable[[Iterable[str]], Set[str]],
    read: Callable[[Sequence[Source]], Iterable[tuple[Outcome, Reading | None]]],
) -> Iterator[_Batch]:
    """Yield the articles in batches, each begun when it is asked for.

    What was begun is remembered only until it is known, which is soon where a library takes it in.
    """
    begun: set[str] = set()
    for some in _parts(expanded):
        opened = [_opened(place, about, standard_input) for place in some]
        begun -= known(begun)
        stored = known(each.id for each in opened if isinstance(each, Source))
        fresh: dict[str, Source] = {}
        for each in opened:
            if isinstance(each, Source) and each.id not in stored and each.id not in begun:
                fresh.setdefault(each.id, each)
        begun |= fresh.keys()
        yield _Batch(some, opened, set(fresh), iter(read(list(fresh.values()))))


def _parts(all_: Iterable[_T]) -> Iterator[list[_T]]:
    """Yield these in batches, for all of them at once may take much memory."""
    rest = iter(all_)
    while some := list(islice(rest, _BATCH)):
        yield some


def _ahead(batches: Iterable[_T]) -> Iterator[_T]:
    """Yield each batch when the next is begun too, so that the cores have work while what they found is stored."""
    last: _T | None = None
    for batch in batches:
        if last is not None:
            yield last
        last = batch
    if last is not None:
        yield last


@contextmanager
def _cores(articles: int) -> Iterator[Callable[[Sequence[Source]], Iterable[tuple[Outcome, Reading | None]]]]:
    """What reads sources: one after another where they are few, on all cores where they are many."""
    cores = min(os.cpu_count() or 1, _MOST_CORES)
    if articles < _MANY or cores == 1:
        yield lambda sources: map(_read, sources)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  (dear, and for few articles in vain)
    from multiprocessing import get_context  # noqa: PLC0415

    # A new interpreter for each: a fork of a program with threads, such as the app, can hang.
    context = get_context("spawn")
    with ProcessPoolExecutor(cores, mp_context=context, initializer=_leave_interrupts_alone) as pool:
        try:
            yield lambda sources: pool.map(_read, sources, chunksize=8)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _leave_interrupts_alone() -> None:
    """Let the program that started this one end it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def open_paths(
    paths: Sequence[Place],
    *,
    date: dt.date | None = None,
    publisher: str = "",
    url: str = "",
    standard_input: BinaryIO | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> Intake:
    """Read the articles of these paths into a library in memory, assembled together.

    Takes files, folders and `-` (standard input); `date`, `publisher` and `url` state what the texts do not. `on_progress` is
    called after each article. Raises nothing for what is wrong with an article: that is an outcome.
    """
    about = About(date, publisher, url)
    return taken_in(read_places(paths, about=about, standard_input=standard_input, on_progress=on_progress))


def taken_in(found: Iterable[tuple[Outcome, Reading | None]]) -> Intake:
    """Take what `read_places` found into a library in memory, assembled together."""
    from dossier.library import Library  # noqa: PLC0415  (the facts of an article need none, and are to come fast)

    library = Library.memory()
    outcomes: list[Outcome] = []
    for some in _parts(found):
        library.add(reading for _, reading in some if reading)
        outcomes += [outcome for outcome, _ in some]
    return Intake(library, tuple(outcomes))


def add_text(
    library: "Library",
    text: str,
    *,
    name: str = "pasted text",
    date: dt.date | None = None,
    publisher: str = "",
    url: str = "",
) -> Outcome:
    """Read one text, such as a pasted article, into a library and return what became of it."""
    try:
        source = read_text(text, name=name, date=date, publisher=publisher, url=url)
    except ReadingError as error:
        return Outcome(name, "failed", str(error))
    return _add(library, source)


def add_path(
    library: "Library", path: Place, *, date: dt.date | None = None, publisher: str = "", url: str = ""
) -> tuple[Outcome, ...]:
    """Read a file, or a folder's articles, into a library and return what became of each."""
    return tuple(add_places(library, [path], about=About(date, publisher, url)))


def add_places(
    library: "Library",
    places: Sequence[Place],
    *,
    about: About | None = None,
    standard_input: BinaryIO | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> Iterator[Outcome]:
    """Read the articles of these places into a library, a batch at a time, and yield what became of each.

    An outcome is yielded only when its article is safely stored, so that stopping at any moment loses nothing that was
    reported. Raises `LibraryError` where the library cannot be written.
    """
    found = read_places(places, about=about, standard_input=standard_input, known=library.known, on_progress=on_progress)
    for batch in _parts(found):
        library.store(reading for _, reading in batch if reading)
        yield from (outcome for outcome, _ in batch)
        library.settle()


def reparse(library: "Library", *, on_progress: Callable[[Progress], None] | None = None) -> Iterator[Outcome]:
    """Read every stored article again with this version's rules and yield what became of each.

    The facts that are others than before take their places when all is read: stopping before that changes nothing. An article
    that trips the parser keeps the facts that it has.
    """
    total, numbers = library.size().sources, count(1)
    with _cores(total) as read:
        for some, found in _ahead((some, iter(read(some))) for some in _parts(library.sources())):
            for source, (outcome, reading), done in zip(some, found, numbers, strict=False):
                library.set_aside([reading] if reading else [])
                yield outcome
                if on_progress:
                    on_progress(Progress(done, total, source.name))
    library.replace()


def example_path() -> Path:
    """Return the example article: the one that ships with the program, or the one beside it in a checkout."""
    here = Path(__file__).parent
    found = [path for folder in (here / "seeds", here.parent / "seeds") for path in sorted(folder.glob("*.txt"))]
    if not found:
        raise FileNotFoundError("the example article is missing; install dossier again")
    return found[0]


def _add(library: "Library", source: Source) -> Outcome:
    if library.known([source.id]):
        return Outcome(source.path or source.name, "known", source=source.id)
    outcome, reading = _read(source)
    if reading:
        library.add([reading])
    return outcome


def _read(source: Source) -> tuple[Outcome, Reading | None]:
    from dossier.parser import parse  # noqa: PLC0415  (what is handed a reading needs no parser)

    name = source.path or source.name
    try:
        reading = parse(source)
    except Exception as error:  # noqa: BLE001 - one article that trips the parser must not take the others down
        reason = f"{name}: could not be parsed ({type(error).__name__}: {error}); please report this article"
        return Outcome(name, "failed", reason), None
    films = {fact.subject_id for fact in reading.facts if fact.subject_type == "film"}
    people = {fact.subject_id for fact in reading.facts if fact.subject_type == "person"}
    people |= {fact.object_id for fact in reading.facts if fact.object_id and _names_person(fact.relation)}
    return Outcome(name, "read", "", source.id, len(films), len(people)), reading


def _names_person(relation: Relation) -> bool:
    return RELATIONS[relation].object == "person"


def _expanded(place: Place) -> Articles | list[_Expanded]:
    if isinstance(place, Path) and place.is_dir():
        try:
            return articles_in(place)
        except ReadingError as error:
            return [error]
    return [place]


def _opened(place: _Expanded, about: About, standard_input: BinaryIO | None) -> Source | ReadingError:
    if isinstance(place, ReadingError):
        return place
    try:
        return _source(place, about, standard_input)
    except ReadingError as error:
        return error


def _name(place: _Expanded) -> str:
    return place.name if isinstance(place, ReadingError) else "standard input" if place == STANDARD_INPUT else str(place)


def _source(place: Place | str, about: About, standard_input: BinaryIO | None) -> Source:
    if place != STANDARD_INPUT:
        return read_file(Path(place), date=about.date, publisher=about.publisher, url=about.url)
    data = (standard_input or sys.stdin.buffer).read(MAX_BYTES + 1)
    return read_bytes(data, name="standard input", date=about.date, publisher=about.publisher, url=about.url)
