"""No test touches the user's own library."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_library(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for the library of each test."""
    folder = tmp_path_factory.mktemp("library")
    monkeypatch.setenv("DOSSIER_LIBRARY", str(folder))
    return folder
