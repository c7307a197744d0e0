"""The film at a glance: the header that never leaves the screen, and the synopsis with its card of key facts."""

import datetime as dt
from dataclasses import dataclass

from rich.text import Text

from dossier.models import COMPANY_RELATIONS, NOT_SET, Dossier, Film, MergedFact, Relation
from dossier.render.phrases import DOT, day, details, value
from dossier.render.rows import BLANK, Row, heading, sections
from dossier.render.styles import join, words

NO_FILM = "No film is announced in this text. Its people and companies are shown all the same."
"""What the synopsis says of an article about no film."""

NOTHING = "The text names no film, no person and no company that the rules can read."
"""What the synopsis says where nothing was found."""

_R = Relation
_KEY_FACTS: tuple[Relation, ...] = (
    _R.ALIAS,
    _R.FORMAT,
    _R.GENRE,
    _R.STATUS,
    _R.DIRECTOR,
    _R.CREATOR,
    _R.SHOWRUNNER,
    _R.WRITER,
    _R.PRODUCER,
    *(relation for relation in COMPANY_RELATIONS),
    _R.BASED_ON,
    _R.SEQUEL_TO,
    _R.REMAKE_OF,
    _R.SPIN_OFF_OF,
    _R.SETTING,
    _R.FILMING_LOCATION,
    _R.FILMING_START,
    _R.FILMING_END,
    _R.RELEASE_DATE,
    _R.EPISODES,
    _R.RUNNING_TIME,
    _R.LANGUAGE,
    _R.BUDGET,
)
_WANTED: tuple[tuple[str, tuple[Relation, ...]], ...] = (
    ("story", (_R.LOGLINE,)),
    ("genre", (_R.GENRE,)),
    ("director", (_R.DIRECTOR, _R.CREATOR, _R.SHOWRUNNER)),
    ("writer", (_R.WRITER, _R.CREATOR, _R.STORY)),
    ("producers", (_R.PRODUCER, _R.EXECUTIVE_PRODUCER)),
    ("production company", (_R.PRODUCTION_COMPANY,)),
    ("distributor", (_R.DISTRIBUTOR,)),
    ("sales company", (_R.SALES_COMPANY,)),
    ("where it is shot", (_R.FILMING_LOCATION,)),
    ("when the shoot starts", (_R.FILMING_START,)),
    ("release date", (_R.RELEASE_DATE,)),
    ("cast", (_R.CAST,)),
)


@dataclass(frozen=True)
class Headline:
    """The header's four corners: the title and where the film stands, what it is and when it was last in the news."""

    title: Text
    stage: Text
    about: Text
    news: Text


def last_news(dossier: Dossier) -> dt.date | None:
    """Return the day of the newest source, or None where no source has a date."""
    return max((source.date for source in dossier.sources if source.date), default=None)


def headline(dossier: Dossier) -> Headline:
    """Return the header of a dossier; what is not known says so."""
    film = dossier.film
    news = last_news(dossier)
    dated = join([words("last news", "dim"), words(day(news), "date" if news else "dim")], " ")
    if film is None:
        count = f"{len(dossier.people)} people, {len(dossier.companies)} companies"
        return Headline(words("No film", "strong"), Text(), words(count, "dim"), dated)
    title = words("Untitled film" if film.is_untitled else film.title, "work")
    title.stylize("strong")
    genres = DOT.join(film.genres) or "genre not known yet"
    format_ = film.first(Relation.FORMAT)
    about = join([words(genres, "plain" if film.genres else "dim"), words(format_.object if format_ else "", "dim")], DOT)
    stage = words(f"● {film.stage}", "flag") if film.stage else words("○ stage not known yet", "dim")
    return Headline(title, stage, about, dated)


def fact_rows(facts: tuple[MergedFact, ...], label: str = "") -> list[Row]:
    """Return a row a fact; a label is printed once for all the rows that share it."""
    rows: list[Row] = []
    last = ""
    for fact in facts:
        name = label or fact.label
        rows.append(Row(join([value(fact), details(fact)]), label="" if name == last else name, fact=fact))
        last = name
    return rows


def missing(film: Film) -> tuple[str, ...]:
    """Return what a reader would want to know of a film and no source tells, a release date that is `not set` included."""
    known = {fact.relation for fact in film.facts if fact.state != "superseded" and fact.object != NOT_SET}
    return tuple(name for name, relations in _WANTED if known.isdisjoint(relations))


def synopsis(dossier: Dossier) -> tuple[Row, ...]:
    """Return the rows of the Synopsis tab: the story, the key facts, and what is not known yet."""
    film = dossier.film
    if film is None:
        note = NO_FILM if dossier.people or dossier.companies else NOTHING
        return (Row(words(note), kind="prose"),)
    story = [Row(words(fact.object), kind="prose", fact=fact) for fact in film.current(Relation.LOGLINE)]
    story = story or [Row(words("Not known yet: no source tells the story.", "dim"), kind="prose")]
    gaps = missing(film)
    unknown = [heading("Not known yet"), Row(words(DOT.join(gaps), "dim"), kind="prose")] if gaps else []
    return sections([heading("The story"), *story], [heading("Key facts"), *_card(film)], unknown)


def _card(film: Film) -> list[Row]:
    rows: list[Row] = []
    leads = [fact for fact in film.cast if fact.state != "superseded" and fact.qualifiers.status != "exited"]
    for relation in _KEY_FACTS:
        if relation is Relation.DIRECTOR and leads:
            names = join([words(fact.object, "person") for fact in leads[:8]], ", ")
            more = words(f"+{len(leads) - 8} more", "dim") if len(leads) > 8 else Text()
            rows.append(Row(join([names, more]), label="Starring", person=leads[0].object_id or "", fact=None))
        rows += fact_rows(film.current(relation))
    return rows or [Row(words("Nothing but the title.", "dim")), BLANK]
