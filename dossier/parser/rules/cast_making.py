"""Whom the film and its makers cast, bring together and shoot with."""

from dossier.parser.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "

RULES = (
    Rule(
        "cast.company-casts",
        "(has|have) (also)? (cast|added|enlisted|tapped|set|lured|signed|roped|recruited|brought|landed|secured) "
        "(in|on|aboard)? PEOPLE:object (to star|lead|topline|play|co-star|headline|join|appear | as | for | in | COMMA|$)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "The producers have added Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),),
    ),
    Rule(
        "cast.brings-together",
        "(brings|bring|bringing|brought together | round|rounds|rounded|rounding|fills|filled out DET|PRONOUN ..2 cast"
        "|ensemble with"
        " | courting|eyeing|wooing:how) PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "The film brings together Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "The film has rounded out its cast with Eve Lund.", "Eve Lund"),
        ),
    ),
    Rule(
        "cast.own-next-with",
        "star|actor|actress|superstar PERSON:object ...12 (his|her) (upcoming|next|latest|new) (FORMAT|GENRE)? (with ..3 ROLE=director | COMMA? (titled|called)? QUOTED)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Actor Jude Alder has begun shooting for his next with director Oskar Penn.", "Jude Alder"),),
    ),
    Rule(
        "cast.whose-next",
        "star|stars|actor|actress|superstar|actors PERSON:object POSS (next|upcoming|new|latest) (FORMAT|GENRE |"
        " WORKNAME:film | with|COMMA|$)",
        "cast",
        confidence=0.78,
        yes=((_LEAD + "Shooting began on star Jude Alder's next film.", "Jude Alder"),),
    ),
    Rule(
        "cast.teams-with-director",
        "GOING:how (team|teams|teaming|teamed|reunite|reunites|reuniting|collaborate|collaborates|collaborating|work"
        "|works|working|join|joins hands?)"
        " up? with (DESC){0,3} ROLE=director PERSON (for|on|in)",
        "cast",
        confidence=0.78,
        yes=((_LEAD + "Actor Jude Alder is set to team up with director Oskar Penn for the film.", "Jude Alder"),),
    ),
)
