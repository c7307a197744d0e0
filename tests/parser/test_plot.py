"""How much a sentence reads like a story."""

import pytest

from dossier.models import Source, source_id
from dossier.parser.document import prepare
from dossier.parser.extraction.plot import kept_secret, likelihood
from dossier.parser.nodes import Sentence

STORIES = (
    "A nurse returns to her village to bury her father and finds a stranger in his bed.",
    "When her brother disappears, a teenager must cross the desert with the man who betrayed her.",
    "Twin sisters discover that the old house keeps a deadly secret.",
)
NEWS = (
    "Tin Roof Pictures has acquired North American distribution rights to the drama.",
    "Filming starts in Oslo on May 3, 2024.",
    "Ada Bonn, Otto Brandt and Pia Holt are the producers.",
    "“We are thrilled to bring this story to our audiences,” she said.",
)


def _sentence(text: str) -> Sentence:
    return prepare(Source(id=source_id(text), text=text)).sentences[0]


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("news", NEWS)
def test_a_story_is_likelier_than_news(story: str, news: str) -> None:
    assert likelihood(_sentence(story)) > 0.5
    assert likelihood(_sentence(news)) < 0.25


def test_a_rule_that_proposes_a_sentence_makes_it_likelier() -> None:
    sentence = _sentence(STORIES[0])
    assert 1.0 > likelihood(sentence, 0.9) > likelihood(sentence) > 0.0


def test_a_secret_is_no_story_unless_something_of_it_is_told() -> None:
    assert kept_secret({"plot", "details", "are", "under", "wraps"})
    assert not kept_secret({"plot", "details", "are", "under", "wraps", "but", "who"})
    assert not kept_secret({"she", "keeps", "a", "secret"})


def test_what_one_person_is_still_to_play_is_less_of_a_story() -> None:
    ahead, told = (f"Ada Bonn {plays} a savvy car dealer who sells to the rich." for plays in ("will play", "plays"))
    assert likelihood(_sentence(ahead), 0.55) < 0.5 < likelihood(_sentence(told), 0.55)
