"""Several articles: who is who, what holds now, and what changed when. Every film here is invented."""

import datetime as dt
import itertools
from typing import Any

import pytest

from dossier.assembly import Assembly, assemble, resolve
from dossier.models import Reading, Relation
from tests.assembly.telling import FILM, article, fact_of, only, states, told
from tests.factories import Row, make_reading


def test_sources_of_one_film_make_one_fact() -> None:
    dossier = only([article("2021-03-01", "More."), article("2021-01-01", "Some."), article("", "Other.")])
    director = fact_of(dossier, "director", "Mara Quell")
    assert [source.date for source in dossier.sources] == [dt.date(2021, 1, 1), dt.date(2021, 3, 1), None]
    assert director.sources == tuple(source.id for source in dossier.sources)
    assert (director.first_seen, director.last_seen) == (dt.date(2021, 1, 1), dt.date(2021, 3, 1))
    assert told(dossier, "director") == [("2021-01-01", "added", "Mara Quell")]


def test_a_plan_that_moves_is_superseded() -> None:
    dossier = only(
        [
            article("2021-01-01", "Filming starts in May 2021.", Row(FILM, "filming start", "2021-05", {"text": "May 2021"})),
            article("2021-04-01", "Filming starts in July 2021.", Row(FILM, "filming start", "2021-07", {"text": "July 2021"})),
        ]
    )
    assert states(dossier, "filming start") == {"2021-05": "superseded", "2021-07": "current"}
    assert told(dossier, "filming start") == [
        ("2021-01-01", "added", "2021-05"),
        ("2021-04-01", "superseded", "2021-05"),
        ("2021-04-01", "added", "2021-07"),
    ]


def test_a_date_made_more_precise_is_no_change_of_plan() -> None:
    dossier = only(
        [
            article("2021-01-01", "Filming starts this spring.", Row(FILM, "filming start", "2021-21", {"text": "this spring"})),
            article("2021-04-01", "Filming starts on May 3.", Row(FILM, "filming start", "2021-05-03", {"text": "May 3"})),
            article("2021-05-20", "Filming started in May.", Row(FILM, "filming start", "2021-05", {"text": "May"})),
        ]
    )
    assert states(dossier, "filming start") == {"2021-21": "superseded", "2021-05-03": "current"}
    assert len(fact_of(dossier, "filming start", "2021-05-03").sources) == 2
    assert ("2021-04-01", "superseded", "2021-21") not in told(dossier, "filming start")


def test_two_accounts_of_what_has_happened_are_disputed() -> None:
    dossier = only(
        [
            article("2021-05-03", "Filming began on May 3.", Row(FILM, "filming start", "2021-05-03", {"text": "May 3"})),
            article("2021-06-20", "Filming began on May 10.", Row(FILM, "filming start", "2021-05-10", {"text": "May 10"})),
        ]
    )
    assert states(dossier, "filming start") == {"2021-05-03": "disputed", "2021-05-10": "disputed"}
    assert told(dossier, "filming start")[-1] == ("2021-06-20", "disputed", "2021-05-10")


def test_two_plans_reported_together_are_disputed() -> None:
    rows = [
        article(day, f"It opens on {phrase}.", Row(FILM, "release date", edtf, {"text": phrase}))
        for day, phrase, edtf in (("2021-05-03", "May 6, 2022", "2022-05-06"), ("2021-05-04", "May 13, 2022", "2022-05-13"))
    ]
    assert set(states(only(rows), "release date").values()) == {"disputed"}


def test_a_source_without_a_date_supersedes_nothing() -> None:
    dossier = only(
        [
            article("2021-01-01", "Filming starts in May 2021.", Row(FILM, "filming start", "2021-05", {"text": "May 2021"})),
            article("", "Filming now starts in July 2021.", Row(FILM, "filming start", "2021-07", {"text": "July 2021"})),
        ]
    )
    assert set(states(dossier, "filming start").values()) == {"disputed"}


def test_release_dates_of_different_territories_and_media_stand_beside_each_other() -> None:
    dossier = only(
        [
            article(
                "2021-01-01",
                "U.S.: May 6, 2022. U.K.: June 3, 2022. A festival shows it on May 1, 2022.",
                Row(FILM, "release date", "2022-05-06", {"territory": "U.S.", "medium": "theatrical", "text": "May 6, 2022"}),
                Row(FILM, "release date", "2022-06-03", {"territory": "U.K.", "medium": "theatrical", "text": "June 3, 2022"}),
                Row(FILM, "release date", "2022-05-01", {"medium": "festival", "text": "May 1, 2022"}),
            ),
            article(
                "2022-02-01",
                "In the United States it moves to July 8, 2022.",
                Row(FILM, "release date", "2022-07-08", {"territory": "United States", "text": "July 8, 2022"}),
            ),
        ]
    )
    assert states(dossier, "release date") == {
        "2022-05-06": "superseded",
        "2022-06-03": "current",
        "2022-05-01": "current",
        "2022-07-08": "current",
    }


def test_no_date_yet_gives_way_to_a_date() -> None:
    dossier = only(
        [
            article("2021-01-01", "No release date is set.", Row(FILM, "release date", "not set")),
            article("2021-02-01", "Opens May 6, 2022.", Row(FILM, "release date", "2022-05-06", {"text": "May 6, 2022"})),
            article("2021-03-01", "A date is not set, says one.", Row(FILM, "release date", "not set")),
        ]
    )
    assert states(dossier, "release date") == {"not set": "superseded", "2022-05-06": "current"}


@pytest.mark.parametrize(
    ("stages", "now"),
    [
        (("announced", "filming"), "filming"),
        (("filming", "announced"), "filming"),
        (("filming", "on hold"), "on hold"),
        (("on hold", "filming"), "filming"),
        (("announced", "cancelled"), "cancelled"),
    ],
)
def test_stages_go_up_the_ladder(stages: tuple[str, str], now: str) -> None:
    days = ("2021-01-01", "2021-06-01")
    dossier = only([article(d, f"It is {s}.", Row(FILM, "status", s)) for d, s in zip(days, stages, strict=True)])
    assert dossier.film is not None
    assert dossier.film.stage == now
    assert sorted(states(dossier, "status").values()) == ["current", "superseded"]


def test_who_left_stays_out_until_they_return() -> None:
    cast = Row(FILM, "cast", "Ivo Tallis", {"character": "Bram"})
    dossier = only(
        [
            article("2021-01-01", "Ivo Tallis plays Bram.", cast),
            article("2021-02-01", "Ivo Tallis has left.", Row(FILM, "cast", "Ivo Tallis", {"status": "exited"})),
            article("2021-03-01", "The cast once had Ivo Tallis.", Row(FILM, "cast", "Ivo Tallis")),
        ]
    )
    assert states(dossier, "cast")["Ivo Tallis"] == "superseded"
    assert fact_of(dossier, "cast", "Ivo Tallis").qualifiers.status == "exited"
    assert [c for c in told(dossier, "cast") if c[2] == "Ivo Tallis"] == [
        ("2021-01-01", "added", "Ivo Tallis"),
        ("2021-02-01", "exited", "Ivo Tallis"),
    ]


def test_talks_are_confirmed() -> None:
    dossier = only(
        [
            article("2021-01-01", "Ivo Tallis is in talks.", Row(FILM, "cast", "Ivo Tallis", {"status": "in talks"})),
            article("2021-02-01", "Ivo Tallis plays Bram.", Row(FILM, "cast", "Ivo Tallis", {"character": "Bram"})),
        ]
    )
    fact = fact_of(dossier, "cast", "Ivo Tallis")
    assert (fact.qualifiers.status, fact.qualifiers.character) == (None, "Bram")
    assert ("2021-02-01", "confirmed", "Ivo Tallis") in told(dossier, "cast")


def test_a_part_given_to_another_takes_it_from_the_first() -> None:
    dossier = only(
        [
            article("2021-01-01", "Ivo Tallis plays Bram.", Row(FILM, "cast", "Ivo Tallis", {"character": "Bram"})),
            article("2021-06-01", "Cole Harrow plays Bram.", Row(FILM, "cast", "Cole Harrow", {"character": "Bram"})),
        ]
    )
    assert states(dossier, "cast") == {"Ned Orrin": "current", "Ivo Tallis": "superseded", "Cole Harrow": "current"}


def test_a_new_title_holds_and_the_old_one_does_not_come_back() -> None:
    new = "The Lamp Year"
    dossier = only(
        [
            article("2021-01-01", "First."),
            article(
                "2021-05-01",
                f"It is now called {new}, once {FILM}.",
                Row(new, "title", new),
                Row(new, "alias", FILM, {"type": "former"}),
                Row(new, "director", "Mara Quell"),
                base=(),
            ),
            article("2021-06-01", "Some still use the old name."),
        ]
    )
    assert dossier.film is not None
    assert dossier.film.title == new
    assert states(dossier, "title") == {FILM: "superseded", new: "current"}
    assert all(fact.subject == new for fact in dossier.film.facts)
    assert told(dossier, "title") == [("2021-01-01", "added", FILM), ("2021-05-01", "retitled", new)]


def test_a_film_without_a_title_is_known_by_its_people() -> None:
    untitled = make_reading(
        "Mara Quell directs an untitled film with Ned Orrin for Tallow Films.",
        [
            Row("untitled", "director", "Mara Quell"),
            Row("untitled", "cast", "Ned Orrin"),
            Row("untitled", "production company", "Tallow Films"),
        ],
        date=dt.date(2020, 12, 1),
    )
    dossier = only([untitled, article("2021-01-01", "Made by Tallow Films.", Row(FILM, "production company", "Tallow Films"))])
    assert dossier.film is not None
    assert dossier.film.title == FILM
    other = make_reading("Zia Brandt directs an untitled film.", [Row("untitled", "director", "Zia Brandt")])
    assert len(assemble([untitled, other])) == 2


def named(title: str, director: str, *cast: str, day: str = "2021-01-01") -> Reading:
    text = f"{day}: {title} by {director}, with {' and '.join(cast)}."
    rows = [Row(title, "title", title), Row(title, "director", director), *(Row(title, "cast", name) for name in cast)]
    return make_reading(text, rows, date=dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    ("one", "other", "films"),
    [
        (named("Cold Ferry", "Zia Brandt", "Ada Voss"), named("Cold Ferry", "Zia Brandt", day="2021-02-01"), 1),
        (named("Cold Ferry", "Zia Brandt", "Ada Voss"), named("Cold Ferry", "Rolf Anders", "Per Holm"), 2),
        (named("The Cold Ferry", "Zia Brandt", "Ada Voss"), named("Cold Ferry", "Rolf Anders", "Per Holm"), 2),
        (
            named("The Cold Ferry", "Zia Brandt", "Ada Voss", "Per Holm"),
            named("Cold Ferry", "Zia Brandt", "Ada Voss", "Per Holm"),
            1,
        ),
        (named("Cold Ferry", "Zia Brandt", "Ada Voss"), named("Cold Ferry 2", "Zia Brandt", "Ada Voss"), 2),
    ],
    ids=["same", "same title, other people", "like title, other people", "like title, same people", "sequel"],
)
def test_films_of_like_titles(one: Reading, other: Reading, films: int) -> None:
    assert len(assemble([one, other])) == films


def people(*readings: Reading) -> dict[str, set[str]]:
    """The ids of each name."""
    found: dict[str, set[str]] = {}
    for dossier in assemble(readings):
        for person in dossier.people:
            found.setdefault(person.name, set()).add(person.id)
    return found


def test_one_person_in_two_films_and_two_namesakes() -> None:
    one = named("Cold Ferry", "Zia Brandt", "Ada Voss")
    other = named("Salt Road", "Rolf Anders", "Ada Voss")
    assert {name: len(ids) for name, ids in people(one, other).items()}["Ada Voss"] == 1
    rows = [Row("Salt Road", "title", "Salt Road"), Row("Salt Road", "cinematographer", "Ada Voss")]
    shot = make_reading("Ada Voss shoots Salt Road.", rows)
    assert len(people(one, shot)["Ada Voss"]) == 2


def test_a_slip_in_a_name_is_a_spelling_of_one_person_on_one_film() -> None:
    dossier = only(
        [
            named("Cold Ferry", "Zia Brandt"),
            named("Cold Ferry", "Zia Brant", day="2021-02-01"),
            named("Cold Ferry", "Zia Brandt", day="2021-03-01"),
        ]
    )
    (person,) = dossier.people
    assert (person.name, person.aliases) == ("Zia Brandt", ("Zia Brant",))
    alias = person.all(Relation.ALIAS)[0]
    assert alias.qualifiers.type == "spelling"
    assert "Zia Brant," in alias.facts[0].evidence.quote


def test_a_company_by_its_short_name() -> None:
    rows: list[Any] = [Row(FILM, "title", FILM), Row(FILM, "distributor", "Larch Street Releasing")]
    one = make_reading(f"Larch Street Releasing has {FILM}.", rows)
    two = make_reading(f"Larch Street opens {FILM}.", [Row(FILM, "title", FILM), Row(FILM, "distributor", "Larch Street")])
    dossier = only([one, two])
    assert [company.name for company in dossier.companies] == ["Larch Street Releasing"]
    assert len(fact_of(dossier, "distributor", "Larch Street Releasing").sources) == 2


def test_the_order_of_arrival_changes_nothing() -> None:
    readings = [
        article("2021-01-01", "In talks: Ivo Tallis.", Row(FILM, "cast", "Ivo Tallis", {"status": "in talks"})),
        article("2021-02-01", "Filming starts in May.", Row(FILM, "filming start", "2021-05", {"text": "May"})),
        article("2021-02-02", "Filming starts in June.", Row(FILM, "filming start", "2021-06", {"text": "June"})),
        named("The Cold Ferry", "Zia Brant", "Ned Orrin"),
    ]
    outcomes = {
        (Assembly(order).facts, tuple(d.changes for d in sorted(assemble(order), key=lambda d: d.film.id if d.film else "")))
        for order in itertools.permutations(readings)
    }
    assert len({repr(sorted(map(repr, facts))) + repr(changes) for facts, changes in outcomes}) == 1


@pytest.mark.parametrize(
    ("short", "full", "companies"),
    [
        ("Larch Street", "Larch Street Releasing", 1),
        ("Larch Street", "Larch Street Motion Pictures", 1),
        ("Larch Street", "Larch Street Classics", 2),
        ("Larch", "Larchmont Pictures", 2),
    ],
)
def test_a_short_name_inside_one_source(short: str, full: str, companies: int) -> None:
    rows = [Row(FILM, "distributor", full), Row(FILM, "sales company", short)]
    dossier = only([make_reading(f"{full} opens {FILM}, which {short} sells.", rows)])
    assert len(dossier.companies) == companies


def test_a_namesake_without_a_part_is_the_one_of_the_film_that_the_source_is_about() -> None:
    shot = make_reading(
        "Ada Voss shoots Salt Road.",
        [Row("Salt Road", "title", "Salt Road"), Row("Salt Road", "cinematographer", "Ada Voss")],
        date=dt.date(2021, 1, 1),
    )
    played = named("Cold Ferry", "Zia Brandt", "Ada Voss", day="2021-02-01")
    spoke = make_reading(
        "Zia Brandt directs Cold Ferry. Ada Voss has been in Tide Line.",
        [
            Row("Cold Ferry", "title", "Cold Ferry"),
            Row("Cold Ferry", "director", "Zia Brandt"),
            Row("Ada Voss", "credit", "Tide Line"),
        ],
        date=dt.date(2021, 3, 1),
    )
    identity = resolve([shot, played, spoke])
    ids = {fact.object_id: fact.relation for reading in (shot, played) for fact in reading.facts if fact.object == "Ada Voss"}
    of = {relation: identity.of(id_) for id_, relation in ids.items() if id_}
    (credit,) = [fact for fact in spoke.facts if fact.relation is Relation.CREDIT]
    assert identity.of(credit.subject_id) == of[Relation.CAST] != of[Relation.CINEMATOGRAPHER]
