"""Temporal expressions: dates found in text, and resolved against the day of the article to EDTF."""

from dossier.parser.dates.finding import dates_among, endpoints, find_dates, normalise
from dossier.parser.dates.order import day_first

__all__ = ["dates_among", "day_first", "endpoints", "find_dates", "normalise"]
