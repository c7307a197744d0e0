"""How far the figures can be trusted: calibration of the confidences, and the interval of the F1."""

import random
from collections.abc import Iterable, Sequence

from tests.accuracy.figures import Judged, Score

SMALLEST_BIN = 50
"""A bin of fewer facts says nothing about their share of right ones."""

_BINS = 10
_DRAWS = 1000
_SEED = 20230208


def judgements(articles: Iterable[Judged]) -> list[tuple[float, bool]]:
    """Return the confidence of every scored fact, and whether it was right."""
    return [
        judgement
        for article in articles
        for judgement in (
            *((match.found.confidence, True) for match in article.outcome.matched),
            *((fact.confidence, False) for fact in article.outcome.invented),
        )
    ]


def bins(judged: Iterable[tuple[float, bool]]) -> list[list[tuple[float, bool]]]:
    """Cut judgements, by rising confidence, into about ten bins of `SMALLEST_BIN` or more; equal confidences stay together.

    The last bin takes what would be too few for one of its own; fewer than that in all are one bin.
    """
    ordered = sorted(judged)
    size = max(SMALLEST_BIN, len(ordered) // _BINS)
    cut: list[list[tuple[float, bool]]] = []
    for judgement in ordered:
        if not cut or (len(cut[-1]) >= size and cut[-1][-1][0] != judgement[0]):
            cut.append([])
        cut[-1].append(judgement)
    if len(cut) > 1 and len(cut[-1]) < SMALLEST_BIN:
        last = cut.pop()
        cut[-1].extend(last)
    return cut


def calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """Return the expected calibration error: how far, on average over the bins, mean confidence and share of right facts lie
    apart. 0 where nothing was judged.
    """
    gaps = [abs(sum(confidence - right for confidence, right in cut)) for cut in bins(judged)]
    return sum(gaps) / len(judged) if judged else 0.0


def interval(articles: Sequence[Judged], level: float = 0.95) -> tuple[float, float]:
    """Return the bootstrap interval of the F1 over articles (drawn with replacement, the same draws every time)."""
    if not articles:
        return 0.0, 0.0
    dice = random.Random(_SEED)  # noqa: S311 - draws for a figure, not for a secret
    scores = [article.score for article in articles]
    drawn = sorted(sum(dice.choices(scores, k=len(scores)), Score()).f1 for _ in range(_DRAWS))
    tail = round((1 - level) / 2 * _DRAWS)
    return drawn[tail], drawn[-tail - 1]
