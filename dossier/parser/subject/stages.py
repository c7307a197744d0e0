"""Stages of films of which no word tells how far they are: a release that is near or over, or a making that lies ahead."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.dates import normalise
from dossier.parser.subject.discourse import Discourse

NEAR = dt.timedelta(days=60)
"""A film with a day of release so near is finished."""
SHOT = dt.timedelta(days=200)
"""A film that is told to have been shot is finished with a day of release so near."""

_WAS_SHOT = frozenset(
    "status.post-production.shot status.post-production.filmed-in status.post-production.shot-the-film "
    "status.post-production.has-shot-it".split()
)
"""Rules that tell no more than that a film was shot."""
_MAKING = frozenset(
    "star direct helm play portray lead topline headline front write pen produce co-star voice adapt feature join reunite team "
    "executive co-write co-direct make reprise showrun narrate create develop steer appear return act essay be".split()
)
"""What is still to be done by those who make the film."""
_TO = frozenset(
    "set going slated tapped signed hired poised due ready attached lined about roped is are on aboard talks cast".split()
)
"""Words before `to` and a verb of making."""
_CALLED = frozenset(("rumoured", "in talks", "attached"))
_PEOPLE = frozenset((Relation.CAST, Relation.DIRECTOR, Relation.WRITER, Relation.PRODUCER, Relation.SHOWRUNNER))
_TELLING = _PEOPLE | {Relation.STATUS, Relation.RELEASE_DATE}


def implied(candidates: Sequence[Candidate], discourse: Discourse, day: dt.date | None) -> Iterator[Candidate]:
    """Yield the stage of each film that has none told, from its day of release, or as somebody's part in it still lies ahead."""
    films = discourse.films
    of_film: dict[int, list[Candidate]] = {id(film): [] for film in films.subjects}
    for found in candidates:
        if found.subject is None and found.relation in _TELLING:
            for film in discourse.subjects_of(found):
                of_film[id(film)].append(found)
    for film in films.subjects:
        yield from _of_one(of_film[id(film)], day)


def _of_one(told: list[Candidate], day: dt.date | None) -> Iterator[Candidate]:
    """The stage of one film of which `told` speak."""
    stages = {found.rule for found in told if found.relation is Relation.STATUS}
    if not stages <= _WAS_SHOT:
        return
    for found in told:
        near = SHOT if stages else NEAR
        if found.relation is Relation.RELEASE_DATE and day is not None and (stage := _by_release(found, day, near)):
            yield _staged(found, stage, "status.by-release")
            return
    ahead = None if stages else next((found for found in told if found.relation in _PEOPLE and _lies_ahead(found)), None)
    if ahead is not None:
        yield _staged(ahead, "announced", "status.announced.to-be-made")


def _staged(found: Candidate, stage: str, rule: str) -> Candidate:
    """The statement of a stage in the words of another statement on the same film."""
    return replace(
        found, relation=Relation.STATUS, object=stage, rule=rule, confidence=0.75, person=None, company=None,
        qualifiers={}, spans=[], printed=False, naming=False,
    )  # fmt: skip


def _by_release(found: Candidate, day: dt.date, near: dt.timedelta) -> str:
    """The stage that a release on a certain day tells of, or nothing where it is too far off."""
    value = normalise(found.object, day, future=found.future)
    if value is None or value.lower != value.upper or value.lower > day + near:
        return ""
    return "completed" if value.lower > day or found.qualifiers.get("medium") == "festival" else "released"


def _lies_ahead(found: Candidate) -> bool:
    """Whether a statement on somebody's part in the film says that it is still to come."""
    if found.qualifiers.get("status") == "exited":
        return False
    if found.qualifiers.get("status") in _CALLED:
        return True
    words = [node.word for node in found.sentence.nodes]
    for i in range(len(words) - 1):
        ahead = words[i] == "will" or (words[i] == "to" and i and words[i - 1] in _TO)
        if ahead and not _MAKING.isdisjoint(words[i + 1 : i + 3]):
            return True
    return False
