"""The one table of commands: it drives the keys, the footer, the palette, the help and the README."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from textual.binding import Binding, BindingType


@dataclass(frozen=True)
class Command:
    """One thing that can be done.

    `scope` is where its keys hold, `action` the Textual action, `keys` the keys for it (the first is shown), `label` the word
    in the footer, `help` the line in the help. `footer` shows it there, `palette` offers it in the command palette, `native`
    tells that the toolkit's own widget already answers to the keys (so that the table lists them and binds nothing).
    """

    scope: str
    action: str
    keys: tuple[str, ...]
    label: str
    help: str
    footer: bool = False
    palette: bool = False
    native: bool = False


SCOPES: Final[dict[str, str]] = {
    "app": "Everywhere",
    "film": "Film",
    "cast": "Cast",
    "person": "Person",
    "credits": "Credits",
    "sources": "Sources",
    "list": "Lists",
    "article": "Article",
    "evidence": "Evidence",
    "overlay": "Overlays",
    "box": "Boxes",
}
"""The scopes in the order in which the help shows them, with their names."""

COMMANDS: Final[tuple[Command, ...]] = (
    Command("app", "help", ("?", "f1"), "Help", "The keys for where you are", footer=True, palette=True),
    Command("app", "command_palette", (":", "ctrl+p"), "Commands", "Every command, person and credit by name"),
    Command("app", "search", ("F", "ctrl+f"), "Search", "Search people, films, companies, credits and text", palette=True),
    Command("app", "add", ("a",), "Add", "Add an article: a path or pasted text", palette=True),
    Command("app", "export", ("e",), "Export", "Write the dossier to a file: JSON or Markdown", palette=True),
    Command("app", "films", ("L",), "Films", "Every film that has been read", palette=True),
    Command("app", "copy", ("y",), "Copy", "Copy the row, the sentence or the fact", palette=True),
    Command("app", "copy_brief", ("Y",), "Copy the brief", "Copy the whole dossier as text", palette=True),
    Command("app", "change_theme", ("T",), "Theme", "Choose the colours", palette=True),
    Command("app", "quit", ("q", "ctrl+q"), "Quit", "Leave dossier", footer=True, palette=True),
    Command("app", "back", ("escape",), "Back", "One step out; never quits"),
    Command("film", "tab('synopsis')", ("1",), "Synopsis", "The story and the key facts", palette=True),
    Command("film", "tab('cast')", ("2",), "Cast", "The people and their other work", palette=True),
    Command("film", "tab('production')", ("3",), "Production", "Stage, shoot, release, crew and companies", palette=True),
    Command("film", "tab('credits')", ("4",), "Credits", "Every credit in one table", palette=True),
    Command("film", "tab('sources')", ("5",), "Sources", "The article, every fact marked", palette=True),
    Command("film", "tab('history')", ("6",), "History", "What changed when (with several sources)"),
    Command("film", "step_tab(-1)", ("[",), "Previous tab", "The tab to the left"),
    Command("film", "step_tab(1)", ("]",), "Next tab", "The tab to the right"),
    Command("film", "open_address", ("o",), "Open", "Open the source's address in the browser", palette=True),
    Command("cast", "step_person(1)", ("J",), "Next", "The next person, wherever the focus is", footer=True),
    Command("cast", "step_person(-1)", ("K",), "Previous", "The previous person", footer=True),
    Command("person", "step_person(1)", ("J",), "Next", "The next person", footer=True),
    Command("person", "step_person(-1)", ("K",), "Previous", "The previous person", footer=True),
    Command("credits", "filter", ("/",), "Filter", "Filter as you type; person: title: year:2018..2023 …", footer=True),
    Command("credits", "sort", ("s",), "Sort", "Sort by the next column", footer=True),
    Command("credits", "reverse", ("S",), "Reverse", "Sort the other way round"),
    Command("sources", "find", ("/",), "Find", "Find words in the article", footer=True),
    Command("sources", "next_find(1)", ("n",), "Next", "The next match"),
    Command("sources", "next_find(-1)", ("N",), "Previous", "The match before"),
    Command("sources", "step_source(1)", (".",), "Next source", "The next article"),
    Command("sources", "step_source(-1)", (",",), "Previous source", "The article before"),
    Command("list", "cursor_down", ("j", "down"), "Down", "Down"),
    Command("list", "cursor_up", ("k", "up"), "Up", "Up"),
    Command("list", "first", ("g", "home"), "Top", "To the top"),
    Command("list", "last", ("G", "end"), "Bottom", "To the bottom"),
    Command("list", "page_down", ("pagedown",), "Page down", "A page down"),
    Command("list", "page_up", ("pageup",), "Page up", "A page up"),
    Command("list", "select", ("enter",), "Open", "Go in: a fact opens its evidence, a person their page", footer=True),
    Command("list", "view", ("v",), "In source", "Show the fact where its source says it", footer=True),
    Command("list", "other_side", ("d",), "Other side", "The other side of a disputed or superseded fact"),
    Command("evidence", "other_side", ("d",), "Other side", "The other side of a disputed or superseded fact, one after another"),
    Command("evidence", "view", ("v", "enter"), "In source", "Show the sentence in its article", footer=True),
    Command("evidence", "copy", ("y",), "Copy", "Copy the fact and its sentence", footer=True),
    Command("overlay", "close", ("escape",), "Close", "Close what lies on top", footer=True),
    Command("overlay", "app.quit", ("ctrl+q",), "Quit", "Leave dossier"),
    Command("box", "submit", ("enter", "down"), "To the hits", "To the first hit", native=True),
    Command("box", "clear", ("escape",), "Clear", "Empty the box, then leave it", native=True),
)
"""Every command of the app, scope by scope."""

_SHOWN = {"escape": "Esc", "enter": "Enter", "pagedown": "PgDn", "pageup": "PgUp", "down": "↓", "up": "↑", "home": "Home"}


def key_name(key: str) -> str:
    """Return a key as a reader knows it: `Esc`, `ctrl+f`, `?`."""
    return _SHOWN.get(key, "End" if key == "end" else key)


def bindings(*scopes: str) -> list[BindingType]:
    """Return the key bindings of these scopes, as a widget's or screen's `BINDINGS`."""
    return [
        Binding(
            ",".join("comma" if key == "," else key for key in command.keys),
            command.action,
            command.label,
            show=command.footer,
            key_display=key_name(command.keys[0]),
            tooltip=command.help,
        )
        for command in COMMANDS
        if command.scope in scopes and not command.native
    ]


def in_scopes(scopes: Iterable[str]) -> dict[str, list[Command]]:
    """Return the commands of these scopes, by scope, in the order of the table."""
    wanted = set(scopes)
    return {
        scope: [command for command in COMMANDS if command.scope == scope]
        for scope in SCOPES
        if scope in wanted and any(command.scope == scope for command in COMMANDS)
    }


def readme_table() -> str:
    """Return the keys as the Markdown table of the README."""
    lines = ["| where | keys | does |", "|---|---|---|"]
    for scope, commands in in_scopes(SCOPES).items():
        for command in commands:
            keys = " ".join(f"`{key_name(key)}`" for key in command.keys)
            lines.append(f"| {SCOPES[scope]} | {keys} | {command.help} |")
    return "\n".join(lines)
