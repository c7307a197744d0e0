"""What looks like the name of a company and is none."""

from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.nodes import Node

MOST_WORDS = 4
"""More words, none of them one for a company, are no company's name, but a headline behind a label."""


def is_no_house(lexicon: Lexicon, node: Node) -> bool:
    """Return whether a name is none of a company: peoples alone (`a Latvian/Estonian coproduction`), or a whole headline."""
    if node.kind == Kind.NAME and node.word.count(" ") >= MOST_WORDS:
        return True
    parts = node.word.split("/")
    return len(parts) > 1 and all(lexicon.proper.is_one(part.title(), (Kind.NATION,)) for part in parts)
