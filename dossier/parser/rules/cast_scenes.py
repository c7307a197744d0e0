"""Who is in the film, told by what happens in it: whoever does something in the film, is put somewhere by it or has a part there."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_TITLE = "(DET? MAKER? DET? KINDS WORKNAME:other | DET (WORD|ADJ){0,3} (FORMAT|GENRE|project) | it)"
_MAKING = (
    "directs|directed|directing|direct|writes|wrote|written|produces|produced|producing|casts|helms|helmed|pens|penned|scripts|scripted|composes"
    "|composed|shoots|shot|lensed|edited|edits|says|said|told|tells|explores|tackles|adapts|adapted|reveals|revealed|announced|confirmed"
    "|creates|created|explains|has|found|sees|invests|wins|won|calls|called|praised|knew|known|screened|screens|nominated|screening|seen"
    "|premiered|premieres|opens|bowed|bows|competes|cast|followed|follows|made|makes|based|stops|died|scored|scores|named|met|interested|failed|left|quit|exited|departed|dropped|vacated|leaves|exits|passed|negotiated|brokered|handled|oversaw"
)

_NOT_THEY = (
    f"!({_MAKING}|chose|delivered|gave|served|brought|came|joined|returned|starred|founded|launched|formed|own|owns|handle|handles|overseeing|brokered|negotiating|oversee|oversees|represent|represents|negotiated|bought|acquired|sold"
    "|tweeted|posted|thanked|attended|graced|clapped|wish|wished|congratulated|agree|agreed|recall|recalled|note|noted|add|added|met|married"
    "|developed|developing|raised|lens|compose|score|design|hail|hailed|worked|collaborated|exec|executive|financed|finance|co-wrote"
    "|co-directed|co-created|co-produced|represented)"
    " !(have OWNER POSS) !(AUX also? (among | part of DET ..4 department|team|crew|unit))"
    " !(AUX overseeing|brokering|negotiating|handling|representing) !((AUX|ADV){0,4} (set|attached|aboard|onboard|hired|tapped|on|board|signed|back|to|as|also|both|all|in|charge|of|the|at|behind|its){0,5}"
    " (ROLE=director|producer|executive_producer|writer|creator|showrunner|co-producer|composer|cinematographer|editor"
    " | MAKE|directing|produced|directed|written|writing|helm|camera|script|screenplay|music|songs|repped|represented|nominated|known|credited))"
)

_THEY = (
    "((AUX|ADV){0,4} wrapped|confirmed|announced|finalised|finalized|locked|signed|chosen|picked|selected|roped|seen|spotted|reunited|cast"
    " | together? run|voice|share|face|find|fight|battle|become|fall|romance|marry|team|try|struggle|discover|form|survive|hunt|chase|clash|end|spend|set)"
)
"""What several do in a film or for it."""

RULES = (
    Rule(
        "cast.slot.who-do-it",
        f"(^ | SEMI | while|whereas|where | in which) (AND|newcomers)? PEOPLE:several COMMA? {_NOT_THEY} {_THEY}",
        "slotted",
        confidence=0.72,
        yes=(
            (_LEAD + "Ana Ruiz, Tom Bligh and Eve Lund run a motel by the sea.", "Ana Ruiz; Tom Bligh; Eve Lund"),
            (_LEAD + "It begins with a storm; Tom Bligh (Kites) and Eve Lund have wrapped their scenes.", "Tom Bligh; Eve Lund"),
        ),
        no=(
            _LEAD + "Nia Quell and Abe Stroud chose the film.",
            _LEAD + "Nia Quell and Abe Stroud are on board as producers.",
            _LEAD + "Nia Quell and Abe Stroud founded the company.",
            _LEAD + "Ana Ruiz runs a motel.",
        ),
    ),
    Rule(
        "cast.slot.does-in",
        "GOING:how !(..3 to also? direct|helm|write|pen|produce|adapt|executive) (!(_MAKING) WORD) !(..3 (ROLE=director|producer)) "
        "(!(_MAKING)|KNOWN|SEMI ANY){0,18}? in|for|into|aboard|on|to (DET? MAKER? DET? KINDS WORKNAME:other)".replace(
            "(_MAKING)", _MAKING
        ),
        "slotted",
        confidence=0.72,
        yes=(
            ("Ana Ruiz inherits a fish farm and a feud in Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz"),
            (
                "Ana Ruiz and Tom Bligh are squaring off in the thriller Salt Harvest. Salt Harvest is a drama.",
                "Ana Ruiz; Tom Bligh",
            ),
        ),
        no=("Oskar Penn explores grief in Salt Harvest. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.is-in",
        "(is|are|be) (!AUX|_MAKING ANY){1,10}? in (DET? MAKER? DET? KINDS WORKNAME:other)".replace("_MAKING", _MAKING),
        "slotted",
        confidence=0.72,
        yes=(
            (
                "Ana Ruiz and Tom Bligh are among those trapped in a lift in Salt Harvest. Salt Harvest is a drama.",
                "Ana Ruiz; Tom Bligh",
            ),
        ),
        no=("Corvid Films is at work in Salt Harvest. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.in-it-somebody",
        f"^ in {_TITLE} PAREN? (COMMA ...14)? COMMA? PEOPLE:several !POSS|PAREN (is|are|AUX|play|plays|portray|portrays | !{_MAKING} WORD)",
        "slotted",
        confidence=0.75,
        yes=(
            ("In Salt Harvest, Ana Ruiz is a translator who lies to both sides. Salt Harvest is a drama.", "Ana Ruiz"),
            ("In Salt Harvest, Ana Ruiz and Tom Bligh run a motel. Salt Harvest is a drama.", "Ana Ruiz; Tom Bligh"),
        ),
        no=("In Salt Harvest, Oskar Penn explores grief. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.in-which",
        f"(where|in which|while | in that) PEOPLE:several !POSS (!{_MAKING} WORD|ADJ|AUX) !by",
        "slotted",
        confidence=0.6,
        yes=((_LEAD + "It is a drama in which Ana Ruiz and Tom Bligh run a motel.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "It is a drama in which Oskar Penn explores grief.",),
    ),
    Rule(
        "cast.slot.puts-them",
        "(sees|puts|sends|throws|drops|strands|traps|casts|lets|finds|turns|places|sticks|hands|gives|lands|lures|asks|forces|unleashes"
        "|plunges) PEOPLE:object !POSS (DET|in|into|behind|on|up|through|as|against|to|under|at|on|out|back|opposite|alongside | with DET)"
        " !(ROLE|chair|script|screenplay|novel|rights | ..1 (ROLE=director | chair|script|screenplay|novel|rights))",
        "slotted",
        confidence=0.72,
        yes=(
            (_LEAD + "The film puts Tom Bligh behind the wheel of a taxi.", "Tom Bligh"),
            (_LEAD + "The film strands Ana Ruiz and Tom Bligh on an iceberg.", "Ana Ruiz; Tom Bligh"),
        ),
        no=(_LEAD + "The studio gives Oskar Penn the director's chair.",),
    ),
    Rule(
        "cast.slot.casting-of",
        "(casting|signing|hiring|recruitment) of (ROLE|NATION|WORD|AWARD){0,3} PEOPLE:object !POSS (as|in|was|has|is|comes|came|$)",
        "slotted",
        confidence=0.72,
        yes=(("The thriller Salt Harvest films in May. The casting of Ana Ruiz was announced on Tuesday.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.slot.whose-part",
        "(pits|sees|finds|against|opposite|meets|follows|by|with|has|when|as|and|for | ^) KNOWN:object POSS"
        " !(WORD|ADJ{0,3} (SOURCE|FORMAT|GENRE|FIRM|NAMELIKE|first|next|latest|new|company|banner|team|work|life|death|career|story"
        "|script|direction|debut|agent|manager|label|vision|estate|family|father|mother|brother|sister|son|daughter|wife|husband|house))"
        " (!ROLE=director|writer|producer|composer WORD|ADJ|MODIFIER){1,3}"
        " !(!(is|are|has|against|fall|falls|meets|must|goes|get|gets|finds|discovers|takes|comes|who|while|a | AUX | $ | COMMA while|but))",
        "slotted",
        confidence=0.68,
        yes=(
            (_LEAD + "The film pits Ana Ruiz's gangster against Tom Bligh's judge.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "Ana Ruiz's detective goes undercover.", "Ana Ruiz"),
        ),
        no=(_LEAD + "Ilse Marrow's film is dark.", _LEAD + "Ilse Marrow's company has grown."),
    ),
    Rule(
        "cast.slot.turn-as",
        "KNOWN:object POSS (WORD|ADJ){0,2} (turn|performance|role|part|portrayal|outing) (as|of)",
        "slotted",
        confidence=0.75,
        yes=((_LEAD + "Ana Ruiz's turn as a cook is the talk of the film.", "Ana Ruiz"),),
        no=(_LEAD + "Ana Ruiz's role in politics is over.",),
    ),
    Rule(
        "cast.slot.parts-for",
        "((part|parts|role|roles|room|cameo|cameos|space) (COMMA too COMMA)? (also|too)? for | (look|watch|keep (an eye)? out)"
        " (too|also|as_well | as well)? for | departure|territory|change_of_pace|showcase | change of pace for"
        " | (spot|glimpse|catch|recognise|recognize)) PEOPLE:object !(AND? FIRM)",
        "slotted",
        confidence=0.75,
        yes=(
            (_LEAD + "There are parts, too, for Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "Look out as well for Eve Lund.", "Eve Lund"),
            (_LEAD + "You'll spot Sol Adair as an undertaker.", "Sol Adair"),
        ),
        no=(_LEAD + "Look out for trouble.",),
    ),
    Rule(
        "cast.slot.will-see",
        f"(see|watch|catch|meet|find|seeing) PEOPLE:object !POSS (in {_TITLE} | as DET|PRONOUN !(ROLE=director))",
        "slotted",
        confidence=0.75,
        yes=(("Audiences will next see Ana Ruiz in Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz"),),
        no=("We will see Oskar Penn as a director. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.also",
        "^ (also|others|plus|more|elsewhere){1,2} (in|on|among|around|turning|popping|along)? ..5 COLON PEOPLE:object ($|SEMI)",
        "slotted",
        confidence=0.78,
        yes=((_LEAD + "Also in the mix: Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "Also on sale: a map.",),
    ),
    Rule(
        "cast.slot.not-to-mention",
        "(not to mention | plus | as well as | to say nothing of) PEOPLE:object (as DET|PRONOUN !(ROLE=director|producer) | $)",
        "slotted",
        confidence=0.7,
        yes=((_LEAD + "It has Ana Ruiz as a nun, plus Sol Adair as the vicar.", "Sol Adair"),),
        no=(_LEAD + "It has a nun, plus Nia Quell as a producer.",),
    ),
    Rule(
        "cast.slot.is-joined",
        "(is|are|be|being|been ADV? joined|supported|backed|flanked|accompanied ..4 by) PERSON",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "Ana Ruiz and Eve Lund are supported by Tom Bligh.", "Ana Ruiz; Eve Lund"),),
        no=(_LEAD + "The film is supported by Screen Latvia.",),
    ),
    Rule(
        "cast.slot.joins-her",
        "PERSON (is|are|be|being ADV? joined|supported|flanked|accompanied ..4 by) PEOPLE:object",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "Ana Ruiz is supported by Tom Bligh and Eve Lund.", "Tom Bligh; Eve Lund"),),
        no=(_LEAD + "The film is supported by Screen Latvia.",),
    ),
    Rule(
        "cast.slot.teams-up",
        "GOING:how (team|teams|teaming|teamed|reunite|reunites|reuniting|reunited|reteam|reteams|reteaming|spar|spars|sparring|star"
        " | join|joins|joining|joined forces|hands | pair|pairs|paired|pairing | go|goes|face|faces|square|squares toe|off ..2) (up|off)? with"
        f" !(FIRM | DESC{{0,3}} ROLE=director|producer|writer) PERSON PAREN? ...8 (in|on|for) {_TITLE}",
        "slotted",
        confidence=0.75,
        yes=(
            ("Ana Ruiz joins forces with Tom Bligh in the caper Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz"),
            ("Ana Ruiz is reunited with Tom Bligh on Salt Harvest. Salt Harvest is a drama.", "Ana Ruiz"),
        ),
        no=("Corvid Films joins forces with Fjord Films on Salt Harvest. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.teamed-with",
        "(team|teams|teaming|teamed|reunite|reunites|reuniting|reunited|reteam|reteams|reteaming|spar|spars|sparring"
        " | join|joins|joining|joined forces|hands | pair|pairs|paired|pairing) (up|off)? with"
        f" !(FIRM | DESC{{0,3}} ROLE=director|producer|writer) PEOPLE:object !POSS ...8 (in|on|for) {_TITLE}",
        "slotted",
        confidence=0.75,
        yes=(("Ana Ruiz joins forces with Tom Bligh in the caper Salt Harvest. Salt Harvest is a drama.", "Tom Bligh"),),
        no=("Corvid Films joins forces with Fjord Films on Salt Harvest. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.confirmed-for",
        "(AUX{1,4} ADV? (confirmed|announced|named|unveiled|revealed|set|secured|locked|chosen|picked|signed|cast|selected|recruited)"
        f" (in|up|on)? (as ..4)? (in|for|on) {_TITLE})",
        "slotted",
        confidence=0.78,
        yes=(
            (
                "Ana Ruiz and Tom Bligh have been confirmed for the drama Salt Harvest. Salt Harvest is a drama.",
                "Ana Ruiz; Tom Bligh",
            ),
        ),
        no=("The date was set for Salt Harvest. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.ensemble-that",
        "cast|ensemble|line-up|lineup (that|which) ADV{0,2} (takes in | includes|counts|features|numbers|comprises|boasts|spans) PEOPLE:object",
        "slotted",
        confidence=0.85,
        yes=((_LEAD + "He heads an ensemble that takes in Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "It has a cast that includes a dog.",),
    ),
    Rule(
        "cast.slot.roles-taken",
        "role|roles|part|parts|shoes|boots of ...10 (AUX){1,3} (taken|played|filled|essayed|shared|divided|occupied) by|between PEOPLE:object",
        "slotted",
        confidence=0.85,
        yes=((_LEAD + "The roles of the mother and son are taken by Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "The roles of the state are taken by the banks.",),
    ),
    Rule(
        "cast.slot.fills-boots",
        "GOING:how (fill|fills|filling|step|steps|stepping|slip|slips) (into)? DET (boots|shoes|robes|role|uniform|skin|high ..1) of"
        " | (COMMA|AND|SEMI) KNOWN:object PAREN? (those|that) of DET|PRONOUN",
        "slotted",
        confidence=0.8,
        yes=(
            (_LEAD + "Tom Bligh fills the boots of a general and Ana Ruiz (Kites) those of his daughter.", "Tom Bligh; Ana Ruiz"),
        ),
        no=(_LEAD + "The bank fills the boots.",),
    ),
    Rule(
        "cast.slot.debut-is",
        "^ also? (making PRONOUN|DET ..2 debut (here|too)? | debuting) (is|are) PEOPLE:object",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "Making her debut is Eve Lund.", "Eve Lund"),),
        no=(_LEAD + "Making its debut is the ship.",),
    ),
    Rule(
        "cast.slot.at-the-heart",
        f"^ (at|in|on) DET (heart|centre|center|core|middle|forefront|front) of {_TITLE} (is|are|stand|stands) PEOPLE:object",
        "slotted",
        confidence=0.78,
        yes=(("At the heart of Salt Harvest are Ana Ruiz and Tom Bligh. Salt Harvest is a drama.", "Ana Ruiz; Tom Bligh"),),
        no=("At the heart of Salt Harvest is a secret. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.slot.comma-as",
        "COMMA AND PERSON:object PAREN? COMMA (as DET|PRONOUN (WORD|ADJ|GENRE)) !ROLE",
        "slotted",
        confidence=0.75,
        yes=((_LEAD + "It has Ana Ruiz, as a nun, and Tom Bligh, as the thief.", "Tom Bligh"),),
        no=(_LEAD + "It has a nun, and Nia Quell, as the producer.",),
    ),
    Rule(
        "cast.slot.in-it-together",
        "GOING:how (make|makes|making DET ..2 (pair|couple|duo|team|family) | meet cute | fall|falls|falling in|for love|each | lead|leads DET line"
        " | get|gets|getting ..3 together | lock|locks|locking horns | share|shares|sharing ..1 (roof|flat|bed|house|secret))",
        "slotted",
        confidence=0.72,
        yes=((_LEAD + "Ana Ruiz and Tom Bligh make an odd couple.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "The banks make a pair.",),
    ),
    Rule(
        "cast.slot.is-somebody",
        "(is|are) (a|an) !((WORD|ADJ|NATION){0,3} (ROLE|AWARD) | NATION|CALLING|member|fan|graduate|friend|partner|client|name|mother|father|big|huge|very|good|great|safe|shrewd|smart|natural|perfect"
        "|fine|former|longtime|long-time|regular|star|stars|actor|actress|legend|genius|talent|master|veteran|native|force|rising|household"
        "|vision|filmmaker|lot) (WORD|ADJ|GENRE|MODIFIER|NUMBER|DASH){1,6} (who|whose|with|caught|trying|haunted|hired|sent|forced|desperate"
        "|trapped|COMMA|SEMI|AND|POSS)",
        "slotted",
        confidence=0.6,
        yes=((_LEAD + "Ana Ruiz is a widow who buys a lighthouse.", "Ana Ruiz"),),
        no=(_LEAD + "Ana Ruiz is a Danish singer who lives in Riga.",),
    ),
)
