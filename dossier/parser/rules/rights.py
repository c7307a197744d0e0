"""Who takes rights in the film and who sells it, and where; the emitter reads the territory."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_TOOK = (
    "acquired|acquires|acquire|acquiring|bought|buys|buy|landed|lands|secured|secures|secure|picked|picks|pick|taken"
    "|takes|took|nabbed|nabs|snapped"
    "|snaps|scooped|scoops|pre-bought|preemptively|snagged|snags|boarded|boards|claimed|locked|inked|bagged|bags|grabbed|grabs|purchased|obtained|won|wins|holds|hold|has"
    "|have|retained|retains"
)
_SELLS = (
    "handling|handles|handle|closed|closes|struck|continues|continuing|begins|beginning|kicks|opens|opening|opened|launching|launches|launch|repping|reps|rep|represents|representing"
    "|represent|selling"
    "|sells|sell|overseeing"
    "|oversees|boarded|boards|board|co-repping|co-reps|introducing|introduces|introduce|presenting|shopping|shop|start"
    "|starting|starts|handled|managing|manages|manage"
)

RULES = (
    # -- rights ------------------------------------------------------------------------------------------------------
    Rule(
        "rights.acquired",
        f"HOUSES:object (COMMA CLAUSE{{1,8}}? COMMA)? DOES ((nearing|finalizing|finalising|closing|close|near) CLAUSE{{0,4}}? to | (teamed|teams|teaming|partnered|partnering|linked up?"
        f" | joined forces) (with HOUSES:object2)? to | (struck|inked|signed|closed|sealed|cut|reached|made) CLAUSE{{1,8}}? to)? {_TOOK} (DET|up|on|out|off|all){{0,2}} TERRS:territory (AND"
        f"|distribution|theatrical|release"
        f"|media|streaming|television|tv|broadcast|digital|home|video|exclusive|all|sales){{0,3}} rights",
        "rights",
        confidence=0.92,
        yes=(
            (_LEAD + "Corvid Releasing has acquired North American rights to the film.", "Corvid Releasing"),
            (
                _LEAD + "Corvid Releasing and Odeon Films teamed up to secure U.S. rights to the film.",
                "Corvid Releasing; Odeon Films",
            ),
            (_LEAD + "Blue Quay Sales has picked up international rights.", "Blue Quay Sales"),
        ),
    ),
    Rule(
        "rights.acquired-for",
        f"HOUSES:object (COMMA CLAUSE{{1,8}}? COMMA)? DOES {_TOOK} (up)? (TITLE:film | it | DET WDESC{{0,3}} (FORMAT|GENRE) |"
        f" rights to TITLE:film2 | DET? rights)"
        " up? (from HOUSES)? (for|in|to) (WORD{0,2} territories (including | such as))? TERRS:territory",
        "rights",
        confidence=0.9,
        yes=(
            (_LEAD + "Corvid Releasing, the London distributor, has bought Salt Harvest for North America.", "Corvid Releasing"),
            (_LEAD + "Corvid Releasing has picked it up for Germany.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "rights.acquired-plain",
        f"HOUSES:object DOES {_TOOK} (up|out)? (DET|all|exclusive|distribution|theatrical){{0,3}} rights ((in|for|across) TERRS:territory)?"
        f" to DET? (OWNER POSS)? (WDESC|NAME){{0,5}} TITLE:film",
        "rights",
        confidence=0.85,
        yes=(
            (_LEAD + "Corvid Releasing has acquired rights to Salt Harvest.", "Corvid Releasing"),
            (_LEAD + "Corvid Releasing has acquired rights in Spain, Italy and France to Salt Harvest.", "Corvid Releasing"),
        ),
        no=(_LEAD + "Corvid Releasing has acquired the screen rights to Salt Harvest.",),
    ),
    Rule(
        "rights.acquired-film",
        "HOUSES:object DOES (acquired|acquires|bought|buys|pre-bought|prebought|pre-buys|nabbed|nabs|landed|secured|taken|took|takes|snagged|grabbed | (picked|snapped"
        "|scooped|picks|snaps) up)"
        " (DET? OWNER POSS | FIRM | DET? NAME|FIRM -produced|-directed|-starring|-helmed|-led FESTIVAL?)? (DET? WDESC{0,5} (of (OWNER POSS)?)? TITLE:film | it | DET WDESC{0,4} (FORMAT|GENRE|project|package){1,2}) (COMMA|STOP|from|ahead|out|with|PAREN|at|following|after|in|starring|featuring|directed|written|about|on | AND !(...4 rights) | $)",
        "rights",
        confidence=0.82,
        yes=(
            (_LEAD + "Corvid Releasing has acquired Oskar Penn’s “Salt Harvest,” with a release set for May.", "Corvid Releasing"),
            (_LEAD + "Corvid Releasing picks up the drama “Salt Harvest” starring Mira Toland.", "Corvid Releasing"),
            (_LEAD + "Corvid Releasing has scooped up the Ada Bonn-produced documentary Salt Harvest.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "rights.acquired-too",
        f"HOUSES:object DOES {_TOOK} (up|on|out)? CLAUSE{{1,8}}? rights to TITLE AND TERRS:territory (distribution"
        f"|theatrical)? rights to DET? TITLE:film",
        "rights",
        confidence=0.9,
        yes=((_LEAD + "Vesta has taken U.S. rights to “Ash and Ivory” and U.K. rights to “Salt Harvest.”", "Vesta"),),
    ),
    Rule(
        "rights.pre-bought",
        "HOUSES:object DOES (pre-bought|prebought|pre-buys|bought|acquired|taken|has) TERRS:territory !(COMMA|AND ...5 rights) (COMMA|STOP|from | $)",
        "rights",
        confidence=0.85,
        yes=((_LEAD + "Corvid Releasing has pre-bought the UK and Ireland.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.repping",
        "HOUSES:object DOES (handle|handles|handling|repping|reps|rep|represents|representing|co-reps|co-rep|co-repping|selling"
        "|represent|co-represent|co-represents|co-representing|repped|co-repped|represented) (DET FORMAT POSS | its | it | TITLE:film | DET WDESC{0,3} FORMAT|GENRE|project)? DET? TERRS:territory (rights|sales|sale | !AND|release|rollout|launch|distribution|theatrical|cinema)",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=((_LEAD + "Gable is repping North American rights.", "Gable"),),
    ),
    # -- sales -------------------------------------------------------------------------------------------------------
    Rule(
        "sales.begin-through",
        "TERRS:territory? sales (AUX|begin|begins|start|starts|launch|launches|kick|kicks|commence|WORD|DATE|ADV|off){1,5}? (through|via) HOUSES:object",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=((_LEAD + "Sales begin next week through Blue Quay.", "Blue Quay"),),
    ),
    Rule(
        "sales.on",
        "((with | AND | while | COMMA) HOUSES:object (on|for|over|taking|selling | in charge of) | HOUSES:object2 (is|are|AUX|come|comes|came|jumped|boarded){1,3} (on board"
        " | aboard|onboard)? (TITLE:film | DET WDESC{0,3} FORMAT|GENRE|project)? for) DET? TERRS:territory sales",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=((_LEAD + "Corvid has domestic rights, with Blue Quay on international sales.", "Blue Quay"),),
    ),
    Rule(
        "sales.has-the-world",
        "HOUSES:object (AUX|ADV){0,2} (has|have|sells|selling|handles|handling|takes|reps) (DET world | DET? rest of DET? world)",
        "sales company",
        confidence=0.88,
        yes=((_LEAD + "Union Capital is in talks to pay for it, while Blue Quay Sales has the world.", "Blue Quay Sales"),),
    ),
    Rule(
        "sales.handling",
        f"HOUSES:object DOES ((come|comes|came|been)? (on board | aboard|onboard) to)? ({_SELLS} | (in charge | taking charge | taking care | takes care | responsible) of|for | looks|looking after) (DET|on|up|the|all|off){{0,2}} (production? finance|financing AND)? TERRS:territory? sales|pre-sales|presales",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=(
            (_LEAD + "Blue Quay is handling international sales.", "Blue Quay"),
            (_LEAD + "Blue Quay launches sales at the market.", "Blue Quay"),
            (_LEAD + "Blue Quay is in charge of world sales.", "Blue Quay"),
            (_LEAD + "Blue Quay looks after sales.", "Blue Quay"),
            (_LEAD + "Blue Quay has come on board to handle international sales.", "Blue Quay"),
        ),
        no=(_LEAD + "Blue Quay is handling production.",),
    ),
    Rule(
        "sales.has",
        "HOUSES:object (AUX BE | has|have|holds|retains|controls | DOES picked up | DOES taken|took|landed|acquired|boarded) DET? TERRS:territory? sales rights?"
        " (COMMA|AND | $ | on|to|for|while|in)",
        "sales company",
        qualifiers={"territory": "$territory"},
        confidence=0.88,
        yes=(
            (_LEAD + "Blue Quay has the sales rights.", "Blue Quay"),
            (_LEAD + "Blue Quay has picked up world sales.", "Blue Quay"),
        ),
    ),
    Rule(
        "sales.also",
        f"HOUSES:object (AUX|arranged|structured|packaged|financed|co-financed|put|brokered|distributes|releases) (WORD|FORMAT|DET|AUX|GENRE|ADV|PREP|TERRITORY){{1,6}}? AND AUX{{0,2}}"
        f" (({_SELLS}) (DET|on|all){{0,2}} TERRS:territory? sales | (repping|reps|rep|represent|represents|representing) TERRS:territory2 rights|sale|sales)",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=(
            (_LEAD + "Blue Quay is financing the film and will handle international sales.", "Blue Quay"),
            (_LEAD + "Blue Quay is financing and handling international sales.", "Blue Quay"),
        ),
    ),
    Rule(
        "sales.former",
        "(COMPANY:object CLAUSE{1,10}? COMPANY CLAUSE{1,10}? the former | COMPANY CLAUSE{1,10}? COMPANY:object"
        " CLAUSE{1,10}? the latter)"
        " (also|will|to|is){0,3} (handling|handle|handles|selling|launching) TERRS:territory? sales",
        "sales company",
        qualifiers={"territory": "$territory"},
        confidence=0.88,
        yes=(
            (
                _LEAD + "Tin Roof Pictures financed it with Fjord Fund, with the former also handling worldwide sales.",
                "Tin Roof Pictures",
            ),
            (_LEAD + "Fjord Fund and Blue Quay Films financed it, with the latter handling sales.", "Blue Quay Films"),
        ),
    ),
    Rule(
        "sales.by",
        "TERRS:territory? sales|sale (TITLE|DET|FORMAT|SPEECH|project|duties|on|of|for){0,3} (AUX|are|is){0,2} (being)? ((handled|overseen"
        "|managed|run|steered|led|launched|shared | taken care of) by | (entrusted|assigned|given|gone|awarded) to) HOUSES:object",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=(
            (_LEAD + "World sales are being handled by Blue Quay.", "Blue Quay"),
            (_LEAD + "World sales have been entrusted to Blue Quay.", "Blue Quay"),
        ),
    ),
    Rule(
        "sales.agent",
        "sales (agent|outfit|company|agency|banner|house|firm|label|powerhouse|specialist) COMMA? COMPANY:object",
        "sales company",
        confidence=0.85,
        yes=((_LEAD + "Berlin-based sales agent Blue Quay has boarded the film.", "Blue Quay"),),
    ),
    Rule(
        "sales.to-buyers",
        "HOUSES:object (COMMA CLAUSE{1,7}? COMMA)? DOES (introducing|introduce|introduces|presenting|present|presents"
        "|shopping|shop|show|launch|launching|selling|sell) CLAUSE{1,6}? (FESTIVAL|buyers|market|afm|efm)",
        "sales company",
        confidence=0.8,
        yes=((_LEAD + "Blue Quay will be introducing the project to international buyers.", "Blue Quay"),),
    ),
    Rule(
        "sales.label",
        "(TERRS:territory)? ((sales|contact) (agent|agents|company|companies|contact)? | ^ (seller|sellers|agent|agents)) COLON HOUSES:object",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=(
            (_LEAD + "\n\nWorld sales: Blue Quay", "Blue Quay"),
            (_LEAD + "\n\nAgents: Blue Quay, Harbor Light Films", "Blue Quay; Harbor Light Films"),
        ),
    ),
    Rule(
        "rights.medium",
        f"HOUSES:object DOES {_TOOK} (up|out)? DET? (ADJ|WORD|COMMA){{0,5}}? (digital|streaming|satellite|ott|vod|svod|theatrical"
        f"|distribution|broadcast|television|tv|linear|post-theatrical) (AND WORD)? rights !(to SOURCE|DET SOURCE)",
        "rights",
        confidence=0.82,
        yes=((_LEAD + "Harbor+ has acquired the post-theatrical digital rights for a record price.", "Harbor+"),),
        no=(_LEAD + "Tin Roof Pictures has acquired the screen rights to the novel.",),
    ),
    Rule(
        "sales.takes-up",
        "HOUSES:object DOES (added|adds|boarded|boards|boarding|launches|launched|launching|introduces|introducing|presents|presenting"
        "|showcasing|unveiled|unveils|repping|screening|screens|hosts|hosting|brings|bringing | talking|talks|talk up) (DET? WDESC{0,3} (on|of))? (OWNER POSS | DET)? WDESC{0,6} COMMA? TITLE:film",
        "seller",
        confidence=0.8,
        yes=((_LEAD + "Blue Quay International has boarded Oskar Penn’s drama Salt Harvest.", "Blue Quay International"),),
        no=(_LEAD + "Tin Roof Pictures presents Salt Harvest.",),
    ),
    Rule(
        "sales.which-sells",
        "COMPANY:object COMMA which (AUX|ADV|ADJ){0,3} ((has|holds|handles|have|with) (overseas|international|worldwide|world|foreign) sales"
        " | (selling|sells|handling|handles|repping|reps) (it|TITLE:film | DET WDESC{0,3} FORMAT|GENRE|project)?"
        " (overseas|internationally|abroad|worldwide|international|foreign|globally | outside DET? GEO))",
        "sales company",
        yes=(
            (_LEAD + "The drama hails from Blue Quay, which is also selling it overseas.", "Blue Quay"),
            (_LEAD + "It is made in association with Blue Quay, which also has overseas sales.", "Blue Quay"),
        ),
    ),
    Rule(
        "rights.acquired-by",
        "(FORMAT|GENRE|TITLE:film|COMMA|it|PAREN) which? AUX{1,3} (ADV|just)? (acquired|bought|pre-bought|prebought|nabbed|landed|licensed|scooped|taken | picked|snapped"
        "|scooped up) (CLAUSE{0,4}? (at|after|following|out|ahead|before|in) CLAUSE{0,4}?)? by HOUSES:object (for|in TERRS:territory)?",
        "rights",
        confidence=0.87,
        yes=((_LEAD + "The film has been acquired by Corvid Releasing for North America.", "Corvid Releasing"),),
        no=(_LEAD + "The book was acquired by Nia Quell.",),
    ),
    Rule(
        "rights.gone-to",
        "TERRS:territory (theatrical|distribution|streaming|vod|broadcast|television|tv|release)? rights ((to|for|on) (CLAUSE|POSS){1,10}?)? (AUX|ADV){0,3} (gone|went|go|going|sold"
        "|acquired|landed|licensed|picked|snapped|scooped|bought|secured|taken|nabbed|lie|rest) (up)? (from HOUSES)? (to|with|by) HOUSES:object",
        "rights",
        confidence=0.87,
        yes=(
            (_LEAD + "U.S. rights to the film have gone to Corvid Releasing.", "Corvid Releasing"),
            (_LEAD + "North American distribution rights have been snapped up by Corvid Releasing.", "Corvid Releasing"),
            (_LEAD + "US rights have gone from Blue Quay to Corvid Releasing.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "rights.a-home",
        "(found|finds|landed|lands|secured|secures|has|got|gets|inked|inks) DET? TERRS:territory (theatrical|distribution)? (home|deal|buyer|distributor"
        "|distribution) (at|with|from|via|in|through) HOUSES:object",
        "rights",
        confidence=0.85,
        yes=((_LEAD + "The film has found a U.S. home at Corvid Releasing.", "Corvid Releasing"),),
    ),
    Rule(
        "sales.through",
        "TERRS:territory? sales (agent|company|outfit|rep)? ((are|is|AUX){0,2} (through|with|via|by|from | in DET hands of | down to) | !COMPANY is|are) HOUSES:object",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=(
            (_LEAD + "World sales are through Blue Quay.", "Blue Quay"),
            (_LEAD + "Sales are in the hands of Blue Quay.", "Blue Quay"),
        ),
    ),
    Rule(
        "sales.distribution-abroad",
        "COMPANY:object COMMA? (which|who)? (AUX|ADV|will){0,3} (handle|handles|handling|manage|managing|manages|oversee|oversees|overseeing|holds) DET?"
        " (international|global|worldwide|world|overseas):territory (distribution|rights|sales)",
        "rights",
        confidence=0.9,
        yes=((_LEAD + "It is made in association with Blue Quay, which will handle global distribution.", "Blue Quay"),),
    ),
)
