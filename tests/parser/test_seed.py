"""What the example article must yield beyond its figures: who is one person, and what its words do not say."""

import pytest

from dossier.models import Fact, Relation
from dossier.parser import parse
from dossier.reading import read_file
from tests.accuracy.corpus import ARTICLES, SEED

COMPANY = "87North"
FULL, SHORT = "Yara Shahidi", "Yara Shahid"


@pytest.fixture(scope="module")
def facts() -> tuple[Fact, ...]:
    """The facts of the example article."""
    return parse(read_file(ARTICLES / SEED / "article.txt")).facts


def test_a_company_that_is_only_brought_in_gets_no_part_in_the_film(facts: tuple[Fact, ...]) -> None:
    of_film = [fact for fact in facts if fact.subject_type == "film" and COMPANY in fact.object]
    assert {fact.relation for fact in of_film} <= {Relation.MENTIONED}
    own = [fact for fact in facts if fact.subject == COMPANY]
    assert {fact.relation for fact in own} == {Relation.FOUNDER, Relation.CREDIT}
    assert len({fact.subject_id for fact in own}) == 1


def test_two_spellings_are_one_person(facts: tuple[Fact, ...]) -> None:
    cast = [fact for fact in facts if fact.relation == Relation.CAST and fact.object.startswith(SHORT)]
    credits_ = [fact for fact in facts if fact.relation == Relation.CREDIT and fact.subject.startswith(SHORT)]
    assert [fact.object for fact in cast] == [FULL]
    assert {fact.object for fact in credits_} == {"Peter Pan & Wendy", "Grown-ish"}
    assert {fact.subject for fact in credits_} == {FULL}
    assert {fact.subject_id for fact in credits_} == {fact.object_id for fact in cast}
    aliases = [fact for fact in facts if fact.relation == Relation.ALIAS and fact.subject == FULL]
    assert [(fact.object, fact.qualifiers.type) for fact in aliases] == [(SHORT, "spelling")]
    assert {fact.subject_id for fact in aliases} == {fact.object_id for fact in cast}


def test_a_caption_states_nothing(facts: tuple[Fact, ...]) -> None:
    assert facts
    assert not [fact for fact in facts if "Image via" in fact.evidence.quote]


def test_an_imprecise_date_stays_imprecise_and_keeps_its_words(facts: tuple[Fact, ...]) -> None:
    start = next(fact for fact in facts if fact.relation == Relation.FILMING_START)
    assert start.object == "2023-34"
    assert "second quarter of 2023" in (start.qualifiers.text or "")


def test_what_is_not_known_is_said(facts: tuple[Fact, ...]) -> None:
    assert [fact.object for fact in facts if fact.relation == Relation.RELEASE_DATE] == ["not set"]
