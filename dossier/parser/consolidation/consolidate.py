"""Consolidation: candidates become facts, each once, with resolved names, dates, ids and evidence."""

from collections import Counter
from functools import cached_property
from math import sqrt

from dossier.models import DATE_RELATIONS, Fact, Part, Relation, mention_id
from dossier.parser.candidates import Candidate, Value
from dossier.parser.consolidation.drafts import APART, Citing, Draft
from dossier.parser.consolidation.houses import Houses
from dossier.parser.consolidation.single import BY_TERRITORY, SINGLE, choose
from dossier.parser.consolidation.works import Subtitles, share
from dossier.parser.coreference.entities import PersonEntity
from dossier.parser.credits.background import LEAD, of_work
from dossier.parser.credits.described import described
from dossier.parser.credits.works_titles import only_describes
from dossier.parser.dates import day_first, endpoints, normalise
from dossier.parser.document import Document
from dossier.parser.kinds import PERSONAL, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import key
from dossier.parser.nodes import Node, place_of
from dossier.parser.subject.discourse import Discourse
from dossier.parser.subject.films import UNSURE
from dossier.parser.subject.subjects import Subject

SURE_ELSEWHERE = 0.7
"""The confidence that a part in another work needs to make a credit."""

CROWD = 4
"""So many people with a part in one other work tell that the article is about that work too, and that they are no credits."""

_CREDIT, _CAST, _GENRE, _SEQUEL = Relation.CREDIT, Relation.CAST, Relation.GENRE, Relation.SEQUEL_TO
"""Asked of every statement: Python 3.11 takes ten times as long to read a member of an enumeration as a name."""

_OF_NO_FILM = frozenset((Relation.CREDIT, Relation.FILMING_LOCATION))
"""Relations whose object is no film of the article."""

_OF_WORKS = frozenset((Relation.CREDIT, Relation.SEQUEL_TO))
"""Relations whose object is another work."""

_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""Names by their capitals, and nobody's."""
_LATER = frozenset(("exited",))
"""What becomes of a part that was sure."""

_PERSON_LIKE_OR_COMPANY = frozenset((Kind.PERSON_LIKE, Kind.COMPANY))
_JOINING = frozenset(("cast.joins", "cast.joins-cast", "cast.joining", "cast.prose.added-to-people"))
"""Rules on who joins a work, which say of nobody that they act in it."""


def _is_personal(node: Node) -> bool:
    """Whether a name reads as a person's full name or stands for a known person."""
    return node.kind in PERSONAL or node.person >= 0 or (node.kind == Kind.NAME and " " in node.word)


def _names(part: Value | None) -> tuple[str, ...]:
    """The full names among the parts that a qualifier tells."""
    parts = part if isinstance(part, tuple) else (part,)
    return tuple(name for name in parts if isinstance(name, str) and " " in name)


class Consolidator:
    """Turns the candidates of one document into facts; takes them all, and what tells of which film each speaks."""

    def __init__(self, document: Document, discourse: Discourse, candidates: list[Candidate]) -> None:
        self._document = document
        self._candidates = candidates
        self._films = films = discourse.films
        self._discourse = discourse
        self._drafts: dict[tuple[str, ...], Draft] = {}
        self._works: dict[tuple[str, str], list[Draft]] = {}
        self._person_ids: dict[int, str] = {}
        self._film_ids = {id(film): self._film_id(film) for film in films.subjects}
        self._houses = Houses(document, candidates)
        self._subtitles = Subtitles(document)
        self._day_first = day_first(document.text)

    def facts(self) -> list[Fact]:
        """Return the facts of the candidates in the order of their place in the text."""
        for candidate in self._candidates:
            self._take(candidate)
        self._parts()
        self._titles()
        self._aliases()
        self._fragments()
        self._choose()
        self._bystanders()
        share(self._drafts.values())
        drafts = sorted(self._drafts.values(), key=lambda d: (d.candidate.subject_type != "film", d.candidate.start))
        # the root, as facts are surer than the choice of their film: on articles whose facts are known, so often are they right
        citing = Citing(self._document.source, sqrt(max(UNSURE, self._films.probability)))
        return [citing.fact(draft) for draft in drafts]

    @cached_property
    def _elsewhere(self) -> Counter[str]:
        """The keys of other works, by how many statements on people speak of each."""
        stated = (candidate for candidate in self._candidates if candidate.subject is None and candidate.person is not None)
        return Counter(self._films.key_of(work) for each in stated if (work := self._discourse.other_of(each)) is not None)

    # -- entities --------------------------------------------------------------------------------------------------

    def _person_id(self, entity: PersonEntity) -> str:
        """The smallest id among the mentions; worked out once, or a person named throughout a long text costs its square."""
        if id(entity) not in self._person_ids:
            source = self._document.source.id
            ids = [mention_id(source, "person", self._document.printed(n.start, n.end), n.start) for n in entity.mentions]
            self._person_ids[id(entity)] = min(ids) if ids else mention_id(source, "person", entity.name, 0)
        return self._person_ids[id(entity)]

    def _person(self, node: Node) -> tuple[str, str, PersonEntity]:
        entity = self._document.people.of(node)
        return entity.name, self._person_id(entity), entity

    def _film(self, subject: Subject) -> tuple[str, str]:
        return subject.name, self._film_ids[id(subject)]

    def _film_id(self, subject: Subject) -> str:
        return mention_id(self._document.source.id, "film", subject.name, subject.node.start if subject.node else 0)

    def _company_id(self, name: str) -> str:
        return mention_id(self._document.source.id, "company", name.casefold(), 0)

    # -- drafts ----------------------------------------------------------------------------------------------------

    def _mistaken(self, candidate: Candidate) -> bool:
        """Whether a title is taken for a person, a company or another work."""
        person, owner = candidate.person, candidate.subject
        if (owner is not None and owner.word in _DAYS) or (person is not None and person.word in _DAYS):
            return True
        if candidate.relation in _OF_NO_FILM and self._films.is_subject(candidate.object):
            return True
        if candidate.company is not None and candidate.subject is None and self._films.is_subject(candidate.object):
            return True
        if candidate.company is not None and candidate.company.kind in TITLED and self._films.is_title(candidate.company):
            return True
        if candidate.relation is _CAST and self._is_on_set(candidate):
            return True
        if owner is not None and owner.person < 0 and self._films.is_subject(self._document.printed(owner.start, owner.end)):
            return True
        return person is not None and person.person < 0 and self._films.is_title(person)

    def _is_on_set(self, candidate: Candidate) -> bool:
        """Whether what is taken for a part is the title of another of the article's films (`A is directing T, a drama`)."""
        part = candidate.qualifiers.get("character", "")
        return len(self._films.subjects) > 1 and isinstance(part, str) and bool(part) and self._films.is_subject(part)

    def _take(self, candidate: Candidate) -> None:
        """Enter what a candidate states, unless it mistakes a title for something else or speaks of another work."""
        if self._mistaken(candidate):
            return
        owners = self._owners(candidate)
        if not owners:
            self._take_elsewhere(candidate)
        for owner in owners:
            if candidate.relation is _SEQUEL and owner is not None and key(candidate.object) == key(owner.name):
                continue  # a film is no sequel to itself
            self._enter(candidate, owner)

    def _owners(self, candidate: Candidate) -> list[Subject | None]:
        """The subject films of which a candidate speaks; None stands for the person or company that it names as its subject."""
        if candidate.subject is not None:
            return [None]
        return [film for film in self._discourse.subjects_of(candidate) if candidate.object or film.node is not None]

    def _enter(self, candidate: Candidate, film: Subject | None) -> None:
        """Enter what a candidate states of a subject film, or of the person or company that it names."""
        spans = list(candidate.spans)
        subject, subject_id = self._subject_of(candidate, film, spans)
        object_, object_id, inferred = self._object_of(candidate, subject, spans)
        qualifiers = dict(candidate.qualifiers)
        if candidate.relation in DATE_RELATIONS and candidate.printed:
            qualifiers["text"] = object_
            object_ = self._resolved(candidate)
        if candidate.printed or candidate.relation is Relation.FORMAT:
            spans.append(("object", candidate.start, candidate.end))
        draft = Draft(subject, subject_id, candidate, object_, object_id, qualifiers, spans, inferred, candidate.confidence)
        self._merge(draft)

    def _subject_of(self, candidate: Candidate, film: Subject | None, spans: list[tuple[Part, int, int]]) -> tuple[str, str]:
        """The name and id of whom a candidate speaks, with the spans that print it."""
        node = candidate.subject
        if film is not None or node is None:
            film = film or self._films.subjects[0]
            if not candidate.object and film.node is not None:  # "the novel of the same name"
                spans.append(("object", film.node.start, film.node.end))
            return self._film(film)
        if candidate.subject_type == "person":
            name, id_, entity = self._person(node)
            spans += self._name_spans("subject", node, entity)
            return name, id_
        name = self._company(node, "subject", spans)
        return name, self._company_id(name)

    def _object_of(self, candidate: Candidate, subject: str, spans: list[tuple[Part, int, int]]) -> tuple[str, str | None, bool]:
        """The object's name, its id where it is an entity, and whether the name is composed of printed parts."""
        if candidate.person is not None:
            name, id_, entity = self._person(candidate.person)
            spans += self._name_spans("object", candidate.person, entity)
            return name, id_, entity.mended is not None
        if candidate.company is not None:
            name = self._company(candidate.company, "object", spans)
            if candidate.object != self._document.printed(candidate.company.start, candidate.company.end):
                name = candidate.object  # a chain of names that is one firm's
            return name, self._company_id(name), False
        if candidate.relation in _OF_WORKS and (whole := self._subtitles.whole(candidate.object)) is not None:
            spans.append(("antecedent", whole[1].start, whole[1].end))
            return whole[0], None, False
        return candidate.object or subject, None, False

    def _company(self, node: Node, part: Part, spans: list[tuple[Part, int, int]]) -> str:
        """The fullest name of a company, with the spans of the mention and of what it is short for."""
        name, full = self._houses.full(node)
        spans.append((part, node.start, node.end))
        if full is not node:
            spans.append(("antecedent", full.start, full.end))
        return name

    def _take_elsewhere(self, candidate: Candidate) -> None:
        """A part in another work is a credit of the person who has it."""
        if self._films.subjects and self._document.position(candidate.sentence) < LEAD:
            return
        work = self._discourse.other_of(candidate)
        if work is None or only_describes(candidate.sentence.nodes, work) or self._owns(candidate.sentence.nodes, work):
            return
        if work.person >= 0 or work.kind in _PERSON_LIKE_OR_COMPANY or candidate.confidence < SURE_ELSEWHERE:
            return
        if candidate.relation is Relation.PRODUCTION_COMPANY and candidate.company is not None and not self._films.subjects:
            self._take(self._credit(candidate, candidate.company, work, "company"))
        if candidate.person is None or not _is_personal(candidate.person) or candidate.qualifiers.get("status"):
            return
        crowded = bool(self._films.subjects) and self._elsewhere[self._films.key_of(work)] >= CROWD
        if candidate.relation is Relation.CREW or crowded:
            return
        self._take(self._credit(candidate, candidate.person, work, "person"))

    @staticmethod
    def _owns(nodes: list[Node], work: Node) -> bool:
        """Whether what was taken for a work only owns one (`the lead in Harbor's Kites`)."""
        at = place_of(nodes, work)
        return 0 <= at < len(nodes) - 1 and nodes[at + 1].kind == Kind.POSSESSIVE

    def _credit(self, candidate: Candidate, owner: Node, work: Node, type_: str) -> Candidate:
        """What a candidate tells of the part of a person or a company in another work, as a credit of theirs."""
        jobs = {Relation.CAST: "actor", Relation.PRODUCTION_COMPANY: "producer"}
        title = self._document.printed(work.start, work.end)
        stated = {} if candidate.rule in _JOINING else {"role": jobs.get(candidate.relation, candidate.relation.value)}
        qualifiers = stated | {k: v for k, v in candidate.qualifiers.items() if k == "character"}
        if (told := described(self._document, candidate.sentence.nodes, work)) is not None:
            qualifiers |= of_work(self._document, told)
        return Candidate(
            Relation.CREDIT, title, work.start, work.end, candidate.sentence, candidate.rule, candidate.confidence * 0.85,
            subject=owner, subject_type=type_, qualifiers=qualifiers,
        )  # fmt: skip

    def _resolved(self, candidate: Candidate) -> str:
        """The date that a printed phrase means, or the phrase where that is not to be known."""
        phrase, day = candidate.object, self._document.date
        if candidate.bound:
            first, last = endpoints(phrase, day, future=candidate.future)
            value = first if candidate.bound == "first" else last
        else:
            value = normalise(phrase, day, future=candidate.future, day_first=self._day_first)
        return value.edtf if value else phrase

    def _name_spans(self, part: Part, node: Node, entity: PersonEntity) -> list[tuple[Part, int, int]]:
        """The mention, the full name that a surname or pronoun stands for, and the surname that mends a name."""
        spans: list[tuple[Part, int, int]] = [(part, node.start, node.end)]
        full = next(iter(entity.spellings.values()), None)
        if full is not None and full is not node and self._document.printed(node.start, node.end) not in entity.spellings:
            spans.append(("antecedent", full.start, full.end))
        if entity.mended is not None and entity.mended is not node:
            spans.append(("antecedent", entity.mended.start, entity.mended.end))
        return spans

    def _merge(self, draft: Draft) -> None:
        place = (draft.subject_id, draft.candidate.relation, draft.object.casefold(), *draft.apart)
        known = self._drafts.get(place)
        works: list[Draft] = []
        if draft.candidate.relation is _CREDIT:
            works = self._works.setdefault((draft.subject_id, key(draft.object)), [])
            # one credit says less of the job than the other, or no less where that one says nothing of it
            known = known or next((w for w in works if not (w.qualifiers.get("role") and draft.qualifiers.get("role"))), None)
        if known is None:
            self._drafts[place] = draft
            works.append(draft)
            return
        for name, value in draft.qualifiers.items():
            # a part that the lead tells as sure is not in doubt for what is told later, perhaps of another work
            if name != "status" or value in _LATER or self._document.position(draft.candidate.sentence) < LEAD:
                known.qualifiers.setdefault(name, value)
        if known.qualifiers.get("status") == "rumoured" and draft.qualifiers.get("status") == "in talks":
            known.qualifiers["status"] = "in talks"  # who is in talks is more than rumoured
        if draft.candidate.sentence is known.candidate.sentence:
            known.spans += [span for span in draft.spans if span[0] == "qualifier"]
        known.confidence = 1 - (1 - known.confidence) * (1 - draft.confidence * 0.5)

    def _titles(self) -> None:
        """A title is a fact of its film, stated where it is first named."""
        for subject in self._films.subjects:
            node = subject.node
            if node is None:
                continue
            sentence = next((s for s in self._document.sentences if s.start <= node.start < s.end), None)
            if sentence is not None:
                found = Candidate(Relation.TITLE, subject.name, node.start, node.end, sentence, "film.title", 0.97, film=node)
                self._take(found)

    def _parts(self) -> None:
        """What is told of somebody who is but a part in a film is no fact (`plays Wren Hale, a writer from Riga`)."""
        played = {key(name): draft.subject for draft in self._drafts.values() for name in _names(draft.qualifiers.get("character"))}
        real = {
            key(d.object)
            for d in self._drafts.values()
            if d.candidate.subject_type == "film" and d.candidate.relation is not Relation.MENTIONED
        }
        for place, draft in list(self._drafts.items()):
            name = key(draft.subject)
            if draft.candidate.subject_type == "person" and name in played and name not in real and played[name] != draft.subject:
                del self._drafts[place]

    def _bystanders(self) -> None:
        """A company that the text tells of without giving it a part in the film is mentioned."""
        parts = {d.object_id for d in self._drafts.values() if d.candidate.subject_type == "film"}
        for draft in list(self._drafts.values()):
            node = draft.candidate.subject
            if draft.candidate.subject_type == "company" and node is not None and draft.subject_id not in parts:
                parts.add(draft.subject_id)
                told = draft.candidate
                found = Candidate(
                    Relation.MENTIONED, draft.subject, node.start, node.end, told.sentence, "company.bystander", 0.8,
                    anchor=told.anchor, company=node,
                )  # fmt: skip
                self._take(found)

    def _fragments(self) -> None:
        """A credit whose title is only the beginning of another's at the same place is none."""
        longest: dict[int, int] = {}
        stated = [(place, draft.candidate) for place, draft in self._drafts.items() if draft.candidate.relation is _CREDIT]
        for _, candidate in stated:
            longest[candidate.start] = max(candidate.end, longest.get(candidate.start, 0))
        for place, candidate in stated:
            if candidate.end < longest[candidate.start]:
                del self._drafts[place]

    def _aliases(self) -> None:
        """Another spelling of a person's name is an alias."""
        for entity in self._document.people.entities:
            for spelling, node in entity.spellings.items():
                if spelling == entity.name or not any(entity.name in (d.subject, d.object) for d in self._drafts.values()):
                    continue
                sentence = next((s for s in self._document.sentences if s.start <= node.start < s.end), None)
                if sentence is not None:
                    found = Candidate(
                        Relation.ALIAS, spelling, node.start, node.end, sentence, "person.spelling", 0.9,
                        subject=node, subject_type="person", qualifiers={"type": "spelling"},
                    )  # fmt: skip
                    self._take(found)

    def _choose(self) -> None:
        """Of a relation with one value a film keeps one: the furthest stage, the format with the most weight."""
        groups: dict[tuple[str, Relation], list[tuple[str, ...]]] = {}
        for place, draft in self._drafts.items():
            if draft.candidate.relation in SINGLE:
                groups.setdefault((draft.subject_id, draft.candidate.relation), []).append(place)
        self._drop_poorer()
        for (_, relation), keys in groups.items():
            votes = [(self._drafts[rival].object, self._drafts[rival].confidence) for rival in keys]
            chosen = choose(relation, votes)
            for rival in keys:
                if self._drafts[rival].object != chosen:
                    del self._drafts[rival]

    def _drop_poorer(self) -> None:
        """A company or a release date told once with its territory and medium and once without is told once."""
        groups: dict[tuple[str, Relation, str], list[tuple[str, ...]]] = {}
        for place, draft in self._drafts.items():
            if draft.candidate.relation in BY_TERRITORY:
                groups.setdefault((draft.subject_id, draft.candidate.relation, draft.object.casefold()), []).append(place)
        self._drop_wider_genres()
        for places in groups.values():
            said = {place: {q for q in self._drafts[place].qualifiers.items() if q[0] in APART} for place in places}
            for place in places:
                if any(said[place] < said[other] for other in places if other in self._drafts):
                    del self._drafts[place]

    def _drop_wider_genres(self) -> None:
        """A film that is a survival thriller needs not be told to be a thriller as well."""
        genres = [(place, draft) for place, draft in self._drafts.items() if draft.candidate.relation is _GENRE]
        for place, draft in genres:
            words = set(draft.object.split())
            if any(d.subject_id == draft.subject_id and words < set(d.object.split()) for _, d in genres):
                del self._drafts[place]
