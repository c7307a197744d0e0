"""Articles made up by the thousand: films told over several articles, in varied words, with facts to hold the library to.

Names and titles are put together from syllables and plain words, of more syllables the more films there are: however many
articles are made, a film is told in as many, someone makes as many films, and as few share a title or a name, so that the work
for an article is the same; only the few great companies stand in ever more of them. Names have slips, companies short forms;
films begin without a title, are retitled, lose their actors, and move their dates. The same seed gives the same articles.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import count
from random import Random
from typing import NamedTuple

from dossier.models import Reading
from tests.factories import Row, make_reading

_FIRST = "Ada Bram Cleo Dov Edda Fenn Gita Hale Ines Jory Kaia Levin Mara Ned Orla Per Quill Runa Sten Tova Ursa Wim Zia".split()
_HEAD = "Al Bran Cor Dal El Fal Gar Hol In Jar Kel Lor Mar Nor Or Pel Quar Ros Sel Tal Ul Ver Wen Yor".split()
_TAIL = "berg by dane feld gren holm ick ings lund man mark more nik quist rath ros son stad stein ton vik wall wick".split()
_ADJECTIVE = "Amber Bitter Cold Distant Early Fallow Gilded Hollow Inner Last Narrow Old Pale Quiet Red Salt Tall Winter".split()
_NOUN = "Anchor Bridge Chapel Door Ember Ferry Garden Harbour Island Ladder Lantern Mirror Orchard Parade River Tower".split()
_FIRM = "Larch Tallow Birch Quarry Heron Juniper Copper Meridian Pewter Saffron Thistle Umber".split()
_KIND = "Pictures Films Releasing Entertainment Studios Media".split()
_PLACE = "Ostrava Bergen Leipzig Porto Tallinn Cork Turin Ghent Malmo Split".split()
_MONTH = "January February March April May June July August September October November December".split()

_MAJORS = 6
"""So many companies make a third of all films."""


class Article(NamedTuple):
    """An article made up: its day, its text and what a careful reader takes from it."""

    day: dt.date
    text: str
    rows: tuple[Row, ...]

    def reading(self) -> Reading:
        """Return the reading that a perfect parser would make of it."""
        return make_reading(self.text, self.rows, date=self.day)


class _Film(NamedTuple):
    title: str
    first: str
    director: str
    cast: tuple[tuple[str, str], ...]
    producer: str
    shooter: str
    firm: str
    seller: str
    place: str
    day: dt.date


class _World:
    """The names that the films of one run share."""

    def __init__(self, films: int, seed: int) -> None:
        self.random = Random(f"{seed} {films}")  # noqa: S311 - nothing secret is made of it
        self._used: set[str] = set()
        self._lent: list[str] = []
        pick = self.random.choice
        people = [self._new(lambda name: f"{pick(_FIRST)} {name}{pick(['', '', 'e', 'er', 'ov'])}") for _ in range(4 * films + 8)]
        self.people = people + self.random.sample(people, len(people) // 30)
        firms = [self._new(lambda name: f"{pick(_FIRM)} {name} {pick(_KIND)}") for _ in range(films // 4 + 6 + _MAJORS)]
        self.majors, self.firms = firms[:_MAJORS], firms[_MAJORS:]

    def _syllables(self, many: int = 0) -> str:
        pick = self.random.choice
        return pick(_HEAD) + "".join(pick(_HEAD).lower() for _ in range(many)) + pick(_TAIL)

    def _new(self, made: Callable[[str], str]) -> str:
        """A name that none has as yet, of more syllables where the short ones are taken."""
        names = (made(self._syllables(tries // 3)) for tries in count())
        name = next(name for name in names if name not in self._used)
        self._used.add(name)
        return name

    def _title(self) -> str:
        """A title, now and then one that another film has; a word of its own stands in front, as what follows may be left out."""
        pick = self.random.choice
        if self._lent and self.random.random() < 0.04:
            return self._lent.pop()
        word = self._new(lambda name: name)
        title = f"{pick(['', '', 'The '])}{word} {pick([*_NOUN, f'{pick(_ADJECTIVE)} {pick(_NOUN)}'])}"
        if self.random.random() < 0.04:
            self._lent.append(title)
        return title

    def film(self) -> _Film:
        random = self.random
        pick = random.choice
        title = self._title()
        first = "untitled" if random.random() < 0.1 else f"Project {self._new(lambda name: name)}"
        cast = tuple((name, pick(_FIRST)) for name in random.sample(self.people, 4))
        director, producer, shooter = random.sample(self.people, 3)
        day = dt.date(2015, 1, 1) + dt.timedelta(days=random.randrange(2500))
        firm, seller = random.sample(self.firms, 2)
        if random.random() < 0.3:
            firm = pick(self.majors)
        return _Film(title, first, director, cast, producer, shooter, firm, seller, pick(_PLACE), day)


def articles(count: int, seed: int = 0) -> Iterator[Article]:
    """Yield so many articles on about a third as many films, film after film."""
    world = _World(count // 3 + 1, seed)
    random, made, seen = world.random, 0, set[str]()
    while made < count:
        film = world.film()
        stages = [_announced, *random.sample([_joined, _left, _moved, _retitled, _shot], random.randrange(5))]
        if random.random() < 0.05:
            stages.append(_profile)
        day = film.day
        for stage in stages:
            article = stage(world, film, day)
            if made < count and article.text not in seen:
                seen.add(article.text)
                made += 1
                yield article
            day += dt.timedelta(days=random.choice([0, 1, 20, 70, 160]))


def _month(day: dt.date, later: int) -> tuple[str, str]:
    year, month = divmod(day.year * 12 + day.month - 1 + later, 12)
    return f"{_MONTH[month]} {year}", f"{year}-{month + 1:02}"


def _slipped(world: _World, name: str) -> str:
    """The name, now and then with a letter too few in its surname."""
    return name if world.random.random() < 0.95 else name[:-2] + name[-1]


def _announced(world: _World, film: _Film, day: dt.date) -> Article:
    pick = world.random.choice
    early = film.first if world.random.random() < 0.4 else film.title
    (lead, part), (second, _), (third, _) = film.cast[:3]
    phrase, edtf = _month(day, 5)
    shown = "an untitled film" if early == "untitled" else early
    text = (
        f"{pick(['Cameras are to roll on', 'News of', 'Plans are set for'])} {shown}. "
        f"{film.director} {pick(['directs', 'is to direct', 'will direct'])} {shown}, "
        f"{pick(['which stars', 'with a cast of', 'starring'])} {lead} and {second}. "
        f"{lead} plays {part}. {third} also stars. {film.producer} produces for {film.firm}. "
        f"{pick(['Filming starts in', 'The shoot begins in'])} {phrase} in {film.place}."
    )
    rows = [
        *([Row(early, "title", early)] if early != "untitled" else []),
        Row(early, "director", film.director),
        Row(early, "cast", lead, {"character": part}),
        Row(early, "cast", second),
        Row(early, "cast", third),
        Row(early, "producer", film.producer),
        Row(early, "production company", film.firm),
        Row(early, "filming start", edtf, {"text": phrase}),
        Row(early, "filming location", film.place),
        Row(early, "status", "announced"),
    ]
    return Article(day, text, tuple(rows))


def _joined(world: _World, film: _Film, day: dt.date) -> Article:
    name, part = film.cast[3]
    work = world.film().title
    text = (
        f"{name} {world.random.choice(['has joined', 'joins', 'boards'])} {film.title} as {part}. "
        f"{_credit(world, name, work)} {film.director} directs {film.title} for {_short(world, film.firm)}."
    )
    rows = (
        Row(film.title, "title", film.title),
        Row(film.title, "cast", name, {"character": part}),
        Row(name, "credit", work),
        Row(film.title, "director", film.director),
        Row(film.title, "production company", _short_in(text, film.firm)),
    )
    return Article(day, text, rows)


def _credit(world: _World, name: str, work: str) -> str:
    return f"{name} {world.random.choice(['was seen in', 'appeared in', 'starred in'])} {work}."


def _short(world: _World, firm: str) -> str:
    return firm if world.random.random() < 0.6 else firm.rsplit(" ", 1)[0]


def _short_in(text: str, firm: str) -> str:
    return firm if firm in text else firm.rsplit(" ", 1)[0]


def _left(world: _World, film: _Film, day: dt.date) -> Article:
    name = film.cast[world.random.randrange(2)][0]
    director = _slipped(world, film.director)
    text = f"{name} {world.random.choice(['has left', 'exits', 'is out of'])} {film.title}, which {director} directs."
    rows = (
        Row(film.title, "title", film.title),
        Row(film.title, "cast", name, {"status": "exited"}),
        Row(film.title, "director", director),
    )
    return Article(day, text, rows)


def _moved(world: _World, film: _Film, day: dt.date) -> Article:
    phrase, edtf = _month(day, world.random.choice([7, 9, 12]))
    lead = _slipped(world, film.cast[0][0])
    text = (
        f"The shoot of {film.title}, starring {lead}, {world.random.choice(['has been pushed to', 'now begins in'])} {phrase}. "
        f"{film.seller} sells {film.title} abroad."
    )
    rows = (
        Row(film.title, "title", film.title),
        Row(film.title, "cast", lead),
        Row(film.title, "filming start", edtf, {"text": phrase}),
        Row(film.title, "sales company", film.seller),
    )
    return Article(day, text, rows)


def _retitled(world: _World, film: _Film, day: dt.date) -> Article:
    new = f"{film.title} {world.random.choice(['Rising', 'Returns', 'Forever'])}"
    text = f"{film.title} by {film.director} is now called {new}, says {film.firm}, which makes it with {film.cast[1][0]}."
    rows = (
        Row(new, "title", new),
        Row(new, "alias", film.title, {"type": "former"}),
        Row(new, "director", film.director),
        Row(new, "production company", film.firm),
        Row(new, "cast", film.cast[1][0]),
    )
    return Article(day, text, rows)


def _shot(world: _World, film: _Film, day: dt.date) -> Article:
    other = world.film()
    text = (
        f"{film.shooter} shoots {film.title} in {film.place}. Filming is under way. {film.cast[0][0]} stars.\n\n"
        f"{film.seller} also has {other.title} by {other.director}."
    )
    rows = (
        Row(film.title, "title", film.title),
        Row(film.title, "cinematographer", film.shooter),
        Row(film.title, "filming location", film.place),
        Row(film.title, "status", "filming"),
        Row(film.title, "cast", film.cast[0][0]),
        Row(other.title, "title", other.title),
        Row(other.title, "director", other.director),
        Row(other.title, "sales company", film.seller),
    )
    return Article(day, text, rows)


def _profile(world: _World, film: _Film, day: dt.date) -> Article:
    """An article about a person and no film."""
    name, works = film.cast[0][0], [world.film().title for _ in range(3)]
    text = f"A profile of {day.year}. " + " ".join(_credit(world, name, work) for work in works)
    return Article(day, text, tuple(Row(name, "credit", work) for work in works))
