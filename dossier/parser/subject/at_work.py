"""Works at hand: names that a sentence tells to be works which somebody makes, is in or is at."""

from itertools import pairwise
from typing import NamedTuple

from dossier.parser.kinds import FORMS
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import MADE_BY, described_behind, is_plural
from dossier.parser.nodes import NAMES, Node, Sentence

ADJECTIVES = FORMS | {Kind.WORD, Kind.NATION, Kind.NUMBER, Kind.MODIFIER}
"""What can stand between an owner and the word for a work."""

_AT_WORK = frozenset(
    (
        "filming shooting shoot shoots shot filmed wrapped wrapping finished finishing completed completing prepping editing watch "
        "watching watched against"
    ).split()
)
"""Verbs of making and watching films, behind which a name is a film's; another opens against the one told of."""

_WORK = frozenset("shoot shooting filming production schedule release post post-production".split())
_IN_WORK = frozenset(
    (
        "co-writing writing wrote penning script screenplay in star stars starring seen next filming shooting wrapped direct "
        "directing helm"
    ).split()
)
"""Words before a kind of work and its title that tell of somebody's (`will next star in the series T`)."""
_GOING_INTO = frozenset(
    (
        "in on headline headlines headlining topline lead leads direct directs directing helm helms helming produce produces "
        "producing write writing developing selling has"
    ).split()
)
"""What can stand between somebody and a work that is described behind (`will be seen in T, a drama`)."""

_BOUND = frozenset(("attached", "committed", "linked", "signed"))
"""Words with `to` before a work that somebody is to be in."""
_FURTHER = frozenset(("also", "currently", "simultaneously", "concurrently", "separately"))
_LISTS = frozenset("slate credits lineup line-up films movies features titles projects filmography portfolio".split())
_ACTING = frozenset("star stars starring starred seen appear appears appearing appeared role part".split())
_THEN = frozenset("next then also currently recently previously last soon later further reprise recurred upcoming".split())
"""Words with which somebody's other works are told of."""
_SPAN = 8
_ENDS = frozenset((Kind.COMMA, Kind.STOP, Kind.PREPOSITION, Kind.SEMICOLON, Kind.PAREN))
_DESCRIBING = frozenset("set starring directed written produced based created that which inspired led".split())
"""Words that go on behind the word for a kind of work."""
_NEXT = frozenset(("next", "other", "another", "upcoming", "future"))
_THAT = frozenset(("one", "film", "movie", "pic", "project", "series", "show"))
_REACH = 6
"""So many nodes behind a statement's first word its clause can point back."""
_HEAD = 4
"""So many nodes at most stand before a work that opens what is told of it."""
_VERBS_AND_LINKS = frozenset((Kind.AUXILIARY, Kind.PREPOSITION, Kind.COMMA))
_TOLD = 3
"""A comma, a word of making and a name tell by whom a work is."""
_WRITTEN = frozenset(("book", "novel", "album", "song", "single", "memoir"))
"""Kinds of works of which `the film` does not speak."""


def is_written(nodes: list[Node], i: int) -> bool:
    """Whether the word before a title says that the work is no film (`the book T`)."""
    return i > 0 and (nodes[i - 1].kind == Kind.SOURCE_WORK or nodes[i - 1].detail in _WRITTEN)


def is_worked_on(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i`, of which nothing else is known, is a work that somebody is at (`is filming T`, `T, a drama by`)."""
    if i and nodes[i].kind == Kind.COMPANY and not nodes[i].detail and nodes[i - 1].word in {"filming", "shooting"}:
        return True  # "are filming Glass House"
    if nodes[i].kind not in {Kind.NAME, Kind.TITLE_LIKE} or nodes[i].person >= 0:
        return False
    if not i:
        return _is_made(nodes, i)
    before, behind = nodes[i - 1].word, nodes[i + 1 : i + 3]
    if nodes[i - 1].kind == Kind.POSSESSIVE and i > 2 and nodes[i - 3].word == "against":
        return True  # "opens against Harbour's T"
    if before in {"of", "on", "for"} and i > 1 and nodes[i - 2].word in _WORK:
        return True
    told = len(behind) == 2 and behind[0].kind == Kind.COMMA
    apposed = told and (behind[1].word in {"which", "part"} or (behind[1].kind == Kind.DETERMINER and described_behind(nodes, i)))
    kind = (
        nodes[i - 1].kind in FORMS
        and before != "plays"
        and _IN_WORK.intersection(node.word for node in nodes[max(0, i - 6) : i - 1])
    )
    led = before in _GOING_INTO or (nodes[i - 1].kind == Kind.AUXILIARY and nodes[0].word == "among")
    further = not _FURTHER.isdisjoint(node.word for node in nodes[max(0, i - 3) : i - 1])
    if (before in _GOING_INTO and before not in {"in", "on", "has"} and further) or _is_listed(nodes, i):
        return True
    if before == "whose" and behind and behind[0].kind in {Kind.WORD, Kind.AUXILIARY}:
        return True
    led = led or (before == "to" and i > 1 and nodes[i - 2].word in _BOUND)
    return before in _AT_WORK or bool(kind) or (led and apposed) or is_somebodys(nodes, i)


def opens_as_work(nodes: list[Node], opened: int, i: int) -> bool:
    """Return whether the name at `i` opens, behind a word for its kind, what begins at `opened` (`Thriller T, which A made`)."""
    if not 0 < i - opened <= _HEAD or nodes[i - 1].kind not in FORMS or i + 2 >= len(nodes):
        return False
    before = {node.kind for node in nodes[opened:i]}
    return nodes[i + 1].kind == Kind.COMMA and nodes[i + 2].word == "which" and before.isdisjoint(_VERBS_AND_LINKS)


def is_told_to_be_a_work(nodes: list[Node], i: int) -> bool:
    """Return whether the words behind the name at `i` say that it is a film or a series (`T, a drama set in`), and not a house or a
    part (`N, a film company`, `as N, a film student`).
    """
    if not i or nodes[i].kind not in {Kind.NAME, Kind.TITLE_LIKE} or nodes[i].person >= 0 or nodes[i - 1].kind == Kind.PREPOSITION:
        return False
    if [node.word for node in nodes[i + 1 : i + 3]] not in ([",", "a"], [",", "an"]):
        return False
    kind = next((k for k in range(i + 3, min(i + _SPAN, len(nodes))) if nodes[k].kind in FORMS), 0)
    behind = nodes[kind + 1] if kind and kind + 1 < len(nodes) else None
    return bool(kind) and (behind is None or behind.kind in _ENDS or behind.word in _DESCRIBING)


def is_acted_in(nodes: list[Node], i: int) -> bool:
    """Return whether somebody is told to be or to have been in the name at `i` (`then stars in T`, `was last seen in A's T`)."""
    if nodes[i].kind not in {Kind.NAME, Kind.TITLE_LIKE} or nodes[i].person >= 0:
        return False
    k = i - 2 if i > 1 and nodes[i - 1].kind == Kind.POSSESSIVE else i
    if k < 2 or nodes[k - 1].word not in {"in", "on"} or nodes[k - 2].word not in _ACTING:
        return False
    return not _THEN.isdisjoint(node.word for node in nodes[max(0, k - _SPAN) : k])


def _is_listed(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the first of what somebody's slate is told to hold (`its slate also includes T`)."""
    held = nodes[i - 1].word in {"include", "includes", "including", "included"}
    return held and not _LISTS.isdisjoint(node.word for node in nodes[max(0, i - 5) : i - 1])


def is_next(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` is told to be what somebody makes besides (`her next project is T`)."""
    told = i > 2 and nodes[i - 1].word in {"is", "be", "titled", "called"}
    apposed = i > 2 and nodes[i - 1].kind == Kind.COMMA and nodes[i - 2].kind in FORMS  # "is at work on his next film, T"
    return (told or apposed) and not _NEXT.isdisjoint(node.word for node in nodes[max(0, i - 5) : i - 1])


def speaks_of_film(nodes: list[Node]) -> bool:
    """Return whether a sentence speaks of `the film` or `the drama` that was named before."""
    pairs = pairwise(nodes)
    return any(one.word == "the" and two.kind in FORMS and not is_plural(two) for one, two in pairs) or nodes[0].word == "it"


class PointsBack(NamedTuple):
    """Where a clause points back to a work named before, to which from the last, and whether to one of two."""

    at: int
    nth: int
    of_two: bool


def can_point_back(sentence: Sentence) -> bool:
    """Return whether a sentence holds words that point back to a work."""
    words = sentence.vocabulary
    return ("that" in words and not words.isdisjoint(_THAT)) or "latter" in words or "former" in words


def points_back(nodes: list[Node], anchor: int) -> PointsBack | None:
    """Return where the clause of the statement at `anchor` points back to a work (`A directs that one`, `in the latter`)."""
    first = next((i + 1 for i in range(min(anchor, len(nodes)) - 1, -1, -1) if nodes[i].kind in {Kind.SEMICOLON, Kind.STOP}), 0)
    for i in range(first, min(anchor + _REACH, len(nodes) - 1)):
        word, behind = nodes[i].word, nodes[i + 1].word
        if word == "that" and behind in _THAT and not (i > 1 and nodes[i - 1].word == "of" and nodes[i - 2].kind == Kind.ROLE):
            return PointsBack(i, 1, of_two=False)
        if (
            word == "the"
            and behind in {"latter", "former"}
            and not (i + 2 < len(nodes) and nodes[i + 2].word in {"of", "two", "'s"})
        ):
            return PointsBack(i, 1 if behind == "latter" else 2, of_two=True)
    return None


def are_paired(nodes: list[Node], names: list[int]) -> bool:
    """Return whether two names that stand as a pair (`T and U`) can be those of works."""
    if len(names) != 2 or any(nodes[i].person >= 0 or nodes[i].kind in {Kind.COMPANY, Kind.PLACE} for i in names):
        return False
    return names[1] == names[0] + 2 and nodes[names[0] + 1].kind == Kind.CONJUNCTION


def _is_made(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is told to be made by somebody (`T, written and directed by A`, `T, by writer A, explores`)."""
    behind = nodes[i + 1 : i + 6]
    if len(behind) < _TOLD or behind[0].kind != Kind.COMMA:
        return False
    if behind[1].word in {"starring", "featuring"} and behind[2].person >= 0:
        return i > 0 and nodes[i - 1].kind == Kind.POSSESSIVE
    made = behind[1].word in MADE_BY and any(node.word == "by" for node in behind[2:])
    return made or (behind[1].word == "by" and behind[2].kind == Kind.ROLE)


def is_somebodys(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the work of whoever owns the word for its kind (`Ada Bonn's thriller T`), or told to be made
    (`T, written and directed by Ada Bonn`).
    """
    if _is_made(nodes, i):
        return True
    if nodes[i - 1].kind not in FORMS or (i + 1 < len(nodes) and nodes[i + 1].kind == Kind.ROLE):
        return False
    k = i - 1
    while k > 1 and nodes[k].kind in ADJECTIVES:
        k -= 1
    return k > 0 and nodes[k].kind == Kind.POSSESSIVE and nodes[k - 1].kind in NAMES
