"""Add an article: a path, or the text itself, pasted."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.events import Key
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Button, Static, TextArea

from dossier.tui.commands import bindings
from dossier.tui.widgets.key_bar import KeyBar


class PasteArea(TextArea):
    """A text area in which Enter on a single short line (a path) reads it."""

    @dataclass
    class Done(Message):
        """The reader wants it read."""

    async def _on_key(self, event: Key) -> None:
        if event.key == "enter" and self.text.strip() and "\n" not in self.text and len(self.text) < 500:
            event.stop()
            event.prevent_default()
            self.post_message(self.Done())
        else:
            await super()._on_key(event)


class Add(ModalScreen[str]):
    """The result is what was typed or pasted; empty where nothing is to be read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("overlay"),
        Binding("ctrl+r", "read", "Read it", priority=True, key_display="ctrl+r"),
    ]
    SCOPE = "overlay"

    def compose(self) -> ComposeResult:
        """Make the card."""
        with Vertical(classes="card", id="add") as card:
            card.border_title = "Add an article"
            yield Static("A path and Enter, or the text of an article pasted. Nothing leaves this machine.", id="add-hint")
            yield PasteArea(id="paste", soft_wrap=True, tab_behavior="focus")
            with Horizontal(id="add-buttons"):
                yield Button("Read it", id="read", variant="primary", compact=True)
                yield Button("Cancel", id="cancel", compact=True)
            yield KeyBar()

    @on(Button.Pressed, "#read")
    @on(PasteArea.Done)
    def action_read(self) -> None:
        """Close, and have it read."""
        self.dismiss(self.query_one(PasteArea).text.strip())

    @on(Button.Pressed, "#cancel")
    def action_close(self) -> None:
        """Close."""
        self.dismiss("")
