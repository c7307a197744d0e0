"""Names told to be people's by the words around them: by whom something is written, who is opposite, who `is the editor`."""

from dossier.parser.kinds import JOINTS, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

PERSONAL_JOBS = frozenset("actor director writer cinematographer composer editor showrunner creator".split())
"""Jobs that a company does not have."""
_PERSONAL_DEEDS = frozenset(
    "directs helms writes wrote penned pens scripts scripted directing co-directs co-wrote portrays essays reprises".split()
)
"""Verbs whose subject is a person: no film and no company does it."""
_HOLDERS = frozenset(("winner", "nominee", "-winner", "-nominee"))
_HANDS = frozenset(
    "written directed penned scripted helmed co-written co-directed lensed edited composed music lyrics screenplay script "
    "cinematography editing dialogues choreography costumes directorial adapted".split()
)
"""What is by a person, and by no company."""
_OWNING = frozenset(("his", "her", "its", "'s", "'"))
_PASSIVES = frozenset(("cast", "signed", "tapped", "roped", "joined", "seen"))
_CASTING = frozenset(("as", "opposite", "on", "in", "up"))
_GETTING = frozenset(
    "landed landing booked nabbed scored bagged snagged secured won joined boarded essaying essay reprising".split()
)
_GOTTEN = frozenset("role roles part parts lead leads regular cast ensemble".split())
"""What an actor gets."""
_TO_ACT = frozenset(("star", "play", "direct", "helm", "portray", "essay", "write", "reprise"))
_KIN = frozenset(
    "brothers brother sisters sister siblings twins couple husband wife duo spouses father mother son daughter parents".split()
)
_ACTING = frozenset("play plays headline topline lead head reunite starrer star wrapped romance share team".split())
"""Verbs of several who act."""
_PLAYED = frozenset((Kind.DETERMINER, Kind.PRONOUN, Kind.NAME, Kind.PERSON_LIKE, Kind.ROLE))
"""What stands behind a verb of playing, as a part."""
LONGEST = 4
"""A name of more words is no person's."""


def is_told(nodes: list[Node], i: int) -> bool:
    """Return whether the words around the full name at `i` tell that it is a person's: a job, an award's `winner` or `written by`
    before it, `who`, `is the editor` or a verb of people behind it.
    """
    if len(nodes[i].word.split()) > LONGEST:
        return False
    before = nodes[i - 1] if i else nodes[i]
    behind = [other.word for other in nodes[i + 1 : i + 3]]
    relative = behind[:1] in (["who"], ["whose"]) or behind in ([",", "who"], [",", "whose"])
    owned = any(other.word in _OWNING for other in nodes[max(0, i - 5) : i])
    relative = relative and before.word not in {"for", "in", "on", "of"}
    holds = before.word in _HOLDERS and not owned
    return _has_job(nodes, i, before) or relative or holds or _does(nodes, i) or _is_maker(nodes, i) or _is_cast(nodes, i)


def _has_job(nodes: list[Node], i: int, before: Node) -> bool:
    """Whether a personal job stands before the name at `i`: one person's, or several's where a list begins with the name."""
    if before.kind != Kind.ROLE or before is nodes[i] or before.value not in PERSONAL_JOBS:
        return False
    single = before.word[-1] != "s" or before.word.endswith("ss")
    return single or (before.word != "stars" and i + 2 < len(nodes) and nodes[i + 1].kind in JOINTS and nodes[i + 2].is_name)


def _does(nodes: list[Node], i: int) -> bool:
    """Whether the verb behind the name at `i` with which a sentence or clause opens is one that people do alone (`directs`)."""
    if i and nodes[i - 1].kind not in SEPARATORS:
        return False
    j = _past_bracket(nodes, i)
    behind = [node.word for node in nodes[j : j + 2]]
    return bool(behind) and behind[0] in _PERSONAL_DEEDS and behind[1:] != ["by"]


def _past_bracket(nodes: list[Node], i: int) -> int:
    j = i + 1
    return j + 1 if j < len(nodes) and nodes[j].kind == Kind.PAREN else j


def _is_maker(nodes: list[Node], i: int) -> bool:
    """Whether something is by the name at `i` that is by people alone (`lyrics by A`), or it `is the editor`."""
    if i > 1 and nodes[i - 1].word == "by" and nodes[i - 2].word in _HANDS:
        return True
    j = _past_bracket(nodes, i)
    told = nodes[j : j + 3]
    if len(told) < 2 or told[0].word != "is":
        return False
    job = told[-1] if told[1].kind == Kind.DETERMINER and len(told) > 2 else told[1]
    return job.kind == Kind.ROLE and job.value in PERSONAL_JOBS


def _is_cast(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is somebody's who acts: `opposite A`, `A will play`, `A has been cast as`."""
    if i and nodes[i - 1].word == "opposite":
        return True
    if i and nodes[i - 1].kind not in SEPARATORS:
        return False
    j = k = _past_bracket(nodes, i)
    while k < len(nodes) and (nodes[k].kind == Kind.AUXILIARY or nodes[k].word in {"also", "now", "set", "to", "reportedly"}):
        k += 1
    if k == j or k + 1 >= len(nodes):
        return False
    verb, follow = nodes[k].word, nodes[k + 1]
    if verb in _GETTING:
        return any(node.word in _GOTTEN or node.value == "series regular" for node in nodes[k + 1 : k + 8])
    if verb in _TO_ACT:
        return follow.word not in {"at", "on", "out", "host"} and (verb != "star" or follow.word in _CASTING)
    return verb in _PASSIVES and follow.word in _CASTING and nodes[k - 1].word in {"been", "has", "be", "is"}


def acts_alone(nodes: list[Node], i: int) -> bool:
    """Whether the name of one word at `i` is somebody's who acts, as a film does not: `A will play a`, `A has been cast as`."""
    j = _past_bracket(nodes, i)
    while j < len(nodes) and (nodes[j].kind == Kind.AUXILIARY or nodes[j].word in {"also", "now", "set", "to", "reportedly"}):
        j += 1
    verb, follow = nodes[j] if j < len(nodes) else None, nodes[j + 1] if j + 1 < len(nodes) else None
    if verb is None or follow is None or not _is_cast(nodes, i) or (nodes[i - 1 : i] and nodes[i - 1].word == "opposite"):
        return False
    return verb.word not in {"play", "portray", "essay", "reprise"} or follow.kind in _PLAYED


def shares_surname(nodes: list[Node], i: int) -> bool:
    """Return whether the first name before the `and` at `i` has the surname of the full name behind it: not where those two act, of
    whom one may have a single name, unless they are told to be kin.
    """
    j = _past_bracket(nodes, i + 1)
    while j < len(nodes) and nodes[j].kind == Kind.AUXILIARY:
        j += 1
    acts = j < len(nodes) and (nodes[j].word in _ACTING or (nodes[j].word == "been" and j + 1 < len(nodes)))
    return not acts or not _KIN.isdisjoint(node.word for node in nodes)
