"""Texts that were broken at a fixed width (mail, wire copy, text files), where a line end need be no end of a paragraph."""

import itertools
import re

_NARROWEST, _WIDEST = 50, 120
"""How long the lines of a text are that is broken by hand or by a program."""

_RAGGED = 10
"""How far a line can end before the width where its next word would have fitted still, as lines that end in a long name do."""

_FULL = 4
"""The lines that go on in the next one that tell of a text broken at a fixed width."""

_ITEM = re.compile(r"\s*(?:[•▪●]|[-–—*] |\d{1,2}[.)] )")
"""What a line begins with that is an item of a list, whatever the line above it."""


def goes_on(line: str, following: str, width: int) -> bool:
    """Whether a line of a text of this width goes on in the `following` one, whose first word would not have fitted into it."""
    words = following.split(None, 1)
    return bool(words) and len(line.rstrip()) + 1 + len(words[0]) > width and not _ITEM.match(following)


def width_of(text: str) -> int:
    """The width at which a text is broken, less what its lines can fall short of it; 0 where it is not broken."""
    lines = [line.rstrip() for line in text.split("\n")]
    lengths = [len(line) for line in lines if " " in line.lstrip()]
    if not lengths or max(lengths) > _WIDEST:
        return 0
    width = sorted(lengths)[len(lengths) * 9 // 10]  # a stamp can stand before the first line, and make it longer
    if width < _NARROWEST:
        return 0
    pairs = [(above, below) for above, below in itertools.pairwise(lines) if above and below and not _ITEM.match(below)]
    ahead = [pair for pair in pairs if goes_on(*pair, width - _RAGGED)]
    small = sum(below.lstrip()[0].islower() for _, below in ahead)
    if len(ahead) < _FULL or 2 * len(ahead) < len(pairs) or 8 * small < len(ahead):
        return 0
    exact = sum(goes_on(*pair, width) for pair in ahead)
    return width if 10 * exact >= 9 * len(ahead) else width - _RAGGED
