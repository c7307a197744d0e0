"""Which work a film adapts, where one sentence gives its title and another only its kind and author."""

from collections.abc import Callable

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.names.titles import key
from dossier.parser.subject.subjects import Subject

Scope = Callable[[Candidate], Subject | None]
"""Tells of which film a statement speaks."""


def adapted(candidates: list[Candidate], scope: Scope) -> list[Candidate]:
    """Return the candidates without those that take a film's source to be called as the film, where it is told to be called
    otherwise (`based on Brine, a novel by A`, and further on `A wrote the script from her novel`).
    """
    based_on = Relation.BASED_ON
    stated = [candidate for candidate in candidates if candidate.relation is based_on]
    sources = [candidate for candidate in stated if candidate.qualifiers.get("kind") != "true story"]
    if not any(candidate.object for candidate in sources) or all(candidate.object for candidate in sources):
        return candidates
    films = [(candidate, scope(candidate)) for candidate in sources]
    titled = [film for candidate, film in films if candidate.object and film is not None and key(candidate.object) not in film.keys]
    wrong = {id(candidate) for candidate, film in films if not candidate.object and any(film is other for other in titled)}
    return [candidate for candidate in candidates if id(candidate) not in wrong]
