"""When the film is shot and released."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "date.filming-start",
        "(filming|shooting|production|photography|cameras) ..4 (begin|begins|start|starts|commence|commences|roll|rolling|starting|underway) (in|on)? DET? (in GEO:place)? GEO? (in|on|during)? DET? DATE:object",
        "filming start",
        yes=(("Mira Toland will star in Salt Harvest. Filming will begin in Norway in May 2024.", "2024-05"),),
    ),
    Rule(
        "date.release.not-set",
        "no release date ..4 (set|announced|confirmed|revealed|given)",
        "release date",
        qualifiers={"object": "not set"},
        yes=(("Mira Toland will star in Salt Harvest. Currently, no release date has been set.", "not set"),),
        no=("The release date has been set for May 2024.",),
    ),
)
