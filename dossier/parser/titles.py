"""Evidence that a name is the title of the film that an article is about: where it stands, how often, and what stands around it."""

import re
from dataclasses import dataclass, field

from dossier.parser.kinds import FORMS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence

ENTRY = 8.0
"""The evidence of the name that heads an entry of a list of films."""

_NUMBERED = re.compile(r"(?:Season|Series|Part|Episode|Volume|Chapter|Phase)s? (?:\d+|One|Two|Three|Four|Five|[IVX]+)")

SURE = 3.0
"""The evidence of its context with which even what looks like a person's name can be a title."""

NAMING = frozenset(("titled", "called", "entitled", "dubbed"))
"""Verbs that give a title."""
_TELLING = frozenset("follows tells centers centres revolves stars chronicles explores marks shoots".split())
_TAKING = frozenset(
    (
        "direct directs directing helm helms helming board boards boarded join joins joined produce produces "
        "producing adapt adapting acquired acquires bought buys secured sold selling headline headlines dated moved moves "
        "pushed delayed bring brings retitled star in on of write lead exit exits exited leaves release releases releasing "
        "stream streams streaming put puts cancelled canceled scrapped shelved"
    ).split()
)
_CASTING = frozenset(
    (
        "star stars starring lead leads topline toplines headline front play plays playing cast joined joins role roles part "
        "parts opposite alongside boarded joining signed aboard exit replaced replaces replacing"
    ).split()
)
_SHOOTING = frozenset("production filming shooting order cameras photography rights wraps wrapped begun shoot shoots".split())
_MAKING = _CASTING | _SHOOTING
_UNWRITTEN = frozenset(("debut", "story", "script", "spec", "project"))
_MADE = frozenset("written directed penned created produced set acquired backed".split())
_MADE_BY = frozenset("written directed penned created produced based set shot".split())
_ENTRANTS = frozenset("winner opener entry selection contender".split())
_OFFSHOOTS = frozenset("sequel prequel spinoff spin-off remake reboot follow-up franchise universe novel book".split())
_AWAITED = frozenset(
    (
        "reuniting reunite reunites reunited cast order trailer teaser poster pilot aboard signed eyed release date "
        "deal screening war returning"
    ).split()
)
_FARING = frozenset(
    (
        "wrapped wraps sold renewed landed lands premiere premieres premiered open opens opened shoots start starts moving moves "
        "shoot start begin begins return returns hits arrives arrive adds added found won bows bow coming debut "
        "debuts shooting filming"
    ).split()
)
_DESCRIBING = frozenset("starring directed written which from based featuring produced about with".split())
_EARLIER = frozenset(
    "sequel prequel follow-up remake previous earlier last debut hit after behind directed known including like success".split()
)
_PLAYING = frozenset(("as", "plays", "play", "playing", "portrays", "portray", "portraying", "named"))
_ALUMNI = frozenset(
    "star alum alums alumni helmer helmers filmmaker filmmakers creator creators actor actress scribe breakout".split()
)
_COMPANY_LINKS = frozenset(("for", "to", "from", "alongside", "via", "by"))
_FORMERLY = frozenset(("formerly", "previously", "originally", "once", "aka", "under"))
_MAKERS = frozenset((Kind.COMPANY, Kind.COMPANY_LIKE, Kind.PERSON, Kind.PERSON_LIKE))
_ADJECTIVES = frozenset(
    (
        *(Kind.WORD, Kind.NATION, Kind.NUMBER, Kind.YEAR, Kind.DASH, Kind.COMPANY, Kind.COMPANY_LIKE, Kind.SOURCE_WORK),
        *(Kind.PERSON, Kind.PERSON_LIKE, Kind.NAME, Kind.POSSESSIVE, Kind.PLACE),
    )
)
_KIND_WORDS = frozenset((Kind.GENRE, Kind.FORMAT, Kind.MODIFIER))

_WITHOUT_QUOTES = str.maketrans("", "", "'’‘“”\"")

_COMPANY_OR_PLACE_LIKE = frozenset((Kind.COMPANY, Kind.PLACE_LIKE))
_IN_LISTS = frozenset((Kind.CONJUNCTION, Kind.PAREN, Kind.AWARD, Kind.ROLE, Kind.NATION))
_AUXILIARY_OR_WORD = frozenset((Kind.AUXILIARY, Kind.WORD))


HOUSE_NOUNS = frozenset(
    (
        "agent agency company outfit house banner firm studio label distributor distributors buyer buyers seller sellers streamer "
        "network broadcaster financier shingle sales-house powerhouse mini-major fund body channel"
    ).split()
)
"""Words behind which a name is a company's."""


def key(title: str) -> str:
    """Return a title folded for comparison: case, quotation marks and a leading article left out."""
    return " ".join(title.casefold().translate(_WITHOUT_QUOTES).split()).removeprefix("the ")


@dataclass(slots=True)
class Evidence:
    """What speaks for one title in one segment of the article.

    `mentions` are its nodes in order, `contexts` the weight of the words around each, `captures` how often (by confidence) a rule
    took it for the film, `first` whether the first sentence names it, `lead` whether the lead or the headline does, `other` whether
    it is someone's credit, `part` whether a bracket behind it holds who plays it, `prose` whether more
    than a headline names it.
    """

    mentions: list[Node] = field(default_factory=list)
    contexts: list[float] = field(default_factory=list)
    captures: float = 0.0
    first: bool = False
    lead: bool = False
    other: bool = False
    part: bool = False
    prose: bool = False

    @property
    def score(self) -> float:
        """The sum of the best three contexts, of mentions and of captures; less for a title that is someone's credit."""
        best = sum(sorted(self.contexts)[-3:])
        taken = min(3.0, self.captures) * (0.7 if self.other else 2.0 if self.lead else 1.0)
        place = (1.0 if self.first else 0.0) - (1.5 if self.other else 0.0) - (3.0 if self.part else 0.0)
        return best + 0.5 * min(6, len(self.mentions)) + taken + place

    def absorb(self, other: "Evidence") -> None:
        """Take over what speaks for another form of the same title."""
        self.mentions = sorted(self.mentions + other.mentions, key=lambda node: node.start)
        self.contexts += other.contexts
        self.captures += other.captures
        self.lead = self.lead or other.lead
        self.first = self.first or other.first


def can_be_title(node: Node, context: float, first_names: frozenset[str], printed: str) -> bool:
    """Whether a name can be a title: what is known or likely to be a person only with words around it that say so."""
    if node.kind not in NAMES or node.kind in _COMPANY_OR_PLACE_LIKE:
        return False
    if _NUMBERED.fullmatch(printed):
        return False
    if len(printed) < 3 and node.kind != Kind.TITLE:
        return False
    if node.person >= 0:
        return context >= SURE
    if node.kind == Kind.COMPANY_LIKE and context < SURE / 2:
        return False
    return node.kind != Kind.NAME or printed not in first_names or context >= SURE / 2


def context_of(sentence: Sentence, i: int) -> float:
    """Return the evidence that the words around the name at node `i` and its shape give for its being the film's title."""
    nodes = sentence.nodes
    if i == 0 and sentence.zone in {"entry", "heading"}:
        return ENTRY
    shape = {Kind.TITLE: 1.0, Kind.TITLE_LIKE: 0.4}.get(nodes[i].kind, 0.0)
    return shape + before_title(nodes, i) + after_title(nodes, i)


def before_title(nodes: list[Node], i: int) -> float:
    """Return the evidence that the words before the name at `i` give for (or against) its being the film's title."""
    if i > 2 and nodes[i - 1].kind == Kind.POSSESSIVE and (nodes[i - 2].kind in _MAKERS or nodes[i - 2].person >= 0):
        i -= 2
    if not i:
        return 0.0
    before = nodes[i - 1]
    kind = before if before.kind != Kind.COMMA else nodes[i - 2] if i > 1 else before
    apposed = before.kind == Kind.COMMA and i + 1 < len(nodes) and nodes[i + 1].kind == Kind.COMMA and kind.kind == Kind.FORMAT
    score = (1.5 if kind.kind in _KIND_WORDS and not is_plural(kind) else 0.0) + (2.0 if apposed else 0.0)
    score += 3.0 if before.word in NAMING else 0.0
    score += 1.2 if before.word in _TAKING else 1.5 if before.word in _ENTRANTS else 0.0
    reach = [node.word for node in nodes[max(0, i - 8) : i]]
    if before.word == "in" and not _SHOOTING.isdisjoint(reach[-2:-1]):
        score -= 0.5  # where it is shot
    elif before.word in {"in", "on", "to", "of"} and not (_CASTING if before.word == "in" else _MAKING).isdisjoint(reach):
        score += 1.5
    if before.word == "to" and ("rights" in reach or "order" in reach):
        score += -2.0 if _stars_in(nodes, i) else 2.0
    elif before.word == "for" and _is_awaited(nodes, i):
        score += 1.5
    elif before.word in _COMPANY_LINKS:
        score -= 0.7
    comma = next((k for k, node in enumerate(reversed(nodes[max(0, i - 8) : i])) if node.kind == Kind.COMMA), 8)
    if comma and not _FORMERLY.isdisjoint(reach[-comma:]):
        score -= 4.0
    if before.word in _PLAYING:
        score -= 2.0
    if before.word in HOUSE_NOUNS and nodes[i].kind != Kind.TITLE:
        score -= 4.0
    if not _EARLIER.isdisjoint(reach[-(max(4, comma) if comma < 8 else 4) :]):
        score -= 2.0
    return score


def _stars_in(nodes: list[Node], i: int) -> bool:
    """Whether a description and a title follow the person at `i` (`rights to Ada Bonn drama T`)."""
    follow = nodes[i + 1 : i + 3]
    return nodes[i].person >= 0 and len(follow) == 2 and follow[0].kind in _KIND_WORDS and follow[1].kind in NAMES


def _is_awaited(nodes: list[Node], i: int) -> bool:
    """Whether people come together or something is made for the name at `i` (`a trailer for T`, `are reuniting for T`)."""
    for node in reversed(nodes[max(0, i - 9) : i]):
        if node.word in _AWAITED:
            return True
        if node.kind in NAMES and node.person < 0 and node.kind not in {Kind.PERSON, Kind.PERSON_LIKE}:
            return False
    return False


def is_plural(node: Node) -> bool:
    """Return whether a word for a kind stands for several (`films`)."""
    return node.word.endswith("s") and not node.word.endswith("series")


def describes(nodes: list[Node]) -> bool:
    """Return whether the words behind a determiner run to a genre or a format before anything but adjectives."""
    for k, node in enumerate(nodes):
        if node.kind in _KIND_WORDS or node.word in _UNWRITTEN:
            return not (k + 1 < len(nodes) and (nodes[k + 1].kind == Kind.ROLE or nodes[k + 1].word in _ALUMNI))
        if node.kind not in _ADJECTIVES:
            return False
    return False


_WINNING = frozenset("winner nominee winners nominees newcomer newcomers veteran breakout rising comedian singer rapper".split())
"""What can stand before a name of those in whom a film stars (`T stars Emmy winner A`)."""


def stars_is_verb(nodes: list[Node], i: int) -> bool:
    """Whether the word `stars` at `i` is a verb (`T stars A, B and C`), and not a noun (`T stars A and B team up`)."""
    listed, last = False, nodes[i]
    for node in nodes[i + 1 :]:
        if node.word in _WINNING and not listed:
            continue
        if node.kind in _AUXILIARY_OR_WORD:
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
    comma = i + 1 < len(nodes) and nodes[i + 1].kind == Kind.COMMA
    if not comma and nodes[i].kind != Kind.TITLE:
        return False
    after = nodes[i + 1 + comma : i + 10]
    if not after:
        return False
    if after[0].kind == Kind.DETERMINER or after[0].kind in NAMES:
        owned = after[0].kind == Kind.DETERMINER or (len(after) > 1 and after[1].kind == Kind.POSSESSIVE)
        return owned and (describes(after[1:]) or _is_work_of(after))
    return after[0].word in _DESCRIBING


def _is_work_of(nodes: list[Node]) -> bool:
    """Whether a description is of somebody's work (`the next nightmare from Kites director A`, `the new chiller by A`)."""
    at = next((k for k, node in enumerate(nodes[:5]) if node.word in {"from", "by"}), 0)
    told = any(node.word in {"next", "new", "latest", "first", "upcoming", "second", "debut"} for node in nodes[1:at])
    made = any(n.person >= 0 or (n.kind == Kind.ROLE and "director" in n.value.split("/")) for n in nodes[at + 1 :])
    return bool(at) and told and made


def described(nodes: list[Node], i: int) -> bool:
    """Return whether a genre or a format before the name at `i`, or the words behind it, describe a film."""
    return (i > 0 and nodes[i - 1].kind in _KIND_WORDS) or described_behind(nodes, i)


def after_title(nodes: list[Node], i: int) -> float:
    """Return the evidence that the words behind the name at `i` give for (or against) its being the film's title."""
    after = nodes[i + 1 : i + 9]
    if not after:
        return 0.0
    faring = 1.5 if fares(nodes, i) else 0.0
    if after[0].kind == Kind.COMMA and len(after) > 1:
        return faring + (2.0 if described_behind(nodes, i) else 0.0)
    if nodes[i].kind == Kind.TITLE and after[0].kind == Kind.DETERMINER and describes(after[1:]):
        return 2.0
    if is_part(nodes, i):
        return -3.0
    if after[0].kind == Kind.POSSESSIVE:
        if nodes[i].person >= 0 or nodes[i].kind == Kind.COMPANY_LIKE:
            return -6.0
        return -2.5 if describes(after[1:4]) or any(n.person >= 0 for n in after[1:3]) else -0.5
    if after[0].word == "stars" and stars_is_verb(nodes, i + 1):
        return 1.5
    if after[0].kind == Kind.ROLE or after[0].word in _ALUMNI or after[0].word in _OFFSHOOTS:
        return -3.0
    if not i and is_defined(nodes, i):
        return 2.0
    if after[0].word == "by" and len(after) > 1 and (after[1].kind in _MAKERS or after[1].kind in {Kind.ROLE, Kind.NATION}):
        return 1.0
    return 1.5 if after[0].word in _TELLING else faring


def is_defined(nodes: list[Node], i: int) -> bool:
    """Return whether the sentence says what film the name at `i` is: `T is a drama`, `T is P's second feature`."""
    after = nodes[i + 1 : i + 9]
    if len(after) < 3 or after[0].word != "is":
        return False
    if after[1].kind == Kind.DETERMINER:
        return describes(after[2:])
    return after[1].kind in _MAKERS | {Kind.NAME} and after[2].kind == Kind.POSSESSIVE and describes(after[3:])


def _begins_clause(before: Node, i: int) -> bool:
    """Whether the name at `i` behind a node can be the subject of a clause, by itself, with its owner or with its kind."""
    if before.kind == Kind.POSSESSIVE:
        return i <= 3
    return before.kind == Kind.COMMA or before.kind in _KIND_WORDS or before.word in _ENTRANTS


def fares(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i`, or `P's` with it, is the subject of a clause that says how a film fares."""
    if i and not _begins_clause(nodes[i - 1], i):
        return False
    verb = i + 1
    if verb < len(nodes) and nodes[verb].kind == Kind.COMMA and described_behind(nodes, i):
        verb = next((k + 1 for k in range(verb + 1, len(nodes)) if nodes[k].kind == Kind.COMMA), len(nodes))
    while verb < len(nodes) and (nodes[verb].kind == Kind.AUXILIARY or nodes[verb].word in {"finally", "now", "also"}):
        verb += 1
    if verb >= len(nodes) or nodes[i].kind == Kind.COMPANY_LIKE:
        return False
    made = nodes[verb].word in _MADE and nodes[verb - 1].kind == Kind.AUXILIARY
    active = nodes[verb].word in _FARING and not (verb + 1 < len(nodes) and nodes[verb + 1].kind in NAMES)
    return active or (made and nodes[verb - 1].word not in {"has", "have", "had"})


def is_part(nodes: list[Node], i: int) -> bool:
    """Return whether the bracket behind the name at `i` holds somebody, so that the name is likely that of a part."""
    return i + 1 < len(nodes) and nodes[i + 1].kind == Kind.PAREN and any(node.person >= 0 for node in nodes[i + 1].inner[:1])


def is_epithet(nodes: list[Node], i: int) -> bool:
    """Return whether the title at `i` but tells who somebody is (`T director A`, `T and U scribe A`)."""
    if i + 2 < len(nodes) and nodes[i + 1].kind == Kind.CONJUNCTION and nodes[i + 2].kind in NAMES:
        i += 2
    return i + 1 < len(nodes) and nodes[i + 1].kind == Kind.ROLE and nodes[i + 1].word != "stars"


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
    if first.word in _MADE_BY and behind and behind[0].word in {"by", "and", "in"}:
        return True
    return first.word == "it" or (first.word == "the" and describes(behind)) or first.kind == Kind.FORMAT


def is_aside(nodes: list[Node], i: int) -> bool:
    """Return whether the title at `i` stands in what is told of somebody in passing (`A, who made T, wrote the script`)."""
    return any(node.word in {"who", "whose"} for node in nodes[:i]) and any(node.kind == Kind.COMMA for node in nodes[i + 1 :])
