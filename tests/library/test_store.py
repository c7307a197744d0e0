"""The library in memory: films, names, credits and search."""

import datetime as dt
from contextlib import suppress

import pytest

from dossier.library import Library, QueryError
from dossier.models import Reading
from tests.factories import Row, make_reading, seed_reading


@pytest.fixture(scope="module")
def library() -> Library:
    made = Library.memory()
    made.add([seed_reading()])
    return made


@pytest.fixture
def film(library: Library) -> str:
    return library.films()[0].id


def found(library: Library, query: str, **more: object) -> list[tuple[str, str]]:
    return [(row.person, row.title) for row in library.credits(query, **more).rows]  # type: ignore[arg-type]


def test_the_list_of_films(library: Library) -> None:
    (row,) = library.films()
    assert (row.title, row.stage, row.director) == ("Ballerina Overdrive", "announced", "Vicky Jewson")
    assert row.last_news == dt.date(2023, 2, 8)
    assert (row.sources, row.disputed, len(row.leads)) == (1, 0, 3)


def test_a_known_source_is_not_taken_in_twice(library: Library, film: str) -> None:
    before = library.credits().total
    library.add([seed_reading()])
    assert library.credits().total == before
    assert len(library.dossier(film).sources) == 1


def test_names_are_found_by_title_alias_and_id(library: Library, film: str) -> None:
    assert [match.id for match in library.find("ballerina overdrive")] == [film]
    (shahidi,) = library.find("Yara Shahid")
    assert (shahidi.kind, shahidi.name, shahidi.film) == ("person", "Yara Shahidi", film)
    assert library.find(shahidi.id) == (shahidi,)
    assert {match.name for match in library.find("moneymaker")} == {"Heidi Moneymaker", "Renae Moneymaker"}
    assert library.find("Nobody Atall") == ()
    assert library.find("") == ()


def test_credits_are_filtered(library: Library, film: str) -> None:
    assert set(found(library, "netflix", film=film)) == {
        ("Lana Condor", "To All the Boys I’ve Loved Before"),
        ("Noah Centineo", "To All the Boys I’ve Loved Before"),
        ("Iris Apatow", "Love"),
    }
    assert found(library, "cersei") == [("Lena Headey", "Game of Thrones")]
    assert found(library, "year:2021") == [("Lena Headey", "Gunpowder Milkshake")]
    assert found(library, "netflix -person:condor -centineo") == [("Iris Apatow", "Love")]
    assert found(library, "is:upcoming kind:series") == [("Yara Shahidi", "Grown-ish")]
    assert found(library, "no such words") == []


def test_the_films_own_parts_stand_in_the_table(library: Library) -> None:
    own = library.credits("is:own").rows
    assert {(row.person, row.role) for row in own} >= {("Lena Headey", "actor"), ("Vicky Jewson", "director")}
    assert all(row.title == "Ballerina Overdrive" and row.upcoming for row in own)


def test_a_role_is_found_stated_or_likely(library: Library) -> None:
    rows = {row.title: row for row in library.credits("role:actor person:headey").rows}
    assert not rows["300"].role_stated
    assert rows["Game of Thrones"].role_stated
    (witcher,) = library.credits("witcher").rows
    assert (witcher.role, witcher.role_stated) == ("director", False)


def test_sorting_puts_what_is_empty_last(library: Library) -> None:
    years = [row.year for row in library.credits(sort="year").rows]
    assert years[:2] == ["2012", "2021"]
    assert set(years[2:]) == {""}
    assert [row.year for row in library.credits(sort="year", reverse=True).rows][:2] == ["2021", "2012"]
    with pytest.raises(ValueError, match="cannot sort"):
        library.credits(sort="shoe size")


def test_a_limit_keeps_the_count(library: Library) -> None:
    hits = library.credits(limit=5)
    assert len(hits.rows) == 5
    assert hits.total > 40


def test_search_groups_and_ranks(library: Library) -> None:
    hits = library.search("lena")
    assert [hit.title for hit in hits.people] == ["Lena Headey"]
    assert {hit.title for hit in hits.credits} == {"Game of Thrones", "300", "Gunpowder Milkshake"}
    assert library.search("ballerina").films[0].title == "Ballerina Overdrive"
    assert library.search("87n").companies[0].title == "87North"


def test_search_finds_the_words_in_the_text(library: Library) -> None:
    (hit,) = library.search("serbia").text
    assert library.source(hit.source).text[hit.offset :].startswith("Serbia")


def test_a_slip_is_forgiven_and_said(library: Library) -> None:
    hits = library.search("balerina overdive")
    assert hits.films[0].title == "Ballerina Overdrive"
    assert hits.instead == ("ballerina", "overdrive")
    assert library.search("zyzzyva").total == 0


def test_search_with_fields_finds_credits(library: Library) -> None:
    assert {hit.title for hit in library.search("company:hbo").credits} == {"Game of Thrones", "Moonshot"}
    with pytest.raises(QueryError):
        library.search("studio:hbo")
    assert library.search("  ").all == ()


@pytest.mark.parametrize("query", ['"', "'", "*", "a*b", "NEAR(", "x AND", "col:", "(", "--", "\x00", "🎬", "-x", "^x"])
def test_no_query_breaks_the_search(library: Library, query: str) -> None:
    with suppress(QueryError):
        assert library.search(query).total >= 0
    with suppress(QueryError):
        assert library.credits(query).total >= 0


def people_only() -> Reading:
    return make_reading("Mara Quell starred in Salt Road.", [Row("Mara Quell", "credit", "Salt Road", {"role": "actor"})])


def test_people_of_an_article_about_no_film() -> None:
    library = Library.memory()
    library.add([people_only()])
    assert library.films() == ()
    assert [person.name for person in library.dossier(None).people] == ["Mara Quell"]
    assert library.find("Mara Quell")[0].film is None
    assert [row.title for row in library.credits().rows] == ["Salt Road"]


def test_an_empty_library_answers_everything() -> None:
    library = Library.memory()
    assert library.films() == ()
    assert library.dossier(None).people == ()
    assert library.credits("x").total == 0
    assert library.search("x").all == ()
    assert list(library.merged_facts()) == []
    with pytest.raises(KeyError):
        library.dossier("nothing")


def test_a_fact_in_two_dossiers_is_listed_once_in_all_credits() -> None:
    text = "Ned Orrin stars in Nine Lanterns. Ned Orrin stars in Cold Ferry. Orrin was seen in Salt Road."
    library = Library.memory()
    library.add(
        [
            make_reading(
                text,
                [
                    Row("Nine Lanterns", "cast", "Ned Orrin"),
                    Row("Cold Ferry", "cast", "Ned Orrin"),
                    Row("Ned Orrin", "credit", "Salt Road"),
                ],
            )
        ]
    )
    assert sorted(row.title for row in library.credits().rows) == ["Cold Ferry", "Nine Lanterns", "Salt Road"]
    for film in library.films():
        assert library.credits("salt", film=film.id).total == 1


def test_a_fact_is_found_by_its_id(library: Library) -> None:
    (row,) = library.credits("cersei").rows
    assert library.fact(row.fact.id) == row.fact
    with pytest.raises(KeyError):
        library.fact("nothing")
