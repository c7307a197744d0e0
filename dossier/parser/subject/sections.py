"""Films listed under what they are: the line above a part of a list (`Feature films`, `TV dramas:`) tells the format of each."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.lexicon import rows

_LINE = re.compile(r"^[A-Z][^\n:]{4,60}?(?=[ \t]*:?[ \t]*$)", re.MULTILINE)
"""A short line, which can say what the films below it are."""
_LONGEST = 3
"""The words of such a kind, at most."""
SURE = 0.6
"""What the text says of a film itself is surer."""


@cache
def _formats() -> dict[str, str]:
    """The formats of the words for several works (`feature films`, `TV dramas`), and for one drama, which a part is headed with."""
    listed = (row for row in rows("formats.tsv") if row[1])
    return {row[0].lower(): row[1] for row in listed if row[3:] == ["plural"] or row[0].endswith(("series", " drama"))}


def _format_of(line: str) -> str:
    """The format that the words at the end of a line name; "" for none."""
    words = line.lower().split()
    ends = (" ".join(words[-count:]) for count in range(min(_LONGEST, len(words)), 0, -1))
    return next((_formats()[end] for end in ends if end in _formats()), "")


def by_section(document: Document) -> Iterator[Candidate]:
    """Yield the format of each film with a heading of its own below a line that says what the films of a list are."""
    headings = [sentence for sentence in document.sentences if sentence.zone == "heading" and sentence.nodes[0].is_name]
    if not headings:
        return
    lines = ((found.start(), _format_of(found[0])) for found in _LINE.finditer(document.text))
    sections = [section for section in lines if section[1]]
    for sentence in headings:
        if above := bisect_left(sections, (sentence.start,)):
            node = sentence.nodes[0]
            found = Candidate(
                Relation.FORMAT, sections[above - 1][1], node.start, node.end, sentence, "film.format.section", SURE, film=node
            )
            found.printed = found.naming = False
            yield found
