"""Credits: other works of people and companies, from the lists that rules find and from brackets behind names."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate, Value
from dossier.parser.credits.described import complete, reader
from dossier.parser.credits.works_titles import Work, kind_of
from dossier.parser.document import Document
from dossier.parser.extraction.lists import people
from dossier.parser.extraction.whom import company_at, subjects_of
from dossier.parser.kinds import PRIZES
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import stars_is_verb
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

SURE = 0.85
"""The confidence below which a rule for credits could speak of the film itself, and is not believed in the lead."""
STYLE = 3
"""So many titles in quotation marks or capitals make it the style of an article."""
LEAD = 3
"""The sentences that count as the lead."""

_OF_PEOPLE = frozenset(("credit.worked-on", "credit.likened-to", "credit.thanks-to"))
"""Rules on what only people do."""
_AHEAD = frozenset(
    ("attached", "will", "'ll", "next", "upcoming", "forthcoming", "soon", "slated", "set", "shortly", "due", "coming")
)
_BEHIND = frozenset(("was", "were", "has", "had", "have", "previously", "recently", "last", "'ve"))

_VERBS = {
    "actor": "actor acting star stars starred",
    "director": "director directorial directed directs direct directing helmed helms helming helmer filmmaker",
    "writer": "writer wrote writes written writing penned pens penning scripted scripting scribe screenwriter adapted co-wrote "
    "co-written co-penned",
    "producer": "producer produced produces producing",
    "creator": "creator created creates creating co-created",
    "co-director": "co-directed co-directs",
    "co-producer": "co-produced",
    "composer": "composed scored composing scoring",
    "editor": "edited editing cut",
    "cinematographer": "shot lensed",
    "showrunner": "showran showrunning showrunner",
}
JOBS = {word: role for role, words in _VERBS.items() for word in words.split()}
"""A verb or noun for a job → the role that it states."""

_LISTED = frozenset(
    "titles films features nominees lineup line-up selection competition slate programme program contenders".split()
)
"""Words that tell of a list of films."""
_TRADES = frozenset("broadway off-broadway hollywood bollywood tollywood kollywood mollywood nollywood marvel pixar".split())
"""What somebody is a star or a veteran of, and no work."""
_MARKED = frozenset((Kind.TITLE, Kind.TITLE_LIKE))
_VERB_WORDS = frozenset((Kind.WORD, Kind.AUXILIARY, Kind.PREPOSITION))


def credit(extraction: "Extraction") -> Iterator[Candidate]:
    """The works listed from the captured one on as credits of the subject, of their makers and of the co-stars."""
    captures = extraction.match.captures
    if extraction.match.rule.confidence < SURE and extraction.document.position(extraction.sentence) < LEAD:
        return
    interval = captures.get("object") or captures["unsure"]
    document, sentence = extraction.document, extraction.sentence
    if _names_the_film(sentence.nodes, extraction.match.start, interval[0]) or _are_of_film(sentence.nodes, extraction.match.start):
        return
    if extraction.match.rule.id == "credit.listed-makers" and not _lists_makers(sentence.nodes):
        return
    playing = "character" in captures
    found, _ = reader(document, sentence.nodes).read(interval[0], unsure="unsure" in captures, playing=playing)
    found = found[:1] if extraction.relation == "one credit" or _tells_one(extraction) else found
    company = extraction.relation == "company credit"
    subjects = extraction.company_subjects() if company else subjects_of(extraction)
    if company:
        subjects = [node for node in subjects if node.person < 0]
    found = [work for work in found if work.node.word not in _TRADES and not any(work.node is subject for subject in subjects)]
    complete(found[:1], extraction)
    owned = sentence.nodes[extraction.match.start].kind == Kind.POSSESSIVE
    personal = extraction.match.rule.id in _OF_PEOPLE
    if not subjects and not company and not owned and not personal and (owner := _house_at(extraction)):
        company, subjects = True, [owner]
    if company and extraction.match.rule.qualifiers.get("role") == "actor":
        return  # "the show can be seen on Harbor+"
    pending = "upcoming" in extraction.match.rule.qualifiers
    epithet = extraction.match.rule.emit == "epithet"  # "is next set to reteam with Kites star A"
    ahead = not epithet and lies_ahead(sentence.nodes, extraction.match.start, interval[0])
    nouns = extraction.nodes("noun")
    roles = roles_of(extraction.nodes("job") + extraction.nodes("second")) or [_bow(nouns)]
    kinds = [kind for node in nouns if (kind := kind_of(node))]
    partners = [item.name for item in people(extraction.nodes("with"))]
    beside = [item.name for item in people(extraction.nodes("beside"))]
    if extraction.match.rule.id == "credit.epithet-alone" and interval[0] == 0 and found:
        _without_article(found[0], document)
    another = False
    for work in found:
        work.upcoming = work.upcoming or ahead or (pending and not _is_season(sentence.nodes, interval[0], work))
        work.kinds = work.kinds or kinds
        work.partners += [node for node in partners if node not in work.partners]
        work.makers = [*work.makers, *(node for node in beside if node not in work.makers)]
        another = another or bool(work is not found[0] and (work.makers or work.jobs) and _is_owner(extraction))
        for subject in () if another else subjects:
            for role in roles:
                candidate = credit_of(extraction, work, subject, "company" if company else "person")
                if work.anew and not work.character:
                    candidate.qualifiers.pop("character", None)
                    candidate.spans = [span for span in candidate.spans if span[2] > work.start]
                candidate.qualifiers |= {"role": role} if role else {}
                yield candidate
        yield from of_others(extraction, work, subjects)


def _bow(nouns: list[Node]) -> str | None:
    """The role that a word for somebody's debut states (`her feature directorial debut`); None for another word."""
    return "director" if any("directorial" in node.word for node in nouns) else None


def _lists_makers(nodes: list[Node]) -> bool:
    """Whether a sentence lists films of a festival or for a prize, each with its maker (`are Ada's Kites and Bo's Hinge`)."""
    owned = sum(node.kind == Kind.POSSESSIVE and nodes[i - 1].person >= 0 for i, node in enumerate(nodes) if i)
    return owned > 1 and any(node.kind in PRIZES or node.word in _LISTED for node in nodes)


def _tells_one(extraction: "Extraction") -> bool:
    """Whether the word for a work is in the singular, so that what a comma joins is none of theirs (`his film Kites, when`)."""
    noun = extraction.nodes("noun")
    return extraction.match.rule.id == "credit.latest-film" and bool(noun) and not noun[0].word.endswith("s")


def _without_article(work: Work, document: Document) -> None:
    """Part the article of a job from the one word of a title before the job (`The Kites filmmaker has cast A`)."""
    words = document.text[work.start : work.end].split()
    if len(words) == 2 and words[0] == "The":
        work.start += len("The ")


def _is_owner(extraction: "Extraction") -> bool:
    """Whether the subject is told as the owner of the first work, so that one with an owner of its own is none of theirs, nor
    what follows that.
    """
    end = extraction.match.captures.get("subject", (0, 0))[1]
    if extraction.match.rule.id == "credit.latest-film":
        end = extraction.match.start
    return bool(end) and extraction.sentence.nodes[end].kind == Kind.POSSESSIVE


def _names_the_film(nodes: list[Node], start: int, at: int) -> bool:
    """Whether a title behind a comma begins the main clause and is none of a debut's (`making her debut, Kites is ...`)."""
    making = nodes[start - 1].word in {"making", "marking"} if start else False
    return making and nodes[at - 1].kind == Kind.COMMA and any(node.kind == Kind.AUXILIARY for node in nodes[at + 1 : at + 3])


def _house_at(extraction: "Extraction") -> Node | None:
    """The company that is the subject of the clause, or, where the sentence begins with its works, of the sentence before."""
    document, sentence, start = extraction.document, extraction.sentence, extraction.match.start
    nodes = sentence.nodes
    of = next((k for k in range(start, max(2, start - 3), -1) if nodes[k].word == "whose"), 0)
    if of and nodes[of - 2].kind == Kind.NAME and nodes[of - 3].word == "for":
        return nodes[of - 2]
    if (owner := company_at(sentence, start)) is not None or start > 1:
        return owner
    at = document.position(sentence)
    before = document.sentences[at - 1] if at else sentence
    first = before.nodes[0] if before.nodes else None
    return first if before.paragraph == sentence.paragraph and first is not None and first.kind == Kind.COMPANY else None


def _is_season(nodes: list[Node], i: int, work: Work) -> bool:
    """Whether a season before the title is what lies behind or ahead, of a series that is long there."""
    return any(node.word in {"season", "seasons"} for node in nodes[i:] if node.start < work.start)


def roles_of(nodes: list[Node]) -> list[str | None]:
    """The jobs that the captured verbs or nouns state."""
    found: dict[str | None, None] = {}
    for node in nodes:
        if node.word in {"co-director", "co-directors"}:
            found["co-director"] = None
        elif node.kind == Kind.ROLE:
            found |= dict.fromkeys(value if value != "crew" else _job(node) for value in node.value.split("/"))
        elif node.word in JOBS:
            found[JOBS[node.word]] = None
    return list(found)


def _job(node: Node) -> str:
    """The role that a job of the crew states: a `staff writer` writes."""
    return "writer" if node.word.endswith(" writer") else node.word


_LOCAL = frozenset(
    ("filmmaker", "film-maker", "film maker", "writer", "producer", "actor", "actress", "author", "playwright", "screenwriter")
)
"""Jobs that a town's own people have, before whose names it stands."""
_BUSINESS = ("produc", "negotiat", "said", "says", "financ", "represent", "repped", "handl", "distribut")


def epithet(extraction: "Extraction") -> Iterator[Candidate]:
    """A title hung on a name; nothing where the sentence speaks of business, as the title could be a company there, nor
    where `stars` is the verb (`T stars A, B and C`).
    """
    nodes = extraction.nodes("object") or extraction.nodes("unsure")
    if nodes[0].word.rpartition("-")[2].capitalize() in extraction.document.lexicon.proper and "-" in nodes[0].word:
        return
    if extraction.match.rule.id == "credit.owner" and _may_be_town(extraction.sentence.nodes, nodes[0]):
        return
    if nodes[0].word in _TRADES:
        return
    if nodes[0].kind == Kind.PLACE and _LOCAL & {node.word for node in extraction.nodes("job")}:
        return  # "the Riga filmmaker Ada Marrow"
    if _against_style(extraction, nodes[0]) or (nodes[0].kind == Kind.COMPANY and nodes[0].detail):
        return
    follow = extraction.sentence.nodes[extraction.match.start + len(nodes) :][:1]
    behind = takewhile(lambda node: node.kind != Kind.COMMA, extraction.sentence.nodes[extraction.match.end :])
    if any(node.word == "fame" for node in islice(behind, 4)):
        return
    if follow and "," in extraction.document.text[nodes[-1].end : follow[0].start]:
        return
    words = (other.word for other in extraction.sentence.nodes)
    house = nodes[0].kind == Kind.COMPANY and not nodes[0].detail  # "Night Studio star Ada Marrow"
    job = [] if house else extraction.nodes("job")
    if job:
        at = extraction.match.captures["job"][0]
        verb = job[0].word == "stars" and stars_is_verb(extraction.sentence.nodes, at)
        yield from () if verb else credit(extraction)
    if not job and (
        nodes[0].kind == Kind.TITLE
        or _is_phrase(extraction, nodes[0])
        or not (any(word.startswith(_BUSINESS) for word in words) or _recurs(extraction, nodes[0]))
    ):
        end = nodes[0].end - 2 * nodes[0].word.endswith("'s")
        for subject in subjects_of(extraction):
            yield credit_of(extraction, Work(nodes[0].start, end, nodes[0]), subject, "person")


def _may_be_town(nodes: list[Node], node: Node) -> bool:
    """Whether one word before a possessive can be a town or a company (`Marl's Ada Marrow`), as nobody else of the sentence is told
    by a title.
    """
    titled = any(one.kind in _MARKED and other.kind == Kind.POSSESSIVE for one, other in pairwise(nodes))
    return node.kind == Kind.NAME and " " not in node.word and not titled


def _is_phrase(extraction: "Extraction", node: Node) -> bool:
    """Whether a name has words without a capital in it, as titles have and companies do not (`A Room on the Left`)."""
    return node.kind == Kind.TITLE_LIKE and any(
        w.isalpha() and w.islower() for w in extraction.document.text[node.start : node.end].split()
    )


def _against_style(extraction: "Extraction", node: Node) -> bool:
    """Whether one plain word can be no title, as the article prints titles otherwise: in quotation marks, or in capitals."""
    if node.kind != Kind.NAME or " " in node.word:
        return False
    document, styled = extraction.document, 0
    capitals = document.printed(node.start, node.end).isupper()
    for other in (other for sentence in document.sentences for other in sentence.nodes):
        shouted = " " in other.word and other.kind == Kind.NAME and document.printed(other.start, other.end).isupper()
        styled += other.kind == Kind.TITLE or (shouted and not capitals)
    return styled >= STYLE


def _recurs(extraction: "Extraction", node: Node) -> bool:
    """Whether a name stands elsewhere in the text too, as that of a company that makes the film does."""
    return extraction.document.text.count(extraction.document.text[node.start : node.end]) > 1


_OPENED_BY = 10
"""What opens a sentence tells when a statement is that begins before this node."""


def lies_ahead(nodes: list[Node], start: int, end: int) -> bool:
    """Whether the words of a statement and those of its verb before it set the work in the future."""
    if any(node.word == "next" for node in nodes[:2]) and start < _OPENED_BY:
        return True  # "Next up, A stars in Kites"
    first = start
    while first > 0 and start - first < 6 and nodes[first - 1].kind in _VERB_WORDS:
        if nodes[first - 1].word == "from" and end == start:
            break  # "the next chiller from Kites director A"
        first -= 1
    words = [node.word for node in nodes[first:end]]
    if "off" in words:
        return False  # "coming off Kites"
    ahead = max((i for i, word in enumerate(words) if word in _AHEAD), default=-1)
    behind = max((i for i, word in enumerate(words) if word in _BEHIND), default=-1)
    return ahead > behind


def _are_of_film(nodes: Sequence[Node], start: int) -> bool:
    """Whether the credits of which a match tells at `start` are those of a job on the film (`Producer credits include A`)."""
    return start > 0 and nodes[start].word == "credits" and nodes[start - 1].kind == Kind.ROLE


def credit_of(extraction: "Extraction", work: Work, subject: Node, type_: str, role: str | None = None) -> Candidate:
    """Return a work as a credit of the subject with what the text says of the work, in the `role` where one is given."""
    document = extraction.document
    found = extraction.candidate(Relation.CREDIT, document.printed(work.start, work.end), work.start, work.end)
    found.subject, found.subject_type = subject, type_
    if role is not None:
        found.qualifiers = {"role": role} if role else {}
    found.qualifiers.pop("upcoming", None)
    found.qualifiers |= of_work(document, work)
    others = [node for node in work.partners if node is not subject]
    said = [node for node in (work.company, work.year) if node is not None]
    if role is None:
        said += others
        if others and type_ == "person" and "with" not in extraction.match.rule.qualifiers:
            found.qualifiers["with"] = tuple(_full(document, node) for node in others)
        if work.character:
            found.qualifiers["character"] = document.printed(*work.character)
            found.spans.append(("qualifier", *work.character))
    found.spans += [("qualifier", node.start, node.end) for node in said]
    return found


def _full(document: Document, node: Node) -> str:
    """A person's full name where the text has it, else the name as printed."""
    return document.people.entities[node.person].name if node.person >= 0 else document.printed(node.start, node.end)


def of_work(document: Document, work: Work) -> dict[str, Value]:
    """Return what was read of a work as the qualifiers of a credit."""
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
    parts = [*work.jobs, *((node, "") for node in (*work.makers, *work.partners))]
    for node, role in parts:
        if not any(node is subject or (node.person >= 0 and node.person == subject.person) for subject in subjects):
            found = credit_of(extraction, work, node, "person", role)
            found.confidence *= 0.85
            yield found
