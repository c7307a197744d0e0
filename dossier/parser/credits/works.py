"""Lists of works: read from where a rule found the first one, as far as the list goes.

A list of works is read forward by hand and not by a pattern, because what hangs on each title is free in its order: owner,
maker, kind, year, the part played, partners, company. Each is what stands before a title, the title, and what stands behind it.
"""

import re

from dossier.parser.credits.works_prefix import (
    STYLED,
    Prefix,
    apart,
    part_from_part,
    past_compound,
    past_joint_owners,
    share_kinds,
    tells_owner,
)
from dossier.parser.credits.works_tail import TailReader
from dossier.parser.credits.works_titles import (
    BREAKS,
    ENDS,
    ENDS_OR_LINKS,
    FIGURES,
    FOLLOWUPS,
    LISTS,
    NO_COMPANY,
    OPEN_PREFIX,
    TITLES,
    UNQUOTED,
    Work,
)
from dossier.parser.extraction.whom import full_name
from dossier.parser.kinds import DATES, FORMS, HOUSES, JOINTS, PAUSES, PEOPLE, PERSONAL, VERBAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES

_PARTS = frozenset("role roles turn turns performance performances part parts portrayal portrayals work stint run".split())
_ACTING = frozenset("playing portraying voicing starring appearing recurring acting guest-starring co-starring".split())
_LINKED = frozenset(
    "series pilot pilots finale premiere block adaptation version revival season seasons "
    "episode episodes likes production run".split()
)
_LABELS = frozenset(("title", "hit", "original", "release", "smash", "blockbuster"))
_ENDING = frozenset(("that", "no", "starring", "featuring", "opposite", "alongside", "co-starring"))
_HOUSES = frozenset("banner company outfit label studio shingle distributor streamer agency imprint".split())
_SOME = frozenset("several some many both two three four five six one all most each".split())
_LIKE = frozenset(("like", "as", "including"))
_ATTACHED = frozenset(("attached", "set", "starring", "directing", "producing"))
_TIMES = frozenset(("year", "summer", "winter", "spring", "fall", "autumn", "week", "month", "season"))
_OWNED_BY = _TIMES | {"network", "streamer", "studio", "channel", "broadcaster"}
"""Words that own a work without a name (`last year's Kites`, `the cable network's Kites`)."""
_MEDIA = frozenset("tv television film stage screen".split())
_THEN = frozenset(
    "broadway tv television stage later afterwards also in on for at as well "
    "screen stage then most more recently the both and plus to".split()
)
_REPORTS = frozenset(("reports", "reported"))
_UNNAMED = re.compile(r"\b(?:untitled|yet-to-be-titled)$")
"""What stands before the name of a film's maker, and no title (`the untitled Ada Marrow comedy`)."""
MOST_PREFIX = 14
"""So many nodes can stand before a title."""
MOST_WORKS = 40
"""So many works are read from one list."""

_DESCRIBABLE = OPEN_PREFIX | TITLES | {Kind.YEAR}
_UNSURE_NAMES = frozenset((Kind.NAME, Kind.PLACE_LIKE, Kind.TITLE_LIKE))
_NO_TITLE = frozenset((*BREAKS, "", Kind.PREPOSITION, Kind.AUXILIARY))
_DESCRIBED_BY = FOLLOWUPS | _LABELS
_OF_WORKS = _LINKED | FOLLOWUPS
_ASIDE_WORDS = frozenset((Kind.WORD, Kind.ROLE, Kind.MODIFIER, Kind.PREPOSITION))
_PART_WORDS = frozenset((Kind.DETERMINER, Kind.WORD, Kind.ROLE, Kind.MODIFIER, Kind.GENRE))
_NO_OWNERS = frozenset((Kind.NATION, Kind.FESTIVAL, Kind.PLACE))
_NOTHING_OWNED = frozenset((*BREAKS, "", Kind.AUXILIARY))
_PREFIX = OPEN_PREFIX | {Kind.YEAR, Kind.DATE}
_DESCRIBING_NAMES = frozenset((Kind.NATION, Kind.PLACE, Kind.PLACE_LIKE, Kind.FESTIVAL, Kind.NAME, Kind.TITLE_LIKE))
_LINKING = frozenset((Kind.PREPOSITION, Kind.POSSESSIVE, Kind.COMMA))
_PLAYING = _PARTS | _ACTING
_OWNING = frozenset((Kind.CAPITALISED, Kind.PLACE, Kind.NATION, Kind.YEAR, Kind.DATE, Kind.FESTIVAL))
_ENDS_OR_OWNS = frozenset((Kind.POSSESSIVE, *BREAKS, ""))
_PRESENTERS = HOUSES | {Kind.PUBLICATION}
_TIME_WORDS = frozenset((Kind.PRONOUN, Kind.YEAR, Kind.WORD, Kind.DATE, Kind.PREPOSITION, Kind.DETERMINER))


class WorkReader(TailReader):
    """Reads works from the nodes of a sentence or of a bracket.

    Takes the nodes, the text that they are of, what tells the names of known people, and the common words of the language.
    """

    def read(self, i: int, *, unsure: bool = False, playing: bool = False) -> tuple[list[Work], int]:
        """Return the works of the list that begins at node `i`, and the position behind it; none where none begins there.

        `unsure` tells that what stands there need not be a work: a place or a person's name is not taken for one.
        `playing` tells that a part stands before it, as others can before what follows (`played Ada in Kites and Bo in Hinge`).
        """
        found: list[Work] = []
        position, join = past_joint_owners(self.nodes, i), ""
        joins: list[str] = []
        self.unsure = unsure
        while len(found) < MOST_WORKS:
            acting = bool(found) and (playing or found[-1].character is not None or self._word(position - 1) == "as")
            item = self._item(position, first=not found, acting=acting)
            if item is None:
                break
            work, end = item
            if acting:
                part_from_part(work, self.text, self.common, full=True)
            if found and (self._begins_people(work, end) or (join == "," and self._is_called_by(end))):
                break
            again = join == "and" and joins[:1] == [","] and joins[-1] == "and"  # "Kites, Hinge and Salt and Rye"
            if join == "and" and work.plain and found[-1].open and (again or self._goes_on(end)):
                found[-1].end, found[-1].paren = work.end, work.paren
            else:
                joins += [join] if join else []
                found += apart(work, self.nodes, self.text)
            work.anew = bool(join) and any(self._word(n) in {"in", "on", "for"} for n in range(i, position))
            i = end = self._past_clause(end)
            position, join = self._separator(end)
            if not join:
                break
        share_kinds(found)
        return found, self._made_all(i, found)

    def _begins_people(self, work: Work, end: int) -> bool:
        """Whether what stands behind a work goes on with people (`who was in Kites, Keel Marden, Ada Marrow and ...`)."""
        named = work.bare and work.node.kind == Kind.NAME and len(work.node.word.split()) == 2
        return named and self._kind(end) == Kind.COMMA and self._kind(end + 1) == Kind.PERSON_LIKE

    def _is_called_by(self, end: int) -> bool:
        """Whether somebody is called by what stands before `end`, as another clause begins (`star of Kites, and Hinge actor B`)."""
        return self._kind(end) == Kind.ROLE and self._kind(end + 1) in PERSONAL and self._kind(end - 1) not in BREAKS

    def _made_all(self, i: int, found: list[Work]) -> int:
        """Read who made all of a list (`, both directed by Ada Marrow`); return the position behind it."""
        j = i + (self._kind(i) == Kind.COMMA)
        if len(found) < 2 or self._word(j) not in {"both", "all"}:
            return i
        last = found[-1]
        end = self._made(j + 1, last)
        for work in found[:-1] if end else ():
            work.jobs += last.jobs
            work.makers += last.makers
        return end or i

    # -- between the works -----------------------------------------------------------------------------------------

    def _separator(self, i: int) -> tuple[int, str]:
        """The position behind what separates two works, and the separator; the latter empty where there is none."""
        if [self._word(k) for k in range(i, i + 3)] == [",", "among", "others"]:
            i += 3
        start, join = i, "," if self._inner_comma(i) else ""
        if self._kind(i) in PAUSES:
            join, i = self._word(i), i + 1
        if self._kind(i) == Kind.CONJUNCTION:
            join, i = join or self._word(i), i + 1
        elif self._word(i) in {"as", "along"} and self._word(i + 1) in {"well", "with"}:
            join, i = "plus", i + 3 if self._word(i + 2) == "as" else i + 2
        elif self._word(i) in {"followed", "then"} and join:
            i += 2 if self._word(i + 1) == "by" else 1
        if not join:
            return start, ""
        i = self._past_aside(i)
        while self._word(i) in _THEN and self._kind(i + 1) != Kind.AUXILIARY:
            if self._word(i) in _MEDIA and self._word(i - 1) == "the":
                break  # "as well as the film adaptation of"
            i += 1
        return i, join

    def _past_aside(self, i: int) -> int:
        """The position behind a few words between commas (`and, not long ago, Kites`)."""
        if self._kind(i) != Kind.COMMA:
            return i
        j = i + 1
        while j < i + 6 and self._kind(j) in _TIME_WORDS:
            j += 1
        return j + 1 if j > i + 1 and self._kind(j) == Kind.COMMA else i

    def _past_clause(self, i: int) -> int:
        """The position behind a clause on the work before, where a comma ends it (`Kites, which ran for years, and Hinge`)."""
        told = i + (self._kind(i) == Kind.COMMA)
        if self._kind(i - 1) == Kind.TITLE and self._word(told) in {"which", "that"} and self._kind(told + 1) in VERBAL:
            ends = (k for k in range(told + 2, i + MOST_PREFIX) if self._kind(k) in PAUSES or self._kind(k) == Kind.CONJUNCTION)
            if end := next((k for k in ends if self._kind(k + 1) in {Kind.TITLE, Kind.CONJUNCTION}), 0):
                return end
        relative = self._word(i + 1) == "which" or (self._word(i + 1) in {"for", "in", "on"} and self._word(i + 2) == "which")
        attached = self._word(i) in _ATTACHED and self._kind(i - 1) in PEOPLE  # "Kites, with Ada Marrow set to star, and Hinge"
        if not attached and (self._kind(i) != Kind.COMMA or not relative):
            return i
        end = next((k for k in range(i + 1 + relative, min(i + 16, len(self.nodes))) if self._kind(k) == Kind.COMMA), i)
        anew = end + 1 + (self._kind(end + 1) == Kind.CONJUNCTION)
        owned = self._kind(anew + 1) == Kind.POSSESSIVE and self._kind(anew) in PERSONAL | HOUSES
        return end if owned or self._kind(anew) in {Kind.DETERMINER, Kind.TITLE} else i  # the list goes on with another work

    def _goes_on(self, i: int) -> bool:
        """Whether the list goes on behind `i` with a comma or a bare `and`, so that an `and` before was part of a title."""
        if self._kind(i) not in JOINTS:
            return False
        position, join = self._separator(i)
        if any(self._word(n) in {"in", "on"} for n in range(i, position)):
            return False  # "in Kites and Hinge and in the series Salt"
        bare = join == "," and self._kind(i + 1) != Kind.CONJUNCTION
        item = self._item(position, first=False) if bare or join == "and" else None
        return item is not None and item[0].node.kind not in PERSONAL

    # -- one work --------------------------------------------------------------------------------------------------

    def _item(self, i: int, *, first: bool, acting: bool = False) -> tuple[Work, int] | None:
        prefix = Prefix()
        j = self._before((acting and self._part(i, prefix)) or i, prefix)
        ends = self._kind(j + 1) in ENDS and not (self._kind(i - 1) == Kind.CONJUNCTION and self._kind(j + 1) == Kind.COMMA)
        sure = first or prefix.kinds != [] or prefix.company is not None or ends
        title = self._title(j, sure)
        if title is None:
            return None
        before = self.nodes[i:j]
        if any(_UNNAMED.search(other.word) for other in before):
            return None
        node, start, end, j = title
        if not first and self._word(j) in _REPORTS:
            return None  # "are making Kites, Harbour Daily reports"
        clause = node.kind == Kind.NAME and self._kind(j) == Kind.AUXILIARY and not first and self._word(j + 1) != "among"
        clause = clause and not self._is_relative(i)
        if clause or not prefix.fits(before) or self._is_house(j) or (not first and self._is_origin(j)):
            return None
        work = Work(
            start, end, node, prefix.company, prefix.makers, [], prefix.kinds, prefix.year, prefix.upcoming,
            character=prefix.character, shared=prefix.shared, bare=not before,
            plain=not before and node.kind in UNQUOTED,
        )  # fmt: skip
        end = self._behind(j, work)
        work.open = end == j and node.kind in UNQUOTED
        return work, end

    def _is_relative(self, i: int) -> bool:
        """Whether the list that goes on at `i` is that of a clause with `who`, so that a verb behind it is the sentence's
        (`Bo Lind, who worked on Kites and Hinge will compose it`).
        """
        for k in range(i - 1, max(-1, i - MOST_PREFIX), -1):
            if self._word(k) == "who":
                return True
            if self._kind(k) == Kind.COMMA:
                return False
        return False

    def _before(self, i: int, prefix: Prefix) -> int:
        """Read what stands before a title into `prefix`; return the position of the title."""
        limit = min(len(self.nodes), i + MOST_PREFIX)
        first = i
        while i < limit:
            node = self.nodes[i]
            if self._stops(i, first):
                break
            if node.kind in _PRESENTERS and self._kind(i + 1) not in _ENDS_OR_OWNS:
                prefix.company, i = (None if node.word.startswith("best ") else node), i + 1
            elif (node.is_name or node.kind in _OWNING) and self._is_owner(i):
                i = self._owner(i, prefix)
            elif after := past_compound(self.nodes, i) or (node.word in _PLAYING and self._part(i + 1, prefix)):
                i = after
            elif node.kind in FIGURES and self._kind(i + 1) in ENDS_OR_LINKS:
                break
            elif node.kind in _LINKING:
                if not self._linked(i, prefix):
                    break
                i += 1
            elif node.kind in _DESCRIBING_NAMES and self._describes(i):
                if self._word(i + 1) not in FOLLOWUPS:
                    prefix.festival(node)
                i += 1
            elif node.kind in _PREFIX or (node.kind == Kind.PRONOUN and node.word in {"his", "her", "their"}):
                prefix.owned = prefix.owned or node.kind == Kind.PRONOUN
                described = node.word == "classic" and self._kind(i + 1) in FORMS  # "the classic comedy T"
                prefix.take(node, owner=described or self._kind(i + 1) == Kind.POSSESSIVE)
                i += 1
            else:
                break
        return i

    def _is_origin(self, i: int) -> bool:
        """Whether the name before `i` tells where somebody comes from (`Lisbon native Ada Marrow`)."""
        return self._word(i) in {"native", "resident", "local", "born"} and self._kind(i + 1) in PEOPLE

    def _is_house(self, i: int) -> bool:
        """Whether an aside behind a name at `i` calls it a company (`Ada's Echo Mill, the banner behind ...`)."""
        aside = self._kind(i) == Kind.COMMA and self._kind(i + 1) == Kind.DETERMINER
        return aside and any(self._word(k) in _HOUSES for k in range(i + 2, i + 5))

    def _in_apposition(self, i: int, prefix: Prefix) -> bool:
        """Whether a comma stands between a maker's `next film` and its title."""
        noun = self._kind(i - 1) == Kind.FORMAT or self._word(i - 1) in {"next", "latest", "last", "debut", "follow-up"}
        shown = self._kind(i - 1) == Kind.FORMAT and self._kind(i + 2) in ENDS and self._word(i - 2) not in {"the", "a"}
        if shown and self._kind(i + 1) in TITLES and self._has_article(i - 1):
            return True  # "the prize-winning short, Kites"
        return (self._word(i - 1) in FOLLOWUPS or ((prefix.owned or bool(prefix.makers)) and noun)) and self._kind(i + 1) in TITLES

    def _has_article(self, i: int) -> bool:
        """Whether `the` stands a few describing words before `i`."""
        return any(self._word(k) == "the" for k in range(max(0, i - 5), i))

    def _stops(self, i: int, first: int) -> bool:
        """Whether what stands before a title ends at `i`: the title begins there, or a clause."""
        if i > first and self._is_called(i):
            return True
        node = self.nodes[i]
        clause = node.kind == Kind.DETERMINER and self._capital(i) and self._kind(i + 1) == Kind.AUXILIARY
        return clause or node.word in _ENDING or (self._openable(i, first) and self._opens_title(i))

    def _is_owner(self, i: int) -> bool:
        """Whether the name at `i` owns the title behind its possessive."""
        if self._kind(i + 1) == Kind.POSSESSIVE:
            return self._kind(i + 2) not in _NOTHING_OWNED
        if self._is_told_maker(i):
            return True
        return (
            (self.nodes[i].kind in PERSONAL or self.nodes[i].person >= 0)
            and self._kind(i + 1) == Kind.CONJUNCTION
            and self._kind(i + 2) in PEOPLE
            and self._kind(i + 3) == Kind.POSSESSIVE
        )

    def _is_told_maker(self, i: int) -> bool:
        """Whether a person's name at `i` stands before a kind word and a title (`upcoming Ada Marrow film Kites`)."""
        return self._kind(i) in PERSONAL and self._kind(i + 1) in FORMS and self._kind(i + 2) in TITLES

    def _owner(self, i: int, prefix: Prefix) -> int:
        node = self.nodes[i]
        if self._kind(i + 1) in FORMS:
            prefix.makers.append(node)
            return i + 1
        if self._kind(i + 1) == Kind.CONJUNCTION:
            prefix.makers += [node, self.nodes[i + 2]]
            return i + 4
        if node.kind in DATES:
            prefix.year = node if node.kind == Kind.YEAR else None
        elif node.person >= 0 or node.kind in PERSONAL:
            prefix.makers.append(node)
        elif tells_owner(node) and node.kind not in _NO_OWNERS and node.word not in NO_COMPANY:
            prefix.company = node
        elif full_name(node) and not any(word in self.common for word in node.word.split()):
            prefix.makers.append(node)  # a name of two words, neither of them ours
        return i + 2

    def _part(self, i: int, prefix: Prefix) -> int:
        """Read `as Wren in`, `of Wren on`, `Wren in` behind a word for a part; return the position behind it, or 0."""
        if self._word(i) in {"as", "of"}:
            i += 1
        first = i
        while self._kind(i) in _PART_WORDS:
            i += 1
        start = i
        while self._kind(i) in NAMES and i - start < 4:
            i += 1
        while self._kind(i) == Kind.COMMA and i - start < 12 and self._kind(i + 1) == Kind.DETERMINER:
            i += 2
            while self._kind(i) in _ASIDE_WORDS and self._word(i) not in {"in", "on"}:
                i += 1
            i += self._kind(i) == Kind.COMMA
        if self._word(i) not in {"in", "on", "for"} or (i == first and self._word(i) == "for"):
            return 0
        last = next((k for k in range(i - 1, start - 1, -1) if self._kind(k) in NAMES), -1)
        if last >= 0:
            prefix.character = (self.nodes[start].start, self.nodes[last].end)
        return i + 1

    def _linked(self, i: int, prefix: Prefix) -> bool:
        """Whether a preposition, a possessive or a comma goes on with what is before a title (`season two of`, `last year's`)."""
        word = self.nodes[i].word
        if word == ",":
            return self._in_apposition(i, prefix)
        if word in {"in", "on"} and self._kind(i + 1) == Kind.TITLE and self._word(i - 1).endswith("s"):
            return True
        if self._kind(i) == Kind.POSSESSIVE:
            prefix.kinds.clear()
            return self._word(i - 1) in _OWNED_BY or self._kind(i - 1) in FORMS
        before = {self._word(i - 1).rpartition(" ")[2], self._word(i - 2)}  # "the Broadway revival of"
        if word == "of":
            return bool(before & (_OF_WORKS)) or self._word(i - 1) in _SOME
        return word in _LIKE and (word != "as" or self._word(i - 1) == "such")

    def _describes(self, i: int) -> bool:
        """Whether a name at `i` only describes the work (`the Sundance hit X`, `the Kites prequel X`, `Fable series X`)."""
        follows = self._kind(i + 1)
        if self.nodes[i].kind == Kind.NAME and self.nodes[i].person >= 0:
            return False
        if self.nodes[i].word.endswith(STYLED) or self.nodes[i].word in LISTS:
            return follows not in ENDS
        if self._word(i + 1) in _DESCRIBED_BY or follows == Kind.FORMAT:
            return self._kind(i + 2) not in _NO_TITLE or self._word(i + 2) == "of"
        return self.nodes[i].kind not in _UNSURE_NAMES and follows in _DESCRIBABLE and follows != Kind.DASH
