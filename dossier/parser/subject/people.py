"""Articles on people in which no film is announced: whom an agency represents from now on, who has died, who sits on a jury, is
given a post or is honoured for a life's work.
"""

import re
from collections.abc import Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.kinds import PRIZES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Sentence

LEAD = 3
"""The sentences that say what an article is on."""

_SIGNING = frozenset("signed signs inked inks".split())
_DIED = frozenset("died dies passed passes death dead mourns mourning".split())
_AGED = re.compile(
    r"\b(?:aged?|at|was|of) (?:\d\d|1\d\d)\b|\b\d\d[- ]years?[- ]old\b|, \d\d,|\b(?:survived by|rest in peace|obituary)\b"
)
"""Words that tell how old somebody was who has died."""
_RELATIVE = frozenset(("who", "whose", "after", "when", "since", "until", "before", "that", "whom", "follows", "about"))


_JURIES = frozenset(("jury", "juries", "juror", "jurors"))
_AWARDING = frozenset("award awards prize prizes mention special grand awarded duty trial room verdict selection foreman".split())
"""Words beside `jury` where it is a prize's or a court's."""
_SITTING = frozenset(
    "president head heads headed chair chairs chaired preside presides presided led lead leads member members unveiled unveils "
    "announced announces revealed reveals join joins joining named sit sits competition main international serve serves".split()
)
_APPOINTED = frozenset("appointed reappointed named elected promoted upped".split())
_OFFICES = frozenset("board ceo president chair chairman chairwoman chairperson vp svp evp head chief trustee trustees".split())
REACH = 9
"""So many nodes behind such a verb can name the office."""
ASIDE = 12
"""So many nodes before a title can open the aside that it stands in."""
_FETED = frozenset("receive receives honored honoured feted fêted honor honour recipient presented tribute celebrate".split())
_COMING = frozenset(("will", "to", "set"))
_CAREERS = frozenset(("lifetime", "career", "honorary", "honorific", "fellowship"))
"""Words of an award for somebody's work as a whole."""


def is_on_somebody(sentences: Sequence[Sentence], text: str) -> bool:
    """Return whether an article opens with somebody who has died, sits on a jury, has a new post or is honoured for a life's
    work.
    """
    return _is_honouring(sentences) or is_obituary(sentences, text, LEAD)


def _is_honouring(sentences: Sequence[Sentence]) -> bool:
    """Whether an article tells at its beginning who sits on a jury, or who is to be given an award for a life's work, and
    opens with no film's title.
    """
    lead = [sentence for sentence in sentences if sentence.zone in {"prose", "headline"}][:LEAD]
    if not lead or _names_film(lead[0]):
        return False
    return any(_tells_of_jury(sentence) or _tells_of_tribute(sentence) for sentence in lead) or _tells_of_post(lead[0])


def _names_film(sentence: Sentence) -> bool:
    """Whether a sentence names a film, and not only what somebody made before, in an aside, or an award."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes):
        if node.kind == Kind.TITLE and all(before.word != "who" for before in nodes[max(0, i - ASIDE) : i]):
            awarded = i + 1 < len(nodes) and nodes[i + 1].kind in PRIZES
            if not awarded:
                return True
    return False


def _tells_of_post(sentence: Sentence) -> bool:
    """Whether a sentence tells that a person it names has been given an office, and speaks of no film."""
    if sentence.vocabulary.isdisjoint(_APPOINTED) or not {Kind.FORMAT, Kind.GENRE}.isdisjoint(sentence.kinds):
        return False
    nodes = sentence.nodes
    at = next(i for i, node in enumerate(nodes) if node.word in _APPOINTED)
    named = any(node.person >= 0 for node in nodes[:at])
    return named and any(node.word.split()[-1] in _OFFICES for node in nodes[at + 1 : at + REACH])


def _tells_of_jury(sentence: Sentence) -> bool:
    """Whether a sentence tells who sits on a jury, and of no jury's prize and of no court's."""
    told = {word for words in sentence.words for word in words.split()}
    if told.isdisjoint(_JURIES) or told.isdisjoint(_SITTING):
        return False
    juries = [i for i, node in enumerate(sentence.nodes) if not _JURIES.isdisjoint(node.word.split())]
    return any(_AWARDING.isdisjoint(node.word for node in sentence.nodes[max(0, i - 1) : i + 2]) for i in juries)


def _tells_of_tribute(sentence: Sentence) -> bool:
    """Whether a sentence tells that somebody it names is to be given an award for a life's work."""
    told = {word for words in sentence.words for word in words.split()}
    if told.isdisjoint(_CAREERS) or told.isdisjoint(_FETED) or told.isdisjoint(_COMING):
        return False
    return any(node.person >= 0 for node in sentence.nodes)


def is_signing(candidate: Candidate) -> bool:
    """Return whether a statement is that somebody has signed with an agency."""
    return candidate.relation is Relation.REPRESENTATION and not _SIGNING.isdisjoint(candidate.sentence.vocabulary)


def is_obituary(sentences: Sequence[Sentence], text: str, within: int = 1) -> bool:
    """Return whether an article tells at its beginning, `within` so many sentences, that somebody has died, and at what age."""
    lead = [sentence for sentence in sentences if sentence.zone in {"prose", "headline"}][:within]
    if not any(_tells_of_death(sentence) for sentence in lead):
        return False
    return any(_AGED.search(text, sentence.start, sentence.end) for sentence in lead)


def _tells_of_death(sentence: Sentence) -> bool:
    """Whether a sentence tells in its main clause that a person it names has died."""
    if sentence.vocabulary.isdisjoint(_DIED):
        return False
    nodes = sentence.nodes
    at = next(i for i, node in enumerate(nodes) if node.word in _DIED)
    named = next((i for i, node in enumerate(nodes[:at]) if node.person >= 0), -1)
    if nodes[at].word in {"passed", "passes"} and (at + 1 >= len(nodes) or nodes[at + 1].word != "away"):
        return False
    if nodes[at].word in {"death", "dead", "mourns", "mourning"}:
        return sentence.zone == "headline" or (nodes[at].word == "dead" and nodes[at - 1].kind == Kind.AUXILIARY)
    if named < 0:
        return False
    clause = [i for i in range(named, at) if nodes[i].word in _RELATIVE]
    # an aside between commas is over before the verb (`A, who played B, has died`)
    return not clause or any(nodes[i].kind == Kind.COMMA for i in range(clause[-1] + 1, at))
