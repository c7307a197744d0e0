"""What companies have made, and who founded them."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "company.credits.features-include",
        "PRONOUN|DET:subject WDESC{0,4} (features|films|titles|credits|movies|productions|slate) (include|includes|are) "
        "(the likes of)? SLOT:object",
        "company credit",
        confidence=0.85,
        yes=(
            (
                "Tin Roof Pictures is known for thrillers. Their award-winning films include the likes of Hinge, Night "
                "Ferry 2 and Glass Coast.",
                "Hinge; Night Ferry 2; Glass Coast",
            ),
        ),
    ),
    Rule(
        "company.credits.from",
        "(projects|credits|titles|films|features|shows|series|productions|hits|releases) from|by|of FIRM:subject (include|includes|included|are|range) SLOT:object",
        "company credit",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Past projects from Tin Roof Pictures include shows like Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "company.credits.behind",
        "OWNER:subject (COMMA (DET|which) CLAUSE{2,14}? COMMA | COMMA? which?) (was|is|stands) also? (DET ..3 (company|studio|outfit|banner|indie|prodco|house|producer))? behind SLOT:object",
        "company credit",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest for Tin Roof Pictures, which was behind Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "company.credits.producer-of",
        "FIRM:subject COMMA DET? WDESC|ROLE|AND{0,6} (ROLE|company|studio|outfit|banner|producers|producer|makers|maker|backers|team|label|distributor) (of|behind) SLOT:unsure",
        "company credit",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest for Tin Roof Pictures, producer of Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "company.credits.house-behind",
        "OWNER:subject COMMA DET ..3 (company|indie|studio|outfit|banner|prodco|label|distributor|house|shingle|producer) behind SLOT:object",
        "company credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It is made by Owl Light, the indie behind Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "company.credits.whose",
        "FIRM:subject ..12 (whose|with) ..3 (titles|films|credits|slate|library|output|productions|releases|features|hits) (include|includes|included|are|including) SLOT:object",
        "company credit",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Tin Roof Pictures is a company whose titles include Hinge.",
                "Hinge",
            ),
        ),
    ),
    Rule(
        "company.credits.own",
        "((recent|previous|past|other|earlier|upcoming|additional) FIRM:subject (titles|films|productions|projects|credits|releases|features) | FIRM:subject POSS ..3 (titles|films|credits|features|hits|shows|projects|series) | OWNER:subject POSS ..3 (slate|library|productions|releases|lineup|line-up)) ..3 (include|includes|are|is) SLOT:object",
        "company credit",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Tin Roof Pictures’ credits include Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "company.credits.next-release",
        "(OWNER:subject POSS (next|previous|last|latest|upcoming) (!FORMAT WDESC){0,4} FORMAT:noun? COMMA? QUOTED:object | FIRM:subject POSS (previous|last|latest|recent|earlier) (!FORMAT WDESC){0,4} (FORMAT:noun|outing|hit|effort|release|production) COMMA? TITLED:object)",
        "company credit",
        confidence=0.85,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Tin Roof Pictures’ next release, ‘Hinge’, opens in May.",
                "Hinge",
            ),
        ),
    ),
    Rule(
        "company.credits.known-for",
        "DET? FIRM|latter|company|outfit:subject AUX ..3 known for SLOT:object",
        "company credit",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Tin Roof Pictures is best known for Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "company.credits.has-made",
        "DET? FIRM|latter|company|outfit|label|studio:subject (has|have) ADV? (made|produced|released | been behind) SLOT:object",
        "company credit",
        confidence=0.86,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. It films in May.\n\nAbout Tin Roof Pictures: Founded in 2014, the company has made Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "company.founder.founded-by",
        "(founded|co-founded|launched|established|created|formed|started) (in DATE|YEAR)? by PAIR:object COMMA DET? OWNER|WORD:subject AUX|WORD",
        "founder",
        yes=(
            (
                "Founded by director Ilse Marrow and producer Abe Stroud, Tin Roof Pictures is known for its thrillers.",
                "Ilse Marrow; Abe Stroud",
            ),
        ),
    ),
    Rule(
        "company.founder.was-founded-by",
        "OWNER:subject COMMA|DET|which|that|WORD|AUX|PREP|NATION|PLACE|FORMAT|GENRE|MODIFIER|YEAR|and{0,12} (founded|co-founded|launched|established|formed|started | set up) (in? DATE|YEAR)? by PEOPLE:object",
        "founder",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Tin Roof Pictures, which is based in Riga, was set up by Bo Lind.",
                "Bo Lind",
            ),
            (
                "Mira Toland will star in the thriller Salt Harvest for Tin Roof Pictures, founded by Bo Lind and Ida Frame.",
                "Bo Lind; Ida Frame",
            ),
        ),
    ),
    Rule(
        "company.founder.which-founded",
        "OWNER:subject COMMA (which | DET ..3 (company|outfit|banner|label|shingle|house|studio|firm) (that|which)?) (NAMELIKE ROLE{1,2} !(!PERSON))? PAIR|they|he|she:object (founded|co-founded|launched|established|formed|set) up? ..2 (with PEOPLE:second)?",
        "founder",
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest for Tin Roof Pictures, which Bo Lind co-founded with Ida Frame.",
                "Bo Lind; Ida Frame",
            ),
            ("Bo Lind and Ida Frame produce Salt Harvest for Lind/Frame, the company they set up in 2017.", "Bo Lind; Ida Frame"),
            ("Bo Lind and Ida Frame are producing Salt Harvest for Late Tide, which they founded in 2018.", "Bo Lind; Ida Frame"),
        ),
    ),
    Rule(
        "company.founder.of",
        "PAIR:object (COMMA|is|was|are) DET? WDESC{0,3} (ROLE|WORD AND|COMMA){0,2} (founder|founders|co-founder|co-founders) (AND ROLE|WORD|NAME|ceo|coo{1,3})? (of|at) OWNER:subject",
        "founder",
        yes=(
            ("Salt Harvest is produced by Bo Lind, founder of Tin Roof Pictures.", "Bo Lind"),
            ("Bo Lind produces Salt Harvest. Lind is the founder and president of Tin Roof Pictures.", "Bo Lind"),
        ),
    ),
    Rule(
        "company.founder.active",
        "PAIR|he|she|they:object COMMA? who? (AUX|ADV){0,3} ((founded|co-founded|launched|launching|established|formed|forming|started|set up?)"
        " (MIXED|PLAIN:subject (with PAIR:second)? (in DATE|YEAR) | (DET|his|her|their WDESC{0,3} company|banner|label|shingle|outfit COMMA?)? ..1 FIRM:subject | (DET|his|her|their) (WORD|ADJ|production){0,3} (company|banner|label|shingle|outfit) COMMA? COMPANY:subject"
        " | COMPANY:subject COMMA (a|an|DET|his|her|their) (WORD|ADJ|GEO|production|-based|NATION){0,5}? (company|banner|label|shingle|outfit|house|studio|indie))"
        " | (founded|co-founded) COMPANY:subject) (COMMA? with (his|her|their WORD|ROLE{1,3})? PAIR:second)?",
        "founder",
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Bo Lind and Ida Frame set up Tin Roof Pictures in 2015.",
                "Bo Lind; Ida Frame",
            ),
            ("Bo Lind, who co-founded Tin Roof Pictures with Ida Frame, directs the thriller Salt Harvest.", "Bo Lind; Ida Frame"),
            ("Mira Toland will star in the thriller Salt Harvest. Bo Lind founded Tarnhelm in 2010.", "Bo Lind"),
            (
                "Mira Toland will star in the thriller Salt Harvest. Bo Lind has launched Tarnhelm, a new production company.",
                "Bo Lind",
            ),
            (
                "Mira Toland will star in the thriller Salt Harvest. Bo Lind is launching a new production company, Tarnhelm.",
                "Bo Lind",
            ),
        ),
    ),
    Rule(
        "company.founder.epithet",
        "OWNER:subject POSS? ((founders|co-founders) (AND ROLE|WORD|ceo|coo{1,3})? COMMA? PAIR:object | (founder|co-founder) (AND ROLE|WORD|ceo|coo{1,3})? COMMA? ONE:object)",
        "founder",
        confidence=0.9,
        yes=(
            ("Salt Harvest is produced by Tin Roof Pictures co-founders Bo Lind and Ida Frame.", "Bo Lind; Ida Frame"),
            ("Salt Harvest is produced by Tin Roof Pictures founder and CEO Bo Lind and producer Ida Frame.", "Bo Lind"),
        ),
    ),
    Rule(
        "company.founder.run-by",
        "OWNER:subject COMMA DET ..3 (company|outfit|banner|label|shingle|house) (run|founded|headed|led|owned|co-founded) by PEOPLE:object",
        "founder",
        confidence=0.8,
        yes=(("Mira Toland will star in the thriller Salt Harvest for Tin Roof, the company run by Bo Lind.", "Bo Lind"),),
    ),
    Rule(
        "company.credits.released",
        "FIRM:subject (COMMA DET? WDESC{0,3} company|outfit|banner|studio|label? which|that)? ADV{0,2} AUX{0,1} ADV{0,2} (released|acquired|distributed|sold|handled|produced|co-produced|backed|financed|co-financed|bankrolled|made|shot|wrapped) SLOT:unsure",
        "company credit",
        confidence=0.86,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Tin Roof Pictures recently acquired Kites and released Hinge.",
                "Kites; Hinge",
            ),
        ),
        no=("Mira Toland will star in Salt Harvest. Tin Roof Pictures acquired North American rights.",),
    ),
    Rule(
        "company.credits.on-slate",
        "(titles|films|projects|releases) on DET FIRM:subject slate|roster|lineup ..1 (include|includes|are) SLOT:object",
        "company credit",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. Other titles on the Tin Roof Pictures slate include Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "company.credits.own-competed",
        "FIRM:subject COMMA whose (!DET WDESC|FORMAT){0,4} QUOTED|PLAIN|MIXED:object (AND QUOTED|PLAIN|MIXED)? ADV{0,2} (won|premiered|bowed|opened|screened|debuted|was|were|is|has|had|grossed|took|made|topped|earned|played)",
        "company credit",
        confidence=0.86,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest for Tin Roof Pictures, whose Kites was a hit.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "company.credits.developing",
        "FIRM|it|company|studio|outfit|banner:subject is also? (developing|prepping|producing|readying) SLOT:unsure",
        "company credit",
        qualifiers={"upcoming": "true"},
        confidence=0.84,
        yes=(
            (
                "Mira Toland will star in the thriller Salt Harvest. It films in May. It opens next year. Tin Roof Pictures is also developing Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "company.credits.epithet",
        "TITLED:unsure (producer|producers|maker|makers|outfit|studio|distributor|backer|backers) FIRM:subject",
        "company credit",
        confidence=0.86,
        yes=(("Mira Toland will star in the thriller Salt Harvest for Kites producer Tin Roof Pictures.", "Kites"),),
    ),
)
