"""Films listed under what they are: the line above a part of a list (`Feature films`, `TV dramas:`) tells the format of each."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document

_FORMATS = {
    "feature films": "feature",
    "features": "feature",
    "documentaries": "documentary",
    "documentary films": "documentary",
    "animated features": "animated feature",
    "tv dramas": "series",
    "tv drama": "series",
    "tv series": "series",
    "television dramas": "series",
    "drama series": "series",
    "series": "series",
    "short films": "short",
    "shorts": "short",
}
_SECTION = re.compile(
    rf"^(?:[A-Z][^\n:]{{0,40}}[ –-])?(?P<format>{'|'.join(sorted(_FORMATS, key=len, reverse=True))})[ \t]*:?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that ends with a plural for films."""
SURE = 0.6
"""What the text says of a film itself is surer."""


def by_section(document: Document) -> Iterator[Candidate]:
    """Yield the format of each film with a heading of its own below a line that says what the films of a list are."""
    sections = [(found.start(), _FORMATS[found["format"].lower()]) for found in _SECTION.finditer(document.text)]
    if not sections:
        return
    for sentence in document.sentences:
        above = bisect_left(sections, (sentence.start,)) if sentence.zone == "heading" else 0
        if above and sentence.nodes[0].is_name:
            node = sentence.nodes[0]
            found = Candidate(
                Relation.FORMAT, sections[above - 1][1], node.start, node.end, sentence, "film.format.section", SURE, film=node
            )
            found.printed = found.naming = False
            yield found
