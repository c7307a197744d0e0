"""What matches state of the people of the film: who does what, as whom, and how surely."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.beside import work_beside
from dossier.parser.extraction.captured import named_people, objects, subjects
from dossier.parser.extraction.clauses import REACH
from dossier.parser.extraction.deeds import deeds, status
from dossier.parser.extraction.elsewhere import (
    hearsay,
    house_led,
    in_earlier,
    in_next,
    in_recent,
    is_absent,
    is_played,
    is_reunion,
    is_shown,
    is_told_already,
    of_books,
    of_company,
    of_costumes,
    of_earlier,
    of_fights,
    of_jury,
    of_kin,
    of_kin_at,
    of_lyrics,
    of_music,
    of_namesake,
    of_old_film,
    of_prize,
    of_series,
    owned_title,
    with_houses,
)
from dossier.parser.extraction.lists import PersonItem
from dossier.parser.kinds import HOUSE_NAMES, LANDS, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import stars_is_verb
from dossier.parser.nodes import Node
from dossier.parser.words import DENIED

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_NO_FILM = frozenset((Kind.PLACE, Kind.PLACE_LIKE, Kind.COMPANY))
_PAST = frozenset("next recently previously last most once before".split())
_LATELY = frozenset(("recently", "lately", "last", "previously"))
_ONCE = frozenset("originally initially previously once formerly".split())
_STILL = frozenset(("again", "confirmed", "announced"))
"""What holds on: who was `previously announced` is in the film."""
_WAS, _PLANNED = frozenset(("was", "were", "had")), frozenset("set slated due lined supposed".split())
_CREW = frozenset(("crew", "team", "technicians", "department", "heads"))
_LISTING = frozenset("include includes included including features featuring comprises comprising consists has boasts".split())
_HOUSED = frozenset((Relation.PRODUCER, Relation.EXECUTIVE_PRODUCER, Relation.CO_PRODUCER))
"""Jobs in which people stand for the company that makes the film."""
_BOARDING = frozenset(("cast.joins", "cast.joins-cast"))
_CRAFTS = frozenset(
    "composer,cinematographer,editor,choreographer,producer,executive producer,production designer,costume designer"
    ",casting director,stunt coordinator".split(",")
)
"""Jobs of whoever joins a film and acts in none."""
_JOINED = frozenset(("cast", "ensemble", "joined", "joins", "join", "boarded"))
_CASTS = frozenset(("cast", "ensemble"))
_JOB_FIRST = frozenset("crew.role.from crew.role.craft crew.role.said crew.role.from-producer crew.role.of-the-film".split())
"""Rules in which one job stands before a list: it is not of those who have a description of their own."""
_NOT_MAKERS = frozenset(("streamer", "network", "agency", "management", "law", "publisher"))

_PARTNERSHIPS = frozenset(("co-production", "coproduction", "association", "partnership"))
_LABELS = frozenset((Kind.DETERMINER, Kind.AWARD, Kind.ROLE, Kind.NATION))


def part(extraction: "Extraction", relation: Relation, item: PersonItem) -> Iterator[Candidate]:
    """Yield what a person's part in the film states: the part, and the company that stands behind a producer."""
    leading = extraction.nodes("how")
    how = {node.word for node in leading}
    if how and (
        (how & _ONCE and not how & _STILL)
        or (how & DENIED and "only" not in how)
        or (how & _WAS and how & _PLANNED)
        or ("had" in how and status(leading))
    ):
        return
    if is_absent(extraction, item) or (relation is Relation.CAST and in_recent(extraction)):
        return
    if of_jury(extraction):
        return
    found = extraction.named(relation, item.name)
    found.person = item.name
    film = extraction.nodes("film") or extraction.nodes("other")
    found.naming = "film" in extraction.match.captures and how.isdisjoint(_PAST)
    titled = extraction.match.rule.id == "crew.made-by"  # "Ada Bonn, written and directed by B": no person is written
    known = (n for n in film if n.is_name and n.kind not in _NO_FILM)
    found.film = next((n for n in known if n.person < 0 or n.kind == Kind.TITLE or titled), None)
    if found.film is None and owned_title(extraction):
        return
    value = status(leading) or ("rumoured" if relation is Relation.CAST and hearsay(extraction) else "")
    if value and "status" not in found.qualifiers:
        found.qualifiers["status"] = value
    yield found
    if relation in _HOUSED:
        for company in [*item.companies, *_housed(item.paren)]:
            if relation is Relation.EXECUTIVE_PRODUCER and set(company.detail.split(",")) == {"network"}:
                channel = extraction.named(Relation.DISTRIBUTOR, company)
                channel.company, channel.film = company, found.film
                channel.confidence *= 0.9
                yield channel
            if _makes_nothing(company) or company.person >= 0 or company.kind not in HOUSE_NAMES:
                continue
            pays = _pays(company, relation)
            if relation is Relation.EXECUTIVE_PRODUCER and not (pays or _makes_films(extraction, company)):
                continue
            house = extraction.named(Relation.FINANCIER if pays else Relation.PRODUCTION_COMPANY, company)
            house.company, house.film = company, found.film
            house.confidence *= 0.95
            yield house


def _makes_nothing(company: Node) -> bool:
    """Whether a known company is a network, an agency or the like and produces nothing itself."""
    kinds = set(company.detail.split(","))
    return bool(kinds & _NOT_MAKERS) and "production" not in kinds


def _pays(company: Node, relation: Relation) -> bool:
    """Whether somebody produces for a company as for one that pays: a public fund, or a broadcaster's film arm whose executive
    producer he or she is.
    """
    kinds = set(company.detail.split(","))
    return "financier" in kinds and (relation is Relation.EXECUTIVE_PRODUCER or not kinds & {"production", "studio"})


def _makes_films(extraction: "Extraction", company: Node) -> bool:
    """Whether a company is one that makes films, and does not only pay for, sell or release them."""
    last = extraction.document.printed(company.start, company.end).rsplit(" ", 1)[-1]
    kinds = company.detail or extraction.document.lexicon.company_words.get(last, "")
    return company.kind == Kind.COMPANY and ("production" in kinds or not kinds)


def _housed(paren: Node | None) -> Sequence[Node]:
    """The companies that a bracket names, alone or each with its country (`P (C, Romania)`, `P (C and D)`)."""
    inside = [node for node in paren.inner if node.kind != Kind.DETERMINER] if paren is not None else []
    if len(inside) == 3 and inside[1].kind == Kind.COMMA and inside[2].kind in LANDS:
        return inside[:1]
    named = [node for node in inside if node.kind not in SEPARATORS]
    return named if all(node.kind == Kind.COMPANY for node in named) else []


def deeds_of(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield what the captured verbs or nouns (`deeds`) state of the captured people, or of the verb's subject."""
    if of_earlier(extraction) or of_company(extraction) or of_books(extraction) or of_namesake(extraction):
        return
    if with_houses(extraction) or _is_half(extraction):
        return
    items = objects(extraction) if "object" in extraction.match.captures else subjects(extraction)
    for relation in deeds([*extraction.nodes("deeds"), *extraction.nodes("own")]):
        if (relation is Relation.CAST and _has_object(extraction)) or (
            relation is Relation.CHOREOGRAPHER and of_fights(extraction)
        ):
            continue
        if (relation is Relation.WRITER and of_lyrics(extraction)) or (
            relation is Relation.PRODUCTION_DESIGNER and of_costumes(extraction)
        ):
            continue
        scored = relation is Relation.WRITER and of_music(extraction)
        for item in items:
            if extraction.match.rule.id == "crew.behind" and item.roles:
                continue  # the job before the name says what this one does
            if relation is Relation.CO_PRODUCER and item.name.kind == Kind.NAME and " " not in item.name.word:
                continue  # "co-produced by Tarnhelm": a single unknown word is a house
            told = Relation.COMPOSER if scored else relation
            yield from part(extraction, told, item)


def _is_half(extraction: "Extraction") -> bool:
    """Whether the verb is that of co-executive producers."""
    start, _ = extraction.match.captures.get("deeds", (0, 0))
    return start > 0 and extraction.sentence.nodes[start - 1].word == "co-executive"


def shared(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people in what the last verb before them says (`writes, and produces with B`)."""
    start = extraction.match.captures["deeds"][0]
    end = extraction.match.captures["object"][0]
    if any(n.kind == Kind.YEAR for n in extraction.sentence.nodes[start:end]) and extraction.nodes("deeds")[-1].word == "adapted":
        return  # "was adapted by A in 1974 with B"
    if not _PARTNERSHIPS.isdisjoint(node.word for node in extraction.sentence.nodes[start:end]):
        return  # "produces in co-production with Tin Roof (Norway)"
    extraction.own_clause = True
    said = [relation for relation in deeds(extraction.sentence.nodes[start:end]) if relation is not Relation.CAST]
    for item in objects(extraction):
        for relation in _own_jobs(item) or said[-1:]:
            yield from part(extraction, relation, item)


def _own_jobs(item: PersonItem) -> list[Relation]:
    """The jobs that stand before a name itself (`alongside executive producer A`), no actor's."""
    return [Relation(value) for role in item.roles for value in role.split("/") if value != "actor"]


def likewise(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people in what the clause before says of others (`A is an executive producer, as are B and C`)."""
    before = extraction.sentence.nodes[max(0, extraction.match.start - REACH) : extraction.match.start]
    job = next((node.value.split("/") for node in reversed(before) if node.kind == Kind.ROLE), [])
    said = [Relation.CAST if value == "actor" else Relation(value) for value in job] or deeds(before)[-1:]
    if not said and not _JOINED.isdisjoint(node.word for node in before):
        said = [Relation.CAST]  # "A has joined the cast, as have B and C"
    for item in objects(extraction):
        for relation in _own_jobs(item) or said:
            yield from part(extraction, relation, item)


def opposite(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield those beside whom somebody acts; not those beside whom somebody produces or writes."""
    start, end = extraction.match.start, extraction.match.captures["object"][0]
    if any(node.word in _LATELY for node in extraction.sentence.nodes[max(0, start - 3) : start]):
        return  # "was recently seen opposite A in T"
    if in_next(extraction):
        return
    if deeds(extraction.sentence.nodes[start:end])[-1:] in ([], [Relation.CAST]):
        for item in objects(extraction):
            if " " not in item.name.word and of_kin_at(extraction, item):
                continue
            actor = next((owner for owner in item.companies if owner.person >= 0), None)
            if actor is None:
                for found in part(extraction, Relation.CAST, item):
                    found.film = found.film or work_beside(extraction)
                    yield found
                continue
            for found in part(extraction, Relation.CAST, PersonItem(actor)):
                found.qualifiers["character"] = extraction.document.printed(item.name.start, item.name.end)
                yield found


def _has_object(extraction: "Extraction") -> bool:
    """Whether a name follows the verb at once: in `T stars P` the subject is no actor."""
    nodes, end = extraction.sentence.nodes, extraction.match.captures["deeds"][1]
    while end < len(nodes) and nodes[end].kind in _LABELS:
        end += 1
    return end < len(nodes) and nodes[end].is_name and nodes[end].kind != Kind.TITLE


def cast(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people, or the verb's subject, in the relation of the rule, or in that of the jobs before a name."""
    if of_earlier(extraction) or in_earlier(extraction) or of_old_film(extraction) or of_namesake(extraction):
        return
    if extraction.match.rule.id == "cast.led-by" and house_led(extraction):
        return
    if extraction.match.rule.id == "crew.director.kind-from" and of_series(extraction):
        return
    items = objects(extraction) if "object" in extraction.match.captures else subjects(extraction)
    relation = Relation.CAST if extraction.relation == "starring" else Relation(extraction.relation)
    words = [node.word for node in extraction.sentence.nodes[extraction.match.start : extraction.match.end]]
    boards = extraction.match.rule.id in _BOARDING and _CASTS.isdisjoint(words)
    acting = relation is Relation.CAST and any(word.startswith(("actor-", "actor/", "actress-", "actress/")) for word in words)
    for item in items:
        own = [value for role in item.roles for value in role.split("/") if value != "actor"] if not acting else []
        if extraction.match.rule.id == "crew.director.first-film" and own == ["writer"] and "director" not in words:
            yield from part(extraction, Relation.WRITER, item)  # "the first short from writer Ada Bonn"
            continue
        if boards and own and _CRAFTS.issuperset(own):
            for value in own:
                yield from part(extraction, Relation(value), item)
            continue
        told = is_part(extraction, item) or is_played(extraction, item) or is_told_already(extraction, item)
        if relation is Relation.CAST and told:
            continue
        apart = relation is Relation.CAST or (relation is Relation.DIRECTOR and item is not items[0])
        if (
            apart
            and own
            and ("object" in extraction.match.captures or extraction.match.rule.id in {"cast.slot.on-board", "cast.replacing"})
        ):
            for value in own:
                yield from part(extraction, Relation(value), item)
        else:
            yield from part(extraction, relation, item)
            if relation is Relation.DIRECTOR and "writer" in own and "director" in own:
                yield from part(extraction, Relation.WRITER, item)


def is_part(extraction: "Extraction", item: PersonItem) -> bool:
    """Whether a name is that of a part, with its actor in brackets: one whom the article names more often."""
    inner = item.paren.inner if item.paren is not None else []
    if len(inner) != 1 or inner[0].person < 0:
        return False
    entities = extraction.document.people.entities
    return item.name.person < 0 or len(entities[inner[0].person].mentions) > len(entities[item.name.person].mentions)


_CALLED = frozenset((Kind.WORD, Kind.NATION, Kind.GENRE, Kind.MODIFIER, Kind.FORMAT))
_TO_STAR = frozenset("will to also that which who would could may might shall must films sequels movies both all".split())


def starring(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people as the cast of the film that is the verb's subject."""
    nodes, (start, end) = extraction.sentence.nodes, (extraction.match.start, extraction.match.end)
    noun = next((i for i in range(start, end) if nodes[i].word == "stars"), -1)
    alone = nodes[start].word == "star" and start > 0 and nodes[start - 1].kind in _CALLED and nodes[start - 1].word not in _TO_STAR
    if alone:
        return  # "the biopic of the circus star A"
    if noun < 0 or stars_is_verb(nodes, noun):
        epithet = any(nodes[i].word == "star" and nodes[i - 1].is_name for i in range(start + 1, end))
        yield from islice(cast(extraction), 1 if epithet else None)  # "Kites star A and B of Hinge fame"


def by_role(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield the captured people, or the subject, in the relations of the captured jobs."""
    items = named_people(extraction)
    before = extraction.sentence.nodes[extraction.match.start - 1] if extraction.match.start else None
    if before is not None and before.word == "of" and extraction.sentence.nodes[extraction.match.start - 2].word.endswith("debut"):
        return
    if of_kin(extraction) or of_prize(extraction) or of_old_film(extraction) or in_earlier(extraction):
        return
    role, end = extraction.match.captures["role"]
    labelled = any(node.kind == Kind.COLON for node in extraction.sentence.nodes[end : end + 1])
    if _describes_listed(extraction):
        return
    owned = before is not None and before.is_name and extraction.match.rule.id != "crew.told.are-behind-it"
    if owned and role == extraction.match.start and items and not labelled:
        items = items if _lists_crew(extraction) else [item for item in items[1:] if item.roles]
    captured = [value for node in extraction.nodes("role") if node.kind == Kind.ROLE for value in node.value.split("/")]
    details = {node.value: node.detail for node in extraction.sentence.nodes if node.kind == Kind.ROLE}
    named = extraction.nodes("role")
    if extraction.match.rule.id == "crew.role.from":
        captured = [value for value in captured if value != "actor"] or captured  # "by filmmaker and actress A"
    if extraction.match.rule.id == "crew.role.shared":
        captured = [] if is_reunion(extraction) else captured[-1:]
    if extraction.match.rule.id in _JOB_FIRST and named and not named[-1].word.endswith("s"):
        items = [item for n, item in enumerate(items) if not n or item.roles]
    # "The producers are director A and writer B": what the first is besides tells that all such words only describe
    described = extraction.match.rule.id == "crew.role.are" and named[-1].word.endswith("s") and bool(items and items[0].roles)
    for item in items:
        listed = "object" in extraction.match.captures and not described
        own = [value for role in item.roles for value in role.split("/") if role != "actor"] if listed else []
        for value in own or captured:
            relation = Relation.CAST if value == "actor" else Relation(value)
            for found in part(extraction, relation, item):
                if found.relation is Relation.CREW:
                    found.qualifiers["job"] = details.get(value, "")
                yield found


def _describes_listed(extraction: "Extraction") -> bool:
    """Whether `and` joins the job to another before the first of a list (`The producers are actor and director A`)."""
    nodes, at = extraction.sentence.nodes, extraction.match.start
    if extraction.match.rule.id != "crew.role.from" or at < 2 or nodes[at].kind != Kind.CONJUNCTION:
        return False
    return nodes[at - 1].kind == Kind.ROLE and any(node.kind == Kind.ROLE and node.word.endswith("s") for node in nodes[: at - 1])


def _lists_crew(extraction: "Extraction") -> bool:
    """Whether the words before a match open a list of the film's crew (`The crew further includes Kites editor A, composer B`)."""
    before = [node.word for node in extraction.sentence.nodes[max(0, extraction.match.start - 9) : extraction.match.start]]
    return not _CREW.isdisjoint(before) and not _LISTING.isdisjoint(before)


def exited(extraction: "Extraction") -> Iterator[Candidate]:
    """Yield those who left, as cast or in the job that the words name."""
    if is_shown(extraction):
        return
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
