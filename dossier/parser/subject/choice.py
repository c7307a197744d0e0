"""Which of the names in an article about one film is its title: a choice by fitted weights of signs.

Each name bears signs: what stands before and behind it, its shape, where and how often it stands, what rules take it for, and the
evidence (`dossier.parser.subject.weighing`) for it. The weight of a sign (`dossier.parser.subject.title_weights`) tells how much it
speaks for a title. The weights are those of a conditional logit model (McFadden 1974), fitted on some three hundred articles and
openings of articles whose film is known; that the film has no title is one of the choices. What is chosen so has a probability.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import exp, log

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import FORMS, HOUSES, PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import MADE, NAMING, described, fares, is_defined, is_epithet, key
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.contexts import PERSONS_VERBS, TAKING, acts, is_apposed, is_next_of
from dossier.parser.subject.past import can_be_followed, can_look_back, is_followed, looks_back
from dossier.parser.subject.settle import SLOTS
from dossier.parser.subject.title_weights import WEIGHTS
from dossier.parser.words import CLASSES

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
_THOUSANDS = frozenset(("million", "billion", "thousand", "m"))
_MARKS = frozenset("!?:")
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


def _class(node: Node) -> str:
    """What a node beside a name is to it."""
    if node.word in _SINGLED:
        return node.word
    if node.word in NAMING:
        return "naming"
    if node.word in TAKING:
        return "taking"
    if node.kind in NAMES:
        return "person" if node.person >= 0 or node.kind in PERSONAL else "company" if node.kind in HOUSES else "name"
    return _SIGN_OF.get(node.kind, "other")


def _before(nodes: list[Node], i: int) -> Iterator[str]:
    """The signs of what stands before the name at `i`."""
    if not i:
        yield "b:^"
        return
    before = nodes[i - 1]
    yield "b:" + _class(before)
    if before.kind == Kind.POSSESSIVE and i > 1:
        yield "owner:" + _class(nodes[i - 2])
    elif before.kind == Kind.PREPOSITION:
        if not _CASTING.isdisjoint([node.word for node in nodes[max(0, i - 8) : i]]):
            yield "cast " + ("in" if before.word == "in" else "to" if before.word in {"to", "on", "of", "for"} else "x")
        if i > 1:
            yield "pp:" + _class(nodes[i - 2])
    elif before.kind in FORMS:
        yield "plural" if before.word.endswith("s") and not before.word.endswith("series") else "singular"


def _behind(nodes: list[Node], i: int) -> Iterator[str]:
    """The signs of what stands behind the name at `i`."""
    if i + 1 >= len(nodes):
        yield "a:$"
        return
    follow = nodes[i + 1]
    yield "a:" + _class(follow)
    if follow.kind == Kind.PAREN and follow.inner:
        yield "paren:" + _class(follow.inner[0])
    elif follow.kind == Kind.COMMA and i + 2 < len(nodes):
        yield "a,:" + _class(nodes[i + 2])
    elif follow.kind == Kind.POSSESSIVE and i + 2 < len(nodes):
        yield "a's:" + _class(nodes[i + 2])
    elif follow.kind in {Kind.AUXILIARY, Kind.WORD}:
        verb = i + 1
        while verb < len(nodes) and (nodes[verb].kind == Kind.AUXILIARY or nodes[verb].word in {"also", "now", "set", "to"}):
            verb += 1
        if verb < len(nodes):
            word = nodes[verb].word
            yield "v:person" if word in PERSONS_VERBS else "v:made" if word in MADE else "v:other"


_Told = Callable[[list[Node], int], bool]
"""Tells whether a sentence says something of the name at a node."""

_SAID: dict[str, _Told] = {
    "acts": acts,
    "fares": fares,
    "described": described,
    "epithet": is_epithet,
    "apposed": lambda nodes, i: i > 0 and is_apposed(nodes, i),
    "next of": is_next_of,
    "defined": is_defined,
}
"""A sign of what a sentence says of a name → whether it says so."""


def _sayable(nodes: list[Node], year: int) -> list[tuple[str, _Told]]:
    """The signs of what a sentence can say of its names, by the words that it holds, with what tells whether it does."""
    words = {node.word for node in nodes}
    found = list(_SAID.items())
    if can_be_followed(words):
        found.append(("followed", is_followed))
    if can_look_back(nodes, words):
        found.append(("past", lambda nodes, i: looks_back(nodes, i, year) > 0))
    return found


def _shape(node: Node, printed: str, document: Document) -> Iterator[str]:
    """The signs of a name's words."""
    words = printed.split()
    folded = [word.lower().strip(",.:!?'’") for word in words]
    common = len([word for word in folded if word in document.lexicon.words or word in CLASSES])
    yield f"w{min(4, len(words))}"
    yield "common:" + ("all" if common == len(words) else "some" if common else "none")
    if not _LINKS.isdisjoint(words):
        yield "links"
    if words[0] in {"The", "A", "An"}:
        yield "The"
    if not _DIGITS.isdisjoint(printed):
        yield "digit"
    if printed.isupper() and len(printed) > 3:
        yield "caps"
    if not _MARKS.isdisjoint(printed):
        yield "marks"
    if words[0] in document.lexicon.first_names:
        yield "first name"
    if node.person >= 0:
        yield "person"


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

    def numbers(self) -> dict[str, float]:
        """What counts by how much of it there is."""
        return {
            "pos": log(1 + self.begun),
            "n": log(self.mentions),
            "paras": log(len(self.paragraphs)),
            "told": min(MOST, self.told),
            "cap": min(MOST, self.captured),
            "score": self.weighed[0],
            "context": self.weighed[1],
        }

    def odds(self) -> float:
        """How much all that there is of it speaks for a title."""
        return sum([WEIGHTS.get(sign, 0.0) for sign in self.signs]) + _weight(self.numbers())


def _weight(features: dict[str, float]) -> float:
    """How much some signs with what each counts speak for a title."""
    return sum([WEIGHTS.get(sign, 0.0) * count for sign, count in features.items()])


def _is_sum(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the beginning of a sum of money (`NOK 9 million`)."""
    return i + 1 < len(nodes) and nodes[i + 1].word in _THOUSANDS and nodes[i].word[-1].isdigit()


def _scaled(evidence: float) -> float:
    """The evidence for a title, within bounds beyond which more of it tells nothing more."""
    return max(-3.0, min(8.0, evidence)) / 3.0


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
        untitled: whether it says that its film has no title.
        unnamed: whether its lead speaks of a film to come without naming it.
    """

    def __init__(
        self,
        document: Document,
        candidates: Iterable[Candidate],
        fold: Callable[[Node], str],
        known: Known,
        *,
        quoting: bool,
        untitled: bool,
        unnamed: bool,
    ) -> None:
        self._document, self._fold, self._known, self._quoting = document, fold, known, quoting
        brackets = (node for sentence in document.sentences for node in sentence.nodes if node.kind == Kind.PAREN)
        self._inside = {fold(node) for bracket in brackets for node in bracket.inner if node.kind in NAMES}
        self._none = {"no title": 1.0, "untitled": float(untitled), "unnamed": float(unnamed)}
        self._names: dict[str, _Name] = {}
        self._read()
        for candidate in candidates:
            if candidate.subject is None:
                self._take(candidate)

    def _read(self) -> None:
        """Gather the signs of every name."""
        year = self._document.date.year - 1 if self._document.date else 0
        prose = 0
        for sentence in self._document.sentences:
            prose += sentence.zone == "prose"
            if sentence.zone == "about" or (len(sentence.nodes) == 1 and sentence.zone not in {"prose", "entry", "heading"}):
                continue
            nodes, sayable = sentence.nodes, _sayable(sentence.nodes, year)
            for i, node in enumerate(nodes):
                if node.kind not in NAMES or len(node.word) < 2 or _is_sum(sentence.nodes, i):
                    continue
                name = self._name(node, sentence, prose)
                name.mentions += 1
                name.paragraphs.add(sentence.paragraph)
                signs = name.signs
                signs.update(_before(nodes, i), _behind(nodes, i), ("k:" + node.kind,))
                signs.update([sign for sign, holds in sayable if sign not in signs and holds(nodes, i)])
                if sentence.zone == "headline":
                    signs.add("headline")
                if self._quoting and node.kind != Kind.TITLE:
                    signs.add("unquoted")

    def _name(self, node: Node, sentence: Sentence, prose: int) -> _Name:
        """The name that a node is a mention of; `prose` is the number of the sentence in the prose."""
        key_ = self._fold(node)
        name = self._names.get(key_)
        if name is None:
            signs = set(_shape(node, self._document.printed(node.start, node.end), self._document))
            place = {"in first": prose <= 1 and sentence.zone == "prose"}
            place |= {
                "in bracket": key_ in self._inside,
                "credited": key_ in self._known.others,
                "house": key_ in self._known.houses,
            }
            signs.update([sign for sign, holds in place.items() if holds])
            score, context = self._known.weighed.get(key_, (0.0, 0.0))
            name = self._names[key_] = _Name(signs, prose, weighed=(_scaled(score), _scaled(context)))
        return name

    def _take(self, candidate: Candidate) -> None:
        """Take in what a rule tells of a name as the film's; what was its title once is none to choose."""
        if candidate.relation is Relation.ALIAS and (other := self._names.get(key(candidate.object))) is not None:
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
        return {key_: self.signs_of(key_) for key_ in self._names} | {"": self._none}

    def signs_of(self, name: str) -> dict[str, float]:
        """Return the signs of the name with this key, with what each counts."""
        found = self._names[name]
        return dict.fromkeys(found.signs, 1.0) | found.numbers()

    @cached_property
    def odds(self) -> dict[str, float]:
        """How much all that there is of every name speaks for its being the title; by an empty key what speaks for none."""
        return {key_: name.odds() for key_, name in self._names.items()} | {"": _weight(self._none)}

    def told_of(self) -> int:
        """Return of how many names rules tell several things that are told of films."""
        return len([name for name in self._names.values() if len(name.relations - {Relation.ALIAS}) > 1])

    def best(self) -> tuple[str, float]:
        """Return the key of the likeliest title, and its probability; the key is empty where likeliest there is no title."""
        odds = self.odds
        likeliest = max(odds, key=lambda name: (odds[name], name))
        return likeliest, 1.0 / sum([exp(odd - odds[likeliest]) for odd in odds.values()])
