"""Films announced beyond the first: the titles that later sentences introduce as films of their own.

A film is announced where a company deals with it (`C has boarded the thriller T`), where it does something itself (`T opens in
May`), where it takes a place in a list (`the second is T, a drama`; `two titles: T and U`) and where it gets its name (`retitled
T`). An article announces several films where a later paragraph announces one and goes on to tell who makes it.
"""

from collections import defaultdict
from collections.abc import Callable
from functools import cached_property

from dossier.parser.kinds import PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import (
    HOUSE_NOUNS,
    described,
    described_behind,
    describes,
    fares,
    is_attribute,
    is_defined,
    is_epithet,
    stars_is_verb,
)
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.naming import is_granted

_DEEDS = frozenset(
    (
        "pre-bought took boarded boards "
        " unveiled unveils introduces introducing starts started launches launched launching continues open opens "
        "hosts brings picked picks acquired acquires bought buys landed lands nabbed snapped secured optioned "
        "commissioned commissions greenlit ordered orders renewed dated "
        "sold selling sales pre-sales shopping presents presenting presented rights "
        "developing developed announced backed backing cancelled scrapped produced closed closes closing deals inked inks struck "
        "pre-selling pre-sells pre-sold presold handling handles represents representing repping screens screening welcomes "
        "fielding unspools adds adding showcases showcasing"
    ).split()
)
_DOING = frozenset(
    (
        "opens opening moves moved goes keeps shifts shifted stars follows centers centres tells premieres premiered bows bowed "
        "arrives arrived lands hits released delayed pushed pulled dated slated drops dropped lost renewed cancelled starring "
        "open premiere bow arrive hit debut stream hails marks "
        "shoots streams debuts gets receives takes backed made fly flies"
    ).split()
)
_BEFORE_SUBJECTS = frozenset((Kind.COMMA, Kind.COLON, Kind.DASH, Kind.GENRE, Kind.FORMAT, Kind.POSSESSIVE))
"""What can stand before a title that is the subject of its clause."""
_SECTIONS = frozenset(
    "competition discovery panorama forum midnight market critics directors un cannes berlinale sundance toronto venice".split()
)
"""The first words of names of a festival or of its sections."""
_ASIDES = frozenset("flush fresh hot buoyed emboldened following after riding coming".split())
"""Words of a phrase at the beginning of a sentence that tells of what is over (`flush from the success of T, C goes into`)."""
_TURNS = frozenset("first second third fourth fifth last other latter place".split())
_SLATES = frozenset("slate lineup line-up roster".split())
_HOLDING = frozenset("is are includes include takes features comprises".split())
_BOUGHT = frozenset("acquired bought took taken nabbed snapped picked landed secured pre-bought scooped grabbed".split())
_CASTING = frozenset(
    (
        "cast joined joins join star stars lead signed boarded tapped booked landed confirmed confirms appearance appearances "
        "appear considering offered offer talks positive role roles leading headline headlining topline toplining attached eyeing "
        "circling starring reunite reunites reuniting reteam reteaming"
    ).split()
)
_CASTS = frozenset("cast casts adds added taps tapped enlists enlisted confirms confirmed recast recasts".split())
"""What a film does that is told with its kind (`the drama T has cast A`)."""
_PRONOUNS = frozenset(("he", "she", "who"))
_BEFORE_LISTED = NAMES | {Kind.GENRE, Kind.FORMAT, Kind.POSSESSIVE, Kind.DETERMINER}
_MOVING = frozenset("moving moved moves dated dates pushed delayed shifted undated".split())
_NAMED = frozenset("retitled renamed rechristened".split())
_PASSING = frozenset("previous earlier last previously recently credits formerly once after following like known since".split())


def announced(sentence: Sentence, i: int, told: frozenset[int] = frozenset()) -> str:
    """Return how the sentence announces the film whose title is the name at node `i`: `named`, `dealt with`, `does`, `listed`,
    `offered` (dealt with as somebody's) or, for one of a house's other films, `slate`; "" where it does not. `told` are the people
    named before.
    """
    nodes = sentence.nodes
    node = nodes[i]
    if node.kind not in NAMES or node.kind == Kind.COMPANY or node.person >= 0 or sentence.zone not in {"prose", "line"}:
        return ""
    if is_epithet(nodes, i) or is_attribute(nodes, i):
        return ""
    before = nodes[i - 1].word if i else ""
    if before == "by" or (before in {"the", "a", "an"} and node.kind != Kind.TITLE and " " not in node.word):
        return ""
    if i and nodes[i - 1].word in HOUSE_NOUNS and node.kind != Kind.TITLE:
        return ""
    if _gets_its_name(nodes, i):
        return "named"
    begin = _clause(nodes, i)
    words = {one.word for one in nodes[begin:i]}
    if words & _PASSING:
        return ""
    if is_granted(nodes, i, begin):
        return "dealt with"
    if actor := _acts(sentence, begin, i):
        return "dealt with" if actor.word not in _PRONOUNS and actor.person not in told and _is_cast(nodes, i, words) else ""
    if (words & _DEEDS and described(nodes, i)) or _is_moved(nodes, i) or _is_bought(nodes, begin, i):
        return "dealt with"
    if _does(nodes, begin, i):
        return "does"
    if words & _SLATES and words & _HOLDING:
        return "slate" if nodes[i].kind == Kind.TITLE or described(nodes, i) else ""
    return "listed" if _is_listed(nodes, i) else _offered(nodes, i, words)


def _offered(nodes: list[Node], i: int, words: set[str]) -> str:
    """`offered` where a house deals with the film at `i` as its maker's, "" where it does not."""
    return "offered" if words & _DEEDS and _is_somebodys(nodes, i) else ""


def _is_somebodys(nodes: list[Node], i: int) -> bool:
    """Whether a maker owns the film whose title is at `i`, or is told behind it (`sales on T by A`, `boarded A's T`)."""
    if i + 2 < len(nodes) and nodes[i + 1].word == "by" and (nodes[i + 2].kind in PERSONAL or nodes[i + 2].kind == Kind.ROLE):
        return True
    return i > 1 and nodes[i - 1].kind == Kind.POSSESSIVE and (nodes[i - 2].person >= 0 or nodes[i - 2].kind in PERSONAL)


def _is_bought(nodes: list[Node], begin: int, i: int) -> bool:
    """Whether a house buys the film whose title stands in quotation marks, or the rights to it (`C has bought “T”`)."""
    if nodes[i].kind != Kind.TITLE:
        return False
    buyer = next((j for j in range(begin, i) if nodes[j].kind == Kind.COMPANY), -1)
    return (
        buyer >= 0
        and not _BOUGHT.isdisjoint(node.word for node in nodes[buyer + 1 : i])
        and not any(node.kind == Kind.SOURCE_WORK for node in nodes[buyer + 1 : i])
    )


def adjusted(context: float, sentence: Sentence, i: int) -> float:
    """Return the evidence `context` for the name at `i` with what its place tells of its being one of the films of a slate: a maker
    owns it (`P's T`); an article stands before it, or it is the name of a festival's section or of what is over.
    """
    nodes = sentence.nodes
    if not i:
        year = sentence.zone in {"headline", "line"} and nodes[i].word.rpartition(" ")[2].isdigit()
        return min(context, 0.0) if year else context
    before = nodes[i - 1]
    over = nodes[0].word in _ASIDES and not any(node.kind == Kind.COMMA for node in nodes[:i])
    if before.word in {"the", "a", "an", "this"} or nodes[i].word.partition(" ")[0] in _SECTIONS or over:
        return min(context, 0.0)
    owned = before.kind == Kind.POSSESSIVE and i > 1 and (nodes[i - 2].person >= 0 or nodes[i - 2].kind == Kind.PERSON_LIKE)
    return context + owned


def _is_moved(nodes: list[Node], i: int) -> bool:
    """Whether the film at `i` is given a new date (`moved T`, `moving up T`)."""
    verb = i - 2 if i > 1 and nodes[i - 1].word in {"up", "back"} else i - 1
    return verb >= 0 and nodes[verb].word in _MOVING


def _clause(nodes: list[Node], i: int) -> int:
    """The first node of the clause in which the name at `i` stands: behind a semicolon, or `while` or a dash."""
    for k in range(i - 1, -1, -1):
        if nodes[k].kind == Kind.SEMICOLON or nodes[k].word == "while":
            return k + 1
    return 0


def _is_cast(nodes: list[Node], i: int, words: set[str]) -> bool:
    """Whether somebody is said to be cast in the film at `i`."""
    return not words.isdisjoint(_CASTING) and described(nodes, i)


def _acts(sentence: Sentence, begin: int, i: int) -> Node | None:
    """Who is, rather than a company or a film, the subject of what is said before the name at `i`; None where nobody is."""
    nodes = sentence.nodes
    for k in range(begin, i):
        node = nodes[k]
        if node.kind == Kind.PRONOUN and node.word in _PRONOUNS:
            return node
        if node.person >= 0 and not sentence.governed(_front(nodes, k)):
            behind = nodes[k + 1]
            if behind.kind == Kind.COMMA and nodes[k + 2].word == "who" and not any(n.kind == Kind.COMMA for n in nodes[k + 3 : i]):
                return nodes[k + 2]  # an aside on somebody
            if k == begin or (behind.kind != Kind.POSSESSIVE and not behind.word.startswith("-")):
                return node
    return None


def _front(nodes: list[Node], k: int) -> int:
    """The beginning of the name at `k` with what stands before it (`from T helmer A`)."""
    while k and nodes[k - 1].kind in {Kind.ROLE, Kind.TITLE, Kind.TITLE_LIKE, Kind.NATION, Kind.AWARD}:
        k -= 1
    return k


def _does(nodes: list[Node], begin: int, i: int) -> bool:
    """Whether the name at `i` opens its clause as the subject of a verb of films, or its story (`In T, a widow takes in ...`)."""
    if i == 1 and nodes[0].word == "in" and len(nodes) > 3 and nodes[2].kind == Kind.COMMA:
        return nodes[3].kind == Kind.DETERMINER and nodes[3].word in {"a", "an", "two", "three"}
    begin = i if i and nodes[i].kind == Kind.TITLE and nodes[i - 1].word in {"as", "when"} else begin
    if i > begin + (nodes[begin].kind == Kind.CONJUNCTION) and nodes[i - 1].kind not in _BEFORE_SUBJECTS:
        return False
    if is_defined(nodes, i) or (nodes[i].kind != Kind.COMPANY_LIKE and fares(nodes, i) and not i):
        return not i
    if nodes[i].kind == Kind.COMPANY_LIKE or any(
        node.kind == Kind.AUXILIARY or node.kind in NAMES - {Kind.COMPANY, Kind.COMPANY_LIKE} for node in nodes[begin:i]
    ):
        return False
    k = i + 1
    if k < len(nodes) and (nodes[k].kind == Kind.COMMA or described_behind(nodes, i)):
        k = next((n + 1 for n in range(k + 1, min(len(nodes), k + 14)) if nodes[n].kind == Kind.COMMA), k)
    elif k + 1 < len(nodes) and nodes[k].word == "by":
        k = next((n for n in range(k + 1, len(nodes)) if nodes[n].kind not in NAMES | {Kind.ROLE, Kind.NATION}), k)
    while k < len(nodes) and (nodes[k].kind in {Kind.AUXILIARY, Kind.DATE} or nodes[k].word in {"also", "now", "not", "been"}):
        k += 1
    if k >= len(nodes):
        return False
    if nodes[k].word in _CASTS and k > i + 1 and described(nodes, i):
        return True
    return nodes[k].word in _DOING and (nodes[k].word != "stars" or stars_is_verb(nodes, k))


def _is_listed(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the one of a list (`the second is T, a drama`) or of those behind a colon."""
    if any(node.kind == Kind.COLON for node in nodes[:i]):
        colon = next(k for k, node in enumerate(nodes[:i]) if node.kind == Kind.COLON)
        several = any(n.kind == Kind.FORMAT and n.word.endswith("s") and n.word != "series" for n in nodes[:colon])
        before = nodes[i - 1]
        opens = before.kind in {Kind.COLON, Kind.COMMA} or before.word.startswith("-")
        return several and (opens or nodes[i].kind in {Kind.TITLE, Kind.TITLE_LIKE})
    k = i - 1
    while k > 0 and nodes[k].kind in _BEFORE_LISTED:
        k -= 1
    return k > 0 and nodes[k].word in {"is", "comes"} and nodes[k - 1].word in _TURNS | {"up"} and described(nodes, i)


def _gets_its_name(nodes: list[Node], i: int) -> bool:
    if not i or nodes[i - 1].word in _NAMED:
        return bool(i)
    return nodes[i - 1].word == "as" and any(node.word == "released" for node in nodes[max(0, i - 4) : i])


def _opener(sentence: Sentence) -> Node | None:
    """Who is the subject of a sentence, at its beginning or behind the phrase that opens it; None where that is nobody."""
    for i, node in enumerate(sentence.nodes):
        if node.person >= 0 or node.word in {"he", "she"}:
            return None if describes(sentence.nodes[i + 1 : i + 2]) else node
        if node.kind in NAMES or node.kind == Kind.COLON:
            return None
    return None


class Announcements:
    """The titles that the paragraphs of an article announce.

    Args:
        sentences: the sentences of the article.
        fold: makes of a title's node the key that stands for it.
    """

    def __init__(self, sentences: list[Sentence], fold: Callable[[Node], str]) -> None:
        self._sentences = sentences
        self._fold = fold
        self._people: dict[int, frozenset[int]] = {}
        self._personal = self._of_persons()

    def _of_persons(self) -> set[int]:
        """The paragraphs that go on about somebody of whom the article has told before."""
        found, seen = set(), {-1}
        for sentence in self._sentences:
            if sentence.paragraph not in seen and sentence.segment == 0:
                opener = _opener(sentence)
                if opener is not None and (opener.person < 0 or opener.person in self._earlier(sentence)):
                    found.add(sentence.paragraph)
            seen.add(sentence.paragraph)
        return found

    def _earlier(self, sentence: Sentence) -> frozenset[int]:
        """The people whom the article names before a sentence."""
        if not self._people:
            told: set[int] = set()
            for other in self._sentences:
                self._people[id(other)] = frozenset(told)
                told.update([node.person for node in other.nodes])
        return self._people[id(sentence)]

    @cached_property
    def titles(self) -> dict[str, set[str]]:
        """By the key of every title that is announced, the ways of that."""
        titles: dict[str, set[str]] = defaultdict(set)
        for sentence in self.impersonal():
            for i in sentence.names:
                if how := announced(sentence, i, self._earlier(sentence)):
                    titles[self._fold(sentence.nodes[i])].add(how)
        return titles

    def in_paragraphs(self) -> int:
        """Return how many paragraphs deal with a film of their own, of which no paragraph before has told."""
        seen: set[str] = set()
        found: set[int] = set()
        for sentence in self.impersonal():
            for i in sentence.names:
                title = self._fold(sentence.nodes[i])
                if title not in seen and "dealt with" in self.titles.get(title, ()):
                    found.add(sentence.paragraph)
                seen.add(title)
        return len(found)

    def impersonal(self) -> list[Sentence]:
        """Return the sentences of the paragraphs that do not go on about somebody."""
        return [sentence for sentence in self._sentences if sentence.paragraph not in self._personal]
