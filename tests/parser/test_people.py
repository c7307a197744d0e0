"""Who does what in a film where sentences are knotty: lists, clauses, insertions, replacements, parts and their actors."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "The new thriller Salt Harvest follows a baker. "
PEOPLE = frozenset(("cast", "director", "writer", "producer", "executive producer", "editor", "production company"))

READ = [
    (
        "It is written by Mira Toland and Jude Alder, who executive produce with Abe Stroud, Pia Holt and Otto Brandt.",
        {
            *(("writer", "Mira Toland"), ("writer", "Jude Alder"), ("executive producer", "Mira Toland")),
            *(("executive producer", "Jude Alder"), ("executive producer", "Abe Stroud"), ("executive producer", "Pia Holt")),
            ("executive producer", "Otto Brandt"),
        },
    ),
    (
        "Nia Quell, along with Abe Stroud and Pia Holt, will executive produce.",
        {("executive producer", "Nia Quell"), ("executive producer", "Abe Stroud"), ("executive producer", "Pia Holt")},
    ),
    (
        "It stars Mira Toland and Jude Alder, and Ilse Marrow and Bo Lind are directing.",
        {("cast", "Mira Toland"), ("cast", "Jude Alder"), ("director", "Ilse Marrow"), ("director", "Bo Lind")},
    ),
    (
        "Oskar Penn, who once made a film about bees, is directing, with Nia Quell producing.",
        {("director", "Oskar Penn"), ("producer", "Nia Quell")},
    ),
    (
        "It stars Mira Toland, a winner of many prizes, Jude Alder and newcomer Eve Lund.",
        {("cast", "Mira Toland"), ("cast", "Jude Alder"), ("cast", "Eve Lund")},
    ),
    (
        "Nia Quell and Abe Stroud are the producers, and the executive producers are Pia Holt and Otto Brandt.",
        {
            ("producer", "Nia Quell"),
            ("producer", "Abe Stroud"),
            ("executive producer", "Pia Holt"),
            ("executive producer", "Otto Brandt"),
        },
    ),
    (
        "Nia Quell produces through her company, Tin Roof Pictures, together with Abe Stroud.",
        {("producer", "Nia Quell"), ("producer", "Abe Stroud"), ("production company", "Tin Roof Pictures")},
    ),
    (
        "Ada and Bo Marrow wrote the script. It is executive produced by Pia Holt and the Marrows; the Marrows direct.",
        {
            ("writer", "Ada Marrow"),
            ("writer", "Bo Marrow"),
            ("executive producer", "Pia Holt"),
            ("executive producer", "Ada Marrow"),
            ("executive producer", "Bo Marrow"),
            ("director", "Ada Marrow"),
            ("director", "Bo Marrow"),
        },
    ),
    (
        "The executive producers are Pia Holt and Otto Brandt, overseeing Tarnhelm, along with Abe Stroud.",
        {("executive producer", "Pia Holt"), ("executive producer", "Otto Brandt"), ("executive producer", "Abe Stroud")},
    ),
    (
        "Pia Holt who once worked for Otto Brandt is directing, with Nia Quell producing.",
        {("director", "Pia Holt"), ("producer", "Nia Quell")},
    ),
    ("Ana Ruiz, who won hearts in movies like Low Tide and Night Bus is playing the lead.", {("cast", "Ana Ruiz")}),
    ("The score is by Odd Karr and its lyrics written by Pia Holt.", set()),
    ("The deal was negotiated by Pia Holt for Corvid Films.", set()),
    ("“I am thrilled to direct it,” said Pia Holt.", set()),
]
"""A sentence, and what a careful reader takes from it of the people of the film."""


def people_of(text: str) -> set[tuple[str, str]]:
    facts = parse(Source(id=source_id(text), text=text)).facts
    return {
        (fact.relation.value, fact.object) for fact in facts if fact.relation.value in PEOPLE and fact.subject == "Salt Harvest"
    }


@pytest.mark.parametrize(("sentence", "wanted"), READ)
def test_clauses_and_lists_are_told_apart(sentence: str, wanted: set[tuple[str, str]]) -> None:
    assert people_of(LEAD + sentence) == wanted


def test_a_replacement_takes_the_job_of_whoever_left() -> None:
    text = LEAD + "Oskar Penn has exited as director. Ilse Marrow is in talks to replace him."
    facts = parse(Source(id=source_id(text), text=text)).facts
    statuses = {(fact.object, fact.relation.value): fact.qualifiers.status for fact in facts if fact.object_id is not None}
    assert statuses[("Oskar Penn", "director")] == "exited"
    assert statuses[("Ilse Marrow", "director")] == "in talks"


def test_brackets_tell_parts_from_actors() -> None:
    text = LEAD + "It stars Mira Toland and Jude Alder. Nora (Toland) fears a cruel banker (Alder)."
    facts = parse(Source(id=source_id(text), text=text)).facts
    parts = {fact.object: fact.qualifiers.character for fact in facts if fact.relation.value == "cast"}
    assert parts == {"Mira Toland": "Nora", "Jude Alder": "a cruel banker"}


def test_a_possessive_names_the_director_only_where_nothing_surer_does() -> None:
    alone = people_of("Mira Toland has joined Pavel Orr's drama Salt Harvest. Salt Harvest is shot in May.")
    told = people_of("Mira Toland has joined Pavel Orr's drama Salt Harvest. The film is directed by Bo Lind.")
    assert ("director", "Pavel Orr") in alone
    assert {who for relation, who in told if relation == "director"} == {"Bo Lind"}


def test_a_paragraph_that_breaks_off_at_a_comma() -> None:
    text = f"{LEAD}It stars Mira Toland.\n\nAfter the long winter in her village, \n\nJude Alder also stars."
    source = Source(id=source_id(text), text=text)
    assert ("cast", "Jude Alder") in {(fact.relation, fact.object) for fact in parse(source).facts}


def test_initials_in_a_bracket_stand_for_the_name_before_it() -> None:
    text = f"{LEAD}Director Ada Lee Marrow (ALM) is on set. ALM is known for Night Ferry, and ALM's film Hinge opens in May."
    found = {
        (fact.subject, fact.object) for fact in parse(Source(id=source_id(text), text=text)).facts if fact.relation == "credit"
    }
    assert found == {("Ada Lee Marrow", "Night Ferry"), ("Ada Lee Marrow", "Hinge")}


@pytest.mark.parametrize("house", ["Tin Roof Pictures Pvt. Ltd.", "Tin Roof (India) Films Limited", "Tin Roof (UK) Ltd."])
def test_a_company_with_its_land_and_its_legal_form(house: str) -> None:
    text = f"{LEAD}It is produced by {house} and directed by Bo Lind."
    found = {fact.object for fact in parse(Source(id=source_id(text), text=text)).facts if fact.relation == "production company"}
    assert found == {house}
