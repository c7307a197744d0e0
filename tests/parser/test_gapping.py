"""Lists of the cast with parts: gapped clauses, pairs, brackets, names of one word, titles behind names."""

import datetime as dt

import pytest

from dossier.models import Relation, Source, source_id
from dossier.parser import parse

_LEAD = "Nia Quell is directing Gravel, a thriller about a miner.\n\n"

LISTS = [
    (
        "Ada Bonn plays Wren, a nurse; Tom Bligh, her father; and Bo Lind, the doctor.",
        {"Ada Bonn": "Wren", "Tom Bligh": None, "Bo Lind": None},
    ),
    (
        "Cora is played by Ada Bonn, Abel by Tom Bligh and Cain by Bo Lind.",
        {"Ada Bonn": "Cora", "Tom Bligh": "Abel", "Bo Lind": "Cain"},
    ),
    (
        "The film follows Cora, played by Ada Bonn, and Abel, played by Tom Bligh.",
        {"Ada Bonn": "Cora", "Tom Bligh": None},
    ),
    (
        "The cast includes Ada Bonn as Wren, Tom Bligh and Bo Lind as her brothers Abel and Cain, and Eve Lund as Dr. Hale.",
        {"Ada Bonn": "Wren", "Tom Bligh": "Abel", "Bo Lind": "Cain", "Eve Lund": "Dr. Hale"},
    ),
    (
        "Ada Bonn, Tom Bligh and Bo Lind will play Wren, Abel and Cain, respectively.",
        {"Ada Bonn": "Wren", "Tom Bligh": "Abel", "Bo Lind": "Cain"},
    ),
    (
        "The cast: Ada Bonn (Wren), Tom Bligh (Abel), Bo Lind (Cain Hale).",
        {"Ada Bonn": "Wren", "Tom Bligh": "Abel", "Bo Lind": "Cain Hale"},
    ),
    ("Starring: Ada Bonn (as Wren), Tom Bligh (as Abel)", {"Ada Bonn": "Wren", "Tom Bligh": "Abel"}),
    ("Samudran, Marudan and Velan star in the film.", {"Samudran": None, "Marudan": None, "Velan": None}),
    ("Tom Bligh, M.D., and Bo Lind round out the cast.", {"Tom Bligh": None, "Bo Lind": None}),
]
"""A sentence, and its cast with the parts that it names."""


NESTED = [
    "Nia Quell, who directed Kites, a drama that won the Golden Bear, will direct Gravel, a thriller.",
    "Nia Quell, the Irish director of Kites, which won the Golden Bear, is to direct Gravel, a thriller.",
    "Nia Quell, whose Kites won the Golden Bear, is to direct Gravel, a thriller.",
]
"""Sentences with clauses between the director and the verb."""


@pytest.mark.parametrize("text", NESTED)
def test_clauses_between_somebody_and_the_verb_are_passed_over(text: str) -> None:
    facts = parse(Source(id=source_id(text), text=text, date=dt.date(2021, 4, 1))).facts
    told = {(fact.subject, str(fact.object)) for fact in facts if fact.relation is Relation.DIRECTOR}
    assert told == {("Gravel", "Nia Quell")}
    assert not [fact for fact in facts if fact.relation is Relation.CAST]


@pytest.mark.parametrize(("text", "wanted"), LISTS)
def test_a_list_tells_who_plays_whom(text: str, wanted: dict[str, str | None]) -> None:
    text = _LEAD + text
    facts = parse(Source(id=source_id(text), text=text, date=dt.date(2021, 4, 1))).facts
    cast = {str(fact.object): fact.qualifiers.character for fact in facts if fact.relation is Relation.CAST}
    assert cast == wanted
    assert not [fact for fact in facts if fact.relation is Relation.CREDIT]
