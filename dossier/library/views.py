"""The tables that are worked out from sources and facts: who is who, the films, names, credits, and what the search finds."""

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from dossier.assembly import Assembly, Identity, Join, Rulings, by_film, fold, in_order, resolve
from dossier.library.credits import credit_rows, store_credits
from dossier.library.rows import EntityKind, FilmRow
from dossier.library.schema import DERIVED
from dossier.library.search import store_docs
from dossier.models import Dossier, Person, Reading, Relation

_LEADS = 3
NO_FILM = ""
"""Stands for the film of the sources that are about none."""


def work_out(database: sqlite3.Connection, readings: Iterable[Reading], ruled: Rulings) -> list[Dossier]:
    """Build all views anew from these readings, which are all there are, and return the dossiers."""
    readings = list(readings)
    for table in DERIVED:
        database.execute(f"DELETE FROM {table}")  # noqa: S608
    identity = resolve(readings, ruled)
    _store_identity(database, identity)
    dossiers = [Assembly(told, identity).dossier(film) for film, told in by_film(readings, identity).items()]
    database.executemany(
        "INSERT INTO film_source VALUES (?, ?)",
        [(dossier.film.id if dossier.film else NO_FILM, source.id) for dossier in dossiers for source in dossier.sources],
    )
    database.executemany(
        "INSERT INTO film VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [row for place, dossier in enumerate(dossiers) for row in _film_rows(place, dossier)],
    )
    names = [name for dossier in dossiers for name in _names(dossier)]
    database.executemany("INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?, ?)", names)
    store_credits(database, [row for dossier in dossiers for row in credit_rows(dossier)])
    store_docs(database, dossiers, [reading.source for reading in in_order(readings)])
    return dossiers


def _store_identity(database: sqlite3.Connection, identity: Identity) -> None:
    database.executemany("INSERT INTO identity VALUES (?, ?)", identity.ids.items())
    database.executemany("INSERT INTO entity VALUES (?, ?)", identity.names.items())
    database.executemany("INSERT INTO joined VALUES (?, ?, ?)", [(j.kept, j.joined, j.rule) for j in identity.joins])


def whole_identity(database: sqlite3.Connection) -> Identity:
    """Return who is who in the whole library."""
    ids = dict(database.execute("SELECT local, entity FROM identity"))
    return Identity(ids, dict(database.execute("SELECT id, name FROM entity")))


def identity_of(database: sqlite3.Connection, film: str) -> Identity:
    """Return who is who among the entities that the sources of a film name."""
    ids = dict(
        database.execute(
            "SELECT local, entity FROM identity WHERE local IN"
            " (SELECT subject_id FROM fact JOIN film_source USING (source) WHERE film = ?1"
            " UNION SELECT object_id FROM fact JOIN film_source USING (source) WHERE film = ?1)",
            [film],
        )
    )
    found = (database.execute("SELECT id, name FROM entity WHERE id = ?", [id_]).fetchone() for id_ in set(ids.values()))
    return Identity(ids, dict(row for row in found if row))


def joins(database: sqlite3.Connection) -> tuple[Join, ...]:
    """Return which entities were taken for one, and why."""
    return tuple(Join(*row) for row in database.execute("SELECT kept, other, rule FROM joined ORDER BY kept, other"))


def sources_of(database: sqlite3.Connection, film: str) -> list[str]:
    """Return the ids of the sources that tell of a film."""
    return [row[0] for row in database.execute("SELECT source FROM film_source WHERE film = ?", [film])]


def film_rows(database: sqlite3.Connection) -> tuple[FilmRow, ...]:
    """Return the films, the latest news first; those without a date last."""
    found = database.execute(
        "SELECT id, title, stage, leads, director, last_news, sources, disputed FROM film"
        " ORDER BY last_news IS NULL, last_news DESC, place"
    )
    return tuple(
        FilmRow(
            id=id_,
            title=title,
            stage=stage,
            leads=tuple(json.loads(leads)),
            director=director,
            last_news=dt.date.fromisoformat(last_news) if last_news else None,
            sources=sources,
            disputed=disputed,
        )
        for id_, title, stage, leads, director, last_news, sources, disputed in found
    )


def _film_rows(place: int, dossier: Dossier) -> Iterator[tuple[Any, ...]]:
    film = dossier.film
    if film is None:
        return
    days = [source.date for source in dossier.sources if source.date]
    leads = [fact.object for fact in film.current(Relation.CAST)][:_LEADS]
    directors = ", ".join(fact.object for fact in film.current(Relation.DIRECTOR))
    disputed = sum(fact.state == "disputed" for fact in film.facts)
    last = max(days).isoformat() if days else None
    yield film.id, place, film.title, film.stage, json.dumps(leads), directors, last, len(dossier.sources), disputed


def _names(dossier: Dossier) -> Iterator[tuple[str, EntityKind, str, str, str | None]]:
    film = dossier.film
    if film:
        titles = [film.title, *film.aliases, *(fact.object for fact in film.all(Relation.TITLE))]
        yield from ((fold(title), "film", film.id, film.title, film.id) for title in titles)
    for entity in (*dossier.people, *dossier.companies):
        kind: EntityKind = "person" if isinstance(entity, Person) else "company"
        for name in (entity.name, *entity.aliases):
            yield fold(name), kind, entity.id, entity.name, film.id if film else None
