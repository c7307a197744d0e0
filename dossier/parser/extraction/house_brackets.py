"""Makers in the bracket behind a title (`Kites (€125,000, produced by Tin Roof Pictures)`), and who releases the film and when
(`Kites (Universal, June 19)`).
"""

from collections.abc import Iterator, Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.extraction.extract_houses import BROADCAST
from dossier.parser.kinds import HOUSES, SEPARATORS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_MAKING = frozenset(("produced", "co-produced", "prod.", "prod"))
_CASH = frozenset("€ £ $ eur usd gbp nok sek dkk pln czk chf million m".split())


def houses_in_brackets(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield the companies in the brackets behind titles that tell who produced the film, or which grant its makers got."""
    nodes = sentence.nodes
    for i in range(1, len(nodes)):
        title, paren = nodes[i - 1], nodes[i]
        if paren.kind != Kind.PAREN or title.kind not in TITLED or title.person >= 0:
            continue
        houses, day = _opening(paren.inner)
        for house in houses:
            makes = day is None and not _releases(house)
            yield _of(document, sentence, i, Relation.PRODUCTION_COMPANY if makes else Relation.DISTRIBUTOR, house)
        if day is not None:
            found = _of(document, sentence, i, Relation.RELEASE_DATE, day)
            found.company = None
            yield found
        for house in _makers(paren.inner):
            yield _of(document, sentence, i, Relation.PRODUCTION_COMPANY, house)


def _of(document: Document, sentence: Sentence, at: int, relation: Relation, house: Node) -> Candidate:
    """A company in the bracket at node `at` in a relation to the film whose title stands before it."""
    found = Candidate(
        relation, document.printed(house.start, house.end), house.start, house.end, sentence, f"bracket.{relation.value}", 0.82
    )
    found.film, found.anchor, found.company, found.naming = sentence.nodes[at - 1], at, house, False
    return found


def _opening(inner: Sequence[Node]) -> tuple[list[Node], Node | None]:
    """The companies that are all a bracket holds but the day on which they release the film, and that day; a network, a streamer or
    known makers can stand there alone.
    """
    names = [node for node in inner if node.kind not in SEPARATORS and node.word != "/"]
    houses = [node for node in names if node.kind in HOUSES]
    if houses and len(houses) == len(names):
        return (houses if all(_makes_or_shows(house) for house in houses) else []), None
    dated = bool(houses) and names[-1].kind == Kind.DATE and len(houses) == len(names) - 1
    return (houses, names[-1]) if dated and any(house.kind in {Kind.COMPANY, Kind.COMPANY_LIKE} for house in houses) else ([], None)


def _makes_or_shows(house: Node) -> bool:
    kinds = set(house.detail.split(","))
    return bool(kinds & BROADCAST) or "production" in kinds or (house.kind == Kind.COMPANY and not house.detail)


def _releases(house: Node) -> bool:
    """Whether a company is known to show or release what others make."""
    kinds = set(house.detail.split(","))
    return bool(kinds & BROADCAST) or {"studio", "distributor"} <= kinds


def _makers(inner: Sequence[Node]) -> list[Node]:
    """The companies of a bracket behind `produced by`, or alone behind a sum of money."""
    by = next((i for i in range(1, len(inner)) if inner[i].word == "by" and inner[i - 1].word in _MAKING), -1)
    if by >= 0:
        return [node for node in inner[by + 1 :] if node.kind in HOUSES]
    paid = any(node.word in _CASH or node.word[:1] in "€£$" for node in inner)
    last = [node for node in inner if node.kind not in SEPARATORS][-1:]
    return [node for node in last if paid and node.kind in HOUSES]
