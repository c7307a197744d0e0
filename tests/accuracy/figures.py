"""The figures over one or many articles."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.accuracy.matching import Agreement, Outcome
from tests.accuracy.statements import Found


@dataclass(frozen=True)
class Score:
    """How many facts are right, missed and invented, and the shares that follow."""

    right: int = 0
    missed: int = 0
    wrong: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.missed + other.missed, self.wrong + other.wrong)

    @property
    def precision(self) -> float:
        """The share of the facts found that are right; 1 where none was found."""
        return _share(self.right, self.right + self.wrong, 1.0)

    @property
    def recall(self) -> float:
        """The share of the gold facts that were found; 1 where there are none."""
        return _share(self.right, self.right + self.missed, 1.0)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def _share(part: int, whole: int, of_none: float = 0.0) -> float:
    return part / whole if whole else of_none


@dataclass(frozen=True)
class Judged:
    """An article's facts after comparison: its name, what became of them, all that the program printed, and, where it failed
    on the article, how. Its facts are no part of its `repr`: a failing test would print those of the articles kept aside.
    """

    name: str
    outcome: Outcome = field(repr=False)
    found: tuple[Found, ...] = field(repr=False)
    failure: str = ""

    @property
    def score(self) -> Score:
        """The score of this article."""
        return Score(len(self.outcome.matched), len(self.outcome.missed), len(self.outcome.invented))


@dataclass(frozen=True)
class Figures:
    """The figures over some articles.

    `macro` is the mean F1 of an article; `cited` the share of all printed facts whose quote is exactly the text where it says;
    `relations` the score of each relation.
    """

    articles: int
    total: Score
    relations: dict[str, Score]
    macro: float
    qualifiers: Agreement
    cited: float
    failures: tuple[str, ...] = field(default=())

    @property
    def qualifier_precision(self) -> float:
        """The share of the qualifiers said, on matched facts, that are right."""
        return _share(self.qualifiers.shared, self.qualifiers.said)

    @property
    def qualifier_recall(self) -> float:
        """The share of the gold qualifiers, on matched facts, that were said."""
        return _share(self.qualifiers.shared, self.qualifiers.asked)

    def named(self) -> dict[str, float]:
        """The figures over all, by the names under which floors are kept."""
        return {
            "precision": self.total.precision,
            "recall": self.total.recall,
            "f1": self.total.f1,
            "macro_f1": self.macro,
            "qualifier_precision": self.qualifier_precision,
            "qualifier_recall": self.qualifier_recall,
            "cited": self.cited,
        }


def figures(articles: Iterable[Judged]) -> Figures:
    """Add up the figures of some articles."""
    judged = list(articles)
    right, missed, wrong = (Counter[str]() for _ in range(3))
    qualifiers = Agreement()
    for article in judged:
        right.update(match.gold.relation for match in article.outcome.matched)
        missed.update(fact.relation for fact in article.outcome.missed)
        wrong.update(fact.relation for fact in article.outcome.invented)
        qualifiers = sum((match.agreement for match in article.outcome.matched), qualifiers)
    printed = [fact for article in judged for fact in article.found]
    relations = {name: Score(right[name], missed[name], wrong[name]) for name in sorted({*right, *missed, *wrong})}
    return Figures(
        articles=len(judged),
        total=sum((article.score for article in judged), Score()),
        relations=relations,
        macro=sum(article.score.f1 for article in judged) / len(judged) if judged else 0.0,
        qualifiers=qualifiers,
        cited=_share(sum(fact.cited for fact in printed), len(printed)),
        failures=tuple(article.failure for article in judged if article.failure),
    )
