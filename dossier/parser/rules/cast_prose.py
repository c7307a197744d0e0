"""Who is in the film, as plain prose slips it in: `a thriller with X`, `among them X`, `With her are X`, `X has been added to Y`."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_TITLE = "(DET? MAKER? DET? KINDS WORKNAME:other | DET (WORD|ADJ){0,3} (FORMAT|GENRE|project) | it)"
_NO_CAST = "!(directing|directs|producing|produces|helming|writing|penning|composing|scoring|attached|set|executive|exec|handling|lensing|editing|overseeing|serving|repping|signed|about|on|in_talks|behind|who)"

RULES = (
    Rule(
        "cast.prose.addition-to",
        f"(AUX|ADV){{0,2}} (is|are) (also)? (one of | among) (WORD|DET|NUMBER|ADJ|of){{1,5}} (additions|recruits|arrivals|joiners|names|faces|newcomers|hires) CLAUSE{{0,12}}? (to|in|on|for) {_TITLE}",
        "slotted",
        confidence=0.82,
        yes=(
            ("Ana Ruiz is one of a handful of additions to the thriller Salt Harvest.", "Ana Ruiz"),
            ("Ana Ruiz and Tom Bligh are among the new recruits to the thriller Salt Harvest.", "Ana Ruiz; Tom Bligh"),
        ),
    ),
    Rule(
        "cast.prose.part-of-it",
        "GOING:how be? (a|an|the|also)? (WORD|ADJ){0,1} part of (DET (WORD|ADJ){0,3} (FORMAT|GENRE|project) | it | QUOTED:other)",
        "slotted",
        confidence=0.78,
        yes=((_LEAD + "Ana Ruiz is also a part of the film.", "Ana Ruiz"),),
        no=(_LEAD + "The sea is part of the film.",),
    ),
    Rule(
        "cast.prose.latest-to-sign",
        f"^ DET (latest|newest|new|first|next|final|last) (WORD|ADJ|ROLE){{0,2}} (to (sign|join|board|come|get|climb|enter|land) (up|on|aboard|in|into|onboard)? (for|to|in|of|with)? {_TITLE}"
        f" | (on|in|for|at|to) CLAUSE{{1,6}}? of? {_TITLE}) (is|are) PEOPLE:object",
        "slotted",
        confidence=0.84,
        yes=(
            ("The latest actress to sign up for Salt Harvest is Ana Ruiz. Salt Harvest is a drama.", "Ana Ruiz"),
            ("The newest name on the call sheet of the thriller Salt Harvest is Ana Ruiz.", "Ana Ruiz"),
        ),
    ),
    Rule(
        "cast.prose.added-to-people",
        f"(added to | (joins|join|joined|joining)) PEOPLE:object in|on|for {_TITLE}",
        "slotted",
        confidence=0.85,
        yes=(("Ana Ruiz has been added to Tom Bligh and Eve Lund in the thriller Salt Harvest.", "Tom Bligh; Eve Lund"),),
    ),
    Rule(
        "cast.prose.seen-with",
        "AUX{1,3} (also)? (seen|appearing|cast|featured|paired|playing) (here|there)? with PEOPLE:object",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "Ana Ruiz will be seen with Tom Bligh.", "Tom Bligh"),),
    ),
    Rule(
        "cast.prose.film-with",
        f"TITLE COMMA? (yet)? (a|an|the|another | PERSON POSS) (WORD|ADJ|NUMBER|NATION|MODIFIER|COMMA){{0,4}}? (GENRE|FORMAT|SOURCE){{1,3}} with PEOPLE:object {_NO_CAST} !POSS",
        "slotted",
        confidence=0.84,
        yes=(
            ("Oskar Penn directs Salt Harvest, an action thriller with Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),
            ("That’s Salt Harvest, a drama with Ana Ruiz (Kite Season), which is due in May.", "Ana Ruiz"),
            ("It closes with “Salt Harvest,” Oskar Penn’s film with Ana Ruiz.", "Ana Ruiz"),
        ),
        no=("Oskar Penn directs Salt Harvest, a drama with Nia Quell producing.",),
    ),
    Rule(
        "cast.prose.first-look",
        "^ (..2 (look|trailer|teaser|clip|photo|photos|pictures|stills|images|watch|pics|poster)) COLON PEOPLE:object in (DET? MAKER? DET? KINDS WORKNAME:other)",
        "slotted",
        confidence=0.8,
        yes=(("First look: Ana Ruiz and Tom Bligh in the drama Salt Harvest", "Ana Ruiz; Tom Bligh"),),
        no=("First look: the harbour in the drama Salt Harvest",),
    ),
    Rule(
        "cast.prose.title-with",
        f"(QUOTED:other | ^ NAMELIKE:other) PAREN? COMMA with !which|whom|whose PEOPLE:object (COMMA|AUX|STOP | $) {_NO_CAST}",
        "slotted",
        confidence=0.76,
        yes=(("Salt Harvest, with Ana Ruiz and Tom Bligh, is in production. Salt Harvest is a drama.", "Ana Ruiz; Tom Bligh"),),
        no=("Salt Harvest, with Corvid Films, is in production. Salt Harvest is a drama.",),
    ),
    Rule(
        "cast.prose.among-them",
        "(actors|actresses|cast|ensemble|performers|faces|names|stars|players|newcomers|comedians|artistes|locals|additions)"
        " CLAUSE{0,14}? COMMA (among|amongst) (them|which|whom) (are|is)? PEOPLE:object",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "A fine bunch of local actors is on show, among them Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
    ),
    Rule(
        "cast.prose.youll-find",
        "(in|on|among) DET (cast|ensemble|line-up|lineup|call_sheet|mix|company) (PRONOUN|one|WORD AUX? find|see|spot|meet | (are|is)) PEOPLE:object",
        "slotted",
        confidence=0.84,
        yes=((_LEAD + "In the cast you will find Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
    ),
    Rule(
        "cast.prose.names-colon",
        "(who (is|are) in ..5 | (leads|lead|stars|star|heroine|hero|cast|face|faces|names|pair|duo|couple) ..8) COLON|DASH PEOPLE:object",
        "slotted",
        confidence=0.8,
        yes=(
            (_LEAD + "A photo reveals who is in it: Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "The director has found his leads for the film: Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),
        ),
    ),
    Rule(
        "cast.prose.acts-like",
        "(acts|thespians|favourites|favorites|youngsters) (like | such as | including | COLON) PEOPLE:object",
        "slotted",
        confidence=0.78,
        yes=((_LEAD + "It is full of established acts like Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
    ),
    Rule(
        "cast.prose.with-opposite",
        "with (DET|PRONOUN)? PEOPLE:object (opposite|alongside | (at|by) PRONOUN side | (reporting|reports) for duty | for company | in support | in tow"
        " | also (in|on) DET | (on|in) DET (cast|mix|company|supporting)) (PRONOUN|STOP|COMMA|AND|DET | $)?",
        "slotted",
        confidence=0.82,
        yes=(
            ("Ana Ruiz will star in Salt Harvest, with newcomer Tom Bligh opposite her.", "Tom Bligh"),
            ("Ana Ruiz will star in Salt Harvest, with Tom Bligh and Eve Lund in support.", "Tom Bligh; Eve Lund"),
        ),
    ),
    Rule(
        "cast.prose.with-her-are",
        "^ (also | (with|alongside|opposite|beside|around|behind) PRONOUN | in it | along for DET ride | rounding|filling ..3 out? | in support | also along for DET ride)"
        " (are|is|come|comes | will be | COLON) PEOPLE:object !(as DET? ROLE=director|producer|writer)",
        "slotted",
        confidence=0.82,
        yes=(
            (_LEAD + "With her are Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "In it are Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),
        ),
    ),
    Rule(
        "cast.prose.has-for-company",
        "(has|have|with|finds|gets) PEOPLE:object for (company|support | DET ..1 (husband|wife|partner|foil|rival|co-star|son|daughter|mother|father|brother|sister|boss|lead|heroine|hero))",
        "slotted",
        confidence=0.82,
        yes=((_LEAD + "She has Ana Ruiz and Tom Bligh for company.", "Ana Ruiz; Tom Bligh"),),
    ),
    Rule(
        "cast.prose.part-went",
        "(role|part|lead) of DET (WORD|ADJ|ROLE){1,4} (AUX|ADV){0,3} (went|goes|gone|fell|falls|going) to PEOPLE:object",
        "slotted",
        confidence=0.84,
        yes=((_LEAD + "The part of the old baker went to Ana Ruiz.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.prose.is-in-title",
        "GOING:how (be)? in DET (WORD|ADJ|MODIFIER|NATION){0,3} (GENRE|FORMAT){1,3} QUOTED:other",
        "slotted",
        confidence=0.76,
        yes=(("Ana Ruiz will be in the thriller “Salt Harvest.”", "Ana Ruiz"),),
    ),
    Rule(
        "cast.prose.is-to-be",
        f"(AUX|ADV|set|going){{0,2}} to be (a|an|the) !(director|producer|writer|first|last|ROLE WORD) (WORD|ADJ){{1,3}} in {_TITLE}",
        "slotted",
        confidence=0.78,
        yes=(("Ana Ruiz is to be a baker in the thriller Salt Harvest.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.prose.said-yes",
        f"(AUX|ADV){{0,2}} (said|says|saying) yes to {_TITLE}",
        "slotted",
        confidence=0.8,
        yes=(("Ana Ruiz has said yes to the thriller Salt Harvest.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.prose.up-against",
        f"(goes|go|is|are|AUX|comes){{1,2}} up against PEOPLE:object in {_TITLE}",
        "slotted",
        confidence=0.8,
        yes=(("Ana Ruiz goes up against Tom Bligh in the thriller Salt Harvest.", "Tom Bligh"),),
    ),
    Rule(
        "cast.prose.look-for",
        f"^ look (out)? for PEOPLE:object in {_TITLE}",
        "slotted",
        confidence=0.8,
        yes=(("Look for Ana Ruiz in the thriller Salt Harvest.", "Ana Ruiz"),),
    ),
    Rule(
        "cast.prose.behind-the-wheel",
        f"GOING:how (get|gets|getting|take|takes|jump|jumps|climb|climbs|sit|sits|suit|suits|saddle|saddles|strap|straps) CLAUSE{{1,5}}? (in|for) {_TITLE}",
        "slotted",
        confidence=0.75,
        yes=(("Ana Ruiz and Tom Bligh will get behind the wheel in Salt Harvest, a thriller.", "Ana Ruiz; Tom Bligh"),),
    ),
)
