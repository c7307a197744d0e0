"""Dates as precise as their source and no more, written in the Extended Date/Time Format.

EDTF (https://www.loc.gov/standards/datetime/, ISO 8601-2): `2023-05-17`, `2023-05`, `2023`; the season, quarter and half
codes `2023-21`…`24`, `2023-33`…`36`, `2023-40`/`41` stand where a month stands.
"""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache, total_ordering

from pydantic import BaseModel, ConfigDict

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")

SEASONS = {21: ("spring", 3), 22: ("summer", 6), 23: ("autumn", 9), 24: ("winter", 12)}
"""EDTF season code → its name and the month in which it begins (northern, meteorological; winter runs into the next
year)."""

_FIRST_MONTH = {code: month for code, (_, month) in SEASONS.items()} | {33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}
_MONTHS_LONG = {40: 6, 41: 6}
_MONTH_NAMES = ("", *calendar.month_abbr[1:])


@total_ordering
class PartialDate(BaseModel):
    """A day, month, season, quarter, half or year.

    `edtf` is the EDTF text, `text` the phrase as the source prints it (empty where there is none), `lower` and `upper` the
    first and the last day that it can mean. Dates are ordered by those bounds.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    edtf: str
    text: str = ""
    lower: date
    upper: date

    @classmethod
    @lru_cache(maxsize=4096)  # a date is worked out anew for each year that it might be of, and articles speak of the same days
    def parse(cls, edtf: str, text: str = "") -> "PartialDate":
        """Read EDTF text of one of the forms above; raise `ValueError` where it is none or no such day exists."""
        found = _EDTF.fullmatch(edtf)
        if not found:
            raise ValueError(f"no EDTF date: {edtf!r}; write 2023, 2023-05, 2023-05-17, 2023-21 (spring) or 2023-34 (Q2)")
        year, part, day = int(found[1]), found[2], found[3]
        if part is None:
            return cls(edtf=edtf, text=text, lower=date(year, 1, 1), upper=date(year, 12, 31))
        if day is not None:
            exact = date(year, int(part), int(day))
            return cls(edtf=edtf, text=text, lower=exact, upper=exact)
        code = int(part)
        if 1 <= code <= 12:
            month, length = code, 1
        elif code in _FIRST_MONTH:
            month, length = _FIRST_MONTH[code], _MONTHS_LONG.get(code, 3)
        else:
            raise ValueError(f"no EDTF date: {edtf!r}; a month is 01-12, a season 21-24, a quarter 33-36, a half 40-41")
        lower = date(year, month, 1)
        after = month + length - 1
        return cls(edtf=edtf, text=text, lower=lower, upper=date(year + after // 12, after % 12 + 1, 1) - timedelta(days=1))

    @classmethod
    def maybe(cls, edtf: str, text: str = "") -> "PartialDate | None":
        """Return the date that `edtf` writes, or None where it writes none (`not set`, an unresolved phrase)."""
        try:
            return cls.parse(edtf, text)
        except ValueError:
            return None

    def __lt__(self, other: "PartialDate") -> bool:
        return (self.lower, self.upper) < (other.lower, other.upper)

    def contains(self, other: "PartialDate") -> bool:
        """Whether `other` lies wholly inside this date (`2023` contains `2023-05`; every date contains itself)."""
        return self.lower <= other.lower and other.upper <= self.upper

    def __str__(self) -> str:
        """The date for a reader: `17 May 2023`, `May 2023`, `spring 2023`, `Q2 2023`, `first half of 2023`, `2023`."""
        found = _EDTF.fullmatch(self.edtf)
        if not found or found[2] is None:
            return self.edtf
        year, code = found[1], int(found[2])
        if found[3] is not None:
            return f"{int(found[3])} {_MONTH_NAMES[code]} {year}"
        if code <= 12:
            return f"{_MONTH_NAMES[code]} {year}"
        if code in SEASONS:
            return f"{SEASONS[code][0]} {year}"
        return f"Q{code - 32} {year}" if code <= 36 else f"{'first' if code == 40 else 'second'} half of {year}"
