"""When the film is shot."""

from dossier.parser.matching.engine import Rule

_SHOOT = "filming|shooting|shoot|photography|production|cameras|lensing"
_BEGIN = (
    "begin|begins|began|begun|beginning|start|starts|started|starting|commence|commences|commenced|commencing|kick"
    "|kicks|kicked"
    "|kicking|roll|rolls|rolled|rolling|turn|underway|way|going|get|gets|got|happen|happens|resume|take|takes|took|place"
)
_RUN = (
    "run|runs|running|last|lasts|continue|continues|continuing|conclude|concludes|concluding|finish|finishes|wrap"
    "|wraps|wrapping|end"
    "|ends|ending|finished|concluded|ended|wrapped|ran|complete|completed|goes|go|going"
)

RULES = (
    Rule(
        "date.shoot.begins",
        f"{_SHOOT} (on|for|of CLAUSE{{1,10}}? (COMMA CLAUSE{{1,14}}? COMMA)?)? ..8 {_BEGIN} (for DET first time | with ..3 pooja|puja|ceremony|muhurat|muhurtham | on (TITLE | DET (WDESC){{0,2}} FORMAT|GENRE) | ..2) WHERE{{0,3}}"
        " WHEN:object TILL:end?",
        "filming start",
        yes=(
            ("Mira Toland will star in Salt Harvest. Filming will begin in Norway in May 2024.", "2024-05"),
            ("Mira Toland will star in Salt Harvest. Principal photography is due to get underway on May 4, 2024.", "2024-05-04"),
            ("Mira Toland will star in Salt Harvest, and cameras will roll in Lisbon starting May 4, 2024.", "2024-05-04"),
            (
                "The shooting of the drama Salt Harvest by Oskar Penn, starring Mira Toland and made by Tin Roof Pictures, started on 3 May"
                " 2024 in Oslo.",
                "2024-05-03",
            ),
        ),
        no=("Mira Toland will star in Salt Harvest. When production might begin has not been said.",),
    ),
    Rule(
        "date.shoot.label",
        "(shoot|shooting|filming|photography|production) (start|starts|begins|date|dates|schedule)? COLON (from|in|starts|begins)? DATE:object TILL:end?",
        "filming start",
        yes=(("Toland will star in the drama Salt Harvest.\n\nShooting: May 2024 in Oslo", "2024-05"),),
        no=("Toland will star in the drama Salt Harvest.\n\nProduction: Tin Roof Pictures",),
    ),
    Rule(
        "date.shoot.moved",
        f"{_SHOOT} ((on|for|of|in) CLAUSE|POSS{{1,12}}? COMMA? | COMMA which CLAUSE{{1,12}}? COMMA)? (AUX|ADV){{1,3}} (moved|pushed|put|delayed|postponed|shifted|rescheduled|brought|slipped|slid)"
        " (back|forward|up|out|again){0,2} (from DET? DATE)? (to|until|till|by ..2) DET? DATE:object",
        "filming start",
        yes=(
            ("Toland will star in Salt Harvest. Filming on Salt Harvest has been put back to May 2024.", "2024-05"),
            ("Toland will star in Salt Harvest. The shoot has been moved from March 2024 to May 2024.", "2024-05"),
            ("Toland will star in Salt Harvest. The shoot, which was to begin in spring, has been pushed to May 2024.", "2024-05"),
        ),
        no=("Toland will star in Salt Harvest. The release has been put back to May 2024.",),
    ),
    Rule(
        "date.shoot.to-begin",
        f"{_BEGIN} ..2 {_SHOOT} (on? DET? QUOTED|NAMELIKE)? ..2 WHERE{{0,3}} WHEN:object TILL:end?",
        "filming start",
        yes=(("Toland will star in Salt Harvest. Penn plans to begin principal photography in May 2024 in Oslo.", "2024-05"),),
    ),
    Rule(
        "date.shoot.begins-its",
        "(began|begins|begin|started|starts|commenced|commences|kicked|kicks) (off)? (its|their|DET) (ADJ|WORD|NUMBER|DASH){1,4} (shoot|schedule)"
        " WHERE{0,3} WHEN:object TILL:end?",
        "filming start",
        yes=(("Toland stars in Salt Harvest. The film began its 50-day shoot in Oslo on May 3, 2024.", "2024-05-03"),),
    ),
    Rule(
        "date.shoot.schedule",
        "schedule (of|for CLAUSE{1,6}?)? (AUX|ADV|to|set|slated|scheduled|expected){0,4} (begin|begins|began|start|starts|started|commence|commences|take|takes"
        "|held|happen|kick|kicks) (place|off)? WHERE{0,2} WHEN:object",
        "filming start",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. The first schedule will take place in Oslo from May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.floors",
        "(go|goes|going|went|gone|on) ..1 floors (CLAUSE{0,8}? WHEN:object | ..1 WHERE{0,2} WHEN:object)",
        "filming start",
        yes=(("Ravi Menon will star in Salt Harvest. The film goes on floors in May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.planned",
        f"{_SHOOT} ..6 (planned|scheduled|slated|set|expected|eyed|due|targeted|pencilled|penciled|earmarked|lined)"
        f" WHERE{{0,2}} WHEN:object TILL:end? (AND DATE:end2)?",
        "filming start",
        yes=(("Mira Toland will star in Salt Harvest. The shoot is planned for May 2024 in Oslo.", "2024-05"),),
    ),
    Rule(
        "date.shoot.dated",
        f"{_SHOOT} WHERE? WHEN:object WHERE? AUX{{1,2}} (planned|scheduled|expected|eyed|set|slated|targeted)",
        "filming start",
        yes=(("Mira Toland will star in Salt Harvest. A shoot in May 2024 is planned.", "2024-05"),),
    ),
    Rule(
        "date.shoot.verb",
        "(to|will|would|be|is|are|currently|now) ..1 film|shoot|lens|shooting|filming|lensing ..5 WHERE{0,3} WHEN:object TILL:end?",
        "filming start",
        confidence=0.9,
        yes=(("Toland will star in Salt Harvest. The thriller is set to shoot in Oslo in May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.shot",
        "(shot|filmed|lensed) ((DET | it) ..1)? (entirely|mostly|largely|partly|exclusively|primarily)? WHERE{0,3} (over DATE | over|in DET? NUMBER|WORD days|weeks|nights|months)? WHEN:object TILL:end?",
        "filming start",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. They shot it in Oslo in May 2023.", "2023-05"),),
    ),
    Rule(
        "date.shoot.cameras",
        "(before | front of) DET? cameras|lens ..1 WHERE{0,2} WHEN:object",
        "filming start",
        yes=(("Toland will star in Salt Harvest. It goes before cameras in Lisbon in May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.date-first",
        f"(DATE:object AUX when ..3 {_SHOOT} | DATE:object2 COMMA? (WORD|DET|COMMA){{0,3}}? {_SHOOT} ..2 (began|got"
        f"|started|kicked"
        f"|commenced|begins|starts)"
        f" | DATE:object3 when|as (DET|crews|cameras|crew) ..2 (shoot|film|roll|start|begin|shooting|filming|rolling))",
        "filming start",
        confidence=0.9,
        yes=(("Toland will star in Salt Harvest. May 2024 is when principal photography is to start.", "2024-05"),),
    ),
    Rule(
        "date.shoot.a-start",
        "DATE:object (production|shooting|filming|shoot)? (start|shoot)",
        "filming start",
        confidence=0.85,
        yes=(("Toland will star in Salt Harvest. The makers are eyeing a May 2024 start.", "2024-05"),),
    ),
    Rule(
        "date.shoot.from-it",
        "(shoot|film|filming|shooting) it? COMMA? WHERE? COMMA? from DET? DATE:object TILL:end?",
        "filming start",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. Oslo is where they will shoot it, from May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.runs-until",
        f"(filming|shooting|shoot|photography|production|cameras) (of|for|on CLAUSE{{1,8}}?)? ..8 WHERE{{0,2}} ..8 {_RUN} ..2 WHERE{{0,2}}"
        " (until|till|through|thru|to|by|on|in|into|at)? DET? DATE:object",
        "filming end",
        yes=(
            ("Toland stars in Salt Harvest. The shoot runs until May 2024.", "2024-05"),
            (
                "Toland stars in Salt Harvest. Filming will also take place in Oslo, Norway, and is to finish by May 2024.",
                "2024-05",
            ),
        ),
    ),
    Rule(
        "date.shoot.finished",
        "(finished|finishes|completed|completes|concluded|concludes) (DET|principal|main|up)? (filming|shooting"
        "|production|photography|shoot) ..6"
        " WHERE{0,2} WHEN:object",
        "filming end",
        yes=(("Toland stars in Salt Harvest. They finished shooting their comedy in Oslo in May 2023.", "2023-05"),),
    ),
    Rule(
        "date.shoot.wrap",
        "(wrap|wraps|wrapped|wrapping) up? ..4 WHERE{0,2} WHEN:object",
        "filming end",
        yes=(("Toland stars in Salt Harvest, which wrapped filming in Oslo in May 2023.", "2023-05"),),
    ),
    Rule(
        "date.shoot.films-until",
        "(films|shoots|filming|shooting|lensing) (WHERE|DATE|from|since|there){0,4} until|till|through|thru DET? DATE:object",
        "filming end",
        confidence=0.88,
        yes=(("Toland stars in Salt Harvest. It films in Oslo through May 5, 2024.", "2024-05-05"),),
    ),
    Rule(
        "date.shoot.goes-on-until",
        "(continue|continues|continuing|film|shoot|shooting|filming|running|run) there until|till|through|thru DET? DATE:object",
        "filming end",
        yes=(("Toland stars in Salt Harvest. Filming has begun in Oslo, and will continue there through May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.crew-until",
        "(crew|crews|unit|cast|team|production) AUX{1,3} (in|at|on) ..5 until|till|through DET? DATE:object",
        "filming end",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. The crew will be in the valley until December 13, 2023.", "2023-12-13"),),
    ),
    Rule(
        "date.shoot.leg",
        "(last|final) (day|days|week|weeks|leg|stretch|block|scenes) of (the)? (filming|shoot|shooting|photography|production)"
        " (on|in|during|is|at){0,2} DET? DATE:object",
        "filming end",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. They move to Oslo for the last week of filming in May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.from-to",
        f"{_SHOOT} CLAUSE{{0,10}}? from DET? DATE:object WHERE? (to|until|till|through|thru|-) DET? DATE:end",
        "filming start",
        confidence=0.92,
        yes=(
            (
                "Toland stars in Salt Harvest. The shoot is scheduled to run from 8 April 2024 to 24 May 2024 in Oslo.",
                "2024-04-08; 2024-05-24",
            ),
        ),
    ),
    Rule(
        "date.shoot.saw-start",
        f"DATE:object (saw|sees|marked|marks|brought|brings) DET (start|beginning|first_day | first day|clapper) of? (DET|main|principal)? ({_SHOOT})",
        "filming start",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. May 3, 2024 saw the start of shooting in Oslo.", "2024-05-03"),),
    ),
    Rule(
        "date.shoot.been-since",
        "been (filming|shooting|lensing | in production | underway) ..2 WHERE{0,2} since DET? DATE:object",
        "filming start",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. It has been filming since May 2023 on a moor.", "2023-05"),),
    ),
    Rule(
        "date.shoot.last-clapper",
        "(last|final) (clapper|clapperboard|clap|slate|shot | shooting|filming day) (AUX|fell|came|sounded|given|taken){1,3} WHERE{0,2} WHEN:object",
        "filming end",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. The last clapper fell on 3 May 2023.", "2023-05-03"),),
    ),
    Rule(
        "date.shoot.pack-up",
        "(called|called_it|call) (it)? (DET)? (packup|wrap|wraps | pack up) WHERE{0,2} WHEN:object",
        "filming end",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. The unit called it a wrap in Oslo on May 3, 2023.", "2023-05-03"),),
    ),
)
