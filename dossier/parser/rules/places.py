"""Where the film is shot; where its story is set is no location."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "place.shoot-in",
        "!(shot|shooting down|dead|up) filming|shooting|shoot|photography|production|schedule|cameras|filmed|shot|lensed|lensing|picturised|picturized|locations"
        "|shoots ..10"
        " (on? DET? WDESC{0,4} (SPEECH | WORKNAME:film) ..3)?"
        " in|at|across|throughout|around|outside|near|between (and around | DET vicinity of)? PLACES:object",
        "filming location",
        yes=(
            ("Mira Toland will star in Salt Harvest. Filming will begin in Norway in May.", "Norway"),
            ("Filming on Salt Harvest is under way in and around Cork. Mira Toland stars.", "Cork"),
            ("Mira Toland will star in Salt Harvest, which is now shooting outside Lisbon.", "Lisbon"),
            ("Mira Toland will star in Salt Harvest. It was shot over nine nights in March outside Bergen, Norway.", "Bergen"),
            ("Cameras are rolling in Lisbon on Salt Harvest, a drama starring Mira Toland.", "Lisbon"),
            (
                "Mira Toland stars in Salt Harvest, which was shot in Lisbon, Oslo and at Pinewood Studios.",
                "Lisbon; Oslo; Pinewood Studios",
            ),
            ("Mira Toland will star in Salt Harvest. Filming will also take place in Lisbon, Portugal.", "Lisbon"),
        ),
        no=(
            "Mira Toland will star in Salt Harvest. The film is set in Norway.",
            "Mira Toland will star in Salt Harvest. The shoot follows a story set in Norway.",
        ),
    ),
    Rule(
        "place.shoot-of",
        "shoot|shooting|filming|photography|production (on|of|for) CLAUSE{1,10}? COMMA CLAUSE{1,14}? COMMA (AUX|ADV){0,3} (begin|begins|began|begun|start"
        "|starts|started|commenced|commences|kicked|wrapped|wraps|ended|concluded|finished|took|takes) ..6 in|at|across|near|outside PLACES:object",
        "filming location",
        confidence=0.9,
        yes=(
            (
                "The shoot of the drama Salt Harvest by Oskar Penn, with Mira Toland in the lead, started on 3 May 2024 in Oslo.",
                "Oslo",
            ),
        ),
        no=("The shoot of the drama Salt Harvest, starring Mira Toland and set in Oslo, started on 3 May 2024.",),
    ),
    Rule(
        "place.at-studio",
        "filming|shooting|shoot|photography|production|cameras|filmed|shot|lensed|shoots|films|made|based (!with|for|by|set WORD|ADV|DET|AUX|DATE|NUMBER|in|on|at|PLACE|COMMA|AND){0,10}?"
        " (at|in) DET? FIRM:object",
        "studio grounds",
        confidence=0.85,
        yes=(
            ("Toland stars in Salt Harvest. Filming will begin in May at Rook Hill Studios in Oslo.", "Rook Hill Studios"),
            ("Toland stars in Salt Harvest. It is being shot at the Han Cliff Studio.", "Han Cliff Studio"),
        ),
        no=("Toland stars in Salt Harvest. Filming has begun at Corvid Films.",),
    ),
    Rule(
        "place.studio-in",
        "filming|shooting|shoot|photography|production|cameras|filmed|shot|lensed|shoots|films (!with|for|by|set WORD|ADV|DET|AUX|DATE|NUMBER|in|on|at|COMMA|AND){0,10}?"
        " (at|in) DET? FIRM COMMA? in PLACES:object",
        "filming location",
        confidence=0.8,
        yes=(("Toland stars in Salt Harvest. Filming will begin in May at Rook Hill Studios in Oslo.", "Oslo"),),
        no=("Toland stars in Salt Harvest. She met him at Corvid Films in Oslo.",),
    ),
    Rule(
        "place.shoot-on-island",
        "filming|shooting|shoot|photography|production|cameras|filmed|shot|lensed|shoots (!set|based CLAUSE){0,8}? (on|off|along) DET? (WORD|ADJ|NATION){0,2}"
        " (island|islands|isle|coast|shores|outskirts|banks) of PLACES:object",
        "filming location",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. It is shooting for six weeks on the island of Sylt and in Lisbon.", "Sylt; Lisbon"),),
        no=("Toland stars in Salt Harvest. The shoot follows a story set on the island of Sylt.",),
    ),
    Rule(
        "place.to-shoot",
        "(to|will|would|be|begin|begins|start|starts|going) (ADV|also|be)? (film|shoot|lens|shooting|filming) ..6 (on"
        " (TITLE|SPEECH) ..2)? in|at|across"
        "|around (and around)? PLACES:object",
        "filming location",
        confidence=0.9,
        yes=(("Mira Toland will star in Salt Harvest. The crew plans to shoot the thriller in Lisbon.", "Lisbon"),),
    ),
    Rule(
        "place.crews-film",
        "(crews|crew|team|they|we|unit|makers|producers|studio) ..2 film|shoot|films|shoots|shot|filmed|canned ..5 (for TITLE"
        " ..2)? in|at|across PLACES:object",
        "filming location",
        confidence=0.9,
        yes=(("Mira Toland stars in Salt Harvest. Crews will shoot scenes in Lisbon.", "Lisbon"),),
    ),
    Rule(
        "place.in-front-of-cameras",
        "(before | in? front of) DET? cameras|lenses ..3 in PLACES:object",
        "filming location",
        yes=(("Mira Toland will star in Salt Harvest. It goes before cameras in Lisbon this fall.", "Lisbon"),),
    ),
    Rule(
        "place.underway",
        "(underway|shooting|filming|rolling) in PLACES:object on|with",
        "filming location",
        confidence=0.9,
        yes=(("Mira Toland stars in Salt Harvest. Penn is underway in Lisbon on the film.", "Lisbon"),),
    ),
    Rule(
        "place.on-location",
        "(on location in|at|around (and around)? PLACES:object | location|locations ..2 (include|includes|included|are"
        "|were) PLACES:object2)",
        "filming location",
        yes=(("Mira Toland stars in Salt Harvest. It was made on location in Lisbon.", "Lisbon"),),
    ),
    Rule(
        "place.continues-in",
        "(filming|shooting|shoot|production|photography|cameras|unit|crew) ..5 (in|at DET? PLACE (in PLACE)?)? ..3 (continue"
        "|continues|move|moves|moving|relocate|relocates|wrap|conclude|heads|head) ..3"
        " in|to|at PLACES:object",
        "filming location",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. The shoot, which started in Oslo, will move on to Lisbon.", "Lisbon"),),
    ),
    Rule(
        "place.stands-in",
        "PLACE:object AUX{0,3} (standing|doubling|stand|stands|stood|double|doubles) (in)? for",
        "filming location",
        confidence=0.9,
        yes=(("Mira Toland stars in Salt Harvest. Lisbon will be standing in for old Havana.", "Lisbon"),),
    ),
    Rule(
        "place.where-they-shoot",
        "PLACE:object (is | will be | COMMA) where (DET|PRONOUN|TITLE)? ..3 (shoot|film|shot|filmed|shooting|filming"
        "|lensing|cameras)",
        "filming location",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. Lisbon is where they will shoot it, from May on.", "Lisbon"),),
    ),
    Rule(
        "place.among-locations",
        "(PLACES:object (among|as) DET|its|their? ..1 locations | among DET? ..1 locations (is|are) PLACES:object2)",
        "filming location",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. It was made abroad, with Lisbon among the locations.", "Lisbon"),),
    ),
    Rule(
        "place.the-l-shoot",
        "(GEO:object shoot|shot|-shot|lensed|-lensed|filmed|-filmed | DATE start in PLACES:object2)",
        "filming location",
        confidence=0.8,
        yes=(("Toland stars in Salt Harvest. The six-week Lisbon shoot has ended.", "Lisbon"),),
    ),
    Rule(
        "place.based-in",
        "(production|shoot|filming|series|film|project|unit|it) AUX{1,3} ADV? ((based|headquartered|housed) | made|produced entirely|mostly|mainly? on_location?)"
        " (at|in | out of) PLACES:object !(-based|POSS)",
        "filming location",
        confidence=0.82,
        yes=(
            ("Toland stars in Salt Harvest. The shoot will be based in Lisbon.", "Lisbon"),
            ("Toland stars in Salt Harvest. The film will be made in Lisbon later this year.", "Lisbon"),
        ),
        no=("Toland stars in Salt Harvest. The production company is based in Lisbon.",),
    ),
    Rule(
        "place.after-days-in",
        "(wrapped|wraps|wrap|filming|shooting|shoot|photography|production) (CLAUSE|POSS){1,14}? (days|weeks|months) (of shooting|filming)? (in|across|at) PLACES:object",
        "filming location",
        confidence=0.85,
        yes=(("Filming has wrapped on Salt Harvest, with Mira Toland, after 42 days in Lisbon.", "Lisbon"),),
        no=("Mira Toland stars in Salt Harvest. She spent ten days in Lisbon.",),
    ),
    Rule(
        "place.set-for",
        "(filming|shooting|shoot|shoots|production|photography|lensing) AUX{1,3} ADV? (set|slated|planned|scheduled|earmarked|due|pencilled | lined up) (to take place)?"
        " (for|in) PLACES:object",
        "filming location",
        confidence=0.87,
        yes=(("Toland stars in Salt Harvest. Lensing is set for Lisbon in the fall.", "Lisbon"),),
        no=("Toland stars in Salt Harvest. The shoot is set for May 2024.",),
    ),
    Rule(
        "place.label",
        "^ (shooting|filming)? (locations|location|filmed|shot|shooting) COLON PLACES:object",
        "filming location",
        yes=(("Mira Toland will star in Salt Harvest.\n\nLocations: Lisbon and Oslo.", "Lisbon; Oslo"),),
    ),
    Rule(
        "place.spend-weeks",
        "(crew|crews|unit|team|production|shoot|cast|company) CLAUSE{0,8}? (spend|spends|spending|spent) (NUMBER|WORD|DET|PREP){1,4}? (day|days|weeks"
        "|week|month|months) in|at|across|around|on (and around)? PLACES:object",
        "filming location",
        confidence=0.88,
        yes=(("Toland stars in Salt Harvest. The crew will spend five weeks in and around Oslo and Lisbon.", "Oslo; Lisbon"),),
    ),
    Rule(
        "place.moves-to",
        "(crew|crews|unit|team|production|shoot|cast|company|it|before) CLAUSE{0,20}? (moving|moves|move|relocating|relocates|relocate|decamps|decamping"
        "|heading|heads|head|travels|travel|fly|flies|flew|flying|jet|jets|jetted|went|headed|travelled|traveled|decamped|shifting|shifts) (on|out|over)? to PLACES:object (for|where CLAUSE{0,7}? (filming|shoot|shooting|leg|week|weeks)"
        " | for ..5 (filming|shoot|shooting|leg|week|weeks|scenes|block))",
        "filming location",
        confidence=0.88,
        yes=(
            ("Toland stars in Salt Harvest. The crew is in Oslo before moving to Lisbon for the last week of filming.", "Lisbon"),
        ),
        no=("Toland stars in Salt Harvest. The story moves to Lisbon.",),
    ),
    Rule(
        "place.before-it-moves",
        "before|until|then (DET ADJ? crew|crews|company|unit|production|shoot|team | it | they) ..1 (moves|move|moving|relocates|heads|decamps)"
        " (on|out|over|across|up|down)? to PLACES:object",
        "filming location",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. The shoot is in Oslo until May, before the company moves out to Lisbon.", "Lisbon"),),
        no=("Toland stars in Salt Harvest. He works in Oslo before he moves to Lisbon.",),
    ),
    Rule(
        "place.crew-is-in",
        "(crew|crews|unit|production) (AUX|ADV){1,3} (based|working|at work|stationed)? in (and around)? PLACES:object (until|till|for|this|through|before|COMMA (before|until))",
        "filming location",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. The Salt Harvest crew will be in Oslo, before it moves on.", "Oslo"),),
    ),
    Rule(
        "place.plus",
        "(filmed|shot|lensed|shooting|filming|shoots) CLAUSE{1,14}? (plus|and) (NUMBER|WORD){1,3} (day|days|weeks|week) (on|at|in)? CLAUSE{0,5}?"
        " (in|at) PLACES:object",
        "filming location",
        confidence=0.85,
        yes=(
            ("Toland stars in Salt Harvest. It was shot over eight weeks in Oslo, plus five days on a stage in Lisbon.", "Lisbon"),
        ),
    ),
    Rule(
        "place.wrapped-in",
        "(FORMAT|GENRE|TITLE:film|it|which|project|pic) (AUX|ADV|just|recently){0,2} wrapped up? DATE? ..1 in|at|on PLACES:object",
        "filming location",
        confidence=0.88,
        yes=(("Toland stars in the drama Salt Harvest. The film wrapped last week in Lisbon.", "Lisbon"),),
    ),
    Rule(
        "place.until-in",
        "(filming|shooting|shoot|production|photography) CLAUSE{0,3}? (until|till|through) DET? DATE in PLACES:object (COMMA on DET NAME)? ((COMMA AND? | AND) (in|at (DET WORD{0,2} studio|studios|soundstage|stage in)?) PLACES:object2)?",
        "filming location",
        confidence=0.9,
        yes=(
            (
                "Toland stars in Salt Harvest. Filming goes on until 3 May 2024 in Norway and at Pinewood Studios.",
                "Norway; Pinewood Studios",
            ),
        ),
    ),
    Rule(
        "place.days-between",
        "(NUMBER|shooting|filming|WORD days|weeks|months)? (split|divided|shared) (evenly)? between PLACES:object",
        "filming location",
        confidence=0.85,
        yes=(("Toland stars in Salt Harvest. It was made in 30 shooting days split between Oslo and Lisbon.", "Oslo; Lisbon"),),
        no=("Toland stars in Salt Harvest. Her time is split evenly.",),
    ),
    Rule(
        "place.moving-from",
        "(filming|shoot|shooting|production|crew|unit|cameras) CLAUSE{0,10}? (moving|moves|moved|move|travelling|traveling|travels|hopping|shifting|shifted|relocated|relocating|ranging|going)"
        " from PLACES:object to|into PLACES:object2",
        "filming location",
        confidence=0.9,
        yes=(("Toland stars in Salt Harvest. Filming will last seven weeks, moving from Oslo to Lisbon.", "Oslo; Lisbon"),),
    ),
    Rule(
        "place.then",
        "(filming|shooting|shoot|production|photography|cameras|shot|filmed|lensed) CLAUSE{1,14}? (then|later|subsequently|afterwards)"
        " (moves|moving|move|continues|continuing|continue|shifts|relocates|goes|in|heads) (on)? (to|in)? PLACES:object",
        "filming location",
        confidence=0.87,
        yes=(("Toland stars in Salt Harvest. Filming starts in May in Oslo, then moves to Lisbon.", "Lisbon"),),
    ),
    Rule(
        "place.clapper",
        "(clapper|clapperboard|clap|slate|camera|cameras|wrap|packup | pack up) ..2 (in|at) PLACES:object",
        "filming location",
        confidence=0.85,
        yes=(
            ("Toland stars in Salt Harvest. First clapper in Lisbon for the new drama.", "Lisbon"),
            ("Toland stars in Salt Harvest. The unit called it pack up in Lisbon yesterday.", "Lisbon"),
        ),
        no=("Toland stars in Salt Harvest. She plays a camera operator from Lisbon.",),
    ),
    Rule(
        "place.on-the",
        "(shoot|shooting|film|filming|filmed|shot|lensed|production) ..6 on the PLACE:object",
        "filming location",
        confidence=0.85,
        yes=(("Toland stars in the drama Salt Harvest. It will shoot on the Marrow Peninsula until June.", "Marrow Peninsula"),),
        no=("Toland stars in the drama Salt Harvest. Shooting on the Wren Project will begin.",),
    ),
)
