"""Rights told of from the side: where they lie, what was paid for them, by whom they are sold, what a buyer came aboard as."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_THE_FILM = "(SUBJECT_FILM | TITLE:film)"
_ABROAD = "(internationally|abroad|overseas|worldwide|globally|international)"

RULES = (
    # -- buyers --------------------------------------------------------------------------------------------------------
    Rule(
        "distributor.aboard-as",
        "HOUSES:object (AUX|ADV|serves|serve|serving|acts|acting|joined|joins|join|come|comes|came|on|board|aboard|onboard|attached|named|as|DET|its"
        "|exclusive|local|theatrical){1,7}? TERRS:territory? (theatrical)? (distributor|distributors)",
        "release by",
        confidence=0.87,
        yes=((_LEAD + "Corvid Releasing has come aboard as North American distributor.", "Corvid Releasing"),),
        no=(_LEAD + "It found a distributor.",),
    ),
    Rule(
        "rights.lie-with",
        "TERRS:territory (theatrical|distribution)? rights (are|is|lie|rest|sit|remain) (held|owned|controlled)? (with|by|at | in DET hands of) HOUSES:object",
        "rights",
        confidence=0.87,
        yes=((_LEAD + "Domestic rights are with Corvid Releasing.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.deal-with",
        "TERRS:territory (distribution|theatrical|release|rights)? (deal|pact|agreement) (AUX|struck|closed|done|signed|inked|made){0,3} (with|to) HOUSES:object (AUX|STOP|COMMA|on|for|AND | $)",
        "rights",
        confidence=0.85,
        yes=((_LEAD + "The North American deal with Corvid Releasing was negotiated by Gable.", "Corvid Releasing"),),
        no=(_LEAD + "She has a first-look deal with Corvid Releasing.",),
    ),
    Rule(
        "rights.in-territory-by",
        "rights (in|for) TERRS:territory (AUX|ADV){1,3} (acquired|bought|secured|taken|snapped|picked|licensed|sold) (up)? (by|to) HOUSES:object",
        "rights",
        confidence=0.88,
        yes=((_LEAD + "Rights in Germany were acquired by Corvid Releasing.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.paid-for",
        "HOUSES:object DOES (paid|pays|paying|forked|forks|laid|put|shelled|ponied|plunked|plonked|splashed|spent|dropped|shells) CLAUSE{1,7}? for DET? TERRS:territory (distribution|theatrical)? rights",
        "rights",
        confidence=0.87,
        yes=((_LEAD + "Corvid Releasing paid $10 million for worldwide rights.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.won-the-auction",
        f"HOUSES:object DOES (won|wins|winning|emerged|prevailed|triumphed|came|landed|lands) CLAUSE{{0,6}}? (war|auction|battle) for {_THE_FILM}",
        "rights",
        confidence=0.86,
        yes=((_LEAD + "Corvid Releasing won a bidding war for the film.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.and-the-other-release",
        "(release|rights|distribution) (AND|while | COMMA AND?) COMPANY:object DET TERRS:territory (theatrical|one)? (release|rights|distribution|one)?"
        " (STOP | $)",
        "rights",
        confidence=0.85,
        yes=((_LEAD + "Corvid Releasing handles the French release and Falke the German release.", "Falke"),),
    ),
    Rule(
        "distributor.the-studio",
        "^ the (studio|distributor|mini-major|label) DOES (moved|moves|pushed|pushes|delayed|delays|shifted|shifts|dated|dates|bumped|slotted|slated"
        "|set|sets|releases|release|opens|acquired|bought|picked|scheduled) CLAUSE{0,8}? (TITLE:film | it | DET FORMAT)",
        "studio",
        confidence=0.85,
        yes=(
            (
                "Paramount Pictures has a drama on its hands in Salt Harvest.\n\nThe studio will release the film in May.",
                "Paramount Pictures",
            ),
        ),
    ),
    Rule(
        "distributor.moves",
        "COMPANY:object DOES (moved|moves|moving|pushed|pushes|pushing|delayed|delays|shifted|shifts|bumped|dated|dates|slotted|slated|rescheduled"
        "|postponed|set | pulled|pulls) (up|back)? ((DET? OWNER POSS)? WDESC{0,5} TITLE:film | it | DET FORMAT|GENRE) (COMMA | from|to|for|up|back|off|out|into|on | $)",
        "release by",
        confidence=0.84,
        yes=((_LEAD + "Corvid Releasing has moved Salt Harvest from May 4, 2024 to June 7, 2024.", "Corvid Releasing"),),
        no=(_LEAD + "Nia Quell has moved Salt Harvest to Riga.",),
    ),
    Rule(
        "distributor.over-at",
        "^ (AND|meanwhile|elsewhere)? COMMA? (over|back)? at DET? FIRM:object PAREN? COMMA CLAUSE{1,30}? TITLE:film",
        "house",
        confidence=0.82,
        yes=((_LEAD + "Over at Netflix, the drama Salt Harvest begins in May.", "Netflix"),),
    ),
    Rule(
        "distributor.has-in-the-works",
        "(GENRE|FORMAT|project COMMA?) (that|which)? FIRM:object (has|have) (in DET works | in development | on DET way | in production | in DET pipeline"
        " | on its slate | on order | lined up)",
        "airs",
        confidence=0.86,
        yes=((_LEAD + "It is a thriller that Netflix has in the works.", "Netflix"),),
    ),
    Rule(
        "distributor.house-drama",
        "^ FIRM:object POSS (ADJ|WORD|NUMBER|MODIFIER){0,4}? (GENRE|FORMAT){1,3} (AUX|has|stars|follows|centers|centres|takes|sees|tells|reunites|boasts|returns|opens"
        "|adds|features | COMMA TITLE:film)",
        "airs",
        confidence=0.83,
        yes=((_LEAD + "Netflix’s 13-part drama has a story by Ada Bonn.", "Netflix"),),
    ),
    Rule(
        "distributor.order-from",
        "(renewal|order|pickup|pick-up|greenlight|commission|go-ahead) (from|at) HOUSES:object",
        "airs",
        confidence=0.84,
        yes=((_LEAD + "The drama scored a second-season renewal from Netflix.", "Netflix"),),
    ),
    Rule(
        "distributor.renews",
        "HOUSES:object DOES (renewing|renew|renews|cancelling|canceling|cancels|cancelled|canceled|axed|axes|extending|extends) (TITLE:film | it | DET WDESC{0,3} FORMAT|GENRE)",
        "airs",
        confidence=0.85,
        yes=((_LEAD + "Netflix is renewing the drama for season two.", "Netflix"),),
    ),
    Rule(
        "distributor.landed-with",
        "(FORMAT|GENRE|TITLE:film|it) (AUX|ADV){0,2} (lands|landed|sold|gone|went|goes) (at|with|to) HOUSES:object (STOP|COMMA|for|in|after|out|ahead|following | $)",
        "rights",
        confidence=0.84,
        yes=((_LEAD + "The film has landed at Corvid Releasing.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.partners-on-release",
        "HOUSES:object DOES (partner|partners|partnering|partnered|team|teams|teaming|teamed|collaborate|collaborating) (up)? on DET (TERRITORY|theatrical|WORD){0,2}"
        " (release|distribution|rollout) CLAUSE{0,4}? with HOUSES:object2",
        "release by",
        confidence=0.86,
        yes=(
            (
                _LEAD + "Netflix will partner on the domestic release of the film with Corvid Releasing.",
                "Netflix; Corvid Releasing",
            ),
        ),
    ),
    Rule(
        "rights.announced-it-took",
        "HOUSES:object (COMMA CLAUSE{1,14}? COMMA)? AUX? (announced|announces|revealed|reveals|confirmed|confirms|said|says) (DATE|today|that|ADV){0,4} (it|they)"
        " (has|have|had)? (acquired|secured|obtained|bought|licensed|landed|taken | picked up) CLAUSE{0,6}? (TERRS:territory CLAUSE{0,3}? rights | rights to | TITLE:film)",
        "rights",
        confidence=0.88,
        yes=(
            (
                _LEAD
                + "Corvid Releasing, an Odeon company, announced today that it has acquired the worldwide rights to the film.",
                "Corvid Releasing",
            ),
        ),
    ),
    Rule(
        "distributor.puts-in-development",
        "FIRM:object (has|have|AUX) (put|placed|set) (in|into)? development CLAUSE{0,4}? (TITLE:film | DET WDESC{0,4} FORMAT|GENRE)",
        "airs",
        confidence=0.85,
        yes=((_LEAD + "Netflix has put in development Salt Harvest, a drama.", "Netflix"),),
    ),
    Rule(
        "rights.several-markets",
        "HOUSES:object DOES (bought|buys|acquired|took|takes|taken|snapped|nabbed | picked up | picks up) up? (WORD|ADJ|NUMBER){0,3} (territories|markets|countries)",
        "rights",
        confidence=0.84,
        yes=((_LEAD + "Corvid Releasing has picked up several key markets.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.sold-to",
        f"(sold|licensed|pre-sold|presold) (up)? (TERRS:territory (theatrical|distribution|release|AND|all){{0,3}} rights (to {_THE_FILM})?"
        f" | {_THE_FILM}) to HOUSES:object ((for|in|across) TERRS:territory)?",
        "rights",
        confidence=0.86,
        yes=(
            (_LEAD + "Blue Quay sold North American rights to Corvid Releasing.", "Corvid Releasing"),
            (_LEAD + "Blue Quay licensed the film to Corvid Releasing for Spain.", "Corvid Releasing"),
        ),
        no=(_LEAD + "Ada Bonn sold the house to Rhys Coe.",),
    ),
    Rule(
        "rights.of-a-medium",
        "(satellite|digital|streaming|ott|tv|television|theatrical|broadcast|post-theatrical|dvd) rights ((of|for|to) (TITLE | DET FORMAT))? (AUX|ADV){0,3}"
        " (bagged|acquired|bought|sold|secured|gone|went|taken|snapped|grabbed|picked|purchased|procured)? up? (to|by|with) HOUSES:object",
        "rights",
        confidence=0.85,
        yes=(
            (
                _LEAD + "The satellite rights were bagged by Harbour TV and the digital rights by Netflix.",
                "Harbour TV; Netflix",
            ),
        ),
    ),
    Rule(
        "rights.pre-bought-by",
        "(pre-bought|prebought|pre-acquired|pre-purchased) (for TERRS:territory)? by HOUSES:object (for TERRS:territory)?",
        "rights",
        confidence=0.87,
        yes=((_LEAD + "It is backed by Fjord Fund and pre-bought by Corvid Releasing.", "Corvid Releasing"),),
    ),
    # -- sellers -------------------------------------------------------------------------------------------------------
    Rule(
        "sales.as-agent",
        "HOUSES:object (AUX|ADV|serves|serve|acts|acting|joined|joins|come|comes|came|on|board|aboard|onboard|attached|appointed|boarded|as|be|DET|it|FORMAT|GENRE|project){1,7}? TERRS:territory? sales"
        " (agent|agents|company|rep|representative|partner)",
        "sales company",
        qualifiers={"territory": "$territory"},
        confidence=0.88,
        yes=(
            (_LEAD + "Blue Quay has come on board as sales agent.", "Blue Quay"),
            (_LEAD + "Blue Quay has joined the project as world sales agent.", "Blue Quay"),
        ),
    ),
    Rule(
        "sales.bought-from",
        "(acquired|bought|licensed|picked|landed|secured|took|taken|nabbed|snapped|pre-bought) CLAUSE{0,9}? (rights ((to|for) (CLAUSE|POSS){1,9}?)? | film|title|up|it|project|FORMAT|GENRE|NAMELIKE) from HOUSES:object"
        " | (which|that) it (AUX|ADV){0,2} (acquired|bought|licensed|took | picked up) from HOUSES:object | rights CLAUSE{0,12}? (gone|went|goes|sold|passed) from HOUSES:object to",
        "seller",
        confidence=0.85,
        yes=(
            (_LEAD + "Corvid Releasing bought the UK rights from Blue Quay International.", "Blue Quay International"),
            (_LEAD + "Corvid will release it, which it acquired from Blue Quay International.", "Blue Quay International"),
            (_LEAD + "US rights have gone from Blue Quay International to Corvid Releasing.", "Blue Quay International"),
        ),
        no=(_LEAD + "Corvid Releasing bought the film from Ada Bonn.",),
    ),
    Rule(
        "sales.and-who-sells",
        "(distribution|rights|release) (AND|while | COMMA AND?) COMPANY:object TERRS:territory sales",
        "sales company",
        qualifiers={"territory": "$territory"},
        confidence=0.86,
        yes=((_LEAD + "Corvid Releasing handles Scandinavian distribution and Blue Quay world sales.", "Blue Quay"),),
    ),
    Rule(
        "sales.which-it-sells",
        "(which|that) HOUSES:object (AUX|is|are|has){1,2} (selling|repping|shopping|representing|launching|introducing|co-selling)",
        "sales company",
        confidence=0.86,
        yes=((_LEAD + "The film, which Blue Quay is selling in Berlin, stars Mira Toland.", "Blue Quay"),),
        no=(_LEAD + "The house that Nia Quell is selling stands in Riga.",),
    ),
    Rule(
        "sales.head-of-sales",
        "(head|director|vp|svp|evp|chief|president|manager) of WORD|TERRITORY|ADJ{0,2} sales (at|of|for|with) HOUSES:object",
        "sales company",
        confidence=0.84,
        yes=((_LEAD + "Uma Lind, head of international sales at Blue Quay, said so.", "Blue Quay"),),
    ),
    Rule(
        "sales.took-it-for-sales",
        "HOUSES:object DOES (acquired|taken|boarded|picked|took|secured) up? (it|TITLE:film | DET WDESC{0,3} FORMAT|GENRE|project) (from HOUSES)? for TERRS:territory sales",
        "sales company",
        qualifiers={"territory": "$territory"},
        confidence=0.88,
        yes=((_LEAD + "Blue Quay acquired the film from Tin Roof for international sales.", "Blue Quay"),),
    ),
    Rule(
        "sales.represents-it",
        "HOUSES:object DOES (represents|represent|reps|rep|sells|sell) (it | DET WDESC{0,3} FORMAT|GENRE) (STOP|COMMA|AND|at|in | $)",
        "sales company",
        confidence=0.84,
        yes=((_LEAD + "Blue Quay represents the film.", "Blue Quay"),),
        no=(_LEAD + "Nia Quell sells the film.",),
    ),
    Rule(
        "sales.shares-duties",
        "HOUSES:object (AUX|ADV){1,2} (sharing|splitting|share|split) DET? TERRS:territory? sales duties?",
        "sales company",
        qualifiers={"territory": "$territory"},
        confidence=0.88,
        yes=((_LEAD + "Blue Quay and Falke Sales are sharing sales duties.", "Blue Quay; Falke Sales"),),
    ),
    Rule(
        "sales.opening",
        f"^ (sold|repped|represented|handled) {_ABROAD}? by HOUSES:object COMMA",
        "sales company",
        confidence=0.85,
        yes=((_LEAD + "Sold by Blue Quay, the drama opens in May.", "Blue Quay"),),
    ),
    Rule(
        "sales.somebody-for",
        "(handle|handles|handling|oversee|oversees|overseeing|leads|leading|running) TERRS:territory? sales ((of|on) (TITLE:film | DET FORMAT|GENRE))? for HOUSES:object",
        "sales company",
        qualifiers={"territory": "$territory"},
        confidence=0.86,
        yes=((_LEAD + "Nia Quell will handle international sales of the film for Blue Quay.", "Blue Quay"),),
    ),
    Rule(
        "sales.closed-deals-on-it",
        "HOUSES:object DOES (secured|secures|closed|closes|struck|strikes|inked|inks|signed|signs|sealed|unveiled|unveils|announced|announces|racked|done|scored)"
        " CLAUSE{0,6}? ((deals|sales|pre-sales|presales) ((on|for) (DET? WDESC{0,5} TITLE:film | it | DET FORMAT|GENRE) | (with|to|in|for) COMPANY|TERRITORY PAREN) | TERRITORY with)",
        "sales company",
        confidence=0.86,
        yes=(
            (_LEAD + "Blue Quay has secured a slew of deals on the film.", "Blue Quay"),
            (_LEAD + "Blue Quay closed deals with Corvid Releasing (UK) and Odeon (Spain).", "Blue Quay"),
            (_LEAD + "Blue Quay has struck deals for Spain (Odeon) and the UK (Corvid).", "Blue Quay"),
        ),
    ),
    Rule(
        "sales.sold-it-to",
        "HOUSES:object (COMMA CLAUSE{1,8}? COMMA)? (has|have)? (sold|licensed|pre-sold|presold) (CLAUSE{0,5}? (season|seasons) of DET? WDESC{0,3} TITLE:film | SUBJECT_FILM | (DET? OWNER POSS)? WDESC{0,5} TITLE:film | TERRS rights) (CLAUSE{0,4}? to COMPANY"
        " | (in|to|across|for) (WORD|ADJ|NUMBER|DET|of){0,5} (territories|countries|markets|buyers))",
        "sales company",
        confidence=0.86,
        yes=((_LEAD + "Blue Quay sold the film to Corvid Releasing for the UK.", "Blue Quay"),),
        no=(_LEAD + "Nia Quell sold the film to Corvid Releasing.",),
    ),
    Rule(
        "sales.rights-sold-by",
        "((TERRS:territory (sales)? | ^) rights (to DET FORMAT)? (AUX|is|are){1,2} (being)? (sold|handled|repped|represented|managed|shopped|overseen)"
        " | TERRS:territory2 sales rights (AUX|ADV){1,3} (acquired|secured|taken|boarded | picked|snapped up)) by HOUSES:object",
        "sales company",
        qualifiers={"territory": "$territory"},
        confidence=0.88,
        yes=((_LEAD + "International rights are being sold by Blue Quay.", "Blue Quay"),),
    ),
    Rule(
        "sales.sold-by",
        f"((FORMAT|GENRE|project|TITLE:film|it) (is|AUX){{1,2}} (being)? | (to be) | (released|distributed|produced|made) CLAUSE{{1,10}}? AND) ((sold|repped|represented|handled|shopped) {_ABROAD}? | distributed {_ABROAD}) by HOUSES:object",
        "sales company",
        confidence=0.86,
        yes=(
            (_LEAD + "The film is being sold by Blue Quay.", "Blue Quay"),
            (_LEAD + "The film is sold internationally by Blue Quay.", "Blue Quay"),
            (_LEAD + "It will be distributed internationally by Blue Quay.", "Blue Quay"),
        ),
        no=(_LEAD + "The film is represented by Nia Quell.",),
    ),
    Rule(
        "sales.and-selling",
        f"HOUSES:object (AUX|ADV|WORD|co-financing|AND|COMMA|producing|financing){{1,6}} (selling|sells|repping|handling|co-selling|co-repping|representing) (STOP | (it | DET FORMAT|project)? {_ABROAD} | it | DET FORMAT|GENRE | (DET? OWNER|NAME POSS?)? DET? WDESC{{0,5}} TITLE:film)",
        "sales company",
        confidence=0.86,
        yes=((_LEAD + "Blue Quay is financing and selling internationally.", "Blue Quay"),),
    ),
)
