"""Candidates: what rules state before names are resolved and facts are consolidated."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from dossier.models import Part, Relation
from dossier.parser.nodes import Node, Sentence

Value = str | tuple[str, ...] | int | bool
"""The value of a qualifier."""


@dataclass(slots=True)
class Candidate:
    """One statement of a rule.

    `subject` is a name's node (a person or a company), or None for the film; `film` is the title's node where the words name
    the film. `[start, end)` is the interval of the object in the text, `object` its words or value; `person` and `company` are
    the object's node where it is one. `anchor` is the node at which the match begins with its subject, `verb` that at which its own
    words begin, `printed` whether the object is words of the text. `naming` tells whether a film named here is likely to be one
    that the article is about, `own_clause` whether the statement is a clause with a subject of its own. `spans` are further marked
    intervals (part, start, end). `future` is the tense of a date's clause (None unknown),
    `bound` the end of a printed range that is meant (`first`, `last`).
    """

    relation: Relation
    object: str
    start: int
    end: int
    sentence: Sentence
    rule: str
    confidence: float
    subject: Node | None = None
    subject_type: str = "film"
    film: Node | None = None
    anchor: int = 0
    verb: int = 0
    person: Node | None = None
    company: Node | None = None
    qualifiers: dict[str, Value] = field(default_factory=dict)
    spans: list[tuple[Part, int, int]] = field(default_factory=list)
    printed: bool = True
    naming: bool = True
    own_clause: bool = False
    future: bool | None = None
    bound: str = ""


def by_relation(candidates: Iterable[Candidate]) -> defaultdict[Relation, list[Candidate]]:
    """Return candidates by the relation that they state, each relation's in their order."""
    found = defaultdict[Relation, list[Candidate]](list)
    for candidate in candidates:
        found[candidate.relation].append(candidate)
    return found
