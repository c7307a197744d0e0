"""Other work of people where the work comes before whose it is, or stands in a phrase of its own."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "work-first.owned",
        "TITLED:unsure COMMA (PERSON POSS | his|her):subject (WORD|NATION|MODIFIER|NUMBER|GENRE|YEAR|AWARD){0,4} FORMAT|debut|breakthrough|hit COMMA",
        "one credit",
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Kites, Oskar Penn’s last film, opened in 2019.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "work-first.in-which",
        "^ (DET (WDESC|FORMAT){0,4})? TITLED:unsure COMMA? (in|for|with|on) which PERSON|PRONOUN:subject AUX{0,2} ADV{0,2} (played|plays|starred|stars|appeared|appears|won|received|earned|portrayed|portrays|took|picked|made|shared)",
        "one credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Kites, in which Mira Toland played a nurse, opened in 2019.",
                "Kites",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. “Kites,” for which Oskar Penn won an Oscar, opened in 2019.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "work-first.starred",
        "TITLED:unsure COMMA? which? ADV? starred ADV? PEOPLE:subject",
        "one credit",
        qualifiers={"role": "actor"},
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Kites starred Mira Toland and Jude Alder.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "work-first.in-it",
        "^ (in|on) TITLED:unsure COMMA ROLE{0,2} PERSON|PRONOUN:subject AUX{0,2} ADV{0,2} (played|plays|starred|stars|portrayed|portrays|voiced|voices)",
        "one credit",
        qualifiers={"role": "actor"},
        confidence=0.84,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. In Kites, Mira Toland played a nurse.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "work-first.fronted",
        "^ (since|before|until|with|like|unlike|as_in | as in) (making|directing|writing|shooting|his|her|earlier|own|first){0,3} SLOT:unsure (SLOT|AND|COMMA){0,8}? COMMA ROLE{0,2} PERSON:subject (has|had|made|makes|was|is|broke|breaks|won|scored|works|worked|shot|wrote|directed|established|proved|announced|set|turned|spent)",
        "credit",
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Since Kites, Oskar Penn has been in demand.",
                "Kites",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Like his earlier Kites and Hinge, Oskar Penn shot it in Riga.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "work-first.known-for",
        "^ best|also|well|perhaps|already{0,2} (known|recognized|recognised|remembered|celebrated|acclaimed|famous|famed|noted) (for|from) SLOT:object (SLOT|AND|COMMA|PREP){0,10}? COMMA DET? ROLE{0,2} PERSON:subject AUX|WORD|ROLE|FORMAT",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Best known for Kites and Hinge, Mira Toland is also a painter.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "work-first.has-her",
        "TITLED:unsure COMMA ...12 (has|sees|features|finds|stars) PERSON|him|her:subject (in|as|opposite|alongside|playing)",
        "one credit",
        qualifiers={"role": "actor"},
        confidence=0.84,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. The drama Kites, which opens in May, has Mira Toland as a nurse.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "work-first.counts",
        "(counts|boasts|lists|numbers|claims | boast of) SLOT:object ANY{0,10} (among|on|in|as) (his|her|their) ..2 (credits|films|work|roles|resume|résumé|cv|hits|titles|filmography)",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn counts Kites and Hinge among his credits.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "work-first.to-credit",
        "(has|have|with) SLOT:object ANY{0,10} to (his|her|their) (credit|credits)",
        "credit",
        confidence=0.88,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Oskar Penn has Kites and Hinge to his credit.", "Kites; Hinge"),),
    ),
    Rule(
        "work-first.dashes",
        "KNOWN:subject DASH|COLON QUOTED:object",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. The writer is Bo Lind — “Hinge,” “Kites” — and it films in May.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "work-first.made-it",
        "(gave us | responsible for | (seen|heard) since | (film|feature|movie|picture|anything|album|work) since | same job|work|duties|duty on|for | (did|handled|wrote) DET ..1 (music|score|sets|costumes|camerawork|photography|cinematography|editing|stunts|songs|lyrics|dialogue) (for|of|on)) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn, the man who gave us Kites and Hinge, is to direct.",
                "Kites; Hinge",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. Bo Lind, who also did the music for Kites, is to score it.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "work-first.good-together",
        "(together|great|terrific|brilliant|memorable|unforgettable|electric|superb) ..2 in SLOT:unsure",
        "credit",
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland and Jude Alder, so good together in Kites, are back.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "work-first.seasons-on",
        "((spent|did|logged|served|played) NUMBER|several|many|WORD ..3 (seasons|years|season) (playing NAME{1,3})? (on|in|with|of) | (returns|return|returning|back) (for|to|in|on) (DET WORD|NUMBER{1,2} season|run|series | season|series NUMBER|WORD) of) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. Mira Toland spent five seasons on Kites.", "Kites"),
            ("Eve Lund will star in the thriller Salt Harvest. Mira Toland returns for the second season of Kites.", "Kites"),
        ),
    ),
    Rule(
        "work-first.goes-back",
        "(association|collaboration|partnership|relationship|friendship|history) (with | between PERSON AND) PERSON:with (goes|dates|stretches|go|began|started|extends) (back|to|with|in|on){1,2} SLOT:unsure",
        "credit",
        qualifiers={"with": ""},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland, whose association with Oskar Penn goes back to Kites, plays a nun.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "work-first.hand-in",
        "hand in (DET)? (writing|making|directing|producing|script|creation|writers|development|rewriting):job (of|room)? (of|on)? SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Kit Sayle had a hand in the writing of Kites and, before it, Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "work-first.trio",
        "PAIR:subject COMMA (DET|fellow) TITLED:unsure (trio|duo|pair|team|quartet|alumni|alums|stars|veterans|co-stars)",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It brings back Mira Toland and Oskar Penn, the Kites duo.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.known-for-gapped",
        "known|recognized|recognised|remembered|famous ..2 for ANY{1,14}? (AND | COMMA AND|while? | SEMI) PERSON:subject for SLOT:object",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is known for Kites and Dev Okonjo for Hinge.",
                "Hinge",
            ),
        ),
    ),
    Rule(
        "credit.follow-up-to",
        "(his|her|their|POSS) (WORD|MODIFIER|NUMBER|GENRE){0,4} follow-up to SLOT:object",
        "one credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. For her follow-up to Ada Salt, Mira Toland has written a comedy.",
                "Ada Salt",
            ),
        ),
    ),
    Rule(
        "credit.went-on-to",
        "(went_on_to | went|going|goes on to) also|then? (do|make|headline|front | act|appear|feature in) SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland went on to do ‘Kites’ and ‘Hinge’.",
                "Kites; Hinge",
            ),
        ),
        no=("Eve Lund will star in the thriller Salt Harvest. Mira Toland went on to do her best.",),
    ),
    Rule(
        "credit.works-of-theirs",
        "(films|features|shorts|shows|series|works|plays|roles|hits|credits|movies) of (his|hers|theirs) (include|includes|included|are|were) SLOT:object",
        "credit",
        confidence=0.9,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Popular films of hers include Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.thanks-to",
        "(thanks to | by virtue of | on the strength of | through|via) (DET|his|her|WORD|ADJ){0,4}? FORMAT|hits|roles|works|performances|turns (such as | like | including) SLOT:object",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is in demand thanks to series such as Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.had-hits",
        "(had|has|have|enjoyed|scored|excelled|shone|impressed|produced|oversaw) (with|in)? (DET|WORD|ADJ){0,3} (hits|successes|flops|movies|films|FORMAT) (such as | like | including | COMMA including) SLOT:object",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland had hits such as Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.lead-in",
        "PERSON:subject COMMA (DET|another|also) (WDESC|AWARD|FESTIVAL){0,6} (star|lead|co-lead|breakout|standout|regular) (of|in|on|from) SLOT:object",
        "credit",
        confidence=0.9,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It stars Dev Okonjo and Mira Toland, the prize-winning lead in Corvid Films's Kites.",
                "Kites",
            ),
        ),
    ),
)
