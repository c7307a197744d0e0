"""The work that `the film` takes up in an article on no film."""

from collections.abc import Callable, Sequence

from dossier.parser.names.titles import refers
from dossier.parser.nodes import Node, Sentence

NEAR = 2
"""So many sentences before one that opens with `the film` can name it."""


def last_work(sentences: Sequence[Sentence], number: int, is_work: Callable[[list[Node], int], bool]) -> Node | None:
    """Return the work named last before the sentence of this number, where that opens with `the film`; `is_work` tells a work's
    name. None where no work is near.
    """
    if not refers(sentences[number].nodes):
        return None
    near = reversed(sentences[max(0, number - NEAR) : number])
    works = ([s.nodes[i] for i in s.names if s.nodes[i].person < 0 and is_work(s.nodes, i)] for s in near)
    return next((named[-1] for named in works if named), None)
