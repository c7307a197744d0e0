"""Tokens: exact offsets, and nothing but tokens at the end of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.parser.text.tokens import tokenise


@given(st.text())
def test_every_token_is_the_text_at_its_offsets(text: str) -> None:
    tokens = tokenise(text)
    assert all(
        tokens.text[start:end] == word != ""
        for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True)
        if word != "-"
    )


@pytest.mark.parametrize("end", ["", " ", " \n\t" * 50, " ®", " ™ \n ® "])
def test_blanks_at_the_end_are_no_tokens(end: str) -> None:
    tokens = tokenise(f"Nora Veil stars.{end}")
    assert tokens.words == ["Nora", "Veil", "stars", "."]
    assert tokens.ends == [4, 9, 15, 16]


def test_a_trade_mark_parts_no_ending_from_its_name() -> None:
    assert tokenise("Lantern®-led drama").words == ["Lantern", "-led", "drama"]


@pytest.mark.parametrize("dash", ["—", " — ", "--", " -- ", "---"])
def test_a_dash_of_several_hyphens_is_one_mark(dash: str) -> None:
    tokens = tokenise(f"Ada{dash}who directs")
    assert tokens.words == ["Ada", "-", "who", "directs"]
    assert tokens.text[tokens.starts[2] :] == "who directs"
