"""Names as keys: what makes two spellings the same name, and which spelling to show."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

_QUOTES = re.compile(r"[‘’“”\"'`´®™©]")
_BREAKS = re.compile(r"[^\w&+]+")
_ARTICLE = re.compile(r"^(?:the|a|an) (?=.)")
_LEGAL = re.compile(r" (?:inc|llc|ltd|limited|plc|gmbh|corp|co|company)$")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}|\b(?:[a-z]\.)+[a-z]\b")

_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})

_TERRITORIES = {
    "us": "us",
    "usa": "us",
    "united states": "us",
    "united states of america": "us",
    "america": "us",
    "domestic": "us",
    "stateside": "us",
    "uk": "uk",
    "united kingdom": "uk",
    "britain": "uk",
    "great britain": "uk",
    "north america": "north america",
    "us & canada": "north america",
    "canada & us": "north america",
    "uk & ireland": "uk & ireland",
    "world": "world",
    "worldwide": "world",
    "global": "world",
    "globally": "world",
    "international": "international",
}


_LONG = 80
"""So long is no name, but a text, which is hardly compared twice."""


def fold(text: str) -> str:
    """Return `text` for comparing: lower case, no accents, quote marks or punctuation, single spaces."""
    return _folded_name(text) if len(text) <= _LONG else _folded(text)


def _folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    plain = _DOTTED.sub(lambda found: found[0].replace(".", ""), plain.translate(_LETTERS))
    return _BREAKS.sub(" ", _QUOTES.sub("", plain)).replace("_", " ").strip()


_folded_name = lru_cache(maxsize=8192)(_folded)


def title_key(title: str) -> str:
    """Return what a title is compared by; a leading article is kept, for it can tell two films apart."""
    return re.sub(r"\band\b", "&", fold(title)) or title


def loose_title_key(title: str) -> str:
    """Return what a work's title is compared by within one person's credits: as `title_key`, a leading article dropped."""
    return _ARTICLE.sub("", title_key(title))


def company_key(name: str) -> str:
    """Return what a company's name is compared by: without article and legal form."""
    return _LEGAL.sub("", _ARTICLE.sub("", title_key(name))) or name


def territory_key(name: str) -> str:
    """Return what a territory is compared by: `United States`, `US` and `U.S.` are one."""
    plain = _ARTICLE.sub("", title_key(name))
    plain = " & ".join(_TERRITORIES.get(part, part) for part in plain.split(" & "))
    return _TERRITORIES.get(plain, plain)


def alike(one: str, other: str) -> bool:
    """Whether two folded names can be spellings of one person's name.

    The first name is the same and the surname is one slip away (a letter more, less, other, or two exchanged), or one name has
    middle names that the other lacks. Raises nothing.
    """
    if one == other:
        return True
    a, b = one.split(), other.split()
    if len(a) < 2 or len(b) < 2 or a[0] != b[0]:
        return False
    if a[-1] == b[-1]:
        return set(a) <= set(b) or set(b) <= set(a) or _initials_agree(a[1:-1], b[1:-1])
    return a[1:-1] == b[1:-1] and min(len(a[-1]), len(b[-1])) >= 4 and one_slip(a[-1], b[-1])


def _initials_agree(one: list[str], other: list[str]) -> bool:
    return len(one) == len(other) and all(a[0] == b[0] and 1 in {len(a), len(b)} for a, b in zip(one, other, strict=True))


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter inserted, left out, changed, or exchanged with its neighbour."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, others = one[start:], other[start:]
    if len(rest) == len(others):
        return rest[1:] == others[1:] or (rest[:2] == others[1::-1] and rest[2:] == others[2:])
    return rest[1:] == others or rest == others[1:]


def best_spelling(names: Iterable[str]) -> str:
    """Return the spelling to show: not in capitals where there is another, then the commonest, the longest, the first."""
    counts = Counter(names)
    return min(counts, key=lambda name: (name.isupper() and len(counts) > 1, -counts[name], -len(name), name))


def fullest_name(names: Iterable[str]) -> str:
    """Return a person's or company's name to show: of most words, then as `best_spelling`."""
    counts = Counter(names)
    words = max(len(name.split()) for name in counts)
    return best_spelling(name for name in counts.elements() if len(name.split()) == words)
