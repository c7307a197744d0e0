"""Folders to the articles in them: however many they are, their paths take little more memory than their letters."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

ARTICLE_SUFFIXES = frozenset({".txt", ".text"})
"""The names by which articles are found in a folder. A file that is named itself may be called anything."""

_END, _FOLDER = b"\0", "\0"
"""What no name can hold: the end of each where they are kept, and the mark of a folder among names."""


class Articles:
    """The paths of articles in a folder, in order.

    They are kept as one run of bytes, for a hundred thousand texts take as much memory as all else that adding them needs.
    """

    def __init__(self, folder: Path, names: Iterable[str]) -> None:
        """Keep these names, which are paths from the folder on."""
        self._folder = folder
        packed = bytearray()
        for name in names:
            packed += os.fsencode(name) + _END
        self._names = bytes(packed)
        self._count = packed.count(_END)

    def __len__(self) -> int:
        """How many there are."""
        return self._count

    def __iter__(self) -> Iterator[str]:
        """Yield the paths, in order."""
        start = 0
        while (end := self._names.find(_END, start)) >= 0:
            yield str(self._folder / os.fsdecode(self._names[start:end]))
            start = end + 1


def walk(folder: Path, failures: list[OSError]) -> Iterator[str]:
    """Yield the articles in a folder and the folders within it, as paths from there on, sorted; hidden ones are left out.

    A folder that is a link is not gone into. What cannot be listed is added to the failures.
    """
    entered = [("", iter(_names(folder, failures)))]
    while entered:
        parent, names = entered[-1]
        name = next(names, None)
        if name is None:
            entered.pop()
        elif name.endswith(_FOLDER):
            inner = parent + name.removesuffix(_FOLDER) + os.sep
            entered.append((inner, iter(_names(folder / inner, failures))))
        else:
            yield parent + name


def _names(folder: Path, failures: list[OSError]) -> list[str]:
    """The names of the articles in a folder and of the folders to go into, marked so that `a` goes before `a.txt`; sorted."""
    try:
        with os.scandir(folder) as entries:
            return sorted(
                entry.name + _FOLDER * entry.is_dir() for entry in entries if not entry.name.startswith(".") and _is_wanted(entry)
            )
    except OSError as error:
        failures.append(error)
        return []


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    return not entry.is_symlink() if entry.is_dir() else Path(entry.name).suffix.casefold() in ARTICLE_SUFFIXES
