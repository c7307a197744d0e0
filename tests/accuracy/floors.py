"""Floors under the figures: what was reached once is not given up unnoticed."""

import json
from collections.abc import Mapping
from pathlib import Path

FLOORS = Path(__file__).parent / "floors.json"
"""The floors by part of the corpus and figure."""

SLACK = 0.004
"""How far below the reached figure its floor is laid, so that a gain in one figure may cost a hair of another."""

Floors = dict[str, dict[str, float]]
"""Part of the corpus → figure → floor."""


def read_floors(path: Path = FLOORS) -> Floors:
    """Read the floors of a file; raise `OSError` or `ValueError` where it is missing or broken."""
    floors: Floors = json.loads(path.read_text(encoding="utf-8"))
    return floors


def raised(floors: Floors, reached: Mapping[str, Mapping[str, float]]) -> Floors:
    """Return the floors lifted to just below what was reached; none sinks, and a figure of 1 leaves no slack."""
    return {
        part: {
            name: max(floors.get(part, {}).get(name, 0.0), 1.0 if figure == 1.0 else round(figure - SLACK, 3))
            for name, figure in named.items()
        }
        for part, named in reached.items()
    }


def write_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write the floors to a file."""
    path.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
