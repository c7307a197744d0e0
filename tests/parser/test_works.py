"""What is told of a work at one of its credits and holds for its others."""

from dossier.models import Relation, Source, source_id
from dossier.parser import parse
from dossier.parser.candidates import Candidate
from dossier.parser.consolidation.drafts import Draft
from dossier.parser.consolidation.works import share
from dossier.parser.nodes import Sentence


def test_the_company_of_a_work_is_told_at_each_of_its_credits() -> None:
    text = (
        "Ada Marrow will star in the drama Salt Hour, directed by Joe Lund. Marrow starred in the Netflix series Tin Roof. "
        "Lund directed Tin Roof and Low Tide."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {(fact.subject, fact.object): fact.qualifiers.company for fact in facts if fact.relation == "credit"}
    assert told[("Joe Lund", "Tin Roof")] == told[("Ada Marrow", "Tin Roof")] == "Netflix"
    assert not told[("Joe Lund", "Low Tide")]


def test_the_subtitle_alone_stands_for_the_title() -> None:
    text = (
        "Ada Marrow will star in the drama Salt Hour. She was seen in Tin Roof: Landfall, and Joe Lund, who directed Landfall, "
        "is her producer. They had fun on Tin Roof: Landfall."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {fact.subject: fact.object for fact in facts if fact.relation == "credit"}
    assert told == {"Ada Marrow": "Tin Roof: Landfall", "Joe Lund": "Tin Roof: Landfall"}


def test_a_work_is_to_come_for_all_of_whom_one_sentence_tells() -> None:
    one, another = Sentence(0, 20, []), Sentence(21, 40, [])

    def credit(who: str, sentence: Sentence, **said: bool) -> Draft:
        told = Candidate(Relation.CREDIT, "Tin Roof", sentence.start, sentence.end, sentence, "credit.known-for", 0.9)
        return Draft(who, who, told, "Tin Roof", None, dict(said), [])

    drafts = [credit("Ada Marrow", one, upcoming=True), credit("Bo Lind", one), credit("Ida Berg", another)]
    share(drafts)
    assert [draft.qualifiers.get("upcoming") for draft in drafts] == [True, True, None]


def test_a_bracket_with_a_name_and_a_year_tells_who_made_the_work() -> None:
    text = (
        "Nancy Marrow will star in the drama Salt Hour. She was seen in ‘Tin Roof’ (Joe Lund, 2002) and in series such as "
        "‘Low Tide’ (Ana Ruiz, 2012)."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {(fact.subject, fact.object, fact.qualifiers.year) for fact in facts if fact.relation == "credit"}
    assert told == {
        (who, work, year)
        for work, year, *people in (("Tin Roof", "2002", "Joe Lund"), ("Low Tide", "2012", "Ana Ruiz"))
        for who in ("Nancy Marrow", *people)
    }
    assert {fact.object for fact in facts if fact.relation == "cast"} == {"Nancy Marrow"}


def test_a_maker_stands_before_the_kind_of_a_work() -> None:
    text = (
        "Ada Marrow will star in the drama Salt Hour. Marrow was seen in upcoming Ida Walsh drama Marla and Joe Hatch’s Tin Roof."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {(fact.subject, fact.object) for fact in facts if fact.relation == "credit"}
    assert told == {("Ada Marrow", "Marla"), ("Ada Marrow", "Tin Roof"), ("Ida Walsh", "Marla"), ("Joe Hatch", "Tin Roof")}


def test_what_stands_before_a_title_is_told_of_the_work() -> None:
    text = (
        "Nancy Marrow will star in the drama Salt Hour. Marrow broke out in 2015 with Tin Roof and wrote the Joe Lund-directed "
        "Moor. Her 2018 short “Low Tide” was liked, as was her role of Wren from Netflix series Hinge. "
        "She made her directorial debut in 2019 with “Kites.”"
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {fact.object: fact.qualifiers for fact in facts if fact.relation == "credit"}
    assert [told[title].year for title in ("Tin Roof", "Low Tide", "Kites")] == ["2015", "2018", "2019"]
    assert (told["Hinge"].company, told["Hinge"].kind, told["Hinge"].character) == ("Netflix", "series", "Wren")
    assert told["Kites"].role == "director"


def test_names_like_peoples_in_a_bracket_behind_a_known_person_are_works() -> None:
    text = "Nancy Marrow will star in the drama Salt Hour. Zelda Fuentes (Ray Holloway, Jessica Pine) is set to direct."
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert [fact.object for fact in facts if fact.relation == "credit"] == ["Ray Holloway", "Jessica Pine"]


def test_semicolons_in_quotes_and_clauses_part_no_list() -> None:
    text = (
        "Nancy Marrow will star in the drama Salt Hour. Marrow's credits include “Low Tide;” “Tin Roof,” which played in Riga; "
        "“Hinge” which also played in Riga; and “Kites” and “Owl Light.” Marrow (Latvia/Norway) is glad. She was in Moor, "
        "seasons 1 and 3."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    found = [fact.object for fact in facts if fact.relation == "credit"]
    assert found[:5] == ["Low Tide", "Tin Roof", "Hinge", "Kites", "Owl Light"]
    assert not {"1", "3", "Latvia/Norway"} & set(found)


def test_a_labelled_director_and_a_breakthroughs_time_are_told_of_the_work() -> None:
    text = (
        "Nancy Marrow will star in the drama Salt Hour. Marrow's breakthrough came in the late 1970s with the TV series Low Tide. "
        "She excelled in films such as 12 Kites and the drama Moor (D: Joe Lund, 2015). Tove Vindfall has directed two films. She "
        "wrote Owl Light."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {(fact.subject, fact.object): fact.qualifiers for fact in facts if fact.relation == "credit"}
    assert {("Nancy Marrow", "Low Tide"), ("Nancy Marrow", "12 Kites"), ("Nancy Marrow", "Moor")} <= told.keys()
    assert (told[("Joe Lund", "Moor")].role, told[("Joe Lund", "Moor")].year) == ("director", "2015")
    assert ("Tove Vindfall", "Owl Light") in told


def test_works_ahead_are_those_of_who_makes_them_and_their_houses_are_theirs() -> None:
    text = (
        "Nancy Marrow will star in the drama Salt Hour. It films in May. It opens next year. Marrow will next shoot the Netflix "
        "series Moor. She just finished filming Joe Lund’s heist movie Owl Light for Universal and is attached to star in Tin "
        "Roof at Disney+."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {(fact.subject, fact.object): fact.qualifiers.upcoming for fact in facts if fact.relation == "credit"}
    assert all(told[("Nancy Marrow", title)] for title in ("Moor", "Owl Light", "Tin Roof"))
    assert ("Joe Lund", "Tin Roof") not in told
    assert not [fact.object for fact in facts if fact.relation == "distributor"]
