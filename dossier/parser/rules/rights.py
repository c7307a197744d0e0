"""Who sells, distributes, airs and streams the film, and where; the emitter reads the territory."""

from dossier.parser.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_TOOK = (
    "acquired|acquires|acquire|acquiring|bought|buys|buy|landed|lands|secured|secures|secure|picked|picks|pick|taken"
    "|takes|took|nabbed|nabs|snapped"
    "|snaps|scooped|scoops|pre-bought|preemptively|snagged|snags|boarded|boards|claimed|locked|inked|holds|hold|has"
    "|have|retained|retains"
)
_SELLS = (
    "handling|handles|handle|opens|opening|opened|launching|launches|launch|repping|reps|rep|represents|representing"
    "|represent|selling"
    "|sells|sell|overseeing"
    "|oversees|boarded|boards|board|co-repping|co-reps|introducing|introduces|introduce|presenting|shopping|shop|start"
    "|starting|starts|handled"
)

RULES = (
    # -- rights ------------------------------------------------------------------------------------------------------
    Rule(
        "rights.acquired",
        f"HOUSES:object (COMMA CLAUSE{{1,8}}? COMMA)? DOES {_TOOK} (DET|up|on|out|off|all){{0,2}} TERRS:territory (AND"
        f"|distribution|theatrical|release"
        f"|media|streaming|all|sales){{0,3}} rights",
        "rights",
        confidence=0.92,
        yes=(
            (_LEAD + "Corvid Releasing has acquired North American rights to the film.", "Corvid Releasing"),
            (_LEAD + "Blue Quay Sales has picked up international rights.", "Blue Quay Sales"),
        ),
    ),
    Rule(
        "rights.acquired-for",
        f"HOUSES:object (COMMA CLAUSE{{1,8}}? COMMA)? DOES {_TOOK} (up)? (TITLE:film | it | DET WDESC{{0,3}} (FORMAT|GENRE) |"
        f" rights to TITLE:film2 | DET? rights)"
        " (for|in|to) TERRS:territory",
        "rights",
        confidence=0.9,
        yes=((_LEAD + "Corvid Releasing, the London distributor, has bought Salt Harvest for North America.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.acquired-plain",
        f"HOUSES:object DOES {_TOOK} (up|out)? (DET|all|exclusive|distribution|theatrical){{0,3}} rights to DET? (OWNER"
        f" POSS)? WDESC{{0,4}} TITLE:film",
        "rights",
        confidence=0.85,
        yes=((_LEAD + "Corvid Releasing has acquired rights to Salt Harvest.", "Corvid Releasing"),),
        no=(_LEAD + "Corvid Releasing has acquired the screen rights to Salt Harvest.",),
    ),
    Rule(
        "rights.acquired-film",
        "HOUSES:object DOES (acquired|acquires|bought|buys|nabbed|nabs|landed|secured|taken|snagged | (picked|snapped"
        "|scooped|picks|snaps) up)"
        " (DET? OWNER POSS)? DET? WDESC{0,5} TITLE:film (COMMA|STOP|from|ahead|out|with|PAREN|AND | $)",
        "rights",
        confidence=0.82,
        yes=(
            (_LEAD + "Corvid Releasing has acquired Oskar Penn’s “Salt Harvest,” with a release set for May.", "Corvid Releasing"),
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
        "HOUSES:object DOES (pre-bought|prebought|pre-buys|bought|acquired|taken|has) TERRS:territory (COMMA|STOP|from | $)",
        "rights",
        confidence=0.85,
        yes=((_LEAD + "Corvid Releasing has pre-bought the UK and Ireland.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.repping",
        "HOUSES:object DOES (repping|reps|rep|represents|representing|co-reps|co-rep|co-repping|selling"
        "|represent|handling|repping) (DET FORMAT POSS | its)? TERRS:territory (rights|sales|distribution)?",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=((_LEAD + "Gable is repping North American rights.", "Gable"),),
    ),
    # -- sales -------------------------------------------------------------------------------------------------------
    Rule(
        "sales.handling",
        f"HOUSES:object DOES ({_SELLS}) (DET|on|up|the|all){{0,2}} TERRS:territory? sales",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=(
            (_LEAD + "Blue Quay is handling international sales.", "Blue Quay"),
            (_LEAD + "Blue Quay launches sales at the market.", "Blue Quay"),
        ),
        no=(_LEAD + "Blue Quay is handling production.",),
    ),
    Rule(
        "sales.has",
        "HOUSES:object (BE | DOES picked up | DOES taken|took|landed|acquired|boarded) DET? TERRS:territory? sales rights?"
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
        f"HOUSES:object AUX (WORD|FORMAT|DET|AUX|GENRE|ADV){{1,6}}? AND AUX{{0,2}} ({_SELLS}) (DET|on|all){{0,2}}"
        f" TERRS:territory? sales",
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
        "TERRS:territory? sales (TITLE|DET|FORMAT|SPEECH|on|of|for){0,3} (AUX|are|is){0,2} (being)? (handled|overseen"
        "|managed|run) by HOUSES:object",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=((_LEAD + "World sales are being handled by Blue Quay.", "Blue Quay"),),
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
        "TERRS:territory? (sales|contact) (agent|company|contact)? COLON HOUSES:object",
        "sales company",
        qualifiers={"territory": "$territory"},
        yes=((_LEAD + "\n\nWorld sales: Blue Quay", "Blue Quay"),),
    ),
    # -- distribution --------------------------------------------------------------------------------------------------
    Rule(
        "distributor.releases",
        "HOUSES:object DOES (theatrically)? (release|releases|releasing|distribute|distributes|distributing|distribution"
        "|open|opens|opening|dated|date|debut|bow)"
        " (TITLE:film | FORMAT|DET|SPEECH | $ | theatrically|it|in|worldwide|domestically|internationally"
        "|nationwide|globally)",
        "release by",
        confidence=0.9,
        yes=(
            (_LEAD + "Corvid Releasing will open the film in German theaters in May 2024.", "Corvid Releasing"),
            (_LEAD + "In Spain, Alfa will distribute.", "Alfa"),
        ),
        no=(_LEAD + "Toland opens the door.",),
    ),
    Rule(
        "distributor.aboard",
        "HOUSES:object (AUX|ADV){0,3} (aboard|onboard|set|attached | on board) to (distribute|release)",
        "release by",
        confidence=0.88,
        yes=((_LEAD + "It shoots in May, with Corvid Releasing now on board to distribute.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.first-look",
        "HOUSES:object DOES (released|unveiled|dropped|revealed|debuted|shared) CLAUSE{1,6}? (look|trailer|teaser"
        "|images|photos|poster)",
        "airs",
        confidence=0.8,
        yes=((_LEAD + "Netflix has released the first look at the drama.", "Netflix"),),
    ),
    Rule(
        "distributor.releasing",
        "(with | AND) HOUSES:object (releasing|distributing | handling distribution)? in TERRS:territory",
        "release by",
        confidence=0.8,
        yes=(
            (
                _LEAD + "Casa Films will distribute in Spain, with Trois Films releasing in France and Bloem in Benelux.",
                "Trois Films; Bloem",
            ),
        ),
    ),
    Rule(
        "distributor.released-by",
        "(released|distributed) ..6 by HOUSES:object (in TERRS:territory)?",
        "release by",
        confidence=0.9,
        yes=((_LEAD + "In Norway, it will be released in cinemas by Corvid Releasing in May.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.deals",
        "(to|in|include|includes|including|with|territories|for) TERRITORY{1,3} PAREN CLAUSE{0,40}",
        "deals",
        yes=(
            (
                _LEAD + "The film has sold to Germany (Falke), Spain (Puerto Films) and Italy (Lucciola).",
                "Falke; Puerto Films; Lucciola",
            ),
        ),
    ),
    Rule(
        "distributor.deals.by-company",
        "(sold|sells|licensed|deals|pre-sold|gone|went|goes|bought|buyers) ..10 (to|with|include|are|by) COMPANY|PLACE"
        " (PAREN | (for"
        "|in) TERRITORY) CLAUSE{0,40}",
        "deals",
        yes=(
            (
                _LEAD + "The film has sold to Falke (Germany), Puerto Films (Spain) and Lucciola (Italy).",
                "Falke; Puerto Films; Lucciola",
            ),
            (_LEAD + "The film was licensed to Falke for Germany.", "Falke"),
        ),
    ),
    Rule(
        "distributor.gives-order",
        "HOUSES:object DOES (given|gives|gave|handed|hands|placed|issued) CLAUSE{1,12}? (order|orders|greenlight"
        "|commitment) (to|for) (TITLE:film | DET)",
        "distributor",
        confidence=0.88,
        yes=((_LEAD + "Harbor+ has given an eight-episode, straight-to-series order to Salt Harvest.", "Harbor+"),),
    ),
    Rule(
        "distributor.broadcasts",
        "HOUSES:object DOES (air|airs|broadcast|broadcasts|broadcasting|stream|streams|streaming|carry) (it|TITLE:film|DET)",
        "distributor",
        confidence=0.85,
        yes=((_LEAD + "Kanal D will broadcast it in autumn.", "Kanal D"),),
        no=(_LEAD + "Toland will stream it.",),
    ),
    Rule(
        "distributor.brings",
        "HOUSES:object DOES (bring|brings|bringing|take|takes|put) (TITLE:film|it|DET) CLAUSE{0,3}? (to|in|into)"
        " (cinemas|theaters|theatres|screens | DET? big screen)",
        "release by",
        confidence=0.85,
        yes=((_LEAD + "Corvid Releasing will bring Salt Harvest to cinemas in late June.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.ordered",
        "HOUSES:object (BE | COMMA CLAUSE{1,6}? COMMA) (ordered|orders|placed|given|gives|greenlit|commissioned"
        "|renewed|picked|handed|announced|lifted|confirmed|unveiled|landing|nabbed) CLAUSE{0,10}?"
        " (order|series|up | FORMAT|GENRE | TITLE:film)",
        "airs",
        confidence=0.85,
        yes=((_LEAD + "Netflix has placed a ten-episode order for the drama.", "Netflix"),),
    ),
    Rule(
        "distributor.house-film",
        "FIRM:object (POSS|ADJ|WORD){0,3} (GENRE|FORMAT|original){1,3} COMMA? TITLE:film",
        "airs",
        confidence=0.85,
        yes=(
            ("Mira Toland will star in Salt Harvest. The Netflix series Salt Harvest follows a baker.", "Netflix"),
            ("Netflix’s newly commissioned series, Salt Harvest, will star Mira Toland.", "Netflix"),
        ),
    ),
    Rule(
        "distributor.house-title",
        "FIRM:object POSS TITLE:film (GENRE|FORMAT)",
        "airs",
        confidence=0.85,
        yes=(("Mira Toland will star in Salt Harvest. Netflix’s Salt Harvest series opens in May.", "Netflix"),),
    ),
    Rule(
        "distributor.on-channel",
        "(air|airs|aired|debut|debuts|premiere|premieres|stream|streams|streaming|launch|bow|bows|release|drama|series"
        "|available|arrive|arrives | TITLE COMMA) CLAUSE{0,8}? (on|to|via) DET? COMPANY:object (AND COMMA? (stream"
        "|streams)? on DET? COMPANY:object2)?",
        "airs",
        confidence=0.85,
        yes=((_LEAD + "It premieres on Netflix in May 2024.", "Netflix"),),
        no=(_LEAD + "It debuts on Friday.",),
    ),
    Rule(
        "distributor.airs-on",
        "(air|airs|aired|stream|streams|streaming|airing|broadcast) CLAUSE{0,6}? (on|to|via) DET? COMPANY:object"
        " !(POSS|FORMAT|GENRE|TITLE)"
        " (in TERRS)? (AND (stream|streams|COMMA){0,2} on DET? COMPANY:object2)?",
        "distributor",
        confidence=0.85,
        yes=((_LEAD + "The series airs on Kanal D in Sweden and on Harbor+ elsewhere.", "Kanal D; Harbor+"),),
        no=(_LEAD + "It streams on Friday.",),
    ),
    Rule(
        "distributor.sets-release",
        "HOUSES:object DOES (set|sets|plans|plan|planning|slated|slates|dated|dates|eyeing|eyes|scheduled|planned)"
        " CLAUSE{0,6}? (release|bow|debut|opening|rollout)",
        "release by",
        confidence=0.85,
        yes=((_LEAD + "Corvid Releasing has set an October release.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.original",
        "(TITLE:film | it | DET WDESC{0,2} FORMAT) AUX DET FIRM:object (ADJ|WORD|original){0,2} (FORMAT|GENRE)",
        "airs",
        confidence=0.85,
        yes=(("Mira Toland will star in Salt Harvest. Salt Harvest is a Netflix original series.", "Netflix"),),
    ),
    Rule(
        "distributor.commissioned-by",
        "(commissioned|ordered|greenlit | picked up) by HOUSES:object",
        "airs",
        confidence=0.88,
        yes=((_LEAD + "The series was commissioned by the BBC.", "BBC"),),
    ),
    Rule(
        "distributor.for-channel",
        "(FORMAT|GENRE|directing|direct|directs|made|making|sequel|series|drama|film|helming|produced|biopic|created)"
        " for DET? COMPANY:object",
        "airs",
        confidence=0.8,
        yes=((_LEAD + "Penn is directing the series for Netflix.", "Netflix"),),
    ),
    Rule(
        "distributor.buyer",
        "with DET? COMPANY:object as DET? (buyer|distributor|network|broadcaster|platform)",
        "distributor",
        yes=((_LEAD + "The series is a go, with Harbour TV as the buyer.", "Harbour TV"),),
    ),
    Rule(
        "distributor.date-from",
        "DATE from DET? COMPANY:object",
        "release by",
        confidence=0.85,
        yes=((_LEAD + "It is coming to theaters on May 4, 2024 from Corvid Releasing.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.distributes",
        "COMPANY:object (distributes|is_distributing) (STOP | $)",
        "distributor",
        yes=((_LEAD + "Harbour Networks distributes.", "Harbour Networks"),),
    ),
    Rule(
        "distributor.label",
        "(distributor|distribution|distributors|network|broadcaster|streamer|platform) COLON (A_HOUSE ((COMMA|AND)"
        " A_HOUSE){0,3}):object",
        "distributor",
        yes=((_LEAD + "\n\nDistributor: Corvid Releasing", "Corvid Releasing"),),
    ),
)
