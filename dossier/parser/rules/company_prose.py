"""The companies that make the film, as plain prose names them: whose film it is, for whom, at whose place."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "

RULES = (
    Rule(
        "company.house-film",
        "DET|POSS|acquired|bought|acquires|released|up FIRM:object (ADJ|WORD|MODIFIER){0,3}? (GENRE|FORMAT){1,3} COMMA? TITLE:film",
        "house",
        confidence=0.85,
        yes=(("Mira Toland has joined the Tin Roof Pictures drama Salt Harvest. Salt Harvest is a romp.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.production-for",
        "(FIRM (production|co-production|project|venture) | (production|co-production|coproduction) between|of HOUSES) for FIRM:object (STOP|COMMA|AND|in|with | $)",
        "house",
        confidence=0.82,
        yes=((_LEAD + "It is a Tin Roof Pictures production for Nordlys Films.", "Nordlys Films"),),
    ),
    Rule(
        "company.one-of-its",
        "one of DET? COMPANY:owner POSS (ADJ|WORD|NUMBER){0,3} (first|latest|new|FORMAT|titles|films|features|productions|projects|pictures|movies|series)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "It is one of Tin Roof Pictures’ first titles.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.genre-for",
        "((POSS|new|next|latest|upcoming|forthcoming) (WORD|ADJ|MODIFIER){0,3} (GENRE|FORMAT|project) (for | over? at)"
        " | (GENRE|FORMAT){1,2} COMMA? TITLE:film COMMA? (for | over? at)) FIRM:object (STOP|COMMA|AND | $)",
        "house",
        confidence=0.8,
        yes=(
            (_LEAD + "It is Penn’s new comedy for Tin Roof Pictures.", "Tin Roof Pictures"),
            ("Mira Toland will star in the drama “Salt Harvest” at Tin Roof Pictures, shooting in May.", "Tin Roof Pictures"),
        ),
        no=(_LEAD + "It is a drama for the ages.",),
    ),
    Rule(
        "company.courtesy-of",
        "(hails|comes|hailing|coming|arrives) CLAUSE{0,3}? (courtesy of) HOUSES:object",
        "production house",
        confidence=0.82,
        yes=((_LEAD + "It comes to us courtesy of Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.film-out-of",
        "(GENRE|FORMAT|debut|project|production|year|TITLE COMMA?) out of HOUSES:object",
        "production company",
        confidence=0.8,
        yes=((_LEAD + "It is a feature film out of Tin Roof Pictures.", "Tin Roof Pictures"),),
        no=(_LEAD + "It is a feature film out of Sweden.",),
    ),
    Rule(
        "company.with-it-behind",
        "with HOUSES:object behind (it | DET (camera|cameras|lens|film|project|series|scenes|production))",
        "production house",
        confidence=0.82,
        yes=((_LEAD + "It shoots in May, with Tin Roof Pictures behind the cameras.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.producer-at",
        "(PERSON COMMA DET? (executive|lead|senior)? ROLE=producer | ROLE=producer PERSON PAREN? COMMA?) (at|with|from|of) COMPANY:object"
        " !POSS",
        "production house",
        confidence=0.82,
        yes=(
            (_LEAD + "“We wanted a town,” said Nia Quell, a producer at Tin Roof Pictures.", "Tin Roof Pictures"),
            (_LEAD + "They have joined up with producer Nia Quell (Ash and Ivory) from Tin Roof Pictures.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.producer-is-at",
        "PERSON (BE|is) DET (lead|main|chief)? ROLE=producer (at|for|with) HOUSES:object",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Nia Quell is the producer at Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.somebody-of",
        "PERSON (of|from|at) HOUSES:object (BE|is|will|are)? (be)? (filming|making|producing|shooting|directing|behind)",
        "production company",
        confidence=0.82,
        yes=((_LEAD + "Kit Sayle of Tin Roof Pictures will be filming it in Bergen.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.partners",
        "HOUSES:object (is|are|AUX) (WORD|ADJ)? (partners|partner|co-producing_partners|collaborators) (in|on) !(..4 release|distribution|rollout) (SUBJECT_FILM|DET)",
        "production house",
        confidence=0.84,
        yes=((_LEAD + "Nordlys Films and Tin Roof Pictures are partners in the film.", "Nordlys Films; Tin Roof Pictures"),),
    ),
    Rule(
        "company.partner-named",
        "(with|alongside|by|through) DET|its|their (NATION|GEO|WORD|ADJ){0,2} (partner|partners|co-producer|co-producers|co-production_partner) HOUSES:object",
        "production house",
        confidence=0.84,
        yes=((_LEAD + "It will be developed with the Danish partner Tin Roof Pictures.", "Tin Roof Pictures"),),
        no=(_LEAD + "She lives with her partner Oskar Penn.",),
    ),
    Rule(
        "company.founder-produces",
        "(COMPANY:object POSS? (AND|founder|co-founder|founders|co-founders|ceo|topper|principal|principals|partner|partners|boss){1,3} PERSON (AND PERSON)?"
        " | (founder|co-founder|founders|co-founders|ceo|topper|principal|boss) (of|at) COMPANY:object2 COMMA) (AUX|ADV){0,3} (produce|produces|producing|produced)",
        "production company",
        confidence=0.84,
        yes=(
            (_LEAD + "Tin Roof Pictures founder Nia Quell is producing.", "Tin Roof Pictures"),
            (_LEAD + "Nia Quell, founder of Tin Roof Pictures, is producing.", "Tin Roof Pictures"),
        ),
        no=(_LEAD + "Tin Roof Pictures founder Nia Quell is executive producing.",),
    ),
)
