"""What a terminal could obey never reaches it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.render.safe import safe, safe_json, safe_line

HOSTILE = (
    "\x1b",
    "\x07",
    "\x9b",
    "\x00",
    "\x7f",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u2028",
    "\U000e0041",
    "\ud83d",
)


@pytest.mark.parametrize("character", HOSTILE, ids=ascii)
def test_controls_become_visible_stand_ins(character: str) -> None:
    shown = safe(f"a{character}b")
    assert len(shown) == 3
    assert character not in shown
    assert shown[0] + shown[2] == "ab"


def test_escape_is_shown_as_its_picture() -> None:
    assert safe("\x1b[31mred") == "␛[31mred"


def test_plain_text_of_every_script_stays_as_it_is() -> None:
    text = "Zsófia Bánki’s ‘Goat Song’\t映画\n[/i] [bold]x"
    assert safe(text) == text


def test_line_ends_stay_and_a_lone_carriage_return_is_shown() -> None:
    assert safe("one\r\ntwo\rthree") == "one \ntwo␍three"


def test_a_line_has_no_breaks() -> None:
    assert safe_line("one\ntwo\r\n\tthree") == "one two   three"


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_the_length_never_changes(text: str) -> None:
    assert len(safe(text)) == len(text)
    assert len(safe_line(text)) == len(text)
    assert safe(safe(text)) == safe(text)


@pytest.mark.parametrize("character", HOSTILE, ids=ascii)
def test_json_escapes_what_a_terminal_could_obey_and_reads_back(character: str) -> None:
    written = safe_json({"quote": f"a{character}é"})
    assert character not in written
    assert "é" in written
    assert json.loads(written) == {"quote": f"a{character}é"}
