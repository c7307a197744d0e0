"""Lists of makers in which people and companies stand side by side (`produced by A, B and Tin Roof Pictures`, `A, B and Tin Roof
Pictures are producing`), and companies in the brackets of their countries (`produced by France (Tin Roof) and Spain (Bevel)`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import HOUSE_NAMES, HOUSES, JOINTS, LANDS, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_PRODUCERS = frozenset(("crew.made-by", "crew.role.are", "crew.role-label"))
"""Rules of lists behind a verb or a job: nothing but a further maker can stand in them."""
_PRODUCE = frozenset(("are", "produce", "producing"))
"""The verbs of several: all of a list before them produce."""
_BEHIND = frozenset(("for", "with", "alongside", "from", "in", "under", "via", "through", "on"))
_NO_MAKERS = frozenset(("agency", "law", "publisher", "network", "streamer"))
_MADE = frozenset(("produced", "co-produced", "coproduced"))


def makers_in_lists(document: Document, sentence: Sentence, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield who else is of the makers in the lists from which rules took but the people, or but the companies."""
    nodes = sentence.nodes
    at = {node.start: i for i, node in enumerate(nodes)} if found else {}
    people = [one for one in found if one.rule in _PRODUCERS and one.relation is Relation.PRODUCER and one.start in at]
    if people:
        made = {candidate.start for candidate in found if candidate.relation is Relation.PRODUCTION_COMPANY}
        last = max(people, key=lambda one: one.start)
        for house in _houses_behind(nodes, at[last.start]):
            if house.start not in made:
                yield _as(document, last, Relation.PRODUCTION_COMPANY, house)
    for told in found:
        if told.rule == "company.produces" and told.start in at:
            for node in _people_before(nodes, at[told.start]):
                yield _as(document, told, Relation.PRODUCER, node)
    yield from _of_lands(document, sentence)


def _as(document: Document, told: Candidate, relation: Relation, node: Node) -> Candidate:
    """A further maker beside one that is told."""
    company = relation is Relation.PRODUCTION_COMPANY
    return replace(
        told, relation=relation, object=document.printed(node.start, node.end), start=node.start, end=node.end, rule="list.makers",
        confidence=told.confidence * 0.9, person=None if company else node, company=node if company else None, qualifiers={},
        spans=[], naming=False,
    )  # fmt: skip


def _houses_behind(nodes: Sequence[Node], at: int) -> list[Node]:
    """The companies that go on with the list of people whose last is at `at`, where no verb follows of which they are subjects."""
    i = at + 1 + (at + 1 < len(nodes) and nodes[at + 1].kind == Kind.PAREN)
    houses: list[Node] = []
    while i + 1 < len(nodes) and nodes[i].kind in JOINTS:
        i += 1 + (nodes[i].kind == Kind.COMMA and nodes[i + 1].kind == Kind.CONJUNCTION)
        if i >= len(nodes) or nodes[i].kind not in HOUSES or not _NO_MAKERS.isdisjoint(nodes[i].detail.split(",")):
            break
        houses.append(nodes[i])
        i += 1 + (i + 1 < len(nodes) and nodes[i + 1].kind == Kind.PAREN)
    ended = i >= len(nodes) or nodes[i].kind in {Kind.STOP, Kind.SEMICOLON} or nodes[i].word in _BEHIND
    return houses if ended else []


def _people_before(nodes: Sequence[Node], at: int) -> list[Node]:
    """The people of the list with which a sentence opens, whose last name is the company at `at`, where all of it produce."""
    if at + 1 >= len(nodes) or nodes[at + 1].word not in _PRODUCE or nodes[at - 1].kind != Kind.CONJUNCTION:
        return []
    people: list[Node] = []
    for node in reversed(nodes[: at - 1]):
        if node.person >= 0 and node.is_name:
            people.append(node)
        elif node.kind not in JOINTS | HOUSES | {Kind.PAREN}:
            return []
    return people[::-1]


def _of_lands(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """The companies in brackets behind the countries by which a film is produced."""
    nodes = sentence.nodes
    by = next((i for i in range(1, len(nodes)) if nodes[i].word == "by" and nodes[i - 1].word in _MADE), len(nodes))
    i = by + 1
    while i + 1 < len(nodes) and nodes[i].kind in LANDS and nodes[i + 1].kind == Kind.PAREN:
        inner = [node for node in nodes[i + 1].inner if node.kind not in SEPARATORS]
        for node in inner if all(one.kind in HOUSE_NAMES and one.person < 0 for one in inner) else ():
            yield Candidate(
                Relation.PRODUCTION_COMPANY, document.printed(node.start, node.end), node.start, node.end, sentence, "list.lands",
                0.88, company=node, anchor=by, naming=False,
            )  # fmt: skip
        i += 2
        while i < len(nodes) and nodes[i].kind in JOINTS:
            i += 1
