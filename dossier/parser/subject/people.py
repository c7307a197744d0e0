"""Articles on people in which no film is announced: whom an agency represents from now on, who has died."""

import re
from collections.abc import Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
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


def is_signing(candidate: Candidate) -> bool:
    """Return whether a statement is that somebody has signed with an agency."""
    return candidate.relation is Relation.REPRESENTATION and not _SIGNING.isdisjoint(candidate.sentence.vocabulary)


def is_obituary(sentences: Sequence[Sentence], text: str) -> bool:
    """Return whether an article tells at its beginning that somebody has died, and at what age."""
    lead = [sentence for sentence in sentences if sentence.zone in {"prose", "headline"}][:LEAD]
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
