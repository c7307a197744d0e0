"""The app: it paints its frame, then has the articles read in a thread, and goes from screen to screen."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from textual import on, work
from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.screen import Screen

from dossier.tui import clipboard, state
from dossier.tui.commands import bindings
from dossier.tui.messages import (
    Added,
    Loaded,
    LoadFailed,
    OpenEvidence,
    OpenFilm,
    OpenOtherSide,
    OpenPerson,
    Progressed,
    ViewInSource,
)
from dossier.tui.screens.film import FilmScreen
from dossier.tui.themes import DARK, LIGHT, with_defaults
from dossier.tui.widgets.header import FilmHeader

if TYPE_CHECKING:
    from textual.command import Provider

    from dossier.intake import Intake, Outcome, Progress
    from dossier.library import Hit, Library
    from dossier.models import Dossier, MergedFact

Loader: TypeAlias = "Callable[[Callable[[Progress], None]], Intake]"
"""What reads the articles: called in a thread with a function to report progress to."""

LOOK_EVERY = 1.0
"""Seconds from one look at what other programs did to the library to the next."""
_PATH_LENGTH = 1000
"""The longest line that is taken for a path."""


def _provider() -> "type[Provider]":
    from dossier.tui.providers import DossierProvider  # noqa: PLC0415  (only when the palette is opened)

    return DossierProvider


def _latest(library: "Library") -> str | None:
    """Return the id of the film with the latest news, None where there is no film."""
    latest = next(library.each_film(), None)
    return latest.id if latest else None


class DossierApp(App[int]):
    """The terminal app on what `loader` reads. Its return code is 1 where something could not be read, else 0."""

    CSS_PATH = "dossier.tcss"
    TITLE = "dossier"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012  (Textual's own annotation)
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]  # noqa: RUF012  (Textual's own annotation)
    COMMANDS: ClassVar = {_provider}
    BINDINGS: ClassVar[list[BindingType]] = bindings("app")

    def __init__(self, loader: Loader) -> None:
        self._state_path = state.state_path()
        self._state = state.load(self._state_path)
        super().__init__()
        self._loader = loader
        self.intake: Intake | None = None
        self.dossier: Dossier | None = None
        self._film_screen = FilmScreen()
        self._unreadable = ""  # why the library could not be looked at: told once, not at each look
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        if self.no_color:
            for theme in [theme for theme in self.available_themes.values() if theme.ansi]:
                self.unregister_theme(theme.name)  # the terminal's own colours without colour: black on black
        self.theme = self._state.theme if self._state.theme in self.available_themes else DARK.name

    @property
    def library(self) -> "Library | None":
        """The library that the articles were read into, or None while they are read."""
        return self.intake.library if self.intake else None

    @property
    def _here(self) -> str | None:
        """The id of the film in front, or None."""
        return self.dossier.film.id if self.dossier and self.dossier.film else None

    def get_default_screen(self) -> Screen[None]:
        """Return the film screen, which stands as an empty frame until there is something to show."""
        return self._film_screen

    def get_css_variables(self) -> dict[str, str]:
        """Return the theme's variables, with a colour for each kind of thing."""
        self.theme_variables = with_defaults(super().get_css_variables())
        return self.theme_variables

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer none of the toolkit's own commands: the table of commands has all."""
        del screen
        return ()

    def on_ready(self) -> None:
        """Read the articles: the frame has been painted."""
        self._load()

    @work(thread=True)
    def _load(self) -> None:
        try:
            intake = self._loader(self._report)
            self._warm_up()
        except Exception as error:  # noqa: BLE001  (whatever it is, the reader is told in one line)
            self.post_message(LoadFailed(f"{type(error).__name__}: {error}"))
        else:
            self.post_message(Loaded(intake))

    def _report(self, progress: "Progress") -> None:
        self.post_message(Progressed(progress))

    @staticmethod
    def _warm_up() -> None:
        """Import what the tabs need, while still in the thread."""
        from dossier.tui.widgets import panes  # noqa: F401, PLC0415  (needs the models: after the first paint)

    @on(Progressed)
    def _tell_progress(self, event: Progressed) -> None:
        done, total = event.progress.done, event.progress.total
        if self.dossier is None and total > 1:
            self._film_screen.query_one(FilmHeader).note = f"Reading… {done} of {total}"

    @on(LoadFailed)
    def _tell_failure(self, event: LoadFailed) -> None:
        self._film_screen.query_one(FilmHeader).note = "Nothing could be read. Press a to add an article, q to quit."
        self.notify(event.reason, severity="error", markup=False)

    @on(Loaded)
    def _begin(self, event: Loaded) -> None:
        self.intake = event.intake
        self._tell_outcomes(event.intake.outcomes)
        library = event.intake.library
        remembered = library.has_film(self._state.film)
        self._show_dossier(self._state.film if remembered else _latest(library))
        if remembered and self._state.tab:
            self._film_screen.person = self._state.person
            self._film_screen.action_tab(self._state.tab)
        if library.size().films > 1:
            self.action_films()
        self.set_interval(LOOK_EVERY, self._look_again)

    def _look_again(self) -> None:
        """Show what another program has put into the library since this was last asked, the same film in front."""
        from dossier.library import LibraryError  # noqa: PLC0415  (needs the models: after the first paint)

        if self.library is None or any(worker.group == "add" and worker.is_running for worker in self.workers):
            return
        try:
            if self.library.changed():
                self._show_changed(self.library)
            self._unreadable = ""
        except LibraryError as error:
            if str(error) != self._unreadable:
                self.notify(str(error), severity="error", timeout=10, markup=False)
            self._unreadable = str(error)

    def _show_changed(self, library: "Library") -> None:
        from dossier.tui.screens.films import FilmsScreen  # noqa: PLC0415  (needs the models: after the first paint)
        from dossier.tui.screens.person import PersonScreen  # noqa: PLC0415

        here = self._here
        sources = self.dossier.sources if self.dossier else ()
        if here is None or not library.has_film(here):  # joined, split or retitled: the film that its articles tell of now
            moved = (film for source in sources for film in library.films_of(source.id))
            here = next(moved, None) or _latest(library)
        self._show_dossier(here)
        for screen in self.screen_stack:
            if isinstance(screen, FilmsScreen):
                screen.show_films()
            elif isinstance(screen, PersonScreen) and self.dossier:
                screen.renew(self.dossier)

    def _tell_outcomes(self, outcomes: "Iterable[Outcome]") -> None:
        """Tell what could not be read, one line each."""
        for outcome in outcomes:
            if outcome.status == "failed":
                self.notify(outcome.reason, severity="error", timeout=10, markup=False)

    def _show_dossier(self, film: str | None) -> None:
        if self.library is None:
            return
        self.dossier = self.library.dossier(film)
        self._film_screen.library = self.library
        self._film_screen.dossier = self.dossier
        self._remember(film=film or "")

    def _remember(self, **changes: str) -> None:
        state.save(self._state_path, **changes)

    @on(OpenFilm)
    def _open_film(self, event: OpenFilm) -> None:
        self.open_film(event.film)

    def open_film(self, film: str | None) -> None:
        """Show the dossier of a film (an id), whatever lies on top."""
        self._show_dossier(film)
        while len(self.screen_stack) > 1:
            self.pop_screen()

    @on(OpenPerson)
    def _open_person(self, event: OpenPerson) -> None:
        self.open_person(event.person)

    def open_person(self, person: str) -> None:
        """Show a person (an id) on their own screen."""
        from dossier.tui.screens.person import PersonScreen  # noqa: PLC0415  (needs the models: after the first paint)

        if isinstance(self.screen, PersonScreen):
            self.screen.person = person
        elif self.dossier and self.dossier.person(person):
            self.push_screen(PersonScreen(self.dossier, person, self.library), self._left_person)

    def _left_person(self, person: str | None) -> None:
        """Back from a person's screen: the Cast tab, if it is in front, shows the one last looked at."""
        if person and self._film_screen.active_tab == "cast":
            self._film_screen.call_later(self._film_screen.show_person, person)

    @on(OpenEvidence)
    def _open_evidence(self, event: OpenEvidence) -> None:
        self.open_evidence(event.fact)

    def open_evidence(self, fact: "MergedFact") -> None:
        """Show the sentence behind a fact."""
        from dossier.tui.screens.evidence import Evidence  # noqa: PLC0415  (needs the models: after the first paint)

        if self.dossier:
            self.push_screen(Evidence(fact, self.dossier), self._view)

    @on(OpenOtherSide)
    def _open_other_side(self, event: OpenOtherSide) -> None:
        from dossier.render.evidence import other_sides  # noqa: PLC0415  (needs the models: after the first paint)

        sides = other_sides(event.fact, self.dossier) if self.dossier else ()
        if sides:
            self.open_evidence(sides[0])
        else:
            self.notify("No source says otherwise: there is no other side.", markup=False)

    @on(ViewInSource)
    async def _view_event(self, event: ViewInSource) -> None:
        await self._view(event)

    async def _view(self, event: ViewInSource | None) -> None:
        """Show a fact in the Sources tab of its film."""
        if event:
            await self._uncover()
            self._film_screen.call_later(self._film_screen.show_in_source, event)

    async def action_back(self) -> None:
        """Take one step out: within the screen, then to the one beneath, then to the films. Never quits."""
        step = getattr(self.screen, "back", None)
        if step and step():
            return
        if len(self.screen_stack) > 1:
            self.screen.dismiss(getattr(self.screen, "person", None))
        elif self.library and self.library.size().films > 1:
            self.action_films()

    def action_films(self) -> None:
        """Show every film of the library."""
        from dossier.tui.screens.films import FilmsScreen  # noqa: PLC0415  (needs the models: after the first paint)

        if self.library and not isinstance(self.screen, FilmsScreen):
            self.push_screen(FilmsScreen(self.library))

    def action_search(self) -> None:
        """Search people, films, companies, credits and text."""
        from dossier.tui.screens.search import Search  # noqa: PLC0415  (needs the models: after the first paint)

        if self.library:
            self.push_screen(Search(self.library), self._go)

    async def _go(self, hit: "Hit | None") -> None:
        """Go where a hit of the search leads."""
        if hit is None or self.library is None:
            return
        if hit.film != self._here or hit.kind == "film":
            self.open_film(hit.film)
        if hit.kind == "person":
            self.open_person(hit.id)
        elif hit.kind == "credit":
            self.open_evidence(self.library.fact(hit.fact))
        elif hit.kind != "film":
            await self._uncover()
            self._film_screen.call_later(self._film_screen.show_hit, hit)

    async def _uncover(self) -> None:
        """Close whatever lies on the film screen."""
        while len(self.screen_stack) > 1:
            await self.pop_screen()

    def action_add(self) -> None:
        """Ask for a path or a text, and have it read."""
        from dossier.tui.screens.add import Add  # noqa: PLC0415  (only when asked for)

        if self.library:
            self.push_screen(Add(), self._add)

    def _add(self, typed: str | None) -> None:
        if typed and self.library:
            self._read(self.library, typed)

    @work(thread=True, group="add")
    def _read(self, library: "Library", typed: str) -> None:
        from dossier.intake import add_path, add_text  # noqa: PLC0415  (needs the models: after the first paint)

        path = Path(typed).expanduser()
        is_path = "\n" not in typed and len(typed) < _PATH_LENGTH and (" " not in typed or path.exists())
        self.post_message(Added(add_path(library, path) if is_path else (add_text(library, typed),)))

    @on(Added)
    def _added(self, event: Added) -> None:
        self.clear_notifications()
        self._tell_outcomes(event.outcomes)
        read = [outcome for outcome in event.outcomes if outcome.status == "read"]
        if read:
            self.notify(f"Read {read[0].name if len(read) == 1 else f'{len(read)} articles'}.", timeout=3, markup=False)
            self._show_added(read[-1].source)
        elif any(outcome.status == "known" for outcome in event.outcomes):
            self.notify("Read already: nothing new in it.", markup=False)

    def _show_added(self, source: str) -> None:
        """Show the film that an added source is about."""
        if self.library is None:
            return
        self.open_film(next(iter(self.library.films_of(source)), None))

    def action_export(self) -> None:
        """Ask where to write the dossier, and write it."""
        from dossier.tui.screens.export import Export  # noqa: PLC0415  (only when asked for)

        if self.dossier:
            self.push_screen(Export(self.dossier), self._exported)

    def _exported(self, written: str | None) -> None:
        if written:
            self.notify(written, title="Written", timeout=4, markup=False)

    def action_help(self) -> None:
        """Show the keys that hold here."""
        from dossier.tui.screens.help import Help  # noqa: PLC0415  (only when asked for)

        start = self.focused or self.screen
        nodes = list(start.ancestors_with_self)
        scopes = dict.fromkeys([scope for node in nodes if (scope := getattr(node, "SCOPE", ""))] + ["app"])
        self.push_screen(Help(tuple(scopes)))

    def action_copy(self) -> None:
        """Copy what the cursor is on."""
        said = getattr(self.focused, "copy_text", None)
        self.copy(said() if said else "")

    def action_copy_brief(self) -> None:
        """Copy the whole dossier as text."""
        from dossier.render.document import dossier_text  # noqa: PLC0415  (needs the models: after the first paint)

        self.copy(dossier_text(self.dossier).plain if self.dossier else "")

    def copy(self, text: str) -> None:
        """Put a text on the clipboard: the terminal's, and the system's where there is one."""
        if not text:
            self.notify("Nothing to copy here.", markup=False)
            return
        from dossier.render.safe import safe  # noqa: PLC0415  (needs the models: after the first paint)

        text = safe(text)
        self.copy_to_clipboard(text)
        self._copy_beyond(text)
        first = text.splitlines()[0]
        self.notify(first if len(first) < 60 else f"{first[:59]}…", title="Copied", timeout=2, markup=False)

    @work(thread=True, group="clipboard")
    def _copy_beyond(self, text: str) -> None:
        clipboard.copy(text)

    def watch_theme(self, theme: str) -> None:
        """Remember the theme."""
        if self.is_running:
            self._remember(theme=theme)

    async def action_quit(self) -> None:
        """Leave; the code tells whether something could not be read."""
        if self.dossier:
            self._remember(tab=self._film_screen.active_tab, person=self._film_screen.person)
        failed = self.intake is None or any(outcome.status == "failed" for outcome in self.intake.outcomes)
        self.exit(int(failed), return_code=int(failed))
