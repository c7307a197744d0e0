"""`dossier list`: the films in the library."""

import argparse
from dataclasses import asdict

from dossier.cli.output import write
from dossier.cli.places import filled_library
from dossier.library import FilmRow
from dossier.render.safe import safe_json, safe_line


def run(options: argparse.Namespace) -> int:
    """Print a line a film, the latest news first, and return the exit code."""
    library = filled_library(options)
    if library is None:
        return 0
    for row in library.each_film():
        write(f"{_json(row) if options.json else safe_line(_line(row))}\n")
    return 0


def _json(row: FilmRow) -> str:
    return safe_json(asdict(row) | {"last_news": row.last_news.isoformat() if row.last_news else None})


def _line(row: FilmRow) -> str:
    sources = f"{row.sources} source{'s' if row.sources != 1 else ''}"
    parts = [
        row.last_news.isoformat() if row.last_news else "no date",
        row.title,
        row.stage,
        f"directed by {row.director}" if row.director else "",
        f"with {', '.join(row.leads)}" if row.leads else "",
        sources,
        f"{row.disputed} disputed" if row.disputed else "",
        row.id,
    ]
    return " · ".join(part for part in parts if part)
