"""The date grammar: every rule by its own examples, and what must hold for any text and any day."""

import calendar
import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.models import PartialDate
from dossier.parser.dates import endpoints, find_dates, normalise
from dossier.parser.dates import finding as dates
from dossier.parser.dates.forms import DateRule, Example, expand, unnamed
from dossier.parser.dates.holidays import HOLIDAYS, easter, nth_weekday
from dossier.parser.dates.rules import RULES

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
FOUND = [(rule, text) for rule in RULES for text in rule.yes]
NOT_FOUND = [(rule, text) for rule in RULES for text in rule.no]

WORDS = (
    "the a in on by of from to and this next last coming early late later mid mid- end beginning first third half quarter week "
    "weekend year year's month today ago two 17 17th 3 30 2023 2024, 1999 1970s $2024 May March June Sept. Nov September spring "
    "Fall Winter Monday Wednesday, Christmas Day New Year's Eve Halloween Q2 H1 2023-02-08 08/02/2023 2025-26 - / , . ( ) ' said"
).split()
DAYS = st.dates(min_value=dt.date(1950, 1, 1), max_value=dt.date(2050, 12, 31))
FUTURES = st.sampled_from((None, True, False))
PROSE = st.lists(st.sampled_from(WORDS), max_size=14).flatmap(
    lambda words: st.lists(st.sampled_from((" ", " ", " ", "\n", "", "-")), min_size=len(words), max_size=len(words)).map(
        lambda joints: "".join(word + joint for word, joint in zip(words, joints, strict=True))
    )
)
TEXTS = PROSE | st.text(max_size=60)


def plain(marked: str) -> str:
    return re.sub(r"[\[\]]", "", marked)


def found_in(text: str) -> list[str]:
    return [text[start:end] for start, end in find_dates(text, 0, len(text))]


def read_by(phrase: str) -> str:
    """The first rule that reads the phrase whole."""
    return next(rule.name for rule in RULES if re.fullmatch(unnamed(expand(rule.pattern)), phrase))


def label(value: object) -> str:
    return value.name if isinstance(value, DateRule) else str(value)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=label)
def test_a_rule_means_what_its_examples_say(rule: DateRule, example: Example) -> None:
    phrase, reference, future, expected = example
    value = normalise(phrase, dt.date.fromisoformat(reference) if reference else None, future=future)
    assert (value.edtf if value else "") == expected
    assert value is None or value.text == phrase
    assert read_by(phrase) == rule.name


@pytest.mark.parametrize(("rule", "marked"), FOUND, ids=label)
def test_a_rule_finds_what_its_examples_mark(rule: DateRule, marked: str) -> None:
    assert found_in(plain(marked)) == re.findall(r"\[(.*?)\]", marked), rule.name


@pytest.mark.parametrize(("rule", "text"), NOT_FOUND, ids=label)
def test_no_date_is_found_where_a_rule_says_so(rule: DateRule, text: str) -> None:
    assert found_in(text) == [], rule.name


def test_every_rule_has_examples_and_a_name_of_its_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert not [rule.name for rule in RULES if not rule.examples or (not rule.yes and rule.name != "date.digits")]


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.alone], ids=label)
def test_an_ambiguous_form_shows_where_it_is_no_date(rule: DateRule) -> None:
    assert rule.no


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_every_repetition_is_bounded(rule: DateRule) -> None:
    pattern = expand(rule.pattern)
    assert not re.search(r"(?<!\\)[*+]|\{\d*,\}", pattern)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shooting runs from 3 June to 9 July.", ["3 June", "9 July"]),
        ("It shoots from Sept. 30-Oct. 18 in Oslo.", ["Sept. 30-Oct. 18"]),
        ("She may star; May Whitlow, the May Queen, will not.", []),
        ("It bows Nov. 3 in the U.S. and on 7 February 2025 in Norway.", ["Nov. 3", "7 February 2025"]),
        ("Announced on Monday, it will be out by the end of 2024 or in early 2025.", ["Monday", "the end of 2024", "early 2025"]),
        ("In the fall of 2022\nthe crew left; this fall they fall behind.", ["the fall of 2022", "this fall"]),
        ("Set in the 1970s, in the late 1980s and in 1991.", ["1991"]),
        ("Released in May\n2023 at last", ["May\n2023"]),
        ("Released in May.\n\n2023 was good", ["May", "2023"]),
        ("Posted on August 9, 2023August Films", ["August 9"]),
        ("", []),
    ],
)
def test_dates_in_sentences(text: str, expected: list[str]) -> None:
    assert found_in(text) == expected


def test_only_the_interval_is_searched_but_its_neighbours_are_seen() -> None:
    text = "It opens on May 17, 2023 in May."
    assert find_dates(text, 0, 11) == []
    assert find_dates(text, 12, 18) == [(12, 18)]
    assert find_dates(text, 28, len(text)) == [(28, 31)]


@pytest.mark.parametrize("phrase", ["in May 2023", "by May 2023.", "  May\n2023,", "(May 2023)"])
def test_a_phrase_may_come_with_its_preposition_and_marks(phrase: str) -> None:
    value = normalise(phrase, None)
    assert value is not None
    assert (value.edtf, value.text) == ("2023-05", " ".join(phrase.split()))


@pytest.mark.parametrize("phrase", ["", "soon", "in the coming weeks", "May May", "the 1970s", "not set", "2023-13-40"])
def test_what_is_no_date_means_none(phrase: str) -> None:
    assert normalise(phrase, dt.date(2023, 5, 17)) is None


def test_curly_marks_and_dashes_are_read_as_plain_ones() -> None:
    value = normalise("Valentine’s Day 2024", None)
    assert value is not None
    assert value.edtf == "2024-02-14"
    assert endpoints("13–15 September 2023", None)[0] == normalise("13 September 2023", None).model_copy(  # type: ignore[union-attr]
        update={"text": "13–15 September 2023"}
    )


@pytest.mark.parametrize(
    ("phrase", "first", "last"),
    [
        ("13-15 September 2023", "2023-09-13", "2023-09-15"),
        ("January through March", "2024-01", "2024-03"),
        ("from 3 June to 9 July 2023", "2023-06-03", "2023-07-09"),
        ("Dec. 28 - Jan. 3, 2024", "2023-12-28", "2024-01-03"),
        ("between 16 October and 9 January", "2023-10-16", "2024-01-09"),
        ("November to February", "2023-11", "2024-02"),
        ("2019-2021", "2019", "2021"),
        ("March and April of next year", "2024-03", "2024-04"),
        ("Q3/Q4 2024", "2024-35", "2024-36"),
        ("May 3, 2024", "2024-05-03", ""),
        ("whenever", "", ""),
    ],
)
def test_the_endpoints_of_a_range(phrase: str, first: str, last: str) -> None:
    found = endpoints(phrase, dt.date(2023, 5, 17), future=True)
    assert tuple(value.edtf if value else "" for value in found) == (first, last)


@pytest.mark.parametrize(
    ("day", "expected"),
    [(easter(2000), (2000, 4, 23)), (easter(2024), (2024, 3, 31)), (easter(2038), (2038, 4, 25)), (easter(1954), (1954, 4, 18))],
)
def test_easter(day: dt.date, expected: tuple[int, int, int]) -> None:
    assert (day.year, day.month, day.day) == expected


def test_weekdays_are_counted_from_either_end_of_a_month() -> None:
    assert nth_weekday(2024, 11, calendar.THURSDAY, 4) == dt.date(2024, 11, 28)
    assert nth_weekday(2024, 5, calendar.MONDAY, -1) == dt.date(2024, 5, 27)


@given(st.integers(1, 9998))
def test_every_feast_of_every_year_is_a_date(year: int) -> None:
    assert not [name for name, day in HOLIDAYS.items() if PartialDate.maybe(day(year)) is None]


@given(TEXTS)
def test_intervals_are_in_order_apart_and_find_themselves_again(text: str) -> None:
    floor = 0
    for start, end in find_dates(text, 0, len(text)):
        assert floor <= start < end <= len(text)
        assert find_dates(text, start, end) == [(start, end)]
        floor = end


@settings(deadline=None)  # it compiles every rule
@given(TEXTS)
def test_what_is_found_is_the_longest_that_any_rule_reads(text: str) -> None:
    for start, end in find_dates(text, 0, len(text)):
        longer = []
        for rule in RULES:
            form = re.compile(f"(?:{unnamed(expand(rule.pattern))}){dates._BORDER_AFTER}")
            match = form.match(text, start)
            if match and match.end() > end and (rule.alone is None or rule.alone(text, start, match.end())):
                longer.append((rule.name, match[0]))
        assert not longer, text[start:end]


@given(TEXTS, st.dates() | st.none(), FUTURES)
def test_any_text_is_read_without_an_exception(text: str, reference: dt.date | None, future: bool | None) -> None:
    phrases = [text, *found_in(text)]
    for phrase in phrases:
        value = normalise(phrase, reference, future=future)
        assert value is None or value.lower <= value.upper
        first, last = endpoints(phrase, reference, future=future)
        assert first is None or last is None or isinstance(last, PartialDate)


@given(
    st.integers(1500, 2100),
    st.dates(),
    st.sampled_from(("", *(f"-{code:02d}" for code in (1, 5, 12, 21, 22, 23, 24, 33, 36, 40, 41)))),
)
def test_a_date_written_for_a_reader_reads_back(year: int, day: dt.date, part: str) -> None:
    for edtf in (f"{year}{part}", f"{year}-{day.month:02d}-{min(day.day, 28):02d}"):
        date = PartialDate.parse(edtf)
        back = normalise(str(date), None)
        assert back is not None
        assert back.edtf == edtf
    if year >= 1900:
        written = str(PartialDate.parse(f"{year}{part}"))
        assert found_in(f"It opens in {written}, they say.") == [written]


@given(st.sampled_from(calendar.month_name[1:]), st.integers(1, 28), DAYS)
def test_a_date_without_a_year_lies_where_the_phrase_looks(month: str, day: int, reference: dt.date) -> None:
    for phrase in (month, f"{month} {day}", f"{day} {month}", "spring", "the third quarter", "Halloween", "Monday"):
        ahead, behind = normalise(phrase, reference, future=True), normalise(phrase, reference, future=False)
        near = normalise(phrase, reference)
        assert ahead is not None
        assert behind is not None
        assert near is not None
        assert behind.lower <= reference <= ahead.upper
        assert near.edtf in {ahead.edtf, behind.edtf}
        assert normalise(phrase, None) is None


@given(DAYS, FUTURES)
def test_this_year_and_this_month_contain_the_day(reference: dt.date, future: bool | None) -> None:
    today = PartialDate.parse(reference.isoformat())
    for phrase in ("this year", "later this year", "this month", "today", "the end of the year"):
        value = normalise(phrase, reference, future=future)
        assert value is not None
        assert value.contains(today)


@given(DAYS, st.sampled_from(("early", "late", "mid", "the end of", "the first week of")))
def test_a_vague_phrase_is_as_wide_as_what_it_is_a_part_of(reference: dt.date, vague: str) -> None:
    for whole in ("May 2023", "2023", "summer 2023", "next year"):
        if (vague, whole) == ("the first week of", "summer 2023"):
            continue
        part, full = normalise(f"{vague} {whole}", reference), normalise(whole, reference)
        assert part is not None
        assert full is not None
        assert part.edtf == full.edtf


@pytest.mark.parametrize(
    "unit",
    [
        "the end of ",
        "first second third ",
        "May ",
        "in May May ",
        "17 ",
        "2023 ",
        "2023-",
        "early late mid ",
        "this next last ",
        "a",
        "$2023,",
        "May 17 - ",
    ],
)
def test_the_grammar_is_tried_a_bounded_number_of_times_a_word(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    grammar = dates._grammar()
    tried = 0

    class Counting:
        def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
            nonlocal tried
            tried += 1
            return grammar.match(text, start, end)

    monkeypatch.setattr(dates, "_grammar", Counting)
    counts = []
    for repeats in (200, 400):
        tried = 0
        text = unit * repeats
        find_dates(text, 0, len(text))
        counts.append(tried)
    assert counts[1] <= 2 * counts[0] + 50
    assert counts[1] <= 10 * 400 * len(unit.split() or [unit])
