"""From exec to the first frame and to the filled screen, against the bare app; and the memory of both."""

import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from dossier.intake import open_paths
from dossier.models import Relation
from tests.accuracy.corpus import SEED, tuned_articles
from tests.benchmarks.measures import Comparison
from tests.benchmarks.terminal import Recording, Screen, record

ROOT = Path(__file__).parent.parent.parent
FRAME_TARGET, FILLED_TARGET, BESIDE_TARGET = 1.15, 2.0, 1.15

_WORD = re.compile(r"[^\W\d_]{3}")


def has_words(screen: Screen) -> bool:
    """Whether a frame has been drawn: words stand on the screen."""
    return any(_WORD.search(line) for line in screen)


def has_all(texts: list[str]) -> Callable[[Screen], bool]:
    """Return what tells whether all these texts stand on a screen, each in a line or broken over two."""

    def shown(screen: Screen) -> bool:
        running = " ".join(" ".join(screen).split())
        return all(text in running for text in texts)

    return shown


def seed_texts() -> tuple[Path, str, list[str]]:
    """Return the path of the example article, its film's title and the names of its cast."""
    seed = next(article for article in tuned_articles() if article.name == SEED)
    title = next(fact.object for fact in seed.gold if fact.relation == Relation.TITLE)
    return seed.path, title, [fact.object for fact in seed.gold if fact.relation == Relation.CAST]


def remember_cast_tab(path: Path, folder: Path) -> None:
    """Leave, in a folder for the app's state, that the film of this article was last looked at in its Cast tab."""
    film = open_paths([path]).library.films()[0].id
    folder.mkdir()
    (folder / "state.json").write_text(json.dumps({"film": film, "tab": "cast"}), encoding="utf-8")


def compare_screens(rounds: int) -> Iterator[Comparison]:
    """Start the app as it opens, the app on its Cast tab and the bare app in turn, `rounds` times after one to warm up, and
    yield the comparisons.
    """
    path, title, names = seed_texts()
    command = [sys.executable, "-m", "dossier", str(path)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        remember_cast_tab(path, folder / "cast")
        runs = [
            (command, {"DOSSIER_CONFIG": str(folder / "new")}),
            (command, {"DOSSIER_CONFIG": str(folder / "cast")}),
            ([sys.executable, "-m", "tests.benchmarks.bare", title, *names], {}),
        ]
        opened, cast, bare = _in_turn(
            [(program, {"DOSSIER_LIBRARY": str(folder / "library")} | own) for program, own in runs], rounds
        )
    filled = has_all([title, *names])
    bare_frames, bare_filled = _milliseconds(bare, has_words), _milliseconds(bare, filled)
    yield Comparison("first frame, from exec", _milliseconds(opened, has_words), bare_frames, "ms", "bare app", FRAME_TARGET)
    yield Comparison("header and synopsis filled", _milliseconds(opened, filled), bare_filled, "ms", "bare app", FILLED_TARGET)
    yield Comparison("header and whole cast list", _milliseconds(cast, filled), bare_filled, "ms", "bare app", FILLED_TARGET)
    yield Comparison("peak memory", [each.peak for each in cast], [each.peak for each in bare], "MB", "bare app")


def compare_beside(rounds: int, library: Path, name: str) -> Iterator[Comparison]:
    """Open the example beside a library and beside an empty one in turn, and yield the comparisons."""
    path, title, names = seed_texts()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        remember_cast_tab(path, folder / "cast")
        own = {"DOSSIER_CONFIG": str(folder / "cast")}
        command = [sys.executable, "-m", "dossier", str(path)]
        beside, alone = _in_turn([(command, own | {"DOSSIER_LIBRARY": str(at)}) for at in (library, folder / "empty")], rounds)
    for what, shown in (("first frame", has_words), ("header and whole cast list", has_all([title, *names]))):
        yield Comparison(
            f"{name}: {what}", _milliseconds(beside, shown), _milliseconds(alone, shown), "ms", "empty library", BESIDE_TARGET
        )


def _in_turn(runs: Sequence[tuple[Sequence[str], Mapping[str, str]]], rounds: int) -> list[list[Recording]]:
    """The recordings of each program with its environment, started in turn, `rounds` times after one to warm up."""
    with tempfile.TemporaryDirectory() as compiled:
        terminal = os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        # all programs with their modules compiled once, as an installation leaves them
        terminal |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
        turns = [[record(program, {**terminal, **own}, str(ROOT)) for program, own in runs] for _ in range(rounds + 1)][1:]
    return [list(each) for each in zip(*turns, strict=True)]


def _milliseconds(runs: list[Recording], shown: Callable[[Screen], bool]) -> list[float]:
    return [each.seconds_until(shown) * 1000 for each in runs]
