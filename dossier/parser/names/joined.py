"""Titles of which chunking leaves several names: joined by `and` (`the comedy Salt and Stone`), by commas, or by a possessive."""

import re

from dossier.parser.kinds import FORMS, HOUSES, JOINTS, PERSONAL
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.names.titles import NAMING, described_behind, is_plural
from dossier.parser.nodes import NAMES, Node, Sentence, any_kind
from dossier.parser.words import TELLING_OF_ONE

_JOINABLE = frozenset((Kind.NAME, Kind.TITLE_LIKE))
_PARTS = frozenset((Kind.NAME, Kind.CAPITALISED, Kind.PRONOUN))
_OWNERS = frozenset((Kind.NAME, Kind.PERSON_LIKE, Kind.CAPITALISED))
_SCREENED = frozenset(("screen", "screens", "retitled", "renamed", "adapted", "titled", "known", "reborn"))
"""What stands before `as` and a title."""
_CASTING = frozenset("star stars starring cast lead leads role part joins joined signed direct topline headline opposite".split())
_CALLS = frozenset("where who what why how are hello goodbye oh dear hey run come don't please".split())
"""Words with which somebody is spoken to."""
_ENDING = frozenset((Kind.STOP, Kind.COMMA, Kind.SEMICOLON, Kind.PAREN))
_PLACING = frozenset(("outside", "near", "in", "inside", "beyond", "of", "over"))
"""Words in a title behind which a town and its state stand."""
_HAD = frozenset(
    (
        "adventure adventures advocate anatomy angels arc ark ashes baby ball bone bones boys burgers castle chest children choice "
        "complaint creek crossing curse daughter daughters demons diary dream dreams eleven eight feast gambit game girls guide "
        "heroes inferno island journey labyrinth ladder lament law legacy list mandolin men mines mistake odyssey oil opus peak "
        "revenge run secret son sons story table tale thirteen travels twelve version wake war wars wedding wife women wonderland "
        "world"
    ).split()
)
"""What somebody of a story has or goes through (`Ada Marrow's Diary`), as a maker's film is seldom called."""
_BEFORE_HAD = frozenset((Kind.PREPOSITION, Kind.COMMA, Kind.CONJUNCTION, Kind.GENRE, Kind.FESTIVAL, Kind.WORD, *FORMS))
_OWNED = re.compile(f"{any_kind(NAMES)}{Kind.POSSESSIVE}{any_kind(NAMES)}{Kind.POSSESSIVE}{Kind.NAME}")
"""The types of a maker, and of what he or she owns, a possessive itself."""
_HAVING = re.compile(f"{any_kind(_OWNERS)}{Kind.POSSESSIVE}{any_kind(_PARTS)}")
"""The types of somebody of a story and what they have."""
_LISTED = re.compile(f"{Kind.COMMA}{any_kind(NAMES)}")
_SUBTITLES = frozenset(
    ("the movie", "the film", "the musical", "the beginning", "the conclusion", "the final chapter", "the return")
)
"""What stands behind the dash of a title."""
PAIR = 3
"""The nodes of two names that `and` joins."""
LONGEST_PART = 2
"""A name of more words that `and` joins is a title of its own."""


def join_names(sentences: list[Sentence], lexicon: Lexicon) -> None:
    """Make one title of the names that are one, in place."""
    surnames = {node.word.rpartition(" ")[2] for sentence in sentences for node in sentence.nodes if node.kind == Kind.PERSON_LIKE}
    for sentence in sentences:
        nodes = sentence.nodes
        if _OWNED.search(sentence.kinds) and _join_owned(nodes, lexicon):
            sentence.renew()
        if _HAVING.search(sentence.kinds) and (_join_had(nodes) or _join_called(nodes, lexicon, surnames)):
            sentence.renew()
        if _LISTED.search(sentence.kinds) and _join_confession(nodes):
            sentence.renew()
        if Kind.DASH in sentence.kinds and _join_dashed(nodes):
            sentence.renew()
        if not JOINTS.isdisjoint(sentence.kinds):
            _join_listed(sentence, lexicon)
        if Kind.PAREN in sentence.kinds:
            for node in nodes:
                if node.kind == Kind.PAREN and len(node.inner) >= PAIR:
                    node.inner = _bracketed(list(node.inner))


def _join_listed(sentence: Sentence, lexicon: Lexicon) -> None:
    """Make one title of the names that `and` or commas part and that are one, in place."""
    nodes = sentence.nodes
    end = len(nodes) - 2
    for i in reversed(sentence.names):
        if 0 < i < end and (last := _joined(nodes, i, lexicon)) > i:
            _merge(nodes, i, last)
            sentence.renew()


def _merge(nodes: list[Node], first: int, last: int) -> None:
    """Make one title of the nodes `first..last`, both included."""
    words = "".join(
        node.word if node.kind in {Kind.COMMA, Kind.POSSESSIVE} else f" {node.word}" for node in nodes[first : last + 1]
    )
    nodes[first : last + 1] = [Node(Kind.TITLE, words.strip(), nodes[first].start, nodes[last].end)]


def _joined(nodes: list[Node], i: int, lexicon: Lexicon) -> int:
    """The position of the last node of the title that begins at `i`; `i` where that is a title, or none, by itself."""
    one, before = nodes[i], nodes[i - 1]
    if one.kind not in _JOINABLE or one.person >= 0:
        return i
    if nodes[i + 1].word == "&":
        last = i + 2 + (nodes[i + 2].word == "the")
        return last if last < len(nodes) and _are_one(nodes, i, last, lexicon) else i
    if nodes[i + 1].word == "and":
        last = i
        while last + 2 < len(nodes) and nodes[last + 1].word == "and" and _is_part(nodes[last + 2]):
            last += 2
        return last if last > i and _is_short(one) and _is_pair(nodes, i, last) else i
    if nodes[i + 1].kind != Kind.COMMA or i + 2 >= len(nodes):
        return i
    other = nodes[i + 2]
    if other.kind == Kind.NAME and _echoes(one, other) and not _goes_on(nodes, i + 3):
        return i + 2
    if other.kind in NAMES and " " not in other.word and one.word.split()[0].partition("'")[0] in _CALLS and " " in one.word:
        return i + 2  # "Where Are You, Ada"
    if other.kind == Kind.PLACE and " " in one.word and one.word.split()[-2] in _PLACING:
        return i + 2
    if before.kind in FORMS and not is_plural(before) and i + 4 < len(nodes) and nodes[i + 3].word == "and":
        parts = (one, other, nodes[i + 4])
        if all(part.kind == Kind.NAME and part.word in lexicon.words for part in parts[:2]) and _is_part(parts[2]):
            return i + 4  # "the documentary Salt, Sweat and Oats"
    return i


def _are_one(nodes: list[Node], i: int, last: int, lexicon: Lexicon) -> bool:
    """Whether `&` makes one title of two words (`Salt & the Sea`, `Law & Honour`)."""
    one, other = nodes[i], nodes[last]
    if other.kind not in _JOINABLE or other.person >= 0 or " " in one.word:
        return False
    return last > i + 2 or (one.word in lexicon.words and other.word.split()[0].rstrip(":") in lexicon.words)


def _is_part(node: Node) -> bool:
    deed = node.kind in _PARTS and node.word.partition(" ")[2].split()[:1] in (["go"], ["get"], ["meet"], ["save"], ["make"])
    return deed or (node.kind in _PARTS and node.person < 0 and _is_short(node))


def _is_short(node: Node) -> bool:
    return len(node.word.split()) <= LONGEST_PART


def _echoes(one: Node, other: Node) -> bool:
    """Whether two names begin with the same word, or the second with one of the first (`Breathe In, Breathe Out`)."""
    first = other.word.split()
    return len(first) > 1 and first[0] in one.word.split() and len(one.word.split()) > 1


def _goes_on(nodes: list[Node], i: int) -> bool:
    """Whether a list goes on at `i` with another name."""
    return i + 1 < len(nodes) and nodes[i].kind in JOINTS and nodes[i + 1].kind in NAMES


def _is_pair(nodes: list[Node], i: int, last: int) -> bool:
    """Whether the names `i..last` that `and` joins stand where one title does: behind one word for a kind or a verb of naming, or
    where a role is had, with a description behind them.
    """
    before, behind = nodes[i - 1], nodes[last + 1 :]
    if len(behind) > 1 and behind[0].kind == Kind.ROLE and behind[1].kind in NAMES:
        return False  # "the Oscar winner Ada Marrow and Kites star Bo Lind"
    listed = any(node.word in {"has", "have", "include", "includes"} for node in nodes[max(0, i - 5) : i])
    listed = listed and [node.word for node in behind[:3]] not in ([",", "which", "was"], [",", "which", "is"])
    acted = before.word == "play" and i > 1 and (nodes[i - 2].kind == Kind.AUXILIARY or nodes[i - 2].kind in PERSONAL | {Kind.NAME})
    single = before.kind in FORMS and not is_plural(before) and not listed and not acted
    if before.word in NAMING or before.word in {"winner", "opener"}:
        return True
    if single:
        ends = not behind or behind[0].kind in _ENDING or behind[0].word in TELLING_OF_ONE or behind[0].kind == Kind.PREPOSITION
        return ends or (behind[0].kind == Kind.CONJUNCTION and len(behind) > 1 and behind[1].kind == Kind.DETERMINER)
    if before.word == "as":
        return not _SCREENED.isdisjoint(node.word for node in nodes[max(0, i - 3) : i])
    return (
        described_behind(nodes, last)
        and (before.word in {"in", "of", "to", "direct"} or before.kind == Kind.POSSESSIVE)
        and _casts(nodes, i)
    )


def _casts(nodes: list[Node], i: int) -> bool:
    return nodes[i - 1].kind == Kind.POSSESSIVE or not _CASTING.isdisjoint(node.word for node in nodes[max(0, i - 5) : i])


def _join_owned(nodes: list[Node], lexicon: Lexicon) -> bool:
    """Make one title of a possessive in one, which another possessive owns (`Larch Films' Aunt Ada's Black Barn`), in place, and
    tell whether there was one.
    """
    size = len(nodes)
    for i in reversed([i for i, node in enumerate(nodes[:-2]) if i > 1 and nodes[i + 1].kind == Kind.POSSESSIVE]):
        owner, owned = nodes[i], nodes[i + 2]
        if nodes[i - 1].kind != Kind.POSSESSIVE or nodes[i - 2].kind not in NAMES:
            continue
        maker = nodes[i - 2].kind in HOUSES or nodes[i - 2].kind in PERSONAL
        common = all(word in lexicon.words for word in owned.word.split())
        if maker and common and owner.kind in NAMES and owned.kind == Kind.NAME:
            _merge(nodes, i, i + 2)
    return len(nodes) < size


def _join_had(nodes: list[Node]) -> bool:
    """Make one title of somebody of a story and what they have (`the sequel to Ada Marrow's Diary`), in place, and tell whether
    there was one.
    """
    size = len(nodes)
    for i in reversed([i for i, node in enumerate(nodes[:-2]) if nodes[i + 1].kind == Kind.POSSESSIVE]):
        owner, owned = nodes[i], nodes[i + 2]
        words = owned.word.split()
        longest = 1 if " " in owner.word else LONGEST_PART  # "Ada Bonn's Cold War" is a film of Ada Bonn's
        short = len(words) <= longest and words[-1] in _HAD and owned.kind in _PARTS
        film = i > 0 and nodes[i - 1].kind in FORMS and not is_plural(nodes[i - 1]) and owner.kind == owned.kind == Kind.NAME
        if short and owner.kind in _OWNERS and (not i or nodes[i - 1].kind in _BEFORE_HAD):
            _merge(nodes, i, i + 2)
        elif film and owner.person < 0 and " " in owner.word and len(words) > 1:
            _merge(nodes, i, i + 2)  # "the drama Larch Vale's Twenty Tales"
    return len(nodes) < size


def _join_called(nodes: list[Node], lexicon: Lexicon, surnames: set[str]) -> bool:
    """Make one title of a first name that nobody in the text bears as the last, and everyday words behind its possessive, where a
    film is described (`will star in Ada's Gone, a drama`), in place, and tell whether there was one.
    """
    size = len(nodes)
    for i in reversed([i for i, node in enumerate(nodes[:-3]) if i and nodes[i + 1].kind == Kind.POSSESSIVE]):
        owner, owned = nodes[i], nodes[i + 2]
        called = owner.kind == Kind.NAME and owner.word.title() in lexicon.first_names and owner.word not in surnames
        everyday = owned.kind == Kind.NAME and _is_short(owned) and all(word in lexicon.words for word in owned.word.split())
        if called and everyday and nodes[i - 1].kind == Kind.PREPOSITION and _casts(nodes, i) and described_behind(nodes, i + 2):
            _merge(nodes, i, i + 2)
    return len(nodes) < size


def _join_dashed(nodes: list[Node]) -> bool:
    """Make one title of two names around a dash, as what somebody is known for (`Kites – Ek Mar director A`) or where the second
    but adds to the first (`Kites – The Movie`); whether one was made.
    """
    size = len(nodes)
    for i in reversed([i for i, node in enumerate(nodes[:-3]) if node.kind in _JOINABLE and nodes[i + 1].kind == Kind.DASH]):
        one, other, behind = nodes[i], nodes[i + 2], nodes[i + 3]
        named = other.kind in _JOINABLE and one.person < 0 and other.person < 0
        if behind.kind == Kind.POSSESSIVE and i + 4 < len(nodes):
            behind = nodes[i + 4]
        if named and (behind.kind == Kind.ROLE or behind.word == "fame" or other.word in _SUBTITLES):
            _merge(nodes, i, i + 2)
    return len(nodes) < size


def _join_confession(nodes: list[Node]) -> bool:
    """Make one title of `I`, a comma and a name, where no sentence begins (`to play the aunt in I, Ada`), in place; whether one was
    made.
    """
    size = len(nodes)
    for i in reversed([i for i, node in enumerate(nodes[:-2]) if i and node.word == "i"]):
        if nodes[i + 1].kind == Kind.COMMA and nodes[i + 2].kind in NAMES:
            led = (
                nodes[i - 1].kind in {Kind.PREPOSITION, Kind.POSSESSIVE}
                or nodes[i - 1].kind in FORMS
                or nodes[i - 1].word in NAMING
            )
            if led:
                _merge(nodes, i, i + 2)
    return len(nodes) < size


def _bracketed(inner: list[Node]) -> list[Node]:
    """What a bracket holds: two single words joined by `and` are one title, as two would stand with a comma."""
    if len(inner) > PAIR or inner[1].kind == Kind.POSSESSIVE:
        _join_had(inner)
        return inner
    one, link, other = inner
    if link.word != "and" or one.kind != Kind.NAME or other.kind != Kind.NAME or " " in one.word or " " in other.word:
        return inner
    _merge(inner, 0, 2)
    return inner
