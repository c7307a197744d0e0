"""Films that a sentence enumerates as an article's: those of a slate, a line-up, of what somebody has coming.

Its upcoming projects include T, a drama by A, and B's U.       The slate also includes A's T and the animation U.
Also announced were T by A, U (B) and C's V.                     Among the titles are T, starring A; and U.
The films, which C will release, include T, a drama, and U.
"""

from dossier.parser.kinds import FORMS, PEOPLE, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import is_plural
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.spread import are_films

_HOLDING = frozenset("include includes are is were features feature comprises comprise boasts has holds contains".split())
_LISTS = frozenset("slate lineup line-up roster programme program selection pipeline competition sidebar strand packages".split())
"""Words for a list of films."""
_COMING = frozenset("upcoming new next forthcoming other further additional current fresh latest more".split())
"""Words for films that are still to come, or that are more of those told of."""
_ADDING = frozenset("also among rounding joining completing elsewhere additionally".split())
"""Words with which a sentence goes over to more of the films of an article."""
_ADDED = frozenset(
    (
        "announced screening selected playing added included competing premiering showing unveiled chosen invited backed supported "
        "receiving set joining slate lineup line-up roster programme program selection competition"
    ).split()
)
"""What the films of such a sentence are, or are on."""
_OVER = frozenset(
    (
        "previous previously past earlier recent recently credits credit library catalogue hits known best successes whose who his "
        "her resume filmography starred appeared alumni such like"
    ).split()
)
"""Words of what somebody has made before."""
_NAMING = frozenset(("include", "comprise", "comprised"))
_POINTING = frozenset(("the", "these", "those", "all"))
_SUBJECT = 4
"""So many nodes at most are the word for the films at the head of a sentence, and what stands before it."""
_BREAKS = frozenset((Kind.COMMA, Kind.SEMICOLON, Kind.CONJUNCTION, Kind.COLON))
_DESCRIBING = FORMS | {Kind.MODIFIER, Kind.NATION, Kind.WORD, Kind.DETERMINER, Kind.FESTIVAL, Kind.PLACE, Kind.AWARD}
_OF_FILM = frozenset("headlined starring directed helmed written toplined led about featuring marking produced set".split())
"""Words behind a comma that go on with what is told of a film."""
_FOLLOWERS = frozenset(("sequel", "prequel", "spin-off", "spinoff", "follow-up", "offshoot"))
_HEAD = 14
"""So many nodes at most lead to the first film."""
LEAST = 2
"""So many films make an enumeration."""


_COUNTS = {word: count for count, word in enumerate(("two", "three", "four", "five", "six"), start=2)}
_OVER_WITH = frozenset(
    "were was had known after since followed behind directed starred wrote penned helmed produced appeared acted".split()
)
"""Words of a sentence that counts what is over."""


def counted(sentence: Sentence) -> list[Node]:
    """Return the titles of the films that a sentence first counts and then names (`will star in two features, T and U`); empty
    where it does not.
    """
    nodes = sentence.nodes
    if sentence.vocabulary.isdisjoint(_COUNTS):
        return []
    plural = next((i for i, node in enumerate(nodes) if are_films(node)), -1)
    if plural < 1 or not (_OVER | _OVER_WITH).isdisjoint(node.word for node in nodes[:plural]):
        return []
    count = next((_COUNTS[node.word] for node in reversed(nodes[max(0, plural - 4) : plural]) if node.word in _COUNTS), 0)
    found: list[Node] = []
    for node in nodes[plural + 1 : plural + 3 + 2 * count] if count else ():
        if node.kind in TITLED and node.person < 0:
            found.append(node)
        elif node.kind not in {*_BREAKS, Kind.DASH, Kind.POSSESSIVE} and node.person < 0:
            break
    return found if count and len(found) == count else []


def enumerated(sentence: Sentence, *, several: bool = False) -> list[Node]:
    """Return the titles of the films that a sentence enumerates, in an article that can be about `several`; empty where it
    enumerates none.
    """
    if sentence.zone != "prose" or (begin := _behind_head(sentence, several)) < 0:
        return []
    nodes = sentence.nodes
    found = [nodes[i] for i in sentence.names if i >= begin and _is_item(nodes, i, begin)]
    return found if len(found) >= LEAST else []


def _behind_head(sentence: Sentence, several: bool) -> int:
    """The position behind the words with which an enumeration begins; -1 where none does."""
    nodes = sentence.nodes
    if sentence.vocabulary.isdisjoint(_HOLDING):
        return -1
    at = next((k for k, node in enumerate(nodes[:_HEAD]) if k and node.word in _HOLDING), -1)
    if at < 0:
        return -1
    at += at + 1 < len(nodes) and are_films(nodes[at]) and nodes[at + 1].word in _HOLDING  # "Further features include"
    words = [node.word for node in nodes[:at]]
    if not _OVER.isdisjoint(words) or any(node.person >= 0 or node.kind == Kind.PERSON_LIKE for node in nodes[:at]):
        return -1
    films = any(are_films(node) for node in nodes[:at])
    listed = not _LISTS.isdisjoint(words)
    if films and not (_COMING | _ADDING).isdisjoint(words):
        return at + 1
    if nodes[at].word in _NAMING and _are_the_films(nodes[:at]):
        return at + 1
    if several and films and any(node.kind in {Kind.FESTIVAL, Kind.PLACE} for node in nodes[:at]):
        return at + 1  # "Its Cannes titles include"
    if listed and (nodes[at].word not in {"is", "are", "has"} or not _ADDING.isdisjoint(words)):
        return at + 1
    return at + 1 if words[0] in _ADDING and not _ADDED.isdisjoint(words[1:]) else -1


def _are_the_films(nodes: list[Node]) -> bool:
    """Whether a sentence opens with the films of an article as its subject (`The films, which C will release, include`)."""
    plural = next((k for k, node in enumerate(nodes[:_SUBJECT]) if are_films(node) or node.word == "acquisitions"), -1)
    if plural < 0 or any(node.kind == Kind.POSSESSIVE for node in nodes):
        return False
    return plural == 0 or nodes[0].word in _POINTING


def _is_item(nodes: list[Node], i: int, begin: int) -> bool:
    """Whether the name at `i` is the title of an item: behind a break, its maker or the word for its kind, and told of as a film or
    ended by a break.
    """
    node = nodes[i]
    if i + 2 < len(nodes) and nodes[i + 1].word in _FOLLOWERS and nodes[i + 2].is_name:
        return False  # "the T prequel U"
    if (node.kind not in TITLED or node.person >= 0) and not _reads_as_person(nodes, i):
        return False
    k = i - 1
    while k >= begin and nodes[k].kind in _DESCRIBING and nodes[k].word not in {"by", "of"}:
        k -= 1
    owned = k > begin and nodes[k].kind == Kind.POSSESSIVE and (nodes[k - 1].person >= 0 or nodes[k - 1].kind == Kind.PERSON_LIKE)
    opens = k < begin or (nodes[k].kind in _BREAKS and _closes(nodes, k))
    after = nodes[i + 1] if i + 1 < len(nodes) else None
    ends = after is None or after.kind in {*_BREAKS, Kind.STOP, Kind.PAREN, Kind.DASH} or after.word in {"by", "from", "starring"}
    ends = ends or (nodes[i - 1].kind in FORMS and nodes[i + 1].kind == Kind.PREPOSITION)  # "and drama T in Panorama"
    return (owned or opens) and (ends or node.kind == Kind.TITLE)


def _reads_as_person(nodes: list[Node], i: int) -> bool:
    """Whether the title at `i` but reads as somebody's name: what is told of a film stands behind it, and a word for its kind or a
    semicolon before it (`the thriller Ada Bonn, headlined by`, `; and Ada Bonn, marking`).
    """
    if i + 2 >= len(nodes) or nodes[i].kind not in PEOPLE:
        return False
    before = nodes[i - 1 - (nodes[i - 1].kind == Kind.CONJUNCTION)]
    if before.kind != Kind.SEMICOLON and (nodes[i - 1].kind not in FORMS or is_plural(nodes[i - 1])):
        return False
    return nodes[i + 1].kind == Kind.COMMA and nodes[i + 2].word in _OF_FILM


def _closes(nodes: list[Node], k: int) -> bool:
    """Whether the break at `k` parts items, and not the people or companies within one (`starring A, B and C`)."""
    before = nodes[k - 1]
    return before.kind in TITLED | {Kind.PAREN, Kind.COMMA} or before.kind not in NAMES or nodes[k].kind == Kind.SEMICOLON
