"""Facts in a reader's words: one line of text for a credit, an honour, a part, a date, or any fact."""

import datetime as dt
from collections.abc import Sequence

from rich.text import Text

from dossier.models import (
    NOT_SET,
    RELATIONS,
    MergedFact,
    PartialDate,
    Relation,
)
from dossier.render.styles import Kind, join, words

_KINDS: dict[str, Kind] = {
    "person": "person",
    "company": "company",
    "work": "work",
    "place": "place",
    "date": "date",
    "text": "plain",
}
SUBJECTS: dict[str, Kind] = {"film": "work", "person": "person", "company": "company"}
"""The kind of each type of subject."""
DOT = " · "
"""What stands between the details of one fact."""


def day(date: dt.date | None) -> str:
    """Return a day for a reader, `8 Feb 2023`; `no date` for None."""
    return str(PartialDate.parse(date.isoformat())) if date else "no date"


def when(fact: MergedFact) -> Text:
    """Return the date that a fact's object gives, in words; the printed phrase behind it where it says more."""
    if fact.object == NOT_SET:
        return words("not set", "flag")
    date = PartialDate.maybe(fact.object)
    text = words(str(date) if date else fact.object, "date")
    if date and fact.qualifiers.text and fact.qualifiers.text.lower() != str(date).lower():
        text = join([text, words(f"“{fact.qualifiers.text}”", "dim")])
    return text


def value(fact: MergedFact) -> Text:
    """Return a fact's object, styled by what it names."""
    if fact.relation is Relation.HONOUR:
        return honour(fact)
    kind = _KINDS[RELATIONS[fact.relation].object]
    if kind == "date":
        return when(fact)
    if fact.relation is Relation.TITLE:
        kind = "work"
    elif fact.relation is Relation.MENTIONED:
        kind = "company"
    return words(fact.object, "gone" if fact.state == "superseded" else kind)


def honour(fact: MergedFact) -> Text:
    """Return an award in words: `Emmy nominee ×5`."""
    parts = [fact.object, fact.qualifiers.result or ""]
    text = words(" ".join(part for part in parts if part), "honour")
    if fact.qualifiers.count and fact.qualifiers.count > 1:
        text = join([text, words(f"×{fact.qualifiers.count}", "honour")], " ")
    return text


def state_flag(fact: MergedFact) -> Text:
    """Return the word that warns of a disputed or superseded fact or of one who left; empty for others."""
    if fact.state == "disputed":
        return words("disputed", "flag")
    if fact.state == "superseded":
        return words("superseded", "dim")
    return Text()


def details(fact: MergedFact, *, company: bool = True, kind: bool = True) -> Text:
    """Return what narrows a fact down: part, status, kind, company, co-stars, territory; empty where nothing does."""
    said = fact.qualifiers
    parts = [words(f"as {_listed(said.texts('character'))}", "character")] if said.character else []
    if said.status:
        parts.append(words(said.status, "flag"))
    if fact.relation is not Relation.CREW:
        parts += [words(_listed(said.texts(name)), "dim") for name in ("role", "job") if said.texts(name)]
    if kind and said.kind:
        parts.append(words(_listed(said.texts("kind")), "dim"))
    if company and said.company:
        parts.append(words(_listed(said.texts("company")), "company"))
    if said.with_:
        parts.append(join([words("with", "dim"), words(_listed(said.texts("with")), "person")], " "))
    if said.author:
        parts.append(join([words("by", "dim"), words(_listed(said.texts("author")), "person")], " "))
    parts += [words(_listed(said.texts(name)), "dim") for name in ("territory", "medium", "event", "type") if said.texts(name)]
    return join([*parts, state_flag(fact)], DOT)


def _listed(values: Sequence[str]) -> str:
    return ", ".join(values)


def work(fact: MergedFact) -> Text:
    """Return a credit in one line: the title, then year, part, kind, studio and co-stars."""
    return join([value(fact), join([words(year(fact), "date"), details(fact)], DOT)])


def year(fact: MergedFact) -> str:
    """Return the year printed for a credit; empty where none is."""
    return _listed(fact.qualifiers.texts("year"))


def statement(fact: MergedFact, *, subject: bool = True) -> Text:
    """Return any fact in one line, as a list of facts shows it: `Lena Headey  credit  300`."""
    label = words(fact.label.lower(), "dim")
    printed_year = words(year(fact), "date")
    upcoming = words("to come", "flag") if fact.qualifiers.upcoming else Text()
    who = words(fact.subject, SUBJECTS[fact.subject_type]) if subject else Text()
    return join([who, label, value(fact), join([details(fact), printed_year, upcoming], DOT)])
