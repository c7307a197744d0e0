"""The order in which literal words get their symbols: words that stand together in patterns have symbols in a row.

`re` goes through the ranges of a class one by one. The classes that the patterns spell out most often and at most length get their
words first, so that each is a few ranges.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from dossier.parser.matching.macros import ATOMS, MACROS
from dossier.parser.matching.patterns import PIECE


def ordered(patterns: Iterable[str]) -> list[str]:
    """Return the literal words of patterns, and of the macros that they are written with, in the order of their symbols."""
    spelt: dict[str, Counter[frozenset[str]]] = {}
    times: Counter[frozenset[str]] = Counter()
    for pattern in patterns:
        times.update(_classes(pattern, spelt))
    places: dict[str, list[int]] = {}
    for place, words in enumerate(sorted(times, key=lambda words: (-times[words] * len(words), sorted(words)))):
        for word in words:
            places.setdefault(word, []).append(place)
    return sorted(places, key=lambda word: (places[word], word))


def _classes(pattern: str, spelt: dict[str, Counter[frozenset[str]]]) -> Counter[frozenset[str]]:
    """The classes of words that a pattern spells out, with how often it does; `spelt` has those of the macros so far."""
    found: Counter[frozenset[str]] = Counter()
    for names in _atoms(pattern):
        found[frozenset(name.replace("_", " ") for name in names if name not in MACROS and name not in ATOMS)] += 1
        for macro in MACROS.keys() & names:
            if macro not in spelt:
                spelt[macro] = _classes(MACROS[macro], spelt)
            found.update(spelt[macro])
    return found


def _atoms(pattern: str) -> Iterator[list[str]]:
    """The names that the atoms of a pattern are alternatives of."""
    for piece in PIECE.finditer(pattern):
        if piece["atom"] and "=" not in piece["atom"]:
            yield piece["atom"].split("|")
