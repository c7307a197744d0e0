"""Which of the facts found are among the gold facts of an article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dossier.models import DATE_RELATIONS, Relation
from tests.accuracy.statements import SCORED, Found, Gold, Pairs, Statement
from tests.accuracy.wording import folded, folded_date, is_description, overlap

_SAME_STORY = 0.5
_EARLY_STAGES = {"announced", "pre-production"}


@dataclass(frozen=True)
class Agreement:
    """How many qualifiers two facts share, and how many the found and the gold one state."""

    shared: int = 0
    said: int = 0
    asked: int = 0

    def __add__(self, other: "Agreement") -> "Agreement":
        return Agreement(self.shared + other.shared, self.said + other.said, self.asked + other.asked)


@dataclass(frozen=True)
class Match:
    """A gold fact and the found fact that says it."""

    gold: Gold
    found: Found

    @property
    def agreement(self) -> Agreement:
        """How far the qualifiers of the two agree."""
        return agreement(self.gold, self.found)


@dataclass(frozen=True)
class Outcome:
    """What became of an article's facts, the unscored ones left out: matched, missed by the program, and invented by it."""

    matched: tuple[Match, ...]
    missed: tuple[Gold, ...]
    invented: tuple[Found, ...]


def says(gold: Gold, found: Statement) -> bool:
    """Whether `found` says what `gold` does, qualifiers aside."""
    if gold.relation != found.relation:
        return False
    subjects = {folded(form) for form in (gold.subject, *gold.subjects)}
    if gold.relation != Relation.TITLE and folded(found.subject) not in subjects:
        return False
    objects = (gold.object, *gold.objects)
    if gold.relation == Relation.LOGLINE:
        return max(overlap(form, found.object) for form in objects) >= _SAME_STORY
    fold = folded_date if gold.relation in DATE_RELATIONS else folded
    return fold(found.object) in {fold(form) for form in objects}


def agreement(gold: Gold, found: Statement) -> Agreement:
    """Compare the qualifiers; what may be present or absent counts nowhere.

    That is what the gold fact leaves open, the description of a part, and the role where a character says as much.
    """
    loose = set(gold.loose)
    asked, told = gold.text("character"), found.text("character")
    if gold.relation == Relation.CAST and (is_description(asked) or (not asked and is_description(told))):
        loose.add("character")
    if gold.relation == Relation.CREDIT and (asked or told):
        loose.add("role")
    want, have = (_without(side.pairs(), loose) for side in (gold, found))
    return Agreement(len(want & have), len(have), len(want))


def _without(pairs: Pairs, names: set[str]) -> Pairs:
    return frozenset(pair for pair in pairs if pair[0] not in names)


def compare(gold: Sequence[Gold], found: Iterable[Found]) -> Outcome:
    """Match each found fact with at most one gold fact, the one whose qualifiers it shares most."""
    left, extra, matched = list(gold), [], []
    for fact in found:
        if fact.relation not in SCORED:
            continue
        hits = [each for each in left if says(each, fact)]
        if hits:
            hit = max(hits, key=lambda each: agreement(each, fact).shared)
            left.remove(hit)
            matched.append(Match(hit, fact))
        else:
            extra.append(fact)
    staged = {folded(fact.subject) for fact in gold if fact.relation == Relation.STATUS}
    said = [match.gold for match in matched]
    return Outcome(
        tuple(match for match in matched if not match.gold.optional),
        tuple(fact for fact in left if not fact.optional),
        tuple(fact for fact in extra if not _is_harmless(fact, said, staged)),
    )


def _is_harmless(fact: Found, said: Iterable[Gold], staged: set[str]) -> bool:
    """Whether a fact beyond the gold is no invention: said twice over, an early stage of a film for which the gold names
    none, or the leaving of someone who left.
    """
    if fact.text("status") == "exited" or any(says(gold, fact) for gold in said):
        return True
    return fact.relation == Relation.STATUS and folded(fact.subject) not in staged and fact.object in _EARLY_STAGES
