"""Temporal expressions: dates found in text, and resolved against the day of the article to EDTF."""

from dossier.parser.dates.finding import endpoints, find_dates, normalise

__all__ = ["endpoints", "find_dates", "normalise"]
