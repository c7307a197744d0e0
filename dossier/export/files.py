"""Dossiers to a file of their own: JSON or Markdown, by its name."""

import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

from dossier import DossierError
from dossier.export.data import to_json
from dossier.export.markdown import to_markdown
from dossier.models import Dossier

_FORMATS = {".json": to_json, ".md": to_markdown, ".markdown": to_markdown}
_NO_NAME = re.compile(r"[^\w]+")


class ExportError(DossierError):
    """A file that cannot be written; `str()` is the one line for a reader. `exists` tells that only a file is in the way."""

    def __init__(self, message: str, *, exists: bool = False) -> None:
        super().__init__(message)
        self.exists = exists


def file_name(dossier: Dossier, suffix: str = ".json") -> str:
    """Return a plain file name for a dossier: its title's letters and digits, in lower case."""
    title = dossier.film.title if dossier.film else "people"
    return (_NO_NAME.sub("-", title.casefold()).strip("-_")[:80] or "dossier") + suffix


def save(path: Path, dossiers: Iterable[Dossier], *, replace: bool = False) -> None:
    """Write dossiers to a file, whole or not at all: Markdown where its name ends in `.md`, JSON where it ends in `.json`.

    Raises `ExportError` for another name, for a file that is there already (unless `replace`), and where writing fails.
    """
    form = _FORMATS.get(path.suffix.casefold())
    if form is None:
        raise ExportError(f"{path.name}: end the name in .json or .md")
    if path.exists() and not (replace and path.is_file()):
        raise ExportError(f"{path}: exists already", exists=path.is_file())
    text = form(dossiers)
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        _place(Path(temporary), path, replace=replace)
    except OSError as error:
        raise ExportError(f"{path}: cannot be written ({error.strerror}); name another file") from None
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def _place(written: Path, path: Path, *, replace: bool) -> None:
    """Give a written file its name; one that has come there in the meantime is left alone, unless it is to be replaced."""
    mask = os.umask(0)
    os.umask(mask)
    written.chmod(0o666 & ~mask)
    if replace:
        written.replace(path)
        return
    try:
        path.hardlink_to(written)
    except FileExistsError:
        raise ExportError(f"{path}: exists already", exists=True) from None
