"""What a word is by itself: worked out once for each and kept from text to text, as the words of news recur."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from dossier.parser.lexicon import Kind, Lexicon, lexicon
from dossier.parser.names.shapes import OFFICERS, shape_of
from dossier.parser.words import CLASSES, MARKS, NUMBERS, OPENING_LINKS, PUNCTUATION

_T = TypeVar("_T")
MOST = 50_000
"""So many words are kept."""
SHOUTED = 4
"""The letters at least of a company's name that is printed in capitals."""
ACRONYMS = frozenset(
    (
        "tv",
        "dvd",
        "vfx",
        "cgi",
        "pr",
        "ceo",
        "coo",
        "cfo",
        "vp",
        "svp",
        "evp",
        "dj",
        "vod",
        "svod",
        "i",
        "a-list",
        "b-movie",
        "rs",
        "rs.",
        "inr",
    )
)
"""Capitals that name nothing, currencies among them that stand before their sum as a word."""
DESCRIBING = frozenset(("language", "set", "dubbed"))
"""What a land or a tongue is joined to in what describes a film (`a Danish-language drama`, `the Riga-set comedy`)."""
_DEMONYMS = ("er", "ite", "ian", "an", "n")
"""Endings by which a place's name becomes that of who is from there."""
_SPECIAL = ACRONYMS | DESCRIBING | frozenset(OPENING_LINKS) | CLASSES.keys() | {"cast"} | {office.lower() for office in OFFICERS}
"""Words that mean something of their own where they have a capital."""


class _Kept(dict[str, _T]):
    """What a function makes of each word, worked out on the first question and kept for `MOST` words."""

    def __init__(self, make: Callable[[str, Lexicon], _T], lexicon: Lexicon) -> None:
        super().__init__()
        self._make = make
        self._lexicon = lexicon

    def __missing__(self, word: str) -> _T:
        made = self._make(word, self._lexicon)
        if len(self) < MOST:
            self[word] = made
        return made


class Lexemes:
    """Tables of what words are by themselves.

    `plain` tells the type of a word that is nothing but itself wherever it stands (empty for one that its neighbours can change),
    `opening` that of one which is so unless it begins a phrase. `bare` tells whether a word with a capital begins nothing known, so
    that all there is to say of it is how far its run goes; `shape` is the type of a run of this one word.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.plain = _Kept(_plain_kind, lexicon)
        self.opening = _Kept(_opening_kind, lexicon)
        self.bare = _Kept(_is_bare, lexicon)
        self.shape = _Kept(_shape, lexicon)


@cache
def lexemes() -> Lexemes:
    """Return the tables of all texts."""
    return Lexemes(lexicon())


def _plain_kind(word: str, lexicon: Lexicon) -> str:
    if word in MARKS:
        return PUNCTUATION[word]
    return "" if word in lexicon.heads else _small_kind(word)


def _opening_kind(word: str, lexicon: Lexicon) -> str:
    return "" if word in lexicon.common or word in lexicon.proper.heads else _small_kind(word)


def _small_kind(word: str) -> str:
    """The type of a word without a capital that stands for no number; empty for any other."""
    return CLASSES.get(word, Kind.WORD) if word.isalpha() and word.islower() and word not in NUMBERS else ""


def _is_bare(word: str, lexicon: Lexicon) -> bool:
    lower = word.lower()
    shouted = len(word) >= SHOUTED and word.isupper()
    known = word in lexicon.proper.heads or lower in lexicon.common.heads or lower in _SPECIAL or is_demonym(word, lexicon)
    return not (shouted or known or "-" in word)


def _shape(word: str, lexicon: Lexicon) -> str:
    return shape_of([word], lexicon)


def is_demonym(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word is made of a place's name and says who is from there (`Rigan`)."""
    ending = next((ending for ending in _DEMONYMS if word.endswith(ending)), "")
    stem = word.removesuffix(ending)
    return bool(ending) and any(lexicon.proper.is_one(stem + vowel, (Kind.PLACE,)) for vowel in ("", "o", "a", "e"))
