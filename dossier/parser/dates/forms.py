"""The form of a date rule, and the macros in which its pattern is written.

Macros stand in angle brackets: `<MONTH>`, `<YEAR>`, `<->` for white space. Every repetition in them is bounded, so that a match
takes constant time.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from dossier.models.dates import PartialDate
from dossier.parser.dates import temporal
from dossier.parser.dates.holidays import HOLIDAYS
from dossier.parser.dates.temporal import Clock, Parts

Example = tuple[str, str, bool | None, str]
"""A phrase, the article's date (empty for none), whether it looks ahead, and the EDTF value (empty for None)."""


@dataclass(frozen=True)
class DateRule:
    """A form of date.

    `pattern` matches the phrase whole and names its parts, `meaning` computes the date from them, `alone` (where the form is
    ambiguous) says whether it stands as a date in a text; `examples` test the meaning. In `yes` brackets mark what is found,
    in the texts of `no` nothing is.
    """

    name: str
    pattern: str
    meaning: Callable[[Parts, Clock], PartialDate | None]
    examples: tuple[Example, ...]
    alone: Callable[[str, int, int], bool] | None = None
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


def _names(words: str) -> str:
    """Full names, in title case and in capitals."""
    return "|".join(f"{word}|{word.upper()}" for word in words.split())


_FULL_MONTH = _names("January February March April May June July August September October November December")
_SHORT_MONTH = _names("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec")
_SPACE = r"(?: {1,2}| ?\n ?)"


def _feast(name: str) -> str:
    words = [word if word == "of" else f"{word[0].upper()}{word[1:]}" for word in name.split()]
    return _SPACE.join(words).replace("St(", r"St\.?(")


FEASTS = "|".join(map(_feast, sorted(HOLIDAYS, key=len, reverse=True)))
"""The feasts as alternatives of a pattern, the longest first."""


_MACROS = {
    "<MOD>": r"(?P<mod>(?:<ADV>|<PARTOF>))",
    "<ADV>": r"(?:[Vv]ery<->)?(?:[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id(?:dle)?|[Ss]ometime)"
    r"(?:[-/ ](?:to[-/ ]|or[-/ ])?(?:early|mid|late))?"
    r"(?:-|<->(?:on<->)?(?:in<->)?)",
    "<PARTOF>": r"(?:[Tt]he<->)?(?:very<->)?(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Tt]op|[Cc]lose|[Tt]urn|[Mm]iddle|"
    r"first(?=<->of<->the<->(?:new<->)?year)|week|weekend|(?:first|second|third|fourth|last|final|latter|back|early|later)<->(?:half|part|weekend|weeks?|days|months))<->of<->",
    "<REL>": r"(?:(?P<rel>(?:[Tt]h(?:is|e)<->)?(?:coming|upcoming|past)|[Tt]his|[Nn]ext|[Ll]ast)<->)",
    "<YEARREF>": r"(?P<yearref>[Tt]h(?:is|e)(?:<->(?:current|coming|new))?<->year|(?:[Nn]ext|[Ll]ast)<->year)",
    "<SHORTYEAR>": r"<->(?:of<->)?'(?P<short>\d\d)(?!\w)",
    "<OFYEAR>": r"(?:,?<->?(?:of<->|in<->)?<YEAR>|<SHORTYEAR>|,?<->(?:of<->)?(?P<yearref>(?:this|next|last)<->year))",
    "<OFANYYEAR>": r"(?:,?<->(?:of<->|in<->)?(?:<YEAR>|<YEARREF>)|<SHORTYEAR>)",
    "<FULLMONTH>": rf"(?P<month>{_FULL_MONTH}|(?:{_SHORT_MONTH})\.)",
    "<FULLMONTH2>": rf"(?P<month2>{_FULL_MONTH}|(?:{_SHORT_MONTH})\.)",
    "<MONTH>": rf"(?P<month>(?:{_FULL_MONTH})(?![A-Za-z])|(?:{_SHORT_MONTH})(?![A-Za-z])\.?)",
    "<MONTH2>": rf"(?P<month2>(?:{_FULL_MONTH})(?![A-Za-z])|(?:{_SHORT_MONTH})(?![A-Za-z])\.?)",
    "<DAY>": r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w)",
    "<DAY2>": r"(?P<day2>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w)",
    "<YEAR>": r"(?P<year>(?:1[5-9]|20)\d\d|2100)(?!\w)",
    "<WEEKDAY>": r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)",
    "<WD>": r"(?:(?:[Tt]his<->|[Nn]ext<->|[Ll]ast<->)?(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![a-z])\.?),?<->)?",
    "<SEASON>": r"(?P<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)",
    "<SEASON2>": r"(?:<->?[-/]<->?(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter))",
    "<COUNT>": r"(?P<count>\d{1,3}|" + "|".join(sorted(temporal.NUMBERS, key=len, reverse=True)) + ")",
    "<ORDINAL>": r"(?P<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th)",
    "<UNITS>": r"(?P<unit>(?:day|week|month|year)s?)",
    "<FEAST>": rf"(?P<holiday>{FEASTS})(?:<->(?P<span>weekend|week|season))?",
    "<DAYSJOIN>": r"(?:<->?-<->?|<->(?:to|through|thru|and|&)<->)",
    "<MONTHSJOIN>": r"(?:<->?[-/]<->?|<->(?:through|thru|and|or|&)<->)",
    "<->": _SPACE,
}


_MACRO = re.compile(r"<(?:[A-Z]+2?|-)>")
_NAMED = re.compile(r"\(\?P<(\w+)>")


def expand(pattern: str) -> str:
    """Return `pattern` with its macros written out; raise `KeyError` for an unknown one."""
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda found: _MACROS[found[0]], pattern)
    return pattern


def unnamed(pattern: str) -> str:
    """Return an expanded pattern with its named groups made plain ones, to stand in a larger pattern."""
    return _NAMED.sub("(?:", pattern)


@cache
def reader(pattern: str) -> re.Pattern[str]:
    """Return the compiled form of a rule's pattern that names its parts; a name's later places carry `__2` and so on."""
    seen: Counter[str] = Counter()

    def number(found: re.Match[str]) -> str:
        name = found[1]
        seen[name] += 1
        return found[0] if seen[name] == 1 else f"(?P<{name}__{seen[name]}>"

    return re.compile(_NAMED.sub(number, expand(pattern)))


def parts_of(found: re.Match[str]) -> Parts:
    """Return the parts that a `reader` matched, in lower case and with single spaces; those not printed are left out."""
    named = ((name.partition("__")[0], value) for name, value in found.groupdict().items() if value is not None)
    return {name: " ".join(value.lower().split()) for name, value in named}
