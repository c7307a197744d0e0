"""The rules, one module a kind of fact; each module's `RULES` is data."""

from functools import cache

from dossier.parser.engine import Engine, Tables
from dossier.parser.kept import kept
from dossier.parser.rules import (
    cast,
    cast_lists,
    cast_making,
    cast_parts,
    cast_prose,
    cast_scenes,
    cast_slots,
    cast_status,
    channels,
    companies,
    company_credits,
    company_prose,
    credits,
    credits_acting,
    credits_ahead,
    credits_making,
    credits_named,
    credits_told,
    credits_works,
    crew,
    crew_direction,
    crew_roles,
    crew_told,
    dates,
    distribution,
    film,
    financing,
    honours,
    houses_told,
    places,
    release,
    representation,
    rights,
    shoots,
    slates,
    sources,
    status,
    story,
    titles,
)


@cache
def engine() -> Engine:
    """Return the engine with every rule of the parser."""
    of_films = (
        film,
        titles,
        story,
        status,
        shoots,
        sources,
        places,
        dates,
        release,
        companies,
        company_prose,
        financing,
        rights,
        slates,
        distribution,
        houses_told,
        channels,
        cast,
        cast_lists,
        cast_making,
        cast_parts,
        cast_status,
        cast_slots,
        cast_scenes,
        cast_prose,
        crew,
        crew_roles,
        crew_told,
        crew_direction,
    )
    of_others = (
        company_credits,
        credits,
        credits_acting,
        credits_making,
        credits_named,
        credits_told,
        credits_works,
        credits_ahead,
        honours,
        representation,
    )
    tables = kept().get("rules")
    return Engine((rule for module in of_films + of_others for rule in module.RULES), Tables(*tables) if tables else None)
