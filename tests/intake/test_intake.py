"""Paths become a library, and what cannot be read becomes an outcome."""

import datetime as dt
import io
from pathlib import Path

import pytest

from dossier.intake import Progress, add_path, add_places, add_text, example_path, open_paths
from dossier.library import Library
from dossier.models import Reading, Source
from dossier.parser import parse
from tests.factories import SEED

ONE = " date 2021-04-05 Mara Quell will direct the thriller Nine Lanterns, starring Ned Orrin."
TWO = " date 2021-06-01 Ned Orrin has left the thriller Nine Lanterns, which Mara Quell directs."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(ONE)
    (tmp_path / "b.txt").write_text(TWO)
    return tmp_path


def test_a_bad_file_never_stops_the_others(folder: Path) -> None:
    (folder / "c.txt").write_bytes(b"\x00\x01")
    (folder / "d.txt").write_text("")
    seen: list[Progress] = []
    found = open_paths([folder, folder / "missing.txt"], on_progress=seen.append)
    assert [outcome.status for outcome in found.outcomes] == ["read", "read", "failed", "failed", "failed"]
    assert [Path(outcome.name).name for outcome in found.failures] == ["c.txt", "d.txt", "missing.txt"]
    assert all(outcome.name in outcome.reason and "\n" not in outcome.reason for outcome in found.failures)
    assert [(each.done, each.total) for each in seen] == [(n, 5) for n in range(1, 6)]
    assert found.library.size().sources == 2


def test_the_same_text_is_read_once(folder: Path) -> None:
    (folder / "copy.txt").write_text(ONE)
    found = open_paths([folder])
    assert [outcome.status for outcome in found.outcomes] == ["read", "read", "known"]
    assert found.library.size().sources == 2


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    (outcome,) = open_paths([tmp_path]).outcomes
    assert outcome.status == "failed"
    assert "holds no article" in outcome.reason


def test_standard_input() -> None:
    found = open_paths(["-"], standard_input=io.BytesIO(ONE.encode()), publisher="The Reel")
    assert [outcome.name for outcome in found.outcomes] == ["standard input"]
    (source,) = found.library.sources()
    assert (source.name, source.publisher, source.date) == ("standard input", "The Reel", dt.date(2021, 4, 5))


def test_what_is_given_goes_before_what_is_printed() -> None:
    library = Library.memory()
    add_text(library, ONE, date=dt.date(2020, 1, 1), url="https://example.org/a")
    (source,) = library.sources()
    assert (source.date, source.url) == (dt.date(2020, 1, 1), "https://example.org/a")


def test_text_and_paths_are_added_to_a_library(folder: Path) -> None:
    library = Library.memory()
    assert add_text(library, ONE).status == "read"
    assert add_text(library, TWO).status == "read"
    assert add_text(library, ONE).status == "known"
    assert add_text(library, "  ").status == "failed"
    assert [outcome.status for outcome in add_path(library, folder)] == ["known", "known"]
    (folder / "c.txt").write_text("Ivo Tallis will direct the drama Cold Ferry.")
    assert [outcome.status for outcome in add_path(library, folder)] == ["known", "known", "read"]
    assert library.size().sources == 3


def test_an_article_that_trips_the_parser_is_a_failure_of_its_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def trip(source: Source) -> Reading:
        if "left" in source.text:
            raise RuntimeError("tripped")
        return parse(source)

    monkeypatch.setattr("dossier.parser.parse", trip)
    found = open_paths([folder])
    assert [outcome.status for outcome in found.outcomes] == ["read", "failed"]
    assert "RuntimeError: tripped" in found.failures[0].reason


def test_the_example_is_the_seed() -> None:
    assert example_path().read_bytes() == (SEED / "article.txt").read_bytes()


def test_the_outcome_counts_films_and_people() -> None:
    (outcome,) = open_paths([SEED / "article.txt"]).outcomes
    assert outcome.films == 1
    assert outcome.people >= 10


def test_many_batches_are_counted_on_and_the_same_text_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.intake._BATCH", 2)
    for number in range(7):
        (tmp_path / f"{number}.txt").write_text(f"Ada Voss directs film {number % 5}.", encoding="utf-8")
    seen: list[Progress] = []
    library = Library.memory()
    outcomes = list(add_places(library, [tmp_path], on_progress=seen.append))
    assert [outcome.status for outcome in outcomes] == ["read"] * 5 + ["known"] * 2
    assert [(each.done, each.total) for each in seen] == [(number, 7) for number in range(1, 8)]
    assert library.size().sources == 5
    assert [outcome.status for outcome in add_places(library, [tmp_path])] == ["known"] * 7
