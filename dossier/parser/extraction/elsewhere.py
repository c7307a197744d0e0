"""When what a match states is not of the film but of something else: the original, the music, somebody's kin, a prize."""

from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.parser.extraction.lists import PersonItem
from dossier.parser.kinds import HOUSES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, place_of
from dossier.parser.words import KIN

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_PRIZES = frozenset("nod nods nomination nominations award awards prize prizes win honour honours honor honors".split())
_REUNITING = frozenset("reteams reteaming reunites reuniting reunited pairs pairing teams teaming".split())
_MUSIC = frozenset(("score", "music", "soundtrack", "songs"))
_FIGHTS = frozenset("action fight fights stunt stunts".split())
_NEW = frozenset("stage cast script screenplay idea story score music songs series drama".split())
"""Behind `original`: what is of no earlier film."""
_EARLIER = frozenset(("original", "first", "previous", "earlier"))
_FILMS = frozenset(("film", "movie", "feature", "pic", "films", "movies"))
_JURIES = frozenset(("jury", "juries", "juror", "jurors", "jury's"))
_LED = frozenset(
    "company studio outfit banner label shingle jury team firm agency unit division department consortium group collective"
    " characters character world universe format".split()
)
_RECENT = frozenset(("recent", "last", "previous", "earlier", "latest"))
_HEARSAY = frozenset("rumor rumors rumour rumours grapevine speculation".split())
_SHOWN = frozenset("look poster posters teaser trailer song single video track glimpse motion film movie".split())
_COSTUMES = frozenset(("costumes", "costume", "titles", "poster", "posters", "gowns", "clothes"))
_BOOKS = frozenset(("novel", "novels", "book", "books", "play", "plays", "stories", "memoir", "comics"))
_WAS = frozenset(("was", "were", "had"))
_COMPARING = (("nothing", "to", "do", "with"), ("confused", "with"), ("related", "to"), ("unrelated", "to"), ("relation", "to"))
"""Words behind which another work of the same name stands."""
_MAKING = frozenset("directorial directing feature filmmaking writing producing".split())
"""Words before `debut` where it is none of an actor's."""
_COMPARED = frozenset("nothing confused related unrelated relation unlike".split())
_REMADE = frozenset(("remade", "originated"))
_ONCE_MADE = _REMADE | {"adapted", "filmed", "released", "made"}
"""What was done with a film of years ago."""
_DESCRIBING = frozenset(
    (Kind.WORD, Kind.NATION, Kind.GENRE, Kind.MODIFIER, Kind.FORMAT, Kind.COMMA, Kind.PAREN, Kind.NUMBER, Kind.SOURCE_WORK)
)
_DATING = frozenset((Kind.YEAR, Kind.PAREN, Kind.SPEECH))
"""The types of a year, and of what can hold one."""
_OLD = 1
"""A film of the year before an article, or of that year, can be its own."""

REACH = 12
"""So many words behind a match can tell of what it speaks."""
HEAD = 3
"""The words that tell at the head of a sentence what it speaks of."""


def is_told_already(extraction: "Extraction", item: PersonItem) -> bool:
    """Return whether what somebody does is told where several meet: a maker's debut, or the text named him before."""
    if extraction.match.rule.id != "cast.together":
        return False
    people, start = extraction.document.people.entities, extraction.match.start
    if start and extraction.sentence.nodes[start - 1].word in _MAKING:
        return True
    return item.name.person >= 0 and people[item.name.person].mentions[0].start < item.name.start


def is_absent(extraction: "Extraction", item: PersonItem) -> bool:
    """Return whether a film is told to do without somebody (`without A at the helm`)."""
    nodes = extraction.sentence.nodes
    at = place_of(nodes, item.name)
    return at > 0 and nodes[at - 1].word == "without"


def of_jury(extraction: "Extraction") -> bool:
    """Return whether the sentence tells of a jury (`a jury led by A and joined by B`)."""
    return not _JURIES.isdisjoint(extraction.sentence.vocabulary)


def hearsay(extraction: "Extraction") -> bool:
    """Return whether what leads to a match calls it a rumour (`rumour has it that`, `the buzz is that`)."""
    words = extraction.sentence.vocabulary
    if words.isdisjoint(_HEARSAY) and "believed" not in words and "buzz" not in words:
        return False
    before = extraction.sentence.nodes[: extraction.match.start]
    told = any(node.word in _HEARSAY for node in before)
    told = told or any(one.word == "be" and other.word == "believed" for one, other in pairwise(before))
    return told or any(one.word == "buzz" and other.kind == Kind.AUXILIARY for one, other in pairwise(before))


def of_company(extraction: "Extraction") -> bool:
    """Return whether a passive verb tells of the company before it, which somebody leads (`a television company helmed by A`)."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    return extraction.match.rule.id == "crew.made-by" and start > 0 and nodes[start - 1].word in _LED


def with_houses(extraction: "Extraction") -> bool:
    """Return whether a participle tells of a film that companies make together (`is a Tin Roof production, co-produced with C`)."""
    nodes, (start, end) = extraction.sentence.nodes, extraction.match.captures["deeds"]
    apart = start > 1 and nodes[start - 1].kind == Kind.COMMA and not nodes[start - 2].is_name
    return apart and end + 1 < len(nodes) and nodes[end].word in {"with", "by"} and nodes[end + 1].kind in HOUSES


_TELEVISED = frozenset(
    "pilot pilots showrunner showrunners season seasons episodes half-hour one-hour hourlong renewed network".split()
)
"""Words of a sentence on television, where who makes a series hardly directs it."""


def of_series(extraction: "Extraction") -> bool:
    """Return whether the words around a match tell of a series, which its creator makes, or of an old film (`the 1977 comedy`)."""
    if not extraction.sentence.vocabulary.isdisjoint(_TELEVISED):
        return True
    words = extraction.sentence.nodes[max(0, extraction.match.start - 8) : extraction.match.end]
    at = min(extraction.match.start, 8)
    return (bool(at) and words[at - 1].kind == Kind.YEAR) or any(
        (node.kind == Kind.FORMAT and "series" in node.value) or node.word.endswith(("-part", "-episode", "-parter"))
        for node in words
    )


def of_fights(extraction: "Extraction") -> bool:
    """Return whether it is the action that is choreographed, which is the work of a stunt coordinator."""
    nodes, (start, end) = extraction.sentence.nodes, extraction.match.captures["deeds"]
    if any(node.word in _FIGHTS for node in told_of(extraction)):
        return True
    if nodes[end - 1].word == "choreography":
        return bool(start) and nodes[start - 1].word == "action" and "object" in extraction.match.captures
    return any(node.word in _FIGHTS for node in nodes[end : end + 2])


def told_of(extraction: "Extraction") -> list[Node]:
    """Return what a passive verb is told of: the noun before its auxiliaries (`the music has been written by A`)."""
    nodes, end = extraction.sentence.nodes, extraction.match.start
    while end and (nodes[end - 1].kind == Kind.AUXILIARY or nodes[end - 1].word in {"also", "being"}):
        end -= 1
    return nodes[max(0, end - 2) : end] if end < extraction.match.start else []


def of_music(extraction: "Extraction") -> bool:
    """Return whether it is the music that is written, which is the work of a composer."""
    end = extraction.match.end
    behind = extraction.sentence.nodes[end : end + 2] if "object" not in extraction.match.captures else []
    return any(node.word in _MUSIC for node in [*matched(extraction), *told_of(extraction), *behind])


def of_lyrics(extraction: "Extraction") -> bool:
    """Return whether it is but the words of songs that somebody writes."""
    nodes, (start, end) = extraction.sentence.nodes, (extraction.match.start, extraction.match.end)
    told = [*matched(extraction), *told_of(extraction), *nodes[max(0, start - 1) : start], *nodes[end : end + 2]]
    return "lyrics" in {node.word for node in told}


def of_costumes(extraction: "Extraction") -> bool:
    """Return whether it is no sets but clothes or letters that somebody designs."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    return any(node.word in _COSTUMES for node in [*matched(extraction), *told_of(extraction), *nodes[max(0, start - 1) : start]])


def of_earlier(extraction: "Extraction") -> bool:
    """Return whether a clause on the original film is spoken of (`the 1974 original, which was directed by A`)."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    earlier = pairwise(nodes[max(0, start - 5) : start])
    if any(one.word in {"original", "predecessor"} and other.word not in _NEW for one, other in earlier):
        return True
    if opens_original(nodes, start):
        return True
    opens = [node.word for node in nodes[:2]] == ["the", "original"] and nodes[2].kind == Kind.COMMA
    return opens and not any(node.kind == Kind.AUXILIARY for node in nodes[3:start])


def of_old_film(extraction: "Extraction") -> bool:
    """Return whether it is a film of years ago that a match tells of (`the 1962 film starring A`, `remade in 1991 with A`)."""
    nodes, start, date = extraction.sentence.nodes, extraction.match.start, extraction.document.date
    if _DATING.isdisjoint(extraction.sentence.kinds):
        return False
    if _is_dated(extraction):
        return True
    at = next((i for i in range(start - 1, -1, -1) if nodes[i].kind == Kind.YEAR and nodes[i].word.isdigit()), -1)
    if at < 0 or (date is not None and int(nodes[at].word) >= date.year - _OLD):
        return False
    between = nodes[at + 1 : start]
    called = len(between) <= HEAD * 2 and all(node.kind in _DESCRIBING or node.is_name for node in between)
    if called and any(node.word.rpartition(" ")[2] in _FILMS or node.kind in {Kind.FORMAT, Kind.GENRE} for node in between):
        return nodes[start].word in {"starring", "featuring", "with"}
    made = next((node.word for node in reversed(nodes[:at]) if node.word in _ONCE_MADE), "")
    return made in _REMADE or (bool(made) and date is not None and any(node.word in _WAS for node in nodes[:at]))


def _is_dated(extraction: "Extraction") -> bool:
    """Whether a work has its year, long past, in a bracket before what is told or before its kind (`in T (1985), starring A`,
    `in the 1985 film, A played`).
    """
    nodes, start, date = extraction.sentence.nodes, extraction.match.start, extraction.document.date
    if date is None:
        return False
    beside = [inner for node in nodes[max(0, start - HEAD) : start] if len(node.inner) == 1 for inner in node.inner]
    dated = (i for i in range(start + 1, min(start + HEAD + 1, len(nodes) - 1)) if nodes[i - 1].word == "the")
    beside += [nodes[i] for i in dated if nodes[i + 1].word in _FILMS]
    return any(year.kind == Kind.YEAR and year.word.isdigit() and int(year.word) < date.year - _OLD for year in beside)


def of_namesake(extraction: "Extraction") -> bool:
    """Return whether a match is told of another work from which the film is told apart (`not to be confused with A's drama`,
    `Unlike the film that A directed, `).
    """
    if extraction.sentence.vocabulary.isdisjoint(_COMPARED):
        return False
    words = extraction.sentence.words[: extraction.match.end]
    if words[0] == "unlike":
        return any(node.kind == Kind.COMMA for node in extraction.sentence.nodes[extraction.match.end :])
    ends = (i + len(told) for told in _COMPARING for i in range(len(words)) if tuple(words[i : i + len(told)]) == told)
    return any(end <= extraction.match.end for end in ends)


def opens_original(nodes: list[Node], start: int) -> bool:
    """Return whether a sentence is told of the original film alone (`The original film was produced by A`)."""
    if len(nodes) < HEAD or nodes[0].word != "the" or nodes[1].word.split()[0] != "original":
        return False
    noun = nodes[1].word.split()[-1] in _FILMS or nodes[2].word in _FILMS
    return noun and {node.word for node in nodes[2:start] if node.kind == Kind.AUXILIARY} <= _WAS | {"been"}


def matched(extraction: "Extraction") -> list[Node]:
    """Return the nodes of a match."""
    return extraction.sentence.nodes[extraction.match.start : extraction.match.end]


def in_earlier(extraction: "Extraction") -> bool:
    """Return whether a match is told of an earlier film (`starred in the original`, `in the first film, A played`)."""
    nodes, start, end = extraction.sentence.nodes, extraction.match.start, extraction.match.end
    if "in" not in extraction.sentence.words[max(0, start - 8) : end + 5]:
        return False
    for i in range(max(0, start - 8), min(len(nodes) - 3, end + 5)):
        if nodes[i].word != "in" or nodes[i + 1].word not in {"the", "its"}:
            continue
        which, _, kind = nodes[i + 2].word.partition(" ")
        if which in _EARLIER:
            work = nodes[i + 3]
            if {work.word, kind} & _FILMS or (nodes[i + 2].word == "original" and work.kind in {Kind.STOP, Kind.COMMA}):
                return True
    return False


def in_next(extraction: "Extraction") -> bool:
    """Return whether a match tells of what somebody makes besides the film (`will also star in B's next alongside A`)."""
    start, end = extraction.match.start, extraction.match.captures["object"][0]
    nodes = extraction.sentence.nodes
    return any(node.word == "also" for node in nodes[max(0, start - 2) : start]) and any(n.word == "next" for n in nodes[start:end])


def in_recent(extraction: "Extraction") -> bool:
    """Return whether the words behind a match place it in somebody's latest film (`cast A as the lead in his recent film T`)."""
    words = [node.word for node in extraction.sentence.nodes[extraction.match.end : extraction.match.end + REACH]]
    return any(
        words[i] == "in" and words[i + 1] in {"his", "her", "their"} and words[i + 2] in _RECENT for i in range(len(words) - 2)
    )


def owned_title(extraction: "Extraction") -> bool:
    """Return whether the work that a match names looks like a person, behind its owner (`plays Wren on Harbour's Ada Bonn`)."""
    start, end = extraction.match.captures.get("other", (0, 0))
    nodes = extraction.sentence.nodes
    named = end == start + 1 and nodes[start].person >= 0 and nodes[start].is_name
    return named and nodes[start - 1].kind == Kind.POSSESSIVE and nodes[start - 2].kind == Kind.COMPANY


def house_led(extraction: "Extraction") -> bool:
    """Return whether it is a company, a jury or a team that somebody leads (`Tin Roof, led by A, produces`)."""
    before = extraction.sentence.nodes[max(0, extraction.match.start - 3) : extraction.match.start]
    return any(node.kind == Kind.COMPANY or node.word in _LED for node in before)


def is_reunion(extraction: "Extraction") -> bool:
    """Return whether a film but brings somebody together with others (`reteams the director with A`)."""
    before = extraction.sentence.nodes[max(0, extraction.match.start - 2) : extraction.match.start]
    return any(node.word in _REUNITING for node in before)


def of_prize(extraction: "Extraction") -> bool:
    """Return whether a prize is told to go to somebody in a job (`a nod for cinematographer A`)."""
    nodes, i = extraction.sentence.nodes, extraction.match.start
    while i and nodes[i - 1].kind in {Kind.NATION, Kind.DETERMINER}:
        i -= 1
    return i > 1 and nodes[i - 1].word == "for" and nodes[i - 2].word in _PRIZES


def is_shown(extraction: "Extraction") -> bool:
    """Return whether it is a poster or the like that is out, and not somebody (`the teaser of T, starring A, is out`)."""
    nodes, (start, end) = extraction.sentence.nodes, (extraction.match.start, extraction.match.end)
    words = {node.word.split()[-1] for node in nodes[:start]}
    return any(node.word == "out" for node in nodes[start:end]) and not words.isdisjoint(_SHOWN)


def of_books(extraction: "Extraction") -> bool:
    """Return whether a clause tells who wrote a book (`novels that A wrote`, `who wrote the book`)."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    told = [node.word for node in matched(extraction)]
    if extraction.match.rule.id == "crew.did" and told[-1] in _BOOKS and not {"adapted", "directed"} & set(told):
        return True
    at = next((i for i in range(start - 1, max(0, start - 6), -1) if nodes[i].word in {"that", "which"}), 0)
    return at > 0 and nodes[at - 1].word in _BOOKS and all(n.is_name or n.kind == Kind.CONJUNCTION for n in nodes[at + 1 : start])


def of_kin_at(extraction: "Extraction", item: PersonItem) -> bool:
    """Return whether a name is told of a part's kin (`head of the family alongside her husband Bo`)."""
    nodes = extraction.sentence.nodes
    at = place_of(nodes, item.name)
    return at > 1 and nodes[at - 1].word in KIN and nodes[at - 2].word in {"his", "her", "their"}


def is_played(extraction: "Extraction", item: PersonItem) -> bool:
    """Return whether a name is that of the part which somebody has in the cast (`A plays Wren in the cast, which`)."""
    nodes = extraction.sentence.nodes
    at = place_of(nodes, item.name)
    return extraction.match.rule.id == "cast.in-roles" and at > 0 and nodes[at - 1].word in {"plays", "play", "playing", "portrays"}


def names_another(extraction: "Extraction") -> bool:
    """Return whether a title of several words stands before the word for a work (`A's Let It Lie documentary`)."""
    start, end = extraction.match.captures["object"][1], extraction.match.end
    return any(node.kind == Kind.NAME and " " in node.word for node in extraction.sentence.nodes[start:end])


def of_kin(extraction: "Extraction") -> bool:
    """Return whether a job describes somebody's kin and not the crew of the film (`his second wife, designer A`)."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    before = nodes[max(0, start - 2) : start]
    apposed = len(before) == 2 and before[1].kind == Kind.COMMA and before[0].word in KIN
    kin = apposed or (bool(before) and before[-1].word in KIN)
    return kin and any(node.word in {"his", "her"} for node in nodes[max(0, start - 6) : start])
