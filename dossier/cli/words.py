"""Words on the command line to places on disk."""

import glob
import re
from collections.abc import Sequence
from pathlib import Path

from dossier.cli.grammar import STANDARD_INPUT
from dossier.intake import Place

_PATH = re.compile(r"\.{0,2}[/\\]|~|.*\.(?:txt|text)$", re.IGNORECASE | re.DOTALL)
"""What a path has and a name has not."""


def places(words: Sequence[str]) -> list[Place]:
    """Return the places that these words name: a pattern's files too; only the first `-` counts."""
    found: list[Place] = []
    for word in words:
        if word != STANDARD_INPUT:
            matching = [] if is_place(word) else sorted(glob.glob(word, recursive=True))  # noqa: PTH207 (Path's takes no absolute one)
            found += [Path(path) for path in matching or [word]]
        elif STANDARD_INPUT not in found:
            found.append(STANDARD_INPUT)
    return found


def are_places(words: Sequence[str]) -> bool:
    """Whether these words are articles to be read, not a name: each is on disk, or looks like a path that might be."""
    return all(is_place(word) or bool(_PATH.match(word)) for word in words)


def is_place(word: str) -> bool:
    """Whether a word names something on disk, or standard input."""
    try:
        return word == STANDARD_INPUT or Path(word).exists()
    except (OSError, ValueError):
        return False
