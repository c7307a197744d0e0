"""What is told of a film over several sentences: one stage, one story, one sequel, dates that move, rights by territory."""

import datetime as dt

import pytest

from dossier.models import Relation, Source, source_id
from dossier.parser import parse

LEAD = "Mira Toland will star in the drama Salt Harvest, directed by Oskar Penn.\n\n"
DAY = dt.date(2024, 3, 1)


def told(text: str, relation: Relation, date: dt.date | None = DAY) -> dict[str, dict[str, object]]:
    """The objects of a relation in a text with their qualifiers, the printed phrase of a date left out."""
    reading = parse(Source(id=source_id(text), text=text, date=date))
    return {
        fact.object: {name: value for name, value in fact.qualifiers.items() if name != "text"}
        for fact in reading.facts
        if fact.relation is relation
    }


def told_of_it(text: str, relation: Relation) -> list[str]:
    """The objects of a relation in a text whose subject is the film of `LEAD`."""
    facts = parse(Source(id=source_id(text), text=text, date=DAY)).facts
    return [fact.object for fact in facts if fact.relation is relation and fact.subject == "Salt Harvest"]


def test_the_furthest_stage_wins() -> None:
    text = LEAD + "Filming will begin in May in Oslo, it was said last year. The film has now wrapped production."
    assert list(told(text, Relation.STATUS)) == ["post-production"]


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("Shooting begins in Oslo on April 4.", "announced"),
        ("Shooting began in Oslo on February 4.", "filming"),
        ("The film starts shooting in Oslo later this year.", "announced"),
        ("Cameras rolled in Oslo from January 4 to February 10.", "post-production"),
    ],
)
def test_a_dated_shoot_tells_the_stage(sentence: str, stage: str) -> None:
    assert list(told(LEAD + sentence, Relation.STATUS)) == [stage]


def test_the_stage_of_another_film_is_not_the_subjects() -> None:
    text = LEAD + "“Low Orbit,” a comedy by Ilse Marrow, is in post-production."
    assert "post-production" not in told_of_it(text, Relation.STATUS)


def test_a_range_gives_the_beginning_and_the_end_of_a_shoot() -> None:
    text = LEAD + "Filming is set for Sept. 30 through Oct. 18 in Oslo."
    assert list(told(text, Relation.FILMING_START)) == ["2024-09-30"]
    assert list(told(text, Relation.FILMING_END)) == ["2024-10-18"]


def test_releases_hold_by_territory_and_medium() -> None:
    text = LEAD + (
        "It will have its world premiere at the Toronto Film Festival in September. "
        "Corvid Releasing will open the film in U.S. theaters on November 8, and in UK cinemas on November 15."
    )
    found = told(text, Relation.RELEASE_DATE)
    assert found["2024-09"] == {"medium": "festival", "event": "Toronto Film Festival"}
    assert found["2024-11-08"] == {"medium": "theatrical", "territory": "U.S."}
    assert found["2024-11-15"] == {"medium": "theatrical", "territory": "UK"}


def test_a_date_that_was_given_up_is_none() -> None:
    text = LEAD + "The film, originally slated for release on Nov. 1, 2024, has been moved to March 14, 2025."
    assert list(told(text, Relation.RELEASE_DATE)) == ["2025-03-14"]


def test_deals_pair_companies_with_territories_in_every_order() -> None:
    text = LEAD + (
        "The film has sold to Germany (Falke) and Spain (Puerto Films). It also went to Lucciola for Italy, Vertigo for Hungary "
        "and Hana (South Korea)."
    )
    found = told(text, Relation.DISTRIBUTOR)
    assert {company: qualifiers["territory"] for company, qualifiers in found.items()} == {
        "Falke": "Germany",
        "Puerto Films": "Spain",
        "Lucciola": "Italy",
        "Vertigo": "Hungary",
        "Hana": "South Korea",
    }


@pytest.mark.parametrize(
    "deals",
    [
        "Deals: Germany – Falke; Spain – Puerto Films; Italy – Lucciola.",
        "Deals closed: Falke – Germany; Puerto Films – Spain; Lucciola – Italy.",
        "Sales so far include: Germany (Falke); Spain (Puerto Films); and Italy (Lucciola).",
        "Rights to Germany (Falke), Spain (Puerto Films) and Italy (Lucciola) have been sold.",
        "Blue Quay has closed Germany with Falke, Spain with Puerto Films and Italy with Lucciola.",
    ],
)
def test_deals_in_tables_and_without_verbs(deals: str) -> None:
    found = told(LEAD + deals, Relation.DISTRIBUTOR)
    assert {company: qualifiers["territory"] for company, qualifiers in found.items()} == {
        "Falke": "Germany",
        "Puerto Films": "Spain",
        "Lucciola": "Italy",
    }


def test_each_list_of_deals_is_of_the_film_that_its_clause_names() -> None:
    text = "Blue Quay Sales has closed a raft of deals at the EFM.\n\n" + (
        "Ada Bonn’s comedy “Boy Meets Gull” has sold to Germany (Falke) and Spain (Puerto Films), while Rhys Coe’s drama “Northern "
        "Lie” was taken for Brazil (Imo). Lucciola (Italy) and Hana (South Korea) picked up Uma Lind’s thriller “Fast Water.”"
    )
    facts = parse(Source(id=source_id(text), text=text, date=DAY)).facts
    assert {(fact.subject, fact.object) for fact in facts if fact.relation is Relation.DISTRIBUTOR} == {
        ("Boy Meets Gull", "Falke"),
        ("Boy Meets Gull", "Puerto Films"),
        ("Northern Lie", "Imo"),
        ("Fast Water", "Lucciola"),
        ("Fast Water", "Hana"),
    }


def test_a_company_told_with_and_without_territory_is_told_once() -> None:
    text = LEAD + "Corvid Releasing has dated the film for May 10. Corvid Releasing is releasing worldwide."
    assert told(text, Relation.DISTRIBUTOR) == {"Corvid Releasing": {"territory": "worldwide"}}


def test_the_story_is_told_to_its_end_and_no_further() -> None:
    story = (
        "The film follows Nora, a nurse who returns to her island and finds that the ferry no longer lands. "
        "As the winter closes in, she must decide who is lying to her."
    )
    found = told(LEAD + story + " Kestrel Row Pictures produced the film.", Relation.LOGLINE)
    assert list(found) == [story]


def test_kept_secrets_are_no_story() -> None:
    assert told(LEAD + "Plot details are being kept under wraps.", Relation.LOGLINE) == {}


def test_a_numbered_film_follows_the_one_that_the_text_names() -> None:
    text = "Mira Toland will star in the thriller “Low Orbit 2,” the sequel that Oskar Penn directs. “Low Orbit” opened in 2019."
    assert list(told(text, Relation.SEQUEL_TO)) == ["Low Orbit"]


def test_where_the_story_is_set_is_no_location() -> None:
    text = LEAD + "The story is set in Norway. The shoot takes place in Lisbon, Portugal, and Oslo."
    assert set(told(text, Relation.FILMING_LOCATION)) == {"Lisbon", "Oslo"}
    assert "Norway" in told(text, Relation.SETTING)


def test_a_dateline_dates_the_article() -> None:
    text = "By Greta Moss | June 27, 2023\n\n" + LEAD + "Shooting begins this fall in Oslo."
    assert list(told(text, Relation.FILMING_START, None)) == ["2023-23"]


def test_an_agency_sells_but_does_not_produce() -> None:
    text = LEAD + "Kestrel Row Pictures is producing, with CAA repping North American rights."
    assert told(text, Relation.SALES_COMPANY) == {"CAA": {"territory": "North America"}}
    assert list(told(text, Relation.PRODUCTION_COMPANY)) == ["Kestrel Row Pictures"]


def test_a_script_is_no_source() -> None:
    assert told(LEAD + "The film is based on a script by Kit Sayle.", Relation.BASED_ON) == {}


@pytest.mark.parametrize("sentence", ["It airs Saturday and Sunday evenings.", "The novel, by Kit Sayle, opens in May."])
def test_days_of_every_week_and_of_a_book_are_no_release(sentence: str) -> None:
    assert told(LEAD + sentence, Relation.RELEASE_DATE) == {}


def test_those_beside_whom_somebody_was_seen_are_not_cast() -> None:
    assert "Jude Alder" not in told(LEAD + "Toland was recently seen opposite Jude Alder in Kites.", Relation.CAST)


def test_the_maker_of_another_work_does_not_direct_the_film() -> None:
    assert told_of_it(LEAD + "Corvid also sells Ilse Marrow's marine thriller Kites.", Relation.DIRECTOR) == ["Oskar Penn"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is written by Kit Sayle, creator of a hit crime comedy.",
        "Toland, who was in the horror film Lisbon, is glad.",
    ],
)
def test_the_kind_of_another_work_is_not_the_films(sentence: str) -> None:
    assert set(told(LEAD + sentence, Relation.GENRE)) == {"drama"}


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("The original film was produced by Nia Quell and Abe Stroud.", Relation.PRODUCER),
        ("Ida Sand is penning the lyrics.", Relation.WRITER),
        ("Know the cast of the Ida Sand-directed film.", Relation.CAST),
        ("Ida Sand, Abe Stroud and Nia Quell chose the songs.", Relation.CAST),
        ("The first look poster of the film with Ida Sand is out.", Relation.CAST),
        ("She heads the family alongside her husband Rennie.", Relation.CAST),
        ("Related posts\n\nIda Sand joins the cast of the film\n\nThe poll is open", Relation.CAST),
        ("In the show, DC Ida Sand sets up a post.", Relation.CAST),
        ("Ida Sand wrote, “It was perfect.”", Relation.WRITER),
        ("There are nine novels that Ida Sand wrote.", Relation.WRITER),
        ("Ida Sand wrote the book.", Relation.WRITER),
        ("The costumes have been designed by Ida Sand.", Relation.PRODUCTION_DESIGNER),
        ("She also stars opposite former Stage48 trainee.", Relation.CAST),
    ],
)
def test_nobody_is_named_for_what_others_did(sentence: str, relation: Relation) -> None:
    assert set(told(LEAD + sentence, relation)) <= {"Mira Toland"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The fund also backs Kites, written and directed by Ida Sand.",
        "Ilse Marrow's marine thriller Kites will be directed by Ida Sand.",
        "Among those that had to wait is Kites, the comedy that Ida Sand directs.",
        "Toland has a part in an untitled comedy, which is directed by Ida Sand.",
        "Corvid also shows Ilse Marrow's musical Kites, about a kite. Ida Sand directs.",
        "It is an adaptation of Ida Sand's psychological thriller novel.",
        "Kites, by filmmaker Ida Sand, looks at kites.",
        "She was to headline Kites, part two of the trilogy by director Ida Sand.",
        "Corvid also has the drama Kites from Ida Sand.",
    ],
)
def test_who_makes_another_work_is_told_of_that(sentence: str) -> None:
    assert told_of_it(LEAD + sentence, Relation.DIRECTOR) == ["Oskar Penn"]


def test_rights_are_to_the_title_behind_them() -> None:
    text = LEAD + "Corvid Releasing bought North American rights to Ilse Marrow's “Kites”."
    assert told_of_it(text, Relation.DISTRIBUTOR) == []


def test_a_prize_for_somebody_in_a_job_is_of_another_film() -> None:
    assert told(LEAD + "It got a nod for Irish cinematographer Bo Lind.", Relation.CINEMATOGRAPHER) == {}


def test_a_known_network_in_capitals_names_no_film() -> None:
    text = "NETFLIX announced that it is developing an untitled romantic drama. Kit Sayle will write the series for NETFLIX."
    assert told(text, Relation.TITLE) == {}


def test_companies_for_which_the_later_people_of_a_list_produce() -> None:
    text = LEAD + "Nia Quell produced it for Tin Roof Pictures, Abe Stroud for Odd Ones and Pia Holt and Bo Ek for Display."
    assert set(told(text, Relation.PRODUCTION_COMPANY)) == {"Tin Roof Pictures", "Odd Ones", "Display"}


def test_companies_behind_a_title_in_a_bracket_make_it_or_show_it() -> None:
    text = LEAD + "Salt Harvest (Tin Roof Pictures, Corvid Films) was shot in Riga."
    assert set(told(text, Relation.PRODUCTION_COMPANY)) == {"Tin Roof Pictures", "Corvid Films"}


@pytest.mark.parametrize("name", ["Tin Roof, LLC", "Yes! Studios", "Bo-Films"])
def test_marks_inside_the_name_of_a_company(name: str) -> None:
    assert set(told(LEAD + f"It is produced by {name}.", Relation.PRODUCTION_COMPANY)) == {name}


@pytest.mark.parametrize(
    ("headline", "relation", "kind"),
    [
        ("Mira Toland Joins Horror Thriller ‘Salt Harvest’", Relation.GENRE, "horror thriller"),
        ("Mira Toland to Star in Indie Thriller ‘Salt Harvest’ (Exclusive)", Relation.GENRE, "thriller"),
        ("Mira Toland Comedy ‘Salt Harvest’ Lands at A24", Relation.GENRE, "comedy"),
        ("Corvid Boards Animated Feature ‘Salt Harvest’ for Cannes Market", Relation.FORMAT, "animated feature"),
        ("HBO Max Developing Limited Series ‘Salt Harvest’ With Mira Toland", Relation.FORMAT, "limited series"),
    ],
)
def test_a_headline_in_capitals_tells_what_the_film_is(headline: str, relation: Relation, kind: str) -> None:
    text = f"{headline}\n\nMira Toland has joined the cast of Salt Harvest, which Odo Brandt will direct for Corvid Pictures."
    assert list(told(text, relation)) == [kind]


def test_each_territory_in_a_row_has_its_release() -> None:
    text = LEAD + "It opens in France on May 22, in Germany on June 6, then Spain and Chile in July."
    assert set(told(text, Relation.RELEASE_DATE)) == {"2024-05-22", "2024-06-06", "2024-07"}


def test_a_day_that_a_film_has_missed_is_none_of_its_releases() -> None:
    text = LEAD + "The film, which was to open on March 15, will now hit theatres on May 17."
    assert list(told(text, Relation.RELEASE_DATE)) == ["2024-05-17"]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The film moves from 6/25/2024 to 3/5/2025.", "2025-03-05"),
        ("The film moves from 25/6/2024 to 3/5/2025.", "2025-05-03"),
        ("The film opens in theaters on 3/5/2025.", "2025-03-05"),
        ("The film opens in cinemas on 3/5/2025.", "2025-05-03"),
        ("The film opens on 3/5/2025.", "3/5/2025"),
    ],
)
def test_dates_of_figures_are_read_as_the_article_prints_them(sentence: str, day: str) -> None:
    assert list(told(LEAD + sentence, Relation.RELEASE_DATE)) == [day]


@pytest.mark.parametrize(
    "sentence",
    [
        "Corvid has dropped it from its June 9, 2024 slot.",
        "It would not have been released until 2025.",
        "The film is a remake of a hit of 2023.",
    ],
)
def test_a_day_that_a_film_leaves_is_none_of_its_releases(sentence: str) -> None:
    assert told(LEAD + sentence, Relation.RELEASE_DATE) == {}


def test_makers_are_heard_on_the_shoot_and_the_release_alone() -> None:
    text = LEAD + "Penn said: “We start the shoot in Lisbon on April 2. I was born in Oslo. We come to theatres in May 2025.”"
    assert list(told(text, Relation.FILMING_LOCATION)) == ["Lisbon"]
    assert list(told(text, Relation.FILMING_START)) == ["2024-04-02"]
    assert list(told(text, Relation.RELEASE_DATE)) == ["2025-05"]


def test_a_shoot_that_will_be_completed_is_not() -> None:
    assert list(told(LEAD + "The shoot will be completed by May.", Relation.STATUS)) != ["post-production"]
