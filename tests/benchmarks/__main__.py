"""Print the benchmarks: `python -m tests.benchmarks [starts] [screens] [extraction] [growth] [library] [--rounds N]
[--articles N ...]`.
"""

import argparse
import importlib
import sys
from collections.abc import Callable, Iterator, Sequence

from tests.benchmarks.measures import Report

_BENCHMARKS = ("starts", "screens", "extraction", "growth", "library")
_EXTRA = {"pyte", "spacy"}


def _comparisons(name: str) -> Callable[[int], Iterator[Report]]:
    """The benchmark of this name; its module is imported only now, since it may need the extra."""
    compare: Callable[[int], Iterator[Report]] = getattr(importlib.import_module(f"tests.benchmarks.{name}"), f"compare_{name}")
    return compare


def main(argv: Sequence[str] | None = None) -> int:
    """Run the chosen benchmarks; return 1 where one could not run for want of the extra `bench`."""
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="How fast the program is.")
    options.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(_BENCHMARKS)}; all without one")
    options.add_argument("--rounds", type=int, default=7, help="how often each is measured")
    options.add_argument("--articles", type=int, nargs="+", metavar="N", help="the sizes of the library (1000, 10000 and 100000)")
    chosen = options.parse_args(argv)
    if unknown := set(chosen.names) - set(_BENCHMARKS):
        options.error(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(_BENCHMARKS)}")
    status = 0
    for name in chosen.names or _BENCHMARKS:
        try:
            compare = _comparisons(name)
        except ModuleNotFoundError as missing:
            if missing.name not in _EXTRA:
                raise
            sys.stdout.write(f"{name}: needs {missing.name}; install it with: pip install -e '.[bench]'\n")
            status = 1
            continue
        more = [chosen.articles] if name == "library" and chosen.articles else []
        for comparison in compare(chosen.rounds, *more):
            sys.stdout.write(f"{comparison}\n")
            sys.stdout.flush()
    return status


if __name__ == "__main__":
    raise SystemExit(main())
