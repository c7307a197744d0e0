"""The schema of a library, the same in memory and on disk.

`source` and `fact` hold what was read and `decision` what was decided by hand; nothing there is ever rewritten. All other
tables are views worked out from them, and can be thrown away and built again.
"""

import sqlite3

from dossier.assembly import fold

VERSION = 1
"""The version of the schema, kept in the database as its `user_version`."""

APPLICATION_ID = 0x444F5353
"""Tells a library from other SQLite files ("DOSS")."""

_TABLES = """
CREATE TABLE IF NOT EXISTS source (
    id TEXT PRIMARY KEY,
    date TEXT,
    name TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS fact (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    subject_id TEXT NOT NULL,
    object_id TEXT,
    relation TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS fact_source ON fact (source, place);
CREATE INDEX IF NOT EXISTS fact_subject ON fact (subject_id);

CREATE TABLE IF NOT EXISTS unsettled (
    id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;

CREATE TABLE IF NOT EXISTS decision (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS identity (
    local TEXT PRIMARY KEY,
    entity TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS identity_entity ON identity (entity);

CREATE TABLE IF NOT EXISTS entity (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS joined (
    kept TEXT NOT NULL,
    other TEXT NOT NULL,
    rule TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS joined_kept ON joined (kept);

CREATE TABLE IF NOT EXISTS film_source (
    film TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (film, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS film (
    id TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    title TEXT NOT NULL,
    stage TEXT NOT NULL,
    leads TEXT NOT NULL,
    director TEXT NOT NULL,
    last_news TEXT,
    sources INTEGER NOT NULL,
    disputed INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS name (
    key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('film', 'person', 'company')),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    film TEXT,
    PRIMARY KEY (key, kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS name_id ON name (id);

CREATE TABLE IF NOT EXISTS credit (
    id INTEGER PRIMARY KEY,
    film TEXT NOT NULL,
    person TEXT NOT NULL,
    person_id TEXT NOT NULL,
    title TEXT NOT NULL,
    year TEXT NOT NULL,
    first_year INTEGER,
    last_year INTEGER,
    role TEXT NOT NULL,
    role_stated INTEGER NOT NULL,
    character TEXT NOT NULL,
    company TEXT NOT NULL,
    kind TEXT NOT NULL,
    upcoming INTEGER NOT NULL,
    with_ TEXT NOT NULL,
    own INTEGER NOT NULL,
    fact TEXT NOT NULL,
    repeated INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS credit_film ON credit (film);

CREATE TABLE IF NOT EXISTS doc (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('film', 'person', 'company', 'credit', 'text')),
    ref TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    film TEXT,
    fact TEXT NOT NULL,
    source TEXT NOT NULL,
    start INTEGER NOT NULL,
    weight INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE IF NOT EXISTS credit_words USING fts5 (
    person, title, company, role, character, kind, year, with_,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE VIRTUAL TABLE IF NOT EXISTS doc_words USING fts5 (
    title, detail, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE VIRTUAL TABLE IF NOT EXISTS doc_vocabulary USING fts5vocab (doc_words, row);
"""

DERIVED = ("unsettled", "identity", "entity", "joined", "film_source", "film", "name", "credit", "doc", "credit_words", "doc_words")
"""The tables that are worked out from the others."""


def create(database: sqlite3.Connection) -> None:
    """Make the tables of an empty database; harmless where another program is just making them."""
    database.executescript(
        f"BEGIN IMMEDIATE; {_TABLES} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
    )


def prepare(database: sqlite3.Connection) -> None:
    """Set what every connection must have: foreign keys kept, nothing in the schema trusted to run code, and `fold` to sort."""
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("PRAGMA trusted_schema = OFF")
    database.create_function("fold", 1, fold, deterministic=True)
