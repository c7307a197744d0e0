"""Slates and release calendars: each fact belongs to the film of its own item of a list."""

import pytest

from dossier.models import Relation, Source, source_id
from dossier.parser import parse
from dossier.reading import read_text

SLATE = (
    "Larch Films unveils 2026 slate\n\nLarch Films has unveiled its slate of four films for 2026. The films include “Gravel”, a "
    "drama starring Ada Bonn; Nia Quell’s biopic of a sculptor, “Kites”; the Bo Lind-starring thriller “Salt Road” (May 12); "
    "and comedy “Second Watch,” with Eve Lund (August 7)."
)
CALENDAR = (
    "Orion Pictures has moved the release dates for several films:\n\n- Gravel: was May 20, now July 29. The comedy starring Ada "
    "Bonn will go up against Kestrel’s romance The Last Tide.\n- Kites: was June 3; now September 9.\n"
    "- Salt Road: Ashes: was June 10, now October 14."
)

PROMISED = [
    (
        "Harbour Festival reveals line-up\n\nThe Harbour Festival has revealed the line-up of 14 titles for its 12th edition.\n\n"
        "Opening the festival is Cold Dreams (Sogni freddi), from Italian director Bo Lind. The film stars Eve Lund. Closing the "
        "section is Ferry Dog, Nia Quell’s drama with Max Orr.\n\nThe Danish veteran Ida Berg returns with Endless Salt, which she "
        "shot in Oslo. Tom Bligh reunites with Ada Bonn on Gravel. Sol Adair, whose film The Slow Bell won the Golden Heron in "
        "2011, will premiere her second feature, Tin Kites. Kit Sayle’s directorial debut Low River will also screen.",
        {
            *(("Cold Dreams", "Bo Lind"), ("Ferry Dog", "Nia Quell"), ("Endless Salt", "Ida Berg"), ("Tin Kites", "Sol Adair")),
            ("Low River", "Kit Sayle"),
        },
    ),
    (
        "Harbour Festival unveils films\n\nThe films of the Harbour Festival have been unveiled.\n\nNia Quell’s latest film, "
        "Grey Salt, follows a miner, while Bo Lind competes with The Kite Room. Ida Berg, whose first feature Glass Hill won a "
        "prize at Locarno, comes to the festival with the drama Night Oats. The only newcomer is Sol Adair, whose film Les "
        "Marées has been chosen.",
        {("Grey Salt", "Nia Quell"), ("The Kite Room", "Bo Lind"), ("Night Oats", "Ida Berg"), ("Les Marées", "Sol Adair")},
    ),
]
"""A text on what a festival shows, and who directs which of its films."""

PILOTS = (
    "Pilot Season: Castings of the week\n\nAda Bonn (Deep Well) has joined the cast of the pilot for ABC's Velvet Mafia from Dust "
    "creator Bo Lind. At NBC, Eve Lund has landed the lead role in Morrow Jungle, a drama about a vet. Fox has cast Max Orr in the "
    "comedy pilot The Long Inn, written by Nia Quell."
)


def _facts(text: str) -> set[tuple[str, Relation, str]]:
    read = read_text(f" date 2026-01-20 {text}\n")
    facts = parse(Source(id=source_id(read.text), text=read.text, date=read.date)).facts
    return {(fact.subject, fact.relation, fact.object) for fact in facts}


@pytest.mark.parametrize(
    "told",
    [
        ("Gravel", Relation.CAST, "Ada Bonn"),
        ("Kites", Relation.DIRECTOR, "Nia Quell"),
        ("Salt Road", Relation.CAST, "Bo Lind"),
        ("Salt Road", Relation.RELEASE_DATE, "2026-05-12"),
        ("Second Watch", Relation.RELEASE_DATE, "2026-08-07"),
    ],
)
def test_what_stands_before_and_behind_a_title_in_a_list_is_its_film_s(told: tuple[str, Relation, str]) -> None:
    facts = _facts(SLATE)
    assert told in facts
    assert not {fact for fact in facts if fact[1:] == told[1:]} - {told}


def test_rows_of_a_calendar_date_a_film_each() -> None:
    dates = {(subject, day) for subject, relation, day in _facts(CALENDAR) if relation is Relation.RELEASE_DATE}
    assert dates == {("Gravel", "2026-07-29"), ("Kites", "2026-09-09"), ("Salt Road: Ashes", "2026-10-14")}


def test_a_film_that_another_opens_against_is_none_of_the_article_s() -> None:
    assert "The Last Tide" not in {told for _, relation, told in _facts(CALENDAR) if relation is Relation.TITLE}


def test_what_a_film_of_a_list_is_made_from_is_none_of_the_article_s() -> None:
    text = (
        "The fund has backed two series and a film.\n\nThe series “Gravel,” directed by Ada Bonn, is based on Kit Sayle’s novel"
        " “The Cold Bell.”\n\nThe thriller “Night Ferry,” directed by Bo Lind, is a remake of the German drama “Brine.”"
    )
    titles = {fact.object for fact in parse(Source(id=source_id(text), text=text)).facts if fact.relation is Relation.TITLE}
    assert titles == {"Gravel", "Night Ferry"}


def test_what_somebody_made_before_is_none_of_the_article_s_films() -> None:
    text = (
        "Larch Films unveils slate\n\nLarch Films has unveiled its slate of three films. The films include “Gravel”, a drama "
        "starring Ada Bonn; and “Kites”, a comedy by Nia Quell, who is known for the hits “The Last Tide” and “Carbon”. "
        "Larch’s first film for Orion was the thriller “Cold Ferry”."
    )
    titles = {told for _, relation, told in _facts(text) if relation is Relation.TITLE}
    assert titles == {"Gravel", "Kites"}


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("Pia Ruud’s 1986 classic, which starred Lena Kovac, is among the best of its day.", "Lena Kovac"),
        ("There have been two versions of the tale: the first was directed by Tom Hale.", "Tom Hale"),
        (
            "Bonn is also producing the spy film Carbon. Thriller Salt Road, which she directed with Tom Hale, opens in May.",
            "Tom Hale",
        ),
    ],
)
def test_a_remake_has_the_title_and_none_of_the_people_of_the_film_before(behind: str, told: str) -> None:
    facts = _facts(f"Ada Bonn is in talks to direct a remake of the 1986 classic, Glass Harbor, for Kestrel Pictures. {behind}")
    assert ("Glass Harbor", Relation.DIRECTOR, "Ada Bonn") in facts
    assert not {fact for fact in facts if fact[0] == "Glass Harbor" and fact[2] == told}


@pytest.mark.parametrize(("text", "wanted"), PROMISED)
def test_what_a_festival_shows_is_told_of_in_prose(text: str, wanted: set[tuple[str, str]]) -> None:
    facts = _facts(text)
    titles = {subject for subject, relation, _ in facts if relation is Relation.TITLE}
    assert {(subject, told) for subject, relation, told in facts if relation is Relation.DIRECTOR} == wanted
    assert titles - {"Gravel"} == {title for title, _ in wanted}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Corvid cancels The Larch, renews Salt Force\n\nThe drama The Larch has been cancelled after two seasons. The comedy "
            "Salt Force has been picked up for a second season.",
            {"The Larch", "Salt Force"},
        ),
        (
            "TV Bits: ‘Gravel’, ‘Salt & the City’ and More\n\nGravel is getting one more season, with Ada Bonn. Salt & the City "
            "has been renewed for a third season. Harbour Patrol season 3 adds Eve Lund and Max Orr.",
            {"Gravel", "Salt & the City", "Harbour Patrol"},
        ),
    ],
)
def test_series_that_go_on_or_end_are_the_article_s(text: str, titles: set[str]) -> None:
    assert {told for _, relation, told in _facts(text) if relation is Relation.TITLE} == titles


def test_what_won_a_prize_and_who_holds_a_post_is_no_film_of_a_festival() -> None:
    text = (
        "Harbour Festival reveals line-up\n\nHarbour Festival President Ada Bonn has announced its line-up.\n\nAmong the films is "
        "the latest by Nia Quell - winner of the Golden Heron in 2008 for The Slow Squad - Gravel, a drama about a mine. "
        "Documentarian Bo Lind will screen his latest factual film, Salt Road.\n"
    )
    assert {told for _, relation, told in _facts(text) if relation is Relation.TITLE} <= {"Gravel", "Salt Road"}


def test_who_makes_a_pilot_need_not_direct_it() -> None:
    text = (
        "Pilot orders of the week\n\nFox has ordered the drama pilot Gravel, a medical drama by Nia Quell. Its comedy pilots are "
        "Bo Lind’s Kites and Ida Berg’s Low Road."
    )
    assert Relation.DIRECTOR not in {relation for _, relation, _ in _facts(text)}


def test_who_stands_in_the_story_is_played_by_who_stands_in_the_bracket() -> None:
    text = "Larch Films renews Gravel\n\nThe drama Gravel followed student Wren Toll (Ada Bonn), who joins a secret society.\n"
    told = {(relation, who) for _, relation, who in _facts(text)}
    assert (Relation.CAST, "Ada Bonn") in told
    assert (Relation.CAST, "Wren Toll") not in told


def test_each_pilot_of_a_round_up_has_its_own_people() -> None:
    assert {fact for fact in _facts(PILOTS) if fact[1] in {Relation.CAST, Relation.DIRECTOR}} == {
        ("Velvet Mafia", Relation.CAST, "Ada Bonn"),
        ("Morrow Jungle", Relation.CAST, "Eve Lund"),
        ("The Long Inn", Relation.CAST, "Max Orr"),
    }
