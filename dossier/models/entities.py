"""The views assembled from facts: merged facts, films, people, companies, and the dossier that holds them.

Every field of a view leads back to the facts of its sources.
"""

import datetime as dt
from functools import cached_property
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from dossier.models.facts import Fact, Qualifiers
from dossier.models.source import Source
from dossier.models.vocabulary import (
    CREW_RELATIONS,
    RELATIONS,
    STAGES,
    UNTITLED,
    EntityType,
    Relation,
)

State = Literal["current", "superseded", "disputed"]
"""Whether a merged fact holds: `superseded` when a later source replaces or withdraws it, `disputed` when sources contradict
each other and none plainly supersedes."""

ChangeKind = Literal["added", "superseded", "disputed", "confirmed", "retitled", "exited"]
"""What a source changed about a fact."""


class MergedFact(BaseModel):
    """One fact as one or more sources state it.

    `subject` is the film's current title or the entity's fullest name. `facts` are the statements behind it, one or more, in
    the order of their sources' dates. `first_seen` and `last_seen` are the dates of the first and last source (None where no
    source has a date).
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    subject: str
    subject_id: str
    subject_type: EntityType
    relation: Relation
    object: str
    object_id: str | None = None
    qualifiers: Qualifiers = Qualifiers()
    facts: tuple[Fact, ...] = Field(min_length=1)
    state: State = "current"
    first_seen: dt.date | None = None
    last_seen: dt.date | None = None

    @cached_property
    def id(self) -> str:
        """The smallest id among its facts."""
        return min(fact.id for fact in self.facts)

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources that state it, each once, in order."""
        return tuple(dict.fromkeys(fact.evidence.source for fact in self.facts))

    @property
    def confidence(self) -> float:
        """The confidence of its surest statement, in 0..1."""
        return max(fact.confidence for fact in self.facts)

    @property
    def label(self) -> str:
        """The relation in words for a reader; a crew member's own job where the text gives one."""
        if self.relation is Relation.CREW and (jobs := self.qualifiers.texts("job")):
            return ", ".join(jobs)
        return RELATIONS[self.relation].label

    def record(self) -> dict[str, Any]:
        """Return the merged fact as FACTS prints it: `evidence` is a list, one a source."""
        record = self.facts[0].record()
        record |= {"id": self.id, "subject": self.subject, "subject_id": self.subject_id, "object": self.object}
        record["object_id"] = self.object_id
        record["qualifiers"] = self.qualifiers.record()
        record["evidence"] = [fact.evidence.model_dump(mode="json") for fact in self.facts]
        record["confidence"] = self.confidence
        record |= {"state": self.state, "sources": list(self.sources)}
        record["first_seen"] = self.first_seen.isoformat() if self.first_seen else None
        record["last_seen"] = self.last_seen.isoformat() if self.last_seen else None
        return record


class Change(BaseModel):
    """One line of a film's history: what became known, when, and from which source (an id)."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    date: dt.date | None
    source: str
    change: ChangeKind
    subject: str
    subject_id: str
    relation: Relation
    object: str
    fact: str = ""


class _Entity(BaseModel):
    """What films, people and companies share: an id, a name, other names, and the facts said of them."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    id: str
    name: str
    facts: tuple[MergedFact, ...] = ()

    def all(self, *relations: Relation) -> tuple[MergedFact, ...]:
        """Return the facts of these relations, in order; superseded ones too."""
        return tuple(fact for fact in self.facts if fact.relation in relations)

    def current(self, *relations: Relation) -> tuple[MergedFact, ...]:
        """Return the facts of these relations that are not superseded."""
        return tuple(fact for fact in self.facts if fact.relation in relations and fact.state != "superseded")

    def first(self, relation: Relation) -> MergedFact | None:
        """Return the first fact of a relation that is not superseded, or None."""
        return next(iter(self.current(relation)), None)

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its other names, as printed."""
        return tuple(fact.object for fact in self.all(Relation.ALIAS))


class Film(_Entity):
    """A film or series; `name` is its current title, or `untitled`."""

    @property
    def title(self) -> str:
        """The current title, or `untitled`."""
        return self.name

    @property
    def is_untitled(self) -> bool:
        """Whether no source gives it a title yet."""
        return self.name == UNTITLED

    @property
    def stage(self) -> str:
        """Where it stands on the ladder of stages: the furthest current status; empty where no source tells."""
        said = [fact.object for fact in self.current(Relation.STATUS)]
        ladder = [stage for stage in STAGES if stage in said]
        return ladder[-1] if ladder else (said[0] if said else "")

    @property
    def genres(self) -> tuple[str, ...]:
        """Its genre phrases, as printed."""
        return tuple(fact.object for fact in self.current(Relation.GENRE))

    @property
    def cast(self) -> tuple[MergedFact, ...]:
        """Its cast facts, those who left included."""
        return self.all(Relation.CAST)

    @property
    def crew(self) -> tuple[MergedFact, ...]:
        """Its crew facts, by department as the vocabulary orders them."""
        return tuple(fact for relation in CREW_RELATIONS for fact in self.all(relation))


class Person(_Entity):
    """A person: `facts` are their credits, honours, representation and aliases; `parts` the film facts that name them
    (cast, crew, founder).
    """

    parts: tuple[MergedFact, ...] = ()

    @property
    def credits(self) -> tuple[MergedFact, ...]:
        """Their other work."""
        return self.all(Relation.CREDIT)

    @property
    def honours(self) -> tuple[MergedFact, ...]:
        """Their awards and nominations."""
        return self.all(Relation.HONOUR)

    @property
    def statements(self) -> tuple[Fact, ...]:
        """Every statement of a source that tells of them."""
        return tuple(fact for merged in (*self.facts, *self.parts) for fact in merged.facts)


class Company(_Entity):
    """A company: `facts` are its founders and credits; `parts` the film facts that name it (producer, distributor,
    mentioned …).
    """

    parts: tuple[MergedFact, ...] = ()


class Credit(BaseModel):
    """A row of the credits table: one person's or company's part in one work.

    `role` is the stated role, or the likely one where `role_stated` is false. `fact` is the merged fact behind it, and `film`
    the id of the film whose dossier it stands in. `own` tells a part in that very film.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    person: str
    person_id: str
    title: str
    year: str = ""
    role: str = ""
    role_stated: bool = False
    character: str = ""
    company: str = ""
    kind: str = ""
    upcoming: bool = False
    with_: str = ""
    film: str = ""
    own: bool = False
    fact: MergedFact


class Dossier(BaseModel):
    """The file on one film: the film, its people (cast first, then crew, then others), companies, sources and history.

    `film` is None for an article about no film: its people are shown all the same.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    film: Film | None
    people: tuple[Person, ...] = ()
    companies: tuple[Company, ...] = ()
    sources: tuple[Source, ...] = ()
    changes: tuple[Change, ...] = ()

    def person(self, id_: str) -> Person | None:
        """Return the person with this id, or None."""
        return next((person for person in self.people if person.id == id_), None)

    def same_person(self, person: Person) -> Person | None:
        """Return who is here the person of an earlier dossier: one of their facts tells of both; ids change when entries merge."""
        told = {fact.id for fact in person.statements}
        return next((now for now in self.people if any(fact.id in told for fact in now.statements)), None)

    def company(self, id_: str) -> Company | None:
        """Return the company with this id, or None."""
        return next((company for company in self.companies if company.id == id_), None)

    def source(self, id_: str) -> Source | None:
        """Return the source with this id, or None."""
        return next((source for source in self.sources if source.id == id_), None)

    def facts(self) -> tuple[MergedFact, ...]:
        """Return every fact of the file: the film's, then the people's, then the companies'."""
        film = self.film.facts if self.film else ()
        people = tuple(fact for person in self.people for fact in person.facts)
        return film + people + tuple(fact for company in self.companies for fact in company.facts)
