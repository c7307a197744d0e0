"""Articles on one invented film, told by its facts, and what they come to."""

import datetime as dt

from dossier.assembly import assemble
from dossier.models import Dossier, MergedFact, Reading, Relation
from tests.factories import Row, make_reading

FILM = "Nine Lanterns"
BASE = (Row(FILM, "title", FILM), Row(FILM, "director", "Mara Quell"), Row(FILM, "cast", "Ned Orrin"))


def article(day: str, text: str, *rows: Row, base: tuple[Row, ...] = BASE) -> Reading:
    """An article of a day: its own text behind a sentence that names the film, its director and its lead."""
    date = dt.date.fromisoformat(day) if day else None
    return make_reading(f"{day}. {FILM} by Mara Quell stars Ned Orrin. {text}", [*base, *rows], date=date)


def only(readings: list[Reading]) -> Dossier:
    """The one dossier that these readings come to."""
    (dossier,) = assemble(readings)
    return dossier


def states(dossier: Dossier, relation: str) -> dict[str, str]:
    """The state of each of the film's facts of a relation."""
    assert dossier.film is not None
    return {fact.object: fact.state for fact in dossier.film.all(Relation(relation))}


def told(dossier: Dossier, relation: str) -> list[tuple[str, str, str]]:
    """What the history tells of a relation: date, change, object."""
    return [(str(c.date), c.change, c.object) for c in dossier.changes if c.relation == relation]


def fact_of(dossier: Dossier, relation: str, object_: str) -> MergedFact:
    """The film's fact of a relation and an object."""
    assert dossier.film is not None
    return next(fact for fact in dossier.film.all(Relation(relation)) if fact.object == object_)
