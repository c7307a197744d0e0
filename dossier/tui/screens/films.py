"""The library: every film that has been read, in one table."""

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from dossier.library import FilmRow
from dossier.render.phrases import day
from dossier.render.styles import words
from dossier.render.table import Column
from dossier.tui.messages import OpenFilm
from dossier.tui.widgets.grid import Grid
from dossier.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from dossier.library import Library

_COLUMNS = (
    Column("title", "Film", 26, 0),
    Column("stage", "Stage", 10, 2),
    Column("leads", "Leads", 14, 3),
    Column("director", "Director", 14, 4),
    Column("last_news", "Last news", 11, 1),
    Column("sources", "Sources", 7, 5),
)


def _cells(film: FilmRow) -> tuple[Text, ...]:
    leads = film.leads if isinstance(film.leads, str) else ", ".join(film.leads)
    sources = f"{film.sources}" + (f" ({film.disputed} disputed)" if film.disputed else "")
    return (
        words(film.title, "work"),
        words(film.stage, "flag"),
        words(leads, "person"),
        words(film.director, "person"),
        words(day(film.last_news), "date" if film.last_news else "dim"),
        words(sources, "dim"),
    )


class FilmsGrid(Grid[FilmRow]):
    """The table of films."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A film has no single place in a source."""
        return False if action in {"view", "other_side"} else super().check_action(action, parameters)

    def copy_text(self) -> str:
        """Return what `y` copies: the film under the cursor."""
        return "  ".join(cell.plain for cell in _cells(self.row)) if self.row else ""


class FilmsScreen(Screen[None]):
    """Enter opens a film."""

    BINDINGS: ClassVar[list[BindingType]] = []
    SCOPE = "films"

    def __init__(self, library: "Library") -> None:
        super().__init__()
        self._library = library

    def compose(self) -> ComposeResult:
        """Make the head and the table."""
        yield Static(id="films-head", markup=False)
        yield FilmsGrid(_COLUMNS, _cells, id="films")
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the films, and put the cursor among them."""
        self.show_films()
        self.query_one(FilmsGrid).focus()

    def show_films(self) -> None:
        """Show the films that the library has now, the cursor on the same one."""
        grid = self.query_one(FilmsGrid)
        before = grid.row.id if grid.row else ""
        films = self._library.films()
        count = f"{len(films)} film{'' if len(films) == 1 else 's'}"
        self.query_one("#films-head", Static).update(Content.assemble(("Films", "bold"), (f"  {count}", "$kind-dim")))
        grid.show(films)
        grid.cursor = next((place for place, film in enumerate(films) if film.id == before), 0)

    @on(Grid.Chosen)
    def _open(self, event: "Grid.Chosen") -> None:
        event.stop()
        if row := self.query_one(FilmsGrid).row:
            self.post_message(OpenFilm(row.id))
