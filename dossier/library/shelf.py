"""Sources and their facts in the database, as they were read."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from dossier.library.mentions import select
from dossier.models import Fact, Reading, Source

_PAGE = 200
"""How many sources are read at once to go through all."""


def put(database: sqlite3.Connection, reading: Reading) -> bool:
    """Store a reading; return False, and change nothing, where its source is known already."""
    source = reading.source
    stored = database.execute(
        "INSERT INTO source VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [source.id, source.date.isoformat() if source.date else None, source.name, source.model_dump_json()],
    ).rowcount
    if stored:
        database.executemany(_PUT, _rows(reading))
    return bool(stored)


def known(database: sqlite3.Connection, ids: Iterable[str]) -> set[str]:
    """Return those of these source ids that are stored."""
    return {row[0] for row in select(database, "SELECT id FROM source WHERE id IN {}", set(ids))}


def sources(database: sqlite3.Connection) -> Iterator[Source]:
    """Yield all sources in order of their ids: a page at a time, so that neither they nor what is written meanwhile pile up."""
    last = ""
    while rows := database.execute(_NEXT, [last, _PAGE]).fetchall():
        yield from (Source.model_validate_json(payload) for _, payload in rows)
        last = rows[-1][0]


_NEXT = "SELECT id, payload FROM source WHERE id > ? ORDER BY id LIMIT ?"


def find_sources(database: sqlite3.Connection, word: str, most: int) -> Iterator[Source]:
    """Yield the sources, so many at most, whose path is this or whose id begins so."""
    for (payload,) in database.execute(_CALLED, [word, most]):
        yield Source.model_validate_json(payload)


_CALLED = (
    "SELECT payload FROM source WHERE substr(id, 1, length(?1)) = ?1 OR json_extract(payload, '$.path') = ?1"
    " ORDER BY date IS NULL, date, id LIMIT ?2"
)


def readings(database: sqlite3.Connection, at_hand: Mapping[str, Reading], ids: Sequence[str] | None = None) -> Iterator[Reading]:
    """Yield the readings of these sources, or of all; those that are at hand are not read from the database again.

    Raises `KeyError` for a source that is not stored.
    """
    if ids is None:
        ids = [row[0] for row in database.execute("SELECT id FROM source ORDER BY id")]
    for id_ in ids:
        yield at_hand[id_] if id_ in at_hand else _load(database, id_)


def _load(database: sqlite3.Connection, id_: str) -> Reading:
    row = database.execute("SELECT payload FROM source WHERE id = ?", [id_]).fetchone()
    if row is None:
        raise KeyError(id_)
    facts = database.execute("SELECT payload FROM fact WHERE source = ? ORDER BY place", [id_])
    return Reading(
        source=Source.model_validate_json(row[0]), facts=tuple(Fact.model_validate_json(payload) for (payload,) in facts)
    )


def readings_about(database: sqlite3.Connection, ids: Set[str]) -> Iterator[Reading]:
    """Yield the sources that name these mentions, each with those of its facts that are of one of them or name one."""
    for source in sorted({row[0] for row in select(database, "SELECT source FROM mention WHERE local IN {}", ids)}):
        payload = database.execute("SELECT payload FROM source WHERE id = ?", [source]).fetchone()[0]
        rows = database.execute("SELECT payload, subject_id, object_id FROM fact WHERE source = ? ORDER BY place", [source])
        facts = [Fact.model_validate_json(told) for told, subject, object_ in rows if subject in ids or object_ in ids]
        yield Reading(source=Source.model_validate_json(payload), facts=tuple(facts))


def set_aside(database: sqlite3.Connection, readings: Iterable[Reading]) -> None:
    """Keep the facts of these readings for `replace`, where they are others than those stored: on the disk, and out of the way."""
    database.execute(_ASIDE)
    for reading in readings:
        rows = _rows(reading)
        if rows != database.execute("SELECT * FROM fact WHERE source = ? ORDER BY place", [reading.source.id]).fetchall():
            database.execute("INSERT OR REPLACE INTO aside VALUES (?, ?)", [reading.source.id, json.dumps(rows)])


def replace(database: sqlite3.Connection, most: int) -> set[str]:
    """Put the facts of so many sources that were set aside in place of those stored, and return the sources.

    One that is no longer stored is passed over.
    """
    database.execute(_ASIDE)
    some = dict(database.execute("SELECT source, facts FROM aside LIMIT ?", [most]))
    for table in ("aside", "fact"):
        database.executemany(f"DELETE FROM {table} WHERE source = ?", [(source,) for source in some])  # noqa: S608
    for source in known(database, some):
        database.executemany(_PUT, json.loads(some[source]))
    return set(some)


_ASIDE = "CREATE TEMP TABLE IF NOT EXISTS aside (source TEXT PRIMARY KEY, facts TEXT NOT NULL) STRICT, WITHOUT ROWID"

_PUT = "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"


def _rows(reading: Reading) -> list[tuple[Any, ...]]:
    return [
        (fact.id, reading.source.id, place, fact.subject_id, fact.object_id, fact.relation.value, _payload(fact))
        for place, fact in enumerate(reading.facts)
    ]


def _payload(fact: Fact) -> str:
    return fact.model_dump_json(exclude_defaults=True, by_alias=True)
