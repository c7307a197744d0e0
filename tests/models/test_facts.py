"""Facts, readings and ids: what cannot be true cannot be built."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from dossier.models import (
    Evidence,
    Fact,
    Mark,
    MergedFact,
    Qualifiers,
    Reading,
    Relation,
    Source,
    Span,
    digest,
    fact_id,
    mention_id,
    source_id,
)

TEXT = "Mara Quell directs Nine Lanterns."


def source(text: str = TEXT) -> Source:
    return Source(id=source_id(text), text=text)


def fact(**more: Any) -> Fact:
    fields: dict[str, Any] = {
        "id": "f1",
        "subject": "Nine Lanterns",
        "subject_id": "film",
        "subject_type": "film",
        "relation": Relation.DIRECTOR,
        "object": "Mara Quell",
        "object_id": "person",
        "evidence": Evidence(source=source_id(TEXT), start=0, end=len(TEXT), quote=TEXT),
        "spans": (Span(start=0, end=len(TEXT)),),
    }
    return Fact(**fields | more)


def test_a_reading_holds_what_its_text_says() -> None:
    reading = Reading(source=source(), facts=(fact(),))
    assert reading.facts[0].evidence.quote == TEXT


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"evidence": Evidence(source="other", start=0, end=4, quote="Mara")}, "cites source other"),
        ({"evidence": Evidence(source=source_id(TEXT), start=0, end=4, quote="mara")}, "the quote is not the text"),
        ({"evidence": Evidence(source=source_id(TEXT), start=0, end=99, quote=TEXT)}, "the quote is not the text"),
        ({"evidence": Evidence(source=source_id(TEXT), start=5, end=5, quote="")}, "the quote is not the text"),
        ({"spans": (Span(start=0, end=99),)}, "a span lies beyond the text"),
    ],
)
def test_a_reading_refuses_what_it_does_not_say(more: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        Reading(source=source(), facts=(fact(**more),))


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"subject_type": "person"}, "cannot be said of a person"),
        ({"relation": Relation.HONOUR}, "cannot be said of a film"),
        ({"spans": ()}, "cites its statement"),
        ({"spans": (Span(part="object", start=0, end=4),)}, "cites its statement"),
        ({"object": ""}, "at least 1 character"),
        ({"confidence": 1.2}, "less than or equal to 1"),
        ({"qualifiers": {"colour": "red"}}, "Extra inputs"),
        ({"qualifiers": {"status": "maybe"}}, "rumoured"),
    ],
)
def test_a_fact_that_cannot_be(more: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        fact(**more)


def test_a_fact_by_hand_needs_no_statement() -> None:
    assert fact(origin="human", spans=(), noted=dt.datetime(2024, 1, 2, tzinfo=dt.UTC)).record()["noted"].startswith("2024-01-02")


def test_nothing_is_changed_once_it_is_made() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        fact().object = "x"  # type: ignore[misc]


def test_a_record_is_what_is_printed() -> None:
    record = fact(qualifiers=Qualifiers(status="attached", with_=("Ned Orrin", "Ivo Tallis")), inferred=True).record()
    assert record["qualifiers"] == {"status": "attached", "with": ["Ned Orrin", "Ivo Tallis"]}
    assert record["relation"] == "director"
    assert record["evidence"]["quote"] == TEXT
    assert record["inferred"] is True
    assert "note" not in record
    assert fact(object_id=None).record()["object_id"] is None


def test_the_date_of_a_fact() -> None:
    assert fact().date is None
    start = fact(relation=Relation.FILMING_START, object="2023-34", qualifiers=Qualifiers(text="second quarter"))
    assert start.date is not None
    assert (start.date.edtf, start.date.text) == ("2023-34", "second quarter")
    assert fact(relation=Relation.RELEASE_DATE, object="not set").date is None


def test_qualifiers_by_their_printed_names() -> None:
    said = Qualifiers.model_validate({"with": "Ned Orrin", "year": ("2019", "2020"), "upcoming": True})
    assert dict(said.items()) == {"with": "Ned Orrin", "year": ("2019", "2020"), "upcoming": True}
    assert said.texts("with") == ("Ned Orrin",)
    assert said.texts("year") == ("2019", "2020")
    assert said.texts("company") == ()


def test_a_merged_fact_speaks_for_its_statements() -> None:
    one, two = fact(id="b", confidence=0.5), fact(id="a", confidence=0.9)
    merged = MergedFact(
        subject="The Lamp Year",
        subject_id="film",
        subject_type="film",
        relation=Relation.DIRECTOR,
        object="Mara Quell",
        facts=(one, two),
        state="disputed",
        first_seen=dt.date(2021, 1, 1),
    )
    assert (merged.id, merged.confidence, merged.sources) == ("a", 0.9, (source_id(TEXT),))
    record = merged.record()
    assert (record["subject"], record["state"], record["first_seen"], record["last_seen"]) == (
        "The Lamp Year",
        "disputed",
        "2021-01-01",
        None,
    )
    assert len(record["evidence"]) == 2
    crew = merged.model_copy(update={"relation": Relation.CREW, "qualifiers": Qualifiers(job="gaffer")})
    assert (merged.label, crew.label) == ("Director", "gaffer")


def test_a_source_is_known_by_its_text() -> None:
    with pytest.raises(ValidationError, match="hash of its text"):
        Source(id="x", text=TEXT)
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        Mark(kind="heading", start=-1, end=3)


def test_a_span_is_never_empty() -> None:
    with pytest.raises(ValidationError, match="beyond its start"):
        Span(start=3, end=3)
    assert Span(start=0, end=4).within(TEXT) == "Mara"


def test_ids_keep_their_parts_apart() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert fact_id("s", "x", "cast", "y", 1) != fact_id("s", "x", "cast", "y", 2)
    assert mention_id("s", "person", "x", 1) != mention_id("s", "company", "x", 1)


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_every_text_has_an_id(text: str) -> None:
    assert len(digest(text)) == 16
    assert digest(text) == digest(text)
