"""Films told of side by side: paragraphs each of which opens with another film as the subject of what is told.

T, P's feature debut, is ...      P's biopic T receives ...      T by P, who also writes, is shooting ...
Another Danish drama, P's T, has ...
"""

from collections.abc import Callable, Iterable

from dossier.parser.kinds import FORMS, PEOPLE, PERSONAL, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import describes, is_plural
from dossier.parser.nodes import Node, Sentence

_OWNED = FORMS | {Kind.MODIFIER, Kind.NATION, Kind.NUMBER, Kind.WORD, Kind.PERSON, Kind.PERSON_LIKE, Kind.NAME}
"""What can stand between a film's maker and its title (`P's wartime biopic T`)."""
_OVER = frozenset("was were had won premiered screened bowed opened earned took made debuted grossed became received".split())
"""Verbs of a film that is over."""
_OPENER = 6
"""So many nodes say at most that a film is another one."""
_REACH = 9
"""So many nodes before the title the words on the film can be."""
_SHORT = 5
"""A sentence of fewer nodes tells of no film."""
LEAST = 2
"""So many paragraphs that open so tell of films side by side."""


def in_parallel(sentences: Iterable[Sentence], fold: Callable[[Node], str]) -> set[str]:
    """Return the keys, made by `fold`, of the films with which paragraphs open, where several paragraphs do, or one says that its
    film is another one.
    """
    seen: set[int] = set()
    found: set[str] = set()
    more = False
    for sentence in sentences:
        if sentence.zone == "prose" and sentence.paragraph not in seen:
            seen.add(sentence.paragraph)
            begin = _past_another(sentence.nodes)
            film = _film(sentence.nodes[begin:], another=begin > 0)
            if film is not None:
                found.add(fold(film))
                more = more or begin > 0
    return found if more or len(found) >= LEAST else set()


def _past_another(nodes: list[Node]) -> int:
    """The position behind `Another Danish drama,` at the beginning of a sentence; 0 where there is none."""
    if not nodes or nodes[0].word.partition(" ")[0] != "another":
        return 0
    return next((k + 1 for k, node in enumerate(nodes[:_OPENER]) if node.kind == Kind.COMMA), 0)


def _film(nodes: list[Node], *, another: bool) -> Node | None:
    """The title of the film that is the subject of a sentence, with its maker beside it; None where there is none. `another` tells
    that the words before say that it is a film.
    """
    if len(nodes) < _SHORT:
        return None
    if nodes[0].kind in TITLED and nodes[0].person < 0 and _is_made(nodes):
        return nodes[0]
    if nodes[0].kind not in (PEOPLE if another else PERSONAL) or nodes[1].kind != Kind.POSSESSIVE:
        return None
    for i in range(2, min(_REACH, len(nodes) - 1)):
        node, before, behind = nodes[i], nodes[i - 1], nodes[i + 1]
        told = another or (before.kind in FORMS and not is_plural(before))
        if node.kind in TITLED and node.person < 0 and told:
            return node if _does(behind) else None
        if i > 2 and before.kind not in _OWNED:
            return None
    return None


def _is_made(nodes: list[Node]) -> bool:
    """Whether the words behind the title with which a sentence opens say whose film it is (`T by P`, `T, P's drama`)."""
    if nodes[1].word == "by":
        return nodes[2].kind in PERSONAL
    return nodes[1].kind == Kind.COMMA and nodes[2].kind in PERSONAL and nodes[3].kind == Kind.POSSESSIVE and describes(nodes[4:])


def _does(node: Node) -> bool:
    """Whether what stands behind a title goes on with what the film does or is, as nothing that is over."""
    verb = node.kind == Kind.AUXILIARY or (node.kind == Kind.WORD and node.word.endswith("s"))
    return (verb or node.kind in {Kind.COMMA, Kind.PAREN}) and node.word not in _OVER
