"""What is decided by hand about who is who stands until it is taken back."""

import datetime as dt
from pathlib import Path

import pytest

from dossier.assembly import Verdict, rulings
from dossier.library import Library
from dossier.models import Reading
from tests.factories import Row, make_reading


def film(title: str, director: str, *cast: str, day: str = "2021-01-01") -> Reading:
    text = f"{day}: {title} by {director}, with {' and '.join(cast)}."
    rows = [Row(title, "title", title), Row(title, "director", director), *(Row(title, "cast", name) for name in cast)]
    return make_reading(text, rows, date=dt.date.fromisoformat(day))


ONE = film("Cold Ferry", "Zia Brandt", "Ada Voss")
TWO = film("The Ferryman", "Zia Brandt", "Per Holm", day="2021-02-01")
THREE = film("The Ferryman", "Zia Brandt", day="2021-03-01")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.open(tmp_path)
    made.add([ONE, TWO, THREE])
    return made


def titles(library: Library) -> list[str]:
    return sorted(row.title for row in library.films())


def test_two_films_are_joined_and_stay_joined(library: Library, tmp_path: Path) -> None:
    one, other = (library.find(title)[0].id for title in ("Cold Ferry", "The Ferryman"))
    made = library.join(one, other)
    assert (made.kind, made.about) == ("join", "Cold Ferry and The Ferryman are one")
    assert titles(library) == ["The Ferryman"]
    assert "by hand" in {join.rule for join in library.joins()}
    library.add([film("Cold Ferry", "Zia Brandt", "Ada Voss", day="2021-04-01")])
    assert len(library.films()) == 1
    again = Library.open(tmp_path)
    assert len(again.films()) == 1
    assert {person.name for person in again.dossier(again.films()[0].id).people} == {"Zia Brandt", "Ada Voss", "Per Holm"}


def test_one_film_is_split_by_its_sources(library: Library) -> None:
    whole = library.find("The Ferryman")[0].id
    library.split(whole, [THREE.source.id])
    assert titles(library) == ["Cold Ferry", "The Ferryman", "The Ferryman"]
    with pytest.raises(KeyError):
        library.split(whole, [ONE.source.id])
    with pytest.raises(KeyError):
        library.split("nothing", [ONE.source.id])


def test_a_person_is_split(library: Library) -> None:
    (director,) = library.find("Zia Brandt")
    library.split(director.id, [ONE.source.id])
    assert len(library.find("Zia Brandt")) == 2


def test_a_decision_is_taken_back_and_kept(library: Library) -> None:
    one, other = (library.find(title)[0].id for title in ("Cold Ferry", "The Ferryman"))
    library.join(one, other)
    library.undo()
    assert titles(library) == ["Cold Ferry", "The Ferryman"]
    assert [(made.kind, made.undone) for made in library.decisions()] == [("join", True), ("undo", False)]
    with pytest.raises(KeyError):
        library.undo()
    with pytest.raises(KeyError):
        library.undo(99)


def test_a_later_decision_goes_before_an_earlier_one() -> None:
    a, b = frozenset({"a"}), frozenset({"b"})
    assert rulings([Verdict(a, b, True)]).joined == (a | b,)
    parted = rulings([Verdict(a, b, True), Verdict(a, b, False)])
    assert parted.bars({"a", "x"}, {"b"})
    assert parted.bars({"b"}, {"a"})
    assert not parted.bars({"a"}, {"x"})
    assert a | b not in parted.joined
    assert not rulings([Verdict(a, b, False), Verdict(a, b, True)]).bars({"a"}, {"b"})


def test_the_films_of_a_source_are_those_that_it_is_told_in(library: Library) -> None:
    ferryman = library.find("The Ferryman")[0].id
    assert library.films_of(THREE.source.id) == library.films_of(TWO.source.id) == (ferryman,)
    assert library.films_of(ONE.source.id) == (library.find("Cold Ferry")[0].id,)
    assert library.films_of("unknown") == ()
