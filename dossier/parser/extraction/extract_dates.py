"""What matches state of the film's calendar: its shoot, its stage and its releases."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.dates import endpoints, normalise
from dossier.parser.extraction.extract_stages import BEHIND, SHOOTING, UNTIL, opening, own_film
from dossier.parser.extraction.territories import EVERYWHERE, MOVIEHOUSES, clause, is_territory, territory_in
from dossier.parser.kinds import JOINTS
from dossier.parser.lexicon import Kind
from dossier.parser.matching.film_macros import FILM_MACROS
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_AHEAD = frozenset(
    (
        "will would to set dated slated expected scheduled planned plans planning due should hopes aims eyeing eyed about "
        "begin begins start starts kicks commences gets roll "
        "rolls turn goes go opens releases arrives bows debuts premieres hits lands"
    ).split()
)
_WEEKLY = frozenset(("evenings", "nights", "mornings", "afternoons"))
"""Words behind the days on which a series is on every week (`airs Saturday and Sunday nights`)."""
_PLACES = frozenset((Kind.PLACE, Kind.PLACE_LIKE, Kind.COMPANY, Kind.COMPANY_LIKE, Kind.TERRITORY, Kind.FESTIVAL))
_ON_STAGE = frozenset(("broadway", "off-broadway", "stage"))
_SOURCES = frozenset(("novel", "book", "memoir", "biography", "comic", "graphic novel", "album", "soundtrack", "podcast"))
_HELD = frozenset(("its", "his", "her", "their", "a", "the"))
"""Words behind a `has` that is no auxiliary (`has its premiere`)."""
_STREAMS = frozenset(
    ("stream streams streaming vod digital digitally demand on-demand svod tvod pvod platforms streamer dvd blu-ray").split()
)
_SEEN = frozenset(
    "premiere premieres premiered premiering bow bows bowed debut debuts debuted screen screens screened playing played".split()
)
_SHOOT_VERBS = frozenset("wrap shoot begin start finish conclude go be delivered completed roll".split())
_OPENS = frozenset(FILM_MACROS["OPENS"].split("|"))
_DAYS_SET = frozenset(("release.given-date", "release.day-set", "release.lined-up"))
"""Rules on a day that was set for a film to come out: the day lies ahead, though the setting is over."""
_FESTIVAL_TOWNS = frozenset(
    "busan cannes locarno rotterdam telluride toronto tribeca venice sundance sitges gothenburg".split()
) | {"san sebastian", "san sebastián", "karlovy vary", "park city"}
"""Places in which, where a film had its premiere there, a festival is meant."""
_OPENING_THEMSELVES = frozenset(("festival", "fest", "edition", "market", "exhibition", "event"))
_LAUNCHES = frozenset(("ceremony", "event", "party", "conference"))
_TOLD = frozenset(("announced", "said", "reported", "told", "confirmed", "revealed"))
"""Verbs with the day of the news behind them."""
_WORKS = frozenset((Kind.GENRE, Kind.FORMAT, Kind.TITLE))
_UNSEEN = frozenset(("album", "single", "song", "book", "play"))
"""Kinds of works that come out in no cinema."""
_MOVED = frozenset("pushed moved moves shifted shifts delayed bumped postponed pushes pulled".split())
_FORMER_DATE = frozenset(("originally", "initially", "previously", "supposed"))
_ENDING = dict.fromkeys(
    "continue continues continuing run runs running last lasts conclude finish wrap end".split(), True
) | dict.fromkeys("wrapped finished concluded ended ran completed".split(), False)
"""A verb of ending a shoot → whether its date lies ahead."""
_OUT = frozenset(("release", "released", "premiere", "debut", "theaters", "theatres", "cinemas", "out", "opening", "bow"))
_BEFORE_YEAR = frozenset(("in", "for", "by", "late", "early", "of", "to", "until", "a", "mid", "during", "sometime", ":"))


def looks_ahead(nodes: list[Node]) -> bool | None:
    """Return whether the words before a date look ahead, back, or neither way for certain."""
    words = {node.word for node in nodes}
    held = any(one.word in {"has", "have"} and other.word in _HELD for one, other in pairwise(nodes))
    ahead, behind = bool(words & _AHEAD), bool((words - {"has", "have"} if held else words) & BEHIND)
    return None if ahead == behind else ahead


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
    if a_film or _released_instead(extraction) or _somebodys(extraction):
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
    for node in starts[:1]:
        phrase = extraction.document.printed(node.start, node.end)
        ranged = endpoints(phrase, day)[1] is not None
        begun = _dated(extraction, Relation.FILMING_START, node, "first" if ranged else "")
        begun.confidence *= 0.8 if extraction.match.rule.id != "date.shoot.moved" and _was_planned(extraction) else 1.0
        yield begun
        if ranged:
            yield _dated(extraction, Relation.FILMING_END, node, "last")
    for node in ends[:1]:
        yield _dated(extraction, Relation.FILMING_END, node)
    if starts and day is not None:
        yield from _stage(extraction, starts[0], ends)


def _is_duration(phrase: str) -> bool:
    """Whether a phrase tells how long a shoot took (`shot in 22 days`)."""
    words = phrase.lower().split()
    return words[0] == "in" and words[-1] in {"days", "weeks", "months"}


def _is_dateline(extraction: "Extraction") -> bool:
    """Whether the day that opens a match is that of the news (`RIGA, May 4, 2024 -- C announced that filming has begun`)."""
    nodes = extraction.sentence.nodes[extraction.match.start : extraction.match.end]
    return any(node.word in _TOLD or node.kind == Kind.DASH or node.word == "/" for node in nodes)


def _slips(extraction: "Extraction") -> bool:
    """Whether a shoot is moved from one date to another, rather than lasts from one to the other."""
    words = {node.word for node in extraction.sentence.nodes[extraction.match.start : extraction.match.end]}
    return bool(words & (_MOVED | {"slipped", "slips", "slid", "put"}))


def _was_planned(extraction: "Extraction") -> bool:
    """Whether the words speak of a plan of the past (`was to have begun in May`, `had been due to start in May`)."""
    words = [node.word for node in extraction.sentence.nodes[extraction.match.start : extraction.match.end]]
    past = next((i for i, word in enumerate(words) if word in {"was", "were", "had"}), len(words))
    return any(word in {"to", "due", "set", "scheduled", "slated"} for word in words[past + 1 : past + 4])


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
    return bool(words & _OUT) or {"due", "and"} <= words


def _stage(extraction: "Extraction", node: Node, ends: list[Node]) -> Iterator[Candidate]:
    """The stage that a dated shoot implies: ahead it is announced, begun it goes on."""
    day = extraction.document.date
    nodes = [n for n in extraction.sentence.nodes[extraction.match.start : extraction.match.end] if n.start <= node.start]
    since = _word_before(extraction, node) == "since"
    ahead = looks_ahead(nodes) if not since else False
    value = normalise(extraction.document.printed(node.start, node.end), day, future=ahead)
    if value is None or day is None:
        return
    last = extraction.document.printed(ends[0].start, ends[0].end) if ends else ""
    if value.lower == value.upper == day and ahead:
        stage = "filming"
    elif value.lower > day or (ahead and value.upper >= day):
        stage = "announced"
    elif last and (end := normalise(last, day, future=False)) and end.upper < day:
        stage = "post-production"
    elif since or ({n.word for n in nodes} & {"began", "begun", "started", "kicked", "commenced", "got", "went"} and not ends):
        if any(one.word == "to" and other.word == "have" for one, other in pairwise(nodes)):
            return  # "which was to have begun in May"
        stage = "filming"
    else:
        return
    found = extraction.candidate(Relation.STATUS, stage, nodes[0].start, node.end)
    found.printed = False
    yield found


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
    out = _OUT | MOVIEHOUSES | _STREAMS if rule == "release.soft" else _OUT | MOVIEHOUSES
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
        if nodes[i].kind in {Kind.DATE, Kind.YEAR} and _may_open(extraction, clause(nodes, extraction.match.start, i)[0], i):
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
    """A second date that a conjunction joins to the first ("on May 4, and in the U.K. on June 7")."""
    nodes = extraction.sentence.nodes
    follow = end
    while follow < len(nodes) and nodes[follow].kind in {Kind.COMMA, Kind.CONJUNCTION}:
        follow += 1
    if follow == end or follow >= len(nodes):
        return
    j = follow
    while (
        j < len(nodes) and j < follow + 7 and nodes[j].kind not in {Kind.DATE, Kind.AUXILIARY, Kind.STOP, Kind.COMMA, Kind.PRONOUN}
    ):
        j += 1
    on = nodes[follow].kind == Kind.PREPOSITION and nodes[follow].word != "for"  # "on May 4, for Easter"
    if j > follow and j < len(nodes) and nodes[j].kind == Kind.DATE and on:
        yield _released(extraction, nodes, follow, j + 1, j)


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
    if before + 1 and (nodes[before].kind == Kind.FESTIVAL or nodes[verb - 1].word in _OPENING_THEMSELVES):
        return False
    somebody = before >= 0 and nodes[before].person >= 0 and nodes[before].kind != Kind.TITLE
    if somebody and not _starring(nodes, before):
        return False
    words = {node.word for node in nodes[start : at + 1]}
    if nodes[at - 1].word == "from" and {node.word for node in nodes[:at]} & _MOVED:
        return False
    if nodes[verb].word == "debut" and {node.word for node in nodes[max(0, verb - 3) : verb]} & {"his", "her", "their"}:
        return False
    if words & _FORMER_DATE or (words & _ON_STAGE and nodes[verb].word in _OPENS):
        return False
    if _of_a_book(nodes, start, verb) or nodes[at - 1].word in _TOLD:
        return False
    airs = extraction.match.rule.id == "release.series-begins"
    if not airs and {node.word for node in nodes[_verb(nodes, verb, at) : at]} & _SHOOT_VERBS:
        return False
    if words & SHOOTING and not words & {"release", "released", "releases"}:
        return False
    if nodes[at].kind == Kind.YEAR and nodes[at - 1].word not in _BEFORE_YEAR:
        return False
    day = extraction.document.date
    value = normalise(extraction.document.printed(nodes[at].start, nodes[at].end), day, future=looks_ahead(nodes[start:at]))
    return day is None or value is None or value.upper >= day - dt.timedelta(days=300)


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
    festival = next((n for n in clause if n.kind == Kind.FESTIVAL), None) or next(
        (n for before, n in pairwise(clause) if before.word in {"at", "in"} and n.word in _FESTIVAL_TOWNS), None
    )
    if festival is None and "festival" in words and "premiere" in words:
        found.qualifiers["medium"] = "festival"
        return found
    if festival is not None and words & _SEEN:
        found.qualifiers["medium"] = "festival"
        found.qualifiers["event"] = extraction.document.printed(festival.start, festival.end)
    elif words & MOVIEHOUSES:
        found.qualifiers["medium"] = "theatrical"
    elif words & _STREAMS or any("streamer" in n.detail for n in clause if n.kind in {Kind.COMPANY, Kind.COMPANY_LIKE}):
        found.qualifiers["medium"] = "streaming"
    territory = territory_in(extraction, nodes, start, end, at)
    if not territory and "there" in words:
        territory = next((extraction.document.printed(n.start, n.end) for n in reversed(nodes[:start]) if is_territory(n)), "")
    territory = territory or next((EVERYWHERE[node.word] for node in clause if node.word in EVERYWHERE), "")
    if territory:
        found.qualifiers["territory"] = territory
    return found
