"""Sentence segmentation over tokens, with quotations and brackets protected."""

from dossier.parser.text.tokens import Tokens

_STOPS = frozenset(".!?")
_QUOTES = frozenset("\"'")
_OPENERS = frozenset("\"'([")
_ABBREVIATED_ENDS = frozenset(("Inc.", "Ltd.", "Co.", "Bros.", "Corp.", "Prods.", "Jr.", "Sr.", "U.S.", "U.K.", "L.A.", "U.S.A."))
_AFTER_CRY = frozenset(("Factory", "Films", "Studios", "Productions", "Entertainment", "Pictures", "Media", "Presents", "TV"))
"""Words for a company, behind which an exclamation mark belongs to its name (`Yes! Studios`)."""
_STARTERS = frozenset(
    ("The", "He", "She", "It", "They", "His", "Her", "Its", "Their", "In", "This", "That", "A", "An", "But", "And", "As", "At")
)
_REFERRING = frozenset(("He", "She", "It", "They", "His", "Her"))
"""Words that begin a sentence even behind an initial."""
LONGEST = 400
"""A sentence is cut after so many tokens, so that the work on a hostile text stays linear."""


def quotations(tokens: Tokens, first: int, last: int) -> dict[int, int]:
    """Return the quotations among the tokens `first..last` (half-open): position of the opening mark → of the closing one.

    An apostrophe opens a quotation only where a space or bracket precedes it and a word follows at once, and closes one only
    where no word follows at once. An unclosed quotation is none.
    """
    found: dict[int, int] = {}
    words, starts, ends, text = tokens.words, tokens.starts, tokens.ends, tokens.text
    if _QUOTES.isdisjoint(words[first:last]):
        return found
    i = first
    while i < last:
        mark = words[i]
        if mark not in {'"', "'"} or (mark == "'" and not _opens(tokens, i)):
            i += 1
            continue
        j = i + 1
        limit = min(last, i + LONGEST)
        while j < limit:
            if words[j] == mark and (mark == '"' or (starts[j] == ends[j - 1] and not _word_at(text, ends[j]))):
                break
            j += 1
        if j < limit and j > i + 1:
            found[i] = j
            i = j + 1
        else:
            i += 1
    return found


def _word_at(text: str, at: int) -> bool:
    return at < len(text) and text[at].isalnum()


def _opens(tokens: Tokens, i: int) -> bool:
    start = tokens.starts[i]
    before = tokens.text[start - 1] if start else " "
    return (before.isspace() or before in '("[-/') and _word_at(tokens.text, tokens.ends[i])


def split(tokens: Tokens, first: int, last: int, quoted: dict[int, int]) -> list[tuple[int, int]]:
    """Return the sentences among the tokens `first..last` as half-open intervals of token positions.

    A stop ends a sentence where what follows can begin one; inside brackets and quotations nothing does, but a quotation that
    itself ends with a stop ends its sentence where a capital follows.
    """
    words = tokens.words
    found, begin, depth, i = [], first, 0, first
    while i < last:
        word = words[i]
        end_here = False
        if i in quoted:
            closing = quoted[i]
            inner_stop = words[closing - 1] == "." or (words[closing - 1] in _STOPS and closing - i > 4)
            i = closing
            starter = closing + 1 < last and words[closing + 1] in _STARTERS and words[closing - 1] in _STOPS
            end_here = starter or (inner_stop and _can_begin(words, closing + 1, last))
        elif word == "(":
            depth += 1
        elif word == ")":
            depth = max(0, depth - 1)
        elif word in _STOPS and depth == 0:
            cry = word == "!" and i + 1 < last and words[i + 1] in _AFTER_CRY
            end_here = not cry and _can_begin(words, i + 1, last)
        elif word in _ABBREVIATED_ENDS and depth == 0:
            end_here = i + 1 < last and (words[i + 1] in _STARTERS or _closes(words, begin, i, last))
        elif depth == 0 and i + 1 < last and words[i + 1] in _REFERRING and word[-1] == "." and word[-2:-1].isupper():
            end_here = True  # "with Nas X. He directed"
        if end_here or i - begin >= LONGEST:
            found.append((begin, i + 1))
            begin, depth = i + 1, 0
        i += 1
    if begin < last:
        found.append((begin, last))
    return found


def _closes(words: list[str], begin: int, i: int, last: int) -> bool:
    """Whether the abbreviation of a country at `i` closes its sentence: `in the U.S. Name Name will`."""
    if words[i] not in {"U.S.", "U.K."} or i - begin < 4 or words[i - 2 : i] not in (["in", "the"], ["for", "the"]):
        return False
    j = i + 1
    while j < last and j < i + 5 and words[j][:1].isupper():
        j += 1
    return i + 1 < j < last and words[j] in {"will", "has", "is", "was", "also", "plans", "plays", "stars", "directs", "had"}


def _can_begin(words: list[str], i: int, last: int) -> bool:
    if i >= last:
        return True
    if words[i] in _OPENERS and i + 1 < last:
        return words[i + 1][:1].isupper() or words[i + 1][:1].isdigit()
    if words[i] in {"-", "*", "•"}:
        return True
    return words[i][:1].isupper() or words[i][:1].isdigit() or words[i][0] in "¡¿$"
