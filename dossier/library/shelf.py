"""Sources and their facts in the database, as they were read."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from dossier.library.mentions import select
from dossier.models import Fact, Reading, Source


def put(database: sqlite3.Connection, reading: Reading) -> bool:
    """Store a reading; return False, and change nothing, where its source is known already."""
    source = reading.source
    stored = database.execute(
        "INSERT INTO source VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [source.id, source.date.isoformat() if source.date else None, source.name, source.model_dump_json()],
    ).rowcount
    if stored:
        put_facts(database, reading)
    return bool(stored)


def put_facts(database: sqlite3.Connection, reading: Reading) -> None:
    """Store the facts of a source that is stored, in place of those it had."""
    database.execute("DELETE FROM fact WHERE source = ?", [reading.source.id])
    database.executemany(
        "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (fact.id, reading.source.id, place, fact.subject_id, fact.object_id, fact.relation.value, _payload(fact))
            for place, fact in enumerate(reading.facts)
        ],
    )


def known(database: sqlite3.Connection, ids: Iterable[str]) -> set[str]:
    """Return those of these source ids that are stored."""
    return {row[0] for row in select(database, "SELECT id FROM source WHERE id IN {}", set(ids))}


def sources(database: sqlite3.Connection) -> Iterator[Source]:
    """Yield all sources in order of their dates, those without one last."""
    for (payload,) in database.execute("SELECT payload FROM source ORDER BY date IS NULL, date, id"):
        yield Source.model_validate_json(payload)


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


def _payload(fact: Fact) -> str:
    return fact.model_dump_json(exclude_defaults=True, by_alias=True)
