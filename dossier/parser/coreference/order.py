"""The nodes of a text in order of reading, with those that stand in brackets and in quoted speech."""

from collections.abc import Sequence

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence


def bracketed(nodes: list[Node], parens: list[int]) -> set[Node]:
    """Return the names that a list in brackets, at one of these places, behind somebody's full name holds, as it does the titles of
    works.
    """
    found: set[Node] = set()
    for i in parens:
        if i and nodes[i - 1].kind == Kind.PERSON_LIKE and len(nodes[i].inner) > 2:
            found.update(nodes[i].inner)
    return found


def walk(sentence: Sentence) -> Sequence[Node]:
    """Return the nodes of a sentence and those inside its brackets, in order of reading; quoted speech too."""
    holds_some = Kind.PAREN in sentence.kinds or Kind.SPEECH in sentence.kinds
    return _with_inner(sentence.nodes) if holds_some else sentence.nodes


def _with_inner(nodes: Sequence[Node]) -> list[Node]:
    """Nodes with those inside their brackets behind each."""
    found = []
    for node in nodes:
        found.append(node)
        if node.inner:
            found.extend(_with_inner(node.inner))
    return found
