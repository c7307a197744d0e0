"""A distributor's slate: what an article says of the house that presents it holds for each of the films that it tells of."""

from collections.abc import Iterator
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.subject.films import Films

RULE = "distributor.slate"
"""The rule that finds a house presenting its slate."""


def of_slate(candidates: list[Candidate], films: Films) -> Iterator[Candidate]:
    """Yield the candidates, a house that presents its slate as the distributor of each film of the article; release dates that name
    no territory are those of the slate's.
    """
    presented = next((candidate for candidate in candidates if candidate.rule == RULE), None)
    territory = presented.qualifiers.get("territory") if presented else None
    release = Relation.RELEASE_DATE
    for candidate in candidates:
        if candidate.rule != RULE:
            opens = candidate.relation is release and candidate.qualifiers.get("medium") != "festival"
            if opens and territory and candidate.printed:
                candidate.qualifiers.setdefault("territory", territory)
            yield candidate
    if presented:
        yield from (
            replace(presented, film=film.node, qualifiers=dict(presented.qualifiers), spans=list(presented.spans))
            for film in films.subjects
        )
