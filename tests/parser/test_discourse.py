"""Of which film a sentence speaks: others named behind the article's, the film before a sequel, works named in passing."""

import pytest

from dossier.models import Fact, Relation, Source, source_id
from dossier.parser import parse
from dossier.reading import read_text

LEAD = "Ada Bonn to star in thriller ‘Glass Harbor’\n\nAda Bonn will star in Glass Harbor, a thriller from Kestrel Pictures.\n\n"
SEQUEL = (
    "‘Glass Harbor’ sequel lands Ada Bonn\n\nAda Bonn will star in Kestrel Pictures’ sequel to Glass Harbor, which Olaf Brandt is "
    "directing from a script by Mina Park.\n\n"
)
SHORTER = (
    "Ada Bonn joins ‘Sheriffs and Robots’\n\nAda Bonn has joined Kestrel's thriller “Sheriffs and Robots.”\n\n"
    "Lena Kovac is already in the cast of “Sheriffs,” which Pia Ruud directs. Tom Hale will star.\n"
)
REMAKE = "Ada Bonn to star in ‘Glass Harbor’ remake\n\nAda Bonn will star in Kestrel Pictures’ remake of Glass Harbor.\n\n"

OF_ANOTHER = (
    "Bonn is coming off Salt Road, which was directed by Pia Ruud and also starred Lena Kovac.",
    "She recently finished shooting Salt Road for Orion; Pia Ruud directs that one, with Lena Kovac and Tom Hale co-starring.",
    "Bonn’s credits include Salt Road and The Last Tide; the latter starred Lena Kovac and was produced by Tom Hale.",
    "Bonn’s last film, Salt Road, won the Grand Prix at Gent. Lena Kovac starred in the drama, produced by Tom Hale.",
    "Bonn’s next project is Salt Road, a drama set in Norway. Pia Ruud will direct, with Lena Kovac starring.",
    "Bonn is in post-production on Salt Road, her debut. Lena Kovac and Tom Hale star in the film, which was shot in Malta.",
    "Kestrel’s slate also includes Salt Road, to be directed by Pia Ruud, with Lena Kovac and Tom Hale starring.",
    "Next she will star in The Last Tide for director Pia Ruud. Lena Kovac co-stars in the drama.",
    "The clash will be with the Lena Kovac-starrer “Salt Road”.",
    "It will now open against Orion’s Salt Road, a comedy with Lena Kovac, and Pia Ruud’s The Last Tide.",
    "Bonn last shared the screen with her sister in Carbon, the 2015 Max Lind drama that Pia Ruud produced with Tom Hale.",
    "It is her third film after The Last Tide, which Pia Ruud wrote and Tom Hale produced.",
)
"""Sentences behind the lead, on other works: none of their people is the film's."""

OF_THE_ONE_BEFORE = (
    (REMAKE, "The 1987 original starred Lena Kovac and Tom Hale, and was directed by Pia Ruud."),
    (REMAKE, "Pia Ruud directed the 1987 film, which starred Lena Kovac."),
    (REMAKE, "The original Glass Harbor was directed by Pia Ruud and written by Tom Hale."),
    (REMAKE, "In the 1987 version, Lena Kovac played a nurse opposite Tom Hale."),
    (SEQUEL, "Lena Kovac and Tom Hale starred in the first film, which grossed $120 million worldwide."),
    (SEQUEL, "The first movie was directed by Pia Ruud. It was written by Tom Hale and shot in Malta."),
    (SEQUEL, "Pia Ruud directed the original from a script by Tom Hale."),
)

IN_PASSING = (
    ("Coming off Salt Road, which opened to $40 million, Pia Ruud will direct the film.", {"Pia Ruud"}),
    ("Best known for Salt Road, Lena Kovac plays the sister.", {"Lena Kovac"}),
    ("Following her turn in Salt Road, Lena Kovac has joined the cast.", {"Lena Kovac"}),
    ("Bonn reunites with Lena Kovac, her co-star in Salt Road, for the film, which Pia Ruud directs.", {"Lena Kovac", "Pia Ruud"}),
    ("Kestrel, the company behind such films as Salt Road and The Last Tide, has hired Pia Ruud to direct.", {"Pia Ruud"}),
    ("Oscar-nominated for Salt Road, Pia Ruud directs; Tom Hale, with whom she made Carbon, produces.", {"Pia Ruud", "Tom Hale"}),
    ("The script is by Jo Vance, who won an Emmy for The Last Tide, and Pia Ruud is directing.", {"Jo Vance", "Pia Ruud"}),
)
"""Sentences behind the lead that name other works in passing, and people of the film."""

ON_PEOPLE = (
    "Ada Bonn, star of ‘Salt Road,’ dies at 81\n\nAda Bonn, the actress best known for Salt Road, died Monday. She was 81.\n\n"
    "Bonn starred in The Last Tide, directed by Pia Ruud, and also wrote and directed the 1994 drama Carbon.",
    "Ada Bonn Signs With CAA\n\nCAA has signed Ada Bonn for representation in all areas. Bonn stars in Netflix’s Salt Road, "
    "directed by Pia Ruud, and recently wrapped The Last Tide opposite Tom Hale.",
)


def _facts(text: str) -> tuple[Fact, ...]:
    read = read_text(f" date 2022-05-10 {text}\n")
    return parse(Source(id=source_id(read.text), text=read.text, date=read.date)).facts


def _people(text: str) -> set[str]:
    """What a text tells of films, their people among it."""
    return {fact.object for fact in _facts(text) if fact.subject_type == "film"}


@pytest.mark.parametrize("behind", OF_ANOTHER)
def test_people_of_another_film_are_none_of_the_article_s(behind: str) -> None:
    assert _people(LEAD + behind).isdisjoint({"Pia Ruud", "Lena Kovac", "Tom Hale", "Malta", "Orion"})


@pytest.mark.parametrize(("lead", "behind"), OF_THE_ONE_BEFORE)
def test_people_of_the_film_before_are_none_of_the_new_one(lead: str, behind: str) -> None:
    assert _people(lead + behind).isdisjoint({"Pia Ruud", "Lena Kovac", "Tom Hale", "Malta"})


def test_what_opens_with_the_untitled_film_is_told_of_it() -> None:
    text = (
        "Mina Park to direct Ada Bonn next\n\nAfter the success of Salt Road, director Mina Park will shoot her next film. The "
        "yet-to-be-titled project will have cinematography by Tom Hale and music by Lena Kovac."
    )
    assert {"Tom Hale", "Lena Kovac"} <= _people(text)


def test_what_follows_a_film_is_what_a_clause_behind_tells_of() -> None:
    assert {"Ada Bonn", "Olaf Brandt", "Mina Park"} <= _people(SEQUEL)


@pytest.mark.parametrize(("behind", "people"), IN_PASSING)
def test_a_work_named_in_passing_is_not_what_follows_is_told_of(behind: str, people: set[str]) -> None:
    assert people <= _people(LEAD + behind)


@pytest.mark.parametrize("text", ON_PEOPLE)
def test_an_article_on_somebody_announces_no_film(text: str) -> None:
    assert not _people(text)


def test_a_name_used_as_a_person_s_is_no_title() -> None:
    text = "Rani and Kavya team up for Teja\n\nTeja, who has been away for a year, is directing a drama with Rani Sen."
    assert "Teja" not in {fact.object for fact in _facts(text) if fact.relation is Relation.TITLE}


def test_a_title_told_shorter_later_is_no_second_film() -> None:
    told = [fact for fact in parse(Source(id=source_id(SHORTER), text=SHORTER)).facts if fact.subject_type == "film"]
    assert {fact.subject for fact in told} == {"Sheriffs and Robots"}
    assert {fact.object for fact in told if fact.relation is Relation.CAST} == {"Ada Bonn", "Lena Kovac", "Tom Hale"}


def test_a_title_behind_its_director_is_of_another_film() -> None:
    text = (
        "Ada Bonn stars in the thriller Salt Harvest, which she directs.\n\nTin Roof Pictures also announced that it is backing "
        "Dan Rook's next with director Bo Lind titled Kites."
    )
    facts = {(fact.relation, fact.object) for fact in parse(read_text(text)).facts if fact.subject == "Salt Harvest"}
    assert (Relation.DIRECTOR, "Bo Lind") not in facts


def test_what_is_based_on_a_book_is_directed_and_not_the_book() -> None:
    text = "Ada Bonn stars in the film “Salt Road.” The movie is based on the novel “Ine Edo” by Yasu Orr and directed by Bo Lind."
    facts = {(fact.subject, fact.relation, fact.object) for fact in parse(read_text(text)).facts}
    assert ("Salt Road", Relation.DIRECTOR, "Bo Lind") in facts


def test_an_actor_whose_film_another_directs_is_in_it() -> None:
    text = "Superstar Dan Rook has started the shooting of his new film in the direction of Bo Lind. The film is a comedy."
    facts = {(fact.relation, fact.object) for fact in parse(read_text(text)).facts}
    assert {(Relation.CAST, "Dan Rook"), (Relation.DIRECTOR, "Bo Lind")} <= facts
