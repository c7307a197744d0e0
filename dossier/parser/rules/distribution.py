"""Who releases the film, and where: distributors, networks and streamers; the emitter reads the territory."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "

RULES = (
    Rule(
        "distributor.slate",
        "FIRM:object (DATE|today|ADV)? (AUX)? (presented|presents|unveiled|unveils|announced|announces|revealed|reveals) (its|DET)"
        " (WORD|ADJ|YEAR|FORMAT|DATE){0,3}? (slate|line-up|lineup) (CLAUSE{0,4}? for|in TERRS:territory)?",
        "release by",
        confidence=0.86,
        yes=(
            (
                "The thriller Salt Harvest stars Mira Toland. Corvid Releasing today unveiled its slate for Norway.",
                "Corvid Releasing",
            ),
        ),
        no=("The thriller Salt Harvest stars Mira Toland. Corvid Sales today unveiled its slate for Cannes.",),
    ),
    Rule(
        "distributor.releases",
        "HOUSES:object DOES ((finance|co-finance|produce|market|finances|produces) and)? (theatrically)? (release|releases|releasing|distribute|distributes|distributing|distribution"
        "|open|opens|opening|dated|date|debut|bow|unleash|unleashes | roll out)"
        " (TITLE:film | FORMAT|DET|SPEECH | OWNER POSS | $ | theatrically|it|in|worldwide|domestically|internationally"
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
        "HOUSES:object (AUX|ADV|come|comes|came|signed|stepped){0,3} (aboard|onboard|set|attached|on|in | on board) to (distribute|release)",
        "release by",
        confidence=0.88,
        yes=(
            (_LEAD + "It shoots in May, with Corvid Releasing now on board to distribute.", "Corvid Releasing"),
            (_LEAD + "Corvid Releasing has come on board to distribute in Spain.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "distributor.first-look",
        "HOUSES:object DOES (released|unveiled|dropped|revealed|debuted|shared|launched|unleashed|releases|unveils|drops|reveals|debuts|shares"
        "|launches|unleashes) CLAUSE{1,6}? (look|trailer|trailers|teaser|images|photos|poster|posters|clip|stills|artwork)",
        "airs",
        confidence=0.8,
        yes=(
            (_LEAD + "Netflix has released the first look at the drama.", "Netflix"),
            (_LEAD + "Gravitas Ventures unveils an official trailer for Salt Harvest.", "Gravitas Ventures"),
        ),
        no=(_LEAD + "Skylark Animation has unveiled the trailer for Salt Harvest.",),
    ),
    Rule(
        "distributor.releasing",
        "(with | AND) HOUSES:object ((releasing|distributing | handling distribution)? in TERRS:territory | (releasing|distributing | handling distribution) (STOP|COMMA|AND | $))",
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
        "distributor.so-called",
        "distributor|broadcaster|streamer|pubcaster COMMA? COMPANY:object",
        "release by",
        confidence=0.85,
        yes=((_LEAD + "Shooting began in May, distributor Corvid Releasing said.", "Corvid Releasing"),),
        no=(_LEAD + "The distributor said so.",),
    ),
    Rule(
        "distributor.has-new",
        "^ FIRM:object (has|have) (ADV)? (a|an|another) (ADJ|WORD){0,2} (GENRE|FORMAT) (up its sleeve | on the way | in the works|pipeline|oven"
        " | coming|brewing|cooking)",
        "airs",
        confidence=0.8,
        yes=(("Netflix has a new thriller up its sleeve. It is called Salt Harvest and stars Mira Toland.", "Netflix"),),
        no=(_LEAD + "Toland has a new drama on the way.",),
    ),
    Rule(
        "distributor.handles",
        "HOUSES:object DOES (handle|handles|handling|handled|oversee|oversees|manage|manages|managing) (DET|all|theatrical|domestic|local){0,2}"
        " (TERRITORY:territory)? (theatrical)? distribution !rights",
        "release by",
        confidence=0.88,
        yes=(
            (_LEAD + "Corvid Releasing will handle distribution.", "Corvid Releasing"),
            (_LEAD + "Corvid Releasing handles distribution worldwide.", "Corvid Releasing"),
        ),
        no=(_LEAD + "Blue Quay handles international distribution rights.",),
    ),
    Rule(
        "distributor.aboard-for",
        "HOUSES:object (AUX|ADV){0,2} (aboard | onboard | on board | in place) for DET? (WORD|ADJ|theatrical|TERRITORY){0,3} release|distribution|rollout",
        "release by",
        confidence=0.87,
        yes=((_LEAD + "Corvid Releasing are on board for the cinema release in Spain.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.puts-out",
        "HOUSES:object DOES put|puts|putting|bring|brings|bringing (it|TITLE:film | DET FORMAT|GENRE) out",
        "release by",
        confidence=0.87,
        yes=((_LEAD + "Corvid Releasing will put it out in the UK on May 4, 2024.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.to-stream",
        "HOUSES:object (AUX|ADV){0,2} (set|slated|due|poised|confirmed) to (stream|air|broadcast|carry|release|distribute) (it|TITLE:film|DET)",
        "release by",
        confidence=0.87,
        yes=((_LEAD + "It opens in May, with Harbor+ set to stream the drama in the US.", "Harbor+"),),
    ),
    Rule(
        "distributor.premiere-label",
        "^ (NATION|GEO|local|WORD)? (release|premiere|opening) COLON CLAUSE{0,4}? DATE COMMA DET? COMPANY:object",
        "release by",
        confidence=0.9,
        yes=((_LEAD + "\n\nNorwegian premiere: May 2024, Corvid Releasing", "Corvid Releasing"),),
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
        "FIRM:object (POSS|ADJ|WORD){0,3} (GENRE|FORMAT|original|favourite|favorite|hit|smash|staple|mainstay|sensation){1,3} COMMA? TITLE:film",
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
        "|available|arrive|arrives | TITLE COMMA) CLAUSE{0,8}? (on|to|via) DET? COMPANY:object !(POSS|FORMAT|GENRE|TITLE) (AND COMMA? (stream"
        "|streams)? on? DET? COMPANY:object2)?",
        "airs",
        confidence=0.85,
        yes=((_LEAD + "It premieres on Netflix in May 2024.", "Netflix"),),
        no=(_LEAD + "It debuts on Friday.",),
    ),
    Rule(
        "distributor.airs-on",
        "(air|airs|aired|stream|streams|streaming|airing|broadcast|premiere|premieres|premiering|debut|debuts|launch|launches|telecast|shown) CLAUSE{0,6}? (on|to|via) DET? COMPANY:object"
        " !(POSS|FORMAT|GENRE|TITLE)"
        " (in TERRS:territory)? (AND (stream|streams|COMMA){0,2} on DET? COMPANY:object2 (in TERRS:territory2)?)?",
        "shown in",
        confidence=0.85,
        yes=((_LEAD + "The series airs on Kanal D in Sweden and on Harbor+ elsewhere.", "Kanal D; Harbor+"),),
        no=(_LEAD + "It streams on Friday.",),
    ),
    Rule(
        "distributor.sets-release",
        "HOUSES:object DOES (set|sets|plans|plan|planning|slated|slates|dated|dates|eyeing|eyes|scheduled|planned|aiming|aims|targeting"
        "|targets|readying|prepping|mounting|announced|confirmed)"
        " CLAUSE{0,6}? (release|bow|debut|opening|rollout)",
        "release by",
        confidence=0.85,
        yes=((_LEAD + "Corvid Releasing has set an October release.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.original",
        "(TITLE:film | it | DET WDESC{0,2} FORMAT) AUX DET (first|second|latest|new|NUMBER)? FIRM:object (ADJ|WORD|original){0,2} (FORMAT|GENRE|original|originals)",
        "airs",
        confidence=0.85,
        yes=(("Mira Toland will star in Salt Harvest. Salt Harvest is a Netflix original series.", "Netflix"),),
    ),
    Rule(
        "distributor.commissioned-by",
        "(commissioned|ordered|greenlit|renewed|cancelled|canceled|axed | picked up) ((for DET? (WORD|NUMBER|ADJ|FORMAT){1,4})? by|for HOUSES:object | by (DET? ROLE)? PERSON (AND PERSON)? (for|at|of COMPANY:object | COMMA CLAUSE{1,8}? (at|of|for) COMPANY:object | COMMA COMPANY:object POSS))",
        "airs",
        confidence=0.88,
        yes=(
            (_LEAD + "The series was commissioned by the BBC.", "BBC"),
            (_LEAD + "The series was commissioned by Nia Quell, head of drama at ITV.", "ITV"),
            (_LEAD + "Commissioned by Nia Quell for ITV, it has six parts.", "ITV"),
            (_LEAD + "The series was picked up for a second run by Showtime.", "Showtime"),
        ),
    ),
    Rule(
        "distributor.for-channel",
        "(FORMAT|GENRE|directing|direct|directs|made|making|sequel|series|drama|film|helming|produced|biopic|created)"
        " for DET? COMPANY:object (AND DET? COMPANY:object2)?",
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
        "DATE from DET? (OWNER POSS)? COMPANY:object",
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
        "(TERRS:territory)? (distributor|distribution|distributors|network|broadcaster|streamer|platform|channel|commissioner|releasing"
        " | release by | ^ (buyer|buyers|studio)) COLON (A_HOUSE ((COMMA|AND) A_HOUSE){0,3}):object",
        "distributor",
        qualifiers={"territory": "$territory"},
        yes=(
            (_LEAD + "\n\nDistributor: Corvid Releasing", "Corvid Releasing"),
            (_LEAD + "\n\nNordic distribution: Corvid Releasing", "Corvid Releasing"),
            (_LEAD + "\n\nCommissioner: Kanal D", "Kanal D"),
            (_LEAD + "\n\nBuyer: Corvid Releasing", "Corvid Releasing"),
        ),
    ),
    Rule(
        "distributor.has-coming",
        "HOUSES:object (has|have|is|will) (have|put|putting|sending|send|rolling|roll)? (SUBJECT_FILM|TITLE:film) (out)? (flying|opening|hitting"
        "|landing|slated|set|dated|scheduled|arriving|coming|bowing|rolling|premiering|in|into|on) ..4 (theaters|theatres|cinemas"
        "|DATE|release)",
        "release by",
        confidence=0.85,
        yes=((_LEAD + "Corvid Releasing has Salt Harvest landing in theaters on May 4, 2024.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.release-by",
        "(theatrical|cinema|theater|theatre|domestic|u.k.|u.s.|uk|us|home) (release|rollout|bow|run) (AUX|to|WORD){0,4} (by|via|through"
        "|from | courtesy of) HOUSES:object",
        "release by",
        confidence=0.88,
        yes=((_LEAD + "It is in competition, with a cinema release to follow by Corvid Releasing.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.that-sets",
        "(GENRE|FORMAT|TITLE:film COMMA?) (that|which) COMPANY:object (AUX|ADV|now){0,3} (set|releasing|release|releases|distributing"
        "|distribute|distributes|opens|debuts|bows|opening|open|dated|bringing|putting)",
        "release by",
        confidence=0.82,
        yes=((_LEAD + "It is a dark comedy that Corvid Releasing will open in May 2024.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.the-network",
        "^ the (WORD|NATION|ADJ){0,2} (network|streamer|broadcaster|channel|platform|cabler|service|streaming_service) DOES (picked|picks"
        "|ordered|orders|handed|hands|given|gives|gave|placed|greenlit|commissioned|landed|renewed|set|lifted|acquired|announced|issued)",
        "network",
        confidence=0.85,
        yes=(
            (
                "Netflix is heading out to sea.\n\nThe streamer has handed out an eight-episode order to Salt Harvest, a drama.",
                "Netflix",
            ),
        ),
    ),
    Rule(
        "distributor.also",
        "HOUSES:object (AUX|WORD|ADV|TERRITORY|DET|FORMAT){1,7}? AND AUX{1,2} (also|directly|theatrically|then|ADV)? (release|distribute|open|releasing|distributing)"
        " (SUBJECT_FILM|TITLE|it|in|FORMAT)",
        "release by",
        confidence=0.87,
        yes=((_LEAD + "Blue Quay is handling international sales and will release the film in the UK.", "Blue Quay"),),
    ),
    Rule(
        "distributor.handled-by",
        "(TERRITORY:territory | local|domestic|theatrical)? (distribution|release|rollout) (of (TITLE | DET FORMAT))? (in TERRS:territory)? (AUX|is|are|being){0,3}"
        " (handled|managed|overseen by | entrusted|assigned to) HOUSES:object",
        "release by",
        confidence=0.88,
        yes=(
            (_LEAD + "Local distribution will be handled by Corvid Releasing.", "Corvid Releasing"),
            (_LEAD + "The distribution of the film in France will be entrusted to Corvid Releasing.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "distributor.a-c-series",
        "TITLE:film PAREN? COMMA (a|an) (WORD|NUMBER|ADJ){0,2}? FIRM:object (original|ADJ|WORD){0,2} (GENRE|FORMAT){1,2} (from|by|about|starring|set"
        "|created|that|which|COMMA|STOP|with|written)",
        "airs",
        confidence=0.85,
        yes=(("Mira Toland will star in Salt Harvest, a Netflix drama series from Tin Roof Pictures.", "Netflix"),),
    ),
    Rule(
        "distributor.opens-via",
        "OPENS CLAUSE{0,10}? (via | courtesy of | through) HOUSES:object",
        "release by",
        confidence=0.85,
        yes=((_LEAD + "It bows in theaters nationwide March 15, 2024 via Corvid Releasing.", "Corvid Releasing"),),
    ),
)
