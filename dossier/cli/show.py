"""`dossier show`: a film's or person's dossier as text."""

import argparse
from collections.abc import Sequence

from rich.text import Text

from dossier.cli.output import complain, write
from dossier.cli.paint import paint, width
from dossier.cli.places import library_or_example, named_match, open_words
from dossier.cli.words import are_places
from dossier.library import Library
from dossier.render.document import dossier_text, person_text


def run(options: argparse.Namespace) -> int:
    """Print what is asked for and return the exit code."""
    if are_places(options.name):
        return _show_places(options.name, options)
    return _show_name(library_or_example(options), " ".join(options.name))


def run_open(options: argparse.Namespace) -> int:
    """Print what `dossier [PATH ...]` would open, and return the exit code."""
    return _show_places(options.paths, options)


def _show_places(words: Sequence[str], options: argparse.Namespace) -> int:
    intake = open_words(words, options)
    _show_all(intake.library)
    return int(bool(intake.failures))


def _show_all(library: Library) -> None:
    for number, dossier in enumerate(library.dossiers()):
        if number:
            write("\n\n")
        if dossier.film is None and dossier.sources:
            names = ", ".join(source.name for source in dossier.sources)
            complain(f"{names}: about no film that could be found; what it says of people is shown")
        paint(dossier_text(dossier, width=width()))


def _show_name(library: Library, name: str) -> int:
    match = named_match(library, name)
    if match is None:
        return 1
    dossier = library.dossier(match.film)
    person = dossier.person(match.id)
    text: Text = person_text(person, dossier, width=width()) if person else dossier_text(dossier, width=width())
    paint(text)
    return 0
