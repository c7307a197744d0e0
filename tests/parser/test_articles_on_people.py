"""Articles on people in which no film is announced: their works are past ones, whatever is told of them."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

PEOPLE = [
    "The Riga Film Festival has unveiled its main jury, which Nancy Marrow will head. She starred in the HBO series “The Deep.”",
    "Nancy Marrow will receive a lifetime achievement award in Riga in May. She starred in the HBO series “The Deep.”",
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
