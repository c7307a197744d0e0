"""Who is in the film, as a list behind a word for a cast."""

from dossier.parser.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "

RULES = (
    Rule(
        "cast.opposite",
        "star|stars|starring|starred|co-star|co-stars|play|plays|playing|essays|essaying|appear|appears|appearing|portray|portrays"
        "|joins|join|cast|lead|leads|head|heads|headline|headlines|topline|toplines|role|roles|part|set (in|on MAKER? DET? KINDS WORKNAME:film COMMA? | ...12)"
        " (alongside | opposite | together|along with) PEOPLE:object",
        "opposite",
        confidence=0.88,
        yes=((_LEAD + "Mira Toland stars opposite Jude Alder.", "Jude Alder"),),
    ),
    Rule(
        "cast.cast-includes",
        "cast|ensemble|faces|newcomers|stars|leads|roster|actors|line-up|lineup|castmates|others ..3 "
        "(include|includes|including|has|had|features|featuring|boasts|comprises|are|is|counts"
        " | (made|rounded|filled|completed) (up|out)? (by|with|of) | led by | headed by | consists of | of !EMPLOYER) "
        "(also|already|newcomer|newcomers)? PEOPLE:object",
        "cast",
        yes=(
            (_LEAD + "The cast also includes Sol Adair (Kites) and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "The ensemble cast is led by Jude Alder.", "Jude Alder"),
        ),
    ),
    Rule(
        "cast.led-by",
        "(led|headed|headlined|toplined|fronted|narrated|voiced by | voices of | with|features|featuring DET voice of"
        " | voices|voice AUX? (provided|supplied|lent|performed)? by | cast|starring|lead|leads|leading|star|stars ...14 COMMA?"
        " supported|rounded|joined out? by) PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=(
            (_LEAD + "It is toplined by Jude Alder and Ana Ruiz.", "Jude Alder; Ana Ruiz"),
            (_LEAD + "Voices are provided by Jude Alder and Ana Ruiz.", "Jude Alder; Ana Ruiz"),
            (_LEAD + "Leading the cast is Eve Lund, supported by Tom Bligh.", "Tom Bligh"),
        ),
        no=(_LEAD + "It is supported by Screen Latvia.",),
    ),
    Rule(
        "cast.inverted",
        "^ (also|others|additionally|elsewhere|COMMA){0,2} (starring|co-starring|recurring|guest-starring|reprising|voicing|joining|returning|leading|rounding"
        "|filling|completing"
        "|appearing|featuring|featured"
        " | (newly)? (added|cast|set|signed|on|onboard|aboard) !(to also? direct|helm|write|pen|produce|executive|exec"
        "|adapt) | in|among|part (of|DET|PRONOUN){1,2} ..2 cast|ensemble"
        "|line-up|lineup|mix|stars)"
        " ...16 (is|are|include|includes | will be | have been) PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=(
            (_LEAD + "Rounding out the cast are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Also in the cast are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Also added to the ensemble of the film, which shoots in May, is Eve Lund.", "Eve Lund"),
            (_LEAD + "Joining Mira Toland in the film are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
        ),
    ),
    Rule(
        "cast.joined-by",
        "joined (in|on ..4)? by PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Mira Toland will be joined by Sol Adair and newcomer Eve Lund.", "Sol Adair; Eve Lund"),),
    ),
    Rule(
        "cast.label",
        "(cast|starring|stars|voices|ensemble ...12) COLON PEOPLE:object",
        "cast",
        confidence=0.93,
        yes=((_LEAD + "Cast: Sol Adair, Eve Lund", "Sol Adair; Eve Lund"),),
    ),
    Rule(
        "cast.compound",
        "PERSON:object -led|-starrer|-starring|-fronted|-headlined|-toplined|-topliner",
        "cast",
        confidence=0.9,
        yes=((_LEAD + "The Jude Alder-led film opens in May.", "Jude Alder"),),
    ),
    Rule(
        "cast.closing-list",
        "stars|starring|star|headlined|led by? PERSON ...24 COMMA with PEOPLE:object ($ | also? rounding|completing|filling|in"
        "|co-starring|supporting)",
        "cast",
        confidence=0.85,
        yes=(
            (
                _LEAD + "It stars Ana Ruiz as a nun who hears a confession, with Tom Bligh, Eve Lund and Jude Alder.",
                "Tom Bligh; Eve Lund; Jude Alder",
            ),
        ),
        no=(_LEAD + "It stars Ana Ruiz as a nun, with Nia Quell producing.",),
    ),
    Rule(
        "cast.turns-from",
        "turns|performances|appearances|appearance|cameos|cameo (come|comes|AUX)? (from|by) PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "It has supporting turns from Sol Adair and Hal Reyes.", "Sol Adair; Hal Reyes"),),
    ),
    Rule(
        "cast.stars-with",
        "(NAMELIKE:film COMMA? in which ..3)? star|stars|starring|co-star|co-stars|co-starring with PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Mira Toland and Jude Alder star with Eve Lund and Sol Adair.", "Eve Lund; Sol Adair"),),
    ),
)
