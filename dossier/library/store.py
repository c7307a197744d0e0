"""The library: sources and facts in SQLite, and the views worked out from them."""

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, Self

from dossier.assembly import Assembly, fold
from dossier.library.credits import credit_rows, find_credits, store_credits
from dossier.library.rows import CreditHits, EntityKind, FilmRow, Match, SearchHits
from dossier.library.schema import DERIVED, create, prepare
from dossier.library.search import search, store_docs
from dossier.models import Dossier, Fact, MergedFact, Person, Reading, Relation, Source

_LEADS = 3


class Library:
    """Articles read, and the files on their films.

    One library holds everything the views need; `memory()` makes an empty one that lives as long as the object. A library may
    be filled in one thread and used in another, one at a time.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._readings: dict[str, Reading] = {}
        self._assembly = Assembly(())
        self._dossiers: dict[str | None, Dossier] = {}
        self._merged: dict[str, MergedFact] = {}

    @classmethod
    def memory(cls) -> Self:
        """Return a new, empty library in memory."""
        database = sqlite3.connect(":memory:", check_same_thread=False)
        prepare(database)
        create(database)
        return cls(database)

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def add(self, readings: Iterable[Reading]) -> None:
        """Take in readings; a source that is known already is passed over."""
        new = {reading.source.id: reading for reading in readings if reading.source.id not in self._readings}
        if not new:
            return
        with self._database:
            for reading in new.values():
                self._store(reading)
            self._readings |= new
            self._work_out()

    def _store(self, reading: Reading) -> None:
        source = reading.source
        self._database.execute(
            "INSERT INTO source VALUES (?, ?, ?, ?)",
            [source.id, source.date.isoformat() if source.date else None, source.name, source.model_dump_json()],
        )
        self._database.executemany(
            "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (fact.id, source.id, place, fact.subject_id, fact.object_id, fact.relation.value, _payload(fact))
                for place, fact in enumerate(reading.facts)
            ],
        )

    def _work_out(self) -> None:
        """Build all views anew."""
        for table in DERIVED:
            self._database.execute(f"DELETE FROM {table}")  # noqa: S608
        whole = self._assembly = Assembly(self._readings.values())
        films: list[str | None] = [*whole.films, *([None] if whole.about_no_film else [])]
        self._dossiers = {film: whole.dossier(film) for film in films}
        self._merged = {fact.id: fact for fact in whole.facts}
        dossiers = list(self._dossiers.values())
        self._database.executemany(
            "INSERT INTO film VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_film_row(place, each) for place, each in enumerate(dossiers) if each.film],
        )
        self._database.executemany("INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?, ?)", [n for d in dossiers for n in _names(d)])
        store_credits(self._database, [row for dossier in dossiers for row in credit_rows(dossier)])
        store_docs(self._database, dossiers, whole.sources.values())

    def films(self) -> tuple[FilmRow, ...]:
        """Return the films, the latest news first; those without a date last."""
        found = self._database.execute(
            "SELECT id, title, stage, leads, director, last_news, sources, disputed FROM film"
            " ORDER BY last_news IS NULL, last_news DESC, place"
        )
        return tuple(_as_film_row(row) for row in found)

    def dossier(self, film: str | None) -> Dossier:
        """Return the file on a film, or of the articles about no film (None).

        Raises `KeyError` where the library has no such film.
        """
        if film is None and None not in self._dossiers:
            return Dossier(film=None)
        return self._dossiers[film]

    def dossiers(self) -> tuple[Dossier, ...]:
        """Return every dossier: the films' in order of first mention, then that of the articles about no film."""
        return tuple(self._dossiers.values())

    def find(self, name: str) -> tuple[Match, ...]:
        """Return the films, people and companies of a name.

        `name` is a title, an alias, a name or an id. Those called exactly so (accents, case and punctuation aside) go before
        those whose name only begins with it or holds its words; where there is an exact one, only exact ones are returned.
        """
        exact = self._matches("id = ?", [name.strip()]) or self._matches("key = ?", [fold(name)])
        if exact or not fold(name):
            return exact
        begins = self._matches("substr(key, 1, length(?1)) = ?1", [fold(name)])
        return begins or self._matches("instr(' ' || key || ' ', ' ' || ? || ' ')", [fold(name)])

    def _matches(self, condition: str, values: list[Any]) -> tuple[Match, ...]:
        found = self._database.execute(
            f"SELECT kind, id, name, film FROM name WHERE {condition}"  # noqa: S608
            " ORDER BY kind = 'company', kind = 'person', name",
            values,
        )
        return tuple({row[1]: Match(*row) for row in found}.values())

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
        return find_credits(self._database, self.fact, query, film=film, sort=sort, reverse=reverse, limit=limit)

    def search(self, query: str, *, limit: int = 50) -> SearchHits:
        """Return what a query finds among people, films, companies, credits and text, at most `limit` in each group.

        Raises `QueryError` for a query that cannot be understood.
        """
        return search(self._database, self.fact, query, limit=limit)

    def fact(self, id_: str) -> MergedFact:
        """Return the merged fact with this id; raise `KeyError` where there is none."""
        return self._merged[id_]

    def source(self, id_: str) -> Source:
        """Return the source with this id; raise `KeyError` where there is none."""
        return self._readings[id_].source

    def sources(self) -> tuple[Source, ...]:
        """Return all sources in order of their dates."""
        return tuple(self._assembly.sources.values())

    def merged_facts(self, film: str | None = None) -> Iterator[MergedFact]:
        """Yield the facts of one film's dossier, or of the whole library. Raises `KeyError` for an unknown film."""
        yield from self._assembly.facts if film is None else self.dossier(film).facts()


def _payload(fact: Fact) -> str:
    return fact.model_dump_json(exclude_defaults=True, by_alias=True)


def _film_row(place: int, dossier: Dossier) -> tuple[Any, ...]:
    film = dossier.film
    if film is None:
        raise ValueError("a dossier without a film has no row among the films")
    days = [source.date for source in dossier.sources if source.date]
    leads = [fact.object for fact in film.current(Relation.CAST)][:_LEADS]
    directors = ", ".join(fact.object for fact in film.current(Relation.DIRECTOR))
    disputed = sum(fact.state == "disputed" for fact in film.facts)
    last = max(days).isoformat() if days else None
    return film.id, place, film.title, film.stage, json.dumps(leads), directors, last, len(dossier.sources), disputed


def _as_film_row(row: tuple[Any, ...]) -> FilmRow:
    id_, title, stage, leads, director, last_news, sources, disputed = row
    return FilmRow(
        id=id_,
        title=title,
        stage=stage,
        leads=tuple(json.loads(leads)),
        director=director,
        last_news=dt.date.fromisoformat(last_news) if last_news else None,
        sources=sources,
        disputed=disputed,
    )


def _names(dossier: Dossier) -> Iterator[tuple[str, EntityKind, str, str, str | None]]:
    film = dossier.film
    if film:
        titles = [film.title, *film.aliases, *(fact.object for fact in film.all(Relation.TITLE))]
        yield from ((fold(title), "film", film.id, film.title, film.id) for title in titles)
    for entity in (*dossier.people, *dossier.companies):
        kind: EntityKind = "person" if isinstance(entity, Person) else "company"
        for name in (entity.name, *entity.aliases):
            yield fold(name), kind, entity.id, entity.name, film.id if film else None
