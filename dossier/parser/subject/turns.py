"""Films told of in turn: an article on several numbers them, or goes over from one to the next.

The first film under the pact is T ...      The second, T, follows ...      First up is A's drama T
Also on the slate is T ...                  Rounding out the line-up are T and U
"""

from collections.abc import Callable, Iterator, Mapping

from dossier.parser.extraction.programmes import maker_behind
from dossier.parser.kinds import FORMS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import ALUMNI, MAKERS, is_epithet, is_plural
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.contexts import context_of
from dossier.parser.subject.spread import are_films
from dossier.parser.subject.weighing import LIKELY

_ORDINALS = frozenset("first second third fourth fifth sixth seventh last final other next".split())
_OVER = frozenset("was were had won premiered screened bowed opened earned took made debuted grossed became received".split())
"""Verbs of a film that is over (`his first feature, T, won`)."""
_PAST = frozenset("debut previous earlier previously season episode episodes novel book album year".split())
"""Words of what is no film to come."""
_BEING = frozenset(("is", "are", "be", "comes", "come", "titled", "called", "entitled", "named"))
_HOLDING = _BEING | {"include", "includes"}
_ADDING = frozenset("also another rounding completing elsewhere joining".split())
"""Words with which a text goes over to a further film of a slate."""
_LISTS = frozenset(
    (
        "slate lineup line-up roster pipeline kitty works cards catalogue catalog portfolio schedule programme pact books offering"
    ).split()
)
_COUNTED = frozenset("is are be will up of project title titled called one two under in on from".split())
"""What stands behind a number that is a film's, beside a word for a film."""
_BEFORE_TITLE = FORMS | {Kind.MODIFIER, Kind.NATION, Kind.DETERMINER, Kind.ROLE, Kind.NUMBER, Kind.POSSESSIVE, Kind.FESTIVAL}
_OTHERWISE = frozenset(("meanwhile", "elsewhere", "separately"))
"""Words with which a text goes over to other news."""
_OTHER = frozenset(("other", "related", "more", "further"))
_ROUNDING = frozenset("found finds rounded rounds cast casts set sets added adds completed lost loses filled".split())
"""What a film does with its cast."""
_OPENER = 5
"""So many nodes stand at most before such a film (`Over at the C, T has cast A`)."""
TOLD = 1.5
"""The evidence of its context that makes a title one of which other news tell."""
_LIKED = frozenset("was were hit success debut debuted known fame previous previously earlier portrayal performance".split())
"""Words of a sentence on what somebody has been in."""
_COMING = 0.8
"""The evidence of its context that makes a title one of the films that somebody has coming."""
_AWAITED = frozenset(("opposite", "slated"))
_IN_LISTS = frozenset((Kind.COMMA, Kind.CONJUNCTION, Kind.PAREN, Kind.SEMICOLON))
_AFTERWARDS = (["after", "that"], ["after", "this"], ["after", "which"], ["following", "that"], ["following", "this"])
_BEFORE = frozenset("known credits hits behind previously recently starred appeared worked who like include includes such".split())
"""Words of a sentence on what somebody has made before."""
_DEALING = frozenset("renews cancels orders axes greenlights drops revives saves scraps buys nabs lands dates delays casts".split())
"""What a network does with shows, in a headline."""
_TO_MAKE = frozenset("shoot film direct star make helm topline headline produce write begin start join lead front".split())
_OPENING_FILM = frozenset("open opens close closes opening closing kick kicks".split())
_EVENTS = frozenset(("festival", "fest", "event", "edition"))
_REACH = 14
"""So many nodes the words that go over to a film can be."""


def in_turn(sentence: Sentence, i: int) -> bool:
    """Return whether the sentence goes over to the film whose title is the name at node `i`."""
    nodes = sentence.nodes
    if maker_behind(nodes, i) is not None:
        return True
    if not i or i > _REACH or nodes[i].kind in {Kind.COMPANY, Kind.PLACE} or nodes[i].person >= 0 or sentence.zone != "prose":
        return False
    lead = _before_description(nodes, i)
    if lead < 1 or not _PAST.isdisjoint(node.word for node in nodes[:i]):
        return False
    comes = nodes[0].word == "from" and nodes[lead - 1].word in {"comes", "come"} and nodes[lead - 2].kind in {*MAKERS, Kind.NAME}
    followed = nodes[0].word in {"this", "that", "it", "these"} and [node.word for node in nodes[lead - 2 : lead]] == [
        "followed",
        "by",
    ]
    return (
        comes
        or followed
        or _is_next(nodes, i)
        or _opens_or_closes(nodes, i)
        or _is_numbered(nodes, i, lead)
        or _is_added(nodes, i, lead)
    )


def _before_description(nodes: list[Node], i: int) -> int:
    """The position of the name at `i`, or of what describes its film before it (`A's Danish thriller T`)."""
    k = i
    while k and (nodes[k - 1].kind in _BEFORE_TITLE or (nodes[k - 1].kind in MAKERS and nodes[k].kind == Kind.POSSESSIVE)):
        k -= 1
    return k


def _is_numbered(nodes: list[Node], i: int, lead: int) -> bool:
    """Whether the film is one of several by its number (`the second is T`, `her third, T, is`)."""
    at = next((k for k, node in enumerate(nodes[:4]) if node.word in _ORDINALS), -1)
    if at < 0 or at >= lead or any(node.kind in NAMES and node.kind != Kind.COMPANY for node in nodes[:lead]):
        return False
    counted = all(node.kind in FORMS or node.word in _COUNTED for node in nodes[at + 1 : at + 2])
    if (nodes[lead - 1].word in _BEING or nodes[lead - 1].kind == Kind.COLON) and counted:
        return True
    if nodes[i - 1].kind != Kind.COMMA or at > 1 or i - at > 4:
        return False
    behind = nodes[i + 1 : i + 3]
    if nodes[i].kind != Kind.TITLE and (not behind or behind[0].kind != Kind.COMMA):
        return False
    return _OVER.isdisjoint(node.word for node in nodes[i + 1 :])


def _is_next(nodes: list[Node], i: int) -> bool:
    """Whether the film is what somebody will make after another (`After that, A will shoot T`, `He will then direct T`)."""
    words = [node.word for node in nodes[:i]]
    follows = words[:2] in _AFTERWARDS or words[0] in {"next", "then", "afterwards", "subsequently"}
    then = "then" in words or "next" in words or follows
    at = i - 1 - (nodes[i - 1].word == "in" or nodes[i - 1].kind in FORMS or nodes[i - 1].kind == Kind.DETERMINER)
    return then and "will" in words[:-1] and nodes[at].word in _TO_MAKE


def _opens_or_closes(nodes: list[Node], i: int) -> bool:
    """Whether a festival opens or closes with the film (`T will open the festival`, `it closes with T`)."""
    behind = [node.word for node in nodes[i + 1 : i + 6]]
    shown = nodes[i + 1 : i + 2] and any(word in _OPENING_FILM for word in behind[:2])
    if shown and any(node.kind == Kind.FESTIVAL or node.word in _EVENTS for node in nodes[i + 1 : i + 7]):
        return True
    k = _before_description(nodes, i)
    if nodes[0].word in {"opening", "closing"} and nodes[k - 1].word == "is" and not any(node.person >= 0 for node in nodes[:k]):
        return True  # "Closing the section is T"
    return k > 1 and nodes[k - 1].word == "with" and any(node.word in _OPENING_FILM for node in nodes[max(0, k - 4) : k - 1])


def _is_added(nodes: list[Node], i: int, lead: int) -> bool:
    """Whether the film is a further one of a slate (`also on the slate is T`)."""
    words = [node.word for node in nodes[:i]]
    if _ADDING.isdisjoint(words[:2]) or _LISTS.isdisjoint(words):
        return False
    first = next((k for k, word in enumerate(words) if word in _HOLDING), 0)
    listed = nodes[i].kind == Kind.TITLE and nodes[i - 1].kind in {Kind.COMMA, Kind.CONJUNCTION}
    return bool(first) and (lead == first + 1 or listed)


def gone_over_to(sentence: Sentence) -> Node | None:
    """Return the title of the film to which a sentence goes over with other news; None where it does not."""
    words = [node.word.lower() for node in sentence.nodes[:6]]
    if sentence.zone != "prose" or not words:
        return None
    news = words[0] == "in" and "news" in words and not _OTHER.isdisjoint(words[1:4])
    elsewhere = words[0] in _OTHERWISE or words[:2] == ["over", "at"]
    if (not news and not elsewhere) or _goes_on(sentence.nodes):
        return None
    nodes = sentence.nodes
    named = [i for i in sentence.names if nodes[i].kind != Kind.COMPANY and nodes[i].person < 0]
    told = {i: context for i in named if (context := context_of(sentence, i)) >= TOLD}
    if not told and named and _rounds_out(sentence.nodes, named[0]):
        return sentence.nodes[named[0]]
    return sentence.nodes[max(told, key=lambda i: told[i])] if told else None


def _goes_on(nodes: list[Node]) -> bool:
    """Whether a sentence tells what else somebody does (`Meanwhile, A has also finished shooting T`)."""
    who = next((k for k, node in enumerate(nodes[:_OPENER]) if node.person >= 0), -1)
    return who >= 0 and any(node.word == "also" for node in nodes[who + 1 : who + _OPENER])


def _rounds_out(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is that of a film which finds its cast (`T has found its leads`)."""
    behind = nodes[i + 1 : i + 4]
    opens = i <= 2 or (i <= _OPENER and nodes[i - 1].kind == Kind.COMMA)
    told = any(node.word == "its" or node.person >= 0 for node in behind)
    return opens and told and not _ROUNDING.isdisjoint(node.word for node in behind)


def lists(sentence: Sentence) -> Iterator[list[Node]]:
    """Yield the names that stand in one list behind a word for several films (`two films, T and U`)."""
    plural = next((i for i, node in enumerate(sentence.nodes) if are_films(node)), len(sentence.nodes))
    found: list[Node] = []
    for node in sentence.nodes[plural + 1 :]:
        if node.kind in NAMES and node.kind != Kind.COMPANY and node.person < 0:
            found.append(node)
        elif node.kind not in _IN_LISTS:
            if len(found) > 1:
                yield found
            found = []
    if len(found) > 1:
        yield found


_KINDS = FORMS | {Kind.MODIFIER, Kind.NATION}
"""What tells of a film's kind before its title."""


def apposed(sentence: Sentence) -> list[Node]:
    """Return the titles that stand in a list directly behind the word for their kind (`picked up the dramas T, U and V`); none in a
    sentence on what somebody has made before.
    """
    nodes = sentence.nodes
    if sentence.zone != "prose" or not sentence.vocabulary.isdisjoint(_BEFORE):
        return []
    found: list[Node] = []
    for at in [i for i, node in enumerate(nodes) if are_films(node)]:
        named: list[Node] = []
        for node in nodes[at + 1 :]:
            if node.kind in TITLED and node.person < 0:
                named.append(node)
            elif node.kind not in _IN_LISTS or not named:
                break
        found += named if len(named) > 1 or nodes[at - 1].kind in {Kind.COMMA, Kind.CONJUNCTION} else []
    return found


def dealt_with_in_turn(sentence: Sentence, *, several: bool) -> list[Node]:
    """Return the titles of the shows with which a headline deals one after the other (`C cancels T, renews U`), or, where it is
    that of an article on `several`, that it names in quotation marks (`TV Bits: 'T', 'U' and More`).
    """
    nodes = sentence.nodes
    if several and sentence.zone == "headline":
        quoted = [i for i in sentence.names if nodes[i].kind == Kind.TITLE and not is_epithet(nodes, i)]
        quoted = [i for i in quoted if i + 1 == len(nodes) or nodes[i + 1].word not in ALUMNI]
        return [nodes[i] for i in quoted] if len(quoted) > 1 else []
    verbs = [i for i, node in enumerate(nodes[:-1]) if node.word in _DEALING and nodes[i + 1].kind in TITLED]
    return [nodes[i + 1] for i in verbs] if len({nodes[i].word for i in verbs}) > 1 else []


_AS_SUBJECT = frozenset((Kind.AUXILIARY, Kind.COMMA, Kind.PAREN, Kind.COLON))
"""What can stand behind a film's title with which a paragraph opens."""
_DOES = frozenset(
    "directed starring hails follows tells stars took opens opened moves slips marks centres centers sees grossed".split()
)


OPENING_AMONG = 0.07
"""The probability of a title with which a paragraph opens as others do with likely ones, from which on it is taken for a film's."""
OPENING_ALONE = 0.25
"""The same, where no others open so."""
PARALLEL = 2
"""So many paragraphs that open with a likely title make it the way of an article."""


def opening(sentences: list[Sentence], chances: Mapping[str, float], fold: Callable[[Node], str]) -> list[str]:
    """Return the keys of the titles with which paragraphs open as the films that they are told of, by how likely (`chances`) they
    and those of other paragraphs are.
    """
    firsts = {sentence.paragraph: sentence for sentence in reversed(sentences) if sentence.zone == "prose"}
    found = [fold(node) for sentence in firsts.values() if (node := _opens(sentence)) is not None]
    parallel = sum(chances.get(title, 0.0) >= LIKELY for title in found) >= PARALLEL
    return [title for title in found if chances.get(title, 0.0) >= (OPENING_AMONG if parallel else OPENING_ALONE)]


def _opens(sentence: Sentence) -> Node | None:
    """The name with which a sentence of prose opens as the title of the film that it is told of (`T, a drama, comes out`, `T has
    been moved`, `Danish drama T from A follows`); None where it does not open so.
    """
    nodes = sentence.nodes
    i = next((k for k, node in enumerate(nodes[:_OPENER]) if node.kind not in _KINDS), 0)
    if len(nodes) < i + _OPENER or nodes[i].kind not in TITLED or nodes[i].person >= 0:
        return None
    if i and nodes[i - 1].kind in FORMS:
        return nodes[i] if not is_plural(nodes[i - 1]) else None
    told = not i and (nodes[1].kind in _AS_SUBJECT or nodes[1].word in _DOES)
    return nodes[0] if told and (" " in nodes[0].word or not nodes[0].word.endswith("s")) else None


def is_coming(sentence: Sentence, i: int) -> bool:
    """Return whether the name at node `i` is that of a film which somebody has coming, in an article that goes through those."""
    nodes = sentence.nodes
    if nodes[i].kind in {Kind.COMPANY, Kind.PLACE} or nodes[i].person >= 0 or sentence.zone != "prose":
        return False
    behind = [node.word for node in nodes[i + 1 : i + 5]]
    awaited = not _AWAITED.isdisjoint(behind) or behind[:3] == ["in", "the", "pipeline"]
    if awaited:
        return i > 0 and nodes[i - 1].kind not in {Kind.PREPOSITION, Kind.CONJUNCTION}
    return _LIKED.isdisjoint(node.word for node in nodes) and context_of(sentence, i) >= _COMING
