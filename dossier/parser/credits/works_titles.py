"""Titles in a list of works: where one begins, and how far it goes.

The chunker types capitalised runs by their words alone; in the slot of a title more is one, and it goes on over what was parted.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dossier.parser.kinds import DATES, HOUSES, PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, place_of

_ENDINGS = ("ed", "ing", "s", "es", "ly", "d")
"""What an everyday word can have at its end."""


def is_inflected(word: str, common: frozenset[str]) -> bool:
    """Return whether a word is a form of an everyday one (`screened`, `bowing`)."""
    stems = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2]
    return any(stem in common or stem + "e" in common for stem in stems)


Known = Callable[[Node], bool]
"""Tells whether a name surely stands for a person of the text (it is named more than once, or has a part)."""

TITLES = NAMES | {Kind.PLACE} - {Kind.COMPANY}
"""The nodes that can be a title in its slot."""
_KINDS = frozenset((Kind.FORMAT, Kind.SOURCE_WORK, Kind.GENRE, Kind.MODIFIER))
BREAKS = frozenset((Kind.COMMA, Kind.SEMICOLON, Kind.CONJUNCTION, Kind.STOP, Kind.COLON, Kind.DASH, Kind.PAREN))
"""The nodes between one work and the next."""
OPEN_PREFIX = frozenset(
    (
        Kind.DETERMINER,
        Kind.TERRITORY,
        Kind.WORD,
        Kind.CAPITALISED,
        Kind.AWARD,
        Kind.NUMBER,
        Kind.ROLE,
        Kind.OTHER,
        *_KINDS,
        Kind.DASH,
    )
)
"""The nodes that can stand before a title and describe it."""
_PRIZES = frozenset(("award", "awards", "prize", "festival"))
_SMALL = frozenset(
    "de du von til och på der die das und et le la les du des el los las y e il lo da do ki ka ke se na i og ja z av "
    "que qui che con sin por para una un mi su nos au aux dans sur pour pas ne dem den ein eine im ist ich nicht ikke jeg".split()
)
"""Small words of other languages, as they stand inside titles."""
_ARTICLES = frozenset("la le les un une il lo gli una l'".split())
NO_COMPANY = frozenset(
    (
        "broadway off-broadway tv television hollywood bollywood tollywood kollywood mollywood sandalwood nollywood lollywood "
        "cantopop k-pop j-pop mandopop instagram tiktok youtube twitter internet marvel wwe ufc nba nfl olympic"
    ).split()
) | {"the west end", "west end", "disney channel", "reality tv", "saturday morning"}
"""Possessors in the place of a company that are none."""
_INSTALMENT = re.compile(
    r"(?:season|episode|series|volume|part|chapter|week|day|act)s? (?:\d+|one|two|three|four|five|six|seven)\Z"
)
"""What is part of a series, and no work of its own."""
FOLLOWUPS = frozenset("sequel prequel spinoff spin-off reboot remake follow-up followup revival trilogy saga".split())
"""What a work can be to another of its story."""
_RUNS = frozenset(("season", "seasons", "episode", "episodes"))
"""Words before the numbers of parts of a series."""
_LEADING = frozenset(("as", "like", "including"))
_NO_KINDS = frozenset(("character", "true story", "myth", "toy"))
_WORK_WORDS = frozenset((Kind.FORMAT, Kind.SOURCE_WORK))
ENDS = frozenset((*BREAKS, ""))
"""What ends a work: a break, or the end of the nodes."""
ENDS_OR_LINKS = ENDS | {Kind.PREPOSITION}
"""What ends a work, or links it to what follows."""
_NO_WORK = frozenset((Kind.PLACE, Kind.PERSON, Kind.PERSON_LIKE))
_COMPLEMENTS = frozenset((Kind.NUMBER, Kind.NAME, Kind.YEAR))
_PLAIN_COMPLEMENTS = frozenset((Kind.NUMBER, Kind.NAME))
FIGURES = frozenset((Kind.NUMBER, Kind.YEAR, Kind.DATE))
"""Numbers, years and dates."""
_COMMA_OR_STOP = frozenset((Kind.COMMA, Kind.STOP))
UNQUOTED = NAMES - {Kind.TITLE}
"""Names that no quotes or italics mark as titles."""
_NO_OPENINGS = frozenset((Kind.YEAR, Kind.AWARD))
_SURE_TITLES = TITLES - {Kind.PLACE, Kind.PLACE_LIKE}
_PAPERS = frozenset((Kind.PUBLICATION, Kind.COMPANY_LIKE))
LISTS = frozenset(("black list", "the black list", "brit list", "blood list", "hit list"))
"""Yearly lists of scripts, which are no works."""
_CURRENCIES = frozenset("$£€₹₦")
_VENUE = re.compile(
    r" (?:at|on|in) (?:the )?(?:[A-Z][\w'.]* ){0,3}"
    r"(?:Theatre|Theater|Playhouse|Warehouse|Festival|Broadway|West End|Globe|Opera|Vic|Hall|Court|Palladium|Almeida|Donmar)\Z"
)
"""Where a play was on, behind its title."""
_OF_WORKS = frozenset(("in", "on", "off", "after", "since", "made", "wrote", "directed", "swaps", "leaves", "include", "includes"))
"""Words behind which a work is likelier than a person."""
_BEFORE_GENRES = frozenset((Kind.DETERMINER, Kind.YEAR, Kind.MODIFIER, Kind.POSSESSIVE))
"""What can stand before a genre with a capital (`his 2019 Western Kites`)."""
_DESCRIBING = frozenset((Kind.WORD, Kind.GENRE, Kind.FORMAT, Kind.MODIFIER))
"""Words that describe a work, behind which a number begins its title."""
_STARRING = frozenset(("star", "co-star", "alum", "alumna", "alumnus", "creator"))
"""What somebody is called by a work."""
_DAYS_OFF = frozenset(("holiday", "holidays", "weekend", "break", "recess"))
_LISTED = NAMES | {Kind.CONJUNCTION, Kind.PLACE}
_NO_WORDS = frozenset((Kind.TITLE, Kind.SPEECH, Kind.PAREN, *BREAKS))


@dataclass(slots=True)
class Work:
    """One work of a list: its title's interval, and what stands around the title."""

    start: int
    end: int
    node: Node
    company: Node | None = None
    makers: list[Node] = field(default_factory=list)
    jobs: list[tuple[Node, str]] = field(default_factory=list)
    """Who made it, with what each did."""
    kinds: list[str] = field(default_factory=list)
    year: Node | None = None
    upcoming: bool = False
    paren: Node | None = None
    partners: list[Node] = field(default_factory=list)
    character: tuple[int, int] | None = None
    plain: bool = True
    """Whether nothing stands before a title without quotation marks, so that it could be the second half of one with `and`."""
    bare: bool = True
    """Whether nothing stands before the title."""
    open: bool = False
    """Whether nothing stands behind the title, which is a name without quotation marks."""
    anew: bool = False
    """Whether a preposition of its own stands before it (`as Ada in A and in B`), so that the part played in A is none in B."""
    shared: str = ""
    """The kind that a plural before the title gives the titles behind it too (`films like A and B`)."""


def kind_of(node: Node) -> str:
    """Return the kind of work that a word names (`series` for a sitcom); empty where it names none."""
    if node.word in FOLLOWUPS:
        return ""
    if node.kind == Kind.GENRE:
        return "series" if node.word.endswith(("sitcom", "sitcoms")) else ""
    return node.detail if node.kind in _WORK_WORDS and node.detail not in _NO_KINDS else ""


def is_instalment(node: Node) -> bool:
    """Return whether a name is that of a season or an episode (`Season 2`)."""
    return node.kind != Kind.TITLE and _INSTALMENT.match(node.word) is not None


def only_describes(nodes: Sequence[Node], node: Node) -> bool:
    """Whether a name is no title where it stands, but tells of the one behind it (`the Kites spinoff Ida`) or where it plays."""
    if node.word in NO_COMPANY or is_instalment(node):
        return True
    at = place_of(nodes, node)
    if at < 0 or at + 2 >= len(nodes) or not (nodes[at + 1].kind in _KINDS or nodes[at + 1].word in FOLLOWUPS):
        return False
    return nodes[at + 2].kind in NAMES and nodes[at + 2].person < 0


class TitleReader:
    """Reads single titles from nodes.

    Takes the nodes, the text that they are of, what tells the names of known people, and the common words of the language.
    """

    def __init__(self, nodes: Sequence[Node], text: str, known: Known, common: frozenset[str]) -> None:
        self.nodes = nodes
        self._size = len(nodes)
        self.text = text
        self.known = known
        self.common = common
        self.unsure = False

    def _word(self, i: int) -> str:
        return self.nodes[i].word if 0 <= i < self._size else ""

    def _kind(self, i: int) -> str:
        return self.nodes[i].kind if 0 <= i < self._size else ""

    def _inner_comma(self, i: int) -> bool:
        """Whether the quoted title before `i` has the comma or semicolon behind it inside its quotation marks."""
        if not 0 < i < len(self.nodes) or self._kind(i - 1) != Kind.TITLE:
            return False
        return not {",", ";"}.isdisjoint(self.text[self.nodes[i - 1].end : self.nodes[i].start])

    def _capital(self, i: int) -> bool:
        """Whether the node at `i` is printed with a capital or a digit, and could be a word of a title."""
        if not 0 <= i < len(self.nodes) or self.nodes[i].kind in _NO_WORDS:
            return False
        first = self.text[self.nodes[i].start]
        return first.isupper() or first.isdigit()

    def _openable(self, i: int, first: int) -> bool:
        """Whether a title can begin at `i` with a word of another type: as the first, behind an owner, or as a paper's name."""
        led = self._kind(i - 1) in _DESCRIBING or self._word(i - 1) in _LEADING  # "the acclaimed 8 Gates", "films such as 8 Gates"
        return (
            i == first
            or self._kind(i - 1) == Kind.POSSESSIVE
            or self.nodes[i].kind in _PAPERS
            or (led and self._kind(i) == Kind.NUMBER)
        )

    def _opens_title(self, i: int) -> bool:
        """Whether a word at `i` that is no name by itself is the first of a title (`After the Flood`, `Danish Lessons`)."""
        node, follows = self.nodes[i], self._kind(i + 1)
        if node.kind in _SURE_TITLES or not self._capital(i) or node.kind in _NO_OPENINGS:
            return False
        if node.word.startswith(("tv", "bbc", "itv")):
            return False
        if node.kind in _WORK_WORDS and self.text[node.start : node.end].rpartition(" ")[2].islower():
            return False  # "the Broadway play The Long Table"
        if node.kind == Kind.DATE:
            return follows == Kind.PREPOSITION and self._capital(i + 2) and node.word.isalpha()
        if node.kind == Kind.NUMBER:
            return node.word[0].isdigit() and self._capital(i + 1) and follows in UNQUOTED
        if node.kind == Kind.PREPOSITION:
            return self._capital(i + 1) or (follows == Kind.DETERMINER and self._capital(i + 2))
        return follows in UNQUOTED and self._capital(i + 1) and self.nodes[i + 1].start - node.end == 1

    def _title(self, i: int, sure: bool) -> tuple[Node, int, int, int] | None:
        """The title at `i`: its node, its interval and the position behind it."""
        if i >= len(self.nodes):
            return None
        node, follows = self.nodes[i], self._kind(i + 1)
        if node.kind == Kind.SPEECH and 0 < len(node.inner) <= 10 and not self._is_phrase(i):
            inner = node.inner[:-1] if node.inner[-1].kind in _COMMA_OR_STOP and len(node.inner) > 1 else node.inner
            return node, inner[0].start, inner[-1].end, i + 1
        if node.kind in FIGURES and not self._opens_title(i):
            return self._number(i)
        pronoun = node.kind == Kind.PRONOUN and self._capital(i) and follows in ENDS and node.word != "i"
        if node.kind == Kind.TITLE or pronoun:
            return node, node.start, node.end, i + 1
        if self._word(i + 1).startswith("-") and self._word(i + 1) not in {"-", "-fame"}:
            return None
        if (
            node.kind == Kind.DETERMINER
            and self._capital(i)
            and follows == Kind.AUXILIARY
            and self._kind(i + 2) in _PLAIN_COMPLEMENTS
        ):
            return node, node.start, self.nodes[i + 2].end, i + 3
        named = node.kind in TITLES or self._is_called(i)
        if not self._opens_title(i) and (not named or follows == Kind.POSSESSIVE or not self._may_be(i, sure)):
            return None
        start = (
            node.start
            + (self._owner_length(node) if "'s " in node.word else 0)
            + (len("original series ") if node.word.startswith("original series ") else 0)
            + (len("western ") if node.word.startswith("western ") and self._kind(i - 1) in _BEFORE_GENRES else 0)
        )
        if self.unsure and i >= 2 and all(self._capital(k) and not self.nodes[k].is_name for k in range(i)) and start == node.start:
            start = self.nodes[0].start
        if node.kind == Kind.NAME and follows == Kind.AUXILIARY and self._kind(i + 2) in _COMPLEMENTS:
            return node, start, self.nodes[i + 2].end, i + 3
        j = self._run(i)
        end = self.nodes[j - 1].end
        venue = _VENUE.search(self.text, start, end)
        return None if self._kind(j) == Kind.POSSESSIVE else (node, start, venue.start() if venue else end, j)

    def _is_phrase(self, i: int) -> bool:
        """Whether quoted words without a capital describe what is behind them (`an “action-packed” story of`)."""
        node = self.nodes[i]
        return self.text[node.inner[0].start].islower() and self._kind(i + 1) in OPEN_PREFIX | _KINDS

    def _may_be(self, i: int, sure: bool) -> bool:
        """Whether a name can be a title here: no known person, and no place or person at all where a work is not certain."""
        node = self.nodes[i]
        dated = self._kind(i + 1) == Kind.PAREN and [other.kind for other in self.nodes[i + 1].inner] == [Kind.YEAR]
        told = dated or self._kind(i - 1) in _WORK_WORDS or self._is_shown(i) or self._is_epithet(i)
        told = told and not self.known(node)  # "the comedy series Ada Marrow"
        if self.unsure and not told and (node.kind in _NO_WORK or node.person >= 0) and not self._only_words(i):
            return False
        if (
            node.word.split()[-1] in _PRIZES
            or is_instalment(node)
            or (node.kind == Kind.COMPANY_LIKE and self._word(i - 1) == "on")
        ):
            return False
        if self.text[node.start - 1 : node.start] in _CURRENCIES or node.word in LISTS:
            return False
        if node.kind == Kind.COMPANY and node.detail and self._word(i - 1) in {"on", "for", "at"}:
            return False  # "can be seen on Harbor+"
        directed = node.kind == Kind.PERSON_LIKE and self._word(i + 1) in {"in", "as", "opposite"}
        if directed and self._kind(i + 2) in NAMES | {Kind.DETERMINER, Kind.GENRE} and not self._is_shown(i):
            return False  # "directed Ada Marrow in Kites"
        if node.word in NO_COMPANY or (self.unsure and node.word.startswith("best ")) or self._word(i + 1) in _DAYS_OFF:
            return False
        return node.person < 0 or (sure and not self.known(node)) or self._kind(i + 1) == Kind.FORMAT

    def _is_shown(self, i: int) -> bool:
        """Whether a company's possessive stands before a name behind `in` or `on` (`seen in Harbor+'s Ada Marrow`)."""
        return self._kind(i - 1) == Kind.POSSESSIVE and self._kind(i - 2) in HOUSES and self._word(i - 3) in {"in", "on"}

    def _is_epithet(self, i: int) -> bool:
        """Whether a job stands between a name and somebody's full one (`Ada Marrow star Bo Lind`)."""
        return self._word(i + 1) in _STARRING and self._kind(i + 2) in PERSONAL

    def _only_words(self, i: int) -> bool:
        """Whether what looks like a person's name behind a preposition of works is of common words alone (`in Sunday Roast`)."""
        node = self.nodes[i]
        likely = node.kind == Kind.PERSON_LIKE and not self.known(node) and self._word(i - 1) in _OF_WORKS
        return likely and all(word in self.common for word in node.word.split())

    def _number(self, i: int) -> tuple[Node, int, int, int] | None:
        """A title of digits alone; a year behind `in` is a year."""
        node = self.nodes[i]
        year = node.kind == Kind.YEAR and self._word(i - 1) in {"in", "of", "since"} and node.word > "1985"
        clock = self._kind(i + 1) == Kind.COLON and self._kind(i + 2) == Kind.NUMBER
        measures = (clock or self._kind(i + 1) == Kind.DASH) and node.end == self.nodes[i + 1].start  # "the 10-part series"
        counts = node.word.endswith("0s") or any(self._word(k) in _RUNS for k in range(max(0, i - 4), i))  # "in her late 40s"
        if year or self.unsure or measures or counts or not (node.word[0].isdigit() and self._kind(i + 1) in ENDS_OR_LINKS):
            return None
        return node, node.start, node.end, i + 1

    def _run(self, i: int) -> int:
        """The position behind the title that begins at `i`: its name, and what the chunks before left out of it."""
        j = i + 1
        while j < len(self.nodes) and self.nodes[j].start - self.nodes[j - 1].end <= 1:
            node = self.nodes[j]
            opened = self._kind(i) not in TITLES or j > i + 1
            colon = node.kind == Kind.COLON and node.start == self.nodes[j - 1].end
            article = node.kind == Kind.DETERMINER and (self._kind(j - 1) == Kind.PREPOSITION or node.word == "a")
            article = article or (node.kind == Kind.PREPOSITION and self._kind(i) == Kind.DATE and j == i + 1)
            dashed = node.kind == Kind.DASH and ":" in self.text[self.nodes[i].start : node.start] and self._kind(j + 1) in UNQUOTED
            if ((colon or article or dashed) and self._capital(j + 1)) or self._is_place_of(i, j) or self._foreign_phrase(j):
                j += 2
            elif self._elided(i, j):
                j += next(k for k in range(len(self.nodes) - j, 0, -1) if self._kind(j + k) in ENDS)
            elif (opened and self._capital(j) and node.kind not in DATES) or self._foreign(node, j):
                j += 1
            else:
                break
        return j

    def _is_called(self, i: int) -> bool:
        """Whether a company's name at `i` is a title, as a word for a work stands before it and none for a company behind."""
        if self._kind(i) != Kind.COMPANY or self._kind(i + 1) not in ENDS_OR_LINKS:
            return False
        return self._kind(i - 1) in _WORK_WORDS or self._kind(i - 1) == Kind.GENRE

    def _is_place_of(self, i: int, j: int) -> bool:
        """Whether a name at `i` goes on at `j` with a place: `Slow Boat to Riga`, and `Marigold, Texas` with a comma behind it."""
        if (
            self._kind(i) not in NAMES
            or self.nodes[i].person >= 0
            or j != i + 1
            or self._kind(j + 1) not in {Kind.PLACE, Kind.PLACE_LIKE}
        ):
            return False
        if self._kind(j) == Kind.COMMA:
            land = self.nodes[j + 1].detail in {"country", "region"}
            return land and self._kind(j + 2) in {Kind.COMMA, Kind.STOP, Kind.PAREN, ""} and not self._lists(j + 2)
        return self.nodes[j].word in {"to", "of"} and self._capital(j + 1) and self._kind(j + 2) != Kind.POSSESSIVE

    def _lists(self, i: int) -> bool:
        """Whether a list goes on behind the comma at `i`: another name, or `and`."""
        return self._kind(i) == Kind.COMMA and (self._kind(i + 1) in _LISTED)

    def _foreign_phrase(self, i: int) -> bool:
        """Whether two lower-case words go on with a foreign title, the first of them a small word of that language (`de plata`)."""
        small = self._kind(i) == Kind.WORD and self.nodes[i].word in _SMALL
        follows = self.nodes[i + 1] if small and self._kind(i + 1) == Kind.WORD else None
        return follows is not None and follows.word.isalpha() and follows.word not in self.common

    def _elided(self, i: int, j: int) -> bool:
        """Whether a French or Italian title in a bracket goes on at `j` with an elided word (`La Rue d'en haut`)."""
        if self.nodes[j].kind == Kind.POSSESSIVE or self._word(i).partition(" ")[0] not in _ARTICLES:
            return False
        small = self.text[self.nodes[j].start : self.nodes[j].end].casefold()[:2]
        return small in {"d'", "l'", "d’", "l’"} and all(n.kind not in BREAKS for n in self.nodes[j:])

    def _owner_length(self, node: Node) -> int:
        """How many letters of a title are its owner's: a medium's, or a full name of no common words; 0 for none."""
        left, _, right = node.word.partition("'s ")
        if left in NO_COMPANY:
            return len(left) + 3
        words = left.split()
        initials = sum(len(word) == 2 and word.endswith(".") for word in words)
        names = [word for word in words if not word.endswith(".")]
        personal = (
            len(words) in (2, 3)
            and len(names) + initials == len(words)
            and all(word.isalpha() and len(word) > 3 and word not in self.common for word in names)
        )
        return len(left) + 3 if right and personal and node.kind != Kind.TITLE else 0

    def _foreign(self, node: Node, i: int) -> bool:
        """Whether a lower-case word is of another language, as in a title that capitalises only its first word."""
        return (
            node.kind == Kind.WORD
            and (len(node.word) > 3 or (node.word in _SMALL and self._capital(i + 1)))
            and node.word.isalpha()
            and node.word not in self.common
            and not is_inflected(node.word, self.common)
        )
