"""Words on the command line to libraries and names in them."""

import argparse
from collections.abc import Callable, Sequence
from typing import BinaryIO

from dossier.cli.grammar import UsageError
from dossier.cli.output import complain
from dossier.cli.words import places
from dossier.intake import Intake, Progress, example_path, open_paths
from dossier.library import FILE, Library, Match, library_folder
from dossier.models import Source


def open_words(
    words: Sequence[str],
    options: argparse.Namespace,
    *,
    standard_input: BinaryIO | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    complains: bool = True,
) -> Intake:
    """Open articles; where none is named, the library, or the example while it is empty.

    Says of each article that cannot be read why not, unless the app will.
    """
    if not words and (stored := stored_library(options)):
        return Intake(stored, ())
    intake = open_paths(
        places(words) or [example_path()],
        date=options.date,
        publisher=options.publisher,
        url=options.url,
        standard_input=standard_input,
        on_progress=on_progress,
    )
    for outcome in intake.failures if complains else ():
        complain(outcome.reason)
    return intake


def stored_library(options: argparse.Namespace) -> Library | None:
    """Return the library on disk, None where there is none or nothing in it. Raises `LibraryError`."""
    folder = library_folder(options.library)
    if not (folder / FILE).exists():
        return None
    library = Library.open(folder)
    if library.is_empty():
        library.close()
        return None
    return library


def filled_library(options: argparse.Namespace) -> Library | None:
    """Return the library on disk; None, and say so, while nothing is stored. Raises `LibraryError`."""
    stored = stored_library(options)
    if stored is None:
        complain("the library is empty; dossier add stores articles")
    return stored


def library_or_example(options: argparse.Namespace) -> Library:
    """Return the library on disk; the example's, and say so, while nothing is stored. Raises `LibraryError`."""
    stored = stored_library(options)
    if stored:
        return stored
    complain("the library is empty, so this is the example article's; dossier add stores articles")
    return open_paths([example_path()]).library


def one_match(library: Library, name: str) -> Match | None:
    """Return the one film, person or company of a name; None where there is none.

    Raises `UsageError` that lists them where there are several.
    """
    found = library.find(name)
    if len(found) > 1:
        listed = ", ".join(f"{match.name} ({match.kind} {match.id})" for match in found[:10])
        raise UsageError(f"{name!r} can be {listed}{' …' if len(found) > 10 else ''}; give the id")
    return found[0] if found else None


def named_match(library: Library, name: str) -> Match | None:
    """Return the one film, person or company of a name; None, and say so, where there is none. Raises as `one_match`."""
    match = one_match(library, name)
    if match is None:
        complain(f"nothing is called {name!r}; dossier search finds parts of names")
    return match


def one_source(library: Library, word: str) -> Source | None:
    """Return the one source of an id, the beginning of one, or a path; None, and say so, where there is none.

    Raises `UsageError` that lists them where there are several.
    """
    found = library.find_sources(word)
    if len(found) > 1:
        raise UsageError(f"{word!r} can be {', '.join(source.id for source in found[:10])}; give more of the id")
    if not found:
        complain(f"no source {word!r}; dossier facts names the sources")
    return found[0] if found else None
