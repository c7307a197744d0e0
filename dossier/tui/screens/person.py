"""A person's own screen: everything known of them, and beside it the sentence behind the line under the cursor."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import OptionList, Static

from dossier.render.people import filmography, groups
from dossier.tui.commands import bindings
from dossier.tui.elsewhere import other_films
from dossier.tui.widgets.key_bar import KeyBar
from dossier.tui.widgets.person_header import PersonHeader
from dossier.tui.widgets.row_list import RowList
from dossier.tui.widgets.testimony import statements

if TYPE_CHECKING:
    from dossier.library import Library
    from dossier.models import Dossier


class PersonScreen(Screen[None]):
    """One person of a dossier; J and K go to the next and the previous one."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("person")
    SCOPE = "person"

    person: reactive[str] = reactive("")

    def __init__(self, dossier: "Dossier", person: str, library: "Library | None" = None) -> None:
        super().__init__()
        self.dossier = dossier
        self._library = library
        self.set_reactive(PersonScreen.person, person)

    def compose(self) -> ComposeResult:
        """Make the head, the list and the place for the sentence."""
        yield PersonHeader()
        with Horizontal(id="person-body"):
            yield RowList(id="work", classes="section")
            with VerticalScroll(id="behind", classes="section", can_focus=False):
                yield Static(id="sentence", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the person."""
        self.query_one("#behind").border_title = "Said in"
        self.watch_person(self.person)

    def watch_person(self, id_: str) -> None:
        """Show another person."""
        person = self.dossier.person(id_)
        if person is None or not self.children:
            return
        self.query_one(PersonHeader).show(person, self.dossier)
        self.query_one("#work", RowList).show(filmography(person, self.dossier, other_films(self._library, person, self.dossier)))

    def renew(self, dossier: "Dossier") -> None:
        """Show what a later dossier tells of the same person, the cursor on the same fact. One who left it stays as they were."""
        before = self.dossier.person(self.person)
        person = dossier.same_person(before) if before else None
        if person is None:
            return
        work = self.query_one("#work", RowList)
        seen = {fact.id for fact in work.row.fact.facts} if work.row and work.row.fact else set()
        self.dossier = dossier
        self.set_reactive(PersonScreen.person, person.id)
        self.watch_person(person.id)
        same = (at for at, row in enumerate(work.rows) if row.fact and any(fact.id in seen for fact in row.fact.facts))
        work.highlighted = next(same, work.highlighted)

    @on(OptionList.OptionHighlighted, "#work")
    def _show_sentence(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        row = self.query_one("#work", RowList).row
        if row and row.fact:
            self.query_one("#sentence", Static).update(statements(row.fact, self.dossier, most=1))

    def action_step_person(self, by: int) -> None:
        """Go to the next or previous person of the film."""
        ids = [person.id for group in groups(self.dossier) for person in group.people]
        if self.person in ids:
            self.person = ids[min(max(ids.index(self.person) + by, 0), len(ids) - 1)]
