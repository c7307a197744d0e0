"""Networks, streamers and releasing companies as plain prose names them: where the film goes, who has it, who puts it out."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_END = "!(POSS|FORMAT|GENRE|TITLE)"

RULES = (
    # -- where it goes -----------------------------------------------------------------------------------------------
    Rule(
        "channel.goes-to",
        "(land|lands|landing|landed|return|returns|returning|back|out|come|comes|coming|moving|moves|moved|goes|headed|heading|heads|bound|shown|screens"
        "|begins|continues|plays|runs|shows) !(like|including | such as) CLAUSE{0,5}? (on|to|at|via) DET? COMPANY:object " + _END,
        "airs",
        confidence=0.82,
        yes=(
            (_LEAD + "It will land on Hulu this autumn.", "Hulu"),
            (_LEAD + "The series is coming to Hulu in May.", "Hulu"),
            (_LEAD + "Toland is coming back to ITV in it.", "ITV"),
        ),
        no=(_LEAD + "It is out on Friday.",),
    ),
    Rule(
        "channel.watch-it",
        "(watch|see|catch|find|stream|have | look|watch out? for) (it|TITLE:film | DET WDESC{0,3} FORMAT|GENRE) WORD{0,2} (on|via|through) DET? COMPANY:object "
        + _END,
        "airs",
        confidence=0.82,
        yes=((_LEAD + "Look for it on Netflix in May.", "Netflix"), (_LEAD + "Viewers will see the series on the BBC.", "BBC")),
        no=(_LEAD + "Watch it on Friday.",),
    ),
    Rule(
        "channel.hits",
        "(hits|hit|hitting|reaches|reach|joins) COMPANY:object (on|in|this|next|from|later|early|STOP|COMMA|DATE|ADV|DET | $)",
        "airs",
        confidence=0.82,
        yes=((_LEAD + "The film hits Netflix on May 4, 2024.", "Netflix"),),
        no=(_LEAD + "The film hits theaters in May.",),
    ),
    Rule(
        "channel.made-for",
        "(it AUX{1,2} | AUX|ADV{0,2} shot|filmed|made|written|developed|planned|intended|destined|ordered|bound) for DET? COMPANY:object "
        + _END,
        "airs",
        confidence=0.82,
        yes=((_LEAD + "It is for Netflix.", "Netflix"), (_LEAD + "The pilot was shot for the BBC.", "BBC")),
        no=(_LEAD + "It is for children.",),
    ),
    Rule(
        "channel.at",
        "(go|greenlit|landed|lands|lands|sold|alive|home|order|lined_up | lined up | series_order) (at|with) DET? COMPANY:object "
        + _END,
        "house",
        confidence=0.8,
        yes=(
            (_LEAD + "The series is a go at Netflix.", "Netflix"),
            (_LEAD + "Quell has another feature lined up at Tin Roof Pictures.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "channel.home-of",
        "FIRM:object (AUX|ADV){1,3} DET (WORD|ADJ|NATION){0,2} (home|network|broadcaster|streamer|platform|buyer|channel|partner) (of|for|on|behind|STOP|COMMA | $)",
        "airs",
        confidence=0.85,
        yes=((_LEAD + "Netflix is the home of the series.", "Netflix"),),
    ),
    # -- whose it is -------------------------------------------------------------------------------------------------
    Rule(
        "distributor.house-apposed",
        "TITLE:film PAREN? (COMMA|DASH) ((WORD|NUMBER|ADJ|MODIFIER){0,3}? FIRM:object POSS (original|ADJ|WORD|NUMBER|MODIFIER){0,5}?"
        " (GENRE|FORMAT|original|drama|take|adaptation|version|remake) | DET (WORD|NUMBER|ADJ){0,3}? FIRM:object2 original|originals)",
        "airs",
        confidence=0.84,
        yes=(
            ("Mira Toland will star in Salt Harvest, a Hulu original.", "Hulu"),
            ("Mira Toland will star in Salt Harvest, Netflix’s new thriller.", "Netflix"),
        ),
        no=("Mira Toland will star in Salt Harvest, a thriller in which Netflix is a villain.",),
    ),
    Rule(
        "channel.new-film",
        "(new|upcoming|forthcoming|untitled|original) FIRM:object (ADJ|WORD|NUMBER|MODIFIER){0,3}? (GENRE|FORMAT){1,2} !(TITLE|COMMA TITLE)",
        "airs",
        confidence=0.78,
        yes=(("Mira Toland will lead a new Netflix drama. Salt Harvest is the tale of a baker.", "Netflix"),),
    ),
    Rule(
        "channel.has-it",
        "FIRM:object (DOES (working_on|working|adding|added|adds|turning|turned|cancelled|canceled|cancels|axed|axes|scrapped|dropped|reviving|revived"
        "|rebooting|remaking|readying|prepping|mounting|planning|wants|confirmed|confirms|announced) | (has|have) plans for)"
        " CLAUSE{0,6}? TITLE:film !POSS",
        "airs",
        confidence=0.8,
        yes=(
            (_LEAD + "Netflix is working on Salt Harvest with Tin Roof Pictures.", "Netflix"),
            (_LEAD + "The BBC has plans for Nia Quell’s novel “Salt Harvest.”", "BBC"),
            (_LEAD + "Netflix has cancelled Salt Harvest after two seasons.", "Netflix"),
        ),
        no=(_LEAD + "Toland is working on Salt Harvest.",),
    ),
    Rule(
        "channel.has-lined-up",
        "HOUSES:object (AUX|ADV){0,2} (has|have) (TITLE:film | DET (WORD|ADJ|NATION|MODIFIER){0,3} (FORMAT|GENRE) (COMMA? TITLE:film)?) CLAUSE{0,8}?"
        " (in DET works | in development | lined up | on DET way | on DET slate | in DET pipeline)",
        "house",
        confidence=0.82,
        yes=(
            (_LEAD + "Tin Roof Pictures has a new film in the works.", "Tin Roof Pictures"),
            (_LEAD + "Netflix has Salt Harvest in the works.", "Netflix"),
        ),
        no=(_LEAD + "Toland has a new film in the works.",),
    ),
    # -- who puts it out ---------------------------------------------------------------------------------------------
    Rule(
        "release.distributor-is",
        "(HOUSES:object (AUX|ADV){1,3} (DET|its) (TERRITORY|NATION|WORD|ADJ){0,2}? (distributor | one|ones|company|companies|outfit|label"
        " (that|which)? AUX? distributing|releasing|distributes|releases|distribute|release)"
        " | (distributor|distributors) (is|are) HOUSES:object)",
        "release by",
        confidence=0.88,
        yes=(
            (_LEAD + "The distributor is Corvid Releasing.", "Corvid Releasing"),
            (_LEAD + "Corvid Releasing is the distributor.", "Corvid Releasing"),
            (_LEAD + "Corvid Releasing is the one distributing it.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "release.to-screens",
        "HOUSES:object DOES (bring|brings|bringing|take|takes|taking|put|puts|putting) (TITLE:film | it | DET WDESC{0,3} FORMAT|GENRE) (to|in|into|on) (TERRITORY|NATION|DET|WORD|ADJ){0,3}?"
        " (cinemas|theaters|theatres|screens|dvd|blu-ray|vod|audiences|TERRITORY)",
        "release by",
        confidence=0.84,
        yes=((_LEAD + "Corvid Releasing is bringing it to American theaters.", "Corvid Releasing"),),
    ),
    Rule(
        "release.puts-out",
        "(HOUSES:object DOES (put|puts|putting|brings|bring|bringing) out (it|TITLE:film | DET WDESC{0,3} FORMAT|GENRE)"
        " | (put|brought) out CLAUSE{0,5}? by HOUSES:object)",
        "release by",
        confidence=0.86,
        yes=(
            (_LEAD + "Corvid Releasing will put out the film in May 2024.", "Corvid Releasing"),
            (_LEAD + "The film is to be put out by Corvid Releasing.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "release.through",
        "(comes|come|coming|is|it out | see|seen|theaters|theatres|cinemas|hits|premiere|release|opening|bow|dvd|screens) CLAUSE{0,8}? (via | through | courtesy of | COMMA with)"
        " HOUSES:object (STOP|COMMA|in|on|DATE | $)",
        "release by",
        confidence=0.84,
        yes=(
            (_LEAD + "The film comes out in Spain through Corvid Releasing.", "Corvid Releasing"),
            (_LEAD + "The Spanish premiere, with Corvid Releasing, is set for May 2024.", "Corvid Releasing"),
        ),
    ),
    Rule(
        "rights.says-it-took",
        "HOUSES:object (AUX|ADV){0,2} (said|says|announced|announces|confirmed|confirms|revealed|reveals|let|reported) CLAUSE{0,7}? (it|they) (AUX|ADV){0,2}"
        " (acquired|bought|landed|secured|taken|nabbed|snapped|picked|snagged|won|has|have|purchased|grabbed) (DET|up|off|all){0,2} TERRS:territory"
        " (AND|distribution|theatrical|release|all){0,3} rights",
        "rights",
        confidence=0.9,
        yes=((_LEAD + "Corvid Releasing said on Monday that it has secured U.S. rights to the film.", "Corvid Releasing"),),
    ),
    Rule(
        "rights.takes-territory",
        "HOUSES:object (COMMA CLAUSE{1,8}? COMMA)? DOES (took|takes|taking|taken|gets|got|has|have|bought|boarded|secured|nabbed|landed|snagged|grabbed|acquired|picked_up | picked|snapped|scooped up) TERRS:territory"
        " !(COMMA|AND ...5 rights) (COMMA|STOP|AND|on|while|with | $)",
        "rights",
        confidence=0.85,
        yes=(
            (_LEAD + "Corvid Releasing took North America.", "Corvid Releasing"),
            (_LEAD + "It opens in Spain with Puerto Films, with Corvid Releasing taking North America.", "Corvid Releasing"),
        ),
        no=(_LEAD + "Toland took America by storm.",),
    ),
    Rule(
        "rights.taken-bare",
        "FIRM:object DOES (acquired|acquires|bought|landed|secured|taken|nabbed|snagged|grabbed|snapped|picked|took|won) (up)?"
        " (DET|all|exclusive|distribution|release|theatrical){0,3} rights (STOP|COMMA|AND|from|ahead|after|out|at | $)",
        "rights",
        confidence=0.83,
        yes=((_LEAD + "Netflix has taken the rights.", "Netflix"),),
        no=(_LEAD + "Netflix has taken the rights to the novel.",),
    ),
    Rule(
        "rights.went-to",
        "TERRS:territory (COMMA? | (theatrical|distribution|streaming|vod)? rights) (AUX|ADV){0,2} (gone|went|goes|go|going|sold|licensed|belong) (to|with) HOUSES:object",
        "rights",
        confidence=0.87,
        yes=(
            (_LEAD + "U.S. rights went to Corvid Releasing.", "Corvid Releasing"),
            (_LEAD + "Canada has gone to Corvid Releasing.", "Corvid Releasing"),
        ),
    ),
)
