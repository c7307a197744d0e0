"""Who plays whom."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_WORK = "((!COMMA CLAUSE){0,5}? in|on|from DET? MAKER? DET? KINDS WORKNAME:other)?"
_PLAY = "play|plays|playing|portray|portrays|portraying|voice|voices|voicing|essay|essays|essaying|embody|embodies|embodying"
_TAKE = (
    "land|lands|landed|landing|win|wins|won|score|scores|scored|book|books|booked|nab|nabs|nabbed|secure|secures"
    "|slip|slips|slipping|settle|settles|secured|snag|snagged|take|takes"
    "|taking|took|given|step|steps|stepping|play|plays|playing|reprise|reprises|reprised|reprising|tackle|tackles"
    "|inhabit|assume|assumes|offered|cast|return|don|dons|donning|donned|get|gets|got|getting|bag|bags|bagged|bagging|fill|fills|filling|shoulder|shoulders|handle|handles|enact|enacts|enacting|undertake|undertakes|occupy|occupies|do|doing"
    "|returns|star|stars|starring|essay|essays|essaying|portray|portrays|has|have|seen"
)
_TRADE = (
    "agent|officer|operative|detective|spy|cop|soldier|sniper|pilot|captain|lawyer|attorney|prosecutor|doctor|surgeon|nurse|reporter"
    "|journalist|editor|anchor|executive|boss|chief|analyst|scientist|professor|teacher|student|councillor|politician|farmer"
    "|singer|musician|dancer|model|gangster|mobster|dealer|hitman|assassin|handler|recruit|cadet|chef|banker|trader|broker"
    "|businessman|businesswoman|tycoon|heiress|socialite|native|teenager|leader|warrior|priest|nun|coach|manager|investigator|inspector"
)
"""What somebody is in a film, behind the name of where (`FBI agent Wren Lund`)."""
_WHOM = (
    f"(none other than)? (DET (voice|voices|character|characters|part|parts|role|roles|figure) of)? (DET|PRONOUN | NAME POSS)? (NAME|GEO|FIRM {_TRADE}){{0,1}}"
    " (!while|whereas|when|where ADJ|ROLE|title|character|protagonist | AND !PERSON WORD | (that|who)? goes|going by DET name of){0,5}"
    " (COMMA DET? (!while|whereas|when|where|with ADJ){0,4})? PARTS:character !POSS !(PAREN? his|her|their) !as|opposite !(!(ADV | respectively|back|last|earlier) WORD)"
)
_WHERE = "((in|on|throughout|from (!as|with|opposite|alongside|COMMA|KNOWN ANY){1,7}?) | opposite|alongside PEOPLE)?"
"""Where somebody acts or beside whom, between the verb and the part (`stars in the film as Wren`)."""

RULES = (
    Rule(
        "cast.plays",
        f"GOING:how ({_PLAY} | transform|transforms|transforming|morph|morphs|morphing|metamorphoses into | is DET lead|main|title|titular|central|female|male{{1,2}} character|protagonist|heroine|hero COMMA?) {_WHOM} PAREN? {_WORK}",
        "played",
        yes=(
            (_LEAD + "Dev Okonjo plays Abel Crane, a night-shift warden.", "Dev Okonjo"),
            (_LEAD + "Dev Okonjo will play the warden, Abel Crane.", "Dev Okonjo"),
            (_LEAD + "Dev Okonjo plays FBI agent Abel Crane.", "Dev Okonjo"),
            (_LEAD + "Dev Okonjo and Ana Ruiz together voice a robot that goes by the name of Wren.", "Dev Okonjo; Ana Ruiz"),
        ),
        no=(_LEAD + "The part is played.",),
    ),
    Rule(
        "cast.plays-a",
        f"GOING:how {_PLAY} (DET|PRONOUN|NUMBER | NAME POSS) (WORD|ADJ|GENRE|ROLE|title|titular)"
        f" !(..2 role|part in (DET|PRONOUN|ADJ|COMPANY|POSS){{0,4}} plans|development|success|rise|growth|industry|community|company|process|making|decision|life|history|strategy) (..8 in|on|from DET? MAKER? DET?"
        f" KINDS WORKNAME:other)?",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz plays his estranged sister.", "Ana Ruiz"),),
        no=(_LEAD + "The band plays a waltz.",),
    ),
    Rule(
        "cast.as",
        f"GOING:how (AUX|ADV|HOPE|star|stars|starring|co-star|co-stars|appear|appears|seen|heard|back|also|returns|return|to|in|turn|turns|up"
        f"|feature|features|featuring|reprising|featured|billed|pop|pops|popping|debut|debuts|debuting|show|shows|introduced|recur|recurs|recurring|guest_star|guest_stars|guest|-star|-stars|-starring|topline|toplines|toplining|headlining"
        f"|too|again){{0,6}} {_WHERE} COMMA? as "
        f"{_WHOM} PAREN? {_WORK}",
        "played",
        confidence=0.9,
        yes=(
            (_LEAD + "Jude Alder is set as Abel Crane, with Ana Ruiz as Wren Lund.", "Jude Alder; Ana Ruiz"),
            (_LEAD + "Jude Alder stars as Abel Crane.", "Jude Alder"),
            (_LEAD + "Jude Alder stars in the film as Abel Crane, a village boy.", "Jude Alder"),
        ),
        no=(_LEAD + "Jude Alder is known as Jed.",),
    ),
    Rule(
        "cast.as-a",
        "(AUX|ADV|HOPE|star|stars|starring|seen|back|in|also|to|recur|recurs|recurring|guest_star|guest_stars|guest|-star|-stars|-starring|turn|turns|pop|pops|popping|debut|debuts|up|appear"
        "|appears|feature|features|added){0,5} as (DET|his|her|their|its | NAME POSS) !ROLE|FORMAT|GENRE|partner|partners|client|member|guest|witness|nod|tribute|replacement|substitute|successor !(WORD{1,2}"
        " ROLE) WORD|ADJ (..6 in"
        "|on|from DET? MAKER? DET? KINDS WORKNAME:other)?",
        "played",
        confidence=0.8,
        yes=(
            (_LEAD + "Jude Alder plays the sheriff, with Ana Ruiz as his wife and Sol Adair as the priest.", "Ana Ruiz; Sol Adair"),
        ),
        no=(_LEAD + "The baker works as a spy.",),
    ),
    Rule(
        "cast.role-of",
        f"GOING:how !(has|have|had|cast{{1,2}} KNOWN) {_TAKE} ...5 (role|part|roles|lead_role|title_role|leading_role|main_role|shoes|co-lead (of|as) | lead as | role|part|lead ...8 COMMA as) {_WHOM} PAREN? {_WORK}",
        "played",
        confidence=0.9,
        yes=(
            (_LEAD + "Tom Bligh has landed the role of Baron Fenn.", "Tom Bligh"),
            (_LEAD + "Tom Bligh will reprise his role as Baron Fenn.", "Tom Bligh"),
            (_LEAD + "Tom Bligh plays the lead role of teenager Saul.", "Tom Bligh"),
        ),
    ),
    Rule(
        "cast.takes-role",
        f"GOING:how {_TAKE} (on|up|into)? (DET|PRONOUN)? ..4 role|roles|part|parts|lead|co-lead|gig !(of DET|PRONOUN|WORD|ADJ) !(of|as NAME) (..3 (in|on) DET?"
        f" MAKER? DET? KINDS WORKNAME:other)?",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz has landed the lead role.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.played-by",
        "(NAME:character COMMA ...16 COMMA is|was | !QUOTED NAME:character (COMMA|DASH)? ..8) (played|portrayed|voiced|essayed|taken|filled"
        "|enacted|depicted) by PEOPLE:object",
        "played",
        yes=((_LEAD + "Abel Crane, a warden, is played by Dev Okonjo.", "Dev Okonjo"),),
    ),
    Rule(
        "cast.is-played-by",
        "(AUX|ADV|to{0,6}):how played|portrayed|voiced|essayed|enacted|depicted by PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "A widow, played by Ana Ruiz, buys a lighthouse.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.is",
        "(!has|have|had|having AUX|ADV){1,3} ((PRONOUN|DET | NAME POSS)? (!ROLE|write|direct|pen|helm|produce|adapt|create|make|shoot|join|develop|score WORD|ADJ|FORMAT){1,3})? PARTS:character PAREN? (COMMA (DET|PRONOUN | NAME POSS) | COMMA AND | !(!(COMMA NAME (AND NAME)? (is|are))) | COMMA? while | COMMA? with"
        "|respectively | $ | SEMI | AND)",
        "is played",
        confidence=0.8,
        yes=(
            (_LEAD + "Ana Ruiz stars. Ruiz is Wren, his sister.", "Ana Ruiz"),
            (
                _LEAD + "Ana Ruiz, in her first big role, is lock keeper Wren, and Tom Bligh is her uncle Saul.",
                "Ana Ruiz; Tom Bligh",
            ),
        ),
        no=(_LEAD + "The director is Oskar Penn.", _LEAD + "Otto Brandt is Danish."),
    ),
    Rule(
        "cast.whose-character",
        "(PERSON:object POSS | his|her:object) ADJ? character|role|part (COMMA|DASH|named|called | is (called|named|known as?)?)? NAME:character"
        " | PERSON:object POSS (WORD|ADJ){0,2} look|avatar|turn|performance|portrayal (as|of) NAME:character",
        "played",
        confidence=0.85,
        yes=((_LEAD + "Mira Toland's character, Nora Finch, is a baker.", "Mira Toland"),),
    ),
    Rule(
        "cast.is-somebody",
        "is|are|'s|'re|both|also{1,2} (the ADJ|WORD{0,3} undertaker|undertakers|sheriff|detective|detectives|cop|cops"
        "|nurse|priest|nun|killer|killers|thief|thieves|robber|robbers|spy|spies|hitman|widow|widower|bartender|farmer|soldier|soldiers"
        "|bride|groom|ghost|ghosts|witch|vampire|landlord|waitress|mobster|gangster|gangsters|assassin|prisoner|warden|inmate|kidnapper"
        "|stalker|babysitter|villain|hostage|bodyguard|brothers|sisters|twins|couple|parents|lovers|newlyweds|spouses|siblings)"
        " ($|COMMA|AND|who|whose|in|from|at|on|behind|trying|caught|turned|SEMI)",
        "cast",
        confidence=0.78,
        yes=(
            (_LEAD + "Ana Ruiz and Tom Bligh are the brothers, while Eve Lund is the undertaker.", "Ana Ruiz; Tom Bligh; Eve Lund"),
        ),
        no=(_LEAD + "Nia Quell is the founder of the company.", _LEAD + "Wren Lund is a killer."),
    ),
    Rule(
        "cast.brings-to-life",
        "GOING:how (bring|brings|bringing|brought NAME:character (to|back (the|DET)? life|screen|stage)"
        " | give|gives|giving life|voice to PARTS:character)",
        "played",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz brings Wren Lund to life.", "Ana Ruiz"),),
        no=(_LEAD + "Ana Ruiz brings dinner.",),
    ),
    Rule(
        "cast.title-part",
        f"GOING:how {_PLAY}|inhabit|inhabits|star|stars|is|as (as)? DET ..1 (title|titular|eponymous|lead|central|main)"
        " character|figure|heroine|hero|WORD",
        "cast",
        confidence=0.82,
        yes=(
            (_LEAD + "Ana Ruiz will inhabit the title character.", "Ana Ruiz"),
            (_LEAD + "Tom Bligh is the titular thief.", "Tom Bligh"),
        ),
        no=(_LEAD + "The sea is the main character.",),
    ),
    Rule(
        "cast.somebody's-part",
        "PERSON:object POSS KNOWN|PLAIN:character (is|was DET|PRONOUN !ROLE | must|falls|learns|discovers|tries)",
        "played",
        confidence=0.85,
        yes=(
            (_LEAD + "Tom Bligh's Abel Crane is a thief.", "Tom Bligh"),
            (_LEAD + "Tom Bligh's Emma is a thief.", "Tom Bligh"),
        ),
        no=(_LEAD + "Tom Bligh's film is dark.", _LEAD + "Tom Bligh's Kites is a drama."),
    ),
    Rule(
        "cast.opposite-somebody's-part",
        "play|plays|playing|stars|starring|portrays|as|is|are ...14 (opposite|to|meets|against|with|over|for|falls_for)"
        " KNOWN:object POSS (ADJ|WORD){0,3} !company|banner|label|firm|team|script|direction|debut|first|next|new|latest"
        "|production|novel|book|work|life|career|name WORD",
        "cast",
        confidence=0.75,
        yes=((_LEAD + "Ana Ruiz plays a nurse who falls for Tom Bligh's farmer.", "Tom Bligh"),),
        no=(_LEAD + "Ana Ruiz plays a nurse for Tom Bligh's company.",),
    ),
    Rule(
        "cast.part-of-another",
        "(play|plays|playing|portray|portrays|as|star|stars|is|essay|essays ...16 (to|of|opposite|with|against|alongside|by|for|meets|marries|and)) KNOWN:object POSS"
        " KNOWN|PLAIN:character ($|COMMA|SEMI|AND|who)",
        "played",
        confidence=0.78,
        yes=(
            (_LEAD + "Ana Ruiz plays Wren, the sister of Tom Bligh's Saul.", "Tom Bligh"),
            (_LEAD + "Ana Ruiz plays a nurse opposite Tom Bligh's Captain Moss.", "Tom Bligh"),
        ),
        no=(
            _LEAD + "Ana Ruiz plays a nurse in Ilse Marrow's Kites.",
            _LEAD + "Ana Ruiz plays a nurse opposite Tom Bligh's father.",
        ),
    ),
    Rule(
        "cast.joins-as",
        f"GOING:how join|joins|joined|joining|support|supports|boarded|boards|board|lead|leads|head|heads|top|tops|front|fronts|headline|headlines|return|returns|signed"
        f"|turned|turns|appears|appeared|appear|features|feature|upped|promoted|debuts|debuted|cast !KNOWN !(DESC{{1,3}} KNOWN) (in|on DET? MAKER? DET? KINDS WORKNAME:other)? ...6 (as | in DET|PRONOUN ..3 role|part of) {_WHOM} {_WORK}",
        "played",
        confidence=0.85,
        yes=(
            (_LEAD + "Ana Ruiz has boarded the film as Wren Lund.", "Ana Ruiz"),
            (_LEAD + "Ana Ruiz has joined Salt Harvest as Wren Lund.", "Ana Ruiz"),
        ),
    ),
    Rule(
        "cast.casts-in-role",
        f"cast|casts|casting|recast|tapped|taps KNOWN:object PAREN? in|for DET ..2 role|part of {_WHOM}",
        "played",
        confidence=0.85,
        yes=((_LEAD + "The film has cast Ana Ruiz in the role of Wren Lund.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.debuts-as",
        f"GOING:how make|makes|making|made PRONOUN|DET ..4 (debut|return|comeback|appearance|entrance|cameo) as !(DET? (WORD|ADJ){{0,3}} JOB) {_WHOM} {_WORK}",
        "played",
        confidence=0.85,
        yes=((_LEAD + "Eli Marsh makes his screen debut as the young Abel Crane.", "Eli Marsh"),),
        no=(_LEAD + "Oskar Penn makes his debut as director.",),
    ),
    Rule(
        "cast.will-be",
        "will|would|to be PARTS:character !POSS !(!(COMMA|STOP | in WORKNAME) ANY)",
        "played",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz will be Wren Lund, according to the trades.", "Ana Ruiz"),),
        no=(_LEAD + "Ana Ruiz will be Wren Lund's co-star.",),
    ),
    Rule(
        "cast.voice-of",
        f"(AUX|ADV){{1,3}} the voice of {_WHOM}",
        "played",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz will be the voice of Wren Lund.", "Ana Ruiz"),),
        no=(_LEAD + "Ana Ruiz will be the voice of the people.",),
    ),
    Rule(
        "cast.plays-self",
        f"GOING:how {_PLAY}|as herself|himself|themselves:self",
        "cast",
        qualifiers={"character": "$self"},
        confidence=0.88,
        yes=((_LEAD + "Ana Ruiz plays herself.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.playing-are",
        "^ also? playing DET ..4 (lead|leads|role|roles|part|parts|hero|heroine|villain|antagonist|protagonist) ..3"
        " (is|are | will be) PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Playing the lead is Ana Ruiz.", "Ana Ruiz"),),
    ),
)
