"""All facts of an article on one core, warm, against the time in which spaCy's blank English pipeline tokenises it.

Processor time, so that what else the machine is doing counts for neither.
"""

import os
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import spacy

from dossier.models import Source
from dossier.parser import parse
from dossier.parser.document import prepare
from dossier.parser.matching.engine import text_of
from dossier.parser.rules import engine
from dossier.reading import read_file
from tests.accuracy.corpus import articles
from tests.benchmarks.measures import Comparison, Ranking, Report

TARGET = 3.0


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def _slowest(sources: Sequence[Source], rounds: int, most: int = 10) -> Ranking:
    """The rules whose patterns take the most time of an article, each the best of its rounds."""
    rules = engine()
    spent: dict[str, float] = defaultdict(float)
    for symbols in [rules.symbols(sentence.nodes) for source in sources for sentence in prepare(source).sentences]:
        for rule, pattern, _ in rules.trials(symbols):
            spent[rule.id] += min(_milliseconds(partial(pattern.findall, text_of(symbols))) for _ in range(rounds))
    rows = tuple((rule, took * 1000 / len(sources)) for rule, took in sorted(spent.items(), key=lambda item: -item[1])[:most])
    return Ranking("the slowest rules, a mean article", rows, "µs", sum(spent.values()) * 1000 / len(sources))


def compare_extraction(rounds: int) -> Iterator[Report]:
    """Parse and tokenise every article of the corpus in turn, `rounds` times after one to warm up.

    Yields the comparison of the medians of an article, the longest article apart, that of the whole corpus, and the rules that
    take the most of it.
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
    yield _slowest(sources, rounds)
