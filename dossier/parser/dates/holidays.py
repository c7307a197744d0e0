"""Feasts by which releases are dated: name in lower case → the EDTF value of the feast in a year.

A feast that moves by a calendar which is not computed here, or that lies on other days in other countries, is worth its month
or its year and no more.
"""

import calendar
import datetime as dt
from collections.abc import Callable

_MONDAY, _THURSDAY = 0, 3


def easter(year: int) -> dt.date:
    """Return the Western Easter Sunday of `year` (the anonymous Gregorian computation)."""
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (moon // 28) * (29 // (moon + 1)) * ((21 - golden) // 11))
    back = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - back
    month = 3 + (days + 40) // 44
    return dt.date(year, month, days + 28 - 31 * (month // 4))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """Return the `nth` `weekday` (Monday 0) of a month, counted from its end where `nth` is negative."""
    days = [week[weekday] for week in calendar.monthcalendar(year, month) if week[weekday]]
    return dt.date(year, month, days[nth - 1 if nth > 0 else nth])


def _fixed(month: int, day: int) -> Callable[[int], str]:
    return lambda year: f"{year:04d}-{month:02d}-{day:02d}"


def _month(month: int) -> Callable[[int], str]:
    return lambda year: f"{year:04d}-{month:02d}"


def _year(year: int) -> str:
    return f"{year:04d}"


def _from_easter(days: int) -> Callable[[int], str]:
    return lambda year: (easter(year) + dt.timedelta(days)).isoformat()


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], str]:
    return lambda year: nth_weekday(year, month, weekday, nth).isoformat()


HOLIDAYS: dict[str, Callable[[int], str]] = {
    "christmas": _month(12),
    "xmas": _month(12),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
    "new year's day": _fixed(1, 1),
    "halloween": _fixed(10, 31),
    "valentine's day": _fixed(2, 14),
    "st patrick's day": _fixed(3, 17),
    "fourth of july": _fixed(7, 4),
    "juneteenth": _fixed(6, 19),
    "veterans day": _fixed(11, 11),
    "thanksgiving": _nth(11, _THURSDAY, 4),
    "thanksgiving day": _nth(11, _THURSDAY, 4),
    "labor day": _nth(9, _MONDAY, 1),
    "memorial day": _nth(5, _MONDAY, -1),
    "good friday": _from_easter(-2),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "pongal": _month(1),
    "sankranti": _month(1),
    "sankranthi": _month(1),
    "vishu": _month(4),
    "ugadi": _year,
    "baisakhi": _month(4),
    "independence day": _year,
    "republic day": _year,
    "mother's day": _year,
    "father's day": _year,
    "lunar new year": _year,
    "chinese new year": _year,
    "diwali": _year,
    "deepavali": _year,
    "dussehra": _year,
    "dussera": _year,
    "holi": _year,
    "onam": _year,
    "eid": _year,
    "eid al-adha": _year,
    "eid al-fitr": _year,
    "eidul azha": _year,
    "eidul fitr": _year,
    "navratri": _year,
    "vijayadashami": _year,
    "ganesh chaturthi": _year,
}
"""The feasts of the film calendar."""
