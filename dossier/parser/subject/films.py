"""Choice of the subject film or films of an article.

An article on one film has the likeliest title by its signs (`dossier.parser.subject.choice`), or none where likeliest it is
untitled; one in which several names are surely titles of its films (`dossier.parser.subject.members`), as in a round-up or a slate,
has all that are likely ones.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cached_property

from dossier.models import UNTITLED, Relation
from dossier.parser.candidates import Candidate, by_relation
from dossier.parser.document import Document
from dossier.parser.extraction.dated_rows import RULE
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import key
from dossier.parser.names.untitled import THE_UNTITLED, UNTITLED_WORDS, is_unnamed, is_untitled, names_coming
from dossier.parser.nodes import Node, Sentence
from dossier.parser.subject.barred import houses
from dossier.parser.subject.beside import only_beside
from dossier.parser.subject.choice import Choice, Known
from dossier.parser.subject.enumerations import counted, enumerated
from dossier.parser.subject.evidence import Evidence
from dossier.parser.subject.forms import united
from dossier.parser.subject.members import MOST_ANNOUNCED, likely
from dossier.parser.subject.naming import gives_title
from dossier.parser.subject.parallel import in_parallel
from dossier.parser.subject.people import is_obituary, is_on_somebody, is_signing
from dossier.parser.subject.roundups import Announcements
from dossier.parser.subject.several import is_profile, says_several, words_of
from dossier.parser.subject.shown import shown
from dossier.parser.subject.subjects import Subject
from dossier.parser.subject.turns import apposed, dealt_with_in_turn, gone_over_to, in_turn, is_coming, lists, opening
from dossier.parser.subject.weighing import LEAD, LIKELY, Weighed, Weighing, best_of_parts, heads, under_others
from dossier.parser.subject.whole import Whole, chance, signs

BEGINNING = 5
"""The sentences that can say that the article's film has no title."""

OPENING = 10
"""The sentences in which one that opens with `The untitled film` tells that the article's film has no title."""

SURELY = 0.8
"""The probability with which two names need to be titles to make an article one on several films that does not say so."""

ENUMERATED = 0.7
"""The probability with which one film of an enumeration needs to be one of an article that is likelier on one film."""

HEADED = 2
"""So many segments with a title at their head make the article a list of films, of which its beginning tells."""

EVEN = 0.55
"""The probability from which on an article is taken for one on several films."""

_NEXT = frozenset(("credit.latest-film", "credit.next-film"))
"""Rules on somebody's film to come, which in the lead is rather the article's."""
APART = 3
"""So many paragraphs that each deal with a film of its own make an article one on several films."""

SURE = 0.85
"""The confidence that a credit needs to tell that its title is no subject."""

LIKELY_ANYHOW = 0.8
"""The probability of a title with which an article on somebody's death or honours is one on a film, too."""

UNSURE = 0.5
"""The probability of the film below which no fact is trusted less."""
NOTHING = (-9.0, -9.0)
"""Less than any evidence."""

QUOTING = 2
"""So many titles in quotation marks make them the style of an article."""

_ITEM = re.compile(r"(?m)^[ \t]{0,8}(?:[•*–—·-]|\d{1,2}[.)])[ \t)]{0,3}\w")
"""The beginning of an item of a list."""


class Films:
    """The subject films of an article with these `sentences`: `subjects` in the order of their first mention, and the keys of
    other people's works.
    """

    def __init__(self, document: Document, candidates: list[Candidate]) -> None:
        self._document = document
        self.sentences = document.sentences
        self._candidates = candidates
        self._stated = by_relation(candidates)
        self._keys: dict[Node, str] = {}
        self._folded: dict[str, str] = {}
        self._starts = [sentence.start for sentence in document.sentences]
        lead = document.sentences[:LEAD]
        sure = [credit for credit in self._stated[Relation.CREDIT] if credit.confidence >= SURE]
        coming = {c.object for c in sure if c.rule in _NEXT and c.qualifiers.get("upcoming") and c.sentence in lead}
        self.others = {self._fold(c.object) for c in sure if c.object not in coming}
        self._found = Announcements(document.sentences, self.key_of)
        self.others -= {title for title, ways in self._found.titles.items() if "dealt with" in ways}
        self._lead = document.text[lead[0].start : lead[-1].end].lower() if lead else ""
        beginning = document.text[: document.sentences[:BEGINNING][-1].end].lower() if lead else ""
        self._untitled = is_untitled(beginning) or self._is_called_untitled()
        self._quoting = self._quotes_titles()
        self._lead_words = words_of(self._lead)
        self._says_several = says_several(self._lead, self._lead_words) or self._found.in_paragraphs() >= APART
        self._weighing = Weighing(document, self.key_of, self.others, quoting=self._quoting, several=self._says_several)
        choice = self.choice()
        name, self.probability = choice.best()
        self.subjects = self._chosen(choice, name)
        if len(self.subjects) > 1:
            self.subjects += self._untitled_ones()
            for subject in self.subjects:
                named = {node.start: node for title in subject.keys for node in self._mentions(title)}
                subject.mentions = sorted({**named, **{n.start: n for n in subject.mentions}}.values(), key=lambda n: n.start)
        told = any(candidate.subject is None for candidate in candidates)
        if self._is_on_a_person():
            self.subjects = []
        elif not self.subjects and told:
            self.subjects = [Subject(UNTITLED)]
        self._alias()

    def _alias(self) -> None:
        """Let the other titles that the article gives its films name them."""
        for candidate in self._stated[Relation.ALIAS]:
            if candidate.subject is not None:
                continue
            named = self.key_of(candidate.film) if candidate.film is not None else None
            of = [s for s in self.subjects if named in s.keys or (named is None and len(self.subjects) == 1)]
            if of and not self._names_subject(self._fold(candidate.object)):
                of[0].keys.add(self._fold(candidate.object))

    def printed(self, node: Node) -> str:
        """Return a node's words as printed."""
        return self._document.printed(node.start, node.end)

    def key_of(self, node: Node) -> str:
        """Return the key of a node's words (`dossier.parser.names.titles.key`), worked out once."""
        known = self._keys.get(node)
        if known is None:
            known = self._keys[node] = self._fold(self.printed(node))
        return known

    def _fold(self, title: str) -> str:
        """The key of some words, worked out once."""
        known = self._folded.get(title)
        if known is None:
            known = self._folded[title] = key(title)
        return known

    @property
    def tells_of_untitled(self) -> bool:
        """Whether the article has a word for a film without a title."""
        return "untitled" in self._document.text.lower()

    @property
    def titled(self) -> bool:
        """Whether one of its films has a title."""
        return any(subject.node is not None for subject in self.subjects)

    @property
    def year(self) -> int:
        """The year of the article, 0 for unknown."""
        return self._document.date.year if self._document.date else 0

    @cached_property
    def followed(self) -> Node | None:
        """The first mention of the film that the article's one follows, where the text names it."""
        titles = (self._fold(one.object) for one in self._stated[Relation.SEQUEL_TO])
        return next((node for title in titles if not self._names_subject(title) for node in self._mentions(title)), None)

    def is_subject(self, title: str) -> bool:
        """Whether a title names one of the subject films."""
        return self._names_subject(self._fold(title))

    def is_title(self, node: Node) -> bool:
        """Whether a name is the title of a subject film or of a work that some person's credits name."""
        title = self.key_of(node)
        return title in self.others or self._names_subject(title)

    def _names_subject(self, title: str) -> bool:
        for subject in self.subjects:  # noqa: SIM110 - asked too often for a generator
            if title in subject.keys:
                return True
        return False

    def segment_at(self, start: int) -> int:
        """Return the number of the segment in which the offset `start` lies."""
        return self._document.sentences[max(0, bisect_right(self._starts, start) - 1)].segment

    @cached_property
    def _evidence(self) -> Weighed:
        """What speaks for every title, by segment."""
        return self._weighing.every(self._candidates)

    def _quotes_titles(self) -> bool:
        """Whether the article prints titles in quotation marks or italics."""
        prose = [sentence for sentence in self.sentences if sentence.zone == "prose" and Kind.TITLE in sentence.kinds]
        return len({self.key_of(node) for s in prose for node in s.nodes if node.kind == Kind.TITLE}) >= QUOTING

    @cached_property
    def _houses(self) -> set[str]:
        """The keys of the names that can be no title of a slate: those of companies, and their short forms."""
        return houses(self._candidates, self.sentences, self.key_of)

    def _chosen(self, choice: Choice, name: str) -> list[Subject]:
        """The films of which the article is: all that are likely ones where two or more surely are, else the likeliest, whose
        key is `name`.
        """
        article = self.article(choice)
        chances = likely(choice, article, self.own_signs())
        titles = self._whole()
        forms = united(titles)
        best = {title: max([chances.get(form, 0.0) for form in named]) for title, named in forms.items()}
        best |= dict.fromkeys([title for title, evidence in titles.items() if evidence.is_over and title in best], 0.0)
        several = article["several"] >= EVEN
        best |= dict.fromkeys(under_others(self._evidence) & best.keys(), 0.0)
        best |= dict.fromkeys(self._told_in_turn(best, several), 1.0)
        best |= dict.fromkeys(only_beside(self.sentences, self.key_of) & best.keys(), 0.0)
        chosen = {title: chance for title, chance in best.items() if title not in self._houses}
        best |= dict.fromkeys(opening(self.sentences, chosen, self.key_of) if several else (), 1.0)
        best |= dict.fromkeys(best_of_parts(self._evidence, best, choice.odds), LIKELY)
        found: dict[str, Subject] = {}
        parted = any(sentence.segment for sentence in self.sentences if sentence.zone != "about")
        enough = LIKELY if several or parted else SURELY
        chosen = {title: chance for title, chance in best.items() if chance >= LIKELY}
        if sum([chance >= enough for chance in chosen.values()]) > 1:
            for title in chosen:
                self._enter(found, title, titles[title], forms[title])
            return self._ordered(found)
        if name:
            title = next((title for title, named in forms.items() if name in named), name)
            evidence = titles.get(title) or Evidence(mentions=self._mentions(name), contexts=[0.0])
            self._enter(found, title, evidence, forms.get(title, {name}))
        return self._ordered(found)

    def _told_in_turn(self, chances: dict[str, float], several: bool) -> set[str]:
        """The keys of the names of films to which the article goes over: one with other news, two by their places, and, where its
        beginning says that it is on several films, those that it announces beside a sure one; where that is likely (`several`), one
        by its place or in a list with a sure one.
        """
        goes_over = (lambda s, i: is_coming(s, i) or in_turn(s, i)) if is_profile(self._lead, self._lead_words) else in_turn
        named = [(key, s, i) for s in self.sentences for i in s.names if (key := self.key_of(s.nodes[i])) in chances]
        turns = {key for key, sentence, i in named if goes_over(sentence, i)}
        news = {self.key_of(node) for sentence in self.sentences if (node := gone_over_to(sentence)) is not None} & chances.keys()
        if self._says_several:
            announced = {*self._announced(), *self._offered()} & chances.keys()
            turns |= announced if any(chances[key] >= SURELY for key in announced) else set()
        if several or self._says_several:
            turns |= {key for key, sentence, i in named if shown(sentence, i)}
            turns |= {self.key_of(node) for sentence in self.sentences for node in apposed(sentence)} & chances.keys()
            news |= {self.key_of(c.film) for c in self._candidates if c.rule == RULE and c.film is not None} & chances.keys()
        if several:
            for names in (names for sentence in self.sentences for names in lists(sentence)):
                keys = {self.key_of(node) for node in names} & chances.keys()
                turns |= keys if any(chances[key] >= SURELY for key in keys) else set()
        for names in (names for sentence in self.sentences if (names := enumerated(sentence, several=several))):
            keys = ({self.key_of(node) for node in names} & chances.keys()) - self._houses
            news |= keys if several or any(chances[key] >= ENUMERATED for key in keys) else set()
        for sentence in self.sentences[:BEGINNING]:
            dealt = [*counted(sentence), *dealt_with_in_turn(sentence, several=self._says_several)]
            news |= ({self.key_of(node) for node in dealt} & chances.keys()) - self._houses
        news |= (in_parallel(self.sentences, self.key_of) & chances.keys()) - self._houses
        return turns | news if news or len(turns) > (not several) else news

    def _whole(self) -> dict[str, Evidence]:
        """The evidence for every title, from all segments."""
        whole: dict[str, Evidence] = {}
        for titles in self._evidence.values():
            for title, evidence in titles.items():
                whole[title] = whole[title].joined(evidence) if title in whole else evidence
        return whole

    def _headed(self) -> list[int]:
        """The segments with a title at their head."""
        return [number for number, titles in self._evidence.items() if any(heads(e) for e in titles.values())]

    def choice(self) -> Choice:
        """Return the names of the article to choose its film's title from."""
        none = {"untitled": self._untitled, "unnamed": self._unnamed(), **self._speaks_of_none()}
        weighed: dict[str, tuple[float, float]] = {}
        for titles in self._evidence.values():
            for title, evidence in titles.items():
                weighed[title] = max(weighed.get(title, NOTHING), (evidence.score, max(evidence.contexts)))
        known = Known(self.others, self._houses, weighed)
        return Choice(self._document, self._candidates, self.key_of, known, quoting=self._quoting, none=none)

    def whole(self, choice: Choice) -> dict[str, float]:
        """Return the signs of the article as a whole that it is about several films."""
        best: dict[str, float] = {}
        directed: dict[str, set[str]] = defaultdict(set)
        for titles in self._evidence.values():
            for title, evidence in titles.items():
                if title not in self._houses and not evidence.other:
                    best[title] = max(best.get(title, NOTHING[0]), *evidence.contexts)
        for candidate in self._stated[Relation.DIRECTOR]:
            if candidate.film is not None and candidate.subject is None:
                directed[candidate.object].add(self.key_of(candidate.film))
        odds = {name: odd for name, odd in choice.odds.items() if name}
        return signs(
            Whole(
                lead=self._lead,
                words=self._lead_words,
                several=self._says_several,
                contexts=tuple(best.values()),
                odds=tuple(odds.values()),
                announced=len(self._announced()),
                directors=len(directed),
                parted=len({sentence.segment for sentence in self.sentences}) > HEADED,
                items=len(_ITEM.findall(self._document.text)),
                spread=choice.spread(max(odds, key=lambda name: odds[name])) if odds else 0,
            )
        )

    def article(self, choice: Choice) -> dict[str, float]:
        """Return what the article as a whole tells of its names: how likely it is about several films, how many it announces."""
        whole = self.whole(choice)
        return {
            "several": chance(whole),
            "headed": float(len(self._headed()) >= HEADED),
            "announced": min(MOST_ANNOUNCED, len(self._announced())) / HEADED,
            "segments": whole["parted"],
        }

    def _announced(self) -> list[str]:
        """The titles that the article announces as those of films of their own."""
        return [title for title, ways in self._found.titles.items() if not ways.isdisjoint(("dealt with", "does"))]

    def _offered(self) -> list[str]:
        """The titles with which houses deal as somebody's films."""
        return [title for title, ways in self._found.titles.items() if "offered" in ways]

    def own_signs(self) -> dict[str, set[str]]:
        """Return, by a name's key, how the article announces it, whether it heads a part and is the best title of one."""
        signs = defaultdict(set, {title: {*ways} for title, ways in self._found.titles.items()})
        for number, titles in self._evidence.items():
            if number and titles:
                signs[max(titles, key=lambda title: (titles[title].score, title))].add("best")
            for title in [title for title, evidence in titles.items() if heads(evidence)]:
                signs[title].add("heads")
        return signs

    def _is_called_untitled(self) -> bool:
        """Whether one of the first sentences opens with a film that has no title (`The untitled drama is ...`)."""
        opening = (sentence for sentence in self.sentences[LEAD:OPENING] if sentence.zone == "prose" and sentence.segment == 0)
        text = self._document.text
        beginnings = [text[sentence.start : sentence.start + 40].lower() for sentence in opening]
        return any(words.startswith("the ") and THE_UNTITLED.match(words) for words in beginnings)

    def _unnamed(self) -> bool:
        """Whether the lead speaks of a film to come and names none, and none of the first sentences gives that its title."""
        lead = self._document.sentences[:LEAD]
        unnamed = any(is_unnamed(s.nodes) for s in lead) and not any(names_coming(s.nodes) for s in lead)
        return unnamed and not any(gives_title(sentence) for sentence in self._document.sentences[:OPENING])

    def _is_on_a_person(self) -> bool:
        """Whether the article is on somebody whom an agency represents from now on, or who has died, and announces no film."""
        lead = self.sentences[:LEAD]
        signed = any(is_signing(found) for found in self._stated[Relation.REPRESENTATION] if found.sentence in lead)
        sure = self.subjects and self.probability > LIKELY_ANYHOW
        text = self._document.text
        return signed or is_obituary(self.sentences, text) or (not sure and is_on_somebody(self.sentences, text))

    def _speaks_of_none(self) -> dict[str, bool]:
        """What else tells that the article's film has no title: the lead says so, or tells of somebody whom an agency
        represents from now on.
        """
        lead = self.sentences[:LEAD]
        return {
            "untitled first": is_untitled(self._lead),
            "untitled late": not self._untitled and is_untitled(self._document.text.lower()),
            "signed": any(c.sentence in lead[:2] for c in self._stated[Relation.REPRESENTATION]),
        }

    def _untitled_ones(self) -> list[Subject]:
        """The untitled film of which an article on several films tells, if it does."""
        places = [place for sentence in self._found.impersonal() for place in self._untitled_at(sentence)]
        return [Subject(UNTITLED, places=places)] if places else []

    def _untitled_at(self, sentence: Sentence) -> list[int]:
        """Where a sentence speaks of an untitled film, before any film's title."""
        found = UNTITLED_WORDS.search(self._document.text, sentence.start, sentence.end)
        titled = any(self._names_subject(self.key_of(sentence.nodes[i])) for i in sentence.names)
        told = any(node.kind in {Kind.FORMAT, Kind.GENRE} for node in sentence.nodes)
        return [found.start()] if found and told and not titled else []

    def _mentions(self, title: str) -> list[Node]:
        """The names of the article that are this title."""
        names = (sentence.nodes[i] for sentence in self.sentences for i in sentence.names)
        return [node for node in names if self.key_of(node) == title]

    def _enter(self, found: dict[str, Subject], title: str, evidence: Evidence, forms: set[str]) -> None:
        named = next((node for node in evidence.mentions if self.key_of(node) == title), evidence.mentions[0])
        subject = found.setdefault(title, Subject(self.printed(named)))
        subject.keys |= forms
        subject.mentions = sorted([*subject.mentions, *evidence.mentions], key=lambda node: node.start)

    def _ordered(self, found: dict[str, Subject]) -> list[Subject]:
        return sorted(found.values(), key=lambda subject: subject.mentions[0].start)
