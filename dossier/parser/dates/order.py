"""Whether a text prints the day or the month first in dates of figures ("8/2/2023"): its other dates tell, or its spelling."""

import re

_FIGURES = re.compile(r"(\d(?<![\d/.-]\d)\d?)([/-])(\d{1,2})\2(?:19|20)?\d\d(?![\d/])")
"""A date of figures; it begins with one, so that a search goes from figure to figure."""
_SPELT = re.compile(
    r"\b(?:(?P<month>theaters?|colors?|canceled|honored|favorite|movie theater|program)|"
    r"(?P<day>theatres?|cinemas?|colours?|cancelled|honoured|favourite|programmes?|crores?|lakhs?))\b|(?P<pounds>£)"
)
_MONTHS = 12


def day_first(text: str) -> bool | None:
    """Return whether the day comes first in the text's dates of figures; None where nothing tells."""
    dates = [(int(found[1]), int(found[3])) for found in _FIGURES.finditer(text)]
    if not dates:
        return None
    days = {first > second for first, second in dates if max(first, second) > _MONTHS >= min(first, second)}
    days = days or {found["month"] is None for found in _SPELT.finditer(text)}
    return days.pop() if len(days) == 1 else None
