"""Names told to be people's by the words around them: by whom something is written, who is opposite, who `is the editor`."""

from dossier.parser.kinds import JOINTS, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

PERSONAL_JOBS = frozenset("actor director writer cinematographer composer editor showrunner creator".split())
"""Jobs that a company does not have."""
PERFORMERS = frozenset(
    "rapper singer comedian comedienne musician vocalist singer-songwriter superstar megastar youtuber wrestler debutant debutante "
    "newcomer singer-actor actor-singer singer-actress".split()
)
"""What those are who often have a single name, and whose name stands behind the word."""
_PERSONAL_DEEDS = frozenset(
    "directs helms writes wrote penned pens scripts scripted directing co-directs co-wrote portrays essays reprises".split()
)
"""Verbs whose subject is a person: no film and no company does it."""
_HAVING_MADE = frozenset("directed helmed penned scripted written co-directed co-written acted".split())
"""What people have done behind `has` that no company does."""
_LATELY = frozenset("also previously recently already so far only since then".split())
_HOLDERS = frozenset(("winner", "nominee", "-winner", "-nominee"))
_HANDS = frozenset(
    "written directed penned scripted helmed co-written co-directed lensed edited composed music lyrics screenplay script "
    "cinematography editing dialogues choreography costumes directorial adapted".split()
)
"""What is by a person, and by no company."""
_OWNING = frozenset(("his", "her", "its", "'s", "'"))
_DIRECTING = frozenset(("direct", "directs", "directing", "directed"))
_PASSIVES = frozenset(("cast", "signed", "tapped", "roped", "joined", "seen"))
_CASTING = frozenset(("as", "opposite", "on", "in", "up"))
_GETTING = frozenset(
    "landed landing booked nabbed scored bagged snagged secured won joined boarded essaying essay reprising".split()
)
_GOTTEN = frozenset("role roles part parts lead leads regular cast ensemble".split())
"""What an actor gets."""
_BEFORE_ACTORS = SEPARATORS | {Kind.POSSESSIVE}
_TO_ACT = frozenset(("star", "headline", "topline", "play", "direct", "helm", "portray", "essay", "write", "reprise"))
_KIN = frozenset(
    "brothers brother sisters sister siblings twins couple husband wife duo spouses father mother son daughter parents".split()
)
_ACTING = frozenset(
    "play plays headline topline lead head reunite starrer star wrapped romance share team appear feature co-star round reprise "
    "essay joined cast".split()
)
"""Verbs of several who act."""
_WORK_KINDS = frozenset((Kind.FORMAT, Kind.GENRE, Kind.SOURCE_WORK))
_BEFORE_WORKS = frozenset("in titled called as named play plays playing".split())
_ALSO = frozenset("also both too all now already".split())
_ACTORS = frozenset("actors cast stars actresses names artistes".split())
_PLAYED = frozenset((Kind.DETERMINER, Kind.PRONOUN, Kind.NAME, Kind.PERSON_LIKE, Kind.ROLE))
"""What stands behind a verb of playing, as a part."""
_PLAYING = frozenset("play plays playing portray portrays portraying essay essays essaying reprise reprises reprising".split())
"""Verbs of acting a part."""
_DOING = frozenset("doing does done donning dons handling handles".split())
_TEAMING = frozenset(
    "team teaming teamed reunite reuniting reunited collaborate collaborating collaborated act acting join".split()
)
"""What two people do together."""
_PAIRED = frozenset(("paired", "romancing", "acting"))
_LEADS = frozenset("heroine hero villain antagonist protagonist lead".split())
"""Parts by which somebody is told to act."""
_LIST = 40
"""So many nodes on either side of a name are looked at for its list."""
_LISTED = frozenset((*JOINTS, Kind.PAREN))
"""What stands between the names of a list."""
_NO_ACTORS = frozenset((Kind.TITLE, Kind.COMPANY, Kind.COMPANY_LIKE, Kind.PLACE))
"""Names of things, with which no cast is listed."""
_VERBS = frozenset(("stars", "co-stars", "actress", "co-actress"))
"""Words for actors that are verbs, too, or stand for one."""
_STARRING = frozenset(("starring", "co-starring", "opposite"))
_ROPED = frozenset("rope ropes roped roping".split())
_CASTING_VERBS = frozenset("cast casts casting signed signs finalised finalized approached picked chosen hired selected".split())
_FILM_SUBJECTS = frozenset((Kind.FORMAT, Kind.GENRE, Kind.PRONOUN, Kind.COMMA, Kind.TITLE))
"""What a verb of having actors has as its subject."""
_IN_LEADS = frozenset("lead leads leading main title titular key pivotal female male prominent important".split())
_CLAUSES = frozenset(("while", "whereas", "and", "that", "as", "opposite"))
"""What opens a clause whose subject is a name."""
_LEADING_UP = frozenset(
    (
        "also now set to reportedly likely roped in on board aboard tapped confirmed signed up expected ready going all been "
        "being be talks planning brought chosen picked finalised finalized locked offered approached said rumoured rumored "
        "slated currently again next already"
    ).split()
)
"""What stands between a name and the verb of what its bearer does or may do."""
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
    relative = relative and before.word not in {"for", "in", "on", "of"}
    holds = before.word in _HOLDERS and not any(other.word in _OWNING for other in nodes[max(0, i - 5) : i])
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
    had = j < len(nodes) and nodes[j].word in {"has", "had"}
    while had and j < len(nodes) and (nodes[j].kind == Kind.AUXILIARY or nodes[j].word in _LATELY):
        j += 1
    behind = [node.word for node in nodes[j : j + 2]]
    return bool(behind) and behind[0] in (_HAVING_MADE if had else _PERSONAL_DEEDS) and behind[1:] != ["by"]


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
    if i and nodes[i - 1].word in _DIRECTING and [node.word for node in nodes[i + 1 : i + 3]] in (["in", "a"], ["in", "the"]):
        return True  # "will direct A in the comedy T"
    if i and nodes[i - 1].kind not in _BEFORE_ACTORS:
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
    """Whether the name of one word at `i` is somebody's who acts, as a film does not: `A will play a`, `A is the heroine`, `A has
    been cast as`.
    """
    if i and nodes[i - 1].kind not in _BEFORE_ACTORS and nodes[i - 1].word not in _CLAUSES:
        return False
    start = j = _past_bracket(nodes, i)
    if _joins(nodes, i + 1):
        start = j = _past_bracket(nodes, i + 2)
    while j < len(nodes) and (nodes[j].kind == Kind.AUXILIARY or nodes[j].word in _LEADING_UP):
        j += 1
    if j + 1 >= len(nodes):
        return False
    verb, follow = nodes[j], nodes[j + 1]
    if verb.word in _PLAYING:
        return follow.kind in _PLAYED and not _is_venue(nodes, j + 1)
    if verb.word in _DOING:
        return any(node.word in _GOTTEN for node in nodes[j + 1 : j + 7])
    if verb.kind == Kind.DETERMINER and j > start:
        return any(node.word in _LEADS or node.value == "actor" for node in nodes[j + 1 : j + 3])
    if verb.word in _TEAMING and j > start:
        return i + 2 < len(nodes) and (_joins(nodes, i + 1) or _joins(nodes, i - 1))
    if verb.word in _PAIRED:
        return follow.word in {"opposite", "with", "alongside"} and nodes[j - 1].kind == Kind.AUXILIARY
    return _is_cast(nodes, i)


def _joins(nodes: list[Node], at: int) -> bool:
    """Whether the node at `at` is an `and` between two names."""
    inside = 0 < at < len(nodes) - 1
    return inside and nodes[at].kind == Kind.CONJUNCTION and nodes[at - 1].is_name and nodes[at + 1].is_name


def is_told_alone(nodes: list[Node], i: int) -> bool:
    """Return whether the name of one word at `i` is told to be somebody's: by a job before it or its list, by `is the editor`, `the
    actor`, `who` or `and her` behind it, by acting or being cast.
    """
    before, behind = nodes[i - 1] if i else nodes[i], [node.word for node in nodes[i + 1 : i + 4]]
    if before.kind == Kind.ROLE and before.value in PERSONAL_JOBS and not before.word.removesuffix("ss").endswith("s"):
        return behind[:1] != ["and"]
    if (
        acts_alone(nodes, i)
        or is_cast_alone(nodes, i)
        or _is_among_actors(nodes, i)
        or _is_in_cast(nodes, i)
        or (not i and _is_maker(nodes, i))
    ):
        return True
    if not i and behind[:1] == [","] and nodes[2].kind == Kind.DETERMINER and _is_job(nodes[3:9]):
        return True  # "Devan, the veteran actor from Larchland, is"
    return not i and (behind[:2] in ([",", "who"], ["stars", "in"], ["and", "his"], ["and", "her"]))


def _is_among_actors(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` stands in a list behind a word for several who act (`the superstars A and B`, `actors like A`)."""
    k = i - 1
    while k > 0 and (nodes[k].is_name or nodes[k].kind in JOINTS or nodes[k].word == "like"):
        k -= 1
    listed = k < i - 1 or (i + 1 < len(nodes) and nodes[i + 1].kind in JOINTS)
    if k < 0 or not listed or nodes[k].word in _VERBS or not nodes[k].word.endswith("s"):
        return False
    return (nodes[k].kind == Kind.ROLE and nodes[k].value == "actor") or nodes[k].word.removesuffix("s") in PERFORMERS


def _is_in_cast(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` stands in one list with somebody's full name, of those who are cast or act (`A, B and C are
    cast`).
    """
    begin = end = i
    while begin and i - begin < _LIST and (nodes[begin - 1].is_name or nodes[begin - 1].kind in _LISTED):
        begin -= 1
    while end + 1 < len(nodes) and end - i < _LIST and (nodes[end + 1].is_name or nodes[end + 1].kind in _LISTED):
        end += 1
    names = [node for node in nodes[begin : end + 1] if node.is_name]
    if not any(node.person >= 0 and " " in node.word for node in names) or any(node.kind in _NO_ACTORS for node in names):
        return False
    behind = [node.word for node in nodes[end + 1 : end + 6]]
    acts = behind[:1] in (["are"], ["have"], ["will"], ["star"], ["join"], ["round"])
    return acts and "." not in nodes[i].word and not (_ACTING | {"joined"}).isdisjoint(behind)


def _is_job(nodes: list[Node]) -> bool:
    """Whether words behind a determiner are what somebody is: they run to a personal job that owns nothing."""
    at = next((k for k, node in enumerate(nodes) if node.kind not in {Kind.WORD, Kind.NATION, Kind.MODIFIER}), len(nodes))
    job = nodes[at] if at < len(nodes) else None
    owns = at + 1 < len(nodes) and nodes[at + 1].kind == Kind.POSSESSIVE
    return job is not None and job.kind == Kind.ROLE and job.value in PERSONAL_JOBS and not owns


def is_called_work(nodes: list[Node], i: int) -> bool:
    """Return whether the words before the name at `i` make it that of a work or a part (`the film Kites`, `in Kites`, `as Ada`)."""
    before = nodes[i - 1] if i else None
    if before is None or before.word in {"shows", "features"}:
        return False
    return before.kind in _WORK_KINDS or before.word in _BEFORE_WORKS


def is_cast_alone(nodes: list[Node], i: int) -> bool:
    """Whether somebody casts the name of one word at `i`: `starring A`, `roped in A`, `signed A as`, `with A in the lead`."""
    before, earlier = nodes[i - 1].word if i else "", nodes[i - 2] if i > 1 else None
    if before in _STARRING:
        return True
    if before in {"in", "up"} and earlier is not None and earlier.word in _ROPED:
        return True
    behind = [node.word for node in nodes[i + 1 : i + 5]]
    if before in _CASTING_VERBS:
        return behind[:1] in (["as"], ["opposite"], ["for"]) or behind[:2] in (["to", "play"], ["to", "star"], ["to", "essay"])
    if before in {"stars", "features"} and earlier is not None:
        return earlier.kind in _FILM_SUBJECTS or earlier.word in {"also", "which", "that"}
    return before in {"with", "has", "have"} and behind[:1] in (["in"], ["as"]) and not _IN_LEADS.isdisjoint(behind)


def _is_venue(nodes: list[Node], i: int) -> bool:
    """Whether what is played at `i` is a festival or a place, as a film plays one."""
    return any(node.kind in {Kind.FESTIVAL, Kind.PLACE} for node in nodes[i : i + 2])


def _is_apart(nodes: list[Node], i: int) -> bool:
    """Whether the first name before the `and` at `i` is a part's (`her husband Paul and B`), or in a list of single names, or the
    name behind it has initials instead of a first name (`Prakash, Nithya and M. S. Ravi`).
    """
    before, earlier = nodes[i - 2] if i > 1 else None, nodes[i - 3] if i > 2 else None
    initials = len(nodes[i + 1].word.split()[0].rstrip(".")) == 1
    if initials or before is None:
        return initials
    if before.word in _STARRING and _KIN.isdisjoint(node.word for node in nodes):
        return True
    singles = before.kind == Kind.COMMA and earlier is not None and earlier.is_name and " " not in earlier.word
    return singles or (before.word in _KIN and not before.word.endswith("s"))


def shares_surname(nodes: list[Node], i: int) -> bool:
    """Return whether the first name before the `and` at `i` has the surname of the full name behind it: not where those two act, of
    whom one may have a single name, unless they are told to be kin.
    """
    if _is_apart(nodes, i):
        return False
    j = _past_bracket(nodes, i + 1)
    while j < len(nodes) and (nodes[j].kind == Kind.AUXILIARY or nodes[j].word in _ALSO):
        j += 1
    among = [node.word for node in nodes[j : j + 4]]
    acts = among[:1] == ["among"] and not _ACTORS.isdisjoint(among)
    acts = acts or (among[:1] == ["for"] and any("lead" in word or word in _GOTTEN for word in among))
    acts = acts or (j < len(nodes) and (nodes[j].word in _ACTING or (nodes[j].word == "been" and j + 1 < len(nodes))))
    return not acts or not _KIN.isdisjoint(node.word for node in nodes)
