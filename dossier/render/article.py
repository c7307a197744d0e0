"""An article with its facts marked in place: sentences, the facts of each, wrapping, and finding words.

Every offset counts code points of the source's text as read; `safe` keeps lengths, so offsets hold in what is drawn.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rich.cells import cell_len

from dossier.models import RELATIONS, Fact, MergedFact, Relation, Source
from dossier.render.safe import safe
from dossier.render.styles import Kind

_OBJECTS: dict[str, Kind] = {"person": "person", "company": "company", "work": "work", "place": "place", "date": "date"}
_QUALIFIERS: dict[str, Kind] = {
    "company": "company",
    "character": "character",
    "with": "person",
    "year": "date",
    "author": "person",
}
LONGEST = 80
"""The longest object that is marked: one that fills its sentence (a logline) has no need of it."""
_END = re.compile(r"[.!?][\"”’')\]]{0,3}\s+|\n+")


@dataclass(frozen=True)
class Block:
    """A sentence of the article, `[start, end)`, and the facts that it states."""

    start: int
    end: int
    facts: tuple[MergedFact, ...] = ()


@dataclass(frozen=True)
class Ink:
    """Words to draw in the style of a kind."""

    start: int
    end: int
    kind: Kind


def cited(facts: Iterable[MergedFact], source_id: str) -> list[tuple[int, int, MergedFact]]:
    """Return where a source states each of these facts, in the order of the text."""
    found = [
        (fact.evidence.start, fact.evidence.end, merged)
        for merged in facts
        for fact in merged.facts
        if fact.evidence.source == source_id
    ]
    return sorted(found, key=lambda place: place[:2])


def blocks(source: Source, facts: Iterable[MergedFact]) -> tuple[Block, ...]:
    """Return the article sentence by sentence, each with its facts. Evidence that overlaps makes one block of its sentences."""
    text = source.text
    places = cited(facts, source.id)
    spans: list[tuple[int, int]] = []
    for start, end, _ in places:
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], end))
        else:
            spans.append((start, end))
    cuts: list[tuple[int, int]] = []
    at = 0
    for start, end in spans:
        cuts += _sentences(text, at, start)
        cuts.append((start, end))
        at = end
    cuts += _sentences(text, at, len(text))
    held: dict[int, dict[str, MergedFact]] = {}
    starts = [start for start, _ in cuts]
    for start, _, merged in places:
        held.setdefault(bisect_right(starts, start) - 1, {})[merged.id] = merged
    return tuple(Block(start, end, tuple(held.get(i, {}).values())) for i, (start, end) in enumerate(cuts))


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a stretch at sentence and line ends; keep what has a letter or digit in it, white space trimmed."""
    bounds = [start, *(m.end() for m in _END.finditer(text, start, end)), end]
    found: list[tuple[int, int]] = []
    for left, right in pairwise(bounds):
        piece = text[left:right]
        if any(char.isalnum() for char in piece):
            lead = len(piece) - len(piece.lstrip())
            found.append((left + lead, left + len(piece.rstrip())))
    return found


def inks(source: Source, facts: Iterable[MergedFact]) -> tuple[Ink, ...]:
    """Return the marks of every fact in an article: each object in the colour of its kind, each character in its own.

    They are in the order in which to draw them: a wide mark before a narrow one inside it.
    """
    found: set[Ink] = set()
    for merged in facts:
        for fact in merged.facts:
            if fact.evidence.source == source.id:
                found.update(marks(fact, source.text))
    return tuple(sorted(found, key=lambda ink: (ink.start - ink.end, ink.start, ink.kind)))


def marks(fact: Fact, text: str) -> Iterator[Ink]:
    """Yield the marks of one fact in the text of its source: its subject, object and details, each in the colour of its kind."""
    kinds: dict[str, Kind] = {
        "object": _OBJECTS.get(RELATIONS[fact.relation].object, "marked"),
        "subject": "company" if fact.subject_type == "company" else "person",
    }
    if fact.relation is Relation.HONOUR:
        kinds["object"] = "honour"
    elif fact.relation is Relation.TITLE:
        kinds["object"] = "work"
    for span in fact.spans:
        if span.part == "qualifier":
            yield Ink(span.start, span.end, _qualifier_kind(fact, span.within(text)))
        elif span.part in kinds and span.end - span.start <= LONGEST and (span.part, fact.subject_type) != ("subject", "film"):
            yield Ink(span.start, span.end, kinds[span.part])


def _qualifier_kind(fact: Fact, said: str) -> Kind:
    """Return the kind of thing that a qualifier's words name: a company, a character, a year, a person."""
    for name, kind in _QUALIFIERS.items():
        if any(said in printed or printed in said for printed in fact.qualifiers.texts(name)):
            return kind
    return "marked"


def wrapped(text: str, width: int) -> tuple[tuple[int, int], ...]:
    """Return the lines of a text as intervals, none wider than `width` cells, broken at spaces where there are any."""
    lines: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        lines += _wrapped_line(safe(line), start, max(width, 8))
        start += len(line) + 1
    return tuple(lines)


def _wrapped_line(line: str, offset: int, width: int) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = 0
    while start < len(line):
        end = _reach(line, start, width)
        if end < len(line):
            space = line.rfind(" ", start + 1, end + 1)
            end = space if space > start else end
        lines.append((offset + start, offset + end))
        start = end + 1 if end < len(line) and line[end] == " " else end
    return lines or [(offset, offset)]


def _reach(line: str, start: int, width: int) -> int:
    """Return how far a line that begins at `start` can run in `width` cells (by at least one character)."""
    end = min(len(line), start + width)
    while end > start + 1 and cell_len(line[start:end]) > width:
        end -= 1
    return end


def finds(text: str, needle: str) -> tuple[tuple[int, int], ...]:
    """Return where the words looked for stand in a text, whatever their case; nothing for an empty search."""
    wanted = needle.strip()
    if not wanted:
        return ()
    return tuple(found.span() for found in re.finditer(re.escape(wanted), text, re.IGNORECASE))


def block_at(found: Sequence[Block], offset: int) -> int:
    """Return the index of the block at an offset, or of the last one before it; 0 for an offset before the first."""
    return max(bisect_right([block.start for block in found], offset) - 1, 0)
