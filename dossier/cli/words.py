"""Words on the command line to places on disk."""

import glob
from collections.abc import Sequence
from pathlib import Path

from dossier.cli.grammar import STANDARD_INPUT
from dossier.intake import Place


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


def is_place(word: str) -> bool:
    """Whether a word names something on disk, or standard input."""
    try:
        return word == STANDARD_INPUT or Path(word).exists()
    except (OSError, ValueError):
        return False
