"""Lists of makers in which people and companies stand side by side, and companies behind their countries."""

import pytest

from dossier.models import Relation, Source, source_id
from dossier.parser import parse

_LEAD = "Nia Quell is directing Gravel, a thriller about a miner.\n\n"

LISTS = [
    (
        "It is produced by Ada Bonn, Tom Bligh, Bevel Works Films and Tin Roof Pictures.",
        "Ada Bonn; Tom Bligh",
        "Bevel Works Films; Tin Roof Pictures",
    ),
    ("The producers are Ada Bonn and Bevel Works Films.", "Ada Bonn", "Bevel Works Films"),
    ("Ada Bonn, Tom Bligh and Tin Roof Pictures are producing.", "Ada Bonn; Tom Bligh", "Tin Roof Pictures"),
    ("Ada Bonn, Bevel Works Films and Tin Roof Pictures are producing.", "Ada Bonn", "Bevel Works Films; Tin Roof Pictures"),
    (
        "It is produced by Iceland (Bevel Works) and France (Tin Roof Pictures and Larch Films).",
        "",
        "Bevel Works; Larch Films; Tin Roof Pictures",
    ),
    ("It is produced by Ada Bonn and Tom Bligh, and Netflix will release it.", "Ada Bonn; Tom Bligh", ""),
    ("It is written by Ada Bonn, and Tin Roof Pictures will produce.", "", "Tin Roof Pictures"),
]


@pytest.mark.parametrize(("text", "people", "houses"), LISTS)
def test_makers_of_both_kinds_in_one_list(text: str, people: str, houses: str) -> None:
    facts = parse(Source(id=source_id(_LEAD + text), text=_LEAD + text)).facts
    told = {
        relation: "; ".join(sorted(fact.object for fact in facts if fact.relation is relation))
        for relation in (Relation.PRODUCER, Relation.PRODUCTION_COMPANY)
    }
    assert told == {Relation.PRODUCER: people, Relation.PRODUCTION_COMPANY: houses}
