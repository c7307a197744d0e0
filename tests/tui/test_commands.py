"""One table of commands: no key twice where it would clash, every action there, six keys in the footer at most."""

from collections import Counter

import pytest

from dossier.tui.commands import COMMANDS, SCOPES, bindings, in_scopes, readme_table
from dossier.tui.widgets.key_bar import MOST, KeyBar
from tests.tui.conftest import Driver

TOGETHER = [
    ("app", "film", "cast", "list"),
    ("app", "film", "credits", "list"),
    ("app", "film", "sources", "list"),
    ("app", "person", "list"),
    ("evidence", "overlay"),
]
"""Scopes whose keys hold at the same time."""


@pytest.mark.parametrize("scopes", TOGETHER)
def test_no_key_does_two_things(scopes: tuple[str, ...]) -> None:
    keys = Counter(key for command in COMMANDS if command.scope in scopes for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_command_has_a_scope_a_label_and_a_help() -> None:
    assert {command.scope for command in COMMANDS} <= set(SCOPES)
    assert all(command.label and command.help and command.keys for command in COMMANDS)


def test_every_ctrl_or_function_key_has_a_plain_twin() -> None:
    for command in COMMANDS:
        if command.scope != "overlay":
            assert any(not key.startswith(("ctrl+", "f1")) for key in command.keys), command.label


def test_the_table_for_the_readme_has_every_command() -> None:
    assert readme_table().count("\n") == len(COMMANDS) + 1
    assert sum(len(commands) for commands in in_scopes(SCOPES).values()) == len(COMMANDS)
    assert len(bindings("cast")) == 2


@pytest.mark.parametrize("tab", ["1", "2", "3", "4", "5"])
async def test_the_footer_shows_six_keys_at_most(seed: Driver, tab: str) -> None:
    await seed.press(tab)
    assert 2 <= len(seed.app.screen.query_one(KeyBar).children) <= MOST
