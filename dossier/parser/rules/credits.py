"""Other work of people and companies, told in nouns: what they are known for, what their credits include, their debut."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "credit.known-for",
        "known|recognized|recognised|remembered|familiar|famous|renowned|acclaimed|noted|beloved ..5 (for|from) (the likes of)? SLOT:object",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Toland is glad. Mira Toland is best known for HBO's acclaimed series Glass Coast and for Hinge.",
                "Glass Coast; Hinge",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. Toland is glad. Mira Toland is well known for portraying Ana Ives in HBO's acclaimed series Glass Coast.",
                "Glass Coast",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. Dev Okonjo is glad. Okonjo, perhaps best known for his role as Wren on Nine Bells, plays a diver.",
                "Nine Bells",
            ),
        ),
        no=("Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. The town is known for its cheese.",),
    ),
    Rule(
        "credit.known-for-making",
        "known|recognized|recognised|remembered|famous|noted ..3 for also? directing|helming|writing|penning|scripting|creating|producing|composing|scoring|editing:job ..1 SLOT:object",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Ilse Marrow is glad. Marrow is known for helming Kites and the series Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.known-as",
        "known|recognized|recognised|remembered|familiar|famous ..5 as DET? ROLE{0,2} NAME:character{1,4} (in|on|from) SLOT:object",
        "credit",
        qualifiers={"character": "$character"},
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland is most familiar as Ana Ives on Glass Coast.",
                "Glass Coast",
            ),
        ),
    ),
    Rule(
        "credit.known-to-fans",
        "known|familiar to (SLOT:object (fans|viewers|audiences|devotees) as DET? NAME:character{1,4} | WORD? fans|viewers|audiences|devotees|readers (of|from) SLOT:object)",
        "credit",
        qualifiers={"character": "$character"},
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland is known to Glass Coast fans as Ana Ives.",
                "Glass Coast",
            ),
            ("Eve Lund will star in the thriller Salt Harvest. Mira Toland, well known to viewers of Kites, plays a nun.", "Kites"),
        ),
    ),
    Rule(
        "credit.credits-include",
        "(credits|credit|filmography|resume|résumé|repertoire|oeuvre|cv|résumés|resumes|filmographies) ((on|in|for|at|with|as) DET? NAME)? ..6 (include|includes|included|including|are|is|span|spans|range|ranges | runs (to|from)? | feature|features|boasts|lists|encompass|encompasses|COLON | takes in) from? (the likes of)? SLOT:object",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Her other credits include Hinge and the 2021 thriller Night Ferry.",
                "Hinge; Night Ferry",
            ),
            (
                "Salt Harvest is produced by Nia Quell, whose credits include Hinge, Fox's Kites and Nine Bells.",
                "Hinge; Kites; Nine Bells",
            ),
        ),
    ),
    Rule(
        "credit.job-credits-include",
        "directing|directorial|producing|writing|acting|composing|editing:job ..2 credits ..4 (include|includes|are) SLOT:object",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Nia Quell is glad. Quell's other producing credits include Hinge and Kites.",
                "Hinge; Kites",
            ),
        ),
    ),
    Rule(
        "credit.works-include",
        "(his|her|their|whose|POSS|other|previous|past|earlier|recent|additional) ..3 films|features|shorts|documentaries|dramas|comedies|thrillers|movies|productions|scores|scripts|screenplays|albums|books|work|works|roles|appearances|projects|titles|series|shows|record|plays|novels|parts|efforts|forays|visits|ventures|outings|vehicles|collaborations|releases|turns|directorials|titles:noun (with PERSON:with)? ..4 (include|includes|included|including|are|were|span | takes in | such as | COMMA such as) COMMA? (the likes of)? SLOT:object",
        "credit",
        confidence=0.9,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Toland's films include Hinge and Night Ferry.",
                "Hinge; Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.among",
        "among (his|her|their|DET | PERSON:subject POSS) ..4 (credits|films|features|titles|works|roles|projects|shows) (of PERSON:subject)? (are|is) SLOT:object",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Among her other credits are Hinge, the 2019 thriller Night Ferry and Fox's Kites.",
                "Hinge; Night Ferry; Kites",
            ),
        ),
    ),
    Rule(
        "credit.are-among",
        "^ SLOT:object ANY{0,30} (are|is) among DET ..4 (credits|films|features|titles|works|roles|projects|movies) (that|which)? PERSON|PRONOUN:subject AUX{0,2} ..1 FEAT:job",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn is glad. Hinge, Kites and Night Ferry are among the films Penn has directed.",
                "Hinge; Kites; Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.breakthrough",
        "(his|her|their|whose|POSS) ..3 !(role|turn|part is|was !in|on|with|as) (breakthrough|breakout|debut|break|claim|FORMAT:noun|job|gig|outing|appearance|effort|role|turn|work|release) (WORD|PREP|DET|ADJ|PRONOUN|ROLE|FORMAT){0,4}? (was|came|were|is) (in|during (DET|WORD|YEAR|NUMBER|DATE|MODIFIER){1,3})? (with|in|on|as)? SLOT:object",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Her breakthrough was Night Ferry.",
                "Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.latest-film",
        "(his|her|their|whose|POSS) (WORD|MODIFIER|NATION|NUMBER|GENRE|AWARD|YEAR|COMMA|FESTIVAL|co-directed|english-language|french-language|spanish-language|hindi-language){0,5} FORMAT? (FORMAT:noun|debut|follow-up|sophomore|breakthrough|breakout|hit|effort|outing|work|directorial|first|second|third|latest|last) COMMA? (DET (WDESC|YEAR|FORMAT){0,5} TITLED | TITLED):unsure",
        "credit",
        qualifiers={"with": ""},
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Ilse Marrow is glad. Marrow's previous film, Kites, opened in 2019. Her debut Hinge won praise.",
                "Kites; Hinge",
            ),
        ),
        no=("Written by Lou Farr, making her debut, Salt Harvest is a thriller.",),
    ),
    Rule(
        "credit.debut-is",
        "SLOT:object (was|is|being|marked|became) his|her|their:subject (WORD|MODIFIER|GENRE){0,3} (debut|breakthrough|FORMAT)",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Ilse Marrow is glad. The indie Kites was her feature debut.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.star-of",
        "COMMA DET? (!managing|creative|artistic|festival|commercial|executive WDESC|ROLE){0,4} star|lead|co-lead|breakout|ROLE:job (AND star|ROLE:second)? (of|behind|on) (such WDESC|FORMAT{1,3} as)? SLOT:object",
        "credit",
        confidence=0.9,
        yes=(("Oskar Penn, the director of Hinge and Kites, directs Salt Harvest.", "Hinge; Kites"),),
        no=("Nia Quell, president of Corvid Films, spoke.",),
    ),
    Rule(
        "credit.was-role",
        "(is|was|been|became|be|as|served) (DET|also|as|WORD){0,3} ROLE=actor|director|writer|creator|producer|executive_producer|showrunner|composer|cinematographer|editor|co-producer|crew:job (AND ROLE:second)? ((of|on|behind) SLOT:unsure | for QUOTED:unsure)",
        "credit",
        confidence=0.85,
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. Mira Toland was the star of Hinge.", "Hinge"),
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn was the creator and executive producer of Kites.",
                "Kites; Kites",
            ),
        ),
        no=("Eve Lund will star in the thriller Salt Harvest. Nia Quell is on board as executive producer for Screen Moorland.",),
    ),
    Rule(
        "credit.works-brought",
        "^ ..2 (works|work|films|movies|hits|projects|shows|series|albums) (such as | like | including) SLOT:object ANY{0,60}? (brought|earned|gave|won|made|established|put|propelled) (PRONOUN|PERSON):subject",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Bo Lind is glad. Works such as ‘Kites’ (2019) and ‘Hinge’ (2021) brought him fame.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.works-that-made",
        "(works|films|movies|hits|projects|shows|series|titles) (that|which) (made|brought|won|earned|gave|established|put) (PRONOUN|PERSON):subject ..4 (include|includes|are|were) SLOT:object",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn is glad. Earlier films that made his name include Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.followed-by",
        "((^ it|this|these|that was|were)? (followed|follows|follow) (it|this|that|them|up|TITLED)? up? (with|by)) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Oskar Penn made Kites and followed it with Hinge.", "Hinge"),),
    ),
    Rule(
        "credit.such-as",
        "such WDESC|FORMAT|GENRE|WORD{1,4} as SLOT:unsure",
        "credit",
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Oskar Penn is known to fans of such gloomy dramas as “Kites.”",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.appeared-in-such",
        "appeared|appears|appear|guest-starred|recurred|featured on|in such WDESC|FORMAT|GENRE|WORD{1,4} as SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.9,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. Lund has also appeared on such series as Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.among-them",
        "among (them|these|those) (are|is) SLOT:object",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland has made a dozen films. Among them are Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.after-work",
        "^ (after|following) QUOTED:object COMMA? ROLE{0,2} PAIR:subject AUX|WORD",
        "credit",
        confidence=0.86,
        yes=(("After “Kites,” director Oskar Penn is making the thriller Salt Harvest.", "Kites"),),
    ),
    Rule(
        "credit.late-of",
        "(late|lately|formerly|previously) of SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. The cast also has Mira Toland, lately of Kites.", "Kites"),),
    ),
    Rule(
        "credit.made-her",
        "TITLED:unsure (COMMA? that|which)? (made|launched|established|gave|brought|won|earned|propelled|put) (PRONOUN|PERSON):subject PRONOUN|DET? ..3 (name|career|breakthrough|break|attention|notice|fame|acclaim|start|star|map|nomination|nominations|nod|AWARD|award|prize)",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. Kites made her a star.", "Kites"),),
    ),
    Rule(
        "credit.is-behind",
        "(was|is|are|were) ((DET|one) ..7)? behind SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Oskar Penn, who was behind Kites, directs.", "Kites"),),
    ),
    Rule(
        "credit.to-his-name",
        "(has|have|with) SLOT:object ANY{0,10} (to PRONOUN name | under PRONOUN belt | on PRONOUN resume|cv)",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn, who has Kites and Hinge to his name, writes.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.to-name-listed",
        "(to PRONOUN name|credit | under PRONOUN belt | behind PRONOUN | on PRONOUN resume|cv|slate) (COMMA|DASH|COLON (including|namely|like | such as)? | including|like | such as) SLOT:object",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn has three films behind him - Kites (2014), Hinge (2016) and Night Ferry (2018).",
                "Kites; Hinge; Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.own-opened",
        "whose (!DET WDESC|FORMAT){0,4} QUOTED|PLAIN|MIXED:unsure (AND QUOTED|PLAIN|MIXED)? ADV{0,2} (won|premiered|bowed|opened|screened|debuted|was|were|is|has|had|grossed|took|made|topped|drew|became|earned|played|picked|received|scored|sold|landed|swept|launched)",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Oskar Penn, whose Kites opened in 2019, writes.", "Kites"),),
    ),
    Rule(
        "credit.of-fame",
        "COMMA of SLOT:object (SLOT|AND|COMMA|COLON){0,10}? fame|renown",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn, of Kites and Night Ferry fame, writes.",
                "Kites; Night Ferry",
            ),
        ),
    ),
    Rule(
        "credit.one-of-the-stars",
        "(one of DET ROLE | DET !PLURAL_JOB ROLE|lead|leads|breakout|veteran|alumnus|alumna) (of|from) SLOT:unsure",
        "credit",
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland, one of the stars of Kites, joins them.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.won-for",
        "((won|received|nominated|took|named|voted) (for)? (DET|his|her)? (best ANY | AWARD) ANY{0,16}? (for|with) | (won|received|took) DET WORD|ROLE|FESTIVAL|GENRE|FORMAT{0,4} award|prize|trophy|honor|honour ANY{0,4} for | (won|received|took|scored) ..1 AWARD|FESTIVAL (in YEAR|DATE)? (with|for) | (won|nominated) again? for !(!QUOTED)) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. Mira Toland won best actress at the festival for Kites.", "Kites"),
        ),
    ),
    Rule(
        "credit.recognise-from",
        "(recognize|recognise|remember|know|knows) ((PERSON|PRONOUN):subject)? best? from SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Fans should remember Mira Toland from Kites.", "Kites"),),
    ),
    Rule(
        "credit.award-epithet",
        "!double|triple|former|two-time|three-time TITLED:unsure AWARDS award|awards|prize? (winner|nominee|-winning|-nominated) PERSON:subject",
        "credit",
        confidence=0.85,
        yes=(("Kites Golden Bear winner Mira Toland will star in the thriller Salt Harvest.", "Kites"),),
    ),
    Rule(
        "credit.film-since",
        "(his|her|their|POSS) WORD|MODIFIER|NUMBER|NATION|GENRE{0,4} (FORMAT|follow-up|directorial|collaboration|outing|reunion|go-round|team-up|first|second|third|script|screenplay) (with PERSON|PRONOUN:with | with DET ROLE|WORD)? (COMMA? AND? (comes|coming))? (to|since|after|following) SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It is Oskar Penn’s third feature after Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.credits-for",
        "credits for PERSON|PRONOUN:subject (include|includes|are) SLOT:object",
        "credit",
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Other credits for Mira Toland include Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.own-work-did",
        "KNOWN|PLAIN:subject POSS PLAIN|MIXED:unsure (AND KNOWN POSS PLAIN|MIXED)? (won|premiered|bowed|opened|screened|debuted|grossed|took|launched|swept|played|competed | is in)",
        "credit",
        confidence=0.83,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Oskar Penn’s Night Ferry premiered at the festival.",
                "Night Ferry",
            ),
        ),
    ),
)
