"""Jobs that stand in one word with others."""

import pytest

from dossier.parser.lexicon import lexicon
from dossier.parser.names.compounds import hyphened, slashed


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["showrunner/executive", "producer", "of"], ("showrunner/executive producer", 2)),
        (["Creator/writer", "Ada"], ("creator/writer", 1)),
        (["writer/executive", "summary"], None),
        (["salt/producer"], None),
    ],
)
def test_jobs_with_a_slash_are_each_a_job(words: list[str], found: tuple[str, int] | None) -> None:
    assert slashed(words, 0, len(words), lexicon()) == found


def test_a_job_does_not_go_on_behind_the_last_token_asked() -> None:
    assert slashed(["showrunner/executive", "producer"], 0, 1, lexicon()) is None


def test_a_compound_is_the_job_that_it_ends_with() -> None:
    entry = hyphened("Model-turned-director", lexicon())
    assert entry
    assert entry.value == "director"
    assert hyphened("Salt-Harvest", lexicon()) is None
