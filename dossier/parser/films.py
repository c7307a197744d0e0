"""Choice of the subject film or films, and discourse: of which film each statement speaks.

The subject is the title for which the article gives the most evidence: how early and how often it stands there, what stands
around it ("the thriller T", "T, a drama", "T follows"), and the film rules that name it. A round-up's segments have one each. A
statement that names no film speaks of the subject of its segment, unless another work's title stands nearer before it.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from dossier.models import UNTITLED
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence

LEAD = 3
"""The sentences that count as the lead."""

ENOUGH = 3.0
"""The evidence that a title needs to be the subject."""

_NAMING = frozenset(("titled", "called", "entitled", "dubbed", "named"))
_TELLING = frozenset(("follows", "tells", "centers", "centres", "revolves", "stars", "chronicles", "explores", "marks", "shoots"))
_TAKING = frozenset(
    (
        "direct directs directing helm helms helming board boards boarded join joins joined produce produces "
        "producing adapt adapting star in on of for write lead write"
    ).split()
)
_KIND_WORDS = frozenset((Kind.GENRE, Kind.FORMAT, Kind.MODIFIER))
_NOT_TITLES = frozenset((Kind.COMPANY, Kind.PLACE_LIKE))
_UNTITLED = re.compile(
    r"\b(?:(?:as[ -])?(?:yet[ -])?(?:untitled|unnamed)\b(?! deadline)|yet[ -]to[ -]be[ -](?:titled|named)"
    r"|title (?:is|was) (?:not|yet))",
    re.IGNORECASE,
)


def key(title: str) -> str:
    """Return a title folded for comparison: case, quotation marks and a leading article left out."""
    folded = " ".join("".join(c for c in title.casefold() if c not in "'’‘“”\"").split())
    return folded.removeprefix("the ")


@dataclass(slots=True)
class Subject:
    """A film that the article is about: its name to use, its first mention, and the keys that name it."""

    name: str
    node: Node | None
    keys: set[str] = field(default_factory=set)


class Films:
    """The subject films of an article."""

    def __init__(self, document: Document, candidates: list[Candidate]) -> None:
        self._document = document
        self.subjects: dict[int, Subject] = {}
        self._others = {key(c.object) for c in candidates if c.relation.value == "credit"}
        self._mentions: dict[str, list[Node]] = defaultdict(list)
        self._scores: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for number, sentence in enumerate(document.sentences):
            self._weigh(sentence, lead=number < LEAD)
        for candidate in candidates:
            if candidate.subject is None and candidate.film is not None and candidate.film.person < 0:
                self._scores[candidate.sentence.segment][key(self._printed(candidate.film))] += 2.0 * candidate.confidence
        self._choose(any(c.subject is None for c in candidates))

    def _printed(self, node: Node) -> str:
        return self._document.printed(node.start, node.end)

    # -- evidence --------------------------------------------------------------------------------------------------

    def _weigh(self, sentence: Sentence, *, lead: bool) -> None:
        nodes = sentence.nodes
        weight = 1.5 if lead or sentence.zone == "headline" else 1.0
        for i, node in enumerate(nodes):
            if node.kind not in NAMES or node.kind in _NOT_TITLES or node.person >= 0:
                continue
            title = key(self._printed(node))
            self._mentions[title].append(node)
            if len(self._mentions[title]) <= 6:
                self._scores[sentence.segment][title] += weight * (1.0 + self._context(nodes, i))

    def _context(self, nodes: list[Node], i: int) -> float:
        """The evidence that the words around a name give for its being the film's title."""
        score = {Kind.TITLE: 1.0, Kind.TITLE_LIKE: 0.4}.get(nodes[i].kind, 0.0)
        before = nodes[i - 1] if i else None
        if before is not None:
            score += (
                1.5
                if before.kind in _KIND_WORDS or (before.kind == Kind.COMMA and i > 1 and nodes[i - 2].kind in _KIND_WORDS)
                else 0.0
            )
            score += 3.0 if before.word in _NAMING else 0.0
            score += 0.7 if before.word in _TAKING else 0.0
        after = nodes[i + 1 : i + 8]
        if after and after[0].kind == Kind.COMMA and len(after) > 2 and after[1].kind == Kind.DETERMINER:
            score += 2.0 if any(n.kind in _KIND_WORDS for n in after[2:]) else 0.0
        if after:
            score += 1.5 if after[0].word in _TELLING else 0.0
            score -= 1.0 if after[0].kind == Kind.POSSESSIVE else 0.0
        return score

    # -- choice ----------------------------------------------------------------------------------------------------

    def _choose(self, spoken_of: bool) -> None:
        untitled = self._untitled()
        for segment, scores in self._scores.items():
            ranked = {title: score - (1.5 if title in self._others else 0.0) for title, score in scores.items()}
            best = max(ranked, key=lambda title: ranked[title])
            if ranked[best] >= (ENOUGH + 2.5 if untitled else ENOUGH) and self._mentions[best]:
                node = self._mentions[best][0]
                self.subjects[segment] = Subject(self._printed(node), node, {best})
        if len(self.subjects) > 1 and len(self._scores) > 1:
            self._merge_segments()
        if not self.subjects and spoken_of:
            self.subjects[0] = Subject(UNTITLED, None, set())

    def _untitled(self) -> bool:
        lead = self._document.sentences[:LEAD]
        return bool(lead) and bool(_UNTITLED.search(self._document.text, lead[0].start, lead[-1].end))

    def _merge_segments(self) -> None:
        """Segments with one title have one subject."""
        by_key: dict[str, Subject] = {}
        for segment in sorted(self.subjects):
            subject = self.subjects[segment]
            self.subjects[segment] = by_key.setdefault(next(iter(subject.keys)), subject)

    # -- discourse -------------------------------------------------------------------------------------------------

    def subject_of(self, candidate: Candidate) -> Subject | None:
        """Return the subject film of which a candidate speaks, or None where it speaks of another work."""
        if not self.subjects:
            return None
        subject = self.subjects.get(candidate.sentence.segment) or self.subjects[min(self.subjects)]
        if candidate.film is not None:
            title = key(self._printed(candidate.film))
            return next((other for other in self.subjects.values() if title in other.keys), None)
        return None if self._elsewhere(candidate, subject) else subject

    def _elsewhere(self, candidate: Candidate, subject: Subject) -> bool:
        """Whether another work's title stands nearer before the statement than the subject's."""
        for node in reversed(candidate.sentence.nodes[: candidate.anchor]):
            if node.kind in NAMES:
                title = key(self._printed(node))
                if title in subject.keys:
                    return False
                if node.kind == Kind.TITLE or title in self._others:
                    return True
        return False
