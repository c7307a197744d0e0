"""Rows: what every list and panel is made of, laid out for `show` and for the app alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rich.console import Console
from rich.text import Text

from dossier.models import MergedFact
from dossier.render.phrases import SUBJECTS, details, value, work
from dossier.render.styles import join, words

RowKind = Literal["item", "heading", "blank", "prose"]
"""A line with a label and a value, a heading, a line of air, or running text."""

LONG = 60
"""The longest text of a fact (a logline) that a list of facts prints whole."""

LABEL_WIDTH = 18
"""The widest that the column of labels grows."""

_NO_BREAK, _GLUE = "\u00a0", "\ue000"
"""Rich breaks lines at no-break spaces too: while it wraps, a letter of the private area stands in for them."""

_CONSOLE = Console(width=200, color_system=None, force_terminal=False)


@dataclass(frozen=True)
class Row:
    """One row: a label (may be empty), a text, and where Enter leads from it.

    `fact` opens its evidence, `person` and `film` (ids) the screen of that one. A row with none of them is not selectable.
    `target` is what the owner of the list makes of it. `hang` is how far the second and later lines of running text are set in.
    """

    text: Text
    label: str = ""
    kind: RowKind = "item"
    fact: MergedFact | None = None
    person: str = ""
    film: str = ""
    target: str = ""
    hang: int = 0

    @property
    def selectable(self) -> bool:
        """Whether Enter leads anywhere from here."""
        return bool(self.fact or self.person or self.film or self.target)


def heading(text: str) -> Row:
    """Return a heading."""
    return Row(Text(text, style="heading"), kind="heading")


BLANK = Row(Text(), kind="blank")
"""A line of air."""


def said_row(fact: MergedFact) -> Row:
    """Return a fact as a row of the facts of a sentence: its relation as the label, then what it says, in a line or two."""
    label = fact.label.lower()
    if fact.subject_type == "film":
        text = value(fact)
        if len(text) > LONG:
            text = Text.assemble(text[:LONG], "…")
        return Row(join([text, details(fact)]), label=label, fact=fact)
    return Row(join([words(fact.subject, SUBJECTS[fact.subject_type]), work(fact)]), label=label, fact=fact)


def sections(*groups: Sequence[Row]) -> tuple[Row, ...]:
    """Return the groups that are not empty, one after the other, with a line of air between them."""
    rows: list[Row] = []
    for group in groups:
        if group:
            rows += [BLANK, *group] if rows else group
    return tuple(rows)


def label_widths(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return for each row the width of the column of labels before it: the same in every section that has labels at all."""
    longest = max((len(row.label) for row in rows if row.kind == "item"), default=0)
    column = min(longest, LABEL_WIDTH) + 2 if longest else 0
    found: list[int] = []
    section: list[Row] = []
    for row in [*rows, heading("")]:
        if row.kind == "heading":
            labelled = any(member.label for member in section)
            found += [column if labelled and member.kind == "item" else 0 for member in section]
            section = []
        section.append(row)
    return tuple(found)


def lay_out(row: Row, width: int, labels: int) -> Text:
    """Return one row as lines no wider than `width`, its label in a column of `labels` cells, wrapped lines hanging under
    their text.
    """
    if row.kind in {"heading", "blank"}:
        return row.text
    room = max(width - labels - row.hang, 12)
    lines = _wrapped(row.text, room)
    if row.hang and len(lines) > 1:  # the first line is not set in: what fits there goes there
        first, *others = _wrapped(row.text, room + row.hang)
        rest = Text(" ").join(others)
        lines = [first, *(_wrapped(rest, room) if rest.plain else ())]
    label = Text(_fitted(row.label, labels), style="dim") if labels else Text()
    first, *others = lines
    indent = " " * (labels + row.hang)
    return Text("\n").join([Text.assemble(label, first), *(Text.assemble(indent, line) for line in others)])


def _wrapped(text: Text, width: int) -> list[Text]:
    """Break a text into lines no wider than `width` at its spaces, a word that is wider where it must be."""
    glued = text.copy()
    glued.plain = text.plain.replace(_NO_BREAK, _GLUE)
    lines = list(glued.wrap(_CONSOLE, width, overflow="fold")) if text.plain else [Text()]
    for line in lines:
        line.rstrip()
        line.plain = line.plain.replace(_GLUE, _NO_BREAK)
    return lines


def _fitted(label: str, width: int) -> str:
    room = width - 2
    return (label if len(label) <= room else label[: room - 1] + "…").ljust(width)


def document(rows: Sequence[Row], width: int) -> Text:
    """Return all rows as one text, as `show` prints them."""
    return Text("\n").join([lay_out(row, width, labels) for row, labels in zip(rows, label_widths(rows), strict=True)])
