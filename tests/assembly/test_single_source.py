"""One article becomes one file on its film."""

from dossier.assembly import assemble
from dossier.models import Relation
from tests.factories import Row, make_reading, seed_reading


def test_the_seed_in_the_order_in_which_a_reader_wants_it() -> None:
    (dossier,) = assemble([seed_reading()])
    assert dossier.film is not None
    assert dossier.film.title == "Ballerina Overdrive"
    assert dossier.film.stage == "announced"
    names = [person.name for person in dossier.people]
    assert set(names[:6]) == {
        "Lena Headey",
        "Yara Shahidi",
        "Isabela Merced",
        "Lana Condor",
        "Millicent Simmonds",
        "Iris Apatow",
    }
    assert names[6:10] == ["Vicky Jewson", "Kate Freund", "Heidi Moneymaker", "Renae Moneymaker"]
    assert {"Noah Centineo", "David Leitch", "Kelly McCormick"} <= set(names[10:])


def test_a_spelling_is_an_alias_of_the_one_person() -> None:
    (dossier,) = assemble([seed_reading()])
    shahidi = next(person for person in dossier.people if person.name == "Yara Shahidi")
    assert shahidi.aliases == ("Yara Shahid",)
    assert [credit.object for credit in shahidi.credits] == ["Peter Pan & Wendy", "Grown-ish"]
    assert [part.relation for part in shahidi.parts] == [Relation.CAST]


def test_a_company_without_a_part_is_only_mentioned_and_keeps_its_own_facts() -> None:
    (dossier,) = assemble([seed_reading()])
    (company,) = dossier.companies
    assert company.name == "87North"
    assert [part.relation for part in company.parts] == [Relation.MENTIONED]
    assert "John Wick" in {fact.object for fact in company.facts}
    assert dossier.film is not None
    assert not dossier.film.all(Relation.PRODUCTION_COMPANY)


def test_an_article_about_no_film_still_shows_its_people() -> None:
    reading = make_reading("Mara Quell starred in Salt Road.", [Row("Mara Quell", "credit", "Salt Road", {"role": "actor"})])
    (dossier,) = assemble([reading])
    assert dossier.film is None
    assert [person.name for person in dossier.people] == ["Mara Quell"]
    assert dossier.sources == (reading.source,)


def test_an_article_without_any_fact_is_still_a_source() -> None:
    reading = make_reading("The weather was fine.")
    (dossier,) = assemble([reading])
    assert (dossier.film, dossier.people, dossier.sources) == (None, (), (reading.source,))


def test_nothing_gives_nothing() -> None:
    assert assemble([]) == ()


def test_a_round_up_opens_several_films_and_divides_the_people() -> None:
    text = (
        "Mara Quell directs Nine Lanterns, starring Ned Orrin. "
        "Ivo Tallis directs Cold Ferry for Brack Films. Orrin was seen in Salt Road."
    )
    reading = make_reading(
        text,
        [
            Row("Nine Lanterns", "title", "Nine Lanterns"),
            Row("Nine Lanterns", "director", "Mara Quell"),
            Row("Nine Lanterns", "cast", "Ned Orrin"),
            Row("Cold Ferry", "title", "Cold Ferry"),
            Row("Cold Ferry", "director", "Ivo Tallis"),
            Row("Cold Ferry", "production company", "Brack Films"),
            Row("Ned Orrin", "credit", "Salt Road", {"role": "actor"}),
        ],
    )
    lanterns, ferry = assemble([reading])
    assert [person.name for person in lanterns.people] == ["Ned Orrin", "Mara Quell"]
    assert [person.name for person in ferry.people] == ["Ivo Tallis"]
    assert [company.name for company in ferry.companies] == ["Brack Films"]
    assert lanterns.companies == ()


def test_every_field_leads_back_to_the_facts() -> None:
    reading = seed_reading()
    (dossier,) = assemble([reading])
    stated = {fact.id for fact in reading.facts}
    behind = {fact.id for merged in dossier.facts() for fact in merged.facts}
    assert behind == stated


def test_a_person_who_is_only_mentioned_is_a_person() -> None:
    reading = make_reading(
        "Mara Quell directs Nine Lanterns. Ned Orrin came by for Tallow Films.",
        [
            Row("Nine Lanterns", "director", "Mara Quell"),
            Row("Nine Lanterns", "mentioned", "Ned Orrin", {"type": "person"}, object_type="person"),
            Row("Nine Lanterns", "mentioned", "Tallow Films"),
        ],
    )
    (dossier,) = assemble([reading])
    assert [person.name for person in dossier.people] == ["Mara Quell", "Ned Orrin"]
    assert [company.name for company in dossier.companies] == ["Tallow Films"]
