"""All facts of an article on one core, warm, against the time in which spaCy's blank English pipeline tokenises it.

Processor time, so that what else the machine is doing counts for neither.
"""

import os
import statistics
import time
from collections.abc import Callable, Iterator

import spacy

from dossier.parser import parse
from dossier.reading import read_file
from tests.accuracy.corpus import articles
from tests.benchmarks.measures import Comparison

TARGET = 3.0


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def compare_extraction(rounds: int) -> Iterator[Comparison]:
    """Parse and tokenise every article of the corpus in turn, `rounds` times after one to warm up.

    Yields the comparison of the medians of an article, the longest article apart, and that of the whole corpus.
    """
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    tokenise = spacy.blank("en")
    sources = [read_file(article.path) for article in articles()]
    ours: list[list[float]] = []
    theirs: list[list[float]] = []
    for source in sources:
        pairs = [
            (_milliseconds(lambda: parse(source)), _milliseconds(lambda: tokenise(source.text)))  # noqa: B023 - called at once
            for _ in range(rounds + 1)
        ][1:]
        ours.append([pair[0] for pair in pairs])
        theirs.append([pair[1] for pair in pairs])
    medians = [statistics.median(each) for each in ours], [statistics.median(each) for each in theirs]
    yield Comparison("all facts of an article (the median one)", *medians, "ms", "spaCy tokens", TARGET)
    totals = [sum(turn) for turn in zip(*ours, strict=True)], [sum(turn) for turn in zip(*theirs, strict=True)]
    yield Comparison(f"all facts of the {len(sources)} articles", *totals, "ms", "spaCy tokens", TARGET)
