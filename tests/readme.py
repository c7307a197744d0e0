"""`python -m tests.readme`: write the table of keys, which the app's commands give, into the README."""

import re
from pathlib import Path

from dossier.tui.commands import readme_table

README = Path(__file__).parents[1] / "README.md"
_KEYS = re.compile(r"(<!-- keys -->\n).*?(<!-- /keys -->)", re.DOTALL)


def with_keys(text: str) -> str:
    """Return the README's text with the present table of keys."""
    return _KEYS.sub(lambda found: f"{found[1]}{readme_table()}\n{found[2]}", text)


if __name__ == "__main__":
    README.write_text(with_keys(README.read_text(encoding="utf-8")), encoding="utf-8")
