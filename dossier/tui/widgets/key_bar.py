"""The footer: the keys that hold here, six at most, without those that a box would take as text."""

from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

MOST = 6
"""How many keys the footer shows."""


class KeyBar(Footer):
    """Keys of the widget in focus first, those of the app last."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False, compact=True)

    def compose(self) -> ComposeResult:
        """Make the keys."""
        keys = [key for key in super().compose() if isinstance(key, FooterKey) and not self._is_text(key)]
        yield from keys[:MOST]

    def _is_text(self, key: FooterKey) -> bool:
        """Whether the widget in focus would take this key as a letter."""
        focused: Widget | None = self.screen.focused
        letter = key.key_display if len(key.key_display) == 1 and key.key_display.isascii() else None
        return bool(focused and letter and focused.check_consume_key(key.key, letter))
