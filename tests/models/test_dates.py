"""Dates as precise as their source and no more."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.models import PartialDate


@pytest.mark.parametrize(
    ("edtf", "lower", "upper", "shown"),
    [
        ("2023", "2023-01-01", "2023-12-31", "2023"),
        ("2024-02", "2024-02-01", "2024-02-29", "Feb 2024"),
        ("2023-12", "2023-12-01", "2023-12-31", "Dec 2023"),
        ("2023-05-17", "2023-05-17", "2023-05-17", "17 May 2023"),
        ("2023-21", "2023-03-01", "2023-05-31", "spring 2023"),
        ("2023-23", "2023-09-01", "2023-11-30", "autumn 2023"),
        ("2023-24", "2023-12-01", "2024-02-29", "winter 2023"),
        ("2023-34", "2023-04-01", "2023-06-30", "Q2 2023"),
        ("2023-36", "2023-10-01", "2023-12-31", "Q4 2023"),
        ("2024-40", "2024-01-01", "2024-06-30", "first half of 2024"),
        ("2024-41", "2024-07-01", "2024-12-31", "second half of 2024"),
    ],
)
def test_bounds_and_words(edtf: str, lower: str, upper: str, shown: str) -> None:
    date = PartialDate.parse(edtf, "as printed")
    assert (date.lower, date.upper) == (dt.date.fromisoformat(lower), dt.date.fromisoformat(upper))
    assert str(date) == shown
    assert (date.edtf, date.text) == (edtf, "as printed")


@pytest.mark.parametrize(
    "text", ["", "not set", "soon", "23", "2023-13", "2023-00", "2023-02-30", "2023-25", "2023-5", "2023-21-01", " 2023"]
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"no EDTF date|day is out of range|month must be in"):
        PartialDate.parse(text)
    assert PartialDate.maybe(text) is None


def test_order_and_containment() -> None:
    year, spring, may, day = (PartialDate.parse(text) for text in ("2023", "2023-21", "2023-05", "2023-05-17"))
    assert year.contains(spring)
    assert spring.contains(may)
    assert may.contains(day)
    assert not day.contains(may)
    assert not may.contains(PartialDate.parse("2023-06-01"))
    assert sorted([day, PartialDate.parse("2022"), may]) == [PartialDate.parse("2022"), may, day]


@given(st.dates(min_value=dt.date(1000, 1, 1), max_value=dt.date(9998, 12, 31)))
def test_a_day_lies_in_its_month_and_year(day: dt.date) -> None:
    exact = PartialDate.parse(day.isoformat())
    assert exact.lower == exact.upper == day
    assert PartialDate.parse(f"{day:%Y-%m}").contains(exact)
    assert PartialDate.parse(f"{day:%Y}").contains(exact)


@given(st.integers(1000, 9998), st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]))
def test_the_parts_of_a_year_have_a_first_and_a_last_day(year: int, code: int) -> None:
    date = PartialDate.parse(f"{year}-{code}")
    assert 88 <= (date.upper - date.lower).days <= 184
    assert date.lower.day == 1
    assert (date.upper + dt.timedelta(days=1)).day == 1
