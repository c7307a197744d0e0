"""Works that somebody has besides the film: no film of the article, and nothing told of its own."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

BESIDES = [
    "Mira Toland will join Tom Bligh in an action film called Hinge. Toland is currently filming Night Ferry, a Hulu miniseries "
    "that is directed by Ana Kessler and based on a novel by Lou Farr.",
    "Actress Mira Toland will be joining the second season of Hulu's Hinge as a series regular, according to Deadline. Toland, who "
    "currently stars in the Prime Video series Night Ferry, will star as Ada, a gardener.",
    "Mira Toland is joining the cast for Oskar Penn's sequel movie Hinge 3.\n\nThe actress joins Tom Bligh and Jude Alder. "
    "Last week, Penn posted that the movie is set to begin production soon.\n\nToland stars opposite Jude Farr in the series "
    "Glass Coast and is set to lead the Ana Kessler-helmed feature Night Ferry for Netflix. Her other recent credits "
    "include Kites.",
    "Mira Toland is in talks to star in Hinge, a feature set up at Corvid Films. Oskar Penn is adapting the memoir.\n\nMira Toland "
    "was last seen in Glass Coast. She's also attached to star in a sequel to Kites, which Jude Alder is returning to direct.",
]
"""Texts on one film, Hinge, in which somebody has other works."""

NAMED_BY_KIND = [
    ("Mira Toland has boarded the Oskar monster thriller that Tom Bligh is making for Netflix. She plays a diver.", "Oskar"),
    ("Mira Toland, who will be seen in Marvel’s Kites reboot in May, is attached to lead a new comedy, Hinge.", "Hinge"),
    ("Disney has announced that singer Mira Toland has joined the voice cast of the new Tidefall series. Toland will provide the "
     "voice of Captain Reed, a sailor.", "Tidefall"),
    ("Tom Bligh will voice the villain in the Harbor Patrol animated series. Bligh is best known for his roles in Kites.",
     "Harbor Patrol"),
    ("Mira Toland is the latest addition to Tidefall. The actress, who was last seen in Kites, will play a diver.", "Tidefall"),
]  # fmt: skip
"""Texts whose film is named before the word for its kind, or as what somebody is added to, with its title."""


def _facts(text: str) -> list[tuple[str, str, str]]:
    """The facts of films in a text: the film, the relation and the object."""
    facts = parse(Source(id=source_id(text), text=text)).facts
    return [(fact.subject, str(fact.relation), fact.object) for fact in facts if fact.subject_type == "film"]


@pytest.mark.parametrize("text", BESIDES)
def test_works_besides_are_no_films_of_the_article(text: str) -> None:
    facts = _facts(text)
    assert {subject.removesuffix(" 3") for subject, _, _ in facts} == {"Hinge"}
    assert not [
        fact for fact in facts if fact[1] in {"director", "sequel to"} and fact[2] in {"Ana Kessler", "Jude Alder", "Kites"}
    ]


@pytest.mark.parametrize(("text", "title"), NAMED_BY_KIND)
def test_a_title_before_the_word_for_its_kind(text: str, title: str) -> None:
    assert {subject for subject, _, _ in _facts(text)} == {title}


def test_who_is_in_a_work_besides_is_not_in_the_film() -> None:
    text = (
        "Mira Toland has been cast in Hinge. Oskar Penn directs. The drama shoots in May.\n\nToland recently appeared in season "
        "three of Kites alongside Tom Bligh and Jude Alder. Penn recently starred in Salt, a comedy. He co-stars with Lou Farr."
    )
    assert {fact[2] for fact in _facts(text) if fact[1] == "cast"} == {"Mira Toland"}
