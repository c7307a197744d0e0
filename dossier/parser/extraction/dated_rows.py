"""The days on which several films come out, told in one sentence.

C has moved T to May 5, U to June 11 and V to July 9.        T goes from March 12 to May 5; U shifts to June 11.
T will open on May 5, followed by the comedy U on June 11.   T (May 5) and U (June 11) are the first.
"""

import re
from collections.abc import Iterator, Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import FORMS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

RULE = "release.row"
"""The name of the rule in the facts that it finds."""
_RELEASING = frozenset(
    (
        "moved moves moving shifts shifted shifting dated dates date set sets setting open opens opening release releases released "
        "releasing arrive arrives arriving hit hits hitting bow bows bowing slated scheduled pushed delayed pulled lands landing "
        "due theaters theatres cinemas debut debuts debuting calendar rescheduled postponed slides goes follows followed"
    ).split()
)
_ELSE = frozenset(
    "shoot shoots shooting filming production cameras wrapped wraps born died festival season episode episodes tour album".split()
)
"""Words of days on which something else than a release is."""
_LEAVING = frozenset(
    ("from", "off", "of", "originally", "previously", "was", "were", "since", "until", "after", "before", "original")
)
"""Words before a day on which a film was to come out, or no film does."""
_TO = frozenset(
    "to for on in is , theaters theatres cinemas release arrives opens hits date a an the and now out nationwide wide".split()
)
_BEFORE_TITLES = frozenset(("with", "by", "and", "while", "giving", "moved", "moves", "moving", "set", "sets", "dated", "dates"))
"""Prepositions and verbs that a title of such a row can follow."""
_COMING = _RELEASING | {"coming", "premiering", "out", "also"}
_DAY = re.compile(r"[a-z]+\.? \d{1,2}\b|\d{1,2}(?:st|nd|rd|th)? [a-z]+")
"""A day of a month."""
_ENDS = frozenset((Kind.SEMICOLON, Kind.STOP, Kind.COMMA, Kind.CONJUNCTION))
"""What stands behind a bracket that closes an item."""
LEAST = 2
"""So many films with a day each make a row."""


def dated(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield the day of release of each of several films that a sentence dates."""
    words = sentence.vocabulary
    if sentence.zone != "prose" or not words.isdisjoint(_ELSE):
        return
    told = not words.isdisjoint(_RELEASING)
    if not told and sum([_bracketed(node) is not None for node in sentence.nodes]) < LEAST:
        return
    pairs = dict(_pairs(sentence.nodes))
    if len(pairs) < LEAST:
        return
    for at, date in pairs.items():
        title = sentence.nodes[at]
        printed = document.printed(date.start, date.end)
        found = Candidate(Relation.RELEASE_DATE, printed, date.start, date.end, sentence, RULE, 0.85, film=title)
        found.anchor, found.future = at + 1, True
        yield found


def _pairs(nodes: Sequence[Node]) -> Iterator[tuple[int, Node]]:
    """Yield the position of each title that has a day of its own behind it, and that day."""
    title = -1
    for i in range(len(nodes)):
        if _is_title(nodes, i):
            title = i
        elif title >= 0 and (date := _day(nodes, i, title)) is not None:
            yield title, date
            title = -1


def _bracketed(node: Node) -> Node | None:
    """The day, or another date with a word for a release before it, that is all a bracket holds (`(May 3)`, `(out this fall)`)."""
    if node.kind != Kind.PAREN or not node.inner or node.inner[-1].kind != Kind.DATE:
        return None
    before = [one.word for one in node.inner[:-1]]
    told = not _COMING.isdisjoint(before) and all(word in _COMING or word in _TO for word in before)
    day = _DAY.search(node.inner[-1].word)
    return node.inner[-1] if told or (day and not before) else None


def _is_title(nodes: Sequence[Node], i: int) -> bool:
    """Whether the name at `i` can be a film's: no preposition governs it but one that goes on with a list."""
    node = nodes[i]
    if node.kind not in TITLED or node.person >= 0:
        return False
    before = nodes[i - 1] if i else None
    if before is None or before.kind in {Kind.POSSESSIVE, Kind.COMMA, Kind.SEMICOLON, Kind.CONJUNCTION, *FORMS, Kind.COLON}:
        return True
    return node.kind == Kind.TITLE or before.word in _BEFORE_TITLES


def _day(nodes: Sequence[Node], i: int, title: int) -> Node | None:
    """The day of release at `i` of the film named before; None for another day, or none."""
    node = nodes[i]
    if node.kind == Kind.PAREN and (i == title + 1 or i + 1 == len(nodes) or nodes[i + 1].kind in _ENDS):
        return _bracketed(node)
    if node.kind != Kind.DATE or not any(letter.isdigit() for letter in node.word):
        return None
    before = nodes[i - 1]
    instead = before.word == "of" and nodes[i - 2].word == "instead"
    return node if not instead and before.word not in _LEAVING and (before.word in _TO or before.kind == Kind.AUXILIARY) else None
