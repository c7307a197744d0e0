"""Titles that are the name of a place, alone or with a year (`the thriller Lisbon`, `Harbin 1937, a series by`), told by where they
stand, and then wherever the text has them as no place.
"""

import re

from dossier.parser.kinds import FORMS, PERSONAL, SITES
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import KIND_WORDS, NAMING, describes, is_defined, is_plural
from dossier.parser.nodes import Node, Sentence, any_kind
from dossier.parser.words import TELLING_OF_ONE

_SITE = re.compile(f"{any_kind(SITES)}{Kind.YEAR}?")
_OF_ONE = frozenset(
    (
        "direct directs directing directed helm helms helming helmed produce produces producing headline headlines headlining "
        "topline toplines toplining remake remakes remaking reboot rebooting board boards boarded boarding greenlight greenlit "
        "renew renewed wrote co-wrote"
    ).split()
)
"""Verbs that a film stands behind at once."""
_WORKED = frozenset("production photography work".split())
"""Words behind which `on` stands before a film (`production on Lisbon`), as it does behind a place (`in Porto on Lisbon`)."""
_JOINED = frozenset(
    (
        "star starring co-star lead leads role roles part parts cast ensemble addition boarded joins joined order orders ordered"
    ).split()
)
"""Words of taking part, behind which `in`, `of` or `to` stands before a film."""
_TAKING = frozenset(("in", "of", "to", "for", "on"))
_TELLING = (TELLING_OF_ONE - {"has", "is", "was", "moves", "hits"}) | frozenset("tells centers centres revolves chronicles".split())
"""What a film does, and no place."""
_MADE = frozenset("written directed produced co-produced penned".split())
_LOCATED = frozenset("in at from near outside around across through to".split())
_ARTICLES = ("a", "an", "the")
"""The last one describes a film only behind a year: `in Lisbon, the film follows`."""
_ENDING = frozenset((Kind.STOP, Kind.COMMA, Kind.SEMICOLON, Kind.DASH))


def name_sites(sentences: list[Sentence]) -> None:
    """Make titles of the places that are told to be films, in place."""
    held = [(sentence, places) for sentence in sentences if (places := _places(sentence))]
    titles = {_words(s.nodes, i, j) for s, places in held for i, j in places if _is_film(s.nodes, i, j)}
    titles -= {node.word.rpartition(" ")[2] for s in sentences if titles for node in s.nodes if node.kind in PERSONAL}
    for sentence, places in held if titles else ():
        nodes = sentence.nodes
        for i, j in reversed(places):
            words = _words(nodes, i, j)
            if words in titles and (_is_film(nodes, i, j) or not _is_located(nodes, i, j)):
                nodes[i : j + 1] = [Node(Kind.TITLE_LIKE, words, nodes[i].start, nodes[j].end)]
        sentence.renew()


def _places(sentence: Sentence) -> list[tuple[int, int]]:
    """The first and last nodes of every place, with the year behind it."""
    return [(found.start(), found.end() - 1) for found in _SITE.finditer(sentence.kinds)]


def _words(nodes: list[Node], i: int, j: int) -> str:
    return " ".join(node.word for node in nodes[i : j + 1])


def _is_film(nodes: list[Node], i: int, j: int) -> bool:
    """Whether the place at `i..j` stands where a film's title does."""
    before = nodes[i - 1] if i else nodes[j]
    ends = j + 1 == len(nodes) or nodes[j + 1].kind in _ENDING
    if i and before.kind in FORMS and not is_plural(before) and (ends or i < j):
        return True
    if i and (before.word in NAMING or (before.word in _OF_ONE and ends)):
        return True
    if i < j and before.kind == Kind.DETERMINER and j + 1 < len(nodes) and nodes[j + 1].kind in KIND_WORDS:
        return not is_plural(nodes[j + 1])
    if i < j and ends and before.word in _TAKING and _takes_part(nodes, i):
        return True
    if _is_described(nodes, i, j) or is_defined(nodes, j) or (not i and j + 1 < len(nodes) and nodes[j + 1].word in _TELLING):
        return True
    if j + 2 < len(nodes) and nodes[j + 1].word == "is" and nodes[j + 2].word in _MADE:
        return True
    return before.word == "on" and ends and i > 1 and (nodes[i - 2].word in _WORKED or nodes[i - 2].kind in SITES)


def _is_described(nodes: list[Node], i: int, j: int) -> bool:
    """Whether what stands behind the comma tells what film it is: `, a drama`, `, which A directs`."""
    behind = nodes[j + 2 : j + 10]
    if j + 1 >= len(nodes) or nodes[j + 1].kind != Kind.COMMA or len(behind) < 2:
        return False
    if i == j and i and nodes[i - 1].word in _LOCATED and not _takes_part(nodes, i):
        return False
    made = behind[0].word == "which" and behind[1].kind in PERSONAL
    return made or (behind[0].word in _ARTICLES[: 2 + (i < j)] and describes(behind[1:]))


def _takes_part(nodes: list[Node], i: int) -> bool:
    """Whether the words before `i` tell of taking part in what stands there."""
    return nodes[i - 1].word in _TAKING and not _JOINED.isdisjoint(node.word for node in nodes[max(0, i - 8) : i - 1])


def _is_located(nodes: list[Node], i: int, j: int) -> bool:
    """Whether the place at `i..j` is one, as a preposition of place before it tells, or what it belongs to."""
    if not i:
        return False
    before = nodes[i - 1]
    beside = before.kind in SITES or (before.kind == Kind.COMMA and i > 1 and nodes[i - 2].kind in SITES)
    owns = j + 1 < len(nodes) and nodes[j + 1].kind in {Kind.POSSESSIVE, *SITES}
    return (before.word in _LOCATED and not _takes_part(nodes, i)) or beside or owns
