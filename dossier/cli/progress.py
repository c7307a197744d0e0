"""How far a long command is: one line on a terminal, rewritten as it goes."""

import shutil
import sys
import time
from typing import TYPE_CHECKING

from dossier.render.safe import safe_line

if TYPE_CHECKING:
    from dossier.intake import Progress

_EVERY = 0.1
_BAR = 24


class Bar:
    """A bar on standard error, where that is a terminal; nothing elsewhere."""

    def __init__(self) -> None:
        self._shown = 0.0
        self._on = sys.stderr.isatty()

    def __call__(self, progress: "Progress") -> None:
        """Show how far it is, a few times a second."""
        now = time.monotonic()
        if not self._on or (now - self._shown < _EVERY and progress.done < progress.total):
            return
        self._shown = now
        full = _BAR * progress.done // max(progress.total, 1)
        line = f"{'━' * full}{'─' * (_BAR - full)} {progress.done}/{progress.total} {safe_line(progress.name)}"
        sys.stderr.write(f"\r{line[: shutil.get_terminal_size().columns - 1]}\x1b[K")
        sys.stderr.flush()

    def end(self) -> None:
        """Take the bar away."""
        if self._on and self._shown:
            sys.stderr.write("\r\x1b[K")
