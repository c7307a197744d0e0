"""What the head of an article says of it."""

import datetime as dt

import pytest

from dossier.models import Source
from dossier.reading import read_text

PROSE = "Mara Quell will direct the thriller Nine Lanterns for Tallow Films, which also finances the picture."


def body(source: Source) -> str:
    return source.text[source.body :]


def test_the_date_head() -> None:
    source = read_text(f" date 2021-04-05 {PROSE}")
    assert source.date == dt.date(2021, 4, 5)
    assert body(source) == PROSE


@pytest.mark.parametrize("head", ["date 2021-13-45 ", "date 2021-04-05x ", "Update 2021-04-05 "])
def test_what_is_no_date_head(head: str) -> None:
    source = read_text(head + PROSE)
    assert source.date is None
    assert source.body == 0


def test_a_date_given_goes_before_one_printed() -> None:
    assert read_text(f" date 2021-04-05 {PROSE}", date=dt.date(2020, 1, 2)).date == dt.date(2020, 1, 2)


def test_the_exclusive_flag() -> None:
    source = read_text(f" date 2021-04-05 EXCLUSIVE: {PROSE}")
    assert source.exclusive
    assert body(source) == PROSE
    assert not read_text(PROSE).exclusive


def test_headline_byline_and_dated_line() -> None:
    source = read_text(f"EXCLUSIVE: Mara Quell Takes On Nine Lanterns\nBy Ned Orrin\nPublished 5 April, 2021 09:30\n\n{PROSE}")
    assert source.headline == "Mara Quell Takes On Nine Lanterns"
    assert source.byline == "Ned Orrin"
    assert source.date == dt.date(2021, 4, 5)
    assert source.exclusive
    assert body(source) == PROSE
    (mark,) = source.marks
    assert source.text[mark.start : mark.end] == "EXCLUSIVE: Mara Quell Takes On Nine Lanterns"


def test_the_stamp_of_publication_goes_before_other_dated_lines() -> None:
    source = read_text(f"November 10, 2009 - Nine Lanterns\nReported on Tuesday, November 17, 2009\n{PROSE}")
    assert source.date == dt.date(2009, 11, 17)


def test_a_first_sentence_is_no_headline() -> None:
    source = read_text(f"Mara Quell has found her next film.\n\n{PROSE}")
    assert source.headline == ""
    assert source.body == 0


def test_a_text_of_one_short_line_is_kept_as_prose() -> None:
    source = read_text("Mara Quell to direct the thriller Nine Lanterns")
    assert (source.headline, source.body) == ("", 0)


@pytest.mark.parametrize(
    ("dateline", "date", "publisher"),
    [
        ("LONDON (Coastal Desk) - ", None, "Coastal Desk"),
        ("LUNENBURG, Nova Scotia – ", None, ""),
        ("Montreal, April 27, 2009 – ", dt.date(2009, 4, 27), ""),
        ("NEW YORK, June 1, 2023 /NewsWire/ -- ", dt.date(2023, 6, 1), "NewsWire"),
        ("Mumbai, June 14: ", None, ""),
        ("Chennai, March 26 (IND) ", None, "IND"),
    ],
)
def test_datelines(dateline: str, date: dt.date | None, publisher: str) -> None:
    source = read_text(dateline + PROSE)
    assert source.date == date
    assert source.publisher == publisher
    assert body(source) == PROSE


@pytest.mark.parametrize("text", ["Quell (Salt Road) – the director – returns.", "Nine Lanterns – a thriller – begins filming."])
def test_a_name_before_a_dash_is_no_dateline(text: str) -> None:
    assert read_text(text).body == 0
