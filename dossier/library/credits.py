"""The credits table: everyone's work in one list, with the part in the very film, and the query over it."""

import re
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from typing import Any

from dossier.assembly import fold
from dossier.library.mentions import select
from dossier.library.query import FIELDS, Query, Term, parse_query
from dossier.library.rows import CreditHits
from dossier.models import CREW_RELATIONS, Company, Credit, Dossier, MergedFact, Person, Relation

SORTS = ("person", "title", "year", "role", "character", "company", "kind", "with")
"""The columns to sort by; empty means the order of the dossier."""

_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_TO_COME = frozenset({"", "completed", "released"})


def credit_rows(dossier: Dossier) -> Iterator[Credit]:
    """Yield the rows of one dossier: each person's part in the film, then their other work; then the companies'."""
    for person in dossier.people:
        yield from _own(dossier, person)
        likely = _likely_role(dossier, person)
        yield from (_other(dossier, person, fact, likely) for fact in person.credits if fact.state != "superseded")
    for company in dossier.companies:
        for fact in company.all(Relation.CREDIT):
            yield _other(dossier, company, fact, "")


def _own(dossier: Dossier, person: Person) -> Iterator[Credit]:
    film = dossier.film
    if not film:
        return
    for part in person.parts:
        if part.subject_id != film.id or part.relation is Relation.FOUNDER or part.relation is Relation.MENTIONED:
            continue
        acting = part.relation is Relation.CAST
        yield Credit(
            person=person.name,
            person_id=person.id,
            title=film.title,
            role="actor" if acting else part.label.lower(),
            role_stated=True,
            character=_text(part, "character"),
            kind=", ".join(fact.object for fact in film.current(Relation.FORMAT)),
            upcoming=film.stage not in _TO_COME,
            film=film.id,
            own=True,
            fact=part,
        )


def _other(dossier: Dossier, entity: Person | Company, fact: MergedFact, likely: str) -> Credit:
    role, character = _text(fact, "role"), _text(fact, "character")
    stated = bool(role or character)
    return Credit(
        person=entity.name,
        person_id=entity.id,
        title=fact.object,
        year=_text(fact, "year"),
        role=role or ("actor" if character else likely),
        role_stated=stated,
        character=character,
        company=_text(fact, "company"),
        kind=_text(fact, "kind"),
        upcoming=bool(fact.qualifiers.upcoming),
        with_=_text(fact, "with"),
        film=dossier.film.id if dossier.film else "",
        fact=fact,
    )


def _text(fact: MergedFact, qualifier: str) -> str:
    return ", ".join(fact.qualifiers.texts(qualifier))


def _likely_role(dossier: Dossier, person: Person) -> str:
    """What someone most likely did elsewhere: what they do here; nothing where they do several kinds of work, or none."""
    here = [part for part in person.parts if dossier.film and part.subject_id == dossier.film.id]
    if any(part.relation is Relation.CAST for part in here):
        return "actor"
    jobs = list(dict.fromkeys(part.label.lower() for part in here if part.relation in CREW_RELATIONS))
    return jobs[0] if len(jobs) == 1 else ""


def store_credits(database: sqlite3.Connection, unit: str, rows: Sequence[Credit]) -> None:
    """Write the rows of a unit and their words."""
    last = database.execute("SELECT coalesce(max(id), 0) FROM credit").fetchone()[0]
    numbered = list(enumerate(rows, last + 1))
    database.executemany(
        "INSERT INTO credit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        [
            (
                number,
                unit,
                row.film,
                row.person,
                row.person_id,
                row.title,
                row.year,
                *_span(row.year),
                row.role,
                row.role_stated,
                row.character,
                row.company,
                row.kind,
                row.upcoming,
                row.with_,
                row.own,
                row.fact.id,
            )
            for number, row in numbered
        ],
    )
    for table, own in ((_OWN, True), (_OTHER, False)):
        database.executemany(
            f"INSERT INTO {table} (rowid, person, title, company, role, character, kind, year, with_)"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(number, *map(fold, _words(row))) for number, row in numbered if row.own == own],
        )


_OWN, _OTHER = "own_words", "other_words"


def _words(row: Credit) -> tuple[str, ...]:
    return row.person, row.title, row.company, row.role, row.character, row.kind, row.year, row.with_


def erase_credits(database: sqlite3.Connection, units: Iterable[str]) -> set[str]:
    """Strike the rows of these units and return the ids of their facts."""
    rows = sorted(select(database, "SELECT id, fact, own FROM credit WHERE unit IN {}", units))
    database.executemany("DELETE FROM own_words WHERE rowid = ?", [(number,) for number, _, own in rows if own])
    database.executemany("DELETE FROM other_words WHERE rowid = ?", [(number,) for number, _, own in rows if not own])
    database.executemany("DELETE FROM credit WHERE id = ?", [(number,) for number, _, _ in rows])
    return {fact for _, fact, _ in rows}


def mark_repeated(database: sqlite3.Connection, facts: Set[str], units: Iterable[str]) -> None:
    """Mark, among the rows of these facts and units, those whose fact stands in another unit's rows too."""
    found = facts | {row[0] for row in select(database, "SELECT fact FROM credit WHERE unit IN {}", units)}
    database.executemany(
        "UPDATE credit SET repeated = EXISTS (SELECT 1 FROM credit AS other WHERE other.fact = credit.fact"
        " AND other.person_id = credit.person_id AND other.unit < credit.unit) WHERE fact = ?",
        [(fact,) for fact in found],
    )


def _span(years: str) -> tuple[int | None, int | None]:
    found = [int(year) for year in _YEAR.findall(years)]
    return min(found, default=None), max(found, default=None)


def find_credits(
    database: sqlite3.Connection,
    fact: Callable[[str, str], MergedFact],
    query: str = "",
    *,
    film: str | None = None,
    sort: str = "",
    reverse: bool = False,
    limit: int | None = None,
) -> CreditHits:
    """Return the credits that match. Raises `QueryError` for a query that cannot be understood, `ValueError` for a sort.

    `fact` gives the merged fact of a film's id and its own.
    """
    if sort and sort not in SORTS:
        raise ValueError(f"cannot sort by {sort!r}; the columns are {', '.join(SORTS)}")
    parsed = parse_query(query)
    span = _ALL if film is None else database.execute("SELECT min(id), max(id) FROM credit WHERE unit = ?", [film]).fetchone()
    where, values = _where(parsed, film, span)
    total = database.execute(f"SELECT count(*) FROM credit{where}", values).fetchone()[0]  # noqa: S608
    order = _order(sort, reverse)
    found = database.execute(
        f"SELECT person, person_id, title, year, role, role_stated, character, company, kind, upcoming, with_, film, own, fact"  # noqa: S608
        f" FROM credit{where} ORDER BY {order} LIMIT ?",
        [*values, -1 if limit is None else limit],
    )
    rows = tuple(_credit(row, fact) for row in found)
    return CreditHits(rows, total, parsed.words)


def _order(sort: str, reverse: bool) -> str:
    if not sort:
        return "unit DESC, id DESC" if reverse else "unit, id"
    column = "with_" if sort == "with" else sort
    # What is empty goes last both ways: a column is sorted by to see what it holds.
    return f"{column} = '', fold({column}) {'DESC' if reverse else 'ASC'}, unit, id"


def _credit(row: tuple[Any, ...], fact: Callable[[str, str], MergedFact]) -> Credit:
    person, person_id, title, year, role, stated, character, company, kind, upcoming, with_, film, own, id_ = row
    return Credit(
        person=person,
        person_id=person_id,
        title=title,
        year=year,
        role=role,
        role_stated=bool(stated),
        character=character,
        company=company,
        kind=kind,
        upcoming=bool(upcoming),
        with_=with_,
        film=film,
        own=bool(own),
        fact=fact(film, id_),
    )


_ALL = (1, sys.maxsize)
"""The numbers of all rows; those of one unit stand side by side."""


def _where(query: Query, film: str | None, span: tuple[int, int]) -> tuple[str, list[Any]]:
    parts = ["NOT repeated" if film is None else "unit = ?"]
    values: list[Any] = [] if film is None else [film]
    for term in query.terms:
        condition, more = _condition(term, span)
        parts.append(f"NOT ({condition})" if term.negated else condition)
        values += more
    return f" WHERE {' AND '.join(parts)}", values


def _condition(term: Term, span: tuple[int, int]) -> tuple[str, list[Any]]:
    if term.field == "year":
        return "coalesce(first_year <= ? AND last_year >= ?, 0)", [term.high, term.low]
    if term.field == "is":
        return ("own = 1" if term.words == "own" else "upcoming = 1"), []
    words = f'"{term.words}" *'
    match = f"{term.field} : {words}" if term.field in FIELDS else words
    found = (f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?" for table in (_OWN, _OTHER))  # noqa: S608
    return f"id IN ({' UNION ALL '.join(found)})", [match, *span] * 2
