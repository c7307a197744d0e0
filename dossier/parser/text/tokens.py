"""Tokenisation: a text becomes parallel lists of tokens with exact offsets.

The text is first folded without changing its length (curly quotes to straight ones, every space to a plain one), so that an
offset in the folded text is an offset in the source.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from sys import intern

_HARD_SPACE = "\u00a0"

_FOLDS = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "′": "'",
    "´": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "″": '"',
    "«": '"',
    "»": '"',
    "《": '"',
    "》": '"',
    "〈": '"',
    "〉": '"',
    "（": "(",
    "）": ")",
    _HARD_SPACE: " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u200b": " ",
    "\u3000": " ",
    "\t": " ",
    "–": "-",
    "‑": "-",
    "−": "-",
    "…": ".",
}

_LONG_DASH = "—"

_DOUBLED = re.compile(r"''(?!')(?=(\w)?)")
"""Two single quotes, as the wires print a double one: opening where a word follows at once."""

_SUFFIX = (
    r"(?:penned|directed|helmed|written|scripted|produced|created|led|fronted|starring|starrer|winning|winners?|nominated"
    r"|nominees?|nommed|shortlisted|repped|managed|stars?|backed|based|owned|run|set|born|financed|bound|shot|lensed|filmed|fame)(?!\w)"
)
"""What trade English hangs on a name with a hyphen; the name and the ending are two tokens."""

_WHOLE = r"(?<=\b[cC]o-)|(?<=\b[eE]xec-)|(?<=\b[wW]ell-)|(?<=\b[sS]elf-)|(?<=\b[aA]ll-)"
"""The beginnings of plain words with a hyphen, which stay whole (`co-directed`, `all-star`)."""

_TOKEN = re.compile(
    r"""[\s®™℠]*+(                                          # what parts tokens is taken with them: no search at every space
      [A-Za-z][a-z]*+(?=[\s,;:)]) | [,;:()]                # plain words and marks, as most are: first, and so found at once
    | '(?:[sS]|ll|re|ve|d|m)(?!\w)                       # a possessive or contracted ending
    | U\.[SK](?![\w.]) | (?:[^\W\d_]\.){2,}                                # initials: U.K., P.J.
    | \$?\d[\d.,]*\d(?:st|nd|rd|th|s|m|bn|k)?(?!\w) | \$?\d+(?:st|nd|rd|th|s|m|bn|k)?(?!\w)   # numbers
    | (?:Vol|Mr|Mrs|Ms|Dr|Jr|Sr|St|vs|Inc|Ltd|Co|No|Bros|Corp|Prods|Pvt|Pte|Pty
        |Lt|Const|Det|Insp|Supt|Cmdr|Sen|Gov|Sgt|Capt|Col|Gen|Prof|Rev|Jan|Feb|Mar|Apr|Jun|Jul
        |Aug|Sept|Sep|Oct|Nov|Dec|Pt|v|Messrs|[Dd]irs?|[Ss]cr)\.(?=[\s,;:)'"]|$)   # abbreviations
    | (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que
        |Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.(?=[,-]|$)        # states, where no sentence can end
    | [A-Z]\.(?=\s[A-Z])                                # one initial before a surname
    | [A-Z][a-z]{2,}\.[B-HJ-Z](?![\w'])                   # a surname's initial behind a name: Selvan.R
    | \w+(?:(?:-(?:WHOLE|(?!SUFFIX))|[/&+@]|(?<=[A-Z])[!$](?=[A-Za-z])|'(?!(?:s|ll|re|ve|d|m)(?!\w))|\.(?=[a-z\d]))\w+)*\+?  # words
    | (?<=[\w®™.])-SUFFIX                                    # "-directed" behind a name
    | [^\w\s®™℠]                                        # one mark of punctuation
    | \Z                                                # the end, so that a long run of spaces before it is met once
    )""".replace("SUFFIX", _SUFFIX).replace("WHOLE", _WHOLE),
    re.VERBOSE,
)


def fold(text: str) -> str:
    """Return `text` with quotes, dashes and spaces folded to their plain forms; its length is unchanged."""
    return _fold_marks(text).replace(_LONG_DASH, "-")


def _fold_marks(text: str) -> str:
    """The text with all folded but long dashes."""
    if "--" in text:
        text = text.replace("---", f"{_LONG_DASH}  ").replace("--", f"{_LONG_DASH} ")  # as typewriters and the wires print it
    for mark, plain in _FOLDS.items():  # twenty searches in C are thirty times as fast as one `translate`
        text = text.replace(mark, plain)
    return _DOUBLED.sub(lambda mark: ' "' if mark[1] else '" ', text) if "''" in text else text


MOST_CHUNKS = 30_000
"""So many pieces between two spaces are kept."""
LONGEST_CHUNK = 40
"""So many characters at most such a piece has."""

_LINKS = re.compile(r"\[\+?\s*see also\s*:[^\[\]]{0,120}\]", re.IGNORECASE)
"""The links to other pages that a site prints behind a title."""


def without_links(text: str) -> str:
    """Return `text` with blanks for the links that a site prints behind titles, and for hard spaces; its length is unchanged."""
    text = text.replace(_HARD_SPACE, " ")
    return _LINKS.sub(lambda link: " " * len(link[0]), text) if "see also" in text else text


@dataclass(slots=True)
class Tokens:
    """The tokens of a text as parallel lists: the half-open interval of each, and its folded words. `barred` are the positions of
    the small words that join no names.
    """

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    barred: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self.words)


_Pieces = tuple[tuple[int, int, str], ...]
"""Tokens: the beginning and the end of each, and its folded word."""


def _pieces(text: str, start: int, end: int) -> _Pieces:
    """The tokens that begin in `text[start:end]`, counted from `start`."""
    found = []
    for token in _TOKEN.finditer(text, start):
        first, last = token.span(1)
        if first >= end:
            break
        word = text[first:last]
        found.append((first - start, last - start, "-" if word == _LONG_DASH else intern(word)))
    return tuple(found)


class _Chunks(dict[str, _Pieces]):
    """The tokens of what stands between two spaces, worked out once for each, as most recur from text to text. None are kept for
    what ends in an initial: whether the stop belongs to that, the next word tells.
    """

    def __missing__(self, chunk: str) -> _Pieces:
        pieces = () if chunk[-1] == "." and chunk[-2:-1].isupper() else _pieces(f"{chunk} ", 0, len(chunk))
        if len(self) < MOST_CHUNKS and len(chunk) <= LONGEST_CHUNK:
            self[chunk] = pieces
        return pieces


_CHUNKS = _Chunks()


def tokenise(text: str, start: int = 0) -> Tokens:
    """Return the tokens of `text` from `start` on (offsets count from the beginning of `text`).

    White space and trade marks (`®`) separate and are no tokens; a possessive `'s` is a token of its own. Never raises.
    """
    parted = _fold_marks(text)  # a long dash parts words where a hyphen joins them
    tokens = Tokens(parted.replace(_LONG_DASH, "-"))
    starts, ends, words = tokens.starts, tokens.ends, tokens.words
    chunks = parted[start:].split()
    at, ahead = start, len(chunks)
    for chunk in chunks:
        at = parted.index(chunk, at)
        end = at + len(chunk)
        ahead -= 1
        if chunk.isalpha():
            starts.append(at)
            ends.append(end)
            words.append(chunk)
        else:  # the end of the text, and what stands before `start`, can part words otherwise
            for first, last, word in (_CHUNKS[chunk] if ahead and at > start else ()) or _pieces(parted, at, end):
                starts.append(at + first)
                ends.append(at + last)
                words.append(word)
        at = end
    return tokens


def words_of(phrase: str) -> tuple[str, ...]:
    """Return the folded words of a phrase that recurs in no text, as those of a lexicon."""
    parted = _fold_marks(phrase)
    return tuple([word for _, _, word in _pieces(parted, 0, len(parted))])


def token_spans(tokens: Tokens, intervals: list[tuple[int, int]]) -> dict[int, int]:
    """Return intervals of characters as intervals of tokens: position of the first token → position behind the last."""
    found = {}
    for start, end in intervals:
        first, last = bisect_left(tokens.starts, start), bisect_right(tokens.starts, end - 1)
        if first < last and tokens.starts[first] == start and tokens.ends[last - 1] <= end:
            found[first] = last
    return found
