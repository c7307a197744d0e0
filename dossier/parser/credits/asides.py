"""Other works that an aside on a person, or a bracket with a clause in it, tells of.

Rules know the phrasings; this reader knows only where such an aside begins and ends. What stands in it behind a preposition or a
verb of making, and reads as a work, is a credit of the person, unless the words before it tell of something else.
"""

from collections.abc import Iterator, Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.credits.aside_words import (
    BARS,
    FAME,
    GOES_ON,
    HAVING,
    HOUSED,
    HOUSES,
    KNOWING,
    LEADING,
    MAKING,
    NO_ASIDE,
    ON_SCREEN,
    PENDING,
    PLURALS,
    STORIES,
    TIMES,
    WORKS,
)
from dossier.parser.credits.background import JOBS, credit_of, lies_ahead, of_others, roles_of
from dossier.parser.credits.described import reader
from dossier.parser.credits.works_titles import Work
from dossier.parser.document import Document
from dossier.parser.extraction.extract import Extraction, whole
from dossier.parser.extraction.whom import antecedents, before, full_name, is_person
from dossier.parser.kinds import JOINTS, PERSONAL, TITLED, VERBAL
from dossier.parser.lexicon import Kind
from dossier.parser.matching.engine import Rule
from dossier.parser.nodes import NAMES, Node, Sentence, place_of
from dossier.parser.words import RELATIVES

ASIDE = Rule("aside.credits", "", "credit", confidence=0.84)
"""A work told in an aside behind a person's name."""
CLAUSE = Rule("aside.clause", "", "credit", confidence=0.8)
"""A work told in a clause on a person, behind the lead."""
BRACKET = Rule("aside.bracket", "", "credit", confidence=0.84)
"""A work told in a clause in brackets behind a person's name."""

_OF_HOUSES = frozenset(("for", "with", "from", "of"))
"""Prepositions behind which a company can stand."""
_WHERE = frozenset(("in", "from", "of", "behind"))
_PRIZES = frozenset(("award", "awards", "prize"))
_LINKING = frozenset((",", ";", "while", "whereas", "but"))
_OPENING = frozenset((Kind.COMMA, Kind.DASH, Kind.PAREN))
_TELLING = NAMES | {Kind.ROLE}
"""The types of what can be followed by an aside on somebody."""
_BEFORE_NAMES = frozenset((Kind.ROLE, Kind.NATION, Kind.AWARD, Kind.DETERMINER, Kind.WORD))
_MARKS = frozenset((Kind.SEMICOLON, Kind.STOP, Kind.COLON))


def read_asides(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield the works that the asides on people in a sentence tell of."""
    nodes, done = sentence.nodes, 0
    for i in [i for i, node in enumerate(nodes[:-2]) if node.person >= 0 or node.kind in _TELLING]:
        if i < done or (i and nodes[i - 1].word == "as"):
            continue
        subject = _teller(document, sentence, i)
        if subject is None:
            continue
        at = i + 1
        if nodes[at].kind == Kind.PAREN:
            yield from _in_bracket(document, sentence, subject, nodes[at])
            at += 1
        if at + 2 < len(nodes) and nodes[at].kind in {Kind.COMMA, Kind.DASH}:
            walk = _aside(document, sentence, subject, at + 1)
            if walk is not None:
                yield from walk.works(at + 1, len(nodes))
                done = at = walk.end
        if at + 2 < len(nodes) and _opens_clause(document, sentence, i):
            at += nodes[at].kind == Kind.COMMA
            clause = Walk(whole(document, sentence, CLAUSE), [subject], nodes, sure=False, strict=True)
            if nodes[at].kind in VERBAL:
                yield from clause.works(at, len(nodes))


def _opens_clause(document: Document, sentence: Sentence, i: int) -> bool:
    """Whether the person at `i` is the subject of a clause behind the first sentence: at its beginning, or behind a link."""
    nodes = sentence.nodes
    if not document.position(sentence) or sentence.governed(i):
        return False
    start = i
    while start and nodes[start - 1].kind in _BEFORE_NAMES:
        start -= 1
    return not start or nodes[start - 1].word in _LINKING


def _in_bracket(document: Document, sentence: Sentence, name: Node, paren: Node) -> Iterator[Candidate]:
    """The works of a bracket that holds a clause or a job, and not only a list of titles."""
    inner = paren.inner
    if len(inner) < 3 or all(node.is_name or node.kind in {Kind.COMMA, Kind.CONJUNCTION, Kind.YEAR} for node in inner):
        return
    extraction = whole(document, sentence, BRACKET)
    for i, node in enumerate(inner):
        if node.kind == Kind.AWARD:
            nominee = _is_nomination(inner, i)
            honour = extraction.named(Relation.HONOUR, node)
            honour.subject, honour.subject_type = name, "person"
            honour.qualifiers["result"] = "nominee" if nominee else "winner"
            yield honour
    yield from Walk(extraction, [name], inner, sure=True).works(0, len(inner))


def _is_nomination(nodes: Sequence[Node], i: int) -> bool:
    """Whether the award at `i` was not won: a word for a nomination stands by it, in front or behind, before any comma."""
    first = max((k + 1 for k in range(i) if nodes[k].kind == Kind.COMMA), default=0)
    last = next((k for k in range(i, len(nodes)) if nodes[k].kind == Kind.COMMA), len(nodes))
    return any(node.word.lstrip("-").startswith(("nomin", "shortlist")) for node in nodes[first:last])


def _teller(document: Document, sentence: Sentence, i: int) -> Node | None:
    """The person whom the node at `i` names, or for whom a job stands there (`The actress, whose ...`); None for no person."""
    nodes = sentence.nodes
    node = nodes[i]
    if node.word in {"he", "she"}:
        return node if node.person >= 0 else None
    if node.is_name:
        return node if node.person >= 0 or (full_name(node) and nodes[i + 1].kind == Kind.COMMA) else None
    if node.kind != Kind.ROLE or not i or nodes[i - 1].word != "the" or nodes[i + 1].kind not in {Kind.COMMA, Kind.AUXILIARY}:
        return None
    if node.person >= 0:
        return node
    told = before(document, sentence) if i == 1 and nodes[2].word in RELATIVES else []
    return told[0] if told else None


def _aside(document: Document, sentence: Sentence, subject: Node, at: int) -> "Walk | None":
    """The walk through the aside on somebody that begins at node `at`; None where none begins there."""
    nodes = sentence.nodes
    first = nodes[at]
    relative = first.word in RELATIVES or first.word in {"himself", "herself"}
    if first.word in NO_ASIDE or _is_told_of(nodes, subject) or first.kind in {Kind.AUXILIARY, Kind.CONJUNCTION} or first.is_name:
        return None
    job = first.kind == Kind.DETERMINER and any(node.kind == Kind.ROLE for node in nodes[at + 1 : at + 4])
    if (first.kind == Kind.PRONOUN or (subject.person < 0 and not job)) and not relative:
        return None
    if any(node.word in PLURALS or (node.kind == Kind.ROLE and node.word.endswith("s")) for node in nodes[at : at + 4]):
        k = next((k for k in range(at - 1, -1, -1) if nodes[k] is subject), 0)
        pair = [nodes[k - 2]] if k > 1 and nodes[k - 1].kind == Kind.CONJUNCTION and is_person(nodes[k - 2]) else []
        return Walk(whole(document, sentence, ASIDE), [subject, *pair], nodes, sure=False)
    subjects = (antecedents(nodes, at) if first.word in RELATIVES and subject.is_name else []) or [subject]
    return Walk(whole(document, sentence, ASIDE), subjects, nodes, sure=False)


def _is_told_of(nodes: list[Node], subject: Node) -> bool:
    """Whether a name is that of whom a story tells (`a drama about Ada Marrow, who`, `the life of Ada Marrow, who`)."""
    k = max(0, place_of(nodes, subject))
    before = [node.word for node in nodes[max(0, k - 2) : k]]
    return before[-1:] in (["about"], ["follows"]) or (before[1:] == ["of"] and before[0] in STORIES)


def _is_titled(node: Node) -> bool:
    """Whether a name can be a title where two are joined: no person, company or place."""
    return node.kind in TITLED and node.person < 0


def _is_fame(node: Node) -> bool:
    """Whether a word or an award tells what a work brought somebody."""
    return node.kind == Kind.AWARD or node.word in FAME


class Walk:
    """Goes through an aside from left to right, and reads the works where one can begin.

    Takes the extraction that makes the candidates, whom the aside is on, the nodes that it stands in, and whether all of these are
    of the aside. `strict` tells that it is no aside but a clause, which can speak of the film: only words of time make a work of
    what it names.
    """

    def __init__(
        self, extraction: Extraction, subjects: list[Node], nodes: Sequence[Node], *, sure: bool, strict: bool = False
    ) -> None:
        self.extraction = extraction
        self.subjects = subjects
        self.nodes = nodes
        self.sure = sure
        self.strict = strict
        self.reader = reader(extraction.document, nodes)
        self.end = 0
        """Where the aside ends."""

    def works(self, start: int, end: int) -> Iterator[Candidate]:
        """Yield the works told between `start` and where the aside ends, at most `end`."""
        i, first, read = start, start, False
        while i < end and not self._ends(i, read=read):
            at = self._begins(i)
            found, after = self._read(first, i, at) if at else ([], i)
            for work in found:
                yield from self._told(work, first, i)
            if found:
                first, read = after, True
                if after < end and self.nodes[after].kind == Kind.AUXILIARY:
                    break
            elif self.nodes[i].word in {"and", ","}:
                first = i
            i = max(after, i + 1) if found else i + 1
        self.end = i

    def _read(self, first: int, i: int, at: int) -> tuple[list[Work], int]:
        """The works that begin at `at`, to which node `i` leads, and the position behind them."""
        lead = self.nodes[first:at]
        if any(node.word in BARS or node.word.rsplit(" ", 1)[-1] in BARS for node in lead):
            return [], i
        had = self.nodes[i].word in HAVING
        if self.strict and not (had or any(node.word in TIMES for node in lead)):
            return [], i
        known = self.sure or any(node.word in KNOWING or node.kind == Kind.AWARD for node in lead)
        if self.nodes[at].word == "the" and at + 1 < len(self.nodes) and self.nodes[at + 1].word in {"latter", "former"}:
            told = self._taken_up(at)
            return ([told] if told is not None else []), at + 2
        found, after = self.reader.read(at, unsure=not known)
        if after < len(self.nodes) and self.nodes[after].word in HOUSES:
            return [], i
        return [work for work in found if self._may_be(work, i, known=known)], after

    def _taken_up(self, at: int) -> Work | None:
        """The work for which `the latter` or `the former` at node `at` stands: of two joined ones before it."""
        document, sentence = self.extraction.document, self.extraction.sentence
        number = document.position(sentence)
        for nodes in (self.nodes[:at], document.sentences[number - 1].nodes if number else ()):
            for k in range(len(nodes) - 1, 1, -1):
                pair = (nodes[k - 2], nodes[k])
                if nodes[k - 1].kind in JOINTS and all(_is_titled(node) for node in pair):
                    work = pair[self.nodes[at + 1].word == "latter"]
                    return Work(work.start, work.end, work)
        return next((Work(n.start, n.end, n) for n in reversed(self.nodes[:at]) if n.kind == Kind.TITLE), None)

    def _ends(self, i: int, *, read: bool) -> bool:
        """Whether the aside ends before node `i`."""
        node = self.nodes[i]
        if node.kind in _MARKS and not self.sure:
            return True
        if node.person >= 0 and node.is_name and not self.sure and i:
            last = self.nodes[i - 1].word
            owns = i + 1 < len(self.nodes) and self.nodes[i + 1].kind == Kind.POSSESSIVE
            told = self.strict and i + 1 < len(self.nodes) and self.nodes[i + 1].kind in _OPENING
            if told or (
                not owns and last not in {"with", "opposite", "alongside", "under", "by", "as", "like", "and", "in", "for", "on"}
            ):
                return True
        if node.kind != Kind.COMMA or self.sure:
            return False
        follows = [other.word for other in self.nodes[i + 1 : i + 3]]
        if follows[:1] in (["with"], ["for"]) and any(other.kind == Kind.AWARD for other in self.nodes[max(0, i - 6) : i]):
            return False  # "to have won the Golden Bear twice, with Kites and Hinge"
        if self.nodes[i - 1].word in RELATIVES:
            return False
        if follows[:1] == ["and"]:
            return follows[1:] == [] or not (follows[1] in GOES_ON or (self.strict and self.nodes[i + 2].kind in VERBAL))
        return follows[:1] == [] or follows[0] not in GOES_ON or not read

    def _begins(self, i: int) -> int:
        """Where a work can begin that node `i` leads to; 0 where it leads to none."""
        node = self.nodes[i]
        if i + 1 >= len(self.nodes):
            return 0
        if node.word in LEADING or node.word in MAKING:
            return i + 1
        if node.word in HAVING and self.nodes[i + 1].kind in NAMES and i + 2 < len(self.nodes):
            return i + 1 if self.nodes[i + 2].word in PENDING else 0
        if node.word == "whose":
            at = next((k for k in range(i + 1, min(i + 6, len(self.nodes))) if self.nodes[k].is_name), 0)
            told = any(other.word.split()[-1] in WORKS for other in self.nodes[i + 1 : at])
            return i + 1 if at and (told or self.nodes[at].kind == Kind.TITLE) else 0
        return 0

    def _may_be(self, work: Work, i: int, *, known: bool) -> bool:
        """Whether what was read can be a work: no award, festival, company or person."""
        node = work.node
        if any(node is subject for subject in self.subjects) or node.kind not in NAMES:
            return False
        if node.kind == Kind.TITLE:
            return True
        if node.word.split()[-1] in HOUSED or node.word.startswith("best "):
            return False
        if any(other.start >= work.end and other.word in _PRIZES for other in self.nodes[i + 1 : i + 6]):
            return False  # "the Best Actor in a Comedy award"
        if node.kind == Kind.COMPANY:
            return known and not node.detail and self.nodes[i].word in {"in", "for", "from"}
        if node.person >= 0 or node.kind in PERSONAL:
            first = self.nodes[i + 1] is node or self.nodes[i + 2 : i + 3] == [node]
            return known and first and self.nodes[i].word in {"in", "for", "from", "on"} and not self.reader.known(node)
        return self._names_work(work, i, known=known)

    def _names_work(self, work: Work, i: int, *, known: bool) -> bool:
        """Whether a capitalised name behind the preposition or verb at `i` is likelier a title than a person, company or place."""
        node, lead = work.node, self.nodes[i].word
        at = place_of(self.nodes, node)
        if at > 0 and self.nodes[at - 1].word == "as":
            return False
        if node.kind == Kind.COMPANY_LIKE:
            return lead not in _OF_HOUSES
        if node.kind == Kind.PLACE and lead in _WHERE:
            return False
        if lead == "from" and i and self.nodes[i - 1].kind == Kind.ROLE:
            return False  # "a filmmaker from Riga"
        if node.kind != Kind.NAME:
            return True
        words = self.extraction.document.lexicon.words
        common = all(word in words for word in node.word.split())
        if " " not in node.word:
            return known or lead not in {"in", "from"}
        famed = known and (lead != "with" or any(_is_fame(other) for other in self.nodes[max(0, i - 8) : i]))
        return common or famed or not (lead == "with" or (lead in _OF_HOUSES and full_name(node)))

    def _told(self, work: Work, first: int, i: int) -> Iterator[Candidate]:
        nodes = list(self.nodes)
        lead = nodes[first : i + 1]
        work.upcoming = work.upcoming or lies_ahead(nodes, first, i + 1)
        job = [node for node in lead if node.kind == Kind.ROLE or node.word in JOBS]
        roles = roles_of(job[-1:]) or (["actor"] if any(node.word in ON_SCREEN for node in lead) else [None])
        for subject in self.subjects:
            for role in roles:
                found = credit_of(self.extraction, work, subject, "person")
                found.qualifiers |= {"role": role} if role else {}
                yield found
        yield from of_others(self.extraction, work, self.subjects)
