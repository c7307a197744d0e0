"""`python -m tests.fitting WHAT [PATH ...]`: see `tests.fitting`."""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dossier.models import UNTITLED, Source, source_id
from dossier.parser.document import prepare
from dossier.parser.likelihood.parts import FAMILIES
from dossier.parser.names.titles import key
from dossier.parser.pipeline import stated
from dossier.parser.subject.films import Films
from dossier.parser.subject.members import features
from dossier.reading import read_file
from tests.fitting.logit import Case, fit
from tests.fitting.parts import examples, fitted

_DATA = Path(__file__).parents[1] / "data"
_KEPT_ASIDE = ("3", "7")
_DAY = dt.date(2020, 5, 5)
"""The day of a text that states none."""
_LEAST = 0.05
"""A weight below this is left out."""
_ALWAYS = ("no title", "untitled", "unnamed", "name", "article")
_OF_ARTICLES = ("untitled", "unnamed", "untitled first", "signed")
"""Signs of articles that their film has no title: few bear them, and the penalty would hold them at nothing."""
_PENALTY = {"titles": 5.0, "several": 1.0, "members": 2.0}
"""Chosen by cross-validation."""


def _articles(path: Path) -> Iterator[tuple[Source, list[dict[str, Any]]]]:
    """The articles of a folder with their facts."""
    for folder in sorted(path.iterdir()):
        if not folder.name.endswith(_KEPT_ASIDE) and (folder / "facts.jsonl").exists():
            lines = (folder / "facts.jsonl").read_text("utf-8").splitlines()
            yield read_file(folder / "article.txt"), [json.loads(line) for line in lines if line.strip()]


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with the keys of the titles of its films, each with its other forms; `open` are those that may be taken or not."""

    source: Source
    titles: tuple[frozenset[str], ...]
    open: frozenset[str] = frozenset()


def _forms(fact: dict[str, Any]) -> frozenset[str]:
    """The keys of the title of a fact and of all that is accepted for it."""
    return frozenset(map(key, (fact["object"], *fact.get("accept", ()), fact["subject"], *fact.get("accept_subject", ()))))


def _texts(path: Path) -> Iterator[_Text]:
    """The texts of a path."""
    if path.is_dir():
        for source, facts in _articles(path):
            titles = [fact for fact in facts if fact["relation"] == "title"]
            sure = tuple(_forms(fact) for fact in titles if not fact.get("optional"))
            yield _Text(source, sure, frozenset().union(*(_forms(fact) for fact in titles if fact.get("optional"))))
        return
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        named = tuple(frozenset((key(title),)) for title in row["subjects"])
        yield _Text(Source(id=source_id(row["text"]), text=row["text"], date=_DAY), named)


def _films(text: _Text) -> Films:
    """The films of a text, with the names to choose from."""
    return stated(prepare(text.source))[0]


def _title_cases(text: _Text) -> Iterator[Case]:
    """A text on one film as a choice among its names and no title."""
    if len(text.titles) < 2:
        names = _films(text).choice().features()
        titles = frozenset().union(*text.titles)
        right = frozenset(i for i, name in enumerate(names) if name in titles or (not name and titles <= {UNTITLED}))
        if right:
            yield Case(tuple(names.values()), right)


def _whole_cases(text: _Text) -> Iterator[Case]:
    """A text as a choice between taking it for one on several films and for one on a film or none."""
    films = _films(text)
    several = len([titles for titles in text.titles if UNTITLED not in titles]) > 1
    yield Case((films.whole(films.choice()), {}), frozenset((0 if several else 1,)))


def _member_cases(text: _Text) -> Iterator[Case]:
    """Every name of a text as a choice between taking it for the title of a film and leaving it."""
    films = _films(text)
    choice = films.choice()
    titles = frozenset().union(*text.titles)
    for name, signs in features(choice, films.article(choice), films.own_signs()):
        if name in titles or name not in text.open:
            yield Case((signs, {}), frozenset((0 if name in titles else 1,)))


_CASES_OF = {"titles": _title_cases, "several": _whole_cases, "members": _member_cases}


def weighed(what: str, paths: list[Path]) -> str:
    """Return the weights of the signs of titles that the texts of the paths give, a line a sign."""
    cases = [case for path in paths for text in _texts(path) for case in _CASES_OF[what](text)]
    found = sorted(fit(cases, penalty=_PENALTY[what], lightly=_OF_ARTICLES).items())
    weights = {sign: round(weight, 2) for sign, weight in found if abs(weight) >= _LEAST or sign in _ALWAYS}
    return f"# {len(cases)} cases\n" + "".join(f"    {json.dumps(sign)}: {weight},\n" for sign, weight in weights.items())


def main(what: str, paths: list[Path]) -> str:
    """Return the weights asked for; raises KeyError for what nobody knows."""
    if what in _CASES_OF:
        return weighed(what, paths or [_DATA / "articles", _DATA / "subjects.jsonl"])
    family = {family.name: family for family in FAMILIES}[what]
    texts = [article for path in paths or [_DATA / "articles"] for article in _articles(path)]
    return f"# Fitted on {len(texts)} articles by `python -m tests.fitting {what}`.\n" + fitted(
        list(examples(texts, family)), family
    )


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1], [Path(argument) for argument in sys.argv[2:]]))
