"""Titles in a row of lines, each above the paragraphs on its film, whether or not those name it again.

Kites                                       “Kites”
Ada Bonn will star in the comedy ...        A boy flies away.
Director: Bo Lind
"""

import re
from collections.abc import Collection, Iterator

from dossier.parser.lexicon import Lexicon
from dossier.parser.text.titled import QUOTES, TITLED, Heading, is_listed, is_person, is_titled, trimmed
from dossier.parser.text.zones import Zone

_TELLS = re.compile(
    r"\b(?:films?|movie|drama|comedy|dramedy|thriller|documentary|series|horror|romance|biopic|adaptation|remake|sequel|star(?:s|ring)?"
    r"|direct(?:s|ed|ing|or)|join(?:s|ed|ing)?|cast|plays?|role|leads?|writer|written|script|screenplay|produc\w+|shoot\w*|filming"
    r"|follows|rights)\b",
    re.IGNORECASE,
)
"""Words of a paragraph that tells of a film."""
_OPENING = 300
"""The characters at the beginning of a paragraph that tell what it is on."""
_SHORT = frozenset(("line", "header"))
_HOUSES = frozenset(
    "Pictures Films Productions Entertainment Media Studios Studio Film Ltd Inc GmbH Releasing Television TV".split()
)
"""Words in which names of companies end, and titles hardly."""
_BELOW = frozenset(("prose", "line"))
QUOTED = 2
"""So many lines that are a title in quotation marks make a row."""
PLAIN = 3
"""So many lines without such marks do."""
_LONGEST = 8
"""The words of such a line, at most."""


def row(zones: list[Zone], text: str, lexicon: Lexicon, known: Collection[int]) -> dict[int, Heading]:
    """Return the titles of a row of lines by the numbers of their zones; empty where the lines are no row. `known` are the numbers
    of those that head a paragraph which names them again.
    """
    lines = {n: heading for n, heading in _lines(zones, text) if not is_person(text, heading, lexicon)}
    quoted = {n: heading for n, heading in lines.items() if heading.start > zones[n].start}
    if len({text[heading.start : heading.end] for heading in quoted.values()}) >= QUOTED:
        return quoted
    plain = [n for n in lines if n in known or (n not in quoted and not _is_house(text, lines[n], lexicon))]
    telling = {n: lines[n] for n in plain if n in known or _tells(text, zones[n + 1])}
    return telling if len(telling) >= PLAIN and 4 * len(telling) >= 3 * len(plain) and _apart(telling, zones, text) else {}


def _is_house(text: str, heading: Heading, lexicon: Lexicon) -> bool:
    """Whether a line is the name of a company, a place or an award: one that is known, or ends as companies' names do."""
    words = text[heading.start : heading.end].split()
    return is_listed(words, lexicon) or words[-1] in _HOUSES


def _tells(text: str, below: Zone) -> bool:
    """Whether the beginning of a paragraph tells of a film."""
    return _TELLS.search(text, below.start, min(below.end, below.start + _OPENING)) is not None


def _lines(zones: list[Zone], text: str) -> Iterator[tuple[int, Heading]]:
    """The lines that can be titles above paragraphs of their own, or above a line where they stand in quotation marks."""
    for n, zone in enumerate(zones[:-1]):
        words = text[zone.start : zone.end]
        quoted = words[0] in QUOTES and words[-1] in {QUOTES[words[0]], ","} and words.count(words[0]) == 1 + (words[0] == '"')
        below = zones[n + 1].kind
        fits = n and zone.kind in _SHORT and below in _BELOW and (quoted or below == "prose") and len(words.split()) <= _LONGEST
        if fits and "/" not in words and is_titled(words) and (quoted or TITLED.fullmatch(words)):
            yield n, Heading(*trimmed(text, zone.start, zone.end), zone.end)


def _apart(row: dict[int, Heading], zones: list[Zone], text: str) -> bool:
    """Whether the parts below the lines are on films of their own: no longer name stands in most of them."""
    starts = [zones[n + 1].start for n in row] + [len(text)]
    ends = [*(zones[n].start for n in row), len(text)][1:]
    parts = [_names(text[start:end]) for start, end in zip(starts, ends, strict=False)]
    return all(2 * sum(name in part for part in parts) <= len(parts) for name in set().union(*parts))


def _names(words: str) -> set[str]:
    """The longer capitalised words of a text, those that open a sentence left out."""
    return {found[1] for found in re.finditer(r"(?<=[\w,’'] )[“‘\"]?([A-ZÀ-Þ][\w-]{3,})", words)}
