"""The engine: rules over nodes, compiled to `re` over a string of symbols.

A sentence becomes a string with two characters a node: its type (`Kind`) and its word, a private-use code point where some
rule has that word as a literal, else one for all other words. The two alphabets are disjoint, so a pattern can only match
whole nodes, and offsets are exact by construction. The design follows GATE's JAPE and CLU lab's Odin (typed tokens, longest
match, then priority) on the standard library's `re`.

The pattern language, atoms separated by spaces:

    helmed            a literal word (lower case); `directed|helmed` alternatives
    PERSON            a type or a macro (`dossier.parser.macros`); `PEOPLE:object` captures what it matches
    ROLE=director     a job, by the relation that the lexicon gives it; `ROLE=director|writer`
    ( ... )           a group, with alternatives separated by ` | `
    ? * {0,6}         behind an atom or a group: absent or once, any number (at most 40), so many
    ..4               any nodes, at most so many, that are no stop, name or bracket (`..` is `..3`)
    ^  $              the beginning or the end of the sentence (`$` also before its stop)
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from dossier.parser.lexicon import Kind
from dossier.parser.macros import ATOMS, MACROS
from dossier.parser.nodes import Node

_FIRST_WORD = 0xE000
_OTHER = chr(_FIRST_WORD)
_WORD = f"[{_OTHER}-\uf8ff]"
_GAP = "[^.;STMPQNCc(]"
_PIECE = re.compile(
    r"(?:(?P<gap>\.\.(?P<most>\d*))|(?P<mark>[()^$|])|(?P<atom>[^\s()|^$:?*{}]+(?:\|[^\s()|^$:?*{}]+)*)(?::(?P<name>\w+))?)"
    r"(?P<times>\?|\*|\{\d+,\d+\})?"
)
_MANY = {"?": "?", "*": "{0,40}", "": "", None: ""}


class Example(NamedTuple):
    """A sentence on which a rule is tried, and the values that it must find there (capture → text); empty for nothing."""

    text: str
    found: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as data.

    `id` names it in the facts that it finds; `pattern` is written in the pattern language above. `emit` names what its match
    states (`dossier.parser.extract`): a relation of the film, or a relation of a person. `qualifiers` are added to each fact; a
    value that begins with `$` names a capture. `confidence` in 0..1 is how often such a fact is right. `yes` are sentences
    in which it must find the given objects, `no` sentences in which it must find nothing; names in them are invented.
    """

    id: str
    pattern: str
    emit: str
    qualifiers: dict[str, str] = field(default_factory=dict)
    confidence: float = 0.95
    priority: int = 0
    yes: tuple[tuple[str, str], ...] = ()
    no: tuple[str, ...] = ()


class Match(NamedTuple):
    """A rule's match in a sentence: node positions `[start, end)`, and the captures as such intervals."""

    rule: Rule
    start: int
    end: int
    captures: dict[str, tuple[int, int]]


class RuleError(ValueError):
    """A rule that cannot be read, with its id and what is wrong."""


class Engine:
    """Compiles rules on first need and matches them against sentences.

    Takes the rules; raises `RuleError` where two share an id or a pattern cannot be read.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._words: dict[str, str] = {}
        self._sources: list[str] = []
        self._needs: list[tuple[str, ...]] = []
        self._compiled: dict[int, re.Pattern[str]] = {}
        seen: set[str] = set()
        for rule in self.rules:
            if rule.id in seen:
                raise RuleError(f"two rules are called {rule.id}")
            seen.add(rule.id)
            source, needs = self._translate(rule)
            self._sources.append(source)
            self._needs.append(needs)

    def symbols(self, nodes: list[Node]) -> str:
        """Return the nodes as a string of symbols, two characters each."""
        words = self._words
        return "".join(
            node.kind + words.get("=" + node.value.split("/")[0] if node.kind == Kind.ROLE else node.word, _OTHER) for node in nodes
        )

    def matches(self, nodes: list[Node]) -> Iterator[Match]:
        """Yield every rule's matches in a sentence: for each rule the leftmost, not overlapping one another."""
        symbols = self.symbols(nodes)
        for number, needs in enumerate(self._needs):
            if needs and not any(need in symbols for need in needs):
                continue
            pattern = self._compiled.get(number)
            if pattern is None:
                pattern = self._compiled[number] = re.compile(self._sources[number])
            for found in pattern.finditer(symbols):
                captures = {
                    name: (found.start(name) // 2, found.end(name) // 2) for name in pattern.groupindex if found.start(name) >= 0
                }
                yield Match(self.rules[number], found.start() // 2, (found.end() + 1) // 2, captures)

    # -- compiling -------------------------------------------------------------------------------------------------

    def _word(self, word: str) -> str:
        if word not in self._words:
            self._words[word] = chr(_FIRST_WORD + 1 + len(self._words))
        return self._words[word]

    def _translate(self, rule: Rule) -> tuple[str, tuple[str, ...]]:
        """Return a rule's regular expression, and the word symbols of which a sentence must hold one for it to match."""
        pieces: list[str] = []
        required: list[tuple[str, ...]] = []
        depth = 0
        position, text = 0, rule.pattern
        while position < len(text):
            if text[position].isspace():
                position += 1
                continue
            found = _PIECE.match(text, position)
            if not found:
                raise RuleError(f"rule {rule.id}: cannot read {text[position:]!r}")
            position = found.end()
            times = _MANY.get(found["times"], found["times"])
            if found["gap"]:
                pieces.append(f"(?:{_GAP}{_WORD}){{0,{found['most'] or 3}}}?")
            elif found["mark"]:
                depth += {"(": 1, ")": -1}.get(found["mark"], 0)
                pieces.append({"(": "(?:", "$": r"(?=\.|$)"}.get(found["mark"], found["mark"]) + times)
            else:
                source, words = self._atom(rule, found["atom"])
                if words and depth == 0 and found["times"] not in {"?", "*"}:
                    required.append(words)
                pieces.append(f"(?P<{found['name']}>{source}{times})" if found["name"] else source + times)
        needs = min(required, key=len) if required else ()
        return "".join(pieces), needs

    def _atom(self, rule: Rule, atom: str) -> tuple[str, tuple[str, ...]]:
        if atom.startswith("ROLE="):
            symbols = tuple(self._word("=" + value.replace("_", " ")) for value in atom[5:].split("|"))
            return f"(?:R[{''.join(symbols)}])", symbols
        if atom in MACROS:
            inner = Rule(rule.id, MACROS[atom], "")
            return f"(?:{self._translate(inner)[0]})", ()
        if all(name in ATOMS for name in atom.split("|")):
            kinds = "".join(ATOMS[name] for name in atom.split("|"))
            return f"(?:[{re.escape(kinds)}]{_WORD})", ()
        if atom.isupper() and len(atom) > 2:
            raise RuleError(f"rule {rule.id}: no type or macro is called {atom}")
        symbols = tuple(self._word(word.replace("_", " ")) for word in atom.split("|"))
        return f"(?:[^{_OTHER}-\uf8ff][{''.join(symbols)}])", symbols
