"""Titles that are one everyday word (`the horror film Us`, `Before follows a nurse`), told by the capital that it has elsewhere."""

from collections.abc import Iterator
from itertools import pairwise

from dossier.parser.kinds import FORMS
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.names.titles import NAMING, described_behind, is_plural
from dossier.parser.nodes import Node, Sentence
from dossier.parser.words import BEFORE_TITLES, CLASSES, TELLING_OF_ONE

_DIRECTING = frozenset("direct directs directing helm helms helming lead leads leading joins topline headline acquired".split())
"""Verbs that a title stands behind at once."""
_SMALL = frozenset((Kind.PRONOUN, Kind.PREPOSITION, Kind.AUXILIARY, Kind.DETERMINER))
_LEADING = frozenset(("in", "of", "for", "to", "on", "with"))
"""Prepositions before a title that is described behind (`rights to No, a drama`)."""
_NAMES = frozenset((Kind.NAME, Kind.TITLE))
_OPENING = _SMALL | {Kind.CAPITALISED, Kind.WORD}
_TELLING = TELLING_OF_ONE | frozenset(
    (
        "tells centers centres revolves marks features reunites explores chronicles comes takes will also began begins wrapped had"
    ).split()
)
"""What follows a title that opens a sentence."""


def name_everyday(sentences: list[Sentence], text: str, lexicon: Lexicon) -> None:
    """Make titles of the small words that stand with a capital where a title does, and of everyday words that are titles elsewhere
    where they open a sentence that tells of a film; in place.
    """
    told = [sentence for sentence in sentences if sentence.zone != "headline"]
    for sentence in told:
        for i, node in enumerate(sentence.nodes):
            if node.kind in _SMALL and i and _is_named(sentence.nodes, i, text):
                node.kind = Kind.TITLE
                sentence.renew()
    titles = {word for sentence in told for word in _titles(sentence.nodes, text, lexicon)}
    for sentence in told if titles else ():
        nodes = sentence.nodes
        for i, node in enumerate(nodes[:-1]):
            if node.word not in titles or node.kind not in _OPENING or not text[node.start].isupper():
                continue
            if nodes[i + 1].word in _TELLING if not i else i == 1 and nodes[0].word in BEFORE_TITLES:
                node.kind = Kind.TITLE
                sentence.renew()


def _is_named(nodes: list[Node], i: int, text: str) -> bool:
    """Whether the small word at `i` has a capital and stands behind a word for a film or a verb that one is the object of."""
    node, before = nodes[i], nodes[i - 1]
    if not text[node.start].isupper() or text[before.start].isupper() or text[node.start : node.end].isupper():
        return False
    if i + 1 < len(nodes) and text[nodes[i + 1].start].isupper():
        return False
    film = before.kind in FORMS and not is_plural(before)
    led = before.word in _LEADING and described_behind(nodes, i)
    if node.kind == Kind.DETERMINER:
        return led
    return film or led or before.word in NAMING or before.word in _DIRECTING


def _titles(nodes: list[Node], text: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the everyday words that are titles inside a sentence."""
    for before, node in pairwise(nodes):
        if node.kind not in _NAMES or " " in node.word or not text[node.start].isupper():
            continue
        everyday = node.word in CLASSES or node.word in lexicon.words
        slot = node.kind == Kind.TITLE or before.kind in FORMS or before.word in BEFORE_TITLES or before.word in _DIRECTING
        if everyday and slot:
            yield node.word
