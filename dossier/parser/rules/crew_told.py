"""Who makes the film, told by what they are at: whose first feature it is, who shoots it, whose pen it is from."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_WORK = "(DET ..3 (FORMAT|GENRE|project) | it | (DET? MAKER? DET? KINDS WORKNAME:film))"
_NTH = "first|second|third|fourth|fifth|sixth|maiden|debut|sophomore|next|latest|new|own|upcoming|passion|dream"
_FEATURE = "(!novel|book|album|memoir|play|podcast FORMAT | GENRE|project | first_feature|second_feature|third_feature|debut_feature|sophomore_feature | NAMELIKE)"
_DUTIES = "writing|script|scripting|screenplay|screenwriting|directing|directorial|producing|production|editing|showrunning|casting|scoring"
_DUTY = f"({_DUTIES} ((COMMA|AND){{1,2}} DET? {_DUTIES}){{0,3}}):deeds"

RULES = (
    Rule(
        "crew.co-produced-with",
        "(co-produced|coproduced|co-producing) (together)? with PEOPLE:object",
        "co-producer",
        confidence=0.8,
        yes=((_LEAD + "It is co-produced with Abe Stroud of Tin Roof Pictures.", "Abe Stroud; Tin Roof Pictures"),),
        no=(_LEAD + "It is co-produced with Tin Roof Pictures.",),
    ),
    Rule(
        "crew.duties",
        f"GOING:how ((on|handling|handles|handle|sharing|share|shares|splitting|split|splits|taking|takes|take|took|taken on|over?) (both|DET){{0,2}} {_DUTY}"
        " duty|duties | share|shares|sharing|shared|split|splits|splitting (both|DET){0,2} "
        f"{_DUTY} !credit|credits|chores)",
        "deeds",
        confidence=0.9,
        yes=(
            (_LEAD + "Ilse Marrow directs, with Kit Sayle on script duties.", "Kit Sayle"),
            (_LEAD + "Nia Quell and Abe Stroud are on producing duty.", "Nia Quell; Abe Stroud"),
            (
                _LEAD + "Ilse Marrow and Bo Lind share both the writing and the producing of the series.",
                "Ilse Marrow; Ilse Marrow; Bo Lind; Bo Lind",
            ),
        ),
    ),
    Rule(
        "crew.duties-of",
        f"{_DUTY} duty|duties|chores (AUX|ADV|being|again){{0,3}} (fall|falls|fell|go|goes|went|gone|belong|belongs | handled|shared|split"
        "|performed|undertaken) (to|by|between) PEOPLE:object",
        "deeds",
        confidence=0.9,
        yes=(
            (_LEAD + "Scripting duties fall to Kit Sayle.", "Kit Sayle"),
            (_LEAD + "Directing duties are shared by Ilse Marrow and Bo Lind.", "Ilse Marrow; Bo Lind"),
        ),
    ),
    Rule(
        "crew.duties-are",
        f"^ (on|sharing|handling|splitting|assuming | taking over|on?) DET? {_DUTY} duty|duties (is|are | will be) PEOPLE:object",
        "deeds",
        confidence=0.9,
        yes=((_LEAD + "Sharing directing duties are Ilse Marrow and Bo Lind.", "Ilse Marrow; Bo Lind"),),
    ),
    Rule(
        "crew.director.his-follow-up",
        "PERSON:object (AUX|ADV|!COMMA ANY){1,20}? (COMMA) (his|her) (follow-up|latest|next|new|debut|first|second|sophomore) (to|FORMAT|GENRE|feature)",
        "director",
        confidence=0.6,
        yes=(
            (
                "Ilse Marrow has set Ana Ruiz as the lead of Salt Harvest, her follow-up to Kites. Salt Harvest is a drama.",
                "Ilse Marrow",
            ),
        ),
        no=(_LEAD + "Ana Ruiz has a garden, her second home.",),
    ),
    Rule(
        "crew.director.whose-film",
        "(DET new|latest|next|upcoming PERSON:object film|movie|feature|picture|pic|directorial | PERSON:object POSS"
        " (second|third|fourth|fifth|debut|sophomore film|movie|feature|picture|pic"
        " | second_feature|third_feature|debut_feature|sophomore_feature|first_feature)) !(NAMELIKE|QUOTED|debut | COMMA NAMELIKE|QUOTED)",
        "maker",
        confidence=0.6,
        yes=(
            (_LEAD + "Ilse Marrow's second feature is in post.", "Ilse Marrow"),
            (_LEAD + "It is the new Ilse Marrow film.", "Ilse Marrow"),
        ),
    ),
    Rule(
        "crew.director.own-next",
        "ROLE=director PERSON:object ...10 (his|her) (upcoming|next|latest|new|first|second|debut) (FORMAT|GENRE)",
        "director",
        confidence=0.8,
        yes=((_LEAD + "Kites helmer Pavel Orr has set the cast of his next film.", "Pavel Orr"),),
    ),
    Rule(
        "crew.told.steers",
        f"GOING:how (steer|steers|steering|shepherd|shepherds|shepherding|captain|captains|captaining|mount|mounts|mounting|tackle|tackling)"
        f" {_WORK}",
        "director",
        confidence=0.78,
        yes=(
            (_LEAD + "Oskar Penn is in talks to steer the film.", "Oskar Penn"),
            (_LEAD + "Oskar Penn is to tackle it.", "Oskar Penn"),
        ),
        no=(_LEAD + "The bank will steer it.",),
    ),
    Rule(
        "crew.told.talks-to",
        "(IN_TALKS | talks|negotiations|discussions|conversations):how with PEOPLE:object COMMA? to also? (ACTS:deeds)",
        "deeds",
        confidence=0.82,
        yes=((_LEAD + "The studio is in talks with Oskar Penn to direct.", "Oskar Penn"),),
        no=(_LEAD + "The studio is in talks with Ana Ruiz to play the nurse.",),
    ),
    Rule(
        "crew.told.talks-to-steer",
        "(IN_TALKS | talks|negotiations|discussions|conversations):how with PEOPLE:object COMMA? to also? (steer|tackle|shepherd|captain|mount | call DET"
        " shots)",
        "director",
        confidence=0.82,
        yes=((_LEAD + "The studio is in talks with Oskar Penn, who made Kites, to steer the film.", "Oskar Penn"),),
        no=(_LEAD + "The studio is in talks with Ana Ruiz to play the nurse.",),
    ),
    Rule(
        "crew.told.own-shoot",
        f"GOING:how (completed|completes|wrapped|wraps|wrapping|finished|finishes|begun|began|begins|started|starts|starting|resumed|shooting"
        f"|filming|shot|filmed|shoots|films|prepping|preparing|editing|completing|finishing|making|made|makes|makes|unveils|unveiled|set|lined)"
        f" (up|off)? (filming|shooting|production|photography | (DET|principal ..2 shoot|shooting|filming|production|photography of|on))?"
        f" (his|her|their) (({_NTH}){{1,2}} (ADJ|WORD|GENRE){{0,2}} {_FEATURE} | first_feature|second_feature|third_feature|debut_feature|sophomore_feature)",
        "director",
        confidence=0.72,
        yes=(
            (_LEAD + "Ilse Marrow has just completed filming her maiden feature.", "Ilse Marrow"),
            (_LEAD + "Ilse Marrow wrapped the shoot of her third film in May.", "Ilse Marrow"),
        ),
        no=(_LEAD + "Nia Quell has finished her latest novel.",),
    ),
    Rule(
        "crew.told.has-cast",
        "KNOWN:object (has|had ADV? cast|recast|tapped|enlisted) !(as|in|to|DET) (DET|NATION|WORD|ADJ|ROLE){0,4} PERSON",
        "director",
        confidence=0.7,
        yes=((_LEAD + "It is a comedy for which Ilse Marrow has cast Ana Ruiz and Tom Bligh.", "Ilse Marrow"),),
        no=(_LEAD + "Ana Ruiz has been cast.",),
    ),
    Rule(
        "crew.told.gives-first",
        "gives|giving|gave|hands|handing|handed|marks (!ROLE=actor ROLES)? PERSON:object PAREN? (his|her|their)"
        " ((first|second|third|debut|maiden) (FORMAT|GENRE|directing|directorial) | first_feature|second_feature|debut_feature|feature_debut)",
        "director",
        confidence=0.8,
        yes=((_LEAD + "It gives writer-director Oskar Penn his first feature.", "Oskar Penn"),),
        no=(_LEAD + "It gives Ana Ruiz her first lead.",),
    ),
    Rule(
        "crew.told.shot-by",
        "(FORMAT|GENRE) (COMMA|AUX|ADV){0,3} (shot|filmed|staged) (over|in|on|for|during (DET|NUMBER|WORD|PLACE|NAME|AND|in|on|over|DATE){1,8}) by"
        " PEOPLE:object",
        "director",
        confidence=0.65,
        yes=((_LEAD + "It is a comedy shot over five weeks in Riga by Ilse Marrow.", "Ilse Marrow"),),
        no=(_LEAD + "It is a comedy shot by the sea.",),
    ),
    Rule(
        "crew.told.shoots-it",
        "(will|to|is|are shoot|shooting DET (ADJ|WORD){0,2} (FORMAT|GENRE)) !(in|with|at|opposite)",
        "director",
        confidence=0.65,
        yes=((_LEAD + "Oskar Penn will shoot the period drama.", "Oskar Penn"),),
        no=(_LEAD + "The studio will shoot the drama.",),
    ),
    Rule(
        "crew.told.under-direction",
        "under|in DET (direction|baton|guidance|helm|watchful) (eye)? of (DET|PRONOUN)? (WORD|KIN|ROLE){0,2} PERSON:object",
        "director",
        confidence=0.85,
        yes=((_LEAD + "Tom Bligh takes the lead under the direction of his nephew Oskar Penn.", "Oskar Penn"),),
        no=(_LEAD + "He came under the direction of the state.",),
    ),
    Rule(
        "crew.told.from-the-director",
        "(from|by|for|of) PERSON:object PAREN? COMMA DET ..3 (ROLE=director|writer|creator|showrunner):role (behind|of|who)",
        "role",
        confidence=0.82,
        yes=(
            (_LEAD + "It comes this autumn from Ilse Marrow, the director behind Kites.", "Ilse Marrow"),
            (_LEAD + "The six-parter is by Kit Sayle, the writer of Kites.", "Kit Sayle"),
        ),
        no=(_LEAD + "It is inspired by Ilse Marrow, the nurse.",),
    ),
    Rule(
        "crew.told.are-behind-it",
        "(!ROLE=actor ROLES:role) PEOPLE AUX:at ADV{0,1} behind (DET ..3 FORMAT|GENRE|project | it | NAMELIKE|QUOTED:film)",
        "role",
        confidence=0.85,
        yes=((_LEAD + "Writers Kit Sayle and Lou Farr are behind Salt Harvest.", "Kit Sayle; Lou Farr"),),
        no=(_LEAD + "The writers Kit Sayle and Lou Farr are behind bars.",),
    ),
    Rule(
        "crew.told.said-by-the",
        "(say|says|said|adds|added) PERSON:object COMMA DET? (!ROLE=director|actor ROLE):role $",
        "role",
        confidence=0.78,
        yes=((_LEAD + "“It is a tale of the sea,” said Nia Quell, executive producer.", "Nia Quell"),),
        no=(_LEAD + "“It is a tale of the sea,” said Nia Quell, director.",),
    ),
    Rule(
        "crew.told.produces-for",
        "(produce|produces|producing|produced|star|stars|headline|headlines|topline|toplines|lead|leads (DET ..4 FORMAT|GENRE)?) for KNOWN:object"
        " !(AND FIRM|POSS)",
        "director",
        confidence=0.68,
        yes=((_LEAD + "It is the movie that Nia Quell is producing for Oskar Penn.", "Oskar Penn"),),
        no=(_LEAD + "Nia Quell is producing for Corvid Films.",),
    ),
    Rule(
        "crew.told.written-with",
        "(written|penned|scripted|co-written|adapted):deeds by (PERSON|him|her|PRONOUN | DET director|filmmaker|helmer) PAREN?"
        " (COMMA? (along|together | in collaboration|tandem|partnership|cooperation))? with|alongside PEOPLE:object"
        " !(attached|set|directing|helming|producing|starring|as|to|will|at|aboard|slated|tapped|in)",
        "deeds",
        confidence=0.88,
        yes=(
            (_LEAD + "The film, scripted by Kit Sayle with Lou Farr, opens in May.", "Lou Farr"),
            (_LEAD + "The comedy, helmed by Kit Sayle and penned by him along with Lou Farr, opens in May.", "Lou Farr"),
            (_LEAD + "Written by Kit Sayle in collaboration with Lou Farr, it opens in May.", "Lou Farr"),
        ),
        no=(_LEAD + "It is written by Kit Sayle with care.",),
    ),
    Rule(
        "crew.told.script-with",
        "(wrote|written|penned|pens|writes|cooked|cooks|cooking|devised|hatched|concocted|crafted|scripted|adapted|co-wrote) (up)?"
        " (DET|his|her|their ..3 SCRIPT|adaptation):deeds"
        " (COMMA? along|together)? with|alongside (his|her|their)? ROLE? PEOPLE:object",
        "writer",
        confidence=0.88,
        yes=(
            (_LEAD + "Oskar Penn, who cooked up the screenplay with Lou Farr, directs.", "Lou Farr"),
            (_LEAD + "Oskar Penn directed and penned the script with her cinematographer Lou Farr.", "Lou Farr"),
        ),
        no=(_LEAD + "Oskar Penn wrote the script with care.",),
    ),
    Rule(
        "crew.told.cooks-up",
        "(GOING:how | having|who) (cooked|cooks|cooking|hatched|devised|concocted|crafted|penned|scripted|co-scripted|written|co-written|did|does|done)"
        " (up)? DET|PRONOUN|POSS ..2 (SCRIPT|adaptation)",
        "writer",
        confidence=0.85,
        yes=(
            (_LEAD + "Oskar Penn, who cooked up the screenplay, directs.", "Oskar Penn"),
            (_LEAD + "Oskar Penn directs, having penned the script with Lou Farr.", "Oskar Penn"),
        ),
        no=(_LEAD + "The makers cooked up the plan.",),
    ),
    Rule(
        "crew.told.co-wrote-with",
        "(co-wrote|co-written|co-penned|co-writes|wrote (DET? KINDS WORKNAME:film)? with) PEOPLE:object",
        "writer",
        confidence=0.85,
        yes=((_LEAD + "It is a dramedy that she co-wrote with Lou Farr.", "Lou Farr"),),
        no=(_LEAD + "She wrote with care.",),
    ),
    Rule(
        "crew.told.responsible",
        "GOING:how (responsible for | behind | to thank|blame for | on) DET ..2 (SCRIPT|adaptation)",
        "writer",
        confidence=0.85,
        yes=((_LEAD + "Kit Sayle and Lou Farr are responsible for the script.", "Kit Sayle; Lou Farr"),),
        no=(_LEAD + "The bank is behind the plan.",),
    ),
    Rule(
        "crew.told.from-the-pen",
        "(from|off DET pen|pens|desk|keyboard|typewriter|imagination of|belonging) (ROLES)? PEOPLE:object"
        " | (an|a) KNOWN:object script|screenplay|teleplay|original_script|original_screenplay",
        "writer",
        confidence=0.86,
        yes=(
            (_LEAD + "It is a six-part drama from the pen of Kit Sayle.", "Kit Sayle"),
            (_LEAD + "Ilse Marrow directs from a Kit Sayle script.", "Kit Sayle"),
        ),
        no=(_LEAD + "It is from the pen of nobody.",),
    ),
    Rule(
        "crew.told.funds",
        "GOING:how (fund|funds|funding|funded|bankroll|bankrolls|bankrolling|bankrolled|backing|presenting|financing|mounting) (it | DET"
        " ..3 (FORMAT|GENRE|project|venture)) (under|through|via|with|on)? ",
        "producer",
        confidence=0.72,
        yes=((_LEAD + "Nia Quell, a dentist by profession, is funding it under a new banner.", "Nia Quell"),),
        no=(_LEAD + "Corvid Films is funding it.",),
    ),
    Rule(
        "crew.told.produced",
        "GOING:how (produced|bankrolled) ($|SEMI|COMMA|AND)",
        "producer",
        confidence=0.8,
        yes=((_LEAD + "Nia Quell and Abe Stroud produced; Pia Holt is an exec producer.", "Nia Quell; Abe Stroud"),),
        no=(_LEAD + "The film was produced, and so was the play.",),
    ),
    Rule(
        "crew.told.man-with-the-camera",
        "(man|woman|person|eye|one (with|behind DET camera|lens)) (is | will be | AUX AUX) PEOPLE:object",
        "cinematographer",
        confidence=0.85,
        yes=((_LEAD + "The woman with the camera is Oscar winner Lena Fisk.", "Lena Fisk"),),
        no=(_LEAD + "The woman with the camera is cold.",),
    ),
    Rule(
        "crew.told.behind-the-camera",
        "(GOING (head|heads|heading|headed|step|steps|stepping|stepped|go|goes|going|gone|get|gets|move|moves|slip|slips|return|returns|stand"
        "|stands|sit|sits|back|stays|stay) (back)? behind DET camera|lens) !(as (DET|ADJ)? ROLE)",
        "director",
        confidence=0.85,
        yes=((_LEAD + "Ilse Marrow heads back behind the camera.", "Ilse Marrow"),),
        no=(_LEAD + "Hollis Dane stands behind the camera as cinematographer.",),
    ),
    Rule(
        "crew.told.joins-it-as",
        "(AUX{0,2} joined|joins|joining|boarded|boards|boarding):how (DET WDESC{0,5} (FORMAT|GENRE|project) | DET? MAKER? KINDS WORKNAME:film) as DET?"
        " ROLES:role !PERSON",
        "role",
        confidence=0.88,
        yes=(
            (_LEAD + "Otto Brandt and Pia Holt have joined the drama as executive producers.", "Otto Brandt; Pia Holt"),
            (_LEAD + "Otto Brandt has joined Salt Harvest as an executive producer.", "Otto Brandt"),
        ),
    ),
    Rule(
        "crew.told.takes-over-as",
        "GOING:how take|takes|took|taken|taking over (from|for PERSON)? as DET? ROLES:role !PERSON",
        "role",
        confidence=0.88,
        yes=((_LEAD + "Oskar Penn has taken over from Otto Brandt as director.", "Oskar Penn"),),
    ),
)
