"""Search everywhere: one box over people, films, companies, credits and the sources' own words."""

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input

from dossier.library import Hit, QueryError, SearchHits
from dossier.render.hits import hit_rows
from dossier.render.safe import safe
from dossier.tui.commands import bindings
from dossier.tui.widgets.box import Box
from dossier.tui.widgets.key_bar import KeyBar
from dossier.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from dossier.library import Library

LIMIT = 20
"""How many hits of each group are shown."""


class Search(ModalScreen[Hit | None]):
    """The result is the hit to go to, or None."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("overlay")
    SCOPE = "overlay"

    class Answered(Message):
        """The library has answered a query: hits, or the line that says what is wrong with it."""

        def __init__(self, query: str, answer: SearchHits | str) -> None:
            super().__init__()
            self.query = query
            self.answer = answer

    def __init__(self, library: "Library") -> None:
        super().__init__()
        self._library = library
        self._hits: tuple[Hit, ...] = ()

    def compose(self) -> ComposeResult:
        """Make the card."""
        with Vertical(classes="card", id="search") as card:
            card.border_title = "Search everywhere"
            yield Box(placeholder="A person, a film, a company, any words", id="query", compact=True)
            yield RowList(id="hits")
            yield KeyBar()

    def on_mount(self) -> None:
        """Begin in the box."""
        self.query_one("#query").focus()

    @on(Input.Changed, "#query")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._ask(event.value)

    @work(thread=True, exclusive=True, group="search")
    def _ask(self, query: str) -> None:
        try:
            self.post_message(self.Answered(query, self._library.search(query, limit=LIMIT)))
        except QueryError as error:
            self.post_message(self.Answered(query, str(error)))

    @on(Answered)
    def _show(self, event: Answered) -> None:
        event.stop()
        if event.query != self.query_one("#query", Box).value:
            return
        card = self.query_one("#search")
        if isinstance(event.answer, str):
            self._hits = ()
            self.query_one(RowList).show(())
            card.border_subtitle = Content(safe(event.answer))
            return
        hits = event.answer
        self._hits = hits.all
        self.query_one(RowList).show(hit_rows(hits))
        card.border_subtitle = Content(_counted(event.query, hits))

    @on(Box.Left)
    def _leave(self, event: Box.Left) -> None:
        event.stop()
        if not event.to_hits:
            self.dismiss(None)
        elif self._hits:
            self.query_one(RowList).focus()

    @on(RowList.Chosen)
    def _choose(self, event: RowList.Chosen) -> None:
        event.stop()
        self.dismiss(self._hits[int(event.row.target)])

    def action_close(self) -> None:
        """Go back to the box, or close."""
        box = self.query_one("#query", Box)
        if box.has_focus:
            self.dismiss(None)
        else:
            box.focus()


def _counted(query: str, hits: SearchHits) -> str:
    """Say how many hits there are; where words with a slip were mended, which were searched for instead."""
    if not query.strip():
        return ""
    if not hits.total:
        return f"No match for '{safe(query)}'. Esc clears."
    mended = f" for {', '.join(hits.instead)}" if hits.instead else ""
    more = f", {len(hits.all)} shown" if len(hits.all) < hits.total else ""
    return f"{hits.total} hit{'' if hits.total == 1 else 's'}{safe(mended)}{more}"
