"""The engine: rules over nodes, compiled to `re` over a string of symbols.

A sentence becomes a string with three characters a node: its type (`Kind`), its word and its value, the latter two private-use
code points where some rule asks for that word or value, else one for all others; before the first node stands a mark of the
beginning. The alphabets are disjoint, so a pattern can only match whole nodes, and offsets are exact by construction. The design
follows GATE's JAPE and CLU lab's Odin (typed tokens, longest match, then priority) on the standard library's `re`.

Rules are written in the language of `dossier.parser.matching.patterns`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dossier.parser.matching.kept import Program, pack, unpack
from dossier.parser.matching.needs import Needs, Sieve, Table, tabulate
from dossier.parser.matching.numbering import ordered
from dossier.parser.matching.parts import Reader
from dossier.parser.matching.patterns import BEGINNING, OTHER_VALUE, OTHER_WORD, SYMBOLS, PatternError, Patterns
from dossier.parser.matching.starts import lead
from dossier.parser.nodes import Node

_OTHER = OTHER_WORD + OTHER_VALUE
"""The symbols of a word that no rule has as a literal, and that has no value."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as data.

    `id` names it in the facts that it finds; `pattern` is written in the pattern language above. `emit` names what its match
    states (`dossier.parser.extraction.extract`): a relation of the film, or a relation of a person. `qualifiers` are added to
    each fact; a value that begins with `$` names a capture. `confidence` in 0..1 is how often such a fact is right. `yes` are
    sentences in which it must find the given objects, `no` sentences in which it must find nothing; names in them are invented.
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


class Trial(NamedTuple):
    """A rule worth trying, its compiled pattern, and the names of its captures with their groups."""

    rule: Rule
    pattern: re.Pattern[str]
    captures: tuple[tuple[str, int], ...]


class RuleError(ValueError):
    """A rule that cannot be read, with its id and what is wrong."""


class Tables(NamedTuple):
    """What is worked out from the rules before the first sentence, plain data throughout.

    `words` and `values` give the symbols, `needs` tells on which sentences a rule is worth trying; `programs` are the patterns
    without what leads them, or compiled.
    """

    words: dict[str, str]
    values: dict[str, str]
    needs: Table
    programs: Sequence[str | Program]


def translated(rules: Sequence[Rule]) -> Tables:
    """Work out the tables of rules; raises `RuleError` where two share an id or a pattern cannot be read."""
    patterns = Patterns(ordered(rule.pattern for rule in rules))
    programs: dict[str, str] = {}
    for rule in rules:
        if rule.id in programs:
            raise RuleError(f"two rules are called {rule.id}")
        try:
            programs[rule.id] = patterns.translate(rule.pattern)
        except PatternError as error:
            raise RuleError(f"rule {rule.id}: {error}") from error
    reader, needs = Reader(patterns.words, patterns.values), Needs(patterns.words)
    needed = [needs.of(reader.read(rule.pattern)) for rule in rules]
    return Tables(patterns.words, patterns.values, tabulate(needed), list(programs.values()))


def text_of(symbols: list[str]) -> str:
    """Return what patterns are searched for in: the symbols of a sentence's nodes behind the mark of the beginning."""
    return BEGINNING + "".join(symbols)


class Engine:
    """Compiles rules on first need and matches them against sentences.

    Takes the rules, and their tables where those were kept; raises `RuleError` where two share an id or a pattern cannot be read.
    """

    def __init__(self, rules: Iterable[Rule], tables: Tables | None = None) -> None:
        self.rules = tuple(rules)
        self._tables = tables or translated(self.rules)
        self._reader = Reader(self._tables.words, self._tables.values)
        self._sieve = Sieve(self._tables.needs)
        self._plain = {word: symbol + OTHER_VALUE for word, symbol in self._tables.words.items()}
        self._compiled: dict[int, Trial] = {}

    def tables(self) -> Tables:
        """Return what is worked out from the rules, every pattern compiled, as plain data to make an engine of in a later run."""
        programs = [pack(self._source(number)) for number in range(len(self.rules))]
        return self._tables._replace(programs=programs)

    def symbols(self, nodes: list[Node]) -> list[str]:
        """Return the three symbols of each node."""
        words, values, plain = self._tables.words, self._tables.values, self._plain
        return [
            node.kind + words.get(node.word, OTHER_WORD) + values.get(node.value.split("/")[0], OTHER_VALUE)
            if node.value
            else node.kind + plain.get(node.word, _OTHER)
            for node in nodes
        ]

    def trials(self, symbols: list[str]) -> list[Trial]:
        """Return the rules worth trying on a sentence, as all that each needs is there, with their patterns; in order."""
        compiled = self._compiled
        return [compiled.get(number) or self._compile(number) for number in self._sieve.worth(symbols)]

    def _source(self, number: int) -> str:
        program = self._tables.programs[number]
        pattern = self.rules[number].pattern
        return program[0] if isinstance(program, tuple) else lead(pattern, self._reader.read(pattern)) + program

    def _compile(self, number: int) -> Trial:
        rule = self.rules[number]
        program = self._tables.programs[number]
        pattern = unpack(program) if isinstance(program, tuple) else re.compile(self._source(number))
        captures = tuple((name.rstrip("_"), group) for name, group in pattern.groupindex.items())
        trial = self._compiled[number] = Trial(rule, pattern, captures)
        return trial

    def matches(self, nodes: list[Node]) -> Iterator[Match]:
        """Yield every rule's matches in a sentence: for each rule the leftmost, not overlapping one another."""
        each = self.symbols(nodes)
        symbols = text_of(each)
        for rule, pattern, captures in self.trials(each):
            found = pattern.search(symbols)
            while found:
                spans = found.regs
                taken = {
                    name: (spans[group][0] // SYMBOLS, spans[group][1] // SYMBOLS)
                    for name, group in captures
                    if spans[group][0] >= 0
                }
                start, end = spans[0]
                yield Match(rule, start // SYMBOLS, end // SYMBOLS, taken)
                # a pattern's lead is the symbol before its first node, which is the last one of a match before it
                found = pattern.search(symbols, max(end - 1, start + SYMBOLS))
