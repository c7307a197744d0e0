"""Adding articles takes the same work in a small library and in a large one; nothing here looks at a clock."""

import re
import sqlite3
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from dossier import intake
from dossier.library import Library
from dossier.models import Reading
from tests.generated import articles

SMALL, LARGE, MORE = 400, 2400, 100
"""How many articles are in two libraries, and how many are then added."""


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return [article.reading() for article in articles(LARGE + MORE, seed=1)]


def filled(readings: list[Reading]) -> Library:
    library = Library.memory()
    library.add(readings)
    return library


def steps(library: Library, readings: list[Reading]) -> int:
    """How many instructions of its own machine SQLite runs to add these, in hundreds."""
    counted = count()
    library._database.set_progress_handler(lambda: next(counted) * 0, 100)
    library.add(readings)
    library._database.set_progress_handler(None, 0)
    return next(counted)


def test_adding_asks_as_much_of_a_large_library_as_of_a_small_one(readings: list[Reading]) -> None:
    more = readings[LARGE:]
    small, large = steps(filled(readings[:SMALL]), more), steps(filled(readings[:LARGE]), more)
    assert small <= large <= 1.25 * small


def test_no_table_is_gone_through_from_end_to_end(readings: list[Reading]) -> None:
    library = filled(readings[:SMALL])
    asked: set[str] = set()
    library._database.set_trace_callback(asked.add)
    library.store(readings[SMALL : SMALL + MORE])
    library.settle()
    library.add(readings[SMALL + MORE : SMALL + 2 * MORE])
    library._database.set_trace_callback(None)
    assert len(asked) > 500
    gone_through = {step for statement in asked for step in plan(library._database, statement) if step.startswith("SCAN")}
    by_number = {step for step in gone_through if re.fullmatch(r"SCAN \w+_words VIRTUAL TABLE INDEX 0:=.*", step)}
    assert gone_through - by_number <= {"SCAN unsettled", "SCAN decision"}


def plan(database: sqlite3.Connection, statement: str) -> Iterator[str]:
    """The steps in which a statement is carried out; none for what only begins or ends a transaction."""
    if statement.split(maxsplit=1)[0] in {"SELECT", "INSERT", "UPDATE", "DELETE"}:
        yield from (row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {statement}"))


def test_what_was_read_is_not_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_BATCH", 10)
    for number in range(200):
        (tmp_path / f"{number:03}.txt").write_text(f"Article {number // 2} says nothing.", encoding="utf-8")
    library = Library.memory()
    asked: list[int] = []

    def known(ids: object) -> set[str]:
        some = set(ids)  # type: ignore[call-overload]
        asked.append(len(some))
        return library.known(some)

    outcomes = []
    for outcome, reading in intake.read_places([tmp_path], known=known):
        outcomes.append(outcome.status)
        library.add([reading] if reading else [])
    assert outcomes == ["read", "known"] * 100
    assert max(asked) <= 3 * 10
