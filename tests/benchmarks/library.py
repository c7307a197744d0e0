"""The library as it grows: adding made-up articles, the first paint beside it, and searching at every key typed."""

import json
import resource
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from multiprocessing import active_children
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from dossier.assembly import fold
from dossier.intake import add_places
from dossier.library import FILE, Library
from tests.benchmarks.measures import Comparison
from tests.benchmarks.screens import compare_beside
from tests.benchmarks.starts import ROOT
from tests.generated import articles

SIZES = (1_000, 10_000, 100_000)
"""How many articles are added."""

_BUDGET = 60 / 10_000
"""Seconds that the design grants an article."""

_LINEAR, _FLAT = 1.25, 1.5
"""What an article may take, in time and in memory at most, against the smallest library."""

_LOOK = 200
"""After so many articles it is looked up again how much the readers hold."""

_NAMES = 12
_LONGEST = 8
_KEYS = ((1, 2, 50.0), (3, _LONGEST, 16.0))
_SLIP = 100.0


class _Added(NamedTuple):
    """What a program took to add its articles: the seconds, those of its and its readers' processors, and the megabytes that the
    program and a reader ever held at once, shared ones such as those of its libraries among them.
    """

    seconds: float
    busy: float
    memory: float
    reader: float


def compare_library(rounds: int, sizes: Sequence[int] = SIZES) -> Iterator[Comparison]:
    """Yield, for each size, the time and memory that adding takes, what a key takes beside a bare FTS5 query, and the first
    paint beside the library and beside an empty one.
    """
    least: _Added | None = None
    for size in sizes:
        with TemporaryDirectory() as name:
            folder = Path(name)
            added = _added(size, folder)
            least = least or added
            yield Comparison(f"{size} articles, add", [added.seconds], [_BUDGET * size], "s", "granted", 1.0)
            each, first = (1000 * busy / of for busy, of in ((added.busy, size), (least.busy, sizes[0])))
            yield Comparison(f"{size} articles, add: an article", [each], [first], "ms busy", "the smallest", _LINEAR)
            yield Comparison(f"{size} articles, add: memory", [added.memory], [least.memory], "MB", "the smallest", _FLAT)
            yield Comparison(f"{size} articles, add: a reader", [added.reader], [least.reader], "MB", "the smallest", _FLAT)
            yield from _searched(folder, size, rounds)
            yield from compare_beside(rounds, folder, f"{size} articles")


def _added(size: int, folder: Path) -> _Added:
    """What a program takes that adds so many articles to a library in this folder."""
    texts = folder / "articles"
    texts.mkdir()
    for number, article in enumerate(articles(size)):
        (texts / f"{number:06}.txt").write_text(f"{article.day} {article.text}", encoding="utf-8")
    words = [sys.executable, "-m", "tests.benchmarks.library", str(texts), str(folder)]
    done = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True)
    return _Added(*json.loads(done.stdout))


def _add(texts: Path, folder: Path) -> _Added:
    library = Library.open(folder)
    started = time.perf_counter()
    reader = 0.0
    for number, _ in enumerate(add_places(library, [texts])):
        if number % _LOOK == 0:
            reader = max([reader, *(_peak(str(each.pid)) for each in active_children())])
    seconds = time.perf_counter() - started
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    busy = sum(each.ru_utime + each.ru_stime for each in used)
    return _Added(seconds, busy, _peak("self"), reader)


def _peak(process: str) -> float:
    """The most megabytes that a process has held so far.

    Not `ru_maxrss`: a program that is started by another begins there with what that one holds.
    """
    status = Path("/proc", process, "status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) / 1024


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
    sys.stdout.write(json.dumps(_add(*map(Path, sys.argv[1:]))))
