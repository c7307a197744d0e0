"""Reading ahead: a second process reads the articles while this one loads its toolkit and draws its first frame.

A cold start has to load the lexicons and to compile the rules, which takes longer than drawing; on a second core it costs nobody
anything. The reader hands back what `dossier.intake.read_places` yields; where it comes to grief, the articles are read here.
"""

import argparse
import gc
import os
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

if TYPE_CHECKING:
    from dossier.intake import Outcome
    from dossier.models import Reading

    Found = list[tuple[Outcome, Reading | None]]

MOST = 20
"""More articles than so many are read by the app itself, which shows how far it is."""


class Ahead:
    """A reader at work on some articles: its process, and the end of the pipe that its answer comes out of."""

    def __init__(self, process: int, answer: int) -> None:
        self._process: int | None = process
        self._answer = os.fdopen(answer, "rb")

    def found(self) -> "Found | None":
        """Wait for the reader and return what became of each article; None where it came to grief."""
        import pickle  # noqa: PLC0415  (behind the first frame)

        with self._answer:
            answer = self._answer.read()
        try:
            return cast("Found", pickle.loads(answer))  # noqa: S301  (from this program's own reader)
        except (EOFError, pickle.UnpicklingError):  # it was ended before it had said all
            return None

    def stop(self) -> None:
        """End the reader, whatever it is at."""
        if self._process is not None:
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
            self._process = None


def begin(words: Sequence[str], options: argparse.Namespace) -> Ahead | None:
    """Start a reader on the articles of these words; None where they are no files, or many, or no reader can be started.

    It is a fork of this process, so this is to be called while there is but one thread.
    """
    able = hasattr(os, "fork") and (os.cpu_count() or 1) > 1
    if not able or not words or len(words) > MOST or not all(Path(word).is_file() for word in words):
        return None
    answer, question = os.pipe()
    try:
        process = os.fork()
    except OSError:
        os.close(answer)
        os.close(question)
        return None
    if process == 0:
        os.close(answer)
        _serve(words, options, question)
    os.close(question)
    return Ahead(process, answer)


def _serve(words: Sequence[str], options: argparse.Namespace, answer: int) -> NoReturn:
    """Read the articles, in the process that was forked for it, and write what became of each into the pipe."""
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(nothing, stream)
        gc.disable()  # a few hundred thousand objects that all stay until the answer is written
        import pickle  # noqa: PLC0415  (what the frame in front has no need of)

        from dossier.intake import About, read_places  # noqa: PLC0415
        from dossier.parser import keep_rules  # noqa: PLC0415

        found = list(read_places([Path(word) for word in words], about=About(options.date, options.publisher, options.url)))
        with os.fdopen(answer, "wb") as pipe:
            pipe.write(pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
        status = 0
        os.nice(10)
        keep_rules()
    finally:
        os._exit(status)  # past whatever the program in front has set up for its own end
