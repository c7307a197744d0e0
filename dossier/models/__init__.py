"""Frozen pydantic models: sources, spans, facts, dates, and the views assembled from facts."""

from dossier.models.dates import PartialDate
from dossier.models.entities import (
    Change,
    ChangeKind,
    Company,
    Credit,
    Dossier,
    Film,
    MergedFact,
    Person,
    State,
)
from dossier.models.facts import Evidence, Fact, Qualifiers, Reading, fact_id, mention_id
from dossier.models.ids import digest
from dossier.models.source import Mark, Source, source_id
from dossier.models.spans import Part, Span
from dossier.models.vocabulary import (
    COMPANY_RELATIONS,
    CREW_RELATIONS,
    DATE_RELATIONS,
    FORMATS,
    NOT_SET,
    RELATIONS,
    STAGES,
    UNTITLED,
    EntityType,
    Relation,
    RelationSpec,
)

__all__ = [
    "COMPANY_RELATIONS",
    "CREW_RELATIONS",
    "DATE_RELATIONS",
    "FORMATS",
    "NOT_SET",
    "RELATIONS",
    "STAGES",
    "UNTITLED",
    "Change",
    "ChangeKind",
    "Company",
    "Credit",
    "Dossier",
    "EntityType",
    "Evidence",
    "Fact",
    "Film",
    "Mark",
    "MergedFact",
    "Part",
    "PartialDate",
    "Person",
    "Qualifiers",
    "Reading",
    "Relation",
    "RelationSpec",
    "Source",
    "Span",
    "State",
    "digest",
    "fact_id",
    "mention_id",
    "source_id",
]
