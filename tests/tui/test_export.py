"""Writing the dossier from the app: both forms, and never over a file without asking."""

import json
from pathlib import Path

import pytest
from textual.widgets import Static

from dossier.tui.screens.export import Export
from dossier.tui.widgets.box import Box
from tests.tui.conftest import Driver


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


async def _to(driver: Driver, path: Path) -> None:
    await driver.press("e")
    driver.app.screen.query_one(Box).value = str(path)
    await driver.press("enter")


async def test_the_dossier_is_written_under_its_title(seed: Driver, tmp_path: Path) -> None:
    await seed.press("e", "enter")
    assert not isinstance(seed.app.screen, Export)
    written = json.loads((tmp_path / "ballerina-overdrive.json").read_text(encoding="utf-8"))
    assert written["dossiers"][0]["film"]["title"] == "Ballerina Overdrive"
    assert [path.name for path in tmp_path.glob("*.json")] == ["ballerina-overdrive.json"]


async def test_markdown_by_its_button(seed: Driver, tmp_path: Path) -> None:
    await seed.press("e")
    await seed.pilot.click("#md")
    await seed.settle()
    await seed.press("enter")
    assert (tmp_path / "ballerina-overdrive.md").read_text(encoding="utf-8").startswith("# Ballerina Overdrive")


async def test_a_file_in_the_way_is_replaced_only_when_asked_for_twice(seed: Driver, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text("precious", encoding="utf-8")
    await _to(seed, path)
    assert "exists already; Enter again replaces it" in str(seed.app.screen.query_one("#export-hint", Static).content)
    assert path.read_text(encoding="utf-8") == "precious"
    await seed.press("enter")
    assert path.read_text(encoding="utf-8").startswith("{")


@pytest.mark.parametrize(("name", "said"), [("film.doc", "end the name in .json or .md"), ("no/film.json", "cannot be written")])
async def test_what_cannot_be_written_says_so(name: str, said: str, seed: Driver, tmp_path: Path) -> None:
    await _to(seed, tmp_path / name)
    assert said in str(seed.app.screen.query_one("#export-hint", Static).content)
    await seed.press("escape", "escape")
    assert not isinstance(seed.app.screen, Export)
