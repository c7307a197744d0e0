"""The query language."""

import pytest

from dossier.library import KNOWN, QueryError, Term, highlights, parse_query


def test_words_phrases_negation_and_fields() -> None:
    query = parse_query('netflix "Game of Thrones" -role:writer person:"Ned Orrin" Señor')
    assert query.terms == (
        Term("", "netflix"),
        Term("", "game of thrones"),
        Term("role", "writer", negated=True),
        Term("person", "ned orrin"),
        Term("", "senor"),
    )
    assert query.words == ("netflix", "game of thrones", "ned orrin", "senor")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("year:2021", 2021, 2021),
        ("year:2018..2023", 2018, 2023),
        ("year:2018..", 2018, 9999),
        ("year:..2018", 0, 2018),
        ("year:20", 2000, 2099),
        ("YEAR:202", 2020, 2029),
        ("year:2018.", 2018, 9999),
        ("year:..", 0, 9999),
    ],
)
def test_years(text: str, low: int, high: int) -> None:
    assert parse_query(text).terms == (Term("year", low=low, high=high),)


@pytest.mark.parametrize("text", ["", "   ", "-", '"', '""', "person:", "year:", "is:", "&", "-person:"])
def test_what_is_not_finished_hinders_nothing(text: str) -> None:
    assert [term for term in parse_query(text).terms if term.field] == []


def test_an_unknown_field_lists_the_known() -> None:
    with pytest.raises(QueryError) as caught:
        parse_query("actor:orrin")
    assert "'actor'" in str(caught.value)
    assert all(f"{name}:" in str(caught.value) for name in KNOWN)


@pytest.mark.parametrize("text", ["year:soon", "is:good", "year:20211"])
def test_what_cannot_be_a_year_or_flag_says_so(text: str) -> None:
    with pytest.raises(QueryError, match=r"write year:2021|is:upcoming"):
        parse_query(text)


def test_a_flag_may_be_shortened_while_it_is_typed() -> None:
    assert parse_query("is:up").terms == (Term("is", "upcoming"),)


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Zsófia Bánki", ("bank",), ["Bánk"]),
        ("Game of Thrones", ("game of thr",), ["Game of Thr"]),
        ("Netflix’s Love, Netflix", ("netflix",), ["Netflix", "Netflix"]),
        ("Overdrive", ("drive",), []),
        ("The Bubble", ("the", "the bubble"), ["The Bubble"]),
        ("", ("x",), []),
    ],
)
def test_highlights(text: str, words: tuple[str, ...], found: list[str]) -> None:
    assert [text[start:end] for start, end in highlights(text, words)] == found
