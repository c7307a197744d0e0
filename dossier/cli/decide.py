"""`dossier join`, `split` and `undo`: putting right by hand what was taken for one, or kept apart, wrongly."""

import argparse
from collections.abc import Callable

from dossier.cli.output import complain, write
from dossier.cli.places import filled_library, named_match, one_source
from dossier.library import Decision, Library
from dossier.render.safe import safe_line


def run(options: argparse.Namespace) -> int:
    """Take the decision, say so, and return the exit code."""
    library = filled_library(options)
    if library is None:
        return 1
    does: dict[str, Callable[[Library, argparse.Namespace], Decision | None]] = {
        "join": _join,
        "split": _split,
        "undo": _undo,
    }
    made = does[options.command](library, options)
    if made is None:
        return 1
    write(f"decision {made.id}: {safe_line(made.about)}\n")
    return 0


def _entity(library: Library, name: str) -> str | None:
    match = named_match(library, name)
    return match.id if match else None


def _join(library: Library, options: argparse.Namespace) -> Decision | None:
    one, other = (_entity(library, name) for name in options.ids)
    if one is None or other is None:
        return None
    if one == other:
        complain("they are one already")
        return None
    return library.join(one, other)


def _split(library: Library, options: argparse.Namespace) -> Decision | None:
    entity = _entity(library, options.id)
    sources = [one_source(library, each) for each in options.sources]
    if entity is None or None in sources:
        return None
    try:
        return library.split(entity, [source.id for source in sources if source])
    except KeyError:
        complain("name some of the sources that speak of it, not all and not none")
        return None


def _undo(library: Library, options: argparse.Namespace) -> Decision | None:
    try:
        return library.undo(options.decision)
    except KeyError:
        complain("there is no such decision to take back" if options.decision else "nothing was decided by hand")
        return None
