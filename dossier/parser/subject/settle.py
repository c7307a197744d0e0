"""Statements that hold only where nothing surer speaks against them, weighed against the rest of the article."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Sentence

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

_OWN = frozenset(("crew.director.own-next", "crew.told.own-shoot"))
"""Of these, those that tell of somebody at work on a film of his or hers, as an actor is whose film another directs."""

_WHOSE = "crew.director.whose"
"""How the names of the rules begin that tell a director by what is his or hers."""

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
_TOGETHER = frozenset(("all", "each"))
_REPLACING = frozenset("replace replaces replaced replacing over place stead".split())


class _Parts:
    """What the statements of an article say of each person: the relations in which he or she stands to its film."""

    def __init__(self, candidates: list[Candidate], scope: Scope, actors: set[int]) -> None:
        self.actors = actors
        self.directors: dict[Hashable, set[str]] = {}
        self.relations: dict[int, set[Relation]] = {}
        self.gone: Relation | None = None
        self.crew: set[str] = set()
        self.cast: set[str] = set()
        self.played: dict[str, set[str]] = {}
        self.slotted: dict[Hashable, set[str]] = {}
        for candidate in candidates:
            part = candidate.qualifiers.get("character")
            if candidate.relation is _CAST and isinstance(part, str):
                self.played.setdefault(part.casefold(), set()).add(candidate.object.casefold())
            if candidate.subject is None and candidate.person is not None and not candidate.rule.startswith(SLOTS):
                if candidate.relation in _CREW and candidate.rule not in WEAK:
                    self.crew |= _names(candidate)
                elif candidate.relation is _CAST and candidate.rule not in _CHANGES and scope(candidate) is not None:
                    self.cast |= _names(candidate)
            if candidate.relation is Relation.DIRECTOR and candidate.rule not in WEAK and candidate.subject is None:
                self.directors.setdefault(scope(candidate), set()).update(_names(candidate))
            if candidate.subject is not None or candidate.person is None or candidate.person.person < 0:
                continue
            person = candidate.person.person
            if candidate.relation in _MAKING and candidate.qualifiers.get("status") == "exited":
                self.gone = candidate.relation
            if candidate.rule.startswith(SLOTS):
                self.slotted.setdefault((candidate.rule, candidate.anchor, candidate.sentence.start), set()).add(
                    candidate.object.casefold()
                )
                continue
            if candidate.rule not in WEAK and (candidate.rule not in _CHANGES or candidate.relation is not _CAST):
                self.relations.setdefault(person, set()).add(candidate.relation)

    def is_among_cast(self, candidate: Candidate) -> bool:
        """Whether most of all those whom the statement names with somebody of the crew are none of it (`A, B and C have all signed
        on`).
        """
        if _TOGETHER.isdisjoint(candidate.sentence.vocabulary):
            return False
        together = self.slotted.get((candidate.rule, candidate.anchor, candidate.sentence.start), set())
        return len(together - self.crew) > len(together & self.crew)

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


def settled(candidates: list[Candidate], scope: Scope, sentences: Iterable[Sentence] = ()) -> list[Candidate]:
    """Return the candidates of an article with these `sentences`, those of weak rules only where no other gainsays them.

    A director told by a weak rule falls where a sure one tells of another of the same film (`scope` tells of which film each
    speaks), or is one of the cast where he or she shoots his or her film, or it is an actor's; the owner in `P's T` falls also
    where he or she is in its cast. Who leaves, or comes in another's place, does so in the job that the article tells elsewhere.
    """
    parts = _Parts(candidates, scope, _actors(sentences))
    held = (_as_cast(each, parts) if _gainsaid(each, parts, scope) else _in_job(each, parts) for each in candidates)
    return [candidate for candidate in held if candidate is not None]


def _actors(sentences: Iterable[Sentence]) -> set[int]:
    """The people whom an article calls actors, and nothing else that makes films (`superstar A`, `the actress`)."""
    called: dict[int, set[str]] = {}
    for sentence in sentences:
        nodes = sentence.nodes
        for i in [i for i, kind in enumerate(sentence.kinds) if kind == Kind.ROLE]:
            named = nodes[i + 1].person if i + 1 < len(nodes) and nodes[i + 1].is_name else -1
            person = nodes[i].person if nodes[i].person >= 0 else named
            if person >= 0 and not nodes[i].word.startswith("debut"):
                called.setdefault(person, set()).add(nodes[i].value)
    return {person for person, jobs in called.items() if jobs == {"actor"}}


def _is_owned(candidate: Candidate) -> bool:
    """Whether a weak rule tells a director by what is his or hers, as a film is an actor's, too."""
    return candidate.rule in _OWN or candidate.rule.startswith(_WHOSE)


def _as_cast(candidate: Candidate, parts: _Parts) -> Candidate | None:
    """Who was taken for the director of the film that he or she shoots, or of that of an actor, as one of the cast; None for
    another or one of the crew.
    """
    person = candidate.person.person if candidate.person is not None else -1
    acts = candidate.rule in _OWN or (person in parts.actors and _is_owned(candidate))
    return replace(candidate, relation=_CAST) if acts and _names(candidate).isdisjoint(parts.crew) else None


def _gainsaid(candidate: Candidate, parts: _Parts, scope: Scope) -> bool:
    if candidate.person is None or candidate.subject is not None:
        return False
    person = candidate.person.person
    if parts.is_played(candidate):
        return True
    if candidate.rule.startswith(SLOTS):
        names = _names(candidate)
        told = not names.isdisjoint(parts.crew) and names.isdisjoint(parts.cast) and not parts.is_among_cast(candidate)
        return told or scope(candidate) is None
    if candidate.rule == "cast.led-by":
        return parts.job(person) is not None
    if candidate.rule not in WEAK or candidate.relation is not Relation.DIRECTOR:
        return False
    known = parts.directors.get(scope(candidate))
    if (known and _names(candidate).isdisjoint(known)) or (person in parts.actors and _is_owned(candidate)):
        return True
    return candidate.rule.startswith(_WHOSE) and not _OWNING.isdisjoint(parts.relations.get(person, ()))


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
