"""The annotated articles."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.accuracy.statements import Gold, read_gold

ARTICLES = Path(__file__).parent.parent / "data" / "articles"
"""The corpus: a folder an article, `article.txt` beside `facts.jsonl`."""

SEED = "SEED"
"""The folder of the article that ships with the program."""

_KEPT_ASIDE = ("3", "7")


@dataclass(frozen=True)
class Article:
    """An annotated article; `kept_aside` tells that nobody looks at its text or at the program's errors on it."""

    path: Path
    gold: tuple[Gold, ...]

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.path.parent.name

    @property
    def text(self) -> str:
        """Its text, as the file has it."""
        return self.path.read_bytes().decode("utf-8-sig")

    @property
    def kept_aside(self) -> bool:
        """Whether it belongs to the part that the parser is never tuned on."""
        return self.name.endswith(_KEPT_ASIDE)


def articles(corpus: Path = ARTICLES) -> Iterator[Article]:
    """Yield the annotated articles of a corpus, by name; raise `OSError`, `ValueError` or `KeyError` where one is broken."""
    for path in sorted(corpus.glob("*/article.txt")):
        with (path.parent / "facts.jsonl").open(encoding="utf-8") as lines:
            yield Article(path, read_gold(lines))


def tuned_articles() -> Iterator[Article]:
    """Yield the articles of the part that may be read."""
    return (article for article in articles() if not article.kept_aside)
