"""The library: sources and facts in SQLite, and the views worked out from them."""

import gc
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Self

from dossier.assembly import Assembly, Join, Rulings, fold
from dossier.library import decisions, shelf, views
from dossier.library.credits import find_credits
from dossier.library.errors import told
from dossier.library.files import FILE, open_file
from dossier.library.mentions import select
from dossier.library.rows import CreditHits, Decision, FilmRow, Match, SearchHits, Size
from dossier.library.schema import clear, create, prepare
from dossier.library.search import search
from dossier.models import Change, Dossier, MergedFact, Reading, Source

_KEPT = views.LATEST
"""How many dossiers are kept at hand."""


_CHUNK = 200
"""How many sources are worked in at once: few enough that another program need not wait for a second."""

_FILMS_OF_FACT = "SELECT film FROM fact JOIN film_source USING (source) WHERE fact.id = ? ORDER BY film"


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: hundreds of thousands of objects are made that are in no cycle, and most live to the end."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


class _AtHand(NamedTuple):
    """A dossier that was asked for, with its merged facts by the ids of their statements."""

    dossier: Dossier
    facts: dict[str, MergedFact]


class Library:
    """Articles read, and the files on their films.

    `memory()` makes an empty library that lives as long as the object, `open()` opens one on disk. A library may be filled in
    one thread and used in another, one at a time; several programs may use one on disk at once. Whatever is wrong with it
    raises `LibraryError`.
    """

    def __init__(self, database: sqlite3.Connection, where: str = "the library in memory") -> None:
        self._database = database
        self._where = where
        self._dossiers: OrderedDict[str | None, _AtHand] = OrderedDict()
        self._readings: dict[str, Reading] = {}
        self._stored: dict[str, Reading] = {}
        self._stored_at = 0
        self._seen = self._version()

    @classmethod
    def memory(cls) -> Self:
        """Return a new, empty library in memory."""
        database = sqlite3.connect(":memory:", check_same_thread=False)
        prepare(database)
        create(database)
        return cls(database)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Return the library in a folder, made where there is none."""
        library = cls(open_file(folder), str(folder / FILE))
        library.settle()
        return library

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def is_empty(self) -> bool:
        """Whether nothing is stored."""
        with told(self._where):
            return self._database.execute("SELECT 1 FROM source LIMIT 1").fetchone() is None

    def known(self, ids: Iterable[str]) -> set[str]:
        """Return those of these source ids that are stored."""
        with told(self._where):
            return shelf.known(self._database, ids)

    def add(self, readings: Iterable[Reading]) -> None:
        """Take in readings, all or none; a source that is known already is passed over."""
        with self._writing() as database:
            new = [reading for reading in readings if shelf.put(database, reading)]
            ruled = decisions.ruled(database)
            for start in range(0, len(new), _CHUNK):
                self._work_in(new[start : start + _CHUNK], ruled)

    def store(self, readings: Iterable[Reading]) -> None:
        """Store readings, all or none, as `add` does, but leave the views for `settle`: for many batches one after another.

        What is stored is safe at once. A library that was left unsettled settles itself when it is opened next.
        """
        with self._writing() as database:
            new = {reading.source.id: reading for reading in readings if shelf.put(database, reading)}
            database.executemany("INSERT INTO unsettled VALUES (?)", [(id_,) for id_ in new])
        self._stored, self._stored_at = new, self._version()

    def settle(self) -> None:
        """Work in what was stored since the views were last worked out; a part at a time, so that others need not wait long."""
        with told(self._where), self._unhurried():
            while self._database.execute("SELECT 1 FROM unsettled LIMIT 1").fetchone():
                with self._writing() as database:
                    some = [row[0] for row in database.execute("SELECT source FROM unsettled ORDER BY source LIMIT ?", [_CHUNK])]
                    self._work_in(list(shelf.readings(database, self._just_stored(), some)), decisions.ruled(database))
                    database.executemany("DELETE FROM unsettled WHERE source = ?", [(id_,) for id_ in some])
        self._stored = {}

    def _just_stored(self) -> dict[str, Reading]:
        """What was stored last and need not be read again, as no other program has written since."""
        return self._stored if self._version() == self._stored_at else {}

    @contextmanager
    def _unhurried(self) -> Iterator[None]:
        """Let the system write to the disk when it will: the views can be worked out again after a loss of power."""
        self._database.execute("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self._database.execute("PRAGMA synchronous = FULL")

    def remove(self, source: str) -> Source:
        """Forget a source and its facts, and return it. Raises `KeyError` where there is no such source."""
        with self._writing() as database:
            forgotten = self.source(source)
            views.take_out(database, source, decisions.ruled(database))
            self._forget()
        return forgotten

    def set_aside(self, readings: Iterable[Reading]) -> None:
        """Keep these readings of known sources, as a better parser has made them, for `replace`; nobody else sees them as yet."""
        with told(self._where), self._database:
            shelf.set_aside(self._database, readings)

    def replace(self) -> None:
        """Let what was set aside take the place of what is stored, a part at a time, so that others need not wait long.

        The views are emptied first, for they show facts that are to be others, and worked out again at the end.
        """
        while self._replace_some():
            self._forget()
        self.settle()

    def _replace_some(self) -> bool:
        with self._writing() as database:
            replaced = shelf.replace(database, _CHUNK)
            unsettled = {row[0] for row in select(database, "SELECT source FROM unsettled WHERE source IN {}", replaced)}
            if replaced - unsettled:  # the first, or another program has settled them meanwhile, with the facts they had
                clear(database)
        return bool(replaced)

    def join(self, one: str, other: str) -> Decision:
        """Decide by hand that two films, people or companies (by id) are one. Raises `KeyError` for an unknown id."""
        with self._writing() as database:
            made = decisions.join(database, one, other)
            self._rule(made)
        return made

    def split(self, entity: str, sources: Iterable[str]) -> Decision:
        """Decide by hand that what these sources call so is another film, person or company than what the others do.

        Raises `KeyError` for an unknown id, and where the sources are all or none of those that name it.
        """
        with self._writing() as database:
            made = decisions.split(database, entity, set(sources))
            self._rule(made)
        return made

    def undo(self, decision: int | None = None) -> Decision:
        """Take a decision back, the last one by default. Raises `KeyError` where there is none to take back."""
        with self._writing() as database:
            made = decisions.undo(database, decision)
            self._rule(made)
        return made

    def _rule(self, made: Decision) -> None:
        """Let a decision, or one that it takes back, have its effect."""
        views.work_out(self._database, decisions.concerned(self._database, made.id), decisions.ruled(self._database))
        self._forget()

    def decisions(self) -> tuple[Decision, ...]:
        """Return everything that was decided by hand, in order."""
        with told(self._where):
            return decisions.made(self._database)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the library, a line each; nothing where it is sound."""
        with told(self._where):
            found = [row[0] for row in self._database.execute("PRAGMA integrity_check") if row[0] != "ok"]
            found += [f"{row[0]}: a row points nowhere" for row in self._database.execute("PRAGMA foreign_key_check")]
        return tuple(found)

    def joins(self) -> Iterator[Join]:
        """Yield which entities of different sources were taken for one, and by which rule."""
        with told(self._where):
            yield from views.joins(self._database)

    def name(self, id_: str) -> str:
        """Return the name of a film, person or company; the id itself where there is no such."""
        with told(self._where):
            found = self._database.execute("SELECT name FROM member WHERE id = ? LIMIT 1", [id_]).fetchone()
        return str(found[0]) if found else id_

    def changed(self) -> bool:
        """Whether another program has changed the library since this was last asked; what was kept at hand is then let go."""
        with told(self._where):
            version = self._version()
        if version == self._seen:
            return False
        self._seen = version
        self._forget()
        return True

    def _version(self) -> int:
        version: int = self._database.execute("PRAGMA data_version").fetchone()[0]
        return version

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: it waits for other writers, and leaves nothing half done."""
        with told(self._where):
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
            except BaseException:
                self._database.rollback()
                raise
            self._database.commit()

    def _work_in(self, readings: list[Reading], ruled: Rulings) -> None:
        self._forget()
        with _uncollected():
            dossiers = views.work_in(self._database, readings, ruled)
        self._readings = {reading.source.id: reading for reading in readings[-_KEPT:]}
        for dossier in dossiers:
            self._keep(dossier.film.id if dossier.film else None, dossier)

    def _forget(self) -> None:
        self._readings.clear()
        self._dossiers.clear()

    def films(self) -> tuple[FilmRow, ...]:
        """Return the films, the latest news first; those without a date last."""
        return tuple(self.each_film())

    def each_film(self) -> Iterator[FilmRow]:
        """Yield the films as `films` has them, without holding all at once."""
        with told(self._where):
            yield from views.film_rows(self._database)

    def has_film(self, id_: str) -> bool:
        """Whether there is a film with this id."""
        with told(self._where):
            return self._database.execute("SELECT 1 FROM film WHERE id = ?", [id_]).fetchone() is not None

    def films_of(self, source: str) -> tuple[str, ...]:
        """Return the ids of the films that a source tells of, in the order of `films`; none for an unknown source."""
        with told(self._where):
            return views.films_of(self._database, source)

    def dossier(self, film: str | None) -> Dossier:
        """Return the file on a film, or of the articles about no film (None).

        Raises `KeyError` where the library has no such film.
        """
        return self._kept(film).dossier

    def _kept(self, film: str | None) -> _AtHand:
        if film not in self._dossiers:
            self._keep(film, self._assembled(film))
        self._dossiers.move_to_end(film)
        return self._dossiers[film]

    def _keep(self, film: str | None, dossier: Dossier) -> None:
        self._dossiers[film] = _AtHand(dossier, {said.id: fact for fact in dossier.facts() for said in fact.facts})
        if len(self._dossiers) > _KEPT:
            self._dossiers.popitem(last=False)

    def _assembled(self, film: str | None) -> Dossier:
        with told(self._where):
            ids = views.sources_of(self._database, film or views.NO_FILM)
            if not ids and film is not None:
                raise KeyError(film)
            identity = views.identity_of(self._database, ids)
            return Assembly(shelf.readings(self._database, self._readings, ids), identity).dossier(film)

    def dossiers(self, *, of_films: bool = False) -> Iterator[Dossier]:
        """Yield every dossier: the films' in order of first mention, then, unless it is `of_films`, that of what is about none."""
        with told(self._where):
            films = [row[0] for row in self._database.execute("SELECT id FROM film ORDER BY place")]
            rest = not of_films and views.sources_of(self._database, views.NO_FILM)
        for film in (*films, *([None] if rest else [])):
            yield self.dossier(film)

    def find(self, name: str) -> tuple[Match, ...]:
        """Return the films, people and companies of a name.

        `name` is a title, an alias, a name or an id. Those called exactly so (accents, case and punctuation aside) go before
        those whose name only begins with it or holds its words; where there is an exact one, only exact ones are returned.
        """
        exact = self._matches("id = ?", [name.strip()], "member") or self._matches("key = ?", [fold(name)])
        if exact or not fold(name):
            return exact
        begins = self._matches("substr(key, 1, length(?1)) = ?1", [fold(name)])
        return begins or self._matches("instr(' ' || key || ' ', ' ' || ? || ' ')", [fold(name)])

    def _matches(self, condition: str, values: list[Any], table: str = "name") -> tuple[Match, ...]:
        found = self._database.execute(
            f"SELECT kind, id, name, film FROM {table} WHERE {condition}"  # noqa: S608
            " ORDER BY kind = 'company', kind = 'person', name, id, film DESC",
            values,
        )
        return tuple({id_: Match(kind, id_, name, film or None) for kind, id_, name, film in found}.values())

    def credits(
        self,
        query: str = "",
        *,
        film: str | None = None,
        sort: str = "",
        reverse: bool = False,
        limit: int | None = None,
    ) -> CreditHits:
        """Return the credits that match a query, of one film's dossier or of all.

        `sort` is one of `SORTS` or empty for the order of the dossier; what is empty in that column comes last. Raises
        `QueryError` for a query that cannot be understood, `ValueError` for an unknown sort.
        """
        return find_credits(self._database, self._fact, query, film=film, sort=sort, reverse=reverse, limit=limit)

    def search(self, query: str, *, limit: int = 50) -> SearchHits:
        """Return what a query finds among people, films, companies, credits and text, at most `limit` in each group.

        Raises `QueryError` for a query that cannot be understood.
        """
        return search(self._database, self._fact, query, limit=limit)

    def fact(self, id_: str) -> MergedFact:
        """Return the merged fact with this id, as the first dossier that it stands in has it; raise `KeyError` for none."""
        with told(self._where):
            films = [row[0] for row in self._database.execute(_FILMS_OF_FACT, [id_])]
        for film in films:
            if found := self._kept(film or None).facts.get(id_):
                return found
        raise KeyError(id_)

    def _fact(self, film: str, id_: str) -> MergedFact:
        return self._kept(film or None).facts[id_]

    def source(self, id_: str) -> Source:
        """Return the source with this id; raise `KeyError` where there is none."""
        with told(self._where):
            return next(shelf.readings(self._database, self._readings, [id_])).source

    def sources(self) -> Iterator[Source]:
        """Yield all sources in order of their ids."""
        with told(self._where):
            yield from shelf.sources(self._database)

    def find_sources(self, word: str, *, limit: int = 11) -> tuple[Source, ...]:
        """Return the sources whose path this is or whose id begins so."""
        with told(self._where):
            return tuple(shelf.find_sources(self._database, word, limit))

    def size(self) -> Size:
        """Return how many sources and films there are."""
        with told(self._where):
            return Size(*self._database.execute("SELECT (SELECT count(*) FROM source), (SELECT count(*) FROM film)").fetchone())

    def merged_facts(self, film: str | None = None) -> Iterator[MergedFact]:
        """Yield the facts of one film's dossier, or of the whole library. Raises `KeyError` for an unknown film."""
        if film is not None:
            yield from self.dossier(film).facts()
            return
        with told(self._where):
            yield from views.merged_facts(self._database)

    def changes(self, film: str | None = None) -> Iterator[Change]:
        """Yield what changed, in order of time, about one film or about all."""
        for dossier in self.dossiers(of_films=True) if film is None else [self.dossier(film)]:
            yield from dossier.changes
