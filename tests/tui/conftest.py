"""The app on the seed's dossier, driven by a pilot that waits on conditions, never on a clock."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from dossier.intake import Intake, Outcome
from dossier.library import Library
from dossier.models import Reading
from dossier.tui.app import DossierApp
from tests.factories import seed_reading

_PATIENCE = 200
_GLANCE = 1 / 250
"""How long the pilot looks whether the app is at rest, in seconds; its own fiftieth of a second is long for a key."""


class Driver:
    """A running app and the pilot that drives it."""

    def __init__(self, app: DossierApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    async def settle(self) -> None:
        """Wait until no worker is at work and every message has been handled."""
        for _ in range(2):
            await self.app.workers.wait_for_complete()
            await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, each to its end."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type a text, then wait."""
        await self.pilot.press(*("space" if letter == " " else letter for letter in text))
        await self.settle()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition; fail where it never comes."""
        for _ in range(_PATIENCE):
            if condition():
                return
            await self.settle()
        raise AssertionError("what was waited for did not come")

    def shown(self) -> str:
        """Return what stands on the screen, line by line."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)


def intake_of(*readings: Reading, failed: tuple[Outcome, ...] = ()) -> Intake:
    """Return an intake of readings made by hand."""
    library = Library.memory()
    library.add(readings)
    return Intake(library, failed)


def seed_intake() -> Intake:
    """Return an intake of the seed's gold facts, under a name that is the same on every machine."""
    reading = seed_reading()
    source = reading.source.model_copy(update={"name": "ballerina-overdrive.txt", "path": ""})
    return intake_of(reading.model_copy(update={"source": source}))


@asynccontextmanager
async def running(intake: Intake, size: tuple[int, int] = (120, 36)) -> AsyncIterator[Driver]:
    """Run the app on an intake and yield its driver, the dossier shown."""
    app = DossierApp(lambda _progress: intake)
    app.animation_level = "none"
    async with app.run_test(size=size, notifications=True) as pilot:
        driver = Driver(app, pilot)
        await driver.until(lambda: app.intake is not None)
        await driver.settle()
        yield driver


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOSSIER_CONFIG", str(tmp_path / "config"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("textual._wait.SLEEP_GRANULARITY", _GLANCE)
    monkeypatch.setattr("textual._wait.SLEEP_IDLE", _GLANCE / 8)
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
async def seed() -> AsyncIterator[Driver]:
    """The app on the seed, 120 by 36."""
    async with running(seed_intake()) as driver:
        yield driver
