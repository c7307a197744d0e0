"""A cast that is printed one a line below the word for it."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "Production has begun on the new thriller Salt Harvest, from director Oskar Penn.\n\n"

LISTS = [
    ("CAST\nWren Lund - Ana Ruiz\nAbel Crane - Tom Bligh", {"Ana Ruiz": "Wren Lund", "Tom Bligh": "Abel Crane"}),
    ("Cast:\nAna Ruiz\nTom Bligh", {"Ana Ruiz": None, "Tom Bligh": None}),
    ("The cast is as follows:\n\nAna Ruiz ... Wren\nTom Bligh ... Abel", {"Ana Ruiz": "Wren", "Tom Bligh": "Abel"}),
    ("Full cast list\nAna Ruiz: Wren\nDirector - Oskar Penn\nTom Bligh", {"Ana Ruiz": "Wren"}),
    ("Crew\nNia Quell\nTom Bligh", {}),
]


@pytest.mark.parametrize(("words", "wanted"), LISTS)
def test_a_cast_below_its_heading_is_read(words: str, wanted: dict[str, str | None]) -> None:
    text = LEAD + words
    facts = parse(Source(id=source_id(text), text=text)).facts
    cast = [fact for fact in facts if fact.relation.value == "cast"]
    assert {fact.object: dict(fact.qualifiers.items()).get("character") for fact in cast} == wanted
