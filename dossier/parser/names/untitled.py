"""Films without a title: the words that say that a film has none, and those that speak of one to come without naming it."""

import re
from collections.abc import Iterator

from dossier.parser.kinds import FORMS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node

UNTITLED_WORDS = re.compile(
    r"\b(?=[acdfhnsuytw])(?:(?:as[ -])?(?:of[ -])?(?:yet[ -])?(?:untitled|unnamed)\b(?! deadline)"
    r"|yet[ -]to[ -]be[ -](?:titled|named)|title (?:(?:of|for) (?:the|this|his|her|their) \w+ |and (?:\w+ ){1,6})?"
    r"(?:is|are|was|has|have) (?:not|yet|been kept|being kept|under wraps)"
    r"|(?:no|not|without a?) (?:\w+ ){0,2}title (?:yet|for now|so far|at)"
    r"|(?:does|do|did)(?: not|n't) (?:yet )?have a (?:\w+ )?(?:title|name)\b"
    r"|yet to (?:title|name|(?:reveal|announce|disclose) (?:the|its|a) (?:official )?title)\b"
    r"|details (?:about|on|regarding) its title\b"
    r"|(?:not|n't) (?:yet )?(?:\w+ )(?:an?|its|the) (?:official |final )?title\b(?! (?:character|role|song|track))"
    r"|has(?: not|n't) (?:yet )?been (?:titled|named)|still (?:has )?no title|so far without a title)"
)
"""Words of lower case that say that a film has no title."""


def is_untitled(text: str) -> bool:
    """Return whether a text of lower case says that a film has no title."""
    return ("title" in text or "name" in text) and UNTITLED_WORDS.search(text) is not None


THE_UNTITLED = re.compile(
    r"the (?:\w+ )?(?:(?:as[ -])?(?:of[ -])?(?:yet[ -])?(?:untitled|unnamed)|yet[ -]to[ -]be[ -](?:titled|named))\b"
)
"""The beginning of a sentence of lower case on a film that has no title."""

_COMING = frozenset("next new upcoming forthcoming another follow-up latest".split())
_OPENERS = frozenset((Kind.DETERMINER, Kind.POSSESSIVE, Kind.PRONOUN))
_BETWEEN = frozenset((Kind.WORD, Kind.GENRE, Kind.MODIFIER, Kind.NATION, Kind.DASH, Kind.NUMBER, Kind.ROLE, Kind.COMPANY))
_OBJECTS = frozenset("project directorial outing venture feature film movie pic picture series drama comedy thriller".split())


def is_unnamed(nodes: list[Node]) -> bool:
    """Return whether a sentence speaks of a film to come without a name (`her next film`, `the studio's next animated feature`)."""
    return any(not _is_named(nodes, at + 1) for at in _coming(nodes))


def names_coming(nodes: list[Node]) -> bool:
    """Return whether a sentence names a film to come (`her next film, T`), of which others speak without its name."""
    return any(_is_named(nodes, at + 1) for at in _coming(nodes))


def _coming(nodes: list[Node]) -> Iterator[int]:
    """The positions of the words for a film of which a sentence tells that it is somebody's and to come."""
    for k, node in enumerate(nodes):
        if node.word not in _COMING or not k or nodes[k - 1].kind not in _OPENERS:
            continue
        end = k + 1
        while end < len(nodes) and nodes[end].kind in _BETWEEN and nodes[end].word not in _OBJECTS:
            end += 1
        if end < len(nodes) and (nodes[end].kind in FORMS or nodes[end].word in _OBJECTS):
            yield end


def _is_named(nodes: list[Node], at: int) -> bool:
    """Whether a name follows at `at`, with a comma before it or without one, or a verb of naming."""
    while at < len(nodes) and (nodes[at].kind in FORMS or nodes[at].kind == Kind.COMMA or nodes[at].kind == Kind.COLON):
        at += 1
    return at < len(nodes) and (nodes[at].kind in NAMES or nodes[at].word in {"titled", "called", "entitled", "dubbed"})
