"""Awards, agents and founders: what rules state of people and companies besides their work."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.agents import clauses
from dossier.parser.extraction.lists import people
from dossier.parser.extraction.whom import full_name, is_person, joined_before, subjects_of
from dossier.parser.kinds import CATEGORY, FORMS, PERSONAL, PRIZES, VERBAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node
from dossier.parser.words import NUMBERS

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_COUNTS = {"double": 2, "triple": 3, "twice": 2, "thrice": 3, "three-times": 3} | NUMBERS

_HOLDERS = frozenset(
    ("winner", "winners", "nominee", "nominees", "-winner", "-winners", "-nominee", "-nominees", "laureate", "and")
)

MOST = 100
"""Fewer prizes than this are counted; a higher number is a year."""

_GOING_ON = frozenset(("honour.earned-him",))
"""Rules that capture whose the awards are, and behind whose award a list of them goes on."""
NEAR = 5
"""So near behind the first such award another of the same list stands."""
UNKNOWN = "honour.unknown"
"""How the rules begin that take a name for an award because of the words around it."""

_NEGATIONS = frozenset(("neither", "nor", "never", "not", "no"))

_NOMINATIONS = frozenset("nomination nominations nom noms nod nods nominee nominees nominated shortlist".split())

_WITHIN = 14
"""So many nodes behind a category the award can stand."""
_GIVEN_AT = frozenset(("at", "in", "by", "from", "of"))
_ENDING = frozenset((Kind.COMMA, Kind.SEMICOLON, Kind.STOP, Kind.CONJUNCTION, Kind.AUXILIARY))
"""What ends the phrase that an award stands in."""
_ENDING_CATEGORY = _ENDING - {Kind.CONJUNCTION}
_OF_CATEGORY = frozenset((Kind.WORD, Kind.PREPOSITION, Kind.DETERMINER, Kind.AWARD))
_ENDING_LIST = frozenset((Kind.SEMICOLON, Kind.STOP, Kind.AUXILIARY, Kind.PRONOUN, Kind.SPEECH, Kind.DASH))
_LISTING = frozenset(
    "award awards prize prizes film festival nomination nominations nod nods win wins best along well prestigious coveted".split()
)
"""Words that stand between two awards of a list."""
_OWN = frozenset(("his", "her"))
_WORK = frozenset("role roles turn performance performances work part portrayal supporting leading lead breakout".split())
"""Words for what an award of a list is given for (`an Oscar for her role in Kites and a Tony`)."""
_ADDING = frozenset(("as", "along", "plus", "alongside", "besides"))
_OF_HOLDERS = frozenset("winner winners winning -winning nominee nominees nominated -nominated finalist recipient laureate".split())
"""Words behind an award that make it a name for its holder, or for a work."""

_ANYBODY = frozenset((Kind.NAME, Kind.TITLE, Kind.TITLE_LIKE))
_DESCRIBING = FORMS | {Kind.WORD, Kind.MODIFIER, Kind.YEAR, Kind.NATION, Kind.NUMBER}
_ROLE_OR_NATION = frozenset((Kind.ROLE, Kind.NATION))


_ONCE = frozenset(("previously", "formerly", "once"))
"""Words before what is so no more."""
_AGENTS = frozenset(("agent", "agents", "manager", "managers", "attorney", "attorneys", "lawyer", "lawyers"))
_REPRESENTING = frozenset(("agency", "management", "law"))
_ALSO_OF_OTHERS = frozenset(
    f"representation.{name}" for name in ("with", "taken-on", "moves-to", "besides", "signs-whom", "firm-client")
)
"""Rules whose words are also said of studios (`has signed with Netflix`): they state something of known agents only."""


def honour(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured awards as honours of the subject; `nomination` behind an award makes its holder a nominee."""
    nodes = extraction.sentence.nodes
    count = _count([node.word for node in extraction.nodes("count")])
    if any(node.word in _NEGATIONS for node in nodes[extraction.match.start : extraction.match.end]):
        return
    said = "subject" in extraction.match.captures
    if not said and (_is_of_work(nodes, extraction.match.start) or _names_holder(nodes, extraction.match.end)):
        return
    holders = _holders(extraction, said=said)
    first, last = extraction.match.captures["object"]
    goes_on = extraction.match.rule.id in _GOING_ON
    led = any(a.word in _NOMINATIONS and b.word == "for" for a, b in pairwise(nodes[extraction.match.start : first]))
    nominated = led or _is_nomination(nodes, last)
    last += 2 * _owns_award(nodes, last - 1)
    further = _further(nodes, last) if not said else [i for i in _further(nodes, last) if goes_on and i < last + NEAR]
    for at in _prizes(nodes, [*range(first, last), *further], unknown=extraction.match.rule.id.startswith(UNKNOWN)):
        i = _award_of(nodes, at)
        for subject in holders:
            if not (subject.person >= 0 or subject.kind in PERSONAL or _may_hold(nodes, i, subject)):
                continue
            found = extraction.named(Relation.HONOUR, nodes[i])
            found.subject, found.subject_type = subject, "person"
            if i + 1 < len(nodes) and nodes[i + 1].word in {"award", "awards", "prize"} and nodes[i].value != CATEGORY:
                found.end = nodes[i + 1].end
                found.object = extraction.document.printed(found.start, found.end)
            if (nominated and at < last) or (i >= last and _is_nomination(nodes, i + 1)):
                found.qualifiers["result"] = "nominee"
            before = [node.word for node in nodes[max(0, at - 1) : at]]
            if number := (at == first and count) or _count(before) or _times(nodes, i + 1):
                found.qualifiers["count"] = number
            yield found


def _prizes(nodes: list[Node], places: list[int], *, unknown: bool) -> Iterator[int]:
    """The places of the awards among some nodes, or of names that the words around them make one, where `unknown` says so: no
    festival's that only gives the award behind it.
    """
    for at in places:
        if (nodes[at].kind in PRIZES or unknown) and not _owns_award(nodes, at):
            given = nodes[at].kind == Kind.FESTIVAL and nodes[at + 1 : at + 2] and nodes[at + 1].kind == Kind.AWARD
            if not given:
                yield at
            elif at + 1 not in places:
                yield at + 1  # "the Venice Volpi Cup"


def _holders(extraction: "Extraction", *, said: bool) -> list[Node]:
    """Who holds the awards of a match: those whom the rule captures, where `said`, else whom the words around it tell."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    if said:
        return subjects_of(extraction)
    whose = _who_does(nodes, start) or subjects_of(extraction) or _for_own_work(nodes, extraction.match.end)
    return [node for node in whose if not _tells_of_work(nodes, node, start)]


def _owns_award(nodes: list[Node], i: int) -> bool:
    """Whether the festival at `i` only owns the award behind it (`the Riga Film Festival's Rising Star Award`)."""
    behind = [node.kind for node in nodes[i + 1 : i + 3]]
    return nodes[i].kind == Kind.FESTIVAL and behind == [Kind.POSSESSIVE, Kind.AWARD]


def _for_own_work(nodes: list[Node], end: int) -> list[Node]:
    """Whose work is honoured, where the words behind the award tell it by a pronoun (`an Emmy nod for her role in Kites`)."""
    for before, node in pairwise(nodes[end : end + _WITHIN]):
        if before.word == "for" and node.word in {"his", "her"}:
            return [node] if node.person >= 0 else []
    return []


def _who_does(nodes: list[Node], start: int) -> list[Node]:
    """Who wins what the infinitive at node `start` tells: whom the sentence names first (`A beat B and C to take the prize`)."""
    if not start or nodes[start - 1].word != "to":
        return []
    return [node for node in nodes[:start] if node.person >= 0 and node.is_name][:1]


def _further(nodes: list[Node], i: int) -> list[int]:
    """The awards that a list goes on with behind the one that ends before node `i` (`an Oscar for Kites and a Golden Globe`)."""
    found: list[int] = []
    joined = False
    while i < len(nodes) and (nodes[i].word in _OWN or (nodes[i].kind not in _ENDING_LIST and nodes[i].person < 0)):
        node = nodes[i]
        if node.kind == Kind.WORD and node.word not in _LISTING | _WORK and not node.word.startswith("-"):
            break
        if node.kind in _ENDING or node.word in _ADDING:
            joined = True
        elif node.kind == Kind.AWARD and node.value != CATEGORY:
            if not joined or (i + 1 < len(nodes) and nodes[i + 1].word in _OF_HOLDERS):
                break
            found.append(i)
            joined = False
        i += 1
    return found


def _times(nodes: list[Node], i: int) -> int | None:
    """How often an award was won that ends before node `i` (`won the Oscar twice`, `was nominated for it three times`)."""
    i += i < len(nodes) and (nodes[i].word in _NOMINATIONS or nodes[i].word.startswith("-"))
    i += 2 * (i + 1 < len(nodes) and nodes[i].word == "for" and nodes[i + 1].kind == Kind.AWARD)  # "the Jussi for best actress"
    words = [node.word for node in nodes[i : i + 2]]
    return _count(words[:1]) if words[:1] in (["twice"], ["thrice"]) or words[1:] == ["times"] else None


def _count(words: list[str]) -> int | None:
    """The number of prizes that the first of some words tells which is one; None where none does."""
    told = (_COUNTS.get(word.split("-")[0]) or (int(word.split("-")[0]) if word.split("-")[0].isdecimal() else 0) for word in words)
    return next((number for number in told if 1 < number < MOST), None)


def _is_nomination(nodes: list[Node], i: int) -> bool:
    """Whether the award that ends before node `i` goes on as a nomination in the same phrase (`an Emmy best actress nod`)."""
    for node in nodes[i : i + 3]:
        if node.kind in _ENDING:
            return False
        if node.word in _NOMINATIONS:
            return True
    return False


def _award_of(nodes: list[Node], i: int) -> int:
    """The node of the award whose category stands at node `i` (`Best Actress Oscar`, `best actor in a play at last night's Tonys`).

    The category itself where no award follows in the same phrase: a festival's prize is called by what it is given for.
    """
    if nodes[i].value != CATEGORY:
        return i
    for j in range(i - 1, max(0, i - 6), -1):
        if nodes[j].kind == Kind.AWARD and any(node.word == "for" for node in nodes[j + 1 : i]):
            return j  # "an Emmy nomination for best actress"
        if nodes[j].kind not in _OF_CATEGORY:
            break
    behind = ""
    for j in range(i + 1, min(len(nodes), i + _WITHIN)):
        node = nodes[j]
        if node.kind in _ENDING_CATEGORY or (node.person >= 0 and node.is_name):
            return i
        if node.kind == Kind.PREPOSITION:
            behind = node.word
        elif node.kind == Kind.AWARD and node.value != CATEGORY:
            return j if j == i + 1 or behind in _GIVEN_AT else i
    return i


def _is_of_work(nodes: list[Node], start: int) -> bool:
    """Whether a work is what the verb at `start` speaks of: one that somebody owns (`Ada Marrow's debut Kites won the Golden
    Bear`), or one that a word stands for (`it won`).
    """
    while start and nodes[start - 1].kind in {Kind.AUXILIARY, Kind.COMMA}:
        start -= 1
    name = nodes[start - 1] if start else None
    if name is not None and (name.word == "it" or name.kind in FORMS):
        return all(node.kind != Kind.POSSESSIVE for node in nodes[:start])
    if name is None or not name.is_name or name.person >= 0 or name.kind == Kind.PERSON_LIKE:
        return False
    return any(node.kind == Kind.POSSESSIVE for node in nodes[max(0, start - 8) : start - 1])


def _tells_of_work(nodes: list[Node], holder: Node, start: int) -> bool:
    """Whether the clause at node `start` is on a work, and names the person only as its maker (`Ada Marrow's Kites is up for an
    Oscar`, `Kites, which Ada Marrow directed, has won an Oscar`), or on somebody else who is not known.
    """
    told = nodes[start - 1] if start else nodes[0]
    if start and nodes[start].kind in VERBAL and told.kind in _ANYBODY and told.person < 0 and told is not holder:
        return True
    at = next((i for i, node in enumerate(nodes[:start]) if node is holder), -1)
    if at < 0 or at + 2 >= start:
        return False
    if at > 1 and nodes[at - 1].word in {"which", "that"} and nodes[at - 2].kind != Kind.PREPOSITION:
        return True
    j = at + 2
    while j < start and nodes[j].kind in _DESCRIBING:
        j += 1
    return (
        nodes[at + 1].kind == Kind.POSSESSIVE and nodes[j].is_name and nodes[j].person < 0 and nodes[j + 1].kind != Kind.POSSESSIVE
    )


def _names_holder(nodes: list[Node], i: int) -> bool:
    """Whether the award that ends before node `i` stands before its holder's name (`Oscar nominee Bo Lind`)."""
    while i < len(nodes) and nodes[i].kind in _ROLE_OR_NATION:
        i += 1
    return i < len(nodes) and (is_person(nodes[i]) or full_name(nodes[i]))


def _may_hold(nodes: list[Node], i: int, name: Node) -> bool:
    """Whether a name behind the award at `i` that is not known as a person's can be one: not a work (`her Oscar winner Kites`)."""
    owned = i > 0 and (nodes[i - 1].kind == Kind.POSSESSIVE or nodes[i - 1].word in {"his", "her", "its", "their"})
    return nodes[i].kind == Kind.AWARD and not owned and _behind_job(nodes, name)


def _behind_job(nodes: list[Node], name: Node) -> bool:
    """Whether a job or `winner` stands right before a name, which is then a person's."""
    return any(
        after is name and (node.kind == Kind.ROLE or (node.word in _HOLDERS and full_name(name))) for node, after in pairwise(nodes)
    )


def representation(extraction: "Extraction") -> Iterator[Candidate]:
    """The firms and agents listed from the captured one on as representatives of the subject, and of those who follow."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    if start and nodes[start - 1].word in _ONCE:
        return  # "Marrow, previously repped by Larch"
    own = sorted(subjects_of(extraction), key=lambda node: node.start)
    sure = extraction.match.rule.id not in _ALSO_OF_OTHERS
    apart = any(node.word == "respectively" for node in nodes[extraction.match.end :])
    told = clauses(nodes, extraction.match.captures["object"][0], extraction.document.text)
    behind = nodes[extraction.match.end : extraction.match.end + 8]
    first = extraction.nodes("object")[0].word in _AGENTS or any(node.word == "representation" for node in behind)
    if not sure and not first and not (told and _represents(extraction, told[0][1][0].node)):
        return
    for subject, firms in told:
        for n, firm in enumerate(firms):
            paired = apart and len(own) == len(firms)
            for person in [subject] if subject is not None else own[n : n + 1] if paired else own:
                found = extraction.candidate(
                    Relation.REPRESENTATION, extraction.document.printed(firm.start, firm.end), firm.start, firm.end
                )
                found.subject, found.subject_type, found.company = person, "person", firm.node
                yield found


def _represents(extraction: "Extraction", firm: Node) -> bool:
    """Whether a company is known as one that represents people, or is called so."""
    words = extraction.document.printed(firm.start, firm.end).split(" ")
    called = extraction.document.lexicon.company_words
    kinds = firm.detail or called.get(" ".join(words[-2:]), "") or called.get(words[-1], "")
    return not _REPRESENTING.isdisjoint(kinds.split(","))


def founder(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured people as founders of the subject."""
    names = [item.name for item in people(extraction.nodes("object")) + people(extraction.nodes("second"))]
    for pronoun in (node for node in extraction.nodes("object") if node.kind == Kind.PRONOUN):
        owners = joined_before(extraction.sentence, extraction.match.captures["subject"][0])
        names += owners if pronoun.word == "they" and len(owners) > 1 else [pronoun] if pronoun.person >= 0 else []
    for subject in extraction.company_subjects():
        for name in names:
            found = extraction.named(Relation.FOUNDER, name)
            found.subject, found.subject_type, found.person = subject, "company", name
            yield found
