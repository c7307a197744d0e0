"""Parts in the film told by the words around a name."""

import re

import pytest

from dossier.models import Relation
from dossier.parser import explain, parse
from dossier.parser.document import prepare
from dossier.parser.lexicon import lexicon
from dossier.parser.likelihood.parts import (
    ALWAYS,
    COMPANIES,
    FAMILIES,
    PEOPLE,
    RULE,
    Family,
    names,
    probabilities,
    surroundings,
    weighed,
    weights,
)
from dossier.parser.pipeline import stated
from dossier.parser.words import CLASSES
from dossier.reading import read_text

TEXT = (
    "The thriller Nine Lanterns is set to star Mara Quell. Ned Orrin will appear alongside Quell, who plays his sister. "
    "Wilma Harrow directs. Northlight has sold the film to Alder Releasing (Spain) and Birch Distribution in Italy."
)


def test_a_name_bears_what_stands_around_it_and_never_another_name() -> None:
    document = prepare(read_text(TEXT))
    films, _, told = stated(document)
    people = {
        document.people.entities[key].name: named.signs()
        for key, named in names(document, surroundings(document, films), told, PEOPLE, every=True).items()
        if isinstance(key, int)
    }
    assert people["Mara Quell"] >= {"<1 ROLE actor", "<1 alongside", "behind FILM", "with FILM", "begun 1"}
    assert people["Wilma Harrow"] >= {"<1 ^", ">1 directs", "alone", "free"}
    assert not any(name in sign for signs in people.values() for sign in signs for name in ("Quell", "quell", "Orrin", "lanterns"))


def test_who_stands_in_a_list_with_others_bears_what_they_are() -> None:
    document = prepare(read_text("Nine Lanterns, a thriller, stars Mara Quell, Ned Orrin and Wilma Harrow."))
    films, _, told = stated(document)
    only = [candidate for candidate in told if candidate.object == "Mara Quell"]
    left = names(document, surroundings(document, films), only, PEOPLE)
    assert len(left) == 2
    assert all({"beside cast", "in a list"} <= named.signs() for named in left.values())


def test_without_any_rule_the_words_tell_the_cast_and_the_distributors() -> None:
    document = prepare(read_text(TEXT))
    films, _, _ = stated(document)
    found = {(each.relation, each.object, each.qualifiers.get("territory")) for each in weighed(document, films, [])}
    assert (Relation.CAST, "Mara Quell", None) in found
    assert (Relation.DISTRIBUTOR, "Alder Releasing", "Spain") in found
    assert (Relation.DISTRIBUTOR, "Birch Distribution", "Italy") in found
    assert not any(name == "Wilma Harrow" for _, name, _ in found)


def test_whom_a_rule_gives_a_part_is_not_weighed() -> None:
    facts = parse(read_text("Nine Lanterns, a thriller, stars Mara Quell.")).facts
    assert [fact.rule for fact in facts if fact.relation is Relation.CAST] != ["weighed.cast"]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_name_of_which_nothing_is_told_has_no_part(family: Family) -> None:
    assert all(likely < family.least[relation] for relation, likely in probabilities({ALWAYS}, family).items())


@pytest.mark.parametrize("family", [PEOPLE, COMPANIES], ids=lambda family: family.name)
def test_the_weights_know_common_words_alone(family: Family) -> None:
    known = weights(family.name)
    assert {len(row) for row in known.values()} == {len(family.least)}
    for sign in known:
        for word in re.split(r"[ \-]", sign)[1:]:
            assert not word.islower() or len(word) == 1 or word in lexicon().words or word in CLASSES, sign


def test_an_explanation_tells_how_likely_it_is() -> None:
    text = "Nine Lanterns, a thriller, stars Mara Quell. New faces in the cast: among others Ned Orrin, who goes for a part."
    told = [fact for fact in parse(read_text(text)).facts if fact.rule.startswith(RULE)]
    assert told
    lines = explain(read_text(text)).splitlines()
    assert all(any(f"{fact.rule} → cast: {fact.object}   (likely: " in line for line in lines) for fact in told)
