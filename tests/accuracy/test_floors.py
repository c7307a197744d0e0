"""The parser reads the corpus at least as well as it once did, and never fails on an article."""

import pytest

from tests.accuracy.corpus import SEED, articles, tuned_articles
from tests.accuracy.figures import Judged, figures
from tests.accuracy.floors import read_floors
from tests.accuracy.judging import judge
from tests.accuracy.renamed import TITLES, renamed, share

_RAISE = "if the corpus was made harder, lower the floor by hand and say why; else the parser got worse"


@pytest.fixture(scope="module")
def read_articles() -> dict[bool, list[Judged]]:
    """The articles as the parser reads them, by whether they are kept aside."""
    corpus = list(articles())
    return {aside: [judge(article) for article in corpus if article.kept_aside is aside] for aside in (True, False)}


def test_the_corpus_is_whole(read_articles: dict[bool, list[Judged]]) -> None:
    assert len(read_articles[False]) >= 68
    assert len(read_articles[True]) >= 17


def test_every_article_is_read_and_every_quote_is_exact(read_articles: dict[bool, list[Judged]]) -> None:
    for part in read_articles.values():
        sums = figures(part)
        assert sums.failures == ()
        assert sums.cited == 1.0


@pytest.mark.parametrize("part", ["tuned", "seed"])
def test_accuracy_does_not_sink(read_articles: dict[bool, list[Judged]], part: str) -> None:
    judged = [article for article in read_articles[False] if part == "tuned" or article.name == SEED]
    reached = figures(judged).named()
    sunk = {name: (reached[name], floor) for name, floor in read_floors()[part].items() if reached[name] < floor}
    assert not sunk, f"{part}: reached, floor: {sunk}; {_RAISE}"


def test_a_film_is_found_under_other_titles_as_well_as_it_was() -> None:
    films = list(renamed(tuned_articles()))
    assert {film.form for film in films} == set(TITLES)
    assert share(films) >= read_floors()["renamed"]["found"], _RAISE
