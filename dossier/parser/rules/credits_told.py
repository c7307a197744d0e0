"""Other work of people, told in passing: what keeps somebody away, what somebody sold or cut, a pair's earlier film."""

from dossier.parser.matching.engine import Rule

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
        "(sold|set) DET|his|her WDESC{0,4} (pilot|script|spec|pitch|FORMAT) (called|titled)? QUOTED|PLAIN|MIXED:object (to|at)",
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
        "credit.whom-worked-with",
        "PERSON:with COMMA? with whom PRONOUN|PERSON:subject AUX{0,2} ADV? (worked|collaborated|teamed|partnered|starred|appeared|acted) ..2 (on|in|for)? SLOT:unsure",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland reteams with Oskar Penn, with whom she worked on Kites.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.besides-known-for",
        "^ ((in addition to | besides | aside|apart from | beyond | along with | on top of) (DET|his|her|ADJ|WORD){0,4}? (in|on|for)? SLOT:unsure) (SLOT|AND|COMMA){0,8}? COMMA DET? ROLE{0,2} PERSON|PRONOUN:subject (AUX|ADV|best|well|also){0,4} (known|starred|appeared|appears|stars|recognized|seen|wrote|directed|produced|worked|has|played|counts)",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. In addition to Kites, Mira Toland is known for her roles on shows like Hinge.",
                "Kites",
            ),
        ),
        no=("Eve Lund will star in the thriller Salt Harvest. In addition to Mira Toland, Dev Okonjo is known to be in it.",),
    ),
    Rule(
        "credit.own-script",
        "(whose|his|her|POSS) WDESC{0,2} (script|screenplay|scripts|score|music|songs|soundtrack|adaptation|direction|cinematography (for|of|to) | performance|work (for|in|on)) SLOT:unsure",
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
    Rule(
        "credit.after-episodes",
        "(^ | COLON) (after|following|between) (DET|his|her|ADJ|WORD){0,3}? (episodes|success|turn|turns|role|roles|seasons|stints|stint|work|release|run|runs|writing|directing|helming|starring|wrapping|finishing|completing|making|appearing) (of|on|in|for|with)? SLOT:unsure (SLOT|AND|COMMA){0,12}? (COMMA DET? ROLE{0,2} PERSON|PRONOUN:subject | he|she:subject) AUX|WORD|ROLE",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. After episodes of Hinge and Kites, Oskar Penn was in demand.",
                "Hinge; Kites",
            ),
        ),
        no=("Eve Lund will star in the thriller Salt Harvest. The first episodes of Salt Harvest open next year.",),
    ),
    Rule(
        "credit.on-resume",
        "^ SLOT:object ANY{0,30} (are|is) also? (on|in|among) (PERSON:subject POSS | his|her|their:subject) ..2 (resume|résumé|cv|filmography|credits|list)",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. “Hinge” and “Kites” are also on her resume.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.colleague-on",
        "PERSON:subject COMMA (his|her|their | KNOWN POSS) WORD{0,2} ROLE|collaborator|partner|co-star|leading_lady|boss (on|in|from|of) SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is back with Oskar Penn, her director on Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.colleague-owner",
        "(his|her | KNOWN POSS):subject WORD{0,2} ROLE|collaborator|partner|co-star|leading_lady|boss (on|in|from|of) SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is back with Oskar Penn, her director on Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.own-colleague",
        "PERSON:subject COMMA (his|her|their | KNOWN POSS) QUOTED|PLAIN|MIXED:unsure ROLE:job",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is back with Oskar Penn, her “Kites” director.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.then-came",
        "^ (then|next|there|after_that | after|before that|this|those|these|it|them COMMA?) (came|comes|followed|follows|was|were) SLOT:object",
        "credit",
        confidence=0.84,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. Oskar Penn is glad. Then came Kites and, in 2019, Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.came-back",
        "(came|comes|returned|bounced|roared|resurfaced|moved) (back|out|up|on)? (with|to) DET WDESC{1,3} TITLED:unsure",
        "credit",
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Oskar Penn came back with the modest Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.for-her-after",
        "for PERSON:subject COMMA? (after|following|since) SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It is a change of pace for Ilse Marrow after Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.pairs-with",
        "TITLED:unsure COMMA? ...8 (which|that) (pairs|teams|reunites|reteams|puts|co-stars|stars) PERSON|PRONOUN:subject (together|again|back)? (with|opposite|alongside) PERSON:with",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. After that comes Kites, which pairs Mira Toland with Jude Alder.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.role-of-somebody",
        "^ (the|a|an) WDESC|NATION|ROLE{0,4} ROLE|veteran|alum|alumnus|alumna|graduate (of|behind|on|from) SLOT:object (SLOT|AND|COMMA){0,8}? COMMA PERSON:subject AUX|WORD|ROLE|COMMA",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. The Danish director of Kites and Hinge, Oskar Penn, is in talks.",
                "Kites; Hinge",
            ),
            ("Eve Lund will star in the thriller Salt Harvest. A veteran of Kites, Mira Toland is in talks.", "Kites"),
        ),
    ),
    Rule(
        "credit.part-told",
        "PERSON:subject COMMA DET? ROLE|NAME:character{1,3} (on|in|from) QUOTED:object",
        "credit",
        qualifiers={"character": "$character"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland, Ana Crane on “Kites,” plays a nun.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.made-star-of",
        "TITLED:unsure ...9 made a star of PERSON:subject",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Kites was a hit and made a star of Mira Toland.", "Kites"),),
    ),
    Rule(
        "credit.award-for",
        "(won|received|earned|landed|bagged|nabbed|scored|got|collected|accepted | (picked|took) (up|home)) (DET|his|her|several|two|three)? (NAME|AWARD|FESTIVAL|WORD|NATION){1,4} for DET? (WORD|ROLE|FORMAT|MODIFIER|GENRE|NAME|COMPANY){1,5} for SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland had won the State Award for Best First Film for Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.made-including",
        "(FEATS|appeared|starred:job | (popped|turned|shown|been) up|in|seen) ..4 (films|features|series|shows|movies|episodes|plays|novels|books|projects|titles|shorts|documentaries|dramas|comedies|thrillers|musicals|productions|GENRE) before? COMMA? (including|like|namely) SLOT:object",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn has written and directed three features, including Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.executive-produced",
        "executive|exec produced SLOT:unsure",
        "credit",
        qualifiers={"role": "executive producer"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Nia Quell produced Hinge and executive produced Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.own-star",
        "(his|her | KNOWN POSS):subject WORD? QUOTED|PLAIN|MIXED:unsure ROLE|co-star|co-stars|collaborator|leading_lady|leading_man PERSON",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn is back with his Kites star Mira Toland.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.hosts",
        "(hosts|hosted|co-hosts|co-hosted|narrates|narrated|fronts|presents|presented) DET WDESC{0,3} (podcast|show|FORMAT) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Bo Lind hosts the podcast Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.own-script-called",
        "(his|her|POSS) (WDESC|NATION){0,3} script|screenplay|spec|special|podcast|album|memoir|pilot TITLED:unsure",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Kit Sayle's script Kites landed on the list.",
                "Kites",
            ),
        ),
    ),
)
