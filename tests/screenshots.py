"""The screenshots of the README: `python -m tests.screenshots` drives the real app on the example and writes `screenshots/`.

`drawn()` returns them without writing, for the test that fails where those on disk are stale.
"""

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from textual.pilot import Pilot
from textual.widgets import Input

from dossier.intake import example_path, open_paths
from dossier.tui.app import DossierApp

FOLDER = Path(__file__).parent.parent / "screenshots"
WIDE, NARROW = (120, 36), (80, 24)


class Shot(NamedTuple):
    """One screenshot: its name, the keys that lead there (`=` begins words to type), the size and the theme."""

    name: str
    keys: tuple[str, ...]
    size: tuple[int, int] = WIDE
    theme: str = "dossier-dark"


SHOTS: tuple[Shot, ...] = (
    Shot("synopsis", ()),
    Shot("cast", ("2", "J", "J", "J")),
    Shot("production", ("3",)),
    Shot("credits", ("4", "/", "=netflix")),
    Shot("sources", ("5", "j")),
    Shot("evidence", ("2", "enter", "j", "j", "enter")),
    Shot("person", ("2", "J", "J", "enter", "enter", "j", "j")),
    Shot("search", ("F", "=condor")),
    Shot("palette", (":", "=merced")),
    Shot("help", ("2", "?")),
    Shot("narrow", ("2", "J", "J"), NARROW),
    Shot("light", ("2", "J", "J", "J"), WIDE, "dossier-light"),
)


async def settle(app: DossierApp, pilot: Pilot[int]) -> None:
    """Wait until no worker is at work and every message has been handled."""
    for _ in range(3):
        await app.workers.wait_for_complete()
        await pilot.pause()


async def prepare(app: DossierApp, pilot: Pilot[int], keys: tuple[str, ...] = ()) -> None:
    """Bring the app, once its dossier is there, to where these keys lead; nothing moves or blinks."""
    app.animation_level = "none"
    while app.intake is None:
        await settle(app, pilot)
    for key in keys:
        pressed = [{" ": "space"}.get(letter, letter) for letter in key[1:]] if key.startswith("=") else [key]
        await pilot.press(*pressed)
        await settle(app, pilot)
        for box in app.screen.query(Input):
            box.cursor_blink = False
    await settle(app, pilot)


async def _draw(shot: Shot) -> str:
    intake = open_paths([example_path()])
    app = DossierApp(lambda _progress: intake)
    async with app.run_test(size=shot.size) as pilot:
        app.theme = shot.theme
        await prepare(app, pilot, shot.keys)
        return same_ids(app.export_screenshot(title="dossier"))


def same_ids(svg: str) -> str:
    """Return a picture with ids that do not change from one drawing to the next."""
    return re.sub(r"terminal-\d+-", "terminal-", svg)


@contextmanager
def own_state() -> Iterator[None]:
    """Keep the app's memory out of the user's folder, and colours on, while pictures are drawn."""
    before = dict(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DOSSIER_CONFIG"] = folder
        os.environ.pop("NO_COLOR", None)
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


def drawn(*names: str) -> dict[str, str]:
    """Draw the screenshots of these names, or all, and return them by name."""
    found: dict[str, str] = {}
    for shot in SHOTS:
        if not names or shot.name in names:
            with own_state():
                found[shot.name] = asyncio.run(_draw(shot))
    return found


def main() -> int:
    """Write all screenshots, and take away those that are no longer drawn."""
    pictures = drawn()
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.svg"):
        if old.stem not in pictures:
            old.unlink()
    for name, svg in pictures.items():
        (FOLDER / f"{name}.svg").write_text(svg, encoding="utf-8")
        sys.stdout.write(f"{name}.svg\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
