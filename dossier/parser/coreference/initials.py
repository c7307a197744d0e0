"""Initials for a name: those in the bracket behind it, by which an article calls somebody after that (`Ada Lee Marrow (ALM)`)."""

from collections.abc import Callable, Iterable, Iterator

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

_FEWEST, _MOST = 2, 4
"""How many initials stand for a name."""


def initialled(nodes: list[Node], brackets: Iterable[int], printed: Callable[[Node], str]) -> Iterator[tuple[str, int]]:
    """Yield the initials in the `brackets` behind people's names among the nodes, with the number of each person."""
    for i in brackets:
        if not i or nodes[i - 1].person < 0 or len(nodes[i].inner) != 1 or nodes[i].inner[0].kind == Kind.TITLE:
            continue
        short = printed(nodes[i].inner[0])
        letters = [word[0] for word in printed(nodes[i - 1]).split()]
        if _FEWEST <= len(short) <= _MOST and [*short] == letters:
            yield short, nodes[i - 1].person
