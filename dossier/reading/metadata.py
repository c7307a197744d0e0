"""What the head of an article says of the article: date, headline, byline, agency, and where the prose begins.

The text itself stays as it is; only offsets and copies are taken from it. Whatever is not plainly a head is left to the
prose: an offset too small costs nothing, one too large costs facts.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dossier.models import Mark, Source, source_id
from dossier.reading.wrapping import goes_on, width_of

_HEAD = re.compile(r"\s{0,40}date[ \t]+(\d{4}-\d{2}-\d{2})(?!\S)[ \t]*")
_EXCLUSIVE = re.compile(r"\s{0,40}EXCLUSIVE\s{0,4}[:–—-][ \t]*")
_BYLINE = re.compile(
    r"(?:By|BY|by|Posted by|Written by)[ \t]+"
    r"([A-Z][\w.'’-]*(?:[ \t]+(?:[A-Z][\w.'’-]*|and|de|van|von)){0,6})"
    r"(?:[ \t]+(?:in [A-Z]\w*[ \t]*)?\|.{0,60})?"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
_MONTH = "(" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = re.compile(
    rf"\b(?:{_MONTH}[ ]{{1,2}}(\d{{1,2}})(?:st|nd|rd|th)?,?[ ]{{0,2}}(\d{{4}})"
    rf"|(\d{{1,2}})(?:st|nd|rd|th)?[ ]{{1,2}}{_MONTH},?[ ]{{0,2}}(\d{{4}})|(\d{{4}})-(\d{{2}})-(\d{{2}}))\b",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\b(?:published|posted|reported|updated|date)\b", re.IGNORECASE)
_PLACE = r"[A-ZÀ-Þ][\w.'’À-ÿ-]*(?:[ ][A-ZÀ-Þ][\w.'’À-ÿ-]*){0,3}(?:,[ ][A-ZÀ-Þ][\w.'’À-ÿ-]*(?:[ ][A-ZÀ-Þ][\w.'’À-ÿ-]*){0,2})?"
_DATELINE_DAY = r",[ ](?P<day>[A-Z][a-z]{2,8}\.?[ ]\d{1,2}(?:,[ ]\d{4})?)"
_DATELINE_END = r"(?:[ ]\((?P<agency>[A-Z][^()\n]{1,40})\)|[ ]/(?P<wire>[A-Z][\w ]{1,30})/)?(?P<dash>[ ]?(?:--|[-–—:])|)[ ]"
# The place ends in an optional region, here taken lazily, so that a month is no region.
_DATED = re.compile(rf"(?P<place>{_PLACE}?){_DATELINE_DAY}{_DATELINE_END}")
_DATELINE = re.compile(rf"(?P<place>{_PLACE})(?P<day>){_DATELINE_END}")
_CAPTION = re.compile(r"\b(?:image|photo|credit|pictured|source|getty|courtesy)\b", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_SENTENCE_END = (".", "!", "?", "…", ":", ";", ",", ".”", ".’", '."', ".'", ")")

_FIELD = re.compile(
    r"(?:(?:co-|executive |key )?(?:director|writer|producer|cast|creator)s?|dirs?|directed by|written by|starring|stars|studio"
    r"|network|distributor|production company|genre|format|logline|synopsis|premise|plot|status"
    r"|(?:release|premiere|air) dates?)(?::|\.(?= [A-Z]))",
    re.IGNORECASE,
)
"""The label of a field on a film (`Director: X`, `Dir. X`)."""

_ZONE_LINES = 16
_BELOW = 300
"""The characters behind a short line in which it is named again where it heads what follows."""
_HEADLINE_WORDS = 5
_HEADLINE_LENGTH = 180


_BULLETS = "•▪●"
"""Marks of the items of a list, with which the text has begun."""


@dataclass(frozen=True, slots=True)
class _Head:
    """What has been found so far; `body` is the offset of what is still to be looked at."""

    body: int = 0
    date: dt.date | None = None
    headline: str = ""
    heading: tuple[int, int] | None = None
    byline: str = ""
    publisher: str = ""
    exclusive: bool = False


def describe(text: str, *, name: str, path: str, date: dt.date | None, publisher: str, url: str) -> Source:
    """Return the source of `text` with what its head says.

    A ` date YYYY-MM-DD` head gives the date, else a dated line or dateline; `date` and `publisher`, where given, go before
    what the text says. Raises nothing.
    """
    head = _after_dateline(text, _after_flag(text, _after_lines(text, _after_date_head(text))))
    marks = (Mark(kind="heading", start=head.heading[0], end=head.heading[1]),) if head.heading else ()
    return Source(
        id=source_id(text),
        text=text,
        name=name,
        path=path,
        url=url,
        date=date or head.date,
        headline=head.headline,
        byline=head.byline,
        publisher=publisher or head.publisher,
        exclusive=head.exclusive,
        body=head.body,
        marks=marks,
    )


def _after_date_head(text: str) -> _Head:
    found = _HEAD.match(text)
    day = _iso(found[1]) if found else None
    return _Head(body=found.end(), date=day) if found and day else _Head()


def _after_lines(text: str, head: _Head) -> _Head:
    """Pass over headline, byline, dated lines and empty ones, up to the first line of prose."""
    start, seen, stamped = head.body, head, False
    short, width = (start, ""), width_of(text)
    for _ in range(_ZONE_LINES):
        end = text.find("\n", start)
        if end < 0:
            break
        line = text[start:end].strip()
        if not line or not _LETTERS.search(line):
            pass
        elif _FIELD.match(line) or line[0] in _BULLETS:
            break
        elif not seen.byline and (byline := _BYLINE.fullmatch(line)):
            seen = replace(seen, byline=byline[1].strip())
            stamped = _take_day(line) is not None or stamped
            seen = replace(seen, date=seen.date or _take_day(line))
        elif len(line) <= 100 and (day := _take_day(line)) and not _is_prose(line):
            better = seen.date is None or (head.date is None and not stamped and bool(_STAMP.search(line)))
            stamped = stamped or bool(_STAMP.search(line))
            seen = replace(seen, date=day if better else seen.date)
        elif not seen.headline and _is_headline(line):
            at, end = text.index(line, start), _end(text, start, end, width)
            line = text[at:end].rstrip()
            if not _is_headline(line):
                break
            seen = replace(seen, headline=_headline(line), heading=(at, at + len(line)))
            seen = replace(seen, exclusive=seen.exclusive or bool(_EXCLUSIVE.match(line)))
        elif len(line.split()) < _HEADLINE_WORDS and not _is_prose(line):
            short = start, line
        else:
            break
        start = end + 1
    known = seen != head
    if short[1] and _heads(short[1], text[start : start + _BELOW]):
        start = short[0]
    return replace(seen, body=start) if known and start < len(text) and text[start:].strip() else head


def _heads(line: str, below: str) -> bool:
    """Whether a short line is no part of the head, but the title of the first film of a list, of which the text `below` tells."""
    noted = line.endswith(")") and any(letter.isdigit() for letter in line.partition("(")[2])
    quoted = line[0] in "\"“‘'" and line[-1] in "\"”’'"
    return line in below or noted or quoted or _FIELD.match(below.lstrip()) is not None


def _after_flag(text: str, head: _Head) -> _Head:
    found = _EXCLUSIVE.match(text, head.body)
    return replace(head, body=found.end(), exclusive=True) if found else head


def _after_dateline(text: str, head: _Head) -> _Head:
    """Pass over `CITY (Agency) -`, `City, Month D, YYYY –`; a place alone is a dateline only in capitals and before a dash."""
    begin = head.body
    while begin < len(text) and text[begin].isspace():
        begin += 1
    found = next((each for each in _datelines(text, begin) if _is_dateline(each)), None)
    if not found:
        return head
    said = _take_day(found["day"]) if found["day"] else None
    agency = found["agency"] or found["wire"] or ""
    return replace(head, body=found.end(), date=head.date or said, publisher=head.publisher or agency)


def _datelines(text: str, begin: int) -> Iterator[re.Match[str]]:
    """Yield the readings of the words at `begin` as a dateline: `Place, Month D` before `Place, Region`."""
    for pattern in (_DATED, _DATELINE):
        if found := pattern.match(text, begin, begin + 160):
            yield found


def _is_dateline(found: re.Match[str]) -> bool:
    dash, agency = found["dash"].strip(), found["agency"] or found["wire"]
    if found["day"]:
        return bool(dash or agency) and found["day"].split()[0].casefold().rstrip(".") in _MONTHS
    spaced = found["dash"] != dash or bool(agency)
    return dash not in {"", ":"} and found["place"].split(",")[0].isupper() and spaced


def _is_prose(line: str) -> bool:
    return line.endswith(_SENTENCE_END) and len(line.split()) >= _HEADLINE_WORDS


def _is_headline(line: str) -> bool:
    words = line.split()
    return (
        len(words) >= _HEADLINE_WORDS
        and len(line) <= _HEADLINE_LENGTH
        and not line.endswith(_SENTENCE_END)
        and line[0] not in ">-*•("
        and not _CAPTION.search(line)
    )


def _end(text: str, start: int, end: int, width: int) -> int:
    """Where the paragraph ends whose first line is `start..end`, in a text broken at `width`; `end` where it is not."""
    while width:
        below = text.find("\n", end + 1)
        following = text[end + 1 : below if below >= 0 else len(text)]
        if not goes_on(text[start:end], following, width):
            break
        start, end = end + 1, end + 1 + len(following)
    return end


def _headline(line: str) -> str:
    flag = _EXCLUSIVE.match(line)
    return " ".join((line[flag.end() :] if flag else line).split())


def _iso(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _take_day(line: str) -> dt.date | None:
    found = _DAY.search(line)
    if not found:
        return None
    if found[7]:
        return _iso(found[0])
    year, month, day = (found[3], found[1], found[2]) if found[1] else (found[6], found[5], found[4])
    try:
        return dt.date(int(year), _MONTHS[month.casefold()], int(day))
    except ValueError:
        return None
