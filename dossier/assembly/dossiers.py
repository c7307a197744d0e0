"""Merged facts to views: films with their people and companies, each in the order in which a reader wants them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import TypeVar

from dossier.assembly.identity import Identity, resolve
from dossier.assembly.leaving import in_their_jobs
from dossier.assembly.merging import Group, grouped, merged_qualifiers, shown_object
from dossier.assembly.names import best_spelling, fold
from dossier.assembly.profiles import names_person
from dossier.assembly.spellings import spelling_facts
from dossier.assembly.states import Event, settle
from dossier.models import (
    CREW_RELATIONS,
    RELATIONS,
    UNTITLED,
    Change,
    Company,
    Dossier,
    Fact,
    Film,
    MergedFact,
    Person,
    Reading,
    Relation,
)

E = TypeVar("E", Person, Company)

_LATEST = dt.date.max
_PLACES = {Relation.CAST: 0} | {relation: place for place, relation in enumerate(CREW_RELATIONS, 1)}
_ORDER = {relation: place for place, relation in enumerate(RELATIONS)}


def in_order(readings: Iterable[Reading]) -> list[Reading]:
    """Return the readings by date, equal dates by id, those without a date last."""
    return sorted(readings, key=lambda reading: (reading.source.date or _LATEST, reading.source.id))


def by_film(readings: Iterable[Reading], identity: Identity) -> dict[str | None, list[Reading]]:
    """Return the readings that tell of each film, in order of time, the films in order of first mention; None for no film."""
    found: dict[str | None, list[Reading]] = defaultdict(list)
    for reading in in_order(readings):
        films = dict.fromkeys(identity.of(fact.subject_id) for fact in reading.facts if fact.subject_type == "film")
        for film in films or (None,):
            found[film].append(reading)
    return dict(found)


def assemble(readings: Sequence[Reading], identity: Identity | None = None) -> tuple[Dossier, ...]:
    """Return a dossier for each film that the readings tell of, in order of first mention; one without a film for no film.

    `identity` says who is who; by default it is worked out from these readings alone. The outcome is the same in whatever order
    the readings are given. A dossier holds what the sources of its film say. A person or company stands in the dossiers of the
    films that give them a part, else in those of all films of their sources.
    """
    identity = identity or resolve(readings)
    parts = by_film(readings, identity)
    return tuple(Assembly(parts[film], identity).dossier(film) for film in parts if film is not None or len(parts) == 1)


class Assembly:
    """All readings brought together, before they are divided by film.

    `sources` are the sources by id in order of time, `identity` tells who is who.
    """

    def __init__(self, readings: Iterable[Reading], identity: Identity | None = None) -> None:
        readings = in_order({reading.source.id: reading for reading in readings}.values())
        identity = self.identity = identity or resolve(readings)
        self.sources = {reading.source.id: reading.source for reading in readings}
        self.order = {id_: place for place, id_ in enumerate(self.sources)}
        facts = [(fact, reading.source.date) for reading in readings for fact in reading.facts]
        facts += [(fact, self.sources[fact.evidence.source].date) for fact in spelling_facts(readings, identity)]
        groups = grouped(in_their_jobs(facts, identity), identity)
        self._events = _settled(groups, self.order)
        self._about = _about(facts, identity)
        self._titles = _titles(groups)
        self._merged = {group: self._merge(group) for group in groups}
        self._of: dict[str, list[MergedFact]] = defaultdict(list)
        self._naming: dict[str, list[MergedFact]] = defaultdict(list)
        self._said_in: dict[str, list[MergedFact]] = defaultdict(list)
        for merged in self._merged.values():
            self._of[merged.subject_id].append(merged)
            if merged.object_id:
                self._naming[merged.object_id].append(merged)
            if merged.subject_type != "film":
                for source in merged.sources:
                    self._said_in[source].append(merged)

    def _name(self, id_: str, fallback: str) -> str:
        return self._titles.get(id_) or self.identity.names.get(id_) or fallback

    def _merge(self, group: Group) -> MergedFact:
        first = group.facts[0]
        titled = group.relation is Relation.TITLE
        return MergedFact(
            subject=self._name(group.subject, first.subject),
            subject_id=group.subject,
            subject_type=group.type,
            relation=group.relation,
            object=best_spelling(fact.object for fact in group.facts) if titled else shown_object(group, self.identity),
            object_id=self.identity.of(first.object_id) if first.object_id else None,
            qualifiers=merged_qualifiers(group.facts),
            facts=tuple(group.facts),
            state=group.state,
            first_seen=group.first,
            last_seen=group.last,
        )

    @property
    def facts(self) -> tuple[MergedFact, ...]:
        """Every merged fact, in order of first mention."""
        return tuple(self._merged.values())

    def _sources_of(self, film: str | None) -> list[str]:
        """The sources that tell of a film, or of none, in order of time."""
        if film is not None:
            return self._about.get(film, [])
        told = {source for sources in self._about.values() for source in sources}
        return [source for source in self.sources if source not in told]

    def dossier(self, film: str | None) -> Dossier:
        """Return the dossier of one film, or of what is about none."""
        about = self._sources_of(film)
        members = self._members(film, about)
        return Dossier(
            film=self._film(film) if film else None,
            people=tuple(self._entity(Person, id_) for id_ in self._people(film, members)),
            companies=tuple(self._entity(Company, id_) for id_ in members if self._type(id_) == "company"),
            sources=tuple(self.sources[id_] for id_ in about),
            changes=tuple(self._changes(film)) if film else (),
        )

    def _members(self, film: str | None, about: Sequence[str]) -> list[str]:
        """The people and companies of a film, those with a part in it first, then in order of mention."""
        parts = [fact.object_id for fact in self._of[film]] if film else []
        found = dict.fromkeys(id_ for id_ in parts if id_)
        here = frozenset(about)
        for fact in {fact.id: fact for source in about for fact in self._said_in[source]}.values():
            for id_ in (fact.subject_id, fact.object_id if fact.relation is Relation.FOUNDER else None):
                if id_ and (id_ in found or not self._has_part(id_, here)):
                    found.setdefault(id_)
        return list(found)

    def _has_part(self, id_: str, about: Set[str]) -> bool:
        """Whether the entity has a part in some film of these sources."""
        return any(fact.subject_type == "film" and not about.isdisjoint(fact.sources) for fact in self._naming[id_])

    def _type(self, id_: str) -> str:
        facts = self._of.get(id_)
        if facts:
            return facts[0].subject_type
        named = any(names_person(fact.facts[0]) for fact in self._naming[id_])
        return "person" if named else "company"

    def _people(self, film: str | None, members: Sequence[str]) -> list[str]:
        """Cast in order of mention, crew by department, then those without a part."""
        others = len(_PLACES)

        def place(id_: str) -> int:
            parts = [fact.relation for fact in self._naming[id_] if fact.subject_id == film]
            return min((_PLACES.get(relation, others) for relation in parts), default=others)

        return sorted((id_ for id_ in members if self._type(id_) == "person"), key=place)

    def _film(self, id_: str) -> Film:
        return Film(id=id_, name=self._titles[id_], facts=tuple(sorted(self._of[id_], key=lambda fact: _ORDER[fact.relation])))

    def _entity(self, kind: type[E], id_: str) -> E:
        named = [fact.object for fact in self._naming[id_]] + [fact.subject for fact in self._of[id_]]
        return kind(id=id_, name=self._name(id_, named[0]), facts=tuple(self._of[id_]), parts=tuple(self._naming[id_]))

    def _changes(self, film: str) -> Iterable[Change]:
        for event in sorted(self._events[film], key=lambda event: self.order[event.fact.evidence.source]):
            fact = self._merged[event.group]
            yield Change(
                date=event.date,
                source=event.fact.evidence.source,
                change=event.change,
                subject=fact.subject,
                subject_id=fact.subject_id,
                relation=fact.relation,
                object=fact.object,
                fact=fact.id,
            )


def _settled(groups: Sequence[Group], order: Mapping[str, int]) -> dict[str, list[Event]]:
    """Set the state of every group, and return what changed about each film."""
    slots: dict[tuple[str, Relation], list[Group]] = defaultdict(list)
    for group in groups:
        slots[group.subject, group.relation].append(group)
    events: dict[str, list[Event]] = defaultdict(list)
    for (subject, relation), mine in slots.items():
        changes = settle(mine, order)
        if mine[0].type == "film" and relation not in _UNTOLD:
            events[subject] += changes
    return events


def _about(facts: Iterable[tuple[Fact, dt.date | None]], identity: Identity) -> dict[str, list[str]]:
    """The sources that tell of each film, in order of time."""
    about: dict[str, dict[str, None]] = defaultdict(dict)
    for fact, _ in facts:
        if fact.subject_type == "film":
            about[identity.of(fact.subject_id)].setdefault(fact.evidence.source)
    return {film: list(sources) for film, sources in about.items()}


def _titles(groups: Iterable[Group]) -> dict[str, str]:
    """The title of each film: the one that holds, else the commonest name that it goes by."""
    films: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        if group.type == "film":
            films[group.subject].append(group)
    return {film: _title(mine) for film, mine in films.items()}


def _title(mine: Sequence[Group]) -> str:
    for group in mine:
        if group.relation is Relation.TITLE and group.state == "current" and fold(group.key) != UNTITLED:
            return best_spelling(fact.object for fact in group.facts)
    names = [fact.subject for group in mine for fact in group.facts if fold(fact.subject) != UNTITLED]
    return best_spelling(names) if names else UNTITLED


_UNTOLD = frozenset({Relation.MENTIONED, Relation.ALIAS, Relation.LOGLINE})
"""The relations whose changes are no part of a film's history."""
