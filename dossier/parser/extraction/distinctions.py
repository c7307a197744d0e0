"""Awards, agents and founders: what rules state of people and companies besides their work."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.agents import clauses
from dossier.parser.extraction.lists import people
from dossier.parser.extraction.whom import full_name, is_person, joined_before, subjects_of
from dossier.parser.kinds import PERSONAL, PRIZES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node
from dossier.parser.words import NUMBERS

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_COUNTS = {"double": 2, "triple": 3, "twice": 2, "thrice": 3, "three-times": 3} | NUMBERS

_HOLDERS = frozenset(
    ("winner", "winners", "nominee", "nominees", "-winner", "-winners", "-nominee", "-nominees", "laureate", "and")
)

MOST = 100
"""Fewer prizes than this are counted; a higher number is a year."""

UNKNOWN = "honour.unknown"
"""How the rules begin that take a name for an award because of the words around it."""

_NEGATIONS = frozenset(("neither", "nor", "never", "not", "no"))

_NOMINATIONS = frozenset("nomination nominations nom noms nod nods nominee nominees nominated shortlist".split())

_ROLE_OR_NATION = frozenset((Kind.ROLE, Kind.NATION))


_ONCE = frozenset(("previously", "formerly", "once"))
"""Words before what is so no more."""


def honour(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured awards as honours of the subject; `nomination` behind an award makes its holder a nominee."""
    nodes = extraction.sentence.nodes
    words = [node.word for node in extraction.nodes("count")]
    counts = (_COUNTS.get(word.split("-")[0]) or (int(word.split("-")[0]) if word[0].isdigit() else 0) for word in words)
    count = next((number for number in counts if 1 < number < MOST), None)
    if any(node.word in _NEGATIONS for node in nodes[extraction.match.start : extraction.match.end]):
        return
    if "subject" not in extraction.match.captures and _is_of_work(nodes, extraction.match.start):
        return
    if "subject" not in extraction.match.captures and _names_holder(nodes, extraction.match.end):
        return
    first, last = extraction.match.captures["object"]
    for i in range(first, last):
        if nodes[i].kind not in PRIZES and not (nodes[i].is_name and extraction.match.rule.id.startswith(UNKNOWN)):
            continue
        for subject in subjects_of(extraction):
            if not (subject.person >= 0 or subject.kind in PERSONAL or _may_hold(nodes, i, subject)):
                continue
            found = extraction.named(Relation.HONOUR, nodes[i])
            found.subject, found.subject_type = subject, "person"
            if i + 1 < len(nodes) and nodes[i + 1].word in {"award", "awards", "prize"}:
                found.end = nodes[i + 1].end
                found.object = extraction.document.printed(found.start, found.end)
            if any(node.word in _NOMINATIONS for node in nodes[last : last + 3]):
                found.qualifiers["result"] = "nominee"
            if count and i == first:
                found.qualifiers["count"] = count
            yield found


def _is_of_work(nodes: list[Node], start: int) -> bool:
    """Whether a work that somebody owns is what the verb at `start` speaks of (`Ada Marrow's debut Kites won the Golden Bear`)."""
    while start and nodes[start - 1].kind in {Kind.AUXILIARY, Kind.COMMA}:
        start -= 1
    name = nodes[start - 1] if start else None
    if name is None or not name.is_name or name.person >= 0 or name.kind == Kind.PERSON_LIKE:
        return False
    return any(node.kind == Kind.POSSESSIVE for node in nodes[max(0, start - 8) : start - 1])


def _names_holder(nodes: list[Node], i: int) -> bool:
    """Whether the award that ends before node `i` stands before its holder's name (`Oscar nominee Bo Lind`)."""
    while i < len(nodes) and nodes[i].kind in _ROLE_OR_NATION:
        i += 1
    return i < len(nodes) and (is_person(nodes[i]) or full_name(nodes[i]))


def _may_hold(nodes: list[Node], i: int, name: Node) -> bool:
    """Whether a name behind the award at `i` that is not known as a person's can be one: not a work (`her Oscar winner Kites`)."""
    owned = i > 0 and (nodes[i - 1].kind == Kind.POSSESSIVE or nodes[i - 1].word in {"his", "her", "its", "their"})
    return nodes[i].kind == Kind.AWARD and not owned and _behind_job(nodes, name)


def _behind_job(nodes: list[Node], name: Node) -> bool:
    """Whether a job or `winner` stands right before a name, which is then a person's."""
    return any(
        after is name and (node.kind == Kind.ROLE or (node.word in _HOLDERS and full_name(name))) for node, after in pairwise(nodes)
    )


def representation(extraction: "Extraction") -> Iterator[Candidate]:
    """The firms and agents listed from the captured one on as representatives of the subject, and of those who follow."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    if start and nodes[start - 1].word in _ONCE:
        return  # "Marrow, previously repped by Larch"
    own = subjects_of(extraction)
    for subject, firms in clauses(nodes, extraction.match.captures["object"][0], extraction.document.text):
        for firm in firms:
            for person in [subject] if subject is not None else own:
                found = extraction.candidate(
                    Relation.REPRESENTATION, extraction.document.printed(firm.start, firm.end), firm.start, firm.end
                )
                found.subject, found.subject_type, found.company = person, "person", firm.node
                yield found


def founder(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured people as founders of the subject."""
    names = [item.name for item in people(extraction.nodes("object")) + people(extraction.nodes("second"))]
    for pronoun in (node for node in extraction.nodes("object") if node.kind == Kind.PRONOUN):
        owners = joined_before(extraction.sentence, extraction.match.captures["subject"][0])
        names += owners if pronoun.word == "they" and len(owners) > 1 else [pronoun] if pronoun.person >= 0 else []
    for subject in extraction.company_subjects():
        for name in names:
            found = extraction.named(Relation.FOUNDER, name)
            found.subject, found.subject_type, found.person = subject, "company", name
            yield found
