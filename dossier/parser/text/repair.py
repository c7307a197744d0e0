"""Words glued together by a lost line end (`theBBC`, `Franceand`, `wasalso`): parted again, each with its offsets in the text."""

import re

from dossier.parser.kinds import LANDS
from dossier.parser.lexicon import Lexicon
from dossier.parser.text.tokens import Tokens

_SMALL = tuple("on from of in and the by with to for at as is was has its his her that which".split())
_BEFORE = tuple("and the was for from with has will which were have are also".split())
_BEHIND = tuple("and the from with has was will which who also".split())
_AHEAD = _SMALL + _BEFORE
_TAILS = frozenset(word[-3:] for word in _BEHIND)
"""The last letters of the small words behind another."""
_GLUED = re.compile(
    rf"(?P<small>{'|'.join(_SMALL)})(?=[A-Z][A-Za-z'-]+$)"
    rf"|(?P<lower>{'|'.join(_BEFORE)})(?P<rest>[a-z]{{3,}})$"
    rf"|(?P<stem>[^\W\d_]{{3,}}?)(?:{'|'.join(_BEHIND)})$"
)
"""A small word before a capital or before another word, or behind one."""


def part_glued(tokens: Tokens, lexicon: Lexicon) -> None:
    """Part the glued words among the tokens, in place; a word that the language or the article knows is left as it is."""
    unknown = set(tokens.words) - lexicon.words - lexicon.first_names
    likely = [word for word in unknown if word[-3:] in _TAILS or (word[0].islower() and word.startswith(_AHEAD))]
    cuts = {word: cut for word in likely if (found := _GLUED.match(word)) and (cut := _cut(found, tokens, lexicon))}
    if not cuts:
        return
    for i in range(len(tokens) - 1, -1, -1):
        if (word := tokens.words[i]) in cuts:
            cut, start, end = cuts[word], tokens.starts[i], tokens.ends[i]
            tokens.words[i : i + 1] = [word[:cut], word[cut:]]
            tokens.starts[i : i + 1] = [start, start + cut]
            tokens.ends[i : i + 1] = [start + cut, end]


def _cut(found: re.Match[str], tokens: Tokens, lexicon: Lexicon) -> int:
    """Where the two words that are glued to one meet; 0 where it is one word."""
    word = found.string
    if word.lower() in lexicon.words or word in lexicon.proper.heads or word.lower() in lexicon.common.heads:
        return 0
    if found["small"] is not None:
        return found.end()
    if found["lower"] is not None:
        return found.end("lower") if found["rest"] in lexicon.words else 0
    stem = found["stem"]
    if stem.islower():
        return len(stem) if stem in lexicon.words else 0
    known = stem in lexicon.first_names or lexicon.proper.is_one(stem, LANDS) or stem in tokens.words
    return len(stem) if known and tokens.words.count(word) == 1 else 0
