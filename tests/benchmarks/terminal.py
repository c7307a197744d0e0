"""Run a program in a pseudo-terminal, and find when a text stood on its screen."""

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyte

COLUMNS, LINES = 120, 36

_QUIET = 3.0
"""After so many seconds without output a program has painted what it paints by itself."""

_PATIENCE = 20.0
_CHUNK = 1 << 16

_UNKNOWN_TO_PYTE = re.compile(
    rb"\x1b\[[?>=<][0-9;]*\$?[a-zA-Z]|\x1b\[[0-9;]*[ $'][a-zA-Z]|\x1b[P_^].*?\x1b\\|\x1b\].*?(?:\x07|\x1b\\)"
)
"""Private modes, queries and device strings: they draw nothing."""

Screen = Sequence[str]
"""The lines of a screen, as text."""


class NeverShownError(Exception):
    """The program never showed what was waited for; the message holds its last screen."""


@dataclass(frozen=True)
class Recording:
    """What a program wrote: chunks of output with the seconds since it was started, and its peak memory in MB."""

    chunks: tuple[tuple[float, bytes], ...]
    peak: float

    def seconds_until(self, shown: Callable[[Screen], bool]) -> float:
        """Return the seconds from the start until the screen satisfied `shown`; raise `NeverShownError` if it never did."""
        screen = pyte.Screen(COLUMNS, LINES)
        stream = pyte.ByteStream(screen)
        for seconds, chunk in self.chunks:
            stream.feed(_UNKNOWN_TO_PYTE.sub(b"", chunk))
            if shown(screen.display):
                return seconds
        raise NeverShownError("\n".join(line.rstrip() for line in screen.display))


def record(command: Sequence[str], environment: Mapping[str, str], folder: str) -> Recording:
    """Start a program in a pseudo-terminal, record what it writes until it falls quiet, and end it.

    Only the clock is read while it runs: the output is looked at afterwards, so that looking costs the program nothing.
    """
    started = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvpe(command[0], list(command), dict(environment))  # noqa: S606 - the point is to have nothing in between
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    chunks = tuple(_chunks(terminal, started))
    peak = _peak_kib(process)
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
    _, _, usage = os.wait4(process, 0)
    os.close(terminal)
    return Recording(chunks, (peak or usage.ru_maxrss) / 1024)


def _peak_kib(process: int) -> int:
    """The peak memory as Linux counts it since exec; 0 elsewhere (what `wait4` tells includes this process before exec)."""
    status = Path(f"/proc/{process}/status")
    found = re.search(r"VmHWM:\s*(\d+)", status.read_text(encoding="utf-8")) if status.exists() else None
    return int(found[1]) if found else 0


def _chunks(terminal: int, started: float) -> list[tuple[float, bytes]]:
    chunks: list[tuple[float, bytes]] = []
    while time.perf_counter() - started < _PATIENCE:
        ready, _, _ = select.select([terminal], [], [], _QUIET if chunks else _PATIENCE)
        if not ready:
            break
        try:
            chunk = os.read(terminal, _CHUNK)
        except OSError:  # the program ended, and with it the terminal
            break
        chunks.append((time.perf_counter() - started, chunk))
    return chunks
