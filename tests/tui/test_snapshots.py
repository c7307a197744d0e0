"""How the screens look, by size, without colour and in light: compared with what was looked at and found good.

After a wanted change: `python -m pytest tests/tui/test_snapshots.py --snapshot-update`, then look at what changed.
"""

from collections.abc import Callable
from typing import Any

import pytest
from textual.pilot import Pilot

from dossier.tui.app import DossierApp
from tests.screenshots import NARROW, WIDE, prepare
from tests.tui.conftest import seed_intake

Compare = Callable[..., bool]

VIEWS: dict[str, tuple[str, ...]] = {
    "synopsis": ("1",),
    "cast": ("2", "J", "J"),
    "production": ("3", "G"),
    "credits": ("4", "s", "/", "=a"),
    "sources": ("5", "j", "j"),
    "evidence": ("2", "enter", "j", "j", "enter"),
}


def _app(theme: str = "dossier-dark") -> DossierApp:
    app = DossierApp(lambda _progress: seed_intake())
    app.theme = theme
    return app


def _to(keys: tuple[str, ...]) -> Callable[[Pilot[Any]], Any]:
    async def go(pilot: Pilot[Any]) -> None:
        assert isinstance(pilot.app, DossierApp)
        await prepare(pilot.app, pilot, keys)

    return go


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["80x24", "120x36"])
def test_view(view: str, size: tuple[int, int], snap_compare: Compare) -> None:
    assert snap_compare(_app(), terminal_size=size, run_before=_to(VIEWS[view]))


def test_in_light(snap_compare: Compare) -> None:
    assert snap_compare(_app("dossier-light"), terminal_size=WIDE, run_before=_to(VIEWS["evidence"]))


def test_without_colour(snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(_app(), terminal_size=WIDE, run_before=_to(VIEWS["sources"]))
