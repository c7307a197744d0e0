"""Headlines that capitalise every word: the small and the trade's words in them are put in lower case, so that names end there."""

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
        "reteams exec executive among"
    ).split()
)
"""Verbs and nouns of the trade that headlines are made of."""
_PLACING = frozenset(("in", "on", "for", "with", "from", "to", "at", "by", "as"))
"""Prepositions, which join names to a title only where the text prints them so."""
_OPENING = frozenset(".!?:“\"‘'")
"""Marks behind which a capital tells nothing."""
_CLOSING = frozenset("'’\"”»")
_OF_TITLES = frozenset((Kind.DETERMINER, Kind.PRONOUN))
"""Small words with which titles begin."""
_FORMS = FORMS | GENRES
LONGEST_SMALL = 4
"""Shorter words may be small in any style of headline."""
MOST = 0.85
"""The part of the longer words that a capitalising headline capitalises, at least."""
LONGEST_NAME = 7
"""A run of as many capitalised words is more than one name."""
LEAST = 4
"""So many longer words tell the style of a headline."""


def calm(tokens: Tokens, first: int, last: int, lexicon: Lexicon, quoted: dict[int, int]) -> None:
    """Let names end, in the headline `first..last` (half-open) that capitalises every word, where they do: prepositions join none,
    and in a run too long for one name the words that name nothing are put in lower case, in place.

    Quoted words, known names and words that the text prints with a capital beside the same one again are left as they are.
    """
    words = tokens.words
    if not _capitalises(words[first:last]):
        return
    kept = _kept(words, first, last, lexicon, quoted)
    text = set(zip(words[last:], words[last + 1 :], words[last + 2 :], strict=False))
    placing = {
        i
        for i in range(first + 1, last - 1)
        if i not in kept and words[i].lower() in _PLACING and (words[i - 1], words[i].lower(), words[i + 1]) not in text
    }
    tokens.barred |= placing
    pairs = set(zip(words[last:], words[last + 1 :], strict=False))
    long = _long_runs(words, first, last) - kept
    small = (_small(words, first, last, lexicon) | _forms(words, first, last, lexicon, quoted)) - kept
    for i in [*placing, *small]:
        if tuple(words[i : i + 2]) not in pairs and (words[i - 1], words[i]) not in pairs:
            words[i] = words[i].lower()
    for i in long:
        word, behind = words[i], words[i + 1] if i + 1 < last else "."
        again = (word, behind) in pairs or (i > first and (words[i - 1], word) in pairs)
        called = word in lexicon.first_names and behind[0].isupper() and not _is_common(behind.lower(), lexicon)  # "Will Marrow"
        if _is_common(word.lower(), lexicon) and not again and not called:
            words[i] = word.lower()


def _small(words: list[str], first: int, last: int, lexicon: Lexicon) -> set[int]:
    """The positions of words that the text behind the headline prints small, and everyday ones that it does not print, unless it
    prints them with a capital elsewhere than where a sentence opens.
    """
    behind = words[last:]
    small = {word for word in behind if word.islower()}
    large = {word for before, word in pairwise(behind) if word[0].isupper() and before not in _OPENING}
    return {
        i
        for i in range(first + 1, last)
        if words[i][0].isupper()
        and words[i] not in large
        and (words[i].lower() in small or _is_everyday(words[i].lower(), lexicon))
    }


def _is_everyday(lower: str, lexicon: Lexicon) -> bool:
    """Whether a word is an everyday one, or a form of one by its `s`."""
    return lower in _DEEDS or lower in lexicon.words or (lower[-1] == "s" and lower[:-1] in lexicon.words)


def _capitalises(words: list[str]) -> bool:
    """Whether a headline capitalises all its longer words, and is not all in capitals."""
    longer = [word for word in words if word.isalpha() and len(word) >= LONGEST_SMALL]
    large = sum(word[0].isupper() for word in longer)
    return len(longer) >= LEAST and large >= MOST * len(longer) and not all(word.isupper() for word in longer)


def _kept(words: list[str], first: int, last: int, lexicon: Lexicon, quoted: dict[int, int]) -> set[int]:
    """The positions in a headline that quotation marks or a known name protect."""
    kept = {k for opening, closing in quoted.items() if first <= opening < last for k in range(opening, closing)}
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
    return any(
        len(phrase) == 1 and (entry.kind in FORMS | GENRES or entry.kind == Kind.ROLE)
        for phrase, entry in lexicon.common.get(lower, ())
    )
