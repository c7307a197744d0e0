"""Names behind which chunking reads on to a place (`has wrapped on Kites in the Rain in Cork`), told by the text's naming them
elsewhere without it.
"""

from dossier.parser.kinds import SITES
from dossier.parser.lexicon import Kind, Lexicon, lookup
from dossier.parser.nodes import Node, Sentence

_JOINED = frozenset((Kind.NAME, Kind.TITLE_LIKE))
_LINKS = (" in ", " at ")


def part_places(sentences: list[Sentence], text: str, lexicon: Lexicon) -> None:
    """Part a known place from the name before it where that stands by itself elsewhere, in place; `text` is what they are of."""
    named: set[str] | None = None
    for sentence in sentences:
        for i in reversed(sentence.names):
            node = sentence.nodes[i]
            link = next((link for link in _LINKS if link in node.word), "") if node.kind in _JOINED else ""
            if not link:
                continue
            if named is None:
                named = {other.nodes[k].word for other in sentences for k in other.names}
            parted = _parted(node, link, named, text, lexicon)
            if parted:
                sentence.nodes[i : i + 1] = parted
                sentence.renew()


def _parted(node: Node, link: str, named: set[str], text: str, lexicon: Lexicon) -> list[Node]:
    """The nodes of a name, of the link behind it and of the place behind that; none where it is one name."""
    name, _, place = node.word.rpartition(link)
    start = node.end - len(place)
    words = text[start : node.end].split()
    known = lookup(lexicon.proper, words[0], words, 0, len(words)) if words and name in named else None
    if known is None or known[0].kind not in SITES or known[1] < len(words):
        return []
    at = start - len(link)
    return [
        Node(node.kind, name, node.start, at),
        Node(Kind.PREPOSITION, link.strip(), at + 1, start - 1),
        Node(known[0].kind, place, start, node.end, known[0].value, known[0].detail),
    ]
