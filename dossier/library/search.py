"""The search over people, films, companies, credits and the sources' own words."""

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from dossier.assembly import fold
from dossier.assembly.names import one_slip
from dossier.library.credits import credit_rows, find_credits
from dossier.library.query import Query, Term, parse_query
from dossier.library.rows import Hit, HitKind, SearchHits
from dossier.models import Company, Dossier, MergedFact, Person, Relation, Source

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")
_CREDIT_WEIGHT, _TEXT_WEIGHT = 1, 0
_MIN_SLIP = 4
"""The shortest word in which a slip is forgiven."""


def store_docs(database: sqlite3.Connection, dossiers: Sequence[Dossier], sources: Iterable[Source]) -> None:
    """Write what the search finds: an entry an entity, a credit, a paragraph."""
    seen: set[tuple[str, str, str]] = set()
    rows: list[tuple[Any, ...]] = []
    words: list[tuple[str, str]] = []
    for row, extra in _docs(dossiers, sources):
        key = (row.kind, row.id, row.fact or f"{row.source} {row.offset}")
        if key in seen:
            continue
        seen.add(key)
        rows.append((row.kind, row.id, row.title, row.detail, row.film, row.fact, row.source, row.offset, extra[1]))
        words.append((fold(row.title), fold(extra[0])))
    last = database.execute("SELECT coalesce(max(id), 0) FROM doc").fetchone()[0]
    database.executemany(
        "INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [(n, *row) for n, row in enumerate(rows, last + 1)]
    )
    database.executemany(
        "INSERT INTO doc_words (rowid, title, detail) VALUES (?, ?, ?)", [(n, *each) for n, each in enumerate(words, last + 1)]
    )


def _docs(dossiers: Sequence[Dossier], sources: Iterable[Source]) -> Iterator[tuple[Hit, tuple[str, int]]]:
    """Yield each entry with the words by which it is found beside its title, and its weight."""
    about: dict[str, str] = {}
    for dossier in dossiers:
        if dossier.film:
            about |= {source.id: dossier.film.id for source in dossier.sources if source.id not in about}
        yield from _entities(dossier)
        yield from _credits(dossier)
    for source in sources:
        for found in _PARAGRAPH.finditer(source.text):
            title = source.headline or source.name
            hit = Hit("text", source.id, title, found[0], about.get(source.id), "", source.id, found.start())
            yield hit, (found[0], _TEXT_WEIGHT)


def _entities(dossier: Dossier) -> Iterator[tuple[Hit, tuple[str, int]]]:
    film = dossier.film
    id_ = film.id if film else None
    if film:
        director = ", ".join(fact.object for fact in film.current(Relation.DIRECTOR))
        detail = " · ".join(part for part in (film.stage, director and f"directed by {director}") if part)
        yield Hit("film", film.id, film.title, detail, id_), (" ".join(film.aliases), 100 + len(dossier.sources))
    entities: tuple[Person | Company, ...] = (*dossier.people, *dossier.companies)
    for entity in entities:
        kind: HitKind = "person" if isinstance(entity, Person) else "company"
        hit = Hit(kind, entity.id, entity.name, _detail(dossier, entity), id_)
        yield hit, (" ".join(entity.aliases), 10 * len(entity.parts) + len(entity.facts))


def _credits(dossier: Dossier) -> Iterator[tuple[Hit, tuple[str, int]]]:
    for credit in credit_rows(dossier):
        if not credit.own:
            shown = [credit.person, credit.character, credit.company, credit.year]
            detail = " · ".join(part for part in shown if part)
            hit = Hit("credit", credit.person_id, credit.title, detail, credit.film or None, credit.fact.id)
            yield hit, (" ".join((*shown, credit.kind, credit.role, credit.with_)), _CREDIT_WEIGHT)


def _detail(dossier: Dossier, entity: Person | Company) -> str:
    parts = dict.fromkeys(part.label for part in entity.parts if dossier.film is None or part.subject_id == dossier.film.id)
    other = len(entity.all(Relation.CREDIT))
    counted = f"{other} credit{'s' if other != 1 else ''}" if other else ""
    return " · ".join([*parts, *([counted] if counted else [])])


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
    terms = [term if term.negated else _mended(database, term) for term in query.terms]
    mended = tuple(new.words for new, old in zip(terms, query.terms, strict=True) if new != old)
    match = _match(terms)
    groups = {kind: _group(database, kind, match, terms, limit) for kind in ("film", "person", "company", "credit", "text")}
    total = database.execute("SELECT count(*) FROM doc_words WHERE doc_words MATCH ?", [match]).fetchone()[0]
    return SearchHits(
        films=groups["film"],
        people=groups["person"],
        companies=groups["company"],
        credits=groups["credit"],
        text=groups["text"],
        total=total,
        matches=Query(tuple(terms)).words,
        instead=mended,
    )


def _credits_only(database: sqlite3.Connection, fact: Callable[[str, str], MergedFact], text: str, limit: int) -> SearchHits:
    found = find_credits(database, fact, text, limit=limit)
    hits = tuple(
        Hit(
            "credit",
            row.person_id,
            row.title,
            " · ".join(part for part in (row.person, row.character, row.company, row.year) if part),
            row.film or None,
            row.fact.id,
        )
        for row in found.rows
    )
    return SearchHits(credits=hits, total=found.total, matches=found.matches)


def _match(terms: Sequence[Term]) -> str:
    wanted = " AND ".join(f'"{term.words}" *' for term in terms if not term.negated)
    barred = " OR ".join(f'"{term.words}" *' for term in terms if term.negated)
    return f"({wanted}) NOT ({barred})" if barred else wanted


def _group(database: sqlite3.Connection, kind: str, match: str, terms: Sequence[Term], limit: int) -> tuple[Hit, ...]:
    found = database.execute(
        "SELECT kind, ref, doc.title, doc.detail, film, fact, source, start, weight, bm25(doc_words, 10.0, 1.0)"
        " FROM doc_words JOIN doc ON doc.id = doc_words.rowid WHERE doc_words MATCH ? AND kind = ?"
        " ORDER BY 10 LIMIT ?",
        [match, kind, 4 * limit],
    ).fetchall()
    words = " ".join(term.words for term in terms if not term.negated)
    found.sort(key=lambda row: (_nearness(fold(row[2]), words), -row[8], row[9], row[2]))
    return tuple(_hit(row, words) for row in found[:limit])


def _nearness(title: str, words: str) -> int:
    """How near a title is to what was typed: the very title, its beginning, the beginning of a word, or elsewhere."""
    if title == words:
        return 0
    if title.startswith(words):
        return 1
    return 2 if f" {words}" in title else 3


def _hit(row: tuple[Any, ...], words: str) -> Hit:
    kind, ref, title, detail, film, fact, source, start, _, _ = row
    if kind != "text":
        return Hit(kind, ref, title, detail, film, fact)
    at = _place(detail, words)
    return Hit(kind, ref, title, _snippet(detail, at), film, "", source, start + at)


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


def _mended(database: sqlite3.Connection, term: Term) -> Term:
    """The term with each word that nothing begins with replaced by the commonest known word one slip away."""
    return Term(term.field, " ".join(_known(database, word) for word in term.words.split()), negated=term.negated)


def _known(database: sqlite3.Connection, word: str) -> str:
    if len(word) < _MIN_SLIP or not word.isalpha() or not word.isascii():
        return word
    begins = database.execute("SELECT 1 FROM doc_vocabulary WHERE term >= ? AND term < ? LIMIT 1", [word, word + "\uffff"])
    if begins.fetchone():
        return word
    near = database.execute(
        "SELECT term, doc FROM doc_vocabulary WHERE length(term) BETWEEN ? AND ?", [len(word) - 1, len(word) + 12]
    )
    found = [(-(len(term) <= len(word) + 1), -count, term) for term, count in near if _slipped(word, term)]
    return min(found)[2] if found else word


def _slipped(word: str, term: str) -> bool:
    """Whether the word is the beginning of the term, one slip away."""
    return any(one_slip(word, term[:length]) for length in (len(word) - 1, len(word), len(word) + 1) if length <= len(term))
