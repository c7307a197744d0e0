"""`dossier search`: people, films, companies, credits and text."""

import argparse
from dataclasses import asdict

from dossier.cli.grammar import UsageError
from dossier.cli.output import complain, write
from dossier.cli.paint import paint, width
from dossier.cli.places import library_or_example, open_words
from dossier.library import QueryError
from dossier.render.hits import hit_rows
from dossier.render.rows import document
from dossier.render.safe import safe_json
from dossier.render.styles import painted


def run(options: argparse.Namespace) -> int:
    """Print what is found and return the exit code: 1 where there is nothing, or an article could not be read."""
    intake = open_words(options.paths, options) if options.paths else None
    library = intake.library if intake else library_or_example(options)
    query = " ".join(options.query)
    try:
        hits = library.search(query, limit=options.limit)
    except QueryError as error:
        raise UsageError(str(error)) from None
    if hits.instead:
        complain(f"nothing begins so; searched for {', '.join(hits.instead)}")
    if options.json:
        for hit in hits.all:
            write(f"{safe_json(asdict(hit))}\n")
    elif hits.all:
        paint(painted(document(hit_rows(hits), width())))
    else:
        complain(f"no match for {query!r}")
    return int(not hits.all or bool(intake and intake.failures))
