"""Other work of people that is still to come: next up, wrapped, in the pipeline."""

from dossier.parser.matching.engine import Rule

UPCOMING = {"upcoming": "true"}
"""The qualifiers of work that was still to come."""

RULES = (
    Rule(
        "credit.next-up",
        "(next|up|works|pipeline|horizon|slate|ahead|coming|upcoming) (up|next|soon)? (for|from) ..2 PERSON|PRONOUN:subject ..8 (is|are|comes|include|includes) SLOT:object",
        "credit",
        qualifiers=UPCOMING,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Up next for her is Corvid Films' Night Ferry.",
                "Night Ferry",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Also in the works for Toland is Hinge.",
                "Hinge",
            ),
        ),
    ),
    Rule(
        "credit.coming-up",
        "(next|up|coming) (up|next) (for DET? ROLE)? (on|in DET NAME|WORD{1,2})? ..5 (is|are) SLOT:unsure",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland is happy. Coming up next is Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.next-on-slate",
        "next (up)? on (PERSON|PRONOUN):subject POSS? slate|agenda|schedule|plate|docket (is|are|comes) SLOT:object",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.88,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Next on Mira Toland’s slate is Night Ferry.", "Night Ferry"),),
    ),
    Rule(
        "credit.is-next",
        "TITLED:object (is|are) ..2 next for PERSON|PRONOUN:subject",
        "credit",
        qualifiers=UPCOMING,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Night Ferry is up next for Toland.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.has-coming",
        "(has|have) also? QUOTED|MIXED|PLAIN|PERSON|FIRM|DET|FORMAT|GENRE|MODIFIER:object ANY{0,14} (coming|pipeline|can|post|post-production|works|lined|way|horizon|upcoming|due|development|kitty|cards|slate|deck|next|tow|hand|bag|release)",
        "credit",
        qualifiers=UPCOMING,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland has Night Ferry and Hinge coming up.",
                "Night Ferry; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.has-two",
        "(has|have) ..5 (films|pics|projects|movies|titles|features|credits) ..4 (out|up|release|way|works|pipeline|pre-production|post-production|production|development|can | due DATE|WORD|DET{0,3}) COMMA|COLON (including|namely|like | such as)? SLOT:object",
        "credit",
        qualifiers=UPCOMING,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland has two pics coming out, Night Ferry and Hinge.",
                "Night Ferry; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.upcoming-include",
        "(upcoming|forthcoming|future|next) ..3 (credits|projects|films|roles|features|work|titles|releases|slate) ..3 (include|includes|are|is) SLOT:object",
        "credit",
        qualifiers=UPCOMING,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Her upcoming projects include Night Ferry and Hinge.",
                "Night Ferry; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.next-film",
        "(his|her|their|POSS) (next|upcoming|forthcoming) (WDESC|FORMAT|WORD){0,3} COMMA? TITLED:unsure",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Her next film, Night Ferry, opens in May.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.next-project-is",
        "((his|her|their|POSS) (next|upcoming|forthcoming) ..2 ANY{0,4} (is|be|include) | (his|her|their|POSS) second|third|fourth|fifth|sophomore ..1 FORMAT AUX? (is|be) | (he|she|PERSON) next has) SLOT:object",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Her next project after Salt Harvest will be Hinge for Netflix.",
                "Hinge",
            ),
        ),
    ),
    Rule(
        "credit.beginning-with",
        "((coming|ahead|lot|busy|schedule|slate) ..3 COMMA? (beginning|starting) with | (big|busy|full|packed) (year|schedule|plate|slate|calendar) ..4 (with|including)) SLOT:unsure",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.86,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Mira Toland has a lot coming up, beginning with Kites.", "Kites"),),
    ),
    Rule(
        "credit.in-works-has",
        "(pre-production|post-production|production|development|works|pipeline | up next | (apart|aside) from (this|that|it|these|TITLED) | besides (this|that|it|these|TITLED)) COMMA? PERSON|PRONOUN:subject also? has SLOT:object",
        "credit",
        qualifiers=UPCOMING,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. In pre-production she has the horror film Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.part-of",
        "(also part of | attached (to DET | to star in | in) | (joined|joins|joining) DET? cast|ensemble of | busy with DET? | moves|moving on to | (joined|joins) DET WORD|NUMBER season of) SLOT:unsure",
        "credit",
        qualifiers={**UPCOMING, "role": "actor"},
        confidence=0.75,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland is also part of Corvid Films' Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.other-projects",
        "(his|her|their|POSS) (other|upcoming|next|forthcoming) WORD|NAME|NATION|MODIFIER|GENRE{0,3} (projects|films|titles|movies|shows|ventures) (COMMA|COLON|like|including | such as)? SLOT:unsure",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is to begin work on her other projects, Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.wrapped",
        "(wrapped|finished|completed|wrapping | just|recently filmed|shot) (up)? (DET|production|filming|shooting|work|shoot|photography|principal|on|of|for|PRONOUN|NUMBER){0,5} SLOT:unsure",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland recently wrapped production on Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.at-work-on",
        "(filming|shooting for? | next shoot|film|shoots|films|tackle|tackles|headline|headlines|topline|toplines | prepping|developing|editing|(working|at work) on | begin|begins|began|start|starts|starting|beginning work on | (release|shoot|shooting) of | (in (post|post-production|production|pre-production|development|prep) (on|with)) | turning to) SLOT:unsure",
        "credit",
        qualifiers={**UPCOMING, "with": ""},
        confidence=0.8,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Oskar Penn is glad. Penn is currently in post on Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.before-the-camera",
        "in front of (DET|PRONOUN) camera|cameras (for|in|on) SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland will be in front of the camera for the Netflix series Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.joins-series",
        "(joins|join|joining) SLOT:unsure SLOT{1,5}? next",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland, who joins the Hulu series Night Ferry next, is glad.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.joins-in",
        "(joins|join|joining) PEOPLE:with in SLOT:object",
        "credit",
        qualifiers=UPCOMING,
        confidence=0.75,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland is glad. Next, Toland joins Dev Okonjo in Night Ferry.",
                "Night Ferry; Night Ferry",
            ),
        ),
    ),
)
