"""Public bodies that are named for a country: what chunking parts at `of` (`the Film Fund of Norland`)."""

import re

from dossier.parser.kinds import SITES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence, any_kind

_BODIES = frozenset(
    "academy agency association authority board center centre commission corporation council federation foundation fund guild"
    " institute ministry office union".split()
)
"""What such a body is called, before `of` and its country."""
_NAMED = frozenset((Kind.COMPANY, Kind.COMPANY_LIKE, Kind.NAME, Kind.TITLE_LIKE))
_SHORTEST = 2
_SHAPE = re.compile(f"{any_kind(_NAMED)}.{Kind.DETERMINER}?{any_kind(SITES)}")
"""The types of a name, `of` and the country."""


def join_institutions(sentences: list[Sentence]) -> None:
    """Make one company of such a body and the country behind it, in place."""
    for sentence in sentences:
        if not _SHAPE.search(sentence.kinds):
            continue
        nodes = sentence.nodes
        for i in reversed([i for i, node in enumerate(nodes[:-2]) if nodes[i + 1].word == "of" and _is_body(node)]):
            land = i + 3 if nodes[i + 2].kind == Kind.DETERMINER and i + 3 < len(nodes) else i + 2
            if nodes[land].kind in SITES:
                word = " ".join(node.word for node in nodes[i : land + 1])
                nodes[i : land + 1] = [Node(Kind.COMPANY, word, nodes[i].start, nodes[land].end)]
        sentence.renew()


def _is_body(node: Node) -> bool:
    words = node.word.split()
    return node.kind in _NAMED and node.person < 0 and len(words) >= _SHORTEST and words[-1] in _BODIES
