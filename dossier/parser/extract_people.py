"""What matches state of the people of the film: who does what, as whom, and how surely."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.clauses import PLURAL, REACH, list_before, overrun, own_part, subject_end
from dossier.parser.deeds import deeds, status
from dossier.parser.kinds import JOINTS, LANDS, PERSONAL, SEPARATORS
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.lists import PersonItem, people
from dossier.parser.nodes import Node
from dossier.parser.titles import stars_is_verb
from dossier.parser.words import KIN

if TYPE_CHECKING:
    from dossier.parser.extract import Extraction

_NO_FILM = frozenset((Kind.PLACE, Kind.PLACE_LIKE, Kind.COMPANY))
_PAST = frozenset("next recently previously last most once before".split())
_MUSIC = frozenset(("score", "music", "soundtrack", "songs"))
_FIGHTS = frozenset("action fight fights stunt stunts sequences".split())
_DENIED = frozenset(("not", "never", "isn't", "aren't", "wasn't", "weren't", "won't", "hasn't", "haven't"))
_HEARSAY = frozenset("rumor rumors rumour rumours grapevine speculation".split())
_ONCE = frozenset("originally initially previously once formerly".split())
_WAS, _PLANNED = frozenset(("was", "were", "had")), frozenset("set slated due lined supposed".split())
_GUILDS = frozenset("asc bsc csa cdg ace bfe acs csc afc pga gbfe".split())
_PAIRS = frozenset(("duo", "pair", "two", "couple", "filmmakers", "brothers", "sisters", "siblings"))
_NOT_MAKERS = frozenset(("streamer", "network", "agency", "management", "law", "publisher"))

_IMPERSONAL = frozenset((Kind.TITLE, Kind.TITLE_LIKE, Kind.COMPANY))
_LINKING = frozenset((Kind.PREPOSITION, Kind.POSSESSIVE))
_HOUSE_NAMES = frozenset((Kind.COMPANY, Kind.COMPANY_LIKE, Kind.NAME))
_LABELS = frozenset((Kind.DETERMINER, Kind.AWARD, Kind.ROLE, Kind.NATION))


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
    return _persons(extraction, start, overrun(nodes, start, end))


def _named(extraction: "Extraction") -> list[PersonItem]:
    """The people of the captured lists, or the verb's subject where the rule captures none."""
    if "object" not in extraction.match.captures:
        return subjects(extraction)
    return [*objects(extraction, "second"), *objects(extraction)]


def _persons(extraction: "Extraction", start: int, end: int) -> list[PersonItem]:
    """The people of the list at `start..end`."""
    nodes = extraction.sentence.nodes
    items = people(nodes[start:end])
    for item in items:
        if item.name.word.rsplit(" ", 1)[-1] in _GUILDS and " " in item.name.word:
            end = item.name.end - len(item.name.word.rsplit(" ", 1)[-1]) - 1
            item.name = Node(item.name.kind, item.name.word.rsplit(" ", 1)[0], item.name.start, end)
        if item.name.kind == Kind.TITLE_LIKE and item.name.word.startswith("the ") and item.name.word.count(" ") > 1:
            item.name = Node(Kind.NAME, item.name.word[4:], item.name.start + 4, item.name.end)
    labelled = extraction.match.rule.id.endswith("-label") and len(items) == 1 and " " in items[0].name.word
    return items if labelled else [item for item in items if is_person(item, nodes, extraction.document.lexicon)]


def subjects(extraction: "Extraction") -> list[PersonItem]:
    """Return the people whose verb the match begins with (or its capture `at`): those named before it, a pronoun, or the
    clause's subject.
    """
    nodes = extraction.sentence.nodes
    verb = extraction.match.captures.get("at", (extraction.match.start, 0))[0]
    end = subject_end(nodes, verb)
    if not end or _is_star(nodes, verb):
        return []
    start = list_before(nodes, end)
    if nodes[verb].word == "star" and start < end and "former" in {nodes[start].word, nodes[start - 1].word if start else ""}:
        return []  # "the former T star"
    if start < end:
        follow = next((n for n in nodes[verb : verb + 4] if n.kind == Kind.AUXILIARY or n.word in PLURAL), nodes[verb])
        who = end < verb and nodes[verb - 1].word == "who"
        extraction.own_clause = True
        start = extraction.anchor = own_part(nodes, start, end, follow, before_who=who)
        return _persons(extraction, start, end)
    before = nodes[end - 1]
    if before.kind == Kind.ROLE and end >= 3 and nodes[end - 3].kind == Kind.PREPOSITION:
        return []
    if before.person >= 0 and (before.word in {"he", "she", "who"} or before.kind == Kind.ROLE):
        return [PersonItem(before)]
    if before.word in _PAIRS and end >= 2 and nodes[end - 2].word == "the":
        return _last_pair(extraction, end)
    if before.kind == Kind.COMMA and _of_house(nodes, end - 1):
        return []
    if (before.kind in JOINTS or before.word == "but") and (governing := extraction.sentence.governing(verb)):
        at = next(i for i, node in enumerate(nodes) if node is governing)
        if any(nodes[i].is_name and nodes[i].person < 0 and nodes[i + 1].kind == Kind.AUXILIARY for i in range(at + 1, verb - 1)):
            return []
        start = own_part(nodes, list_before(nodes, at + 1), at + 1, None)
        return _persons(extraction, start, at + 1) or [PersonItem(governing)]
    return []


def _is_star(nodes: list[Node], i: int) -> bool:
    """Whether the word at `i` is the noun `star` behind a work and before a verb of its own (`the Kites star will play Wren`)."""
    return nodes[i].word == "star" and i + 1 < len(nodes) and nodes[i + 1].kind == Kind.AUXILIARY and nodes[i - 1].person < 0


def _of_house(nodes: list[Node], comma: int) -> bool:
    """Whether the clause that the comma closes tells of a company (`Tin Roof, where A is under a deal, produces`)."""
    opened = next((i for i in range(comma - 1, 0, -1) if nodes[i].kind == Kind.COMMA), 0)
    told = opened and nodes[opened + 1].word in {"where", "which", "whose"}
    return bool(told) and nodes[opened - 1].kind in _HOUSE_NAMES and nodes[opened - 1].person < 0


def _last_pair(extraction: "Extraction", end: int) -> list[PersonItem]:
    """The two people whom `the duo` takes up: those last joined by `and`, here or up to three sentences before."""
    sentences = extraction.document.sentences
    number = next(i for i, sentence in enumerate(sentences) if sentence is extraction.sentence)
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
    if name.word in _GUILDS or (name.person < 0 and name.word.startswith("the ")):
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
    others = (node for node in nodes if node.kind in PERSONAL or (node.kind == Kind.NAME and " " in node.word))
    return any(others) and name.word not in lexicon.words


def _beside_company(nodes: list[Node], name: Node) -> bool:
    """Whether a comma or `and` joins a name to a company."""
    at = next((i for i, node in enumerate(nodes) if node is name), -2)
    behind, before = nodes[at + 1 : at + 3], nodes[max(0, at - 2) : at]
    if len(before) == 2 and at >= 3 and nodes[at - 3].kind in _LINKING:
        before = []
    return any(
        len(pair) == 2 and pair[i].kind in JOINTS and pair[1 - i].kind == Kind.COMPANY for i, pair in enumerate((behind, before))
    )


def part(extraction: "Extraction", relation: Relation, item: PersonItem) -> Iterator[Candidate]:
    """Yield what a person's part in the film states: the part, and the company that stands behind a producer."""
    how = {node.word for node in extraction.nodes("how")}
    if how & _ONCE or how & _DENIED or (how & _WAS and how & _PLANNED) or ("had" in how and status(extraction.nodes("how"))):
        return
    found = extraction.named(relation, item.name)
    found.person = item.name
    film = extraction.nodes("film") or extraction.nodes("other")
    found.naming = "film" in extraction.match.captures and not any(node.word in _PAST for node in extraction.nodes("how"))
    found.film = next((n for n in film if n.is_name and n.kind not in _NO_FILM and (n.person < 0 or n.kind == Kind.TITLE)), None)
    value = status(extraction.nodes("how")) or ("rumoured" if relation is Relation.CAST and _hearsay(extraction) else "")
    if value and "status" not in found.qualifiers:
        found.qualifiers["status"] = value
    yield found
    if relation is Relation.PRODUCER:
        for company in [*item.companies, *_housed(item.paren)]:
            if _makes_nothing(company) or company.person >= 0 or company.kind not in _HOUSE_NAMES:
                continue
            house = extraction.named(Relation.PRODUCTION_COMPANY, company)
            house.company, house.film = company, found.film
            house.confidence *= 0.95
            yield house


def _hearsay(extraction: "Extraction") -> bool:
    """Whether what leads to a match calls it a rumour (`rumour has it that`, `the buzz is that`)."""
    before = extraction.sentence.nodes[: extraction.match.start]
    told = any(node.word in _HEARSAY for node in before)
    return told or any(one.word == "buzz" and other.kind == Kind.AUXILIARY for one, other in pairwise(before))


def _makes_nothing(company: Node) -> bool:
    """Whether a known company is a network, an agency or the like and produces nothing itself."""
    kinds = set(company.detail.split(","))
    return bool(kinds & _NOT_MAKERS) and "production" not in kinds


def _housed(paren: Node | None) -> Sequence[Node]:
    """The companies that a bracket names, alone or each with its country (`P (C, Romania)`, `P (C and D)`)."""
    inside = [node for node in paren.inner if node.kind != Kind.DETERMINER] if paren is not None else []
    if len(inside) == 3 and inside[1].kind == Kind.COMMA and inside[2].kind in LANDS:
        return inside[:1]
    named = [node for node in inside if node.kind not in SEPARATORS]
    return named if all(node.kind == Kind.COMPANY for node in named) else []


def deeds_of(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield what the captured verbs or nouns (`deeds`) state of the captured people, or of the verb's subject."""
    if _of_earlier(extraction):
        return
    items = objects(extraction) if "object" in extraction.match.captures else subjects(extraction)
    for relation in deeds([*extraction.nodes("deeds"), *extraction.nodes("own")]):
        if (relation is Relation.CAST and _has_object(extraction)) or (
            relation is Relation.CHOREOGRAPHER and _of_fights(extraction)
        ):
            continue
        scored = relation is Relation.WRITER and _of_music(extraction)
        for item in items:
            if extraction.match.rule.id == "crew.behind" and item.roles:
                continue  # the job before the name says what this one does
            yield from part(extraction, Relation.COMPOSER if scored else relation, item)


def _of_fights(extraction: "Extraction") -> bool:
    """Whether it is the action that is choreographed, which is the work of a stunt coordinator."""
    nodes, (start, end) = extraction.sentence.nodes, extraction.match.captures["deeds"]
    if any(node.word in _FIGHTS for node in _told_of(extraction)):
        return True
    if nodes[end - 1].word == "choreography":
        return bool(start) and nodes[start - 1].word == "action" and "object" in extraction.match.captures
    return any(node.word in _FIGHTS for node in nodes[end : end + 2])


def _told_of(extraction: "Extraction") -> list[Node]:
    """What a passive verb is told of: the noun before its auxiliaries (`the music has been written by A`)."""
    nodes, end = extraction.sentence.nodes, extraction.match.start
    while end and (nodes[end - 1].kind == Kind.AUXILIARY or nodes[end - 1].word in {"also", "being"}):
        end -= 1
    return nodes[max(0, end - 2) : end] if end < extraction.match.start else []


def _of_music(extraction: "Extraction") -> bool:
    """Whether it is the music that is written, which is the work of a composer."""
    return any(node.word in _MUSIC for node in [*matched(extraction), *_told_of(extraction)])


def _of_earlier(extraction: "Extraction") -> bool:
    """Whether a clause on the original film is spoken of (`the 1974 original, which was directed by A`)."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    if any(node.word in {"original", "predecessor"} for node in nodes[max(0, start - 5) : start - 1]):
        return True
    opens = [node.word for node in nodes[:2]] == ["the", "original"] and nodes[2].kind == Kind.COMMA
    return opens and not any(node.kind == Kind.AUXILIARY for node in nodes[3:start])


def shared(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people in what the last verb before them says (`writes, and produces with B`)."""
    start = extraction.match.captures["deeds"][0]
    end = extraction.match.captures["object"][0]
    extraction.own_clause = True
    said = [relation for relation in deeds(extraction.sentence.nodes[start:end]) if relation is not Relation.CAST]
    for relation in said[-1:]:
        for item in objects(extraction):
            yield from part(extraction, relation, item)


def likewise(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people in what the clause before says of others (`A is an executive producer, as are B and C`)."""
    before = extraction.sentence.nodes[max(0, extraction.match.start - REACH) : extraction.match.start]
    job = next((node.value.split("/") for node in reversed(before) if node.kind == Kind.ROLE), [])
    said = [Relation.CAST if value == "actor" else Relation(value) for value in job] or deeds(before)[-1:]
    for item in objects(extraction):
        own = [Relation(value) for role in item.roles for value in role.split("/") if value != "actor"]
        for relation in own or said:
            yield from part(extraction, relation, item)


def opposite(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield those beside whom somebody acts; not those beside whom somebody produces or writes."""
    start, end = extraction.match.start, extraction.match.captures["object"][0]
    if deeds(extraction.sentence.nodes[start:end])[-1:] in ([], [Relation.CAST]):
        for item in objects(extraction):
            actor = next((owner for owner in item.companies if owner.person >= 0), None)
            if actor is None:
                yield from part(extraction, Relation.CAST, item)
                continue
            for found in part(extraction, Relation.CAST, PersonItem(actor)):
                found.qualifiers["character"] = extraction.document.printed(item.name.start, item.name.end)
                yield found


def matched(extraction: "Extraction") -> list[Node]:
    """Return the nodes of a match."""
    return extraction.sentence.nodes[extraction.match.start : extraction.match.end]


def _has_object(extraction: "Extraction") -> bool:
    """Whether a name follows the verb at once: in `T stars P` the subject is no actor."""
    nodes, end = extraction.sentence.nodes, extraction.match.captures["deeds"][1]
    while end < len(nodes) and nodes[end].kind in _LABELS:
        end += 1
    return end < len(nodes) and nodes[end].is_name and nodes[end].kind != Kind.TITLE


def cast(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people, or the verb's subject, in the relation of the rule, or in that of the jobs before a name."""
    if _of_earlier(extraction):
        return
    items = objects(extraction) if "object" in extraction.match.captures else subjects(extraction)
    relation = Relation.CAST if extraction.relation == "starring" else Relation(extraction.relation)
    for item in items:
        own = [value for role in item.roles for value in role.split("/") if value != "actor"]
        if relation is Relation.CAST and _is_part(extraction, item):
            continue
        apart = relation is Relation.CAST or (relation is Relation.DIRECTOR and item is not items[0])
        if apart and own and ("object" in extraction.match.captures or extraction.match.rule.id == "cast.on-board"):
            for value in own:
                yield from part(extraction, Relation(value), item)
        else:
            yield from part(extraction, relation, item)
            if relation is Relation.DIRECTOR and "writer" in own and "director" in own:
                yield from part(extraction, Relation.WRITER, item)


def _is_part(extraction: "Extraction", item: PersonItem) -> bool:
    """Whether a name is that of a part, with its actor in brackets: one whom the article names more often."""
    inner = item.paren.inner if item.paren is not None else []
    if len(inner) != 1 or inner[0].person < 0:
        return False
    entities = extraction.document.people.entities
    return item.name.person < 0 or len(entities[inner[0].person].mentions) > len(entities[item.name.person].mentions)


def starring(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people as the cast of the film that is the verb's subject."""
    nodes, (start, end) = extraction.sentence.nodes, (extraction.match.start, extraction.match.end)
    noun = next((i for i in range(start, end) if nodes[i].word == "stars"), -1)
    if noun < 0 or stars_is_verb(nodes, noun):
        yield from cast(extraction)


def by_role(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people, or the subject, in the relations of the captured jobs."""
    items = _named(extraction)
    before = extraction.sentence.nodes[extraction.match.start - 1] if extraction.match.start else None
    if before is not None and before.word == "of" and extraction.sentence.nodes[extraction.match.start - 2].word.endswith("debut"):
        return
    if _of_kin(extraction):
        return
    if before is not None and before.is_name and extraction.match.captures["role"][0] == extraction.match.start and items:
        return
    captured = [value for node in extraction.nodes("role") if node.kind == Kind.ROLE for value in node.value.split("/")]
    details = {node.value: node.detail for node in extraction.sentence.nodes if node.kind == Kind.ROLE}
    named = extraction.nodes("role")
    if extraction.match.rule.id == "crew.role.from" and named and not named[-1].word.endswith("s"):
        items = [item for n, item in enumerate(items) if not n or item.roles or not _described(extraction, item)]
    for item in items:
        own = (
            [value for role in item.roles for value in role.split("/") if role != "actor"]
            if "object" in extraction.match.captures
            else []
        )
        for value in own or captured:
            relation = Relation.CAST if value == "actor" else Relation(value)
            for found in part(extraction, relation, item):
                if found.relation is Relation.CREW:
                    found.qualifiers["job"] = details.get(value, "")
                yield found


def _of_kin(extraction: "Extraction") -> bool:
    """Whether a job describes somebody's kin and not the crew of the film (`his second wife, designer A`)."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    before = nodes[max(0, start - 2) : start]
    apposed = len(before) == 2 and before[1].kind == Kind.COMMA and before[0].word in KIN
    kin = apposed or (bool(before) and before[-1].word in KIN)
    return kin and any(node.word in {"his", "her"} for node in nodes[max(0, start - 6) : start])


def _described(extraction: "Extraction", item: PersonItem) -> bool:
    """Whether a listed name has a description of its own (`from director A and Emmy winner B`)."""
    nodes = extraction.sentence.nodes
    before = next((nodes[i - 1] for i in range(1, len(nodes)) if nodes[i] is item.name), None)
    return before is not None and before.kind not in {Kind.CONJUNCTION, Kind.COMMA}


def exited(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield those who left, as cast or in the job that the words name."""
    items = objects(extraction) if "object" in extraction.match.captures else subjects(extraction)
    nodes = extraction.sentence.nodes[extraction.match.start : extraction.match.end]
    jobs = [value for node in nodes if node.kind == Kind.ROLE for value in node.value.split("/")]
    jobs = jobs or [relation.value for relation in deeds(extraction.nodes("deeds")) if relation is not Relation.CAST]
    for item in items:
        for value in [value for role in item.roles for value in role.split("/")] or jobs or ["actor"]:
            if value != "crew":
                yield from part(extraction, Relation.CAST if value == "actor" else Relation(value), item)


def joins(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield those who join people who are in the film already."""
    if any(item.name.person >= 0 for item in objects(extraction, "others")):
        for item in subjects(extraction):
            yield from part(extraction, Relation.CAST, item)


def maker(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield whoever owns the film in the words `P's T` as its director, where nothing surer speaks against it."""
    for item in objects(extraction):
        if item.name.kind in PERSONAL or item.name.person >= 0:
            for found in part(extraction, Relation.DIRECTOR, item):
                found.naming = False
                yield found
