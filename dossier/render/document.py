"""A whole dossier, or one person, as one text: what `show` prints."""

from rich.text import Text

from dossier.models import Dossier, Person
from dossier.render.film import headline, synopsis
from dossier.render.people import filmography, groups, title_line
from dossier.render.production import companies_alone, production
from dossier.render.rows import BLANK, Row, document
from dossier.render.styles import join, painted, words


def dossier_text(dossier: Dossier, *, width: int = 80) -> Text:
    """Return the file on a film as text: header, synopsis, production, and every person with their work.

    Lines are no wider than `width`. The styles are those of a Rich console; printed without colour the text stands as it is.
    """
    head = headline(dossier)
    rows: list[Row] = [
        Row(join([head.title, head.stage]), kind="prose"),
        Row(join([head.about, head.news]), kind="prose"),
        BLANK,
        *synopsis(dossier),
        BLANK,
        *(production(dossier) if dossier.film else companies_alone(dossier)),
    ]
    parts = [document(rows, width)]
    for group in groups(dossier):
        for person in group.people:
            parts.append(Text.assemble("\n", document(_person(person, dossier), width)))
    return painted(Text("\n").join(parts))


def person_text(person: Person, dossier: Dossier, *, width: int = 80) -> Text:
    """Return what a dossier knows of one person as text, lines no wider than `width`."""
    return painted(document(_person(person, dossier), width))


def _person(person: Person, dossier: Dossier) -> tuple[Row, ...]:
    rule = words("─" * 4, "dim")
    return (Row(join([rule, title_line(person)], " "), kind="prose"), *filmography(person, dossier))
