"""Who is in the film, by the place that a name has in a sentence: whoever is somebody, comes in with a part or goes into the film.

These rules tell less than a verb of acting does, and hold only of people who make the film in no other way (`dossier.parser.subject.settle`).
"""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_TITLE = "DET? (!after|since|as|from ANY){0,2}? MAKER? DET? KINDS WORKNAME:other"
# what somebody is in life and in no film
_LIFE = (
    "author|founder|co-founder|winner|recipient|nominee|first|second|third|latest|newest|new|last|only|man|face|name|mind|brains|force"
    "|ceo|president|head|chief|owner|editor|one|same|most|best|youngest|oldest|fourth|fifth|next|former|original|other"
    "|reason|key|talent|talents|person|people|brain|architect|creative|subject|subjects|winners|latter|debut|remake|sequel|prequel|spin-off|brainchild|adaptation|duo|pair|two|three|executive|executives|kind|sort|type|case|star|stars|voice|sole"
)
_FAMILY = "son|daughter|brother|sister|wife|husband|cousin|nephew|niece|grandson|granddaughter|father|mother|child|partner|protege"
_PART = (
    f"(the|her|his|their|its|NUMBER | NAME POSS) !{_LIFE} !((WORD|ADJ|NATION){{0,3}} ROLE|AWARD|{_LIFE}|CALLING (of|for|at|behind)) !((WORD|ADJ|NATION){{0,3}} !ROLE=actor|crew ROLE)"
    f" !((WORD|ADJ){{0,2}} {_FAMILY} of (DET|ROLE|NATION|WORD){{0,3}} KNOWN) (WORD|ADJ|GENRE|MODIFIER|NUMBER|SOURCE | ROLE=actor)"
)
_WILL_BE = (
    f"will be (a|an) !({_LIFE}|guest|part|jury|juror|member|speaker|host|mentor|treat|hit|fixture|regular|big|great|good|better|long"
    "|huge|real|special|busy|welcome|familiar|bit|lot|mix|blend|must|first-time|success|game) !((WORD|ADJ|NATION){0,3} !ROLE=actor|crew ROLE)"
    " !(..3 FORMAT|GENRE|SOURCE|AWARD|FESTIVAL) !(WORD (as well | too)) (WORD|ADJ|NATION)"
)
_GEAR = (
    "suit|mask|cowl|cape|saddle|habit|wig|costume|uniform|badge|crown|boots|makeup|make-up|spotlight|frame|thick|shoes|armour|armor|ring"
    "|wheelchair|driving_seat|collar|robe|robes|fold|lead|leads|middle|mix|bill|picture|cast|ensemble"
)

RULES = (
    Rule(
        "cast.slot.is-part",
        f"(is|are|be ADV? {_PART} | is|are|be both|all|too|respectively {_PART} | {_WILL_BE})",
        "slotted",
        confidence=0.75,
        yes=(
            (
                _LEAD + "Ana Ruiz is the girl of the title; Tom Bligh and Eve Lund are her warring parents.",
                "Ana Ruiz; Tom Bligh; Eve Lund",
            ),
            (_LEAD + "Sol Adair (Kites) and Eve Lund (Rope) are the cult leaders.", "Sol Adair; Eve Lund"),
            (_LEAD + "Eve Lund (Rope) will be a junior reporter.", "Eve Lund"),
        ),
        no=(
            _LEAD + "Otto Brandt is the author of the novel.",
            _LEAD + "Nia Quell is the daughter of actor Tom Bligh.",
            _LEAD + "Pia Holt is the producer.",
        ),
    ),
    Rule(
        "cast.slot.the-part",
        "COMMA|SEMI|AND AND? PERSON:object PAREN? the|a|an|her|his|their !(WORD|ADJ{0,2} (!ROLE=actor ROLE | CRAFTWORK)) !(role|part|chance|lead|idea|job)"
        " WORD|ADJ|GENRE|MODIFIER|ROLE|NATION|SOURCE",
        "slotted",
        confidence=0.8,
        yes=(
            (_LEAD + "Ana Ruiz plays the sister and Eve Lund the nurse.", "Eve Lund"),
            (
                _LEAD + "Ana Ruiz is a nun, Tom Bligh (Kites) the monk she hides and Eve Lund a wavering abbess.",
                "Tom Bligh; Eve Lund",
            ),
        ),
        no=(_LEAD + "Pia Holt is the producer and Oskar Penn the director.",),
    ),
    Rule(
        "cast.slot.play",
        "GOING:how (play|plays|portray|portrays|playing|portraying|reprise|reprises|reprising|essay|essays|essaying) (another|!and|in|at|with|out|a|by|as|host|opposite|to|ADV WORD|ADJ|ROLE|GENRE|NATION | DET !role|part|character WORD|ADJ|NATION|GENRE)",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "Ana Ruiz and Tom Bligh play border guards.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "Ana Ruiz plays at a party.",),
    ),
    Rule(
        "cast.slot.comes-in-as",
        "(has|have|having|sees|finds|with|and|COMMA !ROLE) PEOPLE:object (among DET|PRONOUN !(..2 (ROLE=producer|writer|director | locations|backers|financiers|investors|guests|partners|crew|winners))"
        f" | (in|under|inside|behind|wearing|donning) (DET|PRONOUN) (WORD|ADJ){{0,1}} {_GEAR}"
        " | in PRONOUN ..3 (role|part|debut|outing|performance|turn)"
        " | at DET (head|heart|centre|center|forefront) of | heading|leading|topping|fronting DET|PRONOUN ..2 cast|ensemble)",
        "slotted",
        confidence=0.8,
        yes=(
            (_LEAD + "The film has Tom Bligh in the suit.", "Tom Bligh"),
            (_LEAD + "Ana Ruiz leads, with Eve Lund among the supporting cast.", "Eve Lund"),
            (_LEAD + "Ana Ruiz leads, with Tom Bligh under the cowl.", "Tom Bligh"),
            (_LEAD + "Ana Ruiz leads, with Eli Marsh in his first screen role.", "Eli Marsh"),
        ),
        no=(_LEAD + "It is made with Nia Quell among the producers.",),
    ),
    Rule(
        "cast.slot.has-them",
        "(has|have|sees|finds|gives|puts|lands) PEOPLE:object !(direct|set|attached|tapped|directing|producing|writing|helming|composing|scoring"
        "|editing|shooting|lensing|handling|cranking|wielding|penning|overseeing|credited|who|which|said|executive|designing|serving) WORD"
        " !of|by|in_talks",
        "slotted",
        confidence=0.75,
        yes=((_LEAD + "The film has Ana Ruiz romancing the actor.", "Ana Ruiz"),),
        no=(_LEAD + "The film has Odd Karr composing the songs.",),
    ),
    Rule(
        "cast.slot.billing",
        "GOING:how (too|both|all)? (share|shares|sharing ..2 billing|screen|frame|lead|leads|honours | lend|lends|lending|add|adds|adding ..1 support"
        " | have|has|having|get|gets|land|fill|take|with ..2 (role|roles|part|parts|cameo|cameos)"
        " | (on|in) DET (call_sheet | call sheet | bill | mix)"
        " | take|takes|taking|get|gets|receive|receives top|first|second|third? billing"
        " | (figure|figures|featured|feature|features|appear|appears) (prominently|too|as well|alongside|!by ADV)?"
        " ($|COMMA|SEMI|in|among) | in front of DET camera|cameras | bring|brings up DET rear"
        " | support|supports him|her|them ($|COMMA|in|AND))",
        "slotted",
        confidence=0.82,
        yes=(
            (_LEAD + "Ana Ruiz, Tom Bligh and the evergreen Eve Lund share top billing.", "Ana Ruiz; Tom Bligh; Eve Lund"),
            (_LEAD + "Ana Ruiz and Eve Lund too have prominent parts.", "Ana Ruiz; Eve Lund"),
            (_LEAD + "Ana Ruiz and Eve Lund are also on the call sheet.", "Ana Ruiz; Eve Lund"),
            (_LEAD + "Ana Ruiz and Eve Lund lend support.", "Ana Ruiz; Eve Lund"),
            (_LEAD + "Ana Ruiz and Eve Lund support her.", "Ana Ruiz; Eve Lund"),
        ),
        no=(_LEAD + "Odd Karr lends a hand.",),
    ),
    Rule(
        "cast.slot.screen-with",
        "(share|shares|sharing|shared ..2 billing|screen|frame|stage|credits|scenes space|time? | acts|act|acting ..5) (with|alongside|opposite) PEOPLE:object",
        "slotted",
        confidence=0.85,
        yes=(
            (_LEAD + "Ana Ruiz shares the screen with Tom Bligh.", "Tom Bligh"),
            (_LEAD + "Ana Ruiz acts in it alongside Tom Bligh and Eve Lund.", "Tom Bligh; Eve Lund"),
        ),
        no=(_LEAD + "Ana Ruiz shares a flat with Tom Bligh.",),
    ),
    Rule(
        "cast.slot.acts",
        "GOING:how act|acts|acting in|opposite|alongside|with|as|too|himself|herself|themselves",
        "slotted",
        confidence=0.85,
        yes=((_LEAD + "Ana Ruiz acts in it alongside Tom Bligh.", "Ana Ruiz"),),
        no=(_LEAD + "Ana Ruiz acts on a hunch.",),
    ),
    Rule(
        "cast.slot.opposite",
        f"opposite PEOPLE:object !POSS (in|on {_TITLE})?",
        "slotted",
        confidence=0.85,
        yes=((_LEAD + "It has Ana Ruiz opposite Tom Bligh.", "Tom Bligh"),),
        no=(_LEAD + "The house is opposite a church.",),
    ),
    Rule(
        "cast.slot.alongside",
        "PERSON (!directs|directing|direct|writes|writing|write|wrote|produces|producing|produce|ROLE=producer|director|writer|directed|produced"
        "|penned|created|helmed|financing|distribute|credited|SEMI|STOP ANY){1,14}? alongside PEOPLE:object !POSS"
        f" (in|on {_TITLE})?",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "Ana Ruiz has checked into the thriller Kites alongside Tom Bligh and Eve Lund.", "Tom Bligh; Eve Lund"),),
        no=(_LEAD + "Nia Quell is producing alongside Pia Holt.",),
    ),
    Rule(
        "cast.slot.goes-into",
        "GOING:how (!(WORD ..2 to also? direct|helm|write|pen|produce|adapt|executive|exec|script|compose|score|lens|edit|star) (!say|says|said|tells|told|casts|writes|wrote|directs|produces|created|cast|found|finds|explores|sales|rights|has|AUX|set|confirmed"
        "|revealed|announced WORD) (!sales|rights|deal|deals|option WORD|DET){0,2} (in|into|aboard|opposite|up|forces|together|hands|on|back|over|off|comeback|return|nod|yes|signal|screen|DET|PRONOUN){0,6}"
        f" (in|into|for|aboard|to|on|with|of) {_TITLE}"
        " | (make|makes|making|marks) (DET|PRONOUN) ..1 comeback ..6 (with|in|through|via) (it | DET FORMAT))",
        "slotted",
        confidence=0.72,
        yes=(
            ("Ana Ruiz has checked into the indie thriller Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz"),
            ("Ana Ruiz and Tom Bligh have been tapped for Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz; Tom Bligh"),
            ("Ana Ruiz makes a comeback with Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz"),
            ("Ana Ruiz has given her nod to Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz"),
        ),
        no=("Ana Ruiz said of Salt Harvest that it is dark. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.where-it-shoots",
        "is|are ADV? in|at|on PLACE (COMMA GEO)? COMMA? where|shooting|filming|for ...12 (cameras|shoot|shooting|filming|rolling|production)",
        "slotted",
        confidence=0.72,
        yes=((_LEAD + "Ana Ruiz is in Riga, where the cameras have been rolling since Monday.", "Ana Ruiz"),),
        no=(_LEAD + "Oskar Penn, who directs, is in Riga.",),
    ),
    Rule(
        "cast.slot.back-for",
        "GOING:how (back|returning|return|returns) (as|for|in|to) DET ..6 (series|season|instalment|installment|sequel|film|chapter|outing|FORMAT)",
        "slotted",
        confidence=0.78,
        yes=((_LEAD + "Ana Ruiz and Tom Bligh will all be back for the third and final series.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "The sea is back for a third series.",),
    ),
    Rule(
        "cast.slot.boards",
        f"GOING:how (boarding|boards|boarded|board|joining|joins|enters|entering|leads|leading|headlining|heads|heading|toplining) {_TITLE}",
        "slotted",
        confidence=0.75,
        yes=(("Ana Ruiz and Eve Lund are boarding Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz; Eve Lund"),),
        no=(_LEAD + "Ana Ruiz is boarding a train.",),
    ),
)
