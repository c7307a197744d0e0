"""The search over people, films, companies, credits and the sources' own words."""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from dossier.assembly import fold
from dossier.library.credits import find_credits
from dossier.library.docs import KINDS, ranks
from dossier.library.query import Query, Term, parse_query
from dossier.library.rows import Hit, SearchHits
from dossier.library.slips import mended
from dossier.models import MergedFact

_MANY = 500
"""Above so many finds not all are looked at, but some of those nearest to what was typed, in an order worked out before."""

_COUNTED = 2000
"""How many finds of a kind are counted at most."""

_MIN_TEXT = 3
"""So many letters of a word must be typed before the text of the sources is searched: fewer stand in every paragraph."""


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
    words = " ".join(term.words for term in terms if not term.negated)
    match = _match(terms)
    counts = [_count(database, table, match) for table in (_DOCS, _CREDITS)]
    films, people, companies = _entities(database, terms, words, limit, counts[0] <= _MANY)
    paragraphs, told = _text(database, match, words, limit)
    return SearchHits(
        films=films,
        people=people,
        companies=companies,
        credits=_credits(database, terms, words, limit, counts[1] <= _MANY),
        text=paragraphs,
        total=sum(counts) + told,
        matches=Query(tuple(terms)).words,
        instead=tuple(new.words for new, old in zip(terms, query.terms, strict=True) if new != old),
    )


_DOCS = "doc_words WHERE doc_words MATCH ?"
_CREDITS = (
    "other_words WHERE other_words MATCH ?"
    " AND NOT EXISTS (SELECT 1 FROM credit INDEXED BY credit_repeated WHERE repeated AND id = other_words.rowid)"
)


def _count(database: sqlite3.Connection, found: str, match: str) -> int:
    query = f"SELECT count(*) FROM (SELECT 1 FROM {found} LIMIT ?)"  # noqa: S608
    count: int = database.execute(query, [match, _COUNTED]).fetchone()[0]
    return count


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


def _match(terms: Sequence[Term], wanted: str = "") -> str:
    """What the terms are for the index; `wanted` stands for all that are to be found."""
    wanted = wanted or " AND ".join(f'"{term.words}" *' for term in terms if not term.negated)
    barred = " OR ".join(f'"{term.words}" *' for term in terms if term.negated)
    return f"({wanted}) NOT ({barred})" if barred else wanted


def _nearest_first(terms: Sequence[Term], words: str, column: str) -> tuple[str, ...]:
    """The terms as what a column begins with, as words side by side in it, and as words that stand anywhere."""
    return *(_match(terms, f'{column} : {begin} "{words}" *') for begin in ("^", "")), _match(terms)


_ENTITY = "SELECT ref, title, detail, film, doc.key, weight FROM"
_RANKED = (
    f"{_ENTITY} doc_words CROSS JOIN doc ON doc.id = doc_words.rowid"
    " WHERE doc_words MATCH ? AND doc_words.rowid BETWEEN ? AND ? ORDER BY doc_words.rowid LIMIT ?"
)
_CALLED = f"{_ENTITY} doc WHERE key = ? AND id BETWEEN ? AND ? LIMIT ?"


def _entities(database: sqlite3.Connection, terms: Sequence[Term], words: str, limit: int, few: bool) -> Iterator[tuple[Hit, ...]]:
    """Yield the films, people and companies that fit best; where there are very many, of those as near to what was typed the ones
    with most behind them.
    """
    for kind in KINDS:
        span = ranks(kind)
        rows = set() if few else set(database.execute(_CALLED, [words, *span, limit]))
        for match in [_match(terms)] if few else _nearest_first(terms, words, "key"):
            if len(rows) < limit:
                rows.update(database.execute(_RANKED, [match, *span, _MANY if few else 4 * limit]))
        best = sorted(rows, key=lambda row: (_nearness(row[4], words), -row[5], len(row[4]), row[4], row[0]))
        yield tuple(Hit(kind, *row[:4]) for row in best[:limit])


_CREDIT = (
    "SELECT person_id, credit.title, credit.person, credit.character, credit.company, credit.year, film, fact,"
    " other_words.title, {} FROM other_words CROSS JOIN credit ON credit.id = other_words.rowid"
    " WHERE other_words MATCH ? AND NOT repeated LIMIT ?"
)
_FITTING = _CREDIT.format("bm25(other_words, 1.0, 10.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)")
_ANY = _CREDIT.format("0.0")


def _credits(database: sqlite3.Connection, terms: Sequence[Term], words: str, limit: int, few: bool) -> tuple[Hit, ...]:
    """The credits that fit best; where there are very many, any of those whose title is as near to what was typed."""
    rows: set[tuple[Any, ...]] = set()
    for match in [_match(terms)] if few else _nearest_first(terms, words, "title"):
        if len(rows) < limit:
            rows.update(database.execute(_FITTING if few else _ANY, [match, _MANY if few else limit]))
    best = sorted(rows, key=lambda row: (_nearness(row[8], words), row[9], row[1], row[2], row[7]))
    return tuple(
        Hit("credit", id_, title, _shown(*shown), film or None, fact) for id_, title, *shown, film, fact, _, _ in best[:limit]
    )


_NEWEST = "SELECT rowid FROM text_words WHERE text_words MATCH ? ORDER BY rowid DESC LIMIT ?"
_TOLD = (
    "SELECT source, start, size FROM text_words CROSS JOIN paragraph ON paragraph.id = text_words.rowid"
    " WHERE text_words MATCH ? ORDER BY bm25(text_words), source, start LIMIT ?"
)


def _text(database: sqlite3.Connection, match: str, words: str, limit: int) -> tuple[tuple[Hit, ...], int]:
    """The paragraphs that fit best, the newest where there are very many, and how many there are."""
    if max(map(len, words.split())) < _MIN_TEXT:
        return (), 0
    found = [row[0] for row in database.execute(_NEWEST, [match, _COUNTED])]
    if len(found) <= _MANY:
        rows = database.execute(_TOLD, [match, limit]).fetchall()
    else:
        one = "SELECT source, start, size FROM paragraph WHERE id = ?"
        rows = [row for number in found[:limit] for row in database.execute(one, [number])]
    return tuple(_paragraph(database, source, start, size, words) for source, start, size in rows), len(found)


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
