"""Other work of people, told in verbs and nouns of making, and in what trade papers hang on a name (`Kites helmer P`)."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "credit.first-script",
        "(his|her|their|whose|POSS) (first|last|previous|other|debut|breakthrough|NUMBER) SCRIPT (was|is|COMMA) SLOT:object",
        "credit",
        qualifiers={"role": "writer"},
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Kit Sayle, whose first screenplay was the 2020 thriller Kites, is glad.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.made-together",
        "(also|previously|then|once)? (made|did) SLOT:unsure together",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Kit Sayle and Oskar Penn also made Kites together.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.cut-work",
        "COMMA who also|previously|once? (cut|edited) ((OWNER POSS | his|her) (debut|FORMAT|GENRE|ADJ){0,3})? SLOT:unsure",
        "credit",
        qualifiers={"role": "editor", "with": ""},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Oskar Penn directs. It was edited by Tom Bligh, who also cut Penn's debut Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.shot-work",
        "(COMMA who | PERSON) ADV? (shot|lensed) (OWNER|his|her POSS?)? (debut|FORMAT|GENRE|ADJ){0,3} SLOT:unsure",
        "credit",
        qualifiers={"role": "cinematographer"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Cinematographer Tom Bligh, who shot Penn's debut Kites, is on board.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.made",
        "(who|PERSON|PRONOUN|also|previously|recently|most|AUX|AND|COMMA|last|earlier|once|already|just|ROLE|ADV) FEATS:job SLOT:object",
        "credit",
        confidence=0.85,
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. Oskar Penn is glad. Penn wrote and directed Kites.", "Kites; Kites"),
            ("Nia Quell, who produced Hinge and Night Ferry, will make Salt Harvest.", "Hinge; Night Ferry"),
        ),
        no=(
            "Eve Lund will star in the thriller Salt Harvest. Oskar Penn is glad. Penn wrote the script. The film is directed by him.",
        ),
    ),
    Rule(
        "credit.will-make",
        "(to|will|went_on_to|next) direct|helm|write|produce|create|co-write|co-direct:job SLOT:object",
        "credit",
        confidence=0.75,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Oskar Penn is glad. He left to helm Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.which-made",
        "TITLED:unsure COMMA? which PERSON|PRONOUN:subject AUX{0,2} ..1 FEAT:job (with PERSON:beside)?",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland was seen in Kites, which Ilse Marrow directed.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.script-for",
        "wrote|penned|co-wrote|scripted|composed:job DET? ..3 ((script|screenplay|teleplay|scripts|screenplays|score|scores|music|soundtrack|soundtracks|songs|book|pilot) (for|of) | (episode|episodes|finale) of) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Kit Sayle wrote the screenplay for Kites.", "Kites"),),
    ),
    Rule(
        "credit.directed-in",
        "((went|gone) (on|back) to direct | directed|helmed|cast):job PERSON:with in SLOT:unsure",
        "credit",
        qualifiers={"with": ""},
        confidence=0.85,
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. Oskar Penn directed Mira Toland in Kites.", "Kites; Kites"),
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn broke through with Hinge and went on to direct Mira Toland in Kites.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.and-role",
        "AND DET? !PLURAL_JOB ROLE=director|writer|creator|producer|executive_producer|showrunner:job (of|behind|on) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn is the director of Hinge and co-creator of Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.epithet",
        "(!KNOWN TITLED:unsure AND TITLED | TITLED:unsure) (breakout|writing|directing|favorite)? !PLURAL_JOB ROLE=actor|director|writer|creator|producer|showrunner|composer|executive_producer|cinematographer|editor:job (AND ROLE:second)? (PERSON:subject | COMMA KNOWN:subject)",
        "epithet",
        confidence=0.88,
        yes=(("Night Ferry star Mira Toland joins Salt Harvest with Kites helmer Oskar Penn.", "Night Ferry; Kites"),),
        no=("Corvid Films president Nia Quell said so.",),
    ),
    Rule(
        "credit.epithet-firm",
        "FIRM:unsure (star|stars|co-star|co-stars|actor|actress|alum|alumna):job (PAIR:subject | AUX)",
        "epithet",
        confidence=0.86,
        yes=(("Eve Lund will star in the thriller Salt Harvest with Night Studio star Mira Toland.", "Night Studio"),),
        no=("Eve Lund will star in the thriller Salt Harvest with Netflix star Mira Toland.",),
    ),
    Rule(
        "credit.epithet-plural",
        "TITLED:unsure (AND TITLED)? PLURAL_JOB:job PAIR:subject",
        "epithet",
        confidence=0.88,
        yes=(("Kites creators Mo Tarr and Pia Holt wrote the thriller Salt Harvest.", "Kites; Kites"),),
    ),
    Rule(
        "credit.epithet-duo",
        "(TITLED AND)? TITLED:unsure (duo|team|siblings|alumni|pair|trio|brothers|sisters|co-stars|veterans|regulars) PAIR:subject",
        "credit",
        confidence=0.88,
        yes=(("Eve Lund will star in the thriller Salt Harvest with Kites duo Mo Tarr and Pia Holt.", "Kites; Kites"),),
    ),
    Rule(
        "credit.epithet-alone",
        "(TITLED:unsure AND TITLED | TITLED:unsure) ROLE=actor|director|creator:job (AUX|WORD | COMMA !PERSON)",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland is glad. The Night Ferry star said that she was glad.",
                "The Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.former-epithet",
        "the former TITLED:unsure ROLE=actor|director|creator|writer:job COMMA|AUX|WORD",
        "credit",
        confidence=0.88,
        yes=(("Mira Toland is out of the drama Salt Harvest. The former Night Ferry star, who filmed it, left.", "Night Ferry"),),
    ),
    Rule(
        "credit.owner",
        "QUOTED|MIXED|PLAIN:unsure POSS ROLE|NATION{0,2} KNOWN:subject",
        "epithet",
        confidence=0.8,
        yes=(
            (
                "“Night Ferry”’s Mira Toland and The Tollgate's Dev Okonjo will lead the thriller Salt Harvest.",
                "Night Ferry; The Tollgate",
            ),
        ),
        no=("Mira Toland will lead Salt Harvest, produced by The Exchange's Bo Lind.",),
    ),
    Rule(
        "credit.fame",
        "NAME:subject of SLOT:object (SLOT|AND|COMMA|COLON){0,10}? fame|renown"
        " | TITLED:object fame|-fame (ROLE|CALLING|WORD){0,2} PERSON:subject",
        "credit",
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. The script is by Kites-fame Bo Lind.", "Kites"),
            ("Eve Lund will star in the thriller Salt Harvest. Arthur Willis of “Night Ferry” fame shoots it.", "Night Ferry"),
            (
                "Eve Lund will star in the thriller Salt Harvest. Arthur Willis of Onward to Riga fame shoots it.",
                "Onward to Riga",
            ),
        ),
    ),
    Rule(
        "credit.reunion",
        "(brings|bringing|brought|reunites|reuniting|reunited|reunite|reteams|reteaming|pairs|pairing|teams|teaming|unites|uniting) (PERSON (AND|with (DET|ROLE|WORD|his|her){0,3} PERSON)?):subject"
        " (together|back|again|up|once|more){0,2} COMMA? (for the ..3 time)? (since|after|following) DET? (their|working|work|collaboration|teaming|stint|pairing|on|in|YEAR|POSS|hit|FORMAT|GENRE){0,5} SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. The film reunites Oskar Penn with Mira Toland after Kites.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.of",
        "KNOWN:subject (of | from upcoming? | COMMA? (of|from) DET? WDESC{0,4} FORMAT|GENRE|hit|smash|favorite|favourite|sleeper | COMMA also? (of|from) !(!QUOTED)) (tv|television|FIRM POSS WDESC|FORMAT{0,3})? QUOTED|MIXED|PLAIN:object",
        "epithet",
        confidence=0.8,
        yes=(
            ("Mira Toland of “Night Ferry” joins Salt Harvest.", "Night Ferry"),
            ("Mira Toland of TV’s Kites joins Salt Harvest.", "Kites"),
        ),
    ),
    Rule(
        "credit.likened-to",
        "(vein|spirit|style|mold|mould|tradition of | reminiscent of | akin|likened|compared to | echoes|recalls of? | à la | like) KNOWN:subject POSS QUOTED|MIXED|PLAIN:object",
        "one credit",
        confidence=0.82,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. It is said to be in the vein of Oskar Penn’s Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.own-work",
        "KNOWN:subject POSS (WDESC|FORMAT{0,4} QUOTED | WDESC{0,3} acclaimed|hit|award-winning|cult|earlier|previous|smash|classic|breakout|lauded|beloved|debut|latest FORMAT? PLAIN|MIXED):object",
        "one credit",
        confidence=0.8,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. The studio also made Oskar Penn’s hit “Kites.”",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.duo-behind",
        "PAIR:subject COMMA DET WDESC|ROLE{0,3} (duo|pair|team|filmmakers|brothers|sisters|couple|trio|directors|writers|producers|creators|makers) (behind|of) SLOT:object",
        "credit",
        confidence=0.9,
        yes=(("Bo Lind and Pia Holt, the pair behind Hinge and Kites, wrote Salt Harvest.", "Hinge; Hinge; Kites; Kites"),),
    ),
)
