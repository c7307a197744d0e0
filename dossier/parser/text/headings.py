"""Titles that head a part of a list of films: the label of an item, a line above the paragraphs on a film, a `Title:` field.

    • The Salt Road: A drama about ...          the label of an item
    The Salt Road                               a line, where the paragraph below it names the film again or describes one
    Title: The Salt Road                        a field

Such a title begins a segment of a round-up; what follows, up to the next one, is of that film.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from dossier.parser.lexicon import Lexicon, house_of
from dossier.parser.text.makers import MAKER, with_makers
from dossier.parser.text.programmes import bracketed, programme
from dossier.parser.text.rows import row
from dossier.parser.text.titled import (
    BULLET,
    LONGEST,
    OPENS,
    QUOTES,
    READ,
    TITLED,
    WORDS,
    Heading,
    is_known,
    is_listed,
    is_person,
    is_titled,
    trimmed,
)
from dossier.parser.text.zones import OPENING, Zone

_MOVED = r"(?:was|moved|moves|moving|shifts?|shifted|pushed|delayed|from|now|formerly|originally|previously)\b"
"""What follows the label of an item on a film that gets another day of release (`Kites: was May 3, now June 7`)."""
_LABEL = re.compile(
    rf"{BULLET}(?P<title>{WORDS}(?::\s+{WORDS})?(?=:\s+{_MOVED})|{WORDS}|[\"“‘'][^\"“”\n]{{2,60}}[\"”’'])"
    r"(?P<form>\s+(?:series|season)\s+\d+|\s*\((?:working title|w/t|wt)\))?\s*(?:\([^()]{1,60}\)\s*)?"
    r"(?::\s+|\s+[–—]\s+|\s+-\s+|\s+/\s+(?=(?:Director|Dir|Writer|Producer|Production|Recipient|Cast)[^\n:/]{0,24}:))"
    rf"(?=[\"“]?[A-Z\d]|{_MOVED})"
)
"""The label of an item, and what parts it from the text of the item."""

_DASHES = re.compile("[–—-]")

_CREDITED = re.compile(
    rf"{BULLET}(?P<title>[\"“‘'][^\"“”\n]{{2,60}}[\"”’']|[^\n(|]{{2,70}}?)\s*"
    r"\((?=[^)]{0,200}\b(?:director|dir|writer|producer|prod|screenwriter|scr|creator|cast)s?\b\.?\s*(?:/\w+|(?:,|and|&) \w+)?:)",
    re.IGNORECASE,
)
"""A title with its makers in a bracket, each behind a label."""

_BEHIND_TITLE = re.compile(r" (?:/ |\()")
"""What parts a title from the countries of its film, or from a bracket."""

_OWNED = re.compile(r"(?P<owner>[^\W\d_][\w&+ ]{1,24}?)(?:['’]s|(?<=[sS])['’]) +(?=[\"“‘'A-Z\d])")
"""A network before the title of its show (`HBO's Kites`)."""

_FIELD = re.compile(
    r"(?:(?:working |film |project |original |english |international )?title|film|project(?: name)?|series|movie"
    r"|(?:now )?in (?:pre-|post-)?(?:production|development|the works)|now (?:filming|shooting|casting))\s*:\s*"
    r"(?P<title>\S[^\n(|]{0,80}?)\s*(?=$|\n|[(|])",
    re.IGNORECASE,
)
_LINE = re.compile(
    rf"{BULLET}(?P<title>[\"“‘'][^\"“”\n]{{2,60}}[\"”’']|[^\n(|]{{2,70}}?)\s*(?:\((?P<note>[^()\n]{{1,60}})\))?\s*[:|]?\s*"
    r"(?:[–—-]\s(?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?\d{4})?$"
)
_NUMBER = re.compile(r"(?<=\w) (?:\d{1,2}|[IVX]{2,4}|(?:Part|Chapter|Volume) \w+)$")
"""What tells a sequel from the film before it."""
_DIRECTED = re.compile(r"(?:(?:dir|d|reg)\.?:?\s|directed by\s|director:?\s|by\s)", re.IGNORECASE)
_DESCRIBES = re.compile(
    r"(?:An?|The|This|From|Based|Adapted|Set|Inspired) (?:[\w'’-]+ ){0,6}?"
    r"(?:film|feature|drama|comedy|thriller|series|documentary|movie|romcom|rom-com|horror|story|tale|adaptation|sequel|biopic)\b"
    r"|(?:Directed|Written|Created|Starring|Stars|Produced|Directors?|Dirs?|Writers?|Cast|With)\b"
)
_TELLS = re.compile(
    r"\b(?:feature|film|movie|drama|comedy|thriller|documentary|series|horror|romance|biopic|starring|stars|directed|director|writer"
    r"|written|producer|produced|follows|centers|centres|tells|story|debut|DIR|SCR|[Dd]ir\.|star|play|playing|plays|role|cast"
    r"|remake|reboot|sequel|adaptation|version|script|filming|helm|starrer)\b"
)
"""Words of a paragraph that tells of a film."""
LEAST = 2
"""So many titles make a list."""

ITEMS = 3
"""So many lines above paragraphs of their own make pieces of news."""

OPENING_WORDS = 200
"""The characters at the beginning of a paragraph that name what its line names."""

SHORT = 5
"""The words of a line between two parts, at most."""


def above_labels(text: str, start: int, end: int) -> Heading:
    """Return the title that the line `[start, end)` above a block of labels is, or with which an entry begins, without its bullet
    and its marks.
    """
    opened = OPENING.match(text, start, end)
    begin = opened.end() if opened else start
    closed = _BEHIND_TITLE.search(text, begin, end)
    last = closed.start() if closed else end
    return Heading(*trimmed(text, begin, last), last)


def label(text: str, start: int, end: int) -> Heading | None:
    """Return the title that labels the paragraph `[start, end)`; None where none does."""
    if ":" not in (words := text[start:end]) and not _DASHES.search(words):
        return None
    credited = _CREDITED.match(text, start, end) if "(" in words else None
    if credited is not None and is_titled(credited["title"]):
        return Heading(*trimmed(text, *credited.span("title")), credited.end() - 1)
    found = _LABEL.match(text, start, end)
    if found is None or not is_titled(found["title"]):
        return None
    return Heading(*trimmed(text, *found.span("title")), found.end())


def field(text: str, start: int, end: int) -> Heading | None:
    """Return the title that a line names as such (`Title: Kites`); None where it does not."""
    found = _FIELD.match(text, start, end)
    return Heading(*trimmed(text, *found.span("title")), found.end()) if found and len(found["title"].split()) <= LONGEST else None


def line(text: str, start: int, end: int, below: str, owned: Callable[[Heading], Heading]) -> Heading | None:
    """Return the title that the line `[start, end)` is, as the paragraph `below` names it again or describes a film, or a network
    before it owns it (which `owned` parts from it); else None.
    """
    found = _LINE.match(text, start, end)
    if found is None or not is_titled(found["title"]):
        return None
    first, last = trimmed(text, *found.span("title"))
    heading = owned(Heading(first, last, end))
    if heading.owner >= 0:
        return heading
    words = text[first:last]
    again = _NUMBER.sub("", words) in below or (words.isupper() and words.casefold() in below.casefold())
    marked = words.isupper() or found["title"][0] in "\"“‘'" or first > start + 1
    told = _DESCRIBES.match(below) or (marked and _TELLS.search(below[:200]))
    noted = found["note"] and _DIRECTED.match(found["note"])
    opens = found["note"] and OPENS.match(found["note"])
    if not again and not noted and not opens and not (TITLED.fullmatch(words) and told):
        return None
    return Heading(first, last, found.start("note") + len(noted[0]), by=True) if noted else Heading(first, last, end)


_QUOTED = re.compile(r"(?<![^\s(])[‘“\"'][A-ZÀ-Þ\d][^‘’“”\"\n]{1,60}(?:[’'](?=\w)[^‘’“”\"\n]{1,60})?[’”\"'](?=[\s,.:;)]|$)")
"""A title in quotation marks, in a headline."""


class _Headings:
    """The titles that head the parts of one text: takes its zones and the lexicons."""

    def __init__(self, zones: list[Zone], text: str, lexicon: Lexicon) -> None:
        self._zones = zones
        self._text = text
        self._lexicon = lexicon
        self._labelled: dict[int, Heading | None] = {}
        self._bulleted = [zone.kind in READ and OPENING.match(text, zone.start, zone.end) is not None for zone in zones]
        self._plain = self._row()

    def _row(self) -> set[int]:
        """The paragraphs that each begin with a label of its own and tell of a film, where most paragraphs do."""
        prose = [n for n, zone in enumerate(self._zones) if zone.kind in {"prose", "line"}]
        found = {n: heading for n in prose if (heading := self._label(n))}
        told = {
            n: self._text[heading.start : heading.body].rstrip()
            for n, heading in found.items()
            if _TELLS.search(self._text, heading.body, min(heading.body + OPENING_WORDS, self._zones[n].end))
        }
        once = [n for n, words in told.items() if self._text.count(words) == 1]
        return set(once) if len(once) >= ITEMS and 2 * len(once) >= len(prose) else set()

    def _label(self, n: int) -> Heading | None:
        """The title that labels a paragraph, worked out once."""
        if n not in self._labelled:
            self._labelled[n] = label(self._text, *self._zones[n][:2])
        return self._labelled[n]

    def titles(self) -> dict[int, Heading]:
        """Return the titles by the number of the zone that each heads; empty where they make no list."""
        read = [n for n, zone in enumerate(self._zones) if n and zone.kind in READ]
        first = range(bool(self._zones[0].kind in {*READ, "headline"}))
        fields = {n: found for n in (*first, *read) if (found := field(self._text, *self._zones[n][:2]))}
        if fields:
            return fields
        labels = self._told(dict(self._labels(sorted({*read, *self._plain}))))
        if labels:
            return labels
        lines = dict(self._lines(read))
        rowed = row(self._zones, self._text, self._lexicon, lines)
        return self._told(rowed | lines) or programme(self._zones, self._text, self._lexicon)

    def _owned(self, heading: Heading) -> Heading:
        """A heading, the network that owns its title apart from that."""
        found = _OWNED.match(self._text, heading.start, heading.end)
        if found is None or house_of(self._lexicon, found["owner"]) is None:
            return heading
        first, last = trimmed(self._text, found.end(), heading.end)
        return heading._replace(start=first, end=last, owner=heading.start)

    def _labels(self, read: list[int]) -> Iterator[tuple[int, Heading]]:
        """The items of lists, and paragraphs without a bullet where what they say first describes a film."""
        for n in read:
            found = self._label(n)
            if found is None or found.body >= self._zones[n].end:
                continue
            words = self._text[found.start : found.end]
            if words.isupper() and is_known(self._text, found, self._lexicon):
                continue  # a network, or the place of a dispatch
            shouted = words.isupper() and self._text.count(f"{words}:") == 1 and _TELLS.search(self._below(found, n)) is not None
            told = shouted or n in self._plain or _DESCRIBES.match(self._text, found.body) is not None
            listed = self._bulleted[n] and not is_known(self._text, found, self._lexicon)
            if (told or listed) and len(self._below(found, n).split()) > LEAST:
                yield n, self._owned(found)

    def _below(self, found: Heading, n: int) -> str:
        return self._text[found.body : self._zones[n].end]

    def _lines(self, read: list[int]) -> Iterator[tuple[int, Heading]]:
        """The lines above paragraphs on the films that they name."""
        first = range(bool(self._zones[0].kind in {"headline", "header"}))
        for n in (*first, *read):
            zone = self._zones[n]
            if zone.kind == "prose" or n + 1 == len(self._zones):
                continue
            below = self._text[self._zones[n + 1].start : self._zones[n + 1].end]
            noted = self._text[zone.start] in QUOTES and len(below.split()) > SHORT  # a text that ends in a note
            if self._zones[n + 1].kind != "prose" and not (noted and self._zones[n + 1].kind == "line"):
                continue
            found = line(self._text, zone.start, zone.end, below, self._owned)
            if found is None:
                continue
            if not found.by and self._text.find("(", found.end, zone.end) > 0:
                found = bracketed(self._text, zone.start, zone.end, self._lexicon) or found
            words = self._text[found.start : found.end]
            quoted = any(f"{mark}{words}" in below for mark in QUOTES)
            if not (is_listed(words.split(), self._lexicon) if quoted else is_known(self._text, found, self._lexicon)):
                yield n, found

    def _told(self, found: dict[int, Heading]) -> dict[int, Heading]:
        """Several headings, those that read as people's names left out; none where most do."""
        people = {n for n, heading in found.items() if is_person(self._text, heading, self._lexicon)}
        people -= self._plain  # what stands in a row of labels
        titles = {n: heading for n, heading in found.items() if n not in people or _DESCRIBES.match(self._text, heading.body)}
        several = len({self._text[heading.start : heading.end] for heading in titles.values()}) >= LEAST
        return titles if several and 2 * len(people) <= len(found) else {}

    def numbered(self, titles: dict[int, Heading]) -> list[Zone]:
        """Return the zones with the segments that the titles make: one from each title to the next, and to the end of the list."""
        starts = {n for n, (one, two) in enumerate(pairwise(self._zones), 1) if one.segment != two.segment}
        listed = [n for n in titles if self._bulleted[n]]
        if not listed:  # the items below a title tell of its film
            starts -= {n for n in starts if self._bulleted[n] and n > min(titles)}
        starts -= {k for n in titles for k in range(n + 1, self.maker(n, titles[n]) + 1)}
        starts |= titles.keys()
        if len(listed) == len(titles):
            adjacent = any(n + 1 in titles for n in listed)
            starts |= {n + 1 for n in listed if adjacent}
        else:
            starts |= {n for n in range(min(titles) + 1, len(self._zones)) if self._parts(n, titles)}
        segment, found = self._zones[0].segment, []
        for n, zone in enumerate(self._zones):
            segment += n in starts
            found.append(zone._replace(segment=segment))
        return found

    def maker(self, n: int, title: Heading) -> int:
        """Return the number of the zone below the title of zone `n` that names who directs its film; `n` where the title's does."""
        if not title.by or title.body <= self._zones[n].end:
            return n
        return next(k for k in range(n + 1, len(self._zones)) if self._zones[k].end > title.body)

    def _parts(self, n: int, titles: dict[int, Heading]) -> bool:
        """Whether a line is a heading itself, though it is no title (`And also`)."""
        above, zone, below = self._zones[n - 1], self._zones[n], self._zones[n + 1 : n + 2]
        words = self._text[zone.start : zone.end]
        return (
            len(words.split()) <= SHORT
            and not words.endswith((".", '"', "”"))
            and above.kind == "prose"
            and bool(below)
            and below[0].kind == "prose"
            and n - 1 not in titles
        )


def _names(words: str) -> set[str]:
    """The longer capitalised words of a text."""
    return {word for word in re.findall(r"[^\W\d_][\w-]+", words) if word[:1].isupper() and len(word) > 3}


def _items(zones: list[Zone], text: str) -> set[int]:
    """The lines above pieces of news of their own: each shares names with the paragraph below it, and none with another such line;
    none where most paragraphs are below no line.
    """
    found: dict[int, set[str]] = {}
    prose = 0
    for n, (one, two) in enumerate(pairwise(zones), 1):
        prose += two.kind == "prose" and one.kind != "prose"
        if n > 1 and one.kind == "line" and two.kind == "prose":
            named = _names(text[one.start : one.end]) & _names(text[two.start : two.start + OPENING_WORDS])
            if named:
                found[n - 1] = named
    every = [name for named in found.values() for name in named]
    paragraphs = sum(zone.kind == "prose" for zone in zones)
    apart = len(every) == len(set(every)) and 2 * len(found) >= paragraphs - 1
    return set(found) if len(found) >= ITEMS and apart else _closed(found, zones, text)


def _closed(found: dict[int, set[str]], zones: list[Zone], text: str) -> set[int]:
    """The lines of which the names stand nowhere but in their own pieces, and in a headline above all; none for a single piece, if
    not one whose line has a title in quotation marks.
    """
    starts = [zones[n].start for n in found] + [len(text)]
    top = zones[0].end if zones[0].kind == "headline" else zones[0].start
    closed = set()
    for (n, named), start, end in zip(found.items(), starts, starts[1:], strict=False):
        others = _names(text[top:start]) | _names(text[end:])
        if named.isdisjoint(others):
            closed.add(n)
    if len(closed) > 1 and len(closed) == len(found):
        return closed
    return {
        n for n in closed if _QUOTED.search(text, zones[n].start, zones[n].end) and "prose" in [zone.kind for zone in zones[:n]]
    }


def headed(zones: list[Zone], text: str, lexicon: Lexicon) -> tuple[list[Zone], dict[int, Heading]]:
    """Return the zones with the segments that titles make which head the parts of a list, and those titles by their zone."""
    if not zones:
        return zones, {}
    zones, made = with_makers(zones, text, lexicon)
    if made:
        return zones, made
    headings = _Headings(zones, text, lexicon)
    titles = headings.titles()
    if titles:
        numbered = headings.numbered(titles)
        for n, title in titles.items():
            if (below := headings.maker(n, title)) > n:
                numbered[below] = numbered[below]._replace(kind=MAKER, start=title.body)
        return numbered, titles
    items, segment, found = _items(zones, text), 0, []
    for n, zone in enumerate(zones):
        segment += n in items
        found.append(zone._replace(segment=zone.segment + segment))
    return found, titles
