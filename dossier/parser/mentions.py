"""Mention detection: the tokens of a sentence become nodes, with names chunked and typed as far as the words alone tell.

A capitalised run is chunked greedily (link words inside it where a capital follows) and typed by its shape and by the lexicons;
what it really is (person, title, company, part) is decided by the slot of the rule that takes it.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from dossier.parser.lexicon import Entry, Kind, Lexicon, Phrases
from dossier.parser.nodes import Node
from dossier.parser.tokens import Tokens
from dossier.parser.words import (
    CLASSES,
    LINKS,
    NEVER_NAMES,
    NUMBERS,
    OPENING_LINKS,
    PUNCTUATION,
    is_capital,
    is_year,
)

_BLOCKING = frozenset((Kind.COMPANY, Kind.PLACE, Kind.AWARD, Kind.FESTIVAL, Kind.PUBLICATION, Kind.NATION))
"""Types of known names that a capitalised run does not run into."""

_PERSONAL = frozenset((Kind.PERSON, Kind.PERSON_LIKE))
_CONTRACTED = frozenset(("'ve", "'re", "'ll", "'d", "'m"))
_ENDS = frozenset((".", "!", "?", '"', ":", "("))
LONGEST_NAME = 16
"""A capitalised run of more tokens is cut, as in a headline that capitalises every word."""


@dataclass(slots=True)
class Chunker:
    """Chunks the tokens of one text; holds what is looked up for each token."""

    tokens: Tokens
    lexicon: Lexicon
    quoted: dict[int, int]
    dates: dict[int, int]
    marked: dict[int, int]
    alone: set[str] = field(default_factory=set)
    """Capitalised words that stand alone somewhere inside a sentence."""

    def __post_init__(self) -> None:
        words = self.tokens.words
        for before, word, after in zip(words, words[1:], words[2:], strict=False):
            if is_capital(word) and not (is_capital(before) or is_capital(after) or after in {"'s", "'"} or before in _ENDS):
                self.alone.add(word)

    def mark_titles(self) -> None:
        """Mark the words of every quoted title wherever else they stand in a row."""
        words = self.tokens.words
        titles: dict[str, list[tuple[str, ...]]] = {}
        for opening, closing in self.quoted.items():
            first, last = self._stripped(opening + 1, closing)
            if last - first > 1 and self.looks_titled(first, last):
                titles.setdefault(words[first], []).append(tuple(words[first:last]))
        for i, word in enumerate(words):
            for title in titles.get(word, ()):
                if tuple(words[i : i + len(title)]) == title:
                    self.marked.setdefault(i, i + len(title))

    def _stripped(self, first: int, last: int) -> tuple[int, int]:
        """The tokens `first..last` without the comma or stop that house style puts inside quotation marks."""
        while last > first + 1 and self.tokens.words[last - 1] in {",", ".", ";"}:
            last -= 1
        return first, last

    def nodes(self, first: int, last: int, *, opening: bool = True, listed: bool = False) -> list[Node]:
        """Return the nodes of the tokens `first..last` (half-open).

        `opening` tells that the first token opens a sentence, where a capital says nothing; `listed` that the tokens stand in
        brackets, where names run as far as the next comma.
        """
        found: list[Node] = []
        i = first
        while i < last:
            node, i = self._next(i, last, opening and i == first, listed, found)
            found.append(node)
        return found

    def _next(self, i: int, last: int, opening: bool, listed: bool, before: list[Node]) -> tuple[Node, int]:
        word = self.tokens.words[i]
        if i in self.marked and self.marked[i] <= last:
            return self._span(Kind.TITLE, i, self.marked[i]), self.marked[i]
        if i in self.quoted and self.quoted[i] < last:
            return self._quotation(i)
        if word in "([":
            return self._bracket(i, last)
        if i in self.dates and self.dates[i] <= last and not self._in_title(i, last, listed, before):
            end = self.dates[i]
            return self._span(Kind.YEAR if end == i + 1 and is_year(word) else Kind.DATE, i, end), end
        if word in PUNCTUATION:
            return self._punctuation(i, word, before), i + 1
        if is_capital(word):
            return self._capital(i, last, opening, listed)
        return self._common(i, last)

    def _in_title(self, i: int, last: int, listed: bool, before: list[Node]) -> bool:
        """Whether a date or year is one of the words of a title (`2012`, `May December` in a list of titles)."""
        return (
            listed
            and is_year(self.tokens.words[i])
            and (not before or before[-1].kind == Kind.COMMA)
            and (i + 1 == last or self.tokens.words[i + 1] == ",")
        )

    def _span(self, kind: str, i: int, j: int, value: str = "", detail: str = "") -> Node:
        start, end = self.tokens.starts[i], self.tokens.ends[j - 1]
        return Node(kind, self.tokens.text[start:end].lower(), start, end, value, detail)

    def _punctuation(self, i: int, word: str, before: list[Node]) -> Node:
        kind = PUNCTUATION[word]
        if word == "'s" and before and before[-1].kind in {Kind.PRONOUN, Kind.AUXILIARY}:
            kind = Kind.AUXILIARY
        if word == "'s" and before and before[-1].word in {"it", "that", "there", "here", "who", "what", "let"}:
            kind = Kind.AUXILIARY
        if word == "'" and (not before or self.tokens.starts[i] != before[-1].end):
            kind = Kind.OTHER
        return self._span(kind, i, i + 1)

    def _quotation(self, i: int) -> tuple[Node, int]:
        """A quotation is a title where most of its words are capitalised, else speech."""
        closing = self.quoted[i]
        first, last = self._stripped(i + 1, closing)
        if self.looks_titled(first, last):
            return self._span(Kind.TITLE, first, last), closing + 1
        node = self._span(Kind.SPEECH, i, closing + 1)
        node.inner = self.nodes(first, last)
        return node, closing + 1

    def looks_titled(self, first: int, last: int) -> bool:
        """Whether the tokens `first..last` (half-open) read as a title: short, and capitalised but for link words."""
        words = [w for w in self.tokens.words[first:last] if w[0].isalnum()]
        if not words or len(words) > LONGEST_NAME or not (is_capital(words[0]) or words[0][0].isdigit()):
            return False
        content = [w for w in words if w.lower() not in CLASSES and w[0] != "'"]
        capitals = sum(is_capital(w) or w[0].isdigit() for w in content)
        return capitals >= 0.6 * len(content) if len(words) > 3 else capitals * 2 >= len(content)

    def _bracket(self, i: int, last: int) -> tuple[Node, int]:
        words = self.tokens.words
        depth, j = 0, i
        while j < last:
            if words[j] in "([":
                depth += 1
            elif words[j] in ")]":
                depth -= 1
                if depth == 0:
                    break
            j += 1
        if j >= last or depth:
            return self._span(Kind.OTHER, i, i + 1), i + 1
        node = self._span(Kind.PAREN, i, j + 1)
        if j > i + 1 and words[i] == "(":
            node.inner = self.nodes(i + 1, j, opening=False, listed=True)
        return node, j + 1

    def _phrase(self, phrases: Phrases, key: str, i: int, last: int, *, fold: bool) -> tuple[Entry, int] | None:
        words = self.tokens.words
        for phrase, entry in phrases.get(key, ()):
            end = i + len(phrase)
            if end <= last:
                piece = words[i:end]
                if tuple(piece) == phrase or (fold and tuple(w.lower() for w in piece) == phrase):
                    return entry, end
        return None

    def _common(self, i: int, last: int) -> tuple[Node, int]:
        words = self.tokens.words
        word = words[i].lower()
        if found := self._phrase(self.lexicon.common, word, i, last, fold=True):
            entry, end = found
            return self._genre(i, end, last, entry)
        if "/" in word and (roles := self._slashed(word)):
            return self._span(Kind.ROLE, i, i + 1, roles), i + 1
        if words[i] in self.lexicon.proper and (proper := self._phrase(self.lexicon.proper, words[i], i, last, fold=False)):
            return self._span(proper[0].kind, i, proper[1], proper[0].value, proper[0].detail), proper[1]
        if is_year(word):
            return self._span(Kind.YEAR, i, i + 1), i + 1
        if word[0].isdigit() or word in NUMBERS:
            return self._span(Kind.NUMBER, i, i + 1), i + 1
        if not word[0].isalnum() and word not in CLASSES:
            return self._span(Kind.OTHER, i, i + 1), i + 1
        return self._span(CLASSES.get(word, Kind.WORD), i, i + 1), i + 1

    def _slashed(self, word: str) -> str:
        """The jobs of `writer/director` as their relations with a slash between; empty where one part is none."""
        entries = [self._entry(part) for part in word.split("/")]
        return "/".join(entry.value for entry in entries if entry) if all(e and e.kind == Kind.ROLE for e in entries) else ""

    def _entry(self, word: str) -> Entry | None:
        return next((entry for phrase, entry in self.lexicon.common.get(word, ()) if phrase == (word,)), None)

    def _genre(self, i: int, end: int, last: int, entry: Entry) -> tuple[Node, int]:
        """Modifiers and heads in a row are one genre phrase; a modifier alone is but a word."""
        if entry.kind not in {Kind.GENRE, Kind.MODIFIER}:
            return self._span(entry.kind, i, end, entry.value, entry.detail), end
        heads, stop, j = entry.kind == Kind.GENRE, end, end
        words = self.tokens.words
        while j < last:
            if words[j] in {"/", ","} and j + 1 < last and entry.kind == Kind.MODIFIER:
                follow = self._phrase(self.lexicon.common, words[j + 1].lower(), j + 1, last, fold=True)
                if words[j] == "," or not follow or follow[0].kind not in {Kind.GENRE, Kind.MODIFIER}:
                    break
            else:
                follow = self._phrase(self.lexicon.common, words[j].lower(), j, last, fold=True)
            if not follow or follow[0].kind not in {Kind.GENRE, Kind.MODIFIER} or is_capital(words[j]):
                break
            j = follow[1]
            if follow[0].kind == Kind.GENRE:
                heads, stop = True, j
        return (self._span(Kind.GENRE, i, stop), stop) if heads else (self._span(Kind.MODIFIER, i, end), end)

    # -- capitalised runs ------------------------------------------------------------------------------------------

    def _capital(self, i: int, last: int, opening: bool, listed: bool) -> tuple[Node, int]:
        words = self.tokens.words
        lower = words[i].lower()
        known = self._phrase(self.lexicon.proper, words[i], i, last, fold=False)
        if opening and not known and self._ordinary(i, last):
            node, end = self._common(i, last)
            if node.kind == Kind.WORD:
                node.kind = Kind.CAPITALISED
            return node, end
        if known and (blocked := self._known(known, i, last)):
            return blocked
        if (role := self._phrase(self.lexicon.common, lower, i, last, fold=True)) and self._capital_phrase(role, last, listed):
            return self._span(role[0].kind, i, role[1], role[0].value, role[0].detail), role[1]
        end = self._run(i, last, listed)
        if end == i + 1 and lower in CLASSES:
            return self._common(i, last)
        return self._span(self._shape(i, end), i, end), end

    def _ordinary(self, i: int, last: int) -> bool:
        """Whether a capital at the beginning of a sentence is but the sentence's."""
        words = self.tokens.words
        lower = words[i].lower()
        if lower in NEVER_NAMES or (lower.endswith("ing") and (lower in self.lexicon.words or "-" in lower)):
            return True
        follows = words[i + 1] if i + 1 < last else "."
        if lower in OPENING_LINKS:
            known = self._phrase(self.lexicon.proper, follows, i + 1, last, fold=False)
            return not is_capital(follows) or bool(
                known and known[0].kind in _BLOCKING and self._run(i + 1, last, False) <= known[1]
            )
        if is_capital(follows) or follows[0].isdigit():
            return self._person_at(i + 1, last) and lower in self.lexicon.words and words[i] not in self.lexicon.first_names
        if follows in LINKS and i + 2 < last and is_capital(words[i + 2]):
            return lower in self.lexicon.words and self._person_at(i + 2, last)
        return (lower in self.lexicon.words and words[i] not in self.lexicon.first_names) or lower in self.lexicon.common

    def _person_at(self, i: int, last: int) -> bool:
        words = self.tokens.words
        return (
            i + 1 < last
            and words[i] in self.lexicon.first_names
            and is_capital(words[i + 1])
            and words[i] not in self.lexicon.doubtful_names
        )

    def _known(self, known: tuple[Entry, int], i: int, last: int) -> tuple[Node, int] | None:
        """A name of the lexicons, unless the capitals run on to something else."""
        entry, end = known
        words = self.tokens.words
        run = self._run(i, last, False) if end < last and (is_capital(words[end]) or words[end] in {"&", "of"}) else end
        if run > end and words[run - 1] in self.lexicon.company_words and entry.kind not in {Kind.AWARD, Kind.FESTIVAL}:
            return self._span(Kind.COMPANY, i, run), run
        if run > end and words[run - 1] in {"Festival", "Fest", "Market"}:
            return self._span(Kind.FESTIVAL, i, run), run
        if entry.kind == Kind.AWARD and end < last and words[end] in {"Award", "Awards", "Prize"}:
            end += 1
        if run > end and (entry.kind in {Kind.PLACE, Kind.PLACE_LIKE, Kind.COMPANY_LIKE} or entry.ambiguous):
            return None
        return self._span(entry.kind, i, end, entry.value, entry.detail), end

    def _capital_phrase(self, found: tuple[Entry, int], last: int, listed: bool) -> bool:
        """Whether a capitalised job, genre or format is one and not the beginning of a name."""
        entry, end = found
        words = self.tokens.words
        if listed or entry.kind not in {Kind.ROLE, Kind.FORMAT, Kind.GENRE, Kind.MODIFIER, Kind.TERRITORY}:
            return False
        if entry.kind == Kind.TERRITORY:
            return end >= last or not is_capital(words[end])
        if entry.kind == Kind.ROLE:
            return end < last and (words[end] in {":", ","} or self._person_at(end, last) or not is_capital(words[end]))
        return entry.kind == Kind.FORMAT and end < last and self._person_at(end, last)

    def _run(self, i: int, last: int, listed: bool) -> int:
        """Return the position behind the capitalised run that begins at `i`."""
        words = self.tokens.words
        last = min(last, i + LONGEST_NAME)
        personal = not listed and self._person_at(i, last)
        j = i + 1
        while j < last:
            word = words[j]
            if is_capital(word):
                if self._breaks(j, last, listed):
                    break
                j += 1
            elif word[0].isdigit() and word.isalnum() and self.tokens.starts[j] - self.tokens.ends[j - 1] <= 1:
                if j in self.dates and not listed and self.dates[j] > j + 1:
                    break
                j += 1
            elif word in self.lexicon.particles and j + 1 < last and is_capital(words[j + 1]) and (personal or word not in LINKS):
                j += 2
            elif word in {"!", "?"} and self._inside(j, last):
                j += 1
            elif word in _CONTRACTED and j + 1 < last and is_capital(words[j + 1]):
                j += 2
            else:
                step = self._link(i, j, last, personal, listed)
                if not step:
                    break
                j += step
        return j

    def _inside(self, j: int, last: int) -> bool:
        """Whether an exclamation or question mark belongs to a title that it ends or interrupts."""
        if self.tokens.starts[j] != self.tokens.ends[j - 1]:
            return False
        return j + 1 < last and (self.tokens.words[j + 1] in {",", ")", ";", "'s"} or self.tokens.words[j + 1][0].islower())

    def _breaks(self, j: int, last: int, listed: bool) -> bool:
        """Whether a known name begins at `j` that ends the run before it."""
        if listed:
            return False
        known = self._phrase(self.lexicon.proper, self.tokens.words[j], j, last, fold=False)
        return bool(known and known[0].kind in {Kind.AWARD, Kind.FESTIVAL} and not known[0].ambiguous)

    def _link(self, i: int, j: int, last: int, personal: bool, listed: bool) -> int:
        """How many tokens from `j` on link the run that began at `i` with capitals behind them; 0 for none."""
        words = self.tokens.words
        word = words[j]
        step = 1
        if word in {"&", "+"} or (word == ":" and self.tokens.starts[j] == self.tokens.ends[j - 1] and not self._is_label(i, j)):
            return 2 if j + 1 < last and (is_capital(words[j + 1]) or words[j + 1][0].isdigit()) else 0
        if word in {"'s", "'"}:
            if (
                j + 1 >= last
                or not is_capital(words[j + 1])
                or self._owner(i, j)
                or self.tokens.starts[j] != self.tokens.ends[j - 1]
            ):
                return 0
            return 2
        if word in {"and", "or"}:
            step = 2 if j + 2 < last and words[j + 1] in OPENING_LINKS else 0
            return step + 1 if step and is_capital(words[j + 2]) and not self._names_known(j + 2, last) else 0
        if word in {"v.", "vs.", "n", "'n"}:
            return 2 if j + 1 < last and is_capital(words[j + 1]) else 0
        if word not in LINKS or (personal and not listed):
            return 0
        while j + step < last and words[j + step] in LINKS and step < 3:
            step += 1
        if j + step >= last or not is_capital(words[j + step]) or words[i] in NEVER_NAMES:
            return 0
        return step + 1 if listed or self._joins(i, j, j + step, last) else 0

    def _names_known(self, i: int, last: int) -> bool:
        """Whether a name of the lexicons, or a person's, begins at `i`."""
        return self._person_at(i, last) or self._phrase(self.lexicon.proper, self.tokens.words[i], i, last, fold=False) is not None

    def _is_label(self, i: int, j: int) -> bool:
        """Whether the run before a colon is a label (`EXCLUSIVE:`, `Director:`)."""
        words = self.tokens.words[i:j]
        return all(w.isupper() for w in words) or " ".join(words).lower() in self.lexicon.common

    def _owner(self, i: int, j: int) -> bool:
        """Whether the run `i..j` before a possessive is a person or a company, and no part of a title."""
        words = self.tokens.words
        if self._person_at(i, j) or self._person_at(j + 1, len(words)) or words[j - 1] in self.lexicon.company_words:
            return True
        if j - i == 1 and words[i] in self.alone:
            return True
        known = self._phrase(self.lexicon.proper, words[i], i, j, fold=False)
        return bool(known and known[1] == j and not (known[0].ambiguous and known[0].kind == Kind.PLACE_LIKE))

    def _joins(self, i: int, j: int, k: int, last: int) -> bool:
        """Whether link words at `j..k` join the run that began at `i` to the capital at `k`."""
        words = self.tokens.words
        first, link = words[j], words[k - 1]
        if self._person_at(k, last) or (i + 1 == j and words[i].lower() in self.lexicon.words and words[i].lower() in CLASSES):
            return False
        known = self._phrase(self.lexicon.proper, words[k], k, last, fold=False)
        if known and (known[0].kind in _BLOCKING or first != "of"):
            return first == "of" and known[0].kind in {Kind.PLACE, Kind.NATION} and words[j - 1] not in {"CEO", "President", "Head"}
        if k in self.dates:
            return False
        if first in {"with", "from", "by", "as", "for", "on", "at", "in", "to"}:
            return link in OPENING_LINKS or first in {"in", "at", "to", "for", "on"}
        return True

    def _shape(self, i: int, j: int) -> str:
        """The type that the words of a run tell by themselves."""
        words = self.tokens.words[i:j]
        lexicon = self.lexicon
        if len(words) > 1 and words[-1] in lexicon.company_words:
            return Kind.COMPANY
        if words[-1] in {"Festival", "Fest"}:
            return Kind.FESTIVAL
        plain = [w for w in words if w not in lexicon.suffixes and w not in lexicon.particles]
        odd = any(not (w[0].isalpha() and is_capital(w)) for w in plain) or any(w in {"The", "A", "An", "My"} for w in plain)
        if odd:
            return Kind.TITLE_LIKE
        if words[0] in lexicon.honorifics and len(words) > 1:
            return Kind.PERSON_LIKE
        if 2 <= len(plain) <= 4 and words[0] in lexicon.first_names:
            doubtful = words[0] in lexicon.doubtful_names and plain[-1].lower() in lexicon.words
            return Kind.NAME if doubtful else Kind.PERSON_LIKE
        return Kind.NAME


def token_spans(tokens: Tokens, intervals: list[tuple[int, int]]) -> dict[int, int]:
    """Return intervals of characters as intervals of tokens: position of the first token → position behind the last."""
    found = {}
    for start, end in intervals:
        first, last = bisect_left(tokens.starts, start), bisect_right(tokens.starts, end - 1)
        if first < last and tokens.starts[first] == start and tokens.ends[last - 1] <= end:
            found[first] = last
    return found


def personal(node: Node) -> bool:
    """Whether a node is known or likely to name a person."""
    return node.kind in _PERSONAL
