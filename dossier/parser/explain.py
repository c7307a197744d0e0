"""What the parser saw and did: for each sentence its mentions, the rules that fired, what they stated, and the names left unread.

A newcomer who misses a fact looks here first: is the name chunked as it should be, did a rule match, was the fact dropped because
the sentence speaks of another film?
"""

from collections.abc import Iterator

from dossier.models import Fact, Source
from dossier.parser.document import Document
from dossier.parser.lexicon import Kind
from dossier.parser.likelihood.parts import RULE as WEIGHED
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.pipeline import read_sentences, reading_of
from dossier.parser.text.zones import zones

TYPES: dict[str, str] = {
    Kind.PERSON: "person",
    Kind.PERSON_LIKE: "person?",
    Kind.NAME: "name",
    Kind.TITLE: "title",
    Kind.TITLE_LIKE: "title?",
    Kind.COMPANY: "company",
    Kind.COMPANY_LIKE: "company?",
    Kind.PLACE: "place",
    Kind.PLACE_LIKE: "place?",
    Kind.AWARD: "award",
    Kind.FESTIVAL: "festival",
    Kind.PUBLICATION: "publication",
    Kind.NATION: "nation",
    Kind.GENRE: "genre",
    Kind.FORMAT: "format",
    Kind.ROLE: "job",
    Kind.SOURCE_WORK: "source work",
    Kind.TERRITORY: "territory",
    Kind.DATE: "date",
    Kind.YEAR: "year",
}
"""Node type → the word for it in an explanation; a question mark where the words alone do not tell."""


def explain(source: Source) -> str:
    """Return the explanation of a source as plain text, a block a sentence; never raises on any text."""
    document, reading = reading_of(source)
    skipped = [zone for zone in zones(source.text, source.body) if not _is_read(document, zone.start, zone.end)]
    blocks = [(s.start, "\n".join(_sentence(document, s, reading.facts))) for s in document.sentences]
    blocks += [(z.start, f"not read ({z.kind}): {document.printed(z.start, z.end)[:100]}\n") for z in skipped]
    return "\n".join(text for _, text in sorted(blocks))


def _is_read(document: Document, start: int, end: int) -> bool:
    return any(start <= sentence.start < end for sentence in document.sentences)


def _sentence(document: Document, sentence: Sentence, facts: tuple[Fact, ...]) -> Iterator[str]:
    yield f"{sentence.start}-{sentence.end} ({sentence.zone}): {document.printed(sentence.start, sentence.end)}"
    mentions = [node for node in sentence.nodes if node.kind in TYPES or node.person >= 0]
    if mentions:
        yield "  mentions: " + " · ".join(_mention(document, node) for node in mentions)
    kept = {(f.rule, f.evidence.start, f.relation) for f in facts}
    read: set[int] = set()
    for candidate in read_sentences(document, [sentence]):
        stated = f"{candidate.relation.value}: {candidate.object}"
        dropped = "" if (candidate.rule, sentence.start, candidate.relation) in kept else "   (not kept)"
        yield f"  {candidate.rule} → {stated}{dropped}"
        read.update(range(candidate.start, candidate.end))
    for fact in facts:
        if fact.rule.startswith(WEIGHED) and fact.evidence.start == sentence.start:
            yield f"  {fact.rule} → {fact.relation.value}: {fact.object}   (likely: {fact.confidence:.2f})"
            read.update(place for span in fact.spans if span.part != "statement" for place in range(span.start, span.end))
    unread = [node for node in mentions if node.kind in NAMES and node.start not in read]
    if unread:
        yield "  unread: " + " · ".join(document.printed(node.start, node.end) for node in unread)
    yield ""


def _mention(document: Document, node: Node) -> str:
    printed = document.printed(node.start, node.end)
    if node.person < 0:
        return f"{TYPES.get(node.kind, 'word')} {printed}"
    name = document.people.entities[node.person].name
    return f"person {printed}" if name == printed else f"person {printed} = {name}"
