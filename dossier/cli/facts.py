"""`dossier facts`: what articles say, as JSON Lines."""

import argparse
from importlib import import_module

from dossier.cli.output import complain, write
from dossier.cli.words import places
from dossier.intake import About, read_places
from dossier.parser import explain
from dossier.render.safe import safe, safe_json


def run(options: argparse.Namespace) -> int:
    """Print the facts of each article; with `--film`, or without a path, merged facts. Return the exit code."""
    if options.film is not None or not options.paths:
        code: int = import_module("dossier.cli.merged").run(options)
        return code
    failed = False
    for outcome, reading in read_places(places(options.paths), about=About(options.date, options.publisher, options.url)):
        if outcome.status == "failed":
            complain(outcome.reason)
            failed = True
        if reading and options.explain:
            write(safe(explain(reading.source)) + "\n")
            continue
        for fact in reading.facts if reading else ():
            write(f"{safe_json(fact.record())}\n")
    return int(failed)
