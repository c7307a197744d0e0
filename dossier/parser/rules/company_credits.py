"""What companies have made."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "company.credits.features-include",
        "PRONOUN|DET:subject WDESC{0,4} (features|films|titles|credits|movies|productions|slate) (include|includes|are) "
        "(the likes of)? WORKS:object",
        "company credit",
        confidence=0.85,
        yes=(
            (
                "Tin Roof Pictures is known for thrillers. Their award-winning films include the likes of Hinge, Night "
                "Ferry 2 and Glass Coast.",
                "Hinge; Night Ferry 2; Glass Coast",
            ),
        ),
    ),
)
