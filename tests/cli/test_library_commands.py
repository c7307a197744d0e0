"""The commands that work on the stored library."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.cli import main
from dossier.library import FILE, Library
from tests.factories import SEED, Row, make_reading

ARTICLE = str(SEED / "article.txt")
Captured = pytest.CaptureFixture[str]


def lines(capsys: Captured, *words: str, code: int = 0) -> list[str]:
    """What a command prints, after it ended with this code."""
    capsys.readouterr()
    assert main(words) == code
    return capsys.readouterr().out.splitlines()


def test_add_tells_what_became_of_each(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00")
    assert lines(capsys, "add", ARTICLE, str(tmp_path), code=1) == ["1 read, 0 already known, 1 failed"]
    assert lines(capsys, "add", str(SEED / "*.txt")) == ["0 read, 1 already known, 0 failed"]


def test_what_is_stored_is_listed_shown_and_searched(capsys: Captured) -> None:
    lines(capsys, "add", ARTICLE)
    (line,) = lines(capsys, "list")
    assert line.startswith("2023-02-08 · Ballerina Overdrive · ")
    (row,) = [json.loads(line) for line in lines(capsys, "list", "--json")]
    assert row["title"] == "Ballerina Overdrive"
    assert "Vicky Jewson" in "\n".join(lines(capsys, "show", row["id"]))
    assert any("Headey" in line for line in lines(capsys, "search", "headey"))
    assert "Ballerina Overdrive" in "\n".join(lines(capsys))
    facts = [json.loads(line) for line in lines(capsys, "facts")]
    assert all(fact["state"] == "current" and fact["sources"] for fact in facts)
    assert lines(capsys, "facts", "--film", "ballerina overdrive")


def test_an_empty_library_says_what_to_do(capsys: Captured) -> None:
    for words in (["list"], ["facts"], ["check"], ["reparse"]):
        assert main(words) == 0
        written = capsys.readouterr()
        assert written.out == ""
        assert "dossier add" in written.err


def test_the_library_of_an_option_goes_before_the_variables(tmp_path: Path, capsys: Captured, own_library: Path) -> None:
    lines(capsys, "--library", str(tmp_path / "other"), "add", ARTICLE)
    assert lines(capsys, "list") == []
    assert len(lines(capsys, "list", "--library", str(tmp_path / "other"))) == 1
    assert not (own_library / FILE).exists()


def test_history_as_text_and_as_json_lines(capsys: Captured) -> None:
    lines(capsys, "add", ARTICLE)
    changes = [json.loads(line) for line in lines(capsys, "history", "--all", "--json")]
    assert {"date", "source", "change", "subject", "relation", "object"} <= set(changes[0])
    assert {change["change"] for change in changes} == {"added"}
    assert lines(capsys, "history", "Ballerina", "Overdrive", "--json") == [
        json.dumps(change, ensure_ascii=False) for change in changes
    ]
    assert any("Vicky Jewson" in line for line in lines(capsys, "history", "Ballerina Overdrive"))
    assert lines(capsys, "history", code=2) == []
    assert lines(capsys, "history", "Nothing Such", code=1) == []


def test_remove_by_the_beginning_of_an_id(capsys: Captured) -> None:
    lines(capsys, "add", ARTICLE)
    source = json.loads(lines(capsys, "facts")[0])["sources"][0]
    assert lines(capsys, "remove", source[:6])[0].endswith(f"({source})")
    assert lines(capsys, "list") == []
    assert main(["remove", source]) == 0


def test_check_and_reparse(capsys: Captured) -> None:
    lines(capsys, "add", ARTICLE)
    before = lines(capsys, "facts")
    assert lines(capsys, "reparse") == ["1 read again, 0 failed"]
    assert lines(capsys, "facts") == before
    assert lines(capsys, "check")[-1] == "1 sources, 1 films; the library is sound"


def test_a_damaged_library_is_one_line(own_library: Path, capsys: Captured) -> None:
    (own_library / FILE).write_bytes(b"not a library at all " * 500)
    assert main(["list"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "damaged" in line


def test_what_was_reported_survives_a_kill(tmp_path: Path, own_library: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(40):
        text = f" date 2021-01-01 Mara Quell will direct the thriller Lantern Number {number}."
        (articles / f"{number:02}.txt").write_text(text)
    program = (
        "import os, signal, dossier.intake as intake\n"
        "intake._BATCH = 10\n"
        "from dossier.library import Library, library_folder\n"
        "from pathlib import Path\n"
        f"places = sorted(Path({str(articles)!r}).iterdir())\n"
        "for number, _ in enumerate(intake.add_places(Library.open(library_folder()), places), 1):\n"
        "    if number == 25: os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == -9
    with sqlite3.connect(own_library / FILE) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("SELECT count(*) FROM source").fetchone()[0] >= 25
    run = subprocess.run([sys.executable, "-m", "dossier", "add", str(articles)], capture_output=True, text=True, check=True)
    read, known = (int(word) for word in run.stdout.split() if word.isdigit() and word != "0")
    assert read + known == 40
    listed = subprocess.run([sys.executable, "-m", "dossier", "facts"], capture_output=True, text=True, check=True)
    assert len({source for line in listed.stdout.splitlines() for source in json.loads(line)["sources"]}) == 40


def test_join_split_and_undo(own_library: Path, capsys: Captured) -> None:
    library = Library.open(own_library)
    library.add(
        [
            make_reading("Mara Quell directs Salt Road.", [Row("Salt Road", "director", "Mara Quell")]),
            make_reading("Zia Brandt directs Cold Ferry.", [Row("Cold Ferry", "director", "Zia Brandt")]),
        ]
    )
    assert lines(capsys, "join", "Mara Quell", "Zia Brandt") == ["decision 1: Mara Quell and Zia Brandt are one"]
    assert lines(capsys, "undo") == ["decision 2: taken back: Mara Quell and Zia Brandt are one"]
    assert lines(capsys, "undo", code=1) == []
    assert lines(capsys, "join", "Mara Quell", "mara quell", code=1) == []
    assert lines(capsys, "split", "Mara Quell", "zzz", code=1) == []
    assert lines(capsys, "join", "Nobody Atall", "Mara Quell", code=1) == []
