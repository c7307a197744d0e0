"""Of whom a statement speaks.

A rule with a `subject` capture speaks of whom it captures. Without one it speaks of the person at hand: the antecedent of
`who` or `whose`, the name that an aside follows, the subject of the clause, or whom the sentence before was about.
"""

from typing import TYPE_CHECKING

from dossier.parser.coreference.parts import is_part
from dossier.parser.document import Document
from dossier.parser.extraction.lists import people
from dossier.parser.kinds import FORMS, HOUSES, PERSONAL
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.words import RELATIVES

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_FARTHEST = 12
"""So many sentences back a subject can be left unsaid; without an end a long paragraph would cost its square."""


BOTH = 4
"""A `both` is the subject of a clause that begins so near."""
_DUOS = frozenset(("duo", "pair", "two", "couple"))
"""Words that take up two people."""
_TEAMS = _DUOS | {"team", "trio", "brothers", "sisters", "siblings", "duos", "partners", "winners", "nominees"}
"""Words for several people, in what is said of those named before (`Ada Marrow and Bo Lind, the Oscar-winning team`)."""
_ADVERBS = frozenset("also previously best recently most last perhaps well widely better now currently who".split())

_HOUSED = frozenset(("company", "outfit", "banner", "studio", "label", "shingle", "home", "maker", "makers"))
_FRESH = frozenset("fresh hot straight coming after following since having before while besides apart".split())
"""Words that open a phrase on the subject of the clause behind it (`Fresh from winning an Oscar, Ada Marrow ...`)."""
_BESIDE = frozenset(("with", "alongside", "opposite"))
"""Words before a partner."""
_JOINTLY = frozenset("co-starred co-star co-wrote co-directed co-created co-produced teamed collaborated".split())
"""Verbs of two."""

_COMMON = frozenset((Kind.WORD, Kind.ROLE, Kind.NATION, Kind.DETERMINER, Kind.GENRE, Kind.MODIFIER, Kind.YEAR, Kind.NUMBER))
"""The types of words in an aside that says who somebody is (`the Korean actress`)."""


_AFTER_SUBJECTS = frozenset((Kind.COMMA, Kind.AUXILIARY, Kind.PAREN, Kind.WORD))
_AFTER_SUBJECTS_OR_ROLE = _AFTER_SUBJECTS | {Kind.ROLE}
_ASIDE_MARKS = frozenset((Kind.COMMA, Kind.PAREN, Kind.DASH))
_OTHER_SUBJECTS = frozenset((*HOUSES, Kind.AUXILIARY))
_TITLE_OR_PERSON_LIKE = frozenset((Kind.TITLE, Kind.PERSON_LIKE))


def antecedents(nodes: list[Node], i: int) -> list[Node]:
    """The people for whom a `who` or `whose` at node `i` stands: the name before it, and the one joined to that by a
    bare `and` where the verb is a plural's.
    """
    j = i - 1
    while j >= 0 and nodes[j].kind in _ASIDE_MARKS:
        j -= 1
    if j > 0 and nodes[j].kind == Kind.NAME and nodes[j].person < 0 and nodes[j - 1].word in {"for", "in", "on", "of"}:
        if nodes[i].word == "whose" and nodes[j - 1].word == "for":
            return []  # "produces for Tin Roof, whose credits include Kites"
        j -= 2
    attributed = j >= 0 and nodes[j].kind in _COMMON
    called = [nodes[j]] if attributed and nodes[j].kind == Kind.ROLE and nodes[j].person >= 0 else []
    if attributed:
        while j >= 0 and nodes[j].kind in _COMMON:
            j -= 1
        j -= j >= 0 and (nodes[j].kind == Kind.COMMA or nodes[j].word in {"is", "was", "'s"})  # "A is a novelist whose books ..."
        while j >= 0 and nodes[j].kind == Kind.PAREN:
            j -= 1
    named = j >= 0 and not is_person(nodes[j]) and (attributed or nodes[j].kind not in HOUSES)
    if named and (told := _before_aside(nodes, j)) is not None:
        return [told]
    if j < 0 or not (is_person(nodes[j]) or nodes[j].kind == Kind.NAME):
        if j >= 0 and attributed and nodes[j].kind == Kind.PRONOUN and nodes[j].person >= 0:
            return [nodes[j]]  # "she is a baker, who won"
        return called  # "for the Danish star, who won"
    found = [nodes[j]]
    plural = any(node.word in {"have", "are", "were", "both"} for node in nodes[i + 1 : i + 2])
    plural = plural or any(node.word == "together" or node.word in _JOINTLY for node in nodes[i + 1 : i + 4])
    if plural and j >= 2 and nodes[j - 1].kind == Kind.CONJUNCTION and is_person(nodes[j - 2]):
        found.append(nodes[j - 2])
    return found


def _before_aside(nodes: list[Node], end: int) -> Node | None:
    """The person before the aside that ends at node `end` (`Ada Marrow, winner of an Oscar, whose ...`); None for no person."""
    for i in range(end, max(1, end - 9), -1):
        if nodes[i].kind == Kind.AUXILIARY or nodes[i].word in RELATIVES:
            return None
        if nodes[i].kind == Kind.COMMA:
            k = i - 1 - (nodes[i - 1].kind == Kind.PAREN)
            told = nodes[i + 1].kind in _COMMON or nodes[i + 1].kind == Kind.AWARD
            return nodes[k] if told and k >= 0 and is_person(nodes[k]) else None
    return None


def full_name(node: Node) -> bool:
    """Whether a name that is not known as a person's has the shape of one: two to four plain words."""
    words = node.word.split()
    return (
        node.kind == Kind.NAME and 2 <= len(words) <= 4 and all(word.replace("-", "").replace(".", "").isalpha() for word in words)
    )


def is_person(node: Node) -> bool:
    """Whether a name is known or likely to be a person's; a pronoun is none."""
    return node.kind != Kind.PRONOUN and (node.person >= 0 or node.kind in PERSONAL)


def people_at(document: Document, sentence: Sentence, start: int, end: int) -> list[Node]:
    """Return the people of whom a statement at the nodes `start..end` (half-open) speaks; empty where none is told."""
    nodes = sentence.nodes
    named = _opening(nodes, start, end)
    if named == [] and start in {2, 3} and nodes[0].word == "the" and nodes[start].word == "who":
        return before(document, sentence)  # "The man who gave us Kites"
    if named is not None:
        return named
    if nodes[start].stands_for is not None:
        return []
    pair = pair_at(document, sentence, start)
    if pair:
        return pair
    aside = _aside(nodes, start)
    if aside is not None and not (nodes[start].kind == Kind.AUXILIARY and _closes_aside(sentence, start, aside)):
        return aside
    clause = _several(document, sentence, start) or _clause_subject(sentence, start)
    if clause is not None:
        return clause
    job = next((node for node in nodes[start:end] if node.person >= 0 and not node.is_name and node.kind != Kind.PRONOUN), None)
    if job is not None:
        return [job]
    if end + 1 < len(nodes) and nodes[end].kind == Kind.COMMA and nodes[end + 1].person >= 0:
        return [nodes[end + 1]]
    if start < (4 if nodes[0].word in _FRESH else 2) and (fronted := _fronted(nodes, end)):
        return fronted
    if start > 6 or any(node.kind in _OTHER_SUBJECTS for node in nodes[:start]):
        return []
    if nodes[0].kind == Kind.NAME and start:
        return []
    return before(document, sentence)


def pair_at(document: Document, sentence: Sentence, start: int) -> list[Node]:
    """Return the two people for whom `the duo` stands that is the subject of the clause at node `start`; empty where none does."""
    nodes = sentence.nodes
    if nodes[0].word == "both" and start < BOTH and nodes[1].kind in {Kind.WORD, Kind.AUXILIARY}:
        return last_two(document, sentence, 0)
    at = next((i for i in range(min(start + 1, len(nodes) - 1), max(0, start - 8), -1) if nodes[i].word in _DUOS), 0)
    if not at or nodes[at - 1].word != "the" or any(node.kind in PERSONAL or node.word == ";" for node in nodes[at:start]):
        return []
    return last_two(document, sentence, at - 1)


def last_two(document: Document, sentence: Sentence, end: int) -> list[Node]:
    """Return the two people named last before node `end` of a sentence, in it or in one of the two before; empty for fewer."""
    number = document.position(sentence)
    for earlier in reversed(document.sentences[max(0, number - 2) : number + 1]):
        told = sentence.nodes[:end] if earlier is sentence else earlier.nodes
        found: dict[int | str, Node] = {}
        for i in range(len(told) - 1, -1, -1):
            if told[i].is_name and (told[i].person >= 0 or (not i and full_name(told[i]))):
                found.setdefault(told[i].person if told[i].person >= 0 else told[i].word, told[i])
            if len(found) > 1:
                return list(found.values())
    return []


def _fronted(nodes: list[Node], end: int) -> list[Node]:
    """The subject behind the comma that closes a phrase before its clause (`Fresh from Kites, rising actor Ada plays`)."""
    for i in range(end, min(len(nodes) - 2, end + 14)):
        if nodes[i].kind != Kind.COMMA:
            continue
        k = i + 1
        while k < len(nodes) - 1 and nodes[k].kind in _COMMON:
            k += 1
        if k < len(nodes) - 1 and nodes[k].person >= 0 and nodes[k].is_name and nodes[k + 1].kind in _AFTER_SUBJECTS_OR_ROLE:
            return [nodes[k]]
        told = next((node for node in nodes[i + 1 : k] if node.kind == Kind.ROLE and node.person >= 0), None)
        if told is not None:
            return [told]
    return []


def _closes_aside(sentence: Sentence, start: int, aside: list[Node]) -> bool:
    """Whether the comma before the verb at `start` only closes an aside with a name (`Owl Light, founded by Ada, is ...`)."""
    at = next((i for i in range(start - 1, -1, -1) if any(sentence.nodes[i] is node for node in aside)), 0)
    return at > 0 and sentence.governed(at)


def _opening(nodes: list[Node], start: int, end: int) -> list[Node] | None:
    """The people whom the first word of a statement tells: `who`, a possessive, a pronoun, the subject itself; None for others."""
    node = nodes[start]
    if start and node.word in RELATIVES:
        return antecedents(nodes, start)
    if start and node.kind == Kind.POSSESSIVE:
        return [nodes[start - 1]] if is_person(nodes[start - 1]) or full_name(nodes[start - 1]) else []
    if node.kind == Kind.PRONOUN:
        return _inside_relative(nodes, start) or ([node] if node.person >= 0 else [])
    if node.person >= 0 and node.is_name and start + 1 < end and nodes[start + 1].kind in _AFTER_SUBJECTS:
        return _joined(nodes, start)
    return None


def _inside_relative(nodes: list[Node], i: int) -> list[Node]:
    """The antecedents of the `who` in whose clause a `his` or `her` at node `i` stands; empty where it stands in none."""
    for k in range(i - 1, max(0, i - 12), -1):
        if nodes[k].kind == Kind.COMMA or nodes[k].is_name:
            return []
        if nodes[k].word == "who":
            return antecedents(nodes, k)
    return []


def _several(document: Document, sentence: Sentence, start: int) -> list[Node]:
    """The people for whom a `they` that begins the sentence of node `start` stands: those whom `and` joins in the one before."""
    at = document.position(sentence)
    if sentence.nodes[0].word != "they" or start > 6 or at == 0 or sentence.nodes[0].stands_for is not None:
        return []
    before = document.sentences[at - 1]
    if before.paragraph != sentence.paragraph:
        return []
    ends = (i for i, node in enumerate(before.nodes) if node.person >= 0 and not before.governed(i))
    joined = (_joined(before.nodes, i) for i in ends)
    return next((found for found in joined if len(found) > 1), [])


def joined_before(sentence: Sentence, start: int) -> list[Node]:
    """Return the subjects of the clause before node `start`; empty where it has none."""
    return _clause_subject(sentence, start) or []


def _aside(nodes: list[Node], start: int) -> list[Node] | None:
    """The person before the comma at node `start` or right before it; None where no comma is there, or no name before it."""
    j = start if nodes[start].kind == Kind.COMMA else start - 1
    while j > 0 and nodes[j].word in _ADVERBS:
        if nodes[j].word == "who":
            return antecedents(nodes, j) or None
        j -= 1
    dashed = j > 0 and nodes[j].kind == Kind.DASH and nodes[j].start > nodes[j - 1].end
    if j <= 0 or not (dashed or nodes[j].kind == Kind.COMMA):
        return None
    j -= 1
    while j > 0 and nodes[j].kind == Kind.PAREN:
        j -= 1
    verb = next((node.word for node in nodes[start : start + 3] if node.kind == Kind.WORD and node.word not in _ADVERBS), "")
    if nodes[j - 1].word in _BESIDE and verb.endswith("ed") and (who := _relative_before(nodes, j)):
        return who
    if nodes[start].kind == Kind.AUXILIARY and not is_person(nodes[j]):
        return None  # the comma closes an aside: "Ada, known for Kites, is with ..."
    at = j - 1 - (nodes[j - 1].kind == Kind.COMMA)
    if nodes[j].person < 0 and (nodes[j - 1].word in {"in", "on"} or nodes[at].kind in FORMS):
        return None  # a work: "appeared in Grey Kites, co-starred in Hinge", "in the thriller, Grey Kites, and will"
    if is_person(nodes[j]) or full_name(nodes[j]):
        return _joined(nodes, j) if any(node.word in _TEAMS for node in nodes[start : start + 8]) else [nodes[j]]
    return [] if nodes[j].is_name and nodes[start].kind == Kind.COMMA else None


def _relative_before(nodes: list[Node], i: int) -> list[Node]:
    """The antecedents of the `who` whose clause ends with the partner at node `i` (`A, who wrote Kites with B, also directed`)."""
    for k in range(i - 1, max(0, i - 12), -1):
        if nodes[k].kind == Kind.COMMA:
            return []
        if nodes[k].word == "who":
            return antecedents(nodes, k)
    return []


def _clause_subject(sentence: Sentence, start: int) -> list[Node] | None:
    """The subject of the clause at node `start`; empty where that is no person, None where the sentence has none before it."""
    nodes = sentence.nodes
    for i in range(start - 1, max(-1, start - 40), -1):
        node = nodes[i]
        if node.word in RELATIVES and ((found := antecedents(nodes, i)) or (node.word == "who" and i >= start - 2)):
            return found  # none of ours where it is of a part: "plays a baker who wins an Oscar"
        if node.word == "whose" and i >= start - 3 and nodes[i - 1].kind == Kind.COMMA:
            return []
        if node.kind == Kind.COMMA and i >= start - 6 and _tells_house(nodes, i):
            return []
        own = node.word in {"his", "her"} and i >= start - 4
        if node.person >= 0 and not own and i + 3 <= start and _owns_house(nodes, i):
            return []
        if node.person >= 0 and not own and (_is_object_owner(nodes, i) or is_part(nodes, i)):
            continue
        if own and (inside := _inside_relative(nodes, i)):
            return inside
        if node.person >= 0 and (own or not sentence.governed(i)):
            return _joined(nodes, i)
        if full_name(node) and nodes[i + 1].kind in _AFTER_SUBJECTS and _begins_clause(nodes, i):
            return [node]
        if node.kind == Kind.SPEECH or (node.word == "which" and i >= start - 2):
            return []
    return None


def _tells_house(nodes: list[Node], i: int) -> bool:
    """Whether the comma at `i` opens an aside on the company before it (`from Larch Films, co-producer of such films as Kites`)."""
    if nodes[i - 1].kind not in HOUSES:
        return False
    told = nodes[i + 1 : i + 4]
    return any(node.kind == Kind.ROLE or node.word in _HOUSED for node in told) and not any(node.is_name for node in told)


def _is_object_owner(nodes: list[Node], i: int) -> bool:
    """Whether the person at `i` only owns what the verb before makes (`produced Ada Marrow's Kites and wrote Hinge`)."""
    if i and nodes[i - 1].kind == Kind.DETERMINER and nodes[i + 1].kind == Kind.FORMAT:
        return True  # "the Ada Marrow film Kites"
    return (
        i > 1
        and nodes[i + 1].kind == Kind.POSSESSIVE
        and nodes[i - 1].kind == Kind.WORD
        and nodes[i - 1].word.endswith(("ed", "ing"))
    )


def _owns_house(nodes: list[Node], i: int) -> bool:
    """Whether the person at `i` is only the owner of the company that is the subject (`Ada Marrow's Echo Mill produced Kites`)."""
    return nodes[i + 1].kind == Kind.POSSESSIVE and nodes[i + 2].kind == Kind.COMPANY and nodes[i + 3].kind not in NAMES


def _begins_clause(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the first of its sentence or clause."""
    return (
        i == 0 or nodes[i - 1].kind == Kind.SEMICOLON or (i == 2 and nodes[1].kind == Kind.COMMA) or nodes[i - 1].kind == Kind.ROLE
    )


def _joined(nodes: list[Node], i: int) -> list[Node]:
    """The name at `i`, and those that an `and` joins to it as one subject."""
    found = [nodes[i]]
    while i >= 2 and nodes[i - 1].kind == Kind.CONJUNCTION and _is_whom(nodes, i - 2) and nodes[i].kind != Kind.PRONOUN:
        i -= 2
        found.append(nodes[i])
    before = i - 2 if i >= 2 and nodes[i - 1].kind == Kind.COMMA and len(found) > 1 else -1
    listed = before in {0, 2} and all(_is_whom(nodes, k) for k in range(before, -1, -2)) and (not before or nodes[1].word == ",")
    return [*found, *(nodes[k] for k in range(before, -1, -2))] if listed else found


def _is_whom(nodes: list[Node], i: int) -> bool:
    """Whether a person, or the pronoun with which a sentence opens, stands at `i`."""
    return is_person(nodes[i]) or (not i and nodes[i].person >= 0 and nodes[i].word in {"he", "she"})


def before(document: Document, sentence: Sentence) -> list[Node]:
    """Return whom the sentences before in the same paragraph were about: the last that says so, not too far back."""
    at = document.position(sentence)
    for earlier in reversed(document.sentences[max(0, at - _FARTHEST) : at]):
        if earlier.paragraph != sentence.paragraph:
            break
        for i, node in enumerate(earlier.nodes):
            if node.person >= 0 and not earlier.governed(i):
                return [node]
    return []


def subjects_of(extraction: "Extraction") -> list[Node]:
    """The people of whom a match speaks: those captured, pronouns included, else whoever is at hand."""
    nodes = extraction.nodes("subject")
    if not nodes:
        return people_at(extraction.document, extraction.sentence, extraction.match.start, extraction.match.end)
    if nodes[0].word in RELATIVES:
        return antecedents(extraction.sentence.nodes, extraction.match.captures["subject"][0])
    named = [item.name for item in people(nodes)]
    named += [node for node in nodes if node.kind == Kind.ROLE and node.person >= 0]
    return [node for node in named if node.person >= 0 or " " in node.word or len(named) == 1] or [
        node for node in nodes if node.kind == Kind.PRONOUN and node.person >= 0
    ]


def company_before(document: Document, sentence: Sentence) -> list[Node]:
    """The last company or unknown name of the sentence before, for which `the latter` or `the company` stands."""
    at = document.position(sentence)
    nodes = document.sentences[at - 1].nodes if at else []
    if (
        nodes
        and nodes[0].kind == Kind.COMPANY
        and sentence.nodes[0].kind == Kind.DETERMINER
        and "latter" not in sentence.nodes[1].word
    ):
        return nodes[:1]
    found = [node for node in nodes if node.is_name and node.person < 0 and node.kind not in _TITLE_OR_PERSON_LIKE]
    return found[-1:]


def company_at(sentence: Sentence, start: int) -> Node | None:
    """The company that is the subject of the clause before node `start`."""
    for i in range(start, -1, -1):
        node = sentence.nodes[i]
        if node.stands_for is not None:
            return node.stands_for
        if node.kind in HOUSES and not sentence.governed(i):
            return node
    return None
