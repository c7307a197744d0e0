"""What was decided by hand about who is who, as sets of the ids that the sources use."""

from collections.abc import Iterable, Set
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """One decision: the mentions on its two sides are one entity (`joins`), or are not."""

    one: frozenset[str]
    other: frozenset[str]
    joins: bool


@dataclass(frozen=True, slots=True)
class Rulings:
    """What holds by hand: sets of mentions that are one, and pairs of sets that are kept apart."""

    joined: tuple[frozenset[str], ...] = ()
    apart: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()

    def bars(self, one: Set[str], other: Set[str]) -> bool:
        """Whether two groups of mentions must not become one."""
        return any((one & a and other & b) or (one & b and other & a) for a, b in self.apart)


def rulings(verdicts: Iterable[Verdict]) -> Rulings:
    """Return what holds after these decisions, taken one after another: a later one goes before an earlier one it contradicts."""
    joined: list[frozenset[str]] = []
    apart: list[tuple[frozenset[str], frozenset[str]]] = []
    for verdict in verdicts:
        one, other = verdict.one, verdict.other
        if verdict.joins:
            both = one | other
            apart = [(a, b) for a, b in apart if not (both & a and both & b)]
            joined.append(both)
        else:
            joined = [half for group in joined for half in _halves(group, one, other)]
            apart.append((one, other))
    return Rulings(tuple(joined), tuple(apart))


def _halves(group: frozenset[str], one: frozenset[str], other: frozenset[str]) -> list[frozenset[str]]:
    return [group - other, group - one] if group & one and group & other else [group]
