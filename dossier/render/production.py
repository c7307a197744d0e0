"""How a film is made, sold and released: the rows of the Production tab."""

from rich.text import Text

from dossier.models import (
    COMPANY_RELATIONS,
    CREW_RELATIONS,
    RELATIONS,
    STAGES,
    Company,
    Dossier,
    Film,
    MergedFact,
    Relation,
)
from dossier.render.film import NO_FILM, fact_rows
from dossier.render.phrases import details, value, work
from dossier.render.rows import Row, heading, sections
from dossier.render.styles import Kind, join, words

_R = Relation
_UNKNOWN = "not known yet"


def production(dossier: Dossier) -> tuple[Row, ...]:
    """Return the rows of the Production tab, section by section; what no source tells says so."""
    film = dossier.film
    if film is None:
        return sections([Row(words(NO_FILM), kind="prose")], companies_alone(dossier))
    source_work = fact_rows(film.current(_R.BASED_ON, _R.SEQUEL_TO, _R.REMAKE_OF, _R.SPIN_OFF_OF))
    extent = fact_rows(film.current(_R.FORMAT, _R.EPISODES, _R.RUNNING_TIME, _R.LANGUAGE, _R.COUNTRY, _R.SETTING, _R.BUDGET))
    return sections(
        [heading("Where it stands"), *_ladder(film)],
        [heading("Shoot"), *_shoot(film)],
        [heading("Release"), *_or_unknown(fact_rows(film.current(_R.RELEASE_DATE)), "Release")],
        _crew(film),
        _companies(dossier, film),
        [heading("Source work"), *source_work] if source_work else [],
        [heading("The work itself"), *extent] if extent else [],
        _mentioned(dossier, film),
    )


def companies_alone(dossier: Dossier) -> list[Row]:
    """Return the companies of a dossier without a film, with what is said of each."""
    return [row for company in dossier.companies for row in _company(company, ())]


def _or_unknown(rows: list[Row], label: str) -> list[Row]:
    return rows or [Row(words(_UNKNOWN, "dim"), label=label)]


def ladder(stage: str) -> Text:
    """Return the ladder of stages with the one given marked; one that stands beside the ladder (`on hold`) comes after it."""
    at = STAGES.index(stage) if stage in STAGES else -1
    steps: list[Text] = []
    for place, name in enumerate(STAGES):
        kind: Kind = "flag" if place == at else "dim"
        steps.append(words(f"{'●' if place <= at else '○'}\u00a0{name}", kind))
    if stage and at < 0:
        steps.append(words(f"■\u00a0{stage}", "flag"))
    return join(steps)


def _ladder(film: Film) -> list[Row]:
    facts = film.current(_R.STATUS)
    row = Row(ladder(film.stage), kind="prose", fact=next((fact for fact in facts if fact.object == film.stage), None))
    return [row] if film.stage else [row, Row(words("stage " + _UNKNOWN, "dim"), kind="prose")]


def _shoot(film: Film) -> list[Row]:
    rows: list[Row] = []
    for relation, label in ((_R.FILMING_LOCATION, "Where"), (_R.FILMING_START, "Starts"), (_R.FILMING_END, "Ends")):
        found = fact_rows(film.current(relation), label)
        rows += found if found or relation is _R.FILMING_END else _or_unknown([], label)
    return rows


def _crew(film: Film) -> list[Row]:
    departments: dict[str, list[MergedFact]] = {}
    for relation in CREW_RELATIONS:
        for fact in film.all(relation):
            departments.setdefault(RELATIONS[relation].department, []).append(fact)
    if not departments:
        return [heading("Crew"), Row(words(_UNKNOWN, "dim"), label="Director")]
    return list(sections(*([heading(name), *fact_rows(tuple(facts))] for name, facts in departments.items())))


def _companies(dossier: Dossier, film: Film) -> list[Row]:
    rows: list[Row] = [heading("Companies")]
    for relation in COMPANY_RELATIONS:
        facts = film.all(relation)
        if not facts and relation in {_R.PRODUCTION_COMPANY, _R.DISTRIBUTOR}:
            rows.append(Row(words(_UNKNOWN, "dim"), label=RELATIONS[relation].label))
        for fact in facts:
            rows += fact_rows((fact,))
            rows += _about(dossier.company(fact.object_id or ""))
    return rows


def _mentioned(dossier: Dossier, film: Film) -> list[Row]:
    """Companies and people that the text brings in without giving them a part in the film, with what it says of them."""
    partners = {fact.object_id for relation in COMPANY_RELATIONS for fact in film.all(relation)}
    rows: list[Row] = []
    seen: set[str] = set()
    for fact in film.all(_R.MENTIONED):
        company = dossier.company(fact.object_id or "")
        if company is None:
            rows.append(Row(join([value(fact), details(fact)]), fact=fact))
        elif company.id not in partners:
            rows += _company(company, (fact,))
            seen.add(company.id)
    for company in dossier.companies:
        if company.id not in partners | seen and company.facts:
            rows += _company(company, ())
    return [heading("Also mentioned"), *rows] if rows else []


def _company(company: Company, said: tuple[MergedFact, ...]) -> list[Row]:
    fact = said[0] if said else next(iter(company.facts), None)
    note = words("no part in the film is stated", "dim") if said else Text()
    return [Row(join([words(company.name, "company"), note]), kind="prose", fact=fact), *_about(company)]


def _about(company: Company | None) -> list[Row]:
    """A company's founders and other work, indented under its name."""
    if company is None:
        return []
    rows = [Row(value(fact), label="  founded by" if i == 0 else "", fact=fact) for i, fact in enumerate(company.all(_R.FOUNDER))]
    for place, fact in enumerate(company.all(_R.CREDIT)):
        rows.append(Row(work(fact), label="  other work" if place == 0 else "", fact=fact))
    return rows
