"""Titles with a comma inside: `in Goodbye, Mr. Lunt, a drama` names one film, and its words name it wherever else they stand."""

import re
from collections import Counter

from dossier.parser.kinds import FORMS, PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import describes, is_plural
from dossier.parser.nodes import NAMES, Node, Sentence, any_kind
from dossier.parser.words import TELLING_OF_ONE

_TAKING = frozenset(("in", "to", "on", "of", "direct", "helm", "lead", "join", "board", "headline", "titled", "called"))

_LEADING = frozenset((Kind.PREPOSITION, Kind.COMMA, Kind.POSSESSIVE, Kind.FORMAT, Kind.GENRE))
"""What can stand before a title in prose, and not before somebody who speaks."""

_PARTS = frozenset((Kind.NAME, Kind.TITLE_LIKE))
_IS_ONE = TELLING_OF_ONE | frozenset("centers centres tells sees".split())
"""Verbs of one thing, before which two names with a comma are one title."""
_LISTED = re.compile(f"{Kind.COMMA}{any_kind(NAMES)}")
_PAIR = re.compile(f"{any_kind(_PARTS)}{Kind.COMMA}{any_kind(_PARTS | PERSONAL | {Kind.PLACE})}")
"""The types of two names with a comma between them that can be one title."""
_SHAPE = re.compile(f"(?<=.){any_kind(NAMES - PERSONAL)}{Kind.COMMA}{any_kind(NAMES)}{Kind.COMMA}(?={Kind.DETERMINER})", re.DOTALL)
"""The types of two names with a comma between them, behind something and with a description behind them."""


def join_titles(sentences: list[Sentence]) -> None:
    """Make one node of every title with a comma inside, in place."""
    for sentence in sentences:
        if _LISTED.search(sentence.kinds) and _join_confessions(sentence.nodes):
            sentence.renew()
        if Kind.PAREN in sentence.kinds:
            for node in sentence.nodes:
                if node.kind == Kind.PAREN and isinstance(node.inner, list):
                    _join_confessions(node.inner)
    titles = {
        (sentence.nodes[i].word, sentence.nodes[i + 2].word)
        for sentence in sentences
        for i in [found.start() for found in _SHAPE.finditer(sentence.kinds)]
        if i < len(sentence.nodes) - 5 and _is_title(sentence.nodes, i)
    } | _told_twice(sentences)
    if not titles:
        return
    for sentence in sentences:
        nodes = sentence.nodes
        for i in range(len(nodes) - 3, -1, -1):
            if nodes[i + 1].kind == Kind.COMMA and (nodes[i].word, nodes[i + 2].word) in titles:
                first, last = nodes[i], nodes[i + 2]
                nodes[i : i + 3] = [Node(Kind.TITLE, f"{first.word}, {last.word}", first.start, last.end)]
        sentence.renew()


def _told_twice(sentences: list[Sentence]) -> set[tuple[str, str]]:
    """The names with a comma between them that stand so twice, the second of which never stands alone, and once behind a word for a
    film or as the subject of a sentence (`the drama Ann, Queen of Salt, ... . Ann, Queen of Salt is`), and those that are the same
    word twice.
    """
    pairs: Counter[tuple[str, str]] = Counter()
    called: set[tuple[str, str]] = set()
    twice: set[tuple[str, str]] = set()
    for sentence in sentences:
        nodes = sentence.nodes
        for i in [found.start() for found in _PAIR.finditer(sentence.kinds)]:
            pair = (nodes[i].word, nodes[i + 2].word)
            pairs[pair] += 1
            doubled = nodes[i].word == nodes[i + 2].word and nodes[i].kind not in PERSONAL
            if doubled and (i == 0 or nodes[i - 1].kind in _LEADING or nodes[i - 1].word in _TAKING):
                twice.add(pair)  # "the drama Ann, Ann"
            elif _is_called(nodes, i):
                called.add(pair)
    if not called:
        return twice
    named = Counter(node.word for sentence in sentences for node in sentence.nodes)
    return twice | {pair for pair in called if 1 < pairs[pair] == named[pair[1]]}


def _is_called(nodes: list[Node], i: int) -> bool:
    """Whether the two names at `i` stand as one: behind a word for a film, or as the one subject of a sentence."""
    if i:
        before = nodes[i - 2] if i > 1 and nodes[i - 1].kind == Kind.COMMA else nodes[i - 1]
        return before.kind in FORMS and not is_plural(before)
    behind = nodes[3] if len(nodes) > 3 else None
    return behind is not None and behind.word in _IS_ONE


def _join_confessions(nodes: list[Node]) -> bool:
    """Make one node of every title that begins with `I` and a comma (`credits include I, Marrow and Kites`), in place, and tell
    whether there was one.
    """
    size = len(nodes)
    for i in reversed([i for i, node in enumerate(nodes[:-2]) if node.word == "i"]):
        if nodes[i + 1].kind != Kind.COMMA or nodes[i + 2].kind not in NAMES:
            continue
        before = nodes[i - 1] if i else None
        if before is None or before.kind in _LEADING or before.word in _TAKING or before.word.startswith("include"):
            nodes[i : i + 3] = [Node(Kind.TITLE, f"i, {nodes[i + 2].word}", nodes[i].start, nodes[i + 2].end)]
    return len(nodes) < size


def _is_title(nodes: list[Node], i: int) -> bool:
    """Whether the names at `i` and behind its comma are one title: a verb or `in` before them, `, a drama` behind."""
    names = nodes[i].kind in NAMES and nodes[i + 2].kind in NAMES and nodes[i].kind not in PERSONAL
    if not names or nodes[i - 1].word not in _TAKING:
        return False
    return nodes[i + 3].kind == Kind.COMMA and nodes[i + 4].kind == Kind.DETERMINER and describes(nodes[i + 5 : i + 10])
