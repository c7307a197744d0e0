"""An article is cut into sentences, wrapped and searched without losing a character's place."""

import datetime as dt

from dossier.assembly import assemble
from dossier.models import Dossier
from dossier.render.article import block_at, blocks, finds, inks, wrapped
from tests.factories import Row, make_reading

TEXT = "Mara Quill will direct Salt Hour. She made Low Tide for Orchid in 2019!\n\nNothing is said here."


def _dossier() -> Dossier:
    rows = [
        Row("Salt Hour", "title", "Salt Hour"),
        Row("Salt Hour", "director", "Mara Quill"),
        Row("Mara Quill", "credit", "Low Tide", {"company": "Orchid", "year": "2019"}),
    ]
    return assemble([make_reading(TEXT, rows, date=dt.date(2022, 1, 2))])[0]


def test_every_fact_stands_in_the_block_of_its_sentence() -> None:
    dossier = _dossier()
    found = blocks(dossier.sources[0], dossier.facts())
    said = [(TEXT[block.start : block.end], sorted(fact.object for fact in block.facts)) for block in found]
    assert said == [
        ("Mara Quill will direct Salt Hour.", ["Mara Quill", "Salt Hour"]),
        ("She made Low Tide for Orchid in 2019!", ["Low Tide"]),
        ("Nothing is said here.", []),
    ]


def test_marks_have_the_colour_of_what_they_name() -> None:
    dossier = _dossier()
    found = {(TEXT[ink.start : ink.end], ink.kind) for ink in inks(dossier.sources[0], dossier.facts())}
    assert {("Mara Quill", "person"), ("Low Tide", "work"), ("Orchid", "company"), ("2019", "date")} <= found


def test_lines_hold_the_whole_text_within_the_width() -> None:
    lines = wrapped(TEXT, 20)
    assert max(end - start for start, end in lines) <= 20
    assert " ".join(TEXT[start:end] for start, end in lines if end > start).split() == TEXT.split()


def test_wide_characters_count_double_and_a_word_without_spaces_is_broken() -> None:
    assert wrapped("漢字漢字漢字", 8) == ((0, 4), (4, 6))
    assert wrapped("x" * 20, 8) == ((0, 8), (8, 16), (16, 20))


def test_finding_is_blind_to_case_and_takes_no_patterns() -> None:
    assert finds("A (b) a(B)", "(b)") == ((2, 5), (7, 10))
    assert finds("anything", "  ") == ()


def test_an_offset_between_two_blocks_belongs_to_the_one_before() -> None:
    dossier = _dossier()
    found = blocks(dossier.sources[0], dossier.facts())
    assert [block_at(found, offset) for offset in (0, 33, 34, len(TEXT))] == [0, 0, 1, 2]
