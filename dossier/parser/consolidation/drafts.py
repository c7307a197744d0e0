"""Facts in the making, and the facts that are made of them: each cites its sentence and the places of its words."""

from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import BaseModel

from dossier.models import RELATIONS, Evidence, Fact, Part, Qualifiers, Source, Span, fact_id
from dossier.parser.candidates import Candidate, Value

LONGEST_EVIDENCE = 1200
"""A longer sentence is cited from its beginning, or around the object, for so many characters."""

APART = ("role", "result", "territory", "medium")
"""Qualifiers that keep two facts with one object apart."""
_TOGETHER = ("",) * len(APART)


@dataclass(slots=True)
class Draft:
    """A fact in the making."""

    subject: str
    subject_id: str
    candidate: Candidate
    object: str
    object_id: str | None
    qualifiers: dict[str, Value]
    spans: list[tuple[Part, int, int]]
    inferred: bool = False
    confidence: float = 0.0
    rivals: list[str] = field(default_factory=list)

    @property
    def apart(self) -> tuple[str, ...]:
        """What keeps it apart from another fact with its object."""
        said = self.qualifiers
        return _TOGETHER if said.keys().isdisjoint(APART) else tuple([str(said.get(name, "")) for name in APART])


_SAID_NOTHING = Qualifiers()
_Model = TypeVar("_Model", bound=BaseModel)


_FIELDS: dict[type[BaseModel], set[str]] = {model: set(model.model_fields) for model in (Fact, Evidence, Span)}
"""The fields of each model, which are the same for all facts; pydantic copies the set where it changes one."""


def _made(model: type[_Model], fields: dict[str, object]) -> _Model:
    """Return a model of all its fields, in their order, which have been checked: pydantic's own checks, and its way to go without
    them too (`model_construct`, which does the same), take longer than all else that is done for a fact.
    """
    found = model.__new__(model)
    object.__setattr__(found, "__dict__", fields)
    object.__setattr__(found, "__pydantic_fields_set__", _FIELDS[model])
    object.__setattr__(found, "__pydantic_extra__", None)
    object.__setattr__(found, "__pydantic_private__", None)
    return found


class Citing:
    """Makes facts of drafts; what several facts cite alike is made once.

    A fact made here holds what `Fact` asks of it: its subject's type is one of its relation's, neither it nor its object is empty,
    and what it cites lies in the text (all others `Fact` checks again, and so does a test with those of the parser).

    Takes the source, and how sure it is that its films are those that it is about.
    """

    def __init__(self, source: Source, certainty: float) -> None:
        self._source = source
        self._certainty = certainty
        self._evidence: dict[tuple[int, int], Evidence] = {}
        self._spans: dict[tuple[Part, int, int], Span] = {}

    def fact(self, draft: Draft) -> Fact:
        """Return the fact that a draft makes."""
        candidate, source = draft.candidate, self._source
        start, end = _cited(candidate)
        spans = {("statement", start, end): None} | dict.fromkeys(draft.spans)
        relation = candidate.relation
        certainty = self._certainty if candidate.subject_type == "film" else 1.0
        if not draft.subject or not draft.object or candidate.subject_type not in RELATIONS[candidate.relation].subjects:
            raise ValueError(f"{candidate.rule} states no {relation} of {draft.subject!r}: {draft.object!r}")
        fields: dict[str, object] = {
            "id": fact_id(source.id, draft.subject, relation, draft.object, candidate.start, "|".join(draft.apart)),
            "subject": draft.subject,
            "subject_id": draft.subject_id,
            "subject_type": candidate.subject_type,
            "relation": candidate.relation,
            "object": draft.object,
            "object_id": draft.object_id,
            "qualifiers": Qualifiers.model_validate(draft.qualifiers) if draft.qualifiers else _SAID_NOTHING,
            "evidence": self._evidence.get((start, end)) or self._cite(start, end),
            "spans": tuple([self._spans.get(span) or self._span(span) for span in spans]),
            "rule": candidate.rule,
            "confidence": min(1.0, round(draft.confidence * certainty, 3)),
            "origin": "rule",
            "inferred": draft.inferred,
            "noted": None,
            "note": "",
        }
        return _made(Fact, fields)

    def _cite(self, start: int, end: int) -> Evidence:
        self._check(start, end)
        fields = {"source": self._source.id, "start": start, "end": end, "quote": self._source.text[start:end]}
        found = self._evidence[start, end] = _made(Evidence, fields)
        return found

    def _span(self, span: tuple[Part, int, int]) -> Span:
        part, start, end = span
        self._check(start, end)
        found = self._spans[span] = _made(Span, {"part": part, "start": start, "end": end})
        return found

    def _check(self, start: int, end: int) -> None:
        if not 0 <= start < end <= len(self._source.text):
            raise ValueError(f"nothing is printed at {start}..{end}")


def _cited(candidate: Candidate) -> tuple[int, int]:
    """The interval that a fact cites: its sentence, or of a long one what stands around the object."""
    start, end = candidate.sentence.start, candidate.sentence.end
    if end - start > LONGEST_EVIDENCE:
        start = max(start, candidate.start - LONGEST_EVIDENCE // 2)
        end = min(end, max(candidate.end, start + LONGEST_EVIDENCE // 2), start + LONGEST_EVIDENCE)
    return start, end
