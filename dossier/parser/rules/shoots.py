"""The shoot as people on the set tell of it: clapperboards, first days, trips to where it is shot, turning cameras."""

from dossier.parser.matching.engine import Rule
from dossier.parser.rules.status import status_rule

_LEAD = "Mira Toland stars in the drama Salt Harvest. "
_CLAPPER = "clapper|clapperboard|clapboard|clap|slate|klappe"
_FALLS = "slam|slams|slammed|fall|falls|fell|fallen|sound|sounds|sounded|snap|snaps|snapped|clap|claps|clapped|come|came|comes|down|given|rang|ring"
_WORK = "set|filming|shooting|photography|production|shoot|location|principal"
_SHOOT = "shoot|film|lens|make|start|begin|direct|helm"
_FILMING = "filming|shooting|shoot|photography|production|lensing"
_GO = "head|heads|heading|travel|travels|go|goes|going|off|return|returns|fly|flies|decamp|decamps|move|moves|jet|jets|bound"
_WENT = "headed|travelled|traveled|went|flew|decamped|gone|moved|returned|back"


RULES = (
    # -- the stage -----------------------------------------------------------------------------------------------------
    status_rule(
        "filming.clapper-fell",
        f"(first|opening) ({_CLAPPER}) (AUX|ADV|finally|today|yesterday){{0,3}} ({_FALLS})",
        "filming",
        0.9,
        ("The first clapperboard fell in Oslo yesterday.", "The first clap was given on Monday."),
        ("The last clapperboard was heavy.",),
    ),
    status_rule(
        "filming.first-day",
        f"(^ | DET|COMMA|COLON|AUX|DATE|AND|of|on|its) (first|opening|second|third|fourth|fifth|final) (of NUMBER|several)? (day|days|week|weeks|month) (of|on|into) (DET|principal|main){{0,2}} ({_WORK})",
        "filming",
        0.85,
        ("First day of shooting yesterday in Oslo for the film.", "The film is in its third week of filming."),
        ("The last day of filming was long.",),
    ),
    status_rule(
        "filming.days-in",
        "(is|are|now|currently|day|days) (NUMBER|one|two|three|four|five|six|several|day|days|weeks|WORD){1,3}? (into|of) (DET|its|their|principal|NUMBER|WORD|DASH){0,3}? (filming|shooting|photography|production|shoot)",
        "filming",
        0.85,
        ("The film is three weeks into its shoot.", "It was day one of production on the film."),
        ("The weeks of waiting are over.",),
    ),
    status_rule(
        "filming.before-cameras",
        "(is|are|'s|currently|now|already|again|back|was|went|gone|stepped) ..1 (before | in? front of) DET? cameras|camera|lens|lenses",
        "filming",
        0.88,
        ("The remake is in front of the cameras in Oslo.", "It went before the cameras on Monday."),
        ("The dog stands before the camera.",),
    ),
    status_rule(
        "filming.is-there",
        "(is|are|currently|now|been) (ADV|back|out|over)? (in|at|on) (and around)? DET? PLACES DATE? COMMA? (ADV|busy|to)? (shooting|filming|lensing|shoot|film)"
        " ((DET|his|her|their | OWNER POSS)? WDESC{0,4} COMMA? TITLE:film)?",
        "filming",
        0.87,
        ("Penn is in Oslo shooting the film.", "The team is currently in Oslo to shoot it."),
    ),
    status_rule(
        "filming.where-cameras",
        "(where|and|as|with|while) (DET|the)? (cameras|shooting|filming|shoot|production) (AUX|ADV){1,3} (rolling|turning|underway)",
        "filming",
        0.88,
        ("Toland is in Oslo, where the cameras have been rolling on the film since Monday.",),
    ),
    status_rule(
        "filming.until",
        "(TITLE:film|which|that|it|FORMAT|GENRE|who|he|she|they) (ADV)? (shoots|films|lenses) CLAUSE{0,10}? (until|till|through) DET? DATE",
        "filming",
        0.87,
        ("The crew is in good spirits on the film, which shoots in Oslo until the end of the month.",),
    ),
    status_rule(
        "filming.shoot-runs",
        "(cranked|cranks) (up|in|on|at)",
        "filming",
        0.85,
        ("The drama cranked up on May 3 in Oslo.",),
    ),
    status_rule(
        "announced.to-be-shot",
        "(will|to|would|should) (ADV|mostly|entirely|largely|partly|also)? be (ADV|mostly|entirely|largely|partly|also)? (shot|filmed|lensed) (in|at|on|over|across|around|between|near|this"
        "|next|later|entirely|by|from|for|throughout|DATE)",
        "announced",
        0.9,
        ("The drama will be shot between Oslo and Bergen.", "It is to be filmed in May."),
        ("It was to be found in Oslo.",),
    ),
    status_rule(
        "announced.travels",
        f"({_GO}) (back|over|off|out|on|down|up|next|now|soon)? (to|for) DET? PLACES (COMMA? (in|on|later|early|at)? DET? DATE)? to ..1 ({_SHOOT})",
        "announced",
        0.88,
        ("Penn heads to Oslo in May to shoot the film.",),
        ("Penn headed to Oslo to shoot the film.",),
    ),
    status_rule(
        "announced.cameras-will",
        "(cameras|camera) (AUX|ADV){0,3} (will|to|expected|due|set) (to)? (turn|roll)",
        "announced",
        0.9,
        ("The makers say cameras will turn in the new year.",),
        ("Cameras have been turning for a week.",),
    ),
    status_rule(
        "filming.wraps-soon",
        "(filming|shooting|shoot|photography|production) (wraps|ends|concludes|finishes|continues) ..2 (DATE|this|next|until|through|in|on)",
        "filming",
        0.85,
        ("Shooting wraps this month in Oslo.", "Production continues until June."),
    ),
    status_rule(
        "filming.schedule",
        "(schedule|leg|block|stint) (COMMA CLAUSE{1,14}? COMMA)? (AUX|ADV){1,3} (underway|progressing|progress|rolling | in progress | going on | under way)",
        "filming",
        0.88,
        ("The last schedule, with a song on the lead pair, is currently underway at Oslo.",),
    ),
    status_rule(
        "post-production.has-shot-it",
        "(has|have|had|just|recently|already) (ADV|just)? (shot|filmed|lensed|wrapped|completed) (his|her|their|OWNER|POSS|DET){0,2} WDESC{0,6} COMMA? TITLE:film",
        "post-production",
        0.85,
        ("Penn has shot his eerie horror comedy Salt Harvest in Oslo over eighteen nights.",),
    ),
    status_rule(
        "post-production.shot-the-film",
        "(PERSON|and|who|which|ROLE|they|crew) (ADV)? (shot|filmed|lensed) (it | DET|his|her|their WDESC{0,3} FORMAT|GENRE|project|picture)"
        " (in|at|on|over|across|around|during|entirely|last|throughout|between|for|with|DATE)",
        "post-production",
        0.82,
        ("Director Oskar Penn shot the movie in Oslo during a heat wave.",),
        ("Penn said the film was shut in Oslo.",),
    ),
    status_rule(
        "post-production.a-wrap",
        "(AUX|called|it's|that's|is|calls|call) DET wrap (on|for|COMMA|in|after|STOP|yesterday|today | $)",
        "post-production",
        0.85,
        ("It's a wrap for the film in Oslo.", "Penn called it a day: that's a wrap."),
    ),
    status_rule(
        "released.arrived",
        "(TITLE:film|it|COMMA which|PAREN | DET WDESC{0,3} FORMAT|GENRE) (ADV|has|have|which)? (arrived|landed|dropped|launched|debuted|streamed|hit|opened|bowed|premiered|released"
        " | began streaming | went live) (in|on|to|at){1,2} DET? (COMPANY|cinemas|theaters|theatres|screens|vod|digital)"
        " | (arrived|landed|dropped|launched|debuted) on DET? FIRM ADV? (DATE|yesterday|today)",
        "released",
        0.82,
        ("The drama arrived on Netflix last week.", "The film opened in cinemas on Friday."),
    ),
    status_rule(
        "released.since",
        "(streaming|showing|playing|out|available|released|airing|run|screened) (on FIRM | in (cinemas|theaters|theatres))? since DET? DATE",
        "released",
        0.88,
        ("Salt Harvest has been streaming since 3 May 2020.",),
    ),
    status_rule(
        "released.now-in",
        "(now (in (cinemas|theaters|theatres) | on (FIRM|digital|vod|demand) | streaming | available) | (in (cinemas|theaters|theatres) | out | streaming)"
        " now | (is|are) (streaming|available|showing|playing) (ADV|now)? (on|in|at|to))",
        "released",
        0.85,
        ("The drama is in cinemas now.", "The drama is streaming on Netflix."),
    ),
    # -- its beginning -------------------------------------------------------------------------------------------------
    Rule(
        "date.shoot.first-clapper",
        f"(first|opening) (clapper|clapperboard|clapboard|clap|klappe | (slate) ({_FALLS})) (AUX|ADV|to|set|due){{0,4}}? ({_FALLS})? (for|on TITLE)? WHERE{{0,2}} WHEN:object",
        "filming start",
        confidence=0.9,
        yes=((_LEAD + "The first clapperboard will slam on 16 October 2024 in Oslo.", "2024-10-16"),),
    ),
    Rule(
        "date.shoot.first-day",
        f"((first|opening) (day|week) (of|on) (DET|principal|main){{0,2}} ({_WORK}) (photography)? (CLAUSE{{1,6}}? COMMA)? (AUX|COMMA|COLON){{0,2}} WHERE{{0,2}} WHEN:object"
        f" | DATE:object2 (AUX|COMMA|marks|marked|sees|saw|as|for){{1,3}} (DET|its|their)? (first|opening) (of NUMBER|several)? (day|days|weeks) (of|on) (DET|principal|main){{0,2}} ({_WORK}))",
        "filming start",
        confidence=0.87,
        yes=(
            (_LEAD + "First day of shooting on May 3, 2024 in Oslo.", "2024-05-03"),
            (_LEAD + "May 3, 2024 was the first of four days of filming.", "2024-05-03"),
        ),
    ),
    Rule(
        "date.shoot.travels",
        f"({_GO}|{_WENT}) (back|over|off|out|on|down|up|next|now|soon)? (to|for) DET? PLACES (COMMA? (in|on|later|early|at)? DET? DATE:object to ..1 ({_SHOOT})"
        f" | to ..1 ({_SHOOT}) (TITLE:film | it | DET|his|her|their WDESC{{0,4}} FORMAT|GENRE|TITLE) WHEN:object2)",
        "filming start",
        confidence=0.88,
        yes=(
            (_LEAD + "Penn heads to Oslo in May 2024 to shoot the film.", "2024-05"),
            (_LEAD + "Penn is off to Oslo to shoot the film in May 2024.", "2024-05"),
        ),
    ),
    Rule(
        "date.shoot.cranked",
        "(cranked|cranks|crank) up (on|in)? WHERE{0,2} WHEN:object",
        "filming start",
        confidence=0.87,
        yes=((_LEAD + "The film cranked up on May 3, 2024 in Oslo.", "2024-05-03"),),
    ),
    Rule(
        "date.shoot.since",
        "(rolling|turning|filming|shooting|underway|lensing) (WHERE){0,2} since DET? DATE:object",
        "filming start",
        confidence=0.9,
        yes=((_LEAD + "Toland is in Oslo, where cameras have been rolling since May 3, 2024.", "2024-05-03"),),
    ),
    # -- where it is ---------------------------------------------------------------------------------------------------
    Rule(
        "place.travels",
        f"({_GO}|{_WENT}) (back|over|off|out|on|down|up|next|now|soon)? (to|for) DET? PLACES:object (COMMA? (in|on|later|early|at)? DET? DATE)? to ..1 (shoot|film|lens|make)",
        "filming location",
        confidence=0.9,
        yes=((_LEAD + "Penn heads to Oslo in May to shoot the film.", "Oslo"),),
        no=(_LEAD + "Ruth heads to Oslo to find him.",),
    ),
    Rule(
        "place.is-there",
        "(is|are|currently|now|been) (ADV|back|out|over)? (in|at|on) (and around)? DET? PLACES:object DATE? COMMA? (ADV|busy|to)? (shooting|filming|lensing|shoot|film)"
        " ((DET|his|her|their | OWNER POSS)? WDESC{0,4} COMMA? TITLE:film)?",
        "filming location",
        confidence=0.9,
        yes=((_LEAD + "Penn is in Oslo shooting the film.", "Oslo"),),
    ),
    Rule(
        "place.fronted",
        "^ (WORD COMMA)? (in|on|at|near|around|outside) DET? ((island|isle|outskirts|coast|shores|streets|hills|mountains|town|city|village|forests|heart) of)? PLACES:object COMMA? (DET|where)?"
        " (cameras|filming|shooting|shoot|production|photography) (AUX|ADV){1,3} (rolling|turning|underway|begun|started|wrapped|continuing|in)",
        "filming location",
        confidence=0.9,
        yes=((_LEAD + "On the island of Sylt, the cameras are turning on the film.", "Sylt"),),
        no=(_LEAD + "In Oslo, a baker loses his oven.",),
    ),
    Rule(
        "place.floors",
        "(on_floors | on DET? floors) (WORD|DATE|on|from|by){0,3}? (in|at) PLACES:object",
        "filming location",
        confidence=0.9,
        yes=((_LEAD + "It will go on floors in Oslo once the rains end.", "Oslo"),),
    ),
    Rule(
        "place.shot-the-film",
        "(shot|filmed|lensed|shooting|filming|shoots|films) (it | (DET|his|her|their | OWNER POSS)? WDESC{0,5} (FORMAT|GENRE|project|picture | TITLE:film)) (entirely|mostly|largely|DATE)? (in|at|across|around) (and around)? PLACES:object",
        "filming location",
        confidence=0.87,
        yes=((_LEAD + "Director Oskar Penn shot the movie in Lisbon and Oslo during a heat wave.", "Lisbon; Oslo"),),
    ),
    Rule(
        "place.first-day",
        f"(first|opening) (day|week|{_CLAPPER}) (of|on|for) (DET|principal|main){{0,2}} ({_WORK}) (DATE|today|yesterday)? (in|at|near) PLACES:object",
        "filming location",
        confidence=0.9,
        yes=((_LEAD + "First day on set yesterday in Lisbon for the film.", "Lisbon"),),
    ),
    Rule(
        "place.schedule",
        "(schedule|leg|stint|block|schedules|legs|stints) (of DET? (TITLE:film | WDESC{0,2} FORMAT))? (in|at|near) PLACES:object",
        "filming location",
        confidence=0.85,
        yes=((_LEAD + "Penn has begun the second schedule of the film at Lisbon.", "Lisbon"),),
    ),
    Rule(
        "date.shoot.ended",
        f"({_FILMING}) ((of|for|on) (CLAUSE|POSS){{1,14}}?)? COMMA? (AUX|ADV){{0,3}} (wrapped|finished|completed|concluded|ended|wraps|finishes|concludes|ends) up? WHERE{{0,2}} WHEN:object",
        "filming end",
        confidence=0.9,
        yes=(
            (_LEAD + "Filming for the drama finished May 3, 2023 in Oslo.", "2023-05-03"),
            ("Filming for movie “Salt Harvest,” starring Mira Toland, finished May 3, 2023.", "2023-05-03"),
        ),
        no=(_LEAD + "Filming for the drama began May 3, 2023.",),
    ),
    Rule(
        "date.shoot.day-it-ended",
        f"(on|in) DET? DATE:object (officially|finally)? (finished|wrapped|completed|concluded) up? (DET|its|his|her|their|principal|all){{0,2}} ({_FILMING})",
        "filming end",
        confidence=0.9,
        yes=((_LEAD + "Toland in May 2023 finished filming the drama.", "2023-05"),),
    ),
    Rule(
        "date.shoot.day-it-began",
        f"(on|in) DET? DATE:object (officially|finally|quietly)? (began|started|commenced | kicked off) (DET|its|his|her|their|principal|main){{0,2}} ({_FILMING})",
        "filming start",
        confidence=0.9,
        yes=((_LEAD + "Penn on May 3, 2023 began filming the drama.", "2023-05-03"),),
    ),
    Rule(
        "date.shoot.weeks-from",
        f"({_FILMING}) (AUX|ADV|to|set|slated|scheduled|expected|planned|due){{0,4}} (run|runs|last|lasts|take|takes) for? (NUMBER|WORD|DET|about){{1,3}} (days|weeks|months|week|month)"
        " WHERE? (from|starting|beginning|commencing) on? DET? DATE:object",
        "filming start",
        confidence=0.9,
        yes=((_LEAD + "The shoot will run for seven weeks from May 3, 2024.", "2024-05-03"),),
    ),
    Rule(
        "place.of-schedule",
        "(the|its|their|DASH|WORD|NUMBER) GEO:object (schedule|shooting_schedule | shooting schedule)",
        "filming location",
        confidence=0.85,
        yes=((_LEAD + "The makers have wrapped up the Lisbon schedule.", "Lisbon"),),
    ),
    Rule(
        "place.shot-in-own",
        "^ (shot|filmed|lensed) (entirely|mostly|largely)? (in|at) PLACE:object POSS (ADJ|WORD|NAMELIKE){1,6} COMMA",
        "filming location",
        confidence=0.83,
        yes=((_LEAD + "Shot in Lisbon’s old town, the film opens in May.", "Lisbon"),),
    ),
    Rule(
        "date.shoot.last-schedule",
        "(last|final) (schedule|leg|block|stretch) (COMMA CLAUSE{1,16}? COMMA)? CLAUSE{0,8}? (completed|wrapped|finished|wrap|end|conclude|complete) (by|in|on|at) DET? DATE:object",
        "filming end",
        confidence=0.88,
        yes=((_LEAD + "The last schedule is underway in Oslo and will be completed by May 2024.", "2024-05"),),
        no=(_LEAD + "The first schedule will be completed by May 2024.",),
    ),
    Rule(
        "date.shoot.starts-rolling",
        "(started|starts|start|begins|began|begin) rolling WHERE{0,2} WHEN:object",
        "filming start",
        confidence=0.9,
        yes=((_LEAD + "The film started rolling in Oslo on May 3, 2023.", "2023-05-03"),),
    ),
    Rule(
        "date.shoot.it-rolls",
        "(TITLE:film|it|which | FORMAT|GENRE|project) (AUX|ADV|set|slated|due|ready|expected|scheduled){0,4} to? roll WHERE{0,2} WHEN:object",
        "filming start",
        confidence=0.88,
        yes=((_LEAD + "The film is set to roll in Oslo in May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.it-kicked-off",
        "(TITLE:film|it|which | FORMAT|GENRE|project) (AUX|ADV|officially){0,3} (kicked off|kick-started | took off | got under_way|underway) WHERE{0,2} WHEN:object",
        "filming start",
        confidence=0.85,
        yes=((_LEAD + "The film kicked off in Oslo on May 3, 2023 with a prayer.", "2023-05-03"),),
    ),
    Rule(
        "date.shoot.in-production-by",
        "(to|will) be (in|into) (production|principal_photography) (by|in|from|before) DET? DATE:object",
        "filming start",
        confidence=0.85,
        yes=((_LEAD + "It is expected to be in production by May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.start-date",
        "(start|shoot|shooting|filming|production) date (COMMA|AUX|of|is|for|set|on|TITLE|FORMAT|DET){0,4} DATE:object",
        "filming start",
        confidence=0.9,
        yes=((_LEAD + "A start date of May 3, 2024 has been set.", "2024-05-03"),),
    ),
    Rule(
        "date.shoot.stops-rolling",
        "(stop|stops|stopped|cease|ceased) (rolling|filming|shooting) WHERE{0,2} WHEN:object",
        "filming end",
        confidence=0.88,
        yes=((_LEAD + "The cameras will stop rolling in Oslo on May 3, 2024.", "2024-05-03"),),
    ),
)
