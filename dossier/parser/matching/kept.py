"""What compiling the rules comes to, kept from one run to the next beside Python's own bytecode.

To compile the rules takes several times as long as to read an article by them. What comes of it is plain data, texts and numbers;
it is kept in `__pycache__`, where whoever can write could as well change the program, or, where the program may not write there,
in the user's own folder for such things. It holds for one version of Python and one state of the parser's files, told by their
sizes and times as Python tells it of its bytecode. Where it is missing or stale, all is compiled afresh, and nothing is kept where
Python is not to write bytecode.
"""

import contextlib
import marshal
import os
import re
import sys
from array import array
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import blake2b
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from dossier import __version__

Program = tuple[str, int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""A compiled pattern as plain data: what `_sre.compile` takes."""

_PARSER = Path(__file__).parents[1]
_FOLDERS = (_PARSER, *(_PARSER / each for each in ("matching", "rules", "dates")))
_DIGEST = 16


def pack(source: str) -> Program:
    """Return a regular expression compiled, as plain data; only the same version of Python can make use of it."""
    parsed = import_module("re._parser").parse(source)
    state = parsed.state
    code = import_module("re._compiler")._code(parsed, 0)
    names: list[str | None] = [None] * state.groups
    for name, group in state.groupdict.items():
        names[group] = name
    return source, state.flags, array("I", code).tobytes(), state.groups - 1, dict(state.groupdict), tuple(names)


def unpack(program: Program) -> re.Pattern[str]:
    """Return the pattern that `pack` made plain data of."""
    source, flags, code, groups, names, groups_named = program
    pattern: re.Pattern[str] = import_module("_sre").compile(source, flags, array("I", code).tolist(), groups, names, groups_named)
    return pattern


def place() -> Path:
    """Return the file in which all is kept."""
    return Path(cache_from_source(__file__)).with_suffix(".rules")


def place_of_user() -> Path:
    """Return the file in which all is kept where the other cannot be written: one for each installation."""
    from platformdirs import user_cache_dir  # noqa: PLC0415  (costs time, and mostly in vain)

    installed = blake2b(os.fsencode(_PARSER), digest_size=4).hexdigest()
    return Path(user_cache_dir("dossier", appauthor=False)) / f"{sys.implementation.cache_tag}-{installed}.rules"


def _places() -> Iterator[Path]:
    yield place()
    yield place_of_user()


@cache
def _state() -> bytes:
    """What tells this version of Python and this state of the parser's files; raises `OSError` where they are no files."""
    files = sorted((each.stat().st_mtime_ns, each.stat().st_size, each.path) for at in _FOLDERS for each in os.scandir(at))
    known = [file for file in files if file[2].endswith(".py")]
    return blake2b(repr((sys.version, __version__, known)).encode(), digest_size=_DIGEST).digest()


@cache
def kept() -> dict[str, Any]:
    """Return by their names the things that were kept in an earlier run; empty where there are none for this state of things."""
    with contextlib.suppress(NotImplementedError):
        for path in _places():
            with contextlib.suppress(OSError, EOFError, ValueError, TypeError):
                data = path.read_bytes()
                if data[:_DIGEST] == _state():
                    return dict(marshal.loads(data[_DIGEST:]))  # noqa: S302  (see above: as bytecode)
    return {}


def keep(make: Callable[[], dict[str, Any]]) -> None:
    """Keep what `make` gives, plain data by their names, for later runs.

    Leaves it where it cannot be written, and where this Python's `re` is built otherwise, so that `pack` finds no way.
    """
    with contextlib.suppress(OSError, NotImplementedError, AttributeError, ImportError):
        made = _state() + marshal.dumps(make())
        for path in _places():
            with contextlib.suppress(OSError):
                path.parent.mkdir(parents=True, exist_ok=True)
                fresh = path.with_suffix(f".{os.getpid()}")
                fresh.write_bytes(made)
                fresh.replace(path)
                return
