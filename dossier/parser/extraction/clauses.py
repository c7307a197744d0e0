"""Clauses: whose verb it is (the people to its left), and where a list of people ends because the next clause begins."""

from dossier.parser.kinds import JOINTS, PAUSES, PERSONAL, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.matching.macros import ATOMS
from dossier.parser.nodes import Node
from dossier.parser.words import CALLINGS, HOUSE_LINKS, KIN, PLAYED

_PERSON, _OWNER = ATOMS["PERSON"], ATOMS["EMPLOYING"]
_LABELS = frozenset((Kind.ROLE, Kind.AWARD, Kind.NATION, Kind.FORMAT, Kind.GENRE, Kind.NUMBER, Kind.FESTIVAL, Kind.TERRITORY))
_DESCRIBING = frozenset(
    (
        "newcomer newcomers veteran veterans fellow rising acclaimed award-winning star stars comedian comic singer "
        "rapper winner winners nominee nominees alum alumna alumni frequent longtime -winning -nominated winning "
        "nominated time late debutant breakout filmmakers duo siblings brothers sisters partners partner musician model "
        "novelist author playwright stand-up screen legend icon child artiste artist character ace senior popular "
        "legendary megastar superstar seasoned celebrated noted renowned young supporting debutante debutants first- "
        "timer first-timers internet social media personality sensation theatre theater stage television tv film "
        "funnyman comedienne thespian thespians youngster youngsters"
    ).split()
)
_OWNING = frozenset(("his", "her", "their"))
_DESCRIBED = _DESCRIBING | CALLINGS | KIN | {"-based", "-born", "-raised"}
_OPENING = frozenset(
    (Kind.DETERMINER, Kind.ROLE, Kind.NUMBER, Kind.AWARD, Kind.NATION, Kind.PREPOSITION, Kind.WORD, Kind.PRONOUN, Kind.GENRE)
)
PLURAL = frozenset(
    "are have were star direct write produce play serve helm lead front head essay portray appear top topline headline co-star"
    " run showrun make feature join round meet share face reunite team".split()
)
"""Verbs by which a subject is more than one."""

_TAKING = frozenset(
    "starring stars featuring features include includes including joins join joining portrays portray plays play"
    " voices directed "
    "alongside opposite tapped".split()
)
_FINITE = frozenset(
    "stars star directs direct writes write produces produce plays play serves serve helms helm joins join executive"
    " pens wrote "
    "penned served produced directed starred edited cut lensed shot handled handles handling scored "
    "composed designed said says told leads heads portrays returns co-stars co-wrote co-writes rounds "
    "round".split()
)
_SAYING = frozenset("said say told tell added explained wrote noted recalled".split())
_OF_CASTS = frozenset(("starring", "featuring", "with"))
_FILM_WORDS = frozenset((Kind.FORMAT, Kind.GENRE))
_OPENING_FILMS = _FILM_WORDS | {Kind.DETERMINER, Kind.WORD, Kind.NATION, Kind.MODIFIER, Kind.NUMBER, Kind.DASH}
_OF_FILMS = frozenset(
    "released release premiere premieres open stream screened shot filmed distributed available underway hit bow".split()
)
"""What a film does or what is done with it, behind the auxiliary that follows the list of its cast."""
_BETWEEN = frozenset("also then now currently previously both".split())
_TELLING = frozenset("who whose best known formerly recently last seen".split())
"""What opens an aside on somebody of a list."""
_ENDING = frozenset((Kind.STOP, Kind.SEMICOLON, Kind.COLON, Kind.SPEECH))
REACH = 30
"""How many nodes an insertion between a name and its verb may be long."""

APPOSED = 7
"""How many nodes the words may be long that stand for a name before `who`."""

_APPOSING = frozenset((Kind.DETERMINER, Kind.WORD, Kind.ROLE, Kind.AWARD, Kind.NATION, Kind.MODIFIER, Kind.NUMBER, Kind.DASH))
_PLAIN = frozenset((Kind.DETERMINER, Kind.WORD))
_COMMA_OR_DASH = frozenset((Kind.COMMA, Kind.DASH))
_BEFORE_PARTS = frozenset((Kind.DETERMINER, Kind.WORD, Kind.PRONOUN, Kind.ROLE))


def list_before(nodes: list[Node], end: int) -> int:
    """Return where the list of people begins that ends just before `end`; `end` itself where there is none."""
    start = _item_before(nodes, end)
    while start > 0:
        joint = _joint_before(nodes, start)
        if joint == start:
            break
        joint = _past_aside(nodes, joint)
        item = _item_before(nodes, joint)
        if item == joint or _pairs_works(nodes, start):
            break
        start = item
    return start


def _past_aside(nodes: list[Node], joint: int) -> int:
    """Where the aside begins that the comma at `joint` closes (`A, best known for T, and B will`); `joint` where none does."""
    if nodes[joint].kind != Kind.COMMA:
        return joint
    for i in range(joint - 2, max(0, joint - REACH), -1):
        if nodes[i].kind in _ENDING:
            break
        called = nodes[i + 1].word in {"a", "an"} and nodes[i + 2].kind == Kind.ROLE
        if nodes[i].kind == Kind.COMMA and (called or nodes[i + 1].word in _TELLING):
            named = nodes[i - 1 - (nodes[i - 1].kind == Kind.PAREN)]
            return i if i and named.person >= 0 else joint
    return joint


def _pairs_works(nodes: list[Node], start: int) -> bool:
    """Whether `and` before the list at `start` joins two works of the first in it (`Kites and Hinge scribe A`)."""
    if start < 2 or nodes[start - 1].kind != Kind.CONJUNCTION or nodes[start].person >= 0 or not nodes[start].is_name:
        return False
    work = nodes[start - 2]
    told = start + 2 < len(nodes) and nodes[start + 1].kind == Kind.ROLE and nodes[start + 2].is_name
    return told and work.is_name and work.person < 0 and work.kind not in PERSONAL


def _item_before(nodes: list[Node], end: int) -> int:
    """The start of one person with what hangs on the name, ending before `end`; `end` where there is none."""
    i = _known_from(nodes, end - 1)
    if i >= 0 and nodes[i].kind == Kind.PAREN:
        i -= 1
    if i >= 0 and nodes[i].kind in _OWNER and (house := _house_before(nodes, i)) >= 0:
        i = house
        if nodes[i].kind == Kind.PAREN:
            i -= 1
    if i < 0 or nodes[i].kind not in _PERSON:
        return end
    i -= 1
    while (
        i >= 0
        and end - i < REACH
        and not _takes(nodes, i)
        and (nodes[i].kind in _LABELS or nodes[i].word in _DESCRIBED or _known_for(nodes, i))
    ):
        i -= 1
    if i >= 1 and nodes[i].kind == Kind.POSSESSIVE and nodes[i - 1].kind in _OWNER:
        i -= 2
    if i >= 0 and (
        nodes[i].kind == Kind.DETERMINER
        or (nodes[i].word in _OWNING and nodes[i + 1].word not in _TAKING and i > 0 and nodes[i - 1].kind == Kind.CONJUNCTION)
    ):
        i -= 1
    return i + 1


def _known_from(nodes: list[Node], i: int) -> int:
    """The position of the name before the work that it is known from, which ends at `i` (`P of "T" fame`, `P, from T`)."""
    if i >= 3 and nodes[i].word == "fame":
        j = next((j for j in range(i - 1, max(0, i - 6), -1) if nodes[j].word in {"of", "from"}), 0)
        return j - 1 if j and (nodes[j - 1].kind in _PERSON or nodes[j - 1].kind == Kind.PAREN) else i
    if i >= 3 and nodes[i].is_name and nodes[i - 1].word == "from" and nodes[i - 2].kind == Kind.COMMA:
        return i - 3 if nodes[i - 3].person >= 0 else i
    return i


def _known_for(nodes: list[Node], i: int) -> bool:
    """Whether what stands at `i` belongs to the description of the name behind it (`Kites guitarist A`, `11-year-old A`)."""
    behind = nodes[i + 1]
    if nodes[i].kind == Kind.DASH or nodes[i].word.endswith("year-old"):
        return behind.word == "year-old" or nodes[i].kind != Kind.DASH
    if nodes[i].kind == Kind.WORD and i > 1 and nodes[i - 1].kind == Kind.DETERMINER and nodes[i - 2].kind in JOINTS:
        return behind.kind in _PERSON  # "A and the evergreen B"
    named = nodes[i].kind in _OWNER or nodes[i].word == "former"
    return named and (behind.kind == Kind.ROLE or behind.word in CALLINGS or behind.word in {"-based", "-born", "-raised"})


def _takes(nodes: list[Node], i: int) -> bool:
    """Whether the word at `i` is a verb that takes the list behind it (`it stars A and B`), and no job (`the stars A"
    " and B`).
    """
    return nodes[i].word in _TAKING and i > 0 and nodes[i - 1].kind not in _PLAIN


def _house_before(nodes: list[Node], i: int) -> int:
    """The position of the name to which the company at `i` belongs (`P of C`, `P of TV's C`), or -1."""
    j = i - 1
    if j > 1 and nodes[j].kind == Kind.POSSESSIVE:
        j -= 2
    while j >= 0 and (nodes[j].kind == Kind.DETERMINER or nodes[j].word in {"his", "her", "their"}):
        j -= 1
    if j < 1 or nodes[j].word not in HOUSE_LINKS:
        return -1
    return j - 1 if nodes[j - 1].kind in _PERSON or nodes[j - 1].kind == Kind.PAREN else -1


def _joint_before(nodes: list[Node], start: int) -> int:
    """The position of what joins the item at `start` to one before it (`and`, `, and`, `as well as`); `start` for nothing."""
    i = start - 1
    if nodes[i].kind in JOINTS:
        if nodes[i].kind == Kind.CONJUNCTION and i and nodes[i - 1].kind in PAUSES:
            i -= 1
        return i
    if nodes[i].word == "as" and i >= 3 and nodes[i - 1].word == "well":
        return i - 3 if nodes[i - 3].kind == Kind.COMMA else i - 2
    if nodes[i].word == "with" and i >= 2 and nodes[i - 1].word in {"along", "together"} and nodes[i - 2].kind == Kind.COMMA:
        return i - 2
    return start


def subject_end(nodes: list[Node], verb: int) -> int:
    """Return where the subject of the verb at `verb` ends: before an insertion (`P, who made T, will`), a `who`, a comma."""
    i = verb
    if i > 2 and nodes[i - 1].word in {"others", "more"}:
        i -= 1 + (nodes[i - 2].word in {"many", "several"})
        return i - 1 if nodes[i - 1].kind == Kind.CONJUNCTION or nodes[i - 1].word in {"among", "amongst"} else verb
    if i and nodes[i - 1].word in {"who", "both", "each", "all"}:
        i -= 1
        return i - 1 if i and nodes[i - 1].kind in _COMMA_OR_DASH else _apposed_before(nodes, i)
    if i and nodes[i - 1].kind in _COMMA_OR_DASH:
        mark = nodes[i - 1].kind
        for j in range(i - 3, max(0, i - REACH), -1):
            if nodes[j].kind == mark and _named_before(nodes, j) and (nodes[j + 1].kind in _OPENING or _part_on(nodes, j + 1)):
                return _around(nodes, j)
    return i


def _apposed_before(nodes: list[Node], who: int) -> int:
    """Where the name ends for whom the words before `who` stand (`P, the filmmaker who made T,`); `who` where there is none."""
    j = who - 1
    while j > 0 and who - j < APPOSED and nodes[j].kind in _APPOSING:
        j -= 1
    told = who - j > 2 and nodes[j].kind == Kind.COMMA and nodes[j + 1].word == "the" and _named_before(nodes, j)
    return j if told else who


def subject_before(nodes: list[Node], end: int) -> tuple[int, int]:
    """Return where the people stand who are the subject of the verb at `end`; nowhere (`end`, `end`) where there are none."""
    start = list_before(nodes, end)
    who = _before_relative(nodes, start, end) if start < end else 0
    return (list_before(nodes, who), who) if who else (start, end)


def _before_relative(nodes: list[Node], start: int, end: int) -> int:
    """Where the people end whose clause with `who` closes with the name at `start`, before the verb at `end` and without a
    comma (`A, who was seen in films like T is playing`, `A who worked for the director B is making`); 0 for none.
    """
    if end >= len(nodes) or nodes[end].kind != Kind.AUXILIARY:
        return 0
    for i in range(start - 1, max(0, start - REACH), -1):
        if nodes[i].kind in PAUSES or nodes[i].kind == Kind.SPEECH:
            return 0
        if nodes[i].word == "who":
            at = i - (nodes[i - 1].kind == Kind.COMMA)
            named = nodes[at - 1].person >= 0 or (nodes[at - 1].is_name and " " in nodes[at - 1].word)
            return at if start - i > 1 and named else 0
    return 0


def _around(nodes: list[Node], inner: int) -> int:
    """Where the subject ends of which the insertion behind the comma `inner` tells: there, where a person stands before it, else at
    the comma behind the person of whose work it tells (`P, who directed T, a drama that won, will`).
    """
    if nodes[inner - 1].kind == Kind.PAREN or nodes[inner - 1].person >= 0:
        return inner
    outer = next((j for j in range(inner - 2, max(0, inner - REACH), -1) if nodes[j].kind == Kind.COMMA), 0)
    told = outer and nodes[outer - 1].person >= 0 and nodes[outer + 1].kind in _OPENING
    return outer if told else inner


def _part_on(nodes: list[Node], i: int) -> bool:
    """Whether a part with the work that it is of stands at node `i` (`Detective Lund on "Kites"`)."""
    return nodes[i].is_name and nodes[i + 1].word in {"on", "in", "from"} and nodes[i + 2].kind == Kind.TITLE


def _named_before(nodes: list[Node], i: int) -> bool:
    return bool(i) and (
        nodes[i - 1].kind in _PERSON or (nodes[i - 1].kind == Kind.PAREN and i > 1 and nodes[i - 2].kind in _PERSON)
    )


def own_part(nodes: list[Node], start: int, end: int, verb: Node | None, *, before_who: bool = False) -> int:
    """Return where the subject begins in the list `start..end` whose first members another word governs.

    In `from director A, B will star` and `starring A and B, and C directs` only the last group is the verb's. `with A and B
    producing` keeps its list; `who` takes up the last one.
    """
    if before_who:
        return last_group(nodes, start, end, verb) if verb is None or verb.word not in PLURAL else start
    governor = nodes[start - 1] if start else None
    if governor is None:
        return start
    governed = (
        governor.kind == Kind.PREPOSITION
        or governor.word
        in {
            "starring",
            "stars",
            "featuring",
            "features",
            "includes",
            "joins",
        }
        or _plays(nodes, start)
    )
    behind = nodes[end] if end < len(nodes) else governor
    absolute = governor.word == "with" and not (behind.kind == Kind.AUXILIARY or behind.word in _FINITE - {"executive"})
    if not governed or absolute:
        return start
    first = next((i for i in range(start, end) if nodes[i].kind in _PERSON), start)
    if (
        governor.word in {"in", "on", "of", "for", "after"}
        and nodes[first].person < 0
        and first + 1 < end
        and nodes[first + 1].kind == Kind.COMMA
    ):
        return first + 2
    return last_group(nodes, start, end, verb)


def _plays(nodes: list[Node], start: int) -> bool:
    """Whether the list at `start` begins with the part that somebody plays (`A will play singer Pearl, and B recurs`)."""
    words = [node.word for node in nodes[max(0, start - 3) : start]]
    return not {"play", "plays", "playing", "portrays", "portray"}.isdisjoint(words)


def last_group(nodes: list[Node], start: int, end: int, verb: Node | None) -> int:
    """Return where the last group of a list begins: behind its last comma, or its last `and` for a verb in the singular."""
    joints = [i for i in range(start + 1, end) if nodes[i].kind in SEPARATORS]
    if not joints:
        return start
    breaks = [i for i in joints if nodes[i].kind == Kind.SEMICOLON]
    if breaks and verb is not None:
        return breaks[-1] + 1
    last = joints[-1]
    strong = nodes[last].kind in PAUSES or nodes[last - 1].kind in PAUSES
    if strong or verb is None or verb.word not in PLURAL:
        return last + 1
    commas = [i for i in joints[:-1] if nodes[i].kind in PAUSES]
    if not commas:
        return last + 1
    behind = commas[-1] + 1
    return behind + 1 if nodes[behind].kind == Kind.CONJUNCTION else behind


def _title_clause(nodes: list[Node], start: int, end: int) -> int:
    """Where in the list `start..end` a title begins the next clause (`directed by A and B, T stars C`); `end` where none does."""
    for i in range(start + 1, end - 2):
        name, verb = nodes[i + 1], nodes[i + 2]
        behind = nodes[i - 1].is_name or nodes[i - 1].kind == Kind.PAREN
        if nodes[i].kind == Kind.COMMA and name.is_name and name.person < 0 and verb.word == "stars" and behind:
            return i if start and nodes[start - 1].word == "by" else end
    return end


def _told_of_all(nodes: list[Node], start: int, end: int) -> bool:
    """Whether the verb behind a list is that of the film before it (`The thriller starring A and B will be set at sea`, `The film
    written by A and B is a remake`), or of all whom a job before two names (`creators A and B said`).
    """
    joints = [node.kind for node in nodes[start:end] if node.kind in SEPARATORS]
    if start and nodes[start - 1].kind == Kind.ROLE and nodes[start - 1].word.endswith("s"):
        making = PLURAL if start == 1 and nodes[0].value != "actor" else _SAYING
        return joints[-1:] == [Kind.CONJUNCTION] and end < len(nodes) and nodes[end].word in making | _SAYING
    told = start > 1 and nodes[start - 1].word in _OF_CASTS and nodes[start - 2].kind in _FILM_WORDS
    made = start > 2 and nodes[start - 1].word == "by" and any(node.kind in _FILM_WORDS for node in nodes[: start - 2])
    opening = _OPENING_FILMS | {Kind.CONJUNCTION} if made else _OPENING_FILMS
    return (told or made) and nodes[0].kind == Kind.DETERMINER and all(node.kind in opening for node in nodes[: start - 1])


def _beside_partners(nodes: list[Node], start: int, end: int) -> int:
    """Where a list of objects ends of whom a clause with `who` tells with whom they do something else, as the list goes on with
    those (`by A and B, who also produce with C, D and E`); `end` where none does.
    """
    for i in [i for i in range(start + 2, end) if nodes[i].word == "who" and nodes[i - 1].kind == Kind.COMMA]:
        beside = next((k for k in range(i + 1, min(i + REACH, end - 2)) if nodes[k].word in {"with", "alongside"}), end)
        if beside < end and nodes[beside + 1].is_name and nodes[beside + 2].kind == Kind.COMMA:
            return i - 1
    return end


def overrun(nodes: list[Node], start: int, end: int) -> int:
    """Return where a list of objects really ends: before its last group where that is the subject of a verb that follows."""
    opened = min(_title_clause(nodes, start, end), _beside_partners(nodes, start, end))
    if opened < end:
        return opened
    at = end
    while at < len(nodes) - 1 and nodes[at].word in _BETWEEN:
        at += 1
    follow = nodes[at] if at < len(nodes) else None
    if follow is not None and follow.word == "by" and at == end and end - start > 2 and nodes[end - 2].kind in SEPARATORS:
        return end - 2  # "Wren is played by A, Abel by B"
    if follow is not None and follow.kind == Kind.COMMA and end - start > 2:
        told = [node.word for node in nodes[at + 1 : at + 3]]
        joint = next((i for i in range(end - 2, start, -1) if nodes[i].kind not in _BEFORE_PARTS), start)
        if told[1:] == ["by"] and told[0] in PLAYED and nodes[joint].kind in SEPARATORS:
            return joint - (nodes[joint - 1].kind in SEPARATORS)  # "Wren, played by A, and his son Abel, played by B"
    if follow is None or not (follow.kind == Kind.AUXILIARY or follow.word in _FINITE):
        return end
    if any(node.word in _OF_FILMS for node in nodes[at + 1 : at + 4]) or _told_of_all(nodes, start, end):
        return end
    group = last_group(nodes, start, end, follow)
    if group == start or any(node.kind == Kind.ROLE and node.value not in {"actor", "crew"} for node in nodes[group:end]):
        return end
    while group > start and nodes[group - 1].kind in SEPARATORS:
        group -= 1
    return group
