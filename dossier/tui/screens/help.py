"""Help for where you are: the keys that hold here, from the table of commands."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from dossier.tui.commands import SCOPES, bindings, in_scopes, key_name
from dossier.tui.widgets.key_bar import KeyBar

_QUERY = (
    ("netflix", "every word must be there; case and accents do not matter"),
    ('"peter pan"', "a phrase"),
    ("-series", "without"),
    ("person: title: company:", "in one field; also role: character: kind:"),
    ("year:2018..2023", "years from and to; year:2021"),
    ("is:upcoming", "still to come when it was written"),
)


class Help(ModalScreen[None]):
    """The keys of some scopes, and the query language."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("overlay")
    SCOPE = "overlay"

    def __init__(self, scopes: Sequence[str]) -> None:
        super().__init__()
        self._scopes = scopes

    def compose(self) -> ComposeResult:
        """Make the card."""
        with Vertical(classes="card", id="help") as card:
            card.border_title = "Help"
            with VerticalScroll():
                yield Static(self._text(), markup=False)
            yield KeyBar()

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one(VerticalScroll).focus()

    def _text(self) -> Content:
        found = in_scopes(self._scopes)
        near_first = [scope for scope in found if scope not in {"app", "list", "box"}] + ["list", "app", "box"]
        lines: list[Content] = []
        for scope in near_first:
            if scope in found:
                lines.append(Content.styled(SCOPES[scope], "$kind-dim bold"))
                lines += [_line("  ".join(key_name(key) for key in command.keys), command.help) for command in found[scope]]
                lines.append(Content())
        lines.append(Content.styled("Filters and searches", "$kind-dim bold"))
        lines += [_line(example, meaning, 24) for example, meaning in _QUERY]
        return Content("\n").join(lines)

    def action_close(self) -> None:
        """Close."""
        self.dismiss(None)


def _line(keys: str, meaning: str, width: int = 16) -> Content:
    return Content.assemble((f"{keys:<{width}}", "$accent"), meaning)
