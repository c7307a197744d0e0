"""The company that is told of a work at one of its credits holds for its other credits."""

from collections.abc import Iterable

from dossier.models import Relation
from dossier.parser.consolidation.drafts import Draft
from dossier.parser.names.titles import key


def share_companies(drafts: Iterable[Draft]) -> None:
    """Tell at every credit, in place, the company that other credits of the same work tell, where all tell the same."""
    works: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.candidate.relation is Relation.CREDIT:
            works.setdefault(key(draft.object), []).append(draft)
    for credits_ in works.values():
        told = [company for draft in credits_ if (company := draft.qualifiers.get("company"))]
        if told and all(company == told[0] for company in told):
            for draft in credits_:
                draft.qualifiers.setdefault("company", told[0])
