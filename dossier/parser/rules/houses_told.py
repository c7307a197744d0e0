"""Companies told in passing: in the name of a project, in an aside, in a relative clause, behind a place."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_TOOK = "picked|snapped|scooped|acquired|bought|pre-bought|prebought|took|taken|landed|nabbed|won|licensed|secured|has|holds|takes|boarded"
_MAKES = "makes|make|made|making|produces|produce|produced|producing|shoots|mounting|mounts|developing|develops"

RULES = (
    # -- who makes it --------------------------------------------------------------------------------------------------
    Rule(
        "company.its-project",
        "^ DET? FIRM:object (AND FIRM:object2)? (GENRE|MODIFIER){0,3} (FORMAT|GENRE|project|production|picture|title|feature|film) (COMMA|AUX|which|that|began|begins|starts|stars|follows|shoots|shot|also|centers|opens)",
        "house",
        confidence=0.82,
        yes=((_LEAD + "The Tin Roof Pictures project, which shoots in Oslo, is her first.", "The Tin Roof Pictures"),),
    ),
    Rule(
        "company.on-its-film",
        "(on|of|for) the FIRM:object (AND FIRM:object2)? (GENRE|MODIFIER|NUMBER){0,3} (FORMAT|GENRE) (STOP|COMMA | $)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Filming is under way in Cork on the RTÉ and Channel 4 drama.", "RTÉ; Channel 4"),),
    ),
    Rule(
        "company.set-to-produce",
        "(with|AND) FIRM|PLAIN|MIXED:object (AND FIRM|PLAIN|MIXED:object2)? (set|attached|tapped | on board | aboard|onboard) to produce",
        "production company",
        confidence=0.85,
        yes=((_LEAD + "Oskar Penn will direct, with Tin Roof Pictures set to produce.", "Tin Roof Pictures"),),
        no=(_LEAD + "Oskar Penn will direct, with Nia Quell set to produce.",),
    ),
    Rule(
        "company.ordered-from",
        "((commissioned|ordered|commissions|orders) CLAUSE{1,10}? | (works|development|production) at FIRM) from|with HOUSES:object (STOP|COMMA|AND | $)",
        "production company",
        confidence=0.84,
        yes=(
            (_LEAD + "Netflix has commissioned the series from Tin Roof Pictures.", "Tin Roof Pictures"),
            (_LEAD + "The series is in the works at Netflix from Tin Roof Pictures.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.started-shooting",
        "FIRM:object (has|have|AUX) (ADV)? (started|begun|wrapped|finished|completed|resumed) (shooting|filming|production|principal_photography|photography) (of|on)? (TITLE:film | DET FORMAT|GENRE)",
        "house",
        confidence=0.84,
        yes=((_LEAD + "Tin Roof Pictures has started shooting the film.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.co-produces-with",
        "(co-produces|co-produce|co-producing|co-produced) CLAUSE{1,10}? with HOUSES:object",
        "production company",
        confidence=0.82,
        yes=(
            (
                _LEAD + "Nia Quell is co-producing Oskar Penn’s next film, “Salt Harvest,” with Tin Roof Pictures.",
                "Tin Roof Pictures",
            ),
        ),
        no=(_LEAD + "Nia Quell is co-producing the film with Oskar Penn.",),
    ),
    Rule(
        "company.supported-for",
        "COMPANY:object ((AUX|ADV){0,2} (receives|received|receive|receiving|gets|got) | has|have? ADV? (is|was|were|been) ADV? (awarded|allocated|granted|given)) CLAUSE{1,8}? for (its (part|share|work|role) (in|on))?"
        " (OWNER POSS)? WDESC{0,3} TITLE:film",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Tin Roof Pictures receives support for its part in Salt Harvest.", "Tin Roof Pictures"),),
        no=(_LEAD + "Nia Quell received an award for Salt Harvest.", _LEAD + "Tin Roof has given an order for Salt Harvest."),
    ),
    Rule(
        "company.staged-by",
        "(staged|mounted|animated|crafted|packaged|shepherded) (by|at) HOUSES:object",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "It is a co-production staged by Tin Roof Pictures and Nordlys Films.", "Tin Roof Pictures; Nordlys Films"),),
    ),
    Rule(
        "company.made-at",
        "(being made|produced|animated|developed | made|produced|animated) (at|by|through) (GEO|NATION POSS | GEO -based) COMPANY:object",
        "production house",
        confidence=0.87,
        yes=((_LEAD + "The film is being made at Bergen’s Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.somebodys-makes",
        "(PERSON|GEO|NATION POSS | GEO -based) MIXED|FIRM:object (AUX|ADV){0,3} (produces|producing|produced|co-produces|co-producing|co-produced|makes|making"
        "|bankrolling|bankrolls)",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Nia Quell’s Tin Roof Pictures is producing.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.makes-it-with",
        f"({_MAKES}|co-produces|co-producing) ((it|TITLE:film | DET FORMAT|GENRE|project|show) (together|jointly)? with HOUSES:object"
        f" | (together|jointly)? with HOUSES:object2 (of|from|in|out) DET? GEO)",
        "production house",
        confidence=0.85,
        yes=(
            (_LEAD + "Nordlys Films makes it with Tin Roof Pictures.", "Tin Roof Pictures"),
            (_LEAD + "Nordlys Films co-produces with Tin Roof Pictures of Norway.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.who-makes-it",
        f"COMPANY:object COMMA (which|who) (AUX|ADV|also)? ({_MAKES}) (it|TITLE:film | DET FORMAT|GENRE|project|show)",
        "production company",
        confidence=0.85,
        yes=((_LEAD + "Tin Roof Pictures, who make the show, say nothing.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.is-behind-it",
        "COMPANY:object COMMA (which|who) CLAUSE{1,12}? COMMA (AUX|ADV){1,2} behind (TITLE|DET|it)",
        "production house",
        confidence=0.87,
        yes=((_LEAD + "Tin Roof Pictures, which made a hit of Kites, is behind it.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.behind-it",
        "HOUSES:object (AUX|is|are) behind it",
        "production house",
        confidence=0.87,
        yes=((_LEAD + "Tin Roof Pictures is behind it.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.out-of",
        "(produces|produce|producing|produced) ..5 (out of | inside) HOUSES:object",
        "production company",
        confidence=0.87,
        yes=((_LEAD + "Quell produces out of Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.of-the-producer",
        "ROLE=producer PERSON (PAREN | COMMA CLAUSE{1,10}? COMMA) (of|from) DET? (GEO POSS)? (company|outfit|banner|label|house|studio)? COMPANY:object",
        "production company",
        confidence=0.85,
        yes=((_LEAD + "Producer Nia Quell (“Kites”) of Tin Roof Pictures expects it in autumn.", "Tin Roof Pictures"),),
        no=(_LEAD + "Executive producer Nia Quell (“Kites”) of Tin Roof Pictures expects it in autumn.",),
    ),
    Rule(
        "company.whose-producer",
        "FIRM:owner POSS PERSON (AND PERSON)? (COMMA who CLAUSE{1,10}? COMMA)? (AUX|ADV){0,2} (produce|produces|producing|produced"
        "|aboard|onboard | on board)",
        "production company",
        confidence=0.85,
        yes=((_LEAD + "Tin Roof Pictures’ Nia Quell, who made Kites, is on board.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.its-producers-at",
        "(its|DET) producers at HOUSES:object",
        "production company",
        confidence=0.85,
        yes=((_LEAD + "He is among its producers at Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.is-aboard",
        "FIRM:object (is|are) (also|now|both)? (aboard|onboard | on board) (too|also | as well)? (COMMA|STOP|AND | $)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Quell is producing, and Tin Roof Pictures is on board.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.finds-somebody",
        "FIRM:object (AUX|has|have){1,3} (ADV|finally)? (found|hired|tapped|picked|chosen|settled|enlisted|recruited|landed|lured) CLAUSE{1,10}? (for|over|on|of) TITLE:film",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Tin Roof Pictures has found a director for Salt Harvest.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.announced-today",
        "HOUSES:object (COMMA CLAUSE{1,8}? COMMA)? (DATE|today|this|week|yesterday){1,2} (announced|unveiled|revealed|confirmed|said|announces|unveils|reveals|confirms)"
        " CLAUSE{0,16}? TITLE:film",
        "house",
        confidence=0.8,
        yes=(
            (
                _LEAD + "Tin Roof Pictures and Nordlys Films today announced that cameras are turning on Salt Harvest.",
                "Tin Roof Pictures; Nordlys Films",
            ),
        ),
    ),
    Rule(
        "company.announced-by",
        "(announced|unveiled|revealed|confirmed) by HOUSES:object (STOP|COMMA|on|at|DATE|today | $)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "The cast of Salt Harvest has been announced by Tin Roof Pictures.", "Tin Roof Pictures"),),
        no=(_LEAD + "The news was announced by Nia Quell.",),
    ),
    Rule(
        "company.its-next",
        "^ FIRM|PLAIN:object CLAUSE{1,24}? (NAMELIKE:film COMMA its (ADJ|WORD|MODIFIER|NUMBER){0,2} (GENRE|FORMAT|project)"
        " | its (first|next|latest|new|upcoming|second|third|maiden) (production|film|movie|feature|project|venture|series))",
        "house",
        confidence=0.78,
        yes=(
            (_LEAD + "Tin Roof Pictures has found the director of Salt Harvest, its upcoming film.", "Tin Roof Pictures"),
            (_LEAD + "Tin Roof Pictures confirmed that Uma Lind will lead its first production.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.script-for",
        "SCRIPT (COMMA|STOP)? for HOUSES:object (COMMA|STOP | $)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Oskar Penn directs from Ada Bonn’s screenplay for Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.a-c-film",
        "(it|TITLE:film | DET FORMAT|GENRE) (AUX|ADV){1,2} (a|an|another) FIRM:object (FORMAT|GENRE|project|picture)",
        "house",
        confidence=0.83,
        yes=((_LEAD + "It is a Tin Roof Pictures film.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.title-from",
        "GENRE|FORMAT TITLE:film from FIRM:object (COMMA|STOP|AND | $)",
        "house",
        confidence=0.83,
        yes=(("Mira Toland will star in the drama “Salt Harvest” from Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.her-own",
        "(produce|produces|producing|produced) (it|TITLE:film)? (for|via|through|under|with) (his|her|their) COMPANY:object (STOP|COMMA|AND|banner|label|shingle | $)",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Nia Quell produces for her Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.duties",
        "(production|producing) (duties|chores|reins|side) (AUX|ADV){0,2} (fall to | handled|taken|shouldered by | lie|rest with | with|by|to|at) HOUSES:object",
        "production house",
        confidence=0.87,
        yes=((_LEAD + "Production duties fall to Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "distributor.through",
        "distribution (in TERRS:territory)? (AUX|ADV){1,2} (through|via|by|with | in DET hands of | handled by) HOUSES:object",
        "release by",
        confidence=0.87,
        yes=((_LEAD + "Distribution in Germany is through Corvid Releasing.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.takes-care",
        "HOUSES:object (AUX|ADV){0,2} (take|takes|taking (care|charge) of | in charge of | on | responsible for | looks|look|looking after) (DET|its)? (WORD|ADJ|NATION|theatrical){0,2}"
        " (release|distribution|rollout) (duties|duty|STOP|COMMA|AND|in | $)",
        "release by",
        confidence=0.87,
        yes=((_LEAD + "Corvid Releasing will take care of the theatrical release.", "Corvid Releasing"),),
    ),
    # -- who releases it -----------------------------------------------------------------------------------------------
    Rule(
        "distributor.the-c-series",
        "TITLE:film PAREN? COMMA (the|its|another|this) (WORD|NUMBER|ADJ|first|second|latest){0,3}? FIRM:object (original|ADJ|WORD){0,2} (GENRE|FORMAT)",
        "airs",
        confidence=0.86,
        yes=(("Mira Toland will star in Salt Harvest, the first Netflix thriller series from Oslo.", "Netflix"),),
    ),
    Rule(
        "distributor.the-c-series-stars",
        "^ the FIRM:object ((original|ADJ|WORD|MODIFIER){0,2} (GENRE|FORMAT){1,2} | original) (stars|follows|also|will|is|centers|tells|comes|features|AUX|COMMA|ROLE)",
        "airs",
        confidence=0.86,
        yes=((_LEAD + "The Netflix thriller series follows a baker.", "Netflix"),),
    ),
    Rule(
        "distributor.french-release",
        "COMPANY:object DOES (handle|handles|handling|handled|oversee|oversees|overseeing|manage|manages) (DET|its|all)? (theatrical|domestic|local|TERRITORY|AND){0,5} (release|rollout|launch)",
        "release by",
        confidence=0.88,
        yes=((_LEAD + "Corvid Releasing will handle the French release.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.about-to-open",
        "HOUSES:object (is|are) (about|due|set|ready|poised|gearing|preparing) up? to (open|release|unleash|debut|premiere|launch|bow|stream) (TITLE:film | it | DET WDESC{0,3} FORMAT|GENRE)",
        "release by",
        confidence=0.87,
        yes=((_LEAD + "Corvid Releasing is about to open Salt Harvest.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.distributes-locally",
        "HOUSES:object (will|is|are|to|has){1,2} (distribute|release|open|distributing|releasing) (it|TITLE:film)? (locally|abroad|there|here|nationally | at home | on home turf)",
        "release by",
        confidence=0.88,
        yes=((_LEAD + "Corvid Releasing will distribute locally.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.which-took",
        f"(which|that) (COMPANY:object (AUX|ADV|just|recently){{0,2}} ({_TOOK}) (up|out)? (for|in) TERRS:territory"
        f" | FIRM:object2 (AUX|ADV|just|recently){{1,2}} (picked up | acquired|landed|bought|nabbed|snagged) (COMMA|STOP|as|out|after|from | $))",
        "rights",
        confidence=0.88,
        yes=((_LEAD + "Tin Roof makes the series, which Corvid Releasing has pre-bought for Norway.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.taking",
        "(with|AND|COMMA) COMPANY:object (taking|getting|keeping|holding) TERRS:territory (COMMA|STOP | $)",
        "rights",
        confidence=0.85,
        yes=((_LEAD + "Quell produces, with Corvid Releasing taking Norway.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.after-a-fight",
        "HOUSES:object DOES (fought|beat|outbid|closed|inked|struck|sealed|signed|made|emerged|won|prevailed) CLAUSE{1,9}? (for|on) TERRS:territory (distribution|theatrical)? rights",
        "rights",
        confidence=0.87,
        yes=((_LEAD + "Corvid Releasing has fought off rivals for US and Canadian rights to Salt Harvest.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.said-so",
        "DET? (distributor|distributors) COMPANY:object (COMMA|said|says|has|AUX|AND|told|announced|confirmed|will)",
        "release by",
        confidence=0.85,
        yes=((_LEAD + "It opens in May, distributor Corvid Releasing said.", "Corvid Releasing"),),
    ),
    Rule(
        "distributor.dropped-the-trailer",
        "HOUSES:object (on DATE | DATE|today|yesterday) (released|unveiled|dropped|revealed|debuted|shared|launched) CLAUSE{1,6}? (look|trailer|teaser|images|photos|poster)",
        "airs",
        confidence=0.82,
        yes=((_LEAD + "Netflix on Wednesday dropped the trailer for Salt Harvest.", "Netflix"),),
    ),
    Rule(
        "distributor.it-will-air-it",
        "^ the (WORD|NATION|ADJ|GENRE){0,2} (network|streamer|broadcaster|channel|platform|cabler|service|streaming_service) (DOES (air|airs|stream|streams|premiere|premieres|release|launch) (it|TITLE|DET)"
        " | (took|takes|nabbed|acquired|bought|snapped) CLAUSE{0,4}? rights)",
        "network",
        confidence=0.85,
        yes=(("Netflix is heading out to sea in Salt Harvest, a drama.\n\nThe streamer will premiere it in May.", "Netflix"),),
    ),
    Rule(
        "distributor.arrived-on",
        "(arrived|landed|dropped|debuted|premiered|launched|bowed|streamed|arriving|landing|dropping|streams) (exclusively|globally|worldwide|ADV)? (on|to) DET? FIRM:object !(POSS|FORMAT|GENRE|TITLE)",
        "airs",
        confidence=0.83,
        yes=((_LEAD + "The drama arrived on Netflix last week.", "Netflix"),),
        no=(_LEAD + "The crew arrived on Friday.",),
    ),
)
