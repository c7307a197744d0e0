"""What a sentence must hold for a rule to match there: elements of its pattern, each between what can stand beside it.

A pattern with alternatives can match in several ways. Of the elements that no match in one way goes without, the rarest are looked
for, all rules at once: a number has one bit for each of them, and three such numbers tell of a node which elements it can stand
right before, which it can be, and which it can stand behind.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from dossier.parser.matching.parts import Choice, Element, Part, Row, Symbols, Times, either
from dossier.parser.matching.patterns import BEGINNING, END

MOST = 3
"""So many elements of a way are looked for; more hardly ever tell it from others."""

WAYS = 16
"""So many ways of a rule to match are told apart; of further alternatives only what they have in common is looked for."""

_KINDS = {"w": 90, ".": 90, "i": 80, "x": 70, "d": 70, ",": 60, "N": 60, "a": 50, "Q": 45, "K": 35, "h": 35}
_KINDS |= dict.fromkeys("CRW'", 20) | dict.fromkeys("MLTDnGg(", 12) | {BEGINNING: 8, END: 8}
"""About how many of a hundred sentences hold a node of a type; five or fewer hold one of the types left out."""
_WORDS = {"the": 55, "and": 50, "in": 35, "a": 30, "is": 30, "of": 25, "to": 25} | dict.fromkeys(("for", "on", "with"), 20)
_WORDS |= dict.fromkeys("has as by are who that will from".split(), 12) | dict.fromkeys("it film be which".split(), 8)
_WORDS |= dict.fromkeys("her his was at also he an have".split(), 5)
"""About how many of a hundred sentences hold a word; one or two hold one of the words left out."""
_FEW, _FEWER, _ALL = 5, 1, 100


class Need(NamedTuple):
    """An element that every match in one way holds, by the symbols of its nodes, with those of what can stand on either side."""

    before: Symbols
    at: frozenset[str]
    behind: Symbols


class Needs:
    """Works out what patterns need; takes the symbols of their literal words."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._shares = _KINDS | {words[word]: share for word, share in _WORDS.items() if word in words}
        self._common: dict[Symbols, int] = {None: _ALL}
        """How common the sets of symbols are that were asked for so far: the rules share most of theirs."""

    def of(self, part: Part) -> list[list[Need]]:
        """Return what a pattern needs to match, for each way in which it can, the rarest first."""
        return [sorted(self._of(way, None, None), key=self._share)[:MOST] for way in _ways(part, WAYS)]

    def _of(self, part: Part, before: Symbols, behind: Symbols) -> Iterator[Need]:
        """What a part needs, with what can stand before and behind it."""
        if isinstance(part, Element):
            yield Need(before, part.symbols, behind)
        elif isinstance(part, Times) and not part.absent:
            if part.again:
                before, behind = either(before, part.last), either(behind, part.first)
            yield from self._of(part.part, before, behind)
        elif isinstance(part, Choice):
            rarest = [min(self._of(one, before, behind), key=self._share_at, default=None) for one in part.options]
            found = [need for need in rarest if need is not None]
            if len(found) == len(rarest):
                yield _any_of(found)
        elif isinstance(part, Row):
            follows = [behind]
            for one in reversed(part.parts):
                follows.append(either(follows[-1], one.first) if one.empty else one.first)
            for one, follow in zip(part.parts, follows[-2::-1], strict=True):
                yield from self._of(one, before, follow)
                before = either(before, one.last) if one.empty else one.last

    def _share(self, need: Need) -> int:
        """How common a need is: the product of the shares of sentences that hold its three elements."""
        return self._common_to(need.before) * self._common_to(need.at) * self._common_to(need.behind)

    def _share_at(self, need: Need) -> tuple[int, int]:
        return self._common_to(need.at), self._share(need)

    def _common_to(self, symbols: Symbols) -> int:
        """About how many of a hundred sentences hold one of these symbols."""
        known = self._common.get(symbols)
        if known is None:
            shares = [self._shares.get(symbol, _FEW if symbol.isascii() else _FEWER) for symbol in symbols or ()]
            known = self._common[symbols] = min(_ALL, sum(shares))
        return known


def _ways(part: Part, most: int) -> list[Part]:
    """The ways in which a part can match: its alternatives made rows of their own, as long as there are no more than `most`."""
    if isinstance(part, Choice) and len(part.options) <= most:
        return [way for option in part.options for way in _ways(option, most // len(part.options))]
    if not isinstance(part, Row):
        return [part]
    rows: list[list[Part]] = [[]]
    for one in part.parts:
        apart = isinstance(one, Choice) and not one.empty and len(rows) * len(one.options) <= most
        rows = [[*row, option] for row in rows for option in (one.options if isinstance(one, Choice) and apart else (one,))]
    return [Row(row) for row in rows]


def _any_of(needs: Sequence[Need]) -> Need:
    """What holds where any of several needs does."""
    before, at, behind = needs[0]
    for need in needs[1:]:
        before, at, behind = either(before, need.before), at | need.at, either(behind, need.behind)
    return Need(before, at, behind)


Masks = tuple[int, int, int]
"""The elements that a node can stand right before, can be and can stand right behind, as a bit each."""


Table = tuple[dict[str, Masks], Masks, list[int]]
"""What rules need, as plain data: the masks of each symbol, those that any node has, and the place of the rule of each way.

The first element of a way has the bit of the way's place, the second one among as many bits more, and so on.
"""


def tabulate(rules: Sequence[Sequence[Sequence[Need]]]) -> Table:
    """Return what rules need, given for each way of each rule in their order."""
    ways = [(number, needs) for number, found in enumerate(rules) for needs in found]
    masks: dict[str, list[int]] = {}
    free = [0, 0, 0]
    for place, (_, needs) in enumerate(ways):
        for turn in range(MOST):
            bit = 1 << (turn * len(ways) + place)
            for side, symbols in enumerate(needs[turn] if turn < len(needs) else (None, None, None)):
                free[side] |= 0 if symbols is not None else bit
                for symbol in symbols or ():
                    masks.setdefault(symbol, [0, 0, 0])[side] |= bit
    return {symbol: _three(sides) for symbol, sides in masks.items()}, _three(free), [number for number, _ in ways]


def _three(sides: Iterable[int]) -> Masks:
    before, at, behind = sides
    return before, at, behind


class Sieve:
    """Tells which rules are worth trying on a sentence."""

    def __init__(self, table: Table) -> None:
        self._masks_of, self._free, self._rules = table
        self._every = (1 << len(self._rules)) - 1
        self._numbers: dict[int, int] = {}
        """The numbers in masks, each once: they are long, and what many nodes share stays in the processor's cache."""
        self._known: dict[str, Masks] = {}
        """The masks of nodes: no more than there are types with a literal word and a value, as no other word has a symbol."""

    def worth(self, symbols: list[str]) -> list[int]:
        """Return the places of the rules worth trying on a sentence whose nodes have these symbols, in order."""
        known, free = self._known, self._free
        (before, at, _), last = (self._masks(mark) for mark in (BEGINNING, END))
        met, far = 0, free[0]
        for node in symbols:
            masks = known.get(node) or self._masks(node)
            met |= far & at & masks[2]
            far, (before, at, _) = before, masks
        met |= far & at & last[2] | before & last[1] & free[2]
        ways, rules = self._every, self._rules
        for _ in range(MOST):
            ways &= met
            met >>= len(rules)
        found: list[int] = []
        while ways:
            number = rules[(ways & -ways).bit_length() - 1]
            if not found or found[-1] != number:
                found.append(number)
            ways &= ways - 1
        return found

    def _masks(self, node: str) -> Masks:
        """The masks of a node by its symbols."""
        if node not in self._known:
            before, at, behind = self._free
            for symbol in node:
                one, two, three = self._masks_of.get(symbol, (0, 0, 0))
                before, at, behind = before | one, at | two, behind | three
            known = self._numbers.setdefault
            self._known[node] = known(before, before), known(at, at), known(behind, behind)
        return self._known[node]
