"""Labels of fields (`Release Date: May 2021`): their words are put in lower case, for they name nothing."""

from dossier.parser.text.tokens import Tokens
from dossier.parser.words import LABELS

_WORDS = LABELS | frozenset(
    "date dates start end starts begins shoot shooting filming premiere opening world theatrical status stage current "
    "running time year type length of and & the key main also on".split()
)
_COUNTRIES = frozenset(("u.s.", "us", "uk", "u.k."))
"""Names in a label, which keep their capitals: the field's territory (`US sales: Blue Quay`)."""
LONGEST = 4
"""The words of a label, at most."""


def lower_label(tokens: Tokens, first: int, last: int) -> None:
    """Put the words of the label that opens the tokens `first..last` (half-open) in lower case, in place; leave other words."""
    words = tokens.words[first : min(last, first + LONGEST + 1)]
    if ":" not in words:
        return
    label = [word.lower() for word in words[: words.index(":")]]
    if _WORDS.issuperset(set(label) - _COUNTRIES):
        tokens.words[first : first + len(label)] = [
            word if low in _COUNTRIES else low for word, low in zip(words, label, strict=False)
        ]
