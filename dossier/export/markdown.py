"""Dossiers as Markdown: what a reader wants first comes first, and every fact has a footnote with its sentence."""

import re
from collections.abc import Iterable, Iterator

from dossier.models import (
    COMPANY_RELATIONS,
    CREW_RELATIONS,
    DATE_RELATIONS,
    RELATIONS,
    Company,
    Dossier,
    Film,
    MergedFact,
    PartialDate,
    Person,
    Relation,
)
from dossier.render.safe import safe_line

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")
_CARD = tuple(
    relation
    for relation in RELATIONS
    if RELATIONS[relation].subjects == ("film",)
    and relation not in {Relation.TITLE, Relation.CAST, Relation.LOGLINE, Relation.MENTIONED, *CREW_RELATIONS, *COMPANY_RELATIONS}
)
"""The facts of the film's card: what is neither a person's nor a company's."""


def to_markdown(dossiers: Iterable[Dossier]) -> str:
    """Return dossiers as Markdown, one after the other; names and quotes are escaped, so that nothing in them is markup."""
    return "\n".join(line for number, dossier in enumerate(dossiers) for line in _Page(dossier, number).lines())


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", safe_line(" ".join(text.split())))


class _Page:
    """One dossier as lines; it keeps the footnotes."""

    def __init__(self, dossier: Dossier, number: int) -> None:
        self._dossier = dossier
        self._prefix = f"{number + 1}-" if number else ""
        self._notes: dict[tuple[str, int, int], str] = {}
        self._quotes: list[str] = []

    def lines(self) -> Iterator[str]:
        film = self._dossier.film
        yield f"# {_plain(film.title) if film else 'People of articles about no film'}"
        yield ""
        if film:
            yield from self._film(film)
            yield from self._people(film)
            yield from self._companies(film)
        yield from self._work()
        yield "## Sources"
        yield ""
        for source in self._dossier.sources:
            told = [source.headline or source.name, source.publisher, source.date.isoformat() if source.date else "", source.url]
            yield "- " + ", ".join(_plain(part) for part in told if part)
        yield ""
        yield from self._quotes
        yield ""

    def _film(self, film: Film) -> Iterator[str]:
        for story in film.current(Relation.LOGLINE):
            yield f"{_plain(story.object)}{self._cited(story)}"
            yield ""
        for relation in _CARD:
            if facts := film.all(relation):
                yield f"- **{RELATIONS[relation].label}**: " + "; ".join(self._value(fact) for fact in facts)
        yield ""

    def _people(self, film: Film) -> Iterator[str]:
        for heading, facts in (("Cast", film.cast), ("Crew", film.crew)):
            if facts:
                yield f"## {heading}"
                yield ""
                for fact in facts:
                    job = "" if fact.relation is Relation.CAST else f", {_plain(fact.label.lower())}"
                    yield f"- {self._value(fact, job)}"
                yield ""

    def _companies(self, film: Film) -> Iterator[str]:
        if facts := film.all(*COMPANY_RELATIONS):
            yield "## Companies"
            yield ""
            for fact in facts:
                yield f"- {self._value(fact, f', {fact.label.lower()}')}"
            yield ""

    def _work(self) -> Iterator[str]:
        entities: tuple[Person | Company, ...] = (*self._dossier.people, *self._dossier.companies)
        known = [entity for entity in entities if entity.facts]
        if known:
            yield "## Other work"
            yield ""
        for entity in known:
            yield f"### {_plain(entity.name)}"
            yield ""
            for fact in entity.facts:
                label = "" if fact.relation is Relation.CREDIT else f"{fact.label}: "
                yield f"- {label}{self._value(fact)}"
            yield ""

    def _value(self, fact: MergedFact, more: str = "") -> str:
        date = PartialDate.maybe(fact.object) if fact.relation in DATE_RELATIONS else None
        text = _plain(str(date) if date else fact.object) + more
        details = [
            f"{'as ' if name == 'character' else 'with ' if name == 'with' else ''}{_said(name, value)}"
            for name, value in fact.qualifiers.items()
            if name not in {"text", "job"}
        ]
        text += f" ({_plain(', '.join(details))})" if details else ""
        text = f"~~{text}~~" if fact.state == "superseded" else f"{text} (disputed)" if fact.state == "disputed" else text
        return text + self._cited(fact)

    def _cited(self, fact: MergedFact) -> str:
        """The footnotes of a fact: one a sentence, each sentence once in the page."""
        marks = []
        for statement in fact.facts:
            evidence = statement.evidence
            key = (evidence.source, evidence.start, evidence.end)
            if key not in self._notes:
                self._notes[key] = f"{self._prefix}{len(self._notes) + 1}"
                source = self._dossier.source(evidence.source)
                where = (source.headline or source.name) if source else evidence.source
                self._quotes.append(f"[^{self._notes[key]}]: “{_plain(evidence.quote)}” ({_plain(where)})")
            marks.append(f"[^{self._notes[key]}]")
        return "".join(dict.fromkeys(marks))


def _said(name: str, value: str | tuple[str, ...] | int | bool) -> str:
    if name == "upcoming":
        return "to come"
    if name == "count":
        return f"{value} times"
    return ", ".join(value) if isinstance(value, tuple) else str(value)
