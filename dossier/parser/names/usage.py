"""How a text uses its capitalised words: which stand alone, which follow a first name, which close a longer name."""

from collections import Counter
from functools import cached_property
from itertools import compress

from dossier.parser.lexicon import Lexicon
from dossier.parser.names.lexemes import lexemes
from dossier.parser.text.tokens import Tokens
from dossier.parser.words import WITHIN, is_capital

_ENDS = frozenset((".", "!", "?", '"', ":", "("))
"""What stands before a word whose capital can be the sentence's."""


class Usage:
    """The capitalised words of one text, by where they stand; takes its tokens and the lexicons. The first word tells nothing."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        words = tokens.words
        self.lexemes = lexemes()
        self.capital = capital = [not word.islower() and word.lower() != word and is_capital(word) for word in words]
        self._later = list(compress(range(1, len(words)), capital[1:]))
        self.surnames = {words[i] for i in self._later if words[i - 1] in lexicon.first_names}

    @cached_property
    def closing(self) -> set[str]:
        """The words that stand behind another with a capital."""
        return {self.tokens.words[i] for i in self._later if self.capital[i - 1]}

    @cached_property
    def alone(self) -> set[str]:
        """The words that stand alone with a capital, and own nothing; the first of a line tell nothing."""
        words, capital = self.tokens.words, self.capital
        inside = (i for i in self._later if not capital[i - 1] and words[i - 1] not in _ENDS and not self._opens_line(i))
        return {words[i] for i in inside if self._owns_nothing(i)}

    @cached_property
    def counts(self) -> Counter[str]:
        """How often the text has each word."""
        return Counter(self.tokens.words)

    @cached_property
    def opening(self) -> set[tuple[str, str]]:
        """The first two words of runs that stand behind no colon."""
        words, capital = self.tokens.words, self.capital
        starts = (i - 1 for i in self._later if i > 1 and capital[i - 1] and not capital[i - 2] and words[i - 2] != ":")
        return {(words[i], words[i + 1]) for i in starts}

    @cached_property
    def inside(self) -> set[tuple[str, str]]:
        """The first two words of runs that begin inside a sentence."""
        words, capital = self.tokens.words, self.capital
        starts = (i - 1 for i in self._later if i > 1 and capital[i - 1] and not capital[i - 2])
        return {(words[i], words[i + 1]) for i in starts if words[i - 1] not in _ENDS and not self._opens_line(i)}

    @cached_property
    def small(self) -> set[str]:
        """The words that the text prints without a capital."""
        return {word for word, is_one in zip(self.tokens.words, self.capital, strict=True) if not is_one}

    @cached_property
    def pairs(self) -> set[tuple[str, str]]:
        """The last two words of runs that own nothing."""
        words, capital = self.tokens.words, self.capital
        return {(words[i - 1], words[i]) for i in self._later if capital[i - 1] and self._owns_nothing(i)}

    @cached_property
    def recurring(self) -> set[tuple[str, ...]]:
        """The words of a run, those that link it to another and the first of the other (`Exit`, `for`, `Fools`), wherever the text
        has them in this order more than once.
        """
        words, capital = self.tokens.words, self.capital
        seen: Counter[tuple[str, ...]] = Counter()
        for i in self._later:
            j = i - 1
            while j > max(0, i - 4) and words[j] in WITHIN:
                j -= 1
            if words[i - 1] in {",", ":"} and i > 1:
                j = i - 2
            if j < i - 1 and capital[j]:
                seen[tuple(words[j : i + 1])] += 1
        return {found for found, times in seen.items() if times > 1}

    def _opens_line(self, i: int) -> bool:
        """Whether a line begins with the word at `i`, as a paragraph does below a headline that no stop ends."""
        return "\n" in self.tokens.text[self.tokens.ends[i - 1] : self.tokens.starts[i]]

    def _owns_nothing(self, i: int) -> bool:
        """Whether the word at `i` ends a run, with neither a possessive nor the end of the text behind it."""
        words = self.tokens.words
        return i + 1 < len(words) and not (self.capital[i + 1] or words[i + 1] in {"'s", "'"})
