"""What matches state of who takes rights in the film, who sells it and who releases it, and where."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.extract_houses import BROADCAST, houses, in_relation
from dossier.parser.extraction.markets import is_of_market
from dossier.parser.extraction.territories import EVERYWHERE, clause, territory, territory_in
from dossier.parser.kinds import FORMS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, number_at

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_ABROAD = frozenset(("internationally", "overseas", "abroad"))
_SHOWING = frozenset(("streamer", "network", "studio", "distributor"))
_MAKERS = frozenset(("prodco", "prodcos", "producer", "producers", "production"))
"""Words before the companies from which a film was bought that tell that they made it."""
_STUDIOS = frozenset(("studio", "distributor"))
_FORMERLY = frozenset(("supposed", "originally", "initially"))
"""Words of who was to release a film and no longer is."""
_DISTRIBUTING = frozenset("distribute distributes distributing distribution release releases releasing released".split())
_RIGHTS_OF_SELLERS = frozenset("international worldwide world global foreign overseas rest".split())

_TOGETHER = frozenset(("teamed", "teams", "teaming", "partnered", "partnering", "joined"))
"""What a seller of films does with a distributor, to release one with it."""
_RIGHTS_IN = frozenset("distribution theatrical release rights media streaming all exclusive the to for on".split())
_BEFORE_SOLD = FORMS | {
    Kind.DETERMINER,
    Kind.WORD,
    Kind.POSSESSIVE,
    Kind.ROLE,
    Kind.NATION,
    Kind.MODIFIER,
    Kind.FESTIVAL,
    Kind.AWARD,
}
_LANDS = frozenset((Kind.TERRITORY, Kind.PLACE, Kind.CONJUNCTION))
_TOLD_OF = frozenset("which that due out opening slated set scheduled arriving coming hitting".split())
REACH = 12
"""So many nodes can stand before the title of a film that is sold."""


def network(extraction: "Extraction") -> Iterator[Candidate]:
    """The network, streamer or studio last named before `the network` or `the studio`, as the distributor of what it orders."""
    wanted = BROADCAST if extraction.relation == "network" else _STUDIOS
    sentences = extraction.document.sentences
    at = number_at(sentences, extraction.sentence.start)
    for sentence in reversed(sentences[max(0, at - 2) : at]):
        for node in reversed(sentence.nodes):
            if set(node.detail.split(",")) & wanted and node.kind in {Kind.COMPANY, Kind.COMPANY_LIKE}:
                yield in_relation(extraction, Relation.DISTRIBUTOR, node)
                return


def seller(extraction: "Extraction") -> Iterator[Candidate]:
    """A company that takes up or shows the film to the trade, where it is known to sell films or its name says so."""
    at_market = is_of_market(extraction.document.text)
    makers = not _MAKERS.isdisjoint(node.word for node in extraction.nodes("object"))
    for node in houses(extraction, "object", strict=False):
        if makers:
            yield in_relation(extraction, Relation.PRODUCTION_COMPANY, node)
            continue
        kinds = set(node.detail.split(","))
        sells = "sales" in kinds or {"sales", "international"} & set(node.word.split())
        bought_from = extraction.match.rule.id == "sales.bought-from" and node.kind == Kind.COMPANY
        if sells or ((at_market or bought_from) and not kinds & _SHOWING):
            yield in_relation(extraction, Relation.SALES_COMPANY, node)


def rights(extraction: "Extraction") -> Iterator[Candidate]:
    """A company that took rights: the seller of the world's, the distributor of a territory's."""
    words = territory(extraction.document, extraction.nodes("territory"))
    if any(
        node.kind == Kind.SOURCE_WORK
        for node in extraction.sentence.nodes[max(0, extraction.match.start - 3) : extraction.match.end]
    ):
        return  # "the rights to the novel were bought by C"
    film = _sold(extraction.sentence.nodes, extraction.match.end)
    for node in houses(extraction, "object", "object2", strict=False):
        kinds = set(node.detail.split(","))
        said = {other.word for other in extraction.sentence.nodes[extraction.match.start : extraction.match.end]}
        everywhere = set(words.lower().split()) & {"worldwide", "global"} and not is_of_market(extraction.document.text)
        abroad = set(words.lower().split()) & _RIGHTS_OF_SELLERS and "distributor" not in kinds
        abroad = abroad and not (everywhere and not {"international", "global"} & set(node.word.split()))
        sells = not kinds & BROADCAST and ("sales" in kinds or "agency" in kinds or "sales" in said or abroad)
        sells = sells and not said & {"theatrical", "streaming", "satellite", "digital"}
        sells = sells and not (words and said & _TOGETHER and not abroad)
        found = in_relation(extraction, Relation.SALES_COMPANY if sells else Relation.DISTRIBUTOR, node)
        if words:
            found.qualifiers["territory"] = words
        if film is not None and found.film is None:
            found.film, found.naming = film, False
        yield found


def _sold(nodes: list[Node], at: int) -> Node | None:
    """The film to which rights are told to be had behind node `at`: a title in quotation marks, or one behind its owner or kind."""
    while at < len(nodes) and (nodes[at].word in _RIGHTS_IN or nodes[at].kind in _LANDS):
        at += 1
    if at >= len(nodes) or nodes[at - 1].word not in {"to", "for", "on"}:
        return None
    for i in range(at, min(len(nodes), at + REACH)):
        owner = i + 1 < len(nodes) and nodes[i + 1].kind == Kind.POSSESSIVE
        if nodes[i].kind == Kind.TITLE:
            return nodes[i]
        if nodes[i].kind in NAMES and not owner:
            told = nodes[i - 1].kind == Kind.POSSESSIVE or nodes[i - 1].kind in FORMS
            return nodes[i] if told and nodes[i].kind in TITLED and nodes[i].person < 0 else None
        if nodes[i].kind not in _BEFORE_SOLD and nodes[i].kind not in NAMES:
            return None
    return None


def release_by(extraction: "Extraction") -> Iterator[Candidate]:
    """A company that releases the film, in the territory that the clause names."""
    nodes = extraction.sentence.nodes
    if extraction.match.rule.id == "distributor.slate" and not any(_distributes(node) for node in extraction.nodes("object")):
        return
    if extraction.match.rule.id == "distributor.releasing" and not any(node.word in _DISTRIBUTING for node in nodes):
        return
    if not _FORMERLY.isdisjoint(node.word for node in nodes[max(0, extraction.match.start - 4) : extraction.match.end]):
        return  # "that was supposed to come out from C"
    kinds = {kind for node in extraction.nodes("object") for kind in node.detail.split(",")}
    known = ("distributor" in kinds and "sales" not in kinds) or any(_distributes(node) for node in extraction.nodes("object"))
    rights = any(node.word == "rights" for node in nodes[extraction.match.start : extraction.match.end])
    if extraction.match.rule.id == "slate.distributor" and not known and not rights:
        return
    if nodes[at := extraction.match.start].word in {"a", "an"} and nodes[extraction.match.end - 1].kind == Kind.STOP:
        return  # "is eyeing a Harvest Day release"
    start, end = clause(nodes, at, extraction.match.end - 1)
    if end + 2 < len(nodes) and nodes[end].kind == Kind.CONJUNCTION and nodes[end + 1].word in {"on", "via"}:
        end = clause(nodes, end + 1, end + 1)[1]  # "in theaters and on VOD in Norway"
    words = territory(extraction.document, extraction.nodes("territory")) or territory_in(extraction, nodes, start, end, -1)
    words = "" if extraction.match.rule.id == "slate.calendar" else words  # "India's C has unveiled its release slate"
    words = words or next((EVERYWHERE[node.word] for node in nodes[start : end + 1] if node.word in EVERYWHERE), "")
    named = houses(extraction, "object", "object2", strict=extraction.match.rule.id == "distributor.sets-release")
    at = extraction.match.start
    if at > 1 and nodes[at - 1].word == "for" and nodes[at - 2].word in {"producing", "produces", "produced"}:
        named = named[-1:]  # "with P producing for C and D releasing"
    abroad = any(node.word in _ABROAD for node in nodes[start : end + 1])
    film = _apposed(nodes, extraction.match.start)
    abroad = abroad or words.lower() in _RIGHTS_OF_SELLERS
    for node in named:
        kinds = set(node.detail.split(","))
        sells = abroad and not kinds & _SHOWING and (bool(kinds & {"sales"}) or words.lower() not in _RIGHTS_OF_SELLERS)
        sells = sells or kinds == {"sales"}
        found = in_relation(extraction, Relation.SALES_COMPANY if sells else Relation.DISTRIBUTOR, node)
        if film is not None and found.film is None:
            found.film, found.naming = film, False
        if words:
            found.qualifiers["territory"] = words
        yield found


def _apposed(nodes: list[Node], at: int) -> Node | None:
    """The film of which what is said behind its title and a comma, up to node `at`, is told (`T, due out in May from C`)."""
    for i in range(at, max(0, at - REACH), -1):
        if nodes[i - 1].kind == Kind.COMMA and nodes[i].word in _TOLD_OF:
            title = nodes[i - 2] if i > 1 else nodes[0]
            listed = i > 2 and nodes[i - 3].word in {"starring", "with", "by", "featuring"}
            return title if title.kind in TITLED and title.person < 0 and not listed else None
        if nodes[i - 1].kind in {Kind.STOP, Kind.SEMICOLON}:
            return None
    return None


def shown_in(extraction: "Extraction") -> Iterator[Candidate]:
    """Each captured broadcaster as the film's distributor, in the territory captured behind it."""
    for which in ("", "2"):
        words = territory(extraction.document, extraction.nodes(f"territory{which}"))
        for node in houses(extraction, f"object{which}", strict=False):
            found = in_relation(extraction, Relation.DISTRIBUTOR, node)
            if words:
                found.qualifiers["territory"] = words
            yield found


def _distributes(node: Node) -> bool:
    """Whether a company's name, or what is known of it, says that it distributes films and sells none."""
    return node.word.endswith(("releasing", "distribution", "distributors", "releases")) or node.detail == "distributor"
