"""Other work of people, told in passing: what keeps somebody away, what somebody sold or cut, a pair's earlier film."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "credit.own-series",
        "(his|her) COMPANY:object WDESC{0,3} FORMAT|GENRE",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland left over a conflict with her Hulu series Glass Coast.",
                "Glass Coast",
            ),
        ),
        no=("Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad of her Hulu deal.",),
    ),
    Rule(
        "credit.keeps-away",
        "(conflict|conflicts|commitment|commitments|schedule|obligations|obligation) (with|to|on) (DET WORD|NUMBER season of)? (his|her) ..3 SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland left to honor her commitments to the second season of her drama Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.ensemble-of",
        "(with|in|among | part of) DET WORD? ensemble|cast of SLOT:unsure",
        "credit",
        confidence=0.8,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland is in the ensemble of Corvid Films’ “Kites.”",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.mind-behind",
        "COMMA DET WDESC{0,4} (guy|man|woman|mind|minds|brains|talent|force|voice|filmmaker|team) behind SLOT:object",
        "credit",
        confidence=0.9,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It will be made by Oskar Penn, the guy behind Kites and the gory Night Ferry.",
                "Kites; Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.cut",
        "who|KNOWN ADV? cut:job SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(("Salt Harvest is edited by Kit Sayle, who cut Night Ferry.", "Night Ferry"),),
        no=("Eve Lund will star in the thriller Salt Harvest. Mira Toland cut her fee.",),
    ),
    Rule(
        "credit.sold",
        "(sold|set) DET|his|her WDESC{0,4} (pilot|script|spec|pitch|FORMAT) (called|titled)? QUOTED:object (to|at)",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn sold the pilot “Low Orbit” to Kanal D last fall.",
                "Low Orbit",
            ),
        ),
    ),
    Rule(
        "credit.together-after",
        "(collaboration|collaborations|outing|pairing|reunion|film|project) (between|for) (DET ROLE AND PERSON | PAIR):subject (after|following|since) SLOT:object",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It is the third collaboration between Mira Toland and Oskar Penn after the 2019 hit “Kites.”",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.after-success",
        "(after|following) (DET|his|her) WORD|ADJ{0,2} (success|release|acclaim|triumph|reception) (of|for|with) SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(("Eve Lund will star in the thriller Salt Harvest. After the success of Kites, Oskar Penn was in demand.", "Kites"),),
    ),
    Rule(
        "credit.whom-directed",
        "PERSON:with COMMA? whom PRONOUN|PERSON:subject AUX{0,2} ADV? directed|helmed:job in SLOT:unsure",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn reteams with Mira Toland, whom he directed in Kites.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.own-script",
        "(whose|his|her|POSS) WDESC{0,2} script|screenplay|scripts|score|music|adaptation|direction|cinematography (for|of|on) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Kit Sayle, whose script for Kites won a prize, writes.", "Kites"),),
    ),
    Rule(
        "credit.wrote-on",
        "wrote|written:job ADV? (on|for) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Kit Sayle created the drama Kites and wrote on Night Ferry.",
                "Night Ferry",
            ),
        ),
        no=("Eve Lund will star in the thriller Salt Harvest. Kit Sayle has written for television.",),
    ),
    Rule(
        "credit.signed",
        "(has|have) ADV? (signed|bagged|landed) QUOTED:object",
        "credit",
        qualifiers={"upcoming": "true"},
        confidence=0.86,
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. Mira Toland has also signed “Kites” and “Hinge.”", "Kites; Hinge"),
        ),
    ),
    Rule(
        "credit.played-in",
        "(played|voiced|portrayed) DET (WORD|ROLE|NATION|MODIFIER){1,4} (in|on) SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Tom Bligh voiced the wise old otter in “Kelp.”", "Kelp"),),
        no=("Eve Lund will star in the thriller Salt Harvest. Tom Bligh played the trumpet in Lisbon.",),
    ),
)
