"""The article as it was read, every fact marked in place, with a cursor that goes from sentence to sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content, Span
from textual.geometry import Offset, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.visual import RenderOptions

from dossier.models import MergedFact, Source
from dossier.render.article import Block, Ink, block_at, blocks, finds, inks, wrapped
from dossier.render.safe import safe
from dossier.tui.commands import bindings
from dossier.tui.themes import STYLES

MEASURE = 92
"""The widest line of prose: longer ones tire the eye."""
_MARGIN = 2


class ArticleView(ScrollView, can_focus=True):
    """One source. `cursor` is the index of the sentence under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("list")
    SCOPE = "list"
    COMPONENT_CLASSES: ClassVar[set[str]] = {"article--text"}

    cursor: reactive[int] = reactive(0)

    @dataclass
    class Moved(Message):
        """The cursor is on another sentence."""

        block: Block

    @dataclass
    class Entered(Message):
        """Enter on a sentence: go to its facts."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._text = ""
        self._blocks: tuple[Block, ...] = ()
        self._inks: tuple[Ink, ...] = ()
        self._lines: tuple[tuple[int, int], ...] = ()
        self._found: tuple[tuple[int, int], ...] = ()
        self._at = -1
        self._origin = 0

    def show(self, source: Source, facts: Sequence[MergedFact]) -> None:
        """Show a source with its facts marked, from the top."""
        self._text = safe(source.text).replace("\t", " ")
        self._blocks = blocks(source, facts)
        self._inks = inks(source, facts)
        self._found, self._at = (), -1
        self._wrap()
        self.scroll_to(y=0, animate=False, immediate=True, force=True)
        first = next((place for place, block in enumerate(self._blocks) if block.facts), 0)
        self.set_reactive(ArticleView.cursor, first)
        self._reveal()
        if self.block:
            self.post_message(self.Moved(self.block))

    @property
    def block(self) -> Block | None:
        """The sentence under the cursor, or None where there is no text."""
        return self._blocks[self.cursor] if self.cursor < len(self._blocks) else None

    @property
    def place(self) -> tuple[int, int]:
        """Which match the reader is at, from 1 (0 before the first), and how many there are."""
        return self._at + 1, len(self._found)

    def _wrap(self) -> None:
        width = min(self.scrollable_content_region.width - 2 * _MARGIN, MEASURE)
        self._lines = wrapped(self._text, width) if width > 0 else ()
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._lines))
        self.refresh()

    def on_resize(self) -> None:
        """Wrap the text to another width, the cursor kept in sight."""
        self._wrap()
        if self.cursor:
            self.call_after_refresh(self._reveal)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the text."""
        width = self.scrollable_content_region.width
        base = self.get_visual_style("article--text")
        index = self.scroll_offset.y + y
        if index >= len(self._lines):
            return Strip.blank(width, base.rich_style)
        start, end = self._lines[index]
        line = Content(" " * _MARGIN + self._text[start:end], self._spans(start, end))
        options = RenderOptions(self._get_style, {})
        selection = self.text_selection
        if selection and (chosen := selection.get_span(index)):
            left, right = chosen
            line = line.stylize(self.screen.get_visual_style("screen--selection"), left, right if right >= 0 else None)
        strips = line.truncate(width, pad=True).render_strips(width, 1, base, options)
        return (strips[0] if strips else Strip.blank(width)).apply_offsets(0, index)

    def _spans(self, start: int, end: int) -> list[Span]:
        marks: list[tuple[int, int, str]] = []
        block = self.block
        if block:
            marks.append((block.start, block.end, "on $statement-back"))
        plain = " underline" if self.app.no_color else ""
        marks += [(ink.start, ink.end, STYLES[ink.kind] + plain) for ink in self._inks]
        marks += [(left, right, STYLES["match"]) for left, right in self._found]
        if 0 <= self._at < len(self._found):
            marks.append((*self._found[self._at], "reverse"))
        return [
            Span(max(left, start) - start + _MARGIN, min(right, end) - start + _MARGIN, style)
            for left, right, style in marks
            if left < end and right > start
        ]

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the words that the mouse has selected."""
        text = "\n".join(" " * _MARGIN + self._text[start:end] for start, end in self._lines)
        return selection.extract(text), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection afresh."""
        del selection
        self.refresh()

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a sentence."""
        return min(max(cursor, 0), max(len(self._blocks) - 1, 0))

    def watch_cursor(self) -> None:
        """Show the sentence and tell whose facts to show."""
        self.refresh()
        if self.block:
            self._reveal()
            self.post_message(self.Moved(self.block))

    def _reveal(self) -> None:
        if self.block:
            self._reveal_span(self.block.start, self.block.end)

    def _reveal_span(self, start: int, end: int) -> None:
        touched = [line for line, (left, right) in enumerate(self._lines) if left < end and right > start]
        height = max(self.scrollable_content_region.height, 1)
        if not touched:
            return
        first, last = touched[0], min(touched[-1], touched[0] + height - 1)
        if first < self.scroll_offset.y:
            self.scroll_to(y=max(first - 1, 0), animate=False, immediate=True, force=True)
        elif last >= self.scroll_offset.y + height:
            self.scroll_to(y=last - height + 2, animate=False, immediate=True, force=True)

    def go_to(self, offset: int) -> None:
        """Put the cursor on the sentence at an offset of the source."""
        self.cursor = block_at(self._blocks, offset)
        self._reveal()

    def begin_find(self) -> None:
        """Remember where the reader stands: that is where a find starts, and where one without a match comes back to."""
        self._origin = self.cursor

    def find(self, needle: str) -> None:
        """Mark every place of the words looked for, and go to the first at or behind where the find began."""
        self._found = finds(self._text, needle)
        start = self._blocks[self._origin].start if self._origin < len(self._blocks) else 0
        behind = [place for place, (left, _) in enumerate(self._found) if left >= start]
        self._at = behind[0] if behind else (0 if self._found else -1)
        if not self._found:
            self.cursor = self._origin
        self._show_found()

    def step_found(self, by: int) -> None:
        """Go to the next or previous match, round the end."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show_found()

    def _show_found(self) -> None:
        if 0 <= self._at < len(self._found):
            left, right = self._found[self._at]
            self.cursor = block_at(self._blocks, left)
            self._reveal_span(left, right)
        self.refresh()

    def action_cursor_down(self) -> None:
        """Go to the next sentence."""
        self.cursor += 1

    def action_cursor_up(self) -> None:
        """Go to the sentence before."""
        self.cursor -= 1

    def action_first(self) -> None:
        """Go to the first sentence."""
        self.cursor = 0
        self.scroll_to(y=0, animate=False, immediate=True, force=True)

    def action_last(self) -> None:
        """Go to the last sentence."""
        self.cursor = len(self._blocks) - 1

    def action_select(self) -> None:
        """Go over to the facts of this sentence."""
        self.post_message(self.Entered())

    def action_view(self) -> None:
        """The text is its own source: nothing more to show."""

    def action_other_side(self) -> None:
        """A sentence has facts, none of its own: they stand in the list beside it."""
        self.post_message(self.Entered())

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the sentence that is clicked."""
        offset = event.get_content_offset(self)
        if offset is not None:
            self._click(offset)

    def _click(self, offset: Offset) -> None:
        index = self.scroll_offset.y + offset.y
        if index < len(self._lines):
            start, end = self._lines[index]
            self.cursor = block_at(self._blocks, min(start + max(offset.x - _MARGIN, 0), max(end - 1, start)))

    def copy_text(self) -> str:
        """Return what `y` copies: the sentence under the cursor."""
        return self._text[self.block.start : self.block.end] if self.block else ""
