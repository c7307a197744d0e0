"""What starting costs before anything is done: importing the package, and `--help`, against an empty interpreter."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.measures import Comparison

ROOT = Path(__file__).parent.parent.parent


def _milliseconds(arguments: Sequence[str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - started) * 1000


def compare_starts(rounds: int) -> Iterator[Comparison]:
    """Run each in turn with an empty interpreter, `rounds` times after one to warm up, and yield the comparisons."""
    for name, arguments in (("import dossier", ["-c", "import dossier"]), ("dossier --help", ["-m", "dossier", "--help"])):
        pairs = [(_milliseconds(arguments), _milliseconds(["-c", "pass"])) for _ in range(rounds + 1)][1:]
        yield Comparison(name, [ours for ours, _ in pairs], [empty for _, empty in pairs], "ms", "empty python")
