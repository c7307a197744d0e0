"""Other work of people and companies."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "credit.known-for",
        "PERSON|PRONOUN:subject BE (WORD|perhaps)? (best|well|widely)? known (for|from) (portraying|playing (NAME:character) in)? WORKS:object (opposite|alongside PEOPLE:with)?",
        "credit",
    ),
    Rule(
        "credit.portraying",
        "PERSON|PRONOUN:subject ..4 known (for|from) (portraying|playing) NAME:character in WORKS:object",
        "credit",
        yes=(
            (
                "Toland stars in Salt Harvest. Mira Toland is well known for portraying Ana Ives in HBO's acclaimed series Glass Coast.",
                "Glass Coast",
            ),
        ),
    ),
    Rule(
        "credit.credits-include",
        "(PRONOUN|PERSON:subject) POSS? ..2 credits (include|are) (FORMAT like)? WORKS:object",
        "credit",
        yes=(
            (
                "Mira Toland stars in Salt Harvest. Her other credits include Hinge and the 2021 thriller Night Ferry.",
                "Hinge; Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.seen-in",
        "PERSON|PRONOUN:subject ..5 (seen|starred|appeared|appears|stars) ..2 in WORKS:object (opposite|alongside PEOPLE:with)?",
        "credit",
        qualifiers={"role": "actor"},
        yes=(("Mira Toland stars in Salt Harvest. Toland was recently seen in HBO's comedy Hinge.", "Hinge"),),
    ),
)
