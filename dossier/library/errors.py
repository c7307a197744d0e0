"""What is wrong with a library, said in one line."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from dossier import DossierError


class LibraryError(DossierError):
    """A library that cannot be opened, read or written; `str()` is the one line that says why and how to mend it."""


_REMEDIES = (
    ("readonly", "may not be written; give yourself permission to write it, or name another with --library"),
    ("read-only", "may not be written; give yourself permission to write it, or name another with --library"),
    ("disk is full", "the disk is full; make room and do it again, nothing stored is lost"),
    ("disk full", "the disk is full; make room and do it again, nothing stored is lost"),
    ("locked", "another dossier is writing to it; try again in a moment"),
    ("busy", "another dossier is writing to it; try again in a moment"),
    ("not a database", "is no library, or is damaged; restore a copy, or name another with --library"),
    ("malformed", "is damaged; restore a copy, or move it away and add the articles again"),
    ("unable to open", "cannot be opened; check the folder, or name another with --library"),
)


@contextmanager
def told(where: str) -> Iterator[None]:
    """Turn what SQLite says is wrong with the library at `where` into a `LibraryError`."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        said = str(error)
        remedy = next((remedy for word, remedy in _REMEDIES if word in said), f"cannot be used ({said})")
        raise LibraryError(f"{where}: {remedy}") from error
