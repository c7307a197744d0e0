"""The accuracy report in words and columns."""

from collections.abc import Iterator, Sequence

from tests.accuracy.certainty import calibration_error, interval, judgements
from tests.accuracy.figures import Figures, Judged, Score, figures
from tests.accuracy.renamed import TITLES, Renamed, share

_HEAD = f"{'':24}{'prec':>7}{'rec':>7}{'f1':>7}{'right':>7}{'missed':>7}{'wrong':>7}"


def _row(name: str, score: Score) -> str:
    shares = f"{score.precision:7.3f}{score.recall:7.3f}{score.f1:7.3f}"
    return f"{name:24}{shares}{score.right:7}{score.missed:7}{score.wrong:7}"


def overall(name: str, articles: Sequence[Judged]) -> Iterator[str]:
    """Yield the lines on a part of the corpus as a whole; nothing of a single article but where the program failed on one."""
    sums = figures(articles)
    low, high = interval(articles)
    yield _row(f"{name} ({sums.articles} articles)", sums.total)
    yield f"  F1 by article {sums.macro:.3f}, 95% interval over articles {low:.3f} to {high:.3f}"
    yield (
        f"  qualifiers: precision {sums.qualifier_precision:.3f}, recall {sums.qualifier_recall:.3f}; cited {sums.cited:.4f}; "
        f"calibration error {calibration_error(judgements(articles)):.3f}"
    )
    yield from (f"  failed on {failure}" for failure in sums.failures)


def relations(sums: Figures) -> Iterator[str]:
    """Yield a row a relation, those with the most gold facts first."""
    ordered = sorted(sums.relations.items(), key=lambda item: (-(item[1].right + item[1].missed), item[0]))
    yield from (_row(name, score) for name, score in ordered)


def weakest(articles: Sequence[Judged], count: int) -> Iterator[str]:
    """Yield the rows of the articles with the lowest F1."""
    yield from (_row(each.name, each.score) for each in sorted(articles, key=lambda each: each.score.f1)[:count])


def misses(articles: Sequence[Judged]) -> Iterator[str]:
    """Yield every fact missed or invented, article by article."""
    for article in articles:
        outcome = article.outcome
        if outcome.missed or outcome.invented:
            yield f"\n{article.name}"
        yield from (f"  missed   {fact}" for fact in outcome.missed)
        yield from (f"  invented {fact}" for fact in outcome.invented)
        for match in outcome.matched:
            both = match.agreement
            if both.shared < max(both.said, both.asked):
                yield f"  differs  {match.found}\n       not {match.gold}"


def films_renamed(films: Sequence[Renamed]) -> Iterator[str]:
    """Yield how many films are found under other titles, over all and by the form of the title, the worst first."""
    yield f"\nfilms of the tuned part found under another title: {share(films):.3f}"
    for form in sorted(TITLES, key=lambda form: share([film for film in films if film.form == form])):
        found = [film.found for film in films if film.form == form]
        yield f"{form:24}{sum(found):7} of {len(found)}"


def report(tuned: Sequence[Judged], kept_aside: Sequence[Judged]) -> Iterator[str]:
    """Yield the lines of the report: the tuned part by relation, both parts and all as a whole, the weakest tuned articles."""
    yield f"the tuned part by relation\n{_HEAD}"
    yield from relations(figures(tuned))
    yield f"\nover all\n{_HEAD}"
    yield from overall("tuned", tuned)
    if kept_aside:
        yield from overall("kept aside", kept_aside)
        yield from overall("both", [*tuned, *kept_aside])
    yield f"\nthe weakest tuned articles\n{_HEAD}"
    yield from weakest(tuned, 10)
