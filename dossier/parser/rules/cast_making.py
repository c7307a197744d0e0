"""Whom the film and its makers cast, bring together and shoot with."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "

RULES = (
    Rule(
        "cast.company-casts",
        "(has|have|had) (also|ADV)? (cast|added|enlisted|tapped|set|lured|signed|roped|recruited|brought|landed|secured|booked|snagged"
        "|nabbed|picked|chosen|selected|hired|named|approached|locked|welcomed|finalised|finalized|onboarded|found|got | zeroed in | got hold) "
        "(in|on|up|aboard|of)? !its PEOPLE:object (to (also|ADV)? (star|lead|topline|play|co-star|headline|join|appear|essay|portray|voice)"
        " | as !(DET? (ADJ|WORD){0,2} ROLE|head|president|chief|chairman|chair|ceo|coo|cfo|executive|partner|manager|svp|evp|vp)"
        " | for NUMBER? season|seasons | for (DET|PRONOUN) ..3 (lead|leads|role|roles|part|parts|female_lead|male_lead|lead_role|FORMAT|project)"
        " | to (DET|PRONOUN) ..2 (cast|ensemble|line-up|roster|call_sheet) | in | COMMA|$ | first|already|also|too|opposite|alongside)",
        "cast",
        confidence=0.8,
        yes=(
            (_LEAD + "The producers have added Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "Oskar Penn has picked Eve Lund for the role.", "Eve Lund"),
            (_LEAD + "The film has added Sol Adair and Eve Lund to its ensemble.", "Sol Adair; Eve Lund"),
        ),
    ),
    Rule(
        "cast.casts-them",
        "casts|adds|enlists|ropes|signs|lands|recruits (in|on)? PEOPLE:object ($|SEMI | (COMMA|AND) !ANY | to (star|lead|topline|play) | (in|for DET|PRONOUN)? (POSS PAREN?)? ADJ{0,4} FORMAT|GENRE | as DET? (series_regular|series_regulars|regular|regulars|lead|leads|recurring))",
        "cast",
        confidence=0.8,
        yes=(
            (_LEAD + "Salt Harvest casts Sol Adair, Tom Bligh and Eve Lund.", "Sol Adair; Tom Bligh; Eve Lund"),
            (_LEAD + "Harbor casts Sol Adair (Kites) and Eve Lund for Oskar Penn's new series.", "Sol Adair; Eve Lund"),
        ),
        no=(_LEAD + "The studio adds Oskar Penn as director.",),
    ),
    Rule(
        "cast.already-has",
        "(already (has|have|boasts|features|includes|counts|had | stars) | (it|FORMAT|GENRE|project also (has|boasts|counts))) PEOPLE:object ($|COMMA|SEMI|STOP|AND|attached|aboard|onboard|signed|cast"
        "|confirmed|in|on|among|as | locked in)",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "The film already has Ana Ruiz and Tom Bligh attached.", "Ana Ruiz; Tom Bligh"),
            (_LEAD + "It is a project that already has Ana Ruiz and Tom Bligh.", "Ana Ruiz; Tom Bligh"),
        ),
        no=(_LEAD + "The film already has Oskar Penn directing.",),
    ),
    Rule(
        "cast.casts-as",
        "(has|have|had|will)? (also|ADV)? cast|casts|casting PERSON:object as|opposite|alongside",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Oskar Penn casts Eve Lund as his wife.", "Eve Lund"),),
    ),
    Rule(
        "cast.finds",
        "(found|finds|find|has|have|had|secured|set|cast|got|gets|bagged|casts (room|parts|roles|part|spots | (DET|PRONOUN)"
        " ..3 (lead|leads|star|stars|hero|heroine|villain|antagonist|protagonist|female_lead|male_lead|leading_lady|leading_man"
        "|lead_actor|lead_actress|NAMELIKE|KNOWN)) (for|in) PEOPLE:object)",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "The film has found parts for Sol Adair and Eve Lund, too.", "Sol Adair; Eve Lund"),
            (_LEAD + "The film has found its villain in Sol Adair.", "Sol Adair"),
        ),
        no=(_LEAD + "The studio has found a home for Salt Harvest.",),
    ),
    Rule(
        "cast.brings-together",
        "(brings|bring|bringing|brought together | round|rounds|rounded|rounding|fills|filled|fill|filling|completes|complete out?"
        " DET|PRONOUN ..2 cast|ensemble (with|by casting|adding?)"
        " | courting|eyeing|wooing:how) PEOPLE:object | brings|bring|bringing|brought (back)? PEOPLE:object back? together",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "The film brings together Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "The film brings Sol Adair and Eve Lund together again.", "Sol Adair; Eve Lund"),
            (_LEAD + "The film has rounded out its cast with Eve Lund.", "Eve Lund"),
        ),
    ),
    Rule(
        "cast.slot.pairs",
        "(pairs|pairing|pits|pitting|teams|unites|uniting|reunite|reunites|reuniting|reteam|reteams|reteaming|matches|puts"
        "|putting) PEOPLE:object"
        " (up|off|back? (with !(!ROLE=actor ROLE)|opposite|against|alongside|together|as|for|in|after) | $ | COMMA)",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "The film pairs Sol Adair with Eve Lund.", "Sol Adair"),
            (_LEAD + "It reunites Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
        ),
        no=(_LEAD + "The film pits a cop against a crook.",),
    ),
    Rule(
        "cast.slot.reunites-with",
        "(unites|uniting|reunite|reunites|reuniting|reteam|reteams|reteaming|teams) DET? (ADJ|ROLE){0,3} PERSON (back|up|again|together)? with"
        " PEOPLE:object !POSS",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "The film reunites Oskar Penn with Eve Lund.", "Eve Lund"),),
        no=(_LEAD + "The film reunites Eve Lund with producer Nia Quell.",),
    ),
    Rule(
        "cast.slot.marks-outing",
        "(marks|mark|marking|sees|is) PERSON:object POSS (WORD|ADJ|NUMBER|NATION|MODIFIER|GENRE){0,3} (role|outing|comeback | acting_debut | (acting|screen|big-screen|tamil|telugu|hindi|bollywood|kollywood|tollywood|malayalam|kannada) debut)",
        "slotted",
        confidence=0.8,
        yes=((_LEAD + "It marks Ana Ruiz's first leading role.", "Ana Ruiz"),),
        no=(_LEAD + "It marks Oskar Penn's directorial debut.",),
    ),
    Rule(
        "cast.together",
        "(collaboration|pairing|outing|film|reunion|team-up|partnership) (between|of) PEOPLE:object"
        " | (return|debut|comeback) of !(!ROLE=actor ROLE) PEOPLE:object (to DET screen | $ | COMMA | as !(DET? !ROLE=actor ROLE) | in DET FORMAT|cast)",
        "cast",
        confidence=0.75,
        yes=(
            (_LEAD + "It marks the first collaboration between Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),
            (_LEAD + "The film also sees the return of Tom Bligh.", "Tom Bligh"),
        ),
        no=(_LEAD + "It is a collaboration between Corvid Films and Screen Latvia.",),
    ),
    Rule(
        "cast.introduces",
        "introduces|launches PEOPLE:object ($ | as | in | COMMA)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "The film introduces Eve Lund as a nurse.", "Eve Lund"),),
    ),
    Rule(
        "cast.paired-with",
        "((pair|pairs|pairing|paired|pit|pits|pitting|pitted|reteams|match|matches|matched (PERSON | DET|ADJ|WORD{1,3})? up|off?"
        " (with|opposite|against|alongside)) | will romance | romances|romancing) PEOPLE:object",
        "cast",
        confidence=0.82,
        yes=(
            (_LEAD + "The film pairs Sol Adair with Eve Lund.", "Eve Lund"),
            (_LEAD + "Ana Ruiz is paired with Eve Lund.", "Eve Lund"),
        ),
    ),
    Rule(
        "cast.sees",
        "(see|sees|seeing|has|have|find|finds|follows) PEOPLE:object (as !(DET|PRONOUN ROLE) | playing|portraying|essaying|starring|reprising|returning|take"
        "|takes|taking|step|stepping|star|leading|headlining|donning|reprise"
        " | (return|back|appear|reunite) (as|in) | alongside|opposite | in (it | DET ..2 FORMAT|cast|pic) | in (DET|PRONOUN)? ..3"
        " (lead|leads|role|roles|part|parts|cameo|cast)"
        " | front and center)",
        "cast",
        confidence=0.85,
        yes=(
            (_LEAD + "The film sees Sol Adair playing a police officer.", "Sol Adair"),
            (_LEAD + "The drama has Eve Lund in it as a nurse.", "Eve Lund"),
        ),
        no=(_LEAD + "The film has Oskar Penn as its director.",),
    ),
    Rule(
        "cast.directs-them",
        "!(direct|directs|helm TITLE COMMA which|whose) !(direct|helm PEOPLE in (TITLE|NAME) (for|at|COMMA|STOP|AND|$)) (direct|directs|helm) PEOPLE:object (in | $ | COMMA|AND | as | from|on|through)",
        "cast",
        confidence=0.75,
        yes=((_LEAD + "Oskar Penn directs Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),),
        no=(_LEAD + "Oskar Penn directs. Sol Adair's script is dark.",),
    ),
    Rule(
        "cast.shoots-with",
        "(shooting|filming|lensing|photography|rolling|shoot|production (WORD|AUX|ADV|FORMAT|DET|PREP|GEO|DATE{0,8}) with"
        " PEOPLE:object ($ | COMMA !(PERSON) | in (DET|PRONOUN)? ..3 (lead|leads|role|roles|part|parts|cast)))",
        "cast",
        confidence=0.78,
        yes=((_LEAD + "Oskar Penn is shooting the film in Riga with Sol Adair and Eve Lund.", "Sol Adair; Eve Lund"),),
        no=(_LEAD + "The shoot begins with Nia Quell producing.",),
    ),
    Rule(
        "cast.own-next-with",
        "star|actor|actress|superstar PERSON:object ...12 (his|her) (upcoming|next|latest|new) (FORMAT|GENRE)? (with ..3 ROLE=director | COMMA? (titled|called)? QUOTED)",
        "cast",
        confidence=0.8,
        yes=((_LEAD + "Actor Jude Alder has begun shooting for his next with director Oskar Penn.", "Jude Alder"),),
    ),
    Rule(
        "cast.whose-next",
        "star|stars|actor|actress|superstar|megastar|actors PERSON:object POSS (much|most|eagerly|highly|hotly|yet|to|be|first|NATION|untitled){0,4}?"
        " (next|upcoming|new|latest|forthcoming|untitled|awaited|anticipated|yet-untitled|yet-to-be-titled|untitled)"
        " (NATION|untitled|yet-untitled|yet-to-be-titled){0,2}"
        " (FORMAT|GENRE !WORKNAME | (FORMAT|GENRE){0,2} WORKNAME:film | with|COMMA|$)",
        "cast",
        confidence=0.78,
        yes=(
            (_LEAD + "Shooting began on star Jude Alder's next film.", "Jude Alder"),
            (_LEAD + "Superstar Jude Alder's much awaited yet-untitled Irish project is on.", "Jude Alder"),
        ),
        no=(_LEAD + "She has a song in superstar Jude Alder's forthcoming film Kites.",),
    ),
    Rule(
        "cast.teams-with-director",
        "GOING:how (team|teams|teaming|teamed|reunite|reunites|reuniting|collaborate|collaborates|collaborating|work"
        "|works|working|join|joins hands?)"
        " up? with (DESC){0,3} ROLE=director PERSON (for|on|in)",
        "cast",
        confidence=0.78,
        yes=((_LEAD + "Actor Jude Alder is set to team up with director Oskar Penn for the film.", "Jude Alder"),),
    ),
)
