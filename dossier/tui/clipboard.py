"""Copying to the system's clipboard, beside the terminal's own (OSC 52), which not every terminal obeys."""

import os
import shutil
import subprocess
from collections.abc import Mapping

_PROGRAMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("WAYLAND_DISPLAY", "wl-copy", ()),
    ("DISPLAY", "xclip", ("-selection", "clipboard")),
    ("DISPLAY", "xsel", ("--clipboard", "--input")),
    ("", "pbcopy", ()),
    ("", "clip.exe", ()),
)
"""For each: the variable that must be set, the program, and its arguments."""


def program(environment: Mapping[str, str]) -> list[str] | None:
    """Return the command line of a clipboard program that can work here, or None."""
    for variable, name, arguments in _PROGRAMS:
        if (not variable or environment.get(variable)) and (found := shutil.which(name)):
            return [found, *arguments]
    return None


def copy(text: str) -> bool:
    """Hand the text to the system's clipboard. Return whether a program took it."""
    command = program(os.environ)
    if command is None:
        return False
    try:
        subprocess.run(  # noqa: S603
            command, input=text.encode(), check=True, timeout=2, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True
