"""People: the list on the left of the Cast tab, and the filmography panel on its right."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rich.text import Text

from dossier.models import (
    CREW_RELATIONS,
    RELATIONS,
    Credit,
    Dossier,
    MergedFact,
    Person,
    Relation,
)
from dossier.render.film import last_news
from dossier.render.phrases import DOT, day, details, honour, statement, work, year
from dossier.render.rows import Row, heading, sections
from dossier.render.styles import join, words


@dataclass(frozen=True)
class Group:
    """One heading of the list of people (`Cast`, a department, `Others`) and the people under it."""

    title: str
    people: tuple[Person, ...]


def groups(dossier: Dossier) -> tuple[Group, ...]:
    """Return the people as the Cast tab lists them: cast, then crew by department, then others; each person once."""
    order = ["Cast", *dict.fromkeys(RELATIONS[relation].department for relation in CREW_RELATIONS), "Others"]
    found: dict[str, list[Person]] = {title: [] for title in order}
    for person in dossier.people:
        found[min((_place(fact) for fact in person.parts), key=order.index, default="Others")].append(person)
    if dossier.film is None:
        return (Group("People", dossier.people),) if dossier.people else ()
    return tuple(Group(title, tuple(people)) for title, people in found.items() if people)


def _place(fact: MergedFact) -> str:
    if fact.relation is Relation.CAST:
        return "Cast"
    return RELATIONS[fact.relation].department if fact.relation in CREW_RELATIONS else "Others"


def part_words(person: Person) -> Text:
    """Return a person's parts in the film in a few words, for the list: `as Cersei`, `Director, Writer`, `exited`."""
    played: dict[str, None] = {}
    said: dict[str, None] = {}
    for fact in person.parts:
        if fact.relation is Relation.CAST:
            played |= dict.fromkeys(name for name in fact.qualifiers.texts("character") if name)
            said |= dict.fromkeys(fact.qualifiers.texts("status"))
        elif fact.relation is Relation.FOUNDER:
            said[f"founder of {fact.subject}"] = None
        elif fact.relation is not Relation.MENTIONED:
            said[fact.label] = None
    part = words(f"as {', '.join(played)}", "character") if played else Text()
    return join([part, words(", ".join(said), "dim")], DOT)


def filmography(person: Person, dossier: Dossier, elsewhere: Iterable[Credit] = ()) -> tuple[Row, ...]:
    """Return the rows of a person's panel: the part in this film, honours, work to come, released, undated, and links.

    `elsewhere` are the person's parts in the other films of the library.
    """
    upcoming = [fact for fact in person.credits if fact.qualifiers.upcoming]
    rest = [fact for fact in person.credits if not fact.qualifiers.upcoming]
    released = sorted((fact for fact in rest if year(fact)), key=year, reverse=True)
    undated = [fact for fact in rest if not year(fact)]
    seen = max((fact.last_seen for fact in upcoming if fact.last_seen), default=last_news(dossier))
    work_rows = (
        _titled(f"To come, as of {day(seen)}" if seen else "To come when this was written", map(_credit, upcoming)),
        _titled("Released", map(_credit, released)),
        _titled("Undated", map(_credit, undated)),
    )
    if not person.credits:
        work_rows = ([heading("Other work"), Row(words("none known yet", "dim"))], [], [])
    films = _titled("Other films read", map(_elsewhere, elsewhere))
    return sections(_parts(person, dossier), _honours(person), *work_rows, films, _links(person, dossier))


def _titled(title: str, rows: Iterable[Row]) -> list[Row]:
    kept = list(rows)
    return [heading(title), *kept] if kept else []


def _elsewhere(credit: Credit) -> Row:
    part = words(f"as {credit.character}", "character") if credit.character else words(credit.role, "dim")
    return Row(join([words(credit.title, "work"), part]), kind="prose", hang=2, film=credit.film)


def _credit(fact: MergedFact) -> Row:
    return Row(work(fact), kind="prose", hang=2, fact=fact)


def _parts(person: Person, dossier: Dossier) -> list[Row]:
    title = "In this film" if dossier.film else "In the text"
    rows = [_part(fact) for fact in person.parts]
    if not rows and dossier.film:
        rows = [Row(words("named beside the film; no part in it is stated", "dim"))]
    for fact in person.all(Relation.ALIAS):
        told = "also spelt" if fact.qualifiers.type in {None, "spelling"} else (fact.qualifiers.type or "")
        rows.append(Row(join([words(told, "dim"), words(fact.object, "person")], " "), fact=fact))
    return [heading(title), *rows] if rows else []


def _part(fact: MergedFact) -> Row:
    if fact.subject_type == "film":
        return Row(join([words(fact.label, "strong"), details(fact)]), fact=fact)
    return Row(join([words(fact.label, "strong"), words("of", "dim"), words(fact.subject, "company")], " "), fact=fact)


def _honours(person: Person) -> list[Row]:
    rows = [Row(honour(fact), fact=fact) for fact in person.honours]
    rows += [Row(statement(fact, subject=False), fact=fact) for fact in person.all(Relation.REPRESENTATION)]
    return _titled("Honours" if person.honours else "Representation", rows)


def _links(person: Person, dossier: Dossier) -> list[Row]:
    """Who else here shares a work or a company with this person."""
    works = _shared(person, dossier, lambda fact: (fact.object,))
    companies = _shared(person, dossier, lambda fact: fact.qualifiers.texts("company"))
    rows: list[Row] = []
    for other in dossier.people:
        shared = join(
            [words(DOT.join(works.get(other.id, ())), "work"), words(DOT.join(companies.get(other.id, ())), "company")], DOT
        )
        if shared.plain:
            rows.append(Row(join([words(other.name, "person"), shared]), kind="prose", hang=2, person=other.id))
    return _titled("Shared with others here", rows)


def _shared(person: Person, dossier: Dossier, of: Callable[[MergedFact], tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return, for every other person, the values that both have among their credits."""
    own = {name.casefold() for fact in person.credits for name in of(fact)}
    found: dict[str, tuple[str, ...]] = {}
    for other in dossier.people:
        if other.id != person.id:
            names = dict.fromkeys(name for fact in other.credits for name in of(fact) if name.casefold() in own)
            if names:
                found[other.id] = tuple(names)
    return found


def title_line(person: Person) -> Text:
    """Return a person's name and parts, as the head of the panel and of the person's own screen."""
    return join([words(person.name, "person"), part_words(person)])
