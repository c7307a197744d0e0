"""Files to sources, and folders to the articles in them."""

import datetime as dt
import os
import re
import stat
from pathlib import Path

from dossier.models import Source
from dossier.reading.decoding import decode
from dossier.reading.errors import ReadingError
from dossier.reading.folders import Articles, walk
from dossier.reading.metadata import describe
from dossier.reading.webpage import article_of, is_page

MAX_BYTES = 10_000_000
"""The largest article that is read; a news article is a thousandth of it."""

_HALVES = re.compile("[\ud800-\udfff]")
_SAYS_NOTHING = frozenset({"article", "index", "page", "story", "text"})

_KINDS = (
    (stat.S_ISDIR, "is a folder", "name a file in it"),
    (stat.S_ISFIFO, "is a pipe, not a file", "use - to read from standard input"),
    (stat.S_ISSOCK, "is a socket, not a file", "save the article's text as a file"),
    (stat.S_ISCHR, "is a device, not a file", "use - to read from standard input"),
    (stat.S_ISBLK, "is a device, not a file", "save the article's text as a file"),
)


def read_text(
    text: str, *, name: str = "pasted text", path: str = "", date: dt.date | None = None, publisher: str = "", url: str = ""
) -> Source:
    """Return the source of a text that is already in hand, such as a pasted article; of a web page, the article in it.

    `name` is what to call it on a screen. `date`, `publisher` and `url` state what the text does not; a given date goes before
    one that the text prints. Raises `ReadingError` where the text has no visible character or is larger than
    `MAX_BYTES`, and for a web page as `article_of` does.
    """
    if len(text) > MAX_BYTES:
        raise _too_large(path or name, len(text))
    if not text.strip():
        raise ReadingError(path or name, "is empty", "give the text of an article")
    text, called = _whole(text), {"name": _whole(name), "path": _whole(path)}
    if not is_page(text):
        return describe(text, **called, date=date, publisher=_whole(publisher), url=_whole(url))
    page = article_of(text, path or name)
    source = describe(
        page.text, **called, date=date or page.date, publisher=_whole(publisher) or page.publisher, url=_whole(url) or page.url
    )
    return source.model_copy(
        update={
            "headline": source.headline or page.headline,
            "byline": source.byline or page.byline,
            "marks": source.marks + page.italics,
        }
    )


def read_bytes(
    data: bytes,
    *,
    name: str,
    path: str = "",
    date: dt.date | None = None,
    publisher: str = "",
    url: str = "",
) -> Source:
    """Return the source of the bytes of one article, such as standard input's.

    Takes the same as `read_text`. Raises `ReadingError` where the bytes are no text, are empty or are too many.
    """
    called = path or name
    if len(data) > MAX_BYTES:
        raise _too_large(called, len(data))
    return read_text(decode(data, called), name=name, path=path, date=date, publisher=publisher, url=url)


def read_file(path: Path, *, date: dt.date | None = None, publisher: str = "", url: str = "") -> Source:
    """Return the source of one file.

    Takes the same as `read_text`. Raises `ReadingError` for a file that is missing, not permitted, too large, a folder, a
    device, a pipe, empty or no text. A file that is too large or no ordinary file is refused before it is opened.
    """
    name = str(path)
    try:
        _refuse(path.stat(), name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from None
    return read_bytes(data, name=_shown(path), path=name, date=date, publisher=publisher, url=url)


def articles_in(folder: Path) -> Articles:
    """Return the paths of the articles in a folder and the folders within it, sorted; hidden ones are left out.

    Raises `ReadingError` where the folder cannot be listed or holds no article.
    """
    name = str(folder)
    failures: list[OSError] = []
    found = Articles(folder, walk(folder, failures))
    if failures and not found:
        raise _unreadable(name, failures[0])
    if not found:
        raise ReadingError(name, "holds no article", "put text files (.txt) into it or name files themselves")
    return found


def _whole(text: str) -> str:
    """The text with a replacement character for each half of a surrogate pair: a file's name can hold bytes that are no text."""
    return _HALVES.sub("\N{REPLACEMENT CHARACTER}", text)


def _shown(path: Path) -> str:
    """What to call a file on a screen: its name, and its folder's before a name that says nothing."""
    return f"{path.parent.name}/{path.name}" if path.stem.casefold() in _SAYS_NOTHING and path.parent.name else path.name


def _refuse(status: os.stat_result, name: str) -> None:
    for test, reason, remedy in _KINDS:
        if test(status.st_mode):
            raise ReadingError(name, reason, remedy)
    if status.st_size > MAX_BYTES:
        raise _too_large(name, status.st_size)


def _too_large(name: str, size: int) -> ReadingError:
    limit = f"{MAX_BYTES // 1_000_000} MB"
    return ReadingError(name, f"is too large ({size / 1_000_000:.1f} MB, the limit is {limit})", "split it into its articles")


def _unreadable(name: str, error: OSError | ValueError) -> ReadingError:
    if isinstance(error, FileNotFoundError):
        return ReadingError(name, "no such file", "check the path")
    if isinstance(error, PermissionError):
        return ReadingError(name, "may not be read", "give yourself permission to read it (chmod u+r)")
    if isinstance(error, OSError) and error.strerror:
        return ReadingError(name, f"cannot be read ({error.strerror})", "check the path and the disk")
    return ReadingError(name, "is no valid path", "check the path")
