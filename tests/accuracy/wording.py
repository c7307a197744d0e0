"""When two wordings say the same."""

import re
import unicodedata
from collections import Counter

_QUOTES = re.compile(r"[‘’“”\"'`]")
_GAPS = re.compile(r"[\s\-–—_.,:;!?()]+")
_QUARTER = re.compile(r"(\d{4})-q([1-4])")
_HALF = re.compile(r"(\d{4})-h([12])")
_SEASON = re.compile(r"(spring|summer|fall|autumn|winter)(?: of)? (\d{4})")
_SEASON_CODES = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
_FIRST_QUARTER, _FIRST_HALF = 33, 40


def folded(text: str) -> str:
    """Return `text` without case, accents, quote marks, dashes, punctuation, extra white space and a leading "the"."""
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
    return _GAPS.sub(" ", _QUOTES.sub("", bare)).strip().removeprefix("the ")


def folded_date(text: str) -> str:
    """Return the one EDTF spelling of an imprecise date (`2023-Q2` and `spring 2023` are ways to write one); other text only
    stripped and without case.
    """
    text = text.strip().casefold()
    if found := _QUARTER.fullmatch(text):
        return f"{found[1]}-{_FIRST_QUARTER - 1 + int(found[2])}"
    if found := _HALF.fullmatch(text):
        return f"{found[1]}-{_FIRST_HALF - 1 + int(found[2])}"
    if found := _SEASON.fullmatch(text):
        return f"{found[2]}-{_SEASON_CODES[found[1]]}"
    return text


def overlap(one: str, other: str) -> float:
    """Return how far two texts share their words, in 0..1 (the F1 of their words, each counted as often as it stands)."""
    mine, theirs = Counter(folded(one).split()), Counter(folded(other).split())
    if not mine or not theirs:
        return 0.0
    return 2 * (mine & theirs).total() / (mine.total() + theirs.total())


def is_description(part: str) -> bool:
    """Whether a part is described ("a troubled filmmaker") and not named: its first or last word begins small."""
    return bool(part) and (part[0].islower() or part.rsplit(maxsplit=1)[-1][0].islower())
