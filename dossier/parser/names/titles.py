"""What a sentence says of the film whose title stands in it: that it is one, what becomes of it, who made it."""

from itertools import pairwise

from dossier.parser.kinds import FORMS, TITLED, VERBAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.words import CALLINGS

NAMING = frozenset(("titled", "called", "entitled", "dubbed", "calling"))
"""Verbs that give a title."""
_UNWRITTEN = frozenset(
    "debut story script spec project take adaptation version retelling reimagining reboot revival biopic".split()
)
"""What a film is besides its kind."""
MADE = frozenset(
    (
        "written directed penned created produced set acquired backed unveiled completed announced confirmed ordered picked "
        "greenlit optioned locked"
    ).split()
)
"""Participles of what is done with a film."""
MADE_BY = frozenset("written directed penned created produced based set shot".split())
"""Participles behind which a film's makers stand."""
ENTRANTS = frozenset("prize-winner prizewinner winner opener entry selection contender".split())
"""What a film is at a festival."""
_OUTFITS = frozenset(("outfit", "indie", "makers"))
"""What a company is to a work of its."""
_SHOWN_AT = frozenset("premiere hit title standout sensation breakout favourite favorite".split())
"""What a film is at the festival that is named before."""
_FARING = frozenset(
    (
        "slid slides slipped slips shifted "
        "wrapped wraps sold renewed landed lands premiere premieres premiered open opens opened shoots start starts moving moves "
        "shoot start begin begins return returns hits arrives arrive adds added found won bows bow coming debut "
        "debuts shooting filming making becomes back finds "
        "lands adds gets go"
    ).split()
)
_RECRUITING = frozenset("cast added tapped enlisted recruited found lured landed".split())
_RECRUITS = frozenset(("member", "members", "star", "stars", "lead", "leads", "villain", "heroine", "regulars"))
"""Whom a film takes into its cast (`T has lured another cast member`)."""
_DESCRIBING = frozenset(
    "described billed inspired adapted starring directed written which from based featuring produced about with".split()
)
ALUMNI = frozenset(
    "star alum alums alumni helmer helmers filmmaker filmmakers creator creators actor actress scribe breakout beauty hunk vet "
    "heartthrob standout scene-stealer".split()
)
"""What somebody is to a work of the past."""
MAKERS = frozenset((Kind.COMPANY, Kind.COMPANY_LIKE, Kind.PERSON, Kind.PERSON_LIKE))
"""The types of names of those who make films."""
_ADJECTIVES = frozenset(
    (
        *(Kind.WORD, Kind.NATION, Kind.NUMBER, Kind.YEAR, Kind.DASH, Kind.COMPANY, Kind.COMPANY_LIKE, Kind.SOURCE_WORK),
        *(Kind.PERSON, Kind.PERSON_LIKE, Kind.NAME, Kind.POSSESSIVE, Kind.PLACE, Kind.FESTIVAL, Kind.AWARD),
    )
)
KIND_WORDS = frozenset((Kind.GENRE, Kind.FORMAT, Kind.MODIFIER))
"""The words that tell the kind of a work."""

_BEFORE_ATTRIBUTES = KIND_WORDS | {Kind.WORD, Kind.NATION}
_BEFORE_OWNERS = frozenset((Kind.NATION, Kind.ROLE, Kind.AWARD))
"""What can stand before the name of a film's maker (`T, Irish director A's thriller`)."""

_WITHOUT_QUOTES = str.maketrans("", "", "'’‘“”\"")

_OWNERS = frozenset(("his", "her", "their", "its"))
_MAKING = MAKERS | {Kind.ROLE, Kind.NATION, Kind.PLACE, Kind.PLACE_LIKE}
_IN_LISTS = frozenset((Kind.CONJUNCTION, Kind.PAREN, Kind.AWARD, Kind.ROLE, Kind.NATION))

HOUSE_NOUNS = frozenset(
    (
        "agent agency company outfit house banner firm studio label distributor distributors buyer buyers seller sellers streamer "
        "network broadcaster financier shingle sales-house powerhouse mini-major fund body channel"
    ).split()
)
"""Words behind which a name is a company's."""


def key(title: str) -> str:
    """Return a title folded for comparison: case, quotation marks and a leading article left out."""
    folded = title.casefold()
    if "'" in folded or '"' in folded or not folded.isascii():  # to translate takes longer than all else here
        folded = folded.translate(_WITHOUT_QUOTES)
    return " ".join(folded.split()).removeprefix("the ")


def is_plural(node: Node) -> bool:
    """Return whether a word for a kind stands for several (`films`)."""
    return node.word.endswith("s") and not node.word.endswith("series")


def describes(nodes: list[Node]) -> bool:
    """Return whether the words behind a determiner run to a genre or a format before anything but adjectives."""
    for k, node in enumerate(nodes):
        if node.kind in KIND_WORDS or node.word in _UNWRITTEN:
            behind = nodes[k + 1] if k + 1 < len(nodes) else node
            owner = behind.kind == Kind.POSSESSIVE
            return not (owner or (behind.kind == Kind.ROLE and behind.word not in {"stars", "co-stars"}) or behind.word in ALUMNI)
        if node.kind not in _ADJECTIVES:
            return False
    return False


_WINNING = frozenset(
    "winner nominee winners nominees newcomer newcomers newbies debutants veteran breakout rising comedian singer rapper".split()
)
"""What can stand before a name of those in whom a film stars (`T stars Emmy winner A`)."""


def stars_is_verb(nodes: list[Node], i: int) -> bool:
    """Whether the word `stars` at `i` is a verb (`T stars A, B and C`), and not a noun (`T stars A and B team up`)."""
    listed, last = False, nodes[i]
    for node in nodes[i + 1 :]:
        if not listed and (node.word in _WINNING or node.word == "fellow" or node.word.removesuffix("s") in CALLINGS):
            continue  # "It stars fellow students A and B"
        if node.kind in VERBAL:
            return last.kind == Kind.CONJUNCTION
        last = node
        if node.kind == Kind.COMMA:
            return listed
        if node.kind not in NAMES and node.kind not in _IN_LISTS:
            return True
        listed = listed or node.kind in NAMES
    return True


def described_behind(nodes: list[Node], i: int) -> bool:
    """Return whether the words behind the name at `i` describe a film: `, a drama`, `, directed by`, `, A's drama`.

    The comma that quotation marks hold is no node, so that none is asked for behind a quoted title.
    """
    if i + 2 < len(nodes) and nodes[i + 1].kind == Kind.PAREN and _is_original(nodes[i + 1]):
        nodes = [*nodes[: i + 1], *nodes[i + 2 : i + 13]]
    comma = i + 1 < len(nodes) and nodes[i + 1].kind == Kind.COMMA
    if not comma and nodes[i].kind != Kind.TITLE:
        return False
    after = nodes[i + 1 + comma : i + 11]
    if not after:
        return False
    while comma and len(after) > 2 and after[0].kind in _BEFORE_OWNERS:
        after = after[1:]
    if after[0].word == "by" and len(after) > 1:
        return after[1].kind in _MAKING or after[1].person >= 0
    if after[0].kind == Kind.DETERMINER or after[0].kind in NAMES or after[0].word in _OWNERS:
        owned = after[0].kind not in NAMES or (len(after) > 1 and after[1].kind == Kind.POSSESSIVE)
        return owned and (describes(after[1:]) or _is_work_of(after))
    return after[0].word in _DESCRIBING


def _is_original(bracket: Node) -> bool:
    """Whether a bracket behind a title holds but the title in another language."""
    return len(bracket.inner) == 1 and bracket.inner[0].kind in TITLED and bracket.inner[0].person < 0


def _is_work_of(nodes: list[Node]) -> bool:
    """Whether a description is of somebody's work (`the next nightmare from Kites director A`, `the new chiller by A`)."""
    at = next((k for k, node in enumerate(nodes[:5]) if node.word in {"from", "by"}), 0)
    told = any(node.word in {"next", "new", "latest", "first", "upcoming", "second", "debut"} for node in nodes[1:at])
    made = any(n.person >= 0 or (n.kind == Kind.ROLE and "director" in n.value.split("/")) for n in nodes[at + 1 :])
    return bool(at) and told and made


def described(nodes: list[Node], i: int) -> bool:
    """Return whether a genre or a format before the name at `i`, or the words behind it, describe a film."""
    return (i > 0 and nodes[i - 1].kind in KIND_WORDS) or described_behind(nodes, i)


def is_defined(nodes: list[Node], i: int) -> bool:
    """Return whether the sentence says what film the name at `i` is: `T is a drama`, `T will be P's second feature`."""
    verb = i + 1 + (i + 2 < len(nodes) and nodes[i + 1].word == "will")
    if verb + 2 >= len(nodes) or nodes[verb].word not in {"is", "be", "marks", "mark"}:
        return False
    after = nodes[verb + 1 : verb + 8]
    if after[0].kind == Kind.DETERMINER:
        return describes(after[1:])
    return (after[0].kind in MAKERS or after[0].kind == Kind.NAME) and after[1].kind == Kind.POSSESSIVE and describes(after[2:])


_HITS = frozenset("hit smash favourite favorite phenomenon".split())
OWNER = 6
"""So many nodes at most stand before a title that opens its sentence with its owner (`Danish director A B's T`)."""


def _begins_clause(before: Node, i: int) -> bool:
    """Whether the name at `i` behind a node can be the subject of a clause, by itself, with its owner or with its kind."""
    if before.kind == Kind.POSSESSIVE:
        return i <= OWNER
    return before.kind == Kind.COMMA or before.kind in KIND_WORDS or before.word in ENTRANTS or before.word in _HITS


def fares(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i`, or `P's` with it, is the subject of a clause that says how a film fares."""
    if i and not _begins_clause(nodes[i - 1], i):
        return False
    verb = i + 1
    if verb < len(nodes) and not nodes[verb].word:
        verb += 1  # past the other title behind a slash
    if verb < len(nodes) and nodes[verb].kind == Kind.COMMA and described_behind(nodes, i):
        verb = next((k + 1 for k in range(verb + 1, len(nodes)) if nodes[k].kind == Kind.COMMA), len(nodes))
    while verb < len(nodes) and (nodes[verb].kind == Kind.AUXILIARY or nodes[verb].word in {"finally", "now", "also"}):
        verb += 1
    if verb >= len(nodes) or nodes[i].kind == Kind.COMPANY_LIKE:
        return False
    made = nodes[verb].word in MADE and nodes[verb - 1].kind == Kind.AUXILIARY
    if nodes[verb].word in _RECRUITING and nodes[verb - 1].word in {"has", "have"} and verb + 1 < len(nodes):
        somebody = nodes[verb + 1].person >= 0 or any(node.word in _RECRUITS for node in nodes[verb + 1 : verb + 5])
        return somebody and nodes[i].person < 0 and nodes[i].kind not in MAKERS
    behind = nodes[verb + 1].kind if verb + 1 < len(nodes) else ""
    sells = nodes[verb].word in {"sold", "open", "opens"} and behind in {Kind.DETERMINER, Kind.FORMAT, Kind.GENRE}
    active = nodes[verb].word in _FARING and behind not in NAMES and not sells
    return active or (made and nodes[verb - 1].word not in {"has", "have", "had"})


def is_entrant(nodes: list[Node], i: int) -> bool:
    """Return whether the words before the name at `i` tell what it is at a festival (`Berlin opener T`, `Cannes premiere T`)."""
    before = nodes[i - 1].word if i else ""
    return before in ENTRANTS or (before in _SHOWN_AT and i > 1 and nodes[i - 2].kind == Kind.FESTIVAL)


def is_attribute(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` but describes the film for which a word stands behind it (`a Halloween comedy`)."""
    if nodes[i].kind == Kind.TITLE or i + 1 >= len(nodes) or nodes[i + 1].kind not in FORMS or is_plural(nodes[i + 1]):
        return False
    k = i - 1
    while k >= 0 and nodes[k].kind in _BEFORE_ATTRIBUTES:
        k -= 1
    return k >= 0 and (nodes[k].kind == Kind.POSSESSIVE or nodes[k].word in {"a", "an", "his", "her", "their", "its"})


def is_epithet(nodes: list[Node], i: int) -> bool:
    """Return whether the title at `i` but tells who somebody is (`T director A`, `T and U scribe A`, `A of T fame`, `T's A`, `the
    director of T, A`).
    """
    if i + 1 >= len(nodes):
        return False
    follow = nodes[i + 1]
    if i > 1 and nodes[i - 1].word in {"of", "behind"} and nodes[i - 2].kind == Kind.ROLE:
        return follow.kind == Kind.COMMA
    if i + 2 < len(nodes):
        after = nodes[i + 2]
        if follow.kind == Kind.POSSESSIVE and after.person >= 0 and " " in after.word:
            return True
        if follow.kind == Kind.CONJUNCTION and after.kind in NAMES:
            i += 2
            if i + 1 >= len(nodes):
                return False
            follow = nodes[i + 1]
    if nodes[i].kind == Kind.TITLE and follow.person >= 0:
        return i + 2 < len(nodes) and nodes[i + 2].kind != Kind.POSSESSIVE  # "Kites's" Ada Bonn
    return follow.word == "fame" or (follow.kind == Kind.ROLE and follow.word != "stars")


def is_of_house(nodes: list[Node], i: int) -> bool:
    """Return whether the work at `i` but tells which company the one behind it is (`T outfit C`, `T and U outfit C`)."""
    k = i + 1
    if k + 1 < len(nodes) and nodes[k].kind == Kind.CONJUNCTION and nodes[k + 1].is_name:
        k += 2
    return k + 1 < len(nodes) and nodes[k].word in _OUTFITS and nodes[k + 1].is_name


def spoken_of(sentences: list[Sentence], i: int) -> Node | None:
    """The film that `it` or `the film` at the beginning of a sentence means: one that the sentence before it introduces."""
    nodes = sentences[i].nodes
    if not i or not nodes or nodes[0].word not in {"it", "the"} or sentences[i - 1].paragraph != sentences[i].paragraph:
        return None
    before = sentences[i - 1].nodes
    for k in range(len(before) - 1, -1, -1):
        node = before[k]
        if node.kind in TITLED and node.person < 0:
            described = [n.kind for n in before[k + 1 : k + 6]]
            if described[:2] == [Kind.COMMA, Kind.DETERMINER] and FORMS & set(described):
                return node
    return None


def refers(nodes: list[Node], at: int = 0) -> bool:
    """Return whether a clause opens with `it`, `the film`, `the sci-fi drama`, `pic`, `directed by`: a film told of before."""
    if at >= len(nodes):
        return False
    first, behind = nodes[at], nodes[at + 1 : at + 3]
    if first.word in MADE_BY and behind and behind[0].word in {"by", "and", "in"}:
        return True
    if first.word == "starring" and behind and behind[0].person >= 0:
        return True
    if any(one.word == "that" and two.kind in KIND_WORDS for one, two in pairwise(nodes[at : at + 5])):
        return True  # "Filming on that project"
    return first.word == "it" or (first.word == "the" and describes(behind)) or first.kind == Kind.FORMAT


def is_aside(nodes: list[Node], i: int) -> bool:
    """Return whether the title at `i` stands in what is told of somebody in passing (`A, who made T, wrote the script`)."""
    relative = next((j for j in range(i) if nodes[j].word in {"who", "whose"}), -1)
    listed = relative >= 0 and any(
        node.word in {"credits", "filmography", "resume", "résumé"} for node in nodes[relative : relative + 5]
    )
    return listed or (relative >= 0 and any(node.kind in {Kind.COMMA, Kind.AUXILIARY} for node in nodes[i + 1 :]))


_ASIDE_OPENS = frozenset("fresh hot off following known best riding after coming seen who whose hailed famous celebrated".split())


def in_aside(nodes: list[Node], i: int, end: int) -> bool:
    """Return whether the title at `i` stands in what is said of somebody between commas before the verb, and before node `end`
    (`A, fresh off the success of T, is set to`).
    """
    opened = next((j for j in range(i - 1, 0, -1) if nodes[j].kind == Kind.COMMA), 0)
    closed = next((j for j in range(i + 1, min(end, len(nodes) - 1)) if nodes[j].kind == Kind.COMMA), 0)
    who = nodes[opened - 1]
    if not opened or not closed or nodes[opened + 1].word not in _ASIDE_OPENS or (who.person < 0 and who.kind != Kind.NAME):
        return False
    return nodes[closed + 1].kind == Kind.AUXILIARY or nodes[closed + 1].word.endswith(("s", "ed"))
