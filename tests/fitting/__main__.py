"""`python -m tests.fitting WHAT [PATH ...]`: see `tests.fitting`."""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dossier.models import UNTITLED, Source, source_id
from dossier.parser.document import prepare
from dossier.parser.likelihood.parts import FAMILIES
from dossier.parser.names.titles import key
from dossier.parser.pipeline import read_sentence
from dossier.parser.subject.films import Films
from dossier.reading import read_file
from tests.fitting.logit import Case, fit
from tests.fitting.parts import examples, fitted

_DATA = Path(__file__).parents[1] / "data"
_KEPT_ASIDE = ("3", "7")
_DAY = dt.date(2020, 5, 5)
"""The day of a text that states none."""
_LEAST = 0.05
"""A weight below this is left out."""
_ALWAYS = ("no title", "untitled", "unnamed")


def _articles(path: Path) -> Iterator[tuple[Source, list[dict[str, Any]]]]:
    """The articles of a folder with their facts."""
    for folder in sorted(path.iterdir()):
        if not folder.name.endswith(_KEPT_ASIDE) and (folder / "facts.jsonl").exists():
            lines = (folder / "facts.jsonl").read_text("utf-8").splitlines()
            yield read_file(folder / "article.txt"), [json.loads(line) for line in lines if line.strip()]


def _texts(path: Path) -> Iterator[tuple[Source, set[str]]]:
    """The texts of a path about one film with the keys of its titles; none of them for an untitled film."""
    if path.is_dir():
        for source, facts in _articles(path):
            titles = [fact for fact in facts if fact["relation"] == "title"]
            if len({fact["object"] for fact in titles if not fact.get("optional")}) < 2:
                yield source, {key(title) for fact in titles for title in (fact["object"], *fact.get("accept", ()))}
        return
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        if len(row["subjects"]) == 1:
            text, title = row["text"], row["subjects"][0]
            yield Source(id=source_id(text), text=text, date=_DAY), set() if title == UNTITLED else {key(title)}


def _case(source: Source, titles: set[str]) -> Case:
    """A text as a choice among its names and no title."""
    document = prepare(source)
    candidates = [candidate for sentence in document.sentences for candidate in read_sentence(document, sentence)]
    names = Films(document, candidates).choice(candidates).features()
    return Case(tuple(names.values()), frozenset(i for i, name in enumerate(names) if name in (titles or {""})))


def titles(paths: list[Path]) -> str:
    """Return the weights of the signs of titles that the texts of the paths give, a line a sign."""
    cases = [_case(source, named) for path in paths for source, named in _texts(path)]
    cases = [case for case in cases if case.right]
    weights = {sign: round(weight, 2) for sign, weight in sorted(fit(cases).items()) if abs(weight) >= _LEAST or sign in _ALWAYS}
    return f"# {len(cases)} texts\n" + "".join(f"    {json.dumps(sign)}: {weight},\n" for sign, weight in weights.items())


def main(what: str, paths: list[Path]) -> str:
    """Return the weights asked for; raises KeyError for what nobody knows."""
    if what == "titles":
        return titles(paths or [_DATA / "articles", _DATA / "subjects.jsonl"])
    family = {family.name: family for family in FAMILIES}[what]
    texts = [article for path in paths or [_DATA / "articles"] for article in _articles(path)]
    return f"# Fitted on {len(texts)} articles by `python -m tests.fitting {what}`.\n" + fitted(
        list(examples(texts, family)), family
    )


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1], [Path(argument) for argument in sys.argv[2:]]))
