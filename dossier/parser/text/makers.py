"""Lines of who makes a film, between its title and the labels of its list.

    Kites                       Kites, Ireland
    Tin Roof Pictures           Ada Bonn
    Director: Ada Bonn          Cast: Bo Lind, Eve Lund

What stands right above the labels is taken for the title by its place alone; where that is a company's or a person's name in most
entries of a list, the title is the line above it.
"""

import re

from dossier.parser.lexicon import Lexicon
from dossier.parser.text.titled import Heading, is_listed, is_titled, trimmed
from dossier.parser.text.zones import OPENING, Zone

ENTRIES = 2
"""So many titles above such lines make a list."""
MAKER = "director"
"""The zone of a line that names who makes the film."""
_SPLIT = re.compile(r"\s*(?:/|,| and | & |-)\s*")
_WORDS = (2, 3)
"""The words of a person's name, from and to."""


def with_makers(zones: list[Zone], text: str, lexicon: Lexicon) -> tuple[list[Zone], dict[int, Heading]]:
    """Return the zones, with the lines that name who makes the films of a list as such, and the titles above those lines by the
    numbers of their zones.
    """
    heads = [n for n, zone in enumerate(zones) if zone.kind == "heading"]
    made = [n for n in heads if n and _is_maker(text[zones[n].start : zones[n].end], lexicon) and _is_title(zones[n - 1], text)]
    if len(made) < ENTRIES or 2 * len(made) < len(heads):
        return zones, {}
    found = list(zones)
    titles: dict[int, Heading] = {}
    for n in made:
        above, maker = zones[n - 1], zones[n]
        found[n - 1 : n + 1] = [above._replace(kind="heading", segment=maker.segment), maker._replace(kind=MAKER)]
        titles[n - 1] = _heading(text, above, lexicon)
    return found, titles


def _is_maker(words: str, lexicon: Lexicon) -> bool:
    """Whether a line is the name of a company or somebody's."""
    parts = words.split()
    company = parts[-1] in lexicon.company_words or (len(parts) > 1 and is_listed(parts, lexicon))
    return company or (_WORDS[0] <= len(parts) <= _WORDS[1] and parts[0] in lexicon.first_names)


def _is_title(zone: Zone, text: str) -> bool:
    return zone.kind in {"line", "header"} and is_titled(text[zone.start : zone.end])


def _heading(text: str, zone: Zone, lexicon: Lexicon) -> Heading:
    """The title of a line, without its bullet and the countries behind it."""
    opened = OPENING.match(text, zone.start, zone.end)
    start, end = opened.end() if opened else zone.start, zone.end
    comma = text.rfind(", ", start, end)
    if comma > start and all(is_listed(land.split(), lexicon) for land in _SPLIT.split(text[comma + 2 : end])):
        end = comma
    closed = text.find(" (", start, end)
    return Heading(*trimmed(text, start, closed if closed > start else end), zone.end)
