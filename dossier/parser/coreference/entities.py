"""The people of an article as they are put together of their mentions."""

from dataclasses import dataclass, field

from dossier.parser.nodes import Node


@dataclass(slots=True, eq=False)
class PersonEntity:
    """A person of one article: the name to use, every spelling printed, and the mentions."""

    name: str
    mentions: list[Node] = field(default_factory=list)
    spellings: dict[str, Node] = field(default_factory=dict)
    mended: Node | None = None
    """The mention whose surname mends the name, where the fullest spelling is composed of two."""


def one_apart(one: str, other: str) -> bool:
    """Return whether two words are exactly one insertion, deletion or substitution apart, their first letters the same."""
    if abs(len(one) - len(other)) > 1 or one == other or one[:2] != other[:2]:
        return False
    short, long = sorted((one, other), key=len)
    i = 0
    while i < len(short) and short[i] == long[i]:
        i += 1
    return short[i + (len(short) == len(long)) :] == long[i + 1 :]
