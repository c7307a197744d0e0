"""What stands around a name, as signs: beside it, beside the list that it stands in, and where in the article.

A sign is a place and what stands there: `<1 starring` (before the name or its list), `>2 is set` (behind), `<w producer` (anywhere
near before). Names stand in signs by their type alone, so that no sign holds anybody's name.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from dossier.parser.document import READ, Document
from dossier.parser.kinds import HOUSES, JOINTS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence

NEAR = 8
"""The nodes before and behind a list whose words are signs wherever they stand."""
BEGUN = 3
"""The first sentences are told apart by their number, up to this one."""

_TYPES = {
    Kind.COMMA: ",",
    Kind.CONJUNCTION: "and",
    Kind.PAREN: "()",
    Kind.POSSESSIVE: "'s",
    Kind.YEAR: "YEAR",
    Kind.DATE: "DATE",
    Kind.NUMBER: "NUMBER",
    Kind.GENRE: "GENRE",
    Kind.FORMAT: "FORMAT",
    Kind.PLACE: "PLACE",
    Kind.PUBLICATION: "PUBLICATION",
    Kind.AWARD: "AWARD",
    Kind.FESTIVAL: "FESTIVAL",
    Kind.NATION: "NATION",
    Kind.TERRITORY: "TERRITORY",
}
"""The type of a node → what it is in a sign."""
_TYPED = NAMES | _TYPES.keys() | {Kind.ROLE}
"""The types of nodes that are not their word in a sign."""
_NAMING = NAMES | {Kind.PRONOUN}
"""The types of nodes that name something or stand for it."""
_BETWEEN = JOINTS | {Kind.PAREN}
"""What stands between the names of a list."""


class Mention(NamedTuple):
    """A name where it stands: its node, its sentence, the place there (of the bracket that it stands in), its signs, the other
    names of its list, and the nodes near before and behind it (before a bracket, where it opens one).
    """

    node: Node
    sentence: Sentence
    anchor: int
    signs: tuple[str, ...]
    beside: tuple[Node, ...]
    before: Sequence[Node]
    behind: Sequence[Node]


class _Row(NamedTuple):
    """The nodes of a sentence or a bracket, what each is in a sign, and for a bracket its place and what stands before it."""

    nodes: Sequence[Node]
    symbols: list[str]
    begun: str
    anchor: int
    outside: tuple[str, ...]


_Place = tuple[Sentence, int, int, Sequence[Node], list[int]]
"""A sentence with its number in the prose, the place of a bracket in it (-1 for none), the nodes there, and where names are."""


class Surroundings:
    """The names of an article with what stands around them; `films` are the keys of its films' titles, `fold` makes a key."""

    def __init__(self, document: Document, films: set[str], fold: Callable[[Node], str]) -> None:
        self._document, self._films, self._fold = document, films, fold
        self._symbols: dict[int, list[str]] = {}
        self._places = [place for sentence, prose in _read(document.sentences) for place in _rows(sentence, prose)]

    def mentions(self, kinds: frozenset[str], asked: Callable[[Node], bool], alike: Callable[[Node], bool]) -> Iterator[Mention]:
        """Yield each name of these types of nodes that `asked` holds for, as often as it stands in what is told of the film.

        `alike` holds for all names of its family: those that can stand beside it in a list.
        """
        for sentence, prose, anchor, nodes, names in self._places:
            asked_for = [i for i in names if nodes[i].kind in kinds and asked(nodes[i])]
            if asked_for:
                row = self._row(sentence, nodes, anchor, f"begun {min(prose, BEGUN)}")
                for i in asked_for:
                    yield self._mention(sentence, row, i, alike)

    def _mention(self, sentence: Sentence, row: _Row, i: int, alike: Callable[[Node], bool]) -> Mention:
        """The name at `i` of a row, with what stands around it."""
        nodes, node = row.nodes, row.nodes[i]
        first = _list_end(nodes, i, range(i - 1, -1, -1), alike)
        last = _list_end(nodes, i, range(i + 1, len(nodes)), alike)
        beside = tuple(other for other in nodes[first : last + 1] if other is not node and alike(other))
        signs = (f"zone {sentence.zone}", row.begun, *_beside(row, i, first, last), *self._clause(sentence, row, i))
        anchor = i if row.anchor < 0 else row.anchor
        before = sentence.nodes[max(0, anchor - NEAR) : anchor] if not i or row.anchor < 0 else ()
        return Mention(node, sentence, anchor, signs, beside, before, nodes[i + 1 : i + 1 + NEAR])

    def is_film(self, node: Node) -> bool:
        """Return whether a name is the title of one of the article's films."""
        return self._fold(node) in self._films

    def _row(self, sentence: Sentence, nodes: Sequence[Node], anchor: int, begun: str) -> _Row:
        """The nodes of a sentence, or of its bracket at `anchor`, with what they are in signs."""
        outside = sentence.nodes[max(0, anchor - 2) : anchor] if anchor >= 0 else ()
        return _Row(nodes, self._of(nodes), begun, anchor, tuple(map(self._symbol, outside)))

    def _of(self, nodes: Sequence[Node]) -> list[str]:
        """What nodes are in signs, worked out once for all families of names."""
        if id(nodes) not in self._symbols:
            self._symbols[id(nodes)] = [
                node.word if node.person < 0 and node.kind not in _TYPED else self._symbol(node) for node in nodes
            ]
        return self._symbols[id(nodes)]

    def _symbol(self, node: Node) -> str:
        """What a node is in a sign."""
        if node.kind in NAMES:
            if node.person >= 0:
                return "PERSON"
            return "COMPANY" if node.kind in HOUSES else "FILM" if self.is_film(node) else "NAME"
        if node.kind == Kind.ROLE:
            return f"ROLE {node.value}"
        return "PRONOUN" if node.person >= 0 else _TYPES.get(node.kind) or node.word

    def _clause(self, sentence: Sentence, row: _Row, i: int) -> Iterator[str]:
        """The signs of a name's place among the titles and the verbs of its sentence."""
        titles = [symbol for symbol in row.symbols[:i] if symbol in {"FILM", "NAME"}]
        yield f"behind {titles[-1] if titles else 'no title'}"
        yield "pronoun" if row.nodes[i].kind not in NAMES else f"kind {row.nodes[i].kind}"
        if row.anchor >= 0:
            yield "out1 " + " ".join(row.outside[-1:])
            yield "out2 " + " ".join(row.outside)
            return
        if row.nodes[i].person >= 0:
            yield "governed" if sentence.governed(i) else "free"
        if "FILM" in row.symbols:
            yield "with FILM"
        if "NAME" in row.symbols:
            yield "with NAME"


def _read(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, int]]:
    """The sentences that can tell of the film, each with its number in the prose."""
    prose = 0
    for sentence in sentences:
        prose += sentence.zone == "prose"
        if sentence.zone in READ and sentence.zone != "about":
            yield sentence, prose


def _rows(sentence: Sentence, prose: int) -> Iterator[_Place]:
    """Where names can stand in a sentence: among its nodes, and among those of each of its brackets."""
    rows: list[tuple[int, Sequence[Node]]] = [(-1, sentence.nodes)]
    if Kind.PAREN in sentence.kinds or Kind.SPEECH in sentence.kinds:
        rows += [(i, node.inner) for i, node in enumerate(sentence.nodes) if node.inner]
    for anchor, nodes in rows:
        names = [i for i, node in enumerate(nodes) if node.kind in _NAMING]
        if names:
            yield sentence, prose, anchor, nodes, names


def _list_end(nodes: Sequence[Node], i: int, places: Iterable[int], alike: Callable[[Node], bool]) -> int:
    """The last name, in the order of the `places` beside it, of the list in which the name at `i` stands."""
    for j in places:
        if alike(nodes[j]):
            i = j
        elif nodes[j].kind not in _BETWEEN:
            break
    return i


def _beside(row: _Row, i: int, first: int, last: int) -> list[str]:
    """The signs of what stands beside the name at `i`, and beside its list from `first` to `last`."""
    symbols, inside = row.symbols, "" if row.anchor < 0 else "("
    before, behind = symbols[max(0, first - NEAR) : first], symbols[last + 1 : last + 1 + NEAR]
    two, after = ["^", "^", *before][-2:], [*behind, "$", "$"][:2]
    return [
        f"{inside}<1 {two[1]}",
        f"{inside}<2 {two[0]} {two[1]}",
        f"{inside}>1 {after[0]}",
        f"{inside}>2 {after[0]} {after[1]}",
        f"{inside}<> {two[1]} {after[0]}",
        f"{inside}< {symbols[i - 1] if i else '^'}",
        f"{inside}> {symbols[i + 1] if i + 1 < len(symbols) else '$'}",
        "in a list" if last > first else "alone",
        *[f"{inside}<w {word}" for word in before],
        *[f"{inside}>w {word}" for word in behind],
    ]
