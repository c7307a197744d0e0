"""Titles that are printed in small letters (`“salt!” follows a nurse`, `the film “hinge and tin”`, `all about salt! is here`)."""

from collections import defaultdict
from collections.abc import Iterator

from dossier.parser.kinds import FORMS
from dossier.parser.lexicon import Lexicon
from dossier.parser.names.titles import NAMING
from dossier.parser.text.tokens import Tokens

_LONGEST = 4
"""A title in small letters of more words reads like speech."""
_OFTEN = 2
"""What stands so often in quotation marks, or with its exclamation mark inside sentences, is a title."""
_MARKS = frozenset("!?")
_JUDGING = frozenset("call calls calling described describes describing".split())
"""Verbs behind which a quoted word says what somebody thinks of a film."""
_OF_FILMS = (["the", "film", ","], ["the", "movie", ","], ["the", "series", ","], ["the", "show", ","], ["the", "picture", ","])
"""Words between such a verb and what somebody says of a film."""
_BEING = frozenset(("is", "be", "project"))
"""Words before `called` that make of it a verb of naming (`a project called`), and not one of judging (`what A called`)."""


def judges(words: list[str], i: int) -> bool:
    """Return whether the quotation at token `i` is what somebody says of a film (`called the film, “sweet and gritty”`)."""
    return i > 3 and words[i - 4] in _JUDGING and words[i - 3 : i] in _OF_FILMS


def lowered(tokens: Tokens, quoted: dict[int, int], lexicon: Lexicon) -> dict[int, int]:
    """Return the titles in small letters: the position of the first token → that behind the last.

    Quoted words are one where they are quoted again or a word for a film or a verb of naming stands before them; a word with an
    exclamation mark, where sentences go on behind it more than once.
    """
    found: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    told = set()
    for opening, closing in quoted.items():
        last = closing - (tokens.words[closing - 1] in {",", "."})
        words = tuple(tokens.words[opening + 1 : last])
        before = tokens.words[max(0, opening - 3) : opening]
        if _is_small(words) and before[-1:] != ["="]:
            found[words].append((opening + 1, last))
            judged = before[-1:] == ["called"] and not any(word in _BEING or _is_film(word, lexicon) for word in before[-2:-1])
            if before and not judged and _names(before[-1], lexicon) and _JUDGING.isdisjoint(before):
                told.add(words)
    spans = [span for words, each in found.items() if len(each) >= _OFTEN or words in told for span in each]
    outcries = defaultdict(list)
    for first, last in _outcries(tokens):
        outcries[tokens.words[first]].append((first, last))
    spans += [span for each in outcries.values() if len(each) >= _OFTEN for span in each]
    return dict(spans)


def _is_small(words: tuple[str, ...]) -> bool:
    """Whether some words are a few in small letters."""
    plain = [word for word in words if word not in _MARKS]
    return 0 < len(plain) <= _LONGEST and plain[0][0].islower() and all(word.isalpha() for word in plain)


def _names(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one for a film, or a verb of naming."""
    return word in NAMING or _is_film(word, lexicon)


def _is_film(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one for a film."""
    return lexicon.common.is_one(word, FORMS)


def _outcries(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield the small words with an exclamation mark behind which a sentence goes on."""
    words = tokens.words
    if "!" not in words:
        return
    for i in range(1, len(words) - 1):
        if words[i] == "!" and words[i - 1].islower() and tokens.starts[i] == tokens.ends[i - 1] and words[i + 1][0].islower():
            yield i - 1, i + 1
