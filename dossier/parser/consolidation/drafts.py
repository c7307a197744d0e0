"""Facts in the making, and the facts that are made of them: each cites its sentence and the places of its words."""

from dataclasses import dataclass, field

from dossier.models import Evidence, Fact, Part, Source, Span, fact_id
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


class Citing:
    """Makes facts of drafts, each validated once; what several facts cite alike is made once.

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
        relation = candidate.relation.value
        certainty = self._certainty if candidate.subject_type == "film" else 1.0
        fields: dict[str, object] = {
            "id": fact_id(source.id, draft.subject, relation, draft.object, candidate.start, "|".join(draft.apart)),
            "subject": draft.subject,
            "subject_id": draft.subject_id,
            "subject_type": candidate.subject_type,
            "relation": candidate.relation,
            "object": draft.object,
            "object_id": draft.object_id,
            "evidence": self._evidence.get((start, end)) or self._cite(start, end),
            "spans": tuple([self._spans.get(span) or self._span(span) for span in spans]),
            "rule": candidate.rule,
            "confidence": round(draft.confidence * certainty, 3),
            "inferred": draft.inferred,
        }
        if draft.qualifiers:
            fields["qualifiers"] = draft.qualifiers
        return Fact.model_validate(fields)

    def _cite(self, start: int, end: int) -> Evidence:
        quote = self._source.text[start:end]
        found = self._evidence[start, end] = Evidence(source=self._source.id, start=start, end=end, quote=quote)
        return found

    def _span(self, span: tuple[Part, int, int]) -> Span:
        part, start, end = span
        found = self._spans[span] = Span(part=part, start=start, end=end)
        return found


def _cited(candidate: Candidate) -> tuple[int, int]:
    """The interval that a fact cites: its sentence, or of a long one what stands around the object."""
    start, end = candidate.sentence.start, candidate.sentence.end
    if end - start > LONGEST_EVIDENCE:
        start = max(start, candidate.start - LONGEST_EVIDENCE // 2)
        end = min(end, max(candidate.end, start + LONGEST_EVIDENCE // 2), start + LONGEST_EVIDENCE)
    return start, end
