"""The pattern language: what a rule is written in, and its translation to a regular expression over symbols.

Atoms are separated by spaces:

    helmed            a literal word (lower case); `directed|helmed` alternatives; `_` for a space inside one node's words
    PERSON            a type or a macro (`dossier.parser.matching.macros`); `PEOPLE:object` captures what it matches
    ROLE=director     a job by the relation that the lexicon gives it, `ROLE=director|writer`; any type by value: `FORMAT=series`
    AUX|will|BE       alternatives of any of these
    ( ... )           a group, with alternatives separated by ` | `; captures can share a name; `( ... ):object`
                      captures what the group matches
    !POSS  !( ... )   not followed by
    >( ... )          all that the group can match, whatever follows
    ? * {0,6}         behind an atom or a group: absent or once, any number (at most 40), so many (`{0,6}?`: as few as will do;
                      `{0,6}+`: all there are)
    ..4               any nodes, at most so many, that are no stop, name or bracket (`..` is `..3`); `...9` also names and
                      brackets
    ^  $              the beginning or the end of the sentence (`$` also before its stop)

A node is three symbols, its type, its word and its value; words and values that no rule has as a literal share one symbol each. The
three alphabets are disjoint, so a pattern can only match whole nodes, and what may be any word or value is a
full stop.
"""

import re
from collections.abc import Iterable

from dossier.parser.matching.macros import ATOMS, MACROS

# The private-use planes beyond the first 65,536 code points: `re` compiles a class of those in 3 µs, one of the nearer
# private-use area in 200 (it draws a map of all 65,536), and the rules hold thousands of classes.
_FIRST_WORD, _FIRST_VALUE = 0xF0000, 0x100000
OTHER_WORD = chr(_FIRST_WORD)
"""The symbol of every word that no rule has as a literal."""
OTHER_VALUE = chr(_FIRST_VALUE)
"""The symbol of every value that no rule asks for."""
BEGINNING = "\U0010ffff"
"""The mark that stands before the first node of a sentence."""
END = "\U0010fffe"
"""Stands for the end of a sentence where what can follow a node is told; no sentence holds it."""
BEFORE = f"[{OTHER_VALUE}-{BEGINNING}]"
"""What stands before any node: the value of another, or the mark of the beginning."""

SYMBOLS = 3
"""Symbols a node."""

_MARKS = {"(": "(?:", "!(": "(?!", ">(": "(?>", ")": ")", "|": "|", "$": r"(?=\.|$)", "^": f"(?<={BEGINNING})"}
_GAP = {"..": "[^.;STMPQNCc(]", "...": "[^.;]"}
PIECE = re.compile(
    r"(?:(?P<gap>\.\.\.?)(?P<most>\d*)|(?P<mark>[!>]?\(|\)(?::(?P<group>\w+))?|[$^|])"
    r"|(?P<not>!)?(?P<atom>[^\s()|^$:?*{}!]+(?:\|[^\s()|^$:?*{}!]+)*)(?::(?P<name>\w+))?)"
    r"(?P<times>\?|\*|\{\d+,\d+\}[?+]?)?\s*"
)
"""One piece of a pattern: a gap, a mark (a bracket, `^`, `$`, `|`), or an atom; with how often it stands."""


class PatternError(ValueError):
    """A pattern that cannot be read, and what is wrong with it."""


def ranges(symbols: Iterable[str]) -> str:
    """Return what stands in a class of these symbols: those in a row as a range, for `re` goes through a class one by one."""
    numbers = sorted(map(ord, symbols))
    opens = [n for i, n in enumerate(numbers) if not i or numbers[i - 1] < n - 1]
    closes = [n for i, n in enumerate(numbers, 1) if i == len(numbers) or numbers[i] > n + 1]
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in zip(opens, closes, strict=True))


class Patterns:
    """Translates patterns; holds the vocabulary of their literal words and values. `words` get their symbols first, in a row."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self.words: dict[str, str] = {word: chr(_FIRST_WORD + 1 + number) for number, word in enumerate(words)}
        self.values: dict[str, str] = {}
        self._atoms: dict[str, str] = {}

    def translate(self, pattern: str) -> str:
        """Return a pattern as a regular expression over symbols; raises `PatternError` where it cannot be read."""
        pieces: list[str] = []
        opened: list[int] = []
        position, text = 0, pattern.strip()
        while position < len(text):
            found = PIECE.match(text, position)
            if not found:
                raise PatternError(f"cannot read {text[position:]!r}")
            position = found.end()
            times = {"*": "{0,40}", None: ""}.get(found["times"], found["times"])
            if found["gap"]:
                pieces.append(f"(?:{_GAP[found['gap']]}..){{0,{found['most'] or 3}}}?")
            elif found["mark"]:
                mark = found["mark"].partition(":")[0]
                if mark.endswith("("):
                    opened.append(len(pieces))
                elif mark == ")" and not opened:
                    raise PatternError("a bracket is closed that was not opened")
                pieces.append(_MARKS[mark] + times)
                if mark == ")" and (start := opened.pop()) >= 0 and found["group"]:
                    whole = "".join(pieces[start:])
                    del pieces[start:]
                    pieces.append(self._named(found["group"], whole, pieces))
            else:
                inner = self._atoms.get(found["atom"]) or self._atom(found["atom"])
                inner = f"(?!{inner})" if found["not"] else inner + times
                pieces.append(self._named(found["name"], inner, pieces) if found["name"] else inner)
        if opened:
            raise PatternError(f"brackets are not in pairs: {pattern!r}")
        return "".join(pieces)

    @staticmethod
    def _named(name: str, source: str, pieces: list[str]) -> str:
        """A capture; a name that the pattern has already gets an underscore, for `re` allows each name once."""
        while any(piece.startswith(f"(?P<{name}>") for piece in pieces):
            name += "_"
        return f"(?P<{name}>{source})"

    def _atom(self, atom: str) -> str:
        """An atom as a regular expression, translated once, as patterns share most of theirs."""
        self._atoms[atom] = translated = self._translated(atom)
        return translated

    def _translated(self, atom: str) -> str:
        kind, equals, values = atom.partition("=")
        if equals and kind in ATOMS:
            symbols = [self._value(value.replace("_", " ")) for value in values.split("|")]
            return f"(?:[{re.escape(ATOMS[kind])}].[{ranges(symbols)}])"
        if atom in MACROS:
            return f"(?:{self.translate(MACROS[atom])})"
        names = atom.split("|")
        if len(names) > 1 and any(name in MACROS for name in names):
            parts = [self._atoms.get(name) or self._atom(name) for name in names if name in MACROS]
            if plain := "|".join(name for name in names if name not in MACROS):
                parts.append(self._atom(plain))
            return f"(?:{'|'.join(parts)})"
        kinds = "".join(ATOMS[name] for name in names if name in ATOMS)
        words = [name for name in names if name not in ATOMS]
        if any(word.isupper() and len(word) > 2 for word in words):
            raise PatternError(f"no type or macro is called {atom}")
        symbols = [self._symbol(word.replace("_", " ")) for word in words]
        of_kind, of_word = f"[{re.escape(kinds)}]..", f".[{ranges(symbols)}]."
        return f"(?:{'|'.join(piece for piece, there in ((of_kind, kinds), (of_word, symbols)) if there)})"

    def _value(self, value: str) -> str:
        return self.values.setdefault(value, chr(_FIRST_VALUE + 1 + len(self.values)))

    def _symbol(self, word: str) -> str:
        return self.words.setdefault(word, chr(_FIRST_WORD + 1 + len(self.words)))
