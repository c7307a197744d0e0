"""Titles of two names with a small word between them, told by a verb that says something of one thing (`Salt and Stone tells the
story of`), by what describes one thing (`in Salt and Stone, a drama`), or as neither name ever stands without the other.
"""

import re
from collections import Counter

from dossier.parser.kinds import FORMS, SITES
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.names.titles import KIND_WORDS, described_behind, is_plural
from dossier.parser.nodes import NAMES, Node, Sentence, any_kind
from dossier.parser.words import TELLING_OF_ONE

_PARTS = frozenset((Kind.NAME, Kind.TITLE_LIKE))
_ENDS = _PARTS | SITES
"""What the second part can be behind a preposition (`Murder in the Alps`)."""
_SAYING = (TELLING_OF_ONE - {"stars"}) | frozenset("tells centers centres revolves chronicles explores marks returns".split())
_OPENERS = frozenset((Kind.POSSESSIVE, Kind.COMMA))
"""What can stand before the subject of a sentence that is a title."""
_LINK = f"[{Kind.CONJUNCTION}{Kind.PREPOSITION}{Kind.WORD}]{Kind.DETERMINER}?"
_PAIR = re.compile(f"(?={any_kind(_PARTS)}{_LINK}{any_kind(_ENDS)})")
_JOINING = frozenset(("and", "but", "in", "with", "on", "at", "for", "from", "to", "of"))
_BOARDING = frozenset("board boards boarded boarding join joins joined joining attached".split())
"""Words of who takes part in one film from now on."""
_ENDING = frozenset((Kind.STOP, Kind.COMMA, Kind.SEMICOLON))
_BESIDE = frozenset(("as", "opposite", "alongside", "with"))
LONGEST = 2
"""A name of more words that a small word joins is a title of its own."""


def join_pairs(sentences: list[Sentence], lexicon: Lexicon) -> None:
    """Make one title of every two names that one sentence, or all, tell to be one, wherever they stand so, in place."""
    held = [(sentence, places) for sentence in sentences if (places := _places(sentence))]
    if not held:
        return
    titles = {
        _words(sentence.nodes, i, j) for sentence, places in held for i, j in places if _is_one(sentence.nodes, i, j, lexicon)
    }
    titles |= _inseparable(sentences, held)
    if not titles:
        return
    for sentence, places in held:
        nodes, size = sentence.nodes, len(sentence.nodes)
        for i, j in reversed(places):
            if j < len(nodes) and (words := _words(nodes, i, j)) in titles:
                nodes[i : j + 1] = [Node(Kind.TITLE, words, nodes[i].start, nodes[j].end)]
        if len(nodes) < size:
            sentence.renew()


def _places(sentence: Sentence) -> list[tuple[int, int]]:
    """The first and last nodes of every two names with a small word between them."""
    nodes, found = sentence.nodes, []
    for match in _PAIR.finditer(sentence.kinds):
        i = match.start()
        j = i + 2 + (nodes[i + 2].kind == Kind.DETERMINER)
        short = max(len(nodes[i].word.split()), len(nodes[j].word.split())) <= LONGEST
        if short and nodes[i + 1].word in _JOINING and max(nodes[i].person, nodes[j].person) < 0:
            found.append((i, j))
    return found


def _words(nodes: list[Node], i: int, j: int) -> str:
    return " ".join(node.word for node in nodes[i : j + 1])


def _is_one(nodes: list[Node], i: int, j: int, lexicon: Lexicon) -> bool:
    """Whether two names are the subject of a verb that tells of one thing, or are described as one, and end no list."""
    if i > 1 and nodes[i - 1].kind == Kind.COMMA and nodes[i - 2].kind in NAMES:
        return False
    told = j + 1 < len(nodes) and nodes[j + 1].word in _SAYING and (not i or nodes[i - 1].kind in _OPENERS)
    if told and nodes[i + 1].word == "and":
        return True
    everyday = _is_everyday(nodes[i], lexicon) and (nodes[j].kind in SITES or _is_everyday(nodes[j], lexicon))
    return i > 0 and everyday and _is_slot(nodes, i, j)


def _is_slot(nodes: list[Node], i: int, j: int) -> bool:
    """Whether two names in everyday words stand where one title does: described as one, behind a word for one film, or behind what
    is said of who joins one.
    """
    before, also = nodes[i - 1], nodes[i + 1].word in {"and", "but"}
    bare = nodes[j].kind in SITES and j == i + 2  # where something is done: "directs Kites in Lisbon, a drama"
    if described_behind(nodes, j):
        return not bare and (before.kind not in KIND_WORDS if also else before.kind == Kind.PREPOSITION)
    if not also:
        return before.kind in FORMS and not is_plural(before) and nodes[i + 1].word == "with"
    if before.kind == Kind.DETERMINER and j + 1 < len(nodes) and nodes[j + 1].kind in KIND_WORDS:
        return not is_plural(nodes[j + 1])  # "the Salt and Stone sci-fi thriller"
    ends = j + 1 == len(nodes) or nodes[j + 1].kind in _ENDING or nodes[j + 1].word in _BESIDE
    said = frozenset(node.word for node in nodes[max(0, i - 6) : i])
    return ends and (before.word in _BOARDING or (before.word in {"in", "of", "on"} and not _BOARDING.isdisjoint(said)))


def _is_everyday(node: Node, lexicon: Lexicon) -> bool:
    return all(not lexicon.words.isdisjoint((word, word.removesuffix("s"))) for word in node.word.split())


def _inseparable(sentences: list[Sentence], held: list[tuple[Sentence, list[tuple[int, int]]]]) -> set[str]:
    """The pairs that stand in two sentences or more, whose names never stand without each other."""
    pairs = Counter(_words(sentence.nodes, i, j) for sentence, places in held for i, j in places)
    if max(pairs.values()) < 2:
        return set()
    alone = Counter(sentence.nodes[i].word for sentence in sentences for i in sentence.names)
    return {
        words
        for sentence, places in held
        for i, j in places
        if pairs[words := _words(sentence.nodes, i, j)] > 1
        and alone[sentence.nodes[i].word] == pairs[words] == alone[sentence.nodes[j].word]
    }
