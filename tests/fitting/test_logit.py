"""The conditional logit."""

import pytest

from tests.fitting.logit import Case, fit, probabilities


def test_without_weights_every_alternative_is_as_likely() -> None:
    case = Case(({"a": 1.0}, {"b": 1.0}, {"a": 2.0}), frozenset({0}))
    assert probabilities(case, {}) == pytest.approx([1 / 3] * 3)


def test_what_is_chosen_gains_weight_and_what_is_not_loses_it() -> None:
    weights = fit([Case(({"right": 1.0, "both": 1.0}, {"wrong": 1.0, "both": 1.0}), frozenset({0}))] * 5)
    assert weights["right"] > 0.5
    assert weights["wrong"] == pytest.approx(-weights["right"])
    assert weights["both"] == pytest.approx(0.0, abs=1e-6)


def test_the_penalty_holds_the_weights_small() -> None:
    cases = [Case(({"right": 1.0}, {"wrong": 1.0}), frozenset({0}))] * 5
    assert fit(cases, penalty=10.0)["right"] < fit(cases, penalty=0.1)["right"]


def test_what_is_held_lightly_gains_more_weight() -> None:
    cases = [Case(({"right": 1.0}, {"wrong": 1.0}), frozenset({0}))] * 5
    weights = fit(cases, penalty=10.0, lightly=("right",))
    assert weights["right"] > 2 * fit(cases, penalty=10.0)["right"]
    assert abs(weights["wrong"]) < weights["right"]


def test_any_of_several_right_alternatives_will_do() -> None:
    weights = fit([Case(({"one": 1.0}, {"other": 1.0}, {"wrong": 1.0}), frozenset({0, 1}))] * 5)
    assert min(weights["one"], weights["other"]) > 0.0 > weights["wrong"]
