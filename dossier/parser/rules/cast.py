"""Who is in the film."""

from dossier.parser.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_WORK = "(..2 in|on DET? MAKER? DET? KINDS WORKNAME:film)?"

RULES = (
    Rule(
        "cast.acts",
        f"GOING:how "
        f"star|stars|starring|starred|recur|recurs|recurring|guest-star|guest-stars|co-star|co-stars|co-starring"
        f"|topline|toplines|toplining|headline|headlines"
        f"|headlining|appear|appears|appearing"
        f"|feature|features|front|fronts|fronting !PERSON !(DET PERSON) !(DESC{{1,4}} PERSON) {_WORK}",
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
        "|fronting DET? (WORD|ADJ){0,2} (cast|ensemble|FORMAT|GENRE | MAKER? DET? WDESC{0,5} WORKNAME:film))",
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
        "(NAMELIKE:film PAREN? (COMMA|DASH ...10 COMMA|DASH)?)? (which|who|that|also|will|AUX){0,2} stars|star"
        "|co-stars|features "
        "(also|newcomer|newcomers|alongside|opposite)? PEOPLE:object",
        "starring",
        confidence=0.92,
        yes=(
            (_LEAD + "The film stars Mira Toland, Dev Okonjo and Jude Alder.", "Mira Toland; Dev Okonjo; Jude Alder"),
            ("The thriller Salt Harvest stars Mira Toland and Jude Alder.", "Mira Toland; Jude Alder"),
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
        "cast.opposite",
        "star|stars|starring|starred|co-star|co-stars|play|plays|playing|essays|essaying|appear|appears|appearing|portray|portrays"
        "|joins|join|cast|lead|leads|head|heads|headline|headlines|topline|toplines|role|roles|part|set (in|on MAKER? DET? KINDS WORKNAME:film COMMA? | ...12)"
        " (alongside | opposite | together|along with) PEOPLE:object",
        "opposite",
        confidence=0.88,
        yes=((_LEAD + "Mira Toland stars opposite Jude Alder.", "Jude Alder"),),
    ),
    Rule(
        "cast.cast-includes",
        "cast|ensemble|faces|newcomers|stars|leads|roster|actors|line-up|lineup|castmates|others ..3 "
        "(include|includes|including|has|had|features|featuring|boasts|comprises|are|is|counts"
        " | (made|rounded|filled|completed) (up|out)? (by|with|of) | led by | headed by | consists of | of !EMPLOYER) "
        "(also|already|newcomer|newcomers)? PEOPLE:object",
        "cast",
        yes=(
            (_LEAD + "The cast also includes Sol Adair (Kites) and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "The ensemble cast is led by Jude Alder.", "Jude Alder"),
        ),
    ),
    Rule(
        "cast.led-by",
        "(led|headed|headlined|toplined|fronted|narrated|voiced by | voices of | with|features|featuring DET voice of"
        " | voices|voice AUX? (provided|supplied|lent|performed)? by | cast|starring|lead|leads|leading|star|stars ...14 COMMA?"
        " supported|rounded|joined out? by) PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=(
            (_LEAD + "It is toplined by Jude Alder and Ana Ruiz.", "Jude Alder; Ana Ruiz"),
            (_LEAD + "Voices are provided by Jude Alder and Ana Ruiz.", "Jude Alder; Ana Ruiz"),
            (_LEAD + "Leading the cast is Eve Lund, supported by Tom Bligh.", "Tom Bligh"),
        ),
        no=(_LEAD + "It is supported by Screen Latvia.",),
    ),
    Rule(
        "cast.joins-cast",
        "GOING:how (round|rounds|rounding|fill|fills|complete|completes out? DET|PRONOUN ..2 cast|ensemble"
        " | (make|makes|making up | comprise|comprises|form DET|PRONOUN ..3 cast|ensemble)"
        f" | join|joins|joined|joining DET|PRONOUN ..3 cast|ensemble {_WORK}"
        " | join|joins|joined|joining|boarded|boards (DET|PRONOUN) ..3 FORMAT|GENRE|project|PEOPLE)",
        "cast",
        yes=(
            ("Mira Toland has joined the cast of Salt Harvest. Salt Harvest is a drama.", "Mira Toland"),
            (_LEAD + "Ana Ruiz and Tom Bligh round out the cast.", "Ana Ruiz; Tom Bligh"),
        ),
    ),
    Rule(
        "cast.joins",
        "GOING:how (join|joins|joined|joining|board|boards|boarded MAKER? DET? KINDS (WORKNAME:film !(AND|COMMA|as) | "
        "PEOPLE in|on WORKNAME:film))",
        "cast",
        confidence=0.85,
        yes=(("Mira Toland joins Salt Harvest. Salt Harvest is a drama.", "Mira Toland"),),
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
        "join|joins|joined|joining (COMMA? previously|already announced|cast|confirmed)? "
        "(stars|star|leads|ROLE|cast|members|actors){0,3} PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Tom Bligh joins previously announced Jude Alder and Eve Lund.", "Jude Alder; Eve Lund"),),
    ),
    Rule(
        "cast.on-board",
        "((come|comes|coming|came)? GOING:how (aboard|onboard | on board) !as|to | GOING:how (cast|added|enlisted) !as|DET"
        " !PERSON | have|has (signed|come) (on|aboard) !board|to|as"
        " | have|has been (cast|added|signed|enlisted|lined|roped|brought) !as (in|on){0,1}+ !CRAFTING | have|has (closed|inked"
        "|signed) (a|DET) (deal|contract) | AUX|ADV{1,3} (among|in | part of) DET ..2 cast|ensemble)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Ana Ruiz and Tom Bligh have signed on.", "Ana Ruiz; Tom Bligh"),),
    ),
    Rule(
        "cast.inverted",
        "^ (also|others|additionally|elsewhere|COMMA){0,2} (starring|co-starring|recurring|guest-starring|reprising|voicing|joining|returning|leading|rounding"
        "|filling|completing"
        "|appearing|featuring|featured"
        " | (newly)? (added|cast|set|signed|on|onboard|aboard) !(to also? direct|helm|write|pen|produce|executive|exec"
        "|adapt) | in|among|part (of|DET|PRONOUN){1,2} ..2 cast|ensemble"
        "|line-up|lineup|mix|stars)"
        " ...16 (is|are|include|includes | will be | have been) PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=(
            (_LEAD + "Rounding out the cast are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Also in the cast are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Also added to the ensemble of the film, which shoots in May, is Eve Lund.", "Eve Lund"),
            (_LEAD + "Joining Mira Toland in the film are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
        ),
    ),
    Rule(
        "cast.joined-by",
        "joined (in|on ..4)? by PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Mira Toland will be joined by Sol Adair and newcomer Eve Lund.", "Sol Adair; Eve Lund"),),
    ),
    Rule(
        "cast.latest-addition",
        "(AUX|ADV|among){1,4} DET ..2 (latest|newest|new|final|first|most|recent) ..3 (to|addition|additions|recruit"
        "|recruits|members|name|names|star|stars|arrivals|joiners|actors)"
        " (to be cast | to (join|board|star)? | of | joining | for)? (..3 cast|ensemble (of|for)?)? (DET? MAKER? DET?"
        " KINDS WORKNAME:film)?",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Sol Adair and Eve Lund are the latest additions to Salt Harvest.", "Sol Adair; Eve Lund"),),
    ),
    Rule(
        "cast.label",
        "(cast|starring|stars|voices|ensemble ...12) COLON PEOPLE:object",
        "cast",
        confidence=0.93,
        yes=((_LEAD + "Cast: Sol Adair, Eve Lund", "Sol Adair; Eve Lund"),),
    ),
    Rule(
        "cast.compound",
        "PERSON:object -led|-starrer|-starring|-fronted|-headlined|-toplined|-topliner",
        "cast",
        confidence=0.9,
        yes=((_LEAD + "The Jude Alder-led film opens in May.", "Jude Alder"),),
    ),
    Rule(
        "cast.company-casts",
        "(has|have) (also)? (cast|added|enlisted|tapped|set|lured|signed|roped|recruited|brought|landed|secured) "
        "(in|on|aboard)? PEOPLE:object (to star|lead|topline|play|co-star|headline|join|appear | as | for | in | COMMA|$)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "The producers have added Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),),
    ),
    Rule(
        "cast.brings-together",
        "(brings|bring|bringing|brought together | round|rounds|rounded|rounding|fills|filled out DET|PRONOUN ..2 cast"
        "|ensemble with"
        " | courting|eyeing|wooing:how) PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "The film brings together Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "The film has rounded out its cast with Eve Lund.", "Eve Lund"),
        ),
    ),
    Rule(
        "cast.returns",
        "GOING:how return|returns|returning|back (to DET FORMAT|role|part|cast)? ($|COMMA|AND)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Tom Bligh could return.", "Tom Bligh"),),
    ),
    Rule(
        "cast.set-for-role",
        f"(AUX|ADV|HOPE|seen|joined|joins|boarded){{1,6}} (in|for|as) DET ..4 (role|roles|part|parts|lead|leads|regular"
        f"|regulars"
        f"|series_regular|series_lead|female_lead|male_lead|leading_lady|leading_man|lead_role|guest_star) {_WORK}",
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
        "GOING:how make|makes|making|made PRONOUN ..2 (acting|screen|big-screen|film|movie|feature_film|on-screen|tv"
        "|television|NATION) debut",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Eli Marsh makes his acting debut.", "Eli Marsh"),),
        no=(_LEAD + "Taavi Renn makes his directing debut.",),
    ),
    Rule(
        "cast.stars-with",
        "(NAMELIKE:film COMMA? in which ..3)? star|stars|starring|co-star|co-stars|co-starring with PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Mira Toland and Jude Alder star with Eve Lund and Sol Adair.", "Eve Lund; Sol Adair"),),
    ),
    Rule(
        "cast.closing-list",
        "stars|starring|star|headlined|led by? PERSON ...24 COMMA with PEOPLE:object ($ | also? rounding|completing|filling|in"
        "|co-starring|supporting)",
        "cast",
        confidence=0.85,
        yes=(
            (
                _LEAD + "It stars Ana Ruiz as a nun who hears a confession, with Tom Bligh, Eve Lund and Jude Alder.",
                "Tom Bligh; Eve Lund; Jude Alder",
            ),
        ),
        no=(_LEAD + "It stars Ana Ruiz as a nun, with Nia Quell producing.",),
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
        f"GOING:how make|makes|making|made DET ..2 cameo|appearance {_WORK}",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz makes a cameo appearance.", "Ana Ruiz"),),
        no=(_LEAD + "The sea makes an appearance.",),
    ),
    Rule(
        "cast.lends-voice",
        "GOING:how lend|lends|lending|lent|provide|provides|providing (his|her|their|DET) voices|voice|talents ((to|of|for)"
        " (MAKER KINDS WORKNAME:film | DET? ADJ{0,2} NAME:character))?",
        "played",
        confidence=0.88,
        yes=(
            (_LEAD + "Jude Alder lends his voice to Pip the otter.", "Jude Alder"),
            (_LEAD + "Ana Ruiz and Tom Bligh will lend their voices.", "Ana Ruiz; Tom Bligh"),
        ),
    ),
    Rule(
        "cast.own-next-with",
        "star|actor|actress|superstar PERSON:object ...12 (his|her) (upcoming|next|latest|new) (FORMAT|GENRE)? (with ..3 ROLE=director | COMMA? (titled|called)? QUOTED)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Actor Jude Alder has begun shooting for his next with director Oskar Penn.", "Jude Alder"),),
    ),
    Rule(
        "cast.teams-with-director",
        "GOING:how (team|teams|teaming|teamed|reunite|reunites|reuniting|collaborate|collaborates|collaborating|work"
        "|works|working|join|joins hands?)"
        " up? with (DESC){0,3} ROLE=director PERSON (for|on|in)",
        "cast",
        confidence=0.78,
        yes=((_LEAD + "Actor Jude Alder is set to team up with director Oskar Penn for the film.", "Jude Alder"),),
    ),
    Rule(
        "cast.whose-next",
        "star|stars|actor|actress|superstar|actors PERSON:object POSS (next|upcoming|new|latest) (FORMAT|GENRE |"
        " WORKNAME:film | with|COMMA|$)",
        "cast",
        confidence=0.78,
        yes=((_LEAD + "Shooting began on star Jude Alder's next film.", "Jude Alder"),),
    ),
    Rule(
        "cast.turns-from",
        "turns|performances|appearances|appearance|cameos|cameo (come|comes|AUX)? (from|by) PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "It has supporting turns from Sol Adair and Hal Reyes.", "Sol Adair; Hal Reyes"),),
    ),
    Rule(
        "cast.shares-screen",
        "GOING:how share|shares|sharing DET? screen",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz and Tom Bligh will share screen space for the first time.", "Ana Ruiz; Tom Bligh"),),
    ),
)
