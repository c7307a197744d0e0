"""What the search finds besides credits: an entry a film, person or company, and the paragraphs of the sources."""

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from itertools import count
from typing import Any

from dossier.assembly import fold
from dossier.library.mentions import select
from dossier.models import Company, Dossier, Person, Relation, Source

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
        yield film.id, id_, "film", film.title, detail, "\n".join(film.aliases), 100 + len(dossier.sources)
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


def refresh_docs(database: sqlite3.Connection, entities: Set[str], units: Iterable[str]) -> None:
    """Write anew the entries of these entities, and of those of these units: as the unit has it that has most of them.

    Some stand in thousands of units: those are not gone through, and what is as it was is left alone.
    """
    ids = entities | {row[0] for row in select(database, "SELECT id FROM member WHERE unit IN {}", units)}
    old = {
        row[1]: row for row in select(database, "SELECT id, ref, kind, title, detail, film, weight FROM doc WHERE ref IN {}", ids)
    }
    known = dict(select(database, "SELECT id, sum(weight) FROM member WHERE id IN {} GROUP BY id", ids))
    gone = [(row[0],) for id_, row in old.items() if id_ not in known]
    database.executemany("DELETE FROM doc WHERE id = ?", gone)
    database.executemany("DELETE FROM doc_words WHERE rowid = ?", gone)
    numbers = count(database.execute("SELECT coalesce(max(id), 0) FROM doc").fetchone()[0] + 1)
    rows = []
    for id_, weight in sorted(known.items()):
        kind, name, detail, film = database.execute(_WEIGHTIEST, [id_]).fetchone()
        number = old[id_][0] if id_ in old else next(numbers)
        rows.append((number, id_, kind, name, detail, film or None, weight))
    database.executemany(
        "INSERT OR REPLACE INTO doc (id, ref, kind, title, detail, film, weight) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [row for row in rows if old.get(row[1]) != row],
    )
    _store_words(database, rows)


_WEIGHTIEST = "SELECT kind, name, detail, film FROM member WHERE id = ? ORDER BY weight DESC, film LIMIT 1"


def _store_words(database: sqlite3.Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Write down what these entries are found by: their names."""
    shown = {row[1]: (row[0], row[3]) for row in rows}
    aliases: dict[str, set[str]] = defaultdict(set)
    for id_, some in select(database, "SELECT DISTINCT id, aliases FROM member WHERE aliases != '' AND id IN {}", shown):
        aliases[id_].update(some.split("\n"))
    words = [(number, fold(name), fold(" ".join(sorted(aliases[id_])))) for id_, (number, name) in shown.items()]
    old = set(select(database, "SELECT rowid, title, detail FROM doc_words WHERE rowid IN {}", [row[0] for row in words]))
    fresh = [row for row in words if row not in old]
    database.executemany("INSERT OR REPLACE INTO doc_words (rowid, title, detail) VALUES (?, ?, ?)", fresh)


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
