"""The screenshots on disk are those that the app draws now."""

import pytest

from tests.screenshots import FOLDER, SHOTS, drawn


@pytest.mark.parametrize("name", [shot.name for shot in SHOTS])
def test_the_screenshot_is_not_stale(name: str) -> None:
    path = FOLDER / f"{name}.svg"
    assert path.exists(), "draw it: python -m tests.screenshots"
    assert path.read_text(encoding="utf-8") == drawn(name)[name], "stale: python -m tests.screenshots draws it anew"


def test_no_screenshot_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == {shot.name for shot in SHOTS}
