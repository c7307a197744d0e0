"""Relations of which a film has one value: which of several statements to keep."""

from collections.abc import Sequence

from dossier.models import STAGES, Relation

_STAGES = (*STAGES, "on hold", "cancelled")
"""The stages in the order of a film's life; the furthest that a text states is the film's."""

_SPECIFIC = {"limited series": "series", "animated feature": "feature", "documentary": "feature"}


def choose(relation: Relation, votes: Sequence[tuple[str, float]]) -> str:
    """Return the value to keep among (value, confidence) of a relation in `SINGLE`.

    It is the furthest stage, the surest story or date of the shoot, or the format with the most weight, where a more specific one
    takes the votes of the general one.
    """
    if relation in {Relation.LOGLINE, Relation.FILMING_START, Relation.FILMING_END}:
        return max(votes, key=lambda vote: vote[1])[0]
    if relation is Relation.STATUS:
        return max(votes, key=lambda vote: _STAGES.index(vote[0]))[0]
    weights: dict[str, float] = {}
    for value, weight in votes:
        weights[value] = weights.get(value, 0.0) + weight
    for value, general in _SPECIFIC.items():
        if value in weights:
            weights[value] += weights.pop(general, 0.0)
    return max(weights, key=lambda value: weights[value])


SINGLE = frozenset((Relation.STATUS, Relation.FORMAT, Relation.LOGLINE, Relation.FILMING_START, Relation.FILMING_END))
"""Relations with one value a film that this module chooses."""

BY_TERRITORY = frozenset((Relation.DISTRIBUTOR, Relation.SALES_COMPANY, Relation.RELEASE_DATE))
"""Relations that hold per territory (and medium)."""
