"""What matches state of how far a film is, and of which film a stage or a shoot is told."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.dates import normalise
from dossier.parser.kinds import FORMS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import in_aside
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

BEHIND = frozenset(
    "began begun started kicked commenced rolled got went was were has have had shot filmed wrapped took "
    "released opened premiered debuted bowed launched screened unspooled ago".split()
)
"""Words of what lies behind."""
UNTIL = frozenset(("through", "thru", "until", "till", "to"))
"""Words before the end of a time."""
SHOOTING = frozenset(("shoot", "shooting", "filming", "production", "photography", "cameras"))
"""Words for a shoot."""
_TO_COME = frozenset("will would should may might expected due slated scheduled planned".split())
_OF_THE_WHOLE = frozenset(("status.completed.finished", "status.post-production.in"))
"""Rules on stages of the film and not of a part of it."""
_PARTS = frozenset("of for on schedule schedules portion portions percent % scenes songs episodes half".split())
_DONE = frozenset(("post-production", "completed"))
"""Stages behind a shoot."""
_PRESENT = frozenset("begins starts commences kicks goes enters falls slams claps sounds snaps begin start comes".split())
"""Verbs with which a date that lies ahead makes a shoot one to come."""
_BETWEEN = frozenset(
    "currently already still which that is set due slated scheduled will now also then to be and reportedly expected".split()
)
_RELEASING = frozenset(("release", "releases", "releasing", "launch", "launches", "date", "dated", "dates", "open"))
_LATELY = frozenset(
    "recently just currently also now then already previously still wrapped finished completed begun started".split()
)
_DESCRIBING = frozenset(
    (
        Kind.DETERMINER,
        Kind.WORD,
        Kind.GENRE,
        Kind.MODIFIER,
        Kind.FORMAT,
        Kind.NATION,
        Kind.COMPANY,
        Kind.POSSESSIVE,
        Kind.PERSON_LIKE,
    )
)


def status(extraction: "Extraction") -> Iterator[Candidate]:
    """The stage that the rule names; whose it is tells little of what the article is about."""
    nodes = extraction.sentence.nodes[extraction.match.start : extraction.match.end]
    if extraction.match.rule.id in _OF_THE_WHOLE and _part_of(extraction.sentence.nodes, extraction.match.start):
        return
    found = extraction.candidate(Relation.STATUS, extraction.match.rule.qualifiers["object"], nodes[0].start, nodes[-1].end)
    if found.film is None and nodes[0].kind != Kind.TITLE:
        found.film, own = own_film(extraction.sentence.nodes, extraction.match.start, extraction.match.end)
        if own:
            return
    if found.object in _DONE and not _TO_COME.isdisjoint(node.word for node in nodes):
        return  # "the shoot will be completed in May"
    if found.object == "filming" and _still_to_come(extraction):
        found.object = "announced"
    del found.qualifiers["object"]
    found.printed = found.naming = False
    yield found


def _part_of(nodes: list[Node], start: int) -> bool:
    """Whether what is completed is but a part of the film's making (`the shoot of the film has been completed`, `two schedules are
    in the can`).
    """
    return start > 0 and nodes[start - 1].word in _PARTS


def _still_to_come(extraction: "Extraction") -> bool:
    """Whether a shoot told by the match is to begin: its words or a date behind it say so (`starts shooting in May`)."""
    nodes = extraction.sentence.nodes
    start, end = extraction.match.start, extraction.match.end
    words = {node.word for node in nodes[max(0, start - 2) : end]}
    if words & _TO_COME:
        return True
    if words & BEHIND:
        return False
    day = extraction.document.date
    for node in nodes[start : end + 8]:
        if node.kind in {Kind.STOP, Kind.SEMICOLON} or node.word in UNTIL - {"to"}:
            return False
        if node.kind == Kind.DATE and node.word.startswith(("later this", "next ")) and words & _PRESENT:
            return True
        if node.kind == Kind.DATE and day is not None and words & _PRESENT:
            value = normalise(extraction.document.printed(node.start, node.end), day, future=True)
            return value is not None and value.lower > day
    return False


def own_film(nodes: list[Node], start: int, end: int) -> tuple[Node | None, bool]:
    """Return the title that a shoot or a stage at `start..end` is told of by the words around it, and whether it is some person's
    own shoot instead ("the T star recently wrapped filming", "Penn shot a commercial").
    """
    if film := stated_of(nodes, start):
        return film, False
    if film := _worked_on(nodes, end):
        return film, False
    i = end - 1
    while i < min(len(nodes), end + 8) and nodes[i].kind not in {Kind.STOP, Kind.SEMICOLON}:
        of_shoot = nodes[i].word in {"of", "for"} and nodes[i - 1].word in SHOOTING
        if (
            of_shoot
            or (nodes[i].word == "on" and not _goes_on_to_place(nodes, i))
            or (i <= end and nodes[i].kind == Kind.DETERMINER)
        ):
            j = i + 1 + (nodes[i + 1].word in {"his", "her", "their"} if i + 1 < len(nodes) else 0)
            while j < len(nodes) and nodes[j].kind in _DESCRIBING:
                j += 1
            if j < len(nodes) and nodes[j].kind in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME} and nodes[j].person < 0:
                return nodes[j], False
            if nodes[j - 1].kind in FORMS:
                return _apposed(nodes, j), False
        i += 1
    i = start - 1
    while i >= 0 and (nodes[i].kind == Kind.AUXILIARY or nodes[i].word in _LATELY):
        i -= 1
    return None, i >= 0 and not _makes_the_film(nodes[start:end]) and (
        (nodes[i].person >= 0 and nodes[i].kind != Kind.PRONOUN) or nodes[i].word in {"star", "actor", "actress"}
    )


def _apposed(nodes: list[Node], comma: int) -> Node | None:
    """The title behind the comma after a description of another work (`wrapping up another comedy, T, in Oslo`)."""
    if (
        comma + 2 >= len(nodes)
        or nodes[comma].kind != Kind.COMMA
        or "another" not in {n.word for n in nodes[max(0, comma - 5) : comma]}
    ):
        return None
    node = nodes[comma + 1]
    return node if node.kind in TITLED and node.person < 0 else None


def _makes_the_film(nodes: list[Node]) -> bool:
    """Whether the words of somebody's shoot name their object as the article's film (`Penn shot the movie in Oslo`, `shot it`)."""
    opened = next((i for i, node in enumerate(nodes) if node.word in {"the", "this", "it"}), None)
    if opened is None or nodes[opened].word == "it":
        return opened is not None
    return any(node.kind in {Kind.FORMAT, Kind.GENRE} for node in nodes[opened + 1 : opened + 4])


def _worked_on(nodes: list[Node], end: int) -> Node | None:
    """The title that the verb at the end of a match has for its object (`is in Oslo filming Tin Roof's drama T`)."""
    if nodes[end - 1].word not in SHOOTING | {"film", "shot", "filmed"}:
        return None
    while end < len(nodes) and nodes[end].kind in _DESCRIBING and nodes[end].kind != Kind.WORD:
        end += 1
    node = nodes[end] if end < len(nodes) else None
    titled = node is not None and node.kind in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME} and node.person < 0
    return node if titled else None


def _goes_on_to_place(nodes: list[Node], i: int) -> bool:
    """Whether the `on` at node `i` joins a place to one before it (`in Oslo and on Gull Island`)."""
    return i >= 2 and nodes[i - 1].kind == Kind.CONJUNCTION and nodes[i - 2].kind in {Kind.PLACE, Kind.PLACE_LIKE}


_OWNING = frozenset(("whose", "his", "her", "their"))
_OF_A_WORK = frozenset((Kind.COMMA, Kind.FORMAT, Kind.GENRE, Kind.MODIFIER, Kind.WORD, Kind.NUMBER))
"""What stands between an owner and the title of a work."""


def stated_of(nodes: list[Node], verb: int) -> Node | None:
    """The title that is the subject of a stage ("T is in post"); a single unknown word can be a person or a company."""
    node = opening(nodes, verb)
    if node is not None and _of_somebody(nodes, nodes.index(node), verb):
        return None
    relative = verb > 1 and any(n.word in {"which", "that"} for n in nodes[max(0, verb - 3) : verb])
    apposed = verb > 1 and nodes[verb - 2].kind == Kind.COMMA and nodes[verb - 1].word in _LATELY
    return node if node is not None and (node.kind != Kind.NAME or " " in node.word or relative or apposed) else None


def own_work(nodes: list[Node], start: int, end: int) -> Node | None:
    """The title of another work of somebody's, where the words up to `end` tell of that (`whose documentary T aired on C`, `her
    second, T, can be seen on C`, `sold the pilot T to C`).
    """
    for i in range(end - 1, max(1, start - 8), -1):
        if nodes[i].kind in {Kind.STOP, Kind.SEMICOLON}:
            return None
        if nodes[i].kind not in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME} or nodes[i].person >= 0:
            continue
        j = i - 1
        while j > max(0, i - 5) and nodes[j].kind in _OF_A_WORK:
            j -= 1
        if nodes[j].word in _OWNING or (nodes[j].kind == Kind.DETERMINER and j and nodes[j - 1].word == "sold"):
            return nodes[i]
    return None


def _of_somebody(nodes: list[Node], at: int, verb: int) -> bool:
    """Whether the title is told in an aside on the person who has the verb (`A, a winner for T, has wrapped`)."""
    opened = next((i for i in range(at - 1, 0, -1) if nodes[i].kind == Kind.COMMA), 0)
    described = opened and nodes[opened - 1].person >= 0 and nodes[opened + 1].word in {"a", "an"}
    return bool(described and nodes[at + 1].kind == Kind.COMMA) or in_aside(nodes, at, verb)


def opening(nodes: list[Node], verb: int) -> Node | None:
    """The title that directly precedes a verb of release ("T, which opens", "T, out in May"); None for `the film` and the like."""
    follow = nodes[verb + 1 : verb + 2]
    if follow and (follow[0].is_name or follow[0].kind == Kind.DETERMINER):
        return follow[0] if follow[0].kind in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME} and follow[0].person < 0 else None
    i = verb - 1
    while i >= 0 and (nodes[i].kind in {Kind.AUXILIARY, Kind.COMMA, Kind.PAREN} or nodes[i].word in _BETWEEN):
        i -= 1
    relative = any(node.word in {"which", "that"} for node in nodes[i + 1 : verb])
    if nodes[verb].word in _RELEASING and i >= 0 and nodes[i].kind == Kind.NAME and not relative:
        return None
    named = i >= 0 and nodes[i].person < 0 and nodes[i].kind in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME}
    if i > 0 and nodes[i].kind == Kind.NAME and not relative and nodes[i - 1].word in {"from", "by", "at", "with", "via"}:
        return None  # "that was to come from C, will open"
    return nodes[i] if named and i < verb else None
