"""Lists of works: read from where a rule found the first one, as far as the list goes.

A list of works is read forward by hand and not by a pattern, because what hangs on each title is free in its order: owner,
maker, kind, year, the part played, partners, company. Each is what stands before a title, the title, and what stands behind it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node

Known = Callable[[Node], bool]
"""Tells whether a name surely stands for a person of the text (it is named more than once, or has a part)."""

_TITLES = NAMES | {Kind.PLACE} - {Kind.COMPANY}
_PEOPLE = frozenset((Kind.PERSON, Kind.PERSON_LIKE, Kind.NAME))
_COMPANIES = frozenset((Kind.COMPANY, Kind.COMPANY_LIKE))
_KINDS = frozenset((Kind.FORMAT, Kind.SOURCE_WORK, Kind.GENRE, Kind.MODIFIER))
_BREAKS = frozenset((Kind.COMMA, Kind.SEMICOLON, Kind.CONJUNCTION, Kind.STOP, Kind.COLON, Kind.DASH, Kind.PAREN))
_OPEN_PREFIX = frozenset(
    (Kind.DETERMINER, Kind.WORD, Kind.CAPITALISED, Kind.AWARD, Kind.NUMBER, Kind.ROLE, Kind.OTHER, *_KINDS, Kind.DASH)
)
_UPCOMING = frozenset(("upcoming", "forthcoming", "next", "soon-to-be-released", "yet-to-be-released", "unreleased"))
_PARTS = frozenset("role roles turn turns performance performances part parts portrayal portrayals work stint run".split())
_ACTING = frozenset("playing portraying voicing starring appearing recurring acting guest-starring co-starring".split())
_RUNS = frozenset(("season", "seasons", "episode", "episodes"))
_LINKED = frozenset(("adaptation", "version", "revival", "season", "seasons", "episode", "episodes", "likes", "production", "run"))
_SOME = frozenset("several some many both two three four five six one all most each".split())
_LIKE = frozenset(("like", "as", "including"))
_PARTNER = frozenset(("opposite", "alongside", "with", "starring", "co-starring", "featuring"))
_MADE_BY = frozenset(("by", "from"))
_SHOWN = frozenset(("for", "on", "at", "to", "from", "via"))
_NO_COMPANY = frozenset(("broadway", "off-broadway", "tv", "television", "hollywood", "bollywood", "the west end", "west end"))
_FOLLOWUPS = frozenset("sequel prequel spinoff spin-off reboot remake follow-up followup revival trilogy saga films".split())
_TIMES = frozenset(("year", "summer", "winter", "spring", "fall", "autumn", "week", "month", "season"))
_THEN = frozenset("also in on for at as well then most more recently the both and plus to".split())
MOST_PREFIX = 14
"""So many nodes can stand before a title."""
MOST_WORKS = 40
"""So many works are read from one list."""


@dataclass(slots=True)
class Work:
    """One work of a list: its title's interval, and what stands around the title."""

    start: int
    end: int
    node: Node
    company: Node | None = None
    makers: list[Node] = field(default_factory=list)
    directors: list[Node] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    year: Node | None = None
    upcoming: bool = False
    paren: Node | None = None
    partners: list[Node] = field(default_factory=list)
    character: tuple[int, int] | None = None
    plain: bool = True
    """Whether nothing stands before the title, so that it could be the second half of one with `and` in it."""
    bare: bool = False
    """Whether nothing stands behind the title, which is a name without quotation marks."""
    shared: str = ""
    """The kind that a plural before the title gives the titles behind it too (`films like A and B`)."""


def kind_of(node: Node) -> str:
    """Return the kind of work that a word names (`series` for a sitcom); empty where it names none."""
    if node.kind == Kind.GENRE:
        return "series" if node.word.endswith(("sitcom", "sitcoms")) else ""
    return node.detail if node.kind in {Kind.FORMAT, Kind.SOURCE_WORK} else ""


class WorkReader:
    """Reads works from the nodes of a sentence or of a bracket.

    Takes the nodes, the text that they are of, what tells the names of known people, and the common words of the language.
    """

    def __init__(self, nodes: list[Node], text: str, known: Known, common: frozenset[str]) -> None:
        self.nodes = nodes
        self.text = text
        self.known = known
        self.common = common
        self.unsure = False

    def read(self, i: int, *, unsure: bool = False) -> tuple[list[Work], int]:
        """Return the works of the list that begins at node `i`, and the position behind it; none where none begins there.

        `unsure` tells that what stands there need not be a work: a place or a person's name is not taken for one.
        """
        found: list[Work] = []
        position, join = i, ""
        self.unsure = unsure
        while len(found) < MOST_WORKS:
            item = self._item(position, first=not found, acting=bool(found) and found[-1].character is not None)
            if item is None:
                break
            work, end = item
            if join == "and" and work.plain and found[-1].bare and self._goes_on(end):
                found[-1].end, found[-1].paren = work.end, work.paren
            else:
                found += self._apart(work)
            i = end
            position, join = self._separator(end)
            if not join:
                break
        _share_kinds(found)
        return found, i

    def _apart(self, work: Work) -> list[Work]:
        """The works of a title in which an `and` joined two: `Kites and the Tollgate franchise`."""
        words = self.text[work.start : work.end]
        at = words.find(" and the ")
        if at < 0 or not work.kinds or work.node.kind == Kind.TITLE or work.end - work.start != work.node.end - work.node.start:
            return [work]
        first = Work(work.start, work.start + at, work.node, work.company, work.makers, year=work.year, upcoming=work.upcoming)
        work.start += at + len(" and the ")
        return [first, work]

    # -- between the works -----------------------------------------------------------------------------------------

    def _word(self, i: int) -> str:
        return self.nodes[i].word if 0 <= i < len(self.nodes) else ""

    def _kind(self, i: int) -> str:
        return self.nodes[i].kind if 0 <= i < len(self.nodes) else ""

    def _separator(self, i: int) -> tuple[int, str]:
        """The position behind what separates two works, and the separator; the latter empty where there is none."""
        start, join = i, "," if self._inner_comma(i) else ""
        if self._kind(i) in {Kind.COMMA, Kind.SEMICOLON}:
            join, i = self._word(i), i + 1
        if self._kind(i) == Kind.CONJUNCTION:
            join, i = join or self._word(i), i + 1
        elif self._word(i) in {"as", "along"} and self._word(i + 1) in {"well", "with"}:
            join, i = "plus", i + 3 if self._word(i + 2) == "as" else i + 2
        elif self._word(i) in {"followed", "then"} and join:
            i += 2 if self._word(i + 1) == "by" else 1
        if not join:
            return start, ""
        while self._word(i) in _THEN and self._kind(i + 1) != Kind.AUXILIARY:
            i += 1
        return i, join

    def _inner_comma(self, i: int) -> bool:
        """Whether the quoted title before `i` has the comma behind it inside its quotation marks."""
        if not 0 < i < len(self.nodes) or self._kind(i - 1) != Kind.TITLE:
            return False
        return "," in self.text[self.nodes[i - 1].end : self.nodes[i].start]

    def _goes_on(self, i: int) -> bool:
        """Whether the list goes on behind `i` with a comma or a bare `and`, so that an `and` before was part of a title."""
        if self._kind(i) not in {Kind.COMMA, Kind.CONJUNCTION}:
            return False
        position, join = self._separator(i)
        bare = join == "," and self._kind(i + 1) != Kind.CONJUNCTION
        return (bare or join == "and") and self._item(position, first=False) is not None

    # -- one work --------------------------------------------------------------------------------------------------

    def _item(self, i: int, *, first: bool, acting: bool = False) -> tuple[Work, int] | None:
        prefix = _Prefix()
        j = self._before((acting and self._part(i, prefix)) or i, prefix)
        title = self._title(j, first or prefix.kinds != [] or prefix.company is not None)
        if title is None:
            return None
        node, start, end, j = title
        if (node.kind == Kind.NAME and self._kind(j) == Kind.AUXILIARY and not first and self._word(j + 1) != "among") or (
            j > i and not prefix.fits(self.nodes[i:j])
        ):
            return None
        work = Work(
            start, end, node, prefix.company, prefix.makers, [], prefix.kinds, prefix.year, prefix.upcoming,
            character=prefix.character, plain=j == i + 1 and node.kind in NAMES - {Kind.TITLE}, shared=prefix.shared,
        )  # fmt: skip
        end = self._behind(j, work)
        work.bare = end == j and node.kind in NAMES - {Kind.TITLE}
        return work, end

    def _before(self, i: int, prefix: "_Prefix") -> int:
        """Read what stands before a title into `prefix`; return the position of the title."""
        limit = min(len(self.nodes), i + MOST_PREFIX)
        first = i
        while i < limit:
            node = self.nodes[i]
            if node.word in {"that", "no"} or (self._openable(i, first) and self._opens_title(i)):
                break
            if node.kind in _COMPANIES | {Kind.PUBLICATION} and self._kind(i + 1) not in {Kind.POSSESSIVE, *_BREAKS, ""}:
                prefix.company, i = node, i + 1
            elif (node.is_name or node.kind in {Kind.PLACE, Kind.NATION, Kind.YEAR, Kind.DATE, Kind.FESTIVAL}) and self._is_owner(
                i
            ):
                i = self._owner(i, prefix)
            elif node.word in _PARTS | _ACTING and (after := self._part(i + 1, prefix)):
                i = after
            elif node.kind in {Kind.YEAR, Kind.NUMBER, Kind.DATE} and self._kind(i + 1) in {*_BREAKS, "", Kind.PREPOSITION}:
                break
            elif node.kind in {Kind.PREPOSITION, Kind.POSSESSIVE}:
                if not self._linked(i):
                    break
                i += 1
            elif node.kind in {Kind.NATION, Kind.PLACE, Kind.PLACE_LIKE, Kind.FESTIVAL, Kind.NAME} and self._describes(i):
                prefix.festival(node)
                i += 1
            elif node.kind in _OPEN_PREFIX | {Kind.YEAR, Kind.DATE} or (
                node.kind == Kind.PRONOUN and node.word in {"his", "her", "their"}
            ):
                prefix.take(node)
                i += 1
            else:
                break
        return i

    def _is_owner(self, i: int) -> bool:
        """Whether the name at `i` owns the title behind its possessive."""
        if self._kind(i + 1) == Kind.POSSESSIVE:
            return self._kind(i + 2) not in {*_BREAKS, "", Kind.AUXILIARY}
        return (
            self.nodes[i].kind in _PEOPLE
            and self._kind(i + 1) == Kind.CONJUNCTION
            and self._kind(i + 2) in _PEOPLE
            and self._kind(i + 3) == Kind.POSSESSIVE
        )

    def _owner(self, i: int, prefix: "_Prefix") -> int:
        node = self.nodes[i]
        if self._kind(i + 1) == Kind.CONJUNCTION:
            prefix.makers += [node, self.nodes[i + 2]]
            return i + 4
        if node.kind in {Kind.YEAR, Kind.DATE}:
            prefix.year = node if node.kind == Kind.YEAR else None
        elif node.person >= 0 or node.kind in {Kind.PERSON, Kind.PERSON_LIKE}:
            prefix.makers.append(node)
        elif node.kind not in {Kind.NATION, Kind.FESTIVAL, Kind.PLACE} and node.word not in _NO_COMPANY:
            prefix.company = node
        return i + 2

    def _part(self, i: int, prefix: "_Prefix") -> int:
        """Read `as Wren in`, `of Wren on`, `Wren in` behind a word for a part; return the position behind it, or 0."""
        if self._word(i) in {"as", "of"}:
            i += 1
        first = i
        while self._kind(i) in {Kind.DETERMINER, Kind.WORD, Kind.ROLE, Kind.MODIFIER, Kind.GENRE}:
            i += 1
        start = i
        while self._kind(i) in NAMES and i - start < 4:
            i += 1
        while self._kind(i) == Kind.COMMA and i - start < 12 and self._kind(i + 1) == Kind.DETERMINER:
            i += 2
            while self._kind(i) in {Kind.WORD, Kind.ROLE, Kind.MODIFIER, Kind.PREPOSITION} and self._word(i) not in {"in", "on"}:
                i += 1
            i += self._kind(i) == Kind.COMMA
        if self._word(i) not in {"in", "on", "for"} or (i == first and self._word(i) == "for"):
            return 0
        if i > start:
            last = next(k for k in range(i - 1, start - 1, -1) if self._kind(k) in NAMES)
            prefix.character = (self.nodes[start].start, self.nodes[last].end)
        return i + 1

    def _linked(self, i: int) -> bool:
        """Whether a preposition or a possessive goes on with what stands before a title (`season two of`, `last year's`)."""
        word = self.nodes[i].word
        if self._kind(i) == Kind.POSSESSIVE:
            return self._word(i - 1) in _TIMES
        before = {self._word(i - 1), self._word(i - 2)}
        if word == "of":
            return bool(before & _LINKED) or self._word(i - 1) in _SOME
        return word in _LIKE or (word == "to" and self._word(i - 1) in _FOLLOWUPS)

    def _describes(self, i: int) -> bool:
        """Whether a name at `i` only describes the work (`the Sundance hit X`, `the Kites prequel X`, `Fable series X`)."""
        follows = self._kind(i + 1)
        if self.nodes[i].kind == Kind.NAME and self.nodes[i].person >= 0:
            return False
        if self._word(i + 1) in _FOLLOWUPS or follows == Kind.FORMAT:
            return self._kind(i + 2) not in {*_BREAKS, "", Kind.PREPOSITION, Kind.AUXILIARY}
        return (
            self.nodes[i].kind not in {Kind.NAME, Kind.PLACE_LIKE}
            and follows in _OPEN_PREFIX | _TITLES | {Kind.YEAR}
            and follows != Kind.DASH
        )

    def _capital(self, i: int) -> bool:
        """Whether the node at `i` is printed with a capital or a digit, and could be a word of a title."""
        if not 0 <= i < len(self.nodes) or self.nodes[i].kind in {Kind.TITLE, Kind.SPEECH, Kind.PAREN, *_BREAKS}:
            return False
        first = self.text[self.nodes[i].start]
        return first.isupper() or first.isdigit()

    def _openable(self, i: int, first: int) -> bool:
        """Whether a title can begin at `i` with a word of another type: at the beginning, behind an owner, or with a paper's name."""
        return i == first or self._kind(i - 1) == Kind.POSSESSIVE or self.nodes[i].kind in {Kind.PUBLICATION, Kind.COMPANY_LIKE}

    def _opens_title(self, i: int) -> bool:
        """Whether a word at `i` that is no name by itself is the first of a title (`After the Flood`, `Danish Lessons`)."""
        node, follows = self.nodes[i], self._kind(i + 1)
        if (
            node.kind in _TITLES - {Kind.PLACE, Kind.PLACE_LIKE}
            or not self._capital(i)
            or node.kind in {Kind.YEAR, Kind.NUMBER, Kind.DATE, Kind.AWARD}
        ):
            return False
        if node.kind == Kind.PREPOSITION:
            return self._capital(i + 1) or (follows == Kind.DETERMINER and self._capital(i + 2))
        return follows in NAMES - {Kind.TITLE} and self._capital(i + 1) and self.nodes[i + 1].start - node.end == 1

    def _title(self, i: int, sure: bool) -> tuple[Node, int, int, int] | None:
        """The title at `i`: its node, its interval and the position behind it."""
        if i >= len(self.nodes):
            return None
        node, follows = self.nodes[i], self._kind(i + 1)
        if node.kind == Kind.SPEECH and 0 < len(node.inner) <= 10:
            inner = node.inner[:-1] if node.inner[-1].kind in {Kind.COMMA, Kind.STOP} and len(node.inner) > 1 else node.inner
            return node, inner[0].start, inner[-1].end, i + 1
        if node.kind in {Kind.NUMBER, Kind.YEAR, Kind.DATE}:
            return self._number(i)
        if node.kind == Kind.TITLE:
            return node, node.start, node.end, i + 1
        if not self._opens_title(i) and (
            node.kind not in _TITLES or follows == Kind.POSSESSIVE or not self._may_be(node, sure, follows)
        ):
            return None
        start = node.start
        for owner in _NO_COMPANY:
            if node.word.startswith(owner + "'s "):
                start += len(owner) + 3
        if node.kind == Kind.NAME and follows == Kind.AUXILIARY and self._kind(i + 2) in {Kind.NUMBER, Kind.NAME, Kind.YEAR}:
            return node, start, self.nodes[i + 2].end, i + 3
        j = self._run(i)
        return None if self._kind(j) == Kind.POSSESSIVE else (node, start, self.nodes[j - 1].end, j)

    def _may_be(self, node: Node, sure: bool, follows: str) -> bool:
        """Whether a name can be a title here: no known person, and no place or person at all where a work is not certain."""
        if self.unsure and (node.kind in {Kind.PLACE, Kind.PERSON, Kind.PERSON_LIKE} or node.person >= 0):
            return False
        if node.word in _NO_COMPANY or (self.unsure and node.word.startswith("best ")):
            return False
        return node.person < 0 or (sure and not self.known(node)) or follows == Kind.FORMAT

    def _number(self, i: int) -> tuple[Node, int, int, int] | None:
        """A title of digits alone; a year behind `in` is a year."""
        node = self.nodes[i]
        year = node.kind == Kind.YEAR and self._word(i - 1) in {"in", "of", "since"} and node.word > "1985"
        if year or self.unsure or not node.word[0].isdigit() or self._kind(i + 1) not in {*_BREAKS, "", Kind.PREPOSITION}:
            return None
        return node, node.start, node.end, i + 1

    def _run(self, i: int) -> int:
        """The position behind the title that begins at `i`: its name, and what the chunks before left out of it."""
        j = i + 1
        while j < len(self.nodes) and self.nodes[j].start - self.nodes[j - 1].end <= 1:
            node = self.nodes[j]
            opened = self._kind(i) not in _TITLES or j > i + 1
            colon = node.kind == Kind.COLON and node.start == self.nodes[j - 1].end
            if (colon or (node.kind == Kind.DETERMINER and self._kind(j - 1) == Kind.PREPOSITION)) and self._capital(j + 1):
                j += 2
            elif node.word == "a" and self._capital(j + 1):
                j += 2
            elif (opened and self._capital(j) and node.kind not in {Kind.YEAR, Kind.DATE}) or self._foreign(node):
                j += 1
            else:
                break
        return j

    def _foreign(self, node: Node) -> bool:
        """Whether a lower-case word is of another language, as in a title that capitalises only its first word."""
        return node.kind == Kind.WORD and len(node.word) > 3 and node.word.isalpha() and node.word not in self.common

    # -- behind a title --------------------------------------------------------------------------------------------

    def _behind(self, i: int, work: Work) -> int:
        """Read what hangs on a title into `work`; return the position behind it."""
        for _ in range(8):
            j = i + 1 if self._kind(i) == Kind.COMMA else i
            aside = j > i or self._inner_comma(i)
            end = (
                (not aside and self._bracket(i, work))
                or (not aside and self._kind_words(i, work))
                or self._made(j, work)
                or self._partners(j, work)
                or self._shown(j, work)
                or self._as(j, work)
                or (aside and self._apposition(j, work))
            )
            if not end:
                break
            i = end
        return i

    def _bracket(self, i: int, work: Work) -> int:
        if self._kind(i) != Kind.PAREN:
            return 0
        inner = [node for node in self.nodes[i].inner if node.kind not in {Kind.COMMA, Kind.SEMICOLON}]
        work.paren = self.nodes[i]
        for node in inner:
            if node.kind == Kind.YEAR:
                work.year = work.year or node
            elif node.kind in _COMPANIES:
                work.company = work.company or node
            elif kind := kind_of(node):
                work.kinds.append(kind)
        return i + 1

    def _kind_words(self, i: int, work: Work) -> int:
        node = self.nodes[i] if i < len(self.nodes) else None
        if node is None or not (node.kind in {Kind.FORMAT, Kind.SOURCE_WORK, Kind.GENRE} or node.word in _FOLLOWUPS):
            return 0
        if (kind := kind_of(node)) and node.word not in {"trilogy", "films"}:
            work.kinds.append(kind)
        return i + 1

    def _names(self, i: int) -> tuple[list[Node], int]:
        """The people listed from `i` on, and the position behind them."""
        found: list[Node] = []
        end = i
        while i < len(self.nodes):
            while self._kind(i) in {Kind.ROLE, Kind.WORD, Kind.DETERMINER, Kind.NATION, Kind.AWARD, Kind.NUMBER}:
                i += 1
            node = self.nodes[i] if i < len(self.nodes) else None
            if node is None or not (node.kind in {Kind.PERSON, Kind.PERSON_LIKE} or (node.person >= 0 and node.is_name)):
                break
            if self._kind(i + 1) in {Kind.AUXILIARY, Kind.POSSESSIVE} and found:
                break
            found.append(node)
            i = end = i + 1
            if self._kind(i) == Kind.PAREN:
                i = end = i + 1
            comma = self._kind(i) == Kind.COMMA
            i += comma
            if self._kind(i) == Kind.CONJUNCTION:
                i += 1
            elif not comma:
                break
        return found, end

    def _made(self, i: int, work: Work) -> int:
        word, j = self._word(i), i
        if word in {"directed", "helmed", "written", "created", "-directed"} and self._word(i + 1) == "by":
            j = i + 2
        elif word == "written" and self._word(i + 1) == "and" and self._word(i + 3) == "by":
            j, word = i + 4, "directed"
        elif word in _MADE_BY:
            j = i + 1
        else:
            return 0
        directing = word in {"directed", "helmed"} or (self._kind(j) == Kind.ROLE and "director" in self.nodes[j].value.split("/"))
        people, end = self._names(j)
        if not people:
            return 0
        (work.directors if directing else work.makers).extend(people)
        return end

    def _partners(self, i: int, work: Work) -> int:
        if self._word(i) not in _PARTNER:
            return 0
        people, end = self._names(i + 1)
        work.partners += people
        return end if people else 0

    def _shown(self, i: int, work: Work) -> int:
        """Read `for Netflix`, `on Kanal D`, `coming to Harbor+`, `in 2019`."""
        j = i + 1 if self._word(i) in {"coming", "streaming", "airing", "premiering"} else i
        if self._word(j) == "in" and self._kind(j + 1) == Kind.YEAR:
            work.year = work.year or self.nodes[j + 1]
            return j + 2
        if self._word(j) not in _SHOWN:
            return 0
        j += 1 + (self._kind(j + 1) == Kind.DETERMINER)
        kind = self._kind(j)
        if kind not in _COMPANIES and not (kind == Kind.NAME and self.nodes[j].person < 0 and self._kind(j + 1) in {*_BREAKS, ""}):
            return 0
        if self._kind(j + 1) == Kind.POSSESSIVE or self._word(j) in _NO_COMPANY:
            return 0
        work.company = work.company or self.nodes[j]
        return j + 1

    def _as(self, i: int, work: Work) -> int:
        """Read `as Abel Crane` behind a title."""
        if self._word(i) != "as" or self._word(i + 1) == "well":
            return 0
        j = start = i + 1
        while self._kind(j) in NAMES and j - start < 4:
            j += 1
        if j == start:
            return 0
        work.character = (self.nodes[start].start, self.nodes[j - 1].end)
        return j

    def _apposition(self, i: int, work: Work) -> int:
        """Read `a series`, `an anthology series` behind a title and a comma: what the work is."""
        if self._word(i) not in {"a", "an"}:
            return 0
        j = i + 1
        while (
            j < i + 8
            and self._kind(j) in _OPEN_PREFIX | _COMPANIES
            and not (self._kind(j) == Kind.FORMAT and self._kind(j + 1) != Kind.FORMAT)
        ):
            if self._kind(j) in _COMPANIES:
                work.company = work.company or self.nodes[j]
            j += 1
        if self._kind(j) == Kind.FORMAT:
            work.kinds.append(kind_of(self.nodes[j]))
            return j + 1
        return j if self._kind(j - 1) == Kind.GENRE else 0


@dataclass(slots=True)
class _Prefix:
    """What stands before a title."""

    company: Node | None = None
    makers: list[Node] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    year: Node | None = None
    upcoming: bool = False
    character: tuple[int, int] | None = None
    shared: str = ""

    def take(self, node: Node) -> None:
        if node.kind == Kind.YEAR:
            self.year = node
        elif node.word in _UPCOMING:
            self.upcoming = True
        elif node.word in _RUNS:
            self.kinds.append("series")
        elif kind := kind_of(node):
            self.kinds.append(kind)
            self.shared = kind if node.word.endswith("s") and not node.word.endswith("series") else self.shared

    def festival(self, node: Node) -> None:
        """A festival, country or older title before a kind word tells nothing that a credit has."""
        if node.kind in {Kind.NAME, Kind.PLACE_LIKE} and node.word not in _NO_COMPANY:
            self.company = self.company or node

    def fits(self, nodes: list[Node]) -> bool:
        """Whether the words before a title can describe it: none is a verb that begins a clause of its own."""
        return not any(node.word in _VERBS for node in nodes)


_VERBS = frozenset(
    "will directed directs stars starred plays played wrote writes said says produced produces joins joined is was has".split()
)


def _share_kinds(found: list[Work]) -> None:
    """A plural before a title (`films like A, B and C`) is true of those that follow it bare."""
    for before, work in pairwise(found):
        if before.shared and work.plain and not work.kinds:
            work.kinds, work.shared = [before.shared], before.shared
