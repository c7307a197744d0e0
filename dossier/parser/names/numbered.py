"""Titles with a number inside them, where chunking ends a name: with a subtitle behind it (`Kites 2: The Fall`), or in a count
(`The Building of Barn One, Two, Three`).
"""

import re

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence

_JOINABLE = frozenset((Kind.NAME, Kind.TITLE_LIKE))
_NUMBER = re.compile(r"(?:\d{1,3}|[ivx]+|part (?:one|two|three))")
_COUNT = ("one", "two", "three", "four", "five", "six")
_PARTS = frozenset(("season", "series", "episode", "volume", "part", "chapter", "day", "week"))
"""Words before a number that is no part of a title."""
_NUMBERED = re.compile(f"[{Kind.NAME}{Kind.TITLE_LIKE}](?:{Kind.COLON}|{Kind.COMMA})")
"""The types of a name and what joins it with the rest of its title."""


def join_numbered(sentences: list[Sentence]) -> None:
    """Make one title of a name that ends in a number and what goes on with it, in place."""
    for sentence in sentences:
        if _NUMBERED.search(sentence.kinds):
            nodes = sentence.nodes
            for i in reversed(range(len(nodes) - 2)):
                if nodes[i].kind in _JOINABLE and (last := _goes_on(nodes, i)) > i:
                    word = nodes[i].word + "".join(
                        node.word if node.kind in {Kind.COLON, Kind.COMMA} else f" {node.word}" for node in nodes[i + 1 : last + 1]
                    )
                    nodes[i : last + 1] = [Node(Kind.TITLE_LIKE, word, nodes[i].start, nodes[last].end)]
            sentence.renew()


def _goes_on(nodes: list[Node], i: int) -> int:
    """The position of the last node of the title that begins at `i`; `i` where it is whole by itself."""
    before, _, number = nodes[i].word.rpartition(" ")
    mark, other = nodes[i + 1], nodes[i + 2]
    if not before or before in _PARTS:
        return i
    if mark.kind == Kind.COLON:
        subtitled = mark.start == nodes[i].end and other.kind in NAMES and other.person < 0
        return i + 2 if subtitled and _NUMBER.fullmatch(number) else i
    last = i
    while number in _COUNT[:-1] and last + 2 < len(nodes) and nodes[last + 1].kind == Kind.COMMA:
        follow = _COUNT[_COUNT.index(number) + 1]
        if nodes[last + 2].word != follow:
            break
        last, number = last + 2, follow
    return last if last > i + 2 else i
