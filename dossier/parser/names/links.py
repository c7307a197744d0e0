"""Link words inside names: whether `of`, `in`, `for` and the like go on with the capitalised run before them, or end it."""

from typing import TYPE_CHECKING

from dossier.parser.kinds import FORMS, HOUSES, LANDS, SITES
from dossier.parser.lexicon import Kind
from dossier.parser.names.shapes import OFFICES
from dossier.parser.names.titles import NAMING
from dossier.parser.nodes import GOVERNING
from dossier.parser.words import CLASSES, KIN, NUMBERS, OPENING_LINKS, WITHIN, is_capital

if TYPE_CHECKING:
    from dossier.parser.names.capitals import Capitals

BLOCKING = frozenset((Kind.COMPANY, Kind.PLACE, Kind.AWARD, Kind.FESTIVAL, Kind.NATION))
"""Types of known names that a capitalised run does not run into."""

_GROUPS = frozenset(
    "Cast Team Makers Stars Star Directors Producers Producer Creators Writers Writer Fans Family Films Work".split()
)
"""What people can be of, in a headline."""

_CAPITAL_ARTICLES = frozenset(("The", "A", "An"))
_DEEPER = frozenset(("into", "under"))
_PLACING = frozenset(("in", "on", "for", "at", "to"))
_SOLD = frozenset(("Rights", "Sold", "Sales", "Pre-sales", "Presales", "Deals", "Distribution", "Distributors", "Buyers"))
"""Words of the trade that open a sentence and no title, before where something is sold (`Rights to Spain`)."""
_SHOOTING = frozenset("begun began begins underway rolling wrapped starts started commenced resumed way shooting filming".split())
"""What goes on in a place, before `on` and what it is done for."""

_SMALL = frozenset("once last me you us all".split())
"""Small words that stand with a capital only inside a title."""

_OWNING = frozenset(("my", "your", "his", "her", "our", "their"))
_NOWHERE = frozenset("hell heaven god mars space home nowhere beyond below above within outer another scratch yesterday".split())
"""Words behind `from` that name no maker."""
_BEFORE_WITH = frozenset("Dances Dance Gone Trouble Interview Man Woman Girl Boy Date Night Life Alone Away Down".split())
"""Words that `with` goes on from in a title."""

_WITH = frozenset(("with", "from", "by"))
_BEFORE_PARTS = frozenset(("as", "portrayal", "role", "turn", "performance", *GOVERNING))

_SIDEBARS = frozenset(
    "Competition Competitions Section Sections Sidebar Sidebars Fortnight Panorama Showcase Strand Programme Spotlight".split()
)
"""In what the names of parts of a festival end (`Kites in World Drama Competition`)."""
_ARTICLES = frozenset(("a", "an", "the"))
_WINNING = frozenset("won win wins winner received holder recipient awarded earned took landed carried collected nominated".split())
"""Words before the name of an award."""
MOST_COMMON = 4
"""So many common words with capitals around `of` or `in` are a title."""


_RUNS = frozenset(("Season", "Series", "Episode", "Volume", "Part", "Chapter"))
"""Words before the number of a part of a series."""


_SEASONS = frozenset(("Winter", "Spring", "Summer", "Autumn"))
"""Seasons, which have a capital in titles, and by themselves nowhere else."""


class Links:
    """Tells which links join; takes the capitalised runs of a text."""

    def __init__(self, capitals: "Capitals") -> None:
        self._capitals = capitals

    def joins(self, i: int, j: int, k: int, last: int) -> bool:
        """Return whether link words at `j..k` join the run that began at `i` to the capital at `k`."""
        if j == i + 1 and self._capitals.tokens.words[i] in _SOLD and self._capitals.tokens.words[j] in _PLACING:
            return False
        if self._capitals.tokens.words[j] == "of" and self._is_numbered(i, j):
            return False  # "Season 4 of Kites"
        if self._capitals.tokens.words[j] in _WITH and self._closes_phrase(i, j, k, last):
            return True
        return not self._parts(i, j, k, last) and self._joins(i, j, k, last)

    def _is_numbered(self, i: int, j: int) -> bool:
        """Whether the run `i..j` is the number of a part of a series (`Season 4`)."""
        words = self._capitals.tokens.words
        return j == i + 2 and words[i] in _RUNS and words[i + 1].isdecimal()

    def repeated(self, i: int, j: int, last: int) -> int:
        """Return how many tokens from `j` on link the everyday words of the run that began at `i` with a capital behind them, as
        the text does again elsewhere; 0 for none.
        """
        capitals = self._capitals
        words, k = capitals.tokens.words, j + 1
        while k < min(last, j + 3) and words[k] in WITHIN:
            k += 1
        if k >= last or tuple(words[j - 1 : k + 1]) not in capitals.recurring or capitals.person_at(k, last):
            return 0
        if words[j - 1] in capitals.lexicon.company_words:
            return 0
        everyday = all(word.lower() in CLASSES or self._is_everyday(word) for word in words[i:j])
        return k + 1 - j if everyday else 0

    def _is_everyday(self, word: str) -> bool:
        """Whether a word is an everyday one, or the plural of one."""
        lower = word.lower()
        return not self._capitals.lexicon.words.isdisjoint((lower, lower.removesuffix("s")))

    def _joins(self, i: int, j: int, k: int, last: int) -> bool:
        """Whether links that need not stand between two names join."""
        words = self._capitals.tokens.words
        first, link, left = words[j], words[k - 1], words[i:j]
        if (
            first in {"for", "at"}
            and j + 1 == k
            and left[0] in self._capitals.closing
            and left[0].lower() not in self._capitals.lexicon.words
        ):
            return False  # a surname that stands behind a first name elsewhere: "Vale for Tin Roof"
        everyday = all(word.lower() in self._capitals.lexicon.words for word in left)
        if self._is_kin(i, j) or (not everyday and first != "of" and link not in OPENING_LINKS and self._names_maker(k, last)):
            return False
        known = self._capitals.proper(k, last)
        if known and known[0].kind in BLOCKING | {Kind.PLACE_LIKE} and self._is_titled_place(i, j, known[0].kind):
            return True
        if len(left) == 1 and left[0] in self._capitals.surnames and left[0] in self._capitals.alone and link not in OPENING_LINKS:
            return False
        called = left[0] == "The" and everyday and len(left) > 1  # "as The Man in Black"
        if j + 1 == k and first in {"in", "on", "for", "at"} and not called and self._names_part(i):
            return False
        if first in {"for", "at", "on", "to"} and self.is_house(k, last, first):
            return False
        if len(left) == 1 and first in {"for", "at", "to", "from"} and known and known[0].kind in HOUSES and known[1] == k + 1:
            return False  # a headline begins: "Win for Tin Roof"
        if first in {"in", "for"} and self._is_sold_to(k, first, known and known[0].kind, last):
            return False
        if known and known[0].kind in BLOCKING:
            place = known[0].kind in LANDS
            return place and ((first == "of" and (len(left) == 1 or left[0] in {"The", "A", "An"})) or (first == "to" and everyday))
        if first == "of" and link in OPENING_LINKS and everyday and known is None:
            return True
        if first in OPENING_LINKS or self._only_in_title(k, last, link) or self._all_common(first, [*left, words[k]]):
            return True
        return len(left) == 1 or any(word in OPENING_LINKS or not is_capital(word) or word in {"The", "A", "An"} for word in left)

    def _is_sold_to(self, k: int, link: str, kind: str | None, last: int) -> bool:
        """Whether a buyer's territory stands at `k` (`Hinge for Peru`, `in Peru/Chile`, `in German-speaking Europe`), or where a
        festival shows a film (`in World Drama Competition`).
        """
        if link == "in" and self._capitals.tokens.words[self._run_end(k, last) - 1] in _SIDEBARS:
            return True
        if kind == Kind.TERRITORY or (kind in SITES and link == "for") or self._capitals.of_peoples(k):
            return True
        parts, known = self._capitals.tokens.words[k].split("/"), self._capitals.lexicon.proper
        return len(parts) > 1 and all(known.is_one(part, SITES) for part in parts)

    def _all_common(self, link: str, found: list[str]) -> bool:
        """Whether a few capitalised words around `of` or `in` are all common ones, as in a title (`Six Degrees of Dust`)."""
        few = link in {"of", "in"} and len(found) <= MOST_COMMON
        return few and all(word.lower() in self._capitals.lexicon.words for word in found)

    def _parts(self, i: int, j: int, k: int, last: int) -> bool:
        """Whether the words around the links tell that they stand between two names, as behind an office or before a person."""
        words = self._capitals.tokens.words
        first, link = words[j], words[k - 1]
        if (first in _DEEPER or first in {"with", "from", "by", "as"}) and link not in OPENING_LINKS:
            return not (first in _DEEPER and j - i > 1 and words[k].lower() in self._capitals.lexicon.words)
        if (j + 1 == k and self._begins(i, j, k)) or (first == "of" and j + 1 == k and self._is_fame(k, last)):
            return True
        if first == "for" and i > 1 and words[i - 1] in _ARTICLES and not _WINNING.isdisjoint(words[max(0, i - 5) : i - 1]):
            return True  # "who received the Heron for Kites"
        if first == "of" and j + 1 == k and self._opens_life(i, j):
            return False
        dated = k in self._capitals.dates and not (words[k] in _SEASONS and self._capitals.dates[k] == k + 1)
        return self._capitals.person_at(k, last) or dated or words[j - 1] in OFFICES or first == "as"

    def _closes_phrase(self, i: int, j: int, k: int, last: int) -> bool:
        """Whether `with`, `from` or `by` at `j` goes on with a title: behind everyday words, to what can be nobody's name nor a
        company's (`Call Him by Your Own Name`, `Dancing with Fire`, `Strangers from Hell`).
        """
        capitals, words = self._capitals, self._capitals.tokens.words
        plain = capitals.lexicon.words
        left = [word.lower() for word in words[i:j]]
        if j + 1 != k or not all(word in CLASSES or self._is_everyday(word) for word in left):
            return False
        behind = [words[k].lower()]
        while k + len(behind) < last and capitals.capital[k + len(behind)]:
            behind.append(words[k + len(behind)].lower())
        if words[j] in {"by", "from"} and behind[0] in _OWNING and len(behind) > 1:
            return True
        if words[j] == "from":
            return behind[0] in _NOWHERE
        names = words[k : k + len(behind)]
        known = not (capitals.surnames.isdisjoint(names) and capitals.lexicon.first_names.isdisjoint(names))
        told = words[j - 1].endswith("ing") or words[j - 1] in _BEFORE_WITH
        return words[j] == "with" and told and not known and all(word in plain for word in behind)

    def _begins(self, i: int, j: int, k: int) -> bool:
        """Whether another name begins at `k` behind the link at `j`: with an article that has a capital (`the rightful Queen in The
        Larch`), or as that of what is shot in a place (`Filming has begun in Ballymore on Kites`).
        """
        words = self._capitals.tokens.words
        link = words[j]
        ranged = link == "to" and i > 0 and words[i - 1] == "from"  # "from Hinge to The Larch": the reader of works parts them
        if link in _PLACING and i and words[i - 1] == "by" and words[i] not in _CAPITAL_ARTICLES:
            return True  # "produced by Pillo for Tin Roof"
        if link in _PLACING and words[k] in _CAPITAL_ARTICLES and words[i] not in _CAPITAL_ARTICLES and not ranged:
            return True
        return link == "on" and i > 1 and words[i - 1] in {"in", "at"} and not _SHOOTING.isdisjoint(words[max(0, i - 4) : i - 1])

    def _opens_life(self, i: int, j: int) -> bool:
        """Whether the words before `of` and a person's name begin a title (`The Secret Life of Ada Marrow`)."""
        words, plain = self._capitals.tokens.words[i:j], self._capitals.lexicon.words
        if words[0] not in _CAPITAL_ARTICLES or len(words) == 1 or words[-1] in _GROUPS or words[-1] in OFFICES:
            return False
        return words[-1].lower() in plain

    def _is_fame(self, k: int, last: int) -> bool:
        """Whether the capitals from `k` on are what somebody is known for (`Marudan of Kites fame`)."""
        words, end = self._capitals.tokens.words, k
        while end < min(last, k + 6) and self._capitals.capital[end]:
            end += 1
        return end < last and words[end] == "fame"

    def _is_titled_place(self, i: int, j: int, kind: str) -> bool:
        """Whether a title goes on with a place: where it begins with a number (`Nine Nights in Rio`), or where a word for its kind
        stands before it and `of` behind (`the sitcom Salt Weavers of Cork`).
        """
        words = self._capitals.tokens.words
        if kind not in {Kind.PLACE, Kind.PLACE_LIKE} or not i or j - i > 4:
            return False
        number = words[i].lower() in NUMBERS or words[i].isdigit()
        if ((number and j - i > 1) or words[i - 1].isdigit()) and words[j] in {"in", "of", "at", "from"}:
            return words[j - 1].endswith("s") and self._is_everyday(words[j - 1])
        form = self._capitals.lexicon.common.is_one(words[i - 1], FORMS)
        singular = form and (not words[i - 1].endswith("s") or words[i - 1] == "series")
        return words[j] == "of" and (singular or words[i - 1] in NAMING)

    def _names_maker(self, k: int, last: int) -> bool:
        """Whether the capitals from `k` on are a work by which its maker is known (`Salt for Kites director Ada Bonn`)."""
        words, end = self._capitals.tokens.words, k
        while end < min(last, k + 4) and self._capitals.capital[end]:
            end += 1
        job = end < last and self._capitals.lexicon.common.is_one(words[end], (Kind.ROLE,))
        return job and self._capitals.person_at(end + 1, last)

    def _is_kin(self, i: int, j: int) -> bool:
        """Whether the word at `i` is the first name of somebody's kin (`directs his daughter Ada in Kites`)."""
        words = self._capitals.tokens.words
        return j - i == 1 and i > 0 and words[i] in self._capitals.lexicon.first_names and words[i - 1].lower() in KIN

    def _only_in_title(self, k: int, last: int, link: str) -> bool:
        """Whether the capital at `k` behind a link can but go on with a title: a common word behind an article (`in the Orchard`),
        or a small word (`at Once`).
        """
        lower = self._capitals.tokens.words[k].lower()
        if link in OPENING_LINKS:
            return self._is_everyday(lower) and self._capitals.proper(k, last) is None
        return lower in _SMALL and (k + 1 >= last or not self._capitals.capital[k + 1])

    def is_house(self, k: int, last: int, link: str) -> bool:
        """Return whether a company follows at `k`: a known one (`Kites for Amazon`), or, behind `for`, one by its words."""
        known = self._capitals.proper(k, last)
        if known and known[0].kind == Kind.COMPANY_LIKE and (known[1] >= last or not self._capitals.capital[known[1]]):
            return True
        if link != "for":
            return False
        end = self._run_end(k, last)
        return end > k + 1 and self._capitals.tokens.words[end - 1] in self._capitals.lexicon.company_words

    def _run_end(self, k: int, last: int) -> int:
        """The position behind the capitals from `k` on."""
        while k < last and self._capitals.capital[k]:
            k += 1
        return k

    def _names_part(self, i: int) -> bool:
        """Whether the words before `i` tell that the run there names a part or a medium, so that `in T` is none of it."""
        words = self._capitals.tokens.words
        before = words[max(0, i - 3) : i]
        if i and (words[i - 1] in {"is", "are"} or (i > 2 and words[i - 1] == "and" and words[i - 3] in {"is", "are", ","})):
            return words[i] in self._capitals.lexicon.first_names
        begun = words[i - 1 : i] in (["in"], ["on"])  # "starred in Nine Nights at Sea"
        return words[i] in {"TV", "Broadway"} or (not begun and any(word in _BEFORE_PARTS for word in before))
