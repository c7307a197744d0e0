"""The sentence that tells the story; `dossier.parser.story` adds the sentences that go on telling it."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "story.follows",
        "(SUBJECT_FILM | plot|story|pic|film|project|series|logline) CLAUSE{0,12}? (follows|tells|centers|centres"
        "|revolves|chronicles|explores|charts|turns|concerns|sees|finds"
        "|depicts|traces|portrays|examines)",
        "logline",
        yes=(
            (
                "Mira Toland will star in Salt Harvest. Salt Harvest follows a baker who adopts a wolf.",
                "Salt Harvest follows a baker who adopts a wolf.",
            ),
        ),
    ),
)
