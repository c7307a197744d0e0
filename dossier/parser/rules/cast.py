"""Who is in the film, by what they do in it."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_WORK = "(..2 in|on DET? MAKER? DET? KINDS WORKNAME:film)?"

RULES = (
    Rule(
        "cast.acts",
        f"GOING:how "
        f"star|stars|starring|starred|recur|recurs|recurring|guest_star|guest_stars|co-star|co-stars|co-starring"
        f"|topline|toplines|toplining|headline|headlines"
        f"|headlining|appear|appears|appearing"
        f"|feature|features|front|fronts|fronting !PERSON !(DET PERSON) !(GEO POSS) !(DESC{{1,4}} PERSON) {_WORK}",
        "cast",
        yes=(
            ("Mira Toland and Dev Okonjo are set to star in the thriller Salt Harvest.", "Mira Toland; Dev Okonjo"),
            (_LEAD + "Jude Alder and Ana Ruiz also star.", "Jude Alder; Ana Ruiz"),
        ),
        no=(_LEAD + "The film stars a dog.",),
    ),
    Rule(
        "cast.leads",
        "GOING:how "
        "(top|tops|topping|lead|leads|leading|head|heads|heading|topline|toplines|toplining|headline|headlines"
        "|headlining|front|fronts"
        "|fronting|anchor|anchors|anchoring|carry|carries|carrying (up|off !(DET production|project))? !KNOWN DET? (WORD|ADJ|all|ROLE){0,3} (cast|ensemble|FORMAT|GENRE | MAKER? DET? WDESC{0,5} WORKNAME:film))",
        "cast",
        yes=(
            (_LEAD + "Dev Okonjo leads the cast.", "Dev Okonjo"),
            ("Mira Toland will lead Salt Harvest. Salt Harvest is a drama.", "Mira Toland"),
        ),
    ),
    Rule(
        "cast.starring",
        "(NAMELIKE:other COMMA?)? starring|featuring|introducing|co-starring (also|newcomer|newcomers|alongside"
        "|opposite)? PEOPLE:object",
        "cast",
        confidence=0.92,
        yes=(
            (_LEAD + "It shoots in May, starring Mira Toland, Dev Okonjo and Jude Alder.", "Mira Toland; Dev Okonjo; Jude Alder"),
        ),
    ),
    Rule(
        "cast.title-stars",
        "(NAMELIKE:film PAREN? (COMMA|DASH ...10 COMMA|DASH)?)? (which|who|that|also|will|AUX){0,2} stars|star|movie_stars|film_stars"
        "|co-stars|features "
        "(also|newcomer|newcomers)? PEOPLE:object",
        "starring",
        confidence=0.92,
        yes=(
            (_LEAD + "The film stars Mira Toland, Dev Okonjo and Jude Alder.", "Mira Toland; Dev Okonjo; Jude Alder"),
            ("The thriller Salt Harvest stars Mira Toland and Jude Alder.", "Mira Toland; Jude Alder"),
        ),
    ),
    Rule(
        "cast.film-starred",
        "(the WORD|GENRE|MODIFIER|YEAR{0,3} FORMAT|GENRE | it) COMMA? (which|that)? (also)? starred PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=(
            (
                "The thriller Salt Harvest opened in May. The film, which starred Mira Toland and Jude Alder, was a hit.",
                "Mira Toland; Jude Alder",
            ),
        ),
    ),
    Rule(
        "cast.title-stars-with",
        "(stars|starring|features|featuring) PERSON as CLAUSE{1,24} COMMA with (newcomer|newcomers|also)? PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=(
            (
                _LEAD + "The drama stars Mira Toland as Wren, a nurse who robs a bank, with French actress Ana Ruiz as her sister.",
                "Ana Ruiz",
            ),
        ),
    ),
    Rule(
        "cast.title-stars-beside",
        "(stars|features) PEOPLE (COMMA? with|opposite) (newcomer|newcomers|also)? PEOPLE:object"
        " !(directing|producing|writing|attached|helming|executive|exec|composing|serving|behind|AUX | ROLE=producer|director|writer | as DET? JOB)",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "It stars Mira Toland with Jude Alder.", "Jude Alder"),),
        no=(_LEAD + "It stars Mira Toland, with Nia Quell producing.",),
    ),
    Rule(
        "cast.joins-cast",
        "GOING:how (round|rounds|rounding|fill|fills|complete|completes out? DET|PRONOUN ..2 cast|ensemble"
        " | (make|makes|making up | comprise|comprises|form DET|PRONOUN ..3 cast|ensemble)"
        f" | join|joins|joined|joining ((DET|PRONOUN ..3)? cast|ensemble {_WORK} | DET|PRONOUN ..1 shoot|sets|schedule)"
        " | join|joins|joined|joining|boarded|boards (DET|PRONOUN) ..3 FORMAT|GENRE|project|PEOPLE)",
        "cast",
        yes=(
            ("Mira Toland has joined the cast of Salt Harvest. Salt Harvest is a drama.", "Mira Toland"),
            (_LEAD + "Ana Ruiz and Tom Bligh round out the cast.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "Ana Ruiz has joined the shoot.", "Ana Ruiz"),
        ),
    ),
    Rule(
        "cast.joins",
        "GOING:how (join|joins|joined|joining|board|boards|boarded MAKER? DET? KINDS (WORKNAME:film !(AND|as|in|on"
        " | COMMA !(with|playing|which|where|alongside|opposite|starring|directed|according|per)) | "
        "PEOPLE in|on DET? MAKER? DET? KINDS WORKNAME:film))",
        "cast",
        confidence=0.85,
        yes=(
            ("Mira Toland joins Salt Harvest. Salt Harvest is a drama.", "Mira Toland"),
            ("Mira Toland has joined Salt Harvest, playing a nurse. Salt Harvest is a drama.", "Mira Toland"),
            ("Composer Odd Karr has joined Salt Harvest. Salt Harvest is a drama.", "Odd Karr"),
        ),
    ),
    Rule(
        "cast.joins-people",
        "GOING:how join|joins|joined|joining (previously|already announced|cast|confirmed)? PEOPLE:others",
        "joins",
        confidence=0.85,
        yes=((_LEAD + "Sol Adair and Eve Lund have joined Mira Toland.", "Sol Adair; Eve Lund"),),
        no=(_LEAD + "Sol Adair joins Corvid Films.",),
    ),
    Rule(
        "cast.joining",
        "join|joins|joined|joining (COMMA? DET? previously|already announced|cast|confirmed)? "
        "(stars|star|leads|ROLE|cast|members|actors){0,3} PEOPLE:object !(behind DET camera|scenes|lens)",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Tom Bligh joins previously announced Jude Alder and Eve Lund.", "Jude Alder; Eve Lund"),),
    ),
    Rule(
        "cast.slot.on-board",
        "(GOING:how (come|comes|coming|came|jumped|climbed|jumps|climbs)? (aboard|onboard | on board) !as|to !(DET (WORD|ADJ){0,3} train|ship|plane|boat|vessel|bus|flight|station|submarine|spaceship|yacht|ferry) | GOING:how (cast|enlisted) !as|DET !(OWNER POSS) !PERSON !((NATION|WORD|ADJ|ROLE){1,3} PERSON)"
        " | AUX{1,3} ADV? added !as|DET"
        " !PERSON | have|has (signed|come) (on|aboard) !board|to|as"
        " | have|has been (cast|added|signed|enlisted|lined|roped|brought) !as (in|on){0,1}+ !CRAFTING | have|has (closed|inked"
        "|signed) (a|DET) (deal|contract) !(to (also|write|direct|helm|pen|produce|adapt|script|score|rewrite|executive|exec|develop|co-write))"
        " | AUX|ADV{1,3} (DET (others|rest|other ..2) | who|that else? AUX|ADV{1,2})?"
        " (among|in | part of|in) DET (!FORMAT WORD|ADJ){0,3} (cast|ensemble|line-up|lineup) (of|for|in MAKER? DET? KINDS WORKNAME:film)?"
        " | (is|are | will be) also? among DET|those ..2 (actors|actor|actresses|stars|performers|names|faces|artistes|players)? (who|that|to|starring|playing|seen|cast|featured|featuring|appearing|in)"
        " | lately|recently|now|since|later|also|just boarding|joining (too|as well|also)? ($|COMMA|AND)"
        " | AUX{1,3} (ADV|all|both)? in for DET? MAKER? DET? KINDS WORKNAME:film"
        " | GOING:how be? joining|joined (later|soon|too|also)? ($|COMMA)"
        " | GOING:how (signed|bagged|boarded) ($ | COMMA | too|also | as well | DET|PRONOUN ..2 FORMAT|GENRE|project))",
        "cast",
        confidence=0.8,
        yes=(
            (_LEAD + "Ana Ruiz and Tom Bligh have signed on.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "Ana Ruiz and Tom Bligh are the others in the cast.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "Ana Ruiz has come on board.", "Ana Ruiz"),
            (_LEAD + "Ana Ruiz and Tom Bligh have also joined.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "Tom Bligh has signed the film.", "Tom Bligh"),
            (_LEAD + "Ana Ruiz and Tom Bligh are among the performers who feature in it.", "Ana Ruiz; Tom Bligh"),
        ),
    ),
    Rule(
        "cast.secured",
        "(AUX|ADV{1,4} secured|announced|cast|confirmed|added|signed|locked|finalised|finalized|onboarded|roped|booked|hired|tapped|recruited|selected"
        " in|on|aboard|up? (ADV|early|earlier|first|too|also|as_well | last DATE)? (COMMA? as well)?"
        " ($|SEMI | (for|to|in) (DET|PRONOUN) (PERSON -penned|-directed|-helmed|-produced|-led)? ..2 (FORMAT|GENRE|project|cast|ensemble|lead|role|roles)))",
        "cast",
        confidence=0.8,
        yes=(
            (_LEAD + "Ana Ruiz and Tom Bligh were secured earlier.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "Ana Ruiz was previously announced for the project.", "Ana Ruiz"),
        ),
        no=(_LEAD + "The dates have been announced.",),
    ),
    Rule(
        "cast.in-the-film",
        "(is|are|'s|'re|also|both|all{1,3} | will|would|can ADV? be heard|seen|featured) in (DET (..2 FORMAT|GENRE|pic | project)|it) ($|COMMA|AND|as|too|with|alongside)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Ana Ruiz and Tom Bligh are in the film.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "The sea is in the film.",),
    ),
    Rule(
        "cast.in-it-with",
        "(be|is|are|appear|appears|seen|starring|star|stars|appearing in DET? MAKER? DET? KINDS WORKNAME:film with) PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=(("It was said that Mira Toland would be in the thriller Salt Harvest with Jude Alder.", "Jude Alder"),),
    ),
    Rule(
        "cast.vehicle",
        "vehicle|showcase for PEOPLE:object | PERSON:object vehicle",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "It is a star vehicle for Ana Ruiz.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.slot.at-work",
        "GOING:how (wrapped|wraps|finished|completed|begun|began|started|begins|starts|resumed|resumes ADV? (up|on)?"
        " (shooting|filming|dubbing ((for|of) DET|PRONOUN ..2 | PRONOUN ..1)"
        " (FORMAT|GENRE|project|schedule|part|parts|portion|portions|role|scenes)"
        " | PRONOUN ..2 part|parts|portion|portions|role|scenes))",
        "cast",
        confidence=0.75,
        yes=(
            (_LEAD + "Ana Ruiz has begun shooting for the film.", "Ana Ruiz"),
            (_LEAD + "Tom Bligh began filming his scenes in May.", "Tom Bligh"),
        ),
        no=(_LEAD + "The crew has begun shooting the film.",),
    ),
    Rule(
        "cast.is-the-lead",
        "GOING:how (one of)? (DET|PRONOUN | FORMAT POSS){1,2} (female|male|main|new|real){0,2} (lead|leads|star|stars|heroine|hero"
        "|antagonist|protagonist|villain|lead_actor|lead_actress|female_lead|male_lead|leading_lady|leading_man)"
        " ($|COMMA|SEMI|AND | of|in (DET ..2 FORMAT|GENRE|project|pic | it))",
        "cast",
        confidence=0.82,
        yes=(
            (_LEAD + "Ana Ruiz is the female lead, while Tom Bligh is the villain.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "Ana Ruiz will be the star of the film.", "Ana Ruiz"),
        ),
        no=(_LEAD + "The sea is the star.",),
    ),
    Rule(
        "cast.romances",
        "(will:how romance | GOING:how (romances|romancing|pair|pairs|pairing|paired|partner|partners|partnering|spar|spars|sparring"
        " off|up? with?)) PERSON !POSS",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Ana Ruiz will romance Tom Bligh.", "Ana Ruiz"), (_LEAD + "Ana Ruiz is paired with Tom Bligh.", "Ana Ruiz")),
        no=(_LEAD + "The film pairs with a short.",),
    ),
    Rule(
        "cast.latest-addition",
        "(AUX|ADV|among){1,4} DET ..2 (latest|newest|new|final|first|most|recent) ..3 (to|addition|additions|recruit"
        "|recruits|recruit|members|name|names|star|stars|arrival|arrivals|joiners|actors|man|woman|face|faces|girl|guy|kid)"
        " (to be cast | to (join|board|star)? | of | joining | for | in|on|aboard)? (..3 cast|ensemble (of|for)?)? (DET? MAKER? DET?"
        " KINDS WORKNAME:film)?",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Sol Adair and Eve Lund are the latest additions to Salt Harvest.", "Sol Adair; Eve Lund"),),
    ),
    Rule(
        "cast.returns",
        "GOING:how return|returns|returning|back (to DET FORMAT|role|part|cast | (for|in|to) season NUMBER?)? (too|again|also|once|as well|more){0,3} ($|COMMA|AND)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Tom Bligh could return.", "Tom Bligh"),),
    ),
    Rule(
        "cast.set-for-role",
        f"((AUX|ADV|HOPE|seen|joined|joins|boarded|paired|featured|starring|locked|finalised|finalized|added|introduced){{1,6}}):how (in|for|as) DET ..4 (role|roles|part|parts|lead|leads|regular"
        f"|regulars"
        f"|series_regular|series_lead|female_lead|male_lead|leading_lady|leading_man|lead_role|guest_star) {_WORK}"
        " | GOING:how promoted|upped|bumped|elevated to (DET? series_regular|series_regulars|regular|regulars|lead|leads)",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Tom Bligh has been cast in a recurring role.", "Tom Bligh"),),
    ),
    Rule(
        "cast.attached",
        "(AUX|ADV|both|all{1,4} attached):how (to DET ..2 (FORMAT|GENRE|project|production|pic) | $ | COMMA | since"
        "|from DET (beginning|start|outset))",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Jude Alder and Ana Ruiz are attached to the project.", "Jude Alder; Ana Ruiz"),),
    ),
    Rule(
        "cast.in-roles",
        "in|for DET? (..3 lead|leads|cast ($|COMMA|AND|of) | ..3 "
        "(lead|leading|pivotal|key|supporting|main|title|titular|important|crucial|central|prominent|principal"
        "|starring|lead) (role|roles|part|parts))",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "It is a tale of the sea, with Ana Ruiz and Tom Bligh in key roles.", "Ana Ruiz; Tom Bligh"),),
    ),
    Rule(
        "cast.screen-debut",
        "GOING:how make|makes|making|made PRONOUN ..2 (acting|screen|big-screen|film|movie|feature_film|on-screen|tv|bollywood|hollywood|tollywood|kollywood|language|english-language|ott|streaming|web|digital"
        "|television|NATION) debut",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Eli Marsh makes his acting debut.", "Eli Marsh"),),
        no=(_LEAD + "Taavi Renn makes his directing debut.",),
    ),
    Rule(
        "cast.seen-opposite",
        "AUX{1,3} seen|paired|cast|acting|appearing opposite|alongside KNOWN|PLAIN",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz will be seen opposite Tom Bligh.", "Ana Ruiz"),),
        no=(_LEAD + "Ana Ruiz was opposite Tom Bligh.",),
    ),
    Rule(
        "cast.cameo",
        f"GOING:how (make|makes|making|made|has|have DET ..2 cameo|appearance | AUX|appear|appears|appearing|seen|feature|features{{1,3}} in DET ..2"
        f" cameo|cameos) {_WORK}",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "Ana Ruiz makes a cameo appearance.", "Ana Ruiz"),
            (_LEAD + "Ana Ruiz will be seen in a cameo.", "Ana Ruiz"),
        ),
        no=(_LEAD + "The sea makes an appearance.",),
    ),
    Rule(
        "cast.lends-voice",
        "GOING:how lend|lends|lending|lent|provide|provides|providing|give|gives|giving|gave|supply|supplies (his|her|their|DET)? voices|voice|talents ((to|of|for)"
        " (MAKER KINDS WORKNAME:film | DET? ADJ{0,2} NAME:character))?",
        "played",
        confidence=0.88,
        yes=(
            (_LEAD + "Jude Alder lends his voice to Pip the otter.", "Jude Alder"),
            (_LEAD + "Ana Ruiz and Tom Bligh will lend their voices.", "Ana Ruiz; Tom Bligh"),
        ),
    ),
    Rule(
        "cast.shares-screen",
        "GOING:how share|shares|sharing DET? screen",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz and Tom Bligh will share screen space for the first time.", "Ana Ruiz; Tom Bligh"),),
    ),
)
