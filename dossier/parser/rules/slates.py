"""What a company does for all the films of an article: a fund's support, a seller's slate. Each of those films gets the fact."""

from dossier.parser.matching.engine import Rule

_FILMS = (
    "films|features|feature_films|titles|projects|movies|productions|documentaries|feature_documentaries|pictures|dramas|tv_dramas"
    "|series|tv_series|drama_series|shorts|short_films|comedies|thrillers|originals|shows"
)
_SLATE = f"(slate|line-up|lineup|roster|catalogue|catalog|{_FILMS})"
_MONEY = "(funding|support|backing|financing|investment|investments|grants|grant|coin|aid|subsidies|finance|money|awards)"
_GIVES = (
    "announces|announced|announcing|unveils|unveiled|reveals|revealed|confirms|confirmed|awards|awarded|grants|granted|allocates"
    "|allocated|gives|gave|given|provides|provided|puts|put|invests|invested|commits|committed|offers|offered|hands|handed"
    "|ploughs|ploughed|pumps|pumped|injects|injected|sets|approves|approved|pledges|pledged"
)
_BACKS = (
    "backs|backed|backing|supports|supported|supporting|funds|funded|funding|finances|greenlights|greenlit|selects|selected"
    "|invests_in|boards|boarded|picks|picked"
)
_GOES = "heads|heading|goes|going|arrives|arriving|travels|comes|lands|headed|brings|is|returns|hits"
_DEALS = "closes|closed|closing|struck|strikes|signs|signed|inks|inked|announces|announced|confirms|confirmed|unveils|seals|sealed"
_ORDERS = (
    "readies|unveils|unveiled|reveals|revealed|announces|announced|sets|orders|ordered|commissions|commissioned|greenlights"
    "|greenlit|renews|renewed|lines|adds|presents|launches|details|detailed"
)
_ASIDE = "PAREN? (COMMA CLAUSE{1,16}? COMMA)?"
_PAIR = (
    "\n\n• Cold Ferry: A drama about two sisters. Nia Quell directs.\n\n• Salt Harvest: A comedy about a cook. Oskar Penn directs."
)

_HEAPS = "batch|pair|slate|trio|package|raft|bundle|string|handful|quartet|clutch|selection|duo|pack"
_DATES = (
    "moves|moved|shuffles|shuffled|reshuffles|shifts|shifted|updates|updated|changes|changed|sets|set|unveils|unveiled|dates|dated"
)

RULES = (
    Rule(
        "slate.fund-gives",
        f"COMPANY:object AUX|ADV|DATE{{0,3}} ({_GIVES}) (over|more_than|almost|nearly)? CLAUSE{{0,9}}? {_MONEY}"
        f" CLAUSE{{0,3}}? (for|to|into|in|behind|of|across) CLAUSE{{0,7}}? {_FILMS}",
        "financier",
        confidence=0.9,
        yes=(
            ("Fjord Fund has announced its support for six feature films." + _PAIR, "Fjord Fund; Fjord Fund"),
            ("Fjord Fund has put production support into new feature films by two debutants." + _PAIR, "Fjord Fund; Fjord Fund"),
            ("Fjord Fund awards over $3 million of production funding to two projects." + _PAIR, "Fjord Fund; Fjord Fund"),
        ),
        no=("Mira Toland will star in Salt Harvest. Fjord Fund has announced its support for six feature films.",),
    ),
    Rule(
        "slate.fund-backs",
        f"COMPANY:object AUX|ADV|DATE{{0,3}} ({_BACKS}) (DET|its)? (latest|new)? NUMBER CLAUSE{{0,4}}? {_FILMS}",
        "financier",
        confidence=0.88,
        yes=(("Fjord Fund has backed two new feature films." + _PAIR, "Fjord Fund; Fjord Fund"),),
    ),
    Rule(
        "slate.films-backed-by",
        f"{_FILMS} CLAUSE{{0,12}}? (announced|selected|chosen|awarded|backed|supported|funded|picked|granted|given|named|approved)"
        f" CLAUSE{{0,4}}? by COMPANY:object CLAUSE{{0,10}}? {_MONEY}",
        "financier",
        confidence=0.88,
        yes=(
            (
                "Two feature films have been announced by Fjord Fund as the recipients of $3 million in production funding."
                + _PAIR,
                "Fjord Fund; Fjord Fund",
            ),
        ),
    ),
    Rule(
        "slate.films-get",
        f"NUMBER CLAUSE{{0,4}}? {_FILMS} CLAUSE{{0,8}}? (receive|received|receives|get|gets|land|landed|share|secure|secured|win|won"
        f"|benefit|granted|awarded|given|receiving) CLAUSE{{0,8}}? {_MONEY} CLAUSE{{0,4}}? (from|of|by) DET? COMPANY:object",
        "financier",
        confidence=0.88,
        yes=(("Two feature films will receive production support from Fjord Fund." + _PAIR, "Fjord Fund; Fjord Fund"),),
    ),
    Rule(
        "slate.seller-at-market",
        f"COMPANY:object {_ASIDE} (AUX|ADV)? ({_GOES}) (to|into|at|in|for|CLAUSE{{0,3}}) DET? (FESTIVAL|PLACE|market) ..4?"
        f" (with|having|bringing|carrying|selling|offering|touting|boasting) CLAUSE{{0,14}}? {_SLATE}",
        "sales company",
        confidence=0.88,
        yes=(("Blue Quay heads to Cannes with two films." + _PAIR, "Blue Quay; Blue Quay"),),
        no=("Mira Toland will star in Salt Harvest. Blue Quay heads to Cannes with two films.",),
    ),
    Rule(
        "slate.seller-takes",
        f"COMPANY:object {_ASIDE} will? (take|takes|taking|bring|brings|bringing) CLAUSE{{0,4}}? {_FILMS} CLAUSE{{0,3}}?"
        " (to|at) CLAUSE{0,3}? (FESTIVAL|PLACE|market)",
        "sales company",
        confidence=0.88,
        yes=(("Blue Quay will take two films to Cannes." + _PAIR, "Blue Quay; Blue Quay"),),
    ),
    Rule(
        "slate.sales-agent",
        f"(sales (agent|agency|company|outfit|house|banner|firm|group) COMPANY:object CLAUSE{{0,14}}? {_SLATE}"
        f" | (slate|line-up|lineup|roster) of DET? (NATION|WORD|ADJ|GEO|-based){{0,3}} (sales|seller) (agent|agency|company|outfit|house|banner|firm|group)? COMPANY|PLAIN:object2)",
        "sales company",
        confidence=0.88,
        yes=(("Trade was brisk for sales agent Blue Quay, which has two titles on its slate." + _PAIR, "Blue Quay; Blue Quay"),),
    ),
    Rule(
        "slate.seller-deals",
        f"COMPANY:object {_ASIDE} AUX|ADV{{0,2}} ({_DEALS}) CLAUSE{{0,6}}? (deals|sales|pre-sales|presales) (on|for|with|across)"
        f" CLAUSE{{0,4}}? {_SLATE}",
        "sales company",
        confidence=0.88,
        yes=(("Blue Quay has closed a raft of deals on its slate." + _PAIR, "Blue Quay; Blue Quay"),),
    ),
    Rule(
        "slate.seller-has-sold",
        f"COMPANY:object {_ASIDE} (AUX|ADV|has|having){{0,2}} (sold|pre-sold|selling|presold|sells|pre-selling) CLAUSE{{0,9}}?"
        f" NUMBER|its CLAUSE{{0,4}}? {_SLATE}",
        "sales company",
        confidence=0.88,
        yes=(("Blue Quay has pre-sold most of the world on its two new titles." + _PAIR, "Blue Quay; Blue Quay"),),
    ),
    Rule(
        "slate.network",
        f"COMPANY:object AUX|ADV|DATE{{0,3}} ({_ORDERS}) (CLAUSE{{0,6}}? (slate|line-up|lineup|roster) | CLAUSE{{0,2}}? NUMBER|of|new"
        f" CLAUSE{{0,4}}? {_FILMS})",
        "airs",
        confidence=0.88,
        yes=(("Netflix has unveiled its line-up of new films." + _PAIR, "Netflix; Netflix"),),
    ),
    Rule(
        "slate.distributor",
        f"COMPANY:object {_ASIDE} (announced|said|confirmed|revealed DATE? that? it)? AUX|ADV|DATE{{0,3}} (adds|added|acquires|acquired|buys|bought|picks|picked|boosts|boosted|snaps|nabs|nabbed|takes|snapped)"
        f" (up)? CLAUSE{{0,5}}? (NUMBER | ({_HEAPS}) of) CLAUSE{{0,4}}? {_FILMS}|pics",
        "release by",
        confidence=0.86,
        yes=(
            ("Corvid Releasing has acquired two genre films." + _PAIR, "Corvid Releasing; Corvid Releasing"),
            ("Corvid Releasing said it has acquired rights to a batch of films." + _PAIR, "Corvid Releasing; Corvid Releasing"),
        ),
        no=("Mira Toland will star in Salt Harvest. Corvid Releasing has acquired two genre films.",),
    ),
    Rule(
        "slate.calendar",
        f"COMPANY:object {_ASIDE} AUX|ADV|DATE{{0,3}} ({_DATES}) (up|back)? (DET|its|their|several|NUMBER|WORD|ADJ|new){{0,4}}?"
        f" (release|theatrical) (schedule|calendar|slate | dates (for|of|on) CLAUSE{{0,6}}? {_FILMS})",
        "release by",
        confidence=0.86,
        yes=(
            ("Corvid Releasing has shuffled its release calendar." + _PAIR, "Corvid Releasing; Corvid Releasing"),
            ("Corvid Releasing has moved the release dates for two films." + _PAIR, "Corvid Releasing; Corvid Releasing"),
        ),
        no=("Mira Toland will star in Salt Harvest. Corvid Releasing has shuffled its release calendar.",),
    ),
)
