"""Where a pattern can begin to match: with which types and words.

Most rules begin with what may be absent ("is also set to"), so that `re` would try them in full at every symbol of a sentence. A
look-ahead for what a match can begin with ends nearly all those trials at once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from dossier.parser.matching.macros import ATOMS, MACROS
from dossier.parser.matching.patterns import BEFORE, BEGINNING, PIECE, ranges

_ANYTHING = ""
"""Stands for any symbol."""


@dataclass(slots=True)
class _Start:
    """What a group can begin with; `open` tells that its alternative read last can be empty so far, `empty` that one before can."""

    symbols: set[str] = field(default_factory=set)
    empty: bool = False
    open: bool = True
    barred: bool = False

    def take(self, symbols: set[str], *, optional: bool) -> None:
        """Go on with what begins with these symbols."""
        if self.open:
            self.symbols |= symbols
            self.open = optional

    def close(self) -> None:
        """End an alternative."""
        self.empty, self.open = self.empty or self.open, True


class Starts:
    """Works out what patterns begin with; takes the symbols of their literal words. Each pattern has been translated before."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._macros: dict[str, _Start] = {}

    def lead(self, pattern: str) -> str:
        """Return what to put before a pattern, so that `re` tries it only where a match can begin.

        That is a look-ahead for what a match begins with, or nothing where that can be anything, or one type, to which `re` skips
        by itself. A look-ahead for words stands behind the symbol before a node, to which `re` skips too.
        """
        first = PIECE.match(pattern.strip())
        if first and first["mark"] == "^":
            return BEGINNING
        if first and first["atom"] and not (first["not"] or first["times"]) and set(first["atom"].split("|")) <= ATOMS.keys():
            return ""
        start = self._start(pattern)
        if start.empty or _ANYTHING in start.symbols:
            return ""
        literals = start.symbols.intersection(self._words.values())
        words = ranges(literals)
        kinds = re.escape("".join(sorted(start.symbols - literals)))
        if not words:
            return f"(?=[{kinds}])"
        return BEFORE + (f"(?=[{kinds}]|.[{words}])" if kinds else f"(?=.[{words}])")

    def _start(self, pattern: str) -> _Start:
        groups = [_Start()]
        for found in PIECE.finditer(pattern.strip()):
            optional = (found["times"] or "").startswith(("?", "*", "{0"))
            if found["gap"]:
                groups[-1].take({_ANYTHING}, optional=True)
            elif found["atom"] and not found["not"]:
                inner = self._of(found["atom"])
                groups[-1].take(inner.symbols, optional=optional or inner.empty)
            elif found["mark"] and found["mark"].endswith("("):
                groups.append(_Start(barred=found["mark"] == "!("))
            elif found["mark"] == "|":
                groups[-1].close()
            elif found["mark"] and found["mark"].startswith(")"):
                inner = groups.pop()
                inner.close()
                if not inner.barred:
                    groups[-1].take(inner.symbols, optional=optional or inner.empty)
        groups[0].close()
        return groups[0]

    def _of(self, atom: str) -> _Start:
        """What an atom begins with: a type, words, a macro, or alternatives of these."""
        start = _Start()
        for name in [atom.partition("=")[0]] if "=" in atom else atom.split("|"):
            if name in MACROS:
                if name not in self._macros:
                    self._macros[name] = self._start(MACROS[name])
                start.take(self._macros[name].symbols, optional=self._macros[name].empty)
            else:
                start.take(set(ATOMS[name]) if name in ATOMS else {self._words[name.replace("_", " ")]}, optional=False)
            start.close()
        return start
