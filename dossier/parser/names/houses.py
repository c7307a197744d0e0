"""Names of companies that chunking leaves in parts: behind a place (`Larchland Film Fund`) or a possessive, or with marks in it."""

import re

from dossier.parser.kinds import FORMS, LANDS, TITLED
from dossier.parser.lexicon import Kind, Lexicon, house_of
from dossier.parser.nodes import Node, Sentence, any_kind

_GENERIC = frozenset(
    (
        "film films tv television media screen cinema movie arts art culture cultural audiovisual creative development production "
        "fund foundation institute council commission corporation agency board office centre center authority investment "
        "incentive program programme"
    ).split()
)
"""Words that by themselves name no body, but of a place do."""


_LEGAL = frozenset("llc inc. inc ltd. ltd llp l.l.c. pvt pvt. pte pte. pty pty.".split())
"""Legal forms that a comma can part from a company's name."""
_NAMED = frozenset((Kind.NAME, Kind.COMPANY))
_SHAPE = re.compile(f"(?:{any_kind(LANDS)}|{Kind.NAME}{Kind.POSSESSIVE}){Kind.COMPANY}")
"""The types of a land, or an owner in a possessive, and the words for a body."""


_BANNERS = frozenset(("banner", "outfit", "label", "shingle", "studio"))
_HOUSES = _BANNERS | {"house", "company"}
"""What a company that makes films is called."""
_CALLED = _HOUSES | {"production"}
"""Words of which one stands in all that calls a company so."""
_CHANNELS = frozenset(("network", "streamer", "studio"))
_ORDERING = frozenset(
    (
        "ordered orders renewed renews renewing cancelled canceled cancels greenlit greenlights picked picks given gives handed "
        "hands bought buys landed nabbed cast casts commissioned developing ordering redeveloping eyeing scrapped axed dropped"
    ).split()
)
"""What a network does with shows."""
_ORDERS = frozenset("pilot pilots series season seasons episodes commitment order penalty".split())
_DESCRIBING = frozenset((Kind.WORD, Kind.MODIFIER, Kind.NUMBER, Kind.NATION))
_SHOWS = FORMS | {Kind.TITLE}
_BEFORE_HOUSES = frozenset(("by", "from", "under", "with", "for", "at", "and"))
_LANDED = Kind.PAREN + Kind.COMPANY
"""The types of a bracket and a company behind it (`Tin Roof (Larchland) Films`)."""


def join_houses(sentences: list[Sentence], lexicon: Lexicon) -> None:
    """Make one company of a place, or the owner in a possessive, and the words for a body behind it; several of those that slashes
    join; in place.
    """
    for sentence in sentences:
        nodes = sentence.nodes
        _name_quoted(sentence)
        names = [nodes[i].word for i in sentence.names]
        landed = _LANDED in sentence.kinds
        marked = landed or not _LEGAL.isdisjoint(names) or "!" in sentence.words[1:-1]
        if not (marked or _SHAPE.search(sentence.kinds) or "/" in "".join(names)):
            continue
        for i in reversed([i for i in sentence.names if nodes[i].kind in _NAMED]):
            if "/" in nodes[i].word and i + 1 < len(nodes) and (parts := _parted(nodes[i], lexicon)):
                nodes[i : i + 1] = parts
            if i and nodes[i].kind == Kind.COMPANY and nodes[i - 1].kind in LANDS and _is_generic(nodes[i]):
                _merge(nodes, i - 1, i)
        for i in reversed([i for i, node in enumerate(nodes) if i > 1 and (node.word in _LEGAL or nodes[i - 1].word == "!")]):
            comma = nodes[i - 1].kind == Kind.COMMA
            if nodes[i - 2].is_name and (comma or nodes[i].word.title() in lexicon.company_words):
                joined = f"{nodes[i - 2].word}{nodes[i - 1].word} {nodes[i].word}"  # "Tin Roof, LLC", "Yes! Studios"
                nodes[i - 2 : i + 1] = [Node(Kind.COMPANY, joined, nodes[i - 2].start, nodes[i].end)]
        for i in reversed([i for i, node in enumerate(nodes) if node.kind == Kind.COMPANY and i > 1]):
            if landed and _is_of_land(nodes[i - 1]) and nodes[i - 2].is_name and _is_for_body(nodes[i], lexicon):
                _merge(nodes, i - 2, i)
                continue
            if nodes[i - 1].kind == Kind.POSSESSIVE and _is_body(nodes[i - 2], nodes[i]):
                _merge(nodes, i - 2, i)
        sentence.renew()


def name_channels(sentences: list[Sentence]) -> None:
    """Make companies of the names that are everyday words or surnames, too (`Fox`), where one stands as the owner of a show, or as
    who orders one, and nobody in the article bears it; in place.
    """
    told = {
        sentence.nodes[i].word
        for sentence in sentences
        if Kind.COMPANY_LIKE in sentence.kinds
        for i in sentence.names
        if _is_channel(sentence.nodes[i]) and (_owns_show(sentence.nodes, i) or _orders(sentence.nodes, i))
    }
    for sentence in sentences if told else ():
        told -= {node.word.rpartition(" ")[2] for node in sentence.nodes if node.kind == Kind.PERSON_LIKE}
    for sentence in sentences if told else ():
        for node in sentence.nodes:
            if node.kind == Kind.COMPANY_LIKE and node.word in told:
                node.kind = Kind.COMPANY
        sentence.renew()


def _is_channel(node: Node) -> bool:
    """Whether a name can be that of a network or a streamer."""
    return node.kind == Kind.COMPANY_LIKE and not _CHANNELS.isdisjoint(node.detail.split(","))


def _orders(nodes: list[Node], i: int) -> bool:
    """Whether the channel at `i` orders, ends or casts a show (`Fox has given a series order`, `Fox has cast A in the pilot`)."""
    verb = i + 1 + (i + 1 < len(nodes) and nodes[i + 1].kind == Kind.AUXILIARY)
    if verb >= len(nodes) or nodes[verb].word not in _ORDERING:
        return False
    return any(node.kind in FORMS or node.word in _ORDERS for node in nodes[verb + 1 :])


def _owns_show(nodes: list[Node], i: int) -> bool:
    """Whether the channel at `i` is the owner of a show (`Fox's drama “Kites”`, `History's new series`, `Fox's Night
    Ferry`), or described by it (`the Fox drama Night Ferry`).
    """
    owns = nodes[i + 1 : i + 2] != [] and nodes[i + 1].kind == Kind.POSSESSIVE
    behind = nodes[i + 1 + owns : i + 6]
    k = next((k for k, node in enumerate(behind) if node.kind not in _DESCRIBING), len(behind))
    if owns:
        return k < len(behind) and (behind[k].kind in _SHOWS or behind[k].kind in TITLED)
    described = k + 1 < len(behind) and behind[k].kind in FORMS and behind[k + 1].kind in TITLED
    return i > 0 and nodes[i - 1].kind == Kind.DETERMINER and described


def _is_generic(node: Node) -> bool:
    return all(word in _GENERIC for word in node.word.split())


def _name_quoted(sentence: Sentence) -> None:
    """Make a company of what is printed in quotation marks as a title is, and called a house that makes films."""
    if Kind.TITLE not in sentence.kinds or _CALLED.isdisjoint(sentence.vocabulary):
        return
    nodes = sentence.nodes
    for i in [i for i in sentence.names if i > 1 and nodes[i].kind == Kind.TITLE]:
        told = [node.word for node in nodes[i + 1 : i + 7]]
        apposed = told[:1] == [","] and told[1:2] in (["a"], ["the"]) and nodes[i - 1].word in _BEFORE_HOUSES
        if _ends_in_house([node.word for node in nodes[i - 2 : i]]) or (apposed and _holds_house(told[2:])):
            nodes[i].kind = Kind.COMPANY
            sentence.renew()


def _ends_in_house(words: list[str]) -> bool:
    """Whether words end in what a house that makes films is called (`his production house`, `the banner`)."""
    if words == ["home", "production"]:
        return True
    return words[-1] in _HOUSES and (words[-1] in _BANNERS or words[0] == "production")


def _holds_house(words: list[str]) -> bool:
    """Whether words, up to a comma, hold what a house that makes films is called."""
    clause = words[: words.index(",")] if "," in words else words
    return any(_ends_in_house(clause[k - 1 : k + 1]) for k in range(1, len(clause))) or (bool(clause) and clause[0] in _BANNERS)


def _is_of_land(node: Node) -> bool:
    """Whether a bracket holds the land of a company and no more."""
    return node.kind == Kind.PAREN and len(node.inner) == 1 and node.inner[0].kind in LANDS | {Kind.PLACE_LIKE, Kind.TERRITORY}


def _is_for_body(node: Node, lexicon: Lexicon) -> bool:
    """Whether a company's name is but words for a body (`Films Limited`, behind `Tin Roof (Larchland)`)."""
    return all(word.title() in lexicon.company_words or word in _GENERIC or word in _LEGAL for word in node.word.split())


def _is_body(owner: Node, owned: Node) -> bool:
    """Whether the plural before a possessive belongs to the name of a body (`Larchland Children's Film Fund`)."""
    named = owner.kind == Kind.NAME and " " in owner.word and owner.word.rpartition(" ")[2] in {"children", "women", "artists"}
    return named and _is_generic(owned)


def _merge(nodes: list[Node], first: int, last: int) -> None:
    words = "".join(node.word if node.kind == Kind.POSSESSIVE else f" {node.word}" for node in nodes[first : last + 1])
    detail = nodes[last].detail
    nodes[first : last + 1] = [Node(Kind.COMPANY, words.strip(), nodes[first].start, nodes[last].end, detail=detail)]


def _parted(node: Node, lexicon: Lexicon) -> list[Node]:
    """The companies that slashes part, with commas for the slashes; none where the slash is part of a name."""
    pieces = node.word.split("/")
    whole = all(" " in piece or house_of(lexicon, piece) is not None for piece in pieces)
    if not whole or " " not in node.word or len(node.word) != node.end - node.start:
        return []
    if not any(piece.rpartition(" ")[2].title() in lexicon.company_words or house_of(lexicon, piece) for piece in pieces):
        return []
    found: list[Node] = []
    at = node.start
    for piece in pieces:
        found += [Node(Kind.COMPANY, piece, at, at + len(piece)), Node(Kind.COMMA, ",", at + len(piece), at + len(piece) + 1)]
        at += len(piece) + 1
    return found[:-1]
