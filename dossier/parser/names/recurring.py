"""Titles with commas and small words inside (`Salt, Sand and Stone`, `You are Not Here`), told by their recurring word for word,
while none of their words stands with a capital apart from the others.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from dossier.parser.kinds import HOUSES, PRIZES
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.text.tokens import Tokens
from dossier.parser.words import CLASSES, WITHIN, is_capital

_LONGEST = 8
"""A title of more tokens is not looked for."""
_OFTEN = 2
_ENDS = frozenset((".", "!", "?", '"', ":"))
"""What stands before a word whose capital can be the sentence's."""

_KNOWN = frozenset((*HOUSES, *PRIZES, Kind.PUBLICATION))
_Phrase = tuple[str, ...]


def recurring(tokens: Tokens, blocks: Iterable[tuple[int, int]], lexicon: Lexicon) -> dict[int, int]:
    """Return the titles of everyday words that recur in blocks of prose: the position of the first token → that behind the last."""
    words = tokens.words
    capital = [word[0].isupper() for word in words]
    gaps = [k for k in range(1, len(words) - 1) if capital[k - 1] and not capital[k] and _parts(words[k])]
    seen = Counter((words[k - 1], words[k], words[k + 1]) for k in gaps)
    gaps = [k for k in gaps if seen[words[k - 1], words[k], words[k + 1]] >= _OFTEN]
    found: dict[_Phrase, list[tuple[int, int]]] = defaultdict(list)
    for first, last in blocks if gaps else ():
        for k in gaps[bisect_left(gaps, first) : bisect_left(gaps, last)]:
            for i, j in _phrases(words, first, k, last, lexicon):
                found[tuple(words[i:j])].append((i, j))
    often = {phrase: spans for phrase, spans in found.items() if len(spans) >= _OFTEN}
    if not often:
        return {}
    told = Counter(word for i, word in enumerate(words) if i and is_capital(word) and words[i - 1] not in _ENDS)
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for phrase, spans in sorted(often.items(), key=lambda item: -len(item[0])):
        apart = [(i, j) for i, j in spans if taken.isdisjoint(range(i, j))]
        whole = all(told[word] <= len(apart) * phrase.count(word) for word in phrase if _is_content(word))
        inside = any(i and words[i - 1] not in _ENDS for i, _ in apart)
        if len(apart) >= _OFTEN and whole and inside and not any(i < end for (_, end), (i, _) in pairwise(apart)):
            chosen |= dict(apart)
            taken.update(*(range(i, j) for i, j in apart))
    return chosen


def _is_content(word: str) -> bool:
    return is_capital(word) and word.lower() not in CLASSES


def _parts(word: str) -> bool:
    return word == "," or (word.isalpha() and (word in CLASSES or word in WITHIN))


def _phrases(words: list[str], first: int, k: int, last: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the runs of everyday words with capitals that commas or small words part, the first at `k`, and that no capital goes
    before or after.
    """
    i = k
    while i > first and is_capital(words[i - 1]):
        i -= 1
        if not _is_everyday(words[i], lexicon):
            return
    if i == k or (i > first + 1 and words[i - 1] == "," and is_capital(words[i - 2])):
        return
    for j in range(k + 1, min(last, i + _LONGEST)):
        if _is_everyday(words[j], lexicon):
            if not (j + 1 < last and is_capital(words[j + 1])):
                yield i, j + 1
        elif not _parts(words[j]):
            return


def _is_everyday(word: str, lexicon: Lexicon) -> bool:
    """Whether a word has a capital and is an everyday one, or the plural of one."""
    if not is_capital(word) or (word in lexicon.first_names and word not in lexicon.doubtful_names):
        return False
    lower = word.lower()
    if lexicon.proper.is_one(word, _KNOWN):
        return False
    return lower in CLASSES or not lexicon.words.isdisjoint((lower, lower.removesuffix("s")))
