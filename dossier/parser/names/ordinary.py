"""Titles made of ordinary things: a place, a year, a number (`the lead of 1919, P's drama`).

They are told by the slot in which they stand, and named so in the sentences that they open.
"""

from dossier.parser.kinds import PEOPLE, PERSONAL, SITES
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import HOUSE_NOUNS, NAMING, described_behind, describes, fares, is_entrant, is_plural
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.words import TELLING_OF_ONE

_THINGS = frozenset((Kind.PLACE, Kind.PLACE_LIKE, Kind.YEAR, Kind.NUMBER, Kind.NATION))
_NAMED = _THINGS | {Kind.CAPITALISED}
_CASTING = frozenset("play plays portrays star stars starring cast lead leads role part joins joined signed direct rights".split())
_JOINING = frozenset("joined joins join boarded boards headline headlines lead leads".split())
_MAKING = frozenset(("make", "makes", "making"))
_STARRING = frozenset("star stars starring starred".split())
_MADE = frozenset("directed written helmed penned adapted scripted co-written co-directed".split())
_KINDS = frozenset((Kind.GENRE, Kind.FORMAT))
_DESCRIBING = frozenset((Kind.GENRE, Kind.MODIFIER, Kind.NATION, Kind.WORD, Kind.NAME, Kind.PERSON, Kind.PERSON_LIKE))
_JOINING_WORDS = frozenset(("and", "from", "to", "with", "in", "on", "at", "for", "meets", "or"))
"""Words that stand between the words of a title and of nobody's name."""
_OPENINGS = frozenset(
    "meanwhile elsewhere also additionally separately finally now today however still instead later earlier then next".split()
)
_ALSO_TITLES = frozenset(
    "society games house stories brothers network factory company play trust partners bank models radio".split()
)
"""Words in which the names of companies end, and titles too."""
_ORDERING = frozenset("ordered orders greenlit greenlights renewed renews boarded topline headline directing".split())
_MISREAD = frozenset((Kind.COMPANY, Kind.PERSON_LIKE))
_OF_FILMS = {
    "of": frozenset("trailer teaser poster cast remake adaptation release script screenplay premiere".split()),
    "for": frozenset("trailer teaser poster script screenplay".split()),
    "to": frozenset(("sequel", "prequel")),
}
"""A preposition and what, right before it, there is of a film (`the release of Oslo`)."""
_ABOUT = frozenset("for of to on with".split())
"""Prepositions behind which something described as a film is no place (`his cast for Oslo, a war drama`)."""
_PARTED = frozenset("season series episode part volume chapter pilot".split())
"""Words for a work before its number."""
_CLOSING = frozenset((Kind.COMMA, Kind.STOP, Kind.PREPOSITION, Kind.AUXILIARY, Kind.PAREN, Kind.DASH, Kind.SEMICOLON))
"""What stands behind a title, and behind no number that counts something."""
_CLOSING_WORDS = frozenset("starring directed written based set that which who".split())
_FOLLOWING = frozenset("follows tells chronicles centers centres revolves".split())
SO_TITLED = 8
"""The nodes within which an aside says that a name is the title."""


def name_titles(sentences: list[Sentence]) -> None:
    """Make titles of the places, years and numbers that stand where a title does; in place."""
    for sentence in sentences:
        _opening(sentence)
    _name_misread(sentences)
    titles = {
        sentence.nodes[i].word
        for sentence in sentences
        for i, kind in enumerate(sentence.kinds)
        if kind in _NAMED and _is_title(sentence.nodes, i)
    }
    titles -= {node.word.rpartition(" ")[2] for s in sentences if titles for node in s.nodes if node.kind == Kind.PERSON_LIKE}
    if not titles:
        return
    for sentence in sentences:
        for i, node in enumerate(sentence.nodes):
            told = node.word in titles and node.kind in _NAMED
            if told and (_is_title(sentence.nodes, i) or _is_somebodys(sentence.nodes, i) or (not i and _opens(sentence))):
                node.kind = Kind.TITLE
        sentence.renew()


def _opening(sentence: Sentence) -> None:
    """Make a title of the name that opens a sentence which says so, or stands there behind a verb of naming; in place."""
    if len(sentence.nodes) > SO_TITLED and is_so_titled(sentence.nodes):
        sentence.nodes[0].kind = Kind.TITLE
        sentence.renew()
    if sentence.nodes and sentence.nodes[0].kind in NAMES and _part_from_verb(sentence.nodes):
        sentence.renew()


def _name_misread(sentences: list[Sentence]) -> None:
    """Make titles of the names in the shape of a company's or a person's that stand where a film does; in place."""
    misread: set[str] = set()
    for sentence in sentences:
        if Kind.COMPANY in sentence.kinds:
            misread |= _misread(sentence.nodes)
        if Kind.PERSON_LIKE in sentence.kinds:
            misread |= _retype(sentence)
    if misread:
        for sentence in sentences:
            for node in sentence.nodes:
                node.kind = Kind.TITLE if node.word in misread and node.kind in _MISREAD else node.kind
            sentence.renew()


def is_so_titled(nodes: list[Node]) -> bool:
    """Return whether a sentence opens with a title and says that it is one (`Anna, as the thriller is titled, reunites`)."""
    if nodes[1].word != "," or nodes[2].word != "as":
        return False
    words = [node.word for node in nodes[1:SO_TITLED]]
    told = nodes[0].kind in NAMES | _NAMED and nodes[4].kind in _KINDS
    return told and words[4] in {"is", "was", "has"} and not (NAMING | {"known"}).isdisjoint(words[5:])


def _misread(nodes: list[Node]) -> set[str]:
    """The titles that end in a word in which names of companies end, too (`in Pell Street Games, a thriller`)."""
    ending = ((i, node) for i, node in enumerate(nodes) if node.kind == Kind.COMPANY and i)
    return {node.word for i, node in ending if node.word.rpartition(" ")[2] in _ALSO_TITLES and _is_film(nodes, i)}


def _is_film(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` stands where only a title does."""
    before = nodes[i - 1]
    if (
        before.word in NAMING
        or before.word in _ORDERING
        or is_entrant(nodes, i)
        or (before.kind in _KINDS and not is_plural(before))
    ):
        return True
    if before.word == "in" and any(node.word in _CASTING for node in nodes[max(0, i - 5) : i]):
        return True
    behind = nodes[i + 1 : i + 9]
    if len(behind) < 3 or behind[0].kind != Kind.COMMA or any(node.word in HOUSE_NOUNS for node in behind):
        return False
    return _behind(nodes, i) or (behind[1].kind == Kind.DETERMINER and describes(behind[2:]))


def _part_from_verb(nodes: list[Node]) -> bool:
    """Part a title from the verb of naming that opens its sentence (`Called T, the film`); whether there is one."""
    verb, _, title = nodes[0].word.partition(" ")
    if verb not in NAMING or not title:
        return False
    first, start = nodes[0], nodes[0].start + len(verb) + 1
    nodes[:1] = [Node(Kind.WORD, verb, first.start, first.start + len(verb)), Node(Kind.TITLE, title, start, first.end)]
    return True


def _retype(sentence: Sentence) -> set[str]:
    """Make titles of names in the shape of a person's that stand where a film does (`plays a cook in Ada Salt, helmed by`); return
    those that are told so plainly that they are titles wherever they stand.
    """
    nodes, plain = sentence.nodes, set[str]()
    for i, node in enumerate(nodes[:-1]):
        if node.kind != Kind.PERSON_LIKE:
            continue
        if _is_plainly_a_film(nodes, i) or not _JOINING_WORDS.isdisjoint(node.word.split()):
            plain.add(node.word)
        elif i and _is_in_slot(nodes, i):
            node.kind = Kind.TITLE
            sentence.renew()
    return plain


def _is_plainly_a_film(nodes: list[Node], i: int) -> bool:
    """Whether a name opens a sentence as `T, starring A and B, opens`, or is what a film `is now` called."""
    if not i:
        return nodes[1].kind == Kind.COMMA and len(nodes) > 3 and nodes[2].word in _MADE | {"starring"}
    words = [node.word for node in nodes[:i]]
    return words[-2:] == ["is", "now"] and not NAMING.isdisjoint(words)


def _is_in_slot(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` stands where but a film does."""
    before, behind = nodes[i - 1].word, nodes[i + 1]
    acts = before == "in" and not _CASTING.isdisjoint([node.word for node in nodes[max(0, i - 6) : i - 1]])
    made = behind.kind == Kind.COMMA and (described_behind(nodes, i) or _is_made_behind(nodes, i))
    shot = before in {"shooting", "filming"} and behind.word in {"in", "at", "on", "from"}
    called = before in NAMING and i > 1 and nodes[i - 2].kind in _KINDS and not is_plural(nodes[i - 2])
    if before == "in" and i > 2 and nodes[i - 2].word.endswith("debut"):
        return not _MAKING.isdisjoint([node.word for node in nodes[max(0, i - 8) : i - 2]])
    return (acts and (made or behind.word in {"alongside", "opposite"})) or shot or called


def _opens(sentence: Sentence) -> bool:
    """Whether the first node is the subject of what films do."""
    nodes = sentence.nodes
    return len(nodes) > 1 and (nodes[1].kind == Kind.AUXILIARY or nodes[1].word in TELLING_OF_ONE or fares(nodes, 0))


def _is_title(nodes: list[Node], i: int) -> bool:
    if not i and len(nodes) > 2 and nodes[0].kind == Kind.CAPITALISED and nodes[1].kind == Kind.COMMA:
        return nodes[0].word not in _OPENINGS and nodes[0].word[-2:] != "ly" and fares(nodes, 0)
    if nodes[i].kind not in _THINGS:
        return False
    if not i:
        return _is_told_of(nodes)
    before = nodes[i - 1]
    if before.kind == Kind.COMMA and i + 3 < len(nodes) and nodes[i + 1].word in _FOLLOWING | {"stars"}:
        return nodes[i + 2].kind != Kind.WORD and _is_told_of(nodes[i:])
    called = before.word in NAMING or _is_owned(nodes, i) or _is_of_kind(nodes, i)
    return called or (nodes[i].kind == Kind.YEAR and _is_title_year(nodes, i)) or _is_governed(nodes, i)


def _is_governed(nodes: list[Node], i: int) -> bool:
    """Whether the word before the name at `i`, with what governs it or what is told behind, makes it a film."""
    before = nodes[i - 1]
    if i > 1 and nodes[i - 2].word in _OF_FILMS.get(before.word, ()) and _is_closed(nodes, i):
        return True
    if before.word in _ABOUT and _behind(nodes, i):
        return True
    if before.kind == Kind.POSSESSIVE and i > 1 and nodes[i - 2].kind in PEOPLE and _behind(nodes, i):
        return True
    if before.word in _JOINING and _is_made_behind(nodes, i):
        return True
    if before.kind == Kind.PAREN and i > 2 and nodes[i - 2].kind == Kind.POSSESSIVE and nodes[i - 3].kind in PEOPLE:
        return True  # past what the maker has made before: "A's (T) U"
    if before.word not in {"in", "of", "to", "direct"} or _CASTING.isdisjoint(node.word for node in nodes[max(0, i - 4) : i]):
        return False
    return _behind(nodes, i) or (i > 1 and nodes[i - 2].word in _STARRING and _is_made_behind(nodes, i))


def _is_owned(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` stands behind the word for a film that somebody makes (`P's latest film T`), or is what a network has
    people cast in (`the cast of C's T`).
    """
    before = nodes[i - 1]
    if before.kind == Kind.POSSESSIVE and i > 3 and nodes[i - 2].kind == Kind.COMPANY and nodes[i - 3].word in {"of", "in"}:
        return not _CASTING.isdisjoint([node.word for node in nodes[max(0, i - 7) : i - 3]])
    if before.kind not in _KINDS or is_plural(before):
        return False
    k = i - 2
    while k > 0 and nodes[k].kind in _DESCRIBING:
        k -= 1
    return k > 0 and nodes[k].kind == Kind.POSSESSIVE


def _is_told_of(nodes: list[Node]) -> bool:
    """Whether a sentence tells of what it opens with as of a film (`Oslo is a drama about`, `Oslo stars A`, `31 follows five`)."""
    if len(nodes) < 4 or nodes[0].kind == Kind.NATION:
        return False
    if nodes[1].word == "stars":
        return nodes[2].kind in PEOPLE or nodes[2].kind == Kind.ROLE
    if nodes[1].word in _FOLLOWING:
        return nodes[2].kind not in _THINGS or nodes[0].kind not in SITES
    if nodes[1].word not in {"is", "was"} or nodes[2].kind != Kind.DETERMINER or not describes(nodes[3:9]):
        return False
    last = next(k for k in range(3, len(nodes)) if nodes[k].kind in _KINDS)
    while last + 1 < len(nodes) and nodes[last + 1].kind in _KINDS:
        last += 1
    return _is_closed(nodes, last)


def _is_closed(nodes: list[Node], i: int) -> bool:
    """Whether no noun goes on behind the node at `i`."""
    return i + 1 == len(nodes) or nodes[i + 1].kind in _CLOSING or nodes[i + 1].word in _CLOSING_WORDS


def _is_of_kind(nodes: list[Node], i: int) -> bool:
    """Whether the place, year or number at `i` stands behind the word for one film (`the horror thriller 31`)."""
    before = nodes[i - 1]
    if before.kind not in _KINDS or is_plural(before) or before.word in _PARTED or nodes[i].kind == Kind.NATION:
        return False
    return _is_closed(nodes, i) and (nodes[i].kind in SITES or nodes[i].word.isdigit())


def _is_somebodys(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i`, that of a film, stands behind its maker (`Bo Crane's Oslo`)."""
    return i > 1 and nodes[i - 1].kind == Kind.POSSESSIVE and nodes[i - 2].kind in PEOPLE | {Kind.COMPANY}


def _is_title_year(nodes: list[Node], i: int) -> bool:
    """Whether the year at `i` is a title: what a festival opens with, what leads are found for."""
    before = [node.word for node in nodes[max(0, i - 3) : i]]
    if before[-1] == "with" and before[-2:-1] in (["opens"], ["closes"], ["opening"], ["closing"]):
        return True
    return before[-1] == "for" and not {"leads", "lead", "star", "stars", "cast", "director"}.isdisjoint(before)


def _is_made_behind(nodes: list[Node], i: int) -> bool:
    """Whether the words behind the name at `i` say who made it (`, directed by`, `, from A`), as of no place."""
    behind = nodes[i + 1 : i + 4]
    if len(behind) < 3 or behind[0].kind != Kind.COMMA:
        return False
    if behind[1].word == "which" and behind[2].kind in PERSONAL:
        return True
    return behind[1].word in _MADE or (behind[1].word in {"from", "by"} and behind[2].kind in PERSONAL | {Kind.ROLE})


def _behind(nodes: list[Node], i: int) -> bool:
    """Whether a description of a film follows the name at `i`: `, P's drama`, `, a drama`."""
    behind = nodes[i + 1 : i + 9]
    if len(behind) < 3 or behind[0].kind != Kind.COMMA:
        return False
    owned = behind[1].kind in NAMES and behind[2].kind == Kind.POSSESSIVE and describes(behind[3:])
    return owned or (behind[1].word in {"a", "an"} and describes(behind[2:]))
