"""Calendars: who releases the films that a studio is told to move or to date."""

from dossier.models import Relation, Source, source_id
from dossier.parser import parse

CALENDAR = (
    "Paramount has delayed several films, among them the thriller “Gravel,” which now opens on May 3, 2024. The comedy “Ash and"
    " Ivory” will hit theaters on June 7, 2024.\n\n"
    "Over at Universal, the drama “Night Ferry” goes to July 12, 2024.\n\n"
    "The horror film “Cold Bell” moves to October 4, 2024."
)


def test_a_studio_releases_the_films_that_it_dates() -> None:
    facts = parse(Source(id=source_id(CALENDAR), text=CALENDAR)).facts
    told = {(fact.subject, fact.object) for fact in facts if fact.relation is Relation.DISTRIBUTOR}
    assert told == {("Gravel", "Paramount"), ("Ash and Ivory", "Paramount"), ("Night Ferry", "Universal")}


def test_one_dated_film_makes_no_calendar() -> None:
    text = "Paramount has moved to a new lot. The thriller “Gravel” opens on May 3, 2024."
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert not any(fact.rule == "calendar.of-studio" for fact in facts)
