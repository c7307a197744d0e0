"""`dossier facts` of a library or a film: merged facts, as JSON Lines."""

import argparse

from dossier.cli.output import complain, write
from dossier.cli.places import one_match, open_words, stored_library
from dossier.render.safe import safe_json


def run(options: argparse.Namespace) -> int:
    """Print the merged facts and return the exit code."""
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
