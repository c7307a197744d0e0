"""The works in a bracket behind a name: where they begin, and what else than a work it can hold."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dossier.parser.candidates import Candidate
from dossier.parser.credits.background import credit_of, of_others
from dossier.parser.credits.described import reader
from dossier.parser.credits.works import WorkReader
from dossier.parser.credits.works_prefix import part_from_part
from dossier.parser.credits.works_titles import Work
from dossier.parser.document import Document
from dossier.parser.kinds import PAUSES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_AUXILIARY_OR_PRONOUN = frozenset((Kind.AUXILIARY, Kind.PRONOUN))
_JOB_WORDS = frozenset((Kind.AUXILIARY, Kind.ROLE, Kind.WORD, Kind.DETERMINER))
_STOP_OR_DASH = frozenset((Kind.STOP, Kind.DASH))
_TITLE_OR_COMPANY = frozenset((Kind.TITLE, Kind.COMPANY))
_IN_TITLES = frozenset((Kind.COMMA, Kind.SEMICOLON, Kind.TITLE))
_OFFICES = frozenset("founder co-founder ceo president chairman".split())


def bracketed(
    extraction: "Extraction", subjects: list[Node], paren: Node, first: int = 0, owner: str = "person"
) -> Iterator[Candidate]:
    """Yield the works in a bracket behind a name, from its node `first` on, as credits of the people or the company before it."""
    begin = _begins(paren, first)
    if begin is None or _is_house(extraction, paren) or _are_lands(extraction, paren):
        return
    if begin == 0 and (whole := _whole(paren)) is not None:
        for subject in subjects:
            yield credit_of(extraction, whole, subject, owner)
        return
    inner = reader(extraction.document, paren.inner)
    at = _past_job(paren.inner, begin)
    while at < len(paren.inner):
        found, end = inner.read(at)
        if not found or (len(found) > 1 and _are_people(found, subjects, inner)):
            return
        found = _dated(found, paren.inner)
        for work in found:
            if work.node.kind == Kind.YEAR and len(paren.inner) == 1:
                return
            _past_part(work, extraction.document)
            for subject in subjects:
                yield credit_of(extraction, work, subject, owner)
            yield from of_others(extraction, work, subjects)
        at = max(end, at + 1) + (end < len(paren.inner) and paren.inner[end].kind in PAUSES)


def _are_people(found: list[Work], subjects: list[Node], inner: WorkReader) -> bool:
    """Whether what reads as several works are people's names, no works that bear such (`Ada Marrow (Bo Lind, Tess Ruane)`)."""
    if any(work.node.kind != Kind.PERSON_LIKE for work in found):
        return False
    return any(node.person < 0 for node in subjects) or any(inner.known(work.node) for work in found)


def _dated(found: list[Work], inner: Sequence[Node]) -> list[Work]:
    """The works of a bracket without the years that stand behind a comma as titles do (`(Kites, 2014; Hinge, 2016)`)."""
    kept = found[:1]
    for work in found[1:]:
        behind = next((node for node in inner if node.start >= work.end), None)
        if work.node.kind == Kind.YEAR and work.node.word > "1949" and (behind is None or behind.kind == Kind.SEMICOLON):
            kept[-1].year = kept[-1].year or work.node
        else:
            kept.append(work)
    return kept


def _past_part(work: Work, document: Document) -> None:
    """Part a part and a network from the work that they were read with as one title (`(Wrenna in Kites)`, `(Kites on Kanal D)`)."""
    part_from_part(work, document.text, document.lexicon.words)
    title, shown, network = document.text[work.start : work.end].rpartition(" on ")
    if (
        shown
        and work.node.kind == Kind.TITLE_LIKE
        and any(
            entry.kind == Kind.COMPANY and " ".join(phrase) == network
            for phrase, entry in document.lexicon.proper.get(network.split()[0], ())
        )
    ):
        work.end = work.start + len(title)


def _begins(paren: Node, first: int) -> int | None:
    """Where the works of a bracket begin, behind what says that somebody `was in` them; None where it holds no works."""
    inner = paren.inner
    if any(node.word in _OFFICES for node in inner) or (len(inner) == 1 and inner[0].kind == Kind.COMPANY):
        return None
    if len(inner) > 1 and inner[0].kind == Kind.YEAR and inner[1].kind == Kind.COMMA and inner[-1].kind == Kind.FORMAT:
        return None  # what a work is: "(2017, short)"
    if inner[0].word == "who" and (behind := _past_job(inner[1:], 0)):
        return behind + 1
    told = any(
        node.kind in _AUXILIARY_OR_PRONOUN and node.word != "his" and not _is_called(inner, i) for i, node in enumerate(inner[:4])
    )
    return None if told or _is_place(inner[-1]) else first


def _is_house(extraction: "Extraction", paren: Node) -> bool:
    """Whether the one name in a bracket behind a producer's is short for a company that the text names in full."""
    name = paren.inner[0]
    if len(paren.inner) > 1 or name.kind != Kind.NAME or not any(n.word.startswith("produ") for n in extraction.sentence.nodes):
        return False
    short = f"{name.word} "
    return any(n.word.startswith(short) for s in extraction.document.sentences for n in s.nodes if n.kind == Kind.COMPANY)


def _are_lands(extraction: "Extraction", paren: Node) -> bool:
    """Whether a bracket holds but the lands that somebody is from (`Ada Marrow (Latvia/Norway)`)."""
    lands = paren.inner[0].word.title().split("/")
    known = extraction.document.lexicon.proper
    return len(paren.inner) == 1 < len(lands) and all(known.is_one(land, (Kind.PLACE, Kind.TERRITORY)) for land in lands)


def _is_called(inner: Sequence[Node], i: int) -> bool:
    """Whether a pronoun that fills its place in a list is the title of a work (`(Us, Kites)`)."""
    alone = (i + 1 == len(inner) or inner[i + 1].kind in PAUSES) and (not i or inner[i - 1].kind in PAUSES)
    return alone and inner[i].kind == Kind.PRONOUN


def _past_job(nodes: Sequence[Node], first: int) -> int:
    """The position in a bracket behind what says how somebody is known (`star of`, `best known for`)."""
    if first + 2 < len(nodes) and nodes[first].is_name and nodes[first + 1].word in {"in", "on"} and nodes[first + 2].is_name:
        return first + 2  # "Wren in Kites"
    for i in range(first, min(first + 5, len(nodes) - 1)):
        if nodes[i].word in {"of", "from", "for", "in", "on"}:
            return i + 1
        if nodes[i].kind not in _JOB_WORDS:
            break
    return first


def _whole(paren: Node) -> Work | None:
    """The one title that fills a bracket with marks inside it (`Run Ada. Run!`, `Kites: Ada and Bo`); None where none does."""
    inner = paren.inner
    marks = {node.kind for node in inner[:-1]}
    if marks & _IN_TITLES or not inner[0].is_name or inner[0].kind == Kind.TITLE:
        return None
    joints = [node for node in inner if node.kind == Kind.CONJUNCTION]
    if len(joints) > 1 and all(node.is_name or node.word == "and" for node in inner):
        return Work(inner[0].start, inner[-1].end, inner[0])
    if len(inner) == 3 and " " in inner[0].word and " " in inner[2].word and inner[0].kind == inner[2].kind == Kind.NAME:
        return None  # two titles of several words each
    if len(inner) == 3 and inner[1].word == "and" and inner[2].is_name and not {inner[0].kind, inner[2].kind} & _TITLE_OR_COMPANY:
        return Work(inner[0].start, inner[2].end, inner[0])
    with_colon = ":" in inner[0].word or Kind.COLON in marks
    if not (marks & _STOP_OR_DASH and Kind.CONJUNCTION not in marks) and not (with_colon and Kind.CONJUNCTION in marks):
        return None
    if inner[-1].kind == Kind.YEAR and inner[-2].kind == Kind.DASH:
        return Work(inner[0].start, inner[-3].end, inner[0], year=inner[-1])
    last = inner[-2] if inner[-1].kind == Kind.STOP else inner[-1]
    return Work(inner[0].start, last.end, inner[0])


def _is_place(node: Node) -> bool:
    """Whether a node is a country or a region, which closes a bracket with somebody's address."""
    return node.kind == Kind.PLACE and node.detail in {"country", "region"}
