"""Clauses: of what one with `which` tells, whether it is over before a statement, and which nodes end one."""

from dossier.parser.candidates import Candidate
from dossier.parser.kinds import FORMS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node
from dossier.parser.subject.past import is_followed

_CLAUSE = 14
"""So many nodes a relative clause, or a description before it, can be long."""
_OF_HOUSES = frozenset(("for", "at", "via", "through"))
"""Words behind which a name is a company's (`producing for N, which`)."""


def told_by_clause(nodes: list[Node], anchor: int, *, besides: bool) -> Node | None:
    """Return the name that can be a work's of which a clause with `which` before node `anchor` tells (`at work on T, which A is
    directing`); None where there is none, or what follows the work is told of (`a sequel to T, which`) and is not what somebody has
    `besides`.
    """
    clause = next((i for i in range(min(anchor, len(nodes)) - 1, 0, -1) if nodes[i].word == "which"), 0)
    if not clause or _is_over(nodes, clause, anchor):
        return None
    at = _what_is_told(nodes, clause)
    if at < 0 or (is_followed(nodes, at) and not besides) or (at and nodes[at - 1].word in _OF_HOUSES):
        return None
    node = nodes[at]
    return node if node.kind in {Kind.NAME, Kind.TITLE, Kind.TITLE_LIKE} and node.person < 0 else None


def _is_over(nodes: list[Node], clause: int, anchor: int) -> bool:
    """Whether the clause that begins at node `clause` has ended before `anchor`."""
    if anchor - clause > _CLAUSE or any(node.kind in {Kind.SEMICOLON, Kind.STOP} for node in nodes[clause:anchor]):
        return True
    ends = (j for j in range(clause + 1, min(anchor, len(nodes) - 2)) if nodes[j].kind == Kind.COMMA and nodes[j + 1].person >= 0)
    return any(nodes[j + 2].kind in {Kind.AUXILIARY, Kind.WORD} for j in ends)


def _what_is_told(nodes: list[Node], clause: int) -> int:
    """The position of what a relative clause is about: the name before it, or before the words that describe it between commas
    (`T, a film on the sea, which`) or date it (`T from 2016, in which`); -1 for no name.
    """
    i = clause - 1
    if nodes[i].kind == Kind.PREPOSITION:
        i -= 1
    if nodes[i].kind == Kind.COMMA:
        i -= 1
    if nodes[i].kind in {Kind.DATE, Kind.YEAR} and nodes[i - 1].kind == Kind.PREPOSITION:
        return max(0, i - 2)
    if nodes[i].is_name and nodes[i].person < 0 and nodes[i].kind not in {Kind.COMPANY, Kind.PLACE}:
        return i
    opened = next((j for j in range(i, max(0, i - _CLAUSE), -1) if nodes[j].kind == Kind.COMMA), 0)
    described = opened and nodes[opened + 1].kind == Kind.DETERMINER
    return opened - 1 if described and any(n.kind in FORMS or n.word == "project" for n in nodes[opened:clause]) else -1


def closes_clause(candidate: Candidate, i: int) -> bool:
    """Return whether the node at `i` belongs to a clause before that of a statement which has a subject of its own."""
    nodes = candidate.sentence.nodes
    node = nodes[i]
    if i and nodes[i - 1].word in {"that", "which"} and node.person >= 0:
        return False  # "T, the film that A wrote with B"
    if i + 1 < len(nodes) and nodes[i + 1].kind in FORMS and node.is_name:
        return False  # "the 2015 A drama"
    finite = node.kind == Kind.AUXILIARY and not (i and nodes[i - 1].word == "to")
    return finite or (node.person >= 0 and not candidate.sentence.governed(i))
