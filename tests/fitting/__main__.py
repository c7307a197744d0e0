"""`python -m tests.fitting [PATH ...]`: see `tests.fitting`."""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from dossier.models import UNTITLED, Source, source_id
from dossier.parser.document import prepare
from dossier.parser.names.titles import key
from dossier.parser.pipeline import read_sentence
from dossier.parser.subject.films import Films
from dossier.reading import read_file
from tests.fitting.logit import Case, fit

_DATA = Path(__file__).parents[1] / "data"
_KEPT_ASIDE = ("3", "7")
_DAY = dt.date(2020, 5, 5)
"""The day of a text that states none."""
_LEAST = 0.05
"""A weight below this is left out."""
_ALWAYS = ("no title", "untitled", "unnamed")


def _texts(path: Path) -> Iterator[tuple[Source, set[str]]]:
    """The texts of a path with the keys of their film's titles; none of them for an untitled film."""
    if path.is_dir():
        for folder in sorted(path.iterdir()):
            if folder.name.endswith(_KEPT_ASIDE) or not (folder / "facts.jsonl").exists():
                continue
            facts = [json.loads(line) for line in (folder / "facts.jsonl").read_text("utf-8").splitlines() if line.strip()]
            titles = [fact for fact in facts if fact["relation"] == "title"]
            if len({fact["object"] for fact in titles if not fact.get("optional")}) < 2:
                named = {key(title) for fact in titles for title in (fact["object"], *fact.get("accept", ()))}
                yield read_file(folder / "article.txt"), named
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


def main(paths: list[Path]) -> str:
    """Return the weights of the signs of titles that the texts of the paths give, a line a sign."""
    cases = [_case(source, titles) for path in paths for source, titles in _texts(path)]
    cases = [case for case in cases if case.right]
    weights = {sign: round(weight, 2) for sign, weight in sorted(fit(cases).items()) if abs(weight) >= _LEAST or sign in _ALWAYS}
    return f"# {len(cases)} texts\n" + "".join(f"    {json.dumps(sign)}: {weight},\n" for sign, weight in weights.items())


if __name__ == "__main__":
    sys.stdout.write(main([Path(argument) for argument in sys.argv[1:]] or [_DATA / "articles", _DATA / "subjects.jsonl"]))
