"""A film that an article is about."""

from dataclasses import dataclass, field

from dossier.parser.nodes import Node


@dataclass(slots=True, eq=False)
class Subject:
    """A film that the article is about: its name to use, its mentions in order, and the keys that name it; where an article on
    several films tells of an untitled one, `places` are the offsets of that.
    """

    name: str
    mentions: list[Node] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    places: list[int] = field(default_factory=list)

    @property
    def node(self) -> Node | None:
        """Its first mention; None for an untitled film."""
        return self.mentions[0] if self.mentions else None
