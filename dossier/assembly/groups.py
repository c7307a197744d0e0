"""Profiles joined into entities: what every rule of identity works on."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

from dossier.assembly.names import fullest_name
from dossier.assembly.profiles import Profile
from dossier.assembly.rulings import Rulings

P = TypeVar("P", bound=Profile)

BY_HAND = "by hand"
"""The rule of a join that was decided by hand."""


@dataclass(frozen=True, slots=True)
class Join:
    """Two entity ids that are one, and the rule that says so."""

    kept: str
    joined: str
    rule: str


class Groups(Generic[P]):
    """Profiles joined into entities; two that a decision by hand keeps apart are never joined, and two that one source tells
    apart only by a rule that says so.

    An entity may be named by any of its ids. What is known of it is one profile, kept up as it grows; in iteration, and in every
    rule, the entities of the earlier sources come first, so that the outcome does not depend on the order of arrival.
    """

    def __init__(self, members: Sequence[P], ruled: Rulings) -> None:
        self._ruled = ruled
        self._wholes: list[P | None] = []
        self._own: set[int] = set()
        self._of: dict[str, int] = {}
        self.joins: list[Join] = []
        for each in members:
            if each.id in self._of:
                self._absorb(self._of[each.id], each)
            else:
                self._of |= dict.fromkeys(each.ids, len(self._wholes))
                self._wholes.append(each)
        for together in ruled.joined:
            present = sorted(id_ for id_ in together if id_ in self._of)
            for other in present[1:]:
                if self._of[other] != self._of[present[0]]:
                    self.join(present[0], other, BY_HAND)

    def whole(self, id_: str) -> P:
        """Return all that is known of an entity."""
        whole = self._wholes[self._of[id_]]
        if whole is None:
            raise KeyError(id_)
        return whole

    def __iter__(self) -> Iterator[P]:
        wholes = [whole for whole in self._wholes if whole is not None]
        return iter(sorted(wholes, key=lambda whole: (whole.date is None, whole.date and whole.date.toordinal(), whole.id)))

    def ids(self) -> dict[str, str]:
        """Return the entity's id for every id of a source."""
        return {id_: self.whole(id_).id for id_ in self._of}

    def names(self) -> dict[str, str]:
        """Return the name to show of each entity."""
        return {whole.id: fullest_name(whole.names) for whole in self}

    def apart(self, one: str, other: str) -> bool:
        """Whether they are one already, or some source names both, or they were kept apart by hand."""
        mine, theirs = self.whole(one), self.whole(other)
        return mine is theirs or not mine.sources.isdisjoint(theirs.sources) or self.barred(one, other)

    def barred(self, one: str, other: str) -> bool:
        """Whether they were kept apart by hand."""
        return bool(self._ruled.apart) and self._ruled.bars(self.whole(one).ids, self.whole(other).ids)

    def same(self, one: str, other: str) -> bool:
        """Whether they are one already."""
        return self.whole(one) is self.whole(other)

    def join(self, one: str, other: str, rule: str) -> None:
        """Make two entities one."""
        mine, theirs = self.whole(one), self.whole(other)
        self.joins.append(Join(min(mine.id, theirs.id), max(mine.id, theirs.id), rule))
        if len(mine.ids) < len(theirs.ids):
            one, other, mine, theirs = other, one, theirs, mine
        kept, lost = self._of[one], self._of[other]
        for id_ in theirs.ids:
            self._of[id_] = kept
        self._wholes[lost] = None
        self._absorb(kept, theirs)

    def _absorb(self, place: int, other: P) -> None:
        """Let the entity at a place take in another; what was given stays as it was, so that a copy grows."""
        whole = self._wholes[place]
        if whole is not None and place not in self._own:
            self._own.add(place)
            whole = self._wholes[place] = whole.copy()
        if whole is not None:
            whole.absorb(other)

    def chain(
        self,
        rule: str,
        keys: Callable[[P], set[str]],
        may: Callable[[P, P], bool] = lambda _one, _other: True,
        nearness: Callable[[P, P], float] = lambda _one, _other: 0.0,
    ) -> None:
        """Join the entities that share a key, where they may be one; each to the nearest of those before it.

        Takes time in proportion to the entities, however many share a key, as long as few of them differ.
        """
        by_key: dict[str, list[str]] = defaultdict(list)
        for whole in self:
            for key in keys(whole):
                by_key[key].append(whole.id)
        for _, ids in sorted(by_key.items()):
            heads: list[str] = []
            for id_ in ids:
                if not any(self._of[id_] == self._of[head] for head in heads) and not self._chained(
                    id_, heads, rule, may, nearness
                ):
                    heads.append(id_)
            self._close(heads, rule, may)

    def _chained(
        self, id_: str, heads: Sequence[str], rule: str, may: Callable[[P, P], bool], nearness: Callable[[P, P], float]
    ) -> bool:
        fitting = [head for head in heads if not self.apart(head, id_) and may(self.whole(head), self.whole(id_))]
        if fitting:
            self.join(max(fitting, key=lambda head: nearness(self.whole(head), self.whole(id_))), id_, rule)
        return bool(fitting)

    def _close(self, heads: Sequence[str], rule: str, may: Callable[[P, P], bool]) -> None:
        """Join what has come to fit since, as more became known."""
        found = True
        while found:
            fitting = (
                (one, other)
                for one, other in combinations(heads, 2)
                if not self.apart(one, other) and may(self.whole(one), self.whole(other))
            )
            pair = next(fitting, None)
            found = pair is not None
            if pair:
                self.join(*pair, rule)
