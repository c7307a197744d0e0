"""The fact: a subject, a relation and an object, with qualifiers and the evidence for it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from dossier.models.dates import PartialDate
from dossier.models.ids import digest
from dossier.models.source import Source
from dossier.models.spans import Span
from dossier.models.vocabulary import DATE_RELATIONS, RELATIONS, EntityType, Relation

Values = str | tuple[str, ...] | None
"""One printed value, several, or none."""

Origin = Literal["rule", "human", "reference"]
"""Who says so: a rule of the parser, a decision by hand, or a reference database."""


class Qualifiers(BaseModel):
    """What narrows a fact down; the fields are FACTS' qualifiers, None where the source says nothing.

    `with_` is printed as `with`. `count` is how often an honour was won or nominated for.
    """

    model_config = ConfigDict(frozen=True, defer_build=True, extra="forbid", populate_by_name=True)

    character: Values = None
    status: Literal["rumoured", "in talks", "attached", "exited"] | None = None
    role: Values = None
    company: Values = None
    kind: Values = None
    year: Values = None
    upcoming: Literal[True] | None = None
    with_: Values = Field(default=None, alias="with")
    result: Literal["winner", "nominee"] | None = None
    count: int | None = Field(default=None, ge=1)
    territory: Values = None
    medium: Literal["theatrical", "streaming", "festival"] | None = None
    event: str | None = None
    author: Values = None
    type: str | None = None
    job: Values = None
    text: str | None = None

    def items(self) -> Iterator[tuple[str, str | tuple[str, ...] | int | bool]]:
        """Yield the qualifiers that are set, by their printed names."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if value is not None:
                yield name.rstrip("_"), value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the values of one qualifier (by its printed name) as strings; empty where it is not set."""
        value = getattr(self, "with_" if name == "with" else name)
        if value is None:
            return ()
        return value if isinstance(value, tuple) else (str(value),)

    def record(self) -> dict[str, str | list[str] | int | bool]:
        """Return the qualifiers that are set as FACTS prints them: a JSON-ready dictionary by their printed names."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in self.items()}


class Evidence(BaseModel):
    """The clause or sentence that states a fact: `quote` is exactly `text[start:end]` of the source with id `source`."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    source: str
    start: int = Field(ge=0)
    end: int
    quote: str


class Fact(BaseModel):
    """One statement of one source.

    `subject` and `object` are names as the source prints them, white space collapsed (a date's object is EDTF).
    `subject_id` and `object_id` are entity ids, `object_id` None where the object is no entity of its own. `evidence` cites the
    sentence; `spans` name its parts. `rule` is the id of the rule that found the fact, `confidence` in 0..1 how often such a
    fact is right. `inferred` marks a name composed of printed parts. `id` is a hash of source, subject, relation,
    object and place (`fact_id`), not of rule or version.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    id: str
    subject: str = Field(min_length=1)
    subject_id: str
    subject_type: EntityType
    relation: Relation
    object: str = Field(min_length=1)
    object_id: str | None = None
    qualifiers: Qualifiers = Qualifiers()
    evidence: Evidence
    spans: tuple[Span, ...] = ()
    rule: str = ""
    confidence: float = Field(default=1.0, ge=0.0, le=1.0)
    origin: Origin = "rule"
    inferred: bool = False
    noted: datetime | None = None
    note: str = ""

    @model_validator(mode="after")
    def _typed_and_cited(self) -> Self:
        if self.subject_type not in RELATIONS[self.relation].subjects:
            raise ValueError(f"{self.relation.value!r} cannot be said of a {self.subject_type}")
        if self.origin == "rule" and "statement" not in [span.part for span in self.spans]:
            raise ValueError("a fact found by a rule cites its statement")
        return self

    @property
    def date(self) -> PartialDate | None:
        """The date that the object writes; None for other relations and for unresolved phrases."""
        if self.relation not in DATE_RELATIONS:
            return None
        return PartialDate.maybe(self.object, self.qualifiers.text or "")

    def record(self) -> dict[str, Any]:
        """Return the fact as FACTS prints it: a JSON-ready dictionary without empty fields (but `object_id`)."""
        record = self.model_dump(mode="json", by_alias=True, exclude={"qualifiers", "inferred", "noted", "note"})
        record["qualifiers"] = self.qualifiers.record()
        if self.inferred:
            record["inferred"] = True
        if self.note:
            record["note"] = self.note
        if self.noted:
            record["noted"] = self.noted.isoformat()
        return record


def fact_id(source: str, subject: str, relation: str, object_: str, place: int, qualifier: str = "") -> str:
    """Return the id of a fact.

    Takes the source's id, the subject as mentioned, the relation, the object, the offset of the object (or of the statement
    where the object is not printed), and what keeps two facts with the same object apart (a role, a territory).
    """
    return digest("fact", source, subject, relation, object_, str(place), qualifier)


def mention_id(source: str, type_: str, name: str, start: int) -> str:
    """Return the id of one mention of an entity; an entity's id is the smallest among its mentions."""
    return digest(type_, source, name, str(start))


class Reading(BaseModel):
    """A source and the facts found in it.

    Raises `pydantic.ValidationError` where a fact cites another source, where a quote is not exactly the text of its
    interval, or where a span lies outside the text.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    source: Source
    facts: tuple[Fact, ...] = ()

    @model_validator(mode="after")
    def _quotes_are_exact(self) -> Self:
        text, size = self.source.text, len(self.source.text)
        for fact in self.facts:
            cited = fact.evidence
            if cited.source != self.source.id:
                raise ValueError(f"fact {fact.id} cites source {cited.source}, not {self.source.id}")
            if not cited.start < cited.end <= size or text[cited.start : cited.end] != cited.quote:
                raise ValueError(f"fact {fact.id}: the quote is not the text at {cited.start}..{cited.end}")
            if any(span.end > size for span in fact.spans):
                raise ValueError(f"fact {fact.id}: a span lies beyond the text")
        return self
