"""Who has left: `A left the film` names no job; what other sources say of A tells which."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from dossier.assembly.identity import Identity
from dossier.models import CREW_RELATIONS, Fact, Relation

Dated = tuple[Fact, dt.date | None]
"""A fact with the date of its source."""


def in_their_jobs(facts: Iterable[Dated], identity: Identity) -> list[Dated]:
    """Return the facts, those of somebody's leaving the cast in the job that the person has, where no source has them in the cast.

    Takes facts with the dates of their sources, and keeps their order.
    """
    facts = list(facts)
    jobs: dict[tuple[str, str], set[Relation]] = defaultdict(set)
    for fact, _ in facts:
        if fact.object_id and not _leaves_cast(fact) and (fact.relation is Relation.CAST or fact.relation in CREW_RELATIONS):
            jobs[identity.of(fact.subject_id), identity.of(fact.object_id)].add(fact.relation)
    return [(_in_job(fact, jobs[_pair(fact, identity)]) if _leaves_cast(fact) else fact, day) for fact, day in facts]


def _pair(fact: Fact, identity: Identity) -> tuple[str, str]:
    return identity.of(fact.subject_id), identity.of(fact.object_id or "")


def _leaves_cast(fact: Fact) -> bool:
    return fact.relation is Relation.CAST and fact.qualifiers.status == "exited"


def _in_job(fact: Fact, jobs: set[Relation]) -> Fact:
    job = next((relation for relation in CREW_RELATIONS if relation in jobs), None)
    return fact if job is None or Relation.CAST in jobs else fact.model_copy(update={"relation": job})
