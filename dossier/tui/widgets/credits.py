"""The Credits tab: every credit of everyone in one table, filtered as you type."""

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, Static

from dossier.library import CreditHits, QueryError
from dossier.models import Credit
from dossier.render.phrases import statement
from dossier.render.safe import safe
from dossier.render.table import CREDIT_COLUMNS, credit_cells
from dossier.tui.commands import bindings
from dossier.tui.messages import OpenEvidence, OpenOtherSide, ViewInSource
from dossier.tui.widgets.box import Box
from dossier.tui.widgets.grid import Grid

if TYPE_CHECKING:
    from dossier.library import Library
    from dossier.models import Dossier

LIMIT = 500
"""How many rows are shown; the count says how many more there are."""


class CreditsGrid(Grid[Credit]):
    """The table of credits. Enter opens the evidence, `v` the place in the source."""

    def action_view(self) -> None:
        """Show the credit under the cursor in its source."""
        if self.row:
            self.post_message(ViewInSource(self.row.fact))

    def action_other_side(self) -> None:
        """Show what stands against the credit under the cursor."""
        if self.row:
            self.post_message(OpenOtherSide(self.row.fact))

    def copy_text(self) -> str:
        """Return what `y` copies: the credit under the cursor."""
        return statement(self.row.fact).plain if self.row else ""


class CreditsPane(Vertical):
    """The box, the count, and the table."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("credits")
    SCOPE = "credits"
    FIRST = "#credits-table"

    dossier: "reactive[Dossier | None]" = reactive(None)
    library: "reactive[Library | None]" = reactive(None)

    class Answered(Message):
        """The library has answered a query: hits, or the line that says what is wrong with it."""

        def __init__(self, query: str, answer: CreditHits | str) -> None:
            super().__init__()
            self.query = query
            self.answer = answer

    def __init__(self) -> None:
        super().__init__()
        self._matches: tuple[str, ...] = ()
        self._sort = ""
        self._reverse = False
        self._all = 0

    def compose(self) -> ComposeResult:
        """Make the box and the table."""
        hint = "Filter: netflix  year:2021"
        with Horizontal(id="filter-line"):
            yield Box(placeholder=hint, id="filter", compact=True)
            yield Static(id="count", markup=False)
        yield Static(id="wrong", markup=False)
        yield CreditsGrid(CREDIT_COLUMNS, self._cells, id="credits-table")

    def _cells(self, credit: Credit) -> tuple[Text, ...]:
        return credit_cells(credit, self._matches)

    def watch_dossier(self) -> None:
        """Fill the table for another dossier."""
        self._all = 0
        self._refill()

    def watch_library(self) -> None:
        """Fill the table from another library."""
        self._refill()

    def on_mount(self) -> None:
        """Fill the table for the dossier that came before it."""
        self.query_one("#wrong").display = False
        self.watch_dossier()

    @on(Input.Changed, "#filter")
    def _filter(self, event: Input.Changed) -> None:
        event.stop()
        self._refill()

    def _refill(self) -> None:
        if self.dossier and self.library and self.children:
            self._ask(self.library, self.query_one("#filter", Box).value, self.dossier.film.id if self.dossier.film else None)

    @work(thread=True, exclusive=True, group="credits")
    def _ask(self, library: "Library", query: str, film: str | None) -> None:
        try:
            hits = library.credits(query, film=film, sort=self._sort, reverse=self._reverse, limit=LIMIT)
        except QueryError as error:
            self.post_message(self.Answered(query, str(error)))
        else:
            self.post_message(self.Answered(query, hits))

    @on(Answered)
    def _show(self, event: Answered) -> None:
        event.stop()
        if event.query != self.query_one("#filter", Box).value:
            return
        count, wrong = self.query_one("#count", Static), self.query_one("#wrong", Static)
        wrong.display = isinstance(event.answer, str)
        if isinstance(event.answer, str):
            wrong.update(Content(safe(event.answer)))
            count.update("")
            return
        hits = event.answer
        self._all = hits.total if not event.query.strip() else self._all
        self._matches = tuple(hits.matches)
        grid = self.query_one(CreditsGrid)
        grid.show(hits.rows, sort=self._sort, reverse=self._reverse)
        count.update(Content(self._counted(event.query, len(hits.rows), hits.total, grid.hidden_columns)))

    def _counted(self, query: str, shown: int, total: int, hidden: int) -> str:
        if not total:
            return f"No match for '{safe(query)}'. Esc clears." if query.strip() else "No credits in this text."
        said = f"{total} of {self._all}" if query.strip() else f"{total} credits"
        more = f" · +{total - shown} more" if total > shown else ""
        columns = f" · {hidden} column{'s' if hidden > 1 else ''} hidden" if hidden else ""
        return said + more + columns

    @on(Box.Left, "#filter")
    def _leave(self, event: Box.Left) -> None:
        event.stop()
        self.query_one(CreditsGrid).focus()

    @on(Grid.Chosen)
    def _open(self, event: "Grid.Chosen") -> None:
        event.stop()
        if row := self.query_one(CreditsGrid).row:
            self.post_message(OpenEvidence(row.fact))

    def action_filter(self) -> None:
        """Go to the box."""
        self.query_one("#filter").focus()

    @on(Grid.HeadClicked)
    def _sort_by(self, event: "Grid.HeadClicked") -> None:
        event.stop()
        self._reverse = not self._reverse if event.key == self._sort else False
        self._sort = event.key
        self._refill()

    def action_sort(self) -> None:
        """Sort by the next column; behind the last one comes the order of the text again."""
        keys = ["", *(column.key for column in CREDIT_COLUMNS)]
        self._sort = keys[(keys.index(self._sort) + 1) % len(keys)]
        self._reverse = False
        self._refill()

    def action_reverse(self) -> None:
        """Sort the other way round."""
        self._sort = self._sort or CREDIT_COLUMNS[0].key
        self._reverse = not self._reverse
        self._refill()

    def back(self) -> bool:
        """Take one step out: a filter that still holds is taken away. Return whether there was one."""
        box = self.query_one("#filter", Box)
        if box.value:
            box.value = ""
            return True
        return False
