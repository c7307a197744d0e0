"""The vocabulary is whole and agrees with itself."""

from dossier.models import COMPANY_RELATIONS, CREW_RELATIONS, DATE_RELATIONS, RELATIONS, STAGES, Relation


def test_every_relation_is_described() -> None:
    assert set(RELATIONS) == set(Relation)
    assert all(spec.subjects and spec.label for spec in RELATIONS.values())


def test_crew_are_jobs_of_people_on_films() -> None:
    assert Relation.CAST not in CREW_RELATIONS
    assert {Relation.DIRECTOR, Relation.STUNT_COORDINATOR, Relation.CREW} <= set(CREW_RELATIONS)
    assert all(RELATIONS[relation].object == "person" and RELATIONS[relation].department for relation in CREW_RELATIONS)


def test_companies_and_dates() -> None:
    assert {Relation.PRODUCTION_COMPANY, Relation.DISTRIBUTOR, Relation.SALES_COMPANY, Relation.FINANCIER} == set(COMPANY_RELATIONS)
    assert {Relation.FILMING_START, Relation.FILMING_END, Relation.RELEASE_DATE} == DATE_RELATIONS


def test_the_ladder_goes_from_an_idea_to_the_screen() -> None:
    assert STAGES[0] == "development"
    assert STAGES.index("announced") < STAGES.index("filming") < STAGES.index("post-production") < STAGES.index("released")
