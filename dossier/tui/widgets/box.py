"""The box to type in: filters and finds. Esc empties it, then leaves it; Down and Enter go to the hits."""

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class Box(Input):
    """A one-line box. `target` (a selector) is what it leads to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "clear", "Clear", show=True, key_display="Esc"),
        Binding("down", "leave", "To the hits", show=True, key_display="↓"),
    ]

    SCOPE = "box"
    cursor_blink = False

    @dataclass
    class Left(Message):
        """The reader has left the box: to go to the hits (`to_hits`, with Enter `submitted` too), or with Esc."""

        box: "Box"
        to_hits: bool
        submitted: bool = False

        @property
        def control(self) -> "Box":
            """The box that was left."""
            return self.box

    def action_clear(self) -> None:
        """Empty the box; an empty one is left."""
        if self.value:
            self.value = ""
        else:
            self.post_message(self.Left(self, to_hits=False))

    def action_leave(self) -> None:
        """Go to the first hit."""
        self.post_message(self.Left(self, to_hits=True))

    async def action_submit(self) -> None:
        """Enter, too, goes to the first hit."""
        self.post_message(self.Left(self, to_hits=True, submitted=True))
