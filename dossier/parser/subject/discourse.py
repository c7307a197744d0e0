"""Discourse: of which film each statement speaks.

A statement that names its film speaks of that one. Any other speaks of the subject of its segment, or, where the article has
several, of the one named last before it; unless another work's title stands nearer before it in its sentence.
"""

from bisect import bisect_right

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.kinds import TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import fares, is_aside, is_defined, is_epithet, refers, spoken_of
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.at_work import (
    ADJECTIVES,
    PointsBack,
    are_paired,
    can_point_back,
    is_acted_in,
    is_next,
    is_somebodys,
    is_told_to_be_a_work,
    is_worked_on,
    is_written,
    opens_as_work,
    points_back,
    speaks_of_film,
)
from dossier.parser.subject.besides import besides, work_besides, work_gone_on_with
from dossier.parser.subject.films import Films
from dossier.parser.subject.fronts import is_in_front
from dossier.parser.subject.mentions import mentioned
from dossier.parser.subject.naming import is_apposed, named_behind, opens_with_untitled
from dossier.parser.subject.objects import goes_into
from dossier.parser.subject.passing import in_passing, is_of_films
from dossier.parser.subject.past import is_followed, is_remade, was_made
from dossier.parser.subject.predecessors import (
    has_predecessor,
    is_numbered,
    is_told_in_past,
    looks_back_on,
    names_earlier,
    tells_of_predecessor,
)
from dossier.parser.subject.relatives import closes_clause, told_by_clause
from dossier.parser.subject.settle import SLOTS
from dossier.parser.subject.spread import SLATE, joined, of_several
from dossier.parser.subject.subjects import Subject
from dossier.parser.subject.taken_up import last_work
from dossier.parser.subject.tenses import is_over, looks_ahead, tells_of_past

_ASIDE = frozenset(("after", "following", "since", "beyond", "besides"))
"""Words behind which another work is named only in passing ("After T, the two are joining hands once more")."""
_TOLD_BY_CLAUSE = {Relation.EXECUTIVE_PRODUCER} | frozenset(
    map(Relation, "cast director writer creator showrunner producer composer cinematographer editor".split())
)
"""What a clause with `which` tells of a work; of a company it tells other things."""
_OF_NO_BOOK = _TOLD_BY_CLAUSE - {Relation.WRITER, Relation.CREATOR}
"""What is told of films, and of no book (`is based on the novel T by A and directed by B`)."""
_FROM = frozenset((Relation.REMAKE_OF, Relation.SEQUEL_TO, Relation.SPIN_OFF_OF))
"""What tells of the film that another follows, or is made anew from."""
_ANY = 9999  # the year of an article without a date
_CLAUSE = 14
"""So many nodes a relative clause, or a description before it, can be long."""
_FURTHER = frozenset(("also", "another", "meanwhile", "elsewhere", "separately"))
"""Words with which a text goes over to something else."""
_THEN = frozenset(("next", "then", "after", "afterwards", "later"))
OPENING = 10
"""So many nodes at the head of a sentence can name what it is told of."""
_OPENING = 6
"""The sentences at the beginning that can tell of all films to follow."""
_COMPOUNDS = frozenset(("cast.compound", "crew.compound"))
_COMPOUNDED = "-starrer starrer -starring -directed directed -helmed helmed -produced produced -penned penned -fronted -led".split()
"""Rules, and words, that tell of a film whose title stands behind (`the A-starrer T`)."""
_UNSURE = ("weighed.", SLOTS)
"""How the names of rules begin that tell a part by its place or by its likelihood alone."""
_ARE = frozenset("are were have had will".split())


class Discourse:
    """Resolves the film of a statement among the subjects of an article."""

    def __init__(self, films: Films) -> None:
        self.films = films
        self._number = {sentence.start: number for number, sentence in enumerate(films.sentences)}
        self._by_key = {title: subject for subject in films.subjects for title in subject.keys}
        mentions = mentioned(films)
        self._starts = [start for start, _ in mentions]
        self._named = [films.subjects[n] for _, n in mentions]
        self._untitled = films.tells_of_untitled
        self._follows = has_predecessor(films.sentences) or any(is_numbered(subject.name) for subject in films.subjects)
        self._year = (films.year or _ANY) if self._follows else 0
        self._of_predecessor: dict[int, bool] = {}
        self._spoken_of: dict[int, tuple[Candidate, Subject | None]] = {}
        """By the identity of a candidate, itself, so that no other can have that, and the film of which it speaks."""
        self._taken_up: dict[int, Node | None] = {}
        self._others: dict[tuple[Sentence, int, bool, int], Node | None] = {}

    def subject_of(self, candidate: Candidate) -> Subject | None:
        """Return the subject film of which a candidate speaks, or None where it speaks of another work; worked out once, as several
        stages ask it.
        """
        if (known := self._spoken_of.get(id(candidate))) is None:
            known = self._spoken_of[id(candidate)] = candidate, self._subject_of(candidate)
        return known[1]

    def _subject_of(self, candidate: Candidate) -> Subject | None:
        """What `subject_of` says of a candidate, worked out."""
        subjects = self.films.subjects
        if not subjects:
            return None
        if candidate.film is not None and not self._is_of_sequel(candidate):
            earlier = self._follows and self._is_of_predecessor(candidate)
            return None if earlier else self._by_key.get(self.films.key_of(candidate.film))
        followed = candidate.relation in _FROM or candidate.rule == "source.remake"
        if followed and (was_made(candidate.sentence.nodes, candidate.anchor) or self._is_besides(candidate)):
            return None
        if candidate.relation in _TOLD_BY_CLAUSE and is_of_films(candidate.sentence, max(candidate.anchor, candidate.verb)):
            return None
        if len(subjects) == 1 and candidate.sentence.words[:1] == ["both"] and candidate.sentence.words[1] in _ARE:
            return None  # two others that were named before
        if self._other(candidate) is not None or self._is_of_untitled(candidate) or self._is_of_predecessor(candidate):
            return None
        return subjects[0] if len(subjects) == 1 else self._last_named(candidate)

    def _is_besides(self, candidate: Candidate) -> bool:
        """Whether a candidate tells of what somebody has besides (`She is also to star in a sequel to T`)."""
        return self._number.get(candidate.sentence.start, 0) > 1 and candidate.anchor in besides(candidate.sentence)

    def _is_of_sequel(self, candidate: Candidate) -> bool:
        """Whether what a rule takes for the film is only what that follows (`A to direct T sequel`)."""
        nodes, film = candidate.sentence.nodes, candidate.film
        if not self._follows or film is None or self.films.key_of(film) in self._by_key:
            return False
        return any(node is film and is_followed(nodes, i) for i, node in enumerate(nodes))

    def _is_of_predecessor(self, candidate: Candidate) -> bool:
        """Whether a sentence that names no film of the article tells of the one before it."""
        number = self._number.get(candidate.sentence.start)
        if number is None:
            return False
        if number not in self._of_predecessor:
            self._of_predecessor[number] = self._is_predecessors(number)
        return self._of_predecessor[number]

    def _is_predecessors(self, number: int) -> bool:
        """What `_is_of_predecessor` says of the sentence with this number, worked out once for all its statements."""
        sentence = self.films.sentences[number]
        if sentence.zone != "prose" or not (
            tells_of_predecessor(self.films.sentences, number, self._year)
            or (self._follows and looks_back_on(sentence, self.films.year))
        ):
            return False
        nodes = sentence.nodes
        named = (i for i, node in enumerate(nodes) if node.kind in NAMES and self.films.key_of(node) in self._by_key)
        return all(names_earlier(nodes, i) for i in named)

    def _is_of_untitled(self, candidate: Candidate) -> bool:
        """Whether a clause tells of a further film that has no title (`then in an untitled comedy, which A directs`)."""
        if not self._untitled or candidate.relation not in _TOLD_BY_CLAUSE:
            return False
        if any(subject.node is None for subject in self.films.subjects):
            return False
        nodes = candidate.sentence.nodes
        near = range(min(candidate.anchor, len(nodes)) - 1, max(0, candidate.anchor - _CLAUSE), -1)
        return any(nodes[i].word.endswith("untitled") and nodes[i - 1].word in {"a", "an", "another"} for i in near)

    def subjects_of(self, candidate: Candidate) -> list[Subject]:
        """Return the subject films of which a candidate speaks: several where its words say so; none where it speaks of another."""
        subjects = self.films.subjects
        how = of_several(candidate) if len(subjects) > 1 else ""
        if how or candidate.rule.startswith(SLATE):
            return self._several(candidate, how)
        one = self.subject_of(candidate)
        return [one, *self._beside(candidate, one)] if one is not None else []

    def _several(self, candidate: Candidate, how: str) -> list[Subject]:
        """The films with a title of which a candidate speaks whose words say `how` it speaks of several."""
        titled = [subject for subject in self.films.subjects if subject.node is not None]
        if how == "both" and len(titled) > 2:
            before = list(dict.fromkeys(reversed(self._named[: bisect_right(self._starts, candidate.sentence.start)])))
            return [subject for subject in titled if any(subject is one for one in before[:2])]
        if candidate.rule.startswith(SLATE):
            return titled if how and self._number[candidate.sentence.start] < _OPENING else []
        return titled

    def _beside(self, candidate: Candidate, one: Subject) -> list[Subject]:
        """The films that a statement names in one list with the one that it speaks of."""
        sentence = candidate.sentence
        if len(self.films.subjects) == 1 or Kind.CONJUNCTION not in sentence.kinds:
            return []
        starts = [node.start for node in one.mentions if sentence.start <= node.start < sentence.end]
        named = (self._by_key.get(self.films.key_of(node)) for start in starts[:1] for node in joined(candidate, start))
        return [subject for subject in named if subject is not None and subject is not one]

    def other_of(self, candidate: Candidate) -> Node | None:
        """Return the title of the other work of which a candidate speaks, or None where it speaks of a subject film."""
        if candidate.film is not None and not self._is_of_sequel(candidate):
            return candidate.film if self.films.key_of(candidate.film) not in self._by_key else None
        return self._other(candidate) or (self.films.followed if self._is_of_predecessor(candidate) else None)

    def _other(self, candidate: Candidate) -> Node | None:
        """The title of another work that the words before a statement speak of; worked out once for all that one place tells."""
        ahead = self._named_ahead(candidate) or goes_into(candidate)
        if ahead is not None:
            return ahead if self.films.key_of(ahead) not in self._by_key else None
        if candidate.rule.startswith(_UNSURE) and (work := self._only_work(candidate)) is not None:
            return work
        told = (candidate.relation in _TOLD_BY_CLAUSE) + (candidate.relation in _OF_NO_BOOK)
        place = candidate.sentence, candidate.anchor, candidate.own_clause, told
        if place not in self._others:
            self._others[place] = self._found_other(candidate)
        return self._others[place]

    def _found_other(self, candidate: Candidate) -> Node | None:
        """What `_other` says of a place, worked out."""
        number = self._number.get(candidate.sentence.start)
        sentence = candidate.sentence
        if number is not None and can_point_back(sentence) and (back := points_back(sentence.nodes, candidate.anchor)):
            pointed, work = self._pointed_at(number, back)
            if pointed:
                return work
        return self._nearer(candidate) or self._antecedent(candidate) or self._introduced(candidate)

    def _named_ahead(self, candidate: Candidate) -> Node | None:
        """The work whose title stands right behind what is told of it (`the A-starrer T`, `with director A titled T`)."""
        nodes = candidate.sentence.nodes
        if candidate.person is not None and (titled := named_behind(candidate.sentence, candidate.person)) is not None:
            return titled
        if candidate.rule not in _COMPOUNDS:
            return None
        at = next((i for i, node in enumerate(nodes) if node.start > candidate.start and node.word in _COMPOUNDED), len(nodes))
        head = next((node for node in nodes[at + 1 :] if node.kind not in ADJECTIVES), None)
        return head if head is not None and head.kind in TITLED and head.person < 0 else None

    def _only_work(self, candidate: Candidate) -> Node | None:
        """The other work that a sentence names where it names, and speaks of, none of the article's (`A and B are part of T`)."""
        nodes = candidate.sentence.nodes
        if candidate.film is not None or speaks_of_film(nodes) or self._names_subject(candidate.sentence):
            return None
        works = [i for i in candidate.sentence.names if nodes[i].person < 0 and self._is_other(nodes, i)]
        works = [i for i in works if not is_epithet(nodes, i) and not is_written(nodes, i)]
        if works and not in_passing(nodes, works[0], len(nodes)):
            return nodes[works[0]]
        return work_besides(self.films.sentences, self._number.get(candidate.sentence.start, 0))

    def _pointed_at(self, number: int, back: PointsBack) -> tuple[bool, Node | None]:
        """Whether what a sentence points back to is a work that was named before, and it, where it is no film of the article."""
        sentences = self.films.sentences
        before = sentences[number].nodes[: back.at]
        if number and sentences[number - 1].paragraph == sentences[number].paragraph:
            before = [*sentences[number - 1].nodes, *before]
        names = [i for i, node in enumerate(before) if node.kind in NAMES or node.person >= 0]
        works = [i for i in names if self.films.key_of(before[i]) in self._by_key or self._is_other(before, i)]
        if back.of_two and are_paired(before, names[-2:]):
            works = names[-2:]
        if len(works) < 1 + back.of_two:
            return False, None
        work = before[works[-back.nth]]
        return True, None if self.films.key_of(work) in self._by_key else work

    def _antecedent(self, candidate: Candidate) -> Node | None:
        """The other work of which a clause with `which` tells (`at work on T, another project, which is shooting with A`)."""
        if candidate.relation not in _TOLD_BY_CLAUSE:
            return None
        node = told_by_clause(candidate.sentence.nodes, candidate.anchor, besides=self._is_besides(candidate))
        return node if node is not None and self.films.key_of(node) not in self._by_key else None

    def _introduced(self, candidate: Candidate) -> Node | None:
        """The title of the other work that a sentence which opens with `it` or `the film` speaks of."""
        number = self._number.get(candidate.sentence.start)
        if not number:
            return None
        if number not in self._taken_up:
            work = None if self.films.subjects else last_work(self.films.sentences, number, self._is_other)
            self._taken_up[number] = self._taken_up_at(number) or work
        return self._taken_up[number]

    def _taken_up_at(self, number: int) -> Node | None:
        """What `_introduced` says of the sentence with this number, worked out once for all its statements."""
        nodes = self.films.sentences[number].nodes
        if self._opens_with_subject(nodes) or (not self.films.titled and opens_with_untitled(nodes)):
            return None
        node = spoken_of(self.films.sentences, number) or self._went_over_to(number)
        node = node or self._goes_on_with(number) or work_gone_on_with(self.films.sentences, number)
        return node if node is not None and self.films.key_of(node) not in self._by_key else None

    def _opens_with_subject(self, nodes: list[Node]) -> bool:
        """Whether a sentence opens with a film of the article, and what that is (`The mega project T, which stars A`)."""
        at = next((i for i, node in enumerate(nodes[:_OPENING]) if node.kind in NAMES), -1)
        described = at > 0 and nodes[0].kind == Kind.DETERMINER and nodes[at - 1].kind in ADJECTIVES
        return described and self.films.key_of(nodes[at]) in self._by_key

    def _went_over_to(self, number: int) -> Node | None:
        """The other work that somebody was told to be at or in before, in the paragraph of a sentence that speaks of `the film`."""
        sentences = self.films.sentences
        paragraph, ahead = sentences[number].paragraph, looks_ahead(sentences[number])
        while number and refers(sentences[number].nodes) and sentences[number - 1].paragraph == paragraph:
            number -= 1
            nodes = sentences[number].nodes
            named = [i for i, node in enumerate(nodes) if node.kind in NAMES and node.person < 0 and not is_epithet(nodes, i)]
            if any(self.films.key_of(nodes[i]) in self._by_key for i in named):
                return None
            if refers(nodes):
                continue  # a sentence on the film names another work only in passing
            others = [i for i in named if self._is_other(nodes, i) and not is_written(nodes, i)]
            if others:
                over = ahead and tells_of_past(nodes)
                passing = is_aside(nodes, others[-1]) or in_passing(nodes, others[-1], len(nodes))
                return None if over or passing else nodes[others[-1]]
        return None

    def _goes_on_with(self, number: int) -> Node | None:
        """The other work on which the paragraph of a sentence has been since it last named a subject film."""
        sentences = self.films.sentences
        paragraph = sentences[number].paragraph
        if self._names_subject(sentences[number]):
            return None
        past = is_told_in_past(sentences[number]) and speaks_of_film(sentences[number].nodes)
        while number and sentences[number - 1].paragraph == paragraph:
            number -= 1
            nodes = sentences[number].nodes
            if self._names_subject(sentences[number]):
                return None
            if (node := self._topic(nodes, past)) is not None and (past or not is_over(nodes)):
                return node
        return None

    def _names_subject(self, sentence: Sentence) -> bool:
        return any(self.films.key_of(sentence.nodes[i]) in self._by_key for i in sentence.names)

    def _topic(self, nodes: list[Node], past: bool) -> Node | None:
        """The work that a sentence is told of, as its subject or as somebody's film; with `past` also as one of before."""
        opened = 0
        for i, node in enumerate(nodes):
            opened = i if node.kind == Kind.COLON else opened
            if i - opened >= OPENING and not (node.kind in NAMES and is_next(nodes, i)):
                continue
            if node.kind in NAMES and node.person < 0 and self._is_other(nodes, i) and not is_epithet(nodes, i):
                if is_written(nodes, i):
                    return None
                told = fares(nodes, i) or is_defined(nodes, i) or is_somebodys(nodes, i) or is_next(nodes, i)
                told = (
                    told
                    or opens_as_work(nodes, opened, i)
                    or (past and is_apposed(nodes, i))
                    or (nodes[0].word in _THEN and is_acted_in(nodes, i))
                )
                return node if told or (is_worked_on(nodes, i) and not is_aside(nodes, i)) else None
        if _FURTHER.isdisjoint(node.word for node in nodes[:OPENING]):
            return None
        works = [i for i in range(len(nodes)) if is_worked_on(nodes, i) and not is_epithet(nodes, i)]
        return nodes[works[-1]] if works else None

    def _is_other(self, nodes: list[Node], i: int) -> bool:
        """Whether the name at `i`, of no subject film, is a work's."""
        known = nodes[i].kind == Kind.TITLE or self.films.key_of(nodes[i]) in self.films.others
        if known or is_worked_on(nodes, i) or is_acted_in(nodes, i):
            return True
        # where an article is on one film, what is told to be a film can be that under another form of its title
        return len(self.films.subjects) > 1 and is_told_to_be_a_work(nodes, i)

    def _last_named(self, candidate: Candidate) -> Subject | None:
        """The subject that the statement's sentence names, before the statement rather than after it; else the one named last
        before, in its segment.
        """
        sentence = candidate.sentence
        at = bisect_right(self._starts, candidate.start) - 1
        follows = at + 1 < len(self._starts) and self._starts[at + 1] < sentence.end
        if at >= 0 and self._starts[at] >= sentence.start:
            ahead = follows and is_in_front(sentence.nodes, candidate.start, self._starts[at], self._starts[at + 1])
            return self._named[at + ahead]
        if follows:
            return self._named[at + 1]
        if at >= 0 and self.films.segment_at(self._starts[at]) == sentence.segment:
            return self._named[at]
        return None

    def _nearer(self, candidate: Candidate) -> Node | None:
        """The title of another work that stands nearer before the statement than a subject's."""
        nodes = candidate.sentence.nodes
        for i in range(min(candidate.anchor, len(nodes)) - 1, -1, -1):
            node = nodes[i]
            if (node.kind == Kind.SEMICOLON and not refers(nodes, i + 1)) or (candidate.own_clause and closes_clause(candidate, i)):
                return None
            if node.kind not in NAMES or (i and nodes[i - 1].word in _ASIDE):
                continue
            title = self.films.key_of(node)
            if title not in self._by_key and (
                not self._is_other(nodes, i) or is_followed(nodes, i) or is_remade(candidate.sentence, i)
            ):
                continue
            if title not in self._by_key and candidate.relation in _OF_NO_BOOK and is_written(nodes, i):
                continue
            if not is_epithet(nodes, i) and not in_passing(nodes, i, candidate.anchor):
                return None if title in self._by_key else node
        return None
