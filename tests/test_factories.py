"""The factories cite what they say they cite; the views' tests stand on them."""

import pytest

from dossier.models import RELATIONS, Relation
from tests.factories import SEED, Row, gold_reading, make_reading, seed_reading

TEXT = "Mara Quell will direct Nine Lanterns for Tallow Films.\nQuell last made Salt Road. She is repped by Orrin & Co."


def test_rows_are_located_in_the_text() -> None:
    reading = make_reading(
        TEXT,
        [
            Row("Nine Lanterns", "director", "Mara Quell"),
            Row("Mara Quell", "credit", "Salt Road", {"role": "director"}),
            Row("Nine Lanterns", "production company", "Tallow Films"),
        ],
    )
    director, credit, company = reading.facts
    assert director.evidence.quote == "Mara Quell will direct Nine Lanterns for Tallow Films."
    assert credit.evidence.quote == "Quell last made Salt Road."
    assert {span.part: span.within(TEXT) for span in credit.spans}["object"] == "Salt Road"
    assert credit.subject_id == director.object_id
    assert company.object_id not in {None, director.object_id, director.subject_id}


def test_the_seed_is_cited_throughout() -> None:
    reading = seed_reading()
    text = reading.source.text
    assert len(reading.facts) == 59
    for fact in reading.facts:
        printed = [span.within(text) for span in fact.spans]
        if fact.relation is Relation.CREDIT:
            assert fact.object in printed, fact.object
    shahidi = {fact.object_id for fact in reading.facts if fact.object == "Yara Shahidi"}
    shahidi |= {fact.subject_id for fact in reading.facts if fact.subject == "Yara Shahidi"}
    assert len(shahidi) == 1


def test_optional_gold_is_left_out_unless_asked_for() -> None:
    assert {f.object for f in gold_reading(SEED, optional=True).facts} > {f.object for f in gold_reading(SEED).facts}


@pytest.mark.parametrize("relation", list(RELATIONS), ids=lambda relation: relation.value)
def test_every_relation_can_be_made(relation: Relation) -> None:
    reading = make_reading(TEXT, [Row("Mara Quell", relation.value, "Nine Lanterns", {}, RELATIONS[relation].subjects[0])])
    assert reading.facts[0].relation is relation
