"""Where an ambiguous word is a date: "may", "March", "fall", "Wednesday", "1917" and the like need the right neighbours.

Each function takes a text and the interval of a phrase in it and says whether the phrase stands there as a date.
"""

import re


def _words(spaced: str) -> frozenset[str]:
    return frozenset(spaced.split())


_NAMES = {"jan", "mar", "apr", "may", "jun", "aug"}  # months that are also given names or verbs
_WHEN = _words("in on by from till until til since through thru during before after around between either starting beginning")
_DETERMINERS = _words("a an the its their this his her planned scheduled tentative projected potential upcoming")
_TARGETS = _words("for to of and or late early mid eyeing targeting")
_SEASON_WHEN = _words("in by from till until since for during through over")
_EVENTS = re.compile(
    r"[ \n-](?:(?:theatrical|world|worldwide|global|streaming|festival|limited|production|digital|domestic|nationwide) ?)?"
    r"(?:release|start|shoot|launch|bow|debut|premiere|production|opening|rollout|date|slot|filming|berth|delivery|window)\b"
)
_NOUN_AFTER_SEASON = re.compile(r"[ \n-](?:camps?|school|house|home|stock|break|job|holidays?|vacation|love|games|olympics)\b")
_NOUN_AFTER_NUMBER = re.compile(
    r"[ \n](?:people|persons|screens|theat(?:er|re)s|cinemas|episodes|miles|feet|words|copies|members|employees|jobs|extras|"
    r"pages|seats|students|fans|acres|met(?:er|re)s|years|hours|days|minutes|million|billion|crore|lakh|dollars|pounds|euros|rupees|"
    r"tickets|entries|submissions|volunteers|viewers|square)\b"
)
_TITLE_BEFORE = _words(
    "in of as series film show drama comedy hit starring titled called and or with movie the a an his her its their spinoff sitcom"
)
_AMOUNT_BEFORE = _words("than nearly approximately roughly no. rs rs. usd")
_DECADE_BEFORE = re.compile(r"(?:[Tt]he|[Ee]arly|[Ll]ate|[Mm]id)[ \n-](?=\d)")
_MONTHS_APART = re.compile(r"[-/]| thro?u")  # "January through March": each month vouches for the other
_CAPITAL_AFTER = re.compile(r"[ \n][\"'(]?[A-Z]")
_BEFORE = re.compile(r"([\w.]{1,20})[ \n]{1,2}\Z")
_FEAST_WHEN = _words("on by for around at before until till over during since from through")


def _word_before(text: str, start: int) -> str:
    found = _BEFORE.search(text, max(0, start - 24), start)
    return found[1] if found else ""


def _glued(text: str, start: int) -> bool:
    """Whether a hyphen, a slash or a sign joins the phrase to what stands before it."""
    return start > 0 and text[start - 1] in "-/$&"


def month_alone(text: str, start: int, end: int) -> bool:
    """A month without day and year: after a word of time, or before the event that it dates; never a name."""
    if _glued(text, start) or text.startswith("'s", end):
        return False
    before = _word_before(text, start)
    word = before.lower()
    capital = bool(_CAPITAL_AFTER.match(text, end))
    if _MONTHS_APART.search(text, start, end):
        return not capital
    if text[start : start + 3].lower() in _NAMES:
        if capital:
            return False
        dated = bool(_EVENTS.match(text, end))
        return word in _WHEN or (word in _TARGETS and word not in {"and", "or", "of"}) or (word in _DETERMINERS and dated)
    if capital:
        return word in _WHEN
    return not before[:1].isupper() or word in _WHEN


def season_alone(text: str, start: int, end: int) -> bool:
    """A season without a year: "in the spring", "by fall", "a summer release"; not a fall, a verb or a summer camp."""
    if _glued(text, start) or text.startswith("'s", end) or _CAPITAL_AFTER.match(text, end):
        return False
    if text.startswith(" of ", end) or _NOUN_AFTER_SEASON.match(text, end):
        return False
    word = _word_before(text, start).lower()
    if text.startswith("the ", start) or text.startswith("The ", start):
        return word in _SEASON_WHEN or word in {"to", "into"} or bool(_EVENTS.match(text, end))
    return word in _SEASON_WHEN or (word in _DETERMINERS and bool(_EVENTS.match(text, end)))


def quarter_alone(text: str, start: int, end: int) -> bool:
    """A quarter without a year: after a preposition of time and not of something ("the third quarter of the match")."""
    return not text.startswith(" of ", end) and _word_before(text, start).lower() in _SEASON_WHEN | {"of", "a", "late", "early"}


def weekday_alone(text: str, start: int, end: int) -> bool:
    """A weekday after a word in lower case ("on Monday", "said Friday") that introduces no title ("starring in Wednesday")."""
    if text.startswith("'s", end) or _CAPITAL_AFTER.match(text, end):
        return False
    before = _word_before(text, start)
    return before.islower() and before not in _TITLE_BEFORE


def year_alone(text: str, start: int, end: int) -> bool:
    """A year that is no amount, no part of a longer number, no decade ("the 1970's") and no title ("2001: A Tale")."""
    titled = text.startswith(":", end) and _CAPITAL_AFTER.match(text, end + 1)
    if _glued(text, start) or titled or _NOUN_AFTER_NUMBER.match(text, end):
        return False
    if text.startswith("0's", end - 1) and _DECADE_BEFORE.search(text, max(0, start - 8), end):
        return False
    return _word_before(text, start).lower() not in _AMOUNT_BEFORE


def unit_alone(text: str, start: int, _end: int) -> bool:
    """Without "the": "next year" is a date, "over the last year" as long as one."""
    return _word_before(text, start).lower() not in {"the", "every", "each"}


def near_day_alone(text: str, start: int, end: int) -> bool:
    """Without a possessive ("today's"), and with a capital only where a sentence begins and no name goes on."""
    if text.startswith("'", end):
        return False
    if text[start].islower():
        return True
    before = _word_before(text, start)
    return text.startswith(",", end) and (not before or before.endswith("."))


def feast_alone(text: str, start: int, end: int) -> bool:
    """A feast without a year: "by Halloween", "in time for Christmas"; not "Home for Christmas" nor "the Christmas film"."""
    if _CAPITAL_AFTER.match(text, end) or text.startswith("'s", end):
        return False
    word = _word_before(text, start)
    if word.lower() not in _FEAST_WHEN:
        return False
    return word != "for" or not _word_before(text, text.rindex("for", 0, start))[:1].isupper()
