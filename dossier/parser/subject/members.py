"""Which of the names in an article are titles of films that it is about, where it can be about several.

Each name is taken or left by itself, by a logistic regression over its signs (`dossier.parser.subject.choice`), how much likelier
another one is, and what the article as a whole is like: a slate, a programme, a list with titles at the head of its parts. The
weights (`dossier.parser.subject.member_weights`) are fitted on the names of articles whose films are known.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import repeat
from math import exp

from dossier.parser.subject.choice import Choice
from dossier.parser.subject.member_weights import WEIGHTS

LEAST = -5.0
"""What speaks so little for a name, that it cannot be the title of a film, however many there are."""

SCALE = 3.0
"""What the weights of a choice are divided by, that they count about as much as other signs."""

MANY = 2
"""So many titles of which much is told, beyond which an article is likely to be about several films."""

IN_SEVERAL = ("odds", "gap", "context", "credited", "dealt with", "does", "listed", "slate", "named", "heads", "best")
"""The signs of a name that tell more or less where the lead speaks of several films."""

_THERE = {sign: f"several + {sign}" for sign in IN_SEVERAL}
"""Each of these signs → the same where the lead speaks of several films."""

Signs = dict[str, float]
"""A sign → what it counts."""

MOST_ANNOUNCED = 4
"""Announcements beyond so many tell nothing more."""


def _borne(
    choice: Choice, article: Mapping[str, float], own: Mapping[str, Collection[str]]
) -> Iterator[tuple[str, set[str], Signs]]:
    """Yield the key of every name of an article that can be a title, the signs that it bears, and what it has more or less of:
    those of the choice, its `own`, and what its signs tell where the lead speaks of several films.
    """
    odds = choice.odds
    best = max(odds.values())
    several = article["several"]
    for name, odd in odds.items():
        if name and odd >= LEAST:
            signs, counts = choice.signs_of(name)
            signs = signs.union(own.get(name, ()))
            counts |= {"odds": odd / SCALE, "gap": (odd - best) / SCALE, "top": float(odd >= best)}
            if several:
                counts |= {there: counts.get(sign, 1.0) for sign, there in _THERE.items() if sign in counts or sign in signs}
            yield name, signs, counts


def _common(choice: Choice, article: Mapping[str, float]) -> Signs:
    """The signs that all names of an article bear: what the `article` is like."""
    return {**article, "told of": float(choice.told_of() > MANY), "name": 1.0}


def features(choice: Choice, article: Mapping[str, float], own: Mapping[str, Collection[str]]) -> Iterator[tuple[str, Signs]]:
    """Yield the key of every name of an article that can be a title with what its signs count: those of the choice, its `own` and
    the `article`'s, and what a name's tell where the lead speaks of several films.
    """
    common = _common(choice, article)
    for name, signs, counts in _borne(choice, article, own):
        yield name, {**dict.fromkeys(signs, 1.0), **counts, **common}


def likely(choice: Choice, article: Mapping[str, float], own: Mapping[str, Collection[str]]) -> dict[str, float]:
    """Return how likely each name of an article that can be a title is that of one of its films."""
    common = _weight(_common(choice, article))
    return {
        name: 1.0 / (1.0 + exp(-(common + sum(map(WEIGHTS.get, signs, repeat(0.0))) + _weight(counts))))
        for name, signs, counts in _borne(choice, article, own)
    }


def _weight(counts: Signs) -> float:
    """What some signs weigh, with what each counts."""
    weight = WEIGHTS.get
    return sum([weight(sign, 0.0) * count for sign, count in counts.items()])
