"""Who is in the film, and as whom."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "cast.set-to-star",
        "PEOPLE:object SETTO star|topline|lead|headline|front|appear|feature|co-star ..4 in DET? (WDESC){0,6} FILM:film",
        "cast",
        yes=(("Mira Toland and Dev Okonjo are set to star in the thriller Salt Harvest.", "Mira Toland; Dev Okonjo"),),
        no=("Mira Toland said the harvest starred in her dreams.",),
    ),
    Rule(
        "cast.will-star",
        "PEOPLE:object BE (star|stars|starring|topline|toplines|headline|headlines|lead|leads|co-star|co-stars|appear|feature) in DET? (WDESC){0,6} FILM:film",
        "cast",
        yes=(("Mira Toland will star in Salt Harvest.", "Mira Toland"),),
    ),
    Rule(
        "cast.starring",
        "starring|stars|star|co-stars|features|featuring PEOPLE:object",
        "cast",
        confidence=0.9,
        yes=(("Salt Harvest stars Mira Toland, Dev Okonjo and Jude Alder.", "Mira Toland; Dev Okonjo; Jude Alder"),),
    ),
    Rule(
        "cast.joins",
        "PEOPLE:object BE (joined|join|joins|boarded|boards) DET? cast of FILM:film",
        "cast",
        yes=(("Mira Toland has joined the cast of Salt Harvest.", "Mira Toland"),),
    ),
    Rule(
        "cast.plays",
        "PERSON:object BE (play|plays|playing|portray|portrays|portraying) DET? NAME:character",
        "cast",
        qualifiers={"character": "$character"},
        confidence=0.85,
        yes=(("Toland will star in Salt Harvest. Dev Okonjo plays Abel Crane.", "Dev Okonjo"),),
    ),
)
