"""The README says what the program does."""

from pathlib import Path

from dossier.cli.grammar import COMMANDS
from tests.readme import README, with_keys


def test_the_table_of_keys_is_the_apps() -> None:
    text = README.read_text(encoding="utf-8")
    assert with_keys(text) == text, "the keys changed: run python -m tests.readme"


def test_every_picture_is_there() -> None:
    text = README.read_text(encoding="utf-8")
    pictures = [part.split(")")[0] for part in text.split("](")[1:]]
    assert pictures
    assert [name for name in pictures if not (Path(README).parent / name).is_file()] == []


def test_every_command_that_it_shows_exists() -> None:
    lines = [line.split("  ")[0].split() for line in README.read_text(encoding="utf-8").splitlines()]
    commands = {words[1] for words in lines if len(words) > 1 and words[0] == "dossier" and words[1].isalpha()}
    assert commands
    assert commands <= set(COMMANDS)
