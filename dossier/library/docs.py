"""What the search finds besides credits: an entry a film, person or company, and the paragraphs of the sources."""

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from math import frexp
from typing import Any, NamedTuple

from dossier.assembly import fold
from dossier.library.mentions import select
from dossier.models import Company, Dossier, EntityType, Person, Relation, Source

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")


def store_members(database: sqlite3.Connection, unit: str, dossier: Dossier) -> None:
    """Write down the film, people and companies of a unit, with what to show of each."""
    database.executemany(
        "INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [(row[0], unit, *row[1:]) for row in _members(dossier)]
    )


def _members(dossier: Dossier) -> Iterator[tuple[Any, ...]]:
    film = dossier.film
    id_ = film.id if film else ""
    if film:
        director = ", ".join(fact.object for fact in film.current(Relation.DIRECTOR))
        detail = " · ".join(part for part in (film.stage, director and f"directed by {director}") if part)
        yield film.id, id_, "film", film.title, detail, "\n".join(film.aliases), len(dossier.sources)
    entities: tuple[Person | Company, ...] = (*dossier.people, *dossier.companies)
    for entity in entities:
        kind = "person" if isinstance(entity, Person) else "company"
        weight = 10 * len(entity.parts) + len(entity.facts)
        yield entity.id, id_, kind, entity.name, _detail(dossier, entity), "\n".join(entity.aliases), weight


def _detail(dossier: Dossier, entity: Person | Company) -> str:
    parts = dict.fromkeys(part.label for part in entity.parts if dossier.film is None or part.subject_id == dossier.film.id)
    other = len(entity.all(Relation.CREDIT))
    counted = f"{other} credit{'s' if other != 1 else ''}" if other else ""
    return " · ".join([*parts, *([counted] if counted else [])])


class Doc(NamedTuple):
    """An entry of the search: a film, person or company as `member` has it, with its names to find it by.

    The number is its rank: by kind, those with most behind them first. Only the first digits of the weight count, so that few
    have to move when theirs grows, and then the id, so that it is no matter which came first.
    """

    id: int
    kind: EntityType
    ref: str
    title: str
    detail: str
    film: str | None
    weight: int
    key: str
    others: str


KINDS: tuple[EntityType, ...] = ("film", "person", "company")
"""What has an entry, in the order of the ranks."""

_ROOM, _STEP, _FIRST = 1 << 48, 1 << 32, (1 << 16) - 1
"""How many ranks a kind has, how many of them a step of weight has, and the step of no weight at all."""

_SHADES = 8
"""In how many steps a weight doubles: one is at most an eighth more than the next below."""


def ranks(kind: EntityType) -> tuple[int, int]:
    """Return the first and the last rank of a kind."""
    first = KINDS.index(kind) * _ROOM
    return first, first + _ROOM - 1


def _rank(kind: EntityType, weight: int, ref: str) -> int:
    part, doublings = frexp(weight)
    step = _FIRST - _SHADES * doublings - int(2 * _SHADES * part)
    return ranks(kind)[0] + step * _STEP + int(ref[:8], 16)


def refresh_docs(database: sqlite3.Connection, entities: Set[str], units: Iterable[str]) -> None:
    """Write anew the entries of these entities, and of those of these units: as the unit has it that has most of them.

    Some stand in thousands of units: those are not gone through, and what is as it was is left alone.
    """
    ids = entities | {row[0] for row in select(database, "SELECT id FROM member WHERE unit IN {}", units)}
    _replace(database, _docs(database, ids), _worked_out(database, ids))


def erase_docs(database: sqlite3.Connection, entities: Iterable[str]) -> None:
    """Strike the entries of these entities."""
    _replace(database, _docs(database, entities), [])


def _docs(database: sqlite3.Connection, ids: Iterable[str]) -> list[Doc]:
    found = select(database, "SELECT id, kind, ref, title, detail, film, weight, key, others FROM doc WHERE ref IN {}", ids)
    return [Doc(*row) for row in found]


def _worked_out(database: sqlite3.Connection, ids: Iterable[str]) -> Iterator[Doc]:
    known = dict(select(database, "SELECT id, sum(weight) FROM member WHERE id IN {} GROUP BY id", ids))
    aliases: dict[str, set[str]] = defaultdict(set)
    for id_, some in select(database, "SELECT DISTINCT id, aliases FROM member WHERE aliases != '' AND id IN {}", known):
        aliases[id_].update(some.split("\n"))
    for id_, weight in known.items():
        kind, name, detail, film = database.execute(_WEIGHTIEST, [id_]).fetchone()
        others = fold(" ".join(sorted(aliases[id_]))) if id_ in aliases else ""
        yield Doc(_rank(kind, weight, id_), kind, id_, name, detail, film or None, weight, fold(name), others)


_WEIGHTIEST = "SELECT kind, name, detail, film FROM member WHERE id = ? ORDER BY weight DESC, film LIMIT 1"


def _replace(database: sqlite3.Connection, old: Iterable[Doc], new: Iterable[Doc]) -> None:
    """Put entries in place of old ones, leaving alone what is as it was."""
    was, are = set(old), set(new)
    gone, fresh = sorted(was - are), sorted(are - was)
    database.executemany("DELETE FROM doc WHERE id = ?", [(doc.id,) for doc in gone])
    fresh = _placed(database, fresh)
    database.executemany("INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", fresh)
    lost, found = ({(doc.id, doc.key, doc.others) for doc in docs} for docs in (gone, fresh))
    database.executemany("INSERT INTO doc_words (doc_words, rowid, key, others) VALUES ('delete', ?, ?, ?)", sorted(lost - found))
    database.executemany("INSERT INTO doc_words (rowid, key, others) VALUES (?, ?, ?)", sorted(found - lost))


def _placed(database: sqlite3.Connection, docs: Sequence[Doc]) -> list[Doc]:
    """The entries, each at a rank of its own: where one is taken already, at the next that is free."""
    taken = {row[0] for row in select(database, "SELECT id FROM doc WHERE id IN {}", {doc.id for doc in docs})}
    placed = []
    for doc in docs:
        rank = doc.id
        while rank in taken or (rank > doc.id and database.execute("SELECT 1 FROM doc WHERE id = ?", [rank]).fetchone()):
            rank += 1
        taken.add(rank)
        placed.append(doc if rank == doc.id else doc._replace(id=rank))
    return placed


def store_paragraphs(database: sqlite3.Connection, sources: Iterable[Source]) -> None:
    """Write down the words of the sources, a row a paragraph."""
    last = database.execute("SELECT coalesce(max(id), 0) FROM paragraph").fetchone()[0]
    found = [(source.id, each) for source in sources for each in _PARAGRAPH.finditer(source.text)]
    database.executemany(
        "INSERT INTO paragraph VALUES (?, ?, ?, ?)",
        [(number, id_, each.start(), each.end() - each.start()) for number, (id_, each) in enumerate(found, last + 1)],
    )
    database.executemany(
        "INSERT INTO text_words (rowid, words) VALUES (?, ?)",
        [(number, fold(each[0])) for number, (_, each) in enumerate(found, last + 1)],
    )


def erase_paragraphs(database: sqlite3.Connection, source: Source) -> None:
    """Strike the words of a source."""
    rows = database.execute("SELECT id, start, size FROM paragraph WHERE source = ?", [source.id]).fetchall()
    database.executemany(
        "INSERT INTO text_words (text_words, rowid, words) VALUES ('delete', ?, ?)",
        [(number, fold(source.text[start : start + size])) for number, start, size in rows],
    )
    database.executemany("DELETE FROM paragraph WHERE id = ?", [row[:1] for row in rows])
