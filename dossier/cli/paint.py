"""Styled text on standard output: colours on a terminal, plain in a pipe."""

import os
import shutil
import sys

from rich.console import Console
from rich.text import Text

_WIDEST = 120
_PIPED = 100


def width() -> int:
    """Return how wide text is to be laid out: as the terminal, at most 120 columns; 100 in a pipe."""
    return min(shutil.get_terminal_size().columns, _WIDEST) if sys.stdout.isatty() else _PIPED


def paint(text: Text) -> None:
    """Write a text that is laid out already; `NO_COLOR`, a dumb terminal and a pipe get it plain."""
    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    if not coloured:
        sys.stdout.write(f"{text.plain}\n")
        return
    Console(highlight=False, soft_wrap=True, width=width()).print(text, soft_wrap=True)
