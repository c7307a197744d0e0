"""Other work of people, told in verbs of acting: seen in, starred in, plays, broke out in, coming off."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "credit.seen-in",
        "(seen|heard|starred|appeared|recurred|guest-starred|guested|co-starred|performed|acted|featured|cameoed | (turned|popped|cropped|showed|turns|pops|crops|shows|turn|pop) up | found) ONSCREEN? ..3 (AS | opposite|alongside|with PEOPLE:with)? ..3 (in|on) SLOT:object",
        "credit",
        qualifiers={"role": "actor", "character": "$character"},
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland was recently seen in HBO's comedy Hinge.",
                "Hinge",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland will next be seen opposite Jude Alder in Corvid Films' Night Ferry.",
                "Night Ferry; Night Ferry",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. She appeared as Wren in Hinge and recurred on Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.next-in",
        "((next|currently|also|previously|recently|will|now|can|soon|shortly) (be|also|next|AUX)? | deal|contract|pact|offer to) (star|stars|appear|appears|recur|recurs|starring|appearing|recurring|lead|leads|feature|features|guest-star|guest-stars) ONSCREEN? ..2 (AS | opposite|alongside|with PEOPLE:with)? ..2 (in|on) SLOT:object",
        "credit",
        qualifiers={"role": "actor", "character": "$character"},
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Dev Okonjo is glad. Okonjo next stars opposite Mira Toland in Hinge.",
                "Hinge; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.stars-in",
        "(stars|recurs|appears|starring|star|appearing|recurring|co-stars|guest-stars|featuring) ONSCREEN? (AS | opposite|alongside|with PEOPLE:with)? (in (AND also? will? executive|exec? produce|produces|producing|direct|directs|directing|write|writes)?|on) SLOT:object",
        "credit",
        qualifiers={"role": "actor", "character": "$character"},
        confidence=0.8,
        yes=(
            (
                "Mira Toland will lead the thriller Salt Harvest. It films in May. It opens next year. Salt Harvest films in May. Toland also recurs on Fox's Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.part-in",
        "(best thing | role|roles|part|parts|turn|turns|performance|performances|appearance|appearances|cameo|cameos|stint|arc|arcs|stints|run|lead|contestant|regular|member|mainstay|series_regular|guest_star|standout|scene-stealer|fixture|judge|host|character|characters|song|spot|spots) ((as|of) DET? DESC{0,4} NAME:character{1,3})? (in|on | from DET? FIRM? FORMAT) SLOT:object",
        "credit",
        qualifiers={"character": "$character", "role": "actor"},
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland had recurring roles on Hinge and Night Ferry.",
                "Hinge; Night Ferry",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. She had a recurring role as Wren on Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.plays-in",
        "(play|plays|played|playing|portray|portrays|portrayed|portraying|voice|voices|voiced|voicing|is|was|reprise|reprises|reprising|return|returns|back) !writing|directing|producing|developing|filming|shooting|making|adapting|penning (DET|his|her)? (PLAIN WORD|ROLE{1,2})? (WORD|ROLE|GENRE|MODIFIER|as|of){0,4} NAME:character{1,4} (in|on | for !FIRM) SLOT:unsure",
        "credit",
        qualifiers={"character": "$character"},
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland played Wren in Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.broke-out",
        "(broke|broken|breaks|burst|rose|shot|scored|scores|struck|came|found|gained|earned|drew|won|turned|attracted|launched|catapulted|sprang|cut) ..1 (out|through|to|onto|prominence|fame|hollywood|attention|acclaim|recognition|notice|praise|heads|stardom|raves|teeth|hit|success|gold|back) ..4 (in YEAR)? (with|in|on|for|via|through | AS in|on|with) SLOT:unsure",
        "credit",
        qualifiers={"character": "$character"},
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland, who broke out with Hinge, shot to fame in Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.made-name",
        "(made|earned|established|got|marked) PRONOUN|DET ..2 (directing|directorial|writing|producing:job)? ..1 (name|mark|debut|breakthrough|breakout|bow|start|break|reputation|splash|impression|stir|waves | FORMAT:noun) (in YEAR|DATE)? (in|with|on|for|from|through|via (DET? PLAIN|MIXED|PERSON:character{1,4} (in|on) !YEAR)? | as|playing DET? WDESC|ROLE{0,3} PLAIN|MIXED|PERSON:character{1,4} (in|on) !YEAR) SLOT:object",
        "credit",
        qualifiers={"character": "$character"},
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland made her name playing Inspector Ana Ives in the BBC's long-running series Hinge.",
                "Hinge",
            ),
            ("Eve Lund will star in the thriller Salt Harvest. Oskar Penn is glad. Penn made his name with Kites.", "Kites"),
        ),
        no=("Eve Lund will star in the thriller Salt Harvest. Mira Toland made her stage debut as Juliet in 2009.",),
    ),
    Rule(
        "credit.coming-off",
        "(fresh|hot|coming|straight (off of? | from|on|after) | comes off of? | on DET|his|her heels of) ((DET|his|her) WORD|ADJ{0,2} (heels|success|release|premiere|acclaim|buzz|triumph|reception|run|strength) (of|from|for|in))? ..4 SLOT:unsure",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland is fresh off Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.is-next-in",
        "(is|are|was|be|been) ..2 (ONSCREEN | next up | also|next|currently|now|last ONSCREEN?) (in|on) SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is next in Netflix's Hinge. She was last on screen in Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.good-in",
        "(good|brilliant|great|terrific|superb|excellent|memorable|wonderful|impressive|outstanding) in SLOT:unsure",
        "credit",
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland, so good in Kites, joins them.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.opposite-in",
        "(starred|appeared|seen|starring) (opposite|alongside|with|for) ...12 in SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland most recently starred opposite her former co-star in the series Hinge.",
                "Hinge",
            ),
        ),
    ),
    Rule(
        "credit.lends-voice",
        "(lend|lends|lent|lending) PRONOUN voice (to|in|for) SLOT:unsure",
        "credit",
        confidence=0.88,
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. Mira Toland will next lend her voice to Netflix's Hinge.", "Hinge"),
        ),
    ),
    Rule(
        "credit.led",
        "(toplined|headlined|fronted|anchored|led|toplines|headlines|fronts) SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland previously headlined Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.has-her",
        "TITLED:unsure ...10 has (him|her):subject in ..4 (part|role)",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. The drama Kites has her in a supporting part.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.who-was-in",
        "(who|PERSON) (was|is|has|had) (also|ADV|been){0,2} in QUOTED|MIXED:object",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films with Mira Toland, who was in A Room on the Left.",
                "A Room on the Left",
            ),
        ),
    ),
    Rule(
        "credit.was-in",
        "(was|be|been) (also|in|on|ADV|among|part|DET|cast|of){0,4} in SLOT:unsure",
        "credit",
        confidence=0.75,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland is glad. Toland was in Corvid Films' Hinge and will be in Kites.",
                "Hinge; Kites",
            ),
        ),
        no=(
            "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland is glad. She was in Lisbon.",
        ),
    ),
    Rule(
        "credit.and-in",
        "(seen|starred|appeared|recurred|appears|stars) ANY{3,40} COMMA AND also? (opposite|alongside|with PEOPLE:with)? (in|on) SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland was seen in Kites, adapted for the screen by Lou Farr, and in Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.worked-on",
        "(worked|collaborated|teamed|partnered|reunited|reteamed|paired|reteams|reunites|reunite|reteam|reconnect | (reteaming|reuniting|collaborating) with | (was|were|been) also? with PERSON|PRONOUN:with | (shared|share|shares) DET (set|screen|stage|frame) | (partnership|collaboration|reunion|teaming) !with) ..3 (with? DET? ROLE? PEOPLE:beside)? COMMA? (on|for|in|after|following|since) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(("Bo Lind scores Salt Harvest. Lind previously worked with Oskar Penn on Kites.", "Kites; Kites"),),
    ),
    Rule(
        "credit.gave-her-start",
        "KNOWN:beside (first|also|then)? gave|handed PRONOUN:subject PRONOUN|DET ..2 (break|start|debut|breakthrough|chance) in SLOT:object",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn gave her her big break in ‘Kites’ (1973).",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.won-with",
        "with|for QUOTED:object PAREN? COMMA? PRONOUN|KNOWN:subject AUX|also{0,2} (won|received|earned|took|picked|landed|nabbed|scooped)",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. With ‘Kites’ (2006) Mira Toland won the Golden Bear.",
                "Kites",
            ),
        ),
    ),
)
