"""A Textual app with the same kinds of widgets as the film screen and nothing behind them: what the toolkit itself costs.

`python -m tests.benchmarks.bare TITLE NAME ...` shows the title, five tabs, and the names in a list beside a panel.
"""

import sys

from textual.app import App, ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import DataTable, Footer, Input, OptionList, Static, TabbedContent, TabPane


class BareApp(App[None]):
    """The widgets, filled as they are composed."""

    CSS = "TabbedContent { height: 1fr } OptionList { width: 1fr; height: 1fr }"
    BINDINGS = [("q", "quit", "Quit"), ("slash", "find", "Find"), ("question_mark", "help", "Help")]  # noqa: RUF012 - read once

    def __init__(self, title: str, names: list[str]) -> None:
        super().__init__()
        self.heading = title
        self.names = names

    def compose(self) -> ComposeResult:
        """Make the header, the tabs with their panes, and the footer."""
        yield Static(self.heading)
        with TabbedContent(initial="cast"):
            with TabPane("Synopsis", id="synopsis"), VerticalScroll():
                yield Static("A story.")
            with TabPane("Cast", id="cast"), Horizontal():
                yield OptionList(*self.names)
                yield OptionList("A credit", "Another credit")
            with TabPane("Production", id="production"):
                yield OptionList("A company")
            with TabPane("Credits", id="credits"):
                yield Input(placeholder="filter")
                yield DataTable[str]()
            with TabPane("Sources", id="sources"), VerticalScroll():
                yield Static("An article.")
        yield Footer()


if __name__ == "__main__":
    BareApp(sys.argv[1], sys.argv[2:]).run()
