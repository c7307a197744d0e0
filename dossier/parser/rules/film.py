"""What the film is: its kind, its genre, its story and its stage."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "film.genre.before-title",
        "(DET|POSS|AND|in|on|of|PREP) (upcoming|new|forthcoming|next|WORD){0,2} GENRE:object FORMAT? COMMA? TITLE:film",
        "genre",
        confidence=0.8,
        yes=(("Mira Toland will star in the upcoming action thriller Salt Harvest.", "action thriller"),),
    ),
    Rule(
        "film.genre.after-title",
        "TITLE:film COMMA DET WORD{0,3} GENRE:object",
        "genre",
        confidence=0.9,
        yes=(("Mira Toland will star in Salt Harvest, a period drama from Oskar Penn.", "period drama"),),
    ),
    Rule(
        "film.format.the",
        "the FORMAT:object (BE|will|is)",
        "format",
        confidence=0.8,
        yes=(("Mira Toland will star in Salt Harvest. The feature will be helmed by Oskar Penn.", "feature"),),
    ),
    Rule(
        "film.logline.follows",
        "^ FILM:film (follows|tells|centers|centres|revolves|chronicles|explores)",
        "logline",
        yes=(
            (
                "Mira Toland will star in Salt Harvest. Salt Harvest follows a baker who adopts a wolf.",
                "Salt Harvest follows a baker who adopts a wolf.",
            ),
        ),
    ),
    Rule(
        "film.status.announced",
        "(filming|shooting|production|photography) (will|is_set_to|AUX) (begin|start|commence|set)",
        "status",
        qualifiers={"object": "announced"},
        yes=(("Mira Toland will star in Salt Harvest. Filming will begin in May 2024.", "announced"),),
    ),
)
