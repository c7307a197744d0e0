"""What matches state of the film itself: its dates, places, territories, companies and descriptors."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.dates import endpoints, normalise
from dossier.parser.film_macros import FILM_MACROS
from dossier.parser.lexicon import Kind
from dossier.parser.lists import places
from dossier.parser.nodes import Node
from dossier.parser.territories import MOVIEHOUSES, clause, territory_in

if TYPE_CHECKING:
    from dossier.parser.extract import Extraction

_AHEAD = frozenset(
    (
        "will would to set slated expected scheduled planned plans planning due should hopes aims eyeing eyed about "
        "begin begins start starts kicks commences gets roll "
        "rolls turn goes go opens releases arrives bows debuts premieres hits lands"
    ).split()
)
_BEHIND = frozenset(
    "began begun started kicked commenced rolled got went was were has have had shot filmed wrapped took "
    "released opened premiered ago".split()
)
_SETTING = frozenset("set based born living lives located unfolds unfolding takes happens raised grew educated".split())
_SIDES = frozenset(
    "east west north south northern southern eastern western central downtown upstate rural greater metro nearby".split()
)
_IN = frozenset(("in", "at", "across", "around", "throughout", "to"))
_STREAMS = frozenset(
    ("stream streams streaming vod digital digitally demand on-demand svod tvod pvod platforms streamer dvd blu-ray").split()
)
_SEEN = frozenset(
    ("premiere", "premieres", "premiered", "premiering", "bow", "bows", "bowed", "debut", "debuts", "screen", "screens", "playing")
)
_SHOOTING = frozenset(("shoot", "shooting", "filming", "production", "photography", "cameras"))
_BETWEEN = frozenset("which that is set due slated scheduled will now also then to be and reportedly expected".split())
_SHOOT_VERBS = frozenset("wrap shoot begin start finish conclude go be delivered completed roll".split())
_OPENS = frozenset(FILM_MACROS["OPENS"].split("|"))
_RELEASING = frozenset(("release", "releases", "releasing", "launch", "launches", "date", "dated", "dates", "open"))
_OUT = frozenset(("release", "released", "premiere", "debut", "theaters", "theatres", "cinemas", "out", "opening", "bow"))
_BEFORE_YEAR = frozenset(("in", "for", "by", "late", "early", "of", "to", "until", "a", "mid", "during", "sometime", ":"))


# -- places ------------------------------------------------------------------------------------------------------------


def locations(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured places as filming locations, unless the words before them speak of a setting, a home or something else."""
    nodes = extraction.sentence.nodes
    for name in ("object", "object2"):
        start, end = extraction.match.captures.get(name, (0, 0))
        if start == end or _elsewhere(nodes, extraction.match.start, start):
            continue
        for node in places(nodes[start:end]):
            if node.person < 0 and _may_be_place(nodes, node, start, end):
                yield extraction.named(Relation.FILMING_LOCATION, node)


def _elsewhere(nodes: list[Node], trigger: int, start: int) -> bool:
    """Whether the place at `start` belongs to a setting ("set in"), a home ("based in") or to another clause than the shoot."""
    if start >= 2 and nodes[start - 1].word in _IN and nodes[start - 2].word in _SETTING:
        return True
    between = nodes[trigger:start]
    clauses = any(one.kind == Kind.COMMA and other.kind == Kind.CONJUNCTION for one, other in pairwise(between))
    return clauses and not {node.word for node in between} & {"continue", "continues", "move", "moves"}


def _may_be_place(nodes: list[Node], node: Node, start: int, end: int) -> bool:
    """Whether a name is a known place, or an unknown one behind `in` or `at`, in a list of places, or with a side of the sky."""
    if node.kind != Kind.NAME:
        return True
    i = next((i for i in range(start, end) if nodes[i] is node), start)
    listed = any(other.kind in {Kind.PLACE, Kind.PLACE_LIKE} for other in nodes[start:end])
    while i and (nodes[i - 1].kind == Kind.DETERMINER or nodes[i - 1].word in _SIDES):
        i -= 1
    fronted = i == start and end < len(nodes) and nodes[end].kind == Kind.AUXILIARY
    return listed or fronted or i == 0 or nodes[i - 1].word in {"in", "at", "around"}


# -- dates -------------------------------------------------------------------------------------------------------------


def looks_ahead(nodes: list[Node]) -> bool | None:
    """Return whether the words before a date look ahead, back, or neither way for certain."""
    words = {node.word for node in nodes}
    ahead, behind = bool(words & _AHEAD), bool(words & _BEHIND)
    return None if ahead == behind else ahead


def _dates(extraction: "Extraction", *names: str) -> list[Node]:
    return [node for name in names for node in extraction.nodes(name) if node.kind in {Kind.DATE, Kind.YEAR}]


def _dated(extraction: "Extraction", relation: Relation, node: Node, bound: str = "") -> Candidate:
    """A candidate for a date, with the tense of the words before it; `bound` picks an end of a printed range."""
    found = extraction.named(relation, node)
    nodes = extraction.sentence.nodes
    found.future = looks_ahead([n for n in nodes[extraction.match.start : extraction.match.end] if n.start < node.start])
    found.bound = bound
    return found


def shoot(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured date as the shoot's beginning; a second date, or the end of a range, as its end."""
    day = extraction.document.date
    if _released_instead(extraction):
        return
    ends = _dates(extraction, "end", "end2")
    starts = _dates(extraction, "object", "object2", "object3")
    for node in starts[:1]:
        phrase = extraction.document.printed(node.start, node.end)
        ranged = endpoints(phrase, day)[1] is not None
        yield _dated(extraction, Relation.FILMING_START, node, "first" if ranged else "")
        if ranged:
            yield _dated(extraction, Relation.FILMING_END, node, "last")
    for node in ends[:1]:
        yield _dated(extraction, Relation.FILMING_END, node)
    if starts and day is not None:
        yield from _stage(extraction, starts[0], ends)


def _released_instead(extraction: "Extraction") -> bool:
    """Whether the words between the shoot and its date speak of the release."""
    words = {node.word for node in extraction.sentence.nodes[extraction.match.start : extraction.match.end]}
    return bool(words & _OUT) or {"due", "and"} <= words


def _stage(extraction: "Extraction", node: Node, ends: list[Node]) -> Iterator[Candidate]:
    """The stage that a dated shoot implies: ahead it is announced, begun it goes on."""
    day = extraction.document.date
    nodes = [n for n in extraction.sentence.nodes[extraction.match.start : extraction.match.end] if n.start <= node.start]
    ahead = looks_ahead(nodes)
    value = normalise(extraction.document.printed(node.start, node.end), day, future=ahead)
    if value is None or day is None:
        return
    last = extraction.document.printed(ends[0].start, ends[0].end) if ends else ""
    if value.lower > day or (ahead and value.upper >= day):
        stage = "announced"
    elif last and (end := normalise(last, day, future=False)) and end.upper < day:
        stage = "post-production"
    elif {n.word for n in nodes} & {"began", "begun", "started", "kicked", "commenced", "got", "went"} and not ends:
        stage = "filming"
    else:
        return
    found = extraction.candidate(Relation.STATUS, stage, nodes[0].start, node.end)
    found.printed = False
    yield found


def status(extraction: "Extraction") -> Iterator[Candidate]:
    """The stage that the rule names; whose it is tells little of what the article is about."""
    nodes = extraction.sentence.nodes[extraction.match.start : extraction.match.end]
    found = extraction.candidate(Relation.STATUS, extraction.match.rule.qualifiers["object"], nodes[0].start, nodes[-1].end)
    if found.film is None and nodes[0].kind != Kind.TITLE:
        found.film = _stated_of(extraction.sentence.nodes, extraction.match.start)
    del found.qualifiers["object"]
    found.printed = found.naming = False
    yield found


def _stated_of(nodes: list[Node], verb: int) -> Node | None:
    """The title that is the subject of a stage ("T is in post"); a single unknown word can be a person or a company."""
    node = _opening(nodes, verb)
    return node if node is not None and (node.kind != Kind.NAME or " " in node.word) else None


def shoot_end(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured date as the shoot's end; of a printed range the last."""
    for node in _dates(extraction, "object")[:1]:
        phrase = extraction.document.printed(node.start, node.end)
        ranged = endpoints(phrase, extraction.document.date)[1] is not None
        yield _dated(extraction, Relation.FILMING_END, node, "last" if ranged else "")


def release(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured date as a release, with the medium, territory and festival that the words around it name."""
    start, _ = extraction.match.captures.get("object", (0, 0))
    at = _release_date(extraction, start)
    if at is None:
        return
    nodes = extraction.sentence.nodes
    rule = extraction.match.rule.id
    verb = _verb(nodes, extraction.match.start, at)
    start, end = clause(nodes, verb, at)
    if rule == "release.date-first":
        end = max(end, extraction.match.end)
    found = _released(extraction, nodes, start, end, at)
    near = {word for node in nodes[min(verb, extraction.match.start) : at + 4] for word in node.word.split()}
    out = _OUT | MOVIEHOUSES | _STREAMS if rule == "release.soft" else _OUT | MOVIEHOUSES
    soft = rule in {"release.soft", "release.set-for"} and not near & out and found.qualifiers.get("medium") != "festival"
    to_market = found.qualifiers.get("medium") != "festival" and any(n.kind == Kind.FESTIVAL for n in nodes[start:end])
    if soft or to_market:
        return
    if rule in {"release.verb", "release.soft"}:
        found.film = found.film or _opening(nodes, verb) or _described(nodes, verb)
        found.naming = found.film is not None and found.film.kind == Kind.TITLE
    yield found
    yield from _also(extraction, end)


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
        if nodes[i].kind in {Kind.DATE, Kind.YEAR} and _may_open(extraction, clause(nodes, extraction.match.start, i)[0], i):
            return i
    return None


def _opening(nodes: list[Node], verb: int) -> Node | None:
    """The title that directly precedes a verb of release ("T, which opens", "T, out in May"); None for `the film` and the like."""
    follow = nodes[verb + 1 : verb + 2]
    if follow and (follow[0].is_name or follow[0].kind == Kind.DETERMINER):
        return follow[0] if follow[0].kind in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME} and follow[0].person < 0 else None
    i = verb - 1
    while i >= 0 and (nodes[i].kind in {Kind.AUXILIARY, Kind.COMMA, Kind.PAREN} or nodes[i].word in _BETWEEN):
        i -= 1
    if nodes[verb].word in _RELEASING and i >= 0 and nodes[i].kind == Kind.NAME:
        return None
    named = i >= 0 and nodes[i].person < 0 and nodes[i].kind in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME}
    return nodes[i] if named and i < verb else None


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
    if j > follow and j < len(nodes) and nodes[j].kind == Kind.DATE and nodes[follow].kind == Kind.PREPOSITION:
        yield _released(extraction, nodes, follow, j + 1, j)


def _may_open(extraction: "Extraction", start: int, at: int) -> bool:
    """Whether the date at `at` can be the film's release: no person opens on it, no shoot, and it is not long past."""
    nodes = extraction.sentence.nodes
    verb = extraction.match.start
    before = verb - 1
    while before >= start and nodes[before].kind in {Kind.AUXILIARY, Kind.WORD, Kind.PREPOSITION}:
        before -= 1
    if before >= 0 and nodes[before].person >= 0 and nodes[before].kind != Kind.TITLE:
        return False
    words = {node.word for node in nodes[start : at + 1]}
    if {node.word for node in nodes[verb:at]} & _SHOOT_VERBS:
        return False
    if words & _SHOOTING and not words & {"release", "released", "releases"}:
        return False
    if nodes[at].kind == Kind.YEAR and nodes[at - 1].word not in _BEFORE_YEAR:
        return False
    day = extraction.document.date
    value = normalise(extraction.document.printed(nodes[at].start, nodes[at].end), day, future=looks_ahead(nodes[start:at]))
    return day is None or value is None or value.upper >= day - dt.timedelta(days=300)


def _released(extraction: "Extraction", nodes: list[Node], start: int, end: int, at: int) -> Candidate:
    clause = nodes[start:end]
    words = {word for node in clause for word in node.word.split()}
    found = extraction.named(Relation.RELEASE_DATE, nodes[at])
    found.future = looks_ahead(nodes[start:at])
    festival = next((n for n in clause if n.kind == Kind.FESTIVAL), None)
    if festival is not None and words & _SEEN:
        found.qualifiers["medium"] = "festival"
        found.qualifiers["event"] = extraction.document.printed(festival.start, festival.end)
    elif words & MOVIEHOUSES:
        found.qualifiers["medium"] = "theatrical"
    elif words & _STREAMS or any("streamer" in n.detail for n in clause if n.kind in {Kind.COMPANY, Kind.COMPANY_LIKE}):
        found.qualifiers["medium"] = "streaming"
    if territory := territory_in(extraction, nodes, start, end, at):
        found.qualifiers["territory"] = territory
    return found


# -- what it is --------------------------------------------------------------------------------------------------------


def kind(extraction: "Extraction") -> Iterator[Candidate]:
    """The genre and the format among the captured words of a description; nothing where they speak of a book or a song."""
    nodes = extraction.nodes("object")
    formats = [node for node in nodes if node.kind == Kind.FORMAT]
    if any(node.detail and node.detail not in _SCREEN for node in formats):
        return
    genre = next((node for node in nodes if node.kind == Kind.GENRE), None)
    if genre is None and formats:
        genre = next((node for node in nodes if node.kind == Kind.MODIFIER and node.word not in _NO_GENRES), None)
    if genre is not None:
        found = extraction.named(Relation.GENRE, genre)
        found.object = found.object.lower()
        yield found
        if genre.word.startswith(("animated", "animation")) and not any(node.value for node in formats):
            yield _format(extraction, genre, "animated feature", 0.6)
    elif formats:
        yield from _genre_inside(extraction, formats[0])
    for node in formats[-1:]:
        if node.value:
            yield _format(extraction, node, node.value, 1.0)


def _format(extraction: "Extraction", node: Node, value: str, sure: float) -> Candidate:
    found = extraction.named(Relation.FORMAT, node)
    found.object, found.printed = value, False
    found.confidence *= sure
    return found


def _genre_inside(extraction: "Extraction", node: Node) -> Iterator[Candidate]:
    """The genre in `drama series` or `comedy pilot`."""
    first, _, rest = node.word.partition(" ")
    entries = extraction.document.lexicon.common.get(first, ())
    if rest and any(phrase == (first,) and entry.kind == Kind.GENRE for phrase, entry in entries):
        yield extraction.candidate(Relation.GENRE, first, node.start, node.start + len(first))


# -- where it comes from -----------------------------------------------------------------------------------------------

_SCREEN = frozenset(("film", "series", "limited series", "documentary", "short", "TV movie", "special"))
_NO_GENRES = frozenset(
    (
        "independent indie stylized original animated big-budget low-budget micro-budget studio ambitious classic cult "
        "contemporary black-and-white r-rated modern international live-action feature-length star-studded high-profile hollywood"
    ).split()
)
_NOT_ADAPTED = frozenset(
    "script screenplay teleplay idea treatment pitch outline spec concept original story format experiences "
    "scripts screenplays".split()
)


def source(extraction: "Extraction") -> Iterator[Candidate]:
    """The work that the film adapts, with author and kind; without a title of its own it is called as the film is."""
    kinds = extraction.nodes("kind")
    if not kinds or kinds[-1].word in _NOT_ADAPTED:
        return
    kind_ = _source_kind(extraction, kinds[-1])
    if not kind_:
        return
    titles = [node for node in extraction.nodes("object") if node.is_name]
    if titles:
        found = extraction.named(Relation.BASED_ON, titles[-1])
    elif kind_ == "true story":
        found = extraction.candidate(Relation.BASED_ON, extraction.text("kind"), kinds[0].start, kinds[-1].end)
    else:
        found = extraction.candidate(Relation.BASED_ON, "", kinds[0].start, kinds[-1].end)
        found.printed = False
    found.qualifiers["kind"] = kind_
    if authors := [_full_name(extraction, n) for name in ("author", "author2") for n in extraction.nodes(name)]:
        found.qualifiers["author"] = authors[0] if len(authors) == 1 else tuple(authors)
    yield found


def _full_name(extraction: "Extraction", node: Node) -> str:
    """The name of an author, in full where the text has it."""
    if node.person >= 0:
        return extraction.document.people.of(node).name
    return extraction.document.printed(node.start, node.end)


def _source_kind(extraction: "Extraction", node: Node) -> str:
    """The kind of a source work; empty for a film or series of no other medium, which is remade and not adapted."""
    phrase = tuple(node.word.split())
    for words, entry in extraction.document.lexicon.common.get(phrase[0], ()):
        if words == phrase and entry.kind == Kind.SOURCE_WORK:
            return "" if entry.value in {"film", "series", "documentary"} else entry.value
    return node.value if node.kind == Kind.SOURCE_WORK else "" if node.detail in _SCREEN - {"short"} else node.detail


def true_story(extraction: "Extraction") -> Iterator[Candidate]:
    """True events as the film's source, in the words printed."""
    nodes = extraction.sentence.nodes[extraction.match.start : extraction.match.end]
    at = next((i for i, n in enumerate(nodes) if n.word.split()[0] in {"true", "real", "real-life", "actual"}), len(nodes) - 1)
    found = extraction.candidate(
        Relation.BASED_ON, extraction.document.printed(nodes[at].start, nodes[-1].end), nodes[at].start, nodes[-1].end
    )
    found.qualifiers["kind"] = "true story"
    yield found


def source_title(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured work, of which only the author is told, as the film's source."""
    for node in extraction.nodes("object"):
        found = extraction.named(Relation.BASED_ON, node)
        found.qualifiers["author"] = _full_name(extraction, extraction.nodes("author")[0])
        yield found


def other_film(extraction: "Extraction") -> Iterator[Candidate]:
    """Another film that this one follows, remakes or grows out of."""
    titles = [node for node in extraction.nodes("object") if node.is_name]
    for node in titles[-1:]:
        yield extraction.named(Relation(extraction.relation), node)
