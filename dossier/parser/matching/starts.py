"""Where a pattern can begin to match: with which types and words.

Most rules begin with what may be absent ("is also set to"), so that `re` would try them in full at every symbol of a sentence. A
look-ahead for what a match can begin with ends nearly all those trials at once.
"""

import re

from dossier.parser.matching.macros import ATOMS
from dossier.parser.matching.parts import Part
from dossier.parser.matching.patterns import BEFORE, BEGINNING, END, PIECE, ranges


def lead(pattern: str, part: Part) -> str:
    """Return what to put before a pattern, so that `re` tries it only where a match can begin; `part` is the pattern as read.

    That is a look-ahead for what a match begins with, or nothing where that can be anything, or one type, to which `re` skips
    by itself. A look-ahead for words stands behind the symbol before a node, to which `re` skips too.
    """
    first = PIECE.match(pattern.strip())
    if first and first["mark"] == "^":
        return BEGINNING
    if first and first["atom"] and not (first["not"] or first["times"]) and set(first["atom"].split("|")) <= ATOMS.keys():
        return ""
    if part.empty or part.first is None or not part.first.isdisjoint((BEGINNING, END)):
        return ""
    literals = [symbol for symbol in part.first if not symbol.isascii()]
    kinds, words = re.escape("".join(sorted(part.first.difference(literals)))), ranges(literals)
    if not words:
        return f"(?=[{kinds}])"
    return BEFORE + (f"(?=[{kinds}]|.[{words}])" if kinds else f"(?=.[{words}])")
