"""Titles of two names that `and` joins, told by a verb that says something of one thing: `Salt and Stone tells the story of`."""

import re

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence, any_kind
from dossier.parser.words import TELLING_OF_ONE

_PARTS = frozenset((Kind.NAME, Kind.TITLE_LIKE))
_SAYING = (TELLING_OF_ONE - {"stars"}) | frozenset("tells centers centres revolves chronicles explores marks returns".split())
_OPENERS = frozenset((Kind.POSSESSIVE, Kind.COMMA))
"""What can stand before the subject of a sentence that is a title."""
_PAIR = re.compile(f"{any_kind(_PARTS)}{Kind.CONJUNCTION}{any_kind(_PARTS)}")
LONGEST = 2
"""A name of more words that `and` joins is a title of its own."""


def join_pairs(sentences: list[Sentence]) -> None:
    """Make one title of every two names that one sentence tells to be one, wherever they stand so, in place."""
    held = [sentence for sentence in sentences if _PAIR.search(sentence.kinds)]
    titles = {_words(sentence.nodes, i) for sentence in held for i in _places(sentence) if _is_one(sentence.nodes, i)}
    if not titles:
        return
    for sentence in held:
        nodes = sentence.nodes
        for i in reversed(_places(sentence)):
            if (words := _words(nodes, i)) in titles:
                nodes[i : i + 3] = [Node(Kind.TITLE, words, nodes[i].start, nodes[i + 2].end)]
        sentence.renew()


def _places(sentence: Sentence) -> list[int]:
    """Where two names stand with `and` between them."""
    nodes = sentence.nodes
    found = [match.start() for match in _PAIR.finditer(sentence.kinds)]
    return [i for i in found if nodes[i + 1].word == "and" and max(len(n.word.split()) for n in nodes[i : i + 3]) <= LONGEST]


def _words(nodes: list[Node], i: int) -> str:
    return " ".join(node.word for node in nodes[i : i + 3])


def _is_one(nodes: list[Node], i: int) -> bool:
    """Whether the two names at `i` are the subject of a verb that tells of one thing, and end no list."""
    if i + 3 >= len(nodes) or nodes[i + 3].word not in _SAYING:
        return False
    if not i:
        return True
    return nodes[i - 1].kind in _OPENERS and (nodes[i - 1].kind != Kind.COMMA or i == 1 or nodes[i - 2].kind not in NAMES)
