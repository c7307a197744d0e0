"""What matches state of the companies behind the film: who makes, pays for, sells and releases it, and where."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.extract_stages import opening, own_work, stated_of
from dossier.parser.extraction.house_names import is_no_house
from dossier.parser.extraction.territories import MOVIEHOUSES, is_territory, territory
from dossier.parser.kinds import FORMS, HOUSE_NAMES, LANDS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import is_of_house
from dossier.parser.nodes import Node
from dossier.parser.words import CALLINGS

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

BROADCAST = frozenset(("streamer", "network"))
"""Kinds of companies that show what they order."""
_PAID = frozenset("financed co-financed financing co-financing funded backed finances finance".split())
_SCHEMES = frozenset(("tax", "incentive", "incentives", "rebate", "credit", "credits", "scheme"))
_SCHEMES_OF_FUNDS = frozenset(("fund", "fonds", "lottery"))
"""How the names of those end that only pay for films."""
_ALUMNI = frozenset("graduate graduates alum alums alumna alumnus alumni fellow fellows grad grads".split())
_POSTED_ON = frozenset(("x", "twitter", "instagram", "facebook", "tiktok", "sag-aftra", "wga", "dga"))
_PAYING = frozenset(("financier", "distributor,financier"))
_MAKING_NAMES = ("studios", "productions", "films", "pictures")
_NO_MAKING = frozenset(("sales", "rights", "distribution"))
_NAMING_NONE = frozenset(
    (
        "distributor.a-c-series",
        "distributor.house-apposed",
        "channel.watch-it",
        "channel.has-it",
        "network.does",
        "network.title-on",
        "network.which-it-does",
        "network.went-to",
        "distributor.house-is",
    )
)
"""Rules whose film is as often another one than the article's: alone they make no film its subject."""
_FIRST_LOOKS = frozenset(("distributor.first-look", "distributor.dropped-the-trailer"))
"""Rules on a trailer or a poster, which the film's distributor shows."""
_FROM = frozenset(("company.film-from", "company.it-is-from"))
"""Rules by which a network or a streamer is the one that shows the film (`a drama from Netflix`)."""
_STUDIOS_TOO = frozenset(("company.at-house", "company.owns-title"))
_FORMERLY = frozenset(("was", "were", "originally", "previously", "once", "initially", "formerly"))
_MAKERS_NOT = frozenset(("agency", "law", "publisher"))
_EARLIER = frozenset(("before", "previously", "earlier", "formerly", "once", "recently"))
_POSTS = frozenset("head chief president vp svp evp executive commissioner commissioning director controller".split())
_FUNDS = frozenset("fund funds institute fond fonds council foundation commission agency ministry board bank lottery".split())
_RELEASED = frozenset(
    "out released release releases opened opens opening bowed bows sold distributed arrives lands hits debuts premieres".split()
)
_NO_HOUSES = frozenset("inc. llc ltd. ltd inc co. corp. eur usd gbp nok sek dkk pln inr czk huf chf cad aud".split())
"""The legal forms of companies, and currencies."""
BUYING = frozenset("acquired acquires bought buys licensed landed secured nabbed snapped picked pre-bought took taken".split())
"""What a buyer does with a film."""
_BUYER = 6
"""So many nodes before the film tell of its buyer."""
_ARTICLES = frozenset("la le les l' el los las il lo gli das der die den det une una".split())
"""The articles of other languages."""
_MONEY = frozenset(("investment", "funding", "financing", "backing", "support"))
_ASIDE = frozenset(("nominated", "nomination", "nominations", "known", "who", "whose", "won"))


def houses(extraction: "Extraction", *names: str, strict: bool = True) -> list[Node]:
    """Return the companies of the captures: known ones, or names that no person, film or owner bears."""
    found = []
    nodes = extraction.sentence.nodes
    for name in (*names, "owner"):
        start, end = extraction.match.captures.get(name, (0, 0))
        if start == extraction.match.start:  # what is before a semicolon is of another clause than the verb
            start = max((i + 1 for i in range(start, end) if nodes[i].kind == Kind.SEMICOLON), default=start)
        elif end < len(nodes) and nodes[end].kind in {Kind.AUXILIARY, Kind.WORD}:  # what is behind one has that verb
            end = next((i for i in range(start, end) if nodes[i].kind == Kind.SEMICOLON), end)
        start, end = _own_group(nodes, start, end, start == extraction.match.start)
        start = _last_of(nodes, start, end) if start == extraction.match.start else start
        for i in range(start, end):
            node = nodes[i]
            owner = (
                name != "owner" and i + 1 < len(nodes) and (nodes[i + 1].kind == Kind.POSSESSIVE or nodes[i + 1].word == "-based")
            )
            plain = not (strict and (_plain_words(extraction, node) or _is_owned(nodes, i) or _is_somebodys(nodes, i)))
            sells = extraction.relation in {Relation.SALES_COMPANY, "rights"} and node.kind == Kind.COMPANY
            if (
                not owner
                and node.word not in _POSTED_ON
                and node.word not in _NO_HOUSES
                and not is_no_house(extraction.document.lexicon, node)
                and not _of_company(nodes, i)
                and not (_is_epithet(nodes, i) or is_of_house(nodes, i))
                and not _is_described(nodes, i)
                and not (node.kind != Kind.COMPANY and _is_compound(extraction, node))
                and (sells or is_house(node, strict=strict and plain))
                and not (strict and _given_name(extraction, node))
            ):
                found.append(_owner_of(node))
    return found


def _is_compound(extraction: "Extraction", node: Node) -> bool:
    """Whether a name is one word with a hyphen in it, as compounds are, and ends in no word for a company (`Bo-Films`)."""
    if "-" not in node.word or " " in node.word:
        return False
    return node.word.rpartition("-")[2].title() not in extraction.document.lexicon.company_words


def _is_described(nodes: list[Node], i: int) -> bool:
    """Whether a name that is no known company's is a film's by the word before it, or of a scheme by that behind it
    (`the biopic Kites`, `Section 9 tax incentives`).
    """
    if nodes[i].kind == Kind.COMPANY:
        return False
    return (i > 0 and nodes[i - 1].kind in FORMS) or (i + 1 < len(nodes) and nodes[i + 1].word in _SCHEMES)


def _is_owned(nodes: list[Node], i: int) -> bool:
    """Whether a name of several words has somebody or a country as its owner, as houses have (`Bonn's Bevel Works`)."""
    owned = i > 1 and nodes[i - 1].kind == Kind.POSSESSIVE and (nodes[i - 2].person >= 0 or nodes[i - 2].kind in LANDS)
    return owned and nodes[i].kind == Kind.NAME and " " in nodes[i].word


def _is_somebodys(nodes: list[Node], i: int) -> bool:
    """Whether somebody produces by way of the name at `i` (`Ada Bonn via Bevel Works`), a country follows it in a bracket, or it
    begins with an article of another language, as nobody's name does.
    """
    via = i > 1 and nodes[i - 1].word in {"via", "through"} and nodes[i - 2].person >= 0
    inner = nodes[i + 1].inner if i + 1 < len(nodes) else ()
    placed = len(inner) == 1 and inner[0].kind == Kind.PLACE and is_territory(inner[0])
    return nodes[i].kind == Kind.NAME and (via or placed or nodes[i].word.partition(" ")[0] in _ARTICLES)


def _is_epithet(nodes: list[Node], i: int) -> bool:
    """Whether a name that is no known company's only tells who somebody behind it is (`by Kites showrunner Ada Bonn`)."""
    behind = nodes[i + 1 : i + 3]
    joined = len(behind) > 1 and behind[1].kind == Kind.CONJUNCTION and behind[0].kind == Kind.ROLE
    if len(behind) < 2 or (behind[1].person < 0 and not joined):
        return False
    if nodes[i].kind == Kind.COMPANY:
        return behind[0].word in _ALUMNI
    return behind[0].kind == Kind.ROLE or (behind[0].word in CALLINGS or behind[0].word in _ALUMNI)


def _own_group(nodes: list[Node], start: int, end: int, subject: bool) -> tuple[int, int]:
    """The part of a list of companies behind a preposition that is of this clause: the last of them is the subject of the next one
    (`made for Tin Roof and Echo Mill has the rights`, `for Tin Roof, and Echo Mill will`).
    """
    joints = [i for i in range(start + 1, end - 1) if nodes[i].kind == Kind.CONJUNCTION]
    if not start or not joints or nodes[start - 1].kind != Kind.PREPOSITION or end >= len(nodes):
        return start, end
    last, behind = joints[-1], nodes[end]
    paused = nodes[last - 1].kind == Kind.COMMA and not any(node.kind == Kind.COMMA for node in nodes[start : last - 1])
    verb = behind.kind == Kind.AUXILIARY or (behind.kind == Kind.WORD and behind.word.endswith("s"))
    if not verb or not (paused or behind.word.endswith("s")):
        return start, end
    return (last + 1, end) if subject else (start, last - paused)


def _last_of(nodes: list[Node], start: int, end: int) -> int:
    """Where the last company of a list behind a preposition begins, of which alone a clause with `which` tells (`produced by Tin
    Roof and Echo Mill, which financed it`); `start` where no such clause follows.
    """
    behind = [node.word for node in nodes[end : end + 3]]
    if not start or nodes[start - 1].kind != Kind.PREPOSITION or behind[:2] != [",", "which"] or behind[2:] == ["are"]:
        return start
    return max((i for i in range(start, end) if nodes[i].kind in HOUSE_NAMES), default=start)


def _of_company(nodes: list[Node], i: int) -> bool:
    """Whether a company follows the name at `i` behind `of`: then the name is a person's (`backed by Ada Bonn of Tin Roof`)."""
    behind = nodes[i + 1 : i + 3]
    plain = nodes[i].kind == Kind.NAME and " " in nodes[i].word
    return plain and len(behind) == 2 and behind[0].word == "of" and behind[1].kind == Kind.COMPANY


def _owner_of(node: Node) -> Node:
    """The company in `Tin Roof's Ada Bonn` or `Bonn's Tin Roof` where the whole was taken for one name; any other node as it is."""
    owner, _, owned = node.word.partition("'s ")
    if node.kind != Kind.TITLE_LIKE or owned.count(" ") != 1:
        return node
    if " " in owner:
        return Node(Kind.NAME, owner, node.start, node.start + len(owner))
    return Node(Kind.NAME, owned, node.end - len(owned), node.end)


def is_house(node: Node, *, strict: bool) -> bool:
    """Return whether a node can be the name of a company that makes or shows films; a `strict` one is known for one."""
    if node.kind in {Kind.COMPANY, Kind.COMPANY_LIKE}:
        return not set(node.detail.split(",")) <= _MAKERS_NOT or not node.detail
    if node.kind not in {Kind.NAME, Kind.TITLE_LIKE} or node.person >= 0 or ":" in node.word:
        return False
    return not strict or " " not in node.word or "&" in node.word or "+" in node.word


def _plain_words(extraction: "Extraction", node: Node) -> bool:
    """Whether a name of several words is made of ordinary ones, as companies are called and people are not (`Tin Roof`)."""
    words = node.word.split()
    return node.kind == Kind.NAME and len(words) > 1 and all(word in extraction.document.lexicon.words for word in words)


def _led(extraction: "Extraction", node: Node) -> bool:
    """Whether a preposition, an owner or an article directly precedes a name."""
    nodes = extraction.sentence.nodes
    before = next((one for one, other in pairwise(nodes) if other is node), None)
    return before is not None and (before.kind in {Kind.PREPOSITION, Kind.POSSESSIVE, Kind.DETERMINER} or before.word == "-based")


def _given_name(extraction: "Extraction", node: Node) -> bool:
    return node.kind == Kind.NAME and extraction.document.printed(node.start, node.end) in extraction.document.lexicon.first_names


def in_relation(extraction: "Extraction", relation: Relation, node: Node) -> Candidate:
    """Return a company as the object of a relation, with the territory of the capture or of the bracket behind it."""
    found = extraction.named(relation, node)
    found.company = node
    if "territory" in found.qualifiers:
        del found.qualifiers["territory"]
        if words := territory(extraction.document, extraction.nodes("territory")):
            found.qualifiers["territory"] = words
    if relation is not Relation.PRODUCTION_COMPANY and (where := _bracketed_territory(extraction, node)):
        found.qualifiers["territory"] = where
    if node.kind == Kind.NAME:
        found.confidence *= 0.9
    return found


def _bracketed_territory(extraction: "Extraction", node: Node) -> str:
    """The territory in the bracket behind a distributor or a sales company (`Blue Quay (international)`)."""
    nodes = extraction.sentence.nodes
    at = next((i for i in range(extraction.match.start, len(nodes)) if nodes[i] is node), len(nodes))
    if at + 1 >= len(nodes) or nodes[at + 1].kind != Kind.PAREN:
        return ""
    inner = [n for n in nodes[at + 1].inner if n.kind not in {Kind.COMMA, Kind.CONJUNCTION, Kind.DETERMINER}]
    named = inner and all(is_territory(n) or n.word in {"domestic", "world", "rest"} for n in inner)
    return territory(extraction.document, nodes[at + 1].inner) if named else ""


def companies_of(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured companies in the relation that the rule names."""
    relation = Relation(extraction.relation)
    via = extraction.match.rule.id == "company.banner.of"
    before = extraction.sentence.nodes[max(0, extraction.match.start - (10 if via else 3)) : extraction.match.start]
    barred = _NO_MAKING | MOVIEHOUSES | _RELEASED if via else _NO_MAKING
    if relation is Relation.PRODUCTION_COMPANY and any(node.word in barred for node in before):
        return
    if extraction.match.rule.id == "company.film-from" and _is_bought(extraction):
        return
    if via and before and is_territory(before[-1]):
        return  # "for Spain via C"
    between = extraction.sentence.nodes[extraction.match.start : extraction.match.captures.get("object", (0, 0))[0]]
    if extraction.match.rule.id == "company.alongside" and any(node.word in _PAID or node.word == "deal" for node in between):
        return  # "A produced for C, which co-financed along with D"
    developed = extraction.sentence.nodes[extraction.match.start].word == "developed"
    for node in houses(extraction, "object", "object2", strict=relation is Relation.PRODUCTION_COMPANY):
        if relation is Relation.PRODUCTION_COMPANY and developed and node.detail in _PAYING:
            continue
        if relation is Relation.PRODUCTION_COMPANY and node.word.rpartition(" ")[2] in _SCHEMES_OF_FUNDS:
            yield in_relation(extraction, Relation.FINANCIER, node)
            continue
        if extraction.match.rule.id == "slate.fund-backs" and set(node.detail.split(",")) & BROADCAST:
            continue  # a network that has greenlit two series pays for them as their distributor
        makes = node.word.endswith(_MAKING_NAMES)
        if extraction.match.rule.id in _FROM and set(node.detail.split(",")) & BROADCAST and not makes:
            yield in_relation(extraction, Relation.DISTRIBUTOR, node)
            continue
        owned = relation is Relation.FINANCIER and _backs_as_owner(extraction, node)
        yield in_relation(extraction, Relation.PRODUCTION_COMPANY if owned else relation, node)


def _is_bought(extraction: "Extraction") -> bool:
    """Whether the film comes from whoever sold it (`C bought the film from D`)."""
    start = extraction.match.start
    return any(node.word in BUYING for node in extraction.sentence.nodes[max(0, start - _BUYER) : start])


def _backs_as_owner(extraction: "Extraction", node: Node) -> bool:
    """Whether a company that backs the film is somebody's own and no fund: it makes the film (`backed by Bonn's Tin Roof`)."""
    nodes = extraction.sentence.nodes
    at = next(i for i, other in enumerate(nodes) if other is node or other.start == node.start)
    owner = at >= 2 and nodes[at - 1].kind == Kind.POSSESSIVE and (nodes[at - 2].person >= 0 or " " in nodes[at - 2].word)
    return owner and nodes[extraction.match.start].word == "backed" and "financier" not in node.detail


def production_house(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured companies as producers, where the words leave no doubt that they are companies."""
    before = {node.word for node in extraction.sentence.nodes[: extraction.match.start]}
    if before & _MONEY and extraction.match.rule.id.endswith(("co-production-with", "hails-from")):
        yield from _all(extraction, Relation.FINANCIER)
        return
    together = any(node.word.startswith(("co-prod", "coprod")) for node in extraction.sentence.nodes[extraction.match.start :][:4])
    perhaps_people = extraction.match.rule.id == "company.hails-from"
    for node in houses(extraction, "object", "object2", strict=perhaps_people):
        pays = node.detail in _PAYING and not together and not _makes(extraction, node)
        relation = Relation.FINANCIER if pays else Relation.PRODUCTION_COMPANY
        kinds = set(node.detail.split(","))
        if extraction.match.rule.id == "crew.for-company" and (kinds & BROADCAST or {"studio", "distributor"} <= kinds):
            relation = Relation.DISTRIBUTOR
        yield in_relation(extraction, relation, node)


def _makes(extraction: "Extraction", node: Node) -> bool:
    """Whether a company known to pay for films makes this one: its name says so, or the words call it somebody's banner."""
    return node.word.endswith(_MAKING_NAMES) or extraction.match.rule.id == "company.deeds.on-somebodys-banner"


def fund(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured companies as financiers, where they are known to fund films or their names say so."""
    for node in houses(extraction, "object", "object2", strict=False):
        kinds = set(node.detail.split(","))
        named = not kinds & {"production", "studio", "network", "streamer"} and any(w in _FUNDS for w in node.word.split())
        if ("financier" in kinds and not kinds & {"production", "studio"}) or named:
            yield in_relation(extraction, Relation.FINANCIER, node)


def _all(extraction: "Extraction", relation: Relation) -> Iterator[Candidate]:
    for node in houses(extraction, "object", "object2", strict=False):
        yield in_relation(extraction, relation, node)


def house(extraction: "Extraction") -> Iterator[Candidate]:
    """The company for which the film is made: its producer, or its distributor where it is a network or a streamer."""
    before = extraction.sentence.nodes[max(0, extraction.match.start - 2) : extraction.match.start + 1]
    post = extraction.sentence.nodes[max(0, extraction.match.start - 4) : extraction.match.start]
    if extraction.match.rule.id == "company.at-house" and (
        any(node.word in _FORMERLY for node in before) or any(node.word in _POSTS for node in post)
    ):
        return
    told = extraction.sentence.nodes[extraction.match.start : extraction.match.end]
    if extraction.match.rule.id != "company.deeds.won-book" and any(n.kind == Kind.AWARD or n.word in _ASIDE for n in told):
        return
    if extraction.match.rule.id == "company.for-house":
        if any(node.word in _EARLIER for node in post):
            return
        extraction.anchor = extraction.match.captures["object"][0]  # "is filming Kites for Harbor" can tell of another film
    if extraction.match.rule.id == "company.title-from" and _is_bought(extraction):
        return
    owner = extraction.match.rule.id == "company.owns-title"
    for node in houses(extraction, "object", "object2", strict=False):
        kinds = set(node.detail.split(","))
        if _given_name(extraction, node) or not (
            is_house(node, strict=True) or _plain_words(extraction, node) or (not owner and _led(extraction, node))
        ):
            continue
        if kinds & BROADCAST:
            yield in_relation(extraction, Relation.DISTRIBUTOR, node)
        elif "financier" in kinds and not kinds & {"production", "studio"}:
            yield in_relation(extraction, Relation.FINANCIER, node)
        elif {"studio", "distributor"} <= kinds and extraction.match.rule.id not in _STUDIOS_TOO:
            yield in_relation(extraction, Relation.DISTRIBUTOR, node)
        elif ("production" in kinds or not kinds & {"financier", "sales"}) and (
            "studio" not in kinds or extraction.match.rule.id in _STUDIOS_TOO
        ):
            yield in_relation(extraction, Relation.PRODUCTION_COMPANY, node)


def airs(extraction: "Extraction") -> Iterator[Candidate]:
    """The network or streamer that airs or orders the film as its distributor."""
    named = houses(extraction, "object", "object2", strict=False)
    if extraction.match.rule.id.startswith("distributor.house-"):
        named = [*extraction.nodes("object"), *extraction.nodes("object2")]  # here the owner is meant: "Kanal D's new drama T"
    for node in named:
        kinds = set(node.detail.split(","))
        if kinds & (BROADCAST | {"distributor"} if extraction.match.rule.id in _FIRST_LOOKS else BROADCAST) or (
            node.kind == Kind.COMPANY and "Channel" in extraction.document.printed(node.start, node.end)
        ):
            found = in_relation(extraction, Relation.DISTRIBUTOR, node)
            found.film = found.film or own_work(extraction.sentence.nodes, extraction.match.start, extraction.match.end)
            nodes, start = extraction.sentence.nodes, extraction.match.start
            relative = start > 0 and nodes[start - 1].word in {"which", "that"}
            begun = nodes[start] if nodes[start].kind in TITLED and nodes[start].person < 0 else None
            found.film = found.film or begun or (opening(nodes, start) if relative else stated_of(nodes, start))
            found.naming = found.naming and extraction.match.rule.id not in _NAMING_NONE
            yield found
