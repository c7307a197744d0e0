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
from dossier.parser.titles import Evidence, can_be_title, context_of, key

LEAD = 3
"""The sentences that count as the lead."""

ENOUGH = 2.4
"""The evidence that a title of the lead needs to be the subject."""

ENOUGH_LATER = 4.5
"""The evidence that a title needs which the lead does not name."""

SURE = 0.85
"""The confidence that a credit needs to tell that its title is no subject."""

UNTITLED_WEIGHT = 2.5
"""How much more a title needs where the lead speaks of an untitled film."""

_UNTITLED = re.compile(
    r"\b(?:(?:as[ -])?(?:yet[ -])?(?:untitled|unnamed)\b(?! deadline)|yet[ -]to[ -]be[ -](?:titled|named)"
    r"|title (?:is|was) (?:not|yet))",
    re.IGNORECASE,
)


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
        self._others = {key(c.object) for c in candidates if c.relation.value == "credit" and c.confidence >= SURE}
        self._evidence: dict[int, dict[str, Evidence]] = defaultdict(lambda: defaultdict(Evidence))
        for number, sentence in enumerate(document.sentences):
            self._weigh(sentence, lead=number < LEAD or sentence.zone == "headline")
        for candidate in candidates:
            if candidate.subject is None and candidate.naming and candidate.film is not None:
                titles = self._evidence[candidate.sentence.segment]
                if (title := key(self._printed(candidate.film))) in titles:
                    titles[title].captures += candidate.confidence
        self._choose(any(c.subject is None for c in candidates))

    def _printed(self, node: Node) -> str:
        return self._document.printed(node.start, node.end)

    # -- evidence --------------------------------------------------------------------------------------------------

    def _weigh(self, sentence: Sentence, *, lead: bool) -> None:
        for i, node in enumerate(sentence.nodes):
            if node.kind not in NAMES:
                continue
            context, printed = context_of(sentence, i), self._printed(node)
            if not can_be_title(node, context, self._document.lexicon.first_names, printed):
                continue
            evidence = self._evidence[sentence.segment][key(printed)]
            evidence.mentions.append(node)
            evidence.contexts.append(context * (1.5 if lead else 1.0))
            evidence.lead = evidence.lead or (lead and context >= 0)
            evidence.other = key(printed) in self._others

    def _unite(self, titles: dict[str, Evidence]) -> None:
        """`T` and `T: The Whole Title` are one: the one that the article names first."""
        for title in [title for title in titles if ":" in title]:
            head = title.split(":")[0]
            if head in titles:
                first, second = sorted((head, title), key=lambda name: titles[name].mentions[0].start)
                titles[first].absorb(titles.pop(second))

    # -- choice ----------------------------------------------------------------------------------------------------

    def _choose(self, spoken_of: bool) -> None:
        more = UNTITLED_WEIGHT if self._untitled() else 0.0
        by_key: dict[str, Subject] = {}
        for segment, titles in sorted(self._evidence.items()):
            forms = list(titles)
            self._unite(titles)
            best = max(titles, key=lambda title: (titles[title].score, title))
            evidence = titles[best]
            if evidence.score < more + (ENOUGH if evidence.lead else ENOUGH_LATER):
                continue
            keys = {best} | {form for form in forms if form.split(":")[0] == best.split(":")[0] and (":" in form or ":" in best)}
            subject = Subject(self._printed(evidence.mentions[0]), evidence.mentions[0], keys)
            self.subjects[segment] = by_key.setdefault(best, subject)
        if not self.subjects and spoken_of:
            self.subjects[0] = Subject(UNTITLED, None, set())

    def _untitled(self) -> bool:
        lead = self._document.sentences[:LEAD]
        return bool(lead) and bool(_UNTITLED.search(self._document.text, lead[0].start, lead[-1].end))

    def is_subject(self, title: str) -> bool:
        """Whether a title names one of the subject films."""
        return any(key(title) in subject.keys for subject in self.subjects.values())

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

    def is_title(self, node: Node) -> bool:
        """Whether a name is the title of a subject film or of a work that some person's credits name."""
        title = key(self._printed(node))
        return title in self._others or any(title in subject.keys for subject in self.subjects.values())

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
