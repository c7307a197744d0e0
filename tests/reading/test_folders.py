"""The articles in a folder, however many and however deep they lie."""

import os
import tracemalloc
from pathlib import Path

import pytest

from dossier.reading import Articles, articles_in
from dossier.reading.folders import walk


def made(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")


def test_they_are_in_the_order_of_their_paths(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "b/c.txt", "b/a/z.txt", "b-a/a.txt", "a.txt", "z/y/x/w.txt", "c.txt")
    found = articles_in(tmp_path)
    ordered = ["a.txt", "b/a/z.txt", "b/c.txt", "b-a/a.txt", "b.txt", "c.txt", "z/y/x/w.txt"]
    assert [Path(path).relative_to(tmp_path).as_posix() for path in found] == ordered
    assert len(found) == len(ordered)
    assert list(found) == list(found)


def test_where_one_is_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "b/c.txt", "a.txt")
    monkeypatch.chdir(tmp_path)
    assert list(articles_in(Path())) == ["a.txt", str(Path("b", "c.txt"))]


def test_a_link_to_a_folder_is_not_gone_into(tmp_path: Path) -> None:
    made(tmp_path, "a/b.txt")
    try:
        (tmp_path / "a" / "round.txt").symlink_to(tmp_path / "a", target_is_directory=True)
        (tmp_path / "again.txt").symlink_to(tmp_path / "a" / "b.txt")
    except OSError:
        pytest.skip("no links here")
    assert [Path(path).name for path in articles_in(tmp_path)] == ["b.txt", "again.txt"]


def test_a_folder_that_cannot_be_listed_does_not_hide_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "a.txt", "b/c.txt", "d.txt")
    scandir = os.scandir

    def refusing(folder: Path) -> object:
        if Path(folder).name == "b":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    failures: list[OSError] = []
    assert list(walk(tmp_path, failures)) == ["a.txt", "d.txt"]
    assert [type(failure) for failure in failures] == [PermissionError]


def test_their_paths_take_little_more_memory_than_their_letters() -> None:
    tracemalloc.start()
    try:
        found = Articles(Path("a") / "folder", (f"2024/article-{number:06}.txt" for number in range(20_000)))
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(found) == 20_000
    assert kept < 1.5 * 20_000 * len("2024/article-000000.txt")
