"""The scorer: what counts as the same fact, and the figures that follow, on facts of invented films."""

from typing import Any

import pytest

from tests.accuracy.figures import Judged, Score, figures
from tests.accuracy.matching import Agreement, agreement, compare, says
from tests.accuracy.statements import Found, Gold, read_gold
from tests.accuracy.wording import folded, folded_date, is_description, overlap

FILM = "The Paper Lantern"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Paper Lantern", "paper lantern"),
        ("“Paper Lantern”", "Paper Lantern"),
        ("Renée O’Dell", "Renee ODell"),
        ("Spy-Thriller", "spy thriller"),
        ("Kites, Ltd.", "kites ltd"),
        ("A\n  B", "a b"),
    ],
)
def test_folding_sees_past_spelling(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("Theory", "ory"), ("Kite", "Kites"), ("Lantern 2", "Lantern")])
def test_folding_keeps_different_names_apart(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@pytest.mark.parametrize(
    ("printed", "edtf"),
    [
        ("2023-Q2", "2023-34"),
        ("2024-H1", "2024-40"),
        ("2024-H2", "2024-41"),
        ("Spring 2023", "2023-21"),
        ("fall of 2022", "2022-23"),
        ("2023-05-17", "2023-05-17"),
        ("Not Set", "not set"),
    ],
)
def test_ways_to_write_a_date(printed: str, edtf: str) -> None:
    assert folded_date(printed) == edtf


def test_overlap_counts_shared_words() -> None:
    assert overlap("a kite over the bay", "A bay, over the kite") == 1.0
    assert overlap("the bay", "bay") == 1.0
    assert overlap("one two three four", "one two five six") == 0.5
    assert overlap("", "anything") == 0.0


def test_descriptions_begin_or_end_small() -> None:
    assert is_description("a weary pilot")
    assert is_description("Nora's brother")
    assert not is_description("Captain Nora Veil")
    assert not is_description("")


def gold(relation: str, object_: str, **more: object) -> Gold:
    return Gold.from_record({"subject": FILM, "relation": relation, "object": object_, **more})


def found(relation: str, object_: str, subject: str = FILM, confidence: float = 1.0, **qualifiers: Any) -> Found:
    return Found(subject, relation, object_, qualifiers, confidence)


def test_other_fair_forms_are_accepted() -> None:
    fact = gold("genre", "action thriller", accept=["thriller"], accept_subject=["untitled"])
    assert says(fact, found("genre", "Thriller"))
    assert says(fact, found("genre", "thriller", subject="Untitled"))
    assert not says(fact, found("genre", "drama"))
    assert not says(fact, found("genre", "thriller", subject="Another Film"))
    assert not says(fact, found("format", "thriller"))


def test_a_title_matches_whatever_its_subject() -> None:
    assert says(gold("title", FILM), found("title", "Paper Lantern", subject="Paper Lantern"))


def test_a_story_matches_by_half_its_words() -> None:
    story = gold("logline", "A pilot searches the northern coast for a lost lighthouse keeper")
    assert says(story, found("logline", "a pilot searches the coast for a keeper"))
    assert not says(story, found("logline", "a baker opens a shop"))


def test_dates_match_in_any_spelling_and_only_as_precise() -> None:
    assert says(gold("filming start", "2023-Q2"), found("filming start", "2023-34"))
    assert not says(gold("filming start", "2023"), found("filming start", "2023-05"))


@pytest.mark.parametrize(
    ("asked", "told", "expected"),
    [
        ({"company": "Kites"}, {"company": "kites", "year": "2021"}, Agreement(1, 2, 1)),
        ({"with": "Ana Roe, Bo Lind"}, {"with": ["Bo Lind"]}, Agreement(1, 1, 2)),
        ({"year": ["2020", "2021"]}, {"year": "2021"}, Agreement(1, 1, 2)),
        ({"upcoming": True}, {}, Agreement(0, 0, 1)),
        ({"upcoming": False, "company": ""}, {"text": "next year"}, Agreement(0, 0, 0)),
        ({"character": "Nora", "role": "actor"}, {"character": "Nora"}, Agreement(1, 1, 1)),
        ({"role": "actor"}, {"role": "director"}, Agreement(0, 1, 1)),
    ],
)
def test_qualifiers_of_a_credit(asked: dict[str, object], told: dict[str, Any], expected: Agreement) -> None:
    assert agreement(gold("credit", "Harbour", qualifiers=asked), found("credit", "Harbour", **told)) == expected


@pytest.mark.parametrize(
    ("asked", "told", "expected"),
    [
        ({"character": "a weary pilot"}, {}, Agreement(0, 0, 0)),
        ({}, {"character": "a weary pilot"}, Agreement(0, 0, 0)),
        ({"character": "Nora"}, {"character": "a weary pilot"}, Agreement(0, 1, 1)),
        ({"character": "Nora"}, {}, Agreement(0, 0, 1)),
        ({}, {"character": "Nora"}, Agreement(0, 1, 0)),
    ],
)
def test_a_described_part_may_be_said_or_not(asked: dict[str, object], told: dict[str, Any], expected: Agreement) -> None:
    assert agreement(gold("cast", "Ana Roe", qualifiers=asked), found("cast", "Ana Roe", **told)) == expected


def test_what_gold_leaves_open_counts_nowhere() -> None:
    open_ = gold("cast", "Ana Roe", qualifiers={"status": "in talks"}, optional_qualifiers={"status": "in talks"})
    assert agreement(open_, found("cast", "Ana Roe")) == Agreement(0, 0, 0)
    assert agreement(open_, found("cast", "Ana Roe", status="attached")) == Agreement(0, 0, 0)


def test_every_gold_fact_is_matched_at_most_once_and_by_the_closest() -> None:
    plain, with_year = gold("credit", "Harbour"), gold("credit", "Harbour", qualifiers={"year": "2019"})
    outcome = compare([plain, with_year], [found("credit", "Harbour", year="2019"), found("credit", "Pier")])
    assert [match.gold for match in outcome.matched] == [with_year]
    assert outcome.missed == (plain,)
    assert [fact.object for fact in outcome.invented] == ["Pier"]


def test_optional_facts_count_neither_way() -> None:
    optional = gold("genre", "drama", optional=True)
    assert compare([optional], []) == compare([], [])
    assert compare([optional], [found("genre", "drama")]) == compare([], [])


def test_what_is_no_invention() -> None:
    actor = gold("cast", "Ana Roe")
    harmless = [
        found("cast", "Ana Roe"),
        found("cast", "ana roe"),
        found("cast", "Bo Lind", status="exited"),
        found("status", "announced"),
        found("mentioned", "Kites"),
    ]
    assert not compare([actor], harmless).invented


def test_a_wrong_stage_is_an_invention() -> None:
    assert compare([], [found("status", "filming")]).invented
    assert compare([gold("status", "filming")], [found("status", "announced")]).invented


def judged(name: str, gold_facts: list[Gold], found_facts: list[Found]) -> Judged:
    return Judged(name, compare(gold_facts, found_facts), tuple(found_facts))


def test_the_figures_over_articles() -> None:
    half = judged("x", [gold("cast", "Ana Roe"), gold("cast", "Bo Lind")], [found("cast", "Ana Roe", status="attached")])
    wrong = judged("y", [gold("genre", "drama")], [found("genre", "comedy"), found("mentioned", "Kites")])
    sums = figures([half, wrong])
    assert sums.total == Score(right=1, missed=2, wrong=1)
    assert sums.total.precision == 1 / 2
    assert sums.total.recall == 1 / 3
    assert sums.total.f1 == pytest.approx(2 / 5)
    assert sums.macro == pytest.approx((2 / 3 + 0) / 2)
    assert sums.relations == {"cast": Score(1, 1, 0), "genre": Score(0, 1, 1)}
    assert (sums.qualifier_precision, sums.qualifier_recall) == (0.0, 0.0)
    assert sums.cited == 1.0


def test_a_bad_quote_lowers_the_cited_share() -> None:
    facts = [found("cast", "Ana Roe"), Found(FILM, "mentioned", "Kites", cited=False)]
    assert figures([judged("x", [], facts)]).cited == 0.5


def test_gold_files_are_json_lines() -> None:
    line = '{"subject": "A", "relation": "title", "object": "A", "accept": ["B"], "optional": true}'
    assert read_gold([line, "\n"]) == (Gold("A", "title", "A", objects=("B",), optional=True),)
    with pytest.raises(KeyError):
        read_gold(['{"subject": "A"}'])
