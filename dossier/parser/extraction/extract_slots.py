"""What the place of a name in a sentence states: who is in the film, without a verb of acting."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.beside import work_beside
from dossier.parser.extraction.captured import objects, persons_in, subjects
from dossier.parser.extraction.elsewhere import in_earlier, in_next, of_old_film
from dossier.parser.extraction.extract_people import is_part, part
from dossier.parser.extraction.lists import PersonItem
from dossier.parser.kinds import PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import place_of

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_DOING = frozenset(("cast.slot.has-them",))
"""Rules that hold only of whom a participle follows (`has A chasing`)."""

_BESIDE = frozenset(("cast.slot.opposite", "cast.slot.alongside"))
"""Rules on whom somebody acts beside, perhaps in another work."""

_RANKS = frozenset("dc di dci ds pc detective inspector sergeant sgt lieutenant agent officer sheriff constable".split())
"""Ranks before the name of a part."""

_SEVERAL = frozenset(("cast.slot.who-do-it",))
"""Rules that hold only of several people, joined to one subject."""


def slotted(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people, or the verb's subject, as cast by the place that their names have; none who has another job, and
    where the words name a film none but of that.
    """
    named = "other" in extraction.match.captures
    several = extraction.match.rule.id in _SEVERAL
    if in_earlier(extraction) or of_old_film(extraction) or (several and extraction.sentence.zone == "headline"):
        return
    if "object" in extraction.match.captures and in_next(extraction):
        return
    items = _items(extraction)
    if several and not (len(items) > 1 and all(item.name.person >= 0 for item in items)):
        return
    for item in items:
        other_job = any(value != "actor" for role in item.roles for value in role.split("/"))
        if (
            other_job
            or is_part(extraction, item)
            or _is_called(extraction, item)
            or _is_owned(extraction, item)
            or not _is_whom(extraction, item, len(items) == 1)
        ):
            continue
        if extraction.match.rule.id == "cast.slot.in-which" and " " not in item.name.word:
            continue
        if extraction.match.rule.id in _DOING and not (_is_doing(extraction) and " " in item.name.word):
            continue
        for found in part(extraction, Relation.CAST, item):
            if extraction.match.rule.id in _BESIDE:
                found.film = found.film or work_beside(extraction)
            if not named or found.film is not None:
                yield found


def _items(extraction: "Extraction") -> list[PersonItem]:
    """The people of whom a match speaks: those of a list that is a subject, those captured, or the verb's subject."""
    whole = extraction.match.captures.get("several")
    if whole is not None:
        extraction.anchor, extraction.own_clause = whole[0], True
        return persons_in(extraction, *whole)
    return objects(extraction) if "object" in extraction.match.captures else subjects(extraction)


def _is_whom(extraction: "Extraction", item: PersonItem, single: bool) -> bool:
    """Whether a name is somebody's, by what is known of it or as none of its words is an everyday one."""
    name, lexicon = item.name, extraction.document.lexicon
    if name.word.split()[0] in _RANKS:
        return False
    if name.person >= 0 or name.kind in PERSONAL:
        return True
    words = name.word.split()
    if name.kind != Kind.NAME or (single and len(words) == 1):
        return False
    return (
        bool(item.roles)
        or not single
        or words[0].title() in lexicon.first_names
        or not any(word in lexicon.words for word in words)
    )


def _is_called(extraction: "Extraction", item: PersonItem) -> bool:
    """Whether a name is given to a part (`This character, named Abel Crane, is a thief`)."""
    nodes = extraction.sentence.nodes
    at = place_of(nodes, item.name)
    return at > 0 and nodes[at - 1].word in {"named", "called", "dubbed"}


def _is_doing(extraction: "Extraction") -> bool:
    """Whether the words behind captured people are a participle (`has A chasing`)."""
    end = extraction.match.captures["object"][1]
    return extraction.sentence.nodes[end].word.endswith("ing")


def _is_owned(extraction: "Extraction", item: PersonItem) -> bool:
    """Whether somebody owns a name, which is that of a part then (`A's Wren is the nurse`)."""
    nodes = extraction.sentence.nodes
    at = place_of(nodes, item.name)
    return at > 1 and nodes[at - 1].kind == Kind.POSSESSIVE and nodes[at - 2].person >= 0
