"""How a name is given to the film that an article tells of: in apposition, as what somebody makes next, as its new title."""

from dossier.parser.kinds import FORMS, HOUSES, LANDS, PERSONAL, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import KIND_WORDS, MAKERS, NAMING, is_plural
from dossier.parser.nodes import NAMES, Node, Sentence, place_of
from dossier.parser.words import RELATIVES

_COMING_UP = frozenset("next latest newest debut follow-up second third fourth fifth sophomore".split())
"""What stands for somebody's film before its title (`his next, T, is`)."""
AHEAD = frozenset("upcoming forthcoming next new ambitious awaited anticipated yet-untitled".split())
"""What a film is that is still to come."""
FILMS = frozenset("venture outing directorial entertainer actioner starrer potboiler opus extravaganza".split())
"""Words for a film besides those for its kind."""
_FORMED = frozenset("animated adult live-action tv television cg-animated stop-motion streaming original hit scripted".split())
"""In what form a film is made, before the word for its kind."""
_OF_FILMS = KIND_WORDS | {Kind.WORD, Kind.NATION, Kind.NUMBER, Kind.DASH}
"""What can stand between the word that a film is to come and its title."""
_ASIDE = 10
"""So many nodes at most a name stands behind the `who` of its clause."""
_WITHIN = 6
"""So many nodes at most stand between."""
_TITLE_BACK = 20
"""So many nodes before `is` at most stands the word `title` of which it tells what it is."""
_GIVING = NAMING | {"christened", "named"}
"""Verbs that give a name, to a film among others."""
_SAYING = frozenset("now also currently tentatively provisionally simply aptly reportedly which that".split())
"""What stands, besides auxiliaries, between the word for what gets a name and the verb that gives it."""
_REACH = 5
_RENAMING = frozenset((",", ":", "-", "of", "title", "now", "is"))
_FORMERLY = frozenset("original working former previous earlier alternative alternate english literal hindi old".split())
"""What titles are called that a film has besides."""

_BEGINNING = frozenset(("make", "makes", "making", "will"))
_DESCRIBING = KIND_WORDS | LANDS | {Kind.MODIFIER, Kind.WORD, Kind.DETERMINER}
_DESCRIBED = 5
"""So many nodes at most describe a film before its title."""

_GIVEN = frozenset((Kind.GENRE, Kind.FORMAT, Kind.MODIFIER, Kind.NATION, Kind.DETERMINER, Kind.POSSESSIVE))
"""What stands between the word for whom money is and the film's title."""
_SIGNS = ("$", "€", "£")
_MONEY = frozenset("million grant grants funding support".split())
_GRANTED = frozenset(
    "granted awarded receives received gets got given goes went grant grants support funding put allocated invested".split()
)
_ADAPTING = frozenset("adaptation adaptations version remake reboot retelling reimagining redo".split())
_REMADE = frozenset("remake reboot reimagining adaptation revival".split())
_TO_ADAPT = frozenset("adapt adapts adapting remake remakes remaking reboot reboots rebooting".split())
_OWNING = KIND_WORDS | MAKERS | {Kind.NAME, Kind.POSSESSIVE, Kind.SOURCE_WORK, Kind.DETERMINER, Kind.WORD, Kind.YEAR}
_OWNING |= {Kind.NUMBER, Kind.ROLE, Kind.COMMA, Kind.NATION}
"""What can stand between the word for what is made of a work and its title (`an adaptation of A's 2007 bestseller T`)."""


def opens_with_untitled(nodes: list[Node]) -> bool:
    """Return whether a sentence opens with the film that has no title (`The yet-to-be-titled project will`)."""
    return any(node.word.endswith(("untitled", "unnamed", "to-be-titled", "to-be-named")) for node in nodes[:3])


def gives_title(sentence: Sentence) -> bool:
    """Return whether a sentence gives somebody's next film its title (`The director's next project, titled T, is`)."""
    if sentence.vocabulary.isdisjoint(NAMING):
        return False
    nodes = sentence.nodes
    for i in range(2, len(nodes) - 1):
        named = nodes[i].word in NAMING and nodes[i + 1].kind in NAMES and nodes[i + 1].person < 0
        if named and not _COMING_UP.isdisjoint(node.word for node in nodes[max(0, i - _REACH) : i]):
            return True
    return False


def named_behind(sentence: Sentence, person: Node) -> Node | None:
    """Return the title that is given to a film right behind one who makes it (`A's next with director B, titled T`)."""
    if sentence.vocabulary.isdisjoint(NAMING):
        return None
    nodes = sentence.nodes
    at = place_of(nodes, person) + 1
    at += 0 < at < len(nodes) and nodes[at].kind == Kind.COMMA
    titled = 0 < at < len(nodes) - 1 and nodes[at].word in NAMING and nodes[at + 1].kind in NAMES
    return nodes[at + 1] if titled else None


def is_next_of(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` is what somebody makes next (`has begun shooting for director A's next, T`)."""
    at = i - 1 if i and nodes[i - 1].kind == Kind.COMMA else i
    if at <= 2 or nodes[at - 1].word not in {"next", "upcoming"} or nodes[at - 2].kind != Kind.POSSESSIVE:
        return False
    return nodes[at - 3].kind in MAKERS or nodes[at - 3].kind == Kind.NAME


def is_apposed(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` stands between commas or dashes behind a film that it names (`Her first feature, T, is`)."""
    if i < 2 or nodes[i - 1].kind not in {Kind.COMMA, Kind.DASH}:
        return False
    behind = nodes[i + 1].kind if i + 1 < len(nodes) else Kind.STOP
    if nodes[i].person < 0 and behind in {Kind.PREPOSITION, Kind.DATE} and _is_of_film(nodes, i - 2):
        return True
    if behind not in ({Kind.DASH} if nodes[i - 1].kind == Kind.DASH else {Kind.COMMA, Kind.STOP}):
        return False
    if nodes[i - 2].word in _COMING_UP:
        return True
    for node in reversed(nodes[max(0, i - 7) : i - 1]):
        if node.kind == Kind.FORMAT:
            return not is_plural(node)
        if node.kind in {Kind.COMMA, Kind.AUXILIARY} or (node.kind in NAMES and node.person < 0):
            return False
    return False


def _is_of_film(nodes: list[Node], k: int) -> bool:
    """Whether the node at `k` is somebody's film of which there is something (`the premiere of his film, T on Friday`)."""
    owned = k > 1 and nodes[k].kind == Kind.FORMAT and nodes[k - 1].word in {"his", "her", "their", "'s"}
    return owned and not is_plural(nodes[k]) and nodes[k - 2].word in {"of", "for"}


def is_the_film(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` stands as that of the film told of (`The movie, T, is`, `the film, T, stars`)."""
    if i < 3 or nodes[i - 1].kind != Kind.COMMA or nodes[i - 2].kind not in KIND_WORDS or is_plural(nodes[i - 2]):
        return False
    return nodes[i - 3].word == "the" and (i + 1 >= len(nodes) or nodes[i + 1].kind in {Kind.COMMA, Kind.STOP})


def names_kind(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` stands before the word for its kind as that of the one told of (`the new T series`, `the
    upcoming T animated series`, `C's T pilot`).
    """
    k = i + 1
    while k < len(nodes) and (nodes[k].kind in {Kind.GENRE, Kind.MODIFIER} or nodes[k].word in _FORMED):
        k += 1
    k -= k > i + 1 and nodes[k - 1].kind == Kind.GENRE and (k == len(nodes) or nodes[k].kind != Kind.FORMAT)
    if nodes[i].kind in HOUSES or k == len(nodes) or nodes[k].kind not in FORMS or is_plural(nodes[k]):
        return False
    if k + 1 < len(nodes) and (nodes[k + 1].kind in NAMES or nodes[k + 1].kind == Kind.ROLE):
        return False
    if (nodes[i].kind in PERSONAL or nodes[i].person >= 0) and "series" not in nodes[k].value:
        return False  # "the Ada Bonn film"
    if is_in_aside(nodes, i):
        return False  # "Ada Bonn, who is in Larch's Kites series, leads"
    before = i - 1
    while before > 0 and (nodes[before].word in AHEAD or nodes[before].word in _FORMED or nodes[before].kind == Kind.NATION):
        before -= 1
    return before >= 0 and (
        nodes[before].word == "the" or (nodes[before].kind == Kind.POSSESSIVE and nodes[before - 1].kind in MAKERS)
    )


def is_in_aside(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` stands in a clause on a person (`who was seen in T`)."""
    for k in range(i - 1, max(0, i - _ASIDE), -1):
        if nodes[k].kind in {Kind.COMMA, Kind.STOP, Kind.SEMICOLON}:
            return False
        if nodes[k].word in RELATIVES:
            return True
    return False


def is_renamed(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` is said to be a film's title (`retitled T`, `The film, once called U, is now T`, `The working
    title of the film is T`).
    """
    if nodes[i - 1].word in {"retitled", "renamed", "rechristened"}:
        return True
    if nodes[i - 1].word not in _RENAMING:
        return False
    words = [node.word for node in nodes[max(0, i - 7) : i]]
    if words[-1] == "is":
        return "title" in words and words[words.index("title") + 1] in {"is", "of", "for"}
    if nodes[i].kind == Kind.TITLE and "title" in words[-2:] and (words[-1] in {"title", ":", "-"}):
        return _FORMERLY.isdisjoint(words)  # "has an odd title - T"
    if words[-3:] in (["new", "title", ","], ["new", "title", ":"], ["new", "title", "of"]) or words[-2:] == ["new", "title"]:
        return True
    return i > 2 and nodes[i - 1].word == "now" and nodes[i - 2].word == "is" and nodes[i].person < 0


def begins_with(nodes: list[Node], i: int, reach: list[str]) -> bool:
    """Return whether somebody is to begin with the film named at `i` (`will make her debut with T`, `makes his debut with
    English-language drama T`); `reach` are the words before the name.
    """
    if "debut" not in reach or _BEGINNING.isdisjoint(reach):
        return False
    k = i - 1
    while k > max(0, i - _DESCRIBED) and nodes[k].kind in _DESCRIBING:
        k -= 1
    return nodes[k].word in {"with", "in"}


def is_ahead(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` stands behind a word for a film that is still to come (`the upcoming space drama T`, `his next
    project, T`).
    """
    k = i - 1
    if k > 0 and nodes[k].kind == Kind.COMMA:
        k -= 1
    if k < 1 or not is_film(nodes[k]):
        return False
    for node in reversed(nodes[max(0, k - _WITHIN) : k]):
        if node.word in AHEAD:
            return True
        if node.kind not in _OF_FILMS:
            return False
    return False


def is_film(node: Node) -> bool:
    """Return whether a node is a word for one film."""
    return (node.kind in KIND_WORDS and not is_plural(node)) or node.word in FILMS


def is_granted(nodes: list[Node], i: int, begin: int = 0) -> bool:
    """Return whether money is given for the film at `i`, in the clause that begins at `begin` (`A was granted 2 million for T`,
    `the grant went to T`, `has put 2 million into P's T`).
    """
    behind = nodes[i + 1 : i + 2]
    if not i or nodes[i].kind not in TITLED or any(node.is_name or node.kind in FORMS for node in behind):
        return False
    at = i - 1
    while at > begin and (nodes[at].kind in _GIVEN or (nodes[at + 1].kind == Kind.POSSESSIVE and nodes[at].person >= 0)):
        at -= 1
    if nodes[at].word not in {"for", "to", "into"}:
        return False
    words = [node.word for node in nodes[begin:at] if not node.is_name]
    return not _GRANTED.isdisjoint(words) and any(word in _MONEY or word.startswith(_SIGNS) for word in words)


def is_named_film(nodes: list[Node], i: int) -> bool:
    """Return whether the words before the name at `i` say that a film is called so (`a film titled T`, `the project has been
    christened T`, `the title has been revealed to be T`), or that it gets money.
    """
    if is_granted(nodes, i):
        return True
    k = i - 1
    if k > 0 and nodes[k].kind == Kind.COMMA:
        k -= 1
    if k > 0 and nodes[k].word == "as":
        k -= 1
    if k < 1:
        return False
    known = nodes[k].word == "known" and k < i - 1  # "the film now known as T"
    if nodes[k].word not in _GIVING and not known:
        return nodes[k].word in {"is", "be"} and _is_title_told(nodes, k)
    k -= 1
    while k > 0 and (nodes[k].word in _SAYING or nodes[k].kind in {Kind.AUXILIARY, Kind.COMMA}):
        k -= 1
    return is_film(nodes[k]) or nodes[k].word == "it"


def _is_title_told(nodes: list[Node], k: int) -> bool:
    """Whether `is` or `be` at `k` tells a film's title (`The title of A's next is T`, `A's 50th film is T`)."""
    words = [node.word for node in nodes[max(0, k - _TITLE_BACK) : k]]
    if "title" in words:
        return words[-1] == "title" or not {"of", "film", "movie"}.isdisjoint(words)
    return k > 1 and is_film(nodes[k - 1]) and (nodes[k - 2].word in AHEAD or nodes[k - 2].kind in {Kind.NUMBER, Kind.POSSESSIVE})


def is_adapted(nodes: list[Node], i: int) -> bool:
    """Return whether the film told of is made of the work named at `i` (`an adaptation of A's novel T`, `to remake T`, `a T
    remake`), so that it may well bear its name.
    """
    behind = nodes[i + 1] if i + 1 < len(nodes) else nodes[i]
    if nodes[i].kind in HOUSES or behind.kind == Kind.POSSESSIVE:
        return False  # "a Larch Films adaptation of A's novel"
    if behind.word in _REMADE:
        return not is_in_aside(nodes, i)
    k = max(0, i - 1)
    while k > 0 and nodes[k].kind in _OWNING and nodes[k].word not in _TO_ADAPT:
        k -= 1
    if nodes[k].word in _TO_ADAPT:
        return True
    of_it = nodes[k].word == "of" and k > 0 and nodes[k - 1].word in _ADAPTING
    return of_it and all(node.word not in {"is", "'s", "being"} for node in nodes[max(0, k - _REACH) : k])  # "It is a remake of T"
