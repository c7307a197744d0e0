"""Dates in running text: where they stand (`find_dates`) and what they mean (`normalise`, `endpoints`).

The grammar itself is data in `rules`. A span takes in what belongs to the date ("the end of June", "in two weeks",
"Wednesday, May 17") and not the preposition before it ("in", "on", "by").
"""

import datetime as dt
import re
from functools import cache, lru_cache

from dossier.models.dates import PartialDate
from dossier.parser.dates.forms import FEASTS, DateRule, expand, parts_of, reader, unnamed
from dossier.parser.dates.rules import RULES
from dossier.parser.dates.temporal import NUMBERS, WEEKDAYS, Clock, Parts
from dossier.parser.matching.kept import kept, unpack

_FOLDS = str.maketrans({"‘": "'", "’": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-"})
_PREPOSITION = re.compile(r"\A(?:in|on|by|for|at|from|until|till|since|during|around|through|to|before|after) ", re.IGNORECASE)
_RANGE_JOINT = re.compile(r" (?:to|through|thru|until|till|and|-) ")

# Every date holds one of these words or numbers: the grammar is tried only there, and at the words that lead up to it.
_ANCHOR = re.compile(
    r"\b(?=[\dadefhmnqstwyA-Z])(?:\d{4}(?!\d)|[a-z](?:(?<=[fw])(?:all|eek(?:s|end)?|inter)|(?<=[ym])(?:ears?|esterday|onths?|orning)"
    r"|(?<=[ten])(?:o(?:day|night|morrow)|vening|ight)|(?<=[sadqh])(?:pring|ummer|ays?|utumn|fternoon|uarter|alf))\b"
    r"|(?=[A-Z])(?:[JFMASOND](?:(?:an|un|ul|eb|ar|ay|pr|ug|ept?|ct|ov|ec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?"
    r"|(?:AN|UN|UL|EB|AR|AY|PR|UG|EPT?|CT|OV|EC)(?:UARY|RUARY|CH|IL|E|Y|UST|EMBER|TEMBER|OBER)?)\b|[QH][1-4]\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Spring|Summer|Fall|Autumn|Winter|Quarter|Year|Yesterday|To(?:day|night|morrow))\b"
    rf"|{FEASTS}))"
)
_LEADING_WORDS = """
the a an very early earlier late later mid middle sometime in of on to or and end beginning start top close turn half part back
first second third fourth last final latter 1st 2nd 3rd 4th week weekend weeks days months this next coming upcoming past
current new
"""
_LEADING = frozenset(_LEADING_WORDS.split()).union(NUMBERS, WEEKDAYS)
_JOINTS = frozenset(" \n,.-/&")
_LONGEST_LEAD = 12
_MOST_LEADS = 8

_BORDER_BEFORE = r"(?<![\w$£€#@])(?<!\w')(?!(?<=\d[.,/:-])\d)"
_BORDER_AFTER = r"(?!\w|%|[-.,:/]\d)"


@cache
def _grammar() -> re.Pattern[str]:
    """All the rules as one pattern; the name of the group that matched tells the rule."""
    program = kept().get("dates")
    return unpack(program) if program else re.compile(grammar())


def grammar() -> str:
    """Return all the rules as one regular expression."""
    forms = "|".join(f"(?P<r{number}>{unnamed(expand(rule.pattern))})" for number, rule in enumerate(RULES))
    return f"{_BORDER_BEFORE}(?:{forms}){_BORDER_AFTER}"


def _rule(found: re.Match[str]) -> DateRule:
    return RULES[int((found.lastgroup or "")[1:])]


_IN_TITLE = re.compile(r"\b(?:The|A|An) (?:Last|Next|First|Late|Early) [A-Z]\w+$")
"""A date that is part of a title, as its words have capitals behind an article's (`The Last Friday`)."""


def find_dates(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the intervals of the date expressions in `text[start:end]`, leftmost longest, in order and without overlap.

    `text` has its quotes and dashes folded to plain ones. Words that can be something else ("May", "fall", "2001") are dates
    only among neighbours that say so; the neighbours may lie outside the interval.
    """
    found: list[tuple[int, int]] = []
    floor = start
    for anchor in _ANCHOR.finditer(text, start, end):
        if anchor.start() < floor:
            continue
        interval = _date_around(text, floor, anchor.start(), end)
        if interval:
            found.append(interval)
            floor = interval[1]
    return found


def _date_around(text: str, floor: int, anchor: int, end: int) -> tuple[int, int] | None:
    """The date that begins at the anchor or at one of the words leading up to it and reaches past the anchor's start."""
    match = _grammar().match
    for start in _leads(text, floor, anchor):
        found = match(text, start, end)
        if found and found.end() > anchor:
            alone = _rule(found).alone
            if (alone is None or alone(text, start, found.end())) and not _IN_TITLE.search(text, max(0, start - 4), found.end()):
                return start, found.end()
    return None


def _leads(text: str, floor: int, anchor: int) -> list[int]:
    """Where a date around the anchor can begin, leftmost first: the anchor and the leading words directly before it."""
    starts = [anchor]
    while len(starts) <= _MOST_LEADS:
        last = at = starts[-1]
        while at > floor and last - at < 3 and text[at - 1] in _JOINTS:
            at -= 1
        begin = at
        while begin > floor and at - begin < _LONGEST_LEAD and text[begin - 1].isalnum():
            begin -= 1
        word = text[begin:at].lower()
        if at == last or not (word in _LEADING or word[:1].isdigit()):
            break
        starts.append(begin)
    return starts[::-1]


@lru_cache(maxsize=64)  # several stages ask what one date of an article means
def normalise(
    phrase: str, reference: dt.date | None, *, future: bool | None = None, day_first: bool | None = None
) -> PartialDate | None:
    """Return what a printed date means against the article's date `reference`, no more precise than the phrase.

    `future` says whether the phrase looks ahead ("set to", "will") or back; where it is None a phrase without a year is the
    next such date within ten months, else the last one. `day_first` says how the article prints dates of figures. None where the
    phrase is no date, cannot be resolved without `reference`, or has several readings ("08/02/2023"). The result's `text` is the
    phrase.
    """
    read = _read(phrase)
    return _meant(phrase, *read, Clock(reference, future, day_first)) if read else None


def _meant(phrase: str, rule: DateRule, parts: Parts, clock: Clock) -> PartialDate | None:
    """What a phrase of a rule, with these named parts, means on a day."""
    value = rule.meaning(parts, clock)
    return value.model_copy(update={"text": " ".join(phrase.split())}) if value else None


@lru_cache(maxsize=4096)  # articles speak of the same days
def _read(phrase: str) -> tuple[DateRule, Parts] | None:
    """The rule that matches the phrase whole, and its named parts."""
    folded = " ".join(phrase.translate(_FOLDS).split())
    bare = folded.strip(" ,;:()\"'")
    rest = _PREPOSITION.sub("", bare, count=1)
    for reading in dict.fromkeys((folded, bare, bare.rstrip("."), rest, rest.rstrip("."))):
        found = _grammar().fullmatch(reading)
        named = found and reader(_rule(found).pattern).fullmatch(reading)
        if found and named:
            return _rule(found), parts_of(named)
    return None


def endpoints(
    phrase: str, reference: dt.date | None, *, future: bool | None = None
) -> tuple[PartialDate | None, PartialDate | None]:
    """Return the first and the last date of a printed range, each as `normalise` does.

    The phrase is one span of `find_dates` ("13-15 September", "January through March") or runs from one span to another
    ("3 June to 9 July 2023": the later date lends its year). The last date is None where the phrase names but one date.
    """
    read = _read(phrase)
    if read:
        first = _meant(phrase, *read, Clock(reference, future))
        last = {name.rstrip("2"): value for name, value in read[1].items() if name.endswith("2")}
        if not last:
            return first, None
        kept = {name: value for name, value in read[1].items() if name[-1] != "2" and name not in {"weekday", "mod", "rel"}}
        # "of next year" is said from the article's day, a missing year from the first date on
        since = first.lower if first and "yearref" not in kept else reference
        return first, read[0].meaning(kept | last, Clock(since, future=True))
    return _split_range(phrase, reference, future)


def _split_range(phrase: str, reference: dt.date | None, future: bool | None) -> tuple[PartialDate | None, PartialDate | None]:
    folded = " ".join(phrase.translate(_FOLDS).split())
    joint = _RANGE_JOINT.search(folded)
    if not joint:
        return None, None
    left, right = folded[: joint.start()].removeprefix("from ").removeprefix("between "), folded[joint.end() :]
    stated = normalise(right, None)
    first = normalise(left, stated.lower, future=False) if stated else normalise(left, reference, future=future)
    return first, stated or normalise(right, first.lower if first else reference, future=True)
