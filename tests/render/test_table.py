"""The columns of a table fit the width there is, and the words that matched are marked."""

import pytest
from rich.text import Text

from dossier.render.table import CREDIT_COLUMNS, GAP, highlighted, widths

NEEDS = (20, 36, 7, 17, 18, 14, 16, 20)


@pytest.mark.parametrize("width", [30, 60, 76, 100, 116, 160, 300])
def test_columns_never_take_more_than_there_is(width: int) -> None:
    found = [size for size in widths(CREDIT_COLUMNS, NEEDS, width) if size]
    assert sum(found) + GAP * (len(found) - 1) <= width


def test_the_title_is_the_last_column_to_leave() -> None:
    assert [bool(size) for size in widths(CREDIT_COLUMNS, NEEDS, 30)] == [False, True] + [False] * 6


def test_a_column_with_nothing_in_it_takes_no_room() -> None:
    assert widths(CREDIT_COLUMNS, (20, 36, 0, 0, 0, 0, 0, 0), 200)[2:] == (0,) * 6


def test_matches_are_marked_whatever_their_case_and_accents() -> None:
    text = highlighted(Text("Amélie and amelie"), ["amelie"])
    assert [(span.start, span.end, span.style) for span in text.spans] == [(0, 6, "match"), (11, 17, "match")]
