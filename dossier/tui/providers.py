"""What the command palette offers: the commands of the table, and the people, films and credits of the dossier."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.fuzzy import Matcher

from dossier.tui.commands import COMMANDS, key_name

if TYPE_CHECKING:
    from dossier.tui.app import DossierApp

_MOST_CREDITS = 500
_MOST_FILMS = 500


class _Entry(NamedTuple):
    """A line of the palette: what it says, what kind of thing it is, and what choosing it does."""

    text: str
    help: str
    run: Callable[[], object]


class DossierProvider(Provider):
    """Commands first, then people, films and credits by name. Names are data: never read as markup."""

    @property
    def _dossier_app(self) -> "DossierApp":
        return cast("DossierApp", self.app)

    async def discover(self) -> Hits:
        """Offer the commands before anything is typed."""
        for entry in self._commands():
            yield DiscoveryHit(Content(entry.text), entry.run, text=entry.text, help=entry.help)

    async def search(self, query: str) -> Hits:
        """Offer what matches the words typed so far."""
        matcher = self.matcher(query)
        for entry in (*self._commands(), *self._people(), *self._films(query), *self._credits()):
            score = matcher.match(entry.text)
            if score > 0:
                yield Hit(score, _marked(entry.text, matcher), entry.run, text=entry.text, help=entry.help)

    def _commands(self) -> Iterator[_Entry]:
        for command in COMMANDS:
            if command.palette and (command.scope == "app" or self.screen.__class__.__name__ == "FilmScreen"):
                run = partial(self.screen.run_action, _qualified(command.scope, command.action))
                yield _Entry(command.label, f"{command.help}  ({key_name(command.keys[0])})", run)

    def _people(self) -> Iterator[_Entry]:
        from dossier.render.safe import safe_line  # noqa: PLC0415  (render needs the models: after the first paint)

        app = self._dossier_app
        for person in app.dossier.people if app.dossier else ():
            yield _Entry(safe_line(person.name), "person", partial(app.open_person, person.id))

    def _films(self, query: str) -> Iterator[_Entry]:
        """All films, to be found by any of their letters; of very many only those that the library's own search finds."""
        from dossier.library import QueryError  # noqa: PLC0415  (see above)
        from dossier.render.safe import safe_line  # noqa: PLC0415  (see above)

        app = self._dossier_app
        if app.library is None:
            return
        many = app.library.size().films > _MOST_FILMS
        try:
            films = app.library.search(query).films if many else app.library.films()
        except QueryError:  # half a query, such as a field without its word
            return
        for film in films:
            yield _Entry(safe_line(film.title), "film", partial(app.open_film, film.id))

    def _credits(self) -> Iterator[_Entry]:
        from dossier.render.safe import safe_line  # noqa: PLC0415  (see above)

        app = self._dossier_app
        if app.library is None or app.dossier is None:
            return
        film = app.dossier.film.id if app.dossier.film else None
        for credit in app.library.credits("", film=film, limit=_MOST_CREDITS).rows:
            text = safe_line(f"{credit.title} — {credit.person}")
            yield _Entry(text, "credit", partial(app.open_evidence, credit.fact))


def _marked(text: str, matcher: Matcher) -> Content:
    """Mark the letters that matched; the matcher's own way would read the text as markup."""
    content = Content(text)
    for place in matcher.fuzzy_search.match(matcher.query, text)[1]:
        content = content.stylize("$accent", place, place + 1)
    return content


def _qualified(scope: str, action: str) -> str:
    return f"app.{action}" if scope == "app" else f"screen.{action}"
