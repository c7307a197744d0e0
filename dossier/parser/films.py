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

SURE = 4.0
"""The evidence of its context with which even what looks like a person's name can be a title."""

_NAMING = frozenset(("titled", "called", "entitled", "dubbed"))
_TELLING = frozenset("follows tells centers centres revolves stars chronicles explores marks shoots".split())
_TAKING = frozenset(
    (
        "direct directs directing helm helms helming board boards boarded join joins joined produce produces "
        "producing adapt adapting star in on of write lead"
    ).split()
)
_CASTING = frozenset(
    (
        "star stars starring lead leads topline toplines headline front play plays playing cast joined joins role roles part "
        "parts opposite alongside production filming shooting order cameras photography boarded rights wraps wrapped"
    ).split()
)
_DESCRIBING = frozenset("starring directed written which from based featuring produced about with".split())
_EARLIER = frozenset(
    "sequel prequel follow-up remake previous earlier last debut first hit after behind directed known including like".split()
)
_PLAYING = frozenset(("as", "plays", "play", "playing", "portrays", "portray", "portraying", "named"))
_ALUMNI = frozenset(
    "star alum alums alumni helmer helmers filmmaker filmmakers creator creators actor actress scribe breakout".split()
)
_COMPANY_LINKS = frozenset(("for", "to", "from", "alongside", "via", "by"))
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


def before_title(nodes: list[Node], i: int) -> float:
    """Return the evidence that the words before the name at `i` give for (or against) its being the film's title."""
    if not i:
        return 0.0
    before = nodes[i - 1]
    kind = before if before.kind != Kind.COMMA else nodes[i - 2] if i > 1 else before
    score = 1.5 if kind.kind in _KIND_WORDS else 0.0
    score += 3.0 if before.word in _NAMING else 0.0
    score += 0.7 if before.word in _TAKING else 0.0
    reach = {node.word for node in nodes[max(0, i - 8) : i]}
    if before.word in {"in", "on", "to", "of"} and reach & _CASTING:
        score += 1.5
    if before.word in _COMPANY_LINKS:
        score -= 0.7
    if before.word in _PLAYING:
        score -= 2.0
    if {node.word for node in nodes[max(0, i - 4) : i]} & _EARLIER:
        score -= 2.0
    return score


def after_title(nodes: list[Node], i: int) -> float:
    """Return the evidence that the words behind the name at `i` give for (or against) its being the film's title."""
    after = nodes[i + 1 : i + 9]
    if not after:
        return 0.0
    if after[0].kind == Kind.COMMA and len(after) > 1:
        described = after[1].kind == Kind.DETERMINER and any(n.kind in _KIND_WORDS for n in after[2:])
        return 2.0 if described or after[1].word in _DESCRIBING else 0.0
    if after[0].kind == Kind.PAREN and any(n.person >= 0 for n in after[0].inner[:1]):
        return -3.0
    if after[0].kind == Kind.POSSESSIVE:
        return -2.0 if any(n.person >= 0 for n in after[1:3]) else -0.5
    if after[0].kind == Kind.ROLE or after[0].word in _ALUMNI:
        return -3.0
    return 1.5 if after[0].word in _TELLING else 0.0


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
            if node.kind not in NAMES or node.kind in _NOT_TITLES:
                continue
            context = before_title(nodes, i) + after_title(nodes, i)
            if (node.person >= 0 and context < SURE) or self._is_given_name(node):
                continue
            title = key(self._printed(node))
            self._mentions[title].append(node)
            if len(self._mentions[title]) <= 6:
                shape = {Kind.TITLE: 1.0, Kind.TITLE_LIKE: 0.4}.get(node.kind, 0.0)
                self._scores[sentence.segment][title] += weight * (1.0 + shape + context)

    def _is_given_name(self, node: Node) -> bool:
        """Whether a name is but a first name, as of a character."""
        return node.kind == Kind.NAME and self._printed(node) in self._document.lexicon.first_names

    def _unite(self, scores: dict[str, float]) -> None:
        """What is said of `T` counts for `T: The Whole Title` too."""
        for title in [title for title in scores if ":" in title]:
            head = title.split(":")[0]
            if head in scores:
                scores[title] += scores.pop(head)

    # -- choice ----------------------------------------------------------------------------------------------------

    def _choose(self, spoken_of: bool) -> None:
        untitled = self._untitled()
        for segment, scores in self._scores.items():
            self._unite(scores)
            ranked = {title: score - (1.5 if title in self._others else 0.0) for title, score in scores.items()}
            best = max(ranked, key=lambda title: ranked[title])
            if ranked[best] >= (ENOUGH + 2.5 if untitled else ENOUGH) and self._mentions[best]:
                node = self._mentions[best][0]
                self.subjects[segment] = Subject(self._printed(node), node, {best, best.split(":")[0]})
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
            self.subjects[segment] = by_key.setdefault(key(subject.name), subject)

    # -- discourse -------------------------------------------------------------------------------------------------

    def subject_of(self, candidate: Candidate) -> Subject | None:
        """Return the subject film of which a candidate speaks, or None where it speaks of another work."""
        if not self.subjects:
            return None
        subject = self.subjects.get(candidate.sentence.segment)
        if subject is None:
            if len({id(other) for other in self.subjects.values()}) > 1:
                return None
            subject = next(iter(self.subjects.values()))
        if candidate.film is not None:
            title = key(self._printed(candidate.film))
            return next((other for other in self.subjects.values() if title in other.keys), None)
        return None if self._nearer(candidate, subject.keys) else subject

    def other_of(self, candidate: Candidate) -> Node | None:
        """Return the title of the other work of which a candidate speaks, or None where it speaks of a subject film."""
        keys = {title for subject in self.subjects.values() for title in subject.keys}
        if candidate.film is not None:
            return candidate.film if key(self._printed(candidate.film)) not in keys else None
        return self._nearer(candidate, keys)

    def _nearer(self, candidate: Candidate, keys: set[str]) -> Node | None:
        """The title of another work that stands nearer before the statement than the subject's."""
        for node in reversed(candidate.sentence.nodes[: candidate.anchor]):
            if node.kind in NAMES:
                title = key(self._printed(node))
                if title in keys:
                    return None
                if node.kind == Kind.TITLE or title in self._others:
                    return node
        return None
