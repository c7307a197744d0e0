"""The tables that are worked out from sources and facts: who is who, the films, names, credits, and what the search finds.

A unit is what is worked out together: the dossier of a film, or one source that is about no film.
"""

import datetime as dt
import json
import sqlite3
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from typing import Any

from dossier.assembly import Assembly, Identity, Join, Rulings, fold
from dossier.library import mentions, shelf
from dossier.library.credits import credit_rows, erase_credits, mark_repeated, store_credits
from dossier.library.docs import erase_docs, erase_paragraphs, refresh_docs, store_members, store_paragraphs
from dossier.library.mentions import select
from dossier.library.resolving import around, resolve
from dossier.library.rows import FilmRow
from dossier.models import Dossier, EntityType, MergedFact, Person, Reading, Relation

_LEADS = 3
_TOGETHER = 100
"""How many mentions are read at once to tell all facts."""

LATEST = 64
"""How many of the dossiers that have changed are handed back."""

NO_FILM = ""
"""Stands for the film of the sources that are about none."""

Seeds = Mapping[EntityType, Set[str]]
"""Mentions by kind."""


def work_in(database: sqlite3.Connection, readings: Sequence[Reading], ruled: Rulings) -> list[Dossier]:
    """Work new sources into the views and return the dossiers that have changed by them, the last ones where they are many."""
    seeds = mentions.put(database, readings)
    store_paragraphs(database, [reading.source for reading in readings])
    return work_out(database, seeds, ruled, {reading.source.id: reading for reading in readings})


def work_out(
    database: sqlite3.Connection, seeds: Seeds, ruled: Rulings, at_hand: Mapping[str, Reading] | None = None
) -> list[Dossier]:
    """Work out again what these mentions, and the sources at hand, bear on; return the dossiers that have changed, the last ones
    where they are many.
    """
    at_hand = at_hand or {}
    outcome = resolve(database, seeds, ruled)
    _rename(database, outcome.renamed)
    _place(database, outcome.films, at_hand)
    told = {row[0] for row in select(database, _UNITS, outcome.told)}
    fresh = {row[0] for row in select(database, _UNITS_OF_SOURCES, at_hand)}
    units = outcome.films | told | fresh
    changed, facts = _erase(database, units | outcome.gone)
    written = (_write(database, unit, at_hand) for unit in sorted(units))
    dossiers = deque((dossier for dossier in written if dossier), maxlen=LATEST)
    mark_repeated(database, facts, units)
    refresh_docs(database, changed, units)
    return list(dossiers)


_UNIT = "SELECT DISTINCT CASE film WHEN '' THEN source ELSE film END FROM"
_UNITS = f"{_UNIT} mention JOIN film_source USING (source) WHERE local IN {{}}"
_UNITS_OF_SOURCES = f"{_UNIT} film_source WHERE source IN {{}}"


def take_out(database: sqlite3.Connection, source: str, ruled: Rulings) -> None:
    """Work a source out of the views, and strike it."""
    seeds = around(database, source, ruled)
    units = {row[0] for row in select(database, _UNITS_OF_SOURCES, [source])}
    entities = {row[0] for row in database.execute("SELECT entity FROM mention WHERE source = ?", [source])}
    erase_paragraphs(database, next(shelf.readings(database, {}, [source])).source)
    mentions.forget(database, source)
    for table, column in (("film_source", "source"), ("source", "id")):
        database.execute(f"DELETE FROM {table} WHERE {column} = ?", [source])  # noqa: S608
    database.executemany(
        "DELETE FROM entity WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM mention WHERE entity = ?1)", [(id_,) for id_ in entities]
    )
    changed, facts = _erase(database, units)
    mark_repeated(database, facts, set())
    refresh_docs(database, changed, set())
    work_out(database, seeds, ruled)


def _rename(database: sqlite3.Connection, renamed: Mapping[str, str]) -> None:
    """Let entities go by their new ids; whatever went by one of those is one with it now, and is written anew."""
    erase_docs(database, renamed.values())
    mine = "unit IN (SELECT unit FROM member WHERE id = ?2)"
    for table, column, where in (("credit", "person_id", mine), ("name", "id", mine), ("member", "id", "1"), ("doc", "ref", "1")):
        database.executemany(
            f"UPDATE {table} SET {column} = ?1 WHERE {column} = ?2 AND {where}",  # noqa: S608
            [(new, old) for old, new in renamed.items()],
        )


def _place(database: sqlite3.Connection, films: Set[str], new: Iterable[str]) -> None:
    """Write down which films the sources of these films, and new sources, tell of."""
    found = {row[0] for row in select(database, "SELECT source FROM mention WHERE entity IN {}", films)} | set(new)
    told = list(select(database, "SELECT DISTINCT entity, source FROM mention WHERE kind = 'film' AND source IN {}", found))
    told += [(NO_FILM, source) for source in found - {source for _, source in told}]
    was = set(select(database, "SELECT film, source FROM film_source WHERE source IN {}", found))
    database.executemany("DELETE FROM film_source WHERE film = ? AND source = ?", was.difference(told))
    database.executemany("INSERT INTO film_source VALUES (?, ?)", set(told) - was)


def _erase(database: sqlite3.Connection, units: Set[str]) -> tuple[set[str], set[str]]:
    """Strike these units, and return the entities and the facts of credits that stood in them."""
    entities = {row[0] for row in select(database, "SELECT id FROM member WHERE unit IN {}", units)}
    facts = erase_credits(database, units)
    marks = [(unit,) for unit in units]
    database.executemany("DELETE FROM member WHERE unit = ?", marks)
    database.executemany("DELETE FROM name WHERE unit = ?", marks)
    database.executemany("DELETE FROM film WHERE id = ?", marks)
    return entities, facts


def _write(database: sqlite3.Connection, unit: str, at_hand: Mapping[str, Reading]) -> Dossier | None:
    sources = sources_of(database, unit)
    film = unit if sources else None
    sources = sources or [unit]
    readings = list(shelf.readings(database, at_hand, sources))
    dossier = Assembly(readings, identity_of(database, sources)).dossier(film)
    database.executemany("INSERT INTO film VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _film_rows(dossier, readings))
    names = {row[:3]: (*row[:3], unit, *row[3:]) for row in reversed(list(_names(dossier)))}
    database.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?, ?)", names.values())
    store_members(database, unit, dossier)
    store_credits(database, unit, list(credit_rows(dossier)))
    return dossier if film else None


def merged_facts(database: sqlite3.Connection) -> Iterator[MergedFact]:
    """Yield every merged fact, those of the films, people and companies first mentioned first, without holding all at once."""
    cursor = database.execute(
        "SELECT entity, count(*) FROM mention GROUP BY entity"
        " ORDER BY min(coalesce(date, '9999') || source), kind != 'film', entity"
    )
    for entities in _few_mentions(cursor):
        ids = {row[0] for row in select(database, "SELECT local FROM mention WHERE entity IN {}", entities)}
        readings = list(shelf.readings_about(database, ids))
        identity = identity_of(database, [reading.source.id for reading in readings])
        yield from (fact for fact in Assembly(readings, identity).facts if fact.subject_id in entities)


def _few_mentions(counted: Iterable[tuple[str, int]]) -> Iterator[set[str]]:
    """Yield these entities in order, as many together as are mentioned a few times; one of many mentions goes alone."""
    together: set[str] = set()
    mentioned = 0
    for entity, times in counted:
        if together and mentioned + times > _TOGETHER:
            yield together
            together, mentioned = set(), 0
        together.add(entity)
        mentioned += times
    if together:
        yield together


def identity_of(database: sqlite3.Connection, sources: Iterable[str]) -> Identity:
    """Return who is who among the entities that these sources name."""
    ids = dict(select(database, "SELECT local, entity FROM mention WHERE source IN {}", sources))
    return Identity(ids, dict(select(database, "SELECT id, name FROM entity WHERE id IN {}", set(ids.values()))))


def joins(database: sqlite3.Connection) -> Iterator[Join]:
    """Yield which entities were taken for one, and why."""
    for row in database.execute("SELECT entity, local, rule FROM mention WHERE rule != '' ORDER BY 1, 2"):
        yield Join(*row)


def sources_of(database: sqlite3.Connection, film: str) -> list[str]:
    """Return the ids of the sources that tell of a film."""
    return [row[0] for row in database.execute("SELECT source FROM film_source WHERE film = ?", [film])]


_LATEST_FIRST = "ORDER BY last_news IS NULL, last_news DESC, place"


def films_of(database: sqlite3.Connection, source: str) -> tuple[str, ...]:
    """Return the ids of the films that a source tells of, the latest news first; those without a date last."""
    query = f"SELECT id FROM film JOIN film_source ON film = id WHERE source = ? {_LATEST_FIRST}"  # noqa: S608
    return tuple(row[0] for row in database.execute(query, [source]))


def film_rows(database: sqlite3.Connection) -> Iterator[FilmRow]:
    """Yield the films, the latest news first; those without a date last."""
    found = database.execute(
        f"SELECT id, title, stage, leads, director, last_news, sources, disputed FROM film {_LATEST_FIRST}"  # noqa: S608
    )
    for id_, title, stage, leads, director, last_news, sources, disputed in found:
        yield FilmRow(
            id=id_,
            title=title,
            stage=stage,
            leads=tuple(json.loads(leads)),
            director=director,
            last_news=dt.date.fromisoformat(last_news) if last_news else None,
            sources=sources,
            disputed=disputed,
        )


def _film_rows(dossier: Dossier, readings: Iterable[Reading]) -> Iterator[tuple[Any, ...]]:
    film = dossier.film
    if film is None:
        return
    days = [source.date for source in dossier.sources if source.date]
    leads = [fact.object for fact in film.current(Relation.CAST)][:_LEADS]
    directors = ", ".join(fact.object for fact in film.current(Relation.DIRECTOR))
    disputed = sum(fact.state == "disputed" for fact in film.facts)
    last = max(days).isoformat() if days else None
    place = _first_mention(dossier, readings)
    yield film.id, place, film.title, film.stage, json.dumps(leads), directors, last, len(dossier.sources), disputed


def _first_mention(dossier: Dossier, readings: Iterable[Reading]) -> str:
    """What to sort a film by: the day of its first source, that source, and the film's place in it."""
    first = dossier.sources[0]
    told = {fact.id for each in dossier.film.facts for fact in each.facts} if dossier.film else set()
    facts = chain(*(reading.facts for reading in readings if reading.source.id == first.id))
    place = next((place for place, fact in enumerate(facts) if fact.id in told), 0)
    return f"{first.date or dt.date.max} {first.id} {place:06}"


def _names(dossier: Dossier) -> Iterator[tuple[str, EntityType, str, str, str]]:
    film = dossier.film
    if film:
        titles = [film.title, *film.aliases, *(fact.object for fact in film.all(Relation.TITLE))]
        yield from ((fold(title), "film", film.id, film.title, film.id) for title in titles)
    for entity in (*dossier.people, *dossier.companies):
        kind: EntityType = "person" if isinstance(entity, Person) else "company"
        for name in (entity.name, *entity.aliases):
            yield fold(name), kind, entity.id, entity.name, film.id if film else NO_FILM
