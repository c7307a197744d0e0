"""What matches state of parts: who plays whom."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.captured import objects, subjects
from dossier.parser.extraction.elsewhere import matched
from dossier.parser.extraction.extract_people import part
from dossier.parser.extraction.lists import PersonItem
from dossier.parser.extraction.whom import last_two
from dossier.parser.kinds import PEOPLE
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, place_of

if TYPE_CHECKING:
    from dossier.parser.coreference.entities import PersonEntity
    from dossier.parser.extraction.extract import Extraction

_HIRED = frozenset(
    (
        "cast tapped hired signed enlisted added recruited joined named titled called dubbed entitled christened renamed retitled "
        "direct produce write pen helm lead join star adapt develop make shoot score edit replace follow acquire distribute sell "
        "release open"
    ).split()
)
"""Verbs behind which a name is no part of the subject's."""
_JOINING = frozenset("starring joining alongside rounding completing opposite reprising supporting".split())
"""Words that open a sentence whose subject stands behind its verb (`Joining A are B and C`)."""
_OWNED_PARTS = frozenset(("cast.somebody's-part", "cast.part-of-another"))
"""Rules on whose part is told as what he or she has."""
_HONOURED = frozenset(("Sir", "Dame", "Lord", "Lady", "Dr", "Dr.", "Ustad", "Pandit", "Baroness"))
"""Titles that actors have too."""
PAIR = 2
"""So many people can `they` be who play two parts."""


def played(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the people with the captured part; two of each are paired in order."""
    items = objects(extraction) if "object" in extraction.match.captures else subjects(extraction)
    told = extraction.nodes("character")
    owners = [one for one, mark in pairwise(told) if mark.kind == Kind.POSSESSIVE]
    parts = [node for node in told if node.is_name and node not in owners]
    if extraction.match.rule.id in _OWNED_PARTS:
        items = [item for item in items if item.name.person >= 0 and _is_called(extraction, parts)]
    if len(parts) == PAIR and not items and extraction.match.start == 1 and extraction.sentence.nodes[0].word == "they":
        items = [PersonItem(node) for node in reversed(last_two(extraction.document, extraction.sentence, 0))]
    if len(parts) > 1 and len(items) == 1:
        items = _with_partner(extraction, items[0])
    parts = parts[: len(items) if len(parts) <= PAIR or len(parts) == len(items) else 1]
    if "object" not in extraction.match.captures and _chained(extraction):
        items = items[-max(1, len(parts)) :]
    for i, item in enumerate(items):
        for found in part(extraction, Relation.CAST, item):
            alike = len(parts) == 1 and (len(items) == 1 or any(node.word == "together" for node in extraction.nodes("how")))
            character = parts[i] if len(parts) == len(items) else parts[0] if alike else None
            if character is not None:
                found.qualifiers["character"] = _full_name(extraction, character)
                found.spans.append(("qualifier", character.start, character.end))
            yield found


def _full_name(extraction: "Extraction", character: Node) -> str:
    """The words for a part: of somebody who is called by the surname alone, as in a film on him or her, the full name."""
    printed = extraction.document.printed(character.start, character.end)
    if character.person < 0 or " " in printed:
        return printed
    name = extraction.document.people.entities[character.person].name
    return name if name.endswith(f" {printed}") else printed


def _is_called(extraction: "Extraction", parts: list[Node]) -> bool:
    """Whether what somebody owns is called as people are, and no work (`Tom Bligh's Abel is a thief`)."""
    document = extraction.document
    likely = (
        part.kind == Kind.PERSON_LIKE or document.printed(part.start, part.end) in document.lexicon.first_names for part in parts
    )
    return all(part.person >= 0 or alike for part, alike in zip(parts, likely, strict=True))


def _with_partner(extraction: "Extraction", item: PersonItem) -> list[PersonItem]:
    """The actor, with the one joined before by a bare `and`, where two parts are told (`C, A and B as the twins Abel and Cain`)."""
    nodes = extraction.sentence.nodes
    at = place_of(nodes, item.name)
    if at < 2 or nodes[at - 1].kind != Kind.CONJUNCTION or nodes[at - 2].person < 0 or not nodes[at - 2].is_name:
        return [item]
    return [PersonItem(nodes[at - 2]), item]


def _chained(extraction: "Extraction") -> bool:
    """Whether `as` gives parts to several actors one after the other (`A as X, B as Y and C as Z`)."""
    return sum(node.word == "as" for node in extraction.sentence.nodes) > 1


def is_played(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the people of whom a clause says that they are somebody else (`S is Wren`, `Wren is S`)."""
    items = subjects(extraction)
    parts = [node for node in extraction.nodes("character") if node.is_name]
    items = items[-len(parts) :]
    if (
        extraction.sentence.nodes[0].word in _JOINING
        or len(items) != len(parts)
        or any(n.kind == Kind.WORD and (n.word.endswith("ing") or n.word in _HIRED) for n in matched(extraction))
    ):
        return  # "Penn is preparing Salt Harvest"
    for item, character in zip(items, parts, strict=True):
        actor, role = item.name, character
        entities = extraction.document.people.entities
        if actor.person < 0 and " " not in actor.word and role.person >= 0:
            actor, role = role, actor
        printed = extraction.document.printed(role.start, role.end)
        if printed.isupper() and len(printed) < 5:
            continue
        ahead = any(node.word == "will" for node in matched(extraction))
        if (
            actor.person < 0
            or (role.person >= 0 and not (ahead or _lesser(entities, role, actor) or _is_titled(extraction, role)))
            or not (role.kind in PEOPLE or (role.kind == Kind.PLACE_LIKE and printed in extraction.document.lexicon.first_names))
        ):
            continue
        for found in part(extraction, Relation.CAST, PersonItem(actor)):
            found.qualifiers["character"] = extraction.document.printed(role.start, role.end)
            found.spans.append(("qualifier", role.start, role.end))
            yield found


def _is_titled(extraction: "Extraction", role: Node) -> bool:
    """Whether a name begins with the title of a part rather than of an actor (`Queen Amara`, `Captain Moss`, not `Dame Ada`)."""
    first, _, rest = extraction.document.printed(role.start, role.end).partition(" ")
    return bool(rest) and first in extraction.document.lexicon.honorifics and first not in _HONOURED


def _lesser(entities: list["PersonEntity"], role: Node, actor: Node) -> bool:
    """Whether the text names one only here, and the other more often, as it does an actor beside the part."""
    return " " in role.word and len(entities[role.person].mentions) == 1 < len(entities[actor.person].mentions)
