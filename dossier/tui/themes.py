"""The colours: two themes of our own, and one colour for each kind of thing in every theme."""

from typing import TYPE_CHECKING, Final

from textual.content import Content, Span
from textual.theme import Theme

if TYPE_CHECKING:
    from rich.text import Text

DARK: Final = Theme(
    name="dossier-dark",
    primary="#7fa7c9",
    secondary="#a894d6",
    accent="#e0b15e",
    foreground="#d5d8de",
    background="#12151a",
    surface="#171b22",
    panel="#212732",
    success="#8cbf88",
    warning="#e0a45e",
    error="#e07a72",
    dark=True,
    variables={
        "kind-person": "#86c5ea",
        "kind-work": "#e6c079",
        "kind-company": "#b8a4ec",
        "kind-date": "#93c98f",
        "kind-place": "#6cc7bb",
        "kind-character": "#e59bb5",
        "kind-honour": "#f0a868",
        "kind-flag": "#e0b15e",
        "kind-dim": "#838b99",
        "cursor-back": "#2b3646",
        "cursor-back-blurred": "#1e242e",
        "statement-back": "#232b38",
        "match-back": "#6b5320",
        "footer-key-foreground": "#e0b15e",
        "footer-background": "#12151a",
        "footer-description-foreground": "#9aa2b0",
        "block-cursor-background": "#2b3646",
        "block-cursor-foreground": "#e8eaee",
        "block-cursor-text-style": "none",
        "border": "#e0b15e",
        "border-blurred": "#2c3440",
        "scrollbar": "#2c3440",
        "scrollbar-hover": "#3a4453",
        "scrollbar-active": "#e0b15e",
        "scrollbar-background": "#12151a",
        "scrollbar-background-hover": "#12151a",
        "scrollbar-background-active": "#12151a",
        "scrollbar-corner-color": "#12151a",
    },
)
"""The dark theme, the one that opens."""

LIGHT: Final = Theme(
    name="dossier-light",
    primary="#2f6690",
    secondary="#6246a8",
    accent="#a86b00",
    foreground="#272b33",
    background="#fbf9f4",
    surface="#f4f1ea",
    panel="#e9e4d9",
    success="#2e7a3f",
    warning="#a86b00",
    error="#b3362b",
    dark=False,
    variables={
        "kind-person": "#14608f",
        "kind-work": "#8a5600",
        "kind-company": "#6246a8",
        "kind-date": "#2e7a3f",
        "kind-place": "#0f766e",
        "kind-character": "#ab2f63",
        "kind-honour": "#b04a00",
        "kind-flag": "#a15c00",
        "kind-dim": "#70757f",
        "cursor-back": "#dfe6ec",
        "cursor-back-blurred": "#efebe2",
        "statement-back": "#f1e8d2",
        "match-back": "#f3d58a",
        "footer-key-foreground": "#a86b00",
        "footer-background": "#fbf9f4",
        "footer-description-foreground": "#5c626d",
        "block-cursor-background": "#dfe6ec",
        "block-cursor-foreground": "#1c1f25",
        "block-cursor-text-style": "none",
        "border": "#a86b00",
        "border-blurred": "#d8d2c4",
        "scrollbar": "#d8d2c4",
        "scrollbar-hover": "#c6bfae",
        "scrollbar-active": "#a86b00",
        "scrollbar-background": "#fbf9f4",
        "scrollbar-background-hover": "#fbf9f4",
        "scrollbar-background-active": "#fbf9f4",
        "scrollbar-corner-color": "#fbf9f4",
    },
)
"""The light theme."""

_DEFAULTS: Final[dict[str, str]] = {
    "kind-person": "text-primary",
    "kind-work": "text-warning",
    "kind-company": "text-secondary",
    "kind-date": "text-success",
    "kind-place": "text-success",
    "kind-character": "text-accent",
    "kind-honour": "text-error",
    "kind-flag": "text-warning",
    "kind-dim": "text-muted",
    "cursor-back": "primary-muted",
    "cursor-back-blurred": "panel",
    "statement-back": "panel",
    "match-back": "warning-muted",
}

STYLES: Final[dict[str, str]] = {
    "person": "$kind-person",
    "work": "$kind-work italic",
    "company": "$kind-company",
    "date": "$kind-date",
    "place": "$kind-place",
    "character": "$kind-character",
    "honour": "$kind-honour",
    "strong": "bold",
    "heading": "$kind-dim bold",
    "dim": "$kind-dim",
    "flag": "$kind-flag",
    "gone": "$kind-dim strike",
    "match": "bold $foreground on $match-back",
    "statement": "$foreground on $statement-back",
    "subject": "bold underline",
    "object": "bold reverse",
    "qualifier": "underline",
    "antecedent": "italic underline",
    "marked": "underline",
    "cursor": "on $cursor-back",
}
"""How the app shows each kind of words, in the variables of the theme."""


def with_defaults(variables: dict[str, str]) -> dict[str, str]:
    """Return a theme's variables with a colour for each of ours that it does not name."""
    return {name: variables[source] for name, source in _DEFAULTS.items()} | variables


def to_content(text: "Text") -> Content:
    """Return rendered text as content for a widget: the names of its styles become those of the theme."""
    spans = [
        Span(span.start, span.end, STYLES[span.style])
        for span in text.spans
        if isinstance(span.style, str) and span.style in STYLES
    ]
    base = [Span(0, len(text.plain), STYLES[text.style])] if isinstance(text.style, str) and text.style in STYLES else []
    return Content(text.plain, [*base, *spans])
