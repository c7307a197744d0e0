"""Words on the command line to articles, libraries and names in them."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from dossier.cli.grammar import STANDARD_INPUT, UsageError
from dossier.cli.output import complain
from dossier.intake import Intake, Place, Progress, example_path, open_paths
from dossier.library import Library, Match


def places(words: Sequence[str]) -> list[Place]:
    """Return the places that these words name; only the first `-` counts."""
    found: list[Place] = []
    for word in words:
        if word != STANDARD_INPUT:
            found.append(Path(word))
        elif STANDARD_INPUT not in found:
            found.append(STANDARD_INPUT)
    return found


def open_words(
    words: Sequence[str],
    options: argparse.Namespace,
    *,
    standard_input: BinaryIO | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    complains: bool = True,
) -> Intake:
    """Open articles, the example where none is named; say of each that cannot be read why not, unless the app will."""
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


def example_library() -> Library:
    """Return the library to work on while nothing is stored: the example's, and say so."""
    complain("the library is empty, so this is the example article's; name articles to use them")
    return open_paths([example_path()]).library


def is_place(word: str) -> bool:
    """Whether a word names something on disk, or standard input."""
    try:
        return word == STANDARD_INPUT or Path(word).exists()
    except (OSError, ValueError):
        return False


def one_match(library: Library, name: str) -> Match | None:
    """Return the one film, person or company of a name; None where there is none.

    Raises `UsageError` that lists them where there are several.
    """
    found = library.find(name)
    if len(found) > 1:
        listed = ", ".join(f"{match.name} ({match.kind} {match.id})" for match in found[:10])
        raise UsageError(f"{name!r} can be {listed}{' …' if len(found) > 10 else ''}; give the id")
    return found[0] if found else None
