"""The unit that rules match over: a word, a mark of punctuation, or a mention chunked into one."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dossier.parser.kinds import HOUSES, JOINTS, PERSONAL
from dossier.parser.lexicon import Kind


@dataclass(slots=True, eq=False)
class Node:
    """One symbol of a sentence.

    `kind` is a one-letter type (`Kind`), `word` the folded lower-case words by which a rule's literals match, `[start, end)` its
    interval in the text. `value` is what a lexicon makes of it (a relation for a job, a format), `detail` more of that. `inner`
    holds the nodes inside brackets or quotation marks. `person` is the number of the person a name or pronoun stands for (-1
    unknown), `stands_for` the company's name that a plural pronoun stands for.
    """

    kind: str
    word: str
    start: int
    end: int
    value: str = ""
    detail: str = ""
    inner: "Sequence[Node]" = ()
    person: int = -1
    stands_for: "Node | None" = None

    @property
    def is_name(self) -> bool:
        """Whether it is a capitalised run that could name something."""
        return self.kind in NAMES


NAMES = frozenset(
    (
        Kind.PERSON,
        Kind.PERSON_LIKE,
        Kind.NAME,
        Kind.TITLE,
        Kind.TITLE_LIKE,
        Kind.COMPANY,
        Kind.COMPANY_LIKE,
        Kind.PLACE_LIKE,
    )
)
"""The types of capitalised runs that can be read as more than one type of name."""


def any_kind(kinds: Iterable[str]) -> str:
    """Return the regular expression, over the types of a sentence's nodes in a row, that one of these types matches."""
    return f"[{re.escape(''.join(sorted(kinds)))}]"


_NAME = re.compile(any_kind(NAMES))
_BEFORE_NAMES = frozenset((Kind.ROLE, Kind.NATION, Kind.DETERMINER, Kind.AWARD))
"""What can stand between a preposition and the name that it governs (`from the Danish director A`)."""
_CALLED = frozenset(("former", "exec", "executive", "boss", "chief", "veteran"))
"""What can stand between a preposition and somebody's name (`by former Harbor exec Ada Marrow`)."""
_SUBJECTIVE = frozenset(("he", "she", "they"))
"""Pronouns that are subjects and objects of nothing (`as an actor he appeared in Kites`)."""
GOVERNING = frozenset(
    (
        "play plays played playing portray portrays portrayed portraying voice voices voiced voicing join joins joined joining "
        "star stars starring star featuring features featured cast casting directing reprise reprises reprising"
    ).split()
)
"""Verbs that the name behind them is the object of."""


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence as nodes, with its interval in the text, the number of its paragraph and the zone that it stands in.

    By its `words`, `vocabulary`, `kinds` and `names` most of what it could say is known at once not to stand there; whoever
    changes its nodes renews it (`renew`).
    """

    start: int
    end: int
    nodes: list[Node]
    paragraph: int = 0
    zone: str = "prose"
    segment: int = 0
    _words: list[str] | None = None
    _vocabulary: frozenset[str] | None = None
    _kinds: str | None = None
    _names: list[int] | None = None

    def renew(self) -> None:
        """Forget what was worked out from its nodes, as they have changed."""
        self._words = self._vocabulary = self._kinds = self._names = None

    @property
    def words(self) -> list[str]:
        """The words of its nodes, in order."""
        if self._words is None:
            self._words = [node.word for node in self.nodes]
        return self._words

    @property
    def vocabulary(self) -> frozenset[str]:
        """The words of its nodes, each once; those in brackets are none of them."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(self.words)
        return self._vocabulary

    @property
    def kinds(self) -> str:
        """The types of its nodes, in order."""
        if self._kinds is None:
            self._kinds = "".join([node.kind for node in self.nodes])
        return self._kinds

    @property
    def names(self) -> list[int]:
        """The places of its nodes that are names, by their types."""
        if self._names is None:
            self._names = [found.start() for found in _NAME.finditer(self.kinds)]
        return self._names

    def governing(self, position: int) -> Node | None:
        """Return the person who is the subject of the clause at node `position`: the last one before it that no preposition
        governs; None where there is none.
        """
        for i in range(min(position, len(self.nodes)) - 1, -1, -1):
            if self.nodes[i].person >= 0 and not self.governed(i):
                return self.nodes[i]
        return None

    def governed(self, i: int) -> bool:
        """Whether a preposition or a verb of acting governs the name at `i`, by itself or with the list that it ends (`with A and
        B`, `playing A`); not where the statement is of them all the same (`up next for A is T`).
        """
        if self.nodes[i].word in _SUBJECTIVE:
            return False
        while i >= 2 and self.nodes[i - 1].kind in JOINTS:
            before = i - 3 if self.nodes[i - 2].kind == Kind.PAREN and i >= 3 else i - 2
            if self.nodes[before].person < 0:
                break
            i = before
        if i and self.nodes[i - 1].word == "for" and i + 1 < len(self.nodes) and self.nodes[i + 1].kind == Kind.AUXILIARY:
            return False
        while i > 1 and self.nodes[i - 1].kind == Kind.POSSESSIVE:
            i -= 2  # "on Harbour's Kites"
        while i > 1 and (self.nodes[i - 1].kind in _BEFORE_NAMES or self._is_former_house(i - 1)):
            i -= 1
        return i > 0 and (self.nodes[i - 1].kind == Kind.PREPOSITION or self.nodes[i - 1].word in GOVERNING)

    def _is_former_house(self, i: int) -> bool:
        """Whether the node at `i` tells, before a job, where somebody worked (`founded by former Harbor exec Ada Marrow`)."""
        known = self.nodes[i].word in _CALLED
        return known or (
            self.nodes[i].kind in HOUSES and (self.nodes[i + 1].kind == Kind.ROLE or self.nodes[i + 1].word in _CALLED)
        )


def neighbours(nodes: list[Node], i: int) -> tuple[Node, Node]:
    """Return the nodes before and behind node `i` (itself at the ends)."""
    return nodes[max(0, i - 1)], nodes[min(i + 1, len(nodes) - 1)]


def personal(node: Node) -> bool:
    """Return whether a node is known or likely to name a person."""
    return node.kind in PERSONAL


def place_of(nodes: Sequence[Node], node: Node) -> int:
    """Return the position of a node among others; -1 where it is none of them."""
    return nodes.index(node) if node in nodes else -1


def number_at(sentences: Sequence[Sentence], start: int) -> int:
    """Return the number of the sentence of a text in which the offset `start` is; a sentence read in part has that of the whole."""
    return max(0, bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1)


def renew(sentences: Iterable[Sentence]) -> None:
    """Forget what was worked out from the nodes of sentences, as types of theirs have changed."""
    for sentence in sentences:
        sentence.renew()
