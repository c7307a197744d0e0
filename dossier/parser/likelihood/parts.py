"""Who has which part in the film by the words around their name: logistic regressions over signs.

Asked are only the names of which no rule states anything about the film. All mentions of a name bear its signs together; what
other names of its list are known to be is a sign too. The weights lie beside this module, a file a family of names, a column a
relation; they are fitted by `python -m tests.fitting`, on articles of which all facts are known.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import takewhile
from math import exp
from pathlib import Path

from dossier.models import Relation
from dossier.parser.candidates import Candidate, Value
from dossier.parser.document import Document
from dossier.parser.extraction.deeds import status
from dossier.parser.extraction.territories import is_territory, territory
from dossier.parser.kinds import HOUSE_NAMES, HOUSES, JOINTS, VERBAL
from dossier.parser.lexicon import Kind
from dossier.parser.likelihood.signs import Mention, Surroundings
from dossier.parser.nodes import NAMES, Node
from dossier.parser.subject.films import Films

RULE = "weighed."
"""What the names of such statements begin with, where those of rules stand."""
UNLIKELY = -1.0
"""The logarithm of odds so small that no relation is stated at them."""
ALWAYS = "always"
"""The sign that every name bears."""


@dataclass(frozen=True, slots=True)
class Family:
    """Names that are weighed alike: the name of their file, their types of nodes, and from which probability on each relation, in
    the order of the file's columns, is stated.
    """

    name: str
    kinds: frozenset[str]
    least: dict[Relation, float]


PEOPLE = Family("people", NAMES | {Kind.PRONOUN}, {Relation.CAST: 0.75})
"""People: who is of the cast."""
COMPANIES = Family(
    "companies",
    HOUSE_NAMES | {Kind.TITLE_LIKE, Kind.PERSON_LIKE},
    {
        Relation.PRODUCTION_COMPANY: 0.8,
        Relation.DISTRIBUTOR: 0.45,
        Relation.SALES_COMPANY: 0.6,
        Relation.FINANCIER: 0.8,
    },
)
"""Companies: who makes, pays for, sells and releases the film."""
FAMILIES = (PEOPLE, COMPANIES)
"""All families."""

_TRADED = frozenset((Relation.DISTRIBUTOR, Relation.SALES_COMPANY))
"""What a company can be for a territory alone."""
_NEAR = 5
"""So near behind `as` stands the name of a part."""
_BEFORE_PARTS = frozenset((Kind.DETERMINER, Kind.PRONOUN, Kind.ROLE, Kind.WORD, Kind.NATION))
_ENDS = HOUSES | {Kind.SEMICOLON, Kind.STOP}
"""What stands between the territory of one company and another."""


@dataclass(slots=True)
class Named:
    """A name of an article: its mentions with their signs, and what rules state of the names beside it, as signs."""

    mentions: list[Mention] = field(default_factory=list)
    beside: set[str] = field(default_factory=set)

    def signs(self) -> set[str]:
        """All signs that its mentions bear."""
        return {ALWAYS, *self.beside}.union(*[mention.signs for mention in self.mentions])


@cache
def weights(family: str) -> dict[str, tuple[float, ...]]:
    """Return the weights of a family's file: of each sign, for each of the family's relations."""
    lines = (Path(__file__).parent / f"{family}.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("# ")]
    return {sign: tuple(float(value or 0) for value in values) for sign, *values in rows[1:]}


def surroundings(document: Document, films: Films) -> Surroundings:
    """Return the names of an article about these films with what stands around them."""
    return Surroundings(document, {title for subject in films.subjects for title in subject.keys}, films.key_of)


def names(
    document: Document, around: Surroundings, told: Iterable[Candidate], family: Family, *, every: bool = False
) -> dict[object, Named]:
    """Return the names of a family of which no rule states anything about the film, or `every` one, by what identifies each.

    `told` is what rules state, `around` what stands around the names.
    """
    alike, identity = _people() if family is PEOPLE else _houses(document, around)
    stated: dict[object, set[Relation]] = defaultdict(set)
    for candidate in told:
        node = candidate.person if family is PEOPLE else candidate.company
        if candidate.subject is None and node is not None:
            stated[identity(node)].add(candidate.relation)
    found: dict[object, Named] = defaultdict(Named)
    known = stated.keys() | _beginnings(stated)
    for mention in around.mentions(family.kinds, lambda node: alike(node) and (every or identity(node) not in known), alike):
        named = found[identity(mention.node)]
        named.mentions.append(mention)
        others = {identity(node) for node in mention.beside} - {identity(mention.node)}
        named.beside |= {f"beside {relation}" for other in others for relation in stated.get(other, ())}
    return found


def _beginnings(stated: Iterable[object]) -> set[object]:
    """The beginnings of the names of companies of which rules state something: short forms of them (`Tin` of `Tin Roof Films`)."""
    split = [name.split() for name in stated if isinstance(name, str)]
    return {" ".join(words[:n]) for words in split for n in range(1, len(words))}


def _people() -> tuple[Callable[[Node], bool], Callable[[Node], object]]:
    """Which nodes are people's, and what tells one person from another."""
    return (lambda node: node.person >= 0), (lambda node: node.person)


def _houses(document: Document, around: Surroundings) -> tuple[Callable[[Node], bool], Callable[[Node], object]]:
    """Which nodes can be companies', and what tells one company from another: its name as printed."""

    def asked(node: Node) -> bool:
        return node.kind in COMPANIES.kinds and node.person < 0 and not around.is_film(node)

    return asked, lambda node: document.printed(node.start, node.end)


def _odds(signs: Iterable[str], family: Family) -> Iterator[tuple[Relation, float]]:
    """Each of a family's relations with the logarithm of the odds that a name which bears these signs has it to the film."""
    borne = list(filter(None, map(weights(family.name).get, signs)))
    return zip(family.least, map(sum, zip(*borne, strict=True)) if borne else [0.0] * len(family.least), strict=True)


def probabilities(signs: Iterable[str], family: Family) -> dict[Relation, float]:
    """Return how likely a name that bears these signs has each of its family's relations to the film, in 0..1."""
    return {relation: _likely(odd) for relation, odd in _odds(signs, family)}


def _likely(odd: float) -> float:
    return 1.0 / (1.0 + exp(-odd))


def weighed(document: Document, films: Films, told: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield what the words around them tell of the names of which no rule states anything about the film."""
    around = surroundings(document, films)
    played = {candidate.qualifiers.get("character") for candidate in told}
    for family in FAMILIES if films.subjects else ():
        for named in names(document, around, told, family).values():
            if all(mention.sentence.zone == "headline" for mention in named.mentions):
                continue  # where all words are capitalised, nobody knows how far a name goes
            if any(document.printed(mention.node.start, mention.node.end) in played for mention in named.mentions):
                continue  # a part, and nobody who makes the film
            if family is PEOPLE and any(films.is_title(mention.node) for mention in named.mentions):
                continue  # a work of somebody's
            for relation, odd in _odds(named.signs(), family):
                if odd > UNLIKELY and (likely := _likely(odd)) >= family.least[relation] and _may_be(named, relation):
                    yield _stated(document, named, relation, likely, family)


def _may_be(named: Named, relation: Relation) -> bool:
    """Whether a name may have a relation: a distributor is a known company, unlike much beside a territory."""
    return relation is not Relation.DISTRIBUTOR or any(mention.node.kind in HOUSES for mention in named.mentions)


def _stated(document: Document, named: Named, relation: Relation, likely: float, family: Family) -> Candidate:
    """The statement that a name has a relation to the film, where the words around it tell it best."""
    mention = max(named.mentions, key=lambda mention: probabilities(mention.signs, family)[relation])
    node = mention.node
    where = territory(document, _beside_house(mention)) if relation in _TRADED else ""
    qualifiers = _of_person(document, mention) if family is PEOPLE else {}
    if where:
        qualifiers["territory"] = where
    return Candidate(
        relation, document.printed(node.start, node.end), node.start, node.end, mention.sentence, RULE + relation, likely,
        person=node if family is PEOPLE else None, company=None if family is PEOPLE else node, anchor=mention.anchor, naming=False,
        qualifiers=qualifiers,
    )  # fmt: skip


def _of_person(document: Document, mention: Mention) -> dict[str, Value]:
    """What the words beside a name tell of its bearer's place in the cast: the part (`A as Wren`), and how sure it is."""
    behind = [node for node in mention.behind if node.kind != Kind.PAREN]
    qualifiers: dict[str, Value] = {}
    if behind and behind[0].word == "as":
        part = next((node for node in behind[1:_NEAR] if node.kind not in _BEFORE_PARTS), None)
        if part is not None and part.is_name:
            qualifiers["character"] = document.printed(part.start, part.end)
    words = [*takewhile(lambda node: node.kind in VERBAL, behind), *reversed(list(takewhile(_offers, reversed(mention.before))))]
    if doubt := status(words):
        qualifiers["status"] = doubt
    return qualifiers


def _offers(node: Node) -> bool:
    """Whether a word before a name can lead to it in what is offered (`in talks with A`, `is courting A`)."""
    return node.kind in VERBAL or node.kind == Kind.PREPOSITION


def _beside_house(mention: Mention) -> Sequence[Node]:
    """The nodes that name the territory of a company: in a bracket behind it, or nearer than another company (`C takes Spain`)."""
    for i, node in enumerate(mention.behind):
        if node.inner and is_territory(node.inner[0]):
            return node.inner
        if is_territory(node):
            return list(takewhile(lambda other: other.kind in JOINTS or is_territory(other), mention.behind[i:]))
        if node.kind in _ENDS:
            break
    nearest = takewhile(lambda node: node.kind not in _ENDS, reversed(mention.before))
    return list(filter(is_territory, nearest))[:1]
