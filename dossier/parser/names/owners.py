"""Possessives after capitals: whether they end the name of a title's owner, or stand inside the title."""

from typing import TYPE_CHECKING

from dossier.parser.lexicon import Kind
from dossier.parser.names.links import BLOCKING
from dossier.parser.names.shapes import ARTICLES, VENUES

if TYPE_CHECKING:
    from dossier.parser.names.capitals import Capitals

_MAKING = frozenset("produce produces producing exec executive direct directs directing serve serves serving oversee".split())
_STYLES = frozenset("Mr. Mr Mrs. Mrs Miss Dr. Dr Doctor Captain Professor Inspector Uncle Aunt".split())
"""Words before the surname of somebody in a story (`Dr. Marrow's Garden`); a maker is called by the full name."""
LONGEST_SYLLABLE = 6
"""A name of three words is Korean or Chinese where each is shorter."""


class Owners:
    """Tells whose possessives end a name; takes the capitalised runs of a text."""

    def __init__(self, capitals: "Capitals") -> None:
        self._capitals = capitals

    def is_owner(self, i: int, j: int) -> bool:
        """Return whether the run `i..j` before a possessive is a person or a company, and no part of a title."""
        capitals, words = self._capitals, self._capitals.tokens.words
        if j - i == 2 and words[i] in _STYLES:
            return capitals.person_at(j + 1, len(words))
        if capitals.person_at(i, j) or capitals.person_at(j + 1, len(words)) or words[j - 1] in capitals.lexicon.company_words:
            return True
        if j - i == 1 and (
            words[i] in capitals.alone or (words[i] in capitals.closing and words[i].lower() not in capitals.lexicon.words)
        ):
            return True
        named = words[i] in capitals.lexicon.first_names or "-" in words[i]
        if j - i == 1 and named and self.is_stranger(i) and self.is_stranger(j + 1):
            return True  # "Mira's Kazhivu", "Marudan-Velu's Kazhivu"
        if j - i == 1 and words[i].isalpha() and words[i].isupper() and len(words[i]) > 2 and self.is_stranger(j + 1):
            return True  # of a band: "XYZ's Suhan"
        if words[j - 1] in VENUES or words[i] == "Broadway" or (j - i == 2 and words[i] not in ARTICLES and self._is_full_name(i)):
            return True
        if 1 < j - i < 4 and self._is_called(i, j):
            return True
        if 2 < j - i < 5 and all(word.isalpha() and word.lower() not in capitals.lexicon.words for word in words[i:j]):
            return True  # a name of a language whose first names are not ours
        if capitals.run(j + 1, min(j + 4, len(words)), False) == j + 3 and (
            words[j + 2] in capitals.alone or (j - i > 1 and self._makes(j + 3))
        ):
            return True
        company = capitals.run(j + 1, len(words), False)
        if company > j + 2 and words[company - 1] in capitals.lexicon.company_words:
            return True
        owned = capitals.proper(j + 1, len(words))
        if owned is not None and owned[0].kind in BLOCKING:
            return True
        known = capitals.proper(i, j)
        return bool(known and known[1] == j and not (known[0].ambiguous and known[0].kind == Kind.PLACE_LIKE))

    def is_stranger(self, i: int) -> bool:
        """Whether the word at `i`, with its parts, is none of ours."""
        lower, known = self._capitals.tokens.words[i].lower(), self._capitals.lexicon.words
        return len(lower) > 3 and all(p.isalpha() and p not in known and p.removesuffix("s") not in known for p in lower.split("-"))

    def _is_called(self, i: int, j: int) -> bool:
        """Whether the words `i..j` before a possessive are somebody's name: initials or a first name that is also a word, and no
        everyday word as surname.
        """
        first, surname = self._capitals.tokens.words[i], self._capitals.tokens.words[j - 1]
        named = first in self._capitals.lexicon.first_names or (len(first.rstrip(".")) == 1 and first not in ARTICLES)
        syllables = j - i == 3 and all(word.isalpha() and len(word) < LONGEST_SYLLABLE for word in self._capitals.tokens.words[i:j])
        return named and surname.isalpha() and (syllables or surname.lower() not in self._capitals.lexicon.words)

    def _is_full_name(self, i: int) -> bool:
        """Whether the two words at `i` stand together elsewhere, are no common words, or follow a word for a job (`superstar Ada
        Marrow's Kites`).
        """
        words = self._capitals.tokens.words
        if (words[i], words[i + 1]) in self._capitals.pairs or not any(
            word.lower() in self._capitals.lexicon.words for word in words[i : i + 2]
        ):
            return True
        return i > 0 and self._capitals.lexicon.common.is_one(words[i - 1], (Kind.ROLE,))

    def _makes(self, k: int) -> bool:
        """Whether a verb of making follows at `k`, so that the name before it is a person's."""
        return any(word in _MAKING for word in self._capitals.tokens.words[k : k + 4])
