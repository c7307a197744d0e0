"""Where libraries live on disk, and how one is opened."""

import os
import sqlite3
from pathlib import Path

import platformdirs

from dossier.library.errors import LibraryError, told
from dossier.library.schema import APPLICATION_ID, VERSION, create, migrate, prepare

FILE = "library.sqlite3"
"""The name of the database in a library's folder."""

_PATIENCE = 10.0
"""How many seconds to wait for another program that is writing."""

_CACHE = 16_000
"""How many KiB of the database are kept in memory at most: about what a batch of articles changes."""


def library_folder(given: Path | None = None) -> Path:
    """Return the folder of the library: the one given, else `DOSSIER_LIBRARY`'s, else the platform's data folder."""
    named = os.environ.get("DOSSIER_LIBRARY")
    return given or (Path(named) if named else Path(platformdirs.user_data_dir("dossier", appauthor=False)))


def open_file(folder: Path) -> sqlite3.Connection:
    """Return the database of a library, made where there is none.

    The folder is for its owner alone. Raises `LibraryError` where it cannot be made, opened or written, is no library, or was
    made by a newer version.
    """
    path = folder / FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)
    except OSError as error:
        reason = f"cannot be made ({error.strerror}); check the folder, or name another with --library"
        raise LibraryError(f"{folder}: {reason}") from None
    with told(str(path)):
        database = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
        try:
            prepare(database)
            database.execute("PRAGMA journal_mode = WAL")
            database.execute(f"PRAGMA cache_size = -{_CACHE}")
            _check_version(database, str(path))
        except BaseException:
            database.close()
            raise
    return database


def _check_version(database: sqlite3.Connection, where: str) -> None:
    version = database.execute("PRAGMA user_version").fetchone()[0]
    made_by = database.execute("PRAGMA application_id").fetchone()[0]
    if version == 0 and database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
        create(database)
    elif made_by != APPLICATION_ID:
        raise LibraryError(f"{where}: is a database of another program; name another folder with --library")
    elif version > VERSION:
        raise LibraryError(f"{where}: was made by a newer dossier (format {version}, this one knows {VERSION}); update dossier")
    elif version < VERSION:
        migrate(database)
