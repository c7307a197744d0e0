"""Web pages: the article in them, and pages with none."""

import datetime as dt
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.models import Source
from dossier.parser import parse
from dossier.reading import ReadingError, read_bytes, read_text

PAGE = """<!doctype html>
<html lang="en"><head><title>Ana Voss To Direct ‘Salt Harvest’ | Reel Post</title>
<meta property="og:title" content="Ana Voss To Direct ‘Salt Harvest’">
<meta property="og:site_name" content="Reel Post">
<meta property="article:published_time" content="2024-03-05T10:00:00Z">
<meta name="author" content="Jo Lane">
<link rel="canonical" href="https://reelpost.example/2024/03/salt-harvest"></head>
<body><nav><a href="/">Home</a><a href="/film">Film</a></nav>
<article><h1>Ana Voss To Direct ‘Salt Harvest’</h1>
<p>Ana Voss will direct <em>Salt Harvest</em>, with Oskar Penn
   as a lighthouse keeper who finds a drowned town.</p>
<p>Penn was last seen in <i>Grey Water</i> and <b>several</b> plays.</p>
<p>Production starts in June in Norway.</p>
<script>alert("Mara Quell directs")</script></article>
<footer>© 2024 Reel Post. All rights reserved. <a href="/subscribe">Subscribe</a></footer></body></html>"""


def _italics(source: Source) -> list[str]:
    return [source.text[mark.start : mark.end] for mark in source.marks if mark.kind == "italic"]


def test_the_article_of_a_page_is_its_prose_without_menus_and_scripts() -> None:
    source = read_bytes(PAGE.encode(), name="page.html")
    assert source.text.startswith("Ana Voss To Direct ‘Salt Harvest’\n\nAna Voss will direct Salt Harvest, with Oskar Penn as a ")
    assert source.text.count("Ana Voss To Direct") == 1
    for foreign in ("Home", "Subscribe", "alert", "<"):
        assert foreign not in source.text


def test_italics_reach_the_parser_as_marks() -> None:
    assert _italics(read_text(PAGE)) == ["Salt Harvest", "Grey Water"]


def test_what_the_page_says_of_itself_describes_the_source() -> None:
    source = read_text(PAGE)
    assert (source.date, source.publisher, source.byline) == (dt.date(2024, 3, 5), "Reel Post", "Jo Lane")
    assert source.url == "https://reelpost.example/2024/03/salt-harvest"
    assert source.headline == "Ana Voss To Direct ‘Salt Harvest’"


def test_what_the_reader_says_goes_before_what_the_page_says() -> None:
    source = read_text(PAGE, date=dt.date(2020, 1, 2), publisher="The Reel", url="https://other.example")
    assert (source.date, source.publisher, source.url) == (dt.date(2020, 1, 2), "The Reel", "https://other.example")


def test_an_address_that_is_no_web_address_is_left_out() -> None:
    assert read_text(PAGE.replace("https://reelpost.example/2024/03/salt-harvest", "javascript:alert(1)")).url == ""


def test_the_facts_of_a_page_quote_its_article() -> None:
    source = read_text(PAGE)
    told = {(fact.relation, fact.object) for fact in parse(source).facts}
    assert {("director", "Ana Voss"), ("cast", "Oskar Penn"), ("filming location", "Norway")} <= told


@pytest.mark.parametrize(
    "markup",
    ["<html></html>", "<!doctype html>", "<!DOCTYPE html><html><body>" + "<div>" * 5000 + "lost"],
    ids=["nothing", "only a type", "endless"],
)
def test_a_page_with_no_article_is_refused_in_one_line(markup: str) -> None:
    with pytest.raises(ReadingError, match=r"^page\.html: is a web page with no article in it; ") as failure:
        read_text(markup, path="page.html")
    assert "\n" not in str(failure.value)


def test_without_the_extra_a_page_is_refused_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ReadingError, match=r"^page\.html: is a web page, .* not installed; pip install trafilatura"):
        read_text(PAGE, path="page.html")


def test_text_that_only_mentions_markup_stays_as_it_is() -> None:
    text = "Ana Voss wrote <html> on the wall of <b>Salt Harvest</b>."
    assert read_text(text).text == text


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<em>", "</em>", "<br>", "<i> ", " </i>", "Ana Voss ", "Salt", "\n", "&amp;", "é"]))
)
def test_marks_lie_on_words_whatever_the_page(pieces: list[str]) -> None:
    try:
        source = read_text(PAGE.replace("<script>", "".join(pieces) + "<script>"))
    except ReadingError:
        return
    for words in _italics(source):
        assert words
        assert words == words.strip()
