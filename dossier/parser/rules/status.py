"""How far the film has got: the furthest stage that is stated wins (`dossier.parser.consolidation.single`)."""

from dossier.parser.matching.engine import Rule

_SHOOT = "filming|shooting|shoot|photography|production|cameras|lensing"
_LEAD = "Mira Toland stars in the drama Salt Harvest. "


def status_rule(
    id_: str, pattern: str, value: str, confidence: float = 0.93, yes: tuple[str, ...] = (), no: tuple[str, ...] = ()
) -> Rule:
    """Return a rule that gives one stage; each of `yes` is a sentence that states it of the film, each of `no` one that does not."""
    return Rule(
        f"status.{id_}",
        pattern,
        "status",
        qualifiers={"object": value},
        confidence=confidence,
        yes=tuple((_LEAD + sentence, value) for sentence in yes),
        no=tuple(_LEAD + sentence for sentence in no),
    )


RULES = (
    status_rule(
        "announced.will-begin",
        f"{_SHOOT} (on|for|of CLAUSE{{1,10}}?)? ..6 (will|set|slated|expected|scheduled|due|to|should|planned|aims|plans"
        f"|eyed|eyeing|about|would"
        f"|planning) ..5"
        " (begin|start|commence|kick|get|roll|underway|take|shoot|go|turn|starting)",
        "announced",
        yes=("Filming will begin in May 2024.", "Production is slated to start in Oslo.", "The shoot is about to start."),
    ),
    status_rule(
        "announced.to-begin",
        "(will|to|plans|plan|about|set|slated|due|aims|aiming|hopes|hoping|going) ..3 (begin|start|commence|kick|enter"
        "|into|go|starting|begins) ..2"
        " (filming|shooting|photography|production|lensing)",
        "announced",
        yes=("Penn plans to begin principal photography next month.", "It is about to kick off production."),
        no=("Penn began production.",),
    ),
    status_rule(
        "announced.heading",
        "(heading|headed|heads|going|moving|moves|gearing) (in|into|to|toward|towards|up){1,2} (for|to)? (production"
        "|filming|shooting)",
        "announced",
        yes=("It is heading into production this month.",),
    ),
    status_rule(
        "announced.planned",
        "(shoot|filming|photography|shooting) ..2 (planned|scheduled|slated|set|eyed|expected|targeted|due|pencilled|penciled)"
        " ..1 (for|in) DET? DATE",
        "announced",
        yes=("The shoot is planned for March of next year.",),
    ),
    status_rule(
        "announced.to-shoot",
        "(will|to|expected|plans|set) ..1 shoot|film|lens WHERE{1,3}",
        "announced",
        confidence=0.85,
        yes=("It will shoot in Lisbon.",),
    ),
    status_rule(
        "announced.front-of-cameras",
        "(goes|go|going|plan|before|heads) ..6 (before | front of) DET? cameras",
        "announced",
        yes=("It goes before cameras this fall.",),
    ),
    status_rule("announced.floors", "(go|goes|going) on DET? floors", "announced", yes=("The film will go on floors in May.",)),
    status_rule(
        "announced.where-they-shoot",
        "where ..3 (will|to) ..1 (shoot|film)",
        "announced",
        yes=("Oslo is where they will shoot it.",),
    ),
    status_rule(
        "announced.ordered",
        "(given|gives|gave|placed|handed|issued|landed|scored|received|lands) ..2 (NUMBER|WORD|DASH|FORMAT|ADJ){0,5}"
        " (order|greenlight)"
        " (to|for|of)",
        "announced",
        confidence=0.85,
        yes=("Harbour TV has given a ten-part series order to Salt Harvest.",),
    ),
    status_rule(
        "announced.greenlit",
        "(greenlit|green-lit|greenlights|greenlighted|commissioned)",
        "announced",
        confidence=0.8,
        yes=("The drama has been greenlit.",),
    ),
    status_rule(
        "announced.starts-soon",
        f"{_SHOOT} (begins|starts|commences|kicks|rolls|begin|start|roll) ..2 WHERE{{0,2}} (in|on|by|from)? (DET|this|next|later)? DATE",
        "announced",
        confidence=0.8,
        yes=("Production kicks off next fall in Oslo.",),
        no=("Production kicked off last fall in Oslo.",),
    ),
    status_rule(
        "announced.hopes-to-be",
        "(hopes|hoping|aims|aiming|plans|wants|looking) to be (in|before|filming|shooting) (production|cameras)? ..1 (by|in|before)",
        "announced",
        confidence=0.8,
        yes=("Sources say that the studio hopes to be in production by the spring.",),
    ),
    status_rule(
        "development.in",
        "((in|into) (active|early|advanced|deep)? development (at|with|for|by|as|AND|COMMA | $) | (no | not ..2) start date)",
        "development",
        confidence=0.8,
        yes=("The film is in development at Netflix.", "The project does not have a start date."),
        no=("He works in development management.",),
    ),
    status_rule(
        "pre-production.in",
        "((in|into|begun|with|entered|enters|starting|started) ..1 (pre-production|preproduction|prep)"
        " | (pre-production|preproduction|prep) (work|works)? (AUX|ADV){1,3} (underway|begun|started|on|going|progress | in progress | full swing))",
        "pre-production",
        yes=("The film is in pre-production.", "Pre-production is underway in Oslo."),
    ),
    status_rule(
        "filming.underway",
        f"{_SHOOT} (of|on|for CLAUSE{{1,6}}? | COMMA CLAUSE{{1,9}}? COMMA)? (AUX|COMMA|DATE|SPEECH|ADV|is|are){{0,4}} (underway|progressing|rolling|turning|ongoing|happening | under way | on in |"
        f" taking place|taking"
        f"|continues|continue|proceeding)",
        "filming",
        yes=(
            "Shooting of the film is progressing in Oslo.",
            "Filming is currently underway in Oslo.",
            "Cameras are rolling in Oslo.",
            "The shoot is on in full swing.",
        ),
    ),
    status_rule(
        "filming.is-shooting",
        "(is|are|currently|now|already|was|been|being|'s|while) ..1 (shooting|filming|lensing|shot|filmed) (TITLE|DET"
        "|AND|COMMA|it|already|now|as|in|at|on|across|with|outside|around|near|between|throughout|since|for|under|until|through"
        "|there|this | $)",
        "filming",
        confidence=0.85,
        yes=("The film is shooting in Oslo.", "The film is being shot as a bilingual."),
    ),
    status_rule(
        "filming.at-work",
        "(is|are) (ADV|now)? underway (in PLACES)? on (TITLE:film | WDESC{0,5} TITLE:film | DET)",
        "filming",
        yes=("Director Oskar Penn is underway in Lisbon on the film.",),
    ),
    status_rule(
        "filming.in-production",
        "(is|are|currently|now|already|been|went|goes|gone|and|COMMA|enters|entered|was|while) (in|into)? production"
        " (DATE|COMMA|AND|in|on|at|now|with|for | $)",
        "filming",
        confidence=0.85,
        yes=("The film is now in production in Oslo.",),
        no=("He is in production management.",),
    ),
    status_rule(
        "filming.began",
        f"{_SHOOT} (COMMA? which)? (AUX|WORD|ADV|officially){{0,3}} (began|begun|started|kicked|commenced|got)",
        "filming",
        confidence=0.9,
        yes=("Principal photography has begun in Oslo.", "The shoot kicked off on Monday."),
    ),
    status_rule(
        "filming.has-begun",
        "(began|begun|started|commenced|commences|begins|starts|kicked|kicks) (..1 (off)? ..1 (filming|shooting"
        "|photography|production|lensing|schedule|rolling) | (its|their|DET|off) (ADJ|WORD|NUMBER|DASH){1,4} (shoot|schedule))",
        "filming",
        confidence=0.9,
        yes=("The team has begun principal photography in Oslo.", "The film began its 50-day shoot in Oslo."),
    ),
    status_rule(
        "filming.floors",
        "(went|gone) on DET? floors",
        "filming",
        yes=("The film went on floors on Monday.",),
    ),
    status_rule(
        "filming.rolls-today",
        "(TITLE:film | it | FORMAT|GENRE|project) (rolls|rolling) (from|since)? (today|DATE)",
        "filming",
        confidence=0.85,
        yes=("Salt Harvest rolls from today.",),
    ),
    status_rule(
        "filming.for-the-shooting-of",
        "(for|during|amid) DET (shooting|filming|shoot) of TITLE:film",
        "filming",
        confidence=0.75,
        yes=("The square has been taken over for the shooting of Salt Harvest.",),
    ),
    status_rule(
        "filming.crews",
        "(crews|crew) (are)? (film|shoot|shooting|filming|roll | (shot|filmed) scenes) (DET|scenes|on|in|for)",
        "filming",
        confidence=0.8,
        yes=("Lisbon is standing in for Havana as crews shoot scenes in the old town.",),
    ),
    status_rule(
        "filming.starts-today",
        f"{_SHOOT} (starts|begins|started|began) (DATE|today)? ..2 (today|yesterday)",
        "filming",
        yes=("Filming started yesterday.",),
    ),
    status_rule(
        "post-production.wrapped",
        f"({_SHOOT}) ((of|for|on) CLAUSE{{1,9}}?)? (AUX|ADV|just|now|officially){{0,3}} (wrapped|completed|finished|concluded|ended)",
        "post-production",
        yes=("Filming has just wrapped in Oslo.",),
    ),
    status_rule(
        "post-production.has-wrapped",
        "(wrapped|wraps|completed|finished|concluded|wrapping) (DET|WORD|up|on|its|their|principal){0,3} (filming"
        "|shooting|photography|production|shoot|lensing) (on|of|for TITLE:film)?",
        "post-production",
        yes=("The cast has wrapped production in Oslo.",),
    ),
    status_rule(
        "post-production.it-wrapped",
        "(FORMAT|GENRE|TITLE:film|it|which|PAREN|project|pic) (AUX|ADV|just|recently){0,2} wrapped (DATE|in|on|at|last|earlier|this|COMMA | $)",
        "post-production",
        confidence=0.85,
        yes=("The film wrapped last week in Dublin.",),
        no=("Penn wrapped last week in Dublin.",),
    ),
    status_rule(
        "post-production.in",
        "((in|into|entered|enters) ..1 (post|post-production|postproduction) (on TITLE|SPEECH:film)? | (is|are|already) in the can)",
        "post-production",
        confidence=0.9,
        yes=("The film is currently in post-production.", "The film is already in the can."),
        no=("Ferro is in post on “Copper Psalms.”",),
    ),
    status_rule(
        "post-production.shot",
        "(was|were|they|been|makers|which|that) (ADV|also|entirely|extensively|largely|mostly|primarily)? (filmed|shot|lensed) (it)? (ADV|entirely"
        "|largely|mostly)? (in|at|on|over|across|around|entirely|DATE)",
        "post-production",
        confidence=0.8,
        yes=("It was shot in Oslo.", "They shot it in Oslo."),
    ),
    status_rule(
        "completed.premiere",
        "(premiered|premieres|premiere|bowed|bow|bows) ..2 (at|in) DET? FESTIVAL",
        "completed",
        yes=("It will have its premiere at the Toronto Film Festival next month.",),
    ),
    status_rule(
        "completed.seen",
        "((premiered|premieres|bowed|bows|debuted|screened|unveiled) ..3 (at|in) DET? (FESTIVAL|cannes|venice|berlin|sundance|toronto|telluride"
        "|tribeca|sxsw|locarno|rotterdam|tiff|berlinale) | FESTIVAL -premiering|premiering)",
        "completed",
        confidence=0.85,
        yes=("The film bowed at Telluride earlier this month.", "The film premiered last week at the Toronto Film Festival."),
    ),
    status_rule(
        "completed.finished",
        "(TITLE|the|this|project) (FORMAT|film|movie|pic|feature)? has? (is|been) (now|already)? (completed|finished)",
        "completed",
        yes=("The film is completed.",),
    ),
    status_rule(
        "released.streaming",
        "(is|are) (now|currently|already) (streaming|playing|available|out|showing) ",
        "released",
        confidence=0.85,
        yes=("The film is now streaming.",),
    ),
    status_rule(
        "on-hold",
        "((put|placed|is|been|are|remains) on (hold|ice|pause) | (filming|production|shooting|shoot) ((on|of|for) (TITLE|SPEECH|DET|GENRE|FORMAT|WORD){1,4}?)? (AUX|ADV){1,3}"
        " (paused|stopped|interrupted|suspended|halted | shut down))",
        "on hold",
        yes=("The film has been put on hold.", "Production on Salt Harvest has been halted after a fire."),
    ),
    status_rule(
        "cancelled",
        "((been|was|is) (scrapped|shelved|cancelled|canceled|axed) | (has|have) (scrapped|shelved|cancelled|canceled|axed) (TITLE:film"
        " | the (WDESC){0,3} FORMAT|GENRE|project))",
        "cancelled",
        yes=("The film has been scrapped.", "Harbour TV has canceled Salt Harvest after one season."),
    ),
    status_rule(
        "filming.resumed",
        f"({_SHOOT}) (AUX|ADV){{0,3}} (resumed|restarted|resumes)",
        "filming",
        confidence=0.88,
        yes=("Production has resumed in Oslo.",),
    ),
    status_rule(
        "filming.into",
        "(has|have|had) (ADV|now|just|finally)? (gone|moved|rolled|headed) (into|in) (principal)? (photography|production)",
        "filming",
        confidence=0.9,
        yes=("The film has gone into principal photography in Oslo.",),
    ),
    status_rule(
        "filming.first-clapper",
        "first (clapper|clapperboard|clap|slate) (in|at|on|for|was|has|fell|falls|given)",
        "filming",
        confidence=0.88,
        yes=("First clapper in Oslo for the new drama.",),
    ),
    status_rule(
        "filming.start-of-shooting",
        "(saw|sees|marked|marks|celebrated|announced) DET (start|beginning) of (main|principal)? (filming|shooting|photography|production)",
        "filming",
        confidence=0.85,
        yes=("The 8th of May saw the start of shooting in Oslo.",),
    ),
    status_rule(
        "post-production.done-with",
        "(done|finished|through) with (DET|its|their|his|her|WORD|entire|principal){0,3} (shoot|shooting|filming|photography|production)",
        "post-production",
        confidence=0.9,
        yes=("The team is done with its entire shoot.",),
    ),
    status_rule(
        "post-production.pack-up",
        "(called|calls) (it)? (DET)? (packup|wrap|wraps | pack up) (in|on|after|yesterday|today|this|last|for|at|DATE|COMMA | $)",
        "post-production",
        confidence=0.88,
        yes=("The unit called it pack up in Oslo yesterday.",),
    ),
    status_rule(
        "post-production.last-clapper",
        "(last|final) (clapper|clapperboard|clap|slate) (AUX|fell|came|sounded|given){1,3}",
        "post-production",
        confidence=0.9,
        yes=("The last clapper fell in May.",),
    ),
    status_rule(
        "post-production.nears",
        "(post|post-production|postproduction|edit|editing) (work|works)? (AUX|ADV|also|currently){1,3} (nearing | in full swing | in progress | on | going on | begun|started|ongoing|underway|done|carried|completed|taking|complete"
        "|handled|finished)",
        "post-production",
        confidence=0.87,
        yes=("Post is nearing completion in Oslo.",),
    ),
)
