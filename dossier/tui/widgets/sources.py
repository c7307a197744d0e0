"""The Sources tab: the article with every fact marked, and the facts of the sentence under the cursor beside it."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Input

from dossier.render.article import Block
from dossier.render.phrases import day
from dossier.render.rows import Row, said_row
from dossier.render.safe import safe
from dossier.render.styles import words
from dossier.tui.commands import bindings
from dossier.tui.widgets.article import ArticleView
from dossier.tui.widgets.box import Box
from dossier.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from dossier.models import Dossier, MergedFact, Source


class SourcesPane(Horizontal):
    """Article and facts. `number` is the index of the source shown."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("sources")
    SCOPE = "sources"

    dossier: "reactive[Dossier | None]" = reactive(None)
    number: reactive[int] = reactive(0)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = ""

    def compose(self) -> ComposeResult:
        """Make the article, the box to find words in it, and the list of facts."""
        with Vertical(id="reading", classes="section"):
            yield ArticleView(id="article")
            yield Box(placeholder="Find in this article", id="find", compact=True)
        yield RowList(id="said", classes="section")

    def on_mount(self) -> None:
        """Show the dossier that came before the widgets were there."""
        self.query_one("#find").display = False
        self.query_one("#said").border_title = "Said here"
        self.watch_dossier(self.dossier)

    @property
    def source(self) -> "Source | None":
        """The source shown, or None where there is none."""
        sources = self.dossier.sources if self.dossier else ()
        return sources[self.number] if self.number < len(sources) else None

    def watch_dossier(self, dossier: "Dossier | None") -> None:
        """Show the sources of another dossier, from the newest."""
        if dossier and self.children:
            self.set_reactive(SourcesPane.number, max(len(dossier.sources) - 1, 0))
            self._show()

    def watch_number(self) -> None:
        """Show another source."""
        self._show()

    def _show(self) -> None:
        if self.dossier is None or self.source is None or not self.children:
            return
        source, many = self.source, len(self.dossier.sources)
        reading = self.query_one("#reading")
        name = safe(source.headline or source.name)
        reading.border_title = Content(f"{self.number + 1}/{many} {name}" if many > 1 else name)
        reading.border_subtitle = Content(day(source.date))
        self.query_one(ArticleView).show(source, self.dossier.facts())

    def action_step_source(self, by: int) -> None:
        """Go to the next or previous source."""
        if self.dossier:
            self.number = min(max(self.number + by, 0), len(self.dossier.sources) - 1)

    @on(ArticleView.Moved)
    def _list_facts(self, event: ArticleView.Moved) -> None:
        event.stop()
        self._list(event.block)

    def _list(self, block: Block) -> None:
        """List the facts of a sentence, the cursor on the one that was to be viewed."""
        said = self.query_one("#said", RowList)
        at = next((place for place, fact in enumerate(block.facts) if fact.id == self._wanted), None)
        said.show(_said(block), at=at)
        count = len(block.facts)
        said.border_subtitle = f"{count} fact{'' if count == 1 else 's'}"

    @on(ArticleView.Entered)
    def _enter(self, event: ArticleView.Entered) -> None:
        event.stop()
        if (block := self.query_one(ArticleView).block) and block.facts:
            self.query_one("#said").focus()

    def view(self, fact: "MergedFact") -> None:
        """Show a fact where its newest source says it."""
        cited = fact.facts[-1].evidence
        self._wanted = fact.id
        self.view_place(cited.source, cited.start)
        if block := self.query_one(ArticleView).block:
            self._list(block)

    def view_place(self, source: str, offset: int) -> None:
        """Show a place in one of the sources."""
        ids = [each.id for each in self.dossier.sources] if self.dossier else []
        if source in ids:
            self.number = ids.index(source)
            self.query_one(ArticleView).go_to(offset)
        self.query_one(ArticleView).focus()

    def action_find(self) -> None:
        """Open the box to find words."""
        box = self.query_one("#find", Box)
        self.query_one(ArticleView).begin_find()
        box.display = True
        box.focus()

    @on(Input.Changed, "#find")
    def _find(self, event: Input.Changed) -> None:
        event.stop()
        self.query_one(ArticleView).find(event.value)
        self._count()

    @on(Box.Left, "#find")
    def _leave(self, event: Box.Left) -> None:
        event.stop()
        if not event.box.value:
            event.box.display = False
        self.query_one(ArticleView).focus()

    def action_next_find(self, by: int) -> None:
        """Go to the next or previous match."""
        self.query_one(ArticleView).step_found(by)
        self._count()

    def _count(self) -> None:
        """Say which match this is of how many, beside the date."""
        value = self.query_one("#find", Box).value
        at, total = self.query_one(ArticleView).place
        reading = self.query_one("#reading")
        dated = day(self.source.date) if self.source else ""
        if not value:
            reading.border_subtitle = Content(dated)
        elif total:
            reading.border_subtitle = Content(f"{at}/{total} · {dated}")
        else:
            reading.border_subtitle = Content(f"No match for '{safe(value)}'. Esc clears.")

    def back(self) -> bool:
        """Take one step out: from the facts to the article, or out of a find. Return whether there was one to take."""
        box = self.query_one("#find", Box)
        if box.display:
            box.value = ""
            box.display = False
            return True
        if self.query_one("#said").has_focus:
            self.query_one(ArticleView).focus()
            return True
        return False


def _said(block: Block) -> tuple[Row, ...]:
    rows = tuple(said_row(fact) for fact in block.facts)
    return rows or (Row(words("Nothing read from this sentence.", "dim"), kind="prose"),)
