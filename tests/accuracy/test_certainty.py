"""Calibration, the interval of the F1, and the floors."""

import pytest

from tests.accuracy.certainty import SMALLEST_BIN, bins, calibration_error, interval
from tests.accuracy.figures import Judged
from tests.accuracy.floors import raised
from tests.accuracy.matching import Match, Outcome
from tests.accuracy.statements import Found, Gold


def test_confidences_that_keep_their_word_have_no_error() -> None:
    assert calibration_error([(0.9, True)] * 90 + [(0.9, False)] * 10) == pytest.approx(0.0)


def test_the_error_is_the_gap_between_word_and_deed() -> None:
    always_sure = [(1.0, True)] * 80 + [(1.0, False)] * 20
    assert calibration_error(always_sure) == pytest.approx(0.2)
    too_shy = [(0.5, True)] * 100
    assert calibration_error(too_shy + always_sure) == pytest.approx((0.5 + 0.2) / 2)


def test_no_facts_no_error() -> None:
    assert calibration_error([]) == 0.0


def test_bins_are_never_small_and_never_part_equals() -> None:
    judged = [(0.5, True)] * 70 + [(0.6, True)] * 40 + [(0.7, True)] * 30 + [(0.9, False)] * 10
    cut = bins(judged)
    assert [len(each) for each in cut] == [70, 80]
    assert sum(map(len, cut)) == len(judged)
    assert [len(each) for each in bins([(n / 1000, True) for n in range(1000)])] == [100] * 10
    assert [len(each) for each in bins([(0.5, True)] * (SMALLEST_BIN - 1))] == [SMALLEST_BIN - 1]


def article(right: int, missed: int) -> Judged:
    fact = Gold("A", "title", "A")
    match = Match(fact, Found("A", "title", "A"))
    return Judged("x", Outcome((match,) * right, (fact,) * missed, ()), ())


def test_the_interval_is_the_same_every_time_and_holds_the_figure() -> None:
    articles = [article(9, 1), article(5, 5), article(10, 0), article(7, 3)]
    low, high = interval(articles)
    f1 = 2 * 31 / (2 * 31 + 9)
    assert (low, high) == interval(articles)
    assert 2 * 5 / 15 <= low < f1 < high <= 1.0


def test_equal_articles_leave_no_doubt() -> None:
    assert interval([article(1, 1)] * 5) == pytest.approx((2 / 3, 2 / 3))
    assert interval([]) == (0.0, 0.0)


def test_floors_only_rise() -> None:
    floors = {"tuned": {"f1": 0.9, "recall": 0.8}}
    assert raised(floors, {"tuned": {"f1": 0.5, "recall": 0.95, "cited": 1.0}}) == {
        "tuned": {"f1": 0.9, "recall": 0.946, "cited": 1.0}
    }
