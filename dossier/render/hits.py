"""The hits of a search as rows, group after group, the words that were found marked."""

from dossier.library import Hit, SearchHits
from dossier.render.rows import Row, heading, sections
from dossier.render.styles import Kind, join, words
from dossier.render.table import highlighted

_TITLES: dict[str, Kind] = {"film": "work", "person": "person", "company": "company", "credit": "work", "text": "dim"}


def hit_rows(hits: SearchHits) -> tuple[Row, ...]:
    """Return the rows; the `target` of each is its place in `hits.all`."""
    groups: list[list[Row]] = []
    at = 0
    for title, found in (
        ("Films", hits.films),
        ("People", hits.people),
        ("Companies", hits.companies),
        ("Credits", hits.credits),
        ("In the text", hits.text),
    ):
        rows = [_row(hit, hits.matches, place) for place, hit in enumerate(found, at)]
        at += len(found)
        groups.append([heading(title), *rows] if rows else [])
    return sections(*groups)


def _row(hit: Hit, matches: tuple[str, ...], place: int) -> Row:
    detail = highlighted(words(" ".join(hit.detail.split()), "plain" if hit.kind == "text" else "dim"), matches)
    title = words(hit.title, _TITLES[hit.kind])
    shown = detail if hit.kind == "text" else join([highlighted(title, matches), detail])
    return Row(shown, kind="prose", hang=2, target=str(place))
