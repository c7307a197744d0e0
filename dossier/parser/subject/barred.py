"""Names that can be no title: those that the article uses as a person's, and those of bodies."""

from collections.abc import Callable, Iterable

from dossier.parser.candidates import Candidate
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_BODIES = frozenset(("industry", "university", "association", "foundation", "guild"))
_CALLINGS = frozenset("actor actress director filmmaker heroine hero superstar cinematographer choreographer".split())
"""Jobs behind which a name without quotation marks is that of a person."""
_SAYING = frozenset("said says told tweeted explained explains recalled recalls admitted quipped gushed".split())
_GRANTING = frozenset("granted awarded invested allocated allotted".split())
_FORERUNNERS = frozenset((Kind.ROLE, Kind.COMMA, Kind.CONJUNCTION))
"""What stands before a person's name, and seldom before that of a work of which somebody behind it is told."""


def is_barred(sentence: Sentence, i: int) -> bool:
    """Return whether the words of the name at node `i`, or those around it, tell that it is no title (`actress N, who was`)."""
    nodes = sentence.nodes
    node = nodes[i]
    if node.kind == Kind.TITLE:
        return False
    word = node.word
    if word.rpartition(" ")[2] in _BODIES:
        return True
    if i and nodes[i - 1].word in _CALLINGS:
        return True
    words = sentence.vocabulary
    if not words.isdisjoint(_GRANTING) and _grants(nodes, i):
        return True
    return ("who" in words and _is_person(nodes, i)) or (not words.isdisjoint(_SAYING) and _speaks(nodes, i))


def _grants(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is that of a body which gives money (`N has granted 2 million to`)."""
    verb = i + 1
    while verb < len(nodes) and nodes[verb].kind == Kind.AUXILIARY:
        verb += 1
    return verb + 1 < len(nodes) and nodes[verb].word in _GRANTING and nodes[verb - 1].word not in {"was", "been", "were"}


def _speaks(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is that of one who says something (`N said`, `said N.`, `N told Reel`)."""
    if i + 1 < len(nodes) and nodes[i + 1].word in _SAYING:
        return True
    behind = nodes[i + 1].kind if i + 1 < len(nodes) else Kind.STOP
    return i > 0 and nodes[i - 1].word in _SAYING and behind in {Kind.STOP, Kind.COMMA}


def _is_person(nodes: list[Node], i: int) -> bool:
    """Whether a clause with `who` tells of the name at `i`, before which nothing stands of which it could tell."""
    if [node.word for node in nodes[i + 1 : i + 3]] != [",", "who"]:
        return False
    return not i or nodes[i - 1].kind in _FORERUNNERS


def houses(candidates: Iterable[Candidate], sentences: Iterable[Sentence], key_of: Callable[[Node], str]) -> set[str]:
    """Return the keys of the names that can be no title of a slate: those of companies, and their short forms."""
    found = {key_of(c.company) for c in candidates if c.company is not None and c.company.kind != Kind.TITLE}
    for sentence in sentences:
        for i in sentence.names:
            if sentence.nodes[i].kind == Kind.COMPANY:
                first, _, rest = key_of(sentence.nodes[i]).partition(" ")
                found |= {first, f"{first} {rest.partition(' ')[0]}"}
    return found
