"""Evidence: the sentence behind a fact, over whatever screen it was asked on."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from dossier.render.evidence import claim, evidence, other_sides
from dossier.render.phrases import statement
from dossier.tui.commands import bindings
from dossier.tui.messages import ViewInSource
from dossier.tui.themes import to_content
from dossier.tui.widgets.key_bar import KeyBar
from dossier.tui.widgets.testimony import statements

if TYPE_CHECKING:
    from dossier.models import Dossier, MergedFact


class Evidence(ModalScreen[ViewInSource | None]):
    """One fact and what its sources say. The result is the wish to view it in its source, or None."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("evidence", "overlay")
    SCOPE = "evidence"

    def __init__(self, fact: "MergedFact", dossier: "Dossier") -> None:
        super().__init__()
        self.fact = fact
        self.dossier = dossier
        self._sides: tuple[MergedFact, ...] = ()

    def compose(self) -> ComposeResult:
        """Make the card."""
        with Vertical(classes="card", id="evidence") as card:
            card.border_title = "Evidence"
            yield Static(id="claim", markup=False)
            with VerticalScroll():
                yield Static(id="said-so", markup=False)
            yield KeyBar()

    def on_mount(self) -> None:
        """Show the fact, and let the arrows scroll."""
        self._show(self.fact)
        self.query_one(VerticalScroll).focus()

    def _show(self, fact: "MergedFact") -> None:
        self.fact = fact
        count = len(fact.sources)
        told = "one source" if count == 1 else f"{count} sources"
        if sides := other_sides(fact, self.dossier):
            told += f" · d: the other side{f' ({len(sides)})' if len(sides) > 1 else ''}"
        self.query_one("#evidence").border_subtitle = told
        self.query_one("#claim", Static).update(to_content(claim(fact)))
        self.query_one("#said-so", Static).update(statements(fact, self.dossier))
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def action_other_side(self) -> None:
        """Show what stands against this fact; asked again, the next of them, and at the end the first."""
        sides = other_sides(self.fact, self.dossier)
        if self._sides and self.fact in self._sides:
            self._show(self._sides[(self._sides.index(self.fact) + 1) % len(self._sides)])
        elif sides:
            self._sides = (*sides, self.fact)
            self._show(sides[0])
        else:
            self.notify("No source says otherwise: there is no other side.", markup=False)

    def action_view(self) -> None:
        """Close, and show the sentence in its article."""
        self.dismiss(ViewInSource(self.fact))

    def action_close(self) -> None:
        """Close."""
        self.dismiss(None)

    def action_copy(self) -> None:
        """Copy the fact, its sentences and where they stand."""
        self.app.copy(self.copy_text())  # type: ignore[attr-defined]

    def copy_text(self) -> str:
        """Return the fact with its sentences, as plain text."""
        lines = [statement(self.fact).plain]
        for said in evidence(self.fact, self.dossier):
            lines += [f"“{' '.join(said.fact.evidence.quote.split())}”", *(row.text.plain for row in said.where[:2])]
        return "\n".join(lines)
