"""What a pattern is made of, part by part, with what each part can begin and end with.

What must not follow (`!`) is left out: what is told of the parts holds of every match, and of some sentences without one.
"""

from collections.abc import Iterable, Mapping, Sequence

from dossier.parser.lexicon import Kind
from dossier.parser.matching.macros import ATOMS, MACROS
from dossier.parser.matching.patterns import BEGINNING, END, PIECE

Symbols = frozenset[str] | None
"""Symbols of which a node has one at least; None for any node."""


def either(one: Symbols, other: Symbols) -> Symbols:
    """Return what has a symbol of the one or of the other."""
    return None if one is None or other is None else one | other


class Part:
    """A part of a pattern: what it can begin (`first`) and end with (`last`), and whether it can be `empty`.

    By itself it stands for a gap, of which nothing is known.
    """

    def __init__(self, first: Symbols = None, last: Symbols = None, *, empty: bool = True) -> None:
        self.first = first
        self.last = last
        self.empty = empty


class Element(Part):
    """One node that has one of `symbols`; `kinds` are the types of nodes that have them, where symbols are values."""

    def __init__(self, symbols: frozenset[str], kinds: frozenset[str] = frozenset()) -> None:
        super().__init__(kinds or symbols, kinds or symbols, empty=False)
        self.symbols = symbols


class Row(Part):
    """Parts that follow one another."""

    def __init__(self, parts: Sequence[Part]) -> None:
        first = _edge((part.first, part.empty) for part in parts)
        last = _edge((part.last, part.empty) for part in reversed(parts))
        super().__init__(first, last, empty=all(part.empty for part in parts))
        self.parts = parts


class Choice(Part):
    """One of several parts."""

    def __init__(self, options: Sequence[Part]) -> None:
        first, last = options[0].first, options[0].last
        for option in options[1:]:
            first, last = either(first, option.first), either(last, option.last)
        super().__init__(first, last, empty=any(option.empty for option in options))
        self.options = options


class Times(Part):
    """A part that can be absent or come again."""

    def __init__(self, part: Part, *, absent: bool, again: bool) -> None:
        super().__init__(part.first, part.last, empty=absent or part.empty)
        self.part = part
        self.absent = absent
        self.again = again


def _edge(edges: Iterable[tuple[Symbols, bool]]) -> Symbols:
    """What parts in a row begin with: the first, and each behind others that can all be absent."""
    found: Symbols = frozenset()
    for symbols, empty in edges:
        found = either(found, symbols)
        if not empty:
            break
    return found


class Reader:
    """Reads patterns as parts; takes the symbols of their literal words and values. Each pattern has been translated before."""

    def __init__(self, words: Mapping[str, str], values: Mapping[str, str]) -> None:
        self._words = words
        self._values = values
        self._atoms: dict[str, Part] = {}

    def read(self, pattern: str) -> Part:
        """Return a pattern as a part."""
        groups: list[list[list[Part]]] = [[[]]]
        marks: list[str] = []
        for found in PIECE.finditer(pattern.strip()):
            mark = (found["mark"] or "").partition(":")[0]
            part: Part | None = None
            if found["gap"]:
                part = Part()
            elif mark == "|":
                groups[-1].append([])
            elif mark in {"^", "$"}:
                part = Element(frozenset((BEGINNING,)) if mark == "^" else frozenset((Kind.STOP, END)))
            elif mark.endswith("("):
                groups.append([[]])
                marks.append(mark)
            elif mark == ")":
                rows = groups.pop()
                part = _choice([Row(row) for row in rows]) if marks.pop() != "!(" else None
            elif not found["not"]:
                part = self._atoms.get(found["atom"]) or self._atom(found["atom"])
            if part is not None:
                groups[-1][-1].append(_repeated(part, found["times"] or ""))
        return _choice([Row(row) for row in groups[0]])

    def _atom(self, atom: str) -> Part:
        """A type, words, a macro, a type by its values, or alternatives of these; made once, as patterns share most of them."""
        kind, equals, values = atom.partition("=")
        if equals and kind in ATOMS:
            symbols = frozenset(self._values[value.replace("_", " ")] for value in values.split("|"))
            part: Part = Element(symbols, frozenset(ATOMS[kind]))
        elif atom in MACROS:
            part = self.read(MACROS[atom])
        else:
            names = atom.split("|")
            plain = frozenset().union(*(self._symbols(name) for name in names if name not in MACROS))
            macros = [self._atoms.get(name) or self._atom(name) for name in names if name in MACROS]
            part = _choice([*macros, *([Element(plain)] if plain else [])])
        self._atoms[atom] = part
        return part

    def _symbols(self, name: str) -> Iterable[str]:
        return ATOMS[name] if name in ATOMS else (self._words[name.replace("_", " ")],)


def _choice(options: Sequence[Part]) -> Part:
    return options[0] if len(options) == 1 else Choice(options)


def _repeated(part: Part, times: str) -> Part:
    absent, again = times.startswith(("?", "*", "{0")), times.startswith(("*", "{"))
    return Times(part, absent=absent, again=again) if absent or again else part
