"""Whom a pronoun stands for, or "the director" without a name; and the company that `their` stands for."""

import re
from dataclasses import dataclass, field

from dossier.parser.coreference.genders import gender_of
from dossier.parser.coreference.jobs import Makers, job_of
from dossier.parser.coreference.parts import is_part
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import GOVERNING, NAMES, Node, Sentence, any_kind, neighbours

_ACTS = frozenset("made has was is will had directed wrote played starred won said told".split())
_SINGULAR = frozenset(("he", "she", "his", "her", "him", "hers", "herself", "himself"))

_REFERRING = frozenset((Kind.PRONOUN, Kind.NATION, Kind.ROLE))
"""Types of words that can stand for a person."""

_DIRECTS = frozenset(("directs", "helms", "directed", "helmed"))
_WRITTEN = frozenset("script screenplay teleplay story treatment novel book memoir play pilot".split())
"""Works of whose writer a clause without `that` tells (`from a script she wrote with A`)."""
_USING = frozenset(("from", "on", "using", "with"))
_PARTNERS = frozenset(("with", "opposite", "alongside", "co-starring"))
_BESIDE = frozenset((Kind.COMMA, Kind.CONJUNCTION, Kind.PAREN, Kind.ROLE, Kind.DETERMINER, Kind.NATION, Kind.AWARD))
_COLLEAGUES = frozenset(("co-star", "partner", "collaborator", "boss", "colleague"))
_AGED = "year-old"
_HOLDERS = frozenset(("winner", "nominee", "laureate"))
"""What the holder of an award is called by (`the Golden Larch winner was last seen in`)."""
_AWARDED = frozenset((Kind.AWARD, Kind.FESTIVAL, Kind.NUMBER, Kind.DASH))
_AWARDED_WORDS = frozenset(("award", "prize", "time", "double", "triple"))
_HOLDING = frozenset(("his", "her"))
_CLAUSES = frozenset(("while", "and", "but", "whereas", "though", "although", "as", ";", "-"))
"""Words and marks behind which a sentence goes over to a further clause."""
_OF_TWO = ("former", "latter")
"""Which of two people is meant, in order."""
_CALLED = _HOLDING | _HOLDERS | set(_OF_TWO)
"""Words that can stand for somebody without being a name, a pronoun or a job, as `34-year-old` does too."""

_NAMED_BEHIND = frozenset((*NAMES, Kind.PREPOSITION))
_OPENERS = frozenset(
    (
        "after before following for in on with since having while despite unlike alongside among besides fresh hot straight "
        "coming riding known best best-known renowned recognised recognized famous celebrated recently currently last most "
        "previously next already originally born raised making marking reprising returning continuing playing starring "
        "writing directing working reuniting drawing building starting by through at during when as"
    ).split()
)
"""Words that open a phrase before the main clause."""
HEADING = 4
"""A sentence of fewer nodes is the heading of what stands below it, as of somebody's life (`About Ada Marrow`)."""
FRONTED = 22
"""So many nodes such a phrase can be long."""
_DESCRIBING = frozenset((Kind.DETERMINER, Kind.ROLE, Kind.NATION, Kind.AWARD))
_SUBJECT = re.compile(f"{any_kind(NAMES)}(?={Kind.AUXILIARY})")
"""The types of a name that is the subject of a clause, and its verb."""
_WORD_OR_PREPOSITION = frozenset((Kind.WORD, Kind.PREPOSITION))


_PRAISING = frozenset(
    (
        "veteran young acclaimed versatile rising popular talented celebrated beloved seasoned late ace prolific noted renowned "
        "award-winning up-and-coming"
    ).split()
)
"""What is said of somebody between `the` and a job, which still stands for a name."""


@dataclass(slots=True)
class _Focus:
    """Whom a text is about as it is read: the person of the last sentence, who acts, who directs, and who has which other job.

    Takes who is known to be a man or a woman.
    """

    genders: dict[int, str]
    person: int = -1
    acting: int = -1
    directors: tuple[int, ...] = ()
    makers: Makers = field(default_factory=Makers)
    named: int = -1
    governed: int = -1
    beside: int = -1
    clause: int = -1
    pair: tuple[int, int] | None = None
    latest: dict[str, int] = field(default_factory=dict)

    def read(self, sentence: Sentence) -> None:
        """Link the pronouns of a sentence, and go over to whom it is about."""
        self.named = self.governed = self.beside = self.clause = -1
        opened, ahead = _fronted(sentence.nodes)
        for i in _telling(sentence):
            node = sentence.nodes[i]
            if node.word in _OF_TWO and self.pair and i and _is_of_two(sentence.nodes, i):
                node.person = self.pair[_OF_TWO.index(node.word)]
                self.named = self.named if self.named >= 0 else node.person
                continue
            if i < opened and node.word in _SINGULAR and self._fits(ahead, gender_of(node)):
                node.person = ahead
            elif (holder := _in_aside(sentence.nodes, i)) >= 0 and self._fits(holder, gender_of(node)):
                node.person = holder
                self.genders.setdefault(holder, gender_of(node))
                self.named = holder if node.word in {"he", "she"} or node.kind == Kind.ROLE else self.named
            elif not self._refer(sentence.nodes, i) and node.person >= 0:
                self._name(sentence, i)
        self.person = next((number for number in (self.named, self.governed, self.person, self.beside) if number >= 0), -1)
        self.acting = self.person if self.person not in self.directors else self.acting

    def _refer(self, nodes: list[Node], i: int) -> bool:
        """Link a pronoun, or a word for somebody without a name, at `i`; whether there is one."""
        node, (before, after) = nodes[i], neighbours(nodes, i)
        if (job := job_of(node)) and before.word == "the" and after.kind not in _NAMED_BEHIND:
            node.person = self.makers.one(job, self.person)
        elif _refers(_unadorned(nodes, i), node, after):
            inner = self.acting if node.value == "actor" and self.person in self.directors else self.person
            own = self.clause if node.word in _HOLDING else -1
            known = self.directors if node.value == "director" else (own, self.named, inner, self.person, self.governed)
            node.person = self._one_of([number for number in known if number >= 0], gender_of(node))
        else:
            return False
        self.named = self.named if self.named >= 0 else node.person
        return True

    def _fits(self, number: int, gender: str) -> bool:
        """Whether a word for a man or a woman can stand for a person."""
        return not gender or self.genders.get(number, gender) == gender

    def _one_of(self, known: list[int], gender: str) -> int:
        """The first of some people for whom a word for a man or a woman can stand; else the last such person named before."""
        fitting = (number for number in known if self._fits(number, gender))
        return next(fitting, self.latest.get(gender, known[0])) if known else -1

    def _name(self, sentence: Sentence, i: int) -> None:
        """Take down the person named at `i`: what he or she does, and whether the sentence is about that person."""
        nodes, number = sentence.nodes, sentence.nodes[i].person
        if self.named not in {-1, number} and is_part(nodes, i):
            return  # whom somebody plays does nothing
        self.latest[self.genders.get(number, "")] = number
        self.makers.note(nodes, i)
        if i > 1 and nodes[i - 1].kind == Kind.CONJUNCTION and nodes[i - 2].person not in {-1, number}:
            self.pair = (nodes[i - 2].person, number)
        before, after = neighbours(nodes, i)
        if _is_directing(before, nodes[max(0, i - 3) : i], after):
            self.directors = (number,)
        if self.named >= 0:
            self.clause = number if _opens_clause(nodes, i) else self.clause
            return
        if _is_beside(nodes, i):
            self.beside = self.beside if self.beside >= 0 else number
        elif sentence.governed(i):
            self.governed = self.governed if self.governed >= 0 else number
        else:
            self.named = number


def _opens_clause(nodes: list[Node], i: int) -> bool:
    """Whether the name at `i` is the subject of a further clause of its sentence (`A won, while the Dane B was named ...`)."""
    if i + 1 >= len(nodes) or nodes[i + 1].kind != Kind.AUXILIARY:
        return False
    while i and (nodes[i - 1].kind in _DESCRIBING or nodes[i - 1].word == "-born"):
        i -= 1
    return i > 1 and nodes[i - 1].word in _CLAUSES


def _telling(sentence: Sentence) -> list[int]:
    """The places of the nodes that name somebody or can stand for somebody."""
    told = zip(sentence.kinds, sentence.words, sentence.nodes, strict=False)
    return [
        i
        for i, (kind, word, node) in enumerate(told)
        if kind in _REFERRING or word in _CALLED or node.person >= 0 or word.endswith(_AGED)
    ]


def _is_of_two(nodes: list[Node], i: int) -> bool:
    """Whether `former` or `latter` at node `i` stands for a name: behind `the`, before a verb, `of whom` or the end of a phrase."""
    if nodes[i - 1].word != "the" or i + 1 >= len(nodes):
        return False
    after = nodes[i + 1]
    return after.kind in {Kind.AUXILIARY, Kind.WORD, Kind.COMMA} or after.word in {"in", "of", "as"}


def link_pronouns(sentences: list[Sentence], genders: dict[int, str]) -> None:
    """A pronoun stands for the last person who was the subject of a sentence, or was named before it in its own, and can be meant
    by it; `genders` tells who is known to be a man or a woman.
    """
    focus, paragraph, segment, headed = _Focus(genders), -1, 0, False
    for sentence in sentences:
        if sentence.segment != segment and all(node.kind != Kind.PRONOUN for node in sentence.nodes[:1]):
            focus.person = -1  # another piece of news
            focus.latest.clear()
        segment = sentence.segment
        if sentence.paragraph != paragraph and (sentence.paragraph > paragraph + 1 or (sentence.zone == "about" and not headed)):
            focus.person = -1
        headed = len(sentence.nodes) < HEADING
        paragraph = sentence.paragraph
        focus.read(sentence)
    _companies(sentences)


def _fronted(nodes: list[Node]) -> tuple[int, int]:
    """Where the phrase ends that opens a sentence, and the person named behind its comma, for whom a pronoun in the phrase stands
    (`After her turn in Kites, Ada Marrow ...`); 0 and -1 where there is none such.
    """
    if len(nodes) < 6 or nodes[0].word not in _OPENERS:
        return 0, -1
    pronoun = False
    for i, node in enumerate(nodes[: FRONTED + 2]):
        pronoun = pronoun or node.word in _SINGULAR
        if node.kind == Kind.COMMA:
            j = i + 1
            while j < min(i + 4, len(nodes) - 2) and nodes[j].kind in _DESCRIBING:
                j += 1
            known = j + 1 < len(nodes) and nodes[j].person >= 0 and nodes[j].is_name
            if known and nodes[j + 1].kind in {Kind.AUXILIARY, Kind.WORD, Kind.ROLE, Kind.COMMA}:
                return i, nodes[j].person
        elif node.person >= 0 and node.is_name and not pronoun and nodes[max(0, i - 1)].word not in GOVERNING:
            return 0, -1  # "After Bo Lind cast her in Kites, Ada Marrow"
    return 0, -1


def _maker(nodes: list[Node], i: int) -> int:
    """The person by whom the last verb before node `i` says that the film is made (`directed by A from her own script`)."""
    at = next((j for j in range(i - 1, 0, -1) if nodes[j].person >= 0), 0)
    return nodes[at].person if at and nodes[at - 1].word == "by" else -1


def _last_person(nodes: list[Node], i: int) -> int:
    """The last person named before node `i` in the sentence; -1 for none."""
    return next((node.person for node in reversed(nodes[:i]) if node.person >= 0), -1)


def _unadorned(nodes: list[Node], i: int) -> list[Node]:
    """The two nodes before node `i`, without an award, a number of years or a `former` (`the Oscar-winning star`)."""
    if nodes[i].word in _HOLDERS:
        j = i
        while j and (nodes[j - 1].kind in _AWARDED or nodes[j - 1].word in _AWARDED_WORDS or nodes[j - 1].word.endswith("-time")):
            j -= 1
        return nodes[max(0, j - 2) : j] if any(node.kind == Kind.AWARD for node in nodes[j:i]) else []
    if nodes[i].word == _AGED and i >= 3 and nodes[i - 1].kind == Kind.DASH:
        i -= 2
    if i >= 3 and nodes[i - 1].word in {"-winning", "-nominated"} and nodes[i - 2].kind == Kind.AWARD:
        i -= 2
    if i >= 3 and nodes[i - 2].word == "former" and nodes[i - 1].is_name:
        return [nodes[i - 3], nodes[i - 1]]
    return nodes[max(0, i - 2) : i]


def _one(node: Node) -> bool:
    """Whether a job's word is a singular (`actress` is, `actors` is not)."""
    return not node.word.endswith("s") or node.word.endswith("ss")


def _refers(before: list[Node], node: Node, after: Node) -> bool:
    """Whether a node is a singular pronoun, or "the actor" or "the director" without a name (`the Kites actor` too)."""
    if node.kind == Kind.PRONOUN:
        return node.word in _SINGULAR
    if node.word.endswith(_AGED) or node.word in _HOLDERS:
        return bool(before) and before[-1].word == "the" and after.kind in {Kind.AUXILIARY, Kind.WORD}
    if node.kind == Kind.NATION:
        return bool(before) and before[-1].word == "the" and after.word in _ACTS
    if node.kind != Kind.ROLE or node.value not in {"actor", "director"} or after.kind in _NAMED_BEHIND:
        return False
    told = len(before) == 2 and (before[1].is_name or before[1].kind == Kind.NATION or before[1].word in _PRAISING)
    titled = told and (node.value == "actor" or not before[1].is_name)
    if node.value == "actor" and len(before) == 1 and before[0].is_name and before[0].word.startswith("the "):
        return _one(node)
    return bool(before) and before[0 if titled else -1].word == "the" and _one(node)


def _in_aside(nodes: list[Node], i: int) -> int:
    """Whom a pronoun at node `i` takes up within its clause; -1 for none: the person of an aside (`Ada Marrow, known for her
    work`), the maker of `from her own script`, the writer of `a script she wrote`.
    """
    j = i - 1 if i and nodes[i - 1].word == "the" and nodes[i].value in {"actor", "director"} else i
    if (nodes[i].word in {"he", "she"} or j < i) and [node.word for node in nodes[max(0, j - 4) : max(0, j - 2)]] == ["as", "for"]:
        return nodes[j - 2].person  # "as for Marrow, she ...", "as for Marrow, the actor ..."
    if nodes[i].word in {"he", "she"} and _is_taken_up(nodes, i):
        return nodes[i - 3].person
    if nodes[i].word in {"he", "she"}:
        return _last_person(nodes, i) if i and nodes[i - 1].word in _WRITTEN else -1
    if nodes[i].word not in _HOLDING:
        return -1
    if i and i + 1 < len(nodes) and nodes[i + 1].word == "own" and nodes[i - 1].word in _USING and (by := _maker(nodes, i)) >= 0:
        return by
    if _is_colleague(nodes, i):
        return _last_person(nodes, i - 2)
    if i > 2 and nodes[i - 1].word == "for" and nodes[i - 2].is_name and nodes[i - 2].person >= 0:
        return nodes[i - 2].person  # "was won by Marrow for her role"
    for k in range(i - 1, max(0, i - 6), -1):
        if nodes[k].kind == Kind.COMMA:
            return nodes[k - 1].person if nodes[k - 1].is_name else -1
        if nodes[k].kind not in _WORD_OR_PREPOSITION:
            break
    return -1


def _is_taken_up(nodes: list[Node], i: int) -> bool:
    """Whether a `he` or `she` at node `i` goes on with whom the clause before ends with (`the part goes to Ada, and she ...`)."""
    if i < 5 or nodes[i - 1].kind != Kind.CONJUNCTION or nodes[i - 2].kind != Kind.COMMA:
        return False
    return nodes[i - 3].person >= 0 and nodes[i - 4].word in {"to", "is"}


def _is_beside(nodes: list[Node], i: int) -> bool:
    """Whether a name is only that of a partner (`with Ada Marrow and Bo Lind`, `opposite Ada`), of whom no sentence goes on."""
    j = i - 1
    while j >= 0 and (nodes[j].kind in _BESIDE or (nodes[j].person >= 0 and nodes[j].is_name)):
        j -= 1
    return j >= 0 and j < i and nodes[j].word in _PARTNERS


def _is_colleague(nodes: list[Node], i: int) -> bool:
    """Whether a `his` at node `i` opens an aside that calls somebody another's colleague (`with Bo, his director on Kites`)."""
    if i < 2 or nodes[i - 1].kind != Kind.COMMA or not nodes[i - 2].is_name:
        return False
    j = i + 1 + (i + 1 < len(nodes) and (nodes[i + 1].is_name or nodes[i + 1].kind == Kind.WORD))
    return j < len(nodes) and (nodes[j].kind == Kind.ROLE or nodes[j].word in _COLLEAGUES)


def _is_directing(before: Node, nodes: list[Node], after: Node) -> bool:
    """Whether the words around a name make it the director's: a job, `directed by`, `directs`."""
    if after.word in _DIRECTS:
        return True
    if before.kind == Kind.ROLE:
        return "director" in before.value.split("/")
    return before.word == "by" and any(node.word in {"directed", "helmed"} for node in nodes)


def _companies(sentences: list[Sentence]) -> None:
    """`Their` or `its` at the beginning of a sentence stands for the company that was the subject of the one before."""
    subject: Node | None = None
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            subject, paragraph = None, sentence.paragraph
        for node in sentence.nodes[:2]:
            if node.word in {"their", "they", "its"} and subject is not None:
                node.stands_for = subject
        for i in [found.start() for found in _SUBJECT.finditer(sentence.kinds)]:
            if sentence.nodes[i].person < 0:
                subject = sentence.nodes[i]
                break
