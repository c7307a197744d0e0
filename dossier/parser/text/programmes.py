"""Lines of a festival's programme: a film and who directs it, each film in a line of its own.

Kites, dir. Ada Bonn (Ireland)      Kites (Ireland) Dir: Ada Bonn      “Kites,” Ada Bonn      Kites by Ada Bonn
Kites (Ada Bonn)      Kites, dir: Ada Bonn*      Kites Ada Bonn, Ireland/UK, World Premiere

Or in lines of their own, one below the other: the title, the countries, who directs it, which premiere it is.
"""

import re
from collections.abc import Iterator

from dossier.parser.lexicon import Lexicon
from dossier.parser.text.titled import BULLET, READ, Heading, is_listed, is_person, is_titled, trimmed
from dossier.parser.text.zones import CREDIT, Zone

_NAME = r"(?:[A-ZÀ-ÞŁŚŻĐŠŽČĆ][\w.'’-]+(?: (?:de|da|del|van|von|der|den|el|al|bin|la|le|y|i))*(?:\s|(?=[,&()/;|\[]|$))){2,4}"
_NAMES = rf"{_NAME}(?:(?:,|&|and|et/and|/)\s*{_NAME})*"
_BY = r"(?i:(?:co-)?(?:dirs?|d|reg)\b\.?:?\s*|(?:written (?:and|&) )?directed by:?\s|directors?:?\s|(?:de/)?by\s)"
_LINE_UP = re.compile(
    rf"{BULLET}(?P<title>[\"“‘'][^\"“”\n]{{2,60}}[\"”’']|[^\na-z(|–—]{{2,60}}(?=,\s{_BY})|[^\n(|,–—]{{2,60}}?)\s*(?:\([^()\n]{{1,40}}\)\s*)?"
    rf"(?:(?:,|\s[–—|-]|\b(?:de/)?by\b|\s/|(?<=[\"”)]))\s*(?:{_BY})?|\s{_BY})"
    rf"(?P<name>{_NAMES})\s*(?P<rest>[(\[,|–—;.-].{{0,1500}})?$"
)
"""A title and its director, with or without countries, years and lengths."""
_IN_BRACKET = re.compile(
    rf"{BULLET}(?P<title>[\"“‘'][^\"“”\n]{{2,60}}[\"”’']|[^\n(|–—]{{2,60}}?)\s*"
    rf"\((?:{_BY}(?P<made>{_NAMES})|(?P<name>{_NAMES}),\s[A-Z])[^()\n]{{0,80}}\)[^\n(]{{0,40}}$"
)
"""A title with its director in a bracket behind it, and the countries or a company (`Kites (Ada Bonn, Ireland)`)."""
_ALONE = re.compile(rf"{BULLET}(?P<title>[\"“‘'][^\"“”\n]{{2,60}}[\"”’']|[^\n(|–—]{{2,60}}?)\s*\((?P<name>{_NAMES})\)$")
"""A title with no more than a name in the bracket behind it."""
_WITH_COMMAS = re.compile(
    rf"{BULLET}(?P<title>[^\n(|–—\"“”]{{2,60}}?,[^\n(|–—\"“”]{{2,60}}?)\s*(?:\([^()\n]{{1,40}}\)\s*)?"
    rf"(?:(?:,|\s[–—|-]|\bby\b|\s/)\s*(?:{_BY})?|\s{_BY})(?P<name>{_NAMES})\s*(?P<rest>[(\[,|–—;.-].{{0,1500}})?$"
)
"""The same with a comma in the title."""
_FOOTNOTE = " *†‡"
"""Marks at the end of a line that point to a note below."""
_CAST = re.compile(r"[,;.–—(-]\s*(?=(?:(?:and )?starring|with|stars|(?:key )?cast|featuring)\b)", re.IGNORECASE)
"""What goes on behind the director with who is in the film."""
_MADE_BY = re.compile(_BY)
_TOLD = re.compile(r"\s*(?:\([^()\n]{1,60}\)\s*)?(?:[–—]|-\s)\s*(?=[\w“\"‘'])")
"""The bracket and the dash behind a director who is called so, in front of what the film is about."""
_LONGEST_REST = 62
"""The characters behind the director, at most, that are no more than countries, years and lengths."""
_PREMIERE = re.compile(
    r"(?P<head>[^\n(]{2,60}(?:\([^()\n]{1,60}\))?[^\n(]{3,60}), (?P<lands>[^,\n]{2,60}?),? (?:[-–—] )?"
    r"\(?(?:(?:North|Latin) )?(?:[A-Z][\w.]+ |[A-Z]{2} )Premiere\)?$"
)
"""A title with its director behind it and no mark between the two, the countries and which premiere it is."""
_OF_CREDITS = re.compile(r"(?:[\w&]+ ){0,3}(?:starring|cast|featuring|guests?):|(?:an? )?(?:film|picture) by\b", re.IGNORECASE)
"""A line of credits, which names no film."""
_LONGEST_NAME = 7
"""The words that the names of directors have at most where they stand in a line of their own."""
_NAMED_BY = frozenset((2, 3))
"""So many words a director's name can have where no mark parts it from the title."""
_JOINED = re.compile(rf" (?:&|and) (?P<name>{_NAME})$")
"""A second director behind the first."""
_ORIGINAL = re.compile(r"\s*\([^()]{1,60}\)$")
"""The original title in a bracket."""
_PREMIERES = re.compile(r"\bPremieres?$")
_LANDS = re.compile(r"\s*(?:/|,| and | & |-)\s*")
_SHORT = frozenset(("line", "header"))
LEAST = 2
"""So many numbered lines do."""
ROWS = 3
"""So many lines with a title and a director make a programme."""


def entry(text: str, start: int, end: int, lexicon: Lexicon) -> Heading | None:
    """Return the title of a line that names a film and who directs it (`Kites, Ada Bonn (Ireland)`); None for other lines."""
    while end > start and text[end - 1] in _FOOTNOTE:
        end -= 1
    made = bracketed(text, start, end, lexicon) if text.find("(", start, end) > 0 else None
    if made is not None:
        return made
    found = _LINE_UP.match(text, start, end)
    if found is None or not _is_known(found["name"], lexicon):
        longer = _WITH_COMMAS.match(text, start, end)  # no name stands behind the first comma: it may be the title's
        found = longer if longer is not None and _is_known(longer["name"], lexicon) else found
    if found is None or CREDIT.match(text, start, end) or _PREMIERES.search(found["title"]):
        return None
    if not is_titled(found["title"].replace(",”", "”").replace(',"', '"'), made=_is_known(found["name"], lexicon)):
        return None
    rest = found["rest"] or ""
    cast = _CAST.match(rest)
    if cast is None and _MADE_BY.search(text, found.end("title"), found.start("name")):
        cast = _TOLD.match(rest)
    if cast is None and len(rest) > _LONGEST_REST:
        return None
    told = found.start("rest") + cast.end() if cast else -1
    return Heading(*trimmed(text, *found.span("title")), found.start("name"), by=True, rest=told)


def _is_known(name: str, lexicon: Lexicon) -> bool:
    """Whether words begin with a first name."""
    return name.split(None, 1)[0] in lexicon.first_names


def bracketed(text: str, start: int, end: int, lexicon: Lexicon) -> Heading | None:
    """Return the title of a line that names its director in a bracket behind it (`Kites (Ada Bonn, Ireland)`); None for
    other lines.
    """
    found = _IN_BRACKET.match(text, start, end)
    if found is not None and is_titled(found["title"]):
        return Heading(*trimmed(text, *found.span("title")), found.start("made" if found["made"] else "name"), by=True)
    alone = _ALONE.match(text, start, end)
    if alone is None or not is_titled(alone["title"]) or not _is_known(alone["name"], lexicon):
        return None
    return Heading(*trimmed(text, *alone.span("title")), alone.start("name"), by=True)


def _unparted(text: str, start: int, end: int, lexicon: Lexicon) -> Heading | None:
    """The title of a line in which no mark parts it from its director (`Kites Ada Bonn, Ireland, World Premiere`)."""
    found = _PREMIERE.match(text, start, end) if text.find("Premiere", start, end) > 0 else None
    if found is None:
        return None
    joined = _JOINED.search(found["head"])
    words = found["head"][: joined.start() if joined and _is_known(joined["name"], lexicon) else None].split(" ")
    firsts = [i for i in range(1, len(words)) if len(words) - i in _NAMED_BY and words[i] in lexicon.first_names]
    at = firsts[-1] if firsts else len(words) - 2
    title = " ".join(words[: max(at, 0)])
    listed = firsts or _are_lands(found["lands"], lexicon)
    body = start + len(title) + 1
    title = _ORIGINAL.sub("", title)
    return Heading(start, start + len(title), body, by=True) if listed and title and is_titled(title, made=True) else None


def _are_lands(words: str, lexicon: Lexicon) -> bool:
    """Whether words are countries (`Ireland/UK`)."""
    return all(is_listed(land.split(), lexicon) for land in _LANDS.split(words) if land)


def _in_pairs(lines: list[int], zones: list[Zone], text: str, lexicon: Lexicon) -> Iterator[tuple[int, Heading]]:
    """Yield the titles of lines below each of which stands one with the director and the countries (`Ada Bonn, Ireland/UK`), or
    one with the countries and one with the director (`By Ada Bonn`).
    """
    for n in lines:
        above, below = zones[n], zones[n + 1] if n + 1 < len(zones) else None
        if below is None or below.kind not in _SHORT or not is_titled(text[above.start : above.end]):
            continue
        name, _, lands = text[below.start : below.end].partition(", ")
        title = trimmed(text, above.start, above.end)
        if lands and _are_lands(lands, lexicon) and _is_known(name, lexicon) and 1 < len(name.split()) <= _LONGEST_NAME:
            yield n, Heading(*title, below.start, by=True)
        elif n + 2 < len(zones) and _are_lands(text[below.start : below.end], lexicon):
            by = _MADE_BY.match(text, zones[n + 2].start, zones[n + 2].end)
            if by is not None:
                yield n, Heading(*title, by.end(), by=True)


def _is_credited(text: str, start: int) -> bool:
    """Whether a line of credits begins at an offset."""
    return bool(_OF_CREDITS.match(text, start) or CREDIT.match(text, start))


def _are_numbered(found: dict[int, Heading], zones: list[Zone], text: str) -> bool:
    """Whether lines are numbered and each says that somebody directed the film (`1. Kites, directed by Ada Bonn`)."""
    lines = [text[zones[n].start : zones[n].end] for n in found]
    return len(lines) >= LEAST and all(line[0].isdigit() and "directed by" in line for line in lines)


def programme(zones: list[Zone], text: str, lexicon: Lexicon) -> dict[int, Heading]:
    """Return the titles of the lines that each name a film and its director, by the numbers of their zones; those where
    most of the directors' first names are known.
    """
    lines = [n for n, zone in enumerate(zones) if n and zone.kind in READ]
    if len(lines) < ROWS:
        return {}
    found: dict[int, Heading] = {}
    for n in lines:
        start, end = zones[n][:2]
        heading = _unparted(text, start, end, lexicon) or entry(text, start, end, lexicon)
        near = (zones[k].start for k in lines if abs(k - n) <= 1 and (k == n or zones[k].kind != "prose"))
        if heading is not None and not any(_is_credited(text, start) for start in near):
            found[n] = heading
    pairs = dict(_in_pairs(lines, zones, text, lexicon)) if len(found) < ROWS else {}
    found = pairs if len(pairs) > len(found) else found
    if _are_numbered(found, zones, text):
        return found
    beside = any(found.keys() & {n + 1, n + 2} or heading.body > zones[n].end for n, heading in found.items())
    if len(found) < ROWS or not beside:
        return {}
    known = [n for n, heading in found.items() if text[heading.body :].split(None, 1)[0] in lexicon.first_names]
    people = [n for n, heading in found.items() if is_person(text, heading, lexicon)]
    return found if 2 * len(known) >= len(found) and 2 * len(people) <= len(found) else {}
