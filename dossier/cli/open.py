"""`dossier [PATH ...]`: the terminal app; without a terminal, what `dossier show` prints."""

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, BinaryIO, cast

from dossier.cli.ahead import Ahead, begin
from dossier.cli.grammar import STANDARD_INPUT, UsageError

if TYPE_CHECKING:
    from dossier.intake import Intake, Progress


def run(options: argparse.Namespace) -> int:
    """Open the app on articles, or on the example, and return the exit code.

    The articles are read by the app, behind its first frame: nothing here imports what reads them.
    """
    code: int
    if sys.stdout.isatty():
        piped = _piped() if STANDARD_INPUT in options.paths else None
        ahead = None if piped else begin(options.paths, options)
        try:
            code = import_module("dossier.tui").run(_loader(options, piped, ahead))
        finally:
            if ahead:
                ahead.stop()
    else:
        code = import_module("dossier.cli.show").run_open(options)
    return code


def _piped() -> BinaryIO:
    """Put the pipe aside, to be read behind the first frame, and give the app the keyboard in its place."""
    if sys.stdin.isatty():
        raise UsageError("- reads an article from a pipe; without one, open dossier and press a to paste it")
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        raise UsageError("no keyboard to read from; pipe the output too, or name a file") from None
    pipe = os.dup(sys.stdin.fileno())
    os.dup2(terminal, sys.stdin.fileno())
    os.close(terminal)
    return os.fdopen(pipe, "rb")


def _loader(
    options: argparse.Namespace, piped: BinaryIO | None, ahead: Ahead | None
) -> "Callable[[Callable[[Progress], None]], Intake]":
    def load(on_progress: "Callable[[Progress], None]") -> "Intake":
        if ahead:
            taken_in = import_module("dossier.intake").taken_in
            import_module("dossier.library")
            if (found := ahead.found()) is not None:
                return cast("Intake", taken_in(found))
        places = import_module("dossier.cli.places")
        intake: Intake = places.open_words(options.paths, options, standard_input=piped, on_progress=on_progress, complains=False)
        return intake

    return load
