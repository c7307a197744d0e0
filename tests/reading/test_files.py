"""Files, folders and everything that only looks like a file."""

import os
from pathlib import Path

import pytest

from dossier.models import source_id
from dossier.reading import MAX_BYTES, ReadingError, articles_in, read_file, read_text


def test_a_file_becomes_a_source(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(b"\xef\xbb\xbf date 2021-04-05 Mara Quell directs.")
    source = read_file(file, publisher="The Reel")
    assert source.text == " date 2021-04-05 Mara Quell directs."
    assert source.id == source_id(source.text)
    assert source.path == str(file)
    assert source.publisher == "The Reel"


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.with_name("other").touch(), "no such file"),
        (lambda path: path.mkdir(), "is a folder"),
        (os.mkfifo, "is a pipe"),
        (lambda path: path.symlink_to("/dev/zero"), "is a device"),
        (lambda path: path.symlink_to(path), "cannot be read"),
        (lambda path: path.touch(), "is empty"),
    ],
    ids=["missing", "folder", "pipe", "device", "loop", "empty"],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, make: object, reason: str) -> None:
    path = tmp_path / "thing"
    assert callable(make)
    make(path)
    with pytest.raises(ReadingError, match=reason):
        read_file(path)


def test_a_large_file_is_refused_before_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
    with pytest.raises(ReadingError, match="too large"):
        read_file(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("text")
    path.chmod(0)
    with pytest.raises(ReadingError, match="may not be read"):
        read_file(path)


def test_permission_is_told_from_absence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("text")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadingError, match="may not be read"):
        read_file(path)


def test_text_that_is_too_long_or_empty() -> None:
    with pytest.raises(ReadingError, match="too large"):
        read_text("x" * (MAX_BYTES + 1))
    with pytest.raises(ReadingError, match="empty"):
        read_text("  \n")


def test_a_folder_means_its_articles(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "notes.md", ".hidden.txt", "facts.jsonl"):
        (tmp_path / name).write_text("x")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.txt").write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "d.txt").write_text("x")
    assert [str(Path(path).relative_to(tmp_path)) for path in articles_in(tmp_path)] == ["a.TXT", "b.txt", "sub/c.txt"]


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="holds no article"):
        articles_in(tmp_path)


@pytest.mark.parametrize(("name", "shown"), [("article.txt", "lanterns/article.txt"), ("casting.txt", "casting.txt")])
def test_a_name_that_says_nothing_is_shown_with_its_folder(tmp_path: Path, name: str, shown: str) -> None:
    (tmp_path / "lanterns").mkdir()
    (tmp_path / "lanterns" / name).write_text("text")
    assert read_file(tmp_path / "lanterns" / name).name == shown


def test_a_name_that_is_no_text_is_shown_and_can_be_stored(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    try:
        Path(path).write_text("text")
    except OSError:
        pytest.skip("this file system takes only names that are text")
    source = read_file(Path(path))
    assert source.name == "caf\N{REPLACEMENT CHARACTER}.txt"
    assert source.model_dump_json()
