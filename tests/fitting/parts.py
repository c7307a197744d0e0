"""The weights of the signs by which names are given a part in the film (`dossier.parser.likelihood`)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dossier.models import Relation, Source
from dossier.parser.document import prepare
from dossier.parser.lexicon import lexicon
from dossier.parser.likelihood.parts import ALWAYS, PEOPLE, Family, names, surroundings
from dossier.parser.pipeline import stated
from dossier.parser.words import CLASSES
from tests.fitting.logit import Case, fit

ARTICLES = 5
"""A sign that fewer articles hold is left out: it may be one writer's."""
PENALTY = 2.0
"""What holds the weights small."""
LEAST = 0.08
"""A weight below this is left out."""


@dataclass(frozen=True, slots=True)
class Example:
    """A name of an article: its signs, the relations that it has to the film, and those that it may as well have or not."""

    article: int
    signs: frozenset[str]
    right: frozenset[str]
    open: frozenset[str]


def examples(texts: Iterable[tuple[Source, list[dict[str, Any]]]], family: Family) -> Iterator[Example]:
    """Yield the names of articles whose facts are known."""
    for number, (source, facts) in enumerate(texts):
        document = prepare(source)
        films, _, told = stated(document)
        known: dict[bool, dict[str, set[str]]] = {True: defaultdict(set), False: defaultdict(set)}
        for fact in facts:
            for form in (fact["object"], *fact.get("accept", ())):
                known[bool(fact.get("optional"))][form].add(fact["relation"])
        for identity, named in names(document, surroundings(document, films), told, family, every=True).items():
            entity = document.people.entities[identity] if family is PEOPLE and isinstance(identity, int) else None
            forms = {entity.name, *entity.spellings} if entity else {str(identity)}
            right, either = ({r for form in forms for r in known[optional].get(form, ())} for optional in (False, True))
            yield Example(number, frozenset(named.signs()), frozenset(right), frozenset(either))


def _is_general(sign: str) -> bool:
    """Whether a sign is made of common words and of types alone."""
    words = re.split(r"[ \-]", sign)[1:]
    return all(not word.islower() or word in lexicon().words or word in CLASSES or len(word) == 1 for word in words)


def fitted(found: list[Example], family: Family) -> str:
    """Return the file of a family's weights, as the examples give them: a line a sign, a column a relation."""
    held: dict[str, set[int]] = defaultdict(set)
    for example in found:
        for sign in example.signs:
            held[sign].add(example.article)
    kept = {sign for sign, articles in held.items() if len(articles) >= ARTICLES and _is_general(sign)}
    columns = {relation: _column(found, kept, relation) for relation in family.least}
    lines = ["\t".join(("sign", *columns))]
    for sign in sorted(kept):
        row = [f"{weight:.2f}" if abs(weight := column[sign]) >= LEAST or sign == ALWAYS else "" for column in columns.values()]
        if any(row):
            lines.append("\t".join((sign, *row)))
    return "".join(f"{line}\n" for line in lines)


def _column(found: list[Example], kept: set[str], relation: Relation) -> dict[str, float]:
    """The weights of the signs for one relation: a choice between what a name bears and nothing."""
    cases = [
        Case(({}, dict.fromkeys(example.signs & kept, 1.0)), frozenset({int(relation in example.right)}))
        for example in found
        if relation in example.right or relation not in example.open
    ]
    return defaultdict(float, fit(cases, penalty=PENALTY, steps=150))
