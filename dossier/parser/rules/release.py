"""When the film comes out: the emitter reads territory, medium and festival from the words around the date."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "release.verb",
        "OPENS CLAUSE{0,12}? DATE:object",
        "release",
        confidence=0.9,
        yes=(
            ("Mira Toland stars in Salt Harvest. Salt Harvest opens in U.S. theaters on March 8, 2024.", "2024-03-08"),
            ("Mira Toland stars in the drama Salt Harvest. It hits theatres on May 10, 2024.", "2024-05-10"),
            ("Salt Harvest is out soon. The thriller with Mira Toland will now open in theaters on May 10, 2024.", "2024-05-10"),
            ("Mira Toland stars in the drama Salt Harvest. Corvid has dated Salt Harvest for 18 October 2024.", "2024-10-18"),
        ),
        no=("Mira Toland stars in the drama Salt Harvest. Toland opened up about May 2020.",),
    ),
    Rule(
        "release.series-begins",
        "NAMELIKE:film (COMMA CLAUSE|POSS{1,14}? COMMA)? (will|to|is) (also)? (begin|begins|start|starts|launch|return|air) (on|from|at|in) (FIRM on?)? DATE:object",
        "release",
        confidence=0.85,
        yes=(
            (
                "The drama series Salt Harvest stars Mira Toland. Salt Harvest, with Mira Toland, will begin on Sunday October 4, 2024.",
                "2024-10-04",
            ),
        ),
        no=("Mira Toland stars in the drama Salt Harvest. Filming will begin on Sunday October 4, 2024.",),
    ),
    Rule(
        "release.soft",
        "(due | (is|comes|come|came|coming|due|now|COMMA) out | coming|comes|heads|headed|headed|burrows|bound|rolls|playing"
        "|plays|screens|screen|available|digital"
        "|dvd|demand | (into|in|to) DET? (theaters|theatres|cinemas)) CLAUSE{0,10}? DATE:object",
        "release",
        confidence=0.85,
        yes=(
            ("Toland stars in the drama Salt Harvest. It is coming to theaters and VOD on May 10, 2024.", "2024-05-10"),
            ("Toland stars in the drama Salt Harvest. It is due out in May 2024.", "2024-05"),
            ("Toland stars in the drama Salt Harvest, which will come out May 10, 2024.", "2024-05-10"),
        ),
        no=("Toland stars in the drama Salt Harvest. The shoot is due to wrap on May 10, 2024.",),
    ),
    Rule(
        "release.brings",
        "(bring|brings|bringing|take|takes|put|puts) (TITLE:film|it|DET) CLAUSE{0,3}? (to|in|into) DET? (cinemas"
        "|theaters|theatres|screens|big)"
        " CLAUSE{0,4}? DATE:object",
        "release",
        confidence=0.88,
        yes=(("Toland stars in the drama Salt Harvest. Corvid will bring Salt Harvest to cinemas in May 2024.", "2024-05"),),
    ),
    Rule(
        "release.date-first",
        "(DET|in|on|this)? DATE:object COMMA (CLAUSE{0,4}?) AUX (open|release|bow|debut|premiere|arrive|hit|stream|be)"
        " CLAUSE{0,4}? (cinemas|theaters|theatres|film|vod|released|demand)",
        "release",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. In May 2024, Corvid will open the film in cinemas.", "2024-05"),),
    ),
    Rule(
        "release.distribute",
        "(distribute|distributing|distributes) (TITLE:film|it|DET|FORMAT|GENRE){1,3} CLAUSE{0,10}? DATE:object",
        "release",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. Corvid will distribute it in both countries, probably in May 2024.", "2024-05"),),
    ),
    Rule(
        "release.noun",
        "(DET|AND|for|a) DATE:object (ADJ|TERRITORY|WORD){0,2} (release|debut|premiere|bow|rollout|launch|berth|opening|slot)",
        "release",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest, which is slated for a November 2024 premiere.", "2024-11"),),
    ),
    Rule(
        "release.now-aiming",
        "(release|releases|released|open|opening|debut) ...12 (aiming|eyeing|targeting|looking|hoping|planning) (for|at|on)? DET? DATE:object",
        "release",
        confidence=0.86,
        yes=(
            (
                "Toland stars in Salt Harvest. Corvid had planned to release it on May 10, 2024 and is now aiming for spring 2025.",
                "2025-21",
            ),
        ),
    ),
    Rule(
        "release.set-for",
        "(set|slated|scheduled|pencilled|penciled|planned|targeted|eyed|eyeing|targeting|date|dates) ..2 (release)?"
        " ..2 (COMMA|for|in|of|is)"
        " (DET|release|debut|theatrical)? (DET|in|on|for)? (cinemas|theaters|theatres)? (on|in)? DATE:object ..1"
        " (release|premiere|debut|bow | $)",
        "release",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. The film is scheduled for release on May 10, 2024.", "2024-05-10"),),
        no=("Toland stars in Salt Harvest. The shoot is planned for May 2024.",),
    ),
    Rule(
        "release.moved",
        "(goes|jumps|jumped|jump|leaps|move|shift|slide|slip|put|brought|pushed|moved|moves|shifted|shifts|delayed|bumped|moving|pushing|pushes|postponed|deferred|preponed|advanced|rescheduled|slid|slides|slipped|slips) (back|up|forward|off)?"
        " (CLAUSE|POSS){0,16}? to|until|till DET? DATE:object",
        "release",
        confidence=0.88,
        yes=(
            ("Toland stars in Salt Harvest. The film has been pushed from June 7, 2024 to August 23, 2024.", "2024-08-23"),
            ("Toland stars in Salt Harvest. The film moves to December 20, 2024.", "2024-12-20"),
            ("Toland stars in Salt Harvest. The film has been delayed until 2025.", "2025"),
        ),
        no=("Toland stars in Salt Harvest. The shoot has been moved to May 2024.",),
    ),
    Rule(
        "release.was-now",
        "(was|from|originally) DET? DATE (COMMA|SEMI)? (now|moving|moved) (to|on|for)? DATE:object",
        "release",
        confidence=0.88,
        yes=(("Toland stars in Salt Harvest. It was June 7, 2024, now August 23, 2024.", "2024-08-23"),),
        no=("Toland stars in Salt Harvest. He was born on June 7, 1974, and now lives in Oslo.",),
    ),
    Rule(
        "release.slated-for",
        "(FORMAT|GENRE|TITLE|it) AUX ADV{0,2} (slated|dated|scheduled|set) for DATE:object $",
        "release",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. The film is now slated for November 27, 2024.", "2024-11-27"),),
    ),
    Rule(
        "release.date-of",
        "(release|premiere) date (COMMA|TITLE|AUX|of|is|for|set|on){0,4} DATE:object",
        "release",
        yes=(("Toland stars in Salt Harvest. It already has a release date, May 10, 2024.", "2024-05-10"),),
    ),
    Rule(
        "release.label",
        "(release|opens|opening|premiere) (date)? COLON DATE:object",
        "release",
        yes=(("Toland stars in the drama Salt Harvest.\n\nRelease date: May 10, 2024", "2024-05-10"),),
    ),
    Rule(
        "release.not-set",
        "no|none|not|nor|neither|yet|without|never|undated|unclear ..8 (release|premiere) (date|dates|plans) ..6 (set|announced"
        "|confirmed|revealed|given|far|scheduled|locked | $) !(for that|those)",
        "release date",
        qualifiers={"object": "not set"},
        yes=(
            ("Mira Toland will star in Salt Harvest. Currently, no release date has been set.", "not set"),
            ("Mira Toland will star in Salt Harvest. None of the films has a release date so far.", "not set"),
            ("Mira Toland will star in Salt Harvest. Neither plot details nor a release date have been announced.", "not set"),
        ),
        no=("Toland stars in Salt Harvest. The release date has been set for May 2024.",),
    ),
    Rule(
        "release.not-set.after",
        "(release|premiere) (date|dates) ..4 (not|yet|unknown|undetermined|unset) ..3 (set|announced|confirmed"
        "|revealed|given|been|disclosed|determined|be | $)",
        "release date",
        qualifiers={"object": "not set"},
        yes=(
            ("Mira Toland will star in Salt Harvest. A release date has yet to be set.", "not set"),
            ("Mira Toland will star in Salt Harvest. A premiere date has not been announced.", "not set"),
        ),
    ),
    Rule(
        "release.not-set.when",
        "(yet|not|n't|unclear|unknown|mum) CLAUSE{0,6}? when (TITLE|it|DET|FORMAT|GENRE|POSS){1,4} (will|would|may|might|is) ..2 (release|released|open|hit|out|premiere"
        "|premiered|arrive|air|debut|unveiled)",
        "release date",
        qualifiers={"object": "not set"},
        confidence=0.88,
        yes=(("Mira Toland stars in Salt Harvest. The makers are yet to reveal when Salt Harvest will be released.", "not set"),),
        no=("Mira Toland stars in Salt Harvest. She was not there when it was released.",),
    ),
    Rule(
        "release.eyed-for",
        "(eye|eyes|eyeing|targeting|targets|aiming|planning|considering | looking at) (for)? DET? DATE:object (as|for) (DET|POSS|its|their)? (theatrical|worldwide"
        "|WORD){0,2} (release|premiere|bow|debut|launch)",
        "release",
        confidence=0.87,
        yes=(("Mira Toland stars in Salt Harvest. The makers are eyeing May 2024 for the theatrical release.", "2024-05"),),
    ),
)
