"""What sources say of an entity, boiled down to what tells it from others."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Self

from dossier.assembly.names import company_key, fold, loose_title_key, title_key
from dossier.models import CREW_RELATIONS, RELATIONS, UNTITLED, Fact, Reading, Relation

_WEIGHTS = {
    Relation.DIRECTOR: 2.0,
    Relation.CREATOR: 2.0,
    Relation.SHOWRUNNER: 2.0,
    Relation.CAST: 1.5,
    Relation.WRITER: 1.5,
}
"""How much a person in common says about two films being one; 1 for any other part."""

_MAKING = frozenset(
    {
        "director",
        "writer",
        "story",
        "creator",
        "showrunner",
        "producer",
        "executive producer",
        "co-producer",
    }
)
PERFORMING = "performing"
"""The line of work of those who play."""
MAKING = "making"
"""The line of work of those who make the film."""


@dataclass
class Profile:
    """An entity as one or more sources name it.

    `id` is the smallest of its `ids`, `date` the day of its first dated source, `names` are as printed in the facts, `keys`
    those of all its names.
    """

    id: str
    ids: set[str]
    sources: set[str]
    date: dt.date | None
    names: Counter[str] = field(default_factory=Counter)
    keys: set[str] = field(default_factory=set)

    def copy(self) -> Self:
        """Return a profile of its own with the same knowledge."""
        twin = copy(self)
        for name, mine in vars(self).items():
            if isinstance(mine, set | dict):
                setattr(twin, name, mine.copy())
        return twin

    def absorb(self, other: Self) -> None:
        """Take in all that is known of another, which is the same."""
        self.id = min(self.id, other.id)
        self.date = min(filter(None, (self.date, other.date)), default=None)
        self.names.update(other.names)
        theirs = vars(other)
        for name, mine in vars(self).items():
            if isinstance(mine, set):
                mine.update(theirs[name])


@dataclass
class FilmProfile(Profile):
    """A film: its people by folded name with the weight of their part, its directors, companies, genres and places."""

    people: dict[str, float] = field(default_factory=dict)
    directors: set[str] = field(default_factory=set)
    companies: set[str] = field(default_factory=set)
    traits: set[str] = field(default_factory=set)

    def absorb(self, other: Self) -> None:
        """Take in all that is known of another, which is the same."""
        super().absorb(other)
        for name, weight in other.people.items():
            self.people[name] = max(weight, self.people.get(name, 0.0))


@dataclass
class PersonProfile(Profile):
    """A person: parts as (film's id, relation), kinds of work, what links two mentions (works, agencies), and the ids of the films
    that its sources are about.
    """

    parts: set[tuple[str, Relation]] = field(default_factory=set)
    work: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    around: set[str] = field(default_factory=set)


@dataclass
class CompanyProfile(Profile):
    """A company: the ids of the films that its sources are about."""

    films: set[str] = field(default_factory=set)


@dataclass
class Profiles:
    """All profiles of some readings, by kind; each holds one entry a source and entity."""

    films: list[FilmProfile] = field(default_factory=list)
    people: list[PersonProfile] = field(default_factory=list)
    companies: list[CompanyProfile] = field(default_factory=list)


def profiles(readings: Iterable[Reading]) -> Profiles:
    """Return what each source says of each of its entities, in order of source and mention."""
    found = Profiles()
    for reading in readings:
        names = _names(reading.facts)
        about = {fact.subject_id for fact in reading.facts if fact.subject_type == "film"}
        found.films += _films(reading, names)
        found.people += _people(reading, names, about)
        found.companies += _companies(reading, names, about)
    return found


def _names(facts: Sequence[Fact]) -> dict[str, list[str]]:
    """The names of each entity in one source, aliases behind the others."""
    names: dict[str, list[str]] = defaultdict(list)
    for fact in facts:
        names[fact.subject_id].append(fact.subject)
        if fact.object_id:
            names[fact.object_id].append(fact.object)
    return names


def _start(id_: str, reading: Reading) -> tuple[str, set[str], set[str], dt.date | None]:
    return id_, {id_}, {reading.source.id}, reading.source.date


def _films(reading: Reading, names: dict[str, list[str]]) -> list[FilmProfile]:
    found: dict[str, FilmProfile] = {}
    for fact in reading.facts:
        if fact.subject_type != "film":
            continue
        film = found.setdefault(fact.subject_id, FilmProfile(*_start(fact.subject_id, reading)))
        film.names[fact.subject] += 1
        printed = {fact.subject} | ({fact.object} if fact.relation in {Relation.TITLE, Relation.ALIAS} else set())
        film.keys |= {title_key(name) for name in printed if fold(name) != UNTITLED}
        if fact.relation is Relation.CAST or fact.relation in CREW_RELATIONS:
            weight = _WEIGHTS.get(fact.relation, 1.0)
            for key in {fold(name) for name in names.get(fact.object_id or "", [fact.object])}:
                film.people[key] = max(weight, film.people.get(key, 0.0))
                if fact.relation is Relation.DIRECTOR and fact.qualifiers.status != "exited":
                    film.directors.add(key)
        elif fact.object_id and fact.relation is not Relation.MENTIONED:
            film.companies.add(company_key(fact.object))
        elif fact.relation in {Relation.GENRE, Relation.FILMING_LOCATION}:
            film.traits.add(fold(fact.object))
    return list(found.values())


def _kind_of_work(role: str) -> str:
    return PERFORMING if role in {"actor", "cast"} else MAKING if role in _MAKING else role


def _people(reading: Reading, names: dict[str, list[str]], about: set[str]) -> list[PersonProfile]:
    found: dict[str, PersonProfile] = {}

    def person(id_: str) -> PersonProfile:
        if id_ not in found:
            keys = {fold(name) for name in names[id_]}
            found[id_] = PersonProfile(*_start(id_, reading), Counter(names[id_]), keys, around=set(about))
        return found[id_]

    for fact in reading.facts:
        if fact.subject_type == "person":
            who = person(fact.subject_id)
            if fact.relation is Relation.ALIAS:
                who.keys.add(fold(fact.object))
            elif fact.relation is Relation.CREDIT:
                who.links.add(loose_title_key(fact.object))
                who.work |= {_kind_of_work(fold(role)) for role in fact.qualifiers.texts("role")}
                who.work |= {PERFORMING} if fact.qualifiers.character else set()
            elif fact.relation is Relation.REPRESENTATION:
                who.links.add(company_key(fact.object))
        if fact.object_id and fact.relation is Relation.FOUNDER:
            person(fact.object_id).links.add(company_key(fact.subject))
        elif fact.object_id and names_person(fact):
            who = person(fact.object_id)
            who.parts.add((fact.subject_id, fact.relation))
            who.work |= set() if fact.relation is Relation.MENTIONED else {_kind_of_work(fact.relation.value)}
    return list(found.values())


def _companies(reading: Reading, names: dict[str, list[str]], about: set[str]) -> list[CompanyProfile]:
    found: dict[str, CompanyProfile] = {}
    people = {fact.subject_id for fact in reading.facts if fact.subject_type == "person"}
    people |= {fact.object_id for fact in reading.facts if fact.object_id and names_person(fact)}
    for fact in reading.facts:
        for id_ in (fact.subject_id if fact.subject_type == "company" else "", fact.object_id or ""):
            if id_ and id_ not in people and id_ not in found:
                keys = {company_key(name) for name in names[id_]}
                found[id_] = CompanyProfile(*_start(id_, reading), Counter(names[id_]), keys, set(about))
    return list(found.values())


def names_person(fact: Fact) -> bool:
    """Whether the object is a person; of what is only mentioned, the qualifier `type` tells."""
    if fact.relation is Relation.MENTIONED:
        return fact.qualifiers.type == "person"
    return RELATIONS[fact.relation].object == "person"
