"""Rows are laid out within their width, and whatever a source prints is shown as text."""

from rich.text import Text

from dossier.render.production import ladder
from dossier.render.rows import Row, document, heading, label_widths, lay_out
from dossier.render.styles import join, painted, words


def test_no_line_is_wider_than_asked() -> None:
    row = Row(Text("a tale of seven lighthouse keepers who find a door under the sea"), label="Story")
    lines = lay_out(row, 30, 10).plain.split("\n")
    assert max(map(len, lines)) <= 30
    assert all(line.startswith(" " * 10) for line in lines[1:])


def test_running_text_hangs_behind_its_first_line() -> None:
    row = Row(Text("Mara Quill  editor, producer, director"), kind="prose", hang=2)
    assert lay_out(row, 24, 0).plain.split("\n") == ["Mara Quill  editor,", "  producer, director"]


def test_running_text_that_just_fits_takes_one_line() -> None:
    row = Row(Text("Mara Quill  choreographer"), kind="prose", hang=2)
    assert lay_out(row, 25, 0).plain == "Mara Quill  choreographer"


def test_a_section_without_labels_is_not_set_in() -> None:
    rows = (heading("One"), Row(Text("x"), label="Label"), heading("Two"), Row(Text("y")))
    assert label_widths(rows) == (0, 7, 0, 0)


def test_a_long_label_is_cut_with_a_sign() -> None:
    assert document((Row(Text("x"), label="An uncommonly long label"),), 60).plain == "An uncommonly lon…  x"


def test_markup_and_controls_are_text() -> None:
    text = words("[bold]Sly[/] \x1b[31mred\u202e", "person")
    assert text.plain == "[bold]Sly[/] ␛[31mred\ufffd"
    assert "person" not in str(painted(text).spans)


def test_joining_keeps_each_part_in_its_own_style() -> None:
    text = join([words("Mara", "person"), Text(), words("2021", "date")], " · ")
    assert text.plain == "Mara · 2021"
    assert {(text.plain[span.start : span.end], span.style) for span in text.spans} >= {("Mara", "person"), ("2021", "date")}


def test_no_line_ends_at_a_no_break_space() -> None:
    for width in range(12, 60):
        for line in lay_out(Row(ladder("filming"), kind="prose"), width, 0).plain.splitlines():
            assert not line.rstrip().endswith(("●", "○"))
