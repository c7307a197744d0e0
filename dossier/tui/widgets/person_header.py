"""The header of a person's own screen: who it is, their parts, and which film's dossier this is."""

from typing import TYPE_CHECKING

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from dossier.render.film import headline
from dossier.render.people import groups, title_line
from dossier.tui.themes import to_content
from dossier.tui.widgets.header import spread

if TYPE_CHECKING:
    from dossier.models import Dossier, Person


class PersonHeader(Widget):
    """One line."""

    def __init__(self) -> None:
        super().__init__()
        self._left = Content()
        self._right = Content()

    def show(self, person: "Person", dossier: "Dossier") -> None:
        """Show another person."""
        ids = [each.id for group in groups(dossier) for each in group.people]
        place = f"{ids.index(person.id) + 1} of {len(ids)}" if person.id in ids else ""
        self._left = to_content(title_line(person)).stylize("bold", 0, len(person.name))
        self._right = Content.assemble((f"{place}   ", "$kind-dim"), to_content(headline(dossier).title))
        self.refresh()

    def render(self) -> RenderResult:
        """Draw the header for the width there is."""
        return spread(self._left, self._right, self.content_size.width, keep="left")
