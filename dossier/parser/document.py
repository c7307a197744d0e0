"""A source made ready for rules: sentences of nodes, and who is who in them."""

import datetime as dt
import re
from bisect import bisect_left
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from dossier.models import Source
from dossier.parser.coreference.families import read_families
from dossier.parser.coreference.persons import People
from dossier.parser.coreference.shortened import shorten_companies
from dossier.parser.dates import find_dates, normalise
from dossier.parser.lexicon import Entry, Kind, Lexicon, house_of, lexicon
from dossier.parser.names.commas import join_titles
from dossier.parser.names.everyday import name_everyday
from dossier.parser.names.headlines import Headlines
from dossier.parser.names.houses import join_houses, name_channels
from dossier.parser.names.institutions import join_institutions
from dossier.parser.names.joined import join_names
from dossier.parser.names.located import part_places
from dossier.parser.names.lowered import lowered
from dossier.parser.names.mentions import Chunker
from dossier.parser.names.numbered import join_numbered
from dossier.parser.names.ordinary import name_titles
from dossier.parser.names.originals import bracket_originals, part_originals
from dossier.parser.names.pairs import join_pairs
from dossier.parser.names.recurring import recurring
from dossier.parser.names.shouted import shouted
from dossier.parser.names.sites import name_sites
from dossier.parser.nodes import Node, Sentence
from dossier.parser.text.headings import above_labels, headed
from dossier.parser.text.labels import lower_label, lower_originals
from dossier.parser.text.repair import part_glued
from dossier.parser.text.sentences import quotations, split
from dossier.parser.text.titled import Heading
from dossier.parser.text.tokens import Tokens, token_spans, tokenise, without_links
from dossier.parser.text.zones import OPENING, Zone, zones

TOP = 8
"""The paragraphs in which a printed date can be that of the article."""

ABOVE = -1
"""The number of the headline that stands above the body, as a paragraph."""

PLACE = 7
"""The tokens that the place at the beginning of a report has at most, with the dash behind it."""

SHORT_LINE = 14
"""A paragraph of more words speaks of other dates than the article's."""

DATELINE = 14
"""The tokens within which a place and an agency open a report."""

_NO_DATELINE = frozenset(
    "release released opens premiere premieres will begin begins starts filming production shoot photography in".split()
)

_STAMP = re.compile(r"\[(\d\d)/(\d\d)/(\d\d) - \d\d:\d\d [AP]M\]")
"""The time of a press release, month first."""
_REPORT = re.compile(
    r"[A-Z][\w.,’' -]{2,40}(?:,|[-–—(])\s?(?:\w{3,6}day,? )?"
    r"((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4})\)?\s{0,2}(?:[-–—/(:])"
)
"""The place and the day with which a report opens, and what parts them from it."""

_CURRENCIES = frozenset(("EUR", "USD", "GBP", "NOK", "SEK", "DKK", "CZK", "PLN", "HUF", "CHF", "AUD", "CAD", "INR", "Rs"))
"""Codes of currencies, as they stand before a sum."""

_FLAGS = frozenset(("exclusive", "updated", "update", "breaking", "news", "watch"))

MONTHS = frozenset(
    "January February March April May June July August September October November December Jan. Feb. Aug. Oct. Nov. Dec.".split()
)
"""Months as datelines print them."""
_SECTIONS = frozenset(
    "production productions grants festivals casting news film films funding markets business tv exclusive".split()
)
"""Sections of the trade press."""

READ = frozenset(("prose", "headline", "line", "entry", "heading", "director", "about"))
"""The zones whose sentences are read for facts."""


@dataclass(slots=True)
class Document:
    """A source, its folded text, its sentences and its people. `date` is the day from which "next year" counts."""

    source: Source
    text: str
    sentences: list[Sentence]
    people: People
    lexicon: Lexicon
    date: dt.date | None
    _printed: dict[tuple[int, int], str] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)

    def position(self, sentence: Sentence) -> int:
        """Return the position of a sentence in the document."""
        if not self._starts:
            self._starts = [each.start for each in self.sentences]
        return bisect_left(self._starts, sentence.start)

    def printed(self, start: int, end: int) -> str:
        """Return the source's words of an interval, white space collapsed; worked out once, for most are asked for often."""
        words = self._printed.get((start, end))
        if words is None:
            words = self._printed[start, end] = " ".join(self.source.text[start:end].split())
        return words


class _Block(NamedTuple):
    """Part of a paragraph to read: its zone, its tokens (half-open), and the number of the paragraph."""

    zone: Zone
    first: int
    last: int
    number: int


def _parted(tokens: Tokens, block: _Block, heading: Heading | None) -> list[_Block]:
    """A paragraph with a title at its head as that and what is told of the film; any other as it is."""
    if heading is None:
        return [block]
    start = heading.owner if heading.owner >= 0 else heading.start
    first, last, body = (bisect_left(tokens.starts, place) for place in (start, heading.end, heading.body))
    title = block._replace(zone=block.zone._replace(kind="heading"), first=first, last=last)
    told = block._replace(zone=block.zone._replace(kind="director" if heading.by else "prose"), first=body)
    if heading.rest >= 0:
        rest = bisect_left(tokens.starts, heading.rest)
        return [title, told._replace(last=rest), block._replace(zone=block.zone._replace(kind="prose"), first=rest)]
    return [title, told] if body < block.last else [title]


def _sentences(tokens: Tokens, block: _Block, chunker: Chunker) -> list[Sentence]:
    zone, first, last, number = block
    found = []
    for begin, end in split(tokens, first, last, chunker.quoted):
        nodes = chunker.nodes(begin, end)
        kind = zone.kind if begin == first or zone.kind != "entry" else "prose"
        sentence = Sentence(tokens.starts[begin], tokens.ends[end - 1], nodes, number, kind, zone.segment)
        found.append(sentence)
        labelled = [node for node in nodes if _is_labelled(node)] if Kind.PAREN in sentence.kinds else []
        found += [Sentence(sentence.start, sentence.end, list(n.inner), number, "labels", zone.segment) for n in labelled]
    return found


def _past_bullet(text: str, zone: Zone) -> int:
    """Where the words of a paragraph begin behind the mark of an item."""
    found = OPENING.match(text, zone.start, zone.end) if zone.kind in {"prose", "line", "headline"} else None
    return found.end() if found and not found[0].startswith("EXCLUSIVE") else zone.start


def _past_flag(tokens: Tokens, at: int) -> int:
    """Return the position behind an `EXCLUSIVE:` or `UPDATED:` that opens a paragraph."""
    flagged = tokens.words[at : at + 2]
    if len(flagged) == 2 and flagged[0].lower() in _FLAGS and flagged[1] in {":", "-"}:
        return at + 2
    return _past_agency(tokens, at)


def _past_section(tokens: Tokens) -> int:
    """Return the position behind the section in capitals that opens a headline (`PRODUCTION: Ada Bonn Prepares Kites`)."""
    return 2 if tokens.words[1:2] == [":"] and tokens.words[0].isupper() and tokens.words[0].lower() in _SECTIONS else 0


def _past_agency(tokens: Tokens, at: int) -> int:
    """Return the position behind the place, day and agency that open a report (`OSLO, Norway (Fjord News) - `); `at` for none."""
    words = tokens.words[at : at + DATELINE]
    if day := _dated(words):
        return at + day
    if not words or not words[0].isupper() or len(words[0]) < 3:
        return at
    if words[1:2] == [":"] and lexicon().proper.is_one(words[0].title(), (Kind.PLACE, Kind.PLACE_LIKE)):
        return at + 2  # "MUMBAI: The film"
    dash = next((k for k, word in enumerate(words[:PLACE], start=1) if word == "-" and _is_place(words[: k - 1])), 0)
    if dash and tokens.starts[at + dash - 1] > tokens.ends[at + dash - 2]:
        return _past_agency(tokens, at + dash) if words[dash : dash + 1] != ["("] else _past_bracket(words, at, dash)
    if "(" not in words or ")" not in words:
        return at
    opened, closed = words.index("("), words.index(")")
    behind = words[closed + 1 : closed + 2]
    return at + closed + 2 if 0 < opened <= 4 and opened < closed and behind == ["-"] else at


def _dated(words: list[str]) -> int:
    """The words of a dateline with its day (`Marlow, Calif. - May 4, 2021 - `); 0 for none."""
    end = next(
        (k for k, word in enumerate(words) if not (word[0].isupper() or word[0].isdigit() or word in {",", ".", "-"})), len(words)
    )
    dash = next((k for k in range(min(end, len(words)) - 1, 2, -1) if words[k] == "-"), 0)
    before = words[:dash]
    dated = not MONTHS.isdisjoint(before) and any(word[0].isdigit() for word in before)
    return dash + 1 if dated and before[0] not in MONTHS and before[0][0].isupper() else 0


def _is_place(words: list[str]) -> bool:
    """Whether words are a place in capitals, alone or with its country behind a comma (`SAN MARO, Calif.`)."""
    town = words[: words.index(",")] if "," in words else words
    return bool(town) and all(word.isupper() for word in town) and all(word[0].isupper() or word in {",", "."} for word in words)


def _past_bracket(words: list[str], at: int, dash: int) -> int:
    """The position behind the bracket with the day, and its dash, that follow the first dash of a dateline."""
    closed = words.index(")") if ")" in words else -1
    return at + closed + 2 if words[closed + 1 : closed + 2] == ["-"] else at + dash


def _heading_end(tokens: Tokens, first: int, last: int) -> int:
    """The position behind the title of a heading: all of it but a bracket or a sum of money at its end."""
    words = tokens.words
    end = next((i for i in range(first + 1, last) if words[i] == "(" or _is_money(words, i)), last)
    return end - (end < last and end > first + 1 and words[end - 1] in {"-", ",", ":"})


def _is_money(words: list[str], i: int) -> bool:
    """Whether a sum of money begins at token `i` (`€250 000`, `NOK 2 million`)."""
    behind = words[i + 1 : i + 2]
    return words[i][0] in "€$£" or (words[i] in _CURRENCIES and bool(behind) and behind[0][0].isdigit())


def _heads(
    tokens: Tokens, blocks: list[_Block], titles: dict[int, Heading], words: Lexicon
) -> tuple[dict[int, int], dict[int, tuple[int, Entry]]]:
    """The tokens of the titles that head something (first → behind the last), and of the companies before them that own them."""
    named: dict[int, int] = {}
    owners: dict[int, tuple[int, Entry]] = {}
    for _, first, last, number in (block for block in blocks if block.zone.kind == "heading"):
        title = bisect_left(tokens.starts, titles[number].start) if number in titles else first
        named[title] = _heading_end(tokens, title, last)
        if title > first + 1 and (known := house_of(words, " ".join(tokens.words[first : title - 1]))):
            owners[first] = title - 1, known
    return named, owners


def _is_labelled(node: Node) -> bool:
    """Whether a bracket holds labels (`Director: X; Producer: Y`), to be read as a sentence of its own."""
    return node.kind == Kind.PAREN and any(
        one.kind == Kind.ROLE and two.kind in {Kind.COLON, Kind.PAREN} for one, two in pairwise(node.inner)
    )


def _printed_date(found: list[Zone], text: str) -> dt.date | None:
    """The article's day where the source gives none: the first full date in a short line at the top, as of a byline, or behind the
    place of a report (`RIGA, May 4, 2024 --`).
    """
    for zone in found[:TOP]:
        words = text[zone.start : zone.end].lower().split()
        if stamp := _STAMP.match(text, zone.start, zone.end):
            month, day, year = map(int, stamp.groups())
            with suppress(ValueError):
                return dt.date(2000 + year, month, day)
        if report := _REPORT.match(text, zone.start, zone.end):
            value = normalise(report[1], None)
            if value is not None and value.lower == value.upper:
                return value.lower
        if len(words) > SHORT_LINE or not _NO_DATELINE.isdisjoint(words):
            continue
        for start, end in find_dates(text, zone.start, zone.end):
            value = normalise(text[start:end], None)
            if value is not None and value.lower == value.upper:
                return value.lower
    return None


def _join(sentences: list[Sentence], text: str, words: Lexicon) -> None:
    """Put together and name anew what chunking leaves in parts or of the wrong type, in place."""
    bracket_originals(sentences, words)
    join_institutions(sentences)
    join_houses(sentences, words)
    name_channels(sentences)
    join_titles(sentences)
    join_numbered(sentences)
    part_places(sentences, text, words)
    join_names(sentences, words)
    join_pairs(sentences, words)
    name_titles(sentences)
    name_everyday(sentences, text, words)
    name_sites(sentences)
    shorten_companies(sentences, words)


def _marked(source: Source, tokens: Tokens, prose: list[tuple[int, int]]) -> dict[int, int]:
    """The titles that their print or their recurring tells, in tokens: where each begins → where it ends."""
    marked = token_spans(tokens, [(mark.start, mark.end) for mark in source.marks if mark.kind in {"italic", "quoted"}])
    return marked | shouted(tokens, prose, lexicon()) | recurring(tokens, prose, lexicon())


def prepare(source: Source) -> Document:
    """Return a source as sentences of nodes, with its people linked; never raises on any text."""
    words = lexicon()
    text = without_links(source.text)
    heading = next((mark for mark in source.marks if mark.kind == "heading" and mark.end <= source.body), None)
    tokens = tokenise(text, heading.start if heading else source.body)
    part_glued(tokens, words)
    lower_originals(tokens, words)
    part_originals(tokens, words)
    quoted: dict[int, int] = {}
    blocks: list[_Block] = []
    at = 0
    if heading is not None and not text[heading.start : heading.end].isupper():
        at = bisect_left(tokens.starts, heading.end)
        quoted |= quotations(tokens, 0, at)
        blocks.append(_Block(Zone(heading.start, heading.end, "headline", 0), _past_section(tokens), at, ABOVE))
    found, titles = headed(zones(text, source.body, headlined=heading is not None), text, words)
    titles |= {
        number: above_labels(text, zone.start, zone.end)
        for number, zone in enumerate(found)
        if zone.kind in {"heading", "entry"} and number not in titles
    }
    for number, zone in enumerate(found):
        first = _past_flag(tokens, bisect_left(tokens.starts, _past_bullet(text, zone), at))
        first += zone.kind == "about" and tokens.words[first : first + 1] == ["About"]
        at = bisect_left(tokens.starts, zone.end, first)
        if (zone.kind in READ or number in titles) and first < at:
            quoted |= quotations(tokens, first, at)
            lower_label(tokens, first, at)
            if zone.kind == "entry" and "(" in tokens.words[first:at]:
                lower_label(tokens, tokens.words.index("(", first, at) + 1, at)
            blocks += _parted(tokens, _Block(zone, first, at, number), titles.get(number))
    prose = [(first, last) for zone, first, last, _ in blocks if zone.kind == "prose"]
    headlines = Headlines(tokens, prose, words, quoted)
    for zone, first, last, _ in blocks:
        if zone.kind in {"headline", "heading"}:
            headlines.calm(first, last)
    dates = token_spans(tokens, find_dates(tokens.text, source.body, len(tokens.text)))
    marked = _marked(source, tokens, prose) | lowered(tokens, quoted, words)
    named, owners = _heads(tokens, blocks, titles, words)
    chunker = Chunker(tokens, words, quoted, dates, marked | named, owners)
    chunker.mark_titles()
    sentences = [sentence for block in blocks for sentence in _sentences(tokens, block, chunker)]
    _join(sentences, tokens.text, words)
    people = People(source.text, sentences, words)
    read_families(people.entities, sentences)
    return Document(
        source,
        tokens.text,
        sentences,
        people,
        words,
        source.date or _printed_date(found, tokens.text),
    )
