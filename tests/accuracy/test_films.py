"""Films told over several articles, each invented: merged facts, states and histories are as a careful reader has them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dossier.intake import open_paths
from dossier.library import Library
from dossier.models import Change, MergedFact
from tests.accuracy.matching import says
from tests.accuracy.statements import SCORED, Gold, Statement

CASES = sorted((Path(__file__).parent.parent / "data" / "films").iterdir())

F1, STATES, TOLD = 0.9, 0.95, 0.9
"""What each case must reach at least."""


@dataclass(frozen=True)
class Case:
    """A film's articles in order of time, and what they come to: facts with their states, and changes."""

    articles: tuple[Path, ...]
    facts: tuple[tuple[Gold, str], ...]
    changes: tuple[dict[str, Any], ...]


def read_case(folder: Path) -> Case:
    merged = [json.loads(line) for line in (folder / "merged.jsonl").read_text(encoding="utf-8").splitlines()]
    changes = [json.loads(line) for line in (folder / "history.jsonl").read_text(encoding="utf-8").splitlines()]
    facts = tuple((Gold.from_record(each), each["state"]) for each in merged)
    return Case(tuple(sorted(folder.glob("*/article.txt"))), facts, tuple(changes))


def library_of(articles: Iterable[Path]) -> Library:
    intake = open_paths(list(articles))
    assert intake.failures == ()
    return intake.library


def statement(each: MergedFact | Change) -> Statement:
    return Statement(each.subject, each.relation.value, each.object)


def same(gold: Gold, found: Statement) -> bool:
    """Whether they say the same of the same film: a leading article tells two films apart."""
    return says(gold, found) and found.subject.casefold() in {name.casefold() for name in (gold.subject, *gold.subjects)}


def figures(case: Case, found: Sequence[MergedFact]) -> tuple[float, float]:
    """F1 over the merged facts, and the share of right states among those matched."""
    left, matched, invented = list(case.facts), [], 0
    for fact in found:
        hits = [each for each in left if same(each[0], statement(fact))]
        hit = next((each for each in hits if each[1] == fact.state), hits[0] if hits else None)
        if hit is not None:
            left.remove(hit)
            matched.append((*hit, fact.state))
        elif fact.relation in SCORED and not any(same(gold, statement(fact)) for gold, _, _ in matched):
            invented += 1
    right = [each for each in matched if not each[0].optional]
    missed = sum(not gold.optional for gold, _ in left)
    return 2 * len(right) / (2 * len(right) + missed + invented), sum(want == said for _, want, said in right) / len(right)


def told(case: Case, changes: Sequence[Change]) -> float:
    """The share of the expected changes that are told, with the right date and no other."""

    def dates(want: dict[str, Any]) -> set[str]:
        gold = Gold.from_record(want)
        return {str(each.date) for each in changes if each.change == want["change"] and same(gold, statement(each))}

    return sum(dates(want) == {want["date"]} for want in case.changes) / len(case.changes)


@pytest.mark.parametrize("folder", CASES, ids=[folder.name for folder in CASES])
def test_a_film_over_several_articles_is_told_as_a_reader_would(folder: Path) -> None:
    case = read_case(folder)
    library = library_of(case.articles)
    right, states = figures(case, list(library.merged_facts()))
    changes = list(library.changes())
    assert (right >= F1, states >= STATES, told(case, changes) >= TOLD) == (True, True, True), (right, states, told(case, changes))
    assert len(changes) <= 2.5 * len(case.facts)


@pytest.mark.parametrize("folder", CASES, ids=[folder.name for folder in CASES])
def test_the_order_in_which_articles_come_changes_nothing(folder: Path) -> None:
    articles = read_case(folder).articles
    one, other = library_of(articles), library_of(reversed(articles))
    assert {str(statement(fact)) + fact.state for fact in one.merged_facts()} == {
        str(statement(fact)) + fact.state for fact in other.merged_facts()
    }
    assert set(one.changes()) == set(other.changes())


def test_two_people_of_one_name_are_two() -> None:
    library = library_of(read_case(next(folder for folder in CASES if folder.name == "like-titles")).articles)
    ids = {fact.object_id: fact.relation.value for fact in library.merged_facts() if fact.object == "Tom Farrell"}
    assert sorted(ids.values()) == ["cast", "editor"]
