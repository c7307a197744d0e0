"""Signs that a title is no film to come, but a work that is there already: what somebody is known for, or what a sequel follows."""

from itertools import pairwise

from dossier.parser.kinds import FORMS, JOINTS, PERSONAL, VERBAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence

BEHIND = 3.0
"""How much a sure sign of a work of the past speaks against a title."""

_FOLLOWERS = frozenset(
    "sequel prequel follow-up followup spinoff spin-off successor universe offshoot continuation sequels spinoffs threequel".split()
)
_TAKES = frozenset("remake take version reboot retelling update reimagining re-imagining reworking redo".split())
_GETTING = frozenset("get gets getting receive receives receiving spawn spawns spawning".split())
_ACTED = frozenset("starred appeared recurred co-starred featured guested broke turned debuted seen known remembered".split())
_MADE_BEFORE = frozenset(
    "directed helmed led made wrote penned produced starred headlined appeared co-wrote co-starred scripted shot".split()
)
_ADVERBS = frozenset("recently previously also last earlier just once".split())
_MADE = frozenset(
    (
        "directed helmed wrote penned co-wrote co-directed co-created created produced made co-produced won lensed edited scored"
    ).split()
)
_DESCRIBING = FORMS | {Kind.WORD, Kind.MODIFIER, Kind.AWARD, Kind.NATION, Kind.PLACE, Kind.TERRITORY, Kind.COMPANY}
"""What stands between a year and the title of that year's work."""
_PRESENT = frozenset(("who", "that", "which", "is", "are", "will", "'ll"))
"""Words of a clause of its own."""
_ONGOING = frozenset("has have being be been will to next upcoming soon also newly just".split())
_EARNED = frozenset("grossed earned ran aired starred became topped".split())
_FARED = _EARNED | frozenset("won scored garnered bowed made took debuted received nabbed".split())
_HITS = frozenset("hit success smash blockbuster original sensation phenomenon flop bestseller favourite favorite debut".split())
_COMPARING = frozenset(
    "confused confuse unlike similar reminiscent compared comparisons remember remembers resembles echoes".split()
)
_COMPLETING = frozenset("completing wrapping finishing delivering wowing impressing starring directing".split())
_FURTHER = frozenset(("next", "second", "another", "new", "third", "upcoming"))
"""Words of a further film, behind what has been completed."""
_BEFORE = frozenset(("last", "previous", "earlier", "prior"))
_SINCE = frozenset(("since",))
_TAKES = frozenset("take spin riff twist".split())
"""Words with `on` before the work that a film is made from (`a Welsh take on the romcom T`)."""
_OUTCOMES = frozenset("success triumph failure debacle reception response performance popularity acclaim heels".split())
"""What a work has met with, before `of` or `to` and the work."""
_LATER = frozenset(("after", "following", "follows", "post", "since"))
_STINTS = frozenset("involvement appearance stint turn role performance work part outing".split())
"""What somebody had in a work, before `in` or `on` and the work."""
_AFTERWARDS = frozenset("after following post since off despite high basking thanks riding given on".split())
"""Words that set what a work has met with before what is told."""
_REACH = 6
"""So many nodes can describe a work before its title."""
_BETWEEN = FORMS | {Kind.MODIFIER, Kind.DETERMINER, Kind.WORD, Kind.YEAR, Kind.POSSESSIVE, Kind.NATION, Kind.COMPANY, Kind.AWARD}
_BETWEEN |= {
    Kind.SOURCE_WORK,
    Kind.NUMBER,
    Kind.ROLE,
    Kind.PERSON,
    Kind.PERSON_LIKE,
    Kind.COMPANY_LIKE,
    Kind.DASH,
    Kind.CAPITALISED,
    Kind.FESTIVAL,
}


_WAS = frozenset(("was", "were"))
_AHEAD_OF = _WAS | _BEFORE | _SINCE | _TAKES | _OUTCOMES | _STINTS | {"release"}
_DONE = _ACTED | _MADE | {"was", "were", "had", "worked"}
_PAST = _COMPARING | _FARED | _DONE | _COMPLETING


def can_be_followed(sentence: Sentence) -> bool:
    """Return whether a sentence can tell, by the words that it holds, that the film told of follows another."""
    return not sentence.vocabulary.isdisjoint(_FOLLOWERS)


def can_look_back(sentence: Sentence) -> bool:
    """Return whether a sentence can, by the words and types of nodes that it holds, set one of its names in the past."""
    return not sentence.vocabulary.isdisjoint(_PAST) or Kind.YEAR in sentence.kinds or Kind.PAREN in sentence.kinds


def can_have_come_before(sentence: Sentence) -> bool:
    """Return whether a sentence can set one of its names in the past, or tell that it is what somebody made before."""
    return can_look_back(sentence) or not sentence.vocabulary.isdisjoint(_AHEAD_OF)


def is_followed(nodes: list[Node], i: int) -> bool:
    """Return whether the film told of follows the one named at `i`: `a sequel to T`, `the T sequel`, `T is getting a sequel`."""
    behind = nodes[i + 1 : i + 8]
    if behind and behind[0].kind == Kind.POSSESSIVE:
        behind = behind[1:]
    if behind and behind[0].word in _FOLLOWERS:
        if nodes[i].word[-1].isdigit() and behind[0].word == "sequel":
            return False  # "the Kites 2 sequel" is one itself
        return len(behind) < 2 or behind[1].kind not in NAMES
    verb = next((k for k, node in enumerate(behind) if node.word in _GETTING), None)
    if verb is not None and all(node.kind in VERBAL for node in behind[:verb]):
        return any(node.word in _FOLLOWERS for node in behind[verb + 1 : verb + 4])
    for k in range(i - 1, max(-1, i - 9), -1):
        if nodes[k].word in {"to", "of", "for"} and k and nodes[k].kind == Kind.PREPOSITION:
            return nodes[k - 1].word in _FOLLOWERS
        if nodes[k].kind not in _BETWEEN:
            return False
    return False


def was_made(nodes: list[Node], anchor: int) -> bool:
    """Return whether what stands at node `anchor` is what somebody has made, or been in, before (`A recently directed a remake of`,
    `who starred in the sequel to`).
    """
    k = anchor - 1
    while (
        k > 0
        and nodes[k].kind in _DESCRIBING | {Kind.DETERMINER, Kind.PREPOSITION, Kind.POSSESSIVE, Kind.COMPANY}
        and (nodes[k].word not in _MADE_BEFORE and anchor - k < _REACH)
    ):
        k -= 1
    if k < 1 or nodes[k].word not in _MADE_BEFORE:
        return False
    maker = nodes[k - 1]
    return maker.word in _ADVERBS or maker.word in {"who", "he", "she"} or maker.person >= 0


def is_remade(sentence: Sentence, i: int) -> bool:
    """Return whether the film told of is made anew from the one named at `i` (`a US take on T`, `a remake of the comedy T`)."""
    if sentence.vocabulary.isdisjoint(_TAKES):
        return False
    nodes = sentence.nodes
    for k in range(i - 1, max(0, i - 9), -1):
        if nodes[k].word in {"of", "on"} and nodes[k - 1].word in _TAKES:
            return True
        if nodes[k].kind not in _BETWEEN and nodes[k].kind != Kind.PLACE:
            return False
    return False


def looks_back(sentence: Sentence, i: int, year: int) -> float:
    """Return how surely the words around the name at `i` set it in the past; `year` is the one before the article's, 0 for unknown.

    They do so where they date it (`T (1966)`, `the 1963 drama T`), tell what it has earned or won, say what somebody has done in
    it or is known by it for, call it what was made before, or but compare with it.
    """
    nodes, words = sentence.nodes, sentence.vocabulary
    if _is_dated(nodes, i, year):
        return BEHIND
    if not words.isdisjoint(_COMPARING) and not _COMPARING.isdisjoint(sentence.words[max(0, i - 12) : i]):
        return BEHIND
    if not words.isdisjoint(_BEFORE) and _came_before(nodes, i):
        return BEHIND
    if not words.isdisjoint(_AHEAD_OF) and _is_looked_back_on(nodes, i):
        return BEHIND
    if not words.isdisjoint(_COMPLETING) and _is_completed(nodes, i):
        return BEHIND
    if fared := _has_fared(nodes, i):
        return fared
    if nodes[i - 1].word == "for" and i > 1 and _is_won_for(nodes, i - 1):
        return BEHIND
    return _was_done(nodes, i) if not words.isdisjoint(_DONE) else 0.0


def _is_won_for(nodes: list[Node], k: int) -> bool:
    """Whether what stands before the `for` at `k` is an award that somebody has (`winner of the Golden Heron in 2008 for T`)."""
    near = nodes[max(0, k - _REACH) : k]
    award = any(node.kind == Kind.AWARD or node.word == "prize" for node in near)
    return any(node.word == "winner" or (award and node.word in {"won", "winning"}) for node in near)


def _is_dated(nodes: list[Node], i: int, year: int) -> bool:
    """Whether an earlier year stands in the bracket behind the name at `i`, or before it and its kind."""
    found: list[Node] = []
    if i + 1 < len(nodes) and nodes[i + 1].kind == Kind.PAREN and len(nodes[i + 1].inner) <= 3:
        found = [node for node in nodes[i + 1].inner if node.kind == Kind.YEAR]
    elif [node.word for node in nodes[i + 1 : i + 4] if node.kind != Kind.COMMA][:2] == ["released", "in"]:
        found = [node for node in nodes[i + 3 : i + 5] if node.kind == Kind.YEAR]  # "T, released in 2014"
    k = i - 1
    while k >= 0 and i - k < 6 and nodes[k].kind in _DESCRIBING:
        k -= 1
    if k >= 0 and nodes[k].kind == Kind.YEAR and k < i - 1 and not (k and nodes[k - 1].word in {"in", "for", "by"}):
        found.append(nodes[k])
    return bool(found) and any(node.word.isdigit() and int(node.word) < (year or int(node.word) + 1) for node in found)


def _came_before(nodes: list[Node], i: int) -> bool:
    """Whether the words behind the name at `i` tell that it is what somebody made before (`T, A's last film,`)."""
    behind = nodes[i + 1 : i + 7]
    for one, two in pairwise(behind):
        if one.word in _BEFORE and two.kind in FORMS:
            return behind[0].kind == Kind.COMMA
    return False


def _is_looked_back_on(nodes: list[Node], i: int) -> bool:
    """Whether the words before the name at `i` tell that it is what somebody made before, or that a film is made from (`her last
    film T`, `for the first time since the drama T`, `a Welsh take on the romcom T`).
    """
    k = i - 1 - (i > 1 and nodes[i - 1].kind == Kind.COMMA and (nodes[i - 2].kind in FORMS or nodes[i - 2].word in _HITS))
    begin = k
    while k > max(0, i - _REACH) and nodes[k].kind in _DESCRIBING and nodes[k].word not in _AHEAD_OF:
        k -= 1
    if nodes[begin].kind in FORMS and (nodes[k].word in _BEFORE or nodes[k - (nodes[k].kind in NAMES)].word in _BEFORE):
        return True  # "the last Ada Bonn film T"
    if nodes[k].kind == Kind.POSSESSIVE and k > 1:
        k -= 2
    elif (nodes[k].kind == Kind.DETERMINER and nodes[k].word == "the") or nodes[k].word in {"his", "her", "their"}:
        k -= 1
    if k < 1:
        return False
    if nodes[k].word in {"of", "to"} and (nodes[k - 1].word in _OUTCOMES or nodes[k - 1].word == "release"):
        return _is_afterwards(nodes, k - 1) and (i + 1 == len(nodes) or nodes[i + 1].kind != Kind.POSSESSIVE)
    if nodes[k].word in {"in", "on"} and nodes[k - 1].word in _STINTS:
        return _is_afterwards(nodes, k - 1)
    if nodes[k].word == "of" and nodes[k - 1].kind == Kind.ROLE:
        return nodes[k - 2].kind == Kind.DETERMINER and nodes[k - 3].word in _WAS and k > 2  # "who was the editor of T"
    return nodes[k].word in _SINCE or (nodes[k].word == "on" and nodes[k - 1].word in _TAKES)


def _is_afterwards(nodes: list[Node], k: int) -> bool:
    """Whether what a work has met with at `k` lies behind what is told (`after the huge success of`, `after the release of`,
    `following his turn in`).
    """
    before = {node.word for node in nodes[max(0, k - 4) : k]}
    since = nodes[k].word == "release" or nodes[k].word in _STINTS
    return not before.isdisjoint(_LATER if since else _AFTERWARDS)


def _is_completed(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is what somebody has done before a further film (`After completing T, A begins his next`)."""
    if nodes[0].word not in {"after", "having", "post"} or not any(node.word in _COMPLETING for node in nodes[1:3]):
        return False
    closed = next((k for k in range(i + 1, len(nodes)) if nodes[k].kind == Kind.COMMA), len(nodes))
    return any(node.word in _FURTHER for node in nodes[closed:])


def _has_fared(nodes: list[Node], i: int) -> float:
    """How surely the name at `i` opens its clause as the subject of what films have done (`T grossed $9 million`, `A, whose film T
    won`).
    """
    behind = i + 1 + (i + 1 < len(nodes) and nodes[i + 1].kind == Kind.PAREN)
    if behind < len(nodes) and nodes[behind].word in _FARED and any(node.word == "whose" for node in nodes[max(0, i - 4) : i]):
        return BEHIND
    if i and nodes[i - 1].kind not in {Kind.COMMA, Kind.DETERMINER} and nodes[i - 1].kind not in FORMS:
        return 0.0
    if _was_hit(nodes, i):
        return BEHIND
    if i + 2 >= len(nodes) or nodes[i + 1].word not in _FARED:
        return 0.0
    sure = nodes[i + 1].word in _EARNED or (nodes[i + 1].word in {"made", "took"} and nodes[i + 2].kind == Kind.NUMBER)
    return BEHIND if sure else BEHIND / 3


def _was_hit(nodes: list[Node], i: int) -> bool:
    """Whether the sentence tells what film the one at `i` was (`T was the year's biggest film`, `T, which A led, was a hit`)."""
    verb = i + 1
    if verb < len(nodes) and nodes[verb].kind == Kind.COMMA and verb + 1 < len(nodes) and nodes[verb + 1].word == "which":
        verb = next((k + 1 for k in range(verb + 1, len(nodes)) if nodes[k].kind == Kind.COMMA), len(nodes))
    if verb + 2 >= len(nodes) or nodes[verb].word != "was":
        return False
    first = nodes[verb + 1]
    if first.kind != Kind.DETERMINER and first.word != "one" and first.kind not in NAMES:
        return False
    return any(node.kind in FORMS or node.word in _HITS for node in nodes[verb + 2 : verb + 8])


def _was_done(nodes: list[Node], i: int) -> float:
    """How surely the verb before the name at `i` tells in the past what somebody did in it (`starred in T`, `directed T`)."""
    listed, closed = nodes[i - 1].kind in JOINTS, False
    for k in range(i - 1, max(-1, i - 9), -1):
        node = nodes[k]
        closed = closed or node.kind == Kind.COMMA
        if closed and not listed and node.kind in NAMES and node.person < 0 and node.kind not in PERSONAL:
            return 0.0  # the verb before has an object of its own
        if node.kind in {Kind.SEMICOLON, Kind.COLON} or node.word in _PRESENT:
            return 0.0
        if node.word in _ACTED or node.word in _MADE:
            before = [other.word for other in nodes[max(0, k - 3) : k]]
            before = before[:-2] if before[-2:] == ["who", "also"] else before
            if not _ONGOING.isdisjoint(before) or not k or nodes[k - 1].kind == Kind.COMMA:
                return 0.0
            return BEHIND if node.word in _ACTED else BEHIND / 3
        if node.word == "worked" and "in" in [other.word for other in nodes[k + 1 : i]]:
            return BEHIND  # "has worked in the film T"
        if node.word in {"was", "were", "had"} and k + 1 < i and nodes[k + 1].word in {"opposite", "in", "on", "behind", "a"}:
            return BEHIND
    return 0.0
