"""How far a film is, and when and where it is shot, told in other words than those of its shoot."""

from dossier.parser.matching.engine import Rule
from dossier.parser.rules.status import status_rule

_LEAD = "Mira Toland stars in the drama Salt Harvest. "
_SHOOT = "filming|shooting|shoot|photography|production|lensing"
_FILM = "(it|which|that|TITLE:film | DET WDESC{0,3} FORMAT|GENRE|project)"


RULES = (
    status_rule(
        "post-production.label",
        "(status|stage|phase) COLON (in|is|currently|now){0,2} (post-production|postproduction|editing | in post)",
        "post-production",
        0.9,
        ("It is good.\n\nStatus: Post-production",),
    ),
    status_rule(
        "filming.label",
        "(status|stage|phase) COLON (in|is|currently|now){0,2} (filming|shooting | in production | principal photography)",
        "filming",
        0.9,
        ("It is good.\n\nStatus: Filming",),
    ),
    status_rule(
        "pre-production.label",
        "(status|stage|phase) COLON (in|is|currently|now){0,2} (pre-production|preproduction|preparation|prep)",
        "pre-production",
        0.9,
        ("It is good.\n\nStatus: Pre-production",),
    ),
    status_rule(
        "development.label",
        "(status|stage|phase) COLON (in|is|currently|now){0,2} (development|financing|scripting)",
        "development",
        0.9,
        ("It is good.\n\nStatus: In development",),
    ),
    status_rule(
        "completed.label",
        "(status|stage|phase) COLON (in|is|currently|now){0,2} (completed|complete|finished)",
        "completed",
        0.9,
        ("It is good.\n\nStatus: Completed",),
    ),
    status_rule(
        "filming.called-action",
        "(called|calls|calling) action (on|in|at)",
        "filming",
        0.88,
        ("Oskar Penn called action on the film in Oslo.",),
    ),
    status_rule(
        "filming.now-rolling",
        "(now|currently|presently|already|busy) (rolling|lensing|filming|shooting | before DET? cameras|lens | at work) (in|at|on|across|around|outside|near|with|COMMA)",
        "filming",
        0.87,
        ("She is in the drama, now rolling in Oslo.",),
    ),
    status_rule(
        "filming.a-film-shooting",
        "(GENRE|FORMAT) (now|currently|presently)? (filming|shooting|lensing) (in|at|on|across|around|outside|near|until|through) (TITLE|PLACE|DET|DATE)",
        "filming",
        0.85,
        ("It is a thriller filming in Oslo through June.",),
    ),
    status_rule(
        "filming.spotted",
        "(spotted|snapped|pictured|photographed|glimpsed) CLAUSE{0,8}? (filming|shooting | on set | on DET set)",
        "filming",
        0.85,
        ("Toland has been spotted on the streets of Oslo filming the drama.",),
    ),
    status_rule(
        "filming.in-progress",
        f"({_SHOOT}|schedule) ((in|at) PLACE)? (AUX|ADV){{1,3}} (in progress | in full swing | on in full swing | going on | in its)",
        "filming",
        0.88,
        ("The shoot is in full swing.",),
    ),
    status_rule(
        "post-production.filmed-in",
        "^ (ADV|entirely|mostly)? (filmed|shot|lensed) (entirely|mostly|largely | on location)? (in|at|around|across|on|over) (and around)? (PLACES | DET? (NUMBER|WORD){1,3} (days|weeks|nights|months))",
        "post-production",
        0.83,
        ("Shot in Oslo over 22 days, the film is her first.",),
    ),
    status_rule(
        "post-production.being-cut",
        "((being|currently|now) (edited|mixed|scored|cut | being edited|cut|mixed) | (cutting|editing|edit) (room|suite|bay|stage)"
        " | in DET edit !WORD)",
        "post-production",
        0.86,
        ("The film is now being edited.", "Penn is in the cutting room."),
    ),
    status_rule(
        "post-production.stages-of",
        "(stages|stage|phase|weeks) of (post|post-production|postproduction|editing)",
        "post-production",
        0.86,
        ("The film is in the final stages of post.",),
    ),
    status_rule(
        "post-production.is-over",
        f"((cameras (AUX|ADV)? (stopped|ceased|finished) (rolling|turning)) | ({_SHOOT}) (AUX|ADV){{1,3}} (over|done|complete|behind) (on|for|in|and|AND|COMMA|TITLE|him|her|them | $))",
        "post-production",
        0.88,
        ("Cameras stopped rolling in Oslo last week.", "Shooting is over on the film."),
    ),
    status_rule(
        "completed.goes-to-festival",
        f"{_FILM} (AUX|ADV){{0,3}} (selected|chosen|picked|accepted|invited|bound|booked|screening|screens|screened|played|plays|playing|unspools|unspooled"
        "|competing|competes|competed|won|vying|shown|unveiled | take part) ..5 (for|at|in|to|by|from) (DET|YEAR)? FESTIVAL",
        "completed",
        0.85,
        ("The film has been selected for the Locarno Film Festival.", "It played at the Tribeca Film Festival."),
    ),
    status_rule(
        "completed.had-premiere",
        "(had|enjoyed|held|celebrated) (its|their|DET) (WORD|NATION|ADJ){0,2} premiere (at|in|on|last|this|next)",
        "completed",
        0.85,
        ("The drama has had its world premiere in Oslo.",),
    ),
    Rule(
        "date.shoot.shoots",
        "((which|that|it|FORMAT|GENRE|project) (COMMA CLAUSE{1,12}? COMMA)? | TITLE:film COMMA? | sequel|prequel|follow-up|adaptation|remake|spinoff (to|of TITLE)?) ADV? (shoots|films|lenses|lensing|filming|shooting) WHERE{0,3} WHEN:object WHERE?",
        "filming start",
        confidence=0.88,
        yes=(
            (_LEAD + "The film shoots in Oslo from September 2024.", "2024-09"),
            (_LEAD + "It films in May 2024 in Oslo.", "2024-05"),
            (_LEAD + "The project, which Nia Quell wrote, shoots in May 2024.", "2024-05"),
        ),
    ),
    Rule(
        "date.shoot.into-production",
        "(went|goes|go|going|gone|enters|entered|enter|entering|moves) (in|into|before)? (production|lens | DET lens) WHERE{0,2} WHEN:object",
        "filming start",
        confidence=0.88,
        yes=((_LEAD + "It went into production in March 2024.", "2024-03"),),
    ),
    Rule(
        "date.shoot.called-action",
        "(called|calls|calling) action (on (TITLE:film|it | DET FORMAT|GENRE))? WHERE{0,2} WHEN:object",
        "filming start",
        confidence=0.88,
        yes=((_LEAD + "Oskar Penn called action on the film in Oslo in May 2024.", "2024-05"),),
    ),
    Rule(
        "date.shoot.the-start-of",
        f"DATE:object AUX CLAUSE{{1,8}}? (start|beginning|commencement) of (DET|main|principal)? ({_SHOOT})",
        "filming start",
        confidence=0.88,
        yes=((_LEAD + "May 15, 2024 is the date pencilled in for the start of shooting.", "2024-05-15"),),
    ),
    Rule(
        "place.called-action",
        "(called|calls|calling) action CLAUSE{0,4}? in PLACES:object",
        "filming location",
        confidence=0.88,
        yes=((_LEAD + "Oskar Penn called action on the film in Lisbon in May.", "Lisbon"),),
    ),
    Rule(
        "place.now-rolling",
        "(rolling|lensing|lenses|films|turning) (DATE | this|next|in|on DATE)? (in|at|around|across|near|outside) PLACES:object",
        "filming location",
        confidence=0.87,
        yes=((_LEAD + "It films this summer in Lisbon.", "Lisbon"),),
        no=(_LEAD + "He films birds.",),
    ),
    Rule(
        "place.spotted",
        "(spotted|snapped|pictured|photographed|glimpsed|seen) (in|on|around|at|near) (DET (streets|set|beach|outskirts|shores|banks) of)? PLACES:object COMMA? (filming|shooting | on set)",
        "filming location",
        confidence=0.88,
        yes=((_LEAD + "Toland has been spotted on the streets of Lisbon filming the drama.", "Lisbon"),),
    ),
    Rule(
        "place.backdrop",
        "PLACE:object (AUX|ADV){0,2} (provide|provides|serve|serves|serving|plays|play|hosts|host|hosting|standing) CLAUSE{0,4}? (backdrop|location|locations|shoot|filming|production)",
        "filming location",
        confidence=0.87,
        yes=((_LEAD + "Lisbon will provide the backdrop for the shoot.", "Lisbon"),),
    ),
)
