"""A round-up of a film market: the seller with whom a paragraph opens sells the films that it tells of first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.extraction.markets import is_of_market
from dossier.parser.kinds import HOUSE_NAMES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence
from dossier.parser.subject.discourse import Discourse
from dossier.parser.subject.films import Films

RULE = "market.opens-paragraph"
"""The name of the rule in the facts that it finds."""
ONE_SELLER = "market.one-seller"
"""The name of the rule where an article is on the deals of one seller."""
_DEALS = ("distributor.deals", "distributor.pairs")
_OFFERS = frozenset(
    (
        "begins begin launches launching brings bringing sells selling introduces introducing unveils kicks continues has handles "
        "handling represents representing presents presenting offers offering screens screening hosts debuts leads leading arrives "
        "heads boards boarded pre-selling repping opens starts shops shopping warming touting talking tees rolls showcases hopes "
        "representing fielding welcomes"
    ).split()
)
"""What a seller does with its films at a market."""
_NO_SELLERS = frozenset(("streamer", "network", "agency", "law", "publisher"))
_SLATES = frozenset(("slate", "line-up", "lineup", "roster", "catalogue"))
OPENING = 5
"""The nodes within which a paragraph names its seller."""
SELLERS = 2
"""So many paragraphs that open with a seller make a round-up."""


def sellers(document: Document, candidates: Sequence[Candidate], films: Films, discourse: Discourse) -> Iterator[Candidate]:
    """Yield the seller of each film that a paragraph of a market's round-up tells of first, or of which deals are listed in an
    article on one seller's, where no seller of it is told else.
    """
    if len(films.subjects) > 1:
        yield from _one_seller(candidates, discourse)
    if len(films.subjects) <= SELLERS or not is_of_market(document.text):
        return
    opened: dict[int, tuple[Sentence, Node]] = {}
    seen: set[int] = set()
    for sentence in document.sentences:
        if sentence.zone == "prose" and sentence.paragraph not in seen:
            seen.add(sentence.paragraph)
            if (seller := _seller(sentence.nodes)) is not None:
                opened[sentence.paragraph] = sentence, seller
    if len(opened) < SELLERS:
        return
    sold = {
        id(film)
        for candidate in candidates
        if candidate.relation is Relation.SALES_COMPANY
        for film in discourse.subjects_of(candidate)
    }
    for film in films.subjects:
        paragraph = _first_told(document, film.mentions)
        if id(film) not in sold and paragraph in opened:
            sentence, seller = opened[paragraph]
            name = document.printed(seller.start, seller.end)
            yield Candidate(
                Relation.SALES_COMPANY, name, seller.start, seller.end, sentence, RULE, 0.8, film=film.node, company=seller,
                naming=False,
            )  # fmt: skip


def _one_seller(candidates: Sequence[Candidate], discourse: Discourse) -> Iterator[Candidate]:
    """The only seller of an article as that of each film of which it lists deals."""
    told = [candidate for candidate in candidates if candidate.relation is Relation.SALES_COMPANY and candidate.company is not None]
    listed = [candidate for candidate in candidates if candidate.rule.startswith(_DEALS)]
    if not listed or len({candidate.object.partition(" ")[0] for candidate in told}) != 1:
        return
    sold = {id(film) for candidate in told for film in discourse.subjects_of(candidate)}
    dealt = {id(film): film for candidate in listed for film in discourse.subjects_of(candidate)}
    if len(dealt) < SELLERS or sold.isdisjoint(dealt):
        return
    seller = max(told, key=lambda candidate: len(candidate.object))
    for film in dealt.values():
        if id(film) not in sold:
            yield replace(seller, rule=ONE_SELLER, confidence=0.8, film=film.node, naming=False, qualifiers={}, spans=[])


def _seller(nodes: Sequence[Node]) -> Node | None:
    """The house with which a paragraph opens, where it then does what sellers do (`Tin Roof, back in town, launches`)."""
    for i, node in enumerate(nodes[:OPENING]):
        if node.kind not in HOUSE_NAMES or node.person >= 0:
            continue
        after = i + 1
        if after < len(nodes) and nodes[after].kind == Kind.POSSESSIVE:
            if not {one.word for one in nodes[after + 1 : after + 4]}.isdisjoint(_SLATES):
                return node  # "Tin Roof's line-up is headed by"
            continue
        if after < len(nodes) and nodes[after].kind == Kind.COMMA:
            after = next((k + 1 for k in range(after + 1, min(len(nodes), after + 14)) if nodes[k].kind == Kind.COMMA), len(nodes))
        does = {one.word for one in nodes[after : after + 4]}
        kinds = set(node.detail.split(","))
        sells = "sales" in kinds or kinds.isdisjoint(_NO_SELLERS)
        return node if sells and not does.isdisjoint(_OFFERS) else None
    return None


def _first_told(document: Document, mentions: Sequence[Node]) -> int:
    """The number of the paragraph of prose that first names a film; -1 for none."""
    starts = {node.start for node in mentions}
    for sentence in document.sentences:
        if sentence.zone == "prose" and any(node.start in starts for node in sentence.nodes):
            return sentence.paragraph
    return -1
