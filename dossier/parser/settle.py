"""Statements that hold only where nothing surer speaks against them, weighed against the rest of the article."""

from dossier.models import Relation
from dossier.parser.candidates import Candidate

WEAK = frozenset(
    ("crew.director.whose", "crew.director.whose-kind", "crew.director.own-next", "crew.director.kind-from", "crew.role.opening")
)
"""Rules that tell a director from a possessive, a `from` or a job before a name."""


def settled(candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates without the weak ones that others gainsay.

    A director told by a weak rule falls where a sure one tells of another in the same segment; the owner in `P's T` also where he
    or she is one of its cast or its writer.
    """
    sure: dict[int, set[int]] = {}
    others: set[int] = set()
    for candidate in candidates:
        if candidate.subject is not None or candidate.person is None:
            continue
        if candidate.relation is Relation.DIRECTOR and candidate.rule not in WEAK:
            sure.setdefault(candidate.sentence.segment, set()).add(candidate.person.person)
        elif candidate.relation in {Relation.CAST, Relation.WRITER, Relation.PRODUCER}:
            others.add(candidate.person.person)
    makers = {
        candidate.person.person
        for candidate in candidates
        if candidate.person is not None and candidate.subject is None and candidate.relation in _MAKING
    }
    return [c for c in candidates if not _gainsaid(c, sure, others) and not _leads_behind(c, makers)]


_MAKING = frozenset((Relation.DIRECTOR, Relation.WRITER, Relation.CREATOR, Relation.SHOWRUNNER))


def _leads_behind(candidate: Candidate, makers: set[int]) -> bool:
    """Whether `led by A` speaks of one who makes the film and not of its cast."""
    person = candidate.person
    return candidate.rule == "cast.led-by" and person is not None and person.person >= 0 and person.person in makers


def _gainsaid(candidate: Candidate, sure: dict[int, set[int]], others: set[int]) -> bool:
    if candidate.rule not in WEAK or candidate.relation is not Relation.DIRECTOR or candidate.person is None:
        return False
    person = candidate.person.person
    known = sure.get(candidate.sentence.segment)
    if known and (person < 0 or person not in known):
        return True
    return candidate.rule.startswith("crew.director.whose") and person in others
