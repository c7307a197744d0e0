"""A production company as the subject: what it does with the film, and by what words the film is its own."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_TOOK = "acquired|acquires|optioned|options|bought|buys|secured|secures|landed|lands|won|wins|nabbed|snapped|picked|scooped|obtained|purchased|holds|owns|preempted|pre-empted|has"

RULES = (
    Rule(
        "company.deeds.which-it-makes",
        "(NAMELIKE:film PAREN? COMMA? | (FORMAT|GENRE) COMMA?) (which|that) FIRM:object (AUX|ADV|to|has){0,3} (making|makes|shooting|produces|producing|developing|mounting)",
        "house",
        confidence=0.84,
        yes=(("Mira Toland will star in the drama Salt Harvest, which Tin Roof Pictures is making.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.deeds.companies-behind",
        "(HOUSES:object (is|are) DET (companies|company|outfits|outfit|banners|banner|studio|people) behind | ^ also? (behind it | producing|bankrolling|co-producing) (is|are) HOUSES:object2 !(ROLE|PREP PERSON))",
        "production company",
        confidence=0.84,
        yes=(
            (_LEAD + "Tin Roof Pictures and Nordlys Films are the companies behind it.", "Tin Roof Pictures; Nordlys Films"),
            (_LEAD + "Behind it are Tin Roof Pictures and Nordlys Films.", "Tin Roof Pictures; Nordlys Films"),
        ),
        no=(_LEAD + "Producing are Nia Quell and Ann Poole.",),
    ),
    Rule(
        "company.deeds.in-charge",
        "HOUSES:object (AUX|ADV){0,2} (in charge of | seeing to | sees to | takes care of | taking care of | looks after | looking after) DET? production",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Tin Roof Pictures is in charge of production.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.deeds.it-is-its",
        "(NAMELIKE:film | it | DET FORMAT|GENRE) (is|AUX) ((a|an|another) FIRM:object | FIRM:owner POSS) (ADJ|WORD|NUMBER|MODIFIER){0,3}? (GENRE|FORMAT){1,2}",
        "house",
        confidence=0.8,
        yes=(
            (_LEAD + "It is a Tin Roof Pictures film.", "Tin Roof Pictures"),
            (_LEAD + "It is Tin Roof Pictures’ first feature.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.deeds.picked",
        "^ FIRM:object (AUX|ADV){0,2} (has|have)? (cast|picked|chosen|found|lined_up|signed|booked|got) PEOPLE (for|in|as|to) CLAUSE{0,7}? NAMELIKE:film",
        "house",
        confidence=0.78,
        yes=(("Tin Roof Pictures has cast Mira Toland in its drama Salt Harvest.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.deeds.negotiates",
        "^ FIRM:object (AUX|ADV){0,2} (in (WORD|ADJ)? talks|negotiations|discussions | negotiating) with PEOPLE (to|for) CLAUSE{0,7}? NAMELIKE:film",
        "house",
        confidence=0.78,
        yes=(("Tin Roof Pictures is in negotiations with Mira Toland to star in Salt Harvest, a drama.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.deeds.presents",
        "^ HOUSES:object presents|present (NAMELIKE:film (STOP|COMMA | $) | DET (FORMAT|GENRE){1,2} (STOP|COMMA | $))",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Tin Roof Pictures presents the film.", "Tin Roof Pictures"),),
        no=(_LEAD + "Tin Roof Pictures presents the award.",),
    ),
    Rule(
        "company.deeds.took-to-the-net",
        "FIRM:object (AUX|ADV){0,2} (took|takes|taken) to DET? (twitter|instagram|facebook|x|social|their|its) CLAUSE{0,6}? to (announce|share|reveal|unveil|confirm)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Tin Roof Pictures took to Twitter to announce the film.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.deeds.took-book",
        f"HOUSES:object (COMMA which|who|founded|launched|the|a CLAUSE{{1,8}}? COMMA)? DOES ({_TOOK}) (up|on)? (DET|all|exclusive|worldwide|AND){{0,3}}"
        " (film|screen|tv|television|movie|feature|dramatic|adaptation|remake|option|series|AND|FORMAT){1,4} rights",
        "house",
        confidence=0.84,
        yes=(
            (_LEAD + "Tin Roof Pictures has acquired the film and television rights to the book by Uma Lind.", "Tin Roof Pictures"),
            (_LEAD + "Tin Roof Pictures, the Oslo outfit, has snapped up screen rights to the novel.", "Tin Roof Pictures"),
        ),
        no=(_LEAD + "Uma Lind has sold the film rights to the book.",),
    ),
    Rule(
        "company.deeds.won-book",
        f"HOUSES:object DOES ({_TOOK}) (up)? DET? (ADJ|WORD){{0,1}}? rights (to (DET|POSS|OWNER|ADJ|WORD|GENRE){{0,5}}? (SOURCE | novel|book|memoir|podcast|article|manga|webtoon|comic|bestseller|biography|trilogy) | in DET ..3 auction|war|battle)",
        "house",
        confidence=0.84,
        yes=(
            (_LEAD + "Tin Roof Pictures has landed the rights to the novel.", "Tin Roof Pictures"),
            (_LEAD + "Paramount Pictures won the rights in an auction.", "Paramount Pictures"),
        ),
    ),
    Rule(
        "company.deeds.untitled",
        "FIRM:owner POSS (untitled|as-yet-untitled|yet-untitled) WDESC{0,4} FORMAT|GENRE",
        "house",
        confidence=0.78,
        yes=(("Mira Toland has landed a role in Tin Roof Pictures’ untitled monster movie.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.deeds.next-from",
        "(^ next|up|new|first|also|coming{0,2} from FIRM:object (is|comes) | ^ from FIRM:object comes | ^ FIRM:owner POSS (WORD|ADJ){0,2} (next|latest|newest|first) (FORMAT|project)? is) (DET WDESC{0,3} GENRE|FORMAT)? NAMELIKE:film",
        "house",
        confidence=0.8,
        yes=(
            ("From Tin Roof Pictures comes Salt Harvest, a drama with Mira Toland.", "Tin Roof Pictures"),
            ("Tin Roof Pictures’ next is Salt Harvest, a drama with Mira Toland.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.deeds.on-somebodys-banner",
        "(bankrolling|bankrolls|bankrolled|producing|produces|produced|funding|backing) CLAUSE{0,8}? (on|under|through|via|for|at) (his|her|their|POSS) (own|home)? COMPANY:object (banner|label|imprint|flag)"
        " | (on|under) DET? COMPANY:object (banner|banners) (AND|along|together|in? (association|collaboration)? with? HOUSES:object2)?",
        "production house",
        confidence=0.85,
        yes=(
            (_LEAD + "Nia Quell is bankrolling it on her Tin Roof Creations banner.", "Tin Roof Creations"),
            (_LEAD + "Oskar Penn makes it on the Salt Movie banner along with Corvid Films.", "Salt Movie; Corvid Films"),
        ),
    ),
)
