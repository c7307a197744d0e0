"""`dossier history`: what changed when, and who said so."""

import argparse
from collections.abc import Iterable

from dossier.cli.grammar import UsageError
from dossier.cli.output import complain, write
from dossier.cli.paint import paint, width
from dossier.cli.places import library_or_example, one_match
from dossier.models import Dossier
from dossier.render.history import history
from dossier.render.rows import document
from dossier.render.safe import safe_json
from dossier.render.styles import painted


def run(options: argparse.Namespace) -> int:
    """Print the changes of a film, or of all, and return the exit code."""
    name = " ".join(options.film)
    if bool(name) == options.all:
        raise UsageError("name a film, or say --all")
    library = library_or_example(options)
    if options.all:
        dossiers: Iterable[Dossier] = library.dossiers(of_films=True)
    else:
        match = one_match(library, name)
        if match is None or match.kind != "film":
            complain(f"no film is called {name!r}; dossier list names the films")
            return 1
        dossiers = [library.dossier(match.film)]
    for dossier in dossiers:
        _print(dossier, options.json)
    return 0


def _print(dossier: Dossier, as_json: bool) -> None:
    if as_json:
        for change in dossier.changes:
            write(f"{safe_json(change.model_dump(mode='json'))}\n")
    elif dossier.film:
        paint(painted(document(history(dossier), width())))
