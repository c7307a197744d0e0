"""What the film comes from: the work it adapts, and the films it follows, remakes or grows out of."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_BY = "(by|of DET? (NAME author)? (ROLE|WORD|PUBLICATION|AWARD|DASH|NATION){0,6} (PERSON:author (AND DET? WORD{0,2} PERSON:author2)?))"

RULES = (
    # "based on Lena Bright's 2011 novel Salt", "adapted from P's novel of the same name"
    Rule(
        "source.owned",
        "(based|adapted|drawn|taken|derived|draws|drew|drawing|inspired|adapts|adapting|adaptation|feature_adaptation|film_adaptation|screen_adaptation"
        "|tv_adaptation|series_adaptation|adapt|expands|expansion|spawned|version|rights|take"
        "|grew|grows|growing|grown)"
        " (by PERSON (AND PERSON)?)? ..1 (on|from|of|by|upon|to | out of)?"
        " DET? (ROLE|WORD|ADJ){0,3} PERSON|TITLE:author (AND DET? PERSON:author2)? POSS ADJ|NUMBER|WORD|AWARD|YEAR"
        "|FORMAT|TITLE|DASH|PUBLICATION|NATION{0,6}?"
        " SOURCE|FORMAT:kind{1,2} COMMA? (TITLE:object)?",
        "source",
        yes=(
            (_LEAD + "The film is based on Lena Bright’s 2011 novel Salt Meadow.", "Salt Meadow"),
            (_LEAD + "It is adapted from Lena Bright’s bestselling novel of the same name.", "Salt Harvest"),
        ),
        no=(_LEAD + "It is based on Lena Bright’s script.",),
    ),
    # "based on the novel Salt by Lena Bright", "from the true-crime novel of the same name by P"
    Rule(
        "source.the",
        "(based|adapted|drawn|taken|derived|draws|drew|drawing|inspired|adapts|adapting|adaptation|feature_adaptation|film_adaptation|screen_adaptation"
        "|tv_adaptation|series_adaptation|adapt|expands|expansion|spawned|version|comes"
        "|rights | takes after | hails from) (by PERSON (AND PERSON)?)? (DET? screenplay|script|teleplay|film)? ..1 (on|from|of|by|upon|to)? (DET|his|her|their|its)?"
        " (ADJ|NUMBER|WORD|AWARD|YEAR|FORMAT|DASH|PUBLICATION|NATION){0,5}? SOURCE|FORMAT:kind{1,2} COMMA?"
        " (TITLE:object)? (of (the|that) (same)? (name|title))? COMMA?"
        f" {_BY}? (PAREN? COMMA? titled|called|entitled TITLE:object)?",
        "source",
        yes=(
            (_LEAD + "The film is based on the novel Salt Meadow by Lena Bright.", "Salt Meadow"),
            (_LEAD + "It is based on an article by Lena Bright titled “Salt Meadow.”", "Salt Meadow"),
            (_LEAD + "It is based on the graphic novel by Theo Brann.", "Salt Harvest"),
            (_LEAD + "The film is based on a true story.", "true story"),
        ),
        no=(_LEAD + "It is based on a script by Kit Sayle.",),
    ),
    # "an adaptation of Lena Bright's Salt", "an adaptation of the Una Beck novels by Lena Bright"
    Rule(
        "source.title-first",
        "(based|adapted|drawn|taken|inspired|adapts|adapting|adaptation|feature_adaptation|film_adaptation|screen_adaptation"
        "|tv_adaptation|series_adaptation|adapt|expands|spawned|version|comes) ..1 (on|from|of"
        "|upon|to)? DET? (DESC{0,2})"
        f" TITLE:object COMMA? (DET ADJ{{0,3}})? SOURCE|FORMAT:kind {_BY}?",
        "source",
        confidence=0.88,
        yes=(
            (_LEAD + "The series is an adaptation of the Anna Brock novels by Lena Bright.", "Anna Brock"),
            (_LEAD + "The film is based on the Lena Bright novel about a nurse.", "Salt Harvest"),
        ),
    ),
    Rule(
        "source.owned-title",
        "((adaptation|feature_adaptation|film_adaptation|screen_adaptation|tv_adaptation|version|take) of | (adapted|drawn|taken) from | based on | inspired by | adapts|adapting) DET?"
        " PERSON:author POSS (ADJ|WORD|AWARD|DASH){0,3} TITLE:object !(-winning|-nominated|-shortlisted|DASH|SOURCE|POSS)",
        "source title",
        confidence=0.85,
        yes=((_LEAD + "The film is an adaptation of Lena Bright’s Salt Meadow.", "Salt Meadow"),),
    ),
    # "Atonement, Ian McEwan's novel, is to be filmed"
    Rule(
        "source.novel-to-film",
        "TITLE:object COMMA PERSON:author POSS (ADJ|WORD|YEAR|AWARD){0,3} SOURCE|FORMAT:kind COMMA",
        "source",
        confidence=0.8,
        yes=(
            (
                "Salt Harvest, Lena Bright’s novel, is now to be filmed by Oskar Penn. Toland will star in Salt Harvest.",
                "Salt Harvest",
            ),
        ),
    ),
    Rule(
        "source.person-kind",
        "(on|from|of) DET PERSON:author (ADJ|WORD|YEAR|AWARD){0,3} SOURCE|FORMAT:kind{1,2} of (the|that) same? (name|title)",
        "source",
        confidence=0.92,
        yes=((_LEAD + "The film is based on the Lena Bright graphic novel of the same name.", "Salt Harvest"),),
    ),
    # "the Lena Bright adaptation"
    Rule(
        "source.person-adaptation",
        "DET (ADJ|WORD|GENRE){0,2} PERSON:author adaptation (COMMA|that|which|from|with|is|was|will|for|$)",
        "source author",
        confidence=0.75,
        yes=((_LEAD + "Corvid Films backs the Lena Bright adaptation, which shoots in May.", "Salt Harvest"),),
        no=(_LEAD + "The screen adaptation shoots in May.",),
    ),
    # "wrote the script from the novel Salt by Lena Bright"
    Rule(
        "source.script-from",
        "script|screenplay|teleplay|scripts|screenplays (from|off|upon | based on) (DET|his|her|their | PERSON:author POSS) (ADJ|NUMBER|WORD|AWARD|YEAR|NATION){0,4}?"
        f" SOURCE|FORMAT:kind{{1,2}} COMMA? (TITLE:object)? (of (the|that) (same)? (name|title))? COMMA? {_BY}?",
        "source",
        confidence=0.85,
        yes=((_LEAD + "Kit Sayle wrote the script from the book ‘Brine’ by Latvian author Lena Bright.", "Brine"),),
        no=(_LEAD + "He directs from a script of his own.",),
    ),
    # "is adapting Salt, Lena Bright's bestseller"
    Rule(
        "source.adapting-owned",
        "adapting|adapts|adapt|adapted DET? TITLE:object COMMA PERSON:author POSS (ADJ|WORD|YEAR|NUMBER|AWARD|DASH){0,5} SOURCE|FORMAT:kind",
        "source",
        confidence=0.88,
        yes=((_LEAD + "Kit Sayle is adapting The Slack Tide, Lena Bright’s acclaimed novel, for the screen.", "The Slack Tide"),),
    ),
    # "picked up Lena Bright's graphic novel Salt"
    Rule(
        "source.landed-owned",
        "(landed|optioned|acquired|bought|nabbed|snapped|won|secured|picked up?) ((film|screen|movie|tv|DET)? rights (to|for))? PERSON:author POSS"
        " (ADJ|WORD|YEAR|AWARD|NUMBER|NATION){0,4} SOURCE|FORMAT:kind{1,2} COMMA? (TITLE:object)?",
        "source",
        confidence=0.85,
        yes=(
            (
                "Corvid Films has picked up Lena Bright’s graphic novel Salt Harvest. Mira Toland will star in Salt Harvest.",
                "Salt Harvest",
            ),
        ),
    ),
    # "Lena Bright's article “Salt” and Una Beck's book Tern will serve as source material"
    Rule(
        "source.will-serve",
        "PERSON:author POSS (ADJ|WORD|YEAR|NUMBER|AWARD){0,4} SOURCE|FORMAT:kind COMMA? TITLE:object !(!(...22 source|basis|inspiration|foundation))",
        "source",
        confidence=0.85,
        yes=(
            (
                _LEAD + "Lena Bright’s article “Brine” will, with a later book of hers, be the basis of the series.",
                "Brine",
            ),
        ),
    ),
    # "acquired film rights to Salt, the bestselling novel by Lena Bright"
    Rule(
        "source.rights-to",
        f"rights (to|for|of) (DET PERSON:author (ADJ|WORD|YEAR|AWARD){{0,3}} SOURCE|FORMAT:kind"
        f" | TITLE:object PAREN? COMMA DET (ADJ|WORD|AWARD|YEAR|NATION|PUBLICATION|DASH){{0,5}}? SOURCE|FORMAT:kind{{1,2}} {_BY})",
        "source",
        confidence=0.85,
        yes=(
            (_LEAD + "Corvid has film rights to The Slack Tide, the bestselling novel by Lena Bright.", "The Slack Tide"),
            (_LEAD + "Corvid has the screen rights to the Lena Bright novel.", "Salt Harvest"),
        ),
        no=(_LEAD + "Corvid has the rights to the sequel.",),
    ),
    # "Lena Bright, who wrote the novel on which the film is based"
    Rule(
        "source.on-which",
        "PERSON:author PAREN? (COMMA? who)? (AUX|ADV){0,2} (wrote|penned|authored) DET (ADJ|WORD|YEAR|AWARD){0,3} SOURCE|FORMAT:kind (TITLE:object)?"
        " COMMA? (on|upon) which",
        "source",
        confidence=0.85,
        yes=((_LEAD + "Lena Bright, who wrote the novel on which the film is based, will produce.", "Salt Harvest"),),
    ),
    # "takes its story from Lena Bright's novella Salt"
    Rule(
        "source.takes-its-story",
        "(takes|took|taking|borrows|draws) (its|their) (story|plot|tale|premise|cue|inspiration) (from|of) (PERSON:author POSS | DET) (ADJ|WORD|YEAR|NUMBER|AWARD){0,4}"
        f" SOURCE|FORMAT:kind (TITLE:object)? {_BY}?",
        "source",
        confidence=0.85,
        yes=((_LEAD + "It takes its story from Lena Bright’s 1922 novella The Slack Tide.", "The Slack Tide"),),
    ),
    # "has the epic poem The Sea as its source"
    Rule(
        "source.has-as-source",
        "(has|with|takes|uses|took|using) (DET|his|her) (ADJ|WORD|YEAR|GENRE|NATION|AWARD|NAME){0,4}? SOURCE|FORMAT:kind TITLE:object as (its|DET)"
        " (source|basis|inspiration|starting | jumping-off)",
        "source",
        confidence=0.85,
        yes=((_LEAD + "The drama has the epic poem The Slack Tide as its source.", "The Slack Tide"),),
    ),
    Rule(
        "source.update",
        "(update|updating|retelling|modernization|modernisation|riff | modern take | contemporary take | loose take) (of|on) (OWNER:author POSS)? TITLE:object",
        "source title",
        confidence=0.85,
        yes=((_LEAD + "It is an update of The Slack Tide.", "The Slack Tide"),),
    ),
    Rule(
        "source.bare",
        "(adapted|based|adaptation) (from|on|of) QUOTED:object (COMMA? written? by DET? (ROLE|WORD){0,3} PERSON:author)?",
        "source title",
        confidence=0.85,
        yes=((_LEAD + "The series is adapted from “The Slack Tide,” written by Lena Bright.", "The Slack Tide"),),
    ),
    Rule(
        "source.title-by",
        "(based|adapted|adaptation|drawn|taken|derived) (DET script|screenplay|teleplay)? (on|from|of|upon) PLAIN|MIXED:object COMMA? (written|penned)? by DET? (ROLE|WORD|NATION){0,3} PERSON:author",
        "source title",
        confidence=0.85,
        yes=((_LEAD + "The screenplay is based on The Slack Tide by Lena Bright.", "The Slack Tide"),),
    ),
    Rule(
        "source.title-owned",
        "(based|adapted|adaptation|feature_adaptation|film_adaptation|screen_adaptation|drawn|taken|derived|version) (on|from|of|upon) TITLE:object COMMA PERSON:author POSS (ADJ|WORD|YEAR|NUMBER|AWARD|DASH){0,5} SOURCE|FORMAT:kind",
        "source",
        confidence=0.9,
        yes=((_LEAD + "It is an adaptation of The Slack Tide, Lena Bright’s acclaimed novel.", "The Slack Tide"),),
    ),
    Rule(
        "source.brings-to-screen",
        "(brings|bring|bringing|brought|takes|taking|transfers|translates|adapts|adapt|adapting|adapted) PERSON:author POSS (ADJ|WORD|YEAR|NUMBER|AWARD){0,4} SOURCE|FORMAT:kind (COMMA? TITLE:object)?"
        " (to (DET ADJ{0,2})? screen|screens|television|tv|life|cinemas|big_screen|small_screen | for DET? ADJ{0,2} screen|television|tv|cinema)",
        "source",
        confidence=0.85,
        yes=((_LEAD + "Penn brings Lena Bright’s novel to the screen.", "Salt Harvest"),),
    ),
    Rule(
        "source.whose",
        "PERSON:author PAREN? COMMA (on|upon)? whose (ADJ|WORD|YEAR|NUMBER|AWARD){0,3} SOURCE|FORMAT:kind (TITLE:object)? COMMA? (FILM|DET|it|WORD|AUX|ADV){1,5} (based|drawn|inspired|adapted | the basis)",
        "source",
        confidence=0.85,
        yes=((_LEAD + "Lena Bright, on whose novel the film is based, will produce.", "Salt Harvest"),),
    ),
    Rule(
        "source.own-work",
        "(direct|directs|directing|helm|helms|helming|scripting|writing|screenplay|script) (it)? from (his|her|their) (own)? (ADJ|WORD|YEAR|NUMBER|AWARD){0,3} SOURCE|FORMAT:kind (COMMA? TITLE:object)?",
        "source",
        confidence=0.85,
        yes=((_LEAD + "Lena Bright will direct from her own novel.", "Salt Harvest"),),
        no=(_LEAD + "Lena Bright will direct from her own script.",),
    ),
    Rule(
        "source.aside-from",
        "COMMA (from|off|after) the (ADJ|WORD|YEAR|NUMBER|AWARD|PUBLICATION|DASH){0,5} SOURCE|FORMAT:kind (COMMA? TITLE:object)? COMMA? (of the same name|title)? by DET? (ROLE|WORD|NATION){0,3} PERSON:author",
        "source",
        confidence=0.85,
        yes=((_LEAD + "The film, from the novel by Lena Bright, shoots in May.", "Salt Harvest"),),
    ),
    Rule(
        "source.owned-cycle",
        "((adaptation|version) of | (based|adapted|drawn) on|from|upon | adapts|adapting | inspired by) PERSON:author POSS (ADJ|WORD|YEAR|NUMBER|AWARD|DASH){0,4} TITLE:object SOURCE|FORMAT:kind",
        "source",
        confidence=0.9,
        yes=((_LEAD + "The series is based on Lena Bright’s Anna Brock novels.", "Anna Brock"),),
    ),
    Rule(
        "source.landed",
        "(landed|optioned|acquired|bought|nabbed|snapped|won|secured|picked up?) ((film|screen|movie|tv)? rights (to|for))? DET PERSON:author (ADJ|WORD|YEAR|AWARD){0,3} SOURCE|FORMAT:kind{1,2} (TITLE:object)?",
        "source",
        confidence=0.85,
        yes=(("Mira Toland will star in Salt Harvest for Corvid Films, which has landed the Lena Bright novel.", "Salt Harvest"),),
    ),
    Rule(
        "source.brought-to-screen",
        "PERSON:author POSS (ADJ|WORD|YEAR|NUMBER|AWARD){0,4} SOURCE|FORMAT:kind (COMMA? TITLE:object COMMA?)? (is|has|will|are) (AUX|being|to|set|now|also){0,4} (adapted|brought|filmed|turned|made|heading|coming|getting)",
        "source",
        confidence=0.85,
        yes=(
            (_LEAD + "Lena Bright’s novel The Slack Tide is being brought to the screen by Corvid.", "The Slack Tide"),
            (_LEAD + "Lena Bright’s debut novel, The Slack Tide, is being adapted for the screen.", "The Slack Tide"),
        ),
    ),
    Rule(
        "source.is-the-source",
        f"((source|basis|inspiration) (material)? (is|was|comes|came) (from)? DET (ADJ|WORD|YEAR|NATION|AWARD){{0,4}}? SOURCE|FORMAT:kind COMMA? (TITLE:object)? {_BY}"
        " | PERSON:author POSS (ADJ|WORD|YEAR|NUMBER|AWARD){0,4} SOURCE|FORMAT:kind (TITLE:object)? (is|was|serves|served|provides|provided|inspired) as? DET ..1 (source|basis|inspiration|foundation|film|series)"
        " | (source|basis|inspiration) (material)? (is|was|for|comes|came) ..3 PERSON:author POSS (ADJ|WORD|YEAR|NUMBER|AWARD){0,4} SOURCE|FORMAT:kind (TITLE:object)?)",
        "source",
        confidence=0.85,
        yes=(
            (_LEAD + "Lena Bright’s novel is the source.", "Salt Harvest"),
            (_LEAD + "The source is Lena Bright’s novel The Slack Tide.", "The Slack Tide"),
            (_LEAD + "The source material is a novel by Lena Bright.", "Salt Harvest"),
        ),
    ),
    Rule(
        "source.based-script-on",
        "(based|modeled|modelled) (his|her|their|DET | PERSON POSS) ..2 (on|upon) (DET ADJ{0,3} SOURCE|FORMAT:kind TITLE:object | TITLE:object COMMA DET (ADJ|WORD|YEAR|AWARD){0,3} SOURCE|FORMAT:kind)"
        f" (COMMA? {_BY})?",
        "source",
        confidence=0.88,
        yes=((_LEAD + "He based his script on “The Slack Tide,” a short story by Lena Bright.", "The Slack Tide"),),
    ),
    Rule(
        "source.true",
        "(based|inspired|drawn|goes) ..2 (on|by|from|to) DET? (ADJ|WORD)?"
        " (SOURCE=true_story | true|real|real-life|actual (events|event|story|stories|life|crime|incident|incidents))"
        " (of YEAR)?",
        "true story",
        yes=(
            (_LEAD + "Inspired by real events, the film follows a baker.", "real events"),
            (_LEAD + "It is inspired by the true story of a village.", "true story"),
        ),
    ),
    # -- other films ---------------------------------------------------------------------------------------------------
    Rule(
        "source.sequel",
        "(sequel|prequel|follow-up|follow-up|followup|successor) (to|of) (OWNER POSS)? DET? (YEAR"
        " POSS?)? (ADJ|WORD|FORMAT|GENRE|YEAR|NUMBER){0,5}? (PERSON POSS)? TITLE:object",
        "sequel to",
        yes=(
            (_LEAD + "The film is the sequel to Salt Meadow.", "Salt Meadow"),
            (_LEAD + "It is the follow-up to the 2021 hit Salt Meadow.", "Salt Meadow"),
        ),
    ),
    Rule(
        "source.follows",
        "(TITLE:film | it | the FORMAT) (AUX)? (follows|follow|following) (YEAR POSS TITLE AND)? YEAR POSS (FORMAT|WORD|GENRE){0,2} TITLE:object",
        "sequel to",
        confidence=0.85,
        yes=((_LEAD + "It follows 2018’s Salt Meadow and 2021’s Salt Meadow Returns.", "Salt Meadow Returns"),),
    ),
    Rule(
        "source.picks-up",
        "((picks|picking) up (DATE|NUMBER|WORD){0,4} (after|where|from) (the (events|end|finale|story) of)? | (continues|continuing) the (story|saga|events|tale) of|from"
        " | (set|takes place) ...4 after the events of) DET? (YEAR POSS)? TITLE:object",
        "sequel to",
        confidence=0.85,
        yes=(
            (_LEAD + "It picks up ten years after the events of Salt Meadow.", "Salt Meadow"),
            (_LEAD + "The film continues the story of 2018’s Salt Meadow.", "Salt Meadow"),
        ),
        no=(_LEAD + "It picks up in Riga, where the baker lives.",),
    ),
    Rule(
        "source.sequel.chapter",
        "(chapter|installment|instalment|entry|film|part) (in|of) DET TITLE:object (FORMAT|franchise|series|saga|trilogy)",
        "sequel to",
        confidence=0.7,
        yes=((_LEAD + "It is the third chapter in the Salt Meadow franchise.", "Salt Meadow"),),
    ),
    Rule(
        "source.remake",
        "(remake|reimagining|reboot|remaking|redo|re-imagining) (of)? (DET|OWNER|POSS|PERSON){0,3}? (YEAR|ADJ|WORD"
        "|FORMAT|GENRE|NUMBER){0,5}? TITLE:object",
        "remake of,remade",
        confidence=0.88,
        yes=((_LEAD + "The film is a remake of the 1974 thriller The Tollgate.", "The Tollgate; The Tollgate"),),
    ),
    Rule(
        "source.spin-off",
        "(spinoff|spin-off) (of|from) DET? (ADJ|WORD|FORMAT|GENRE|YEAR){0,4}? TITLE:object",
        "spin-off of",
        yes=((_LEAD + "The series is a spinoff of Copper Gate.", "Copper Gate"),),
    ),
)
