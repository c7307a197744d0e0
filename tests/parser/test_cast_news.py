"""News of who is cast, as the trades write it: seasons, channels that are words, titles with a possessive or `and` in them."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

CAST = [
    ("Mira Toland has joined Season 2 of Hinge as Ada, a diver.", "Hinge", {"Mira Toland": "Ada"}),
    ("Mira Toland has joined Hinge Season Two as Ada, a diver.", "Hinge", {"Mira Toland": None}),
    ("Mira Toland will star opposite Tom Bligh in the Apple drama Kites.", "Kites", {"Mira Toland": None, "Tom Bligh": None}),
    ("Mira Toland joins Night Ferry for Netflix. Oskar Penn directs.", "Night Ferry", {"Mira Toland": None}),
    ("Night Ferry has cast Mira Toland in the role of Ada Moss.", "Night Ferry", {"Mira Toland": "Ada Moss"}),
    (
        "The voice cast of Hinge includes Mira Toland and Tom Bligh as the voices of Ada and Moss, respectively.",
        "Hinge",
        {"Mira Toland": "Ada", "Tom Bligh": "Moss"},
    ),
    ("Mira Toland is cast in Hinge. Tom Bligh is cast as one of the leads.", "Hinge", {"Mira Toland": None, "Tom Bligh": None}),
    ("Hinge will star Mira Toland. Oskar Penn is on board as director, while Lou Farr produces.", "Hinge", {"Mira Toland": None}),
    (
        "Mira Toland, Tom Bligh and Jude Alder have all signed on for Hinge. Toland will also direct the comedy.",
        "Hinge",
        {"Mira Toland": None, "Tom Bligh": None, "Jude Alder": None},
    ),
    ("Mira Toland has signed on to star in Delia's Gone, an indie drama.", "Delia's Gone", {"Mira Toland": None}),
    ("Mira Toland has signed on to star in Penn's Gone, a drama. Oskar Penn directs.", "Gone", {"Mira Toland": None}),
]  # fmt: skip
"""Texts, with the title of their film and its cast with their parts."""

CREDITS = [
    ("Toland recently starred in Season 1 of Kites.", {"Kites"}),
    ("Toland's other projects include the Netflix drama Salt and Pepper, which was shot in May.", {"Salt and Pepper"}),
    ("She appeared in Grit II, co-starred in Kites, and had a recurring role on Salt.", {"Grit II", "Kites", "Salt"}),
    ("Toland starred in the series Jack and Jill and the film Kites.", {"Jack and Jill", "Kites"}),
]
"""Sentences on somebody's other works, with these."""


@pytest.mark.parametrize(("text", "title", "cast"), CAST)
def test_who_is_cast_in_what(text: str, title: str, cast: dict[str, str | None]) -> None:
    facts = [fact for fact in parse(Source(id=source_id(text), text=text)).facts if fact.relation == "cast"]
    assert {fact.subject for fact in facts} == {title}
    found = {fact.object: fact.qualifiers.character for fact in facts}
    assert found.keys() == cast.keys()
    assert {person: found[person] for person, part in cast.items() if part} == {p: part for p, part in cast.items() if part}


@pytest.mark.parametrize(("sentence", "works"), CREDITS)
def test_works_around_seasons_and_pairs(sentence: str, works: set[str]) -> None:
    text = "Mira Toland joins the cast of Night Ferry. Oskar Penn directs. It shoots in Oslo.\n\n" + sentence
    assert {fact.object for fact in parse(Source(id=source_id(text), text=text)).facts if fact.relation == "credit"} == works


def test_paragraphs_that_each_cast_a_film_of_their_own() -> None:
    text = (
        "Kites alum Mira Toland has been tapped to star in the forthcoming thriller White Tide. The film follows a diver.\n\n"
        "Tom Bligh will reunite with director Oskar Penn for the action thriller Devotion. Bligh will play a marine.\n\n"
        "Jude Alder is in talks to star in the comedy Gloom, along with Lou Farr. The movie centers on a painter."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert {fact.subject for fact in facts if fact.subject_type == "film"} == {"White Tide", "Devotion", "Gloom"}


def test_a_paragraph_that_opens_with_a_film_and_its_cast() -> None:
    text = (
        "Casting News: three films add actors\n\nMira Toland is the latest actress to join The Stoker. Directed by Lou Farr, it "
        "stars Tom Bligh.\n\nGorge: Salt Island has lured another cast member. Jude Alder is joining the roster, which also "
        "includes Sol Adair.\n\nDana Vroom has been cast in Tide of the Moths. The young actress joins Ana Ruiz in the sequel."
    )
    facts = [fact for fact in parse(Source(id=source_id(text), text=text)).facts if fact.relation == "cast"]
    assert {fact.object for fact in facts if fact.subject == "Gorge: Salt Island"} == {"Jude Alder", "Sol Adair"}
