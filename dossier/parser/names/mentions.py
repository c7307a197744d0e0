"""Mention detection: the tokens of a sentence become nodes, with names chunked and typed as far as the words alone tell.

A capitalised run is chunked greedily (link words inside it where a capital follows) and typed by its shape and by the lexicons;
what it really is (person, title, company, part) is decided by the slot of the rule that takes it.
"""

from dossier.parser.kinds import CATEGORY, FORMS, GENRES
from dossier.parser.lexicon import Entry, Kind, Lexicon, lookup
from dossier.parser.names.capitals import LONGEST_NAME, Capitals
from dossier.parser.names.categories import category_end
from dossier.parser.names.compounds import entry_of, hyphened, slashed
from dossier.parser.names.known import KnownNames
from dossier.parser.names.lexemes import ACRONYMS, DESCRIBING, lexemes
from dossier.parser.names.lowered import judges
from dossier.parser.names.openings import confesses
from dossier.parser.names.titles import ENTRANTS
from dossier.parser.nodes import Node
from dossier.parser.text.tokens import Tokens
from dossier.parser.words import BEFORE_TITLES, CLASSES, NUMBERS, PUNCTUATION, is_year

_BEHIND_SMALL = frozenset((",", ".", ";", "(", ")", "which", "from"))
_LEADING = frozenset(
    (
        "whose after since include includes lead leads leading helm helms direct directs directing titled called topline toplines "
        "boards boarded bought acquires acquired headline headlines remaking"
    ).split()
)

_DEPARTMENTS = frozenset("acquisitions development sales distribution programming marketing operations content publicity".split())
_OFFICES = frozenset(("PD", "CEO", "COO", "MD", "MP"))
"""Offices in capitals that stand behind somebody's name."""
_MARKS = frozenset(("(r)", "(tm)", "(sm)", "(c)", "®", "™"))
"""Marks of a registered name, which say nothing."""
_INVERTED = {"¿": "?", "¡": "!"}
"""Marks that open a question or an outcry in Spanish, which in news is a title, with those that close it."""
_TITLING = frozenset(("titled", "entitled", "retitled"))
"""Words behind which a name is a title, whatever it looks like."""
_INSIDE = {",": Kind.COMMA, "'s": Kind.POSSESSIVE}
"""What can stand inside the quotation marks of a title and is none of it."""
_SEASONS = frozenset(("Season", "Series", "Episode", "Seasons"))
"""Words before the number of a part of a series."""
_BEFORE_IS = frozenset((Kind.PRONOUN, Kind.AUXILIARY))


class Chunker:
    """Chunks the tokens of one text.

    Takes the tokens, the lexicons, and the token intervals (first → behind the last) of quotations, of dates, of what is marked as
    a title, and of the companies that own a heading's title, with what is known of them.
    """

    def __init__(
        self,
        tokens: Tokens,
        lexicon: Lexicon,
        quoted: dict[int, int],
        dates: dict[int, int],
        marked: dict[int, int],
        owners: dict[int, tuple[int, Entry]],
    ) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.quoted = quoted
        self.dates = dates
        self.marked = marked
        self.owners = owners
        self.capitals = Capitals(tokens, lexicon, dates)
        self.capital = self.capitals.capital
        self._known = KnownNames(self.capitals)
        self.special = {*dates, *quoted, *marked, *owners}
        self.lexemes = lexemes()

    def mark_titles(self) -> None:
        """Mark the words of every quoted or marked title wherever else they stand in a row, the longest title first; looked up by
        length, as a text full of quotations would cost its square if each were tried at each word.
        """
        words = self.tokens.words
        titles: dict[str, dict[int, set[tuple[str, ...]]]] = {}
        spans = [self._stripped(opening + 1, end) for opening, end in self.quoted.items() if not judges(words, opening)]
        spans = [span for span in spans if self.capitals.looks_titled(*span)] + list(self.marked.items())
        for first, last in spans:
            if last - first > 1:
                titles.setdefault(words[first], {}).setdefault(last - first, set()).add(tuple(words[first:last]))
        for i, word in enumerate(words) if titles else ():
            if word in titles and i not in self.marked:
                fitting = [size for size, known in titles[word].items() if tuple(words[i : i + size]) in known]
                if fitting:
                    self.marked[i] = i + max(fitting)
                    self.special.add(i)

    def _stripped(self, first: int, last: int) -> tuple[int, int]:
        """The tokens `first..last` without the comma or stop that house style puts inside quotation marks."""
        while last > first + 1 and self.tokens.words[last - 1] in {",", ".", ";", "'s"}:
            last -= 1
        return first, last

    def nodes(self, first: int, last: int, *, opening: bool = True, listed: bool = False) -> list[Node]:
        """Return the nodes of the tokens `first..last` (half-open).

        `opening` tells that the first token opens a sentence, where a capital says nothing; `listed` that the tokens stand in
        brackets, where names run as far as the next comma.
        """
        found: list[Node] = []
        words, starts, ends, plain = self.tokens.words, self.tokens.starts, self.tokens.ends, self.lexemes.plain
        special = self.special
        i = first
        while i < last:
            word = words[i]
            if i not in special and (kind := plain[word] or self._without_phrase(word, i, last)):
                found.append(Node(kind, word, starts[i], ends[i]))
                i += 1
                continue
            node, end = self._next(i, last, opening and i == first, listed, found)
            if node.word not in _MARKS:
                found.append(node)
            if node.kind == Kind.TITLE and i in self.quoted and words[end - 2] in _INSIDE:
                found.append(self._span(_INSIDE[words[end - 2]], end - 2, end - 1))
            i = end
        return found

    def _without_phrase(self, word: str, i: int, last: int) -> str:
        """The type of a word at `i` that is nothing but itself, as it begins none of the phrases that it can begin; else empty."""
        kind = self.lexemes.opening[word]
        led = kind and i + 1 < last and f"{word} {self.tokens.words[i + 1].lower()}" in self.lexicon.common
        return "" if led else kind

    def _next(self, i: int, last: int, opening: bool, listed: bool, before: list[Node]) -> tuple[Node, int]:
        word = self.tokens.words[i]
        if self.capital[i] and i not in self.special:
            season = not listed and _is_season(self.tokens.words[i : min(i + 2, last)])
            return self._common(i, last) if season else self._capital(i, last, opening, listed)
        if i in self.marked and self.marked[i] <= last:
            return self._span(Kind.TITLE, i, self.marked[i]), self.marked[i]
        if i in self.owners:
            end, known = self.owners[i]
            return self._span(Kind.COMPANY, i, end, known.value, known.detail), end
        if i in self.quoted and self.quoted[i] < last:
            if end := self._nicknamed(i, last):
                return self._span(Kind.NAME, i, end), end
            return self._quotation(i)
        if word in "([":
            return self._bracket(i, last)
        if word in _INVERTED and (end := self._asked(i, last)):
            return self._span(Kind.TITLE, i, end), end
        if i in self.dates and self.dates[i] <= last and not self._in_title(i, last, listed, before):
            end = self.dates[i]
            return self._span(Kind.YEAR if end == i + 1 and is_year(word) else Kind.DATE, i, end), end
        if word in PUNCTUATION:
            return self._punctuation(i, word, before), i + 1
        if self.capital[i]:
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
        if j == i + 1:
            return Node(kind, self.tokens.words[i].lower(), start, end, value, detail)
        word = " ".join(self.tokens.text[start:end].lower().split())  # a name may be broken over two lines
        return Node(kind, word, start, end, value, detail)

    def _punctuation(self, i: int, word: str, before: list[Node]) -> Node:
        kind = PUNCTUATION[word]
        if word == "'s" and before and before[-1].kind in _BEFORE_IS:
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
        if self.marked.get(first) == last or (not judges(self.tokens.words, i) and self.capitals.looks_titled(first, last)):
            return self._span(Kind.TITLE, first, last), closing + 1
        node = self._span(Kind.SPEECH, i, closing + 1)
        node.inner = self.nodes(first, last)
        return node, closing + 1

    def _asked(self, i: int, last: int) -> int:
        """The position behind the mark that closes the Spanish question or outcry at `i`; 0 where none does."""
        words = self.tokens.words
        return next((j + 1 for j in range(i + 2, min(last, i + LONGEST_NAME)) if words[j] == _INVERTED[words[i]]), 0)

    def _nicknamed(self, i: int, last: int) -> int:
        """The position behind a listed name that begins with a quoted nickname (`A, 'Rex' Marrow and B`); 0 where there is none."""
        words, closing = self.tokens.words, self.quoted[i]
        listed = i > 0 and words[i - 1] in {",", "and", "-", ";"}
        if not listed or closing > i + 3 or closing + 1 >= last or not all(self.capital[i + 1 : closing]):
            return 0
        end = closing + 1
        while end < last and self.capital[end] and end < closing + 4:
            end += 1
        behind = words[end] if end < last else "."
        return end if end > closing + 1 and behind in {",", "and", "-", ";", "."} else 0

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
        if j > i + 1 and (words[i] == "(" or (i and self.capital[i - 1])):
            node.inner = self.nodes(i + 1, j, opening=False, listed=True)
        return node, j + 1

    def _common(self, i: int, last: int) -> tuple[Node, int]:
        words = self.tokens.words
        word = words[i].lower()
        if found := lookup(self.lexicon.common, word, words, i, last):
            entry, end = found
            return self._genre(i, end, last, entry)
        if ("-" in word or "/" in word) and self._compound(word):
            return self._span(Kind.GENRE, i, i + 1), i + 1
        if "/" in word and (jobs := slashed(words, i, last, self.lexicon)):
            return self._span(Kind.ROLE, i, jobs[1], jobs[0]), jobs[1]
        if proper := lookup(self.lexicon.proper, words[i], words, i, last):
            end = proper[1]
            if proper[0].kind == Kind.COMPANY and end < last and words[end] in self.lexicon.company_words:
                return self._span(Kind.COMPANY, i, end + 1), end + 1  # "101 Reels" is known, "101 Reels International" is not
            return self._span(proper[0].kind, i, proper[1], proper[0].value, proper[0].detail), proper[1]
        if is_year(word):
            return self._span(Kind.YEAR, i, i + 1), i + 1
        if word.isnumeric() and self._opens_title(i, last):
            end = self.capitals.run(i + 1, last, False)
            return self._span(Kind.TITLE_LIKE, i, end), end
        if word[0].isdigit() or word in NUMBERS:
            end = self.capitals.run(i + 1, last, False) if i + 1 < last and self.capital[i + 1] else i
            if end > i and words[end - 1] in self.lexicon.company_words:
                return self._span(Kind.COMPANY, i, end), end
            return self._span(Kind.NUMBER, i, i + 1), i + 1
        if not word[0].isalnum() and word not in CLASSES and len(word) == 1:
            return self._span(Kind.OTHER, i, i + 1), i + 1
        return self._span(CLASSES.get(word, Kind.WORD), i, i + 1), i + 1

    def _leads_to_job(self, i: int, last: int) -> bool:
        """Whether a word for one job stands behind the capitals that follow the number at `i` (`9 Gates scribe Ada Marrow`)."""
        end = self.capitals.run(i + 1, last, False)
        job = lookup(self.lexicon.common, self.tokens.words[end].lower(), self.tokens.words, end, last) if end < last else None
        return job is not None and job[0].kind == Kind.ROLE and (self.tokens.words[i - 1] == "and" or self._is_of_one(job[1], last))

    def _is_of_one(self, end: int, last: int) -> bool:
        """Whether the job that ends at `end` is in the singular, with a name behind it."""
        return not self.tokens.words[end - 1].endswith("s") and end < last and self.capital[end]

    def _opens_title(self, i: int, last: int) -> bool:
        """Whether the number at `i` and the capitals behind it are one title (`in 12 Lanterns`, `the thriller 9 Gates`)."""
        words = self.tokens.words
        if i and i + 2 < last and words[i + 1] == ":" and words[i - 1] in BEFORE_TITLES and self.capital[i + 2]:
            return True
        if not i or i + 1 >= last or not self.capital[i + 1] or self.tokens.starts[i + 1] - self.tokens.ends[i] > 1:
            return False
        before = lookup(self.lexicon.common, words[i - 1].lower(), words, i - 1, i)
        led = (
            words[i - 1] in BEFORE_TITLES
            or words[i - 1] in _LEADING
            or words[i - 1] in ENTRANTS
            or (before and before[0].kind in FORMS)
            or self._leads_to_job(i, last)
        )
        known = lookup(self.lexicon.proper, words[i + 1], words, i + 1, last)
        of_kind = before is not None and before[0].kind in FORMS and words[i - 1].islower() and not words[i - 1].endswith("s")
        return bool(led) and known is None and (of_kind or words[i + 1] not in self.lexicon.first_names)

    def _compound(self, word: str) -> bool:
        """Whether `fantasy-adventure`, `sci-fi/horror` and the like are made of genres."""
        parts = [part for whole in word.split("/") for part in ([whole] if entry_of(whole, self.lexicon) else whole.split("-"))]
        entries = [entry_of(part, self.lexicon) for part in parts]
        return all(e and e.kind in GENRES for e in entries) and any(e and e.kind == Kind.GENRE for e in entries)

    def _genre(self, i: int, end: int, last: int, entry: Entry) -> tuple[Node, int]:
        """Modifiers and heads in a row are one genre phrase; a modifier alone is but a word."""
        if entry.kind not in GENRES:
            kind = Kind.WORD if entry.kind == Kind.ROLE and self._heads(end, last) else entry.kind
            return self._span(kind, i, end, entry.value, entry.detail), end
        heads, stop, j = entry.kind == Kind.GENRE, end, end
        words = self.tokens.words
        while j < last:
            if words[j] in {"/", ","} and j + 1 < last and entry.kind == Kind.MODIFIER:
                follow = lookup(self.lexicon.common, words[j + 1].lower(), words, j + 1, last)
                if words[j] == "," or not follow or follow[0].kind not in GENRES:
                    break
            else:
                follow = lookup(self.lexicon.common, words[j].lower(), words, j, last)
            if not follow or follow[0].kind not in GENRES or self.capital[j]:
                break
            j = follow[1]
            if follow[0].kind == Kind.GENRE:
                heads, stop = True, j
        return (self._span(Kind.GENRE, i, stop), stop) if heads else (self._span(Kind.MODIFIER, i, end), end)

    def _heads(self, end: int, last: int) -> bool:
        """Whether a job that ends at `end` is that of a department's head, who makes no film (`director of acquisitions`)."""
        return end + 1 < last and self.tokens.words[end] == "of" and self.tokens.words[end + 1].lower() in _DEPARTMENTS

    # -- capitalised runs ------------------------------------------------------------------------------------------

    def _capital(self, i: int, last: int, opening: bool, listed: bool) -> tuple[Node, int]:
        words = self.tokens.words
        if self.lexemes.bare[words[i]] and not (opening and self.capitals.ordinary(i, last)):
            return self._run(i, last, listed)
        lower = words[i].lower()
        known = lookup(self.lexicon.proper, words[i], words, i, last) or self._known.shouted(i)
        plain = lower in ACRONYMS and not (lower == "i" and confesses(self.capitals, i, last))
        if known and known[0].kind == Kind.PUBLICATION and self._known.is_award(i + 1):
            return self._span(Kind.DETERMINER, i, i + 1), i + 1  # "The National Award", and no paper
        if plain or self._determines(i, last, opening) or (opening and not known and self.capitals.ordinary(i, last)):
            node, end = self._common(i, last)
            if node.kind == Kind.WORD:
                node.kind = Kind.CAPITALISED
            return node, end
        if (end := category_end(words, i, last)) > (known[1] if known else 0):
            return self._span(Kind.AWARD, i, end, CATEGORY), end
        if known and (read := self._known.read(known, i, last)):
            entry, end = read
            return self._span(entry.kind, i, end, entry.value, entry.detail), end
        described = lower.rpartition("-")[2] in DESCRIBING
        if known is None and (described or self.capitals.demonym(i, last) or self.capitals.of_peoples(i)):
            return self._span(Kind.NATION, i, i + 1), i + 1
        if "/" in lower and words[i].partition("/")[2].islower() and (jobs := slashed(words, i, last, self.lexicon)):
            return self._span(Kind.ROLE, i, jobs[1], jobs[0]), jobs[1]
        if "-" in lower and not listed and (job := hyphened(words[i], self.lexicon)):
            return self._span(job.kind, i, i + 1, job.value, job.detail), i + 1
        if (role := lookup(self.lexicon.common, lower, words, i, last)) and self._capital_phrase(role, last, listed):
            return self._span(role[0].kind, i, role[1], role[0].value, role[0].detail), role[1]
        if lower in CLASSES and self.capitals.run(i, last, listed) == i + 1 and not self._is_small_title(i, last):
            return self._common(i, last)
        return self._run(i, last, listed)

    def _run(self, i: int, last: int, listed: bool) -> tuple[Node, int]:
        """The name that the run of capitals from `i` on is."""
        words, end = self.tokens.words, self.capitals.run(i, last, listed)
        if end - i > 2 and not listed and words[end - 3] != ":" and _is_season(words[end - 2 : end]):
            end -= 2  # "joins Kites Season 4"
        named = end - (end - i > 2 and words[end - 1] in _OFFICES)
        return self._span(Kind.TITLE if i and words[i - 1] in _TITLING else self.capitals.shape(i, named), i, named), end

    def _is_titled_star(self, i: int, last: int) -> bool:
        """Whether what stands behind `Star` at `i` goes on with a title (`Star Lanes: Ashes`, not `Kites Star Marudan`)."""
        return self.capital[i] and not (i > 1 and self.capital[i - 2]) and not self.capitals.person_at(i, last)

    def _determines(self, i: int, last: int, opening: bool) -> bool:
        """Whether a capitalised article determines the known name behind it; inside a sentence `The Dane` is a title."""
        if not self.capitals.determines(i, last):
            return opening and self._opens_jobs(i, last)
        known = lookup(self.lexicon.proper, self.tokens.words[i + 1], self.tokens.words, i + 1, last)
        return opening or known is None or known[0].kind != Kind.NATION

    def _opens_jobs(self, i: int, last: int) -> bool:
        """Whether jobs of several words, written as names are, stand behind the article at `i` (`The Executive Producers are`)."""
        words = self.tokens.words
        job = lookup(self.lexicon.common, words[i + 1].lower(), words, i + 1, last) if words[i] == "The" and i + 3 < last else None
        return job is not None and job[0].kind == Kind.ROLE and job[1] > i + 2 and words[job[1] : job[1] + 1] in (["are"], ["is"])

    def _is_small_title(self, i: int, last: int) -> bool:
        """Whether a small word with a capital inside a sentence is a title (`opposite her in Him, a romance`)."""
        words = self.tokens.words
        if not i or len(words[i]) < 2 or not words[i][1:].islower() or words[i - 1] not in BEFORE_TITLES:
            return False
        return i + 1 >= last or words[i + 1] in _BEHIND_SMALL

    def _capital_phrase(self, found: tuple[Entry, int], last: int, listed: bool) -> bool:
        """Whether a capitalised job, genre or format is one and not the beginning of a name."""
        entry, end = found
        words = self.tokens.words
        if listed:
            return entry.kind == Kind.ROLE and end < last and words[end] in {":", "("}
        if entry.kind == Kind.TERRITORY:
            return end >= last or not self.capital[end]
        if entry.kind == Kind.ROLE:
            small = end < last and self.capital[end] and words[end].lower() in CLASSES  # "Stars At Dawn"
            if small or (words[end - 1] == "Star" and end < last and self._is_titled_star(end, last)):
                return False
            return end < last and (words[end] in {":", ",", "(", "."} or words[end][0].isalpha()) and not self._heads(end, last)
        lower = words[end - 1].rpartition("-")[2].islower()  # "K-drama"
        return entry.kind == Kind.FORMAT and (lower or self.capitals.person_at(end, last))


def _is_season(words: list[str]) -> bool:
    """Whether two words are the number of a part of a series, in digits or spelt out (`Season 4`, `Season Four`)."""
    number = words[1] if words[1:] and words[0] in _SEASONS else ""
    return number.lower() in NUMBERS or (number.isdecimal() and len(number) < len("2020"))
