"""`dossier remove`, `reparse` and `check`: the upkeep of the library."""

import argparse
from collections import Counter
from collections.abc import Callable
from importlib import import_module

from dossier.cli.output import complain, write
from dossier.cli.places import filled_library, one_source
from dossier.cli.progress import Bar
from dossier.library import Library
from dossier.render.safe import safe_line

_UNSURE = 0.6
"""The confidence below which a fact is worth a look."""


def run(options: argparse.Namespace) -> int:
    """Do what is asked for and return the exit code."""
    library = filled_library(options)
    if library is None:
        return 0
    does: dict[str, Callable[[Library, argparse.Namespace], int]] = {"remove": _remove, "reparse": _reparse, "check": _check}
    return does[options.command](library, options)


def _remove(library: Library, options: argparse.Namespace) -> int:
    found = one_source(library, options.source)
    if found is None:
        return 1
    removed = library.remove(found.id)
    write(f"removed {safe_line(removed.name)} ({removed.id})\n")
    return 0


def _reparse(library: Library, _options: argparse.Namespace) -> int:
    bar = Bar()
    counts: Counter[str] = Counter()
    for outcome in import_module("dossier.intake").reparse(library, on_progress=bar):
        counts[outcome.status] += 1
        if outcome.status == "failed":
            bar.end()
            complain(outcome.reason)
    bar.end()
    write(f"{counts['read']} read again, {counts['failed']} failed\n")
    return int(counts["failed"] > 0)


def _check(library: Library, _options: argparse.Namespace) -> int:
    wrong = library.check()
    for line in wrong:
        complain(line)
    for join in library.joins():
        if join.rule in _DOUBTFUL:
            write(f"{safe_line(library.name(join.kept))}: taken for one: {join.kept} and {join.joined} ({join.rule})\n")
    for fact in library.merged_facts():
        said = safe_line(f"{fact.subject}, {fact.label.lower()}: {fact.object}")
        if fact.state == "disputed":
            write(f"{said}: disputed ({fact.id})\n")
        elif fact.confidence < _UNSURE:
            write(f"{said}: unsure, {fact.confidence:.2f} ({fact.id})\n")
    size = library.size()
    write(f"{size.sources} sources, {size.films} films; {'the library is damaged' if wrong else 'the library is sound'}\n")
    return int(bool(wrong))


_DOUBTFUL = frozenset({"like title, people in common", "no title, people in common", "like name in one part of one film"})
"""The joins that a reader may want to look at."""
