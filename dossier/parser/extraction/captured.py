"""Of whom a match speaks: the people of its captures, or the subject of the verb that it begins with."""

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from dossier.parser.coreference.families import family
from dossier.parser.extraction.clauses import PLURAL, REACH, list_before, overrun, own_part, subject_before, subject_end
from dossier.parser.extraction.lists import PersonItem, people
from dossier.parser.kinds import HOUSE_NAMES, JOINTS, PERSONAL, SEPARATORS
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.names.titles import is_of_house
from dossier.parser.nodes import Node, number_at, place_of

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_GUILDS = frozenset("asc bsc isc nsc fsf dff aic wica csa cdg ace bfe acs csc afc pga gbfe".split())
_PAIRS = frozenset(("duo", "pair", "two", "couple", "filmmakers", "brothers", "sisters", "siblings"))
_TWO = 2
_TOGETHER = frozenset(("both", "all", "each", "jointly", "together"))
"""Words by which all of a list are meant (`by A and B, who will both write`)."""
_ONE_OF_TWO = frozenset(("former", "latter"))
_IMPERSONAL = frozenset((Kind.TITLE, Kind.TITLE_LIKE, Kind.COMPANY))
ABBREVIATED = 3
"""A word of so many capitals is an abbreviation."""
_ACTING = frozenset("leads lead hero heroine heroines pair roles actors actor actress stars star starring cast".split())
"""Words of who is in a film."""
_TOLD_OF = frozenset(("story", "script", "screenplay", "idea", "dialogue", "dialogues", "plot"))
_RELATIVE = frozenset(("who", "whom", "whose"))
_REPLACING = frozenset("replace replaces replaced replacing succeeds succeeding".split())
_ALONG = (["along", "with"], ["together", "with"])
_FAR = 6
"""So far before whom it replaces stands a verb of replacing, at most."""
_CRAFTED = frozenset(("crew.work-by", "crew.work-label", "crew.work-handled"))
"""Rules on the crafts of those who make a film, as no company does them."""
_LISTED = frozenset((Kind.NAME, Kind.PAREN, Kind.ROLE))
_LINKING = frozenset((Kind.PREPOSITION, Kind.POSSESSIVE))


def objects(extraction: "Extraction", name: str = "object") -> list[PersonItem]:
    """Return the people of a captured list, without those with whom the next clause begins."""
    interval = extraction.match.captures.get(name)
    if interval is None:
        return []
    nodes = extraction.sentence.nodes
    start, end = interval
    extraction.anchor = start
    if end == start + 1 and nodes[start].kind == Kind.PRONOUN:
        made = [node for node in nodes[:start] if node.person >= 0][-1:]
        told = made if made and made[0].person == nodes[start].person else []
        node = next(iter(told), None) or extraction.sentence.governing(start) or nodes[start]
        return [PersonItem(node)] if node.person >= 0 else []
    together = start and nodes[start - 1].word in _PAIRS and sum(node.person >= 0 for node in nodes[start:end]) == _TWO
    return persons_in(extraction, start, end if together else overrun(nodes, start, end))


def named_people(extraction: "Extraction") -> list[PersonItem]:
    """The people of the captured lists, or the verb's subject where the rule captures none."""
    if "object" not in extraction.match.captures:
        return subjects(extraction)
    return [*objects(extraction, "second"), *objects(extraction)]


def persons_in(extraction: "Extraction", start: int, end: int) -> list[PersonItem]:
    """The people of the list at `start..end`."""
    nodes = extraction.sentence.nodes
    items = [one for item in people(nodes[start:end]) for one in _family(extraction, item) or [item]]
    for item in items:
        if item.name.word.rsplit(" ", 1)[-1] in _GUILDS and " " in item.name.word:
            end = item.name.end - len(item.name.word.rsplit(" ", 1)[-1]) - 1
            item.name = Node(item.name.kind, item.name.word.rsplit(" ", 1)[0], item.name.start, end)
        if item.name.kind == Kind.TITLE_LIKE and item.name.word.startswith("the ") and item.name.word.count(" ") > 1:
            item.name = Node(Kind.NAME, item.name.word[4:], item.name.start + 4, item.name.end)
    labelled = extraction.match.rule.id.endswith("-label") and len(items) == 1 and " " in items[0].name.word
    if labelled:
        return items
    lexicon = extraction.document.lexicon
    items = [item for item in items if not _is_code(extraction, item)]
    match = extraction.match
    crafted = match.rule.id in _CRAFTED and _TOLD_OF.isdisjoint([node.word for node in nodes[match.start : match.end]])
    items = [item for item in items if not is_of_house(nodes, place_of(nodes, item.name))]
    sure = [item for item in items if is_person(item, nodes, lexicon) or (crafted and _is_mononym(item, lexicon))]
    return [item for item in items if item in sure or _among(item, nodes)] if 1 < len(sure) < len(items) else sure


def _family(extraction: "Extraction", item: PersonItem) -> list[PersonItem]:
    """The people of one surname for whom its plural stands (`produced by the Marrows`); empty for another name."""
    if item.name.person >= 0 or item.name.word[-1:] != "s":
        return []
    nodes = extraction.sentence.nodes
    at = place_of(nodes, item.name)
    named = family(item.name, nodes[at - 1] if at > 0 else None, extraction.document.people.entities)
    return [PersonItem(node, companies=item.companies) for node in named]


def _is_mononym(item: PersonItem, lexicon: Lexicon) -> bool:
    """Whether a name can be somebody's only one (`music by Marudan`)."""
    return item.name.kind == Kind.NAME and item.name.word.isalpha() and item.name.word not in lexicon.words


def _is_code(extraction: "Extraction", item: PersonItem) -> bool:
    """Whether one word is no person's name by its letters: a programme's (`Stage48`) or an abbreviation (`a QC rapper`)."""
    printed = extraction.document.printed(item.name.start, item.name.end)
    short = printed.isupper() and len(printed) <= ABBREVIATED and printed.isalpha() and item.name.person < 0
    return " " not in printed and not item.roles and (short or (printed[-1].isdigit() and printed[0].isalpha()))


def _among(item: PersonItem, nodes: list[Node]) -> bool:
    """Whether a name of two words is a person's because it stands in a list with two others' (`Ana Ruiz, Berry Field and ...`)."""
    plain = item.name.kind == Kind.NAME and item.name.word.count(" ") in {1, 2}
    return plain and not item.name.word.startswith("the ") and not _beside_company(nodes, item.name)


def subjects(extraction: "Extraction") -> list[PersonItem]:
    """Return the people whose verb the match begins with; whoever replaces somebody, where those found are the replaced
    (`A replaces B, the first lead, and will play Wren`).
    """
    found = _subjects(extraction)
    nodes = extraction.sentence.nodes
    at = place_of(nodes, found[0].name) if len(found) == 1 else -1
    if at < 1 or any(node.word in _RELATIVE for node in nodes[at + 1 : extraction.match.start]):
        return found
    for verb in range(at - 1, max(-1, at - _FAR), -1):
        over = nodes[verb].word in {"from", "for"} and nodes[verb - 1].word in {"over", "in"}
        if (nodes[verb].word in _REPLACING or over) and verb < extraction.match.start:
            end = subject_end(nodes, verb - (2 if over else 0))
            start = list_before(nodes, end)
            return persons_in(extraction, start, end) or found
        if nodes[verb].is_name or nodes[verb].kind in SEPARATORS:
            break
    return found


def _subjects(extraction: "Extraction") -> list[PersonItem]:
    """The people whose verb the match begins with (or its capture `at`): those named before it, a pronoun, or the
    clause's subject.
    """
    nodes = extraction.sentence.nodes
    verb = extraction.match.captures.get("at", (extraction.match.start, 0))[0]
    end = subject_end(nodes, verb)
    if nodes[verb].kind == Kind.COMMA and (aside := subject_end(nodes, verb + 1)) < verb:
        end = aside  # "A, the voice of Tarn Hall, as Wren"
    if not end or _is_star(nodes, verb):
        return []
    start, end = subject_before(nodes, end)
    if nodes[verb].word == "star" and start < end and "former" in {nodes[start].word, nodes[start - 1].word if start else ""}:
        return []  # "the former T star"
    if start < end:
        verbs = takewhile(lambda node: node.kind != Kind.DETERMINER, nodes[verb : verb + 4])
        follow = next((n for n in verbs if n.kind == Kind.AUXILIARY or n.word in PLURAL), nodes[verb])
        who = end < verb and nodes[verb - 1].word == "who"
        follow = (_closing_plural(nodes, verb) if who else None) or follow
        together = who and any(node.word in _TOGETHER for node in nodes[verb : verb + 4])
        own = start if together else own_part(nodes, start, end, follow, before_who=who)
        governed = nodes[end - 1].kind == Kind.CONJUNCTION and start and nodes[start - 1].word in {"for", "with"}
        if not governed or any(node.person >= 0 for node in nodes[own:end]):
            extraction.own_clause, extraction.anchor = True, own
            return persons_in(extraction, own, end) + _alongside(extraction, end, verb)
    before = nodes[end - 1]
    if before.kind == Kind.ROLE and end >= 3 and nodes[end - 3].kind == Kind.PREPOSITION:
        return []
    if before.person >= 0 and before.word not in {"his", "her", "him"} and not before.is_name:
        return [PersonItem(before)]
    if before.kind == Kind.COMMA and (told := _pair_aside(nodes, end)):
        return _last_pair(extraction, told)
    if before.word in _PAIRS and end >= 2 and nodes[end - 2].word == "the":
        return _last_pair(extraction, end)
    if one := _one_of_two(extraction, end):
        return one
    if before.kind == Kind.COMMA and _of_house(nodes, end - 1):
        return []
    return _acting_on(extraction, verb, end) if before.kind in JOINTS or before.word == "but" else []


def _alongside(extraction: "Extraction", end: int, verb: int) -> list[PersonItem]:
    """The people of the aside between a verb and its subject, which ends at `end`, who do the same (`A, along with B, will`)."""
    nodes = extraction.sentence.nodes
    words = [node.word for node in nodes[end : end + 3]]
    size = 2 if words[1:2] == ["alongside"] else 3 if words[1:] in _ALONG else 0
    if not size or words[0] != ",":
        return []
    closed = next((i for i in range(verb - 1, end, -1) if nodes[i].kind == Kind.COMMA), end)
    return persons_in(extraction, end + size, closed)


def _one_of_two(extraction: "Extraction", end: int) -> list[PersonItem]:
    """The one of two for whom `the former` or `the latter` before `end` stands, or `the latter of whom`; empty for neither."""
    nodes = extraction.sentence.nodes
    at = end - 3 if end > 2 and nodes[end - 1].word == "whom" and nodes[end - 2].word == "of" else end - 1
    if at < 1 or nodes[at].word not in _ONE_OF_TWO or nodes[at - 1].word != "the":
        return []
    pair = _last_pair(extraction, at)
    return pair[:1] if nodes[at].word == "former" else pair[1:]


def _acting_on(extraction: "Extraction", verb: int, end: int) -> list[PersonItem]:
    """The people who do a second thing, behind a joint (`A wrote it and will direct`, `by A, who wrote it and is producing`)."""
    nodes = extraction.sentence.nodes
    if nodes[end - 1].kind == Kind.CONJUNCTION and (who := _relative(nodes, end - 1)):
        return persons_in(extraction, list_before(nodes, who), who)
    if governing := extraction.sentence.governing(verb):
        at = nodes.index(governing)
        if any(nodes[i].is_name and nodes[i].person < 0 and nodes[i + 1].kind == Kind.AUXILIARY for i in range(at + 1, verb - 1)):
            return []
        start = own_part(nodes, list_before(nodes, at + 1), at + 1, None)
        return persons_in(extraction, start, at + 1) or [PersonItem(governing)]
    return []


def _relative(nodes: list[Node], joint: int) -> int:
    """Where the people end of whom the clause with `who` tells in which the joint stands; 0 for none."""
    for i in range(joint - 1, max(0, joint - REACH), -1):
        if nodes[i].word == "who":
            return i - 1 if nodes[i - 1].kind == Kind.COMMA else i
        if nodes[i].kind in SEPARATORS or nodes[i].person >= 0:
            return 0
    return 0


def _pair_aside(nodes: list[Node], end: int) -> int:
    """Where `the pair` ends of which an aside before `end` tells (`The pair, who met at school, wrote it`); 0 for none."""
    opened = next((i for i in range(end - 2, max(0, end - REACH), -1) if nodes[i].kind == Kind.COMMA), 0)
    told = opened > 1 and nodes[opened - 1].word in _PAIRS and nodes[opened - 2].word == "the" and nodes[opened + 1].word == "who"
    return opened if told else 0


def _is_star(nodes: list[Node], i: int) -> bool:
    """Whether the word at `i` is the noun `star` behind a work and before a verb of its own (`the Kites star will play Wren`)."""
    return nodes[i].word == "star" and i + 1 < len(nodes) and nodes[i + 1].kind == Kind.AUXILIARY and nodes[i - 1].person < 0


def _closing_plural(nodes: list[Node], verb: int) -> Node | None:
    """The plural verb behind the comma that closes a relative clause (`A and B, who created it, are producing`)."""
    closed = next((i for i in range(verb, min(len(nodes), verb + REACH) - 1) if nodes[i].kind == Kind.COMMA), 0)
    return nodes[closed + 1] if closed and nodes[closed + 1].word in PLURAL else None


def _of_house(nodes: list[Node], comma: int) -> bool:
    """Whether the clause that the comma closes tells of a company (`Tin Roof, where A is under a deal, produces`)."""
    opened = next((i for i in range(comma - 1, 0, -1) if nodes[i].kind == Kind.COMMA), 0)
    told = opened and nodes[opened + 1].word in {"where", "which", "whose"}
    employed = opened > 1 and nodes[opened - 2].word in {"of", "for", "at", "from"}  # "A of Tin Roof, which is financing, is"
    return bool(told) and not employed and nodes[opened - 1].kind in HOUSE_NAMES and nodes[opened - 1].person < 0


def _last_pair(extraction: "Extraction", end: int) -> list[PersonItem]:
    """The two people whom `the duo` takes up: those last joined by `and`, here or up to three sentences before."""
    sentences = extraction.document.sentences
    number = number_at(sentences, extraction.sentence.start)
    for sentence in reversed(sentences[max(0, number - 3) : number + 1]):
        nodes = sentence.nodes[:end] if sentence is extraction.sentence else sentence.nodes
        names = [node for node in nodes if node.kind != Kind.PAREN]
        for i in range(len(names) - 2, 0, -1):
            if names[i].kind == Kind.CONJUNCTION and names[i - 1].person >= 0 and names[i + 1].person >= 0:
                return [PersonItem(names[i - 1]), PersonItem(names[i + 1])]
    return []


def is_person(item: PersonItem, nodes: list[Node], lexicon: Lexicon) -> bool:
    """Whether a listed name can be a person: known as one, or of a full name's shape, or told by a job before it."""
    name = item.name
    if name.word in _GUILDS or (name.person < 0 and (name.word.startswith("the ") or _is_definite(nodes, name))):
        return False
    if name.person < 0 and name.kind not in PERSONAL and (_owned_by_person(nodes, name) or _is_of_fame(nodes, name)):
        return False
    if name.person >= 0 or name.kind in PERSONAL or item.roles:
        return True
    if name.kind in _IMPERSONAL:
        return False
    if " " in name.word and any(word.title() in lexicon.company_words for word in name.word.split()[1:]):
        return False
    if " " in name.word and _beside_company(nodes, name) and name.word.split()[0].title() not in lexicon.first_names:
        return False
    if " " in name.word and name.word.split()[0].title() in lexicon.first_names:
        return True
    if " " in name.word:
        return not all(word in lexicon.words for word in name.word.split())
    if name.word in lexicon.words:
        return False
    return any(node.kind in PERSONAL for node in nodes) or _beside_full(nodes, name) or _beside_mononym(nodes, name, lexicon)


def _is_of_fame(nodes: list[Node], name: Node) -> bool:
    """Whether a name is that of the work for which the person behind it is known (`Kites-fame A`)."""
    return any(node is name and after.word in {"fame", "-fame"} for node, after in pairwise(nodes))


def _beside_mononym(nodes: list[Node], name: Node, lexicon: Lexicon) -> bool:
    """Whether a name of one word stands beside another such in what is told of actors (`Samudran and Raja play the leads`)."""
    at = place_of(nodes, name)
    if at < 0 or name.kind != Kind.NAME or _ACTING.isdisjoint([node.word for node in nodes]):
        return False
    return any(
        0 <= other < len(nodes)
        and nodes[(at + other) // 2].kind in JOINTS
        and nodes[other].kind == Kind.NAME
        and " " not in nodes[other].word
        and nodes[other].word not in lexicon.words
        for other in (at - 2, at + 2)
    )


def _beside_full(nodes: list[Node], name: Node) -> bool:
    """Whether a comma or `and` joins a name of one word to a full one (`Samudran and Raja Kumaran`)."""
    at = place_of(nodes, name)
    if at < 0:
        return False
    for side in (nodes[at + 1 : at + 9], nodes[max(0, at - 8) : at][::-1]):
        listed = takewhile(lambda node: node.kind in JOINTS or node.kind in _LISTED, side)
        if any(node.kind == Kind.NAME and " " in node.word for node in list(listed)[1:]):
            return True
    return False


def _is_definite(nodes: list[Node], name: Node) -> bool:
    """Whether `the` stands before a name, as it does before no person's (`joins the Tarn Legion`)."""
    at = place_of(nodes, name)
    return at > 0 and nodes[at - 1].word == "the"


def _owned_by_person(nodes: list[Node], name: Node) -> bool:
    """Whether a name behind a person's possessive is of what that person has: a company, a series (`Ada Bonn's Larch`)."""
    at = place_of(nodes, name)
    return at > 1 and nodes[at - 1].kind == Kind.POSSESSIVE and nodes[at - 2].person >= 0


def _beside_company(nodes: list[Node], name: Node) -> bool:
    """Whether a comma or `and` joins a name to a company."""
    at = place_of(nodes, name)
    if at < 0:
        return False
    behind, before = nodes[at + 1 : at + 3], nodes[max(0, at - 2) : at]
    if len(before) == 2 and at >= 3 and nodes[at - 3].kind in _LINKING:
        before = []
    return any(
        len(pair) == 2 and pair[i].kind in JOINTS and pair[1 - i].kind == Kind.COMPANY for i, pair in enumerate((behind, before))
    )
