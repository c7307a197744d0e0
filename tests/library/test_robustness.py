"""What may befall a library: the program is killed, several write at once, the disk is full, the file is damaged.

`DOSSIER_KILLS=100` kills the program so many times.
"""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import NoReturn

import pytest

from dossier.library import Library, LibraryError
from dossier.library.files import FILE
from dossier.models import Reading
from tests.generated import articles
from tests.library.test_on_disk import dump

COUNT, SEED = 30, 3
KILLS = int(os.environ.get("DOSSIER_KILLS", "4"))


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return [article.reading() for article in articles(COUNT, SEED)]


@pytest.fixture(scope="module")
def expected(readings: list[Reading], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[object, ...]]]:
    """What a library holds to which all were added undisturbed."""
    folder = tmp_path_factory.mktemp("undisturbed")
    library = Library.open(folder)
    library.add(readings)
    library.close()
    return dump(folder)


@contextmanager
def adding(folder: Path, *part: int) -> Iterator[subprocess.Popen[str]]:
    """A program that adds the articles, or a part of them, just before it begins to."""
    words = [sys.executable, "-m", "tests.library.adding", str(folder), str(COUNT), str(SEED), *map(str, part)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        yield program


def killed(program: subprocess.Popen[str], random: Random, *, storing: bool) -> list[str]:
    """What a program reported until it was killed: while it stores, after some reports; else at a random moment after."""
    assert program.stdout is not None
    reported = [program.stdout.readline().strip() for _ in range(random.randrange(1, 20) if storing else COUNT)]
    if not storing:
        with suppress(subprocess.TimeoutExpired):
            program.wait(timeout=random.uniform(0, 0.4))
    program.kill()
    return reported + said(program)


def said(program: subprocess.Popen[str]) -> list[str]:
    """The ids that a program reported as stored before it ended; a line cut short is none."""
    assert program.stdout is not None
    return [line.strip() for line in program.stdout if line.endswith("\n")]


def test_killed_at_any_moment_it_keeps_what_it_reported(
    tmp_path: Path, readings: list[Reading], expected: dict[str, list[tuple[object, ...]]]
) -> None:
    random = Random(KILLS)  # noqa: S311 - nothing secret is made of it
    for turn in range(KILLS):
        folder = tmp_path / str(turn)
        with adding(folder) as program:
            reported = killed(program, random, storing=turn % 2 == 0)
        library = Library.open(folder)
        assert library.check() == ()
        assert library.known(reported) == set(reported)
        library.add(readings)
        library.close()
        assert dump(folder) == expected


def test_two_add_while_a_third_reads(tmp_path: Path, expected: dict[str, list[tuple[object, ...]]]) -> None:
    reader = Library.open(tmp_path)
    seen = 0
    with adding(tmp_path, 0, 20) as one, adding(tmp_path, 10, COUNT) as other:
        while one.poll() is None or other.poll() is None:
            reader.changed()
            rows = reader.films()
            assert reader.size().sources >= seen
            seen = reader.size().sources
            assert all(reader.dossier(row.id) for row in rows[:1])
            reader.search("ferry")
        assert (one.returncode, other.returncode) == (0, 0)
    reader.close()
    assert dump(tmp_path) == expected


def test_a_full_disk_harms_nothing(tmp_path: Path, readings: list[Reading]) -> None:
    library = Library.open(tmp_path)
    library.add(readings[:5])
    before = dump(tmp_path)
    library._database.execute("PRAGMA max_page_count = 1")
    for takes_in in (library.add, library.store):
        with pytest.raises(LibraryError, match=r"the disk is full; make room and do it again, nothing stored is lost"):
            takes_in(readings)
    assert dump(tmp_path) == before
    assert library.check() == ()
    library._database.execute("PRAGMA max_page_count = 1000000")
    library.add(readings)
    assert library.size().sources == COUNT


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, readings: list[Reading]) -> None:
    library = Library.open(tmp_path)
    library.add(readings[:5])
    library._database.execute("PRAGMA query_only = ON")
    with pytest.raises(LibraryError, match="may not be written; give yourself permission"):
        library.add(readings)
    library.close()
    before = dump(tmp_path)

    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(LibraryError, match=r"Permission denied.*--library"):
        Library.open(tmp_path)
    assert dump(tmp_path) == before


@pytest.mark.parametrize("harm", ["overwritten", "cut short"])
def test_a_damaged_file_is_told_and_left_alone(tmp_path: Path, readings: list[Reading], harm: str) -> None:
    library = Library.open(tmp_path)
    library.add(readings)
    library.close()
    data = (tmp_path / FILE).read_bytes()
    half = len(data) // 2
    (tmp_path / FILE).write_bytes(data[:4096] + b"\xff" * (len(data) - 4096) if harm == "overwritten" else data[:half])
    damaged = (tmp_path / FILE).read_bytes()
    with pytest.raises(LibraryError, match=r"damaged; restore a copy"):
        list(Library.open(tmp_path).dossiers())
    assert (tmp_path / FILE).read_bytes() == damaged


def test_a_library_of_the_first_version_is_brought_up(tmp_path: Path, readings: list[Reading]) -> None:
    library = Library.open(tmp_path)
    library.add(readings)
    library.close()
    expected = dump(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as database:
        for table in ("mention", "mention_key", "near", "member", "paragraph", "text_words", "unsettled"):
            database.execute(f"DROP TABLE {table}")
        database.execute("CREATE TABLE identity (local TEXT PRIMARY KEY, entity TEXT NOT NULL) STRICT, WITHOUT ROWID")
        database.execute("CREATE TABLE unsettled (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT")
        database.execute("CREATE VIRTUAL TABLE credit_words USING fts5 (person, title)")
        database.execute("PRAGMA user_version = 1")
    database.close()
    Library.open(tmp_path).close()
    assert dump(tmp_path) == expected
