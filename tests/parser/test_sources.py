"""What a film comes from: whose work, called how, and of which film it is told."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "Mira Toland will star in the drama Salt Harvest, Larch Films announced.\n\n"

TOLD = [
    ("Penn brings Lena Bright's novel to the big screen.", "Salt Harvest"),
    ("Lena Bright, whose novel the film is based on, will produce.", "Salt Harvest"),
    ("Lena Bright will direct from her own novel.", "Salt Harvest"),
    ("Lena Bright's novel is being turned into a film.", "Salt Harvest"),
    ("The film is based on the Image Comics series by Lena Bright.", "Salt Harvest"),
    ("The series is based on Lena Bright's Anna Brock novels.", "Anna Brock"),
    ("The film is loosely inspired by Lena Bright's The Slack Tide.", "The Slack Tide"),
    ("The film is based on The Slack Tide, the play by Kites author Lena Bright.", "The Slack Tide"),
    ("It is based on The Slack Tide, a novel by Lena Bright. She wrote the script from her own novel.", "The Slack Tide"),
    ("The film is based on a popular novel about a baker.", ""),
    ("The film is a remake of the 1974 thriller The Tollgate.", "The Tollgate"),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text for text, _ in TOLD])
def test_the_work_that_a_film_adapts_is_read_however_it_is_told(text: str, told: str) -> None:
    source = LEAD + text
    facts = parse(Source(id=source_id(source), text=source)).facts
    found = {fact.object for fact in facts if fact.relation == "based on" and fact.subject == "Salt Harvest"}
    assert found == set(told.split("; ")) - {""}


def test_a_film_that_is_told_of_only_as_an_adaptation_is_called_like_the_work() -> None:
    text = LEAD + "Eve Lund, meanwhile, has joined the cast of an upcoming adaptation of Lena Bright's novel The Slack Tide."
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert not [fact for fact in facts if fact.relation == "based on" and fact.subject == "Salt Harvest"]
