"""Coordination: what a rule captured as a list, split into its people, companies or places."""

from dataclasses import dataclass, field

from dossier.parser.kinds import LANDS, PAUSES, PERSONAL, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.matching.macros import ATOMS, MACROS
from dossier.parser.nodes import Node
from dossier.parser.words import CALLINGS, HOUSE_LINKS, KIN

_HOUSES = frozenset("company banner label own production outfit shingle".split())
_SAID_OF = frozenset(
    "who whose which p.g.a. pga nominated known best seen reteaming reuniting overseeing representing repping formerly late"
    " himself herself".split()
)
_GUILDED = frozenset(("p.g.a.", "pga", "c.s.a.", "a.s.c.", "m.d.", "ph.d.", "j.d.", "esq", "obe", "cbe", "mbe", "dbe"))
"""Guilds, degrees and orders behind a name."""
_STATES = frozenset(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va "
    "wash wis wyo ont que n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va b.c n.s n.b nsw u.k u.s".split()
)
"""States and provinces as the press shortens them behind a town."""
_PERSON, _COMPANY, _PLACE, _OWNER = (ATOMS[name] for name in ("PERSON", "COMPANY", "PLACE", "OWNER"))


_BEFORE_HOUSES = frozenset((Kind.DETERMINER, Kind.PRONOUN, Kind.WORD, Kind.NATION, Kind.MODIFIER, Kind.NUMBER))
_DETERMINER_OR_PRONOUN = frozenset((Kind.DETERMINER, Kind.PRONOUN))
_OF_WORKS = CALLINGS | {"duo", "pair", "team", "regular", "-based", "-born", "-raised"}
"""What those are, or come from, whose name stands behind another name and such a word."""
_INSERTED = _DETERMINER_OR_PRONOUN | {Kind.WORD, Kind.NUMBER, Kind.CAPITALISED, Kind.ROLE}
_OFFICES = frozenset(MACROS["OFFICE"].split("|"))


@dataclass(slots=True)
class PersonItem:
    """One person of a list: the name, the bracket behind it, the jobs before it, and the companies that it is tied to."""

    name: Node
    paren: Node | None = None
    roles: list[str] = field(default_factory=list)
    companies: list[Node] = field(default_factory=list)


def _after(nodes: list[Node], i: int) -> str:
    return nodes[i + 1].kind if i + 1 < len(nodes) else ""


def people(nodes: list[Node]) -> list[PersonItem]:
    """Split captured nodes into the people that they name.

    A name before a possessive is the employer of those that follow it, a name after `of`, `from`, `for`, `at` or `via` the
    company of the one before it (and of those joined to that one by a bare `and`).
    """
    nodes = _without_insertions(nodes)
    items: list[PersonItem] = []
    employer: Node | None = None
    roles: list[str] = []
    for i, node in enumerate(nodes):
        before = nodes[i - 1] if i else None
        if node.kind == Kind.PAREN:
            _bracket(items, before, node)
        elif node.kind == Kind.ROLE:
            if before is not None and before.kind in SEPARATORS and not (i >= 2 and nodes[i - 2].kind == Kind.ROLE):
                roles = []
            roles = [*roles, node.value]
        elif node.kind in _OWNER or node.kind in _PERSON:
            if _after(nodes, i) == Kind.POSSESSIVE and i + 2 < len(nodes):
                employer = employer if before is not None and before.word in HOUSE_LINKS else node
            elif _is_house(nodes, i):
                _tie(items, node)
            elif node.kind in _PERSON and not _is_owner(nodes, i) and not _is_part(nodes, i) and not _of_land(nodes, i):
                items.append(PersonItem(node, roles=list(roles), companies=[employer] if employer else []))
    return items


def _of_land(nodes: list[Node], i: int) -> bool:
    """Whether a single word is owned by a country, as houses are and people hardly (`with Norway's Tarnhelm co-producing`)."""
    single = nodes[i].kind == Kind.NAME and " " not in nodes[i].word
    return single and i > 1 and nodes[i - 1].kind == Kind.POSSESSIVE and nodes[i - 2].kind in LANDS


def _bracket(items: list[PersonItem], before: Node | None, paren: Node) -> None:
    """A bracket belongs to the name before it; behind a company it names the people who stand for it."""
    if items and before is items[-1].name:
        items[-1].paren = paren
    elif before is not None and before.kind == Kind.COMPANY:
        inside = (name for name in paren.inner if name.kind in PERSONAL)
        items.extend(PersonItem(name, companies=[before]) for name in inside)


def _is_part(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the part that the one before it plays (`A as Wren`, `A as his sister Wren`), or the second of
    two that two play (`A and B as the twins Abel and Cain`).
    """
    if i > 4 and nodes[i - 1].kind == Kind.CONJUNCTION and nodes[i - 2].is_name and _is_part(nodes, i - 2):
        begun = next(j for j in range(i - 3, 0, -1) if nodes[j].word == "as")
        return begun > 2 and nodes[begun - 2].kind == Kind.CONJUNCTION
    j = i - 1
    closing = i + 1 == len(nodes) or nodes[i + 1].kind == Kind.SEMICOLON
    if j > 1 and nodes[j].kind == Kind.COMMA and closing and " " not in nodes[i].word:
        j -= 1
    while j >= 0 and i - j < 6 and nodes[j].kind in _BEFORE_HOUSES:
        j -= 1
    return j > 0 and nodes[j].word == "as" and nodes[j - 1].word != "well"


def _is_owner(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the work of those who follow (`T duo A and B`, `T director A`)."""
    behind = nodes[i + 1].word if i + 1 < len(nodes) else ""
    return _after(nodes, i) == Kind.ROLE or behind in _OF_WORKS


def _without_insertions(nodes: list[Node]) -> list[Node]:
    """Leave out what is said of a person between commas (`A, who made T, and B`; `A, a winner of X; B`)."""
    if Kind.COMMA not in [node.kind for node in nodes]:
        return nodes
    found: list[Node] = []
    i = 0
    while i < len(nodes):
        if nodes[i].kind == Kind.COMMA and i + 1 < len(nodes) and nodes[i + 1].word in _GUILDED:
            i += 2
            continue
        if nodes[i].kind == Kind.COMMA and i + 1 < len(nodes) and nodes[i + 1].kind in _INSERTED:
            end = i + 1
            while end < len(nodes) and nodes[end].kind not in PAUSES:
                end += 1
            if _is_insertion(nodes[i + 1 : end]):
                if nodes[end - 1].word in KIN and end < len(nodes) and nodes[end].kind == Kind.COMMA:
                    marks = (j for j in range(end + 1, len(nodes)) if nodes[j].kind in SEPARATORS)
                    end = next(marks, len(nodes))  # "who wrote it with her husband, B" tells of nobody else in the list
                i = end
                continue
        found.append(nodes[i])
        i += 1
    return found


def _is_insertion(nodes: list[Node]) -> bool:
    """Whether the words between two commas speak of the person before them and are no item of the list."""
    if nodes[0].word in _SAID_OF or nodes[0].word in {"a", "an", "one"}:
        return True
    if nodes[0].word in _OFFICES:
        return any(node.word in {"of", "at"} for node in nodes[1:4])
    if nodes[0].kind not in _DETERMINER_OR_PRONOUN:
        return False
    named = next((i for i, node in enumerate(nodes) if node.kind in _PERSON), len(nodes))
    before = nodes[:named]
    return named == len(nodes) or any(n.kind == Kind.PREPOSITION or n.word in _SAID_OF or n.word == "behind" for n in before)


def _is_house(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is a company behind a preposition (`of X`, `for his X`, `of X and Y`)."""
    j = i - 1
    if j < 0:
        return False
    if j >= 2 and nodes[j].kind == Kind.POSSESSIVE and nodes[j - 2].word in HOUSE_LINKS:
        return True
    while j >= 0 and (nodes[j].kind in _DETERMINER_OR_PRONOUN or nodes[j].word in _HOUSES or _behind_house(nodes, j)):
        j -= 1
    if j >= 0 and nodes[j].word in HOUSE_LINKS:
        return True
    if nodes[i].kind != Kind.COMPANY or j < 1 or nodes[j].kind not in SEPARATORS:
        return False
    return nodes[j - 1].kind in _COMPANY


def _behind_house(nodes: list[Node], i: int) -> bool:
    """Whether a comma stands between the word `company` and its name (`through their company, Tin Roof`)."""
    return nodes[i].kind == Kind.COMMA and i > 0 and nodes[i - 1].word in _HOUSES


def _tie(items: list[PersonItem], company: Node) -> None:
    """Tie a company to the last person, and to those before who stand in one conjunct group and have none."""
    if not items:
        return
    items[-1].companies.append(company)
    for item in reversed(items[:-1]):
        if item.companies:
            break
        item.companies.append(company)


def companies(nodes: list[Node]) -> list[Node]:
    """Return the company names among captured nodes."""
    return [node for node in nodes if node.kind in _COMPANY]


def places(nodes: list[Node]) -> list[Node]:
    """Return the places among captured nodes; `Lunt, Norway` counts as the first with its country left out."""
    found: list[Node] = []
    for i, node in enumerate(nodes):
        if node.kind not in _PLACE:
            continue
        if node.word.rstrip(".") in _STATES and i >= 2 and nodes[i - 1].kind == Kind.COMMA and nodes[i - 2] in found:
            continue
        if len(node.word) == 2 and i >= 2 and nodes[i - 1].kind == Kind.COMMA and nodes[i - 2] in found:
            continue
        wider = i >= 2 and nodes[i - 1].kind == Kind.COMMA and nodes[i - 2] in found and node.detail in {"country", "region"}
        if wider and nodes[i - 2].detail not in {"country", "region"}:
            continue
        found.append(node)
    return found
