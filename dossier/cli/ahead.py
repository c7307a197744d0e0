"""Reading ahead: a second interpreter reads the articles while this one draws its first frame.

A cold start has to load the lexicons and to compile the rules, which takes longer than drawing; on a second core it costs nobody
anything. The reader hands back what `dossier.intake.read_places` yields; where it comes to grief, the articles are read here.
"""

import argparse
import gc
import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import dossier

if TYPE_CHECKING:
    from dossier.intake import Outcome
    from dossier.models import Reading

    Found = list[tuple[Outcome, Reading | None]]

MOST = 20
"""More articles than so many are read by the app itself, which shows how far it is."""


class Ahead:
    """A reader at work on some articles."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def found(self) -> "Found | None":
        """Wait for the reader and return what became of each article; None where it came to grief."""
        answer, _ = self._process.communicate()
        if self._process.returncode or not answer:
            return None
        return cast("Found", pickle.loads(answer))  # noqa: S301  (from this program's own reader)

    def stop(self) -> None:
        """End the reader, if it is still at work."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()


def begin(words: Sequence[str], options: argparse.Namespace) -> Ahead | None:
    """Start a reader on the articles of these words; None where they are no files, or many, or no reader can be started."""
    if not words or len(words) > MOST or not all(Path(word).is_file() for word in words) or (os.cpu_count() or 1) < 2:
        return None
    task = json.dumps([list(words), options.date.isoformat() if options.date else "", options.publisher, options.url])
    # -P and the path say that the reader is this very program, whatever lies in the working directory
    environment = os.environ | {"PYTHONPATH": str(Path(dossier.__file__).parents[1])}
    try:
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-P", "-m", "dossier.cli.ahead", task],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
    except OSError:
        return None
    return Ahead(process)


def serve(task: str) -> int:
    """Read the articles of a task that `begin` wrote, and write what became of each to standard output."""
    import datetime as dt  # noqa: PLC0415

    from dossier.intake import About, read_places  # noqa: PLC0415

    words, date, publisher, url = json.loads(task)
    about = About(dt.date.fromisoformat(date) if date else None, publisher, url)
    found = list(read_places([Path(word) for word in words], about=about))
    sys.stdout.buffer.write(pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # a few hundred thousand objects that all stay until the answer is written
    raise SystemExit(serve(sys.argv[1]))
