"""Which of the names in an article are titles of films that it is about, where it can be about several.

Each name is taken or left by itself, by a logistic regression over its signs (`dossier.parser.subject.choice`), how much likelier
another one is, and what the article as a whole is like: a slate, a programme, a list with titles at the head of its parts. The
weights (`dossier.parser.subject.member_weights`) are fitted on the names of articles whose films are known.
"""

from collections.abc import Collection, Iterator, Mapping
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

Signs = dict[str, float]
"""A sign → what it counts."""

MOST_ANNOUNCED = 4
"""Announcements beyond so many tell nothing more."""


def features(choice: Choice, article: Mapping[str, float], own: Mapping[str, Collection[str]]) -> Iterator[tuple[str, Signs]]:
    """Yield the key of every name of an article that can be a title with what its signs count: those of the choice, its `own` and
    the `article`'s, and what a name's tell where the lead speaks of several films.
    """
    odds = choice.odds
    best = max(odds.values())
    common = {**article, "told of": float(choice.told_of() > MANY), "name": 1.0}
    for name, odd in odds.items():
        if name and odd >= LEAST:
            signs = {**choice.signs_of(name), "odds": odd / SCALE, "gap": (odd - best) / SCALE, "top": float(odd >= best)}
            signs.update(dict.fromkeys(own.get(name, ()), 1.0))
            both = {f"several + {sign}": common["several"] * signs[sign] for sign in IN_SEVERAL if sign in signs}
            yield name, {**signs, **common, **both}


def likely(choice: Choice, article: Mapping[str, float], own: Mapping[str, Collection[str]]) -> dict[str, float]:
    """Return how likely each name of an article that can be a title is that of one of its films."""
    return {
        name: 1.0 / (1.0 + exp(-sum([WEIGHTS.get(sign, 0.0) * count for sign, count in signs.items()])))
        for name, signs in features(choice, article, own)
    }
