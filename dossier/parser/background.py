"""What people and companies have done besides the film: credits, honours, representation, founders.

A rule with a `subject` capture speaks of whom it captures. Without one it speaks of the person at hand: the antecedent of
`who` or `whose`, the name that an aside follows, the subject of the clause, or whom the sentence before was about.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.agents import clauses
from dossier.parser.candidates import Candidate, Value
from dossier.parser.document import Document
from dossier.parser.lexicon import Kind
from dossier.parser.lists import people
from dossier.parser.nodes import Node, Sentence
from dossier.parser.titles import stars_is_verb
from dossier.parser.words import NUMBERS
from dossier.parser.works import WorkReader
from dossier.parser.works_titles import Work, kind_of

if TYPE_CHECKING:
    from dossier.parser.extract import Extraction

_FARTHEST = 12
"""So many sentences back a subject can be left unsaid; without an end a long paragraph would cost its square."""

SURE = 0.85
"""The confidence below which a rule for credits could speak of the film itself, and is not believed in the lead."""
LEAD = 3
"""The sentences that count as the lead."""

_RELATIVE = frozenset(("who", "whose", "whom"))
_AHEAD = frozenset(("will", "'ll", "next", "upcoming", "forthcoming", "soon", "slated", "set", "shortly", "due", "coming"))
_BEHIND = frozenset(("was", "were", "has", "had", "have", "previously", "recently", "last", "'ve"))
_COUNTS = {"double": 2, "triple": 3, "twice": 2, "thrice": 3, "three-times": 3} | NUMBERS
_VERBS = {
    "actor": "actor acting star stars starred",
    "director": "director directed directs direct directing helmed helms helming helmer filmmaker",
    "writer": "writer wrote writes written writing penned pens penning scripted scripting scribe screenwriter adapted co-wrote "
    "co-written co-penned",
    "producer": "producer produced produces producing",
    "creator": "creator created creates creating co-created",
    "co-director": "co-directed co-directs",
    "co-producer": "co-produced",
    "composer": "composed scored composing scoring",
    "editor": "edited editing",
    "cinematographer": "shot lensed",
    "showrunner": "showran showrunning showrunner",
}
JOBS = {word: role for role, words in _VERBS.items() for word in words.split()}
"""A verb or noun for a job → the role that it states."""

_HOLDERS = frozenset(
    ("winner", "winners", "nominee", "nominees", "-winner", "-winners", "-nominee", "-nominees", "laureate", "and")
)
_ADVERBS = frozenset("also previously best recently most last perhaps well widely better now currently who".split())
_NEGATIONS = frozenset(("neither", "nor", "never", "not", "no"))
_NOMINATIONS = frozenset("nomination nominations nom noms nod nods nominee nominees nominated shortlist".split())
_COMMON = frozenset((Kind.WORD, Kind.ROLE, Kind.NATION, Kind.DETERMINER, Kind.GENRE, Kind.MODIFIER, Kind.YEAR, Kind.NUMBER))
"""The types of words in an aside that says who somebody is (`the Korean actress`)."""
_COMPANY_KINDS = frozenset((Kind.COMPANY, Kind.COMPANY_LIKE))


def reader(document: Document, nodes: list[Node]) -> WorkReader:
    """Return a reader of works that knows the people of the document."""
    entities = document.people.entities

    def known(node: Node) -> bool:
        return node.person >= 0 and len(entities[node.person].mentions) > 1

    return WorkReader(nodes, document.text, known, document.lexicon.words)


# -- of whom a statement speaks ----------------------------------------------------------------------------------------


def _antecedents(nodes: list[Node], i: int) -> list[Node]:
    """The people for whom a `who` or `whose` at node `i` stands: the name before it, and the one joined to that by a
    bare `and` where the verb is a plural's.
    """
    j = i - 1
    while j >= 0 and nodes[j].kind in {Kind.COMMA, Kind.PAREN, Kind.DASH}:
        j -= 1
    if j >= 0 and nodes[j].kind in _COMMON:
        while j >= 0 and nodes[j].kind in _COMMON:
            j -= 1
        j -= j >= 0 and nodes[j].kind == Kind.COMMA
        while j >= 0 and nodes[j].kind == Kind.PAREN:
            j -= 1
    if j < 0 or not (_personal(nodes[j]) or nodes[j].kind == Kind.NAME):
        return []
    found = [nodes[j]]
    plural = i + 1 < len(nodes) and nodes[i + 1].word in {"have", "are", "were", "both"}
    if plural and j >= 2 and nodes[j - 1].kind == Kind.CONJUNCTION and _personal(nodes[j - 2]):
        found.append(nodes[j - 2])
    return found


_AFTER_SUBJECTS = frozenset((Kind.COMMA, Kind.AUXILIARY, Kind.PAREN, Kind.WORD))


def _full_name(node: Node) -> bool:
    """Whether a name that is not known as a person's has the shape of one: two to four plain words."""
    words = node.word.split()
    return (
        node.kind == Kind.NAME and 2 <= len(words) <= 4 and all(word.replace("-", "").replace(".", "").isalpha() for word in words)
    )


def _personal(node: Node) -> bool:
    return node.kind != Kind.PRONOUN and (node.person >= 0 or node.kind in {Kind.PERSON, Kind.PERSON_LIKE})


def people_at(document: Document, sentence: Sentence, start: int, end: int) -> list[Node]:
    """Return the people of whom a statement at the nodes `start..end` (half-open) speaks; empty where none is told."""
    nodes = sentence.nodes
    if start and nodes[start].word in _RELATIVE:
        return _antecedents(nodes, start)
    if start and nodes[start].kind == Kind.POSSESSIVE:
        return [nodes[start - 1]] if _personal(nodes[start - 1]) or _full_name(nodes[start - 1]) else []
    if nodes[start].kind == Kind.PRONOUN:
        return [nodes[start]] if nodes[start].person >= 0 else []
    if nodes[start].stands_for is not None:
        return []
    aside = _aside(nodes, start)
    if aside is not None:
        return aside
    clause = _clause_subject(sentence, start)
    if clause is not None:
        return clause
    job = next((node for node in nodes[start:end] if node.kind == Kind.ROLE and node.person >= 0), None)
    if job is not None:
        return [job]
    if end + 1 < len(nodes) and nodes[end].kind == Kind.COMMA and nodes[end + 1].person >= 0:
        return [nodes[end + 1]]
    if start > 6 or any(node.kind in {*_COMPANY_KINDS, Kind.AUXILIARY} for node in nodes[:start]):
        return []
    if nodes[0].kind == Kind.NAME and start:
        return []
    return _before(document, sentence)


def _aside(nodes: list[Node], start: int) -> list[Node] | None:
    """The person before the comma at node `start` or right before it; None where no comma is there, or no name before it."""
    j = start if nodes[start].kind == Kind.COMMA else start - 1
    while j > 0 and nodes[j].word in _ADVERBS:
        j -= 1
    if j <= 0 or nodes[j].kind != Kind.COMMA:
        return None
    j -= 1
    while j > 0 and nodes[j].kind == Kind.PAREN:
        j -= 1
    if _personal(nodes[j]) or _full_name(nodes[j]):
        return [nodes[j]]
    return [] if nodes[j].is_name and nodes[start].kind == Kind.COMMA else None


def _clause_subject(sentence: Sentence, start: int) -> list[Node] | None:
    """The subject of the clause at node `start`; empty where that is no person, None where the sentence has none before it."""
    nodes = sentence.nodes
    for i in range(start - 1, max(-1, start - 40), -1):
        node = nodes[i]
        if node.word in _RELATIVE and (found := _antecedents(nodes, i)):
            return found
        if node.person >= 0 and not sentence.governed(i):
            return _joined(nodes, i)
        if _full_name(node) and nodes[i + 1].kind in _AFTER_SUBJECTS and _begins_clause(nodes, i):
            return [node]
        if node.kind == Kind.SPEECH or (node.word == "which" and i >= start - 2):
            return []
    return None


def _begins_clause(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the first of its sentence or clause."""
    return (
        i == 0 or nodes[i - 1].kind == Kind.SEMICOLON or (i == 2 and nodes[1].kind == Kind.COMMA) or nodes[i - 1].kind == Kind.ROLE
    )


def _joined(nodes: list[Node], i: int) -> list[Node]:
    """The name at `i`, and those that an `and` joins to it as one subject."""
    found = [nodes[i]]
    while i >= 2 and nodes[i - 1].kind == Kind.CONJUNCTION and _personal(nodes[i - 2]) and nodes[i].kind != Kind.PRONOUN:
        i -= 2
        found.append(nodes[i])
    return found


def _before(document: Document, sentence: Sentence) -> list[Node]:
    """Whom the sentences before in the same paragraph were about: the last that says so, not too far back."""
    at = document.position(sentence)
    for before in reversed(document.sentences[max(0, at - _FARTHEST) : at]):
        if before.paragraph != sentence.paragraph:
            break
        for i, node in enumerate(before.nodes):
            if node.person >= 0 and not before.governed(i):
                return [node]
    return []


# -- credits -----------------------------------------------------------------------------------------------------------


def credit(extraction: "Extraction") -> Iterator[Candidate]:
    """The works listed from the captured one on as credits of the subject, of their makers and of the co-stars."""
    captures = extraction.match.captures
    if extraction.match.rule.confidence < SURE and extraction.document.position(extraction.sentence) < LEAD:
        return
    interval = captures.get("object") or captures["unsure"]
    document, sentence = extraction.document, extraction.sentence
    found, _ = reader(document, sentence.nodes).read(interval[0], unsure="unsure" in captures)
    company = extraction.relation == "company credit"
    subjects = extraction.company_subjects() if company else subjects_of(extraction)
    if not subjects and not company and (owner := _company_at(sentence, extraction.match.start)):
        company, subjects = True, [owner]
    ahead = "upcoming" in extraction.match.rule.qualifiers or _lies_ahead(sentence.nodes, extraction.match.start, interval[0])
    roles = _roles(extraction.nodes("job") + extraction.nodes("second")) or [None]
    kinds = [kind for node in extraction.nodes("noun") if (kind := kind_of(node))]
    partners = [item.name for item in people(extraction.nodes("with"))]
    for work in found:
        work.upcoming = work.upcoming or (ahead and not _is_season(sentence.nodes, interval[0], work))
        work.kinds = work.kinds or kinds
        work.partners += [node for node in partners if node not in work.partners]
        for subject in subjects:
            for role in roles:
                candidate = _credit(extraction, work, subject, "company" if company else "person")
                if work.anew and not work.character:
                    candidate.qualifiers.pop("character", None)
                candidate.qualifiers |= {"role": role} if role else {}
                yield candidate
        yield from of_others(extraction, work, subjects)


def _is_season(nodes: list[Node], i: int, work: Work) -> bool:
    """Whether a season before the title is what lies behind or ahead, of a series that is long there."""
    return any(node.word in {"season", "seasons"} for node in nodes[i:] if node.start < work.start)


def _roles(nodes: list[Node]) -> list[str | None]:
    """The jobs that the captured verbs or nouns state."""
    found: dict[str | None, None] = {}
    for node in nodes:
        if node.kind == Kind.ROLE:
            found |= dict.fromkeys(value if value != "crew" else node.word for value in node.value.split("/"))
        elif node.word in JOBS:
            found[JOBS[node.word]] = None
    return list(found)


_BUSINESS = ("produc", "negotiat", "said", "says", "financ", "represent", "repped", "handl", "distribut")


def epithet(extraction: "Extraction") -> Iterator[Candidate]:
    """A title hung on a name; nothing where the sentence speaks of business, as the title could be a company there, nor
    where `stars` is the verb (`T stars A, B and C`).
    """
    nodes = extraction.nodes("object") or extraction.nodes("unsure")
    if nodes[0].word.rpartition("-")[2].capitalize() in extraction.document.lexicon.proper and "-" in nodes[0].word:
        return
    follow = extraction.sentence.nodes[extraction.match.start + len(nodes) :][:1]
    if follow and "," in extraction.document.text[nodes[-1].end : follow[0].start]:
        return
    words = (other.word for other in extraction.sentence.nodes)
    if job := extraction.nodes("job"):
        at = extraction.match.captures["job"][0]
        verb = job[0].word == "stars" and stars_is_verb(extraction.sentence.nodes, at)
        yield from () if verb else credit(extraction)
    elif nodes[0].kind == Kind.TITLE or not (any(word.startswith(_BUSINESS) for word in words) or _recurs(extraction, nodes[0])):
        end = nodes[0].end - 2 * nodes[0].word.endswith("'s")
        for subject in subjects_of(extraction):
            yield _credit(extraction, Work(nodes[0].start, end, nodes[0]), subject, "person")


def _recurs(extraction: "Extraction", node: Node) -> bool:
    """Whether a name stands elsewhere in the text too, as that of a company that makes the film does."""
    return extraction.document.text.count(extraction.document.text[node.start : node.end]) > 1


def subjects_of(extraction: "Extraction") -> list[Node]:
    """The people of whom a match speaks: those captured, pronouns included, else whoever is at hand."""
    nodes = extraction.nodes("subject")
    if not nodes:
        return people_at(extraction.document, extraction.sentence, extraction.match.start, extraction.match.end)
    if nodes[0].word in _RELATIVE:
        return _antecedents(extraction.sentence.nodes, extraction.match.captures["subject"][0])
    named = [item.name for item in people(nodes)]
    return [node for node in named if node.person >= 0 or " " in node.word or len(named) == 1] or [
        node for node in nodes if node.kind == Kind.PRONOUN and node.person >= 0
    ]


def company_before(document: Document, sentence: Sentence) -> list[Node]:
    """The last company or unknown name of the sentence before, for which `the latter` or `the company` stands."""
    at = document.position(sentence)
    nodes = document.sentences[at - 1].nodes if at else []
    found = [node for node in nodes if node.is_name and node.person < 0 and node.kind not in {Kind.TITLE, Kind.PERSON_LIKE}]
    return found[-1:]


def _company_at(sentence: Sentence, start: int) -> Node | None:
    """The company that is the subject of the clause before node `start`."""
    for i in range(start, -1, -1):
        node = sentence.nodes[i]
        if node.stands_for is not None:
            return node.stands_for
        if node.kind in _COMPANY_KINDS and not sentence.governed(i):
            return node
    return None


def _lies_ahead(nodes: list[Node], start: int, end: int) -> bool:
    """Whether the words of a statement and those of its verb before it set the work in the future."""
    first = start
    while first > 0 and start - first < 6 and nodes[first - 1].kind in {Kind.WORD, Kind.AUXILIARY, Kind.PREPOSITION}:
        first -= 1
    words = [node.word for node in nodes[first:end]]
    ahead = max((i for i, word in enumerate(words) if word in _AHEAD), default=-1)
    behind = max((i for i, word in enumerate(words) if word in _BEHIND), default=-1)
    return ahead > behind


def _credit(extraction: "Extraction", work: Work, subject: Node, type_: str, role: str | None = None) -> Candidate:
    document = extraction.document
    found = extraction.candidate(Relation.CREDIT, document.printed(work.start, work.end), work.start, work.end)
    found.subject, found.subject_type = subject, type_
    if role is not None:
        found.qualifiers = {"role": role} if role else {}
    found.qualifiers.pop("upcoming", None)
    found.qualifiers |= _of_work(document, work)
    others = [node for node in work.partners if node is not subject]
    if role is None:
        if others:
            found.qualifiers["with"] = tuple(_full(document, node) for node in others)
        if work.character:
            found.qualifiers["character"] = document.printed(*work.character)
    return found


def _full(document: Document, node: Node) -> str:
    """A person's full name where the text has it, else the name as printed."""
    return document.people.entities[node.person].name if node.person >= 0 else document.printed(node.start, node.end)


def _of_work(document: Document, work: Work) -> dict[str, Value]:
    found: dict[str, Value] = {}
    if work.company is not None:
        found["company"] = document.printed(work.company.start, work.company.end)
    if work.year is not None:
        found["year"] = document.printed(work.year.start, work.year.end)
    if work.upcoming:
        found["upcoming"] = True
    if work.kinds:
        found["kind"] = work.kinds[-1]
    return found


def of_others(extraction: "Extraction", work: Work, subjects: list[Node]) -> Iterator[Candidate]:
    """What a statement says of the makers and the co-stars of a work that is somebody else's credit."""
    parts = [*((node, "director") for node in work.directors), *((node, "") for node in work.makers)]
    parts += [(node, "") for node in work.partners]
    for node, role in parts:
        if not any(node is subject or (node.person >= 0 and node.person == subject.person) for subject in subjects):
            found = _credit(extraction, work, node, "person", role)
            found.confidence *= 0.85
            yield found


def bracketed(extraction: "Extraction", subjects: list[Node], paren: Node, first: int = 0) -> Iterator[Candidate]:
    """The works in a bracket behind a name, from its node `first` on, as credits of the people before it."""
    inner = reader(extraction.document, paren.inner)
    if len(paren.inner) == 1 and paren.inner[0].kind == Kind.COMPANY:
        return
    if any(node.kind in {Kind.AUXILIARY, Kind.PRONOUN} and node.word != "his" for node in paren.inner[:4]) or _is_place(
        paren.inner[-1]
    ):
        return
    if first == 0 and (whole := _whole(paren)) is not None:
        for subject in subjects:
            yield _credit(extraction, whole, subject, "person")
        return
    at = first + (paren.inner[first].word in {"of", "from"})
    while at < len(paren.inner):
        found, end = inner.read(at)
        if not found or (len(found) > 1 and all(work.node.kind == Kind.PERSON_LIKE for work in found)):
            return
        for work in found:
            if work.node.kind == Kind.YEAR and len(paren.inner) == 1:
                return
            for subject in subjects:
                yield _credit(extraction, work, subject, "person")
            yield from of_others(extraction, work, subjects)
        at = max(end, at + 1) + (end < len(paren.inner) and paren.inner[end].kind in {Kind.COMMA, Kind.SEMICOLON})


def _whole(paren: Node) -> Work | None:
    """The one title that fills a bracket with marks inside it (`Run Ada. Run!`, `Kites: Ada and Bo`); None where none does."""
    inner = paren.inner
    marks = {node.kind for node in inner[:-1]}
    if marks & {Kind.COMMA, Kind.SEMICOLON, Kind.TITLE} or not inner[0].is_name or inner[0].kind == Kind.TITLE:
        return None
    if (
        len(inner) == 3
        and inner[1].word == "and"
        and inner[2].is_name
        and not {inner[0].kind, inner[2].kind} & {Kind.TITLE, Kind.COMPANY}
    ):
        return Work(inner[0].start, inner[2].end, inner[0])
    with_colon = ":" in inner[0].word or Kind.COLON in marks
    if not (marks & {Kind.STOP, Kind.DASH} and Kind.CONJUNCTION not in marks) and not (with_colon and Kind.CONJUNCTION in marks):
        return None
    last = inner[-2] if inner[-1].kind == Kind.STOP else inner[-1]
    return Work(inner[0].start, last.end, inner[0])


def _is_place(node: Node) -> bool:
    """Whether a node is a country or a region, which closes a bracket with somebody's address."""
    return node.kind == Kind.PLACE and node.detail in {"country", "region"}


# -- honours, representation, founders ---------------------------------------------------------------------------------


def honour(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured awards as honours of the subject; `nomination` behind an award makes its holder a nominee."""
    nodes = extraction.sentence.nodes
    words = [node.word for node in extraction.nodes("count")]
    counts = (_COUNTS.get(word.split("-")[0]) or (int(word.split("-")[0]) if word[0].isdigit() else 0) for word in words)
    count = next((number for number in counts if number > 1), None)
    if any(node.word in _NEGATIONS for node in nodes[extraction.match.start : extraction.match.end]):
        return
    if "subject" not in extraction.match.captures and _names_holder(nodes, extraction.match.end):
        return
    first, last = extraction.match.captures["object"]
    for i in range(first, last):
        if nodes[i].kind not in {Kind.AWARD, Kind.FESTIVAL}:
            continue
        for subject in subjects_of(extraction):
            if not (subject.person >= 0 or subject.kind in {Kind.PERSON, Kind.PERSON_LIKE} or _behind_job(nodes, subject)):
                continue
            found = extraction.named(Relation.HONOUR, nodes[i])
            found.subject, found.subject_type = subject, "person"
            if i + 1 < len(nodes) and nodes[i + 1].word in {"award", "awards", "prize"}:
                found.end = nodes[i + 1].end
                found.object = extraction.document.printed(found.start, found.end)
            if any(node.word in _NOMINATIONS for node in nodes[last : last + 3]):
                found.qualifiers["result"] = "nominee"
            if count and i == first:
                found.qualifiers["count"] = count
            yield found


def _names_holder(nodes: list[Node], i: int) -> bool:
    """Whether the award that ends before node `i` stands before its holder's name (`Oscar nominee Bo Lind`)."""
    while i < len(nodes) and nodes[i].kind in {Kind.ROLE, Kind.NATION}:
        i += 1
    return i < len(nodes) and (_personal(nodes[i]) or _full_name(nodes[i]))


def _behind_job(nodes: list[Node], name: Node) -> bool:
    """Whether a job or `winner` stands right before a name, which is then a person's."""
    return any(after is name and (node.kind == Kind.ROLE or node.word in _HOLDERS) for node, after in pairwise(nodes))


def representation(extraction: "Extraction") -> Iterator[Candidate]:
    """The firms and agents listed from the captured one on as representatives of the subject, and of those who follow."""
    nodes = extraction.sentence.nodes
    own = subjects_of(extraction)
    for subject, firms in clauses(nodes, extraction.match.captures["object"][0], extraction.document.text):
        for firm in firms:
            for person in [subject] if subject is not None else own:
                found = extraction.candidate(
                    Relation.REPRESENTATION, extraction.document.printed(firm.start, firm.end), firm.start, firm.end
                )
                found.subject, found.subject_type, found.company = person, "person", firm.node
                yield found


def founder(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured people as founders of the subject."""
    items = people(extraction.nodes("object")) + people(extraction.nodes("second"))
    for subject in extraction.company_subjects():
        for item in items:
            found = extraction.named(Relation.FOUNDER, item.name)
            found.subject, found.subject_type, found.person = subject, "company", item.name
            yield found
