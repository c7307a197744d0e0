"""What holds now: which merged facts are current, superseded or disputed, and what changed when.

Each relation has its rule. A source without a date supersedes nothing. Sources are taken in the order of their dates.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from dossier.assembly.merging import TENTATIVE, Group, territories
from dossier.assembly.names import fold
from dossier.models import CREW_RELATIONS, NOT_SET, STAGES, UNTITLED, ChangeKind, Fact, Relation

_SAME_NEWS_DAYS = 3
"""Two sources this close report the same news: if they differ on a plan, neither supersedes the other."""

_MOVED = re.compile(
    r"\b(?:mov(?:ed?|ing)|push(?:ed|ing)?|delay(?:ed|s)?|postpon\w+|put back|bumped|shift(?:ed|s)?|resched\w+|instead|"
    r"sli(?:d|des|pped|ps)|originally|previously|no longer|was due|were due|had been|later than|earlier than|now|new date|"
    r"revised)\b",
    re.IGNORECASE,
)
_FORWARD = re.compile(r"\b(?:moved? up|brought forward|ahead of|earlier than)\b", re.IGNORECASE)
_BACK = re.compile(r"\b(?:return(?:s|ed|ing)?|rejoin\w*|back (?:as|in|on)|reinstated)\b", re.IGNORECASE)
_TAKES_OVER = re.compile(
    r"\b(?:replac\w+|tak(?:es|en|ing) over|took over|steps? in|stepped in|stepping in|succeed\w*|in place of)\b", re.IGNORECASE
)
_SEASON = re.compile(
    r"\b(?:(?:new|next|final|second|third|fourth|fifth|sixth|seventh) (?:season|series|episodes)"
    r"|(?:season|series) (?:two|three|four|five|six|[2-9]))\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:replac\w+|tak(?:es|en|ing) over|took over|instead of|bought out|opted out|dropped|pulled out|from)\b", re.IGNORECASE
)
_HOME = frozenset({"us", "north america", "us & canada", "world", "canada & us"})


class Event(NamedTuple):
    """A change of one group: when, by which statement, and what."""

    date: dt.date | None
    fact: Fact
    change: ChangeKind
    group: Group


class _Said(NamedTuple):
    """One statement on the time line."""

    day: dt.date | None
    fact: Fact
    group: Group


def settle(groups: Sequence[Group], order: Mapping[str, int]) -> list[Event]:
    """Set the state of each of these groups and return what changed, in order of time.

    Takes the groups of one subject and relation and the place of each source in time.
    """
    time = sorted(
        (_Said(day, fact, group) for group in groups for fact, day in zip(group.facts, group.days, strict=True)),
        key=lambda said: (order[said.fact.evidence.source], said.fact.evidence.start),
    )
    relation = groups[0].relation
    if relation is Relation.CAST or relation in CREW_RELATIONS:
        events = [*_people(time), *_replaced(time)]
    else:
        events = list(_RULES.get(relation, _added)(time))
    told: dict[tuple[Group, ChangeKind], Event] = {}
    for event in events:
        told.setdefault((event.group, event.change), event)
    return sorted(told.values(), key=lambda event: order[event.fact.evidence.source])


def _added(time: Sequence[_Said]) -> Iterator[Event]:
    """What a source says first is added by it; nothing takes it away."""
    seen: set[Group] = set()
    for day, fact, group in time:
        if group not in seen:
            seen.add(group)
            yield Event(day, fact, "added", group)


def _people(time: Sequence[_Said]) -> Iterator[Event]:
    """A part is added, confirmed after talk of it, and left. Who left stays out, whoever names them later, save on a return."""
    seen: dict[Group, str] = {}
    for day, fact, group in time:
        was, status = seen.get(group), fact.qualifiers.status or "confirmed"
        if was == "exited" and status != "exited" and not _BACK.search(fact.evidence.quote):
            continue
        seen[group] = status
        group.state = "superseded" if status == "exited" else "current"
        if status == "exited" and was != "exited":
            yield Event(day, fact, "exited", group)
        elif was is None:
            yield Event(day, fact, "added", group)
        elif was in TENTATIVE - {"attached"} and status == "confirmed":
            yield Event(day, fact, "confirmed", group)


def _replaced(time: Sequence[_Said]) -> Iterator[Event]:
    """A named part given to another, or a director's place taken, by a later source that no longer names the first."""
    by_source: dict[str, set[Group]] = {}
    for said in time:
        by_source.setdefault(said.fact.evidence.source, set()).add(said.group)
    for day, fact, group in time:
        if day is None or fact.qualifiers.status:
            continue
        for other in dict.fromkeys(said.group for said in time):
            gone = other not in by_source[fact.evidence.source] and other is not group and other.state == "current"
            if gone and other.last and other.last < day and _takes_place(fact, group, other, day):
                other.state = "superseded"
                yield Event(day, fact, "superseded", other)


def _takes_place(fact: Fact, group: Group, other: Group, day: dt.date) -> bool:
    if group.first != day:
        return False
    if fact.relation is Relation.CAST:
        parts = {fold(part) for part in fact.qualifiers.texts("character") if not part[:1].islower()}
        return bool(parts & {fold(part) for part in other.texts("character")})
    return fact.relation in {Relation.DIRECTOR, Relation.SHOWRUNNER} and bool(_TAKES_OVER.search(fact.evidence.quote))


def _houses(time: Sequence[_Said]) -> Iterator[Event]:
    """A house is added, and gives way to one of which a later source says that it takes its place, naming it."""
    yield from _added(time)
    told = list(dict.fromkeys(said.group for said in time))
    for day, fact, group in time if len(told) > 1 else ():
        if day is None or group.facts[0] is not fact or not _LOST.search(fact.evidence.quote):
            continue
        quote = fold(fact.evidence.quote)
        for other in told:
            before = other.key != group.key and other.state == "current" and other.first and other.first < day
            name = fold(other.facts[0].object)
            if before and name in quote and _lost(quote, fold(fact.object), name):
                other.state = "superseded"
                yield Event(day, fact, "superseded", other)


def _lost(quote: str, new: str, old: str) -> bool:
    """Whether words of taking a place stand between the new house and the old one (`New has replaced Old`)."""
    start, end = quote.find(new), quote.rfind(old)
    return 0 <= start < end and bool(_LOST.search(quote[start + len(new) : end]))


def _titles(time: Sequence[_Said]) -> Iterator[Event]:
    """The latest new title holds; an older one that is printed again later doesn't come back."""
    current: Group | None = None
    for day, fact, group in time:
        if fold(fact.object) == UNTITLED:
            group.state = "superseded" if any(fold(said.fact.object) != UNTITLED for said in time) else "current"
        elif current is None:
            current = group
            yield Event(day, fact, "added", group)
        elif group is not current and group.facts[0] is fact:
            if day is None:
                group.state = "superseded"
            else:
                current.state, current = "superseded", group
                yield Event(day, fact, "retitled", group)


def _stages(time: Sequence[_Said]) -> Iterator[Event]:
    """The furthest stage holds; a hold or an end holds until a later source says that work goes on."""
    current: Group | None = None
    began: dt.date | None = None
    for day, fact, group in time:
        if current is None:
            current, began = group, day
            yield Event(day, fact, "added", group)
        elif group is current or day is None:
            continue
        elif _moves(current, group, day, began):
            current.state = "superseded"
            current, began = group, day
            group.state = "current"
            yield Event(day, fact, "added", group)
        elif group.facts[0] is fact:
            group.state = "superseded"


def _moves(current: Group, group: Group, day: dt.date, began: dt.date | None) -> bool:
    here, there = (STAGES.index(g.key) if g.key in STAGES else None for g in (current, group))
    if here is None or there is None:
        return began is None or day > began
    return there > here


def _values(time: Sequence[_Said]) -> Iterator[Event]:
    """One value at a time, where two can contradict each other: the later one holds, or both are disputed."""
    holding: list[Group] = []
    known: set[Group] = set()
    for day, fact, group in time:
        if group in known:
            continue
        known.add(group)
        if _is_not_set(group):
            group.state = "superseded" if holding else "current"
            holding += [] if holding else [group]
            yield Event(day, fact, "added", group)
            continue
        for other in [each for each in holding if _contradict(each, group, fact)]:
            verdict = _verdict(other, group, fact, day)
            if verdict == "disputed":
                other.state = group.state = "disputed"
                yield Event(day, fact, "disputed", group)
            elif verdict == "older":
                group.state = "superseded"
            else:
                other.state = "superseded"
                holding.remove(other)
                if verdict == "superseded":
                    yield Event(day, fact, "superseded", other)
        if group.state != "superseded":
            holding.append(group)
        if group.state != "disputed":
            yield Event(day, fact, "added", group)


def _is_not_set(group: Group) -> bool:
    return group.facts[0].object == NOT_SET


def _contradict(one: Group, other: Group, fact: Fact) -> bool:
    """Whether a new value and one that holds cannot both: for a release date, those of one territory and medium, or where the new
    one is said to take the old one's place; never those of another season.
    """
    if _is_not_set(one):
        return True
    if _SEASON.search(fact.evidence.quote) and one.facts[0].evidence.source != fact.evidence.source:
        return False
    if one.relation is not Relation.RELEASE_DATE or _names(fact, one):
        return True
    media = [{each.qualifiers.medium for each in group.facts} - {None} for group in (one, other)]
    if media[0] != media[1] and ("festival" in media[0] | media[1] or (media[0] and media[1])):
        return False
    theirs = {frozenset(territories(each)) for each in one.facts}
    return any(_overlap(territories(fact), each) for each in theirs)


def _names(fact: Fact, old: Group) -> bool:
    """Whether a statement that something has moved names the old date (`from May 6 to June 3`)."""
    quote = fact.evidence.quote
    days = {re.sub(r",? \d{4}$", "", said.qualifiers.text) for said in old.facts if said.qualifiers.text}
    return bool(_MOVED.search(quote)) and any(day in quote for day in days if len(day) > 4)


def _overlap(mine: Set[str], theirs: Set[str]) -> bool:
    """Whether two releases are in one territory; one that names none is at home."""
    if not mine or not theirs:
        return (not mine and not theirs) or bool((mine | theirs) & _HOME)
    return bool(mine & theirs) or (mine <= _HOME and theirs <= _HOME)


def _verdict(old: Group, new: Group, fact: Fact, day: dt.date | None) -> str:
    """How a new value stands to one that holds: it refines, supersedes or disputes it, or is itself the older one."""
    if _is_not_set(old) or _refines(old, new):
        return "refined"
    if any(each.evidence.source == fact.evidence.source for each in old.facts):
        return "superseded" if old.first and day and old.first < day else _older_of_one_source(old, new, fact)
    last = max((each for each in old.days if each and day and each <= day), default=None)
    if day is None or last is None:
        return "disputed"
    if day > last and _MOVED.search(fact.evidence.quote):
        return "superseded"
    happened = old.date is not None and old.date.upper <= last
    return "disputed" if happened or (day - last).days <= _SAME_NEWS_DAYS else "superseded"


def _refines(old: Group, new: Group) -> bool:
    if old.date and new.date:
        return old.date.contains(new.date)
    return set(fold(old.facts[0].object).split()) < set(fold(new.facts[0].object).split())


def _older_of_one_source(old: Group, new: Group, fact: Fact) -> str:
    """Of two values in one source the later day holds (it was put back), unless it was brought forward."""
    if not old.date or not new.date:
        return "disputed"
    later = new.date > old.date
    return "superseded" if later != bool(_FORWARD.search(fact.evidence.quote)) else "older"


_RULES: Mapping[Relation, Callable[[Sequence[_Said]], Iterator[Event]]] = {
    Relation.TITLE: _titles,
    Relation.STATUS: _stages,
    Relation.DISTRIBUTOR: _houses,
    Relation.SALES_COMPANY: _houses,
    Relation.FORMAT: _values,
    Relation.FILMING_START: _values,
    Relation.FILMING_END: _values,
    Relation.RELEASE_DATE: _values,
    Relation.BUDGET: _values,
    Relation.EPISODES: _values,
    Relation.RUNNING_TIME: _values,
}
