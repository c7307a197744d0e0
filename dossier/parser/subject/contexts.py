"""What the words around a name tell for, or against, its being the title of the film that an article is about."""

from dossier.parser.kinds import FORMS, LANDS, PERSONAL, VERBAL
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import (
    ALUMNI,
    HOUSE_NOUNS,
    KIND_WORDS,
    MADE_BY,
    MAKERS,
    NAMING,
    described_behind,
    describes,
    fares,
    is_attribute,
    is_defined,
    is_entrant,
    is_plural,
    stars_is_verb,
)
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.acting import acts, is_of_clause
from dossier.parser.subject.naming import (
    begins_with,
    is_apposed,
    is_film,
    is_named_film,
    is_next_of,
    is_renamed,
    is_the_film,
    names_kind,
)

ENTRY = 8.0
"""The evidence of the name that heads an entry of a list of films."""

TAKING = frozenset(
    (
        "direct directs directing helm helms helming board boards boarded join joins joined produce produces "
        "boarding joining leading exiting acquiring wrapping "
        "producing adapt adapting acquired acquires bought buys secured sold selling headline headlines dated moved moves "
        "pushed delayed bring brings retitled star write lead exit exits exited leaves release releases releasing "
        "stream streams streaming put puts cancelled canceled scrapped shelved topline toplines toplining front fronts "
        "fronting headlining script scripts scripting pen pens penning rewrite rewriting writes leads greenlit greenlights "
        "aboard circling eyeing order orders ordered unveiled unveils unveil shooting filming shot set sets slated wrapped "
        "finished nabbed nabs lands renewed picks make makes making develops developing"
    ).split()
)
"""Verbs that the film is the object of."""
_PREPOSITIONS = {"in": 0.8, "on": 0.8, "by": -2.5}
"""What a preposition before a name gives by itself."""
_CASTING = frozenset(
    (
        "star stars starring lead leads topline toplines headline front play plays playing cast joined joins role roles part "
        "parts opposite alongside boarded boarding attached tapped joining signed aboard exit replaced replaces replacing "
        "recur recurring recurs regular arc cameo voicing"
    ).split()
)
_SHOOTING = frozenset("production filming shooting order cameras photography rights wraps wrapped begun shoot shoots".split())
_MAKING = _CASTING | _SHOOTING
_ADDING = frozenset("added adds adding addition additions returns returning return".split())
"""Words of those who take somebody into a film, or come back to it."""
_GOVERNORS = {"in": _CASTING, "on": _MAKING, "of": _MAKING | {"villain", "hero", "heroine", "antagonist"}, "to": _MAKING | _ADDING}
"""Words by which a preposition stands before the film."""
_PHRASAL = frozenset("lined picked snapped scooped taken wrapped bought teed cooked lining picking wraps picks".split())
"""Verbs with `up` or `on` that the film is the object of."""
_SHOWN = frozenset(
    (
        "poster posters teaser trailer look glimpse motion premiere screening set sets filming shoot shooting title season seasons "
        "series run episodes schedule muhurat pooja launch"
    ).split()
)
"""What there is to see of a film (`the first look of T`)."""
_GIVEN = frozenset("went goes going awarded given presented".split())
"""Verbs with `to` before what gets money or a prize."""
_PARTS = frozenset("role roles part parts character characters voice voices story tale life son daughter widow".split())
"""Words with `of` before the name of somebody."""
_DIRECT: dict[str, dict[str, float]] = {
    "of": dict.fromkeys(_PARTS, -2.0)  # who is played
    | {"out": 1.2}  # what somebody drops out of
    | dict.fromkeys(_SHOWN, 2.0),
    "for": dict.fromkeys(_SHOWN | {"scenes", "footage", "art"}, 2.0),
    "up": dict.fromkeys(_PHRASAL, 1.2),
    "on": {"set": -2.0} | dict.fromkeys(_PHRASAL, 1.2),  # where the story takes place
    "in": dict.fromkeys(_SHOOTING, -0.5) | {"set": -2.0},  # where it is shot
}
"""A preposition, the word right before it, and what the two give together."""
_TELLING = frozenset("follows tells centers centres revolves stars chronicles explores marks shoots".split())
_TO_TELL = frozenset("follow tell track trace chronicle explore chart depict center centre revolve".split())
"""What a film to come will do."""
_OFFSHOOTS = frozenset("sequel prequel spinoff spin-off follow-up franchise universe novel book line-up slate block strand".split())
_AWAITED = frozenset(
    (
        "reuniting reunite reunites reunited cast order trailer teaser poster pilot aboard onboard signed eyed release date "
        "deal screening war returning casting auditions call extras crew crews cameras premiere premieres dates pooja "
        "muhurat muhurtham muhurta launch talks negotiations leads tapped attached deals hands teams team teamed teaming "
        "collaborate collaborating"
    ).split()
)
_EARLIER = frozenset("sequel prequel follow-up remake previous earlier debut hit after behind known including like success".split())
_FOLLOWING = frozenset(("sequel", "prequel", "follow-up"))
_LINKING = frozenset(("to", "of", "for", "with", ","))
_LAST = {",", ""} | frozenset(
    "film films feature movie movies picture drama comedy thriller documentary short effort work outing project series show "
    "hit title year directorial directed starred role".split()
)
"""What stands behind `last` where it is of what somebody made before."""
_REMADE = frozenset(("remake", "reboot", "reimagining", "retelling"))
_PRESENTING = frozenset(
    "as plays play playing portrays portray portraying named features featuring starring stars sees introduces".split()
)
"""Verbs behind which a part or the cast stands."""
_COMPANY_LINKS = frozenset(("for", "to", "from", "alongside", "via", "by"))
_AIRING = frozenset("stream streams streaming streamed air airs airing aired date debut available".split())
_FILMS_OWN = frozenset(("a", "an", "his", "her", "their"))
"""Words with which a description opens that is a film's and nobody's (`T, his revenge drama`)."""
_FORMERLY = frozenset(("formerly", "previously", "originally", "once", "aka", "under", "earlier", "initially"))
_MADE_WHOLE = frozenset("written directed penned created produced co-written helmed executive-produced scripted".split())
_TOLD = frozenset("about starring directed written".split())
_PLACES = frozenset(
    "county university college council commission institute theatre theater foundation ministry authority office".split()
)
"""Words in which names of places and bodies end, and titles hardly."""
_STREETS = frozenset("street road avenue lane boulevard square highway".split())
"""Words in which a name behind `on` is where something is (`the line on Quay Street tells`)."""
_OWNED_BY = frozenset((Kind.ROLE, Kind.NATION))
_LOWER = frozenset((Kind.WORD, Kind.DETERMINER, Kind.PRONOUN, Kind.AUXILIARY, Kind.PREPOSITION))


def context_of(sentence: Sentence, i: int) -> float:
    """Return the evidence that the words around the name at node `i` and its shape give for its being the film's title."""
    nodes = sentence.nodes
    if sentence.zone in {"entry", "heading"} and (i == 0 or (i == len(nodes) - 1 and nodes[i - 1].kind == Kind.POSSESSIVE)):
        return ENTRY
    kind = nodes[i].kind
    shape = 1.0 if kind == Kind.TITLE else 0.4 if kind == Kind.TITLE_LIKE else 0.0
    if i and kind in PERSONAL:
        shape -= 1.0
    if kind != Kind.TITLE and nodes[i].word.rpartition(" ")[2] in _PLACES:
        shape -= 2.0
    if kind != Kind.TITLE and i and nodes[i - 1].word == "on" and nodes[i].word.rpartition(" ")[2] in _STREETS:
        shape -= 2.0
    return shape + (2.0 if is_next_of(nodes, i) else 0.0) + before_title(sentence, i) + after_title(nodes, i)


_ROLES = frozenset(("role", "part", "character"))
REACH = 8
"""The nodes before a name whose words speak for or against it."""


def before_title(sentence: Sentence, i: int) -> float:
    """Return the evidence that the words before the name at `i` give for (or against) its being the film's title."""
    nodes = sentence.nodes
    i = _before_owner(nodes, i)
    if not i:
        return 0.0
    before = nodes[i - 1]
    score = _named(nodes, i) + (2.0 if is_the_film(nodes, i) else 0.0)
    first = max(0, i - REACH)
    reach = sentence.words[first:i]
    score += _governed(nodes, i, reach)
    at = sentence.kinds.rfind(Kind.COMMA, first, i)
    comma = i - 1 - at if at >= 0 else REACH
    if comma and not _FORMERLY.isdisjoint(reach) and not _FORMERLY.isdisjoint(_without_under_way(reach[-comma:])):
        score -= 4.0
    if before.word in _PRESENTING:
        score -= 2.0
    if begins_with(nodes, i, reach):
        return score + 2.0
    score += _dealt_in(nodes, i, reach)
    if not (_EARLIER | {"last"}).isdisjoint(reach) and before.word not in NAMING:
        near = reach[-(max(4, comma) if comma < REACH else 4) :]
        cast = not _REMADE.isdisjoint(near) and near[-1] == "of" and not _MAKING.isdisjoint(reach)
        earlier = (not cast and not _EARLIER.isdisjoint(_without_kinds(near))) or (
            "last" in near and [*near, ""][near.index("last") + 1] in _LAST
        )
        if earlier and not fares(nodes, i):
            score -= 2.0
    if before.kind == Kind.COMMA and nodes[0].word in MADE_BY and i + 1 < len(nodes) and nodes[i + 1].kind in VERBAL:
        score += 4.0  # "Written and directed by A, T follows"
    return score + _misplaced(nodes, i)


def _named(nodes: list[Node], i: int) -> float:
    """The evidence that the word before the name at `i` gives: one for its kind, a verb of naming or of what is done with films."""
    before, personal = nodes[i - 1], nodes[i].kind in PERSONAL or nodes[i].person >= 0
    if nodes[i].kind == Kind.NAME and personal and before.kind in FORMS and nodes[i + 1 : i + 2] and nodes[i + 1].kind in VERBAL:
        return 0.0  # "the second project Bonn works on"
    kind = before if before.kind != Kind.COMMA else nodes[i - 2] if i > 1 else before
    score = 1.5 if is_film(kind) else 0.0
    if kind is not before and is_apposed(nodes, i):
        score += 2.0
    if personal and before.kind in FORMS and before.word != "play" and not is_plural(before) and not is_of_clause(nodes, i):
        score += 3.0  # no person stands behind a word for a film
    named = before.word in NAMING and not (i > 1 and (nodes[i - 2].word in _FORMERLY or nodes[i - 2].kind == Kind.SOURCE_WORK))
    if named or is_renamed(nodes, i) or is_named_film(nodes, i):
        score += 4.0 if personal else 3.0
    return score + (1.2 if before.word in TAKING else 1.5 if is_entrant(nodes, i) else 0.0)


def _misplaced(nodes: list[Node], i: int) -> float:
    """The evidence against a title where a word for a company or a part is before the name (`sales agent C`, `the role of A`)."""
    before = nodes[i - 1]
    if before.word in HOUSE_NOUNS and nodes[i].kind != Kind.TITLE:
        return -4.0
    return -3.0 if before.word == "of" and i > 1 and nodes[i - 2].word in _ROLES else 0.0


def _before_owner(nodes: list[Node], i: int) -> int:
    """The position of the name at `i` or, where it is a maker's (`Danish helmer A's T`), of what tells of the maker."""
    if i > 2 and nodes[i - 1].kind == Kind.POSSESSIVE and (nodes[i - 2].kind in MAKERS or nodes[i - 2].person >= 0):
        i -= 2
        while i > 1 and nodes[i - 1].kind in _OWNED_BY:
            i -= 1
    return i


def _governed(nodes: list[Node], i: int, reach: list[str]) -> float:
    """What the preposition before the name at `i` and the words that govern it give; `reach` are the words before the name."""
    before, governor = reach[-1], reach[-2] if len(reach) > 1 else ""
    owned = nodes[i].kind != Kind.TITLE and i + 1 < len(nodes) and nodes[i + 1].kind == Kind.POSSESSIVE
    score = _PREPOSITIONS.get(before, 0.0) if before != "by" or not owned else 0.0  # "won over by P's T"
    direct = _DIRECT[before].get(governor, 0.0) if before in _DIRECT and not _is_somebody(nodes[i], before) else 0.0
    if direct:
        score += direct
    elif before == "of" and i > 1 and (nodes[i - 2].kind == Kind.ROLE or nodes[i - 2].person >= 0):
        score -= 1.5  # who made it, or is known from it
    elif before in _GOVERNORS and not _GOVERNORS[before].isdisjoint(reach):
        score += 1.5
    if before == "to" and ("rights" in reach or "order" in reach):
        score += -2.0 if _stars_in(nodes, i) else 2.0
    elif (before == "for" and _is_awaited(nodes, i)) or (before == "to" and governor in _GIVEN):
        score += 1.5
    elif before in _COMPANY_LINKS:
        score -= 0.7
    return score - (3.0 if before == "on" and "based" in reach[-4:] else 0.0)


def _is_somebody(node: Node, before: str) -> bool:
    """Whether somebody known stands behind `for` (`a premiere for Bonn`), and not a film."""
    return before == "for" and node.person >= 0 and node.kind != Kind.TITLE


def _without_under_way(words: list[str]) -> list[str]:
    """The words, without the `under` of `under way`."""
    return [word for i, word in enumerate(words) if not (word == "under" and words[i + 1 : i + 2] == ["way"])]


def _without_kinds(words: list[str]) -> list[str]:
    """The words before a name, without those for a film that follows another where that is the one named (`the sequel film T`)."""
    return [word for word, behind in zip(words, [*words[1:], ""], strict=True) if word not in _FOLLOWING or behind in _LINKING]


def _dealt_in(nodes: list[Node], i: int, words: list[str]) -> float:
    """What it gives that rights to the name at `i` are spoken of (`rights to P's festival hit T`), or that films stream on it."""
    if words[-1:] == ["on"] and len(words) > 1 and words[-2] in _AIRING:
        return -3.0
    rights = "rights" in words and "to" in words[words.index("rights") :] and words[-1] in {"hit", "breakout", "debut", "darling"}
    return 4.0 if rights and not _stars_in(nodes, i) else 0.0


def _stars_in(nodes: list[Node], i: int) -> bool:
    """Whether a description and a title follow the person at `i` (`rights to Ada Bonn drama T`)."""
    follow = nodes[i + 1 : i + 3]
    return nodes[i].person >= 0 and len(follow) == 2 and follow[0].kind in KIND_WORDS and follow[1].kind in NAMES


def _is_awaited(nodes: list[Node], i: int) -> bool:
    """Whether people come together or something is made for the name at `i` (`a trailer for T`, `are reuniting for T`)."""
    unknown = 0
    for node in reversed(nodes[max(0, i - 9) : i]):
        if node.word in _AWAITED or node.word.startswith("casting"):
            return True
        unknown += node.kind in NAMES and node.person < 0 and node.kind not in PERSONAL
        if unknown > 1:
            return False
    return False


def after_title(nodes: list[Node], i: int) -> float:
    """Return the evidence that the words behind the name at `i` give for (or against) its being the film's title."""
    if i + 1 >= len(nodes):
        return 0.0
    after, quoted = nodes[i + 1], nodes[i].kind == Kind.TITLE
    faring = 1.5 if fares(nodes, i) else 0.0
    if after.kind == Kind.COMMA and i + 2 < len(nodes):
        if not described_behind(nodes, i):
            return faring
        return faring + (4.0 if nodes[i].kind in PERSONAL and nodes[i + 2].word in _FILMS_OWN else 2.0)
    if quoted and after.kind == Kind.DETERMINER and describes(nodes[i + 2 : i + 9]):
        return 2.0
    if _is_made_into(nodes, i) or _is_made_by(nodes, i):
        return 3.0
    if names_kind(nodes, i):
        return 1.5
    if (against := _is_else(nodes, i)) < 0.0:
        return against
    if quoted and after.word in _TOLD:
        return 1.5
    if after.word == "stars" and stars_is_verb(nodes, i + 1):
        return 1.5
    if (not i or quoted or nodes[i - 1].kind == Kind.DASH) and is_defined(nodes, i):
        return 2.0
    if after.word == "by" and i + 2 < len(nodes) and (nodes[i + 2].kind in MAKERS or nodes[i + 2].kind in _OWNED_BY):
        return 1.0
    will = not i and after.word == "will" and i + 2 < len(nodes) and nodes[i + 2].word in _TO_TELL
    return 1.5 if after.word in _TELLING or will else faring


def _is_else(nodes: list[Node], i: int) -> float:
    """What tells that the name at `i` is somebody's, a label, or but describes something else; 0 where nothing does."""
    after = nodes[i + 1]
    if after.kind == Kind.POSSESSIVE:
        return _owns(nodes, i)
    if after.kind == Kind.AUXILIARY and nodes[i].kind != Kind.TITLE and any(node.word == "rights" for node in nodes[i + 1 : i + 9]):
        return -3.0  # a house that takes them
    stars = after.word == "stars" and stars_is_verb(nodes, i + 1)
    known = after.kind == Kind.ROLE or after.word in ALUMNI or after.word in _OFFSHOOTS
    if is_part(nodes, i) or acts(nodes, i) or _is_label(nodes, i) or _is_joined(nodes, i) or (known and not stars):
        return -3.0
    return -2.5 if is_attribute(nodes, i) else 0.0


def _is_made_into(nodes: list[Node], i: int) -> bool:
    """Whether the work at `i` becomes a film (`T is being made into a feature`, `turns T into a series`)."""
    k = i + 1
    while k < len(nodes) and nodes[k].kind == Kind.AUXILIARY:
        k += 1
    k += k > i + 1 and k < len(nodes) and nodes[k].word in {"made", "turned", "adapted", "developed", "reworked"}
    into = k + 1 < len(nodes) and nodes[k].word in {"into", "as"} and nodes[k + 1].kind == Kind.DETERMINER
    return into and (nodes[k].word == "into" or k > i + 1) and describes(nodes[k + 2 : k + 8])


def _is_made_by(nodes: list[Node], i: int) -> bool:
    """Whether the sentence tells who makes the film at `i` (`T is written by A`), which even a person's name can be then."""
    k = i + 1
    while k < len(nodes) and (nodes[k].kind == Kind.AUXILIARY or nodes[k].word in {"also", "being"}):
        k += 1
    if k == i + 1 or k + 1 >= len(nodes) or nodes[k].word not in _MADE_WHOLE:
        return False
    return nodes[k + 1].word in {"by", "and"}


def _owns(nodes: list[Node], i: int) -> float:
    """What a possessive behind the name at `i` gives."""
    if nodes[i].person >= 0 or nodes[i].kind == Kind.COMPANY_LIKE:
        return -6.0
    after = nodes[i + 2 : i + 5]
    remade = bool(after) and after[0].word in _REMADE and nodes[i].kind != Kind.TITLE  # "Tin Roof's remake of T"
    return -4.0 if remade else -2.5 if describes(after) or any(node.person >= 0 for node in after[:2]) else -0.5


def _is_label(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the label or the outcry with which a sentence opens (`Coup for Kites: the firm has ...`)."""
    if i:
        return False
    colon = next((k for k, node in enumerate(nodes[1:5], start=1) if node.kind == Kind.COLON), 0)
    if not colon or colon + 1 >= len(nodes) or nodes[colon + 1].kind not in _LOWER:
        return False
    return all(node.kind == Kind.PREPOSITION or node.kind in NAMES for node in nodes[1:colon])


def _is_joined(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is somebody's whom others join in a film (`joins A in P's T`)."""
    housed = nodes[i + 1].word == "for" and i + 2 < len(nodes) and nodes[i + 2].kind == Kind.COMPANY  # "joins T for C"
    joined = i > 0 and nodes[i - 1].word in {"join", "joins", "joining", "joined"}
    return joined and nodes[i + 1].word in {"in", "on", "for"} and not housed


def is_part(nodes: list[Node], i: int) -> bool:
    """Return whether the bracket behind the name at `i` holds somebody, so that the name is likely that of a part; not where it
    holds a country too, as behind the films of a programme (`T (A, Norway)`).
    """
    inner = nodes[i + 1].inner if i + 1 < len(nodes) and nodes[i + 1].kind == Kind.PAREN else ()
    return bool(inner) and inner[0].person >= 0 and not (len(inner) > 2 and inner[-1].kind in LANDS)
