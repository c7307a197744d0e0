"""Export the dossier: where to, as JSON or Markdown; a file that is there is replaced only when asked for twice."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Static

from dossier.export import ExportError, file_name, save
from dossier.render.safe import safe_line
from dossier.tui.commands import bindings
from dossier.tui.widgets.box import Box
from dossier.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from dossier.models import Dossier

_HINT = "The dossier as data: JSON where the name ends in .json, Markdown where it ends in .md."


class PathBox(Box):
    """The box for the path: Enter writes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Write it", show=True, key_display="Enter"),
        Binding("down", "leave", "To the buttons", show=False),
    ]


class Export(ModalScreen[str]):
    """The result is the path of what was written; empty where nothing was."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("overlay")
    SCOPE = "overlay"

    def __init__(self, dossier: "Dossier") -> None:
        super().__init__()
        self._dossier = dossier
        self._in_the_way = ""

    def compose(self) -> ComposeResult:
        """Make the card."""
        with Vertical(classes="card", id="export") as card:
            card.border_title = "Export"
            yield Static(_HINT, id="export-hint", markup=False)
            yield PathBox(file_name(self._dossier), id="export-path", compact=True)
            with Horizontal(id="export-buttons"):
                yield Button("Write it", id="write", variant="primary", compact=True)
                yield Button("JSON", id="json", compact=True)
                yield Button("Markdown", id="md", compact=True)
                yield Button("Cancel", id="cancel", compact=True)
            yield KeyBar()

    def on_mount(self) -> None:
        """Begin in the box."""
        self.query_one("#export-path").focus()

    @on(Input.Changed, "#export-path")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._in_the_way = ""
        self.query_one("#export-hint", Static).remove_class("-wrong").update(Content(_HINT))

    @on(Button.Pressed, "#json")
    @on(Button.Pressed, "#md")
    def _suffix(self, event: Button.Pressed) -> None:
        """Give the name the ending of the other form."""
        event.stop()
        box = self.query_one("#export-path", Box)
        name = box.value.strip() or file_name(self._dossier)
        box.value = str(Path(name).with_suffix(f".{event.button.id}"))
        box.focus()

    @on(Box.Left)
    def _leave(self, event: Box.Left) -> None:
        """Enter writes; Esc in an empty box closes; Down goes to the buttons."""
        event.stop()
        if not event.to_hits:
            self.dismiss("")
        elif event.submitted:
            self._write()
        else:
            self.query_one("#write").focus()

    @on(Button.Pressed, "#write")
    def _write(self) -> None:
        """Write the file, or say why not."""
        typed = self.query_one("#export-path", Box).value.strip()
        try:
            path = Path(typed or ".").expanduser().absolute()
            save(path, [self._dossier], replace=typed == self._in_the_way)
        except (ExportError, RuntimeError, ValueError) as error:
            self._in_the_way = typed if isinstance(error, ExportError) and error.exists else ""
            more = "; Enter again replaces it" if self._in_the_way else ""
            hint = self.query_one("#export-hint", Static)
            hint.add_class("-wrong").update(Content(safe_line(f"{error}{more}")))
        else:
            self.dismiss(str(path))

    @on(Button.Pressed, "#cancel")
    def action_close(self) -> None:
        """Close."""
        self.dismiss("")
