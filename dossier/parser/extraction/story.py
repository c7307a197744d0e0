"""The story of the film: sentences are weighed (`dossier.parser.extraction.plot`), and those that go on telling it are added.

Rules (`dossier.parser.rules.story`) propose sentences by how they begin; a sentence that no rule proposes can tell the story too.
"""

from collections.abc import Iterator
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.extraction.plot import kept_secret, likelihood
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import spoken_of
from dossier.parser.nodes import Node, Sentence

ENOUGH = 0.4
"""How likely a sentence must be the story to be told as it."""

ENOUGH_ALONE = 0.5
"""How likely a sentence must be that no rule proposes."""

ENOUGH_MORE = 0.25
"""How likely a sentence must be the story, by itself, to go on telling that of the sentence before it."""

SUREST, QUOTED = 0.96, 0.97
"""What is quoted as the story is surer than what reads like it."""

LONGEST = 3
"""The sentences that a story takes at most."""

_LABELS = frozenset("premise plot synopsis logline story summary description pitch buzz about factor".split())
"""Words of a label before a story (`Premise:`)."""
_SHORTEST_QUOTED = 8
"""Fewer words in quotation marks tell no story."""
_LABEL = 5
"""The nodes of such a label with its colon, at most."""
_LABELLED = 0.2
"""How likely a sentence behind such a label must be the story."""


def tell(document: Document, candidates: list[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates with each proposed story weighed and told to its end; those that do not read like one are left out."""
    sentences, logline = document.sentences, Relation.LOGLINE
    number = {id(sentence): i for i, sentence in enumerate(sentences)}
    proposed: set[int] = set()
    for candidate in candidates:
        if candidate.relation is not logline or candidate.subject is not None:
            yield candidate
            continue
        i = number[id(candidate.sentence)]
        proposed.add(i)
        if told := _told(document, candidate, i):
            proposed.update(_covered(sentences, i, told.end))
            yield told
    yield from _untold(document, proposed)


def _told(document: Document, candidate: Candidate, i: int) -> Candidate | None:
    """A proposed story with its likelihood as confidence and the sentences that go on telling it; None for what is hardly one."""
    sentence = candidate.sentence
    quoted = candidate.end - candidate.start < sentence.end - sentence.start
    if quoted and len(candidate.object.split()) < _SHORTEST_QUOTED:
        return None
    candidate.confidence = QUOTED if quoted else min(SUREST, likelihood(sentence, candidate.confidence))
    labelled = not quoted and _begin_behind_label(document, candidate)
    enough = _LABELLED if labelled else ENOUGH
    if sentence.zone == "headline" or candidate.confidence < enough or kept_secret(sentence.vocabulary):
        return None
    candidate.naming = False
    if candidate.film is None:
        candidate.film = spoken_of(document.sentences, i)
    if not quoted:
        _extend(document, candidate, i)
    return candidate


def _covered(sentences: list[Sentence], i: int, end: int) -> Iterator[int]:
    """The numbers of the sentences from `i` on that a story with that end takes in: none of them begins another."""
    while i < len(sentences) and sentences[i].start < end:
        yield i
        i += 1


def _begin_behind_label(document: Document, candidate: Candidate) -> bool:
    """Let a story begin behind the label before it (`Premise: A widow ...`), and say whether there is one."""
    nodes = candidate.sentence.nodes
    colon = next((i for i, node in enumerate(nodes[1:_LABEL], start=1) if node.kind == Kind.COLON), 0)
    if not colon or colon + 1 == len(nodes) or _LABELS.isdisjoint(node.word.lower() for node in nodes[:colon]):
        return False
    candidate.start = nodes[colon + 1].start
    candidate.object = document.printed(candidate.start, candidate.end)
    return True


def _extend(document: Document, candidate: Candidate, i: int) -> None:
    """Take in the sentences behind a story that go on telling it."""
    sentences = document.sentences
    last = i
    while last + 1 < len(sentences) and last + 1 < i + LONGEST and _goes_on(sentences[last], sentences[last + 1]):
        last += 1
    if last == i:
        return
    end = sentences[last].end
    candidate.sentence = replace(candidate.sentence, end=end)
    candidate.end = end
    candidate.object = document.printed(candidate.start, end)


def _goes_on(one: Sentence, other: Sentence) -> bool:
    """Whether a sentence goes on with the story of the one before it."""
    if other.zone != "prose" or other.paragraph > one.paragraph + 1 or not other.nodes:
        return False
    if other.nodes[0].kind in {Kind.SPEECH, Kind.COMPANY}:
        return False
    return likelihood(other) >= (ENOUGH_MORE if other.paragraph == one.paragraph else 2 * ENOUGH_MORE)


def _untold(document: Document, proposed: set[int]) -> Iterator[Candidate]:
    """Sentences that no rule proposes and that read like a story by themselves."""
    for i, sentence in enumerate(document.sentences):
        if i in proposed or sentence.zone != "prose" or (weight := likelihood(sentence)) < ENOUGH_ALONE:
            continue
        text = document.printed(sentence.start, sentence.end)
        found = Candidate(Relation.LOGLINE, text, sentence.start, sentence.end, sentence, "story.reads-like-one", min(0.8, weight))
        found.naming = False
        _begin_behind_label(document, found)
        _extend(document, found, i)
        yield found


_TELLING = frozenset("follows followed following centers centres centered centred revolves tells chronicles".split())
_ACTING = frozenset("star stars starring cast join joins joined lead leads led features featuring play plays".split())


def behind_story(sentence: Sentence, name: Node) -> bool:
    """Return whether a name stands behind the verb that tells a film's story (`The film follows the student Wren Toll`)."""
    before = [node.word for node in sentence.nodes if node.start < name.start]
    told = next((n for n, word in enumerate(before) if word in _TELLING), len(before))
    return told < len(before) and _ACTING.isdisjoint(before[told:])
