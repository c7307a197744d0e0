"""Other work hung on a name by a noun, a possessive or a verb of seeing (`Kites legend A`, `Kites' breakout pair A and B`)."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "credit.as-before",
        "as (PRONOUN|PERSON):subject (did|had) (done|previously|before|also){0,2} (on|for|in|with) SLOT:unsure",
        "credit",
        confidence=0.87,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Bo Lind edits it, as he did on Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.another-alum",
        "COMMA a|an|another|fellow|formerly|also QUOTED|MIXED|PLAIN:unsure (alum|alumnus|alumna|veteran|regular|star|actor|actress|mainstay|survivor|favourite|favorite|castmate|writer|director|producer) !PERSON",
        "epithet",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest with Mira Toland, another Kites alumnus.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.remember-as",
        "(recognize|recognise|remember|know|knows|recall|recalls|saw) PERSON|him|her:subject (best|most|fondly)? as (DET|WORD|ROLE|NAME|NATION|GENRE|MODIFIER){1,6} (in|on|from) SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Viewers will remember Mira Toland as the timid nurse in Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.film-by-after",
        "FORMAT|outing|effort|project|collaboration|directorial|venture|next (by|from|of|for) ROLE{0,2} PERSON:subject (after|since|following) (DET ADJ|WORD{0,3} (success|triumph|acclaim|release|reception) of)? SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Salt Harvest is the third feature from Oskar Penn after Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.own-hero",
        "(his|her | KNOWN POSS):subject WORD? QUOTED|PLAIN|MIXED:unsure (hero|heroine|castmate|cast-mate|muse|partner|helmer|leading|co-lead|sparring|on-screen|boss) (WORD|ROLE){0,2} PERSON",
        "epithet",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn is back with his Kites heroine Mira Toland.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.the-role-of",
        "^ the (WDESC|NATION){0,3} ROLE|star|man|woman|brains|force|veteran|mind:job (of|behind|on | who|that gave|brought us|audiences|viewers) SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. Oskar Penn is glad. The director of Kites and Hinge shoots in Riga.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.role-of-whom",
        "(the|a|an | GEO POSS) (ADJ|award-winning){0,2} (ROLE|duo|pair|team|minds|man|woman|brains:job) (of|behind) TITLED:unsure COMMA PAIR:subject",
        "one credit",
        confidence=0.86,
        yes=(
            (
                "Salt Harvest is adapted by the scribes of Kites, Bo Lind and Lou Farr. Eve Lund will star in it.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.fronted-after",
        "^ (after|following|since|beyond|besides|on_the_heels_of | (aside|apart|fresh|straight|away) from | hot|fresh|straight off|after) ((DET|his|her) (ADJ|WORD){0,2} (success|acclaim|triumph|work|release) (of|for|on|with|in) | WORD{1,5} (in|on|with|of|for))? SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. After Kites and Hinge, director Oskar Penn is back.",
                "Kites; Hinge",
            ),
        ),
        no=("After Cannes, director Oskar Penn will make the thriller Salt Harvest.",),
    ),
    Rule(
        "credit.the-duo-made",
        "the (duo|pair|two|couple) AUX{0,2} ADV|WORD{0,2} (delivered|made|did|gave|worked|collaborated|shared|starred|appeared|teamed|wrote|directed|co-starred|acted|paired|joined|met|created|produced|partnered) (DET WORD)? ..3 (on|in|for)? SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn directs, and Bo Lind writes. The pair previously shared the screen in Kites.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.in-which-too",
        "TITLED:unsure COMMA? (in|on) which PERSON|PRONOUN:subject AUX{0,2} (also|likewise|too|once|previously|ADV)? (appeared|starred|stars|appears|featured|features|acted|co-starred|had|played|plays|portrayed|took)",
        "one credit",
        qualifiers={"role": "actor"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Bo Lind won an Oscar for Kites, in which Mira Toland also appeared.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.saw-in",
        "(saw|seen|caught|spotted|watched|glimpsed|heard|loved|enjoyed|adored|admired) (PERSON:subject ..3 | beside|alongside|opposite|with PEOPLE:with) (in|on) SLOT:unsure",
        "credit",
        qualifiers={"role": "actor"},
        confidence=0.84,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. We last saw Mira Toland in Kites.",
                "Kites",
            ),
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland, whom viewers last saw beside Dev Okonjo in Kites, joins her.",
                "Kites; Kites",
            ),
        ),
    ),
    Rule(
        "credit.noun-epithet",
        "TITLED:unsure (breakout|series)? (legend|icon|lead|heartthrob|heart-throb|standout|stalwart|favourite|favorite|mainstay|graduate|survivor|darling|villain|hero|heroine|funnyman|queen|king|scene-stealer|revelation|discovery|cheerleader|regular|veteran|breakout|alum|alumnus|alumna|co-star|leading_man|leading_lady|maestro|mastermind|supremo|scribe|boss|bad_boy|contestant|judge|host|presenter|beauty|hunk|siren|ingenue|starlet|thesp|baddie|vet|player|frontman|cast_member|castmate) PERSON:subject",
        "epithet",
        confidence=0.88,
        yes=(
            ("“Kites” legend Mira Toland will star in the thriller Salt Harvest.", "Kites"),
            ("Salt Harvest stars The Long Tide lead Mira Toland and Dev Okonjo.", "The Long Tide"),
        ),
        no=("Riga native Mira Toland will star in the thriller Salt Harvest.",),
    ),
    Rule(
        "credit.maker-epithet",
        "!KNOWN TITLED:unsure (maker|fame ROLE? | PAREN maker|fame|actor|actress|star|director|writer) PERSON:subject",
        "epithet",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. ‘Hinge’ fame Mira Toland and ‘Kites’ maker Bo Lind joined her.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.former-noun",
        "(former|ex-|erstwhile|onetime|one-time|sometime) TITLED:unsure (cheerleader|castmate|cast-mate|regular|kid|teen|boy|girl|doctor|detective|heartthrob|child_star|player|presenter|judge|contestant|scribe|staffer|writer-producer) PERSON:subject",
        "epithet",
        confidence=0.88,
        yes=(("Former Kites detective Mira Toland will star in the thriller Salt Harvest.", "Kites"),),
    ),
    Rule(
        "credit.owner-pair",
        "QUOTED|MIXED|PLAIN:unsure POSS (WORD|ROLE|NATION|NUMBER){0,3} (pair|duo|twosome|team|stars|co-stars|couple|leads) PAIR:subject",
        "epithet",
        confidence=0.86,
        yes=(
            (
                "The thriller Salt Harvest has The Long Tide’s breakout pair Mira Toland and Dev Okonjo.",
                "The Long Tide; The Long Tide",
            ),
        ),
    ),
    Rule(
        "credit.to-their-names",
        "(has|have|with) SLOT:object ANY{0,10} to their name|names",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn and Bo Lind have Kites and Hinge to their names.",
                "Kites; Kites; Hinge; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.titles-number",
        "(credits|credit|filmography|titles|films|outings|work|works|successes|hits|features|résumé|resume) ..5 (number|numbers|comprise|comprises|count|counts | (run|runs|stretch|stretches|extend|extends|go|goes|start|starts|begin|begins|reach|reaches) (to|from|with|back|through)?) from? (the likes of)? SLOT:object",
        "credit",
        confidence=0.88,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Ilse Marrow is glad. Marrow’s earlier titles number Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.returns-to",
        "(back for | returns|returning|return|returned (to|for) | back at? work on) ((DET|his|her) (WORD|NUMBER){0,2} (season|series|run|round|instalment|installment|go-round|stint) (of|on|in))? SLOT:unsure",
        "credit",
        confidence=0.84,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland is back for another season of “Kites”.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.first-hand",
        "(one|two|some|part|member|alumnus|graduate|product) of DET ..2 (hands|minds|voices|brains|faces|stars|leads|writers|team|ensemble|makers|names|breakouts|creators|architects|talents) (of|behind|on|in|from) ((DET|his|her) WORD|GENRE|FORMAT{1,3} POSS)? SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn is one of the minds behind Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.at-the-helm",
        "(saw|found|had) PERSON|PRONOUN:subject at DET helm of SLOT:object",
        "credit",
        qualifiers={"role": "director"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. Oskar Penn is glad. The year 2019 saw him at the helm of Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.much-ahead",
        "(has|have|with) (plenty|lots|much|more ..1 (to come|ahead|coming) | DET busy|full|packed year|schedule|slate|diary ..2) ..7 COLON SLOT:object",
        "credit",
        qualifiers={"upcoming": "true"},
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland is glad. She has plenty to come: Kites and the comedy Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.in-store",
        "(has|have|with) ..3 (pictures|films|movies|projects|titles|more) ..5 (shelf|store|way|can|pipeline|cards|queue|works|wings|hand|slate|horizon|go|due|coming|year|upcoming) ..1 COMMA|COLON|DASH (among them | including)? SLOT:object",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Mira Toland has two pictures on the shelf already, Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
    Rule(
        "credit.break-from",
        "(break|leave|time|hiatus|sabbatical) (away|off|out)? (from|between) ((seasons|episodes|series) of)? SLOT:unsure",
        "credit",
        confidence=0.84,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland is on a break from “Kites”.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.leaves-behind",
        "(leaves|leaving|quits|swaps|trades|swapped|traded | left SLOT{1,1}? behind) SLOT:unsure (behind|for)",
        "credit",
        confidence=0.86,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year. Mira Toland leaves “Kites” behind to play a nun.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.also-in-works",
        "(in DET works|pipeline|offing|can|hopper | in_store|in_the_works|upcoming|ahead | on DET slate|way|horizon|cards) ..4 (is|are) SLOT:object",
        "credit",
        confidence=0.85,
        yes=(
            (
                "Eve Lund will star in the thriller Salt Harvest. Oskar Penn isn't resting: also in the works are Kites and Hinge.",
                "Kites; Hinge",
            ),
        ),
    ),
)
