"""Relation extraction: what each match of a rule states becomes candidates.

A rule's `emit` is a comma list of what it states: a relation of the film (`director`, `writer,director`), `role` (the relation
of the captured job), or a relation of a person or company (`credit`, `honour`, `representation`, `founder`).
"""

from collections.abc import Callable, Iterator
from functools import cache

from dossier.models import RELATIONS, Relation
from dossier.parser.candidates import Candidate
from dossier.parser.credits import background
from dossier.parser.document import Document
from dossier.parser.extraction import (
    deals,
    distinctions,
    extract_film,
    extract_houses,
    extract_kinds,
    extract_parts,
    extract_people,
    extract_releases,
    extract_rights,
    extract_shoots,
    extract_slots,
    extract_stages,
    makers,
    other_titles,
)
from dossier.parser.extraction.lists import companies
from dossier.parser.extraction.whom import company_before
from dossier.parser.lexicon import Kind
from dossier.parser.matching.engine import Match, Rule
from dossier.parser.nodes import NAMES, Node, Sentence

_Emitter = Callable[["Extraction"], Iterator[Candidate]]


class Extraction:
    """One match in its sentence: gives the nodes and texts of captures, and builds candidates from them."""

    def __init__(self, document: Document, sentence: Sentence, match: Match, relation: str) -> None:
        self.document = document
        self.sentence = sentence
        self.match = match
        self.anchor = match.start
        self.own_clause = False
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
        titled = self.match.captures.get("film")
        film = next((node for node in self.sentence.nodes[slice(*titled)] if node.kind in NAMES), None) if titled else None
        rule = self.match.rule
        found = Candidate(
            relation,
            object_,
            start,
            end,
            self.sentence,
            rule.id,
            rule.confidence,
            film=film,
            anchor=self.anchor,
            verb=self.match.start,
            own_clause=self.own_clause,
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

    # -- attributes of the film ------------------------------------------------------------------------------------

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
        """The whole sentence that tells the story, or the quotation that does."""
        part = self.nodes("object")
        start, end = (part[0].start + 1, part[0].end - 1) if part else (self.sentence.start, self.sentence.end)
        end -= bool(part) and self.document.text[end - 1] == ","  # "...," reads the logline
        yield self.candidate(Relation.LOGLINE, self.document.printed(start, end), start, end)

    # -- people's and companies' own facts -------------------------------------------------------------------------

    def company_subjects(self) -> list[Node]:
        """The company that the subject capture names, or that its pronoun stands for."""
        nodes = self.nodes("subject")
        named = companies(nodes)[:1] or [node.stands_for for node in nodes if node.stands_for is not None][:1]
        if not named and any(node.word in {"latter", "company", "outfit", "banner", "studio", "label"} for node in nodes):
            return company_before(self.document, self.sentence)
        return named


def whole(document: Document, sentence: Sentence, rule: Rule) -> Extraction:
    """Return the extraction of a rule that has no pattern: its match is the whole sentence, with no captures."""
    return Extraction(document, sentence, Match(rule, 0, len(sentence.nodes), {}), rule.emit)


_BY_TYPE: dict[str, _Emitter] = {
    "person": extract_people.cast,
    "company": extract_houses.companies_of,
    "place": extract_film.locations,
    "date": Extraction.date,
    "text": Extraction.words,
    "work": Extraction.words,
}

_OWN: dict[str, _Emitter] = {
    "role": extract_people.by_role,
    "deeds": extract_people.deeds_of,
    "shared deeds": extract_people.shared,
    "likewise": extract_people.likewise,
    "played": extract_parts.played,
    "is played": extract_parts.is_played,
    "exited": extract_people.exited,
    "slotted": extract_slots.slotted,
    "opposite": extract_people.opposite,
    "maker": makers.maker,
    "starring": extract_people.starring,
    "joins": extract_people.joins,
    "logline": Extraction.logline,
    "credit": background.credit,
    "one credit": background.credit,
    "company credit": background.credit,
    "epithet": background.epithet,
    "honour": distinctions.honour,
    "representation": distinctions.representation,
    "founder": distinctions.founder,
    "kind": extract_kinds.kind,
    "labelled genres": extract_kinds.labelled_genres,
    "listed kinds": extract_kinds.listed,
    "network format": extract_kinds.network_format,
    "network movie": extract_kinds.network_movie,
    "filming start": extract_shoots.shoot,
    "filming end": extract_shoots.shoot_end,
    "release": extract_releases.release,
    "house": extract_houses.house,
    "production house": extract_houses.production_house,
    "fund": extract_houses.fund,
    "airs": extract_houses.airs,
    "rights": extract_rights.rights,
    "network": extract_rights.network,
    "studio": extract_rights.network,
    "seller": extract_rights.seller,
    "release by": extract_rights.release_by,
    "shown in": extract_rights.shown_in,
    "deals": deals.deals,
    "setting": extract_film.setting,
    "studio grounds": extract_film.studio_grounds,
    "budget": extract_film.budget,
    "other title": other_titles.other_title,
    "source": extract_film.source,
    "source title": extract_film.source_title,
    "source author": extract_film.source_author,
    "status": extract_stages.status,
    "true story": extract_film.true_story,
    "sequel to": extract_film.other_film,
    "remake of": extract_film.other_film,
    "remade": extract_film.remade,
    "spin-off of": extract_film.other_film,
}


@cache
def _emitters(emit: str) -> list[tuple[str, _Emitter]]:
    """What a rule emits, with what emits each."""
    return [(name, _OWN.get(name) or _BY_TYPE[RELATIONS[Relation(name)].object]) for name in emit.split(",")]


def extract(document: Document, sentence: Sentence, match: Match) -> Iterator[Candidate]:
    """Yield what one match states."""
    for relation, emitter in _emitters(match.rule.emit):
        yield from emitter(Extraction(document, sentence, match, relation))
