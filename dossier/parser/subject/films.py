"""Choice of the subject film or films of an article.

The subject is the title for which the article gives the most evidence (`dossier.parser.subject.evidence`): how early and how
often it stands there, what stands around it, and the film rules that name it. The segments of a round-up have a subject each;
an article that announces a slate of films has every title for which there is evidence enough.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from dossier.models import UNTITLED, Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import key
from dossier.parser.names.untitled import THE_UNTITLED, UNTITLED_WORDS, is_unnamed
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.choice import Choice
from dossier.parser.subject.contexts import ENTRY, context_of, is_part
from dossier.parser.subject.evidence import POSSIBLE, TITLED_ONCE, Evidence, can_be_title
from dossier.parser.subject.past import is_followed, looks_back
from dossier.parser.subject.roundups import Announcements, adjusted

LEAD = 3
"""The sentences that count as the lead."""

OPENING = 10
"""The sentences in which one that opens with `The untitled film` tells that the article's film has no title."""

ENOUGH = 2.2
"""The evidence that a title of the lead needs to be the subject."""

ENOUGH_LATER = 4.0
"""The evidence that a title needs which the lead does not name."""

LEAD_WEIGHT = 2.0
"""How much the lead's naming a title counts against titles named later."""

LEAST_ANNOUNCED = {"dealt with": -2.0, "does": -0.5, "listed": -2.0, "slate": -2.0}
"""The evidence that a title needs which a later paragraph announces, by the way of that."""

ENOUGH_IN_SLATE = 2.0
"""The evidence that a title needs where the article announces several films."""

HEADED = 2
"""So many segments with a title at their head make the article a list of films, of which its beginning tells."""

SURE = 0.85
"""The confidence that a credit needs to tell that its title is no subject."""

UNSURE = 0.5
"""The probability below which the choice by signs (`dossier.parser.subject.choice`) is left to the evidence."""

QUOTING = 2
"""So many titles in quotation marks make them the style of an article."""

UNTITLED_WEIGHT = 3.5
"""How much more a title needs where the lead speaks of an untitled film."""

UNNAMED_WEIGHT = 1.5
"""How much more it needs where the lead speaks of a film to come without naming it."""

_SEASON = re.compile(r":? (?:season|series|chapter) (?:\d+|one|two|three|four|five)$")
_OWNED = re.compile(r"^(?:[^\W\d_]+ )*[^\W\d_]+s (?=the |a |an )")
"""The key of a maker's name before a title that begins with an article."""

_SLATE = re.compile(
    r"\b(?=[tfsenlb\d])(?<!one of )(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?|several|slate of"
    r"|line-?up of|trio of|backs)"
    r"(?: (?!-)[\w-]+){0,3} (?:films|titles|features|projects|movies|productions|documentaries|dramas|comedies)\b"
    r"|\bround-?up\b|\bslate\b"
)


_FESTIVAL = re.compile(r"\b(?:edition of|festival|line-?up|programme|fest|competition)\b")

TOLD = 2.5
"""The evidence of its context that makes a title one of a programme."""

PROGRAMME = 3
"""So many such titles make the article one on the films of a festival, where its lead speaks of one."""


@dataclass(slots=True, eq=False)
class Subject:
    """A film that the article is about: its name to use, its mentions in order, and the keys that name it; where an article on
    several films tells of an untitled one, `places` are the offsets of that.
    """

    name: str
    mentions: list[Node] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    places: list[int] = field(default_factory=list)

    @property
    def node(self) -> Node | None:
        """Its first mention; None for an untitled film."""
        return self.mentions[0] if self.mentions else None


class Films:
    """The subject films of an article: `subjects` in the order of their first mention, and the keys of other people's works."""

    def __init__(self, document: Document, candidates: list[Candidate]) -> None:
        self._document = document
        self._keys: dict[Node, str] = {}
        self._starts = [sentence.start for sentence in document.sentences]
        self.others = {key(c.object) for c in candidates if c.relation is Relation.CREDIT and c.confidence >= SURE}
        found = Announcements(document.sentences, candidates, self.key_of)
        self.others -= {title for title, how, _ in found.titles() if how == "dealt with"}
        lead = document.sentences[:LEAD]
        self._lead = document.text[lead[0].start : lead[-1].end].lower() if lead else ""
        self._untitled = bool(UNTITLED_WORDS.search(self._lead)) or self._is_called_untitled()
        self._several = bool(_SLATE.search(self._lead))
        self._year = document.date.year - 1 if document.date else 0
        self._quoting = self._quotes_titles()
        self._evidence: dict[int, dict[str, Evidence]] = defaultdict(lambda: defaultdict(Evidence))
        self._read(candidates)
        self._mark_foremost()
        self._houses = set(self._named_houses(candidates))
        self.probability = 1.0
        self._several = self._several or self._is_programme()
        self.subjects = self._slate(candidates) if self._several else self._chosen(candidates)
        self._announce(found)
        if len(self.subjects) > 1:
            for subject in self.subjects:
                named = {node.start: node for title in subject.keys for node in self._mentions(title)}
                subject.mentions = sorted({**named, **{n.start: n for n in subject.mentions}}.values(), key=lambda n: n.start)
        if not self.subjects and any(candidate.subject is None for candidate in candidates):
            self.subjects = [Subject(UNTITLED)]
        self._alias(candidates)

    def _alias(self, candidates: list[Candidate]) -> None:
        """Let the other titles that the article gives its films name them."""
        for candidate in candidates:
            if candidate.relation is not Relation.ALIAS or candidate.subject is not None:
                continue
            named = self.key_of(candidate.film) if candidate.film is not None else None
            of = [s for s in self.subjects if named in s.keys or (named is None and len(self.subjects) == 1)]
            if of and not self._names_subject(key(candidate.object)):
                of[0].keys.add(key(candidate.object))

    def printed(self, node: Node) -> str:
        """Return a node's words as printed."""
        return self._document.printed(node.start, node.end)

    def key_of(self, node: Node) -> str:
        """Return the key of a node's words (`dossier.parser.names.titles.key`), worked out once."""
        known = self._keys.get(node)
        if known is None:
            known = self._keys[node] = key(self.printed(node))
        return known

    @property
    def sentences(self) -> list[Sentence]:
        """The sentences of the article."""
        return self._document.sentences

    def is_subject(self, title: str) -> bool:
        """Whether a title names one of the subject films."""
        return self._names_subject(key(title))

    def is_title(self, node: Node) -> bool:
        """Whether a name is the title of a subject film or of a work that some person's credits name."""
        title = self.key_of(node)
        return title in self.others or self._names_subject(title)

    def _names_subject(self, title: str) -> bool:
        return any(title in subject.keys for subject in self.subjects)

    def segment_at(self, start: int) -> int:
        """Return the number of the segment in which the offset `start` lies."""
        return self._document.sentences[max(0, bisect_right(self._starts, start) - 1)].segment

    # -- evidence --------------------------------------------------------------------------------------------------

    def _read(self, candidates: list[Candidate]) -> None:
        begun: set[int] = set()
        number = 0
        for sentence in self._document.sentences:
            if sentence.zone == "about":
                continue
            lead = number < LEAD or sentence.zone == "headline" or (sentence.segment > 0 and sentence.segment not in begun)
            begun.add(sentence.segment)
            number += sentence.zone == "prose"
            self._weigh(sentence, lead=lead)
        for candidate in candidates:
            if candidate.subject is None and candidate.naming and candidate.film is not None:
                titles = self._evidence[candidate.sentence.segment]
                if (title := self.key_of(candidate.film)) in titles:
                    titles[title].captures += candidate.confidence

    def _mark_foremost(self) -> None:
        """Mark the title of the first segment that the article names first as one."""
        titles = [e for e in self._evidence[0].values() if e.styled and not e.part and max(e.contexts) >= TITLED_ONCE]
        if titles:
            min(titles, key=lambda evidence: evidence.mentions[0].start).foremost = True

    def _quotes_titles(self) -> bool:
        """Whether the article prints titles in quotation marks or italics."""
        marked = (node for s in self.sentences if s.zone == "prose" for node in s.nodes if node.kind == Kind.TITLE)
        return len({self.key_of(node) for node in marked}) >= QUOTING

    def _weigh(self, sentence: Sentence, *, lead: bool) -> None:
        if len(sentence.nodes) == 1 and sentence.zone not in {"prose", "entry", "heading"}:
            return  # a line that is a name and no more is no statement: the name of a column, of a place
        first_names = self._document.lexicon.first_names
        quoting = sentence.zone == "headline" and any(node.kind == Kind.TITLE for node in sentence.nodes)
        for i, node in enumerate(sentence.nodes):
            if node.kind not in POSSIBLE or (quoting and node.kind != Kind.TITLE):
                continue
            context, printed = context_of(sentence, i), self.printed(node)
            if not can_be_title(node, context, first_names, printed):
                continue
            context -= looks_back(sentence, i, self._year)
            if not can_be_title(node, context, first_names, printed):
                continue
            if self._several and node.kind != Kind.TITLE:
                context = adjusted(context, sentence, i)
            evidence = self._evidence[sentence.segment][self.key_of(node)]
            evidence.mentions.append(node)
            first = sentence is self._document.sentences[0]
            evidence.contexts.append((context + (first and i == 0)) * (1.5 if lead else 1.0))
            evidence.first = evidence.first or (first and context >= 0)
            evidence.lead = evidence.lead or (lead and context >= 0)
            evidence.prose = evidence.prose or sentence.zone == "prose"
            evidence.followed = evidence.followed or (lead and is_followed(sentence.nodes, i))
            evidence.styled = evidence.styled or not self._quoting or node.kind == Kind.TITLE
            evidence.paragraphs.add(sentence.paragraph)
            evidence.part = evidence.part or is_part(sentence.nodes, i)
            evidence.other = self.key_of(node) in self.others

    def _named_houses(self, candidates: list[Candidate]) -> Iterator[str]:
        """The keys of the names that can be no title of a slate: those of companies, and their short forms."""
        yield from (self.key_of(c.company) for c in candidates if c.company is not None and c.company.kind != Kind.TITLE)
        for sentence in self.sentences:
            for node in sentence.nodes:
                if node.kind == Kind.COMPANY:
                    first, _, rest = self.key_of(node).partition(" ")
                    yield from (first, f"{first} {rest.partition(' ')[0]}")

    # -- choice ----------------------------------------------------------------------------------------------------

    def _chosen(self, candidates: list[Candidate]) -> list[Subject]:
        """The best title of each segment, where there is enough for it."""
        segments = self._by_segment()
        if len(segments) == 1 and not self._several and any(candidate.subject is None for candidate in candidates):
            name, self.probability = self.choice(candidates).best()
            if self.probability >= UNSURE:
                return self._named(name, segments[0])
        more = UNTITLED_WEIGHT if self._untitled else UNNAMED_WEIGHT if self._unnamed() else 0.0
        found: dict[str, Subject] = {}
        for titles in segments:
            forms = _united(titles)
            enough = [t for t, e in titles.items() if e.score >= more + (ENOUGH if e.lead else ENOUGH_LATER)]
            if enough:
                best = max(enough, key=lambda title: (titles[title].score + (LEAD_WEIGHT if titles[title].lead else 0.0), title))
                self._enter(found, best, titles[best], forms[best])
        return self._ordered(found)

    def _is_programme(self) -> bool:
        """Whether the article goes through the films of a festival."""
        if not _FESTIVAL.search(self._lead):
            return False
        titles = (item for titles in self._evidence.values() for item in titles.items())
        told = [t for t, e in titles if max(e.contexts) >= TOLD and not e.other and t not in self._houses]
        return len(told) >= PROGRAMME

    def _headed(self) -> list[int]:
        """The segments with a title at their head."""
        return [number for number, titles in self._evidence.items() if any(_heads(e) for e in titles.values())]

    def choice(self, candidates: list[Candidate]) -> Choice:
        """Return the names of the article to choose its film's title from; `candidates` are what the rules state."""
        told = {"quoting": self._quoting, "untitled": self._untitled, "unnamed": self._unnamed()}
        return Choice(self._document, candidates, self.key_of, self.others, **told)

    def _named(self, name: str, titles: dict[str, Evidence]) -> list[Subject]:
        """The film whose title is the name with this key, under the best of its forms; none for an empty key."""
        found: dict[str, Subject] = {}
        if name:
            if name not in titles:
                titles[name] = Evidence(mentions=self._mentions(name), contexts=[0.0])
            forms = _united(titles)
            title = next(title for title, named in forms.items() if name in named)
            self._enter(found, title, titles[title], forms[title])
        return self._ordered(found)

    def _by_segment(self) -> list[dict[str, Evidence]]:
        """The evidence of each segment in order; where titles head several, that of the rest before them tells of no other film."""
        headed = self._headed()
        every = sorted(self._evidence.items())
        if len(every) > HEADED:  # what only the headline of several pieces of news names is no film of its own
            every[0] = every[0][0], {title: e for title, e in every[0][1].items() if e.prose or _heads(e)}
        return [titles for number, titles in every if number or 0 in headed or len(headed) < HEADED]

    def _is_called_untitled(self) -> bool:
        """Whether one of the first sentences opens with a film that has no title (`The untitled drama is ...`)."""
        opening = (sentence for sentence in self.sentences[LEAD:OPENING] if sentence.zone == "prose" and sentence.segment == 0)
        text = self._document.text
        return any(THE_UNTITLED.match(text[sentence.start : sentence.start + 40].lower()) for sentence in opening)

    def _unnamed(self) -> bool:
        """Whether the lead speaks of a film to come without naming it."""
        return any(is_unnamed(sentence.nodes) for sentence in self._document.sentences[:LEAD])

    def _slate(self, candidates: list[Candidate]) -> list[Subject]:
        """Every title for which there is evidence, but works of other people."""
        found: dict[str, Subject] = {}
        for titles in self._by_segment():
            forms = _united(titles)
            least = ENTRY if any(_heads(evidence) for evidence in titles.values()) else 1.0
            for title, evidence in titles.items():
                known = evidence.other or title in self._houses
                if evidence.score >= ENOUGH_IN_SLATE and max(evidence.contexts) >= least and not known:
                    self._enter(found, title, evidence, forms[title])
        return self._ordered(found) or self._chosen(candidates)

    def _announce(self, found: Announcements) -> None:
        """Add the films that later paragraphs announce, where they are about films of their own."""
        known = {title for subject in self.subjects for title in subject.keys}
        if not (self._several or found.several(known, self.others)):
            return
        films = {subject.name: subject for subject in self.subjects}
        weighed = {title: evidence for titles in self._evidence.values() for title, evidence in titles.items()}
        listed = len(self._headed()) >= HEADED
        for title, how, sentence in found.titles():
            evidence = weighed.get(title)
            if listed and not sentence.segment:
                continue  # what stands above a list of films tells of those
            if evidence and how in LEAST_ANNOUNCED and (evidence.followed or evidence.score < LEAST_ANNOUNCED[how]):
                continue
            if title not in known and (how != "does" or title not in self.others):
                self._enter(films, title, Evidence(mentions=self._mentions(title)), {title})
                known.add(title)
        self.subjects = self._ordered(films)
        if places := [place for sentence in found.impersonal() for place in self._untitled_at(sentence)]:
            self.subjects.append(Subject(UNTITLED, places=places))

    def _untitled_at(self, sentence: Sentence) -> list[int]:
        """Where a sentence speaks of an untitled film, before any film's title."""
        found = UNTITLED_WORDS.search(self._document.text, sentence.start, sentence.end)
        titled = any(self._names_subject(self.key_of(node)) for node in sentence.nodes if node.kind in NAMES)
        told = any(node.kind in {Kind.FORMAT, Kind.GENRE} for node in sentence.nodes)
        return [found.start()] if found and told and not titled else []

    def _mentions(self, title: str) -> list[Node]:
        """The names of the article that are this title."""
        names = (node for sentence in self.sentences for node in sentence.nodes if node.kind in NAMES)
        return [node for node in names if self.key_of(node) == title]

    def _enter(self, found: dict[str, Subject], title: str, evidence: Evidence, forms: set[str]) -> None:
        named = next((node for node in evidence.mentions if self.key_of(node) == title), evidence.mentions[0])
        subject = found.setdefault(title, Subject(self.printed(named)))
        subject.keys |= forms
        subject.mentions = sorted([*subject.mentions, *evidence.mentions], key=lambda node: node.start)

    def _ordered(self, found: dict[str, Subject]) -> list[Subject]:
        return sorted(found.values(), key=lambda subject: subject.mentions[0].start)


def _heads(evidence: Evidence) -> bool:
    """Whether a title heads a part of a list."""
    return max(evidence.contexts) >= ENTRY


def _united(titles: dict[str, Evidence]) -> dict[str, set[str]]:
    """Make one of `T` and `T: The Whole Title`; return the forms of each title.

    The form to use is the whole one where the lead speaks of it as the film, else the one that the article names first.
    """
    forms = {title: {title} for title in titles}
    for title in [title for title in titles if ":" in title]:
        head = title.split(":")[0]
        if head in titles and title in titles:
            first, second = sorted((head, title), key=lambda name: titles[name].mentions[0].start)
            if titles[head].prose and not titles[title].prose:
                first, second = head, title
            elif titles[title].lead and max(titles[title].contexts) > max(titles[head].contexts):
                first, second = title, head
            titles[first].absorb(titles.pop(second))
            forms[first] |= forms.pop(second)
    for title in [title for title in titles if " for " in title and title.split(" for ")[0] in titles]:
        head = title.split(" for ")[0]
        titles[head].absorb(titles.pop(title))
        forms[head] |= forms.pop(title)
    for title in [title for title in titles if (season := _SEASON.search(title)) and title[: season.start()] in titles]:
        head = _SEASON.sub("", title)
        titles[head].absorb(titles.pop(title))
        forms[head] |= forms.pop(title)
    for title in [title for title in titles if _OWNED.search(title)]:
        whole = key(_OWNED.sub("", title, count=1))
        if whole in titles and whole != title:
            titles[whole].absorb(titles.pop(title))
            forms[whole] |= forms.pop(title)
    return forms
