"""The evidence for a fact: its sentence in its paragraph, the parts of the fact told apart, and who says so."""

from dataclasses import dataclass

from rich.text import Text

from dossier.models import Dossier, Fact, MergedFact, Part, Relation, Source, State
from dossier.render.article import LONGEST, marks
from dossier.render.phrases import day, statement
from dossier.render.rows import Row
from dossier.render.styles import Kind, join, words

_ORDER: tuple[Kind, ...] = ("antecedent", "qualifier", "subject", "object")
"""Spans of a later kind are drawn over those of an earlier one."""

_LONG_CLAIM = 140
"""The longest fact that its evidence is headed with."""

_LOUDEST: tuple[State, ...] = ("disputed", "current", "superseded")
"""Of the other sides of a fact, one in dispute is shown first."""

_PARTS: dict[Part, str] = {"subject": "Subject", "object": "Object", "qualifier": "Detail", "antecedent": "Refers to"}


@dataclass(frozen=True)
class Testimony:
    """One source's statement of a fact: the paragraph with the sentence marked, and where and how it was found."""

    fact: Fact
    paragraph: Text
    where: tuple[Row, ...]


def paragraph_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the paragraphs that the interval `[start, end)` touches."""
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    return left, len(text) if right < 0 else right


def quoted(source: Source, fact: Fact) -> Text:
    """Return the paragraph of a fact's evidence, the sentence marked and the parts of the fact told apart."""
    cited = fact.evidence
    left, right = paragraph_of(source.text, cited.start, cited.end)
    marked = words(source.text[left:right], "dim")
    marked.stylize("statement", cited.start - left, cited.end - left)
    for ink in marks(fact, source.text):
        marked.stylize(ink.kind, max(ink.start - left, 0), max(ink.end - left, 0))
    for part in _ORDER:
        for span in fact.spans:
            if span.part == part and span.end > left and span.start < right and span.end - span.start < LONGEST:
                marked.stylize(part, max(span.start - left, 0), span.end - left)
    return marked


def elsewhere(source: Source, fact: Fact) -> tuple[Row, ...]:
    """Return the words of the fact's parts that lie outside the paragraph shown, each with its part as the label."""
    left, right = paragraph_of(source.text, fact.evidence.start, fact.evidence.end)
    away = [span for span in fact.spans if span.part != "statement" and (span.end <= left or span.start >= right)]
    return tuple(Row(words(" ".join(span.within(source.text).split()), span.part), _PARTS[span.part]) for span in away)


def evidence(merged: MergedFact, dossier: Dossier) -> tuple[Testimony, ...]:
    """Return what each source says for a fact, in the order of the sources."""
    found: list[Testimony] = []
    for fact in merged.facts:
        source = dossier.source(fact.evidence.source)
        if source is None:
            found.append(Testimony(fact, words(fact.evidence.quote), _where(None, fact)))
        else:
            found.append(Testimony(fact, quoted(source, fact), _where(source, fact)))
    return tuple(found)


def _where(source: Source | None, fact: Fact) -> tuple[Row, ...]:
    rows: list[Row] = []
    if source:
        name = source.headline or source.name
        rows.append(Row(join([words(name, "strong"), words(source.publisher, "dim"), words(source.byline, "dim")]), "Source"))
        rows.append(Row(words(day(source.date), "date" if source.date else "dim"), "Date"))
        rows += elsewhere(source, fact)
    by = f"rule {fact.rule}" if fact.origin == "rule" else fact.origin
    rows.append(Row(join([words(by), words("inferred from printed parts" if fact.inferred else "", "flag")]), "Found by"))
    rows.append(Row(words(f"{fact.confidence:.0%}"), "Confidence"))
    if fact.note:
        rows.append(Row(words(fact.note), "Note"))
    return tuple(rows)


def other_sides(merged: MergedFact, dossier: Dossier) -> tuple[MergedFact, ...]:
    """Return what stands against a disputed or superseded fact, and what a current one has superseded.

    That is what is said of the same subject in the same relation in another state, or what it is disputed with; where several
    things hold at once, as in a cast, only what concerns the same person or the same part.
    """
    rivals = [
        fact
        for fact in dossier.facts()
        if fact.id != merged.id
        and (fact.subject_id, fact.relation) == (merged.subject_id, merged.relation)
        and (fact.state != merged.state or merged.state == "disputed")
    ]
    rivals.sort(key=lambda fact: _LOUDEST.index(fact.state))
    near = [fact for fact in rivals if _concern_one(fact, merged)]
    return tuple(near or (() if merged.relation is Relation.CAST else rivals))


def _concern_one(one: MergedFact, other: MergedFact) -> bool:
    """Whether two facts speak of the same thing or the same part."""
    parts = set(one.qualifiers.texts("character")) & set(other.qualifiers.texts("character"))
    return bool(parts) or (one.object_id is not None and one.object_id == other.object_id)


def claim(merged: MergedFact) -> Text:
    """Return the fact itself in one line, as the head of its evidence; a long one (a logline) stands whole below it."""
    said = statement(merged)
    return Text.assemble(said[:_LONG_CLAIM], "…") if len(said) > _LONG_CLAIM else said


def legend(merged: MergedFact) -> Text:
    """Return the key to the marks in the paragraph: the parts that this fact has."""
    parts = {span.part for fact in merged.facts for span in fact.spans}
    return join([words(label, kind) for kind, label in _PARTS.items() if kind in parts])
