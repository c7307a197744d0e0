"""The engine: rules over nodes, compiled to `re` over a string of symbols.

A sentence becomes a string with three characters a node: its type (`Kind`), its word and its value, the latter two private-use
code points where some rule asks for that word or value, else one for all others. The alphabets are disjoint, so a pattern can
only match whole nodes, and offsets are exact by construction. The design follows GATE's JAPE and CLU lab's Odin (typed tokens,
longest match, then priority) on the standard library's `re`.

Rules are written in the language of `dossier.parser.patterns`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from dossier.parser.nodes import Node
from dossier.parser.patterns import OTHER_VALUE, OTHER_WORD, SYMBOLS, PatternError, Patterns
from dossier.parser.starts import Starts


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
        patterns = Patterns()
        self._starts = Starts(patterns.words)
        self._words, self._values = patterns.words, patterns.values
        self._sources: list[str] = []
        self._always: list[int] = []
        self._needs: list[tuple[frozenset[str], ...]] = []
        self._triggered: dict[str, list[int]] = {}
        self._compiled: dict[int, tuple[Rule, re.Pattern[str]]] = {}
        seen: set[str] = set()
        for rule in self.rules:
            if rule.id in seen:
                raise RuleError(f"two rules are called {rule.id}")
            seen.add(rule.id)
            try:
                source, needs = patterns.translate(rule.pattern)
            except PatternError as error:
                raise RuleError(f"rule {rule.id}: {error}") from error
            rarest = patterns.rarest(needs)
            for symbol in rarest:
                self._triggered.setdefault(symbol, []).append(len(self._sources))
            if not rarest:
                self._always.append(len(self._sources))
            self._needs.append(tuple(frozenset(need) for need in needs if need != rarest))
            self._sources.append(source)
        self._triggers = frozenset(self._triggered)

    def symbols(self, nodes: list[Node]) -> str:
        """Return the nodes as a string of symbols, three a node."""
        words, values = self._words, self._values
        return "".join(
            [
                node.kind
                + words.get(node.word, OTHER_WORD)
                + (values.get(node.value.split("/")[0], OTHER_VALUE) if node.value else OTHER_VALUE)
                for node in nodes
            ]
        )

    def trials(self, symbols: str) -> list[tuple[Rule, re.Pattern[str]]]:
        """Return the rules worth trying on a sentence, as all that each needs is there, with their patterns; in order."""
        present = set(symbols)
        numbers = set(self._always)
        for symbol in self._triggers & present:
            numbers.update(self._triggered[symbol])
        return [
            self._compiled.get(number) or self._compile(number)
            for number in sorted(numbers)
            if not any(map(present.isdisjoint, self._needs[number]))
        ]

    def _compile(self, number: int) -> tuple[Rule, re.Pattern[str]]:
        rule = self.rules[number]
        pattern = re.compile(self._starts.look_ahead(rule.pattern) + self._sources[number])
        self._compiled[number] = rule, pattern
        return rule, pattern

    def matches(self, nodes: list[Node]) -> Iterator[Match]:
        """Yield every rule's matches in a sentence: for each rule the leftmost, not overlapping one another."""
        symbols = self.symbols(nodes)
        for rule, pattern in self.trials(symbols):
            for found in pattern.finditer(symbols):
                captures = {
                    name.rstrip("_"): (found.start(group) // SYMBOLS, found.end(group) // SYMBOLS)
                    for name, group in pattern.groupindex.items()
                    if found.start(group) >= 0
                }
                yield Match(rule, found.start() // SYMBOLS, found.end() // SYMBOLS, captures)
