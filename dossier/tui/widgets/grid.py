"""A table that draws only the lines in sight: columns fitted to the width, a cursor, sorting by its heads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import RenderOptions

from dossier.render.table import GAP, Column, widths
from dossier.tui.commands import bindings
from dossier.tui.themes import to_content

RowT = TypeVar("RowT")
_SAMPLE = 500
"""How many rows are measured to fit the columns."""


class Grid(ScrollView, Generic[RowT], can_focus=True):
    """Rows of data under fixed heads. `cells` turns a row into its texts, one a column."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("list")
    SCOPE = "list"
    COMPONENT_CLASSES: ClassVar[set[str]] = {"grid--head", "grid--row", "grid--cursor", "grid--hover"}
    ALLOW_SELECT = False

    cursor: reactive[int] = reactive(0)
    hover: reactive[int] = reactive(-1)

    @dataclass
    class Chosen(Message):
        """A row was chosen (Enter, or a second click)."""

        grid: "Grid[object]"
        index: int

    @dataclass
    class HeadClicked(Message):
        """The head of a column was clicked: sort by its key."""

        key: str

    def __init__(self, columns: Sequence[Column], cells: Callable[[RowT], Sequence[Text]], *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._columns = tuple(columns)
        self._cells = cells
        self._rows: tuple[RowT, ...] = ()
        self._widths: tuple[int, ...] = ()
        self._strips: dict[tuple[int, str], Strip] = {}
        self._sort: tuple[str, bool] = ("", False)

    @property
    def rows(self) -> tuple[RowT, ...]:
        """The rows shown."""
        return self._rows

    @property
    def row(self) -> RowT | None:
        """The row under the cursor, or None."""
        return self._rows[self.cursor] if self.cursor < len(self._rows) else None

    @property
    def hidden_columns(self) -> int:
        """How many columns that have something to say find no room."""
        return sum(1 for width, need in zip(self._widths, self._needs(), strict=False) if need and not width)

    def show(self, rows: Sequence[RowT], *, sort: str = "", reverse: bool = False) -> None:
        """Show other rows, sorted as told; the cursor goes to the first."""
        self._rows = tuple(rows)
        self._sort = (sort, reverse)
        self.cursor = 0
        self._fit()
        self.scroll_to(y=0, animate=False, immediate=True, force=True)

    def _needs(self) -> list[int]:
        needs = [0] * len(self._columns)
        for row in self._rows[:_SAMPLE]:
            for place, cell in enumerate(self._cells(row)):
                needs[place] = max(needs[place], cell.cell_len)
        return needs

    def _fit(self) -> None:
        width = self.scrollable_content_region.width
        self._widths = widths(self._columns, self._needs(), max(width - 2, 1))
        self._strips.clear()
        self.virtual_size = Size(width, len(self._rows) + 1)
        self.refresh()

    def on_resize(self) -> None:
        """Fit the columns to another width."""
        self._fit()
        self._reveal()

    def notify_style_update(self) -> None:
        """Draw all afresh in a new theme's colours."""
        self._strips.clear()
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Draw one line: the heads first, then the rows in sight."""
        if y == 0:
            return self._strip(-1, "grid--head")
        index = self.scroll_offset.y + y - 1
        if index >= len(self._rows):
            return Strip.blank(self.size.width, self.get_visual_style("grid--row").rich_style)
        if index == self.cursor:
            return self._strip(index, "grid--cursor")
        return self._strip(index, "grid--hover" if index == self.hover else "grid--row")

    def _strip(self, index: int, component: str) -> Strip:
        key = (index, f"{component}{self.has_focus}")
        if key not in self._strips:
            width = self.scrollable_content_region.width
            texts = self._heads() if index < 0 else [to_content(cell) for cell in self._cells(self._rows[index])]
            fitted = [_cell(text, size) for text, size in zip(texts, self._widths, strict=False) if size]
            line = Content.assemble(" ", Content(" " * GAP).join(fitted)).truncate(width, pad=True)
            options = RenderOptions(self._get_style, {})
            strips = line.render_strips(width, 1, self.get_visual_style(component), options)
            self._strips[key] = strips[0] if strips else Strip.blank(width)
        return self._strips[key]

    def _heads(self) -> list[Content]:
        key, reverse = self._sort
        arrow = " ▼" if reverse else " ▲"
        return [Content(column.head + (arrow if column.key == key else "")) for column in self._columns]

    def watch_cursor(self) -> None:
        """Keep the cursor in sight."""
        self._reveal()
        self.refresh()

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Show whether the cursor is at work."""
        super().watch_has_focus(_has_focus)
        self.refresh()

    def _reveal(self) -> None:
        shown = max(self.scrollable_content_region.height - 1, 1)
        top = self.scroll_offset.y
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False, immediate=True, force=True)
        elif self.cursor >= top + shown:
            self.scroll_to(y=self.cursor - shown + 1, animate=False, immediate=True, force=True)

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a row."""
        return min(max(cursor, 0), max(len(self._rows) - 1, 0))

    def action_cursor_down(self) -> None:
        """Go to the next row."""
        self.cursor += 1

    def action_cursor_up(self) -> None:
        """Go to the row before."""
        self.cursor -= 1

    def action_first(self) -> None:
        """Go to the top."""
        self.cursor = 0

    def action_last(self) -> None:
        """Go to the bottom."""
        self.cursor = len(self._rows) - 1

    def action_page_down(self) -> None:
        """Go down a page."""
        self.cursor += max(self.scrollable_content_region.height - 1, 1)

    def action_page_up(self) -> None:
        """Go up a page."""
        self.cursor -= max(self.scrollable_content_region.height - 1, 1)

    def action_select(self) -> None:
        """Choose the row under the cursor."""
        if self._rows:
            self.post_message(self.Chosen(self, self.cursor))  # type: ignore[arg-type]

    def action_other_side(self) -> None:
        """A row of plain data has no other side; tables of facts know better."""

    def on_click(self, event: events.Click) -> None:
        """Sort by a head that is clicked; put the cursor on a row, and choose it where it stood there already."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        if offset.y == 0:
            self._click_head(offset.x)
            return
        index = self.scroll_offset.y + offset.y - 1
        if index < len(self._rows):
            if index == self.cursor and event.chain > 1:
                self.action_select()
            self.cursor = index

    def _click_head(self, x: int) -> None:
        left = 1
        for column, size in zip(self._columns, self._widths, strict=False):
            if size and left <= x < left + size + GAP:
                self.post_message(self.HeadClicked(column.key))
                return
            left += size + GAP if size else 0

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Show the row that the mouse is on."""
        self.hover = self.scroll_offset.y + event.y - 1

    def on_leave(self) -> None:
        """Forget the mouse."""
        self.hover = -1


def _cell(text: Content, width: int) -> Content:
    return text.truncate(width, ellipsis=True, pad=True)
