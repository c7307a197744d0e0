"""Known names in the text: how far a name of the lexicons goes, and whether it is that name at all."""

from dossier.parser.kinds import PRIZES, SITES
from dossier.parser.lexicon import Entry, Kind, lookup
from dossier.parser.names.capitals import Capitals
from dossier.parser.names.lexemes import SHOUTED
from dossier.parser.names.shapes import LANDS, PRIZE_WORDS
from dossier.parser.words import BEFORE_TITLES, MARKS

_RUN_ON = frozenset((Kind.PLACE, Kind.PLACE_LIKE, Kind.COMPANY_LIKE, Kind.PUBLICATION))
"""Types of known names that can be the beginning of a longer, other name."""
_HONOURING = frozenset(
    "award awards prize winner winners winning nominee nominees nominated nom noms nomination nominations win wins nod nods "
    "for".split()
)
_HONOURING |= {"-winning", "-nominated", "-winner", "-nominee", "-nommed"}
_HONOURED = frozenset(
    (
        "a an his her their won winning two three four five six several "
        "multiple honorary second third fourth fifth student -time time and best or first second third actor actress director "
        "screenplay feature picture movie film series song score director prestigious coveted"
    ).split()
)
_NOMINATED = frozenset("nominated shortlisted nomination won winning wins win awarded received earned receive".split())
_JOINING = (["and"], [","], ["or"], ["&"], ["/"])
_REPORTING = frozenset(
    "reports reported report says said has first notes noted writes learned revealed 's exclusively that broke".split()
)
_REPORTED = frozenset("to by per via told with according in from for".split())
_HOUSE_LINKS = frozenset(("for", "with", "by", "of", "from", "at", "and", "via"))
_BEFORE_HOUSES = frozenset(("by", "through", "via", "with", "from", "and", ","))
"""What stands before a company of which its people is told."""
_OF_A_PEOPLE = frozenset(
    (
        "film films television tv national public royal broadcasting institute filmmakers media radio culture cultural cinema arts "
        "council ministry board fund state entertainment pictures studios productions motion academy women public-service"
    ).split()
)
"""Words behind a people that make a name with it (`Danish Film Institute`)."""
_HOUSE = Entry(Kind.COMPANY, "")
_FESTIVAL = Entry(Kind.FESTIVAL, "")
_LAND = Entry(Kind.PLACE, "")
_AWARD = Entry(Kind.AWARD, "")
LONGEST_AWARD = 5
"""So many words the name of an award can be long that is printed in capitals."""
_BEFORE_AWARDS = frozenset(("double", "triple", "a", "an", "two", "three", "four", "five"))
"""Words before an award that say how many of it."""


class KnownNames:
    """The known names of one text: takes its capitalised runs."""

    def __init__(self, capitals: Capitals) -> None:
        self._capitals = capitals
        self._lexicon = capitals.lexicon

    def read(self, known: tuple[Entry, int], i: int, last: int) -> tuple[Entry, int] | None:
        """Return what the known name at `i` is, and the position behind it; None where the capitals run on to something else."""
        entry, end = known
        words = self._capitals.tokens.words
        led = end < last and (
            self._capitals.capital[end]
            or words[end] in {"&", "of"}
            or (words[end] == ":" and i > 0 and words[i - 1] in BEFORE_TITLES)
            or (words[end] in self._lexicon.particles and words[i] in self._lexicon.first_names)
        )
        run = self._capitals.run(i, last, False) if led else end
        if run > end and words[run - 1] in PRIZE_WORDS and entry.kind in _RUN_ON | {Kind.COMPANY, Kind.FESTIVAL}:
            return _AWARD, run
        if run > end and words[run - 1] in self._lexicon.company_words and entry.kind not in PRIZES:
            return (entry, end) if self._describes_house(entry, i, end, run) else (_HOUSE, run)
        if run == end + 1 and entry.kind == Kind.COMPANY and self._longer_house(entry, i, end, last):
            return _HOUSE, run
        if run > end and entry.kind == Kind.COMPANY and self._is_branch(end, run):
            return entry, run
        if run > end and words[run - 1] in {"Festival", "Fest", "Market"}:
            return _FESTIVAL, run
        if run > end and words[run - 1] in LANDS:
            return _LAND, run
        if entry.kind == Kind.AWARD and end < last and words[end] in {"Award", "Awards", "Prize"}:
            end += 1
        if self._doubtful(entry, i, end, last) or self._is_namesake(entry, i, end, run):
            return None
        if run > end and (entry.kind in _RUN_ON or entry.ambiguous or words[i] in self._lexicon.first_names):
            return None
        if run > end and entry.kind == Kind.NATION and (both := self._second_people(end, run, last)):
            return entry, both
        if run > end and entry.kind == Kind.NATION and not (self._capitals.person_at(end, last) or self._is_stranger(end, run)):
            return None
        return entry, end

    def shouted(self, i: int) -> tuple[Entry, int] | None:
        """Return the company or award that words in capitals name which is known by its common spelling (`at HARBOUR today`)."""
        word = self._capitals.tokens.words[i]
        if len(word) < SHOUTED or not word.isupper():
            return None
        words = [near.title() if near.isupper() else near for near in self._capitals.tokens.words[i : i + LONGEST_AWARD]]
        award = lookup(self._lexicon.proper, words[0], words, 0, len(words))
        if award is not None and award[0].kind == Kind.AWARD:
            return award[0], i + award[1]
        if word.lower() in self._lexicon.words:
            return None
        entries = self._lexicon.proper.get(word.title(), ())
        found = (entry for phrase, entry in entries if len(phrase) == 1 and entry.kind == Kind.COMPANY and not entry.ambiguous)
        return next(((entry, i + 1) for entry in found), None)

    def _longer_house(self, entry: Entry, i: int, end: int, last: int) -> bool:
        """Whether the capital at `end` belongs to the name of another house than the known one before it (`for Larch Road.`)."""
        words = self._capitals.tokens.words
        word = words[end]
        if not i or words[i - 1].lower() not in _HOUSE_LINKS or (end + 1 < last and words[end + 1] not in MARKS):
            return False
        known = lookup(self._lexicon.common, word.lower(), words, end, last) or lookup(self._lexicon.proper, word, words, end, last)
        broadcasts = {"network", "streamer"} & set(entry.detail.split(","))
        return not known and not broadcasts and word not in self._lexicon.first_names and word.isalpha() and not word.isupper()

    def _is_branch(self, end: int, run: int) -> bool:
        """Whether the country or region at `end..run` says which branch of a known house is meant (`Larch Films Sweden`)."""
        words = self._capitals.tokens.words
        place = lookup(self._lexicon.proper, words[end], words, end, run)
        named = place is not None and place[1] == run and place[0].kind in SITES
        return named and place is not None and place[0].detail in {"country", "region", "continent"}

    def is_award(self, i: int) -> bool:
        """Return whether an award's name, or a count of awards, begins at token `i`."""
        words = self._capitals.tokens.words
        i += i < len(words) and (words[i].endswith("-time") or words[i] in _BEFORE_AWARDS)
        known = lookup(self._lexicon.proper, words[i], words, i, min(len(words), i + 8)) if i < len(words) else None
        return known is not None and known[0].kind == Kind.AWARD

    def _describes_house(self, entry: Entry, i: int, end: int, run: int) -> bool:
        """Whether a people in front of a company's name tells where it is from (`through Polish Metro Films`)."""
        words = self._capitals.tokens.words
        led = i > 0 and words[i - 1].lower() in _BEFORE_HOUSES
        return led and entry.kind == Kind.NATION and run - end > 1 and words[end].lower() not in _OF_A_PEOPLE

    def _second_people(self, i: int, run: int, last: int) -> int:
        """The position behind a second people at `i` that goes with the one before it (`the Iranian American director`), where
        nothing or somebody's name follows it in the run; 0 where there is none.
        """
        known = self._capitals.proper(i, last)
        if known is None or known[0].kind != Kind.NATION:
            return 0
        return known[1] if run == known[1] or self._capitals.person_at(known[1], last) else 0

    def _is_stranger(self, first: int, run: int) -> bool:
        """Whether the capitals behind a nation are two words of none of ours, as somebody's name (`the Estonian Kaur Lepp`)."""
        words = self._capitals.tokens.words[first:run]
        return (
            len(words) == 2
            and all(len(word) > 2 and word.isalpha() and not word.isupper() for word in words)
            and all(word.lower() not in self._lexicon.words and word not in self._lexicon.company_words for word in words)
        )

    def _is_namesake(self, entry: Entry, i: int, end: int, run: int) -> bool:
        """Whether an award's one word is a name before a surname, which no award goes on with (`Clio Marrow`)."""
        words = self._capitals.tokens.words
        if entry.kind != Kind.AWARD or end != i + 1 or run != end + 1 or words[end].isupper() or not words[end].isalpha():
            return False
        return words[end].lower() not in self._lexicon.words and self._capitals.proper(end, end + 1) is None

    def _doubtful(self, entry: Entry, i: int, end: int, last: int) -> bool:
        """Whether an award that is also a first name, or a paper that is also a word, stands without the words of its trade."""
        words = self._capitals.tokens.words
        before = words[i - 1].lower() if i else ""
        after = words[end].lower() if end < last else ""
        if entry.kind == Kind.AWARD and end == i + 1 and words[i] in self._lexicon.first_names:
            behind = end + (after == "-")
            joined = words[behind : behind + 1] in _JOINING and behind + 1 < last and self.is_award(behind + 1)
            nominated = not _NOMINATED.isdisjoint(words[max(0, i - 3) : i])
            dated = before.isdigit()  # "the 2014 Oscar"
            return after not in _HONOURING and before not in _HONOURED and not (joined or nominated or dated)
        if entry.kind == Kind.PUBLICATION and end == i + 1 and words[i].lower() in self._lexicon.words:
            return after not in _REPORTING and before not in _REPORTED
        return False
