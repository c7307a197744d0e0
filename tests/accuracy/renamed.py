"""The tuned articles with their film under another title: how far the parser's choice of the film hangs on the title that it has.

Every title is invented, and each form of title is one that films have: a place, a name, a small word inside, a comma. What is read
of an article stays, so the title to be found is known without reading anything again.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dossier.models import Relation
from dossier.parser import parse
from dossier.reading import read_text
from tests.accuracy.corpus import Article

TITLES: dict[str, tuple[str, ...]] = {
    "two words": ("Copper Lantern", "Winter Harvest", "Broken Tollgate"),
    "an article": ("The Long Thaw", "The Saltworks", "A Quieter Harbour"),
    "one word": ("Kindling", "Undertow", "Tollgate"),
    "a strange word": ("Zorvath", "Tamvok", "Brindlo"),
    "a first name": ("Judith", "Oskar", "Nora"),
    "a full name": ("Nora Wilde", "Jack Marlow", "Elias Thorn"),
    "two names": ("Salt and Bone", "Dogs and Lanterns", "Bread and Thunder"),
    "a small word": ("Murder in the Alps", "Dinner with Ghosts", "Edge of Winter"),
    "a clause": ("Nothing but the Sea", "Where the Barges Bend", "Waiting for the Rain"),
    "an order": ("Kill the Lanterns", "Leave No Witness", "Bring Them Home"),
    "a count": ("12 Lanterns", "7 Sisters", "Room 9"),
    "a mark": ("Bandit!", "Who Sold Nelson?", "Is Anybody There?"),
    "a comma": ("Salt, Sand and Stone", "Goodbye, Mister Crail", "Lies, Lies, Lies"),
    "a subtitle": ("Blackout: Redemption", "Iron Otter: Origins", "Tollgate: The Return"),
    "a place": ("Lisbon", "Shanghai 1937", "Alaska"),
    "an owner": ("Judith's Ghost", "Miss Penny's Lantern", "The Miller's Debt"),
    "a day": ("The Last Friday", "Cold December", "A Summer in May"),
    "another language": ("La Lanterne Noire", "El Último Puente", "Das Letzte Tor"),
}
"""The forms of titles, with some of each."""

_EACH = 3
"""Every article's film bears so many titles in turn, of as many forms."""
_STEP = 5
"""The distance between those forms, so that all have about as many articles."""


@dataclass(frozen=True)
class Renamed:
    """A title of some form in place of an article's own, and whether the program found it."""

    form: str
    title: str
    article: str
    found: bool


def renamed(articles: Iterable[Article]) -> Iterator[Renamed]:
    """Read the articles on one film with a title, with other titles in its place. Raises `OSError` where one cannot be read."""
    forms = list(TITLES)
    for number, article in enumerate(articles):
        own = [gold.object for gold in article.gold if gold.relation == Relation.TITLE]
        text = article.text
        if len(own) != 1 or own[0] not in text:
            continue
        for turn in range(_EACH):
            form = forms[(number + turn * _STEP) % len(forms)]
            title = TITLES[form][number % len(TITLES[form])]
            yield Renamed(form, title, article.name, title in _titles(_under(text, own[0], title)))


def share(films: Iterable[Renamed]) -> float:
    """Return the share of renamed films that were found, in 0..1; 0 for none."""
    found = [film.found for film in films]
    return sum(found) / len(found) if found else 0.0


def _under(text: str, own: str, title: str) -> str:
    """A text with another title for its film, in capitals where the text has it so."""
    plain = re.sub(rf"(?<!\w){re.escape(own)}(?!\w)", lambda _: title, text)
    return re.sub(rf"(?<!\w){re.escape(own.upper())}(?!\w)", lambda _: title.upper(), plain)


def _titles(text: str) -> set[str]:
    return {fact.object for fact in parse(read_text(text)).facts if fact.relation == Relation.TITLE}
