"""Who is in the film, as a list behind a word for a cast."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_FILM = "(of|for|in MAKER? DET? KINDS WORKNAME:film)?"
_BODY = "cast|ensemble|line-up|lineup|mix|stars|roster|names|players"
_LEADING = (
    "topline|toplining|headlining|heading|fronting|topping|leading|starring|co-starring|recurring|guest-starring|reprising"
    "|voicing|joining|boarding|returning|rounding|filling|completing|appearing|featuring|featured|supporting|playing|seen|spotted|pictured"
)

RULES = (
    Rule(
        "cast.opposite",
        "star|stars|starring|starred|co-star|co-stars|play|plays|playing|essays|essaying|appear|appears|appearing|portray|portrays"
        "|joins|join|cast|lead|leads|head|heads|headline|headlines|topline|toplines|role|roles|part|set"
        "|paired|romancing|seen|debut (in|on MAKER? DET? KINDS WORKNAME:film COMMA? | ...12)"
        " (alongside | opposite | together|along with) PEOPLE:object (in|on DET? MAKER? DET? KINDS (WORKNAME:other | COMMA NAMELIKE:other COMMA|$))?",
        "opposite",
        confidence=0.88,
        yes=((_LEAD + "Mira Toland stars opposite Jude Alder.", "Jude Alder"),),
    ),
    Rule(
        "cast.cast-includes",
        f"(cast|ensemble|faces|newcomers|additions|joiners|arrivals|stars|leads|roster|line-up|lineup|castmates|others|regulars|players"
        f"|actors|actresses|artistes|performers|voice_actors|voice_talents | guest_stars|co-stars|series_regulars|supporting_players) {_FILM} ..3 "
        "(include|includes|including|has|had|features|featuring|boasts|comprises|comprising|are|is|counts|sees|contains | will be"
        " | (made|rounded|filled|completed|topped|toplined|headlined|fronted|anchored) (up|out|off)? (by|with|of)"
        " | led by | headed by | consists of) "
        "COMMA|COLON? (also|already|now|newcomer|newcomers)? PEOPLE:object !FORMAT|GENRE",
        "cast",
        yes=(
            (_LEAD + "The cast also includes Sol Adair (Kites) and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "The ensemble cast is led by Jude Alder.", "Jude Alder"),
            (_LEAD + "The cast of Salt Harvest includes, Sol Adair, Tom Bligh and Eve Lund.", "Sol Adair; Tom Bligh; Eve Lund"),
            (_LEAD + "Guest stars include Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
        ),
        no=(_LEAD + "The cast is Danish.",),
    ),
    Rule(
        "cast.cast-of",
        f"{_BODY} of (newcomers)? !EMPLOYER PEOPLE:object !FORMAT|GENRE|ROLE|-directed|-produced|-written|-helmed|-set|-based|-created",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "It boasts a cast of Sol Adair, Tom Bligh and Eve Lund.", "Sol Adair; Tom Bligh; Eve Lund"),),
        no=(_LEAD + "He will be in the cast of the new Oskar Penn film.",),
    ),
    Rule(
        "cast.besides",
        "^ (besides|alongside | apart from | in addition to | along|together with | other than | as well as) PEOPLE:object COMMA"
        " ...6 (stars|star|features|feature|cast|ensemble|has|includes|sees | also stars)",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "Apart from Jude Alder, the film stars Ana Ruiz.", "Jude Alder"),
            (_LEAD + "Alongside Sol Adair and Tom Bligh, the cast includes Ana Ruiz.", "Sol Adair; Tom Bligh"),
        ),
        no=(_LEAD + "Apart from Oskar Penn, the makers are unknown.",),
    ),
    Rule(
        "cast.the-lead-is",
        "(his|her|its|their|the|DET (female|male|WORD)? lead|leads|heroine|hero|antagonist|protagonist|villain|lead_actor"
        "|lead_actress|female_lead|male_lead|leading_lady|leading_man|villains AUX|ADV{1,3} "
        "| (DET|PRONOUN|POSS lead|leading|main|title|titular|other|further|supporting ..2 role|roles|part|parts)"
        " (AUX|ADV){0,3} (go|goes|went|gone|fall|falls|fell|belong|belongs to | (filled|taken|occupied|covered|handled|shared) by))"
        " PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "The female lead is Ana Ruiz.", "Ana Ruiz"),
            (_LEAD + "The other roles are filled by Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "The supporting roles went to Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
        ),
        no=(_LEAD + "The lead is Danish.", _LEAD + "The leading role of banks has gone."),
    ),
    Rule(
        "cast.roles-filled",
        "^ (further|other|others|additional|supporting|smaller|more|key|main|principal|lead|leading|more|the){1,3}"
        " (role|roles|part|parts) (AUX|ADV){0,3}"
        " (go|goes|went|gone|fall|fell to | (filled|taken|occupied|covered|handled|shared|played) by | include|includes|come|comes|for"
        " from?) PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=(
            (_LEAD + "Supporting roles are filled by Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Other parts went to Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
        ),
    ),
    Rule(
        "cast.led-by",
        "(led|headed|headlined|toplined|fronted|narrated|voiced|anchored by | with|features|featuring|has|boasts|includes|enlists|the voices of | with|features|featuring DET voice of"
        " | voices|voice AUX? (provided|supplied|lent|performed)? by | cast|starring|lead|leads|leading|star|stars ...14 COMMA?"
        " supported|rounded|joined|backed|flanked out? by) PEOPLE:object",
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
        "(^ | SEMI AND?) (also|others|additionally|elsewhere|newly|meanwhile|COMMA){0,2} "
        f"({_LEADING} !(DET? ..3 team|company|studio|outfit|label|banner|division|department|production|jury|pack|charge|project)"
        " | (newly)? (added|cast|set|signed|confirmed|announced|on|onboard|aboard) !(to also? direct|helm|write|pen|produce"
        "|executive|exec"
        f"|adapt) | in|among|part|on (of|DET|PRONOUN|those|the){{1,2}} ..2 {_BODY}|joining|starring"
        " | in (DET FORMAT|GENRE | it) | (lending|providing|giving (PRONOUN|DET)? ..1 voice|voices)"
        " | (among|of DET|those ..3 appearing|featured|featuring|starring|cast|playing|seen)"
        " | new|newcomers (to|in|among DET ..2)? | joining|boarding DET ..2 project|production"
        " | alongside|besides !(DET|PRONOUN) | in|for (DET|PRONOUN)? ..4 role|roles|part|parts|lead|leads|cameo|cameos|voices)"
        " !(...8 as DET? JOB) !(...8 to ADV? direct|helm|write|pen|produce|executive|exec|adapt|score|edit|lens|shoot)"
        " ...24 (is|are|include|includes|come|comes | will be | have been) PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=(
            (_LEAD + "Rounding out the cast are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Also in the cast are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Also added to the ensemble of the film, which shoots in May, is Eve Lund.", "Eve Lund"),
            (_LEAD + "Joining Mira Toland in the film are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "In supporting roles are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Also joining the project are Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Toplining it, with a shoot set for the fall, are Kites' Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
        ),
        no=(_LEAD + "Leading the team of the company is Nia Quell.",),
    ),
    Rule(
        "cast.inverted-as",
        "^ also? (playing|portraying|voicing|essaying | AUX|playing|returning|starring|back|appearing|featuring|reprising|joining|set|cast"
        "|along|PRONOUN|opposite|alongside|COMMA"
        "{0,5} (as | in|reprising (DET|PRONOUN) ..2 (role|part) (of|as)))"
        " (DET|PRONOUN | NAME POSS)? ADJ{0,4} NAME:character (COMMA ...8 COMMA | COMMA)? (is|are | will be) PEOPLE:object",
        "played",
        confidence=0.9,
        yes=(
            (_LEAD + "Returning as Wren Lund is Ana Ruiz.", "Ana Ruiz"),
            (_LEAD + "Playing Wren Lund, a nurse, is Ana Ruiz.", "Ana Ruiz"),
            (_LEAD + "Playing opposite her, in the role of Abel Crane, is Tom Bligh.", "Tom Bligh"),
        ),
        no=(_LEAD + "As director is Oskar Penn.",),
    ),
    Rule(
        "cast.own-lead",
        "(its | DET FORMAT|GENRE POSS) (ADJ|male|female){0,2} (lead|leads|star|stars|heroine|hero|headliner|lead_actor|lead_actress|leading_man|leading_lady) PEOPLE:object",
        "cast",
        confidence=0.86,
        yes=((_LEAD + "Praise is due to its leads Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "Its star is a dog.",),
    ),
    Rule(
        "cast.leads-apposed",
        "(the|its|both|two|DET (ADJ|NUMBER|WORD|male|female){1,2} (leads|protagonists|heroines|antagonists|lead_actors|lead_actresses|lead_stars"
        " | lead|main pair|duo|couple|actors|stars)) COMMA|DASH|COLON? PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=((_LEAD + "The two leads, Ana Ruiz and Tom Bligh, began filming on Monday.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "The firm has leads in Riga.",),
    ),
    Rule(
        "cast.announced-members",
        "(along with | together with | alongside|beside|with|joins|join|joined|joining|and | in addition to) DET? (previously|already|earlier)"
        " (announced|cast|confirmed|reported|revealed|attached)? (cast|ensemble)? (members|member|stars|star|actors|actor|players|leads|talent|names)?"
        " PEOPLE:object !(behind|directing|producing|writing|directs|produces)",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "Tom Bligh appears along with previously announced cast members Ana Ruiz and Eve Lund.", "Ana Ruiz; Eve Lund"),
        ),
        no=(_LEAD + "It is made along with previously announced partner Corvid Films.",),
    ),
    Rule(
        "cast.talents-of",
        "(features|featuring|boasts|boasting|showcases|has|with (also|ADV)? DET ..1 (talents|talent|vocal_talents|voices|voice|skills) of) PEOPLE:object",
        "cast",
        confidence=0.86,
        yes=((_LEAD + "The film features the talents of Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),),
        no=(_LEAD + "The film features the talents of its makers.",),
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
        "(cast|starring|voices|ensemble ...12 | ^ stars | (FORMAT|GENRE|TITLE|it|also|which|that stars ...12) | ^ (also|others|key|main|new|newly)?"
        " (featuring|with|recurring|returning|joining|aboard|onboard|added|actors|artistes|players|leads|lead|featured"
        " | on board | guest_stars|series_regulars|regulars|co-stars) (DET|..3 cast|ensemble)?)"
        " COLON|DASH PEOPLE:object | ^ cast PEOPLE:object STOP",
        "cast",
        confidence=0.93,
        yes=(
            (_LEAD + "Cast: Sol Adair, Eve Lund", "Sol Adair; Eve Lund"),
            (_LEAD + "Recurring: Sol Adair, Eve Lund and Tom Bligh.", "Sol Adair; Eve Lund; Tom Bligh"),
            (_LEAD + "Also on board: Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "It stars: Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
        ),
        no=(_LEAD + "Honest stars: Sol Adair and Eve Lund get frank.",),
    ),
    Rule(
        "cast.like",
        "(!(cast|work|hire|casting|working) with? DET? ANY) actors|actresses|artistes|performers|stars|thespians|newcomers|comedians|veterans|players|additions|roles|friends|talents"
        " ..6 (like | such as | including | COLON|DASH) PEOPLE:object",
        "cast",
        confidence=0.82,
        yes=((_LEAD + "It has many well-known actors such as Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),),
        no=(_LEAD + "The stars of the night sky.", _LEAD + "It has the support of names such as Sol Adair."),
    ),
    Rule(
        "cast.compound",
        "(PERSON ((AND|DASH|COMMA) PERSON){0,4}):object starrer|starring_film|-led|-starrer|-starring|-fronted|-headlined|-toplined"
        "|-topliner",
        "cast",
        confidence=0.9,
        yes=(
            (_LEAD + "The Jude Alder-led film opens in May.", "Jude Alder"),
            (_LEAD + "The Jude Alder and Ana Ruiz starrer opens in May.", "Jude Alder; Ana Ruiz"),
        ),
    ),
    Rule(
        "cast.closing-list",
        "stars|starring|star|headlined|led|cast|ensemble|lead|leads|opposite|play|plays|playing by? ...24 COMMA (along|together)?"
        " with PEOPLE:object"
        " ($ | also? rounding|completing|filling|in|co-starring|supporting|boarding|joining|recurring|appearing)",
        "cast",
        confidence=0.85,
        yes=(
            (
                _LEAD + "It stars Ana Ruiz as a nun who hears a confession, with Tom Bligh, Eve Lund and Jude Alder.",
                "Tom Bligh; Eve Lund; Jude Alder",
            ),
            (_LEAD + "Ana Ruiz rounds out the ensemble, with Eve Lund.", "Eve Lund"),
        ),
        no=(_LEAD + "It stars Ana Ruiz as a nun, with Nia Quell producing.",),
    ),
    Rule(
        "cast.turns-from",
        "(turns|performances|appearances|appearance|cameos|cameo (come|comes|AUX)? (from|by) | support comes from) PEOPLE:object",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "It has supporting turns from Sol Adair and Hal Reyes.", "Sol Adair; Hal Reyes"),
            (_LEAD + "There is a special appearance by musician Hal Reyes.", "Hal Reyes"),
            (_LEAD + "Support comes from Sol Adair and Hal Reyes.", "Sol Adair; Hal Reyes"),
        ),
    ),
    Rule(
        "cast.stars-with",
        "(NAMELIKE:film COMMA? in which ..3)? star|stars|starring|co-star|co-stars|co-starring with PEOPLE:object",
        "cast",
        confidence=0.88,
        yes=((_LEAD + "Mira Toland and Jude Alder star with Eve Lund and Sol Adair.", "Eve Lund; Sol Adair"),),
    ),
)
