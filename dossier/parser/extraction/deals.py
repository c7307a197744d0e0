"""Lists of deals: companies, each with the territories that it bought, in all orders (`C (T)`, `T (C)`, `C for T`, `T to C`)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.extract_houses import in_relation, is_house
from dossier.parser.extraction.territories import is_territory, territory
from dossier.parser.kinds import JOINTS, SITES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_IN_DEALS = frozenset((Kind.COMMA, Kind.CONJUNCTION, Kind.DETERMINER, Kind.PREPOSITION, Kind.WORD, Kind.SEMICOLON, Kind.AUXILIARY))


_GOES_ON = frozenset((*JOINTS, *SITES, Kind.DETERMINER, Kind.TERRITORY))
"""What stands between the territories of one buyer."""
_LED = frozenset(("in", "for"))
_BUYING = frozenset(("to", "with", "by", "at"))
_TRADE = frozenset(
    (
        "sold sells sale sales pre-sold presold presales pre-sales deal deals territory territories rights buyer buyers "
        "distributor distributors bought took taken acquired picked snapped licensed closed gone went goes signed pacts "
        "pre-bought prebought"
    ).split()
)
_MAKING = frozenset(
    "produced producing produces producer producers co-production co-produced co-producers co-producer co-producing funding".split()
)


def deals(extraction: "Extraction") -> Iterator[Candidate]:
    """A list of territories each with its distributor in brackets or behind `to`, or of distributors each with its territories."""
    sentence = extraction.sentence.nodes
    if extraction.match.rule.id.startswith("distributor.pairs"):
        said = {node.word for node in sentence}
        if said.isdisjoint(_TRADE) or not said.isdisjoint(_MAKING):
            return
    run: list[Node] = []
    company: Node | None = None
    before = ""
    led = False
    for node in sentence[extraction.match.start : extraction.match.end]:
        if node.kind == Kind.PAREN:
            yield from _bracketed(extraction, run, company, node)
            run, company = [], None
        elif is_territory(node) and not (company is not None and node.kind == Kind.NATION and not led):
            run = [*run, node] if led or company is None else run
        elif is_house(node, strict=False) or _may_buy(extraction, node):
            if company is not None and run:
                yield _deal(extraction, company, run)
            elif run and before in _BUYING:
                yield _deal(extraction, node, run)  # the territory is first: "Norway went to Tin Roof"
                company, run, led, before = None, [], False, node.word
                continue
            company, run = node, []
        elif node.kind not in _IN_DEALS:
            if company is not None and run:
                yield _deal(extraction, company, run)
            run, company = [], None
        led = node.word in _LED or (led and node.word == "former") or (led and node.kind in _GOES_ON)
        before = node.word
    if company is not None and run:
        yield _deal(extraction, company, run)


def _may_buy(extraction: "Extraction", node: Node) -> bool:
    """Whether a name of a list of deals is a buyer's though it looks like a person's: no person of the article bears it."""
    return node.kind == Kind.PERSON_LIKE and len(extraction.document.people.of(node).mentions) < 2 if node.person >= 0 else False


def _bracketed(extraction: "Extraction", run: list[Node], company: Node | None, paren: Node) -> Iterator[Candidate]:
    inner = [node for node in paren.inner if node.kind not in {Kind.COMMA, Kind.CONJUNCTION, Kind.DETERMINER}]
    if run and inner and all(is_house(node, strict=False) or node.kind in {Kind.PERSON_LIKE, Kind.PLACE_LIKE} for node in inner):
        for node in inner:
            yield _deal(extraction, node, run)
    elif company is not None and inner and all(is_territory(node) for node in inner):
        yield _deal(extraction, company, inner)


def _deal(extraction: "Extraction", company: Node, where: list[Node]) -> Candidate:
    found = in_relation(extraction, Relation.DISTRIBUTOR, company)
    found.qualifiers["territory"] = territory(extraction.document, where)
    return found
