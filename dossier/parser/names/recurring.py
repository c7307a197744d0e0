"""Titles with commas and small words inside (`Salt, Sand and Stone`, `You are Not Here`), told by their recurring word for word,
while none of their words stands with a capital apart from the others.
"""

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
    found: dict[_Phrase, list[tuple[int, int]]] = defaultdict(list)
    for first, last in blocks:
        for i, j in _phrases(words, first, last, lexicon):
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


def _phrases(words: list[str], first: int, last: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the runs of everyday words with capitals that commas or small words part, and that no capital goes before or after."""
    for i in range(first, last):
        before = words[max(first, i - 2) : i]
        goes_on = before[-1:] == [","] and is_capital(before[0])
        if not _is_everyday(words[i], lexicon) or goes_on or (before and is_capital(before[-1])):
            continue
        parted = False
        for j in range(i + 1, min(last, i + _LONGEST)):
            if _is_everyday(words[j], lexicon):
                if parted and not (j + 1 < last and is_capital(words[j + 1])):
                    yield i, j + 1
            elif words[j] == "," or (words[j].isalpha() and (words[j] in CLASSES or words[j] in WITHIN)):
                parted = True
            else:
                break


def _is_everyday(word: str, lexicon: Lexicon) -> bool:
    """Whether a word has a capital and is an everyday one, or the plural of one."""
    if not is_capital(word) or (word in lexicon.first_names and word not in lexicon.doubtful_names):
        return False
    lower = word.lower()
    if lexicon.proper.is_one(word, _KNOWN):
        return False
    return lower in CLASSES or not lexicon.words.isdisjoint((lower, lower.removesuffix("s")))
