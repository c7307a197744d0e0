"""A cast printed one a line below the word for it: names alone, or each with the part (`Wren - Ana Ruiz`, `Ana Ruiz ... Wren`)."""

import re
from collections.abc import Iterator
from itertools import groupby

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.extraction.extract import whole
from dossier.parser.kinds import PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.matching.engine import Rule
from dossier.parser.nodes import Node, Sentence

LINE = Rule("line.cast", "", "cast", confidence=0.92)
"""A line of a cast list."""

_HEADING = re.compile(
    r"\W*(?:the |our |full |main |key |principal |voice |supporting |guest |series )*"
    r"(?:cast|starring|actors|stars|voices|cast and characters|ensemble)(?: list| members)?"
    r"(?: (?:is|are|includes|include|features)(?: as follows)?| in order of appearance)?\W*",
    re.IGNORECASE,
)
_MOST = 40
"""The lines that a cast list has at most."""
_OTHERS = frozenset((Kind.TITLE, Kind.COMPANY))
_BETWEEN = frozenset((Kind.DASH, Kind.COLON, Kind.STOP, Kind.COMMA))

_Line = tuple[Sentence, list[Node]]


def _line(sentences: list[Sentence]) -> _Line | None:
    """The one or two names of a line that holds nothing else but a mark between them; None for any other line."""
    nodes = [node for sentence in sentences for node in sentence.nodes if node.kind != Kind.PAREN]
    names = [node for node in nodes if (node.is_name or node.kind == Kind.CAPITALISED) and node.kind not in _OTHERS]
    marks = [node for node in nodes if node.kind in _BETWEEN]
    if len(names) not in {1, 2} or len(names) + len(marks) != len(nodes) or (len(names) == 1 and marks):
        return None
    return sentences[0], names


def _lists(document: Document) -> Iterator[list[_Line]]:
    """Each run of such lines below a heading for a cast."""
    short = (sentence for sentence in document.sentences if sentence.zone in {"line", "headline"})
    paragraphs = [list(group) for _, group in groupby(short, key=lambda sentence: sentence.paragraph)]
    found: list[_Line] = []
    last = -1
    for group in paragraphs:
        begun = bool(found) and group[0].paragraph == last + 1 and len(found) < _MOST
        line = _line(group) if begun or _is_headed(document, group[0]) else None
        if line is None or not begun:
            if found:
                yield found
            found = []
        if line is not None:
            found.append(line)
            last = group[0].paragraph
    if found:
        yield found


def _is_headed(document: Document, sentence: Sentence) -> bool:
    """Whether the line before a sentence is the heading of a cast list."""
    before = document.text[max(0, sentence.start - 60) : sentence.start].rstrip()
    return _HEADING.fullmatch(before.rsplit("\n", 1)[-1].strip()) is not None if before else False


def cast_in_lines(document: Document) -> Iterator[Candidate]:
    """Yield the cast that a text lists one a line."""
    for lines in _lists(document):
        pairs = [names for _, names in lines if len(names) == 2]
        firsts, seconds = (sum(names[side].kind in PERSONAL for names in pairs) for side in (0, 1))
        actor = 1 if seconds > firsts else 0
        for sentence, names in lines:
            person = names[actor] if len(names) == 2 else names[0]
            if " " not in person.word and person.kind not in PERSONAL:
                continue
            found = whole(document, sentence, LINE).named(Relation.CAST, person)
            found.person = person
            if len(names) == 2:
                part = names[1 - actor]
                found.qualifiers["character"] = document.printed(part.start, part.end)
                found.spans.append(("qualifier", part.start, part.end))
            yield found
