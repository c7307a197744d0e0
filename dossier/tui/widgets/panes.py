"""The plain panes of the film screen: Synopsis, Production and History, a list of rows each."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.reactive import reactive

from dossier.render.film import synopsis
from dossier.render.history import history
from dossier.render.production import production
from dossier.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.models import Dossier
    from dossier.render.rows import Row


class RowsPane(Vertical):
    """A pane that shows the dossier as one list of rows."""

    dossier: "reactive[Dossier | None]" = reactive(None)

    def compose(self) -> ComposeResult:
        """Make the list."""
        yield RowList()

    def rows(self, dossier: "Dossier") -> "Sequence[Row]":
        """Return the rows to show for a dossier."""
        raise NotImplementedError

    def watch_dossier(self, dossier: "Dossier | None") -> None:
        """Show another dossier."""
        if dossier and self.children:
            self.query_one(RowList).show(self.rows(dossier))

    def on_mount(self) -> None:
        """Show the dossier that came before the list was there."""
        self.watch_dossier(self.dossier)


class SynopsisPane(RowsPane):
    """The story, the key facts, and what is not known yet."""

    def rows(self, dossier: "Dossier") -> "Sequence[Row]":
        """Return the rows of the synopsis."""
        return synopsis(dossier)


class ProductionPane(RowsPane):
    """Stage, shoot, release, crew and companies."""

    def rows(self, dossier: "Dossier") -> "Sequence[Row]":
        """Return the rows of the production."""
        return production(dossier)


class HistoryPane(RowsPane):
    """What changed when, by source."""

    def rows(self, dossier: "Dossier") -> "Sequence[Row]":
        """Return the rows of the history."""
        return history(dossier)
