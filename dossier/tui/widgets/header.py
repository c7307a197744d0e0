"""The header of the film screen: title, genre, format, stage and last news, always in sight."""

from typing import TYPE_CHECKING, Literal

from textual.app import RenderResult
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from dossier.tui.themes import to_content

if TYPE_CHECKING:
    from dossier.models import Dossier


class FilmHeader(Widget):
    """Two lines: the title and the stage, what it is and when it was last in the news."""

    dossier: "reactive[Dossier | None]" = reactive(None)
    note: reactive[str] = reactive("Reading…")
    """What is said until there is a dossier."""

    def render(self) -> RenderResult:
        """Draw the header for the width there is."""
        width = self.content_size.width
        if self.dossier is None:
            return Content(self.note)
        from dossier.render.film import headline  # noqa: PLC0415  (needs the models: after the first paint)

        head = headline(self.dossier)
        top = spread(to_content(head.title), to_content(head.stage), width, keep="left")
        return Content("\n").join([top, spread(to_content(head.about), to_content(head.news), width, keep="right")])


def spread(left: Content, right: Content, width: int, *, keep: Literal["left", "right"]) -> Content:
    """Return one line with a text at either end; where both do not fit, the one to keep is kept longest."""
    room = max(width - right.cell_length - 2, min(left.cell_length, width // 2) if keep == "left" else 0)
    left = left.truncate(max(room, 0), ellipsis=True)
    gap = max(width - left.cell_length - right.cell_length, 1)
    return Content.assemble(left, " " * gap, right).truncate(width, ellipsis=True)
