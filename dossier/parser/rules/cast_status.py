"""Who may join the film, and who has left it."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_WORK = "(..4 in|on DET? MAKER? DET? KINDS WORKNAME:other)?"
RULES = (
    Rule(
        "cast.in-talks",
        f"(AUX|ADV|both|said|to{{0,6}} IN_TALKS):how !(with DESC{{0,3}} KNOWN) !(to also|executive? MAKE) !(DET director POSS) !(to replace"
        f"|succeed ...6 as DET? JOB) {_WORK}",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "Ana Ruiz is in final talks to join.", "Ana Ruiz"),
            (_LEAD + "Tom Bligh is being eyed for the second lead.", "Tom Bligh"),
        ),
        no=(_LEAD + "The studio is in talks.", _LEAD + "Oskar Penn is in talks to direct."),
    ),
    Rule(
        "cast.offer-to",
        "(offer|offers (ADV|AUX|WORD){0,3} (to|with) | offered|offering|offers (DET ..3 (role|part|lead|parts|roles)) to"
        " | offered|offering|wooing|wooed|courting|approached|approaching) PEOPLE:object"
        " ($ | COMMA|AND | to (star|play|lead|join|topline) | for|in | DET ..3 (role|part|lead))",
        "cast",
        qualifiers={"status": "in talks"},
        confidence=0.8,
        yes=(
            (_LEAD + "The film has offered a part to Ana Ruiz.", "Ana Ruiz"),
            (_LEAD + "An offer is out to Tom Bligh.", "Tom Bligh"),
        ),
        no=(_LEAD + "The studio offered a deal to Corvid Films.",),
    ),
    Rule(
        "cast.considered",
        "considering|considers|pursuing|wants|eyeing|eyes PEOPLE:object (for|as|to) (play|star|lead|replace | DET|PRONOUN"
        " (ADJ|WORD){0,3} (lead|role|roles|part|replacement|star))",
        "cast",
        qualifiers={"status": "rumoured"},
        confidence=0.8,
        yes=((_LEAD + "Corvid Films is considering Ana Ruiz and Tom Bligh for the lead.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "Corvid Films wants Oskar Penn to direct.",),
    ),
    Rule(
        "cast.has-offer",
        "GOING:how (positively|carefully|seriously)? ((given|made|extended|received|receives|receiving|got|has|have|fielding|weighing|mulling|considering|reviewing"
        "|handed|sent (DET ..1 offer | offers)) | (looking|mulling|weighing|considering|reviewing|pondering|thinking over|at?)"
        " (DET|PRONOUN ..3)? (role|roles|part|parts|lead|offer|offers|script))",
        "cast",
        qualifiers={"status": "in talks"},
        confidence=0.8,
        yes=(
            (_LEAD + "Ana Ruiz has been given an offer for the lead.", "Ana Ruiz"),
            (_LEAD + "Tom Bligh is looking over a role.", "Tom Bligh"),
        ),
        no=(_LEAD + "The studio has received an offer.",),
    ),
    Rule(
        "cast.talks-with",
        "(IN_TALKS | talks|negotiations|discussions|conversations):how with PEOPLE:object !(COMMA? to also? MAKE|steer|tackle|shepherd|oversee|mount|captain)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "The producers are in talks with Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
    ),
    Rule(
        "cast.exited",
        "(AUX|ADV|officially|no|longer|AND|forced|obliged|compelled|decided|chosen|chose|opted|elected|asked|to){0,6} (AUX out | AUX no longer (be|being)? attached|involved|aboard|onboard|star|appear|feature|starring|appearing | exit|exits|exited|exiting|leaving|left|departed|departs|departing|depart|quit|quits|withdraw|withdraws|withdrew|withdrawn|ankled|ankles"
        "|ankling | to leave|vacate | (dropped|bowed|pulled|backed|stepped|walked|drops|bows|steps|drop|bow|pull|back|step|walk"
        "|dropping|bowing|pulling|backing|stepping|walking|pulls|backs|walks) (out|down|away|off|aside) (in|on|last|this DATE)?"
        " | part|parts|parted ways | opted|opts|opting out) (ADV)? "
        "(of|from|with|as{0,2} (DET? MAKER? DET? KINDS WORKNAME:other | DET|ROLE ..2 ROLE|FORMAT|GENRE|project"
        "|production|role|part|pic|cast|ensemble)"
        " | as NAME | as DET? ROLE ..2 (of|on DET? MAKER? DET? KINDS WORKNAME:other)? | $ | COMMA | due|over|after|because|amid"
        "|for|citing)",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=(
            (_LEAD + "Jude Alder has exited the project.", "Jude Alder"),
            (_LEAD + "Tom Bligh dropped out.", "Tom Bligh"),
            (_LEAD + "Sol Adair has left the cast.", "Sol Adair"),
            (_LEAD + "Sol Adair has opted out of the film.", "Sol Adair"),
        ),
        no=(_LEAD + "The baker left the town.",),
    ),
    Rule(
        "cast.not-coming-back",
        "(AUX|ADV{0,2} not|never | ADV? isn't|aren't|won't|wouldn't|ain't | AUX no longer) AUX|ADV|going|to|as|a{0,4}"
        " ((coming|come)? back | return|returning|reprise|reprising|play|playing|portray|portraying DET|PRONOUN ..2 lead|role|part|title_role | return|returning|reprise|reprising | appear|appearing|star|starring|participate|involved"
        " in (DET FORMAT|it|series|NUMBER) | be? DET? part of DET FORMAT|project|cast)",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.82,
        yes=(
            (_LEAD + "Jude Alder has said that he isn't coming back.", "Jude Alder"),
            (_LEAD + "Tom Bligh will not return for a second season.", "Tom Bligh"),
            (_LEAD + "Tom Bligh will not be part of the film.", "Tom Bligh"),
        ),
        no=(_LEAD + "The sea is not coming back.", _LEAD + "Tom Bligh is not known as Jed."),
    ),
    Rule(
        "cast.leaving-are",
        "^ (also|COMMA){0,2} (leaving|exiting|departing|out|gone|absent | (bowing|dropping|stepping|moving) out|on|down"
        " | not returning|back) ...8"
        " (is|are | will be) PEOPLE:object",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=((_LEAD + "Also leaving are Jude Alder and Ana Ruiz.", "Jude Alder; Ana Ruiz"),),
        no=(_LEAD + "Also returning is Jude Alder.",),
    ),
    Rule(
        "cast.had-to-leave",
        "(AUX|ADV){0,2} (had|has|have|forced|decided|chosen|chose|opted|elected) to (drop out | bow out | pull out | step down | step away"
        " | withdraw|exit | leave (DET (FORMAT|GENRE|cast|project|production) | WORKNAME:other | COMMA | $))",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=((_LEAD + "Tom Bligh had to drop out days before the shoot.", "Tom Bligh"),),
        no=(_LEAD + "Tom Bligh had to leave early.",),
    ),
    Rule(
        "cast.replaces-as",
        "GOING:how (replace|replaces|replaced|replacing | take|takes|taking|took over ..5 from|for | step|steps|stepping|stepped in for) (ROLE|star|actor)? (PERSON|him|her) (as | (in|for DET|PRONOUN ..1 role|part of|as)) !(DET? JOB) (DET ADJ{0,2})? NAME:character",
        "played",
        confidence=0.86,
        yes=(
            (_LEAD + "Jude Alder is out, and Tom Bligh has replaced him as Saul.", "Tom Bligh"),
            (_LEAD + "Tom Bligh takes over from Jude Alder as Saul.", "Tom Bligh"),
        ),
    ),
    Rule(
        "cast.parted-with",
        "(parted|parts|parting ways|company with | (has|have|AUX) dropped|fired|axed|ousted|sacked) (ROLE|star|actor)? PERSON:object",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=((_LEAD + "The pilot has parted ways with Tom Bligh.", "Tom Bligh"),),
        no=(_LEAD + "Tom Bligh has parted ways with the pilot.",),
    ),
    Rule(
        "cast.was-fired",
        "AUX{1,3} fired|axed|ousted|sacked|dropped|removed|booted|replaced|recast (from (DET ..2 (FORMAT|GENRE|project|cast) | DET? MAKER? DET? KINDS WORKNAME:other)"
        " | over|after|amid|due|because|following | $)",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=(
            (_LEAD + "Tom Bligh has been fired from the film.", "Tom Bligh"),
            (_LEAD + "Tom Bligh was dropped after a row.", "Tom Bligh"),
        ),
        no=(_LEAD + "The charges were dropped.",),
    ),
    Rule(
        "cast.exited-after",
        "(originally|initially|previously|once|formerly|earlier|first|AUX|ADV){1,4} (set|attached|due|slated|hired|tapped|supposed|announced|aboard"
        "|onboard|signed|cast|finalised|finalized|approached|roped | lined up | on board) (in|on|up)? (to (star|play|portray|topline|lead|essay|appear)"
        " | as|in|for) CLAUSE{0,12}? COMMA? (but|before|until) CLAUSE{0,5}? (EXITS | opted|opting out | AUX replaced|recast|dropped|fired)",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=(
            (_LEAD + "Tom Bligh was initially roped in to play Wren but opted out.", "Tom Bligh"),
            (_LEAD + "Tom Bligh was first set to star, before he was replaced.", "Tom Bligh"),
        ),
        no=(_LEAD + "Tom Bligh was cast as a nurse but loved it.",),
    ),
    Rule(
        "cast.replaced-with",
        "(replaced|replacing|swapped|recast PERSON:other with|for PEOPLE:object)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "The makers have replaced Tom Bligh with Ana Ruiz.", "Ana Ruiz"),),
        no=(_LEAD + "The makers have replaced Tom Bligh with a dog.",),
    ),
    Rule(
        "cast.makes-way",
        "(paving|paved|clearing|making|made|opening (DET way|path | way) for) PEOPLE:object",
        "cast",
        confidence=0.75,
        yes=((_LEAD + "Tom Bligh has backed out of the film, paving the way for Ana Ruiz.", "Ana Ruiz"),),
        no=(_LEAD + "The deal paves the way for a sequel.",),
    ),
    Rule(
        "cast.was-to-be-played",
        "(role|part|roles of)? NAME:character COMMA? (DET ..3 COMMA)? (which|who)? (originally|initially|first|previously|AUX){1,3} to (be|have) been?"
        " (played|portrayed|essayed|voiced) by PEOPLE:object",
        "played",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=((_LEAD + "The part of Wren, originally to be played by Tom Bligh, has gone to Ana Ruiz.", "Tom Bligh"),),
        no=(_LEAD + "Wren is to be played by a child.",),
    ),
    Rule(
        "cast.considers-part",
        "GOING:how (considering|mulling|weighing|reviewing|pondering|offered) (DET (offer|chance) (for|to play|of))? DET ..4 (role|part) (of|as) (DET (WORD|ADJ|ROLE){0,2})? NAME:character",
        "played",
        qualifiers={"status": "in talks"},
        confidence=0.84,
        yes=((_LEAD + "Ana Ruiz is considering the role of Wren Lund.", "Ana Ruiz"),),
        no=(_LEAD + "Ana Ruiz is considering the offer.",),
    ),
    Rule(
        "cast.eyed-for-part",
        "(eyeing|courting|wooing|wants|approached|approaching|offered:how PERSON:object (for|to|with DET ..3 (role|part|lead) of | to play) (DET (WORD|ADJ|ROLE){0,2})? NAME:character)",
        "played",
        qualifiers={"status": "in talks"},
        confidence=0.84,
        yes=((_LEAD + "The studio is eyeing Ana Ruiz for the part of Wren Lund.", "Ana Ruiz"),),
        no=(_LEAD + "The studio is eyeing Ana Ruiz for the part.",),
    ),
    Rule(
        "cast.in-whose-place",
        "in (his|her|their) place|stead COMMA? (PRONOUN|DET WORD{0,2} AUX? get|have|got|cast|hired|tapped"
        " | comes|steps|is | will be)? PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "In his place we get Tom Bligh.", "Tom Bligh"), (_LEAD + "In her place comes Ana Ruiz.", "Ana Ruiz")),
    ),
    Rule(
        "cast.part-has-gone-to",
        "role|part|lead|gig|female_lead|male_lead|lead_role|title_role|roles|parts|place|slot|spot ((of|as) (DET|PRONOUN)? (WORD|ADJ|ROLE){0,4} NAME:character (COMMA ...10 COMMA)?)? (AUX|ADV){0,3} "
        "gone|goes|went|going|awarded|given|handed|fallen|passed to PEOPLE:object",
        "played",
        confidence=0.88,
        yes=(
            (_LEAD + "The part of Wren has gone to Ana Ruiz after a long search.", "Ana Ruiz"),
            (_LEAD + "The lead role went to newcomer Eli Marsh.", "Eli Marsh"),
        ),
        no=(_LEAD + "The role of the state has gone to the courts.",),
    ),
    Rule(
        "cast.stays",
        "leads|stars PEOPLE:object stay|remain|return|stays|remains",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Series leads Ana Ruiz and Tom Bligh stay put.", "Ana Ruiz; Tom Bligh"),),
    ),
    Rule(
        "cast.replaces",
        "replace|replaces|replacing|replaced|succeeds|succeeding (DET|ADJ|WORD){0,2} (ROLE|star|actor)? PERSON:object (as DET? JOB)?",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=((_LEAD + "Eve Lund replaces Jude Alder.", "Jude Alder"),),
    ),
    Rule(
        "cast.replacing",
        "GOING:how (step|steps|stepping|stepped|brought|drafted in to)? replace|replaces|replaced|replacing ((DET|ADJ|WORD){0,2} (ROLE=actor)? PERSON|her|him !(as DET? JOB) | $|COMMA|SEMI)",
        "cast",
        confidence=0.8,
        yes=(
            (_LEAD + "Eve Lund replaces Jude Alder.", "Eve Lund"),
            (_LEAD + "Eve Lund steps in to replace Jude Alder.", "Eve Lund"),
        ),
    ),
    Rule(
        "cast.replaced-by",
        "(AUX|ADV){1,4} replaced by PEOPLE",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=((_LEAD + "Jude Alder has been replaced by Eve Lund.", "Jude Alder"),),
    ),
    Rule(
        "cast.replaced-by-whom",
        "replaced by PEOPLE:object",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Jude Alder has been replaced by Eve Lund.", "Eve Lund"),),
    ),
    Rule(
        "cast.takes-over-from",
        "(taking|takes|take|took|taken over (..5 | DET ..1 (role|part) of NAME) from|for | stepping|steps|step|stepped in for | in place of | departure|exit of | (as|be|his|her|their (DET|WORD)? replacement for))"
        " (ROLE|star|actor)? PERSON:object | vacated by (ROLE|star|actor)? PERSON:object"
        " | following|after|since|with|amid|despite PERSON:object POSS ..1 exit|departure|withdrawal|firing|resignation"
        " | KNOWN|PLAIN:object POSS ..1 exit|departure|withdrawal (from|leaves|places|comes|came|was|is|has|means|will|follows)",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=(
            (_LEAD + "Eve Lund is taking over the role from Jude Alder.", "Jude Alder"),
            (_LEAD + "Eve Lund steps into the role vacated by Jude Alder.", "Jude Alder"),
            (_LEAD + "Eve Lund comes in as a replacement for Jude Alder.", "Jude Alder"),
            (_LEAD + "Following Jude Alder's sudden exit, Eve Lund has been cast.", "Jude Alder"),
            (_LEAD + "Jude Alder's departure was put down to his schedule.", "Jude Alder"),
        ),
    ),
    Rule(
        "cast.steps-in",
        "GOING:how step|steps|stepping|stepped|brought|drafted in (now|instead|later)? ($|COMMA|SEMI)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Jude Alder has dropped out of the film, with Tom Bligh stepping in.", "Tom Bligh"),),
        no=(_LEAD + "The sheriff steps in.",),
    ),
    Rule(
        "cast.talks-role",
        "AUX|ADV|both|said|to{0,6} IN_TALKS:how ...5 ((role|part of|as) | (to play|portray)) PARTS:character",
        "played",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz is in talks for the role of Wren Lund.", "Ana Ruiz"),),
    ),
    Rule(
        "crew.replacing",
        "GOING:how replace|replaces|replaced|replacing|succeed|succeeds|succeeding (ROLE|star|actor)? PERSON as DET? ROLES:role",
        "role",
        confidence=0.88,
        yes=((_LEAD + "Ilse Marrow is in talks to replace Oskar Penn as director.", "Ilse Marrow"),),
    ),
    Rule(
        "crew.replaces-in-job",
        "GOING:how replace|replaces|replaced|replacing|succeed|succeeds|succeeding (DET|ADJ|WORD){0,2} ROLES:role PERSON",
        "role",
        confidence=0.85,
        yes=((_LEAD + "Ilse Marrow replaces original director Bo Lind.", "Ilse Marrow"),),
    ),
    Rule(
        "crew.no-longer",
        "AUX{0,2} (no longer be? (attached|set)? | not|won't return|returning) (to? MAKE|directing:deeds | as DET? ROLES:deeds)"
        " | (AUX){1,2} fired|ousted|removed|dropped|axed as DET? ROLES:deeds",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.88,
        yes=(
            (_LEAD + "Ilse Marrow will no longer direct.", "Ilse Marrow"),
            (_LEAD + "Una Beck will not return as showrunner.", "Una Beck"),
            (_LEAD + "Ilse Marrow was fired as director.", "Ilse Marrow"),
        ),
    ),
    Rule(
        "crew.steps-in-for",
        "GOING:how (take|takes|taking|took over ..5 from|for | step|steps|stepping|stepped in for | taking DET reins from)"
        " (ROLE|star|actor)? PERSON as DET? ROLES:role",
        "role",
        confidence=0.88,
        yes=((_LEAD + "Ilse Marrow steps in for Oskar Penn as director.", "Ilse Marrow"),),
    ),
    Rule(
        "crew.exited-after",
        "(originally|initially|previously|once|formerly|AUX|ADV){1,4} (set|attached|due|slated|hired|tapped|supposed|announced|aboard"
        "|onboard | lined up | on board) (to MAKE:deeds | as DET? ROLES:deeds) ..6 COMMA? (but|before|until|COMMA) ..5 EXITS",
        "exited",
        qualifiers={"status": "exited"},
        confidence=0.85,
        yes=(
            (_LEAD + "Ilse Marrow was originally set to direct but dropped out.", "Ilse Marrow"),
            (_LEAD + "Ilse Marrow, who was previously attached to direct, has dropped out.", "Ilse Marrow"),
        ),
    ),
    Rule(
        "cast.takes-over",
        "GOING:how (take|takes|taking|took|taken over ..5 from|for | step|steps|stepping|stepped in for) (ROLE|star|actor)?"
        " PERSON !(as DET? JOB)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Sol Adair will take over for Eve Lund while Jude Alder steps in for Dev Okonjo.", "Sol Adair; Jude Alder"),),
    ),
)
