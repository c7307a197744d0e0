"""The seed's dossier as rows and as text: who stands where, what is known, and what is not."""

from collections.abc import Iterable

import pytest

from dossier.assembly import assemble
from dossier.models import Dossier, Person
from dossier.render.document import dossier_text, person_text
from dossier.render.evidence import evidence, legend
from dossier.render.film import headline, missing, synopsis
from dossier.render.people import filmography, groups
from dossier.render.production import ladder, production
from dossier.render.rows import Row as ViewRow
from tests.factories import Row, make_reading, seed_reading


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return assemble([seed_reading()])[0]


def _person(dossier: Dossier, name: str) -> Person:
    return next(person for person in dossier.people if person.name == name)


def _lines(rows: Iterable[ViewRow]) -> list[str]:
    return [f"{row.label} {row.text.plain}".strip() for row in rows]


def test_the_header_says_what_it_is_and_where_it_stands(dossier: Dossier) -> None:
    head = headline(dossier)
    assert head.title.plain == "Ballerina Overdrive"
    assert head.stage.plain == "● announced"
    assert head.about.plain.startswith("action thriller")
    assert head.news.plain == "last news 8 Feb 2023"


def test_what_no_source_tells_is_named(dossier: Dossier) -> None:
    assert dossier.film
    assert missing(dossier.film) == ("producers", "production company", "distributor", "sales company", "release date")
    assert "not set" in " ".join(_lines(synopsis(dossier)))


def test_people_stand_in_their_groups_each_once(dossier: Dossier) -> None:
    found = {group.title: [person.name for person in group.people] for group in groups(dossier)}
    assert found["Cast"][:2] == ["Lena Headey", "Yara Shahidi"]
    assert found["Directing"] == ["Vicky Jewson"]
    assert found["Crew"] == ["Heidi Moneymaker", "Renae Moneymaker"]
    assert "David Leitch" in found["Others"]
    everyone = [name for names in found.values() for name in names]
    assert len(everyone) == len(set(everyone)) == len(dossier.people)


def test_a_panel_tells_work_to_come_from_work_done(dossier: Dossier) -> None:
    lines = _lines(filmography(_person(dossier, "Isabela Merced"), dossier))
    come, undated = lines.index("To come, as of 8 Feb 2023"), lines.index("Undated")
    assert "Madame Web  actor · Sony" in lines[come:undated]
    assert any(line.startswith("Rosaline") for line in lines[undated:])


def test_a_panel_tells_honours_years_and_parts(dossier: Dossier) -> None:
    lines = _lines(filmography(_person(dossier, "Lena Headey"), dossier))
    assert "Emmy nominee ×5" in lines
    assert "Gunpowder Milkshake  2021" in lines
    assert "Game of Thrones  as Cersei Lannister · series · HBO" in lines


def test_a_panel_names_who_shares_a_work_or_a_company(dossier: Dossier) -> None:
    rows = filmography(_person(dossier, "Heidi Moneymaker"), dossier)
    shared = [row for row in rows if row.person]
    assert [row.person for row in shared] == [_person(dossier, "Renae Moneymaker").id]
    assert "Project Artemis" in shared[0].text.plain


def test_a_company_without_a_part_is_only_mentioned(dossier: Dossier) -> None:
    lines = _lines(production(dossier))
    assert "Production company not known yet" in lines
    at = lines.index("Also mentioned")
    assert lines[at + 1].startswith("87North")
    assert any("David Leitch" in line for line in lines[at:])
    assert any("Bullet Train" in line for line in lines[at:])


def test_the_ladder_marks_the_stage() -> None:
    assert ladder("filming").plain.count("●") == 4
    assert "■\u00a0on hold" in ladder("on hold").plain


def test_evidence_marks_the_sentence_within_its_paragraph(dossier: Dossier) -> None:
    fact = next(fact for fact in _person(dossier, "Lena Headey").credits if fact.object == "Gunpowder Milkshake")
    said = evidence(fact, dossier)[0]
    marked = {(said.paragraph.plain[span.start : span.end], span.style) for span in said.paragraph.spans}
    assert ("Gunpowder Milkshake", "object") in marked
    statement = next(text for text, style in marked if style == "statement")
    assert "Gunpowder Milkshake" in statement
    assert len(statement) < len(said.paragraph.plain)
    assert "Object" in legend(fact).plain


def test_show_prints_everyone_within_the_width(dossier: Dossier) -> None:
    text = dossier_text(dossier, width=72).plain
    assert max(map(len, text.splitlines())) <= 72
    assert all(person.name in text for person in dossier.people)


def test_a_person_alone(dossier: Dossier) -> None:
    text = person_text(_person(dossier, "Yara Shahidi"), dossier).plain
    assert "also spelt Yara Shahid" in text
    assert "Peter Pan & Wendy  as Tinker Bell" in text


def test_an_article_about_no_film_shows_its_people() -> None:
    reading = make_reading("Mara Quill made Low Tide.", [Row("Mara Quill", "credit", "Low Tide")])
    text = dossier_text(assemble([reading])[0]).plain
    assert "No film" in text
    assert "Low Tide" in text


def test_hostile_names_are_shown_and_not_obeyed() -> None:
    name = "[/red]\x1b]0;owned\x07Mara"
    reading = make_reading(f"{name} made Low Tide.", [Row(name, "credit", "Low Tide")])
    text = dossier_text(assemble([reading])[0]).plain
    assert "[/red]␛]0;owned␇Mara" in text
    assert "\x1b" not in text
