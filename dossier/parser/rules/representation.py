"""Agents, managers and lawyers."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "representation.repped-by",
        "PERSON|PRONOUN:subject BE (repped|represented) by COMPANIES:object",
        "representation",
        yes=(("Mira Toland stars in Salt Harvest. Toland is repped by CAA.", "CAA"),),
    ),
)
