"""The exported form of a dossier, as models: they write the JSON and describe it."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from dossier.models import Change, Company, Dossier, EntityType, Film, MergedFact, Person, Source, State

Qualified = dict[str, str | list[str] | int | bool]
"""Qualifiers as JSON has them."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class EvidenceRecord(_Record):
    """The clause or sentence that states a fact; `quote` is exactly the source's text from `start` to `end` (code points)."""

    source: str
    start: int
    end: int
    quote: str


class SpanRecord(_Record):
    """An interval of the source's text and the part that it plays in the fact."""

    part: Literal["statement", "subject", "object", "qualifier", "antecedent"]
    start: int
    end: int


class _FactRecord(_Record):
    id: str
    subject: str
    subject_id: str
    subject_type: EntityType
    relation: str
    object: str
    object_id: str | None
    qualifiers: Qualified
    spans: list[SpanRecord]
    rule: str
    confidence: float
    origin: Literal["rule", "human", "reference"]
    inferred: bool = False
    note: str | None = None
    noted: str | None = None


class FactRecord(_FactRecord):
    """One fact of one source, as `dossier facts PATH` prints it."""

    evidence: EvidenceRecord


class MergedFactRecord(_FactRecord):
    """One fact as one or more sources state it; `spans` are those of its first statement."""

    evidence: list[EvidenceRecord]
    state: State
    sources: list[str]
    first_seen: str | None
    last_seen: str | None


class FilmRecord(_Record):
    """A film or series; `title` is the current one, `untitled` where it has none."""

    id: str
    title: str
    stage: str
    aliases: list[str]
    facts: list[MergedFactRecord]


class EntityRecord(_Record):
    """A person or company: `parts` are the ids of the film's facts that name them, `facts` what is said of them."""

    id: str
    name: str
    aliases: list[str]
    parts: list[str]
    facts: list[MergedFactRecord]


class SourceRecord(_Record):
    """An article: what its head says, and how long its text is (code points)."""

    id: str
    name: str
    date: str | None
    headline: str
    byline: str
    publisher: str
    url: str
    exclusive: bool
    length: int


class ChangeRecord(_Record):
    """What a source changed, and when it became known."""

    date: str | None
    source: str
    change: str
    subject: str
    subject_id: str
    relation: str
    object: str
    fact: str


class DossierRecord(_Record):
    """The file on one film; `film` is null for articles about no film."""

    film: FilmRecord | None
    people: list[EntityRecord]
    companies: list[EntityRecord]
    sources: list[SourceRecord]
    changes: list[ChangeRecord]


class ExportRecord(_Record):
    """What `dossier export --format json` writes."""

    format: Literal["dossier"] = "dossier"
    version: Literal[1] = 1
    dossiers: list[DossierRecord] = Field(default_factory=list)


def export_record(dossiers: tuple[Dossier, ...]) -> ExportRecord:
    """Return the exported form of these dossiers."""
    return ExportRecord(dossiers=[_dossier(each) for each in dossiers])


def plain(record: BaseModel) -> dict[str, Any]:
    """Return a record ready for JSON: what a fact does not have is left out, what may be unknown stays as null."""
    return record.model_dump(mode="json", exclude_unset=True)


def _dossier(dossier: Dossier) -> DossierRecord:
    return DossierRecord(
        film=_film(dossier.film) if dossier.film else None,
        people=[_entity(person) for person in dossier.people],
        companies=[_entity(company) for company in dossier.companies],
        sources=[_source(source) for source in dossier.sources],
        changes=[_change(change) for change in dossier.changes],
    )


def _facts(facts: tuple[MergedFact, ...]) -> list[MergedFactRecord]:
    return [MergedFactRecord.model_validate(fact.record()) for fact in facts]


def _film(film: Film) -> FilmRecord:
    return FilmRecord(id=film.id, title=film.title, stage=film.stage, aliases=list(film.aliases), facts=_facts(film.facts))


def _entity(entity: Person | Company) -> EntityRecord:
    return EntityRecord(
        id=entity.id,
        name=entity.name,
        aliases=list(entity.aliases),
        parts=[fact.id for fact in entity.parts],
        facts=_facts(entity.facts),
    )


def _source(source: Source) -> SourceRecord:
    return SourceRecord(
        id=source.id,
        name=source.name,
        date=source.date.isoformat() if source.date else None,
        headline=source.headline,
        byline=source.byline,
        publisher=source.publisher,
        url=source.url,
        exclusive=source.exclusive,
        length=len(source.text),
    )


def _change(change: Change) -> ChangeRecord:
    return ChangeRecord.model_validate(change.model_dump(mode="json"))
