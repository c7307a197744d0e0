"""The library as it grows: adding made-up articles, with and without parsing them, and searching at every key typed."""

import itertools
import json
import resource
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from dossier.assembly import fold
from dossier.intake import add_places
from dossier.library import FILE, Library
from tests.benchmarks.measures import Comparison
from tests.benchmarks.starts import ROOT
from tests.generated import articles

SIZES = (1_000, 10_000)
"""How many articles are added."""

_BUDGET = 60 / 10_000
"""Seconds that the design grants an article."""

_BATCH = 200
_NAMES = 12
_LONGEST = 8
_KEYS = ((1, 2, 50.0), (3, _LONGEST, 16.0))
_SLIP = 100.0


def compare_library(rounds: int, sizes: Sequence[int] = SIZES) -> Iterator[Comparison]:
    """Yield, for each size, the time and memory that adding takes, and what a key takes beside a bare FTS5 query."""
    least: dict[str, float] = {}
    for size in sizes:
        with TemporaryDirectory() as folder:
            for how in ("parsed", "read"):
                seconds, megabytes = _added(how, size, Path(folder) / how)
                name = f"{size} articles, {'add' if how == 'parsed' else 'add without parsing'}"
                yield Comparison(name, [seconds], [_BUDGET * size], "s", "granted", 1.0)
                first = least.setdefault(how, megabytes)
                yield Comparison(f"{name}: memory", [megabytes], [first], "MB", "the smallest", 1.5)
            yield from _searched(Path(folder) / "read", size, rounds)


def _added(how: str, size: int, folder: Path) -> tuple[float, float]:
    """The seconds and the megabytes at most of a program that adds so many articles."""
    words = [sys.executable, "-m", "tests.benchmarks.library", how, str(size), str(folder)]
    done = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True)
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes


def _add(how: str, size: int, folder: Path) -> float:
    folder.mkdir()
    made = articles(size)
    library = Library.open(folder)
    if how == "parsed":
        texts = folder / "articles"
        texts.mkdir()
        for number, article in enumerate(made):
            (texts / f"{number:06}.txt").write_text(f"{article.day} {article.text}", encoding="utf-8")
        started = time.perf_counter()
        for _ in add_places(library, [texts]):
            pass
        return time.perf_counter() - started
    spent = 0.0
    while some := [article.reading() for article in itertools.islice(made, _BATCH)]:
        started = time.perf_counter()
        library.store(some)
        library.settle()
        spent += time.perf_counter() - started
    return spent


def _searched(folder: Path, size: int, rounds: int) -> Iterator[Comparison]:
    library = Library.open(folder)
    bare = _bare(folder)
    rows = library.films()
    names = [row.title for row in rows[:: max(1, len(rows) // _NAMES)]] + [
        row.director for row in rows[1 :: max(1, len(rows) // 6)]
    ]
    for low, high, granted in _KEYS:
        typed = [name[:length] for name in names for length in range(low, high + 1) if name[:length].strip()]
        ours = _milliseconds(library, typed, rounds)
        theirs = sorted(_bare_milliseconds(bare, each) for each in typed for _ in range(rounds))
        name = f"{size} articles, {low}-{high} letters"
        yield Comparison(f"{name}: p50", [statistics.median(ours)], [statistics.median(theirs)], "ms", "bare FTS5")
        yield Comparison(f"{name}: p95", [_p95(ours)], [_p95(theirs)], "ms", "bare FTS5")
        yield Comparison(f"{name}: p95", [_p95(ours)], [granted], "ms", "granted", 1.0)
    slips = [f"{word[:2]}{word[3]}{word[2]}{word[4:]}" for name in names for word in name.split() if len(word) > 5]
    ours = _milliseconds(library, slips, rounds)
    yield Comparison(f"{size} articles, a slip: p95", [_p95(ours)], [_SLIP], "ms", "granted", 1.0)
    library.close()


def _milliseconds(library: Library, typed: Sequence[str], rounds: int) -> list[float]:
    found = []
    for each in (each for each in typed for _ in range(rounds)):
        started = time.perf_counter()
        library.search(each)
        found.append((time.perf_counter() - started) * 1000)
    return sorted(found)


def _p95(times: Sequence[float]) -> float:
    return times[int(0.95 * (len(times) - 1))]


def _bare(folder: Path) -> sqlite3.Connection:
    """One bare FTS5 table with the same words: names, credits and paragraphs."""
    database = sqlite3.connect(":memory:")
    database.execute("ATTACH ? AS library", [str(folder / FILE)])
    database.execute("CREATE VIRTUAL TABLE words USING fts5 (said, prefix = '1 2 3')")
    database.execute("INSERT INTO words SELECT title || ' ' || detail FROM library.doc")
    database.execute("INSERT INTO words SELECT person || ' ' || title || ' ' || company FROM library.credit WHERE NOT own")
    database.execute("INSERT INTO words SELECT json_extract(payload, '$.text') FROM library.source")
    return database


def _bare_milliseconds(database: sqlite3.Connection, typed: str) -> float:
    started = time.perf_counter()
    match = " AND ".join(f'"{word}" *' for word in fold(typed).split())
    database.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 50", [match]).fetchall()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    seconds_spent = _add(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
    sys.stdout.write(json.dumps([seconds_spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
