"""The parser at work on an annotated article."""

import traceback
from pathlib import Path

from dossier.parser import parse
from dossier.reading import read_file
from tests.accuracy.corpus import Article
from tests.accuracy.figures import Judged
from tests.accuracy.matching import compare
from tests.accuracy.statements import Found


def judge(article: Article) -> Judged:
    """Read and parse an article and compare the facts found; a failure of the program is part of the result."""
    found: tuple[Found, ...] = ()
    failure = ""
    try:
        source = read_file(article.path)
        found = tuple(Found.of(fact, source.text) for fact in parse(source).facts)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is a figure of the report
        # where it failed and not its words: those could quote an article that is kept aside
        place = traceback.extract_tb(error.__traceback__)[-1]
        failure = f"{article.name}: {type(error).__name__} in {Path(place.filename).name}:{place.lineno}"
    return Judged(article.name, compare(article.gold, found), found, failure)
