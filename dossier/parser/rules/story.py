"""The sentence that tells the story; `dossier.parser.extraction.story` weighs it and adds the sentences that go on telling it."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_TELLS = (
    "follows|tells|weaves|interweaves|blends|combines|mixes|asks|brings|takes|captures|centers|centres|center|centre|focuses|revolves|chronicles|explores|charts|turns|concerns|sees|finds"
    "|depicts|traces"
    "|portrays|examines|unfolds|shows|recounts|details|imagines|tracks|spotlights|documents|delves|follow|tell|revolve"
    "|explore|draws"
    "|pits|unspools|dramatizes|reimagines|deals|surrounds|involves|introduces|spins|narrates|relates|recalls|highlights|investigates|profiles|tackles|observes|celebrates"
    "|focus|chronicle|chart|trace|examine|depict|portray|delve|unfold|document|narrate|track|pit|dramatize|centre|investigate"
)
_WHAT = "film|pic|movie|plot|story|series|project|feature|drama|comedy|thriller|action|doc|documentary|logline|narrative|tale|show|premise|storyline"


def _story(id_: str, pattern: str, confidence: float, yes: str, no: tuple[str, ...] = (), told: str = "") -> Rule:
    """A rule for a sentence that tells the story; `yes` is one after a lead that names the film."""
    return Rule(
        f"story.{id_}",
        pattern,
        "logline",
        confidence=confidence,
        yes=((_LEAD + yes, told or yes),),
        no=tuple(_LEAD + s for s in no),
    )


RULES = (
    _story(
        "follows",
        f"(^ | COMMA | COLON | SPEECH|COMMA | says|said|revealed|explained|adds|added that) SIGN? (TITLE:film | (DET|POSS) FIRM? WDESC{{0,5}}? (FORMAT|GENRE|MODIFIER|{_WHAT}) |"
        f" it | {_WHAT})"
        f" (PAREN | (of|for|behind) (TITLE|it | DET FORMAT|GENRE) | COMMA CLAUSE{{1,14}}? COMMA | (said|from|directed|written|starring|billed|described|which|that)"
        f" CLAUSE{{1,16}}?)?"
        f" (AUX|ADV|ROLE){{0,3}} (and | going to | set to)? ({_TELLS} | looks at|into|back | goes that | (throws|sheds|throw|shed) light on | touches on|upon | picks up) !(together | (a|an|some) ..4 to)",
        0.9,
        "Salt Harvest follows a baker who adopts a wolf.",
        no=("Nia Quell follows a baker.",),
    ),
    _story(
        "is-about",
        f"(TITLE:film | (DET|POSS) FIRM? WDESC{{0,5}}? (FORMAT|GENRE|{_WHAT}) | it | {_WHAT}) (PAREN | COMMA CLAUSE{{1,10}}?"
        f" COMMA)?"
        " ADV? AUX{1,2} ADV? !(based|adapted|inspired ...9 (of DET same|name | STOP | $)) (CLAUSE{0,5}?) (about | the story of | (SOURCE|tale|saga|portrait|story|that) of | (centred|centered|focused|focussed|based|built) around | (centred|centered|focused|focussed) on|upon)",
        0.85,
        "The film is a contemporary western about a drover who walks home.",
    ),
    _story(
        "is-set",
        f"(TITLE:film | (DET|POSS) FIRM? WDESC{{0,5}}? (FORMAT|GENRE|{_WHAT}) | it | {_WHAT}) (AUX|ADV){{1,2}} set (in|on"
        f"|during|against|among|at|within)",
        0.72,
        "The story is set in an old village, where the bells ring by themselves.",
    ),
    _story(
        "takes-place",
        f"(TITLE:film | (DET|POSS) FIRM? WDESC{{0,5}}? (FORMAT|GENRE|{_WHAT}) | it) (takes place | opens with|when | begins with|when | starts with|when | kicks off with|when)",
        0.65,
        "The drama takes place on an island, where a nurse hides a secret.",
    ),
    _story(
        "the-story-of",
        "(tells|telling|tell|told|shares|retells) CLAUSE{0,4}? (story|tale|stories|tales|SOURCE) of",
        0.85,
        "Written by Kit Sayle, it tells the story of a notary who sells a house.",
    ),
    _story(
        "story-of",
        "(the|his|her|its)? (SOURCE|story|tale) of (DET (ADJ|WORD|MODIFIER){1,6}? (who|whose|and|from))",
        0.6,
        "Penn says the title suits the story of a music-mad boy and his wolf.",
    ),
    _story(
        "kind-about",
        "(GENRE|FORMAT|MODIFIER|fable|tale|drama|caper) (COMMA? (about|following|centering|centred|centered|exploring"
        "|charting)"
        f" | (that|which) ADV? ({_TELLS})) (on)?",
        0.62,
        "The makers showed their animated musical comedy about a colony of moles.",
    ),
    _story(
        "in-which",
        "(GENRE|FORMAT|MODIFIER|project|tale|story|idea) (PAREN|WORD|NAME|AND|COMPANY|NATION|from|by|for|with|in|DET|COMMA|AUX|DATE|ROLE"
        "|PLACE){0,14}? in which|where (DET|NUMBER|NAME|PERSON|WORD|ADJ)",
        0.6,
        "Corvid Films is selling the adventure film from Oskar Penn in which two parents battle to get their daughter out of a burning city.",
    ),
    _story(
        "title-about",
        "TITLE:film PAREN? COMMA (DET ..3 (FORMAT|GENRE))? about (DET|NUMBER|how|what|PRONOUN|NATION|WORD)",
        0.6,
        "Also on its slate is Salt Harvest, about a young baker with a rare gift for the piano who leaves her home.",
    ),
    _story(
        "in-title",
        "^ in TITLE:film PAREN? COMMA? (a|an|two|three|four|the|PERSON|NAME)",
        0.7,
        "In Salt Harvest a young woman travels abroad for the first time and is left behind in the dark tunnels of an old mine.",
    ),
    _story(
        "has-them",
        f"(TITLE:film | DET WDESC{{0,5}}? (FORMAT|GENRE|{_WHAT})) (has|finds|sees|puts|pits|features|introduces|presents) (a|an|two|three|four|NUMBER|her|him|DET)"
        " ...12 (who|whom|whose|set|trying|fighting|trapped|caught|forced|battling|struggling|facing)",
        0.7,
        "The thriller has a crew of crooked guards whom a gang forces into a robbery that cannot be done.",
        no=("The film has a budget that is small.",),
    ),
    _story(
        "at-its-center",
        "(at|in) (its|DET|POSS) (center|centre|heart|core|middle) (of ..4)? (is|are|stands|stand) DET",
        0.7,
        "At its center is a nurse who is framed for fraud and loses her job.",
    ),
    _story(
        "explores",
        "^ PERSON (will|is|wants|plans|also){1,3} (to|also|now)? (explore|examine|chronicle|trace|document|investigate|explores|examines"
        "|exploring|examining|chronicling|tracing|documenting) (DET|POSS|how|PERSON|NAME|the)",
        0.5,
        "Penn will explore the strange life of the town and the love of its people for the sea that kills them.",
    ),
    _story(
        "part-does",
        "^ (DET WORD{0,2})? NAME PAREN COMMA (a|an|the) CLAUSE|POSS{2,22}? COMMA WORD (DET|PRONOUN|PREP|NAMELIKE|WORD)",
        0.6,
        "Ruth Garner (Toland), a ferry pilot in debt to half the town, pulls a judge out of the river and keeps his briefcase.",
    ),
    _story(
        "script-about",
        "(script|screenplay|story|spec|project|pitch|idea) COMMA? (about|following|centering|centring|centred|centered|revolving | that follows)"
        " (on|around)? (DET|NUMBER)",
        0.6,
        "Penn directs from his own script, centered on a school team that hides a body to keep a secret alive.",
    ),
    _story(
        "several-do",
        "^ (two|three|four|five|six|seven) (ADJ|WORD){0,2}? (friends|sisters|brothers|siblings|strangers|women|men|teenagers|teens|girls|boys|families"
        "|couples|students|cousins|soldiers|thieves|children|kids|neighbors|neighbours|survivors) !AUX WORD",
        0.55,
        "Three sisters row across a lake that nobody else can see, and something under the boat keeps count.",
        no=("Two women were at work on the script by May.",),
    ),
    _story(
        "per-logline",
        "^ (per | according to | as per | in) DET? (official|film|FORMAT|GENRE|POSS){0,3} (logline|synopsis|description) COMMA",
        0.85,
        "Per the logline, a nurse returns to her village to bury her father and finds a stranger in his bed.",
    ),
    _story(
        "when",
        "^ (when|after) (a|an|two|three|her|his|their) CLAUSE|POSS{2,22}? COMMA (DET|PRONOUN|NUMBER) CLAUSE{0,5}? (must|discovers|finds|learns|decides|begins"
        "|realizes|realises|sets|is|are|has|have|find|discover|face|faces|takes|turns|becomes|gets)",
        0.45,
        "When a nurse returns to her village to bury her father, she discovers a secret that forces her to stay.",
        no=("When a nurse asked him, Penn said that he had no plans.",),
    ),
    _story(
        "hear-it",
        "(hear|understand|say|says|said|told|believe) (that)? (it|the) WORD? (AUX|ADV)? (centers|centres|follows|revolves|concerns|focuses|tells)"
        " (on|around|DET)",
        0.8,
        "Plot details are under wraps, but sources say it centers on a pair of guards who rob their own museum.",
    ),
    _story(
        "in-it",
        f"^ in DET? WDESC{{0,4}}? (TITLE:film | FORMAT|GENRE|{_WHAT}|it|SOURCE|script) CLAUSE{{0,8}}? COMMA",
        0.6,
        "In the film, a locksmith robs her own shop.",
    ),
    _story(
        "set",
        "^ (set|unfolding|spanning) (in|during|against|on|over|among|at) CLAUSE{1,16}? COMMA",
        0.75,
        "Set in a small village, the film shows how two sisters share a farm.",
    ),
    _story(
        "reads",
        "(logline|synopsis|description|plot|summary|overview) CLAUSE{0,8}? (reads|COLON|follows|COMMA|goes|is|says"
        "|states)? COLON? SPEECH:object",
        0.93,
        "The logline reads: “A deaf boy hears one voice and follows it home.”",
        told="A deaf boy hears one voice and follows it home.",
    ),
    _story(
        "said-by-logline",
        "SPEECH:object COMMA? ((reads|says|states|explains|runs|reveals) (DET|its|FORMAT|POSS|official|short|WORD){1,5} (logline|synopsis|description|blurb|summary)"
        " | DET (official|film|show|series|POSS|WORD){0,3} (logline|synopsis|description|blurb|summary) (reads|says|states|explains|reveals)"
        " | (per | as per | according to) DET? (official|film|FORMAT|GENRE|POSS|TITLE|COMPANY|WORD){0,4} (logline|synopsis|description|blurb|summary))",
        0.93,
        "“A deaf boy hears one voice and follows it home over the hills,” reads the logline.",
        told="A deaf boy hears one voice and follows it home over the hills",
    ),
    _story(
        "described-so",
        f"(describes|describe|described|sums|billed|pitched) (it|TITLE:film | DET WDESC{{0,3}} (FORMAT|GENRE|{_WHAT}))? (up|as|this|that|the|following|way|thus|like|so|follows){{0,3}} COLON? SPEECH:object",
        0.85,
        "Netflix describes it this way: “A deaf boy hears one voice and follows it home over the hills to the sea.”",
        told="A deaf boy hears one voice and follows it home over the hills to the sea.",
    ),
    _story(
        "at-the-heart-of-it",
        "^ CLAUSE|POSS{1,10}? (is|are|lies|lie|sits|sit|stands|stand) at (the|its|POSS) (heart|center|centre|core) (of (it | DET FORMAT|GENRE|story | TITLE:film))?",
        0.7,
        "Two bakers are at the centre of the story, who try to hide a debt from the bank.",
    ),
    _story(
        "label",
        "^ (the|official|short|brief|what it){0,2} (plot|synopsis|logline|story|premise|summary|description|pitch|storyline|outline|about) COLON",
        0.9,
        "Plot: A deaf boy hears one voice and follows it home.",
    ),
    _story(
        "star-as",
        "(plays|portrays|stars|star|play|playing|as) CLAUSE{0,12}? COMMA? (a|an) !(WDESC{0,4} GENRE|FORMAT) CLAUSE|POSS{1,10}? (who|whose|that"
        "|forced|determined|trying|struggling|sheltering|searching|hiding|fighting|living)",
        0.55,
        "Toland plays a witty baker who loses her shop and her money.",
    ),
)
