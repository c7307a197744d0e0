"""Names that stand where a film's title does, though they look like somebody's (`Marrow, a drama`, `Ada Park, which opens`)."""

from collections.abc import Callable, Iterable

from dossier.parser.kinds import GENRES, PEOPLE, PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import KIND_WORDS, MADE_BY, describes, is_defined, is_plural
from dossier.parser.names.told import is_told
from dossier.parser.nodes import Node, Sentence

_BEFORE_MAKERS = frozenset("by from with starring opposite of and featuring director".split())
"""Words behind which a name is its maker's, whatever stands behind the comma (`directed by A, the film`)."""
_BEFORE_PEOPLE = frozenset((Kind.ROLE, Kind.COMMA, Kind.CONJUNCTION, Kind.NATION))
"""What stands before a name that is one of several or its bearer's."""
_BEFORE_KNOWN = frozenset((Kind.POSSESSIVE, Kind.AUXILIARY))
"""What stands before a title that `the` and what it is follows (`is Marrow, the biopic of`)."""
_BEHIND = frozenset((Kind.COMMA, Kind.STOP, Kind.PREPOSITION, Kind.PAREN, Kind.SEMICOLON))
"""What can stand behind a title for which a word for its kind stands before."""
_BEFORE_KIND = KIND_WORDS | PEOPLE | {Kind.NATION}
"""What can stand between a film's maker and the word for its kind."""
_GETS = frozenset(
    "gets receives follows centers centres tells opens opened premieres premiered bows bowed hits sees marks has is".split()
)
"""Verbs of films, behind what is told to be one."""
_MADE = (*((made, link) for made in MADE_BY - {"based", "set", "shot"} for link in ("by", "and")), ("produced", "by"))
_TOLD = frozenset((*_MADE, ("based", "on"), ("described", "as"), ("billed", "as")))
"""What is done with a work, and the word behind it."""


_LIKE_PARTS = frozenset("role roles part parts lead leads spot cameo cast starring stars star starred appears appeared".split())
"""Words of acting behind which `in` stands before a work."""
_JOINING = frozenset("join joins joined joining opposite alongside".split())
_OF_WORKS = frozenset("boards boarded boarding remake remakes remaking reboot reboots rebooting acquires acquired bought".split())
"""Verbs whose object is a work."""
_LEADING = frozenset(("lead", "topline", "headline"))
"""Verbs whose object is a work behind `to`."""
_SHOWS = frozenset("pilot season series episode episodes cast premiere finale spinoff spin-off reboot revival remake".split())
"""Words behind which a preposition stands before a network's show."""
_BEFORE_SHOWS = frozenset(("of", "for", "to", "on", "in"))
_OPENS = frozenset(("opening", "closing"))
_MADE_AS = frozenset("headlined directed helmed written toplined penned fronted scripted".split())
"""What is done by people with a work, behind the comma behind its title."""


def works_among(
    sentences: Iterable[Sentence], printed: Callable[[Node], str], full: Callable[[Node], bool]
) -> dict[str, list[Node]]:
    """Return the names, as `printed`, that stand as a work's title somewhere, and in `full` nowhere as somebody's, with the nodes
    that stand so.
    """
    found: dict[str, list[Node]] = {}
    told: set[str] = set()
    for sentence in sentences:
        for i in sentence.names:
            node = sentence.nodes[i]
            if node.kind in PEOPLE:
                if is_work(sentence.nodes, i):
                    found.setdefault(printed(node), []).append(node)
                elif full(node) and is_told(sentence.nodes, i):
                    told.add(printed(node))
    return {name: nodes for name, nodes in found.items() if name not in told}


def is_work(nodes: list[Node], i: int) -> bool:
    """Return whether the words around the name at `i` tell that it is a work's: `, which` or `, a drama` behind it, a word for its
    kind before it, `is written by`.
    """
    behind = nodes[i + 1 : i + 5]
    if not behind:
        return False
    before = nodes[i - 1] if i else None
    if before is not None and before.kind in KIND_WORDS and not is_plural(before):
        if behind[0].kind in _BEHIND:
            return before.kind != Kind.MODIFIER
        if behind[0].word in _GETS and _is_owned(nodes, i):
            return True
    if before is not None and behind[0].kind in _BEHIND and (_is_acted_in(nodes, i) or _is_networks(nodes, i) or _opens(nodes, i)):
        return True
    if behind[0].kind == Kind.COMMA and len(behind) > 2:
        return _is_apposed(nodes, i, before) or _is_made(nodes, i)
    if is_defined(nodes, i):
        return True
    if behind[0].kind == Kind.AUXILIARY and len(behind) > 2:
        return (behind[1].word, behind[2].word) in _TOLD
    return behind[0].word in {"film", "movie"} and before is not None and before.word == "the"


def _is_acted_in(nodes: list[Node], i: int) -> bool:
    """Whether somebody has a part in what is named at `i` (`the lead role in T`, `has joined A in T`, `boarded T`)."""
    if i < 2 or nodes[i - 1].word != "in":
        led = i > 1 and nodes[i - 2].word == "to" and nodes[i - 1].word in _LEADING
        return led or (i > 0 and nodes[i - 1].word in _OF_WORKS)
    beside = nodes[i - 2].kind in PERSONAL and not _JOINING.isdisjoint(node.word for node in nodes[max(0, i - 7) : i - 2])
    return beside or nodes[i - 2].word in _LIKE_PARTS


def _is_networks(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is that of a network's show (`the pilot for C's T`)."""
    owned = i > 3 and nodes[i - 1].kind == Kind.POSSESSIVE and nodes[i - 2].kind == Kind.COMPANY
    return owned and nodes[i - 3].word in _BEFORE_SHOWS and nodes[i - 4].word in _SHOWS


def _opens(nodes: list[Node], i: int) -> bool:
    """Whether a festival or a section of it opens or closes with what is named at `i` (`Opening the section is T`)."""
    return nodes[0].word in _OPENS and nodes[i - 1].word == "is" and not any(node.is_name for node in nodes[: i - 1])


def _is_made(nodes: list[Node], i: int) -> bool:
    """Whether the words behind the comma behind the name at `i` are of a work (`T, headlined by A`, `T, marking the debut of`)."""
    first, second = nodes[i + 2], nodes[i + 3].word
    if first.word in _MADE_AS:
        return second == "by"
    behind = [node.word for node in nodes[i + 3 : i + 9]]
    return first.word == "marking" and second == "the" and ["debut", "of"] in (behind[k : k + 2] for k in range(len(behind)))


def _is_owned(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` and the word for its kind stand behind their maker (`P's wartime biopic T`, `whose film T has`)."""
    k = i - 2
    while k > 0 and nodes[k].kind in _BEFORE_KIND:
        k -= 1
    return k > 0 and (nodes[k].kind == Kind.POSSESSIVE or nodes[k].word == "whose")


def _is_apposed(nodes: list[Node], i: int, before: Node | None) -> bool:
    """Whether what stands behind the comma behind the name at `i` tells of a work."""
    first, second = nodes[i + 2 : i + 4]
    if before is not None and (before.word in _BEFORE_MAKERS or before.kind in _BEFORE_PEOPLE):
        return False
    if first.word == "which" or (first.kind == Kind.PREPOSITION and second.word == "which"):
        return True
    known = before is None or before.kind in _BEFORE_KNOWN or (before.kind == Kind.PREPOSITION and second.kind in GENRES)
    indefinite = first.word in {"a", "an"} or (first.word == "the" and known)
    return indefinite and describes(nodes[i + 3 : i + 9])
