"""Adding articles, and searching, take the same work in a small library and in a large one; nothing here looks at a clock."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from dossier import intake
from dossier.library import Library, search
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


def counted(library: Library, act: Callable[[Library], object], each: int = 1) -> int:
    """How many instructions of its own machine SQLite runs to do this, or how many times `each`."""
    steps = count()
    library._database.set_progress_handler(lambda: next(steps) * 0, each)
    act(library)
    library._database.set_progress_handler(None, 0)
    return next(steps)


def steps(library: Library, readings: list[Reading]) -> int:
    """How many instructions of its own machine SQLite runs to add these, in hundreds."""
    return counted(library, lambda library: library.add(readings), 100)


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


BROAD = ("m", "th", "mar", "the m", "mara -sel")
"""What finds more in either library than is looked at."""


@pytest.fixture
def few_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """As few finds are looked at in a small library as in a large one."""
    monkeypatch.setattr(search, "_MANY", 5)
    monkeypatch.setattr(search, "_COUNTED", 10)


def in_one_part(library: Library) -> Library:
    """The library with each index of words in one part, as it may stand in several after many are added."""
    for table in ("doc_words", "own_words", "other_words", "text_words"):
        library._database.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608
    library._database.commit()
    return library


@pytest.mark.usefixtures("few_looked_at")
def test_searching_asks_as_much_of_a_large_library_as_of_a_small_one(readings: list[Reading]) -> None:
    small, large = in_one_part(filled(readings[:SMALL])), in_one_part(filled(readings[:LARGE]))
    for text in BROAD:
        few, many = (counted(library, partial(Library.search, query=text, limit=2)) for library in (small, large))
        assert many <= 1.25 * few, text


def test_the_credits_of_a_film_are_sought_among_its_own(readings: list[Reading]) -> None:
    small, large = in_one_part(filled(readings[:SMALL])), in_one_part(filled(readings[:LARGE]))
    film = next(row.id for row in small.films() if row in large.films())
    few, many = (counted(library, partial(Library.credits, query="a", film=film)) for library in (small, large))
    assert small.credits("a", film=film).total == large.credits("a", film=film).total > 0
    assert many <= 2 * few


@pytest.mark.usefixtures("few_looked_at")
def test_nothing_found_is_sorted_or_gone_through_that_is_not_shown(readings: list[Reading]) -> None:
    library = filled(readings[:SMALL])
    asked: set[str] = set()
    library._database.set_trace_callback(asked.add)
    for text in BROAD:
        library.search(text, limit=5)
    library._database.set_trace_callback(None)
    asked = {statement for statement in asked if not statement.startswith("--")}
    assert len(asked) > 20
    steps = {step for statement in asked for step in plan(library._database, statement)}
    assert all("VIRTUAL TABLE" in step or "(subquery" in step for step in steps if step.startswith("SCAN"))
    assert not [step for step in steps if "TEMP B-TREE" in step]


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
