"""What holds of every text: no failure, exact quotes, the same facts twice, and facts that survive a change of typography."""

import json
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.models import Fact, Source, source_id
from dossier.parser import parse
from tests.accuracy.corpus import ARTICLES, tuned_articles
from tests.parser.adversarial import ADVERSARIAL, adversarial

FAST = settings(max_examples=80, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))

SAMPLE = ("SEED", "A02", "A11", "D04", "D15", "E06", "E18", "G09")
"""Articles of several kinds, of the part that may be read."""

NEUTRAL = (
    "Gardeners along the river say that the frost came late and that most of the apples are already in.",
    "Commuters can expect shorter queues from next week, when the second lift at the harbour station opens again.",
    "Bakers in the valley still use rye from the same three mills, and the loaves are sold out before noon.",
    "Hikers should take the upper path: the lower one is closed until the bridge has been repaired.",
    "Subscribers who wish to change their address may do so at any time, free of charge.",
)
"""Paragraphs that are about no film and name nobody."""

FRAGMENTS = (
    *("Nora Veil", "Bo Lind", "Kites Pictures", "“The Paper Lantern”", "Harbour Light", "the film", "the actress", "O’Dell"),
    *("will star in", "stars as", "directed by", "is produced by", "known for", "and", "with", "opposite", "as", "of", "for"),
    *("(", ")", "[", "]", "“", "”", '"', "'", "’", ",", ";", ":", ".", "...", "–", "—", "/", "&", "\n", "\r\n", "\n\n", "\t"),
    *("2023", "next year", "in the second quarter of 2023", " date 2023-02-08 ", "EXCLUSIVE:", "Jr.", "L-R", "aka", "***"),
    *("\x1b[31m", "\u202e", "\u200b", "\xa0", "\ufeff", "\x00", "😀", "é", "İ", "ﬁ", "ß", "[/red]", "\ud800"),
)

any_text = st.text(alphabet=st.characters(), max_size=300)
news_like = st.lists(st.sampled_from(FRAGMENTS), max_size=60).map(" ".join)
glued = st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join)


def facts_of(text: str) -> tuple[Fact, ...]:
    """The facts that the parser finds in a text."""
    return parse(Source(id=source_id(text), text=text)).facts


@FAST
@given(st.one_of(any_text, news_like, glued))
def test_no_text_is_too_odd_and_every_quote_is_exact(text: str) -> None:
    for fact in facts_of(text):
        assert text[fact.evidence.start : fact.evidence.end] == fact.evidence.quote != ""
        assert all(span.within(text) for span in fact.spans)
        assert fact == Fact.model_validate(fact.model_dump())


@FAST
@given(news_like)
def test_the_same_text_gives_the_same_facts(text: str) -> None:
    assert facts_of(text) == facts_of(text)


def sample(name: str) -> str:
    """The text of an article of the sample."""
    return (ARTICLES / name / "article.txt").read_bytes().decode("utf-8-sig")


def test_facts_do_not_depend_on_the_run() -> None:
    """Sets are iterated in another order under another hash seed."""
    code = (
        "import json, sys\nfrom pathlib import Path\nfrom dossier.parser import parse\nfrom dossier.reading import read_file\n"
        "print(json.dumps([[f.record() for f in parse(read_file(Path(p))).facts] for p in sys.argv[1:]]))"
    )
    paths = [str(ARTICLES / name / "article.txt") for name in SAMPLE]
    runs = [
        subprocess.run(
            [sys.executable, "-c", code, *paths],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert len(json.loads(runs[0])) == len(SAMPLE)


_STRAIGHT = str.maketrans("‘’“”", "''\"\"")


def curly(text: str) -> str:
    """Turn straight quotes into curly ones: opening after a gap, closing elsewhere."""
    text = re.sub(r"(^|[\s(\[—–])\"", "\\1“", text).replace('"', "”")
    return re.sub(r"(^|[\s(\[—–“])'(?!\d0s|em\b)", "\\1‘", text).replace("'", "’")


def wrapped(text: str) -> str:
    """Break the lines at 72 columns, as in a mail, with a blank line between paragraphs."""
    lines = (textwrap.fill(line, 72, break_long_words=False, break_on_hyphens=False) for line in text.splitlines() if line)
    return "\n\n".join(lines)


CHANGES: dict[str, Callable[[str], str]] = {
    "straight quotes": lambda text: text.translate(_STRAIGHT),
    "curly quotes": lambda text: curly(text.translate(_STRAIGHT)),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "trailing spaces": lambda text: text.replace("\n", "  \n") + "  \n",
    "no-break spaces": lambda text: text.replace(", ", ",\xa0"),
    "wrapped lines": wrapped,
}


def said(text: str) -> set[str]:
    """What the facts of a text say, whatever its quote marks."""
    return {
        " | ".join((fact.subject, fact.relation, fact.object, *sorted(f"{k}={v}" for k, v in fact.qualifiers.items()))).translate(
            _STRAIGHT
        )
        for fact in facts_of(text)
    }


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", SAMPLE)
def test_facts_survive_a_change_of_typography(name: str, change: str) -> None:
    text = sample(name)
    assert said(CHANGES[change](text)) == said(text)


@pytest.mark.parametrize("name", SAMPLE)
def test_a_paragraph_about_something_else_changes_no_fact(name: str) -> None:
    text = sample(name).rstrip("\n")
    before = [(fact.subject, fact.relation, fact.object, fact.qualifiers, fact.spans) for fact in facts_of(text)]
    for paragraph in NEUTRAL:
        assert paragraph.split()[0] not in text.split()
        longer = facts_of(f"{text}\n\n{paragraph}\n")
        assert [(fact.subject, fact.relation, fact.object, fact.qualifiers, fact.spans) for fact in longer] == before


def test_an_object_that_is_text_lies_in_a_span() -> None:
    for article in tuned_articles():
        text = article.text
        printed = " ".join(text.split())
        loose = [
            f"{article.name}: {fact.subject} {fact.relation} {fact.object}"
            for fact in facts_of(text)
            if fact.object in printed
            and fact.date is None
            and fact.relation.value != "status"
            and not any(fact.object in " ".join(span.within(text).split()) for span in fact.spans)
            and not fact.inferred
        ]
        assert not loose


@pytest.mark.parametrize("kind", ADVERSARIAL)
def test_no_text_hangs_the_parser(kind: str) -> None:
    """Done in a moment where the work is linear, in minutes where it is not."""
    text = adversarial(kind, 200_000)
    for fact in facts_of(text):
        assert fact.evidence.quote in text
