"""The app in a real terminal, started as a user starts it."""

import os
import select
import sys
from pathlib import Path

import pytest

from tests.factories import SEED

pty = pytest.importorskip("pty")

ARTICLE = str(SEED / "article.txt")
_PATIENCE = 60.0


class Terminal:
    """A program in a pseudo-terminal: what it wrote so far, and its keyboard."""

    def __init__(self, command: str, environment: dict[str, str]) -> None:
        self.pid, self._tty = pty.fork()
        if self.pid == 0:
            os.execve("/bin/bash", ["bash", "-c", command], environment)  # noqa: S606
        self.written = ""

    def wait_for(self, text: str) -> None:
        """Read on until the program has written `text`; it wrote nothing more for a minute otherwise."""
        while text not in self.written:
            ready, _, _ = select.select([self._tty], [], [], _PATIENCE)
            chunk = os.read(self._tty, 65536) if ready else b""
            assert chunk, f"{text!r} never came; the last was {self.written[-300:]!r}"
            self.written += chunk.decode("utf-8", "replace")

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._tty, keys.encode())

    def exit_code(self) -> int:
        """Wait for the end of the program, reading on so that it can write."""
        while True:
            try:
                if not os.read(self._tty, 65536):
                    break
            except OSError:
                break
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A terminal of its own size, and no folder of the user's."""
    own = {"DOSSIER_LIBRARY": str(tmp_path / "library"), "DOSSIER_CONFIG": str(tmp_path / "config")}
    return os.environ | own | {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30", "PYTHONUNBUFFERED": "1"}


@pytest.mark.parametrize(
    "command", ["{python} -m dossier {article}", "cat {article} | {python} -m dossier -", "{python} -m dossier"]
)
def test_the_app_opens_and_quits(command: str, environment: dict[str, str]) -> None:
    terminal = Terminal(command.format(python=sys.executable, article=ARTICLE), environment)
    terminal.wait_for("Vicky Jewson")
    terminal.type("q")
    assert terminal.exit_code() == 0
    assert "Traceback" not in terminal.written


def test_standard_input_must_be_a_pipe(environment: dict[str, str]) -> None:
    terminal = Terminal(f"{sys.executable} -m dossier -", environment)
    terminal.wait_for("reads an article from a pipe")
    assert terminal.exit_code() == 2
