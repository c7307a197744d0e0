"""The conditional logit (McFadden 1974): of several alternatives, each with its features, one is chosen."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import exp, sqrt

Features = dict[str, float]
"""The name of a feature → what it counts."""


@dataclass(frozen=True, slots=True)
class Case:
    """Alternatives, and the positions of those of which any is the right one."""

    alternatives: tuple[Features, ...]
    right: frozenset[int]


def probabilities(case: Case, weights: Features) -> list[float]:
    """Return the probability of each alternative."""
    odds = [sum(weights.get(name, 0.0) * count for name, count in features.items()) for features in case.alternatives]
    highest = max(odds)
    shares = [exp(odd - highest) for odd in odds]
    whole = sum(shares)
    return [share / whole for share in shares]


def fit(cases: Sequence[Case], *, penalty: float = 1.0, lightly: Collection[str] = (), steps: int = 300) -> Features:
    """Return the weights under which the right alternatives are likeliest, less half the `penalty` times their squares.

    For the features to be held `lightly` the penalty is 1. By Adam (Kingma and Ba 2015) over all cases at each of the `steps`.
    """
    weights: Features = dict.fromkeys((name for case in cases for features in case.alternatives for name in features), 0.0)
    mean, square = dict.fromkeys(weights, 0.0), dict.fromkeys(weights, 0.0)
    for step in range(1, steps + 1):
        slope = _slope(cases, weights)
        for name in weights:
            value = slope[name] + (min(penalty, 1.0) if name in lightly else penalty) * weights[name]
            mean[name] = 0.9 * mean[name] + 0.1 * value
            square[name] = 0.99 * square[name] + 0.01 * value * value
            rate = 0.05 * (mean[name] / (1 - 0.9**step)) / (sqrt(square[name] / (1 - 0.99**step)) + 1e-8)
            weights[name] -= rate
    return weights


def _slope(cases: Sequence[Case], weights: Features) -> dict[str, float]:
    """How the cases' improbability grows with each weight."""
    slope: dict[str, float] = defaultdict(float)
    for case in cases:
        shares = probabilities(case, weights)
        right = sum(shares[i] for i in case.right)
        for i, features in enumerate(case.alternatives):
            excess = shares[i] - (shares[i] / right if i in case.right else 0.0)
            if abs(excess) > 1e-6:
                for name, count in features.items():
                    slope[name] += excess * count
    return slope
