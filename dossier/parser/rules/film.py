"""What the film is: its kind, its genre and what else is told of it."""

from dossier.parser.matching.engine import Rule

_COUNTS = "two three four five six seven eight nine ten twelve thirteen twenty 2 3 4 5 6 7 8 9 10 12 13 16 20 22".split()
_EPISODES = "|".join(f"{count}-{part}" for count in _COUNTS for part in ("part", "episode"))
_LENGTHS = "7 10 11 13 15 20 22 24 25 26 28 30 40 42 44 45 48 50 52 55 58 60 90".split()
_RUNS = "|".join(f"{count}x{length}" for count in (*_COUNTS[11:], "15", "26") for length in _LENGTHS)
"""Episodes by their length, as the trade prints them (`8x45'`)."""

RULES = (
    Rule(
        "film.kind.before-title",
        "GENRE|MODIFIER|FORMAT:object{1,3} ((called|titled|entitled|named|dubbed)? TITLE:film | COMMA QUOTED:film)",
        "kind",
        confidence=0.9,
        yes=(
            ("Mira Toland will star in the upcoming action thriller Salt Harvest.", "action thriller"),
            ("Mira Toland will star in the drama series “Salt Harvest.”", "drama; series"),
        ),
    ),
    Rule(
        "film.kind.owned-before-title",
        "(POSS | his|her|their) (latest|new|next|upcoming|WORD){0,2}? GENRE|MODIFIER|FORMAT:object{1,3} COMMA TITLE:film",
        "kind",
        confidence=0.85,
        yes=(("Mira Toland will star in Oskar Penn’s latest period drama, Salt Harvest.", "period drama"),),
    ),
    Rule(
        "film.kind.after-title",
        "TITLE:film PAREN? (SIGN TITLE)? COMMA|COLON? (which? is|will|be)? DET (NUMBER|WORD|NATION|DASH|YEAR|ADJ){0,6}? (NAMELIKE|KNOWN|GEO)? GENRE|MODIFIER"
        "|FORMAT:object{1,3}",
        "kind",
        confidence=0.93,
        yes=(
            ("Mira Toland will star in Salt Harvest, a period drama from Oskar Penn.", "period drama"),
            ("Mira Toland will star in Salt Harvest, an untitled limited series from Oskar Penn.", "limited series"),
        ),
    ),
    Rule(
        "film.kind.the",
        "(^ | COMMA) the|this (ADJ|WORD|NUMBER|FIRM){0,4}? GENRE|MODIFIER|FORMAT:object{1,3} (AUX|COMMA|WORD|ROLE|BE|from|about"
        "|by|with|stars)",
        "kind",
        confidence=0.8,
        yes=(
            ("Mira Toland will star in Salt Harvest. The feature will be helmed by Oskar Penn.", "feature"),
            ("Mira Toland will star in Salt Harvest. The crime drama follows a baker.", "crime drama"),
        ),
        no=("Mira Toland will star in Salt Harvest. She was in the drama Hinge.",),
    ),
    Rule(
        "film.kind.definite",
        "the (!next|last|previous|first|best|only|original|second|third|other|same|worst ADJ|WORD|NUMBER){0,2}? GENRE|MODIFIER|FORMAT:object{1,3} (STOP|COMMA|AND|DATE|from|by|with|which|to|at|for|on|in|is|are|was|were|will|has|have|as|also"
        "|starring|opposite|alongside|directed|written|shoots|films|opens|KNOWN | $)",
        "kind",
        confidence=0.7,
        yes=(
            (
                "Mira Toland will star in Salt Harvest. Corvid Films is producing the dark comedy, Oskar Penn’s debut.",
                "dark comedy",
            ),
            ("Mira Toland will star in Salt Harvest. Kit Sayle has joined the comedy pilot with Ada Bonn.", "comedy; series"),
        ),
        no=(
            "Mira Toland will star in Salt Harvest. She is best known for the drama Hinge.",
            "Mira Toland will star in Salt Harvest. She works in the horror genre.",
        ),
    ),
    Rule(
        "film.kind.is",
        "(TITLE:film | it | DET (FORMAT|GENRE|project) | film) (PAREN | COMMA CLAUSE{1,12}? COMMA | which"
        " CLAUSE{1,12}? COMMA)? (AUX|ADV){1,3}"
        " (described|billed|called|being)? as? DET"
        " (NUMBER|WORD|NATION|ADJ){0,5}?"
        " GENRE|MODIFIER|FORMAT:object{1,3}",
        "kind",
        confidence=0.88,
        yes=(
            ("Mira Toland will star in Salt Harvest. The film is a contemporary western about a drover.", "contemporary western"),
        ),
    ),
    Rule(
        "film.kind.opens",
        "^ (a|an) (ADJ|WORD|NUMBER|NATION){0,4}? GENRE|MODIFIER|FORMAT:object{1,3} (about|following|centering|centring|centred|centered"
        "|starring|based | set in|on|among | in which|where)",
        "kind",
        confidence=0.8,
        yes=(
            (
                "Mira Toland will star in Salt Harvest. A psychological thriller about a baker, it opens in May.",
                "psychological thriller",
            ),
        ),
    ),
    Rule(
        "film.kind.apposed",
        "(starrer|film|movie|pic|project|feature COMMA DET) (NUMBER|WORD|NATION|ADJ){0,4}? GENRE|MODIFIER|FORMAT:object{1,3}"
        " (COMMA|that|which|about|from|with|set|starring|directed|written)",
        "kind",
        confidence=0.85,
        yes=(("The Mira Toland starrer, a romantic comedy that Oskar Penn directs, opens in May.", "romantic comedy"),),
    ),
    Rule(
        "film.kind.described",
        "(described|billed|pitched|touted|conceived|called|said) (as | TITLE:film | to be)? (being)? DET (NUMBER|WORD|NATION"
        "|ADJ){0,4}? GENRE|MODIFIER|FORMAT:object{1,3}",
        "kind",
        confidence=0.88,
        yes=(
            (
                "Mira Toland will star in Salt Harvest. Billed as a low-budget horror comedy, the film follows Ruth.",
                "low-budget horror comedy",
            ),
        ),
    ),
    Rule(
        "film.kind.in-a",
        "((in|lead|direct|helm|on|direct|directs|directing|helms|helming|makes|front|topline|headline|headlines|for|on|of|signed"
        "|created|creates|create|creating|wrote|writes|write|writing|penned|pen|pens|penning|produces|produced|produce|producing|develop|develops"
        "|developing|commissioned|commissions|ordered|orders|greenlit|announced|unveiled|boards|joins|joined (DET|POSS)) | with this) (NUMBER|WORD"
        "|NATION|ADJ|DASH){0,4}? GENRE|MODIFIER|FORMAT:object{1,3}"
        " (COMMA|AND|from|directed|written|about|starring|that|which|set|for|project|by|whose | POSS (first|second|third|new)? season"
        " | $)",
        "kind",
        confidence=0.8,
        yes=(
            ("Mira Toland has been signed to star in a romantic comedy from Oskar Penn.", "romantic comedy"),
            ("Mira Toland will pen a new crime drama set in Oslo. It is titled Salt Harvest.", "crime drama"),
        ),
    ),
    Rule(
        "film.kind.untitled",
        "(untitled|yet-untitled|unnamed|as-yet-untitled|yet-to-be-titled|still-untitled|yet-to-be-named"
        "|as-yet-unnamed) (NATION|WORD|ADJ|NUMBER){0,3}? GENRE|MODIFIER|FORMAT:object{1,3}",
        "kind",
        confidence=0.9,
        yes=(("Mira Toland will star in an untitled supernatural thriller from Oskar Penn.", "supernatural thriller"),),
    ),
    Rule(
        "film.kind.debut",
        "((marks|marking|makes|making|for|in) (TITLE|DET|POSS|WORD|ADJ|his|her|their){1,4}?"
        " | (is|be) (OWNER POSS | his|her|their) (WORD|ADJ){0,2}) FORMAT=feature:object",
        "kind",
        confidence=0.8,
        yes=(
            ("Mira Toland will star in Salt Harvest. It marks the first feature from Oskar Penn.", "feature"),
            ("Mira Toland will star in Salt Harvest. The thriller is Oskar Penn’s second feature.", "feature"),
        ),
    ),
    Rule(
        "film.kind.ordinal",
        "TITLE:film COMMA? (DET|POSS|PERSON|OWNER|his|her){1,3} (WORD|NUMBER|first|second|third|fourth|fifth|sophomore|debut"
        "|next|new){0,2}? FORMAT:object",
        "kind",
        confidence=0.85,
        yes=(("Mira Toland will star in Salt Harvest, Oskar Penn’s second feature.", "feature"),),
    ),
    Rule(
        "film.kind.owned",
        "TITLE:film COMMA? (OWNER POSS | his|her|their) (WORD|ADJ|NATION){0,3}? GENRE|MODIFIER|FORMAT:object{1,3} (about|starring|with|from|set|in|that"
        "|which|COMMA|AND)",
        "kind",
        confidence=0.88,
        yes=(("Salt Harvest, Oskar Penn’s psychological thriller about a baker, stars Mira Toland.", "psychological thriller"),),
    ),
    Rule(
        "film.kind.nth",
        "(OWNER POSS | his|her|their) (first|second|third|fourth|fifth|sixth|sophomore|debut|next|latest|new)"
        " FORMAT=feature:object (AUX|COMMA|BE)",
        "kind",
        confidence=0.8,
        yes=(("Mira Toland will star in Salt Harvest. Penn’s fourth feature is about a drover.", "feature"),),
    ),
    Rule(
        "film.kind.backed",
        "^ DET? CLAUSE{1,8}? (-backed|backed|-led|led|-produced|-starring|-directed|-set) GENRE|MODIFIER"
        "|FORMAT:object{1,3} (AUX|WORD|COMMA|ROLE|BE)",
        "kind",
        confidence=0.85,
        yes=(("Mira Toland will star in Salt Harvest. The Corvid Pictures-backed drama opens in May.", "drama"),),
    ),
    Rule(
        "film.kind.compound",
        "-scripted|-penned|-directed|-helmed|-written|-starring|-fronted|-toplined GENRE|MODIFIER|FORMAT:object{1,3}"
        " (about|that|which|follows|stars|is|will|was|COMMA|for|at|from|has | $)",
        "kind",
        confidence=0.75,
        yes=(
            ("Mira Toland will star in Salt Harvest. Penn will direct the Kit Sayle-scripted thriller about a baker.", "thriller"),
        ),
    ),
    Rule(
        "film.kind.mix",
        "(mix|blend|mash-up|mashup|combination|hybrid|cross) (of|between) GENRE|MODIFIER:object",
        "kind",
        confidence=0.75,
        yes=(("Mira Toland will star in Salt Harvest. A mix of horror and comedy, it follows a baker.", "horror"),),
    ),
    Rule(
        "film.kind.label",
        "^ format COLON GENRE|MODIFIER|FORMAT|WORD:object{1,3}",
        "kind",
        yes=(("Mira Toland will star in Salt Harvest.\n\nFormat: crime drama", "crime drama"),),
    ),
    Rule(
        "film.genre.label",
        "^ (genre|genres) COLON (CLAUSE{1,12}):object",
        "labelled genres",
        yes=(
            ("Mira Toland will star in Salt Harvest.\n\nGenre: crime drama", "crime drama"),
            ("Mira Toland will star in Salt Harvest.\n\nGenre: Drama, Western, Mystery", "drama; western; mystery"),
        ),
    ),
    Rule(
        "film.kind.listed",
        "FORMAT (CLAUSE{0,8}? COLON)? DET? (OWNER POSS)? TITLE",
        "listed kinds",
        confidence=0.7,
        yes=(
            ("Corvid sells two documentaries: Salt Harvest, with Mira Toland, and Nio. Salt Harvest opens in May.", "documentary"),
            ("Mira Toland is in the feature films Nio and Salt Harvest. Salt Harvest is about a baker.", "feature"),
        ),
        no=("Mira Toland will star in Salt Harvest. She was in the documentaries of C.",),
    ),
    Rule(
        "film.kind.ordered",
        "(series|pilot|straight-to-series (order|orders|pickup|pick-up|commitment|greenlight)) | showrunner|showrunners|showrunning",
        "format",
        qualifiers={"object": "series"},
        confidence=0.6,
        yes=(("Harbour TV has given a series order to the comedy Salt Harvest with Mira Toland.", "series"),),
    ),
    Rule(
        "film.kind.before-comma",
        "DET (NUMBER|WORD|NATION|ADJ){0,3}? GENRE|MODIFIER|FORMAT:object{1,3} COMMA NAMELIKE:film (COMMA (from|with|starring|directed|which|for|about)"
        " | from|by|starring|directed)",
        "kind",
        confidence=0.8,
        yes=(("Corvid Films is making an animated feature, Salt Harvest, from director Oskar Penn.", "animated feature"),),
    ),
    Rule(
        "film.kind.in-parts",
        f"{_EPISODES} (WORD|NATION|MODIFIER){{0,2}} (GENRE|adaptation|drama|story)",
        "format",
        qualifiers={"object": "series"},
        confidence=0.7,
        yes=(("Mira Toland will star in the six-part crime drama Salt Harvest.", "series"),),
    ),
    Rule(
        "film.kind.episodes-by-length",
        f"({_RUNS} | NUMBER x NUMBER) (POSS|min|mins|minute|minutes|-minute)",
        "format",
        qualifiers={"object": "series"},
        confidence=0.7,
        yes=(("Mira Toland will star in Salt Harvest. The 8x45' drama follows a baker.", "series"),),
        no=("Mira Toland will star in Salt Harvest. Her house is 8x45 metres large.",),
    ),
    Rule(
        "film.kind.season",
        "(season|seasons|series) (NUMBER|one|two|three|four|five) (of|on) TITLE:film | FIRM DOES (renewed|renews|renewing|renew) TITLE:film",
        "format",
        qualifiers={"object": "series"},
        confidence=0.75,
        yes=(
            ("Season two of Salt Harvest, with Mira Toland, is under way.", "series"),
            ("Netflix has renewed Salt Harvest, with Mira Toland returning.", "series"),
        ),
    ),
    Rule(
        "film.kind.as-a",
        "(made|developed|conceived|produced|adapted|envisioned|planned|turned|expanded|reworked|reimagined as|into DET (NUMBER|WORD|ADJ|NATION|DASH){0,4}? FORMAT:object"
        " | the FORMAT:object (adaptation|version|remake) of TITLE:film)",
        "kind",
        confidence=0.72,
        yes=(("Mira Toland will star in Salt Harvest, which is being made as a six-part series.", "series"),),
        no=("Mira Toland will star in Salt Harvest. She is known as a film actor.",),
    ),
    Rule(
        "film.kind.so-many-episodes",
        f"(for|order|orders|of|runs|comprising|totalling|totaling) DET? ({'|'.join(_COUNTS)}) (half-hour|hour-long|one-hour|WORD)? episodes !of"
        " | (TITLE:film | it) to series",
        "format",
        qualifiers={"object": "series"},
        confidence=0.65,
        yes=(("Harbour TV has greenlit Salt Harvest for eight episodes, with Mira Toland to star.", "series"),),
        no=("Mira Toland directed the film Salt Harvest. She made eight episodes of Kites.",),
    ),
    # -- what else is told of it ---------------------------------------------------------------------------------------
    Rule(
        "film.episodes",
        f"{_EPISODES}:object",
        "episodes",
        yes=(("Mira Toland will star in Salt Harvest. The six-part drama follows a baker.", "six-part"),),
    ),
    Rule(
        "film.budget",
        "((budget|budgeted) (of|at|is|around|about|DET|some|reported){0,4} (€|£|rs|inr? WORD|NUMBER million|billion|m|crore|crores|lakh|lakhs|bn?):object"
        " | DET (€|£|rs|inr? WORD|NUMBER million|billion|crore|lakh):object (FORMAT|GENRE|MODIFIER|budget|production|project|picture))",
        "budget",
        yes=(
            ("Mira Toland will star in Salt Harvest. The film has a budget of $20 million.", "$20 million"),
            ("Mira Toland will star in Salt Harvest. The film is budgeted at €8 million.", "€8 million"),
            ("Mira Toland will star in Salt Harvest. The $12 million film shoots in May.", "$12 million"),
            ("Mira Toland will star in Salt Harvest. It is made on a budget of Rs 90 crore.", "Rs 90 crore"),
        ),
        no=("Mira Toland will star in Salt Harvest. Toland sold her house for $20 million.",),
    ),
    Rule(
        "film.setting",
        "set in DET? (YEAR|NUMBER|WORD){0,3}? GEO:object",
        "setting",
        confidence=0.85,
        yes=(("Mira Toland will star in Salt Harvest. The drama is set in Norway.", "Norway"),),
    ),
)
