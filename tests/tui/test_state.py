"""What is remembered is written whole or not at all, and a broken file harms nothing."""

from pathlib import Path

from dossier.tui.state import State, load, save
from tests.tui.conftest import running, seed_intake


def test_what_is_saved_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "state.json"
    assert save(path, theme="nord", tab="cast")
    assert save(path, person="p1")
    assert load(path) == State(theme="nord", tab="cast", person="p1")
    assert [each.name for each in path.parent.iterdir()] == ["state.json"]


def test_a_broken_file_is_no_state(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    for text in ("{", "[1]", '{"theme": 7, "other": "x"}'):
        path.write_text(text, encoding="utf-8")
        assert load(path) == State()


def test_a_folder_that_cannot_be_written_is_told_and_not_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not save(tmp_path / "file" / "state.json", theme="nord")


async def test_the_theme_is_remembered() -> None:
    async with running(seed_intake()) as driver:
        driver.app.theme = "dossier-light"
        await driver.settle()
    async with running(seed_intake()) as driver:
        assert driver.app.theme == "dossier-light"


async def test_the_tab_and_the_person_are_remembered() -> None:
    async with running(seed_intake()) as driver:
        await driver.press("2", "J", "J", "q")
    async with running(seed_intake()) as driver:
        assert "Isabela Merced" in driver.shown().split("Filmography")[1].splitlines()[1]


async def test_an_unknown_theme_is_passed_over(tmp_path: Path) -> None:
    save(tmp_path / "config" / "state.json", theme="no such theme")
    async with running(seed_intake()) as driver:
        assert driver.app.theme == "dossier-dark"
