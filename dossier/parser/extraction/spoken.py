"""What those who make the film say of its shoot and its release: of what is quoted, no more than that is read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.extraction.extract import extract
from dossier.parser.lexicon import Kind
from dossier.parser.matching.engine import Engine
from dossier.parser.nodes import Node, Sentence

_RELATIONS = frozenset(
    (Relation.FILMING_START, Relation.FILMING_END, Relation.FILMING_LOCATION, Relation.RELEASE_DATE, Relation.STATUS)
)
_MAKING = frozenset(
    "shoot shooting filming filmed shot canned schedule schedules production wrap wrapped cameras release released theatres "
    "theaters cinemas screens postproduction post-production".split()
)
"""Words of which a quotation must hold one to speak of a shoot or a release."""
_OURS = frozenset("we we're we've we'll our film movie series show it it's i'm i".split())
"""Words with which somebody speaks of the film in hand."""
_SHORTEST = 5
SURE = 0.9
"""How much less sure than the paper's own words are those of somebody whom it quotes."""


def spoken(document: Document, sentence: Sentence, rules: Engine) -> Iterator[Candidate]:
    """Yield what the quotations of a sentence state of the film's shoot and release."""
    for place, node in enumerate(sentence.nodes):
        if node.kind != Kind.SPEECH or _MAKING.isdisjoint(word.word for word in node.inner):
            continue
        for nodes in _parted(node.inner):
            if len(nodes) < _SHORTEST or _OURS.isdisjoint(one.word for one in nodes):
                continue
            said = replace(sentence, start=nodes[0].start, end=nodes[-1].end, nodes=nodes)
            said.renew()
            for match in rules.matches(nodes):
                for found in extract(document, said, match):
                    if found.relation in _RELATIONS and found.subject_type == "film" and found.film is None:
                        yield replace(found, sentence=sentence, anchor=place, confidence=found.confidence * SURE)


def _parted(nodes: Sequence[Node]) -> Iterator[list[Node]]:
    """The sentences of a quotation."""
    part: list[Node] = []
    for node in nodes:
        part.append(node)
        if node.kind == Kind.STOP:
            yield part
            part = []
    if part:
        yield part
