"""Films that an article on several shows: what their makers bring to a festival, or have next.

A returns with T      A reunites with B on T      A will premiere her first feature T      C's A presents the drama T
A's directorial debut T will screen      A, whose film T has been chosen
"""

from dossier.parser.kinds import FORMS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_RETURNING = frozenset(
    ("return returns returning back comes arrives debuts competing competes compete launches launching makes bows").split()
)
"""Verbs with `with` before the film that somebody has made."""
_TEAMING = frozenset("reunite reunites reunited reuniting team teams teamed teaming collaborate collaborates collaborating".split())
"""Verbs with `on`, `in` or `for` before the film that some make together."""
_PRESENTING = frozenset(
    (
        "present presents presenting premiere premieres premiering screen screens screening unveil unveils unveiling showcase "
        "showcases showcasing debut bring brings bringing show shows showing unspool unspools"
    ).split()
)
"""Verbs of makers that the film is the object of."""
_NTH = frozenset(
    (
        "debut latest new next first second third fourth fifth sophomore directorial solo film feature picture pic effort outing "
        "stab follow-up bow entry"
    ).split()
)
"""Words of what somebody has made, beside the words for kinds of films."""
_OWNING = frozenset(("his", "her", "their", "whose"))
_OVER = frozenset(
    (
        "previous previously earlier known was were had after following since like recent recently last credits including include "
        "behind hit won famous best past formerly former breakout breakthrough"
    ).split()
)
"""Words of what is over, before the title."""
_WAS = frozenset(
    (
        "won premiered screened was were had took received debuted earned bowed played opened competed grossed starred made became "
        "scored garnered picked broke"
    ).split()
)
"""Verbs of a film that is over, behind the title."""
_PARTS = frozenset("season seasons finale episodes premiere".split())
_KEPT = frozenset("renewed cancelled canceled axed greenlit returning ending".split())
"""What becomes of a series."""
_DESCRIBING = FORMS | {Kind.MODIFIER, Kind.NATION, Kind.DETERMINER, Kind.NUMBER}
_REACH = 10
"""So many nodes before the film can its verb stand."""
_NEAR = 4
"""So many nodes behind the title can set it in the past."""


def shown(sentence: Sentence, i: int) -> bool:
    """Return whether a sentence shows the film whose title is the name at node `i` as what somebody has made or makes now."""
    nodes = sentence.nodes
    titled = nodes[i].kind in TITLED or (nodes[i].kind == Kind.PERSON_LIKE and i > 0 and nodes[i - 1].kind in FORMS)
    if sentence.zone != "prose" or not titled or nodes[i].person >= 0:
        return False
    if _airs(nodes, i):
        return True
    k, made = _described(nodes, i)
    clause = _clause(nodes, k)
    if not k or not _OVER.isdisjoint(sentence.words[clause:i]) or not _WAS.isdisjoint(sentence.words[i + 1 : i + _NEAR]):
        return False
    before = nodes[k - 1]
    if before.kind == Kind.POSSESSIVE:
        return made and k > 1 and (nodes[k - 2].person >= 0 or nodes[k - 2].kind == Kind.PERSON_LIKE)
    somebody = any(node.person >= 0 for node in nodes[max(0, k - _REACH) : k])
    if before.word in _OWNING:
        return made
    if before.kind == Kind.PREPOSITION:
        verbs = _RETURNING if before.word == "with" else _TEAMING if before.word in {"on", "in", "for"} else frozenset()
        return somebody and not verbs.isdisjoint(sentence.words[max(0, k - _REACH) : k - 1])
    return somebody and before.word in _PRESENTING


def _airs(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is that of a series of which a season is told, or which goes on or ends (`T season 3 adds`, `finale
    of T`, `T has been renewed`).
    """
    behind = nodes[i + 1 : i + 5]
    if len(behind) > 1 and behind[0].word == "season" and behind[1].kind in {Kind.NUMBER, Kind.YEAR}:
        return True
    if i > 1 and nodes[i - 1].word == "of" and nodes[i - 2].word in _PARTS:
        return True
    verb = next((node for node in behind if node.kind != Kind.AUXILIARY and node.word not in {"also", "now", "officially"}), None)
    return bool(behind) and behind[0].kind == Kind.AUXILIARY and verb is not None and verb.word in _KEPT


def _described(nodes: list[Node], i: int) -> tuple[int, bool]:
    """Where what describes the film before the name at `i` begins, and whether that has a word for what somebody has made."""
    k, made = i, False
    if k > 1 and nodes[k - 1].kind == Kind.COMMA and _is_made(nodes[k - 2]):
        k -= 1
    while k and (nodes[k - 1].kind in _DESCRIBING or _is_made(nodes[k - 1]) or _is_adjective(nodes, k - 1, i)):
        k -= 1
        made = made or _is_made(nodes[k])
    return k, made


def _is_made(node: Node) -> bool:
    return node.word in _NTH or (node.kind in FORMS and not node.word.endswith("series"))


def _is_adjective(nodes: list[Node], k: int, i: int) -> bool:
    """Whether the word at `k` describes the film between its maker and its title (`her first solo directorial picture T`)."""
    return k + 1 < i and nodes[k].kind == Kind.WORD and k > 0 and _is_made(nodes[k + 1]) and nodes[k].word not in _PRESENTING


def _clause(nodes: list[Node], k: int) -> int:
    """The beginning of the clause that ends at `k`: behind the last mark before it."""
    return next((n + 1 for n in range(k - 1, -1, -1) if nodes[n].kind in {Kind.COMMA, Kind.SEMICOLON, Kind.DASH}), 0)
