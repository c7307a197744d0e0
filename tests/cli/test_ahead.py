"""A reader in a process of its own reads what the program itself would have read."""

import argparse
import datetime as dt
from pathlib import Path

import pytest

from dossier.cli import ahead
from dossier.intake import About, read_places

ARTICLE = "Mira Toland is set to star in the thriller Salt Harvest. The film will be helmed by Oskar Penn."


def _options(date: dt.date | None = None) -> argparse.Namespace:
    return argparse.Namespace(date=date, publisher="Trade Daily", url="")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_the_reader_finds_what_the_program_would(article: Path) -> None:
    reader = ahead.begin([str(article)], _options(dt.date(2024, 5, 1)))
    assert reader is not None
    found = reader.found()
    reader.stop()
    assert found == list(read_places([article], about=About(dt.date(2024, 5, 1), "Trade Daily", "")))
    assert found[0][1] is not None
    assert any(fact.object == "Oskar Penn" for fact in found[0][1].facts)


def test_a_reader_that_comes_to_grief_says_so(article: Path) -> None:
    reader = ahead.begin([str(article)], _options())
    assert reader is not None
    reader.stop()
    assert reader.found() is None


def test_folders_missing_files_and_many_articles_are_left_to_the_program(article: Path) -> None:
    assert ahead.begin([str(article.parent)], _options()) is None
    assert ahead.begin([str(article.with_name("none.txt"))], _options()) is None
    assert ahead.begin([str(article)] * (ahead.MOST + 1), _options()) is None
    assert ahead.begin([], _options()) is None
