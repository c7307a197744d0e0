"""Texts that were broken at a fixed width."""

import textwrap

import pytest

from dossier.reading import read_text
from dossier.reading.wrapping import width_of

STORY = (
    "Mara Quell will direct the thriller Nine Lanterns for Tallow Films, which also finances the picture. It follows a keeper of "
    "lamps who finds that the last of them has been lit by somebody else, and who has one night to learn why. Ada Bonn and Per "
    "Lind star, and cameras are to roll in the spring on the coast of Norway, where the house that burns at its end has been built."
)
LATER = (
    "Bonn was last seen in the series The Slow Tide, and Lind has finished the drama Half a Mile of Rope, which goes out to "
    "cinemas in the autumn of next year by way of Rook Pictures."
)


@pytest.mark.parametrize("width", [64, 72, 80])
def test_the_width_is_seen(width: int) -> None:
    broken = "\n".join(textwrap.wrap(STORY, width) + textwrap.wrap(LATER, width))
    assert width - 12 <= width_of(broken) <= width


@pytest.mark.parametrize("text", ["", STORY, f"{STORY}\n{LATER}", "Director: Ada Bonn\nWriter: Per Lind\n" * 9])
def test_what_is_not_broken(text: str) -> None:
    assert width_of(text) == 0


def test_prose_that_is_broken_is_no_headline() -> None:
    source = read_text(" date 2021-04-05 " + "\n".join(textwrap.wrap(STORY, 72)) + "\n\n" + "\n".join(textwrap.wrap(LATER, 72)))
    assert source.headline == ""
    assert source.text[source.body :].startswith("Mara Quell")


def test_a_headline_on_two_lines() -> None:
    headline = "Mara Quell Casts Ada Bonn and Per Lind in the Thriller Nine Lanterns, on a Keeper of Lamps"
    source = read_text("\n".join(textwrap.wrap(headline, 72)) + "\n\n" + "\n".join(textwrap.wrap(f"{STORY} {LATER}", 72)))
    assert source.headline == headline
    assert source.text[source.body :].lstrip().startswith("Mara Quell will direct")
