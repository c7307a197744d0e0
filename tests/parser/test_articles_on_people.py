"""Articles on people in which no film is announced: their works are past ones, whatever is told of them."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

PEOPLE = [
    "The Riga Film Festival has unveiled its main jury, which Nancy Marrow will head. She starred in the HBO series “The Deep.”",
    "Nancy Marrow will receive a lifetime achievement award in Riga in May. She starred in the HBO series “The Deep.”",
    "Nancy Marrow has been appointed to the board of Screen Lapland for three years. She starred in the HBO series “The Deep.”",
    "The actress Nancy Marrow, who starred in “The Deep,” is to head the main jury of the Riga Film Festival.",
    "Actress Nancy Marrow, who played Wren in the hit comedy show “The Deep,” has died aged 95.",
    "Robert Hale is to be honoured with the career award at the Riga Film Festival. He directed the drama “The Deep.”",
]
FILMS = [
    "Nancy Marrow will star in “The Deep,” a drama about a jury. It films in Riga in May.",
    "The drama “The Deep,” which won the jury prize in Riga, will be released in May. Nancy Marrow stars.",
]


def _titles(text: str) -> list[str]:
    return [fact.object for fact in parse(Source(id=source_id(text), text=text)).facts if fact.relation == "title"]


@pytest.mark.parametrize("text", PEOPLE)
def test_an_article_on_a_jury_or_an_award_for_a_lifes_work_is_on_no_film(text: str) -> None:
    assert _titles(text) == []
    assert [fact.object for fact in parse(Source(id=source_id(text), text=text)).facts if fact.relation == "credit"] == ["The Deep"]


@pytest.mark.parametrize("text", FILMS)
def test_a_film_about_a_jury_or_with_its_prize_is_one(text: str) -> None:
    assert _titles(text) == ["The Deep"]


def test_the_film_is_the_work_named_last_where_an_article_is_on_none() -> None:
    text = (
        "UTA has signed director Robert Hale. Hale won an Oscar in 2015 for “The Deep,” which he wrote and directed. The film, "
        "which starred Nancy Marrow and Tove Voss, was produced by Harrow Films. In addition to UTA, Hale continues to be managed "
        "by Larch."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {(fact.subject, fact.qualifiers.role) for fact in facts if fact.relation == "credit" and fact.object == "The Deep"}
    assert {("Nancy Marrow", "actor"), ("Tove Voss", "actor"), ("Harrow Films", "producer")} <= told
    assert "Hale" not in {fact.object for fact in facts if fact.relation == "representation"}
