"""Temporal expressions: dates found in text, and resolved against the day of the article to EDTF."""

from dossier.parser.dates.finding import endpoints, find_dates, normalise
from dossier.parser.dates.order import day_first

__all__ = ["day_first", "endpoints", "find_dates", "normalise"]
