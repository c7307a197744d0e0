"""Decisions by hand: kept in a table that only grows, each standing until another takes it back."""

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Set
from typing import Any

from dossier.assembly import Rulings, Verdict, rulings
from dossier.library.mentions import select
from dossier.library.rows import Decision
from dossier.models import EntityType

_Row = tuple[int, str, str, dict[str, Any]]


def join(database: sqlite3.Connection, one: str, other: str) -> Decision:
    """Write down that two entities are one."""
    sides = {"one": _mentions(database, one), "other": _mentions(database, other)}
    return _write(database, "join", f"{_name(database, one)} and {_name(database, other)} are one", sides)


def split(database: sqlite3.Connection, entity: str, sources: Set[str]) -> Decision:
    """Write down that what these sources call so is another entity."""
    mentions = _mentions(database, entity)
    apart = [id_ for id_ in mentions if _source(database, id_) in sources]
    rest = [id_ for id_ in mentions if id_ not in apart]
    if not apart or not rest:
        raise KeyError(", ".join(sorted(sources)))
    about = f"{_name(database, entity)} in {', '.join(sorted(sources))} is another"
    return _write(database, "split", about, {"one": apart, "other": rest})


def undo(database: sqlite3.Connection, decision: int | None) -> Decision:
    """Write down that a decision is taken back."""
    standing = [each for each in made(database) if each.kind != "undo" and not each.undone]
    target = next((each for each in reversed(standing) if decision in {None, each.id}), None)
    if target is None:
        raise KeyError("nothing to undo" if decision is None else str(decision))
    return _write(database, "undo", f"taken back: {target.about}", {"decision": target.id})


def made(database: sqlite3.Connection) -> tuple[Decision, ...]:
    """Return all decisions, in order."""
    rows = _rows(database)
    undone = _undone(rows)
    return tuple(_decision(row, undone) for row in rows)


def ruled(database: sqlite3.Connection) -> Rulings:
    """Return what the decisions that stand say of who is who."""
    rows = _rows(database)
    undone = _undone(rows)
    return rulings(
        Verdict(frozenset(payload["one"]), frozenset(payload["other"]), kind == "join")
        for number, _, kind, payload in rows
        if kind != "undo" and number not in undone
    )


def concerned(database: sqlite3.Connection, decision: int) -> dict[EntityType, set[str]]:
    """Return the mentions that a decision, or the one that it takes back, is about, and all that are one with them."""
    payloads = {number: payload for number, _, _, payload in _rows(database)}
    payload = payloads[decision]
    payload = payloads[payload["decision"]] if "decision" in payload else payload
    entities = {
        row[0] for row in select(database, "SELECT entity FROM mention WHERE local IN {}", payload["one"] + payload["other"])
    }
    found: dict[EntityType, set[str]] = {}
    for local, kind in select(database, "SELECT local, kind FROM mention WHERE entity IN {}", entities):
        found.setdefault(kind, set()).add(local)
    return found


def _rows(database: sqlite3.Connection) -> list[_Row]:
    found = database.execute("SELECT id, made, kind, payload FROM decision ORDER BY id")
    return [(number, when, kind, json.loads(payload)) for number, when, kind, payload in found]


def _undone(rows: Iterable[_Row]) -> set[int]:
    return {payload["decision"] for _, _, kind, payload in rows if kind == "undo"}


def _decision(row: _Row, undone: Set[int]) -> Decision:
    number, when, kind, payload = row
    if kind not in {"join", "split", "undo"}:
        raise sqlite3.DatabaseError(f"malformed: no decision is a {kind}")
    return Decision(number, dt.datetime.fromisoformat(when), kind, payload["about"], number in undone)  # type: ignore[arg-type]


def _write(database: sqlite3.Connection, kind: str, about: str, payload: dict[str, Any]) -> Decision:
    when = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    payload = {"about": about} | payload
    number = database.execute(
        "INSERT INTO decision (made, kind, payload) VALUES (?, ?, ?) RETURNING id",
        [when, kind, json.dumps(payload, ensure_ascii=False)],
    ).fetchone()[0]
    return _decision((number, when, kind, payload), set())


def _mentions(database: sqlite3.Connection, entity: str) -> list[str]:
    """The ids that the sources use for an entity."""
    found = [row[0] for row in database.execute("SELECT local FROM mention WHERE entity = ? ORDER BY local", [entity])]
    if not found:
        raise KeyError(entity)
    return found


def _source(database: sqlite3.Connection, mention: str) -> str | None:
    row = database.execute("SELECT source FROM mention WHERE local = ?", [mention]).fetchone()
    return row[0] if row else None


def _name(database: sqlite3.Connection, entity: str) -> str:
    row = database.execute("SELECT name FROM member WHERE id = ? LIMIT 1", [entity]).fetchone()
    return row[0] if row else entity
