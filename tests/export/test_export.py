"""Dossiers as plain data."""

import json

from dossier.assembly import assemble
from dossier.export import json_schema, to_json, to_markdown
from dossier.export.records import ExportRecord, FactRecord
from tests.factories import Row, make_reading, seed_reading


def test_json_is_what_its_schema_says() -> None:
    reading = seed_reading()
    exported = json.loads(to_json(assemble([reading])))
    record = ExportRecord.model_validate(exported)
    (dossier,) = record.dossiers
    assert dossier.film is not None
    assert dossier.film.title == "Ballerina Overdrive"
    facts = [*dossier.film.facts, *(fact for each in (*dossier.people, *dossier.companies) for fact in each.facts)]
    assert {cited.quote for fact in facts for cited in fact.evidence} == {fact.evidence.quote for fact in reading.facts}
    for fact in facts:
        for cited in fact.evidence:
            assert reading.source.text[cited.start : cited.end] == cited.quote


def test_a_fact_is_what_the_schema_says() -> None:
    for fact in seed_reading().facts:
        FactRecord.model_validate(fact.record())


def test_the_schema_describes_every_form() -> None:
    schema = json_schema()
    names = [form["$ref"].rpartition("/")[2] for form in schema["anyOf"]]
    assert names == ["ExportRecord", "FactRecord", "MergedFactRecord"]
    assert all(name in schema["$defs"] for name in names)
    assert "description" in schema["$defs"]["EvidenceRecord"]


def test_an_article_about_no_film() -> None:
    reading = make_reading("Mara Quell starred in Salt Road.", [Row("Mara Quell", "credit", "Salt Road")])
    (dossier,) = ExportRecord.model_validate(json.loads(to_json(assemble([reading])))).dossiers
    assert dossier.film is None
    assert [person.name for person in dossier.people] == ["Mara Quell"]


def test_markdown_cites_each_sentence_once() -> None:
    text = to_markdown(assemble([seed_reading()]))
    assert text.startswith("# Ballerina Overdrive\n")
    assert "- Lena Headey[^" in text
    assert "Game of Thrones (as Cersei Lannister, HBO, series)[^" in text
    notes = [line for line in text.splitlines() if line.startswith("[^")]
    assert len(notes) == len({note.partition(": ")[2] for note in notes})
    assert all(f"[^{number}]" in text for number in range(1, len(notes) + 1))


def test_markdown_escapes_markup() -> None:
    reading = make_reading(
        "Mara Quell directs *Nine* <b>Lanterns</b> [x](y).",
        [Row("*Nine* <b>Lanterns</b> [x](y)", "director", "Mara Quell", {}, "film")],
    )
    assert to_markdown(assemble([reading])).startswith(r"# \*Nine\* \<b\>Lanterns\</b\> \[x\](y)")
