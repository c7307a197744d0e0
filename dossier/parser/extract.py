"""Relation extraction: what each match of a rule states becomes candidates.

A rule's `emit` is a comma list of what it states: a relation of the film (`director`, `writer,director`), `role` (the relation
of the captured job), or a relation of a person or company (`credit`, `honour`, `representation`, `founder`).
"""

from collections.abc import Callable, Iterator

from dossier.models import RELATIONS, Relation
from dossier.parser.candidates import Candidate, Value
from dossier.parser.document import Document
from dossier.parser.engine import Match
from dossier.parser.lexicon import Kind
from dossier.parser.lists import PersonItem, Work, companies, people, places, works
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.words import NUMBERS

_Emitter = Callable[["Extraction"], Iterator[Candidate]]


class Extraction:
    """One match in its sentence: gives the nodes and texts of captures, and builds candidates from them."""

    def __init__(self, document: Document, sentence: Sentence, match: Match, relation: str) -> None:
        self.document = document
        self.sentence = sentence
        self.match = match
        self.relation = relation

    def nodes(self, name: str) -> list[Node]:
        """The nodes that a capture took; empty where it took none."""
        interval = self.match.captures.get(name)
        return self.sentence.nodes[interval[0] : interval[1]] if interval else []

    def text(self, name: str) -> str:
        """The words that a capture took, white space collapsed; empty where it took none."""
        nodes = self.nodes(name)
        return self.document.printed(nodes[0].start, nodes[-1].end) if nodes else ""

    def candidate(self, relation: Relation, object_: str, start: int, end: int) -> Candidate:
        """A candidate of this match with its fixed and captured qualifiers."""
        film = next((node for node in self.nodes("film") if node.kind in NAMES), None)
        rule = self.match.rule
        found = Candidate(
            relation, object_, start, end, self.sentence, rule.id, rule.confidence, film=film, anchor=self.match.start
        )
        for key, value in rule.qualifiers.items():
            words = self.text(value[1:]) if value.startswith("$") else value
            if words:
                found.qualifiers[key] = words
                found.spans += [("qualifier", n[0].start, n[-1].end) for n in [self.nodes(value[1:])] if n]
        return found

    def named(self, relation: Relation, node: Node) -> Candidate:
        """A candidate whose object is a name as printed."""
        return self.candidate(relation, self.document.printed(node.start, node.end), node.start, node.end)

    # -- people and companies of the film --------------------------------------------------------------------------

    def person(self, relation: Relation, item: PersonItem) -> Iterator[Candidate]:
        """What a person's part in the film states: the part itself, and the company that stands behind a producer."""
        found = self.named(relation, item.name)
        found.person = item.name
        yield found
        if relation in {Relation.PRODUCER}:
            for company in item.companies:
                house = self.named(Relation.PRODUCTION_COMPANY, company)
                house.company = company
                house.confidence *= 0.95
                yield house

    def cast_or_crew(self) -> Iterator[Candidate]:
        """People in the relation that the rule names."""
        for item in people(self.nodes("object")):
            yield from self.person(Relation(self.relation), item)

    def by_role(self) -> Iterator[Candidate]:
        """People in the relations of the captured jobs."""
        for role in (node for node in self.nodes("role") if node.kind == Kind.ROLE):
            for value in role.value.split("/"):
                relation = Relation.CAST if value == "actor" else Relation(value)
                for item in people(self.nodes("object")):
                    for found in self.person(relation, item):
                        if relation is Relation.CREW and found.relation is Relation.CREW:
                            found.qualifiers["job"] = role.detail
                        yield found

    def company(self) -> Iterator[Candidate]:
        """Companies in the relation that the rule names."""
        for node in companies(self.nodes("object")):
            found = self.named(Relation(self.relation), node)
            found.company = node
            yield found

    # -- attributes of the film ------------------------------------------------------------------------------------

    def place(self) -> Iterator[Candidate]:
        """Places in the relation that the rule names."""
        for node in places(self.nodes("object")):
            yield self.named(Relation(self.relation), node)

    def date(self) -> Iterator[Candidate]:
        """A date, resolved later against the article's; a fixed value stands for itself."""
        nodes = self.nodes("object")
        fixed = self.match.rule.qualifiers.get("object")
        if fixed:
            first, last = self.sentence.nodes[self.match.start], self.sentence.nodes[self.match.end - 1]
            found = self.candidate(Relation(self.relation), fixed, first.start, last.end)
            del found.qualifiers["object"]
            found.printed = False
            yield found
        for node in nodes:
            if node.kind in {Kind.DATE, Kind.YEAR}:
                yield self.named(Relation(self.relation), node)

    def words(self) -> Iterator[Candidate]:
        """The captured words as they stand, or the fixed value of the rule."""
        relation = Relation(self.relation)
        fixed = self.match.rule.qualifiers.get("object")
        nodes = self.nodes("object") or self.sentence.nodes[self.match.start : self.match.end]
        text = fixed or self.document.printed(nodes[0].start, nodes[-1].end)
        if relation is Relation.GENRE:
            text = text.lower()
        found = self.candidate(relation, text, nodes[0].start, nodes[-1].end)
        found.qualifiers.pop("object", None)
        found.printed = not fixed
        yield found

    def logline(self) -> Iterator[Candidate]:
        """The whole sentence that tells the story."""
        sentence = self.sentence
        text = self.document.printed(sentence.start, sentence.end)
        yield self.candidate(Relation.LOGLINE, text, sentence.start, sentence.end)

    def format(self) -> Iterator[Candidate]:
        """The format that the lexicon gives the captured words."""
        for node in self.nodes("object"):
            if node.kind == Kind.FORMAT and node.value:
                found = self.named(Relation.FORMAT, node)
                found.object, found.printed = node.value, False
                yield found

    # -- people's and companies' own facts -------------------------------------------------------------------------

    def subjects(self) -> list[Node]:
        """The people that the subject capture names, pronouns included."""
        nodes = self.nodes("subject")
        if not nodes:
            governing = self.sentence.governing(self.match.start)
            return [governing] if governing else []
        named = [item.name for item in people(nodes)]
        return named or [node for node in nodes if node.kind == Kind.PRONOUN and node.person >= 0]

    def company_subjects(self) -> list[Node]:
        """The company that the subject capture names, or that its pronoun stands for."""
        nodes = self.nodes("subject")
        return companies(nodes)[:1] or [node.stands_for for node in nodes if node.stands_for is not None][:1]

    def credit(self) -> Iterator[Candidate]:
        """The captured works as credits of the subject."""
        company = self.relation == "company credit"
        subjects = self.company_subjects() if company else self.subjects()
        for work in works(self.nodes("object")):
            for subject in subjects:
                found = self.candidate(Relation.CREDIT, self.document.printed(work.start, work.end), work.start, work.end)
                found.subject, found.subject_type = subject, "company" if company else "person"
                found.qualifiers |= self.of_work(work)
                if "upcoming" in self.match.rule.qualifiers:
                    found.qualifiers["upcoming"] = True
                if partners := [item.name for item in people(self.nodes("with"))]:
                    found.qualifiers["with"] = tuple(self.document.printed(node.start, node.end) for node in partners)
                if character := self.nodes("character"):
                    found.qualifiers["character"] = self.document.printed(character[0].start, character[-1].end)
                yield found

    def of_work(self, work: Work) -> dict[str, Value]:
        """The qualifiers that the words around a title state."""
        found: dict[str, Value] = {}
        if work.owner is not None and work.owner.person < 0 and work.owner.kind in {Kind.COMPANY, Kind.COMPANY_LIKE}:
            found["company"] = self.document.printed(work.owner.start, work.owner.end)
        if work.year is not None:
            found["year"] = self.document.printed(work.year.start, work.year.end)
        if work.upcoming:
            found["upcoming"] = True
        kinds = [node.detail or node.word for node in work.kinds if node.detail]
        if kinds:
            found["kind"] = kinds[-1]
        return found

    def honour(self) -> Iterator[Candidate]:
        """The captured awards as honours of the subject."""
        for award in (node for node in self.nodes("object") if node.kind in {Kind.AWARD, Kind.FESTIVAL}):
            for subject in self.subjects():
                found = self.named(Relation.HONOUR, award)
                found.subject, found.subject_type = subject, "person"
                counts = [
                    NUMBERS.get(node.word.split("-")[0]) for node in self.nodes("count") if node.kind in {Kind.NUMBER, Kind.WORD}
                ]
                if count := next((c for c in counts if c), None):
                    found.qualifiers["count"] = count
                yield found

    def representation(self) -> Iterator[Candidate]:
        """The captured firms as representatives of the subject."""
        for firm in companies(self.nodes("object")):
            for subject in self.subjects():
                found = self.named(Relation.REPRESENTATION, firm)
                found.subject, found.subject_type, found.company = subject, "person", firm
                yield found

    def founder(self) -> Iterator[Candidate]:
        """The captured people as founders of the subject."""
        for subject in self.company_subjects():
            for item in people(self.nodes("object")):
                found = self.named(Relation.FOUNDER, item.name)
                found.subject, found.subject_type, found.person = subject, "company", item.name
                yield found


_BY_TYPE: dict[str, _Emitter] = {
    "person": Extraction.cast_or_crew,
    "company": Extraction.company,
    "place": Extraction.place,
    "date": Extraction.date,
    "text": Extraction.words,
    "work": Extraction.words,
}

_OWN: dict[str, _Emitter] = {
    "role": Extraction.by_role,
    "logline": Extraction.logline,
    "format": Extraction.format,
    "credit": Extraction.credit,
    "company credit": Extraction.credit,
    "honour": Extraction.honour,
    "representation": Extraction.representation,
    "founder": Extraction.founder,
}


def extract(document: Document, sentence: Sentence, match: Match) -> Iterator[Candidate]:
    """Yield what one match states."""
    for relation in match.rule.emit.split(","):
        emitter = _OWN.get(relation) or _BY_TYPE[RELATIONS[Relation(relation)].object]
        yield from emitter(Extraction(document, sentence, match, relation))
