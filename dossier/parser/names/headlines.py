"""Headlines that capitalise every word: the small and the trade's words in them are put in lower case, so that names end there."""

from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from dossier.parser.kinds import FORMS, GENRES
from dossier.parser.lexicon import Kind, Lexicon, lookup
from dossier.parser.text.tokens import Tokens
from dossier.parser.words import CLASSES

_DEEDS = frozenset(
    (
        "star stars starring join joins joining board boards boarding lead leads leading cast casts casting direct "
        "directs directing helm helms helming set sets tapped taps land lands landing sign signs signed add adds buy "
        "buys acquire acquires nab nabs take takes pick picks order orders renew renews greenlight greenlights develop "
        "develops developing adapt adapts wrap wraps begin begins start starts unveil unveils reveal reveals announce "
        "announces eye eyes circle circles exit exits replace replaces return returns reunite reunites team teams play "
        "plays playing voice produce produces producing write writes pen pens script scripts open opens premiere "
        "premieres debut debuts move moves date dates delay delays headline headlines topline toplines front fronts "
        "score scores sell sells sold bring brings get gets find finds round rounds book books circling talks "
        "negotiations aboard upcoming new next first big untitled original based up out off down ahead its his her "
        "their not more launch launches confirm confirms confirmed rumored rumoured reported attached backed starrer "
        "sequel remake adaptation reboot prequel biopic project role part production filming shooting shoot movie film "
        "rights worldwide international exclusive postproduction post-production pre-production news pilot pilots "
        "trailer poster teaser season commence commences hire hires hired enlist enlists recruit recruits reteam "
        "reteams preps prep readies shoots working exec executive "
        "among principal photography launched kickstarts completes completed titled schedule look"
    ).split()
)
"""Verbs and nouns of the trade that headlines are made of."""
_PLACING = frozenset(("in", "on", "for", "with", "from", "to", "at", "by", "as"))
"""Prepositions, which join names to a title only where the text prints them so."""
_OPENING = frozenset(".!?:“\"‘'")
"""Marks behind which a capital tells nothing."""
_OF_TITLES = frozenset((Kind.DETERMINER, Kind.PRONOUN))
"""Small words with which titles begin."""
_FORMS = FORMS | GENRES
_OF_TRADE = _FORMS | {Kind.ROLE}
LONGEST_SMALL = 4
"""Shorter words may be small in any style of headline."""
MOST = 0.85
"""The part of the longer words that a capitalising headline capitalises, at least."""
LONGEST_NAME = 7
"""A run of as many capitalised words is more than one name."""
LEAST = 4
"""So many longer words tell the style of a headline."""


class Headlines:
    """Lets names end where they do in headlines that capitalise every word: prepositions join none, and words that name nothing are
    put in lower case.

    Takes the tokens of an article, which it changes in place, the token intervals (half-open) of its `prose`, which tells what is
    named, the lexicons, and the quotations (first token → closing mark).
    """

    def __init__(self, tokens: Tokens, prose: Iterable[tuple[int, int]], lexicon: Lexicon, quoted: dict[int, int]) -> None:
        self._tokens = tokens
        self._prose = prose
        self._lexicon = lexicon
        self._quoted = quoted

    @cached_property
    def _pairs(self) -> set[tuple[str, str]]:
        """The words of the prose that stand side by side, but for those of the trade where they open a sentence."""
        words = self._tokens.words
        pairs = ((i, pair) for first, last in self._prose for i, pair in enumerate(pairwise(words[first:last]), first))
        return {pair for i, pair in pairs if not (self._opens(i) and _is_common(pair[0].lower(), self._lexicon))}

    def _opens(self, i: int) -> bool:
        """Whether a word opens a sentence or a paragraph, where a capital tells nothing."""
        tokens = self._tokens
        if not tokens.words[i][0].isupper():
            return False
        return not i or tokens.words[i - 1] in _OPENING or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]

    @cached_property
    def _threes(self) -> set[tuple[str, str, str]]:
        """The words of the prose that stand three in a row."""
        words = self._tokens.words
        return {
            each
            for first, last in self._prose
            for each in zip(words[first:last], words[first + 1 : last], words[first + 2 : last], strict=False)
        }

    @cached_property
    def _printed(self) -> set[str]:
        """The words of the prose."""
        return {word for first, last in self._prose for word in self._tokens.words[first:last]}

    @cached_property
    def _small(self) -> set[str]:
        """The words that the prose prints without a capital."""
        return {word for word in self._printed if word.islower()}

    @cached_property
    def _large(self) -> set[str]:
        """The words that the prose prints with a capital elsewhere than where a sentence opens."""
        return {word for before, word in self._pairs if word[0].isupper() and before not in _OPENING}

    def calm(self, first: int, last: int) -> None:
        """Let names end in the headline `first..last` (half-open), if it is one that capitalises every word.

        Quoted words, known names and words that the prose prints with a capital beside the same one again are left as they are.
        """
        words = self._tokens.words
        if not _capitalises(words[first:last]):
            return
        kept = _kept(words, first, last, self._lexicon, self._quoted)
        placing = {i for i in range(first + 1, last - 1) if i not in kept and self._places(i)}
        self._tokens.barred |= placing
        long = _long_runs(words, first, last) - kept
        small = {i for i in range(first + 1, last) if self._is_small(words[i])}
        small = (small | _forms(words, first, last, self._lexicon, self._quoted)) - kept
        for i in placing | small:
            if not self._is_printed(i, first, last):
                words[i] = words[i].lower()
        for i in long:
            behind = words[i + 1] if i + 1 < last else "."
            called = words[i] in self._lexicon.first_names and behind[0].isupper() and not _is_common(behind.lower(), self._lexicon)
            if _is_common(words[i].lower(), self._lexicon) and not called and not self._is_printed(i, first, last):
                words[i] = words[i].lower()

    def _places(self, i: int) -> bool:
        """Whether a preposition at `i` stands between other words than in the prose."""
        words = self._tokens.words
        return words[i].lower() in _PLACING and (words[i - 1], words[i].lower(), words[i + 1]) not in self._threes

    def _is_printed(self, i: int, first: int, last: int) -> bool:
        """Whether the prose prints the word at `i` beside the same one again."""
        words = self._tokens.words
        beside = i + 1 < last and (words[i], words[i + 1]) in self._pairs
        return beside or (i > first and (words[i - 1], words[i]) in self._pairs)

    def _is_small(self, word: str) -> bool:
        """Whether the prose prints a word small, and with a capital only where a sentence opens, or an everyday one not at all."""
        lower = word.lower()
        if not word[0].isupper():
            return False
        if lower in self._small:
            return word not in self._large
        return word not in self._printed and _is_everyday(lower, self._lexicon)


def _is_everyday(lower: str, lexicon: Lexicon) -> bool:
    """Whether a word is an everyday one, or a form of one by its `s`."""
    return lower in _DEEDS or lower in lexicon.words or (lower[-1] == "s" and lower[:-1] in lexicon.words)


def _capitalises(words: list[str]) -> bool:
    """Whether a headline capitalises all its longer words, and is not all in capitals; not where one of the trade is small in it
    (`Ada Bonn to star in Under Tin Roofs`).
    """
    longer = [word for word in words if word.isalpha() and len(word) >= LONGEST_SMALL]
    large = sum(word[0].isupper() for word in longer)
    enough = len(longer) >= LEAST and large >= MOST * len(longer) and _DEEDS.isdisjoint(longer)
    return enough and not all(word.isupper() for word in longer)


def _kept(words: list[str], first: int, last: int, lexicon: Lexicon, quoted: dict[int, int]) -> set[int]:
    """The positions in a headline that quotation marks or a known name protect."""
    kept = {k for opening in range(first, last) if opening in quoted for k in range(opening, quoted[opening])}
    for i in range(first, last):
        known = lookup(lexicon.proper, words[i], words, i, last)
        if known and known[1] > i + 1:
            kept |= set(range(i, known[1]))
    return kept


def _long_runs(words: list[str], first: int, last: int) -> set[int]:
    """The positions in runs of so many words, without a mark between them, that they are no one name."""
    found: set[int] = set()
    begin = first
    for i in range(first, last + 1):
        if i == last or not words[i][0].isupper():
            if i - begin >= LONGEST_NAME:
                found |= set(range(begin, i))
            begin = i + 1
    return found


def _forms(words: list[str], first: int, last: int, lexicon: Lexicon, quoted: dict[int, int]) -> set[int]:
    """The positions of words for what a work is, before its title in quotation marks or capitals (`Joins Crime Drama “Kites”`)."""
    found: set[int] = set()
    i = first
    while i < last:
        end = _form_end(words, i, last, lexicon)
        if end > i and (end in quoted or (end < last and words[end].isupper() and len(words[end]) > 2)):
            found |= set(range(i - (i > first and words[i - 1].lower() == "language"), end))
        i = max(end, i + 1)
    return found


def _form_end(words: list[str], i: int, last: int, lexicon: Lexicon) -> int:
    """Where the words for genres and forms end that begin at `i`, the last of which stands alone; `i` where there are none."""
    end = j = i
    while j < last and (entry := lookup(lexicon.common, words[j].lower(), words, j, last)) and entry[0].kind in _FORMS:
        j = entry[1]
        end = end if entry[0].kind == Kind.MODIFIER else j
    return end


def _is_common(lower: str, lexicon: Lexicon) -> bool:
    """Whether a word is a small one or one of the trade."""
    if lower in _DEEDS or CLASSES.get(lower, Kind.DETERMINER) not in _OF_TITLES:
        return True
    return lexicon.common.is_one(lower, _OF_TRADE)
