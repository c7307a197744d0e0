"""Works told in asides on people, and in brackets that hold a clause."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "Eve Lund will star in the thriller Salt Harvest. It films in May. "


def _credits(text: str) -> set[str]:
    source = Source(id=source_id(text), text=text)
    return {f"{fact.subject} > {fact.object}" for fact in parse(source).facts if fact.relation.value == "credit"}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Mira Toland, who has since been crowned again in Nine Bells, joins her.", {"Mira Toland > Nine Bells"}),
        ("It is written by Kit Sayle, an Oscar winner with Kites.", {"Kit Sayle > Kites"}),
        ("The director is Oskar Penn, whose second effort Night Ferry charmed the critics.", {"Oskar Penn > Night Ferry"}),
        ("Mira Toland (nominated for the BAFTA for Night Ferry) plays a nun.", {"Mira Toland > Night Ferry"}),
        ("Mira Toland, whom viewers may know from Kites, plays a nun.", {"Mira Toland > Kites"}),
        ("Mira Toland, a regular girl from Marsby, plays a nun.", set()),
        ("Nia Quell, who signed with Larkmill Films, produces.", set()),
        ("Nia Quell, of Marsby company Larkmill, produces.", set()),
    ],
)
def test_asides_give_the_works_they_tell_of(sentence: str, found: set[str]) -> None:
    assert _credits(LEAD + sentence) == found
