"""Articles on a film market, where a house that brings a film sells it."""

_WORDS = ("buyers", "sales", "sells", "selling", "sellers", "market", "slate", "line-up")
ENOUGH = 4
"""So many words of the trade make an article one on a market."""


def is_of_market(text: str) -> bool:
    """Return whether a text tells of a film market: a house unknown else that launches or brings a film there sells it."""
    words = text.lower()
    return sum(words.count(word) for word in _WORDS) >= ENOUGH
