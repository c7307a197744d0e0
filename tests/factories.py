"""Readings made by hand: facts as rows, their words located in the text, so that nothing here needs the parser.

`make_reading` takes a text and rows; `gold_reading` takes a folder with `article.txt` and its gold `facts.jsonl`;
`seed_reading` is the seed's.
"""

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from dossier.models import (
    RELATIONS,
    UNTITLED,
    EntityType,
    Evidence,
    Fact,
    Part,
    Qualifiers,
    Reading,
    Relation,
    Source,
    Span,
    fact_id,
    mention_id,
)
from dossier.reading import read_file, read_text

SEED = Path(__file__).parent / "data" / "seed"
"""The seed's article and its gold facts."""

_SEASONS = {"spring": "21", "summer": "22", "fall": "23", "autumn": "23", "winter": "24"}


class Row(NamedTuple):
    """A fact as a test writes it: names, the relation's printed form, and qualifiers by their printed names.

    `type` is the subject's type; None lets the relation tell (a person where it can be said of several). `object_type` is for
    `mentioned`, whose object may be a person or a company.
    """

    subject: str
    relation: str
    object: str
    qualifiers: Mapping[str, Any] = {}
    type: EntityType | None = None
    object_type: EntityType = "company"


def make_reading(
    text: str,
    rows: Iterable[Row | tuple[Any, ...]] = (),
    *,
    name: str = "article",
    date: dt.date | None = None,
    source: Source | None = None,
) -> Reading:
    """Return the reading of `text` with a fact a row.

    Names that the text prints are located and cited; a name that it does not print is cited by its last word and marked as
    inferred. The same name is the same entity all through one reading; what `alias` names is the entity that it is said of.
    """
    source = source or read_text(text, name=name, date=date)
    given = [Row(*row) for row in rows]
    types = _types(given)
    aliases = {row.object: row.subject for row in given if row.relation == "alias"}
    facts = [_fact(source, row, types, aliases) for row in given]
    return Reading(source=source, facts=tuple({fact.id: fact for fact in facts}.values()))


def gold_reading(
    folder: Path, *, optional: bool = False, extra: Sequence[Row] = (), phrases: Mapping[str, str] = MappingProxyType({})
) -> Reading:
    """Return the reading of a folder's `article.txt` with the facts of its `facts.jsonl`, located in the text.

    `optional` takes the optional facts in too; `extra` are rows that the gold does not list, such as aliases;
    `phrases` gives the printed phrase of an object such as a date.
    """
    lines = [json.loads(line) for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines() if line]
    rows = [
        Row(line["subject"], line["relation"], edtf, line["qualifiers"] | ({"text": phrases[edtf]} if edtf in phrases else {}))
        for line in lines
        for edtf in [_edtf(line["object"])]
        if optional or not line.get("optional")
    ]
    source = read_file(folder / "article.txt")
    return make_reading(source.text, [*rows, *extra], source=source)


def seed_reading() -> Reading:
    """Return the seed's gold facts with what the gold does not list: Shahidi's misprinted name and the company mentioned."""
    return gold_reading(
        SEED,
        optional=True,
        phrases={"2023-34": "second quarter of 2023"},
        extra=(
            Row("Yara Shahidi", "alias", "Yara Shahid", {"type": "spelling"}, "person"),
            Row("Ballerina Overdrive", "mentioned", "87North"),
        ),
    )


def _edtf(text: str) -> str:
    if found := re.fullmatch(r"(\d{4})-([QH])(\d)", text):
        return f"{found[1]}-{(32 if found[2] == 'Q' else 39) + int(found[3])}"
    if (found := re.fullmatch(r"(\w+) (\d{4})", text)) and found[1] in _SEASONS:
        return f"{found[2]}-{_SEASONS[found[1]]}"
    return text


def _types(rows: Sequence[Row]) -> dict[str, EntityType]:
    """What each name is, from the relations that it stands in."""
    types: dict[str, EntityType] = {}
    for row in rows:
        spec = RELATIONS[Relation(row.relation)]
        if row.type or len(spec.subjects) == 1:
            types[row.subject] = row.type or spec.subjects[0]
        if spec.object in {"person", "company"}:
            types[row.object] = spec.object
        elif row.relation == "mentioned":
            types.setdefault(row.object, row.object_type)
    return types


def _fact(source: Source, row: Row, types: Mapping[str, EntityType], aliases: Mapping[str, str]) -> Fact:
    relation = Relation(row.relation)
    subject_type = types.get(row.subject, "person")
    at = _locate(source, row)
    statement = _sentence(source.text, at)
    spans = [Span(part="statement", start=statement[0], end=statement[1])]
    spans += _named(source.text, row.subject, statement, "subject")
    if source.text[at[0] : at[1]] != row.subject:
        spans.append(Span(part="object", start=at[0], end=at[1]))
    qualifiers = Qualifiers.model_validate({k: tuple(v) if isinstance(v, list) else v for k, v in row.qualifiers.items()})
    for _, value in qualifiers.items():
        for each in value if isinstance(value, tuple) else (str(value),):
            spans += _named(source.text, each, statement, "qualifier")
    key = qualifiers.model_dump_json(include={"role", "result", "territory", "medium"}, exclude_none=True)
    named = types.get(row.object) if relation is not Relation.ALIAS else None
    return Fact(
        id=fact_id(source.id, row.subject, relation, row.object, at[0], key),
        subject=row.subject,
        subject_id=_entity(source, subject_type, row.subject, aliases),
        subject_type=subject_type,
        relation=relation,
        object=row.object,
        object_id=_entity(source, named, row.object, aliases) if named in {"person", "company"} else None,
        qualifiers=qualifiers,
        evidence=Evidence(source=source.id, start=statement[0], end=statement[1], quote=source.text[statement[0] : statement[1]]),
        spans=tuple(dict.fromkeys(spans)),
        rule="by.hand",
        confidence=0.9,
        inferred=subject_type == "person" and row.subject not in source.text,
    )


def _entity(source: Source, type_: EntityType | None, name: str, aliases: Mapping[str, str]) -> str:
    name = aliases.get(name, name)
    return mention_id(source.id, type_ or "film", name, max(source.text.find(name), 0))


def _spots(text: str, words: str) -> list[tuple[int, int]]:
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return [found.span() for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]


def _locate(source: Source, row: Row) -> tuple[int, int]:
    """The interval of the object nearest behind a mention of the subject; where it is not printed, of what stands for it."""
    text = source.text
    phrase = str(row.qualifiers.get("text") or "")
    last = row.object.split()[-1]
    spots = next((found for words in (row.object, phrase, last) if words and (found := _spots(text, words))), None)
    subjects = _spots(text, row.subject.split()[-1]) if row.subject != UNTITLED else []
    if spots is None:
        spots = subjects or [(source.body, source.body + 1)]
    anchors = [start for start, _ in subjects] or [source.body]
    return min(spots, key=lambda spot: min(abs(spot[0] - anchor) + 500 * (anchor > spot[1]) for anchor in anchors))


def _named(text: str, words: str, statement: tuple[int, int], part: Part) -> list[Span]:
    """The spans of a name within the statement; else, for a subject, where the name or its last word stands first."""
    inside = [spot for spot in _spots(text, words) if statement[0] <= spot[0] and spot[1] <= statement[1]]
    if not inside and part == "subject":
        inside = [
            spot for spot in _spots(text, words.rsplit(maxsplit=1)[-1]) if statement[0] <= spot[0] and spot[1] <= statement[1]
        ] or _spots(text, words)
        part = "subject" if inside and statement[0] <= inside[0][0] < statement[1] else "antecedent"
    return [Span(part=part, start=start, end=end) for start, end in inside[:1]]


def _sentence(text: str, at: tuple[int, int]) -> tuple[int, int]:
    """The sentence or line around an interval, its white space left out."""
    start = max((found.end() for found in re.finditer(r"[.!?][”’\"')]?\s+(?=[A-Z“‘\"'])|\n+", text[: at[0]])), default=0)
    found = re.compile(r"[.!?][”’\"')]?(?=\s|$)|\n|$").search(text, at[1])
    end = found.end() if found else len(text)
    if (head := re.match(r" date \S+ ", text)) and start == 0:
        start = head.end()
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(text[start:end].strip())
