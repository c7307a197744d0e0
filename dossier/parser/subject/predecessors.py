"""The film before that of a sequel's news: sentences that tell of `the first film` and what it has done."""

from collections.abc import Sequence

from dossier.parser.kinds import FORMS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_EARLIER = frozenset("first original previous last earlier initial preceding".split())
_FILMS = frozenset("film movie pic picture feature one instalment installment entry outing chapter predecessor".split())
_DONE = frozenset(
    (
        "was were had starred grossed earned took made opened followed told saw centred centered revolved won received became "
        "premiered bowed debuted featured hit broke drew pulled scored collected raked raised launched introduced ended came "
        "marked set"
    ).split()
)
"""Verbs of a film that is there already."""
_AHEAD = frozenset(("will", "is", "are", "shoots", "shooting", "begins", "starts", "upcoming", "next"))
_OPENING = 5
_CLAUSE = 16
"""So many nodes the verb of the sentence can stand behind its beginning."""


def tells_of_predecessor(sentences: Sequence[Sentence], number: int) -> bool:
    """Return whether a sentence tells of the film before the article's: it opens with `the first film`, or goes on with `it` behind
    one that does.
    """
    sentence = sentences[number]
    if _opens_with_earlier(sentence.nodes):
        return True
    while number and _goes_on(sentences[number].nodes) and sentences[number - 1].paragraph == sentence.paragraph:
        number -= 1
        if _opens_with_earlier(sentences[number].nodes):
            return True
    return False


def _opens_with_earlier(nodes: Sequence[Node]) -> bool:
    """Whether a sentence opens with an earlier film (`The first movie, directed by A, took`), and says what that has done."""
    at = next((i for i, node in enumerate(nodes[:_OPENING]) if node.word in _EARLIER or node.word == "predecessor"), -1)
    if at < 1 or nodes[at - 1].word not in {"the", "its", "that", "their"} or any(node.is_name for node in nodes[:at]):
        return False
    head = nodes[at : at + 3]
    named = any(node.word.rpartition(" ")[2] in _FILMS for node in head) or (
        head[0].word == "original" and len(head) > 1 and head[1].word in _DONE | {","}
    )
    written = any(node.kind == Kind.SOURCE_WORK or (node.kind in FORMS and node.word.endswith("series")) for node in head)
    clause = [node.word for node in nodes[at : at + _CLAUSE]]
    return named and not written and not _DONE.isdisjoint(clause) and _AHEAD.isdisjoint(clause)


def _goes_on(nodes: Sequence[Node]) -> bool:
    """Whether a sentence goes on with what a film has done (`It was shot in`, `The movie took`)."""
    it = nodes[0].word == "it" or (nodes[0].word == "the" and any(node.word in _FILMS for node in nodes[1:2]))
    opening = {node.word for node in nodes[1:4]}
    return it and not opening.isdisjoint(_DONE) and _AHEAD.isdisjoint(opening)
