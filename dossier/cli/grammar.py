"""The grammar of the command line: commands, global options that stand anywhere, and paths."""

import argparse
import datetime as dt
import difflib
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, NoReturn

from dossier import __version__

STANDARD_INPUT: Literal["-"] = "-"
"""The path that means standard input."""


class UsageError(Exception):
    """Words on the command line that make no sense; `str()` is the one line that says why. The exit code is 2."""


class Command(NamedTuple):
    """A command: the module that runs it, what it takes, what it does, and its own options."""

    module: str
    takes: str
    does: str
    options: Callable[[argparse.ArgumentParser], None]


class _Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def _day(text: str) -> dt.date:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise argparse.ArgumentTypeError(f"no date: {text!r}; write YYYY-MM-DD")
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no such day: {text!r}") from None


def _paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="an article, a folder of articles, or - for standard input")


def _facts(parser: argparse.ArgumentParser) -> None:
    _paths(parser)
    parser.add_argument("--film", metavar="FILM", help="only the merged facts of this film")
    parser.add_argument(
        "--explain", action="store_true", help="say sentence by sentence what was read, by which rule, and what was not"
    )


def _named(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="+", metavar="NAME|PATH", help="a title, a name, an id, or articles")


def _export(parser: argparse.ArgumentParser) -> None:
    _named(parser)
    parser.add_argument("--format", choices=("json", "markdown"), default="json", help="what to write (default: json)")
    parser.add_argument("--output", metavar="FILE", type=Path, help="where to write it (default: standard output)")


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="+", metavar="QUERY", help='words, "phrases", -without, person: title: year:2018..2023 …')
    parser.add_argument("--in", dest="paths", metavar="PATH", action="append", default=[], help="search these articles")
    parser.add_argument("--json", action="store_true", help="print JSON Lines")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most N hits a group (default: 50)")


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="articles, folders of articles, patterns, or -")


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON Lines")


def _history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("film", nargs="*", metavar="FILM", help="a title or an id")
    parser.add_argument("--all", action="store_true", help="all films")
    parser.add_argument("--json", action="store_true", help="print JSON Lines")


def _remove(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="a source's id, the beginning of one, or its path")


def _join(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs=2, metavar="ID", help="two films, people or companies that are one")


def _split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="a film, person or company that is two")
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="the sources that speak of the other one")


def _undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("decision", nargs="?", type=int, metavar="DECISION", help="its number (default: the last one)")


def _completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="the shell to complete in")


def _nothing(_parser: argparse.ArgumentParser) -> None:
    """A command that takes nothing of its own."""


COMMANDS: dict[str, Command] = {
    "add": Command("add", "PATH|- ...", "read articles into the library", _add),
    "list": Command("listing", "[--json]", "the films in the library", _list),
    "show": Command("show", "NAME|PATH ...", "a film's or person's dossier as text", _named),
    "facts": Command("facts", "[PATH ...] [--film FILM]", "facts as JSON Lines", _facts),
    "search": Command("search", "QUERY", "people, films, companies, credits and text", _search),
    "export": Command("export", "NAME|PATH ... --format json|markdown [--output FILE]", "a dossier as data", _export),
    "schema": Command("schema", "", "the JSON Schema of the JSON export and of a fact", _nothing),
    "history": Command("history", "FILM|--all [--json]", "what changed when, and who said so", _history),
    "join": Command("decide", "ID ID", "decide that two films, people or companies are one", _join),
    "split": Command("decide", "ID SOURCE ...", "decide that what these sources speak of is another", _split),
    "undo": Command("decide", "[DECISION]", "take a decision back", _undo),
    "remove": Command("upkeep", "SOURCE", "forget an article", _remove),
    "reparse": Command("upkeep", "", "read the stored articles again with this version's rules", _nothing),
    "check": Command("upkeep", "", "the health of the library, and what it is unsure of", _nothing),
    "completion": Command("completion", "bash|zsh|fish", "a script that completes dossier's commands", _completion),
}
"""The commands by their first word."""

OPEN = Command("open", "[PATH ... | -]", "open the terminal app on these articles, on the library, or on the example", _paths)
"""What happens without a command."""

VALUED = ("--library", "--date", "--publisher", "--url")
"""The global options; each takes a value."""


def choices_of(command: Command) -> dict[str, list[str]]:
    """Return what the options and arguments of a command choose from, by the name of the option; an argument's name is empty."""
    parser = argparse.ArgumentParser(add_help=False)
    command.options(parser)
    return {next(iter(action.option_strings), ""): list(action.choices) for action in parser._actions if action.choices}


def options_of(command: Command) -> list[str]:
    """Return the options that are a command's own."""
    parser = argparse.ArgumentParser(add_help=False)
    command.options(parser)
    return [flag for action in parser._actions for flag in action.option_strings if flag.startswith("--")]


def _global_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("options that stand anywhere")
    group.add_argument("--library", metavar="DIR", type=Path, help="where the library is (or set DOSSIER_LIBRARY)")
    group.add_argument("--date", metavar="YYYY-MM-DD", type=_day, help="the day of the article, where its text has none")
    group.add_argument("--publisher", default="", help="who published the article")
    group.add_argument("--url", default="", help="the article's address")


def parse_arguments(argv: Sequence[str]) -> tuple[Command, argparse.Namespace]:
    """Return the command that these words name, and what it was given.

    The first word is a command if it is one, else a path that exists; one that is missing is passed on where others are there,
    so that those are read. Raises `UsageError` otherwise, `SystemExit` where help or
    the version was asked for.
    """
    first = _first_word(argv)
    word = argv[first] if first is not None else None
    if word in COMMANDS and first is not None:
        command, rest = COMMANDS[word], [*argv[:first], *argv[first + 1 :]]
        parser = _Parser(prog=f"dossier {word}", description=command.does, allow_abbrev=False)
    else:
        others = argv[first + 1 :] if first is not None and _looks_like_path(word) else ()
        if word is not None and word != STANDARD_INPUT and not any(_exists(each) for each in (word, *others)):
            raise UsageError(_no_command(word))
        command, rest = OPEN, list(argv)
        parser = _Parser(prog="dossier", allow_abbrev=False, add_help=False)
        parser.add_argument("-h", "--help", action=_Help)
        parser.add_argument("--version", action="version", version=f"dossier {__version__}")
    parser.set_defaults(command=word)
    _global_options(parser)
    command.options(parser)
    return command, parser.parse_intermixed_args(rest)


def _first_word(argv: Sequence[str]) -> int | None:
    """The place of the first word that is neither an option nor an option's value."""
    skip = False
    for place, word in enumerate(argv):
        if skip:
            skip = False
        elif word == "--":
            return place + 1 if place + 1 < len(argv) else None
        elif word in VALUED:
            skip = True
        elif word == STANDARD_INPUT or not word.startswith("-"):
            return place
    return None


def _exists(word: str) -> bool:
    try:
        return Path(word).exists() or Path(word).is_symlink()
    except (OSError, ValueError):
        return False


def _looks_like_path(word: str | None) -> bool:
    return word is not None and ("/" in word or "." in word)


def _no_command(word: str) -> str:
    if _looks_like_path(word):
        return f"{word}: no such file; check the path, or see dossier --help for the commands"
    near = difflib.get_close_matches(word, COMMANDS, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]}?" if near else f"the commands are {', '.join(COMMANDS)}"
    return f"{word!r} is no command and no file; {hint}"


class _Help(argparse.Action):
    """Print the whole command line on one page."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="this help")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        width = max(len(f"{name} {command.takes}") for name, command in COMMANDS.items())
        lines = [f"  dossier {f'{name} {command.takes}':{width}}  {command.does}" for name, command in COMMANDS.items()]
        intro = "Read film news and build the file on a film, every fact with the sentence that says so."
        usage = f"usage: dossier {OPEN.takes}    {OPEN.does}"
        options = parser.format_help().partition("\n\n")[2]
        sys.stdout.write("\n".join([intro, "", usage, *lines, "", options]))
        parser.exit()
