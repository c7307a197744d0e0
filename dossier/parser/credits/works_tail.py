"""What hangs on a title behind it: brackets, kind words, makers, partners, where it is shown, the part played."""

from dossier.parser.credits.works_titles import ENDS, FOLLOWUPS, NO_COMPANY, OPEN_PREFIX, TitleReader, Work, kind_of
from dossier.parser.kinds import HOUSES, PAUSES, PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node

_PARTNER = frozenset(("opposite", "alongside", "with", "starring", "starred", "co-starring", "featuring"))
_DEEDS = {
    "directed": "director",
    "helmed": "director",
    "-directed": "director",
    "written": "writer",
    "created": "creator",
    "shot": "cinematographer",
    "edited": "editor",
    "produced": "producer",
}
"""A participle that tells who made a work → what that one did."""
_AIRED = frozenset(("aired", "airs", "streamed", "streams"))
_MADE_BY = frozenset(("by", "from"))
_SHOWN = frozenset(("for", "on", "at", "to", "from", "via"))

_PENDING = frozenset(("pipeline", "works", "can", "kitty", "offing"))


_LABELLED = frozenset(("d", "dir", "dir.", "director"))
"""What stands before a director's name in such a bracket (`‘Kites’ (D: Ada Marrow, 2002)`)."""
_MAKER_AND_YEAR = 3
"""The nodes of a bracket with who made a work, a comma and the year."""
_APPOSED = OPEN_PREFIX | HOUSES
_AUXILIARY_OR_POSSESSIVE = frozenset((Kind.AUXILIARY, Kind.POSSESSIVE))
_LABELS = frozenset((Kind.ROLE, Kind.WORD, Kind.DETERMINER, Kind.NATION, Kind.AWARD, Kind.NUMBER))
_KIND_WORDS = frozenset((Kind.FORMAT, Kind.SOURCE_WORK, Kind.GENRE))


def maker_and_year(paren: Node) -> Node | None:
    """Return who made the work before a bracket that holds a name and a year (`‘Kites’ (Ada Marrow, 2002)`); None elsewhere."""
    inner = paren.inner
    if len(inner) > _MAKER_AND_YEAR and inner[0].word in _LABELLED and inner[1].kind == Kind.COLON:
        inner = inner[2:]
    if len(inner) != _MAKER_AND_YEAR or inner[1].kind != Kind.COMMA or inner[2].kind != Kind.YEAR:
        return None
    return inner[0] if inner[0].kind in PERSONAL or (inner[0].kind == Kind.NAME and " " in inner[0].word) else None


def _is_name_of_person(node: Node) -> bool:
    """Whether a name is a person's, or has the shape of a full name."""
    if node.kind in PERSONAL or (node.person >= 0 and node.is_name):
        return True
    words = node.word.split()
    return node.kind == Kind.NAME and 2 <= len(words) <= 4 and all(word.replace("-", "").isalpha() for word in words)


class TailReader(TitleReader):
    """Reads titles with what stands behind them."""

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
                or (aside and self._in_which(j, work))
                or (aside and self._apposition(j, work))
            )
            if not end:
                break
            i = end
        return i

    def _bracket(self, i: int, work: Work) -> int:
        if self._kind(i) != Kind.PAREN:
            return 0
        inner = [node for node in self.nodes[i].inner if node.kind not in PAUSES]
        work.paren = self.nodes[i]
        if (maker := maker_and_year(self.nodes[i])) is not None:
            work.jobs.append((maker, "director"))
        for node in inner:
            if node.kind == Kind.YEAR:
                work.year = work.year or node
            elif node.kind in HOUSES:
                work.company = work.company or node
            elif kind := kind_of(node):
                work.kinds.append(kind)
        return i + 1

    def _kind_words(self, i: int, work: Work) -> int:
        node = self.nodes[i] if i < len(self.nodes) else None
        if node is None or not (node.kind in _KIND_WORDS or node.word in FOLLOWUPS):
            return 0
        if (kind := kind_of(node)) and node.word not in {"trilogy", "films"}:
            work.kinds.append(kind)
        return i + 1

    def _names(self, i: int) -> tuple[list[Node], int]:
        """The people listed from `i` on, and the position behind them."""
        found: list[Node] = []
        end = i
        while i < len(self.nodes):
            while self._kind(i) in _LABELS:
                i += 1
            node = self.nodes[i] if i < len(self.nodes) else None
            if node is None or not (_is_name_of_person(node)):
                break
            if self._kind(i + 1) in _AUXILIARY_OR_POSSESSIVE and found:
                break
            if node.person < 0 and (self._word(i + 1) in _PARTNER or self._word(i + 1) in _DEEDS):
                break  # another work: "Kites starring Ada, Hinge starring Bo"
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
        """Read `directed by Ada Marrow`, `which was shot in Lisbon by Bo Lind`, `from Ada Marrow`."""
        passive = self._word(i) == "which" and self._word(i + 1) in {"is", "was"}
        j = i + 2 if passive else i
        role = _DEEDS.get(self._word(j), "")
        if role:
            while self._word(j + 1) == "and" and self._word(j + 2) in _DEEDS:
                j += 2
                role = "director" if _DEEDS[self._word(j)] == "director" else role
            j += 3 if self._word(j + 1) == "in" and self._kind(j + 2) == Kind.PLACE else 1
        elif passive or (self._word(i) not in _MADE_BY and not self._is_for_director(i)):
            return 0
        if role and self._word(j) != "by":
            return 0
        j += 1
        if not role and self._kind(j) == Kind.ROLE and "director" in self.nodes[j].value.split("/"):
            role = "director"
        people, end = self._names(j)
        work.makers.extend(people if not role else ())
        work.jobs.extend((node, role) for node in people if role)
        return end if people else 0

    def _is_for_director(self, i: int) -> bool:
        """Whether a title's director follows behind `for` (`Kites for director Ada Marrow`)."""
        job = self._word(i) == "for" and self._kind(i + 1) == Kind.ROLE and self.nodes[i + 1].value == "director"
        return job and self._kind(i + 2) in PERSONAL

    def _partners(self, i: int, work: Work) -> int:
        i += self._word(i) in {"that", "which"} and self._word(i + 1) == "starred"
        if self._word(i) not in _PARTNER:
            return 0
        people, end = self._names(i + 1)
        directing = self._kind(i + 1) == Kind.ROLE and "director" in self.nodes[i + 1].value.split("/")
        work.jobs.extend((node, "director") for node in people if directing)
        work.partners.extend(() if directing else people)
        return end if people else 0

    def _shown(self, i: int, work: Work) -> int:
        """Read `for Netflix`, `on Kanal D`, `coming to Harbor+`, `in 2019`."""
        j = i + 1 if self._word(i) in {"coming", "streaming", "airing", "premiering"} else i
        if self._word(i) in _AIRED and self._word(i + 1) == "on" and self._kind(i + 2) in HOUSES:
            work.company = work.company or self.nodes[i + 2]
            return i + 5 if self._kind(i + 3) == Kind.POSSESSIVE and self._kind(i + 4) in NAMES else i + 3
        if self._word(j) == "in" and self._kind(j + 1) == Kind.YEAR:
            work.year = work.year or self.nodes[j + 1]
            return j + 2
        if self._word(j) == "in" and self._kind(j + 1) == Kind.DETERMINER and self._word(j + 2) in _PENDING:
            return j + 3
        if self._word(j) not in _SHOWN:
            return 0
        j += 1 + (self._kind(j + 1) == Kind.DETERMINER)
        kind = self._kind(j)
        if kind not in HOUSES and not (kind == Kind.NAME and self.nodes[j].person < 0 and self._kind(j + 1) in ENDS):
            return 0
        if self._kind(j + 1) == Kind.POSSESSIVE or self._word(j) in NO_COMPANY:
            return 0
        work.company = work.company or self.nodes[j]
        return self._past_houses(j + 1)

    def _past_houses(self, i: int) -> int:
        """The position behind further companies joined to the one before `i` (`from Harbor+ and Tin Roof Pictures`)."""
        while self._kind(i) == Kind.CONJUNCTION and self._kind(i + 1) in HOUSES and self._kind(i + 2) in ENDS:
            i += 2
        return i

    def _as(self, i: int, work: Work, *, described: bool = False) -> int:
        """Read `as Abel Crane` behind a title; `described` skips what describes the part (`played spy Abel Crane`)."""
        if (self._word(i) != "as" and not described) or self._word(i + 1) == "well":
            return 0
        j = i + 4 if [self._word(k) for k in range(i + 1, i + 4)] == ["the", "voice", "of"] else i + 1
        while described and self._kind(j) in {Kind.DETERMINER, Kind.WORD, Kind.ROLE}:
            j += 1
        start = j
        while self._kind(j) in NAMES and j - start < 4:
            j += 1
        if j == start:
            return 0
        work.character = (self.nodes[start].start, self.nodes[j - 1].end)
        return j

    def _in_which(self, i: int, work: Work) -> int:
        """Read `in which she stars with Ana Ives`, `in which he played Wren` behind a title and a comma."""
        if self._word(i) not in {"in", "on"} or self._word(i + 1) != "which" or self._kind(i + 2) != Kind.PRONOUN:
            return 0
        j = i + 3
        while self._kind(j) in {Kind.AUXILIARY} or self._word(j) in {"also", "currently"}:
            j += 1
        if self._word(j) in {"plays", "played", "portrays", "portrayed"}:
            return self._as(j, work, described=True)
        return self._partners(j + 1, work) if self._word(j) in {"stars", "starred", "appears", "appeared"} else 0

    def _apposition(self, i: int, work: Work) -> int:
        """Read `a series`, `an anthology series` behind a title and a comma: what the work is."""
        if self._word(i) not in {"a", "an", "the"}:
            return 0
        j = i + 1
        while j < i + 8 and self._apposed(j) and not (self._kind(j) == Kind.FORMAT and self._kind(j + 1) != Kind.FORMAT):
            if self._kind(j) in HOUSES:
                work.company = work.company or self.nodes[j]
            j += 1
        if self._word(j) == "western":
            j += 1
        elif self._kind(j) == Kind.FORMAT and self._kind(j + 1) not in NAMES:
            work.kinds.append(kind_of(self.nodes[j]))
            return j + 1
        genre = self._kind(j - 1) == Kind.GENRE or self._word(j - 1) == "western"
        return j if genre and self._kind(j) not in NAMES else 0

    def _apposed(self, i: int) -> bool:
        """Whether the word at `i` can tell what a work is; two channels in one (`Kanal D/Vesta`) can, too."""
        return self._kind(i) in _APPOSED or (self._kind(i) == Kind.NAME and "/" in self._word(i))
