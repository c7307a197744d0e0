"""Print the accuracy report.

`python -m tests.accuracy [--only REGEX] [--misses] [--raise-floors]`
"""

import argparse
import re
import sys
from collections.abc import Sequence

from tests.accuracy.corpus import SEED, articles
from tests.accuracy.figures import figures
from tests.accuracy.floors import raised, read_floors, write_floors
from tests.accuracy.judging import judge
from tests.accuracy.renamed import renamed, share
from tests.accuracy.report import films_renamed, misses, report


def main(argv: Sequence[str] | None = None) -> int:
    """Print the report; return 0 when every article was read, 1 otherwise."""
    options = argparse.ArgumentParser(prog="python -m tests.accuracy", description="How well the parser reads.")
    options.add_argument("--only", default="", metavar="REGEX", help="of the tuned part only the folders that it matches")
    options.add_argument("--misses", action="store_true", help="every fact missed or invented in the tuned part")
    options.add_argument("--raise-floors", action="store_true", help="lift the floors of the tests to these figures")
    chosen = options.parse_args(argv)
    corpus = list(articles())
    tuned = [judge(article) for article in corpus if not article.kept_aside and re.search(chosen.only, article.name)]
    # never a selection of these: the figures of a few would be a look at each
    kept_aside = [] if chosen.only else [judge(article) for article in corpus if article.kept_aside]
    films = list(renamed(article for article in corpus if not article.kept_aside and re.search(chosen.only, article.name)))
    lines = [*(misses(tuned) if chosen.misses else ()), *report(tuned, kept_aside), *films_renamed(films)]
    sys.stdout.write("\n".join(lines) + "\n")
    if chosen.raise_floors and not chosen.only:
        seed = [article for article in tuned if article.name == SEED]
        write_floors(
            raised(
                read_floors(), {"tuned": figures(tuned).named(), "seed": figures(seed).named(), "renamed": {"found": share(films)}}
            )
        )
    return int(any(article.failure for article in [*tuned, *kept_aside]))


if __name__ == "__main__":
    raise SystemExit(main())
