"""Which of the names in an article about one film is its title: a choice by fitted weights of signs.

Each name bears signs: what stands before and behind it, its shape, where and how often it stands, what rules take it for, and the
evidence (`dossier.parser.subject.weighing`) for it. The weight of a sign (`dossier.parser.subject.title_weights`) tells how much it
speaks for a title. The weights are those of a conditional logit model (McFadden 1974), fitted on some three hundred articles and
openings of articles whose film is known; that the film has no title is one of the choices. What is chosen so has a probability.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import repeat
from math import exp, log

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import FORMS, HOUSES, PERSONAL, VERBAL
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.names.titles import MADE, NAMING, described, fares, is_defined, is_epithet, key
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.acting import PERSONS_VERBS, acts
from dossier.parser.subject.barred import is_barred
from dossier.parser.subject.besides import besides
from dossier.parser.subject.contexts import TAKING
from dossier.parser.subject.evidence import is_no_title
from dossier.parser.subject.naming import AHEAD, is_adapted, is_ahead, is_apposed, is_named_film, is_next_of
from dossier.parser.subject.past import can_be_followed, can_look_back, is_followed, looks_back
from dossier.parser.subject.settle import SLOTS
from dossier.parser.subject.title_weights import WEIGHTS
from dossier.parser.words import CLASSES

_ALIAS = Relation.ALIAS
MOST = 3.0
"""What rules tell of a name counts up to this sum of their confidences."""

_CASTING = frozenset(
    (
        "star stars starring lead leads leading topline toplines headline headlines front cast joined joins join joining role "
        "roles part parts opposite alongside boarded boarding attached tapped signed aboard replaced replaces replacing direct "
        "directs directing helm helms helming scripted written shooting filming production rights wrapped"
    ).split()
)
_SINGLED = frozenset("in on of for to with from by as opposite at alongside after which who whose".split())
"""Words that are signs by themselves."""
_LINKS = frozenset("of the a and in to for on".split())
_MARKS = frozenset("!?:")
_KINDS = {kind: "k:" + kind for kind in NAMES}
"""The sign of each type of name."""
_DIGITS = frozenset("0123456789")
_SIGN_OF = {
    Kind.GENRE: "genre",
    Kind.MODIFIER: "genre",
    Kind.FORMAT: "format",
    Kind.ROLE: "role",
    Kind.COMMA: ",",
    Kind.STOP: ".",
    Kind.POSSESSIVE: "'s",
    Kind.AUXILIARY: "aux",
    Kind.CONJUNCTION: "and",
    Kind.DETERMINER: "det",
    Kind.PAREN: "(",
    Kind.PREPOSITION: "prep",
    Kind.COLON: ":",
    Kind.SEMICOLON: ";",
    Kind.DASH: "-",
    Kind.PRONOUN: "pron",
    Kind.NATION: "nation",
    Kind.AWARD: "award",
    Kind.FESTIVAL: "fest",
    Kind.DATE: "date",
    Kind.YEAR: "date",
    Kind.NUMBER: "num",
    Kind.SPEECH: "speech",
    Kind.WORD: "word",
}


_SIGN_OF_WORD = dict.fromkeys(TAKING, "taking") | dict.fromkeys(NAMING, "naming") | {word: word for word in _SINGLED}


def _class(node: Node) -> str:
    """What a node beside a name is to it."""
    if sign := _SIGN_OF_WORD.get(node.word):
        return sign
    if node.kind in NAMES:
        return "person" if node.person >= 0 or node.kind in PERSONAL else "company" if node.kind in HOUSES else "name"
    return _SIGN_OF.get(node.kind, "other")


def _before(sentence: Sentence, i: int) -> list[str]:
    """The signs of what stands before the name at `i`."""
    if not i:
        return ["b:^"]
    nodes = sentence.nodes
    if i > 1 and nodes[i - 1].kind == Kind.PAREN and nodes[i - 2].kind == Kind.POSSESSIVE:
        i -= 1  # past what the maker has made before: "A's (T) U"
    before = nodes[i - 1]
    found = ["b:" + _class(before)]
    kind = before.kind
    if kind == Kind.POSSESSIVE:
        if i > 1:
            found.append("owner:" + _class(nodes[i - 2]))
    elif kind == Kind.PREPOSITION:
        if not _CASTING.isdisjoint(sentence.words[max(0, i - 8) : i]):
            found.append("cast " + ("in" if before.word == "in" else "to" if before.word in {"to", "on", "of", "for"} else "x"))
        if i > 1:
            found.append("pp:" + _class(nodes[i - 2]))
    elif kind in FORMS:
        found.append("plural" if before.word.endswith("s") and not before.word.endswith("series") else "singular")
    return found


def _behind(nodes: list[Node], i: int) -> list[str]:
    """The signs of what stands behind the name at `i`."""
    if i + 1 >= len(nodes):
        return ["a:$"]
    if i + 2 < len(nodes) and not nodes[i + 1].word:
        i += 1  # past the other title behind a slash
    follow = nodes[i + 1]
    found = ["a:" + _class(follow)]
    kind = follow.kind
    if kind == Kind.PAREN:
        if follow.inner:
            found.append("paren:" + _class(follow.inner[0]))
    elif kind == Kind.COMMA or kind == Kind.POSSESSIVE:  # noqa: PLR1714 - a set would be made at each call
        if i + 2 < len(nodes):
            found.append(("a,:" if kind == Kind.COMMA else "a's:") + _class(nodes[i + 2]))
    elif kind in VERBAL:
        verb = i + 1
        while verb < len(nodes) and (nodes[verb].kind == Kind.AUXILIARY or nodes[verb].word in {"also", "now", "set", "to"}):
            verb += 1
        if verb < len(nodes):
            word = nodes[verb].word
            found.append("v:person" if word in PERSONS_VERBS else "v:made" if word in MADE else "v:other")
    return found


_NOTHING = repeat(0.0)
"""What the weights of unknown signs come to."""
_Told = Callable[[list[Node], int], bool]
"""Tells whether a sentence says something of the name at a node."""

_SAID: dict[str, _Told] = {
    "acts": acts,
    "fares": fares,
    "described": described,
    "epithet": is_epithet,
    "apposed": is_apposed,
    "next of": is_next_of,
    "defined": is_defined,
    "named film": is_named_film,
    "adapted": is_adapted,
}
"""A sign of what a sentence says of a name → whether it says so."""


def _sayable(sentence: Sentence, year: int) -> list[tuple[str, _Told]]:
    """The signs of what a sentence can say of its names, by the words that it holds, with what tells whether it does."""
    found = list(_SAID.items())
    if can_be_followed(sentence):
        found.append(("followed", is_followed))
    if not AHEAD.isdisjoint(sentence.vocabulary):
        found.append(("ahead", is_ahead))
    if can_look_back(sentence):
        found.append(("past", lambda _, i: looks_back(sentence, i, year) > 0))
    return found


def _shape(node: Node, printed: str, lexicon: Lexicon) -> list[str]:
    """The signs of a name's words."""
    words = printed.split()
    folded = [word.lower().strip(",.:!?'’") for word in words]
    common = len([word for word in folded if word in lexicon.words or word in CLASSES])
    found = [f"w{min(4, len(words))}", "common:" + ("all" if common == len(words) else "some" if common else "none")]
    if not _LINKS.isdisjoint(words):
        found.append("links")
    if words[0] in {"The", "A", "An"}:
        found.append("The")
    if not _DIGITS.isdisjoint(printed):
        found.append("digit")
    if printed.isupper() and len(printed) > 3:
        found.append("caps")
    if not _MARKS.isdisjoint(printed):
        found.append("marks")
    if words[0] in lexicon.first_names:
        found.append("first name")
    if node.person >= 0:
        found.append("person")
    return found


@dataclass(slots=True)
class _Name:
    """A name of an article: the signs that it bears, how often it stands there and in which paragraphs, what rules tell of it."""

    signs: set[str]
    begun: int
    mentions: int = 0
    paragraphs: set[int] = field(default_factory=set)
    told: float = 0.0
    captured: float = 0.0
    weighed: tuple[float, float] = (0.0, 0.0)
    relations: set[Relation] = field(default_factory=set)
    headlines: int = 0
    besides: int = 0

    def numbers(self) -> dict[str, float]:
        """What counts by how much of it there is."""
        return {
            "pos": log(1 + self.begun),
            "n": log(self.mentions),
            "paras": log(len(self.paragraphs)),
            "told": min(MOST, self.told),
            "headline only": float(self.headlines == self.mentions),
            "besides only": float(self.besides == self.mentions),
            "cap": min(MOST, self.captured),
            "score": self.weighed[0],
            "context": self.weighed[1],
        }

    def odds(self) -> float:
        """How much all that there is of it speaks for a title."""
        signs = self.signs - {"adapted"} if "past" in self.signs else self.signs  # of a film that is out, its book tells nothing
        return sum(map(WEIGHTS.get, signs, _NOTHING)) + _weight(self.numbers())


def _weight(features: dict[str, float]) -> float:
    """How much some signs with what each counts speak for a title."""
    weight = WEIGHTS.get
    return sum([weight(sign, 0.0) * count for sign, count in features.items()])


def _scaled(evidence: float) -> float:
    """The evidence for a title, within bounds beyond which more of it tells nothing more."""
    return (-3.0 if evidence < -3.0 else 8.0 if evidence > 8.0 else evidence) / 3.0


@dataclass(frozen=True, slots=True)
class Known:
    """What an article tells of its names besides their signs: the keys of works that are credits of somebody, those of names that
    companies bear, and by its key the evidence for each title: the sum of it and that of its best context.
    """

    others: set[str]
    houses: set[str]
    weighed: Mapping[str, tuple[float, float]]


class Choice:
    """The names of an article and how likely each is the title of its film.

    Args:
        document: the article.
        candidates: what the rules state.
        fold: makes of a name's node the key that stands for it.
        known: what the article tells of its names besides.
        quoting: whether the article prints titles in quotation marks.
        none: what tells whether its film has no title.
    """

    def __init__(
        self,
        document: Document,
        candidates: Iterable[Candidate],
        fold: Callable[[Node], str],
        known: Known,
        *,
        quoting: bool,
        none: Mapping[str, bool],
    ) -> None:
        self._document, self._fold, self._known, self._quoting = document, fold, known, quoting
        bracketed = [sentence for sentence in document.sentences if Kind.PAREN in sentence.kinds]
        brackets = (node for sentence in bracketed for node in sentence.nodes if node.kind == Kind.PAREN)
        self._inside = {fold(node) for bracket in brackets for node in bracket.inner if node.kind in NAMES}
        self._none = {"no title": 1.0, **{sign: float(holds) for sign, holds in none.items()}}
        self._names: dict[str, _Name] = {}
        self._read()
        for candidate in candidates:
            if candidate.subject is None:
                self._take(candidate)

    def _read(self) -> None:
        """Gather the signs of every name."""
        year = self._document.date.year - 1 if self._document.date else 0
        prose = 0
        barred: set[str] = set()
        titled: set[str] = set()
        for sentence in self._document.sentences:
            prose += sentence.zone == "prose"
            nodes = sentence.nodes
            if sentence.zone == "about" or (len(nodes) == 1 and sentence.zone not in {"prose", "entry", "heading"}):
                continue
            sayable: list[tuple[str, _Told]] = []
            beside = self._besides(sentence) if prose > 1 else range(0)
            for i in sentence.names:
                node = nodes[i]
                if len(node.word) < 2 or is_no_title(nodes, i):
                    continue
                sayable = sayable or _sayable(sentence, year)
                if node.kind == Kind.TITLE:
                    titled.add(self._fold(node))
                elif is_barred(sentence, i):
                    barred.add(self._fold(node))
                name = self._name(node, sentence, prose)
                name.mentions += 1
                name.paragraphs.add(sentence.paragraph)
                name.besides += i in beside
                signs = name.signs
                signs.update(_before(sentence, i))
                signs.update(_behind(nodes, i))
                signs.add(_KINDS[node.kind])
                for sign, holds in sayable:
                    if sign not in signs and holds(nodes, i):
                        signs.add(sign)
                if sentence.zone == "headline":
                    signs.add("headline")
                    name.headlines += 1
                if self._quoting and node.kind != Kind.TITLE:
                    signs.add("unquoted")
        for key_ in barred - titled:
            del self._names[key_]

    def _besides(self, sentence: Sentence) -> range:
        """The places in a sentence whose names are those of works that somebody named before has besides."""
        people = self._document.people.entities
        numbers = {node.person for node in sentence.nodes if node.person >= 0}
        return besides(sentence, frozenset(n for n in numbers if people[n].mentions[0].start < sentence.start))

    def _name(self, node: Node, sentence: Sentence, prose: int) -> _Name:
        """The name that a node is a mention of; `prose` is the number of the sentence in the prose."""
        key_ = self._fold(node)
        name = self._names.get(key_)
        if name is None:
            signs = set(_shape(node, self._document.printed(node.start, node.end), self._document.lexicon))
            if prose <= 1 and sentence.zone == "prose":
                signs.add("in first")
            if key_ in self._inside:
                signs.add("in bracket")
            if key_ in self._known.others:
                signs.add("credited")
            if key_ in self._known.houses:
                signs.add("house")
            score, context = self._known.weighed.get(key_, (0.0, 0.0))
            name = self._names[key_] = _Name(signs, prose, weighed=(_scaled(score), _scaled(context)))
        return name

    def _take(self, candidate: Candidate) -> None:
        """Take in what a rule tells of a name as the film's; what was its title once is none to choose."""
        if candidate.relation is _ALIAS and (other := self._names.get(key(candidate.object))) is not None:
            other.signs.add("other title")
            if candidate.qualifiers.get("type") == "former":
                del self._names[key(candidate.object)]
        if candidate.rule.startswith(SLOTS):
            return  # the place of a person's name tells little of the name behind it
        if candidate.film is not None and (name := self._names.get(self._fold(candidate.film))) is not None:
            name.told += candidate.confidence
            name.captured += candidate.confidence * candidate.naming
            name.relations.add(candidate.relation)

    def features(self) -> dict[str, dict[str, float]]:
        """Return the signs of every name with what each counts, by the name's key; by an empty key those of no title."""
        borne = {key_: self.signs_of(key_) for key_ in self._names}
        return {key_: dict.fromkeys(signs, 1.0) | counts for key_, (signs, counts) in borne.items()} | {"": self._none}

    def signs_of(self, name: str) -> tuple[set[str], dict[str, float]]:
        """Return the signs that the name with this key bears, and what it has more or less of."""
        found = self._names[name]
        return found.signs, found.numbers()

    @cached_property
    def odds(self) -> dict[str, float]:
        """How much all that there is of every name speaks for its being the title; by an empty key what speaks for none."""
        return {key_: name.odds() for key_, name in self._names.items()} | {"": _weight(self._none)}

    def spread(self, name: str) -> int:
        """Return in how many paragraphs the name with this key stands."""
        return len(self._names[name].paragraphs)

    def told_of(self) -> int:
        """Return of how many names rules tell several things that are told of films."""
        return len([name for name in self._names.values() if len(name.relations) - (_ALIAS in name.relations) > 1])

    def best(self) -> tuple[str, float]:
        """Return the key of the likeliest title, and its probability; the key is empty where likeliest there is no title."""
        odds = self.odds
        likeliest = max(odds, key=lambda name: (odds[name], name))
        return likeliest, 1.0 / sum([exp(odd - odds[likeliest]) for odd in odds.values()])
