"""Actors in brackets behind their parts, and what is no cast."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "The new thriller Salt Harvest follows a baker. "

TOLD = [
    ("Two brothers (Tom Bligh and Sol Adair) buy a farm.", {"Tom Bligh", "Sol Adair"}),
    ("A dossier on Salt Harvest (with Ana Ruiz and Tom Bligh) is out.", {"Ana Ruiz", "Tom Bligh"}),
    ("It tells of Abel, played by Tom Bligh, and his sister Wren, played by Ana Ruiz.", {"Tom Bligh", "Ana Ruiz"}),
    ("It tells of Wren (played by Ana Ruiz).", {"Ana Ruiz"}),
    ("It tells of Wren (played by Low Tide star Ana Ruiz).", {"Ana Ruiz"}),
    ("Ana Ruiz, best known for Low Tide, and Tom Bligh, who starred in Night Bus, will co-star.", {"Ana Ruiz", "Tom Bligh"}),
    ("Ana Ruiz, who was seen in movies like Low Tide, will play the mother.", {"Ana Ruiz"}),
    ("Joining the baker are Ana Ruiz; Tom Bligh; and Sol Adair.", {"Ana Ruiz", "Tom Bligh", "Sol Adair"}),
    ("Tom Bligh is set to co-star. His character, named Abel Crane, is a thief who hides.", {"Tom Bligh"}),
    ("It marks the directorial debut of Oskar Penn, who wrote Low Tide.", set()),
    ("It has nothing to do with Oskar Penn's police drama with Ana Ruiz and Tom Bligh.", set()),
    ("Unlike the 1998 film, which starred Ana Ruiz, the new one is a comedy.", set()),
    ("Ana Ruiz starred in the original film.", set()),
    ("Corvid Films, led by Nia Quell, produces.", set()),
    ("Oskar Penn is back at work on Kites, another thriller, which is now filming with Ana Ruiz in the lead.", set()),
]


@pytest.mark.parametrize(("words", "wanted"), TOLD)
def test_who_is_in_the_film(words: str, wanted: set[str]) -> None:
    text = LEAD + words
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert {fact.object for fact in facts if fact.relation.value == "cast"} == wanted
