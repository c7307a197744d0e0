"""The command line: its grammar, its exit codes, and one clear line for whatever is wrong."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.cli import main
from dossier.cli.grammar import COMMANDS
from tests.factories import SEED

ARTICLE = str(SEED / "article.txt")
Captured = pytest.CaptureFixture[str]


def errors(capsys: Captured) -> list[str]:
    return capsys.readouterr().err.splitlines()


def test_facts_are_json_lines_of_each_file(capsys: Captured) -> None:
    assert main(["facts", ARTICLE]) == 0
    facts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    text = (SEED / "article.txt").read_text(encoding="utf-8")
    assert {"id", "subject", "relation", "object", "qualifiers", "evidence", "spans"} <= set(facts[0])
    assert any(fact["relation"] == "director" and fact["object"] == "Vicky Jewson" for fact in facts)
    for fact in facts:
        cited = fact["evidence"]
        assert text[cited["start"] : cited["end"]] == cited["quote"]


def test_merged_facts_of_a_film(capsys: Captured) -> None:
    assert main(["facts", ARTICLE, "--film", "ballerina overdrive"]) == 0
    facts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(fact["state"] == "current" and isinstance(fact["evidence"], list) for fact in facts)
    assert main(["facts", ARTICLE, "--film", "Nine Lanterns"]) == 1
    assert "no film 'Nine Lanterns'" in errors(capsys)[0]


def test_bad_files_stop_nothing(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00")
    assert main(["facts", str(tmp_path / "bad.txt"), ARTICLE, str(tmp_path / "none.txt")]) == 1
    written = capsys.readouterr()
    assert "Vicky Jewson" in written.out
    assert [line.rpartition(": ")[0] for line in written.err.splitlines()] == [
        f"dossier: {tmp_path}/bad.txt",
        f"dossier: {tmp_path}/none.txt",
    ]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["serch", "x"], "did you mean search?"),
        (["xyzzy"], "the commands are add, list"),
        (["./none.txt"], "no such file"),
        (["facts", "--dat", "2020-01-01", ARTICLE], "--dat"),
        (["facts", "--date", "yesterday", ARTICLE], "write YYYY-MM-DD"),
        (["facts", "--date", "2023-02-30", ARTICLE], "no such day"),
        (["show"], "NAME|PATH"),
        (["export", ARTICLE, "--format", "pdf"], "pdf"),
        (["search", "studio:hbo", "--in", ARTICLE], "no field 'studio'"),
        (["show", "moneymaker"], "Heidi Moneymaker (person "),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(words: list[str], says: str, capsys: Captured) -> None:
    assert main(words) == 2
    lines = [line for line in errors(capsys) if "the library is empty" not in line]
    assert len(lines) == 1
    assert says in lines[0]


def test_global_options_stand_anywhere(capsys: Captured) -> None:
    assert main(["--date", "2020-01-02", "facts", ARTICLE]) == 0
    before = capsys.readouterr().out
    assert main(["facts", ARTICLE, "--date", "2020-01-02"]) == 0
    assert capsys.readouterr().out == before
    assert main(["facts", ARTICLE]) == 0
    assert "2023-34" in before


def test_a_file_called_like_a_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    (tmp_path / "facts").write_text("Mara Quell will direct the thriller Nine Lanterns.")
    monkeypatch.chdir(tmp_path)
    assert main(["./facts"]) == 0
    assert "Mara Quell" in capsys.readouterr().out


def test_without_a_terminal_a_path_is_shown(capsys: Captured) -> None:
    assert main([ARTICLE]) == 0
    opened = capsys.readouterr().out
    assert main(["show", ARTICLE]) == 0
    assert capsys.readouterr().out == opened
    assert "Ballerina Overdrive" in opened
    assert "\x1b" not in opened


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    text = "Mara Quell will direct the thriller Nine Lanterns."
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(["-"]) == 0
    assert "Mara Quell" in capsys.readouterr().out


def test_show_a_person_by_an_alias(capsys: Captured) -> None:
    assert main(["show", "lena", "headey"]) == 0
    out = capsys.readouterr().out
    assert "Game of Thrones" in out
    assert "Serbia" not in out
    assert main(["show", "Nobody Atall"]) == 1


def test_an_article_about_no_film_is_shown_with_a_note(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "a.txt").write_text("The weather was fine, and nobody was cast in anything.")
    assert main([str(tmp_path / "a.txt")]) == 0
    assert "about no film" in capsys.readouterr().err


def test_search(capsys: Captured) -> None:
    assert main(["search", "netflix", "--in", ARTICLE]) == 0
    assert "Love" in capsys.readouterr().out
    assert main(["search", "cersei", "--json", "--in", ARTICLE]) == 0
    hits = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"kind": "credit", "title": "Game of Thrones"}.items() <= hits[0].items()
    assert main(["search", "zyzzyva", "--in", ARTICLE]) == 1
    assert "no match" in errors(capsys)[0]


def test_export_to_a_file(tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "film.md"
    assert main(["export", ARTICLE, "--format", "markdown", "--output", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith("# Ballerina Overdrive")
    assert main(["export", ARTICLE, "--output", str(tmp_path / "no" / "where.json")]) == 1
    assert "cannot be written" in errors(capsys)[0]


def test_schema_is_json(capsys: Captured) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_names_every_command(shell: str, capsys: Captured) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert all(command in script for command in COMMANDS)
    assert "--format" in script or "-l format" in script


def test_the_bash_completion_is_bash() -> None:
    script = subprocess.run([sys.executable, "-m", "dossier", "completion", "bash"], capture_output=True, check=True).stdout
    assert subprocess.run(["bash", "-n"], input=script, check=False).returncode == 0  # noqa: S607


def test_help_lists_every_command(capsys: Captured) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"dossier {command}" in out for command in COMMANDS)
    assert main(["facts", "--help"]) == 0
    assert "--film" in capsys.readouterr().out
    assert main(["--version"]) == 0


def test_hostile_text_is_shown_and_never_obeyed(tmp_path: Path, capsys: Captured) -> None:
    hostile = "Mara Quell will direct the thriller \x1b]0;owned\x07Nine \u202eLanterns\x9b31m. [bold]Ned Orrin[/bold] stars."
    path = tmp_path / "a\x1b[31m.txt"
    path.write_text(hostile)
    for words in (["show"], ["facts"], ["export"], ["export", "--format", "markdown"], ["search", "quell", "--in"]):
        main([*words, str(path)])
        main([*words, str(path) + "\x1b[2J"])
        written = capsys.readouterr()
        for character in "\x1b\x07\x9b\u202e":
            assert character not in written.out + written.err, words


def test_a_closed_pipe_ends_quietly() -> None:
    command = f"{sys.executable} -m dossier export {ARTICLE} | head -c 1"
    ran = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)  # noqa: S607
    assert (ran.stdout, ran.stderr) == ("{", "")


def test_an_interrupt_has_its_own_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dossier.cli.facts.run", interrupt)
    assert main(["facts", ARTICLE]) == 130


@pytest.mark.parametrize("locale", ["C", "en_US.ISO-8859-1"])
def test_a_pipe_gets_utf8_whatever_the_locale(locale: str) -> None:
    environment = os.environ | {"LC_ALL": locale, "PYTHONIOENCODING": "latin-1"}
    ran = subprocess.run([sys.executable, "-m", "dossier", ARTICLE], capture_output=True, check=True, env=environment)
    assert "● announced" in ran.stdout.decode("utf-8")


def test_the_facts_of_an_article_load_neither_library_nor_styles() -> None:
    probe = f"import sys\nfrom dossier.cli import main\nmain(['facts', {ARTICLE!r}])\nsys.stderr.write(' '.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True).stderr.split()
    assert "dossier.parser" in loaded
    assert not {"sqlite3", "rich", "textual", "dossier.library"} & set(loaded)


@pytest.mark.parametrize("command", [[], ["show"], ["export", "--format", "markdown"]])
def test_a_missing_file_among_others_is_told_and_the_others_are_read(command: list[str], tmp_path: Path, capsys: Captured) -> None:
    assert main([*command, str(tmp_path / "none.txt"), ARTICLE]) == 1
    said = capsys.readouterr()
    assert "Vicky Jewson" in said.out
    assert said.err.splitlines() == [f"dossier: {tmp_path / 'none.txt'}: no such file; check the path"]


def test_the_bash_completion_knows_what_an_option_chooses_from(capsys: Captured) -> None:
    assert main(["completion", "bash"]) == 0
    script = capsys.readouterr().out
    asked = 'COMP_WORDS=(dossier export --format m); COMP_CWORD=3; _dossier; echo "${COMPREPLY[@]}"'
    done = subprocess.run(["/bin/bash", "-c", f"{script}\n{asked}"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "markdown"
