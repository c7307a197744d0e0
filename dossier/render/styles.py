"""The names of the styles that rendered text carries, and how a plain terminal shows them.

A rendered `Text` says what its words are (a person, a work, a date), not how they look. `show` looks the names up in `TERMINAL`,
the app in its theme: so one kind of thing has one colour wherever it appears.
"""

from typing import Literal

from rich.style import Style
from rich.text import Span, Text

from dossier.render.safe import safe

Kind = Literal[
    "person",
    "work",
    "company",
    "date",
    "place",
    "character",
    "honour",
    "plain",
    "strong",
    "heading",
    "dim",
    "flag",
    "gone",
    "match",
    "statement",
    "subject",
    "object",
    "qualifier",
    "antecedent",
    "marked",
    "cursor",
]
"""What words are: a kind of thing, an emphasis, or the part that they play in a fact's evidence."""

TERMINAL: dict[str, str] = {
    "person": "bold cyan",
    "work": "italic yellow",
    "company": "magenta",
    "date": "green",
    "place": "blue",
    "character": "bright_magenta",
    "honour": "bright_yellow",
    "plain": "",
    "strong": "bold",
    "heading": "bold",
    "dim": "dim",
    "flag": "bold red",
    "gone": "dim strike",
    "match": "reverse",
    "statement": "",
    "subject": "bold underline",
    "object": "bold reverse",
    "qualifier": "underline",
    "antecedent": "italic underline",
    "marked": "underline",
    "cursor": "reverse",
}
"""How each kind looks in `show`: the terminal's own sixteen colours, which suit a dark and a light one alike."""


def words(text: str, kind: Kind = "plain") -> Text:
    """Return data as text of one kind, made safe for a terminal; nothing in it is read as markup."""
    return Text(safe(text), style="" if kind == "plain" else kind)


def join(parts: list[Text], by: str = "  ") -> Text:
    """Return the parts that are not empty in one line, `by` between them."""
    kept = [part for part in parts if part.plain]
    spaced = [piece for part in kept for piece in (Text(by, style="dim"), part)]
    return Text.assemble(*spaced[1:])


def flat(text: Text) -> Text:
    """Return the same text with its base style turned into a span (so that only spans need to be looked up)."""
    if not text.style:
        return text
    return Text(text.plain, spans=[Span(0, len(text.plain), text.style), *text.spans])


def painted(text: Text) -> Text:
    """Return the text with every named style looked up in `TERMINAL`, ready for a Rich console."""
    base = flat(text)
    spans = [
        Span(span.start, span.end, Style.parse(TERMINAL.get(span.style, "")) if isinstance(span.style, str) else span.style)
        for span in base.spans
    ]
    return Text(base.plain, spans=spans)
