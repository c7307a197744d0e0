"""News of the trade: who sells, buys and makes a film, told in the words in which companies tell it."""

import pytest

from dossier.models import Relation, Source, source_id
from dossier.parser import parse

LEAD = "Mira Toland will star in the drama Salt Harvest, directed by Bo Lind. "
DEALS = [
    (
        "Blue Quay has sold the film to Falke for Germany and Austria, Tres Lunas for Spain, and Lucciola for Italy.",
        {("Falke", "Germany and Austria"), ("Tres Lunas", "Spain"), ("Lucciola", "Italy")},
    ),
    (
        "The film has been acquired for the UK and Ireland via Blue Finch; and Malaysia via Antenna Films.",
        {("Blue Finch", "UK and Ireland"), ("Antenna Films", "Malaysia")},
    ),
    (
        "Tin Roof Pictures will release the films in North America, the United Kingdom, and New Zealand.",
        {("Tin Roof Pictures", "North America, the United Kingdom, and New Zealand")},
    ),
    ("Larch Films and Tres Lunas have teamed to acquire rights to Salt Harvest.", {("Larch Films", None), ("Tres Lunas", None)}),
]
"""A sentence on deals, and who bought the film for where."""

MAKERS = [
    ("It is produced by Cold Kites and Hinge outfit Raw Salt.", {("production company", "Raw Salt")}),
    (
        "Lind also produces, alongside Ibon Corra, Luisa Law and Ada Durand.",
        {("producer", "Bo Lind"), ("producer", "Ibon Corra"), ("producer", "Luisa Law"), ("producer", "Ada Durand")},
    ),
    (
        "Exec produced by Jeff Nickel (Mudd), Salt Harvest stars newcomer Josh Wigg as Jacob.",
        {("executive producer", "Jeff Nickel"), ("cast", "Josh Wigg")},
    ),
    (
        "Producer credits on the indie include Sasha Yel and Henry Penz.",
        {("producer", "Sasha Yel"), ("producer", "Henry Penz")},
    ),
    ("It is produced by Cold Kites producer and Peter Green regular Kees Kass.", {("producer", "Kees Kass")}),
]
"""A sentence on who makes the film, and what it says."""


def _facts(sentence: str) -> list[tuple[str, str, object]]:
    text = LEAD + sentence
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = [fact for fact in facts if fact.evidence.start >= len(LEAD) and fact.subject == "Salt Harvest"]
    return [(fact.relation.value, fact.object, fact.qualifiers.territory) for fact in told]


@pytest.mark.parametrize(("sentence", "wanted"), DEALS)
def test_each_buyer_has_its_territories(sentence: str, wanted: set[tuple[str, str | None]]) -> None:
    assert {(buyer, where or None) for relation, buyer, where in _facts(sentence) if relation == "distributor"} == wanted
    assert not {relation for relation, *_ in _facts(sentence)} & {"production company", Relation.FILMING_LOCATION.value}


@pytest.mark.parametrize(("sentence", "wanted"), MAKERS)
def test_the_works_of_makers_are_no_makers(sentence: str, wanted: set[tuple[str, str]]) -> None:
    assert {(relation, name) for relation, name, _ in _facts(sentence)} == wanted


def test_a_section_is_one_of_its_festival() -> None:
    text = LEAD + "The film will have its world premiere in the main section of Cannes on May 17."
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert [fact.qualifiers.event for fact in facts if fact.relation is Relation.RELEASE_DATE] == ["Cannes"]


def test_an_author_is_told_behind_whose_friend_he_is() -> None:
    text = LEAD + "It is based on the novel Forgone by Lind’s late friend Russ Bankes."
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert [fact.qualifiers.author for fact in facts if fact.relation is Relation.BASED_ON] == ["Russ Bankes"]
