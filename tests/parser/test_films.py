"""Of which film or films an article is: texts as outlets write them, with the titles that a reader takes them to be about."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from dossier.models import Relation, Source, source_id
from dossier.parser import parse
from dossier.reading import read_text

SUBJECTS = [json.loads(line) for line in (Path(__file__).parents[1] / "data" / "subjects.jsonl").read_text("utf-8").splitlines()]
"""Texts, each with the titles of its subject films in the order of their first mention; `open` are those still read wrongly."""

ELSEWHERE = [
    (
        "Tom Bligh will star in Gravel, a thriller from Nia Quell.\n\n"
        "Bligh recently wrapped Kites. The drama was directed by Bo Lind.",
        "Bo Lind",
    ),
    (
        'Corvid Films is making the thriller Gravel with Tom Bligh.\n\nMeanwhile, Bligh is awaiting the release of "Kites". '
        "The film, directed by Bo Lind, opens in May.",
        "Bo Lind",
    ),
    (
        "Tom Bligh will star in Gravel, a thriller from Nia Quell.\n\nBligh is now filming Kites with director Bo Lind.",
        "Bo Lind",
    ),
    (
        "Tom Bligh will star in Gravel, a thriller from Nia Quell.\n\nBligh will next star in the series Kites, created by Sol "
        "Adair and also starring Bo Lind.",
        "Bo Lind",
    ),
    (
        "Tom Bligh will star in Gravel, a thriller from Nia Quell.\n\nBligh is busy with the shoot of Kites in Wales. "
        "The romantic drama co-stars Bo Lind.",
        "Bo Lind",
    ),
    (
        "Tom Bligh will star in Gravel, a thriller from Nia Quell.\n\nHe will be seen in Kites, which is produced by Bo Lind.",
        "Bo Lind",
    ),
]
"""A text on one film, and somebody of another film who is none of its people."""

OWN = [
    (
        "Ada Bonn will star in two features, Gravel and Kites. The former is directed by Nia Quell, while the latter is directed "
        "by Bo Lind.",
        {("Gravel", "Nia Quell"), ("Kites", "Bo Lind"), ("Gravel", "Ada Bonn"), ("Kites", "Ada Bonn")},
    ),
    (
        "Tom Bligh will star in the thriller Gravel. The film marks the return of the actor after the hit "
        '"Kites". It is directed by Nia Quell.',
        {("Gravel", "Tom Bligh"), ("Gravel", "Nia Quell")},
    ),
    (
        "Corvid Films has acquired UK rights to the thriller Gravel, directed by Nia Quell.\n\n"
        "Meanwhile, Blue Quay has boarded sales on Kites, a drama by Bo Lind. Eve Lund stars, and Sol Adair produces.",
        {("Gravel", "Nia Quell"), ("Kites", "Bo Lind"), ("Kites", "Eve Lund"), ("Kites", "Sol Adair")},
    ),
    (
        "MARKET BRIEFS\n\nCorvid Films has sold Gravel to Japan. The thriller was directed by Nia Quell.\n\n***\n\n"
        "Eve Lund will star in Kites, a drama directed by Bo Lind.",
        {("Gravel", "Nia Quell"), ("Kites", "Eve Lund"), ("Kites", "Bo Lind")},
    ),
    (
        "Two features get money.\n\n• Cold Kites: A drama about two sisters. Nia Quell directs.\n\n"
        "• Salt: This comedy from Corvid Films follows a cook. Written by Bo Lind and directed by Eve Lund.\n\n"
        "Tom Bligh, who directed the fund's film, is glad.",
        {("Cold Kites", "Nia Quell"), ("Salt", "Bo Lind"), ("Salt", "Eve Lund")},
    ),
    (
        "What to see\n\nThe fund has two films to show.\n\n"
        "Cold Kites\n\nNia Quell directs Cold Kites, a drama of sisters.\n\nSalt\n\nA comedy written by Bo Lind. Tom Bligh stars.",
        {("Cold Kites", "Nia Quell"), ("Salt", "Bo Lind"), ("Salt", "Tom Bligh")},
    ),
    (
        "MARKET 2024\n\nBlue Quay heads to Cannes with two films\n\nFlush from the success of Kites, Blue Quay has two titles, "
        "Nia Quell's Leaving Ada and Bo Lind's The Salt.\n\nThe first is Leaving Ada [+see also:\ntrailer\n], a drama "
        "with a witch in the role of Wren.\n\nMeanwhile The Salt, Irish director Bo Lind's thriller, stars Eve Lund.",
        {("Leaving Ada", "Nia Quell"), ("The Salt", "Bo Lind"), ("The Salt", "Eve Lund")},
    ),
    (
        "Festival announces its competition\n\nThe Salt Road, Nia Quell (Denmark)\nGravel, Tom Bligh & Eve Lund (Norway)\n"
        "Cold Kites, Sol Adair (Ireland)",
        {("The Salt Road", "Nia Quell"), ("Gravel", "Tom Bligh"), ("Gravel", "Eve Lund"), ("Cold Kites", "Sol Adair")},
    ),
    (
        "The fund backs two features\n\n1. The Salt Road (dir. Nia Quell)\n"
        "A widow walks home across the whole of Jutland with the ashes of the man who left her for the sea.\n\n"
        "2. Gravel (dir. Bo Lind)\nTwo brothers inherit a quarry. Producer: Eve Lund.",
        {("The Salt Road", "Nia Quell"), ("Gravel", "Bo Lind"), ("Gravel", "Eve Lund")},
    ),
    (
        "THE SALT ROAD\n\nA widow walks home in this drama. Starring Eve Lund.\n\nGRAVEL\n\nA comedy starring Tom Bligh.",
        {("THE SALT ROAD", "Eve Lund"), ("GRAVEL", "Tom Bligh")},
    ),
    (
        "Corvid Films Sets Dates For 'Gravel' & 'Kites'\n\nCorvid Films has dated the thriller \"Gravel\" for May 5, 2026. "
        'Bo Lind directed it.\n\nIn addition, the animated musical "Kites" will now open on June 12, 2026. Nia Quell directed.',
        {("Gravel", "Bo Lind"), ("Kites", "Nia Quell")},
    ),
    (
        "The fund gave NOK 9 million to three features.\n\nGravel by Danish director Nia Quell received NOK 3 million. "
        "Tom Bligh stars.\n\nSwedish director Bo Lind was granted NOK 2 million for Kites. Eve Lund produces for Corvid.\n\n"
        "In The Lodger, a widow takes in a stranger. Sol Adair directs.",
        {
            ("Gravel", "Nia Quell"),
            ("Gravel", "Tom Bligh"),
            ("Kites", "Bo Lind"),
            ("Kites", "Eve Lund"),
            ("The Lodger", "Sol Adair"),
        },
    ),
    (
        "Casting news\n\nTom Bligh is considering the lead role in TVN's romance drama Gravel, from writer Nia Quell.\n\n"
        "NBC's medical drama Second Watch has cast Eve Lund as a surgeon. The series is directed by Bo Lind.",
        {("Gravel", "Tom Bligh"), ("Gravel", "Nia Quell"), ("Second Watch", "Eve Lund"), ("Second Watch", "Bo Lind")},
    ),
    (
        "Casting briefs\n\nCOLD KITES: Tom Bligh and Eve Lund have joined the cast of the drama. Nia Quell directs.\n\n"
        "GRAVEL: Sol Adair will play the villain in the fantasy film from director Bo Lind.",
        {
            ("COLD KITES", "Tom Bligh"),
            ("COLD KITES", "Eve Lund"),
            ("COLD KITES", "Nia Quell"),
            ("GRAVEL", "Sol Adair"),
            ("GRAVEL", "Bo Lind"),
        },
    ),
    (
        "The projects are:\n\n• Cold Kites (writer: Nia Quell; producer: Tom Bligh) – a thriller about a miner.\n"
        "• Gravel (director: Bo Lind) – a documentary on a dying language.",
        {("Cold Kites", "Nia Quell"), ("Cold Kites", "Tom Bligh"), ("Gravel", "Bo Lind")},
    ),
    (
        "Titles to know\n\nCold Kites\nDir: Nia Quell\nCast: Tom Bligh\n\nGravel\nDir: Bo Lind\nCast: Eve Lund",
        {("Cold Kites", "Nia Quell"), ("Cold Kites", "Tom Bligh"), ("Gravel", "Bo Lind"), ("Gravel", "Eve Lund")},
    ),
    (
        "In Brief\n\nTom Bligh to lead Cold Kites\nTom Bligh will star in the thriller Cold Kites for Corvid Films.\n\n"
        "Marlow Pictures boards Gravel\nMarlow Pictures is to sell the drama Gravel. Bo Lind directs.\n\n"
        "The Lodger wraps in Wales\nProduction has wrapped on The Lodger, the horror film directed by Nia Quell.",
        {("Cold Kites", "Tom Bligh"), ("Gravel", "Bo Lind"), ("The Lodger", "Nia Quell")},
    ),
    (
        "Title: Cold Kites\nDirector: Nia Quell\n\nTitle: Salt\nDirector: Bo Lind",
        {("Cold Kites", "Nia Quell"), ("Salt", "Bo Lind")},
    ),
]
"""A text on several films, and who makes or plays which."""


def _source(text: str) -> Source:
    return Source(id=source_id(text), text=text, date=dt.date(2023, 3, 1))


def _case(row: dict[str, Any]) -> Any:
    marks = [pytest.mark.xfail(reason="the choice errs", strict=True)] if row.get("open") else []
    return pytest.param(row, id=row["text"][:60], marks=marks)


@pytest.mark.parametrize("row", map(_case, SUBJECTS))
def test_an_article_is_about(row: dict[str, Any]) -> None:
    subjects = dict.fromkeys(fact.subject for fact in parse(_source(row["text"])).facts if fact.subject_type == "film")
    assert list(subjects) == row["subjects"]


def test_what_all_series_share_is_told_of_each() -> None:
    text = (
        'Corvid has ordered two series: "Gravel," a drama by Nia Quell, and "Kites," a thriller starring Eve Lund.\n\n'
        "Both series will air in 2025."
    )
    dates = {(fact.subject, fact.object) for fact in parse(_source(text)).facts if fact.relation is Relation.RELEASE_DATE}
    assert dates == {("Gravel", "2025"), ("Kites", "2025")}


@pytest.mark.parametrize(("text", "person"), ELSEWHERE)
def test_who_makes_another_film_is_none_of_its_people(text: str, person: str) -> None:
    assert [fact for fact in parse(_source(text)).facts if fact.subject_type == "film" and fact.object == person] == []


@pytest.mark.parametrize(("text", "wanted"), OWN)
def test_each_film_has_its_own_people(text: str, wanted: set[tuple[str, str]]) -> None:
    people = {Relation.CAST, Relation.DIRECTOR, Relation.PRODUCER, Relation.WRITER}
    assert {(fact.subject, fact.object) for fact in parse(_source(text)).facts if fact.relation in people} == wanted


@pytest.mark.parametrize(
    ("behind", "places"),
    [
        ("Bligh was last seen in Kites. Production starts in June in Norway.", ["Norway"]),
        ("Bligh will also be seen in Kites. Production starts in June in Norway.", []),
    ],
    ids=["of what is over", "of what is next"],
)
def test_production_behind_somebodys_work_is_the_articles_where_that_work_is_over(behind: str, places: list[str]) -> None:
    facts = parse(_source(f"Nia Quell will direct the thriller Gravel, with Tom Bligh as a miner.\n\n{behind}")).facts
    assert [str(fact.object) for fact in facts if fact.relation is Relation.FILMING_LOCATION] == places


def test_a_title_that_only_the_headline_names_is_the_film_s() -> None:
    text = (
        "Film production shoots in Tampere – Nia Quell and Tom Bligh star in the thriller Gravel\n\n"
        "About 35 people worked on the crew. The thriller, directed by Bo Lind, will open in cinemas in Finland in autumn 2023.\n"
    )
    assert {fact.subject for fact in parse(read_text(text)).facts if fact.subject_type == "film"} == {"Gravel"}


SEVERAL = (
    (
        "Harbor Films signs Ada Bonn for two films\n\nHarbor Films has signed a two-picture deal with Ada Bonn.\n\n"
        "The first film under the pact will be Salt Harvest, a thriller starring Mira Toland.\n\n"
        "The second, Cold Kites, is written by Bo Lind.\n",
        {"Salt Harvest", "Cold Kites"},
    ),
    (
        "Mira Toland boards Salt Harvest\n\nMira Toland will star in Salt Harvest, a thriller that Ada Bonn is directing.\n\n"
        "In other casting news, Eve Lund has signed on to star opposite Sol Adair in Cold Kites. The drama shoots in May.\n\n"
        "Meanwhile, Gravel has found its leads: Bo Lind and Nia Quell will play brother and sister.\n",
        {"Salt Harvest", "Cold Kites", "Gravel"},
    ),
    (
        "In Production: Salt Harvest\n\nThe new feature film from Ada Bonn stars Mira Toland.\n\n"
        "In Development: Cold Kites\n\nThe comedy is written by Bo Lind.\n",
        {"Salt Harvest", "Cold Kites"},
    ),
    (
        "The films of the spring that you should see\n\nSalt Harvest (March 5)\nAda Bonn directs this drama with Mira Toland.\n\n"
        "Cold Kites (March 12, Netflix)\nEve Lund plays a nurse in a comedy from Bo Lind.\n",
        {"Salt Harvest", "Cold Kites"},
    ),
    (
        "Northern Film Festival announces its films\n\nThe festival opens November 5.\n\n"
        "SALT HARVEST – A father and son look for a horse. DIR Ada Bonn. CAST Mira Toland, Sol Adair. Iceland\n\n"
        "COLD KITES – A boy flies away. DIR Bo Lind. CAST Eve Lund. Norway\n\nGRAVEL – A miner strikes. DIR Nia Quell. Wales\n",
        {"SALT HARVEST", "COLD KITES", "GRAVEL"},
    ),
    (
        "Netflix buys two from Tin Roof\n\nNetflix has acquired two films from Tin Roof Pictures, Salt Harvest and Cold Kites.\n\n"
        "Salt Harvest, a drama directed by Ada Bonn, stars Mira Toland.\n\nCold Kites marks the debut of Bo Lind.\n",
        {"Salt Harvest", "Cold Kites"},
    ),
    (
        "Fjord Film Festival unveils its line-up\n\nThe festival has unveiled its competition. Among the world premieres are "
        "Salt Harvest (dir. Ada Bonn, Iceland) and Cold Kites (Bo Lind, Norway).\n\nIt opens with Nia Quell’s drama Gravel.\n",
        {"Salt Harvest", "Cold Kites", "Gravel"},
    ),
    (
        "Tin Roof Pictures announces three films\n\nTin Roof Pictures will release three films this year. Coming up first will be "
        "'Salt Harvest', directed by Ada Bonn. This will be followed by 'Cold Kites' starring Mira Toland and Sol Adair in the "
        "lead roles. The mega project 'Gravel', which stars Eve Lund, will hit the theatres on June 25.\n",
        {"Salt Harvest", "Cold Kites", "Gravel"},
    ),
    (
        "Mira Toland on her upcoming films\n\nActor Mira Toland has confirmed that she has signed Salt Harvest opposite Sol Adair. "
        "Directed by Ada Bonn, the film goes on floors in June.\n\nHer other upcoming projects include Cold Kites, which also "
        "stars Eve Lund. She also has Gravel in the pipeline.\n",
        {"Salt Harvest", "Cold Kites", "Gravel"},
    ),
    (
        "The films to watch at the festival\n\n“Salt Harvest”\nMira Toland stars as a farmer in this drama from Ada Bonn. (Quay)"
        "\n\n“Cold Kites”\nFrom director Bo Lind, this documentary follows two brothers. (Tin Roof)\n",
        {"Salt Harvest", "Cold Kites"},
    ),
    (
        "TV bits: Salt Harvest renewed\n\nNetflix has renewed the drama Salt Harvest for a second season.\n\n"
        "Over at FX, Cold Kites has cast Eve Lund. The comedy comes from creator Bo Lind.\n",
        {"Salt Harvest", "Cold Kites"},
    ),
    (
        "News bites: May 4\n\nMira Toland will star in the thriller Salt Harvest, directed by Ada Bonn.\n\n"
        "Eve Lund has joined the cast of the drama Cold Kites.\n",
        {"Salt Harvest", "Cold Kites"},
    ),
    (
        "Blue Quay adds to its slate\n\nBlue Quay has added three titles to its market slate.\n\n"
        "Salt Harvest stars Mira Toland as a miner. Ada Bonn directed, and Tin Roof Pictures produced.\n\n"
        "The slate also includes Max Orr's Glass Summer and the animation The Last Bus.\n",
        {"Salt Harvest", "Glass Summer", "The Last Bus"},
    ),
    (
        "Tin Roof Pictures opens London office\n\nTin Roof Pictures, the company of producer Mira Toland, is opening an office in "
        "London.\n\nIts upcoming projects include Salt Harvest, a drama to be directed by Ada Bonn, and Kites, an adaptation of "
        "the Bo Lind novel that Eve Lund is writing.\n\nThe company is also at work on Sol Adair's thriller Gravel.\n",
        {"Salt Harvest", "Kites", "Gravel"},
    ),
    (
        "Mira Toland lines up two features\n\nMira Toland is to star in two new films. First up is Salt Harvest, a thriller that "
        "Ada Bonn will direct.\n\nAfter that Toland will shoot Kites, a romantic comedy with Sol Adair.\n",
        {"Salt Harvest", "Kites"},
    ),
    (
        "New release dates\n\nThe studios have shuffled their calendars once more.\n\n"
        "Salt Harvest, a comedy that Ada Bonn directs, opens on May 4th, 2012.\n\n"
        "Kites has moved from July 20th 2012 to June 8th 2012.\n\n"
        "The Bell, formerly The Tower, a thriller starring Sol Adair, opens on March 2nd 2012.\n\n"
        "Goats on the Roof slips from April 6th 2012 to January 18th 2013.\n\n"
        "The Building of Barn One, Two, Three, which stars Bo Lind and Eve Lund, opens on August 10th, 2012.\n",
        {"Salt Harvest", "Kites", "The Bell", "Goats on the Roof", "The Building of Barn One, Two, Three"},
    ),
    (
        "Harbour Festival adds titles\n\nThe titles that the festival added on Monday include world premieres by Mira Toland and "
        "Bo Lind.\n\nLind’s The Ferry follows his 2010 drama Nine Doors and stars Sol Adair and Ida Berg. Larch Films "
        "handles sales.\n\nDanish director Eve Lund makes her debut with the drama The Quarry, starring Tom "
        "Bligh.\n\nMax Orr’s new film Piece of Glass tells the story of a singer.\n",
        {"The Ferry", "The Quarry", "Piece of Glass"},
    ),
)


DATED = [
    "Tin Roof has moved Gravel to May 5, 2021, Kites to June 11, 2021.",
    "Gravel will now open on May 5, 2021 instead of March 12, while Kites goes from March 5 to June 11, 2021.",
    "The thriller Gravel arrives in theaters May 5, 2021, followed by the comedy Kites on June 11, 2021.",
    "Gravel (May 5, 2021) and Kites (June 11, 2021) are the first to get new dates.",
    "Tin Roof is giving Gravel a May 5, 2021 date, with Kites landing on June 11, 2021.",
]
"""Sentences that give each of two films its day."""


@pytest.mark.parametrize("sentence", DATED)
def test_each_film_of_a_sentence_has_its_own_day(sentence: str) -> None:
    text = f"Tin Roof shuffles release dates\n\nTin Roof Pictures has changed the dates of two films.\n\n{sentence}\n"
    facts = parse(Source(id=source_id(text), text=text, date=dt.date(2020, 9, 1))).facts
    days = {(fact.subject, fact.object) for fact in facts if fact.relation is Relation.RELEASE_DATE}
    assert days == {("Gravel", "2021-05-05"), ("Kites", "2021-06-11")}


@pytest.mark.parametrize(("text", "titles"), SEVERAL)
def test_an_article_that_says_so_is_on_several_films(text: str, titles: set[str]) -> None:
    facts = parse(read_text(text)).facts
    assert {fact.object for fact in facts if fact.relation is Relation.TITLE} == titles


def test_what_the_first_film_was_is_told_of_that_and_not_of_its_sequel() -> None:
    text = (
        "A sequel to the hit thriller Salt Harvest is going ahead at Tin Roof Pictures. Ada Bonn directs Salt Harvest 2.\n\n"
        "The first film, written by Bo Lind, starred Mira Toland and took $90 million. It was shot in Iceland.\n\n"
        "The new film is written by Nia Quell and will shoot in Norway."
    )
    facts = {(fact.subject, fact.relation, fact.object) for fact in parse(read_text(text)).facts}
    assert ("Salt Harvest 2", Relation.WRITER, "Nia Quell") in facts
    assert not any(thing == "Iceland" for _, _, thing in facts)
    assert ("Salt Harvest 2", Relation.WRITER, "Bo Lind") not in facts


def test_another_film_that_somebody_is_attached_to_keeps_its_makers() -> None:
    text = (
        "Mira Toland will star in Salt Harvest, a thriller from director Ada Bonn.\n\n"
        "Toland is also attached to Cold Kites, a comedy that Bo Lind is directing. Sol Adair co-stars in that film."
    )
    facts = {(fact.subject, fact.relation, fact.object) for fact in parse(read_text(text)).facts}
    assert ("Salt Harvest", Relation.DIRECTOR, "Ada Bonn") in facts
    assert ("Salt Harvest", Relation.DIRECTOR, "Bo Lind") not in facts
    assert ("Salt Harvest", Relation.CAST, "Sol Adair") not in facts


@pytest.mark.parametrize(
    "told",
    [
        "The new film, directed by Bo Lind, is backed by 'Tin Roof', the production house of actor Dan Rook.",
        "Malo's Biggest Film Launched. Bo Lind will direct the new film, which stars Dan Rook.",
        "The first look of Bo Lind's next film will be out for Dussehra. Dan Rook stars in the film.",
        "Bo Lind directs a new film on a boy called Marro, who dreams of the sea. Dan Rook stars in the film.",
    ],
)
def test_what_is_no_title(told: str) -> None:
    source = Source(id=source_id(told), text=told)
    assert {fact.subject for fact in parse(source).facts if fact.relation in {"director", "cast"}} == {"untitled"}
