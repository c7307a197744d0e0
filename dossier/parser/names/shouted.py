"""Titles printed in capitals, as some sources style them in plain prose (`is to direct COLD KITES, which`)."""

from collections.abc import Iterable
from itertools import compress

from dossier.parser.lexicon import Lexicon, lookup
from dossier.parser.text.tokens import Tokens

_SMALL = frozenset("OF THE A AN AND IN ON AT FOR TO WITH FROM BY OR".split())
_INSIDE = frozenset(("'s", "'S", "&", ":", "'"))
LEAST = 3
"""So many titles in capitals make them the style of a text."""
LONG = 6
"""A single word of as many letters is hardly an abbreviation."""
SHORTEST = 4
"""A shorter word in capitals is rather an abbreviation."""


def shouted(tokens: Tokens, blocks: Iterable[tuple[int, int]], lexicon: Lexicon) -> dict[int, int]:
    """Return the titles in capitals among the tokens of paragraphs (half-open), first → behind the last; none where a text prints
    but one so.
    """
    runs: list[tuple[int, int, bool]] = []
    titles: set[tuple[str, ...]] = set()
    for first, last in blocks:
        end = first
        for i in compress(range(first, last), map(str.isupper, tokens.words[first:last])):
            if i >= end:
                end = _run(tokens, i, last)
                runs.append((i, end, alone := _stands_alone(tokens, first, i, end, last)))
                if alone and _is_title(tokens.words[i:end], lexicon):
                    titles.add(tuple(tokens.words[i:end]))
    if len(titles) < LEAST:
        return {}
    names = {word for i, end, alone in runs if not alone for word in tokens.words[i:end]}
    titles |= {(word,) for i, end, _ in runs if end == i + 1 and _is_unknown(word := tokens.words[i], tokens, lexicon)}
    titles -= {(name,) for name in names}
    others = {tuple(tokens.words[i:end]) for i, end, alone in runs if alone and end > i + 1} - titles
    personal = {words for words in others if not _is_known(list(words), lexicon)}
    if len(personal) < len(titles):
        titles |= personal
    return {i: end for i, end, _ in runs if tuple(tokens.words[i:end]) in titles}


def _run(tokens: Tokens, i: int, last: int) -> int:
    """The position behind the words in capitals from `i` on, with what joins them."""
    words, end = tokens.words, i
    j = i
    while j < last and j - i < 12:
        if words[j].isupper() or (j > i and words[j].isdigit()):
            end = j + 1
        elif words[j] not in _INSIDE or (words[j] == ":" and not (j + 1 < last and words[j + 1].isupper())):
            break
        j += 1
    return end


def _stands_alone(tokens: Tokens, first: int, i: int, end: int, last: int) -> bool:
    """Whether words in capitals are neither a label nor part of a longer name (`LUND Ada`)."""
    behind = tokens.words[end] if end < last else "."
    opening = i < first + 2 or tokens.words[i - 2] in {".", "!", "?", '"'}
    before = "." if opening else tokens.words[i - 1]
    return not (behind[:1].isupper() or before[:1].isupper() or (i == first and behind in {":", ",", "-", "("}))


def _is_title(words: list[str], lexicon: Lexicon) -> bool:
    """Whether words in capitals are a title: no known name, no abbreviation, nobody's name."""
    if _is_known(words, lexicon):
        return False
    if words[0].title() in lexicon.first_names and words[0].lower() not in lexicon.words:
        return False
    plain = [word for word in words if word.isalpha() and word not in _SMALL]
    if not plain:
        return False
    if len(plain) > 1 and not _SMALL.isdisjoint(words):
        return True
    ordinary = any(not lexicon.words.isdisjoint((word.lower(), word.lower().removesuffix("s"))) for word in plain)
    return ordinary and any(len(word) >= SHORTEST for word in plain)


def _is_known(words: list[str], lexicon: Lexicon) -> bool:
    """Whether words in capitals are a known name, or a company's by their last word."""
    known = lookup(lexicon.proper, words[0], words, 0, len(words)) is not None
    return known or words[-1] in _SMALL or not words[-1].isalnum() or words[-1].title() in lexicon.company_words


def _is_unknown(word: str, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a word in capitals, of a text that prints titles so, can be nothing else: a long one, or one printed plainly, too."""
    if len(word) < SHORTEST or not word.isalpha():
        return False
    return (len(word) >= LONG or word.title() in tokens.words) and lookup(lexicon.proper, word, [word], 0, 1) is None
