"""What the parts of a printed date mean: pure arithmetic from named parts to an EDTF value against the article's date.

Each `*_date` function takes the parts that a date rule named and a `Clock`, and returns the date, no more precise than the
phrase, or None where the phrase cannot be resolved (no article date, no such day, several readings).
"""

import calendar
import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dossier.models.dates import PartialDate
from dossier.parser.dates.holidays import HOLIDAYS

Parts = Mapping[str, str]
"""The named parts of a phrase in lower case: `month`, `day`, `year`, `rel`, …; a part not printed is not there."""

MONTHS = {name[:3].lower(): number for number, name in enumerate(calendar.month_name) if name}
"""The first three letters of a month's name → its number."""

WEEKDAYS = {name[:3].lower(): number for number, name in enumerate(calendar.day_name)}
"""The first three letters of a weekday's name → its number, Monday 0."""

_TO_TWENTY = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
)

NUMBERS = {word: number for number, word in enumerate(_TO_TWENTY.split(), start=1)} | {
    "a": 1,
    "an": 1,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
}
"""The number words that count units of time."""

_SEASON_CODES = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
_ORDINALS = {"fir": 1, "1st": 1, "sec": 2, "2nd": 2, "thi": 3, "3rd": 3, "fou": 4, "4th": 4, "las": 4, "fin": 4}
_CENTURY_TURNS = "50"  # '25 is 2025, '85 is 1985
_WINTER = 24
_NEAR_FUTURE = dt.timedelta(days=304)
_SAME_YEAR = dt.timedelta(days=400)
_YEARS_AROUND = 9  # 29 February can be eight years away
_START_OF_YEAR = re.compile(r"early|beginning|start|top|first")


@dataclass(frozen=True)
class Clock:
    """The article's date, whether the phrase looks ahead (True), back (False) or either (None), and whether the article prints
    the day before the month in figures.
    """

    reference: dt.date | None
    future: bool | None = None
    day_first: bool | None = None


def _edtf(year: int, part: int | None = None, day: int | None = None) -> PartialDate | None:
    text = f"{year:04d}" + (f"-{part:02d}" if part is not None else "") + (f"-{day:02d}" if day is not None else "")
    return PartialDate.maybe(text)


def _day(value: dt.date) -> PartialDate | None:
    return _edtf(value.year, value.month, value.day)


def _week(value: dt.date) -> PartialDate | None:
    """The month of a week is that of its Thursday, as ISO 8601 gives a week to a year."""
    thursday = _shift(value, 3 - value.weekday())
    return _edtf(thursday.year, thursday.month) if thursday else None


def _shift(value: dt.date, days: int) -> dt.date | None:
    ordinal = value.toordinal() + days
    return dt.date.fromordinal(ordinal) if 1 <= ordinal <= dt.date.max.toordinal() else None


def _stated_year(parts: Parts, clock: Clock) -> int | None:
    """The year that the phrase prints or names against the article's ("next year"); None where it does neither."""
    if "year" in parts:
        return int(parts["year"])
    if "short" in parts:
        return int(parts["short"]) + (2000 if parts["short"] < _CENTURY_TURNS else 1900)
    named = parts.get("yearref")
    if named is None or clock.reference is None:
        return None
    year, month = clock.reference.year, clock.reference.month
    if "new" in named:
        return year if month == 1 or clock.future is False else year + 1
    if "last" in named:
        return year - 1
    if "next" in named or "coming" in named:
        return year + 1
    # "will begin at the start of the year", written in its second half, means the year to come
    starts = "this" not in named and bool(_START_OF_YEAR.match(parts.get("mod", "").removeprefix("the ")))
    return year + 1 if starts and clock.future and month >= 7 else year


def _settle(parts: Parts, clock: Clock, build: Callable[[int], PartialDate | None]) -> PartialDate | None:
    """Build the date in its stated year, or in the year that fits the article's date."""
    year, reference = _stated_year(parts, clock), clock.reference
    if year is not None:
        stated = build(year)
        # "in the first quarter of the year", written in November of what lies ahead
        gone = stated and reference and parts.get("yearref") == "the year" and clock.future and stated.upper < reference
        return build(year + 1) if gone else stated
    if reference is None or "yearref" in parts:
        return None
    around = range(max(1, reference.year - _YEARS_AROUND), min(9998, reference.year + _YEARS_AROUND) + 1)
    candidates = [found for found in map(build, around) if found]
    return _pick(candidates, parts.get("rel", ""), reference, clock.future)


def _pick(candidates: list[PartialDate], rel: str, today: dt.date, future: bool | None) -> PartialDate | None:
    """Choose from the same date in successive years by "this", "next", "last", "coming", or without such a word."""
    if "last" in rel or "past" in rel:
        return next((found for found in reversed(candidates) if found.upper < today), None)
    if "coming" in rel:
        return next((found for found in candidates if found.lower > today), None)
    if "next" in rel:
        return next((found for found in candidates if _cycle(found) == _cycle_of(today, found) + 1), None)
    ahead = next((found for found in candidates if found.upper >= today), None)
    behind = next((found for found in reversed(candidates) if found.lower <= today), None)
    if future is not None or ahead is None or behind is None:
        return ahead if future else behind if future is False else ahead or behind
    if "this" in rel:
        return next((found for found in candidates if _cycle(found) == _cycle_of(today, found)), None)
    return ahead if ahead.lower - today <= _NEAR_FUTURE else behind


def _cycle(found: PartialDate) -> int:
    return found.lower.year


def _cycle_of(today: dt.date, found: PartialDate) -> int:
    """The year that "this" means for a date like `found`: in January the current winter began the year before."""
    return today.year - 1 if found.edtf.endswith(f"-{_WINTER}") and today.month <= 2 else today.year


def _month(parts: Parts, name: str = "month") -> int:
    return MONTHS[parts[name][:3]]


def month_day_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the day of "Friday, May 17"; of a range the first day; of "the week of May 15" the month."""
    month, day = _month(parts), int(parts["day"])
    crosses = "month2" in parts and (_month(parts, "month2"), int(parts["day2"])) < (month, day)

    def build(year: int) -> PartialDate | None:
        # in "Dec. 28 - Jan. 3, 2024" the year is the end's
        return _edtf(year - 1 if crosses and "year" in parts else year, month, day)

    weekday = parts.get("weekday")
    found = _matching_weekday(build, weekday, clock) if weekday and _stated_year(parts, clock) is None else None
    found = found or _settle(parts, clock, build)
    return _edtf(found.lower.year, month) if found and "week" in parts.get("mod", "") else found


def _matching_weekday(build: Callable[[int], PartialDate | None], weekday: str, clock: Clock) -> PartialDate | None:
    """A printed weekday tells the year: of the years around the article's, the one in which the day falls on it."""
    today = clock.reference
    if today is None:
        return None
    near = [found for found in map(build, range(today.year - 1, today.year + 2)) if found]
    fitting = [found for found in near if found.lower.weekday() == WEEKDAYS[weekday[:3]] and abs(found.lower - today) <= _SAME_YEAR]
    return _pick(fitting, "", today, clock.future) or min(fitting, key=lambda found: abs(found.lower - today), default=None)


def month_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the month of "early May 2023", "next May" or "May"; of a range of months the first."""
    month = _month(parts)
    crosses = "month2" in parts and _month(parts, "month2") < month
    return _settle(parts, clock, lambda year: _edtf(year - 1 if crosses and "year" in parts else year, month))


def season_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the season of "spring of 2023", "this fall", "summer"; of "spring/summer" the first."""
    code = _SEASON_CODES[parts["season"]]
    return _settle(parts, clock, lambda year: _edtf(year, code))


def quarter_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the quarter of "Q2 2023", "the third quarter", "the last quarter of next year"."""
    number = int(parts["q"]) if "q" in parts else _ORDINALS[parts["ordinal"][:3]]
    return _settle(parts, clock, lambda year: _edtf(year, 32 + number))


def half_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the half of "H2 2024", "the first half of next year", "the back half of 2024"."""
    first = parts["h"] == "1" if "h" in parts else parts["ordinal"] in {"first", "1st"}
    return _settle(parts, clock, lambda year: _edtf(year, 40 if first else 41))


def year_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the year of "2024", "late 2024", "early next year", "the end of the year"; of "2019-2021" the first."""
    year = _stated_year(parts, clock)
    return None if year is None else _edtf(year)


def year_end_date(_: Parts, clock: Clock) -> PartialDate | None:
    """Return the year of "year's end"."""
    return _edtf(clock.reference.year) if clock.reference else None


def digits_date(parts: Parts, _: Clock) -> PartialDate | None:
    """Return the month of "2023-08", or None where "2011-12" can as well span two years."""
    year, part = int(parts["year"]), int(parts["part"])
    return _edtf(year, part) if part <= year % 100 else None


def iso_date(parts: Parts, _: Clock) -> PartialDate | None:
    """Return the day of "2023-02-08"."""
    return _edtf(int(parts["year"]), int(parts["part"]), int(parts["day"]))


def numeric_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the day of "13/02/2023" or "02.08.2023" (with stops the day comes first), None for "08/02/2023" in an article that
    does not tell which comes first.
    """
    first, second, year = int(parts["first"]), int(parts["second"]), int(parts["year"])
    day_first, month_first = _edtf(year, second, first), _edtf(year, first, second)
    if parts["sep"] == "." and day_first:
        return day_first
    if day_first and month_first and day_first != month_first:
        return None if clock.day_first is None else day_first if clock.day_first else month_first
    return day_first or month_first


def holiday_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the day of "Halloween 2024", the month of "Christmas" or "Labor Day weekend", the year of a movable feast."""
    name = parts["holiday"].removeprefix("the ").replace(".", "")
    coarse = "span" in parts

    def build(year: int) -> PartialDate | None:
        found = PartialDate.maybe(HOLIDAYS[name](year))
        return _edtf(year, found.lower.month) if found and coarse and found.lower.month == found.upper.month else found

    return _settle(parts, clock, build)


def weekday_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the day of "Monday" (the last one, or the next where the phrase looks ahead), "last Friday", "next Thursday"."""
    today, rel = clock.reference, parts.get("rel", "")
    if today is None:
        return None
    ahead = (WEEKDAYS[parts["weekday"][:3]] - today.weekday()) % 7
    if "last" in rel or "past" in rel:
        days = ahead - 7
    elif "next" in rel:
        days = WEEKDAYS[parts["weekday"][:3]] - today.weekday() + 7  # the day in the week to come
    elif "coming" in rel:
        days = ahead or 7
    elif clock.future or (rel and clock.future is None):
        days = ahead
    else:
        days = ahead - 7 if ahead else 0
    found = _shift(today, days)
    return _day(found) if found else None


def weekday_number_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the day of "Sunday (19)": the nearest 19th that is a Sunday, at most a month away."""
    today = clock.reference
    if today is None:
        return None
    around = sorted(range(-31, 32), key=abs)
    days = [day for day in (_shift(today, step) for step in around) if day]
    fits = (day for day in days if day.day == int(parts["day"]) and day.weekday() == WEEKDAYS[parts["weekday"][:3]])
    found = next(fits, None)
    return _day(found) if found else None


def near_day_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the day of "today", "tonight", "this morning", "yesterday", "last night", "tomorrow"."""
    if clock.reference is None:
        return None
    word = parts["near"]
    found = _shift(clock.reference, -1 if word in {"yesterday", "last night"} else 1 if word == "tomorrow" else 0)
    return _day(found) if found else None


def unit_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the month of "this month", "next month", "late last month", "this week", "next weekend"."""
    today, rel = clock.reference, parts.get("rel", "this")
    if today is None:
        return None
    step = -1 if "last" in rel or "past" in rel else 1 if "next" in rel or "coming" in rel else 0
    if parts["unit"] == "month":
        return _months_from(today, step)
    week = _shift(today, 7 * step)
    if week and parts["unit"] == "weekend":
        week = _shift(week, 5 - week.weekday())
        return _edtf(week.year, week.month) if week else None
    return _week(week) if week else None


def day_of_month_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the day of "the 19th of this month"."""
    month = unit_date({"unit": "month", "rel": parts["rel"]}, clock)
    return _edtf(month.lower.year, month.lower.month, int(parts["day"])) if month else None


def _months_from(today: dt.date, months: int) -> PartialDate | None:
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return _edtf(year, month + 1)


def offset_date(parts: Parts, clock: Clock) -> PartialDate | None:
    """Return the date of "in two weeks" (its month), "in three days" (the day), "two years ago" (the year).

    "Shot in three weeks" is a duration: None where "in" does not look ahead.
    """
    today = clock.reference
    if today is None or (parts.get("lead") == "in" and clock.future is False):
        return None
    count = int(parts["count"]) if parts["count"].isdigit() else NUMBERS[parts["count"]]
    steps = -count if parts.get("tail") == "ago" else count
    unit = parts["unit"].rstrip("s")
    if unit == "year":
        return _edtf(today.year + steps)
    if unit == "month":
        return _months_from(today, steps)
    found = _shift(today, steps * (7 if unit == "week" else 1))
    if found is None:
        return None
    # "a week from today" names a day, "a week ago" does not
    return _day(found) if unit == "day" or parts.get("tail") == "from today" else _edtf(found.year, found.month)
