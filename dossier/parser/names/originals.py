"""The original title behind a stroke, as the trade press of many countries prints it (`the drama Tin Roof / Tinakatto, which`)."""

from itertools import pairwise

from dossier.parser.kinds import HOUSES, TITLED
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.names.openings import is_foreign
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.text.tokens import Tokens

_STROKE = "/"
_KNOWN = frozenset((Kind.NATION, Kind.PLACE, Kind.COMPANY, Kind.PUBLICATION, Kind.FESTIVAL))
"""Types of known names, of which two with a stroke are no title twice (`Danish/Dutch`)."""


def part_originals(tokens: Tokens, lexicon: Lexicon) -> None:
    """Part the words of two titles that a stroke glues together (`Roof/Tinakatto`), in place: an everyday word, or one that the
    text has by itself with a capital, before one of no language that is ours.
    """
    words = tokens.words
    if not any(_STROKE in word for word in words):
        return
    surnames = {last for first, last in pairwise(words) if first in lexicon.first_names}
    alone = set(words) - surnames
    for i in range(len(words) - 1, -1, -1):
        first, stroke, last = words[i].partition(_STROKE)
        if not stroke or not (first.istitle() and last.istitle() and first.isalpha() and last.isalpha()):
            continue
        ours = last.lower() in lexicon.words or last in lexicon.first_names
        known = any(lexicon.proper.is_one(word, _KNOWN) for word in (first, last))
        known = known or any(word in lexicon.company_words for word in words[i + 1 : i + 4])  # "Marrow/Lund Film Group"
        if ours or known or first in surnames or not (first in alone or first.lower() in lexicon.words):
            continue
        start, cut, end = tokens.starts[i], tokens.starts[i] + len(first), tokens.ends[i]
        tokens.words[i : i + 1] = [first, _STROKE, last]
        tokens.starts[i : i + 1] = [start, cut, cut + 1]
        tokens.ends[i : i + 1] = [cut, cut + 1, end]


def bracket_originals(sentences: list[Sentence], lexicon: Lexicon) -> None:
    """Put the original title behind a title and a stroke into a bracket of its own, in place."""
    for sentence in sentences:
        nodes = sentence.nodes
        if _STROKE not in sentence.vocabulary:
            continue
        for i in range(len(nodes) - 2, 0, -1):
            if nodes[i].word != _STROKE or nodes[i - 1].kind not in TITLED or nodes[i + 1].kind not in NAMES - HOUSES:
                continue
            end = i + 2
            while end < len(nodes) and nodes[end].kind == Kind.WORD and is_foreign(nodes[end].word, lexicon):
                end += 1
            bracket = Node(Kind.PAREN, f"({nodes[i + 1].word})", nodes[i].start, nodes[end - 1].end)
            bracket.inner = [Node(Kind.TITLE_LIKE, nodes[i + 1].word, nodes[i + 1].start, nodes[end - 1].end)]
            nodes[i:end] = [bracket]
        sentence.renew()
