"""A network, streamer or distributor as the subject: what it does with the film, what it says of it, and by what words it is one."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_FILM = "(it | NAMELIKE:film | DET WDESC{0,2} (FORMAT|GENRE){1,2} !TITLE)"
_SHOWS = (
    "show|shows|showing|launch|launches|launching|start|starts|premiere|premieres|premiering|bring|brings|bringing|buy|buys|bought|win|wins|won|landed|gave|run|runs|air|airs"
    "|backed|backs|wants|putting|kept|keeps|order|orders|ordered|acquired|acquires|nabbed|snapped|grabbed|commissioned|commissions|greenlit|renewed|debut|debuts|stream|streams|carry|carries|unveil|unveils"
)
_SAID = "announced|announces|said|says|confirmed|confirms|revealed|reveals"

RULES = (
    Rule(
        "network.does",
        f"FIRM:object DOES ({_SHOWS}) up? {_FILM}",
        "airs",
        confidence=0.84,
        yes=(
            (_LEAD + "Netflix bought it at the market.", "Netflix"),
            (_LEAD + "The BBC shows the series in May.", "BBC"),
        ),
        no=(_LEAD + "Toland bought it.",),
    ),
    Rule(
        "network.which-it-does",
        f"(NAMELIKE:film PAREN? COMMA? | (FORMAT|GENRE) COMMA?) (which|that) DET? FIRM:object (AUX|ADV|to|has|just){{0,4}} ({_SHOWS})",
        "airs",
        confidence=0.84,
        yes=(("Mira Toland will star in the drama Salt Harvest, which Netflix bought at the market.", "Netflix"),),
    ),
    Rule(
        "network.paid-for",
        f"FIRM:object (AUX|ADV){{0,2}} (paid|paying|pays|forked|shelled) CLAUSE{{0,6}}? for {_FILM}",
        "airs",
        confidence=0.84,
        yes=((_LEAD + "Netflix paid a record sum for it.", "Netflix"),),
    ),
    Rule(
        "network.went-to",
        f"{_FILM} (AUX|ADV){{0,2}} (went|gone|goes|going|sold) to DET? FIRM:object (after|for|in|at|STOP|COMMA|on | $)",
        "airs",
        confidence=0.82,
        yes=((_LEAD + "It went to Netflix after a bidding war.", "Netflix"),),
    ),
    Rule(
        "network.ordered-episodes",
        "FIRM:object DOES (asked|ordered|orders|commissioned|picked|wants|bought|renewed) (for|up)? NUMBER (WORD|ADJ|NUMBER){0,2} (episodes|parts|hours|instalments|installments|seasons)",
        "airs",
        confidence=0.84,
        yes=((_LEAD + "Netflix has asked for six episodes.", "Netflix"),),
    ),
    Rule(
        "network.announced",
        f"^ DET? FIRM:object (AUX|ADV|has|have){{0,2}} (DATE|today|on|ADV|yesterday){{0,3}} ({_SAID}) (DATE|today|on|ADV|yesterday){{0,3}} that? CLAUSE{{0,16}}? NAMELIKE:film",
        "airs",
        confidence=0.8,
        yes=(("Netflix announced today that Mira Toland will star in the drama Salt Harvest.", "Netflix"),),
    ),
    Rule(
        "network.said-of-it",
        f"^ DET? FIRM:object (AUX|ADV){{0,2}} ({_SAID}) (DATE|today|on){{0,3}} that? (it | DET (FORMAT|GENRE)) (AUX|will|would|starts|begins|premieres|returns|is)",
        "airs",
        confidence=0.8,
        yes=((_LEAD + "Netflix says that the series starts in May.", "Netflix"),),
    ),
    Rule(
        "network.it-said",
        f"COMMA (DET? FIRM:object (AUX|ADV|has|have){{0,2}} ({_SAID}) | said DET? FIRM:object2) (DATE|today|on|yesterday|STOP|SEMI | $)",
        "airs",
        confidence=0.78,
        yes=(
            ("Mira Toland will star in the drama Salt Harvest, Netflix has confirmed.", "Netflix"),
            ("Mira Toland will star in the drama Salt Harvest, said Netflix.", "Netflix"),
        ),
    ),
    Rule(
        "network.cast-somebody",
        "FIRM:object DOES (cast|casts|signed|signs|tapped|taps|hired|booked|lured|recruited|landed|wants|enlisted) PEOPLE (for|in|as|to) CLAUSE{0,7}? NAMELIKE:film",
        "airs",
        confidence=0.8,
        yes=(("Netflix has cast Mira Toland in the drama Salt Harvest.", "Netflix"),),
    ),
    Rule(
        "network.over-at",
        "^ over? at FIRM:object COMMA",
        "airs",
        confidence=0.76,
        yes=(("Over at Netflix, Mira Toland will star in the drama Salt Harvest.", "Netflix"),),
    ),
    Rule(
        "distributor.house-is",
        "(NAMELIKE:film | it) (is|AUX) (WORD|ADJ){0,2} FIRM:object POSS (ADJ|WORD|original|NUMBER|MODIFIER){0,4} (FORMAT|GENRE)",
        "airs",
        confidence=0.84,
        yes=(("Salt Harvest is Netflix’s new drama with Mira Toland.", "Netflix"),),
    ),
    Rule(
        "network.title-on",
        "NAMELIKE:film (COMMA? (is|are)? | will be) on DET? FIRM:object (stars|COMMA|STOP|AND|AUX|with|in|from|DATE | $)",
        "airs",
        confidence=0.8,
        yes=(("Salt Harvest is on Netflix in May with Mira Toland.", "Netflix"),),
    ),
    Rule(
        "network.by-its-kind",
        "(streamer|broadcaster|cabler|network|channel|ott_platform | streaming|ott|pay-tv|tv|television (service|platform|giant|channel|network|operator|broadcaster)) COMMA? COMPANY:object !POSS",
        "distributor",
        confidence=0.8,
        yes=(
            (_LEAD + "It was made for the streaming service Vuvu.", "Vuvu"),
            (_LEAD + "The makers sold it to the streamer Vuvu.", "Vuvu"),
        ),
        no=(_LEAD + "She was in the streamer Vuvu’s last hit.",),
    ),
    Rule(
        "network.the-broadcaster-is",
        "(broadcaster|broadcasters|network|streamer|platform) (is|are) HOUSES:object (STOP|COMMA | $)",
        "distributor",
        confidence=0.85,
        yes=((_LEAD + "The broadcaster is Vuvu.", "Vuvu"),),
    ),
    # -- who releases it ---------------------------------------------------------------------------------------------
    Rule(
        "release.distribution-with",
        "(TERRITORY:territory | NATION|local|domestic|theatrical)? distribution ((AUX|is|are|lies|rests){1,2} (with|by|through|via|at | in DET hands of)? | by) HOUSES:object",
        "release by",
        confidence=0.86,
        yes=(
            (_LEAD + "Local distribution is with Corvid Releasing.", "Corvid Releasing"),
            (_LEAD + "Local distribution is Corvid Releasing.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "rights.picked-up-for",
        "(picked_up | picked|snapped up | acquired|bought|taken|licensed|boarded) (for|in) TERRS:territory by HOUSES:object",
        "rights",
        confidence=0.87,
        yes=((_LEAD + "It has been picked up for Poland by Corvid Releasing.", "Corvid Releasing"),),
    ),
    Rule(
        "release.gives-it-one",
        "(HOUSES:object DOES (give|gives|giving|gave) (it|TITLE:film | DET WDESC{0,2} FORMAT|GENRE) (DET|PRONOUN) (TERRITORY|NATION|WORD|ADJ|DATE){0,3} (release|rollout|run|opening)"
        " | HOUSES:object2 DOES (handle|handles|handling) DET release)",
        "release by",
        confidence=0.86,
        yes=((_LEAD + "Corvid Releasing is giving it a Polish release in May 2024.", "Corvid Releasing"),),
    ),
    Rule(
        "release.due-from",
        "!(coming from CLAUSE|SEMI{1,30} (handling|handles|investing)) (due|out|coming|release|opening|arriving|arrives|opens) CLAUSE{0,4}? from HOUSES:object (on|in|this|next|DATE|STOP|COMMA | $)",
        "release by",
        confidence=0.82,
        yes=(("Mira Toland will star in the drama Salt Harvest, due from Corvid Releasing on May 4, 2024.", "Corvid Releasing"),),
        no=(_LEAD + "It is coming from Sweden.",),
    ),
    Rule(
        "release.has-a-date",
        "HOUSES:object (has|have) DET DATE (date|release|bow|opening|slot|release_date) (for|on) (it|TITLE:film|DET)",
        "release by",
        confidence=0.84,
        yes=((_LEAD + "Corvid Releasing has a May 2024 date for it.", "Corvid Releasing"),),
    ),
)
