"""What matches state of the days on which the film is shot."""

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.dates import endpoints, normalise
from dossier.parser.extraction.extract_stages import UNTIL, own_film
from dossier.parser.extraction.tense import AT_FIRST, MOVED, OUT, PLANNED, TOLD, looks_ahead
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction


_ENDING = dict.fromkeys(
    "continue continues continuing run runs running last lasts conclude finish wrap end".split(), True
) | dict.fromkeys("wrapped finished concluded ended ran completed".split(), False)
"""A verb of ending a shoot → whether its date lies ahead."""


BY_SHOOT = "status.by-shoot"
"""The name of the rule in the stages that a dated shoot implies."""
_BEGUN = frozenset(("began", "begun", "started", "kicked", "commenced", "got", "went"))
"""Verbs of a shoot that has begun."""


def _dates(extraction: "Extraction", *names: str) -> list[Node]:
    return [node for name in names for node in extraction.nodes(name) if node.kind in {Kind.DATE, Kind.YEAR}]


def _dated(extraction: "Extraction", relation: Relation, node: Node, bound: str = "") -> Candidate:
    """A candidate for a date, with the tense of the words before it; `bound` picks an end of a printed range."""
    found = extraction.named(relation, node)
    nodes = extraction.sentence.nodes
    start = extraction.match.start
    found.future = looks_ahead([n for n in nodes[start : extraction.match.end] if n.start < node.start])
    if _word_before(extraction, node) == "since":
        found.future = False
    before = [n.word for n in nodes[max(0, start - 2) : start]]
    if before[-1:] == ["be"] or "will" in before:
        found.future = True  # "will be shot in May"
    found.bound = bound
    return found


def shoot(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured date as the shoot's beginning; a second date, or the end of a range, as its end."""
    day = extraction.document.date
    first = extraction.match.start
    a_film = (
        extraction.match.rule.id == "date.shoot.from-it" and first and extraction.sentence.nodes[first - 1].kind == Kind.DETERMINER
    )
    if a_film or _released_instead(extraction) or _somebodys(extraction) or _gave_way(extraction):
        return
    if extraction.match.rule.id == "date.shoot.from-to" and _slips(extraction):
        return
    if extraction.match.rule.id == "date.shoot.date-first" and _is_dateline(extraction):
        return
    ends = _dates(extraction, "end", "end2")
    starts = _dates(extraction, "object", "object2", "object3")
    _, own = own_film(extraction.sentence.nodes, extraction.match.start, extraction.match.end)
    if own and extraction.match.rule.id in {"date.shoot.shot", "date.shoot.verb"}:
        return
    if extraction.match.rule.id == "date.shoot.shot":
        if first and extraction.sentence.nodes[first - 1].word == "being":
            return  # "a film being shot this week" has begun some day
        starts = [node for node in starts if not _is_duration(extraction.document.printed(node.start, node.end))]
    if starts and _word_before(extraction, starts[0]) in UNTIL and extraction.match.rule.id != "date.shoot.moved":
        ends, starts = starts, []
    for node in map(_in_bracket(extraction), starts[:1]):
        phrase = extraction.document.printed(node.start, node.end)
        ranged = endpoints(phrase, day)[1] is not None
        begun = _dated(extraction, Relation.FILMING_START, node, "first" if ranged else "")
        begun.confidence *= 0.8 if extraction.match.rule.id != "date.shoot.moved" and _was_planned(extraction) else 1.0
        yield begun
        if ranged:
            yield _dated(extraction, Relation.FILMING_END, node, "last")
    for node in ends[:1]:
        yield _dated(extraction, Relation.FILMING_END, node)
    if starts:
        yield from _stage(extraction, starts[0], ends)


def _in_bracket(extraction: "Extraction") -> Callable[[Node], Node]:
    """What gives the day in a bracket behind a date in its stead (`last month (on 4 April)`)."""
    behind = {id(one): other for one, other in pairwise(extraction.sentence.nodes) if other.kind == Kind.PAREN}

    def exact(node: Node) -> Node:
        bracket = behind.get(id(node))
        inner = bracket.inner if bracket is not None else ()
        return next((one for one in inner if one.kind == Kind.DATE), node)

    return exact


def _is_duration(phrase: str) -> bool:
    """Whether a phrase tells how long a shoot took (`shot in 22 days`)."""
    words = phrase.lower().split()
    return words[0] == "in" and words[-1] in {"days", "weeks", "months"}


def _is_dateline(extraction: "Extraction") -> bool:
    """Whether the day that opens a match is that of the news (`RIGA, May 4, 2024 -- C announced that filming has begun`)."""
    nodes = extraction.sentence.nodes[extraction.match.start : extraction.match.end]
    return any(node.word in TOLD or node.kind == Kind.DASH or node.word == "/" for node in nodes)


def _slips(extraction: "Extraction") -> bool:
    """Whether a shoot is moved from one date to another, rather than lasts from one to the other."""
    words = {node.word for node in extraction.sentence.nodes[extraction.match.start : extraction.match.end]}
    return bool(words & (MOVED | {"slipped", "slips", "slid", "put"}))


def _was_planned(extraction: "Extraction") -> bool:
    """Whether the words speak of a plan of the past (`was to have begun in May`, `had been due to start in May`)."""
    words = [node.word for node in extraction.sentence.nodes[extraction.match.start : extraction.match.end]]
    past = next((i for i, word in enumerate(words) if word in {"was", "were", "had"}), len(words))
    return any(word in {"to", "due", "set", "scheduled", "slated"} for word in words[past + 1 : past + 4])


def _gave_way(extraction: "Extraction") -> bool:
    """Whether the words speak of a day that another one took the place of (`initially scheduled for March`)."""
    start = extraction.match.start
    words = [node.word for node in extraction.sentence.nodes[max(0, start - 2) : extraction.match.end]]
    return any(word in AT_FIRST and not PLANNED.isdisjoint(words[i + 1 : i + 4]) for i, word in enumerate(words))


def _somebodys(extraction: "Extraction") -> bool:
    """Whether the words speak of somebody's own scenes ("is filming his final scene tonight")."""
    words = {node.word for node in extraction.sentence.nodes[extraction.match.start : extraction.match.end]}
    return bool(words & {"his", "her", "their"}) and bool(words & {"scene", "scenes", "part", "role"})


def _word_before(extraction: "Extraction", node: Node) -> str:
    nodes = extraction.sentence.nodes
    return next((one.word for one, other in pairwise(nodes) if other is node), "")


def _released_instead(extraction: "Extraction") -> bool:
    """Whether the words between the shoot and its date speak of the release."""
    words = {node.word for node in extraction.sentence.nodes[extraction.match.start : extraction.match.end + 1]}
    return bool(words & OUT) or {"due", "and"} <= words


def _stage(extraction: "Extraction", node: Node, ends: list[Node]) -> Iterator[Candidate]:
    """The stage that a dated shoot implies: ahead it is announced, begun it goes on."""
    day = extraction.document.date
    told = extraction.sentence.nodes[max(0, extraction.match.start - 2) : extraction.match.end]  # "will be" before the match
    nodes = [n for n in told if n.start <= node.start]
    since = _word_before(extraction, node) == "since"
    ahead = looks_ahead(nodes) if not since else False
    begun = since or (not _BEGUN.isdisjoint(n.word for n in nodes) and not ends)
    if any(one.word == "to" and other.word == "have" for one, other in pairwise(nodes)):
        begun = False  # "which was to have begun in May"
    last = extraction.document.printed(ends[0].start, ends[0].end) if ends else ""
    stage = _stage_at(extraction.document.printed(node.start, node.end), last, day, ahead=ahead)
    if not stage and begun:
        stage = "filming"
    if not stage:
        return
    found = extraction.candidate(Relation.STATUS, stage, nodes[0].start, node.end)
    found.printed = False
    found.rule = BY_SHOOT
    yield found


def _stage_at(first: str, last: str, day: dt.date | None, *, ahead: bool | None) -> str:
    """The stage on `day` of a shoot between two printed dates; empty where they do not tell."""
    if day is None:
        return "announced" if ahead else ""
    value = normalise(first, day, future=ahead)
    if value is None:
        return ""
    if value.lower == value.upper == day and ahead:
        return "filming"
    if value.lower > day or (ahead and value.upper >= day):
        return "announced"
    ended = normalise(last, day, future=False) if last else None
    return "post-production" if ended and ended.upper < day else ""


def shoot_end(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured date as the shoot's end; of a printed range the last."""
    if _slips(extraction):
        return
    for node in _dates(extraction, "object")[:1]:
        phrase = extraction.document.printed(node.start, node.end)
        ranged = endpoints(phrase, extraction.document.date)[1] is not None
        found = _dated(extraction, Relation.FILMING_END, node, "last" if ranged else "")
        verb = next((n.word for n in reversed(extraction.sentence.nodes[: extraction.match.end]) if n.word in _ENDING), "")
        found.future = _ENDING.get(verb, found.future)
        yield found
