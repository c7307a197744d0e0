"""`dossier export`: a dossier as data."""

import argparse

from dossier.cli.output import complain, write
from dossier.cli.places import library_or_example, named_match, open_words
from dossier.cli.words import are_places
from dossier.export import to_json, to_markdown


def run(options: argparse.Namespace) -> int:
    """Write the dossier of a name, or those of articles, and return the exit code."""
    failed = False
    if are_places(options.name):
        intake = open_words(options.name, options)
        failed = bool(intake.failures)
        dossiers = tuple(intake.library.dossiers())
    else:
        name = " ".join(options.name)
        library = library_or_example(options)
        match = named_match(library, name)
        if match is None:
            return 1
        dossiers = (library.dossier(match.film),)
    text = to_json(dossiers) if options.format == "json" else to_markdown(dossiers)
    if options.output is None:
        write(text)
        return int(failed)
    try:
        options.output.write_text(text, encoding="utf-8")
    except OSError as error:
        complain(f"{options.output}: cannot be written ({error.strerror}); name another file")
        return 1
    return int(failed)
