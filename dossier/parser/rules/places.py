"""Where the film is shot; where its story is set is no location."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "place.filming-in",
        "(filming|shooting|production|shoot|photography) ..6 (in|at|on_location_in) DET? PLACES:object",
        "filming location",
        confidence=0.9,
        yes=(("Mira Toland will star in Salt Harvest. Filming will begin in Norway in May.", "Norway"),),
        no=("The film is set in Norway.",),
    ),
)
