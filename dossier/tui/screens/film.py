"""The film screen: the header, and the tabs whose contents come when they are first opened."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import TabbedContent, TabPane

from dossier.tui.commands import bindings
from dossier.tui.messages import OpenPerson, PersonSeen, ViewInSource
from dossier.tui.widgets.header import FilmHeader
from dossier.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from dossier.library import Hit, Library
    from dossier.models import Dossier

TABS: tuple[tuple[str, str], ...] = (
    ("synopsis", "Synopsis"),
    ("cast", "Cast"),
    ("production", "Production"),
    ("credits", "Credits"),
    ("sources", "Sources"),
)
"""The tabs that every dossier has: id and name."""


class LazyPane(TabPane):
    """A tab's pane that is empty until it is first opened."""

    def render(self) -> str:
        """Draw nothing where there is nothing yet."""
        return ""


class FilmScreen(Screen[None]):
    """The file on one film. Without a dossier it is the frame that stands while the articles are read."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("film")
    SCOPE = "film"

    dossier: "reactive[Dossier | None]" = reactive(None)
    library: "reactive[Library | None]" = reactive(None)

    person: reactive[str] = reactive("")
    """The id of the person last looked at."""

    def __init__(self, dossier: "Dossier | None" = None, library: "Library | None" = None) -> None:
        super().__init__()
        self.set_reactive(FilmScreen.dossier, dossier)
        self.set_reactive(FilmScreen.library, library)

    def compose(self) -> ComposeResult:
        """Make the frame: nothing in it needs the models."""
        yield FilmHeader().data_bind(FilmScreen.dossier)
        with TabbedContent(id="tabs"):
            for place, (id_, name) in enumerate(TABS, 1):
                yield LazyPane(f"{place} {name}", id=id_)
        yield KeyBar()

    def on_mount(self) -> None:
        """Keep the focus out of the row of tabs: digits and brackets change them."""
        self.query_one("#tabs Tabs").can_focus = False
        if self.dossier:
            self.call_after_refresh(self._dossier_came)

    def watch_dossier(self) -> None:
        """Fill the tab in front as soon as there is something to show."""
        if self.dossier and self.is_mounted:
            self.call_later(self._dossier_came)

    async def _dossier_came(self) -> None:
        tabs = self.query_one("#tabs", TabbedContent)
        if self.dossier and len(self.dossier.sources) > 1 and not tabs.query("#history"):
            await tabs.add_pane(LazyPane("6 History", id="history"))
        await self.fill(tabs.active)

    @on(TabbedContent.TabActivated)
    async def _activated(self, event: TabbedContent.TabActivated) -> None:
        event.stop()
        await self.fill(event.pane.id or "")

    async def fill(self, id_: str) -> None:
        """Mount what belongs in a tab where it is not there yet, and put the focus in it."""
        if self.dossier is None or not id_:
            return
        pane = self.query_one(f"#{id_}", TabPane)
        if not pane.children:
            await pane.mount(self._contents(id_))
        if self.focused is None or pane not in self.focused.ancestors:
            first = getattr(pane.children[0], "FIRST", "")
            inside = [widget for widget in self.focus_chain if pane in widget.ancestors]
            self.set_focus(pane.query_one(first) if first else next(iter(inside), None))

    def _contents(self, id_: str) -> Widget:
        """Make a tab's contents. Their modules need the models: they come after the first paint, each when it is first used."""
        if id_ == "cast":
            from dossier.tui.widgets.cast import CastPane  # noqa: PLC0415

            pane = CastPane().data_bind(FilmScreen.dossier, FilmScreen.library)
            pane.set_reactive(CastPane.person, self.person)
            return pane
        if id_ == "credits":
            from dossier.tui.widgets.credits import CreditsPane  # noqa: PLC0415

            return CreditsPane().data_bind(FilmScreen.dossier, FilmScreen.library)
        if id_ == "sources":
            from dossier.tui.widgets.sources import SourcesPane  # noqa: PLC0415

            return SourcesPane().data_bind(FilmScreen.dossier)
        from dossier.tui.widgets import panes  # noqa: PLC0415

        kinds: dict[str, type[panes.RowsPane]] = {
            "synopsis": panes.SynopsisPane,
            "production": panes.ProductionPane,
            "history": panes.HistoryPane,
        }
        return kinds[id_]().data_bind(FilmScreen.dossier)

    @property
    def active_tab(self) -> str:
        """The id of the tab in front."""
        return self.query_one("#tabs", TabbedContent).active

    def action_tab(self, id_: str) -> None:
        """Bring a tab to the front."""
        tabs = self.query_one("#tabs", TabbedContent)
        if self.dossier and tabs.query(f"TabPane#{id_}"):
            tabs.active = id_

    def action_step_tab(self, by: int) -> None:
        """Go to the tab to the right or left, round the end."""
        ids = [pane.id or "" for pane in self.query(TabPane)]
        self.action_tab(ids[(ids.index(self.active_tab) + by) % len(ids)])

    async def show_in_source(self, event: ViewInSource) -> None:
        """Show a fact in the Sources tab."""
        from dossier.tui.widgets.sources import SourcesPane  # noqa: PLC0415  (see `_contents`)

        self.action_tab("sources")
        await self.fill("sources")
        pane = self.query_one(SourcesPane)
        self.call_after_refresh(pane.view, event.fact)

    async def show_hit(self, hit: "Hit") -> None:
        """Show a hit of the search: a company in the Production tab, words in the Sources tab."""
        from dossier.tui.widgets.sources import SourcesPane  # noqa: PLC0415  (see `_contents`)

        if hit.kind == "company":
            self.action_tab("production")
            return
        self.action_tab("sources")
        await self.fill("sources")
        self.call_after_refresh(self.query_one(SourcesPane).view_place, hit.source, hit.offset)

    async def show_person(self, id_: str) -> None:
        """Show a person in the Cast tab."""
        from dossier.tui.widgets.cast import CastPane  # noqa: PLC0415  (see `_contents`)

        self.action_tab("cast")
        await self.fill("cast")
        self.query_one(CastPane).person = id_

    @on(PersonSeen)
    def _seen(self, event: PersonSeen) -> None:
        event.stop()
        self.person = event.person

    @on(OpenPerson)
    async def _person(self, event: OpenPerson) -> None:
        if self.active_tab == "synopsis":
            event.stop()
            await self.show_person(event.person)

    def action_open_address(self) -> None:
        """Open the newest source's address, if it is one of the web."""
        addresses = [source.url for source in reversed(self.dossier.sources if self.dossier else ()) if source.url]
        if addresses and addresses[0].startswith(("https://", "http://")):
            self.app.open_url(addresses[0])
        else:
            self.notify("This source has no address on the web.", markup=False)

    def back(self) -> bool:
        """Take one step out within the tab in front. Return whether there was one to take."""
        for widget in self.query(f"#{self.active_tab} > *"):
            step = getattr(widget, "back", None)
            if step and step():
                return True
        return False
