"""The statements of several sources about one thing, brought together: one group of facts a merged fact."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dossier.assembly.identity import Identity
from dossier.assembly.names import best_spelling, company_key, fold, loose_title_key, territory_key, title_key
from dossier.models import (
    DATE_RELATIONS,
    RELATIONS,
    EntityType,
    Fact,
    PartialDate,
    Qualifiers,
    Relation,
    State,
)

TENTATIVE = frozenset({"rumoured", "in talks", "attached"})
"""The states of a part that is not settled."""


@dataclass(eq=False)
class Group:
    """A merged fact in the making.

    `facts` are its statements in the order of their sources, `days` the dates of those sources (None where one has none).
    `roles` and `territories` are the keys of those that they state. `state` is set by the rules of `states`.
    """

    subject: str
    type: EntityType
    relation: Relation
    key: str
    facts: list[Fact] = field(default_factory=list)
    days: list[dt.date | None] = field(default_factory=list)
    state: State = "current"
    roles: set[str] = field(default_factory=set)
    territories: set[str] = field(default_factory=set)

    def add(self, fact: Fact, day: dt.date | None) -> None:
        """Take in a statement."""
        self.facts.append(fact)
        self.days.append(day)
        self.roles |= {fold(role) for role in fact.qualifiers.texts("role")}
        self.territories |= territories(fact)

    @property
    def first(self) -> dt.date | None:
        """The date of the first dated source."""
        return min((day for day in self.days if day), default=None)

    @property
    def last(self) -> dt.date | None:
        """The date of the last dated source."""
        return max((day for day in self.days if day), default=None)

    @property
    def date(self) -> PartialDate | None:
        """The date that the fact writes, where it writes one."""
        return self.facts[0].date

    def texts(self, qualifier: str) -> set[str]:
        """The values of a qualifier in all statements."""
        return {value for fact in self.facts for value in fact.qualifiers.texts(qualifier)}


def grouped(facts: Iterable[tuple[Fact, dt.date | None]], identity: Identity) -> list[Group]:
    """Return the facts in groups, one a merged fact, in order of first mention.

    Takes facts with the dates of their sources, ordered as their sources are. Two statements are one where subject, relation
    and object are the same, by the rule for the relation.
    """
    found: dict[tuple[str, Relation], list[Group]] = {}
    for fact, day in facts:
        subject = identity.of(fact.subject_id)
        key = _object_key(fact, identity)
        groups = found.setdefault((subject, fact.relation), [])
        same = _SAME.get(fact.relation, _equal)
        group = next((each for each in groups if same(each, fact, key)), None)
        if group is None:
            group = Group(subject, fact.subject_type, fact.relation, key)
            groups.append(group)
        group.add(fact, day)
    return [group for groups in found.values() for group in groups]


def _object_key(fact: Fact, identity: Identity) -> str:
    if fact.object_id and fact.relation is not Relation.ALIAS:
        return identity.of(fact.object_id)
    if fact.relation in {Relation.TITLE, Relation.ALIAS}:
        return title_key(fact.object)
    if fact.relation is Relation.REPRESENTATION:
        return company_key(fact.object)
    if fact.relation in DATE_RELATIONS:
        return fact.object
    return loose_title_key(fact.object)


def _equal(group: Group, _fact: Fact, key: str) -> bool:
    return group.key == key


def _same_credit(group: Group, fact: Fact, key: str) -> bool:
    """A credit without a role goes with the same work's credit in whatever role."""
    if group.key != key:
        return False
    theirs = {fold(role) for role in fact.qualifiers.texts("role")}
    return not group.roles or not theirs or not group.roles.isdisjoint(theirs)


def _same_honour(group: Group, fact: Fact, key: str) -> bool:
    return group.key == key and group.facts[0].qualifiers.result == fact.qualifiers.result


def _same_genre(group: Group, _fact: Fact, key: str) -> bool:
    """`thriller` is said again by `crime thriller`."""
    mine, theirs = set(group.key.split()), set(key.split())
    return mine <= theirs or theirs <= mine


def _same_story(group: Group, fact: Fact, _key: str) -> bool:
    """A story told again in much the same words."""
    mine, theirs = (Counter(fold(text).split()) for text in (group.facts[0].object, fact.object))
    return 2 * (mine & theirs).total() >= 0.6 * (mine.total() + theirs.total())


def _same_place(group: Group, fact: Fact, key: str) -> bool:
    """`Harbour Town` is said again by `Harbour Town, Some State`."""
    mine, theirs = (fold(text.split(",")[0]) for text in (group.facts[0].object, fact.object))
    return group.key == key or mine == theirs


def territories(fact: Fact) -> set[str]:
    """Return the keys of the territories of a fact."""
    return {territory_key(territory) for territory in fact.qualifiers.texts("territory")}


def _same_deal(group: Group, fact: Fact, key: str) -> bool:
    """A distributor named without a territory goes with its deal that names one."""
    theirs = territories(fact)
    return group.key == key and (not group.territories or not theirs or not group.territories.isdisjoint(theirs))


def _same_day(group: Group, fact: Fact, key: str) -> bool:
    """A later source that is less precise says the same again (`2023-08` after `2023-08-04`)."""
    if group.key == key:
        return True
    mine, theirs = group.date, fact.date
    return bool(mine and theirs and theirs.contains(mine))


def _same_release(group: Group, fact: Fact, key: str) -> bool:
    other = group.facts[0]
    media = {other.qualifiers.medium, fact.qualifiers.medium}
    if len(media - {None}) > 1 or ("festival" in media and None in media):
        return False
    mine, theirs = territories(other), territories(fact)
    return _same_day(group, fact, key) and (not mine or not theirs or not mine.isdisjoint(theirs))


_SAME: Mapping[Relation, Callable[[Group, Fact, str], bool]] = {
    Relation.CREDIT: _same_credit,
    Relation.HONOUR: _same_honour,
    Relation.GENRE: _same_genre,
    Relation.LOGLINE: _same_story,
    Relation.FILMING_LOCATION: _same_place,
    Relation.DISTRIBUTOR: _same_deal,
    Relation.SALES_COMPANY: _same_deal,
    Relation.FILMING_START: _same_day,
    Relation.FILMING_END: _same_day,
    Relation.RELEASE_DATE: _same_release,
}


def shown_object(group: Group, identity: Identity) -> str:
    """Return the object to show: an entity's name, else the fullest or commonest printed form; a date's most precise."""
    first = group.facts[0]
    if first.object_id and first.relation is not Relation.ALIAS:
        id_ = identity.of(first.object_id)
        return identity.names.get(id_, first.object)
    if group.relation is Relation.GENRE:
        return max((fact.object for fact in group.facts), key=lambda text: (len(text.split()), -len(text)))
    if group.relation is Relation.LOGLINE or RELATIONS[group.relation].object == "date":
        return first.object
    return best_spelling(fact.object for fact in group.facts)


def merged_qualifiers(facts: Sequence[Fact]) -> Qualifiers:
    """Return what the statements together say beside the object.

    Values of several sources stand beside each other, shorter forms of a longer one left out. `upcoming`, and a part that is
    not settled, hold only if the last source to say still says so; that someone left holds whoever names them later.
    """
    if len(facts) == 1:
        return facts[0].qualifiers
    merged: dict[str, Any] = {}
    for name in Qualifiers.model_fields:
        said = [value for fact in facts if (value := getattr(fact.qualifiers, name)) is not None]
        if not said:
            continue
        if name == "status":
            merged[name] = "exited" if "exited" in said else facts[-1].qualifiers.status
        elif name == "upcoming":
            merged[name] = facts[-1].qualifiers.upcoming
        elif name == "count":
            merged[name] = max(said)
        elif name in {"result", "medium", "event", "type", "text"}:
            merged[name] = said[0]
        else:
            values = _fullest([each for value in said for each in (value if isinstance(value, tuple) else (value,))], name)
            merged[name] = values[0] if len(values) == 1 else values
    return Qualifiers(**merged)


def _fullest(values: Sequence[str], name: str) -> tuple[str, ...]:
    """The different values, each in its fullest form; a named part displaces one that is only described."""
    key = territory_key if name == "territory" else fold
    if name == "character" and any(not value[:1].islower() for value in values):
        values = [value for value in values if not value[:1].islower()]
    by_key = {key(value): value for value in reversed(values)}
    if name == "territory":  # as it is printed most often, the shortest of those
        counts = Counter(values)
        by_key = {k: min((v for v in counts if key(v) == k), key=lambda v: (-counts[v], len(v), v)) for k in by_key}
    words = {folded: set(folded.split()) for folded in by_key}
    kept = [k for k in words if not any(words[k] < words[other] for other in words)]
    return tuple(by_key[k] for k in reversed(kept))
