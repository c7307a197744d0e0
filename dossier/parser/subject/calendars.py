"""Calendars: the studio of which a text tells that it moves or dates its films releases those that are dated behind that."""

from collections.abc import Iterator, Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.extraction.extract_houses import BROADCAST
from dossier.parser.kinds import HOUSES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence
from dossier.parser.subject.discourse import Discourse

RULE = "calendar.of-studio"
"""The name of the rule in the facts that it finds."""
DATED = 2
"""So many films with a day of release make a calendar."""
_MOVES = frozenset(
    (
        "moved moves pushed pushes delayed delays shifted shifts postponed postpones bumped bumps dated dates shuffled shuffles "
        "reshuffled reshuffles slotted slots rescheduled"
    ).split()
)
"""What a studio does with its films alone."""
_DOES = frozenset(
    (
        "set sets pulled pulls rearranged updated updates added adds removed removes scheduled staked stakes claimed claims "
        "announced announces revealed reveals unveiled unveils has"
    ).split()
)
"""What a studio does with its calendar, or with much else."""
_CALENDAR = frozenset(
    (
        "calendar schedule slate date dates dating release releases releasing movies films titles pics features changes shifts "
        "months weeks week month later earlier theaters theatres theatrical"
    ).split()
)
"""Words of a sentence on a calendar."""
_OVER = frozenset(("over", "meanwhile", "elsewhere", "also", "and", "then", "finally", "at", "for", ","))
_BETWEEN = frozenset((Kind.AUXILIARY, Kind.WORD, Kind.DATE, Kind.PREPOSITION))
_OPENING = 4
"""The nodes within which a sentence names its studio."""
_VERB = 4
"""The nodes behind the studio within which its verb stands."""


def dated_by_studio(document: Document, candidates: Sequence[Candidate], discourse: Discourse) -> Iterator[Candidate]:
    """Yield the distributor of each dated film of a calendar of which no distributor is told else."""
    days = [
        found for found in candidates if found.relation is Relation.RELEASE_DATE and found.qualifiers.get("medium") != "festival"
    ]
    films = {id(film): film for found in days for film in discourse.subjects_of(found)}
    if len(films) < DATED:
        return
    released = {
        id(film)
        for found in candidates
        if found.relation in {Relation.DISTRIBUTOR, Relation.SALES_COMPANY}
        for film in discourse.subjects_of(found)
    }
    by_sentence: dict[int, list[Candidate]] = {}
    for found in days:
        by_sentence.setdefault(found.sentence.start, []).append(found)
    studio: tuple[Sentence, Node] | None = None
    for sentence in document.sentences:
        if (named := _studio(sentence)) is not None:
            studio = sentence, named
        elif studio is not None and (_turns(sentence) or _is_left(sentence, *studio)):
            studio = None
        if studio is None:
            continue
        for found in by_sentence.get(sentence.start, ()):
            for film in discourse.subjects_of(found):
                if id(film) not in released and film.node is not None:
                    released.add(id(film))
                    yield _released_by(document, studio, film.node)


def _released_by(document: Document, studio: tuple[Sentence, Node], film: Node) -> Candidate:
    sentence, house = studio
    name = document.printed(house.start, house.end)
    return Candidate(
        Relation.DISTRIBUTOR, name, house.start, house.end, sentence, RULE, 0.8, film=film, company=house, naming=False
    )  # fmt: skip


def _studio(sentence: Sentence) -> Node | None:
    """The studio with which a sentence on a calendar opens (`Harbor has moved two films`, `Over at Harbor, T goes to May`)."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes[:_OPENING]):
        if node.kind in HOUSES and _releases(node):
            behind = nodes[i + 1 : i + 1 + _VERB]
            if _is_over_at(nodes, i):
                return node
            does = next((k for k, one in enumerate(behind) if one.word in _MOVES | _DOES), None)
            if does is None or any(one.kind not in _BETWEEN for one in behind[:does]):
                return None
            moves = any(one.word in _MOVES for one in behind[does:])
            return node if moves or not _CALENDAR.isdisjoint(sentence.vocabulary) else None
        if node.word not in _OVER and node.kind not in {Kind.DATE, Kind.PREPOSITION, Kind.DETERMINER}:
            return None
    return None


def _is_over_at(nodes: Sequence[Node], i: int) -> bool:
    """Whether a text goes over to the studio at `i` for a paragraph (`Over at Harbor, T goes to May`)."""
    return i > 0 and nodes[i - 1].word in {"at", "for"} and i + 1 < len(nodes) and nodes[i + 1].kind == Kind.COMMA


def _turns(sentence: Sentence) -> bool:
    """Whether a sentence goes over to the films of others (`Four titles of other studios are still down for summer`)."""
    return not {"other", "rival"}.isdisjoint(sentence.vocabulary) and not {"studios", "studio"}.isdisjoint(sentence.vocabulary)


def _is_left(sentence: Sentence, named: Sentence, studio: Node) -> bool:
    """Whether a sentence stands behind the paragraph of a studio to which a text goes over but for that."""
    over = _is_over_at(named.nodes, named.nodes.index(studio))
    return over and sentence.paragraph != named.paragraph


def _releases(node: Node) -> bool:
    kinds = set(node.detail.split(","))
    return bool(kinds & BROADCAST) or {"studio", "distributor"} <= kinds or kinds == {"distributor"}
