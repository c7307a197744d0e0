"""The library: what was read, kept in SQLite, and the query language and search over it. Nothing here lays out anything."""

from dossier.library.credits import SORTS
from dossier.library.errors import LibraryError
from dossier.library.files import FILE, library_folder
from dossier.library.query import FIELDS, KNOWN, Query, QueryError, Term, highlights, parse_query
from dossier.library.rows import CreditHits, Decision, FilmRow, Hit, Match, SearchHits, Size
from dossier.library.store import Library

__all__ = [
    "FIELDS",
    "FILE",
    "KNOWN",
    "SORTS",
    "CreditHits",
    "Decision",
    "FilmRow",
    "Hit",
    "Library",
    "LibraryError",
    "Match",
    "Query",
    "QueryError",
    "SearchHits",
    "Size",
    "Term",
    "highlights",
    "library_folder",
    "parse_query",
]
