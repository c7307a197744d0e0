"""`dossier facts`: what articles say, as JSON Lines."""

import argparse

from dossier.cli.output import complain, write
from dossier.cli.places import one_match, open_words, places, stored_library
from dossier.intake import About, read_places
from dossier.parser import explain
from dossier.render.safe import safe, safe_json


def run(options: argparse.Namespace) -> int:
    """Print the facts of each article; with `--film`, or without a path, merged facts. Return the exit code."""
    if options.film is not None or not options.paths:
        return _merged(options)
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


def _merged(options: argparse.Namespace) -> int:
    intake = open_words(options.paths, options) if options.paths else None
    library = intake.library if intake else stored_library(options)
    if library is None:
        complain("the library is empty; dossier add stores articles, and dossier facts PATH reads one")
        return 0
    film = None
    if options.film is not None:
        match = one_match(library, options.film)
        if match is None or match.kind != "film":
            complain(f"no film {options.film!r}; the films are {', '.join(row.title for row in library.films()) or 'none'}")
            return 1
        film = match.id
    for fact in library.merged_facts(film):
        write(f"{safe_json(fact.record())}\n")
    return int(bool(intake and intake.failures))
