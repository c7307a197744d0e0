"""What the command line writes, and how: one line an error, nothing that a terminal could obey."""

import os
import sys

from dossier.render.safe import safe_line


def complain(message: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"dossier: {safe_line(message)}\n")


def write(text: str) -> None:
    """Write text, already made safe, to standard output."""
    sys.stdout.write(text)


def prepare_streams() -> None:
    """Let standard output carry every character: UTF-8 into files and pipes, stand-ins where a terminal lacks one."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure and stream.isatty():
            reconfigure(errors="replace")
        elif reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def end_quietly() -> None:
    """Point standard output nowhere: its reader has gone, and the interpreter must not complain of that on its way out."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
