"""Who represents whom: clauses of firms and agents, read from where a rule found the first one.

`P is repped by A, B and attorney Q at C; P2 by D`: firms are separated by commas and `and`; a chain of surnames is one law firm;
behind a semicolon or a comma the verb can be left out.
"""

from dataclasses import dataclass
from typing import NamedTuple

from dossier.parser.kinds import JOINTS, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node

_BY = frozenset(("by", "with"))
_AT = frozenset(("at", "of", "from"))
_GOING_ON = frozenset(("continues", "remains", "stays", "works"))
"""Verbs behind somebody whom a firm represents besides (`in addition to Larch Talent, Marrow continues with Moon`)."""
_FIRM_LIKE = NAMES | {Kind.PUBLICATION, Kind.PLACE, Kind.FESTIVAL}
_PLACES = frozenset((Kind.PLACE, Kind.PLACE_LIKE, Kind.TERRITORY, Kind.NATION))
_LANDS = frozenset((Kind.PLACE, Kind.TERRITORY, Kind.NATION))
_DEEDS = frozenset(
    "last next recently previously currently most directed starred wrote produced appeared made created co-wrote co-starred".split()
)
"""What begins to tell of work behind a list of firms."""
_HOUSE_WORDS = (["agency"], ["management"], ["firm"], ["company"])
"""Words for a representative behind the place where it is."""
_COMPANIES_ACT = frozenset(("pc", "p.c.", "apc", "llp", "llc", "pllc", "inc", "inc.", "ltd", "ltd."))
"""What tells the form of a law firm behind its name and a comma."""
MOST_FIRMS = 40
"""So many firms are read from one clause."""


class Firm(NamedTuple):
    """A representative: its first and last node, and its interval in the text."""

    node: Node
    start: int
    end: int


@dataclass(slots=True)
class _Item:
    firm: Firm
    separator: str
    surname: bool


def clauses(nodes: list[Node], i: int, text: str) -> list[tuple[Node | None, list[Firm]]]:
    """Return the clauses from node `i` on: whom each names (None for the first, whose subject the rule knows), and their firms."""
    found: list[tuple[Node | None, list[Firm]]] = []
    subject: Node | None = None
    while len(found) < MOST_FIRMS:
        firms, i = _firms(nodes, i, text)
        if not firms:
            break
        found.append((subject, firms))
        follow = _elided(nodes, i)
        if not follow:
            break
        subject, i = follow
    return found


def _elided(nodes: list[Node], i: int) -> tuple[Node, int] | None:
    """The person of a clause without its verb at `i` (`; P by A`), and where its firms begin."""
    while i < len(nodes) and nodes[i].kind in SEPARATORS:
        i += 1
    if i >= len(nodes) or not nodes[i].is_name:
        return None
    subject = nodes[i]
    i += 1
    while i < len(nodes) and (nodes[i].kind == Kind.AUXILIARY or nodes[i].word in {"repped", "represented"}):
        i += 1
    return (subject, i + 1) if i < len(nodes) and nodes[i].word in _BY else None


def _starts_clause(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the subject of a clause of its own: a verb or a `by` follows it."""
    if i + 1 >= len(nodes):
        return False
    goes_on = nodes[i].person >= 0 and nodes[i + 1].word in _GOING_ON
    return nodes[i + 1].kind == Kind.AUXILIARY or nodes[i + 1].word in _BY or goes_on


def _firms(nodes: list[Node], i: int, text: str) -> tuple[list[Firm], int]:
    """The firms listed from node `i` on, and the position behind them."""
    items: list[_Item] = []
    separator = ""
    end = i
    while i < len(nodes):
        i = _past_words(nodes, i)
        if items and i + 1 < len(nodes) and nodes[i].word == "by":
            i = _past_words(nodes, i + 1)
        opened = i
        if i + 1 < len(nodes) and nodes[i].kind == Kind.NUMBER and nodes[i + 1].kind in _FIRM_LIKE:
            i += 1
        if i >= len(nodes) or nodes[i].kind not in _FIRM_LIKE or (items and _starts_clause(nodes, i)):
            break
        items += _items(nodes[i], separator, text) if nodes[i].word not in _COMPANIES_ACT else []
        if items and i + 2 < len(nodes) and nodes[i + 1].kind == Kind.POSSESSIVE and nodes[i + 2].kind in _FIRM_LIKE:
            start = nodes[i + 2].start if nodes[i].kind in _LANDS else items[-1].firm.start
            i += 2
            items[-1] = _Item(Firm(nodes[i], start, nodes[i].end), separator, surname=False)
        if opened < i and nodes[opened].kind == Kind.NUMBER:
            items[-1].firm = Firm(nodes[i], nodes[opened].start, nodes[i].end)
        i = end = i + 1
        i += i < len(nodes) and nodes[i].kind == Kind.PAREN  # "Larch Talent (UK) and Moon (US)"
        left = nodes[i - 1].kind == Kind.COMPANY and i < len(nodes) and nodes[i].word == "from"  # "moved to Larch from Moon"
        if i + 1 < len(nodes) and nodes[i].word in _AT and nodes[i + 1].kind in _FIRM_LIKE and not left:
            items += _items(nodes[i + 1], "of", text)
            i = end = i + 2
        place = i + 1 + (i + 2 < len(nodes) and nodes[i + 1].kind == Kind.DETERMINER)
        if place < len(nodes) and nodes[i].word in {"in", "for"} and nodes[place].kind in _PLACES:
            i = end = place + 1
        separator = ""
        while i < len(nodes) and nodes[i].kind in JOINTS:
            separator, i = separator or nodes[i].word, i + 1
        if not separator:
            break
    return _chained(items), end


def _past_words(nodes: list[Node], i: int) -> int:
    """The position behind the job words, articles and places before a firm (`her manager`, `in Canada,`)."""
    while i < len(nodes):
        place = i + 1 + (i + 2 < len(nodes) and nodes[i + 1].kind == Kind.DETERMINER)
        if nodes[i].word in _DEEDS:
            break
        if nodes[i].word == "in" and i + 2 < len(nodes) and nodes[i + 2].kind == Kind.COMMA:
            i += 3
        elif nodes[i].word == "in" and place + 1 < len(nodes) and nodes[place + 1].word == "by" and nodes[place].kind in _PLACES:
            i = place + 2
        elif nodes[i].kind in {Kind.DETERMINER, Kind.ROLE, Kind.WORD, Kind.NATION} or nodes[i].word in {"his", "her", "their"}:
            i += 1
        elif nodes[i].kind == Kind.PLACE and [node.word for node in nodes[i + 1 : i + 2]] in _HOUSE_WORDS:
            i += 2  # "the London agency Larch Talent"
        else:
            break
    return i


def _items(node: Node, separator: str, text: str) -> list[_Item]:
    """A name as one firm, or as two where an `&` joins a firm to the first surname of a chain."""
    words = text[node.start : node.end]
    left, joined, right = words.partition(" & ")
    known = node.kind == Kind.COMPANY
    if joined and not known and " " in left and " " not in right and right != "Associates":
        split = node.start + len(left)
        return [
            _Item(Firm(node, node.start, split), separator, surname=False),
            _Item(Firm(node, split + 3, node.end), ",", surname=True),
        ]
    surname = (
        not known
        and (" " not in words or (bool(joined) and " " not in left and " " not in right))
        and node.kind != Kind.PERSON_LIKE
    )
    return [_Item(Firm(node, node.start, node.end), separator, surname=surname)]


def _chained(items: list[_Item]) -> list[Firm]:
    """The firms, with a chain of three surnames or more made one; an `and` or `of` inside a chain begins another."""
    found: list[Firm] = []
    i = 0
    while i < len(items):
        j = i
        while j < len(items) and items[j].surname and not (j > i and items[j].separator in {"and", "of"} and j + 1 < len(items)):
            j += 1
        if j - i >= 3 or (j - i == 2 and _closes(items[j - 1])):
            found.append(Firm(items[i].firm.node, items[i].firm.start, items[j - 1].firm.end))
            i = j
        else:
            found.append(items[i].firm)
            i += 1
    return found


def _closes(item: _Item) -> bool:
    """Whether an item is the end of a chain of surnames: two joined by `&`."""
    return "&" in item.firm.node.word
