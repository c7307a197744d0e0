"""`dossier add`: read articles into the library."""

import argparse
from collections import Counter

from dossier.cli.output import complain, write
from dossier.cli.progress import Bar
from dossier.cli.words import places
from dossier.intake import About, add_places
from dossier.library import Library, library_folder


def run(options: argparse.Namespace) -> int:
    """Store the articles, say what became of them, and return the exit code. What is reported is stored."""
    bar = Bar()
    about = About(options.date, options.publisher, options.url)
    library = Library.open(library_folder(options.library))
    counts: Counter[str] = Counter()
    try:
        for outcome in add_places(library, places(options.paths), about=about, on_progress=bar):
            counts[outcome.status] += 1
            if outcome.status == "failed":
                bar.end()
                complain(outcome.reason)
    except KeyboardInterrupt:
        bar.end()
        complain(f"interrupted; {counts['read']} stored; add the same again to go on")
        raise
    bar.end()
    write(f"{counts['read']} read, {counts['known']} already known, {counts['failed']} failed\n")
    return int(counts["failed"] > 0)
