"""What each source says of each entity, boiled down and kept by its keys: what decides who is who, without the facts."""

import datetime as dt
import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from dossier.assembly import CompanyProfile, FilmProfile, PersonProfile, Profile, loose_keys, profiles
from dossier.models import EntityType, Reading, Relation

NAMED, TITLED_BY, UNTITLED_BY = "named", "titled film by", "untitled film by"
"""What a key is: a name or title; a person of a film that has a title, or of one that has none."""

_CHUNKS = (1, 20, 500)
"""How many values are asked for in one query: few numbers, for each makes a query of its own that is to be understood first."""


def put(database: sqlite3.Connection, readings: Iterable[Reading]) -> dict[EntityType, set[str]]:
    """Write down the mentions of these sources, each an entity of its own as yet, and return their ids by kind."""
    found = profiles(readings)
    kinds: list[tuple[EntityType, Sequence[Profile]]] = [
        ("film", found.films),
        ("person", found.people),
        ("company", found.companies),
    ]
    for kind, mentions in kinds:
        database.executemany(
            "INSERT OR REPLACE INTO mention VALUES (?, ?, ?, ?, ?, ?, '', ?)",
            [
                (each.id, kind, *each.sources, each.date.isoformat() if each.date else None, each.id, each.id, _packed(each))
                for each in mentions
            ],
        )
        database.executemany(
            "INSERT OR IGNORE INTO mention_key VALUES (?, ?, ?, ?)",
            sorted((key, kind, type_, each.id) for each in mentions for type_, key in _keys(each)),
        )
    return {kind: {each.id for each in mentions} for kind, mentions in kinds}


def names(mention: Profile) -> Set[str]:
    """Return what a mention has in common with every other that it may be one with for its name: of films, the loose titles."""
    return loose_keys(mention) if isinstance(mention, FilmProfile) else mention.keys


def _keys(mention: Profile) -> Iterator[tuple[str, str]]:
    yield from ((NAMED, key) for key in names(mention))
    if isinstance(mention, FilmProfile):
        yield from ((TITLED_BY if mention.keys else UNTITLED_BY, name) for name in mention.people)


def forget(database: sqlite3.Connection, source: str) -> None:
    """Strike the mentions of a source."""
    for kind, load in LOADS.items():
        found = load(database, [source], "source")
        keys = [(key, kind, type_, each.id) for each in found for type_, key in _keys(each)]
        database.executemany("DELETE FROM mention_key WHERE key = ? AND kind = ? AND type = ? AND local = ?", keys)
        if kind == "company":
            database.executemany("DELETE FROM house WHERE key = ?", [(key,) for each in found for key in each.keys])
    mine = "(SELECT local FROM mention WHERE source = ?)"
    database.execute(f"DELETE FROM near WHERE one IN {mine} OR other IN {mine}", [source, source])  # noqa: S608
    database.execute("DELETE FROM mention WHERE source = ?", [source])


def select(database: sqlite3.Connection, query: str, values: Iterable[Any], *more: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query whose last condition is `... IN {}`, for many values; `more` are those before."""
    values = sorted(values)
    for start in range(0, len(values), _CHUNKS[-1]):
        some = values[start : start + _CHUNKS[-1]]
        room = next(size for size in _CHUNKS if size >= len(some))
        marks = ", ".join("?" * room)
        yield from database.execute(query.format(f"({marks})"), [*more, *some, *[some[-1]] * (room - len(some))])


def write(database: sqlite3.Connection, column: str, values: Mapping[str, str]) -> dict[str, str]:
    """Write a column of these mentions where it is another than it was, and return what it was."""
    was = dict(select(database, f"SELECT local, {column} FROM mention WHERE local IN {{}}", values))  # noqa: S608
    changed = [(value, id_) for id_, value in values.items() if was[id_] != value]
    database.executemany(f"UPDATE mention SET {column} = ? WHERE local = ?", changed)  # noqa: S608
    return was


def _packed(mention: Profile) -> str:
    known: dict[str, Any] = {"names": mention.names, "keys": sorted(mention.keys)}
    if isinstance(mention, FilmProfile):
        sets = {"directors": mention.directors, "companies": mention.companies, "traits": mention.traits}
        known |= {"people": mention.people} | {name: sorted(each) for name, each in sets.items()}
    elif isinstance(mention, PersonProfile):
        sets = {"work": mention.work, "links": mention.links, "around": mention.around}
        known |= {"parts": sorted(mention.parts)} | {name: sorted(each) for name, each in sets.items()}
    elif isinstance(mention, CompanyProfile):
        known["films"] = sorted(mention.films)
    return json.dumps(known, ensure_ascii=False)


_Start = tuple[str, set[str], set[str], dt.date | None]

_ROWS = "SELECT local, source, date, payload FROM mention WHERE kind = ? AND {} IN {{}}"


def _rows(database: sqlite3.Connection, kind: EntityType, ids: Iterable[str], by: str) -> Iterator[tuple[_Start, dict[str, Any]]]:
    for local, source, day, payload in sorted(set(select(database, _ROWS.format(by), ids, kind))):
        yield (local, {local}, {source}, dt.date.fromisoformat(day) if day else None), json.loads(payload)


def films(database: sqlite3.Connection, ids: Iterable[str], by: str = "local") -> list[FilmProfile]:
    """Return the film mentions with these ids, or by another column, in order of their ids."""
    return [
        FilmProfile(
            *start,
            Counter(known["names"]),
            set(known["keys"]),
            known["people"],
            set(known["directors"]),
            set(known["companies"]),
            set(known["traits"]),
        )
        for start, known in _rows(database, "film", ids, by)
    ]


def people(database: sqlite3.Connection, ids: Iterable[str], by: str = "local") -> list[PersonProfile]:
    """Return the mentions of people with these ids, or by another column, in order of their ids."""
    return [
        PersonProfile(
            *start,
            Counter(known["names"]),
            set(known["keys"]),
            {(film, Relation(relation)) for film, relation in known["parts"]},
            set(known["work"]),
            set(known["links"]),
            set(known["around"]),
        )
        for start, known in _rows(database, "person", ids, by)
    ]


def companies(database: sqlite3.Connection, ids: Iterable[str], by: str = "local") -> list[CompanyProfile]:
    """Return the mentions of companies with these ids, or by another column, in order of their ids."""
    return [
        CompanyProfile(*start, Counter(known["names"]), set(known["keys"]), set(known["films"]))
        for start, known in _rows(database, "company", ids, by)
    ]


LOADS: Mapping[EntityType, Callable[[sqlite3.Connection, Iterable[str], str], Sequence[Profile]]] = {
    "film": films,
    "person": people,
    "company": companies,
}
"""What reads the mentions of a kind."""
