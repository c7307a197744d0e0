"""A list of rows: labels, values, headings; j and k move, Enter opens what a row leads to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.css.styles import RulesMap
from textual.events import Resize
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from dossier.render.phrases import statement
from dossier.render.rows import Row, label_widths, lay_out
from dossier.tui.commands import bindings
from dossier.tui.messages import OpenEvidence, OpenFilm, OpenOtherSide, OpenPerson, ViewInSource
from dossier.tui.themes import to_content


class RowVisual(Visual):
    """A row that lays itself out for the width it is given, behind a column of labels of so many cells."""

    def __init__(self, row: Row, labels: int) -> None:
        self._row = row
        self._labels = labels
        self._width = -1
        self._content = Content()

    def _laid(self, width: int) -> Content:
        if width != self._width:
            self._width, self._content = width, to_content(lay_out(self._row, width, self._labels))
        return self._content

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Return how wide the row is where there is so much room."""
        return self._laid(container_width).get_optimal_width(rules, container_width)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Return how many lines the row takes at this width."""
        return self._laid(width).get_height(rules, width)

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """Draw the row."""
        return self._laid(width).render_strips(width, height, style, options)


class RowList(OptionList):
    """Shows rows laid out for its width. Rows that lead nowhere are passed over, but never scrolled out of reach."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("list")
    SCOPE = "list"

    @dataclass
    class Chosen(Message):
        """A row was chosen that leads where the list's owner knows."""

        row: Row

    def __init__(self, rows: Sequence[Row] = (), *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes, markup=False)
        self._rows: tuple[Row, ...] = ()
        self.show(rows)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._rows

    @property
    def row(self) -> Row | None:
        """The row under the cursor, or None."""
        at = self.highlighted
        return self._rows[at] if at is not None and at < len(self._rows) else None

    def show(self, rows: Sequence[Row], *, at: int | None = None) -> None:
        """Show other rows; the cursor goes to index `at`, or to the first row that leads somewhere."""
        self._rows = tuple(rows)
        visuals = map(RowVisual, self._rows, label_widths(self._rows))
        self.set_options(Option(visual, disabled=not row.selectable) for row, visual in zip(self._rows, visuals, strict=True))
        if at is None:
            at = next((place for place, row in enumerate(self._rows) if row.selectable), None)
        self.highlighted = at

    @on(Resize)
    def _fit(self) -> None:
        self._clear_caches()
        self.scroll_to_highlight()

    def notify_style_update(self) -> None:
        """Draw all afresh in a new theme's colours."""
        self._clear_caches()
        super().notify_style_update()

    def scroll_to_highlight(self, top: bool = False) -> None:
        """Bring the row under the cursor into sight, with the headings above it and what trails behind the last one."""
        at = self.highlighted
        if at is None or not self.is_mounted or not self._rows:
            return
        self._update_lines()
        first, last = at, at
        while first > 0 and not self._rows[first - 1].selectable:
            first -= 1
        if not any(row.selectable for row in self._rows[at + 1 :]):
            last = len(self._rows) - 1
        lines, heights = self._index_to_line, self._heights
        if first not in lines or last not in lines:
            return
        y, end = lines[first], lines[last] + heights[last]
        if end - y > self.scrollable_content_region.height:
            y, end = lines[at], lines[at] + heights[at]
        region = Region(0, y, self.scrollable_content_region.width, end - y)
        self.scroll_to_region(region, force=True, animate=False, top=top, immediate=True)

    def action_cursor_down(self) -> None:
        """Go to the next row; at the end stay there (or scroll, where nothing can be selected)."""
        self._step(1)

    def action_cursor_up(self) -> None:
        """Go to the row before; at the top stay there."""
        self._step(-1)

    def _step(self, by: int) -> None:
        at = self.highlighted
        if at is None:
            self.scroll_relative(y=by, animate=False)
            return
        places = range(at + 1, len(self._rows)) if by > 0 else range(at - 1, -1, -1)
        to = next((place for place in places if self._rows[place].selectable), None)
        if to is None:
            self.scroll_relative(y=by, animate=False)
        else:
            self.highlighted = to

    @on(OptionList.OptionSelected)
    def _open(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.open_row(self._rows[event.option_index])

    def open_row(self, row: Row) -> None:
        """Go where a row leads: a fact's evidence, a person's or a film's screen."""
        if row.fact:
            self.post_message(OpenEvidence(row.fact))
        elif row.person:
            self.post_message(OpenPerson(row.person))
        elif row.film:
            self.post_message(OpenFilm(row.film))
        elif row.target:
            self.post_message(self.Chosen(row))

    def action_view(self) -> None:
        """Show the fact under the cursor in its source."""
        if self.row and self.row.fact:
            self.post_message(ViewInSource(self.row.fact))

    def action_other_side(self) -> None:
        """Show what stands against the fact under the cursor."""
        if self.row and self.row.fact:
            self.post_message(OpenOtherSide(self.row.fact))

    def copy_text(self) -> str:
        """Return what `y` copies: the fact of the row under the cursor, or the row's own words."""
        if self.row is None:
            return ""
        return statement(self.row.fact).plain if self.row.fact else self.row.text.plain
