"""Evidence that a name is the title of the film that an article is about: where it stands, how often, and what stands around it."""

import re
from dataclasses import dataclass, field, replace

from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import ENTRANTS
from dossier.parser.nodes import NAMES, Node

SPREAD = 0.5
"""What each paragraph beyond the first that names a title gives."""

TITLED_ONCE = 1.2
"""The evidence of one context that a name needs for its paragraphs to count: others than titles are named throughout, too."""

UNSTYLED = 1.5
"""What speaks against a name without quotation marks where the article prints titles in them."""

FOREMOST = 0.6
"""What speaks for the first title of an article whose lead names none."""

FOLLOWED = 5.0
"""What speaks against a title where the lead tells of a sequel to it."""

SURE = 3.0
"""The evidence of its context with which even what looks like a person's name can be a title."""

_NUMBERED = re.compile(r"(?:Season|Series|Part|Episode|Volume|Chapter|Phase)s? (?:\d+|One|Two|Three|Four|Five|[IVX]+)")

POSSIBLE = NAMES - {Kind.COMPANY, Kind.PLACE_LIKE}
"""The types of names that can be the film's title."""


@dataclass(slots=True)
class Evidence:
    """What speaks for one title in one segment of the article.

    `mentions` are its nodes in order, `contexts` the weight of the words around each, `captures` how often (by confidence) a rule
    took it for the film, `first` whether the first sentence names it, `lead` whether the lead or the headline does, `other` whether
    it is someone's credit, `part` whether a bracket behind it holds who plays it, `prose` whether more
    than a headline names it, `followed` whether the lead tells of a sequel to it, `styled` whether it is printed as the article
    prints titles, `foremost` whether it is the first that stands as a title, `paragraphs` the paragraphs that name it, and
    `looked_back_on` how many mentions set it in the past.
    """

    mentions: list[Node] = field(default_factory=list)
    contexts: list[float] = field(default_factory=list)
    captures: float = 0.0
    first: bool = False
    lead: bool = False
    other: bool = False
    part: bool = False
    prose: bool = False
    followed: bool = False
    styled: bool = False
    foremost: bool = False
    paragraphs: set[int] = field(default_factory=set)
    looked_back_on: int = 0

    @property
    def score(self) -> float:
        """The sum of the best three contexts, of mentions, of the paragraphs that they are spread over and of captures; less for a
        title that is someone's credit or that a sequel follows, and for what is printed as no title.
        """
        best = sum(sorted(self.contexts)[-3:])
        taken = min(3.0, self.captures) * (0.7 if self.other else 2.0 if self.lead else 1.0)
        place = (1.0 if self.first else 0.0) - (1.5 if self.other else 0.0) - (3.0 if self.part else 0.0)
        place -= (FOLLOWED if self.followed else 0.0) + (0.0 if self.styled else UNSTYLED)
        place += FOREMOST if self.foremost and not self.lead else 0.0
        spread = SPREAD * min(4, len(self.paragraphs) - 1) if max(self.contexts, default=0.0) >= TITLED_ONCE else 0.0
        return best + 0.5 * min(6, len(self.mentions)) + taken + place + spread

    @property
    def is_over(self) -> bool:
        """Whether all that names it sets it in the past."""
        return self.looked_back_on == len(self.mentions)

    def joined(self, other: "Evidence") -> "Evidence":
        """Return this with what speaks for another form of the same title."""
        return replace(
            self,
            mentions=sorted(self.mentions + other.mentions, key=lambda node: node.start),
            contexts=self.contexts + other.contexts,
            captures=self.captures + other.captures,
            lead=self.lead or other.lead,
            first=self.first or other.first,
            styled=self.styled or other.styled,
            paragraphs=self.paragraphs | other.paragraphs,
            looked_back_on=self.looked_back_on + other.looked_back_on,
        )


_THOUSANDS = frozenset(("million", "billion", "thousand", "m", "crore", "crores", "lakh", "lakhs"))
_CURRENCIES = frozenset("euros dollars pounds kroner kronor rupees crores crore lakhs eur usd gbp nok sek dkk inr aud cad".split())
_PLACES = frozenset(
    (
        *("broadway", "off-broadway", "west end", "hollywood", "bollywood", "tollywood", "kollywood", "mollywood", "sandalwood"),
        *("nollywood", "lollywood", "dhallywood", "pollywood", "ghollywood", "b-town", "world war i", "world war ii", "world war"),
    )
)
"""Trades and their places, and wars, which stand unmarked for no film."""
_DESCRIBING = (
    *("-directed", "-produced", "-written", "-penned", "-helmed", "-created", "-backed", "-led", "-starring", "-rated", "-based"),
    *("-set", "-style", "-winning", "-nominated", "-language", "-speaking", "-themed", "-inspired", "-bound", "-fronted"),
    *("-starrer", "-scripted", "-turned"),
)
"""The ends of compounds that describe a film, and name none."""
_OF_FILMS = frozenset("film movie series project shoot shooting schedule teaser trailer poster look update announcement".split())
_HEADING = frozenset(
    (
        "launched announced confirmed revealed titled shelved postponed wrapped completed locked unveiled released begins "
        "commences resumes starts out underway"
    ).split()
)
"""How headlines that capitalise every word end what they tell of a film (`Biggest Film Launched`)."""
_PARTICIPLES = ("ed", "ing")
"""The ends of compounds that describe anything (`Rain-drenched start`)."""
_TRADING = frozenset(
    (
        "adds added unveils unveiled announces announced presents presented launches launched acquires acquired buys bought sells "
        "sold picks picked boards boarded backs backed closes closed brings introduces unleashes dates dated shuffles shuffled "
        "moves moved nabs nabbed takes secured secures licenses licensed snaps snapped lands inks inked strikes struck"
    ).split()
)
_TRADED = frozenset("titles films projects features slate rights line-up lineup deals movies pictures packages".split())
_DEAL = 9
"""Within so many nodes behind its verb stands what a house deals in."""
_FEASTS = frozenset(
    (
        "sankranti sankranthi pongal vishu ugadi onam eid diwali deepavali dussehra dussera navratri vijayadashami baisakhi "
        "ramadan ramzan janmashtami chuseok songkran"
    ).split()
)
"""Feasts of the film calendar that hardly share their name with a film."""
_SHOWN = frozenset(("first look", "first-look", "first look poster", "motion poster", "teaser trailer", "title poster"))
"""What is shown of a film before it opens."""
_CALLED = frozenset(("called", "named", "nicknamed"))
_OF_AGE = frozenset("boy girl man woman child kid teenager teen student youth lad orphan baby guy widow widower".split())
"""Those who are called something, and no films."""
_SECTIONS = frozenset(
    (
        *("forum", "competition", "encounters", "generation", "horizons", "midnight", "discovery", "gala", "spotlight", "next"),
        *("out of competition", "main competition", "world cinema", "us dramatic competition", "official selection"),
    )
)
"""Sections of festivals, which stand before the titles that they show."""
_PROGRAMMES = frozenset(
    (
        *("panorama", "un certain regard", "certain regard", "directors' fortnight", "critics' week", "midnight madness"),
        *("special presentation", "special presentations", "gala presentations", "berlinale special"),
    )
)
"""Sections that hardly share their name with a film."""
_OF_THE_TRADE = frozenset(("upfronts", "casting couch", "roundup", "round-up", "pilot season", "pilot roundup"))
"""What is no film, however it is printed."""
_POSTS = frozenset(("president", "chairman", "chairwoman", "ceo"))
"""Posts of those whose names stand behind (`Harbour Festival President Ada Bonn`)."""
_COUNTS = frozenset("two three four five six seven eight nine ten".split())
_OF_THE_WORLD = frozenset(("premiere", "premieres", "sales", "rights"))
_REPORTING = frozenset("highlights profiles looks picks rounds understands learned has can spoke hears".split())


def is_no_title(nodes: list[Node], i: int) -> bool:
    """Return whether the words at `i`, a name by their capitals, name no film: a sum of money (`NOK 9 million`, `190,000 Euros`), a
    compound that describes one (`Ada Bonn-Directed`), a trade or its place, the `world` of its premieres, the journal
    that reports, a house that deals in films.
    """
    node = nodes[i]
    word = node.word
    if node.kind == Kind.TITLE or word in _OF_THE_TRADE:
        return word in _OF_THE_TRADE
    behind = nodes[i + 1].word if i + 1 < len(nodes) else ""
    if word in _CURRENCIES:
        return (i > 0 and nodes[i - 1].word[-1:].isdigit()) or behind[:1].isdigit()
    if word in _COUNTS or (word.endswith(" weekend") and " day" in word):
        return True
    if word[-1:].isdigit() and behind in _THOUSANDS:
        return True
    if word in _PROGRAMMES or (behind in ENTRANTS and word in _SECTIONS):
        return True
    if behind in _OF_THE_WORLD and word in {"world", "international", "worldwide"}:
        return True
    if word in _FEASTS or word in _SHOWN or (i > 1 and nodes[i - 1].word in _CALLED and nodes[i - 2].word in _OF_AGE):
        return True
    *before, last = word.split()
    if (len(before) > 2 and not _POSTS.isdisjoint(before[1:])) or (last in _HEADING and not _OF_FILMS.isdisjoint(before)):
        return True
    if node.kind == Kind.NAME and not i and _trades(nodes):
        return True
    if " " not in word and word.endswith(_PARTICIPLES) and "-" in word[1:-5]:
        return True
    return word in _PLACES or word.endswith(_DESCRIBING) or (word == "screen" and behind in _REPORTING)


def _trades(nodes: list[Node]) -> bool:
    """Whether the name with which a sentence opens deals in films (`Tin Roof has added three titles to its slate`)."""
    verb = 1 + (len(nodes) > 2 and nodes[1].kind == Kind.AUXILIARY)
    if len(nodes) <= verb or nodes[verb].word not in _TRADING:
        return False
    return any(node.word.rpartition(" ")[2] in _TRADED for node in nodes[verb + 1 : verb + _DEAL])


def can_be_title(node: Node, context: float, first_names: frozenset[str], printed: str) -> bool:
    """Whether a name can be a title: what is known or likely to be a person only with words around it that say so."""
    if node.kind not in POSSIBLE:
        return False
    if _NUMBERED.fullmatch(printed):
        return False
    if len(printed) < 3 and node.kind != Kind.TITLE:
        return False
    if node.person >= 0:
        return context >= SURE
    if node.kind == Kind.COMPANY_LIKE and context < SURE / 2:
        return False
    return node.kind != Kind.NAME or printed not in first_names or context >= SURE / 3
