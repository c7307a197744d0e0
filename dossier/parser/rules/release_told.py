"""When the film comes out, told with other words than its release: where it can be seen, which day is set for it."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland stars in the drama Salt Harvest. "
_BOW = "bow|release|premiere|debut|launch|opening|rollout|broadcast|transmission|unveiling"

RULES = (
    Rule(
        "release.seen-on",
        "(catch|see|watch|show|shows|begins|begin|starts|start|returns|landing|live|reaches|reach|screens|streams|arriving|starting | (it|which|FORMAT|GENRE) AUX due) CLAUSE{0,4}?"
        " (on|in|at|to)? DET? (FIRM | NATION? cinemas|theaters|theatres|screens) (COMMA|on|from|in|at|this|next|DET){0,3} DATE:object",
        "release",
        confidence=0.87,
        yes=(
            (_LEAD + "Catch it on Netflix from June 12, 2024.", "2024-06-12"),
            (_LEAD + "The film reaches German cinemas on June 12, 2024.", "2024-06-12"),
        ),
        no=(_LEAD + "Shooting begins in Oslo on June 12, 2024.",),
    ),
    Rule(
        "release.will-show-it",
        "FIRM (will|is|are|to|plans){1,2} (show|air|screen|broadcast|stream|release|open|drop|unveil|showing|airing) (it|TITLE:film | DET WDESC{0,3} FORMAT|GENRE)"
        " (COMMA|on|from|in|at|this|next|early|late|later|DET){0,3} DATE:object",
        "release",
        confidence=0.88,
        yes=((_LEAD + "The BBC will show it in May 2024.", "2024-05"),),
    ),
    Rule(
        "release.day-set",
        f"(set|fixed|locked|claims|claimed|chosen|picked|confirmed|booked|given|staked|circled|reserved|selected) (on|out)? DET? DATE:object (for|as|to) (DET|its|their)? ((FORMAT|GENRE|TITLE) POSS)? ((WORD|ADJ|theatrical|TERRITORY){{0,2}} ({_BOW}) | FORMAT|GENRE|it|TITLE)",
        "release",
        confidence=0.9,
        yes=((_LEAD + "Netflix has set June 12, 2024 for the bow of Salt Harvest.", "2024-06-12"),),
    ),
    Rule(
        "release.given-date",
        "(given|gets|got|has|lands|landed|nabs|claims|claimed|takes|inherits|bags|secures) over? DET? DATE:object (theatrical|wide|worldwide|WORD)? (date|slot|bow|berth|release|rollout|opening|premiere|launch)",
        "release",
        confidence=0.87,
        yes=((_LEAD + "It has been given an August 14, 2024 date.", "2024-08-14"),),
    ),
    Rule(
        "release.planned",
        f"^ (DET|its|the|CLAUSE)? (WORD|NATION|ADJ|GEO){{0,2}}? ({_BOW}) (AUX|ADV){{1,3}} (planned|set|slated|scheduled|expected|due|eyed|pencilled|penciled|fixed|in|on|for){{0,3}} DET? DATE:object",
        "release",
        confidence=0.88,
        yes=(
            (_LEAD + "Transmission is planned for May 2024.", "2024-05"),
            (_LEAD + "The release is on May 14, 2024.", "2024-05-14"),
        ),
    ),
    Rule(
        "release.lined-up",
        "(FORMAT|GENRE|TITLE|it|AND) (AUX|ADV){1,3} (billed|earmarked|booked|readied | lined up | pencilled|penciled in) for DET? DATE:object",
        "release",
        confidence=0.85,
        yes=((_LEAD + "It is lined up for Christmas 2024.", "2024-12"),),
        no=(_LEAD + "Filming is lined up for May 2024.",),
    ),
    Rule(
        "release.not-set.date-for",
        f"date (for|of) (DET|its)? ({_BOW}) (AUX|ADV|still|yet|to|not|be|has|been){{1,5}} (fixed|set|announced|decided|confirmed|known|revealed)",
        "release date",
        qualifiers={"object": "not set"},
        confidence=0.85,
        yes=((_LEAD + "A date for the release is still to be fixed.", "not set"),),
        no=(_LEAD + "A date was found.",),
    ),
    Rule(
        "release.not-set.tba",
        "(release|premiere|launch|air|broadcast) (date|dates) (AUX|ADV|still){1,3} (tba|tbd|tbc|unknown|unannounced|pending|undecided | to be announced|confirmed|determined|set|decided|fixed)",
        "release date",
        qualifiers={"object": "not set"},
        confidence=0.87,
        yes=((_LEAD + "A premiere date is TBA.", "not set"),),
    ),
    Rule(
        "release.not-set.guess",
        "^ (just|exactly)? when (TITLE|it|DET|FORMAT|GENRE|POSS){1,4} (will|would|might) ..2 (open|release|released|premiere|air|debut|arrive|bow|out|stream) (AUX|ADV){1,2}"
        " (anybody|anyone|unknown|unclear|unsaid|uncertain|undecided|known)",
        "release date",
        qualifiers={"object": "not set"},
        confidence=0.85,
        yes=((_LEAD + "When it will open is anybody’s guess.", "not set"),),
    ),
    Rule(
        "release.not-set.indefinite",
        f"({_BOW}|TITLE:film|FORMAT|it|from) (date|of TITLE:film)? (AUX|ADV){{0,3}} ((postponed|delayed|deferred|pushed|moved|moves|pushes|put|held) (back|off)?"
        " (indefinitely | for now | (from DATE)? to undated|tbd|tba|unscheduled) | (taken|pulled|removed|dropped|dated) (off|from|out|of){1,2} DET? (WORD|ADJ){0,2} (calendar|schedule|slate)"
        " | undated)",
        "release date",
        qualifiers={"object": "not set"},
        confidence=0.87,
        yes=(
            (_LEAD + "The release has been postponed indefinitely.", "not set"),
            (_LEAD + "Salt Harvest has been taken off the release calendar.", "not set"),
            (_LEAD + "Salt Harvest is undated for now.", "not set"),
        ),
        no=(_LEAD + "The shoot has been postponed indefinitely.", _LEAD + "Toland was taken off the slate."),
    ),
    Rule(
        "release.not-set.window",
        "(no|not|without|nor|neither) ..4 (release|premiere|launch|broadcast|transmission|air) (window|slot|timeline|dates|details|date) (AUX|ADV){0,3} (given|set|fixed|revealed|announced|confirmed|disclosed|named)",
        "release date",
        qualifiers={"object": "not set"},
        confidence=0.87,
        yes=((_LEAD + "No premiere window has been given by the platform.", "not set"),),
    ),
    Rule(
        "release.is-going",
        "(TITLE:film|FORMAT|it) (COMMA CLAUSE{1,8}? COMMA)? (AUX (going|headed|heading|booked|slotted|staking|eyeing) | (goes|heads)) (on|to|for|out|wide|DET|WORD){0,6}? DATE:object !(start|shoot|shooting|production|filming)",
        "release",
        confidence=0.8,
        yes=(("Mira Toland stars in Salt Harvest. The movie is going wide on May 4, 2024.", "2024-05-04"),),
    ),
    Rule(
        "release.put-on-a-day",
        "(put|puts|putting|send|sends|sending|roll|rolls|rolling|bring|brings) (TITLE:film|it | DET WDESC{0,3} FORMAT|GENRE) out CLAUSE{0,4}? DATE:object",
        "release",
        confidence=0.88,
        yes=((_LEAD + "Corvid will put Salt Harvest out nationwide on October 13, 2024.", "2024-10-13"),),
        no=(_LEAD + "They put the fire out on October 13, 2024.",),
    ),
    Rule(
        "release.on-service",
        "(due|coming|comes|available|arrives|arriving|lands|heading|heads|bound) (on|to|for) DET (streaming|WORD)? (service|platform|streamer|network|channel|broadcaster)"
        " (COMMA|on|from|in|at|DET){0,3} DATE:object",
        "release",
        confidence=0.87,
        yes=((_LEAD + "It is due on the service in May 2024.", "2024-05"),),
        no=(_LEAD + "Her flight is due on May 3, 2024.",),
    ),
    Rule(
        "release.look-for",
        "^ (look|watch) (out)? for (CLAUSE|POSS){1,8}? (to (open|hit|arrive|drop|land|premiere|stream|debut|air))? (on|in) DET? DATE:object",
        "release",
        confidence=0.87,
        yes=((_LEAD + "Look for the film on June 12, 2024.", "2024-06-12"),),
        no=(_LEAD + "They look for a house in May 2024.",),
    ),
    Rule(
        "release.coming-on",
        "TITLE:film COMMA? (which|that is)? coming (up|soon|your_way)? (on|in) DET? DATE:object",
        "release",
        confidence=0.87,
        yes=((_LEAD + "She will be seen in Salt Harvest, coming up on May 5, 2024.", "2024-05-05"),),
    ),
    Rule(
        "release.festival-opens",
        "FESTIVAL (AUX|ADV|to){0,3} (open|opens|opened|close|closes|closed|kick|kicks) (off|out)? (on|in)? DATE:object with DET? (OWNER POSS)? WDESC{0,5} NAMELIKE:film",
        "release",
        confidence=0.87,
        yes=(
            (
                "The Sundance Film Festival will open on May 5, 2024 with Oskar Penn’s drama Salt Harvest, with Mira Toland.",
                "2024-05-05",
            ),
        ),
    ),
    Rule(
        "release.for-transmission",
        "for (transmission|airing|delivery_and_broadcast) (on FIRM)? (in|on|from|during|later|early|late)? DET? DATE:object",
        "release",
        confidence=0.87,
        yes=((_LEAD + "The drama shoots in Oslo for transmission in 2025.", "2025"),),
    ),
    Rule(
        "release.not-set.none-scheduled",
        "(no|not|n't|isn't|without|lacks) DET? (scheduled|official|firm|confirmed|concrete|definite|specific|fixed|set) (release|premiere|launch|air) (date|dates|window)",
        "release date",
        qualifiers={"object": "not set"},
        confidence=0.87,
        yes=((_LEAD + "There is not a scheduled release date for Salt Harvest.", "not set"),),
        no=(_LEAD + "It has a scheduled release date.",),
    ),
    Rule(
        "release.not-set.not-setting",
        "(not|n't|hasn't|haven't | yet|still to) ..1 (set|announce|announced|fix|fixed|confirm|confirmed|disclose|disclosed|reveal|revealed|date|lock|locked|name|named|give|given) (DET|its|TITLE|POSS|FORMAT|on){0,3}"
        " (theatrical|streaming|official|firm|specific|WORD)? (release|premiere|launch|air) (date|dates|window)",
        "release date",
        qualifiers={"object": "not set"},
        confidence=0.87,
        yes=(
            (_LEAD + "Netflix hasn’t set a release date.", "not set"),
            (_LEAD + "The makers are yet to announce the film’s release date.", "not set"),
        ),
        no=(_LEAD + "Netflix has set a release date.",),
    ),
    Rule(
        "release.to-rent",
        "available (to|for|on) CLAUSE{1,7}? (from|on|in|starting|beginning) DET? DATE:object",
        "release",
        confidence=0.86,
        yes=((_LEAD + "It will be available to rent or buy from June 12, 2024.", "2024-06-12"),),
        no=(_LEAD + "Toland is available from June 12, 2024.",),
    ),
    Rule(
        "release.is-its-day",
        "DATE:object (is|was | will be) (the|its|their) (official|new|WORD)? (release|premiere|launch|opening|air) (date|day)",
        "release",
        confidence=0.88,
        yes=((_LEAD + "June 12, 2024 is the release date of the film.", "2024-06-12"),),
    ),
    Rule(
        "release.on-a-day-it",
        "(on|in|this|next) DET? DATE:object COMMA (TITLE:film|it | DET WDESC{0,4} FORMAT|GENRE) ADV? (opens|releases|bows|debuts|premieres|arrives|hits|streams|lands|drops|airs)",
        "release",
        confidence=0.87,
        yes=((_LEAD + "On June 12, 2024, the film opens in theatres.", "2024-06-12"),),
    ),
    Rule(
        "release.returns",
        "(return|returns|returning|back) (to FIRM)? (for|with) (DET|its|new|WORD|NUMBER){1,3} (season|series|run|batch) (to FIRM | on FIRM)? (on|in|from)? DET? DATE:object",
        "release",
        confidence=0.86,
        yes=((_LEAD + "The series returns for its second season on June 12, 2024.", "2024-06-12"),),
        no=(_LEAD + "Toland returned for her coat on June 12, 2024.",),
    ),
    Rule(
        "release.at-festival-on",
        "(screened|shown|screening|showcased|unveiled|presented|compete|competes|competing|selected) (in|out|of|competition|WORD){0,3} (at|in|for) DET? FESTIVAL CLAUSE{0,5}? (on|in|this|next|from|later)? DET? DATE:object",
        "release",
        confidence=0.86,
        yes=((_LEAD + "It will be screened at the Sundance Film Festival on June 12, 2024.", "2024-06-12"),),
    ),
    Rule(
        "release.goes-out",
        "(go|goes|going|gone) out|wide (in|on|across|at|to|via|through|WORD|TERRITORY|FIRM|DET|AND){0,6}? (on|in|from)? DET? DATE:object",
        "release",
        confidence=0.82,
        yes=((_LEAD + "It will go out in the UK on June 12, 2024.", "2024-06-12"),),
        no=(_LEAD + "Toland went out on June 12, 2024.",),
    ),
    Rule(
        "release.is-due",
        "(TITLE:film|it|which|that | FORMAT|GENRE) (AUX|ADV){1,2} due (some|time|sometime|around|out|early|late|later|in|on|at|from){0,4} DET? DATE:object !(AUX)",
        "release",
        confidence=0.83,
        yes=((_LEAD + "The film is due some time in 2025.", "2025"),),
        no=(_LEAD + "The shoot is due in May 2024.",),
    ),
    Rule(
        "release.has-its-run",
        "(gets|get|begins|begin|starts|start|receives|receive|enjoys) (its|DET) (WORD|NATION|ADJ|theatrical|TERRITORY){0,3} (rollout|run|bow|debut|release|premiere|launch)"
        " (in DET? TERRITORY)? (on|in|from|this|next) DET? DATE:object",
        "release",
        confidence=0.87,
        yes=((_LEAD + "The film begins its theatrical run on June 12, 2024.", "2024-06-12"),),
    ),
    Rule(
        "release.wait-until",
        "(wait|waiting) (until|till) DET? DATE:object (to|for) (see|watch|catch|DET|TITLE)",
        "release",
        confidence=0.85,
        yes=((_LEAD + "Fans will have to wait until June 12, 2024 to see the film.", "2024-06-12"),),
    ),
    Rule(
        "release.slated-it-for",
        "(slated|dated|scheduled|slotted|pegged|earmarked|pencilled) (TITLE:film|it | DET WDESC{0,3} FORMAT|GENRE) (for|in|into) DET? DATE:object !(shoot|start)",
        "release",
        confidence=0.86,
        yes=((_LEAD + "Corvid has slated the film for June 12, 2024.", "2024-06-12"),),
        no=(_LEAD + "Corvid has scheduled the shoot for June 12, 2024.",),
    ),
    Rule(
        "release.have-it-out",
        "(have|get|getting|having) (TITLE:film|it | DET WDESC{0,3} FORMAT|GENRE) out (by|in|for|on|before) DET? DATE:object",
        "release",
        confidence=0.83,
        yes=((_LEAD + "The producers hope to have the film out by June 2024.", "2024-06"),),
    ),
)
