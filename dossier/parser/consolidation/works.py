"""What is told of a work at one of its credits holds for its others: its company, and, in one sentence, that it is to come; and
the subtitle alone stands for the whole title.
"""

from collections.abc import Iterable

from dossier.models import Relation
from dossier.parser.consolidation.drafts import Draft
from dossier.parser.document import Document
from dossier.parser.kinds import TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import key
from dossier.parser.nodes import Node

_NAMED = TITLED | {Kind.NAME}


class Subtitles:
    """The titles of a document that are told by their subtitles, too (`Hollow Kites: Landfall`, then `Landfall`)."""

    def __init__(self, document: Document) -> None:
        self._whole: dict[str, Node] = {}
        self._printed = document.printed
        named = (s.nodes[i] for s in document.sentences for i in s.names if ": " in s.nodes[i].word)
        for node in named:
            if node.kind in _NAMED:
                self._whole.setdefault(key(document.printed(node.start, node.end).rpartition(": ")[2]), node)

    def whole(self, title: str) -> tuple[str, Node] | None:
        """Return the whole title that one is the subtitle of, as printed where it is named first; None for others."""
        node = self._whole.get(key(title)) if self._whole else None
        return (self._printed(node.start, node.end), node) if node is not None else None


def share(drafts: Iterable[Draft]) -> None:
    """Tell at every credit, in place, the company that other credits of the same work tell, where all tell the same, and that the
    work is to come where another credit in the same sentence does.
    """
    credit = Relation.CREDIT
    works: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.candidate.relation is credit:
            works.setdefault(key(draft.object), []).append(draft)
    for credits_ in works.values():
        if len(credits_) > 1:
            _share_company(credits_)
            _share_upcoming(credits_)


def _share_company(credits_: list[Draft]) -> None:
    told = [company for draft in credits_ if (company := draft.qualifiers.get("company"))]
    if told and all(company == told[0] for company in told):
        for draft in credits_:
            draft.qualifiers.setdefault("company", told[0])


def _share_upcoming(credits_: list[Draft]) -> None:
    ahead = {id(draft.candidate.sentence) for draft in credits_ if draft.qualifiers.get("upcoming")}
    for draft in credits_:
        if id(draft.candidate.sentence) in ahead:
            draft.qualifiers["upcoming"] = True
