"""What matches state of the days on which the film comes out."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.dates import normalise
from dossier.parser.extraction.extract_stages import SHOOTING, opening
from dossier.parser.extraction.tense import MOVED, OUT, PLANNED, TOLD, looks_ahead
from dossier.parser.extraction.territories import EVERYWHERE, MOVIEHOUSES, clause, is_territory, territory, territory_in
from dossier.parser.kinds import JOINTS
from dossier.parser.lexicon import Kind
from dossier.parser.matching.film_macros import FILM_MACROS
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction


_WEEKLY = frozenset(("evenings", "nights", "mornings", "afternoons"))
"""Words behind the days on which a series is on every week (`airs Saturday and Sunday nights`)."""
_PLACES = frozenset((Kind.PLACE, Kind.PLACE_LIKE, Kind.COMPANY, Kind.COMPANY_LIKE, Kind.TERRITORY, Kind.FESTIVAL))
_ON_STAGE = frozenset(("broadway", "off-broadway", "stage"))
_SOURCES = frozenset(("novel", "book", "memoir", "biography", "comic", "graphic novel", "album", "soundtrack", "podcast"))
_STREAMS = frozenset(
    ("stream streams streaming vod digital digitally demand on-demand svod tvod pvod platforms streamer dvd blu-ray").split()
)
_SEEN = frozenset(
    "premiere premieres premiered premiering bow bows bowed debut debuts debuted screen screens screened playing played".split()
)
_SHOOT_VERBS = frozenset("wrap shoot begin start finish conclude go be delivered completed roll".split())
_OPENS = frozenset(FILM_MACROS["OPENS"].split("|"))
_START = frozenset(("start",))
_DATED = frozenset(("date", "dates"))
_EACH = frozenset(("every", "each"))
"""Words before a day that comes again."""
_FLOORS = frozenset(("floors", "floor"))
_ITS = frozenset(("its", "their", "the", "that", "his", "her"))
_LEAVING = frozenset(("from", "off", "leaving", "leaves", "left", "vacating", "vacates", "vacated", "losing", "abandoning"))
"""Words before a day on which a film was to come out."""
_OLD = frozenset(("original", "previous", "former", "earlier", "initial"))
"""Words before a day on which a film was to come out (`its original May release`)."""
_NO_LONGER = (["instead", "of"], ["rather", "than"])
"""Words before what a film does no longer (`instead of opening in May`)."""
_DAYS_SET = frozenset(("release.given-date", "release.day-set", "release.lined-up", "release.slated-it-for", "release.was-now"))
"""Rules on a day that was set for a film to come out: the day lies ahead, though the setting is over."""
_FOLLOWED = frozenset(("then", "followed", "by", "before", "with", "later"))
"""Words before the next of several territories."""
_ENDS_OF_PLACE = frozenset((Kind.DATE, Kind.AUXILIARY, Kind.STOP, Kind.PRONOUN))
_MOST_TERRITORIES = 6
_OF_A_TITLE = frozenset(("release.coming-on", "release.festival-opens", "release.for-transmission"))
"""Rules that name what comes out, whoever or whatever stands before that."""
_FESTIVAL_TOWNS = frozenset(
    "busan cannes locarno rotterdam telluride toronto tribeca venice sundance sitges gothenburg".split()
) | {"san sebastian", "san sebastián", "karlovy vary", "park city"}
"""Places in which, where a film had its premiere there, a festival is meant."""
_SECTIONS = frozenset(("section", "sidebar", "strand", "competition", "edition"))
"""Parts of a festival, of which they are (`in the main section of Cannes`)."""
_OPENING_THEMSELVES = frozenset(("festival", "fest", "edition", "market", "exhibition", "event"))
_LAUNCHES = frozenset(("ceremony", "event", "party", "conference"))
_WORKS = frozenset((Kind.GENRE, Kind.FORMAT, Kind.TITLE))
_UNSEEN = frozenset(("album", "single", "song", "book", "play"))
"""Kinds of works that come out in no cinema."""
_FORMER_DATE = frozenset(("originally", "initially", "previously", "supposed"))
_BEFORE_YEAR = frozenset(("in", "for", "by", "late", "early", "of", "to", "until", "a", "mid", "during", "sometime", ":"))


def release(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured date as a release, with the medium, territory and festival that the words around it name."""
    start, _ = extraction.match.captures.get("object", (0, 0))
    at = _release_date(extraction, start)
    nodes = extraction.sentence.nodes
    if at is None or _is_of_source(nodes):
        return
    rule = extraction.match.rule.id
    verb = _verb(nodes, extraction.match.start, at)
    if nodes[verb + 1].word in _LAUNCHES or (verb and nodes[verb - 1].word == "market"):
        return  # the launch of a shoot, a premiere for buyers alone
    start, end = clause(nodes, verb, at)
    if rule == "release.moved" and {n.word for n in nodes[: extraction.match.start]} & (SHOOTING | {"shoot"}):
        return
    if rule == "release.date-first":
        end = clause(nodes, verb, extraction.match.end - 1)[1]
    found = _released(extraction, nodes, start, end, at)
    if rule in _DAYS_SET:
        found.future = True
    near = {word for node in nodes[min(verb, extraction.match.start) : at + 4] for word in node.word.split()}
    out = OUT | MOVIEHOUSES | _STREAMS if rule == "release.soft" else OUT | MOVIEHOUSES
    soft = rule in {"release.soft", "release.set-for"} and not near & out and found.qualifiers.get("medium") != "festival"
    to_market = found.qualifiers.get("medium") != "festival" and any(n.kind == Kind.FESTIVAL for n in nodes[start:end])
    if soft or to_market:
        return
    if rule in {"release.verb", "release.soft", "release.moved"}:
        found.film = found.film or _released_of(nodes, verb) or opening(nodes, verb) or _described(nodes, verb)
        found.naming = found.film is not None and found.film.kind == Kind.TITLE
    yield found
    yield from _also(extraction, end)


def _released_of(nodes: list[Node], verb: int) -> Node | None:
    """The title whose release the noun at `verb` tells of (`the release of T is set for May`)."""
    node = nodes[verb + 2] if verb + 2 < len(nodes) and nodes[verb + 1].word in {"of", "for"} else None
    return node if node is not None and node.is_name and node.person < 0 and node.kind not in _PLACES else None


def _is_of_source(nodes: list[Node]) -> bool:
    """Whether a sentence speaks of the book and not of the film (`The novel, which Ada Bonn wrote, is set for release in May`)."""
    told = len(nodes) > 2 and nodes[0].kind == Kind.DETERMINER and nodes[1].word in _SOURCES
    return told and nodes[2].kind in {Kind.COMMA, Kind.AUXILIARY, Kind.PAREN}


def _verb(nodes: list[Node], start: int, at: int) -> int:
    """The position of the last verb of release before the date; `a 2021 hit` is none."""
    nouns = {Kind.YEAR, Kind.DETERMINER, Kind.POSSESSIVE, Kind.GENRE, Kind.MODIFIER}
    verbs = [i for i in range(start, at) if nodes[i].word in _OPENS and not (i and nodes[i - 1].kind in nouns)]
    return verbs[-1] if verbs else start


def _release_date(extraction: "Extraction", at: int) -> int | None:
    """The position of the first date from `at` on that can be the film's release."""
    nodes = extraction.sentence.nodes
    for i in range(at, min(len(nodes), at + 10)):
        if nodes[i].kind in {Kind.STOP, Kind.SEMICOLON} or (i > at and nodes[i].kind == Kind.AUXILIARY):
            return None
        if nodes[i].kind == Kind.DATE and any(node.word in _WEEKLY for node in nodes[i + 1 : i + 4]):
            return None
        if (
            nodes[i].kind in {Kind.DATE, Kind.YEAR}
            and nodes[i - 1].word not in _EACH
            and _may_open(extraction, clause(nodes, extraction.match.start, i)[0], i)
        ):
            return i
    return None


def _described(nodes: list[Node], verb: int) -> Node | None:
    """The title that an apposition before the verb describes ("T, a new version of the classic, out in May")."""
    if not verb or nodes[verb - 1].kind != Kind.COMMA:
        return None
    for i in range(verb - 3, -1, -1):
        node = nodes[i]
        if node.kind in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME} and node.person < 0 and nodes[i + 1].kind == Kind.COMMA:
            return node
    return None


def _also(extraction: "Extraction", end: int) -> Iterator[Candidate]:
    """The further dates that conjunctions join to the first ("on May 4, in the U.K. on June 7, followed by Poland in July")."""
    nodes = extraction.sentence.nodes
    for _ in range(_MOST_TERRITORIES):
        follow = end
        while follow < len(nodes) and (nodes[follow].kind in JOINTS or nodes[follow].word in _FOLLOWED):
            follow += 1
        if follow == end or follow >= len(nodes):
            return
        on = nodes[follow].kind == Kind.PREPOSITION and nodes[follow].word != "for"  # "on May 4, for Easter"
        named = _behind_determiner(nodes, follow)
        if not on and not (named is not None and is_territory(named)):
            return
        at = next((i for i in range(follow + 1, min(len(nodes), follow + 8)) if nodes[i].kind in _ENDS_OF_PLACE), 0)
        if not at or nodes[at].kind != Kind.DATE:
            return
        end = at + 1
        found = _released(extraction, nodes, follow, end, at)
        lands = [] if on else [node for node in nodes[follow:at] if is_territory(node)]
        if lands:
            found.qualifiers["territory"] = territory(extraction.document, lands[:1])
        yield found
        for land in lands[1:]:
            yield replace(found, qualifiers=found.qualifiers | {"territory": territory(extraction.document, [land])})


def _behind_determiner(nodes: list[Node], i: int) -> Node | None:
    """The node at `i`, or behind the article there."""
    i += nodes[i].kind == Kind.DETERMINER
    return nodes[i] if i < len(nodes) else None


def _may_open(extraction: "Extraction", start: int, at: int) -> bool:
    """Whether the date at `at` can be the film's release: no person opens on it, no shoot, and it is not long past."""
    nodes = extraction.sentence.nodes
    verb = extraction.match.start
    if (
        verb
        and nodes[verb - 1].word == "the"
        and nodes[verb].word in {"premiere", "debut"}
        and nodes[verb + 1].kind != Kind.AUXILIARY
    ):
        return False
    before = verb - 1
    while before >= start and nodes[before].kind in {Kind.AUXILIARY, Kind.WORD, Kind.PREPOSITION}:
        before -= 1
    named = extraction.match.rule.id in _OF_A_TITLE
    if not named and before + 1 and (nodes[before].kind == Kind.FESTIVAL or nodes[verb - 1].word in _OPENING_THEMSELVES):
        return False
    somebody = not named and before >= 0 and nodes[before].person >= 0 and nodes[before].kind != Kind.TITLE
    if somebody and not _starring(nodes, before):
        return False
    words = {node.word for node in nodes[start : at + 1]}
    if _given_up(nodes, at) or (extraction.match.rule.id == "release.is-going" and words & _FLOORS):
        return False
    if nodes[verb].word == "debut" and {node.word for node in nodes[max(0, verb - 3) : verb]} & {"his", "her", "their"}:
        return False
    if words & _FORMER_DATE or _was_to_open(nodes, start, at) or (words & _ON_STAGE and nodes[verb].word in _OPENS):
        return False
    if _of_a_book(nodes, start, verb) or nodes[at - 1].word in TOLD:
        return False
    airs = extraction.match.rule.id in {"release.series-begins", "release.goes-out"}
    if not airs and {node.word for node in nodes[_verb(nodes, verb, at) : at]} & _SHOOT_VERBS:
        return False
    if not named and words & SHOOTING and not words & {"release", "released", "releases"}:
        return False
    if nodes[at].kind == Kind.YEAR and nodes[at - 1].word not in _BEFORE_YEAR:
        return False
    day = extraction.document.date
    value = normalise(extraction.document.printed(nodes[at].start, nodes[at].end), day, future=looks_ahead(nodes[start:at]))
    return day is None or value is None or value.upper >= day - dt.timedelta(days=300)


def _was_to_open(nodes: list[Node], start: int, at: int) -> bool:
    """Whether a date is one that a film has missed (`which was to open in May`, `had been set for May`)."""
    words = [node.word for node in nodes[start:at]]
    moved = bool({node.word for node in nodes[at:]} & ({"now", "will"} | MOVED))
    return any(
        (one in {"was", "were"} and other == "to")
        or (one == "been" and other in PLANNED and {"had"} <= set(words))
        or (moved and one in {"was", "were"} and other in PLANNED)
        for one, other in pairwise(words)
    )


def _given_up(nodes: list[Node], at: int) -> bool:
    """Whether the date is one that a film leaves (`leaving its April release date`), that would have been, of a hit (`a hit of
    2016`) or of its shoot (`a start date of May 3`).
    """
    words = [node.word for node in nodes[:at]]
    if words[-1:] == ["from"] and not MOVED.isdisjoint(words):
        return True
    if words[-1:] and words[-1] in _ITS and words[-2:-1] and words[-2] in _LEAVING:
        return True
    if (words[-1:] and words[-1] in _OLD) or any(words[i : i + 2] in _NO_LONGER for i in range(max(0, at - 8), at)):
        return True
    if words[-2:] == ["hit", "of"] or any(one in SHOOTING | _START and other in _DATED for one, other in pairwise(words)):
        return True
    return any(one == "would" and "have" in words[i + 1 : i + 3] for i, one in enumerate(words))


def _of_a_book(nodes: list[Node], start: int, verb: int) -> bool:
    """Whether what comes out is the book or the album that the clause begins with (`The novel, by A, is set for release`)."""
    first = next((i for i in range(start, verb) if nodes[i].kind != Kind.DETERMINER), verb)
    opened = min(first, next((i for i in range(verb) if nodes[i].kind != Kind.DETERMINER), verb))
    return any(i < verb and (nodes[i].kind == Kind.SOURCE_WORK or nodes[i].detail in _UNSEEN) for i in (first, opened))


def _starring(nodes: list[Node], i: int) -> bool:
    """Whether the person at `i` closes what is said of the film that opens (`the thriller with A and B will open`)."""
    while i >= 2 and nodes[i - 1].kind in JOINTS and nodes[i - 2].person >= 0:
        i -= 2
    told = i >= 2 and nodes[i - 1].word in {"with", "starring", "from", "by", "featuring"}
    work = any(node.kind in _WORKS or (node.is_name and node.person < 0) for node in nodes[max(0, i - 4) : i - 1])
    return told and work


def _released(extraction: "Extraction", nodes: list[Node], start: int, end: int, at: int) -> Candidate:
    clause = nodes[start:end]
    words = {word for node in clause for word in node.word.split()}
    found = extraction.named(Relation.RELEASE_DATE, nodes[at])
    found.future = looks_ahead(nodes[start:at])
    leads = {"at", "in", "of"} if words & _SECTIONS else {"at", "in"}
    festival = next((n for n in clause if n.kind == Kind.FESTIVAL), None) or next(
        (n for before, n in pairwise(clause) if before.word in leads and n.word in _FESTIVAL_TOWNS), None
    )
    if festival is None and "festival" in words and "premiere" in words:
        found.qualifiers["medium"] = "festival"
        return found
    if festival is not None and (words & _SEEN or extraction.match.rule.id == "release.festival-opens"):
        found.qualifiers["medium"] = "festival"
        found.qualifiers["event"] = extraction.document.printed(festival.start, festival.end)
    elif words & MOVIEHOUSES:
        found.qualifiers["medium"] = "theatrical"
    elif words & _STREAMS or any("streamer" in n.detail for n in clause if n.kind in {Kind.COMPANY, Kind.COMPANY_LIKE}):
        found.qualifiers["medium"] = "streaming"
    where = territory_in(extraction, nodes, start, end, at)
    if not where and "there" in words:
        where = next((extraction.document.printed(n.start, n.end) for n in reversed(nodes[:start]) if is_territory(n)), "")
    where = where or next((EVERYWHERE[node.word] for node in clause if node.word in EVERYWHERE), "")
    if where:
        found.qualifiers["territory"] = where
    return found
