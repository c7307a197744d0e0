"""Capitalised runs: how far a name goes, with links inside where a capital follows, and what its words alone tell of its type."""

from dossier.parser.kinds import LANDS, PRIZES
from dossier.parser.lexicon import Entry, Kind, Lexicon, lookup
from dossier.parser.names.lexemes import is_demonym
from dossier.parser.names.links import BLOCKING, Links
from dossier.parser.names.openings import (
    FOREIGN_ARTICLES,
    FOREIGN_LINKS,
    confesses,
    ends_name,
    foreign_tail,
    is_deed,
    is_foreign,
    is_given,
    is_headline,
    is_will,
    opens_title,
)
from dossier.parser.names.owners import Owners
from dossier.parser.names.shapes import ARTICLES, CLANS, QUOTES, shape_of
from dossier.parser.names.usage import Usage
from dossier.parser.text.tokens import Tokens
from dossier.parser.words import (
    CALLINGS,
    CLASSES,
    LABELS,
    LINKS,
    NEVER_NAMES,
    NUMBERS,
    OPENING_LINKS,
    WITHIN,
    is_capital,
    is_elided,
)

_CONTRACTED = frozenset(("'ve", "'re", "'ll", "'d", "'m"))
_JOINING = _CONTRACTED | QUOTES | WITHIN | FOREIGN_LINKS | frozenset("! ? & + : 's or and v v. vs vs. n 'n an".split())
"""What can stand inside a run without a capital."""
_AGAINST = frozenset(("v", "v.", "vs", "vs.", "n", "'n"))
"""What stands between the two whom a title brings together (`Ada vs. the Rain`)."""
_PERSONAL = frozenset(
    "plays directs writes wrote produces stars portrays voices will said says joins who penned pens scripted scripts helms helmed "
    "adapted co-wrote co-writes created has is also based made makes plans explained added previously recently".split()
)
"""Verbs of people, behind which a surname that is also a word is a name (`Price directs`)."""
_PARTICLES = frozenset("de le la du da di del van von der den al bin ten ter".split())
_INHABITANTS = frozenset(
    "man woman men women couple girl boy mom mother dad father teen resident residents duo family pair".split()
)
"""What somebody can be of a place (`A Rigan man`)."""
_ROUGHLY = frozenset(("nearly", "almost", "roughly", "approximately"))
LONGEST_NAME = 16
"""A capitalised run of more tokens is cut, as in a headline that capitalises every word."""
_BEHIND_PARTICIPLES = (["by"], ["with"], ["from"], ["in"], ["on"], ["as"])
"""What follows a participle that opens a sentence (`Financed with support from`)."""
_JUNIORS = (["Jr."], ["Jr"], ["Sr."], ["Sr"])  # behind a comma, at the end of a name
_BEHIND_PEOPLE = (["("], [","], ["and"], ["'s"])
"""What follows a person's name in what is told behind a colon (`on Kites: Ada Bonn (Hinge) and`)."""
_PEOPLES = frozenset("Afro Anglo Euro Franco Hispano Indo Italo Luso Sino".split())
"""What stands for a people before another with a hyphen."""
_GIVEN = (["Award"], ["Awards"], ["award"], ["awards"], ["Prize"], ["winner"], ["nominee"], ["-winning"], ["-nominated"])
"""What follows an award's name that is a surname, too."""
_BEHIND_NUMBERS: tuple[list[str], ...] = ([","], [")"], ["."], ["and"], ["("], ["with"], ["opposite"], ["for"], [])
"""What follows the number that ends a title (`Wren's 8`), and no counted thing."""
_KNOWN = frozenset(("known", "famed", "famous", "noted", "renowned"))
"""Words that open a sentence on what somebody is known for."""


class Capitals(Usage):
    """The capitalised runs of one text: takes its tokens, the lexicons, and the dates (first token → token behind the last)."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, dates: dict[int, int]) -> None:
        super().__init__(tokens, lexicon)
        self.dates = dates
        self._links = Links(self)
        self._owners = Owners(self)

    def proper(self, i: int, last: int) -> tuple[Entry, int] | None:
        """Return the known name that begins at `i`, and the position behind it; None for no such name."""
        return lookup(self.lexicon.proper, self.tokens.words[i], self.tokens.words, i, last)

    def ordinary(self, i: int, last: int) -> bool:
        """Whether a capital at the beginning of a sentence is but the sentence's."""
        words = self.tokens.words
        lower = words[i].lower()
        if (lower == "i" and confesses(self, i, last)) or opens_title(self, i, last) or is_will(self, i, last):
            return False
        if lower == "said" and i + 1 < last and (words[i + 1] in self.surnames or self.person_at(i + 1, last)):
            return True
        if lower in _KNOWN and words[i + 1 : i + 2] in (["for"], ["as"], ["to"]):
            return True
        if words[i] in self.surnames and lower not in NEVER_NAMES and i + 1 < last and words[i + 1] in _PERSONAL:
            return False
        if (
            lower in NEVER_NAMES
            or lower.endswith("-year-old")
            or (lower.endswith("ed") and len(lower) > 5 and words[i + 1 : i + 2] in _BEHIND_PARTICIPLES)
            or (lower.endswith("ing") and is_deed(self, i, last))
            or (
                "-" in lower
                and not is_given(self, i, last)
                and all(p in self.lexicon.words or p in NUMBERS for p in lower.split("-"))
            )
        ):
            return True
        follows = words[i + 1] if i + 1 < last else "."
        follows_capital = i + 1 < last and self.capital[i + 1]
        if follows_capital and lower in CALLINGS:
            return True  # "Rapper Lil Corvo"
        if lower in OPENING_LINKS:
            return not follows_capital or self.determines(i, last)
        if follows[0].isdigit() and (lower in CLASSES or lower in _ROUGHLY):
            return True
        if follows_capital or follows[0].isdigit():
            if lower not in self.lexicon.words or words[i] in self.lexicon.first_names:
                return False
            return self.person_at(i + 1, last) or self._is_nation(i + 1, last)
        if follows in LINKS and i + 2 < last and self.capital[i + 2]:
            return lower in self.lexicon.words and self.person_at(i + 2, last)
        return lower in self.lexicon.common or (lower in self.lexicon.words and not self._is_named(i))

    def _is_named(self, i: int) -> bool:
        """Whether an everyday word is somebody's first name, or printed elsewhere with a capital and never without."""
        word, lower = self.tokens.words[i], self.tokens.words[i].lower()
        styled = word.isupper() and self.counts[word] == 1  # "QUEEN of the stage Ada Bonn is"
        named = word in self.alone and lower not in self.small and lower not in CLASSES
        return not styled and (named or word in self.lexicon.first_names)

    def _is_nation(self, i: int, last: int) -> bool:
        """Whether the name of a nation stands alone at `i` (`Top Danish talent`)."""
        known = self.proper(i, last)
        return known is not None and known[0].kind == Kind.NATION and known[1] < last and not self.capital[known[1]]

    def determines(self, i: int, last: int) -> bool:
        """Whether the capitalised article at `i` stands before a known name (`The Danish drama`) or a company, and opens no
        title.
        """
        words = self.tokens.words
        if words[i] in {"A", "An", "The"} and i + 2 < last and (words[i + 2] in CALLINGS or words[i + 2] in _INHABITANTS):
            return True
        known = self.proper(i + 1, last) if i + 1 < last and words[i].lower() in OPENING_LINKS else None
        if known is None and i + 2 < last and not self.capital[i + 2] and self.of_peoples(i + 1):
            return True  # "The Cuban-Spanish director"
        if known is None and words[i] in {"A", "An"}:
            return i + 1 < last and self._links.is_house(i + 1, last, "for")
        determined = known is not None and known[0].kind in BLOCKING | {Kind.TERRITORY}
        return bool(known and determined and self.run(i + 1, last, False) <= known[1])

    def demonym(self, i: int, last: int) -> bool:
        """Whether the word at `i` says of which place the bearer of the full name behind it is (`Rigan Ada Marrow`)."""
        words = self.tokens.words
        if i + 2 >= last or not (self.capital[i + 1] and self.capital[i + 2]) or (i + 3 < last and self.capital[i + 3]):
            return False
        return is_demonym(words[i], self.lexicon)

    def of_peoples(self, i: int) -> bool:
        """Whether the word at `i` is made of a people or its language (`German-speaking Europe`, `Cuban-Spanish`)."""
        first, _, last = self.tokens.words[i].partition("-")
        return (first in _PEOPLES or self._is_people(first)) and (last == "speaking" or self._is_people(last))

    def _is_people(self, word: str) -> bool:
        """Whether a word alone names a people."""
        return self.lexicon.proper.is_one(word, LANDS)

    def person_at(self, i: int, last: int) -> bool:
        """Return whether a first name and a further capital stand at `i`, or a particle and a capital (`Ada de Vos`)."""
        words = self.tokens.words
        if i + 2 < last and words[i + 1] in _PARTICLES and words[i] in self.lexicon.first_names:
            return self.capital[i + 2] and words[i] not in self.lexicon.doubtful_names
        return (
            i + 1 < last
            and words[i] in self.lexicon.first_names
            and self.capital[i + 1]
            and words[i] not in self.lexicon.doubtful_names
        )

    def run(self, i: int, last: int, listed: bool) -> int:
        """Return the position behind the capitalised run that begins at `i`."""
        words = self.tokens.words
        last = min(last, i + LONGEST_NAME)
        titled = words[i] in self.lexicon.honorifics and self.person_at(i + 1, last)
        personal = not listed and (titled or self.person_at(i, last))
        j = i + 1
        while j < last:
            word = words[j]
            if self.capital[j] or is_elided(word):
                bare = self.lexemes.bare[word] and j + 1 < last and words[j + 1] != ":" and j not in self.dates
                if not bare and self._stops(i, j, last, listed, personal):
                    break
                j += 1
            elif not listed and self._ends(j):
                break
            elif listed and word.isalpha() and len(word) > 3 and is_foreign(word, self.lexicon):
                j += 1
            elif (after := foreign_tail(self, j, last)) > j:
                j = after
            elif word[0].isdigit() and word.isalnum() and self.tokens.starts[j] - self.tokens.ends[j - 1] <= 1:
                if j in self.dates and not listed and self.dates[j] > j + 1:
                    break
                j += 1
            elif (after := self._within_name(i, j, last, personal)) > j or (after := self._inside(j, last)):
                j = after
            elif word in _CONTRACTED and j + 1 < last and self.capital[j + 1]:
                j += 2
            else:
                step = 0 if personal or listed or word not in WITHIN else self._links.repeated(i, j, last)
                step = 2 if word == "," and self._goes_past(j) else step or self._link(i, j, last, personal, listed)
                if not step:
                    break
                j += step
                personal = False
        return j

    def _stops(self, i: int, j: int, last: int, listed: bool, personal: bool) -> bool:
        """Whether the run that began at `i` ends before the capital at `j`: an office, a known name, or the verb of a headline."""
        headline = j > i + 1 and is_headline(self.tokens.words, j, last, personal)
        return headline or ends_name(self, i, j, last) or self._breaks(j, last, listed)

    def _ends(self, j: int) -> bool:
        """Whether the word at `j` is one behind which no run goes on, as nearly all are that end one."""
        word = self.tokens.words[j]
        if word == ",":
            return self.tokens.words[j + 1 : j + 2] not in _JUNIORS and not self._goes_past(j)
        joins = word in _JOINING or word in self.lexicon.particles or word[0].isdigit()
        return not joins and self.tokens.words[j - 1] not in FOREIGN_ARTICLES

    def _goes_past(self, j: int) -> bool:
        """Whether a title of everyday words goes on behind the comma at `j`, as the text does again elsewhere (`Second Door, No
        Key`).
        """
        words = self.tokens.words
        around = tuple(words[j - 1 : j + 2])
        return around in self.recurring and all(
            word.lower() in self.lexicon.words or word.lower() in CLASSES for word in around[::2]
        )

    def _within_name(self, i: int, j: int, last: int, personal: bool) -> int:
        """The position behind what stands at `j` only inside the name of a person; `j` where that is nothing."""
        word = self.tokens.words[j]
        if word in QUOTES:
            short = j + 1 < last and self.tokens.words[i].startswith(self.tokens.words[j + 1][:2])  # `Joseph "Joe" Marrow`
            if personal or word == "'" or (short and self._is_first(i, j)):
                return self._nickname(j, last, (2, 3))
            return self._nickname(j, last, (3,)) if self._is_first(i, j) else j  # one quoted word alone can be a title
        if word == ",":
            return j + 2 if personal and i + 1 < j and j + 1 < last and self.tokens.words[j + 1 : j + 2] in _JUNIORS else j
        return self._particles(j, last, personal)

    def _particles(self, j: int, last: int, personal: bool) -> int:
        """The position behind particles at `j` and the capital that they lead to (`van der Berg`); `j` where there are none."""
        words, k = self.tokens.words, j
        if words[j] == "an" and words[j - 1] in CLANS and j + 1 < last and self.capital[j + 1]:
            return j + 2
        while k < min(last, j + 3) and words[k] in self.lexicon.particles and (personal or words[k] not in LINKS):
            k += 1
        if k == j or k >= last or not self.capital[k] or (words[j] == "y" and self.person_at(k, last)):
            return j
        if words[j] == "a" and (known := self.proper(k, last)) and known[0].kind in BLOCKING:
            return j  # "brought Ada Marrow a Golden Larch"
        return k + 1

    def _is_first(self, i: int, j: int) -> bool:
        """Whether a first name alone stands at `i`, before `j`."""
        word = self.tokens.words[i]
        return j == i + 1 and word in self.lexicon.first_names and word not in self.lexicon.doubtful_names

    def _nickname(self, j: int, last: int, ends: tuple[int, ...]) -> int:
        """The position behind a quoted nickname at `j` and the capital behind it (`Joe "The Rex" Marrow`), its closing mark one of
        `ends` tokens on; `j` for none.
        """
        words = self.tokens.words
        closing = next((j + n for n in ends if j + n + 1 < last and words[j + n] == words[j]), 0)
        if not closing or self.tokens.starts[j] == self.tokens.ends[j - 1]:
            return j
        return closing + 2 if all(self.capital[j + 1 : closing]) and self.capital[closing + 1] else j

    def _inside(self, j: int, last: int) -> int:
        """The position behind exclamation or question marks that belong to a title which they end or interrupt; 0 for others."""
        words = self.tokens.words
        if words[j] not in {"!", "?"} or self.tokens.starts[j] != self.tokens.ends[j - 1]:
            return 0
        k = j + 1
        while k < last and words[k] in {"!", "?"}:
            k += 1
        return k if k < last and (words[k] in {",", ")", ";", "'s"} or words[k][0].islower()) else 0

    def _breaks(self, j: int, last: int, listed: bool) -> bool:
        """Whether a known name begins at `j` that ends the run before it."""
        if self.dates.get(j, 0) > j + 1 and not listed:
            return True
        if self.tokens.words[j + 1 : j + 2] == [":"] and j > 1 and self.person_at(j - 2, j) and self._is_label(j, j + 1):
            return True  # "Dir: Ada Marrow Prod: Bo Lind"
        known = None if listed or self.person_at(j, last) else self.proper(j, last)
        if not known or known[0].kind not in PRIZES or known[0].ambiguous:
            return False
        surname = self.tokens.words[j - 1] in self.lexicon.first_names and known[1] == j + 1
        return not surname or self.tokens.words[j + 1 : j + 2] in _GIVEN

    def _parts_people(self, i: int, j: int, last: int) -> bool:
        """Whether the mark at `j` stands before somebody's name, or, as `&`, between two whose words are none of ours (`Kurumi
        Sanda & Ryuya Weka`).
        """
        words = self.tokens.words
        behind = words[j + 3 : j + 4]
        if self.person_at(j + 1, last) and (words[j] == "&" or behind in _BEHIND_PEOPLE or not _PERSONAL.isdisjoint(behind)):
            return True
        around = (i, i + 1, j + 1, j + 2)
        return words[j] == "&" and j - i == 2 and j + 2 < last and all(self._owners.is_stranger(k) for k in around)

    def _link(self, i: int, j: int, last: int, personal: bool, listed: bool) -> int:
        """How many tokens from `j` on link the run that began at `i` with capitals behind them; 0 for none."""
        words = self.tokens.words
        word = words[j]
        step = 1
        if word in {"&", ":"} and self._parts_people(i, j, last):
            return 0
        if word in {"&", "+"} or (
            word == ":"
            and self.tokens.starts[j] == self.tokens.ends[j - 1]
            and not self._is_label(i, j)
            and not self._is_spoken(j + 1, last)
            and not self._is_itself(j + 1, last)
            and not self.person_at(i, j)
        ):
            return 2 if j + 1 < last and (self.capital[j + 1] or words[j + 1][0].isdigit()) else 0
        if word in {"'s", "'"}:
            if j + 1 >= last or self.tokens.starts[j] != self.tokens.ends[j - 1]:
                return 0
            goes_on = self.capital[j + 1] or (words[j + 1].isdigit() and words[j + 2 : j + 3] in _BEHIND_NUMBERS)
            return 2 * (goes_on and not self._owners.is_owner(i, j))
        if word == "or" and not listed and self._goes_on(j + 1, last) and not (i > 1 and words[i - 1] == ","):
            return 2
        if word in {"and", "or"}:
            if self._ends_list(i, j):
                return 0
            return 3 if j + 2 < last and words[j + 1] in OPENING_LINKS and self._goes_on(j + 2, last) else 0
        if word in _AGAINST:
            step += words[j + 1 : j + 2] == ["the"]
            return step + 1 if j + step < last and self.capital[j + step] else 0
        if word not in LINKS or (personal and not listed) or j in self.tokens.barred:
            return 0
        while j + step < last and words[j + step] in LINKS and step < 3:
            step += 1
        if j + step >= last or not self.capital[j + step] or words[i] in NEVER_NAMES:
            return 0
        joins = listed or (word == "of" and ":" in words[i:j]) or self._links.joins(i, j, j + step, last)
        return step + 1 if joins else 0  # "Ice: The Life of Ada Marrow"

    def _ends_list(self, i: int, j: int) -> bool:
        """Whether an `and` behind the run `i..j` ends a list (`Larch Films and the Peat Fund`, `by Ada Bonn and the Marrows`)."""
        before = self.tokens.words[i - 1] if i else ""
        listed = (before == "," and i > 1 and self.capital[i - 2]) or self.tokens.words[j - 1] in self.lexicon.company_words
        return listed or (before == "by" and bool(self.person_at(i, j)))

    def _goes_on(self, k: int, last: int) -> bool:
        """Whether behind `and the` a title goes on at `k`: with a capital that names nothing known and is no described title."""
        words = self.tokens.words
        if k >= last or not self.capital[k] or self.person_at(k, last) or self.proper(k, last) is not None:
            return False
        end = k + 1
        while end < last and self.capital[end]:
            end += 1
        follow = lookup(self.lexicon.common, words[end].lower(), words, end, last) if end < last else None
        return follow is None or follow[0].kind != Kind.FORMAT

    def _is_itself(self, j: int, last: int) -> bool:
        """Whether what begins at `j` behind a colon is named elsewhere by itself, too, and not as the short name of both."""
        words = self.tokens.words
        if j >= last or not self.capital[j] or words[j] in ARTICLES or words[j].isupper() or self.proper(j, last):
            return False
        if tuple(words[j - 2 : j + 1]) in self.recurring:  # "Hollow Kites: Landfall", unlike "Briefs: Tin Roof"
            return False
        if j + 1 < last and self.capital[j + 1]:
            return (words[j], words[j + 1]) in self.opening
        return words[j] in self.alone

    def _is_spoken(self, j: int, last: int) -> bool:
        """Whether a sentence begins at `j` behind a colon (`News of Kites: We hear that`)."""
        return j + 1 < last and self.tokens.words[j].lower() in NEVER_NAMES and not self.capital[j + 1]

    def _is_label(self, i: int, j: int) -> bool:
        """Whether the run before a colon is a label (`EXCLUSIVE:`, `Director:`)."""
        before, words = self.tokens.words[i - 1 : i], self.tokens.words[i:j]
        shouted = all(w.isupper() and w.isalpha() for w in words) and not (before and (before[0].islower() or before[0] == "'s"))
        return shouted or words[-1].lower() in LABELS or " ".join(words).lower() in self.lexicon.common

    def shape(self, i: int, j: int) -> str:
        """The type that the words of a run tell by themselves."""
        return self.lexemes.shape[self.tokens.words[i]] if j == i + 1 else shape_of(self.tokens.words[i:j], self.lexicon)

    def looks_titled(self, first: int, last: int) -> bool:
        """Whether the tokens `first..last` (half-open) read as a title: short, and capitalised but for link words."""
        words = [w for w in self.tokens.words[first:last] if w[0].isalnum()]
        if not words or len(words) > LONGEST_NAME or not (is_capital(words[0]) or words[0][0].isdigit()):
            return False
        told = [w for w in words if w.lower() not in CLASSES and w[0] != "'"]
        content = [w for w in told if is_capital(w) or not is_foreign(w, self.lexicon)]
        capitals = sum(is_capital(w) or w[0].isdigit() for w in content)
        return capitals >= 0.6 * len(content) if len(words) > 3 else capitals * 2 >= len(content)
