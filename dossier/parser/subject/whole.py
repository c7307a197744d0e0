"""How likely an article is about several films: a logistic regression over what it is like as a whole.

A slate, a programme, a round-up of news says so at its beginning, or speaks there of films, deals or news in the plural, and names
many titles of which none stands out. The weights lie between those of two fits on articles whose films are
known (`python -m tests.fitting several`), of fewer articles and of more.
"""

import re
from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass
from math import exp, log

_PLURAL = re.compile(
    r"\b(?:films|titles|features|projects|movies|productions|documentaries|dramas|comedies|deals|acquisitions|shows|pilots|pickups"
    r"|buys)\b"
)
_NEWS = re.compile(r"\b(?:round-?up|casting|news|briefs?|bits|in production|latest|commissions?|orders?|announces?)\b")
_NEWS_WORDS = frozenset(
    "up roundup casting news brief briefs bits production latest commission commissions order orders announce announces".split()
)
"""Words of which one stands in all that `_NEWS` matches."""
_MOST_PLURALS = 4
_MOST_NEWS = 3
_MOST_ANNOUNCED = 4
"""More of these tell nothing more."""
_TITLED = 1.2
_STRONGLY = 4.0
"""The evidence of its context that makes a name a likely title, and a very likely one."""
_ALONE = 5.0
"""How much likelier the best title is than the second where there is no second."""

WEIGHTS: dict[str, float] = {
    "ahead": -0.54,
    "announced": 1.08,
    "article": -2.34,
    "directors": 0.61,
    "items": 0.62,
    "news": 0.73,
    "parted": 1.91,
    "plurals": 0.56,
    "slate": 2.76,
    "spread": -0.53,
    "strongly": 1.04,
    "titled": 0.97,
}
"""A sign of an article on several films → its weight."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What an article is like as a whole: its lead in lower case, the words of that, and whether it says to be on several films;
    the evidence of the best context of each name that can be a title, how much speaks for each name's being one, how many films
    are announced, how many people direct one, whether it has parts, how many items of lists, and how many paragraphs name
    the likeliest title.
    """

    lead: str
    words: Set[str]
    several: bool
    contexts: Collection[float]
    odds: Collection[float]
    announced: int
    directors: int
    parted: bool
    items: int
    spread: int


def signs(whole: Whole) -> dict[str, float]:
    """Return the signs that an article is about several films, with what each counts."""
    odds = sorted(whole.odds, reverse=True)
    news = 0 if whole.words.isdisjoint(_NEWS_WORDS) else min(_MOST_NEWS, len(_NEWS.findall(whole.lead)))
    return {
        "article": 1.0,
        "slate": float(whole.several),
        "plurals": float(min(_MOST_PLURALS, len(_PLURAL.findall(whole.lead)))),
        "news": float(news),
        "titled": log(1 + sum([context >= _TITLED for context in whole.contexts])),
        "strongly": log(1 + sum([context >= _STRONGLY for context in whole.contexts])),
        "ahead": odds[0] - odds[1] if len(odds) > 1 else _ALONE,
        "announced": float(min(_MOST_ANNOUNCED, whole.announced)),
        "directors": log(1 + whole.directors),
        "parted": float(whole.parted),
        "items": log(1 + whole.items),
        "spread": log(1 + whole.spread),
    }


def chance(told: Mapping[str, float]) -> float:
    """Return how likely an article with these signs is about several films."""
    return 1.0 / (1.0 + exp(-sum([WEIGHTS.get(sign, 0.0) * count for sign, count in told.items()])))
