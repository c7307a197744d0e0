"""Lists of deals: companies, each with the territories that it bought, in all orders (`C (T)`, `T (C)`, `C for T`, `T to C`)."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.extract_houses import in_relation, is_house
from dossier.parser.extraction.territories import is_territory, territory
from dossier.parser.kinds import FORMS, JOINTS, LANDS, PRIZES, SITES, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, number_at

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_ABROAD = frozenset(("internationally", "overseas", "abroad", "globally"))
_IN_DEALS = frozenset((Kind.COMMA, Kind.CONJUNCTION, Kind.DETERMINER, Kind.PREPOSITION, Kind.WORD, Kind.SEMICOLON, Kind.AUXILIARY))


_GOES_ON = frozenset((*JOINTS, *SITES, Kind.DETERMINER, Kind.TERRITORY))
"""What stands between the territories of one buyer."""
_LED = frozenset(("in", "for"))
_BUYING = frozenset(("to", "with", "by", "at"))
_LEAD = 3
"""So many sentences can lead to a table of deals."""
_DASHES = frozenset(("-", ":"))
"""What stands between a territory and who bought it in a table of deals."""
_TRADE = frozenset(
    (
        "sold sells sale sales pre-sold presold presales pre-sales deal deals territory territories rights buyer buyers "
        "distributor distributors bought took taken acquired picked snapped licensed closed gone went goes signed pacts "
        "pre-bought prebought"
    ).split()
)
_BESIDE = frozenset((Kind.COMMA, Kind.CONJUNCTION, Kind.DETERMINER))
_PARTLY = frozenset(("former", "all", "rest", "of", "/", "for", "in"))
"""What stands beside the names of territories in a bracket."""
_MAKING = frozenset(
    "produced producing produces producer producers co-production co-produced co-producers co-producer co-producing funding".split()
)
_ON = frozenset(("on", "for", "of"))
"""What stands before the title on which deals were closed."""
_SELLS = frozenset(("sold", "sells", "selling", "pre-sold", "presold", "licensed"))
_OF_SELLER = frozenset(
    "closed closes closing struck inked signed sealed concluded negotiated announced unveiled confirmed completed scored".split()
)
"""Verbs whose subject is who sells, and no film."""
_DESCRIBING = FORMS | LANDS | PRIZES | {Kind.DETERMINER, Kind.MODIFIER, Kind.POSSESSIVE}
_ENTRIES = frozenset("entry title player selection contender winner premiere opener competition sidebar".split())
"""What a film is at a festival, before its title."""
_BOUGHT = frozenset("up over over took bought acquired boarded licensed nabbed pre-bought taken by on for".split())
"""Words before a title that buyers have taken."""
_OPENING = frozenset(("", ",", "and", "but", "also", "meanwhile"))
"""What stands before the subject of a clause."""
_LIGHT = frozenset((Kind.DETERMINER, Kind.PREPOSITION))


def deals(extraction: "Extraction") -> Iterator[Candidate]:
    """A list of territories each with its distributor in brackets or behind `to`, or of distributors each with its territories."""
    sentence = extraction.sentence.nodes
    listed = list(_listed(extraction, sentence))
    buyers = {found.start for found in listed}
    for found in listed:
        if str(found.qualifiers.get("territory", "")).lower() in _ABROAD:
            continue  # "distributed in France by C and sold internationally by D"
        at = next(i for i, node in enumerate(sentence) if found.start < node.end)
        found.film = found.film or _traded(sentence, at, buyers)
        yield found


def _listed(extraction: "Extraction", sentence: Sequence[Node]) -> Iterator[Candidate]:
    """Each company of a list of deals with its territories."""
    dashed = extraction.match.rule.id == "distributor.pairs.dashed"
    if extraction.match.rule.id.startswith("distributor.pairs"):
        said = {node.word for node in sentence} | (_said_before(extraction) if dashed else set())
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
            elif run and (before in _BUYING or before == "via" or (dashed and before in _DASHES)):
                yield _deal(extraction, node, run)  # the territory is first: "Norway went to Tin Roof"
                company, run, led, before = None, [], False, node.word
                continue
            company, run = node, []
        elif node.kind not in _IN_DEALS and not (dashed and node.word in _DASHES):
            if company is not None and run:
                yield _deal(extraction, company, run)
            run, company = [], None
        led = (
            node.word in _LED
            or (dashed and node.word in _DASHES)
            or (led and node.word == "former")
            or (led and node.kind in _GOES_ON)
        )
        before = node.word
    if company is not None and run:
        yield _deal(extraction, company, run)


def _traded(nodes: Sequence[Node], at: int, buyers: set[int]) -> Node | None:
    """The title of which the deal with the company at node `at` is told: what was sold (`C sold T to`), that on which the deal was
    closed (`deals on T with`, `on A's T, C has struck deals with`), the subject of its clause (`T by A has sold to`), or what was
    bought; None where none is named. `buyers` are the offsets at which the companies of the list begin.
    """
    begin, end = _clause(nodes, at)
    named = {i: _lead(nodes, i, begin) for i in range(begin, end) if nodes[i].is_name and not _owns(nodes, i)}
    sold = next((i for i, lead in named.items() if i < at and lead in _SELLS), None)
    if sold is not None:
        return nodes[sold]
    if any(nodes[i].word in _SELLS and nodes[i + 1].word == "the" and nodes[i + 2].kind in FORMS for i in range(begin, at - 2)):
        return None  # "C has sold the film to"
    titles = [i for i in named if nodes[i].kind in TITLED and nodes[i].person < 0 and nodes[i].start not in buyers]
    titles = [i for i in titles if not _is_buyer(nodes, i) and nodes[i].word not in _TRADE]
    before = [i for i in titles if i < at]
    for i in reversed(before):
        if named[i] in _ON:
            return nodes[i]
    if called := next((nodes[i] for i in before if i > begin and nodes[i - 1].kind in FORMS), None):
        return called  # "war drama T has sold to"
    if before and not any(node.word in _OF_SELLER for node in nodes[begin:at]):
        return nodes[before[0]] if named[before[0]] in _OPENING else None
    return next((nodes[i] for i in titles if i > at and named[i] in _BOUGHT), None)


def _owns(nodes: Sequence[Node], i: int) -> bool:
    return i + 1 < len(nodes) and nodes[i + 1].kind == Kind.POSSESSIVE


def _is_buyer(nodes: Sequence[Node], i: int) -> bool:
    """Whether the name at `i` is a company's by what stands beside it in a list of deals (`to C`, `C for Spain`, `C (Spain)`)."""
    if i and nodes[i - 1].word in _BUYING:
        return True
    behind = nodes[i + 1 : i + 4]
    if not behind or (not behind[0].inner and behind[0].word not in _LED):
        return False
    return any(is_territory(node) for node in behind[0].inner or behind[1:])


def _lead(nodes: Sequence[Node], i: int, begin: int) -> str:
    """The word before those that describe the title at `i` (`on A's Berlin entry T`); empty at the beginning of its clause."""
    i -= 1
    while i >= begin and (nodes[i].kind in _DESCRIBING or nodes[i].word in _ENTRIES or _owns(nodes, i)):
        i -= 1
    return nodes[i].word if i >= begin else ""


def _clause(nodes: Sequence[Node], at: int) -> tuple[int, int]:
    """The bounds of the clause of node `at`: behind a semicolon, `while`, or an `and` behind which no further deal is listed."""
    bounds = [i for i in range(1, len(nodes)) if i != at and _parts(nodes, i)]
    begin = max((i + 1 for i in bounds if i < at), default=0)
    return begin, min((i for i in bounds if i > at), default=len(nodes))


def _parts(nodes: Sequence[Node], i: int) -> bool:
    """Whether the node at `i` parts two clauses of a sentence on deals."""
    if nodes[i].word == "while" or nodes[i].kind in {Kind.SEMICOLON, Kind.STOP}:
        return True
    if nodes[i].kind != Kind.CONJUNCTION or nodes[i].word == "but":
        return False
    ahead = next((j for j in range(i + 1, len(nodes)) if nodes[j].kind not in _LIGHT), len(nodes))
    listed = ahead < len(nodes) and (is_territory(nodes[ahead]) or _is_buyer(nodes, ahead))
    before = {nodes[i - 1].kind, nodes[max(0, i - 2)].kind}
    return not listed and not before.isdisjoint((Kind.PAREN, *SITES))


def _said_before(extraction: "Extraction") -> set[str]:
    """The words of the sentences that lead to a table of deals."""
    sentences = extraction.document.sentences
    at = number_at(sentences, extraction.sentence.start)
    return {node.word for sentence in sentences[max(0, at - _LEAD) : at] for node in sentence.nodes}


def _may_buy(extraction: "Extraction", node: Node) -> bool:
    """Whether a name of a list of deals is a buyer's though it looks like a person's: no person of the article bears it."""
    return node.kind == Kind.PERSON_LIKE and len(extraction.document.people.of(node).mentions) < 2 if node.person >= 0 else False


def _bracketed(extraction: "Extraction", run: list[Node], company: Node | None, paren: Node) -> Iterator[Candidate]:
    inner = [node for node in paren.inner if node.kind not in _BESIDE and node.word not in _PARTLY]
    if run and inner and all(is_house(node, strict=False) or node.kind in {Kind.PERSON_LIKE, Kind.PLACE_LIKE} for node in inner):
        for node in inner:
            yield _deal(extraction, node, run)
    elif company is not None and inner and all(is_territory(node) for node in inner):
        yield _deal(extraction, company, paren.inner)


def _deal(extraction: "Extraction", company: Node, where: Sequence[Node]) -> Candidate:
    found = in_relation(extraction, Relation.DISTRIBUTOR, company)
    found.qualifiers["territory"] = territory(extraction.document, where)
    return found
