"""The Cast tab: the people on the left, the filmography panel of the one under the cursor on the right."""

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.widgets import OptionList

from dossier.render.people import Group, filmography, groups, title_line
from dossier.render.rows import BLANK, Row, heading
from dossier.tui.commands import bindings
from dossier.tui.elsewhere import other_films
from dossier.tui.messages import PersonSeen
from dossier.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from dossier.library import Library
    from dossier.models import Dossier, Person


class PeopleList(RowList):
    """The people of a film by group. Enter goes over to the panel."""

    def open_row(self, row: Row) -> None:
        """Go in: the panel of this person."""
        if row.person:
            self.screen.query_one("#panel").focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A person has no single place in a source."""
        return False if action in {"view", "other_side"} else super().check_action(action, parameters)


class CastPane(Horizontal):
    """People and panel. `person` (an id) is the one shown."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("cast")
    SCOPE = "cast"

    dossier: "reactive[Dossier | None]" = reactive(None)
    library: "reactive[Library | None]" = reactive(None)
    person: reactive[str] = reactive("")

    def compose(self) -> ComposeResult:
        """Make the two lists."""
        yield PeopleList(id="people", classes="section")
        yield RowList(id="panel", classes="section")

    def on_mount(self) -> None:
        """Show the dossier that came before the lists were there."""
        self.watch_dossier(None, self.dossier)

    def watch_dossier(self, before: "Dossier | None", dossier: "Dossier | None") -> None:
        """Show the people of another dossier, on the same person where they are in it."""
        if dossier is None or not self.children:
            return
        person = before.person(self.person) if before else None
        same = dossier.same_person(person) if person else None
        if same:
            self.person = same.id
        rows = _people_rows(groups(dossier))
        people = self.query_one("#people", PeopleList)
        at = next((place for place, row in enumerate(rows) if row.person and row.person == self.person), None)
        people.show(rows, at=at)
        self.watch_person(self.person)
        people.border_title = "People"

    @on(OptionList.OptionHighlighted, "#people")
    def _look_at(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        row = self.query_one("#people", PeopleList).row
        if row and row.person:
            self.person = row.person

    def watch_person(self, id_: str) -> None:
        """Show another person's panel, and say how far through the list they are."""
        if self.dossier is None or not self.children:
            return
        person = self.dossier.person(id_)
        people = self.query_one("#people", PeopleList)
        ids = [row.person for row in people.rows if row.person]
        if person is None or id_ not in ids:
            return
        place = next(index for index, row in enumerate(people.rows) if row.person == id_)
        if people.highlighted != place:
            people.highlighted = place
        people.border_subtitle = f"{ids.index(id_) + 1} of {len(ids)}"
        self._show(person)

    def _show(self, person: "Person") -> None:
        if self.dossier is None:
            return
        self.post_message(PersonSeen(person.id))
        panel = self.query_one("#panel", RowList)
        work = filmography(person, self.dossier, other_films(self.library, person, self.dossier))
        panel.show((Row(title_line(person), kind="prose", person=person.id), BLANK, *work))
        panel.border_title = "Filmography"

    def back(self) -> bool:
        """Take one step out: from the panel to the people. Return whether there was one to take."""
        if self.query_one("#panel").has_focus:
            self.query_one("#people").focus()
            return True
        return False

    def action_step_person(self, by: int) -> None:
        """Go to the next or previous person, wherever the focus is in the tab."""
        ids = [row.person for row in self.query_one("#people", PeopleList).rows if row.person]
        if ids:
            at = ids.index(self.person) if self.person in ids else 0
            self.person = ids[min(max(at + by, 0), len(ids) - 1)]


def _people_rows(found: tuple[Group, ...]) -> tuple[Row, ...]:
    rows: list[Row] = []
    for group in found:
        rows += [*([BLANK] if rows else []), heading(group.title)]
        for person in group.people:
            rows.append(Row(title_line(person), kind="prose", hang=2, person=person.id))
    return tuple(rows)
