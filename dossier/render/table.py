"""The credits table: its columns, the cells of a row, the widths that fit, and the words that matched."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.text import Text

from dossier.library import highlights
from dossier.models import Credit
from dossier.render.styles import Kind, words

GAP = 2
"""Cells between two columns."""


@dataclass(frozen=True)
class Column:
    """A column: its key (what it sorts by), its head, the least width it is of use in, and its rank: the columns of the highest
    ranks leave first where there is no room.
    """

    key: str
    head: str
    least: int
    rank: int


CREDIT_COLUMNS: tuple[Column, ...] = (
    Column("person", "Person", 14, 1),
    Column("title", "Title", 24, 0),
    Column("year", "Year", 7, 2),
    Column("role", "Role", 8, 4),
    Column("character", "Character", 10, 5),
    Column("company", "Company", 10, 3),
    Column("kind", "Kind", 8, 6),
    Column("with", "With", 12, 7),
)
"""The columns of the credits table, in order."""

_CELLS: dict[str, Callable[[Credit], tuple[str, Kind]]] = {
    "person": lambda credit: (credit.person, "person"),
    "title": lambda credit: (credit.title, "work"),
    "year": lambda credit: (credit.year or ("to come" if credit.upcoming else ""), "flag" if credit.upcoming else "date"),
    "role": lambda credit: (credit.role, "plain" if credit.role_stated else "dim"),
    "character": lambda credit: (credit.character, "character"),
    "company": lambda credit: (credit.company, "company"),
    "kind": lambda credit: (credit.kind, "dim"),
    "with": lambda credit: (credit.with_, "person"),
}


def credit_cells(credit: Credit, matches: Sequence[str] = ()) -> tuple[Text, ...]:
    """Return the cells of a row, in the order of `CREDIT_COLUMNS`, the words that matched marked."""
    return tuple(highlighted(words(*_CELLS[column.key](credit)), matches) for column in CREDIT_COLUMNS)


def highlighted(text: Text, matches: Sequence[str]) -> Text:
    """Mark the letters that a query found in a text."""
    for start, end in highlights(text.plain, tuple(matches)):
        text.stylize("match", start, end)
    return text


def widths(columns: Sequence[Column], needs: Sequence[int], width: int) -> tuple[int, ...]:
    """Return a width for each column, 0 for one that has no room. `needs` are the widths of their longest cells."""
    shown = [place for place, need in enumerate(needs) if need > 0]
    wanted = {place: max(needs[place], cell_len(columns[place].head) + 2) for place in shown}
    while len(shown) > 1 and sum(min(columns[p].least, wanted[p]) for p in shown) + GAP * (len(shown) - 1) > width:
        shown.remove(max(shown, key=lambda place: columns[place].rank))
    room = width - GAP * (len(shown) - 1)
    while shown and sum(wanted[p] for p in shown) > room:
        widest = max(shown, key=lambda place: (wanted[place] - columns[place].least, wanted[place]))
        if wanted[widest] <= 4:
            break
        wanted[widest] -= 1
    return tuple(wanted[place] if place in shown else 0 for place in range(len(columns)))
