"""The search over people, films, companies, credits and the sources' own words."""

import re
import sqlite3
from collections.abc import Callable, Sequence

from dossier.assembly import fold
from dossier.library.credits import find_credits
from dossier.library.query import Query, Term, parse_query
from dossier.library.rows import Hit, SearchHits
from dossier.library.slips import mended
from dossier.models import EntityType, MergedFact

_MANY = 500
"""Above so many finds, what to show is taken in an order worked out before, not by how well each fits."""

_COUNTED = 2000
"""How many finds of a kind are counted at most."""

_MIN_TEXT = 3
"""So many letters of a word must be typed before the text of the sources is searched: fewer stand in every paragraph."""

_KINDS: tuple[EntityType, ...] = ("film", "person", "company")


def search(database: sqlite3.Connection, fact: Callable[[str, str], MergedFact], text: str, *, limit: int = 50) -> SearchHits:
    """Return what a query finds, in groups, at most `limit` in each.

    A query with fields finds credits. A word that nothing begins with is taken for the nearest known word one slip away. Raises
    `QueryError` for a query that cannot be understood.
    """
    query = parse_query(text)
    if not any(not term.negated for term in query.terms):
        return SearchHits()
    if query.fields:
        return _credits_only(database, fact, text, limit)
    terms = [term if term.negated else mended(database, term) for term in query.terms]
    match, words = _match(terms), " ".join(term.words for term in terms if not term.negated)
    in_text = max(len(word) for word in words.split()) >= _MIN_TEXT
    counts = [_count(database, table, match) for table in _TABLES[: 3 if in_text else 2]]
    few = [count <= _MANY for count in counts]
    films, people, companies = _entities(database, match, words, limit, few[0])
    return SearchHits(
        films=films,
        people=people,
        companies=companies,
        credits=_credits(database, match, words, limit, few[1]),
        text=_text(database, match, words, limit, few[2]) if in_text else (),
        total=sum(counts),
        matches=Query(tuple(terms)).words,
        instead=tuple(new.words for new, old in zip(terms, query.terms, strict=True) if new != old),
    )


_OTHER_WORK = "JOIN credit ON credit.id = credit_words.rowid WHERE NOT own AND NOT repeated AND credit_words MATCH ?"
_TABLES = ("doc_words WHERE doc_words MATCH ?", f"credit_words {_OTHER_WORK}", "text_words WHERE text_words MATCH ?")


def _count(database: sqlite3.Connection, table: str, match: str) -> int:
    query = f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT ?)"  # noqa: S608
    found: int = database.execute(query, [match, _COUNTED]).fetchone()[0]
    return found


def _credits_only(database: sqlite3.Connection, fact: Callable[[str, str], MergedFact], text: str, limit: int) -> SearchHits:
    found = find_credits(database, fact, text, limit=limit)
    hits = tuple(
        Hit(
            "credit",
            row.person_id,
            row.title,
            _shown(row.person, row.character, row.company, row.year),
            row.film or None,
            row.fact.id,
        )
        for row in found.rows
    )
    return SearchHits(credits=hits, total=found.total, matches=found.matches)


def _shown(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _match(terms: Sequence[Term]) -> str:
    wanted = " AND ".join(f'"{term.words}" *' for term in terms if not term.negated)
    barred = " OR ".join(f'"{term.words}" *' for term in terms if term.negated)
    return f"({wanted}) NOT ({barred})" if barred else wanted


_ENTITY = "SELECT kind, ref, doc.title, doc.detail, film, doc_words.title, weight, {} FROM {} WHERE {}"
_FITTING = _ENTITY.format("bm25(doc_words, 10.0, 1.0)", "doc_words JOIN doc ON doc.id = doc_words.rowid", "doc_words MATCH ?")
_WEIGHTIEST = _ENTITY.format(
    "0.0",
    "doc JOIN doc_words ON doc.id = doc_words.rowid",
    "doc.id IN (SELECT id FROM doc WHERE kind = ? AND id IN (SELECT rowid FROM doc_words WHERE doc_words MATCH ?)"
    " ORDER BY weight DESC, ref LIMIT ?)",
)


def _entities(database: sqlite3.Connection, match: str, words: str, limit: int, few: bool) -> list[tuple[Hit, ...]]:
    """The films, people and companies that fit best; where there are very many, those with most behind them."""
    if few:
        rows = database.execute(_FITTING, [match]).fetchall()
    else:
        rows = [row for kind in _KINDS for row in database.execute(_WEIGHTIEST, [kind, match, 4 * limit])]
    rows.sort(key=lambda row: (_nearness(row[5], words), -row[6], row[7], row[2], row[1]))
    return [tuple(Hit(*row[:5]) for row in rows if row[0] == kind)[:limit] for kind in _KINDS]


def _credits(database: sqlite3.Connection, match: str, words: str, limit: int, few: bool) -> tuple[Hit, ...]:
    fit = "bm25(credit_words, 1.0, 10.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)" if few else "0.0"
    query = (
        f"SELECT person_id, credit.title, credit.person, credit.character, credit.company, credit.year, film, fact,"  # noqa: S608
        f" credit_words.title, {fit} FROM credit_words {_OTHER_WORK} LIMIT {_MANY}"
    )
    rows = database.execute(query, [match]).fetchall()
    rows.sort(key=lambda row: (_nearness(row[8], words), row[9], row[1], row[2], row[7]))
    return tuple(
        Hit("credit", id_, title, _shown(*shown), film or None, fact) for id_, title, *shown, film, fact, _, _ in rows[:limit]
    )


def _text(database: sqlite3.Connection, match: str, words: str, limit: int, few: bool) -> tuple[Hit, ...]:
    order = "bm25(text_words), source, start" if few else "text_words.rowid DESC"
    rows = database.execute(
        f"SELECT source, start, size FROM text_words JOIN paragraph ON paragraph.id = text_words.rowid"  # noqa: S608
        f" WHERE text_words MATCH ? ORDER BY {order} LIMIT ?",
        [match, limit],
    ).fetchall()
    return tuple(_paragraph(database, source, start, size, words) for source, start, size in rows)


_SOURCE = (
    "SELECT json_extract(payload, '$.headline'), name, substr(json_extract(payload, '$.text'), ?2 + 1, ?3),"
    " (SELECT min(film) FROM film_source WHERE source = ?1) FROM source WHERE id = ?1"
)


def _paragraph(database: sqlite3.Connection, source: str, start: int, size: int, words: str) -> Hit:
    headline, name, text, film = database.execute(_SOURCE, [source, start, size]).fetchone()
    at = _place(text, words)
    return Hit("text", source, headline or name, _snippet(text, at), film or None, "", source, start + at)


def _nearness(title: str, words: str) -> int:
    """How near a title is to what was typed: the very title, its beginning, the beginning of a word, or elsewhere."""
    if title == words:
        return 0
    if title.startswith(words):
        return 1
    return 2 if f" {words}" in title else 3


def _place(text: str, words: str) -> int:
    """Where the first of the words stands in a paragraph."""
    first = words.split(maxsplit=1)[0]
    return next((found.start() for found in re.finditer(r"[^\W_]+", text) if fold(found[0]).startswith(first)), 0)


def _snippet(text: str, at: int, width: int = 160) -> str:
    """The words around a place, with a sign where something was left out."""
    start = max(0, at - width // 3)
    if start:
        start = text.find(" ", start) + 1
    end = start + width
    if end < len(text):
        end = max(text.rfind(" ", at, end), at + 1)
    return ("… " if start else "") + text[start:end].strip() + (" …" if end < len(text) else "")
