"""From exec to the first frame and to the filled screen, against the bare app; and the memory of both."""

import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from dossier.models import Relation
from tests.accuracy.corpus import SEED, tuned_articles
from tests.benchmarks.measures import Comparison
from tests.benchmarks.terminal import Recording, Screen, record

ROOT = Path(__file__).parent.parent.parent
FRAME_TARGET, FILLED_TARGET = 1.15, 2.0

_WORD = re.compile(r"[^\W\d_]{3}")


def has_words(screen: Screen) -> bool:
    """Whether a frame has been drawn: words stand on the screen."""
    return any(_WORD.search(line) for line in screen)


def has_all(texts: list[str]) -> Callable[[Screen], bool]:
    """Return what tells whether all these texts stand on a screen."""

    def shown(screen: Screen) -> bool:
        return all(any(text in line for line in screen) for text in texts)

    return shown


def seed_texts() -> tuple[Path, str, list[str]]:
    """Return the path of the example article, its film's title and the names of its cast."""
    seed = next(article for article in tuned_articles() if article.name == SEED)
    title = next(fact.object for fact in seed.gold if fact.relation == Relation.TITLE)
    return seed.path, title, [fact.object for fact in seed.gold if fact.relation == Relation.CAST]


def compare_screens(rounds: int) -> Iterator[Comparison]:
    """Start both programs in turn, `rounds` times after one to warm up, and yield the comparisons."""
    path, title, names = seed_texts()
    ours_command = [sys.executable, "-m", "dossier", str(path)]
    bare_command = [sys.executable, "-m", "tests.benchmarks.bare", title, *names]
    ours: list[Recording] = []
    bare: list[Recording] = []
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        environment |= {"DOSSIER_LIBRARY": f"{folder}/library", "DOSSIER_CONFIG": f"{folder}/config"}
        for turn in range(rounds + 1):
            pair = record(ours_command, environment, str(ROOT)), record(bare_command, environment, str(ROOT))
            if turn:
                ours.append(pair[0])
                bare.append(pair[1])
    for name, shown, target in (
        ("first frame, from exec", has_words, FRAME_TARGET),
        ("header and whole cast filled, from exec", has_all([title, *names]), FILLED_TARGET),
    ):
        times = ([each.seconds_until(shown) * 1000 for each in side] for side in (ours, bare))
        yield Comparison(name, next(times), next(times), "ms", "bare app", target)
    yield Comparison("peak memory", [each.peak for each in ours], [each.peak for each in bare], "MB", "bare app")
