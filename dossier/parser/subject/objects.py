"""Objects: the work that the clause behind somebody's name says that he or she makes, or is in.

A is also producing the spy film T        A is in talks to play a nurse in B's telling of T        A will next direct the drama T
"""

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.kinds import FORMS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import is_plural
from dossier.parser.nodes import Node
from dossier.parser.subject.anew import is_made_anew
from dossier.parser.subject.at_work import is_written
from dossier.parser.subject.past import is_followed

_MADE = frozenset(
    (
        *(Relation.CAST, Relation.DIRECTOR, Relation.WRITER, Relation.PRODUCER, Relation.EXECUTIVE_PRODUCER, Relation.CREATOR),
        *(Relation.SHOWRUNNER,),
    )
)
"""What is told of somebody who is the subject of a clause."""
_ACTING = ("cast.", "crew.acts", "crew.will")
"""How the names of the rules begin that take somebody for the subject of a clause."""
_ENDS = frozenset((Kind.COMMA, Kind.SEMICOLON, Kind.STOP, Kind.COLON, Kind.DASH, Kind.PAREN))
_VERSIONS = frozenset(("telling", "retelling", "version", "take"))
_GOVERNING = frozenset(("in", "on", "for", "of"))
_OTHERS = frozenset(("also", "next", "then", "separately", "currently", "recently"))
"""Words of what somebody does besides."""
_REACH = 16
"""So many nodes can stand between somebody and the work."""


def goes_into(candidate: Candidate) -> Node | None:
    """Return the title of the work that the clause of the person of a statement goes into; None where it names none."""
    person = candidate.person
    if candidate.film is not None or person is None or candidate.relation not in _MADE or not candidate.rule.startswith(_ACTING):
        return None
    nodes = candidate.sentence.nodes
    at = next((i for i, node in enumerate(nodes) if node.start == person.start), -1)
    if at < 0:
        return None
    for i in range(at + 1, min(at + _REACH, len(nodes))):
        if nodes[i].kind in _ENDS:
            return None
        if nodes[i].kind in TITLED and nodes[i].person < 0 and i > at + 2 and _is_object(nodes, at, i):
            return nodes[i]
    return None


def _is_object(nodes: list[Node], at: int, i: int) -> bool:
    """Whether the name at `i` is told to be a work, and one that somebody at `at` makes or is in besides."""
    before = nodes[i - 1]
    if before.word == "of" and nodes[i - 2].word in _VERSIONS:
        return True
    if is_followed(nodes, i) or is_made_anew(nodes, i) or is_written(nodes, i):
        return False
    closed = i + 1 == len(nodes) or nodes[i + 1].kind in _ENDS or nodes[i + 1].word in _GOVERNING
    described = before.kind in FORMS and not is_plural(before) and closed
    return described and not _OTHERS.isdisjoint(node.word for node in nodes[at:i])
