"""Makers in the bracket behind a title: `Kites (€125,000, produced by Tin Roof Pictures)`."""

from collections.abc import Iterator, Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import HOUSES, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

RULE = "bracket.maker"
_TITLES = frozenset((Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME))
_MAKING = frozenset(("produced", "co-produced", "prod.", "prod"))
_CASH = frozenset("€ £ $ eur usd gbp nok sek dkk pln czk chf million m".split())


def houses_in_brackets(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield the companies in the brackets behind titles that tell who produced the film, or which grant its makers got."""
    nodes = sentence.nodes
    for i in range(1, len(nodes)):
        title, paren = nodes[i - 1], nodes[i]
        if paren.kind != Kind.PAREN or title.kind not in _TITLES or title.person >= 0:
            continue
        for house in _makers(paren.inner):
            name = document.printed(house.start, house.end)
            yield Candidate(
                Relation.PRODUCTION_COMPANY, name, house.start, house.end, sentence, RULE, 0.85, film=title, anchor=i, company=house
            )  # fmt: skip


def _makers(inner: Sequence[Node]) -> list[Node]:
    """The companies of a bracket behind `produced by`, or alone behind a sum of money."""
    by = next((i for i in range(1, len(inner)) if inner[i].word == "by" and inner[i - 1].word in _MAKING), -1)
    if by >= 0:
        return [node for node in inner[by + 1 :] if node.kind in HOUSES]
    paid = any(node.word in _CASH or node.word[:1] in "€£$" for node in inner)
    last = [node for node in inner if node.kind not in SEPARATORS][-1:]
    return [node for node in last if paid and node.kind in HOUSES]
