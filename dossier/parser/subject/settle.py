"""Statements that hold only where nothing surer speaks against them, weighed against the rest of the article."""

from collections.abc import Callable, Hashable
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate

Scope = Callable[[Candidate], Hashable]
"""Tells of which film a statement speaks."""

WEAK = frozenset(
    (
        "crew.director.whose",
        "crew.director.whose-kind",
        "crew.director.whose-called",
        "crew.director.own-next",
        "crew.director.whose-film",
        "crew.director.kind-from",
        "crew.role.opening",
        "crew.director.whose-work",
        "crew.director.finds-cast",
        "crew.director.his-follow-up",
        "crew.told.own-shoot",
        "crew.told.has-cast",
        "crew.bow.follows-up",
        "crew.bow.mind-of",
        "crew.bow.title-by",
        "crew.bow.is-making",
        "crew.bow.handed-to",
        "crew.bow.moves-on-to",
        "crew.bow.lines-up",
        "crew.bow.somebodys-nth",
        "crew.told.shot-by",
        "crew.told.shoots-it",
        "crew.told.produces-for",
        "crew.told.steers",
    )
)
"""Rules that tell a director from a possessive, a `from` or a job before a name."""

SLOTS = "cast.slot."
"""How the names of the rules begin that tell the cast by the place of a name."""

_CREW = frozenset(
    (
        Relation.DIRECTOR,
        Relation.SHOWRUNNER,
        Relation.WRITER,
        Relation.CREATOR,
        Relation.PRODUCER,
        Relation.EXECUTIVE_PRODUCER,
        Relation.CO_PRODUCER,
        Relation.COMPOSER,
        Relation.CINEMATOGRAPHER,
        Relation.EDITOR,
        Relation.PRODUCTION_DESIGNER,
        Relation.CREW,
    )
)
"""The relations of those who make the film, and are told to be in it by no more than a place in a sentence."""

_CAST = Relation.CAST
"""Asked of every statement: Python 3.11 takes ten times as long to read a member of an enumeration as a name."""
_MAKING = (Relation.DIRECTOR, Relation.SHOWRUNNER, Relation.WRITER, Relation.CREATOR)
_OWNING = frozenset((Relation.CAST, Relation.CREATOR, Relation.SHOWRUNNER))
"""Parts by which a film is somebody's who need not direct it."""
_CHANGES = frozenset(
    "cast.exited cast.replaces cast.replaced-by cast.takes-over-from cast.in-talks cast.replacing cast.takes-over "
    "cast.replaced-by-whom cast.steps-in cast.in-whose-place".split()
)
_REPLACING = frozenset("replace replaces replaced replacing over place stead".split())


class _Parts:
    """What the statements of an article say of each person: the relations in which he or she stands to its film."""

    def __init__(self, candidates: list[Candidate], scope: Scope) -> None:
        self.directors: dict[Hashable, set[int]] = {}
        self.relations: dict[int, set[Relation]] = {}
        self.gone: Relation | None = None
        self.crew: set[str] = set()
        self.cast: set[str] = set()
        self.played: dict[str, set[str]] = {}
        for candidate in candidates:
            part = candidate.qualifiers.get("character")
            if candidate.relation is _CAST and isinstance(part, str):
                self.played.setdefault(part.casefold(), set()).add(candidate.object.casefold())
            if candidate.subject is None and candidate.person is not None and not candidate.rule.startswith(SLOTS):
                if candidate.relation in _CREW and candidate.rule not in WEAK:
                    self.crew |= _names(candidate)
                elif candidate.relation is _CAST and candidate.rule not in _CHANGES and scope(candidate) is not None:
                    self.cast |= _names(candidate)
            if candidate.subject is not None or candidate.person is None or candidate.person.person < 0:
                continue
            person = candidate.person.person
            if candidate.relation in _MAKING and candidate.qualifiers.get("status") == "exited":
                self.gone = candidate.relation
            if candidate.relation is Relation.DIRECTOR and candidate.rule not in WEAK:
                self.directors.setdefault(scope(candidate), set()).add(person)
            if candidate.rule.startswith(SLOTS):
                continue
            if candidate.rule not in WEAK and (candidate.rule not in _CHANGES or candidate.relation is not _CAST):
                self.relations.setdefault(person, set()).add(candidate.relation)

    def is_played(self, candidate: Candidate) -> bool:
        """Whether the name of one of the cast is that of a part which somebody else plays."""
        if candidate.relation is not _CAST or "character" in candidate.qualifiers:
            return False
        name = candidate.object.casefold()
        return name not in self.played.get(name, (name,))

    def job(self, person: int) -> Relation | None:
        """The job of one who makes the film and is not in it."""
        relations = self.relations.get(person, set())
        return None if Relation.CAST in relations else next((job for job in _MAKING if job in relations), None)


def _names(candidate: Candidate) -> set[str]:
    """What a candidate's person goes by: the words, and the number among the people."""
    person = candidate.person
    return {candidate.object.casefold(), *([str(person.person)] if person is not None and person.person >= 0 else [])}


def settled(candidates: list[Candidate], scope: Scope) -> list[Candidate]:
    """Return the candidates, those of weak rules only where no other gainsays them.

    A director told by a weak rule falls where a sure one tells of another of the same film (`scope` tells of which film each
    speaks); the owner in `P's T` also where he or she is in its cast. Who leaves, or comes in another's
    place, does so in the job that the article tells elsewhere.
    """
    parts = _Parts(candidates, scope)
    return [_in_job(candidate, parts) for candidate in candidates if not _gainsaid(candidate, parts, scope)]


def _gainsaid(candidate: Candidate, parts: _Parts, scope: Scope) -> bool:
    if candidate.person is None or candidate.subject is not None:
        return False
    person = candidate.person.person
    if parts.is_played(candidate):
        return True
    if candidate.rule.startswith(SLOTS):
        names = _names(candidate)
        told = not names.isdisjoint(parts.crew) and names.isdisjoint(parts.cast)
        return told or scope(candidate) is None
    if candidate.rule == "cast.led-by":
        return parts.job(person) is not None
    if candidate.rule not in WEAK or candidate.relation is not Relation.DIRECTOR:
        return False
    known = parts.directors.get(scope(candidate))
    if known and person not in known:
        return True
    return candidate.rule.startswith("crew.director.whose") and not _OWNING.isdisjoint(parts.relations.get(person, ()))


def _in_job(candidate: Candidate, parts: _Parts) -> Candidate:
    """A departure or a replacement of which the words name no job, in the job of the one who leaves."""
    if candidate.rule not in _CHANGES or candidate.relation is not Relation.CAST or candidate.person is None:
        return candidate
    nodes = candidate.sentence.nodes
    job = parts.job(candidate.person.person)
    if job is None and any(node.word in _REPLACING for node in nodes):
        others = (parts.job(node.person) for node in nodes if node.person >= 0 and node.person != candidate.person.person)
        job = next((other for other in others if other is not None), None)
        if job is None and any(node.word in {"him", "her", "them", "his", "their"} for node in nodes):
            job = parts.gone
    return replace(candidate, relation=job) if job is not None else candidate
