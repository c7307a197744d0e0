"""The two sides that are compared: gold facts, and facts as a program says them."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from dossier.models import CREW_RELATIONS, DATE_RELATIONS, Fact, Relation
from tests.accuracy.wording import folded

LONGEST_QUOTE = 1200
"""A quote longer than this many characters cites nothing in particular."""

SCORED = frozenset(
    {
        *CREW_RELATIONS,
        *DATE_RELATIONS,
        Relation.TITLE,
        Relation.FORMAT,
        Relation.GENRE,
        Relation.LOGLINE,
        Relation.STATUS,
        Relation.CAST,
        Relation.PRODUCTION_COMPANY,
        Relation.DISTRIBUTOR,
        Relation.SALES_COMPANY,
        Relation.FINANCIER,
        Relation.BASED_ON,
        Relation.SEQUEL_TO,
        Relation.FILMING_LOCATION,
        Relation.CREDIT,
        Relation.HONOUR,
        Relation.REPRESENTATION,
        Relation.FOUNDER,
    }
) - {Relation.CREW}
"""The relations that are scored; a fact of any other counts neither for nor against."""

_UNSCORED_QUALIFIER = "text"

Pairs = frozenset[tuple[str, str]]
"""Qualifiers as pairs of name and folded value, several values of one name as a pair each."""


@dataclass(frozen=True)
class Statement:
    """A fact as said: subject, relation, object, and the qualifiers by their printed names."""

    subject: str
    relation: str
    object: str
    qualifiers: Mapping[str, Any] = field(default_factory=dict)

    def text(self, qualifier: str) -> str:
        """The value of one qualifier in words; empty where it has none."""
        return str(self.qualifiers.get(qualifier) or "")

    def printed(self) -> Iterator[tuple[str, str]]:
        """Yield the scored qualifiers that are set, as printed; each name of a comma list of co-stars by itself."""
        for name, value in self.qualifiers.items():
            if name != _UNSCORED_QUALIFIER and value not in (None, "", False, []):
                yield from ((name, each) for each in _values(name, value))

    def pairs(self) -> Pairs:
        """The qualifiers that are compared, each value folded."""
        return frozenset((name, folded(value)) for name, value in self.printed())

    def __str__(self) -> str:
        return f"{self.subject} | {self.relation} | {self.object} {json.dumps(dict(self.qualifiers), ensure_ascii=False)}"


def _values(name: str, value: object) -> list[str]:
    if isinstance(value, list):
        return [str(each) for each in value]
    return str(value).split(", ") if name == "with" else [str(value)]


@dataclass(frozen=True)
class Found(Statement):
    """A fact that the program found, with its confidence, and whether its quote is exactly the text where it says."""

    confidence: float = 1.0
    cited: bool = True

    @classmethod
    def of(cls, fact: Fact, text: str) -> "Found":
        """Return what `fact` says, its quote checked in `text`."""
        cited = fact.evidence
        short = cited.start < cited.end <= min(len(text), cited.start + LONGEST_QUOTE)
        record = fact.record()
        return cls(
            subject=fact.subject,
            relation=fact.relation.value,
            object=fact.object,
            qualifiers=record["qualifiers"],
            confidence=fact.confidence,
            cited=short and text[cited.start : cited.end] == cited.quote,
        )


@dataclass(frozen=True)
class Gold(Statement):
    """A fact that a careful reader takes from the article.

    `objects` and `subjects` are its other fair forms. An `optional` fact counts neither for nor against; the qualifiers named
    in `loose` may be present or absent.
    """

    objects: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    optional: bool = False
    loose: frozenset[str] = frozenset()

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Gold":
        """Read one record of a gold file; raise `KeyError` where subject, relation or object is missing."""
        return cls(
            subject=record["subject"],
            relation=record["relation"],
            object=record["object"],
            qualifiers=record.get("qualifiers") or {},
            objects=tuple(record.get("accept", ())),
            subjects=tuple(record.get("accept_subject", ())),
            optional=bool(record.get("optional")),
            loose=frozenset(record.get("optional_qualifiers") or ()),
        )


def read_gold(lines: Iterable[str]) -> tuple[Gold, ...]:
    """Read the lines of a gold file; raise `ValueError` or `KeyError` where one holds no fact."""
    return tuple(Gold.from_record(json.loads(line)) for line in lines if line.strip())
