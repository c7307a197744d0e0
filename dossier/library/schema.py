"""The schema of a library, the same in memory and on disk.

`source` and `fact` hold what was read and `decision` what was decided by hand; nothing there is ever rewritten. All other
tables are views worked out from them, and can be thrown away and built again.
"""

import sqlite3

from dossier.assembly import fold

VERSION = 5
"""The version of the schema, kept in the database as its `user_version`."""

APPLICATION_ID = 0x444F5353
"""Tells a library from other SQLite files ("DOSS")."""

_STORED = """
CREATE TABLE IF NOT EXISTS source (
    id TEXT PRIMARY KEY,
    date TEXT,
    name TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT;

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

CREATE TABLE IF NOT EXISTS decision (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT;
"""

_VIEWS = """
CREATE TABLE IF NOT EXISTS unsettled (
    source TEXT PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS mention (
    local TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('film', 'person', 'company')),
    source TEXT NOT NULL,
    date TEXT,
    title_group TEXT NOT NULL,
    entity TEXT NOT NULL,
    rule TEXT NOT NULL,
    payload TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS mention_source ON mention (source);
CREATE INDEX IF NOT EXISTS mention_entity ON mention (entity);
CREATE INDEX IF NOT EXISTS mention_group ON mention (title_group) WHERE kind = 'film';

CREATE TABLE IF NOT EXISTS mention_key (
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    local TEXT NOT NULL,
    PRIMARY KEY (key, kind, type, local)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS near (
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS entity (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    names TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS house (
    key TEXT PRIMARY KEY,
    around TEXT NOT NULL,
    entity TEXT NOT NULL,
    whole INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS film_source (
    film TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (film, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS film_source_source ON film_source (source);

CREATE TABLE IF NOT EXISTS film (
    id TEXT PRIMARY KEY,
    place TEXT NOT NULL,
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
    unit TEXT NOT NULL,
    name TEXT NOT NULL,
    film TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS name_key ON name (key);
CREATE INDEX IF NOT EXISTS name_unit ON name (unit);

CREATE TABLE IF NOT EXISTS member (
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    film TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    detail TEXT NOT NULL,
    aliases TEXT NOT NULL,
    weight INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS member_rank ON member (id, weight DESC, film);
CREATE INDEX IF NOT EXISTS member_unit ON member (unit);
CREATE INDEX IF NOT EXISTS member_aliases ON member (id, aliases) WHERE aliases != '';

CREATE TABLE IF NOT EXISTS credit (
    id INTEGER PRIMARY KEY,
    unit TEXT NOT NULL,
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
CREATE INDEX IF NOT EXISTS credit_unit ON credit (unit);
CREATE INDEX IF NOT EXISTS credit_fact ON credit (fact);
CREATE INDEX IF NOT EXISTS credit_repeated ON credit (id) WHERE repeated;

CREATE TABLE IF NOT EXISTS doc (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('film', 'person', 'company')),
    ref TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    film TEXT,
    weight INTEGER NOT NULL,
    key TEXT NOT NULL,
    others TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS doc_key ON doc (key);

CREATE TABLE IF NOT EXISTS paragraph (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    start INTEGER NOT NULL,
    size INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE IF NOT EXISTS doc_words USING fts5 (
    key, others, content = 'doc', content_rowid = 'id', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE VIRTUAL TABLE IF NOT EXISTS own_words USING fts5 (
    person, title, company, role, character, kind, year, with_, columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE VIRTUAL TABLE IF NOT EXISTS other_words USING fts5 (
    person, title, company, role, character, kind, year, with_,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE VIRTUAL TABLE IF NOT EXISTS text_words USING fts5 (
    words, content = '', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE VIRTUAL TABLE IF NOT EXISTS doc_vocabulary USING fts5vocab (doc_words, row);
CREATE VIRTUAL TABLE IF NOT EXISTS other_vocabulary USING fts5vocab (other_words, row);
CREATE VIRTUAL TABLE IF NOT EXISTS text_vocabulary USING fts5vocab (text_words, row);
"""

DERIVED = (
    "unsettled",
    "mention",
    "mention_key",
    "near",
    "entity",
    "house",
    "film_source",
    "film",
    "name",
    "member",
    "credit",
    "doc",
    "paragraph",
    "doc_words",
    "own_words",
    "other_words",
    "text_words",
)
"""The tables that are worked out from the others."""

_APART = {"doc_words", "text_words"}
"""The words whose texts stand elsewhere."""

_UNSETTLE = "INSERT INTO unsettled SELECT id FROM source"

_FORMER = ("identity", "doc_vocabulary", "credit_vocabulary", "credit_words", "joined")
"""Views of earlier versions that are no more, or hold to a table that is."""


def create(database: sqlite3.Connection) -> None:
    """Make the tables of an empty database; harmless where another program is just making them."""
    database.executescript(
        f"BEGIN IMMEDIATE; {_STORED} {_VIEWS} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
    )


def migrate(database: sqlite3.Connection) -> None:
    """Bring a library of an earlier version up to this one: what is stored stays, the views are to be built again."""
    dropped = " ".join(f"DROP TABLE IF EXISTS {table};" for table in (*_FORMER, *reversed(DERIVED)))
    dropped += " DROP INDEX IF EXISTS fact_subject;"
    database.executescript(f"BEGIN IMMEDIATE; {dropped} {_VIEWS} {_UNSETTLE}; PRAGMA user_version = {VERSION}; COMMIT;")


def clear(database: sqlite3.Connection) -> None:
    """Empty the views, within a transaction, and mark every source to be worked in again."""
    for table in DERIVED:
        if table in _APART:
            database.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608
        else:
            database.execute(f"DELETE FROM {table}")  # noqa: S608
    database.execute(_UNSETTLE)


def prepare(database: sqlite3.Connection) -> None:
    """Set what every connection must have: foreign keys kept, nothing in the schema trusted to run code, and `fold` to sort."""
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("PRAGMA trusted_schema = OFF")
    database.create_function("fold", 1, fold, deterministic=True)
