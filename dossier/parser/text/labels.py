"""Labels: of fields (`Release Date: May 2021`), and of what a channel makes (`a Kanal D Original Series`). Their words are put in
lower case, for they name nothing.
"""

from dossier.parser.lexicon import Lexicon
from dossier.parser.text.tokens import Tokens
from dossier.parser.words import LABELS

_WORDS = LABELS | frozenset(
    "date dates start end starts begins shoot shooting filming premiere opening world theatrical status stage current "
    "running time year type length of and & the key main also on".split()
)
_COUNTRIES = frozenset(("u.s.", "us", "uk", "u.k."))
"""Names in a label, which keep their capitals: the field's territory (`US sales: Blue Quay`)."""
_ORIGINALS = frozenset(("Original", "Originals"))
_KINDS = frozenset("Series Film Movie Drama Comedy Documentary Docuseries Limited Production Productions Feature Special".split())
_CHANNELS = frozenset(("network", "streamer"))
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


def lower_originals(tokens: Tokens, lexicon: Lexicon) -> None:
    """Put in lower case, in place, `Original` and a kind of work behind the name of a channel or a streamer."""
    words = tokens.words
    if _ORIGINALS.isdisjoint(words):
        return
    for i in [i for i, word in enumerate(words) if i and word in _ORIGINALS]:
        if any(phrase == tuple(words[i - 1 : i + 2]) for phrase, _ in lexicon.proper.get(" ".join(words[i - 1 : i + 1]), ())):
            continue  # "Harbour Original Films" is a company
        if _is_channel(words[i - 1 : i], lexicon) or _is_channel(words[max(0, i - 2) : i], lexicon):
            end = i + 1
            while end < len(words) and words[end] in _KINDS:
                end += 1
            words[i:end] = [word.lower() for word in words[i:end]]


def _is_channel(name: list[str], lexicon: Lexicon) -> bool:
    """Whether these words are the name of a network or a streamer."""
    entries = lexicon.proper.get(" ".join(name), ())
    return any(phrase == tuple(name) and _CHANNELS & set(entry.detail.split(",")) for phrase, entry in entries)
