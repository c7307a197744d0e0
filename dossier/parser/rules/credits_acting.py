"""Other work of people, told in verbs of acting: seen in, starred in, plays, broke out in, coming off."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "credit.seen-in",
        "(seen|heard|starred|appeared|recurred|guest-starred|guested|co-starred|performed|acted|featured) ..3 (AS | opposite|alongside|with PEOPLE:with)? ..3 (in|on) SLOT:object",
        "credit",
        qualifiers={"role": "actor", "character": "$character"},
        yes=(
            ("Mira Toland stars in Salt Harvest. Toland was recently seen in HBO's comedy Hinge.", "Hinge"),
            (
                "Mira Toland stars in Salt Harvest. Toland will next be seen opposite Jude Alder in Corvid's Night Ferry.",
                "Night Ferry; Night Ferry",
            ),
            ("Mira Toland stars in Salt Harvest. She appeared as Wren in Hinge and recurred on Kites.", "Hinge; Kites"),
        ),
    ),
    Rule(
        "credit.next-in",
        "(next|currently|also|previously|recently|will|now|can|soon|shortly) (be|also|next|AUX)? (star|stars|appear|appears|recur|recurs|starring|appearing|recurring|lead|leads|feature|features|guest-star|guest-stars) ..2 (AS | opposite|alongside|with PEOPLE:with)? ..2 (in|on) SLOT:object",
        "credit",
        qualifiers={"role": "actor", "character": "$character"},
        confidence=0.85,
        yes=(("Dev Okonjo has joined Salt Harvest. Okonjo next stars opposite Mira Toland in Hinge.", "Hinge; Hinge"),),
    ),
    Rule(
        "credit.stars-in",
        "(stars|recurs|appears|starring|star|appearing|recurring|co-stars|guest-stars|featuring) (AS | opposite|alongside|with PEOPLE:with)? (in|on) SLOT:object",
        "credit",
        qualifiers={"role": "actor", "character": "$character"},
        confidence=0.8,
        yes=(
            (
                "Mira Toland will lead the thriller Salt Harvest. Salt Harvest films in May. Toland also recurs on Fox's Kites.",
                "Kites",
            ),
        ),
    ),
    Rule(
        "credit.part-in",
        "(role|roles|part|parts|turn|turns|performance|performances|appearance|appearances|cameo|cameos|stint|arc|run|lead) ((as|of) DET? DESC{0,4} NAME:character{1,3})? (in|on) SLOT:object",
        "credit",
        qualifiers={"character": "$character", "role": "actor"},
        confidence=0.85,
        yes=(
            ("Mira Toland joins Salt Harvest. Toland had recurring roles on Hinge and Night Ferry.", "Hinge; Night Ferry"),
            ("Mira Toland joins Salt Harvest. She had a recurring role as Wren on Kites.", "Kites"),
        ),
    ),
    Rule(
        "credit.plays-in",
        "(play|plays|played|playing|portray|portrays|portrayed|portraying|voice|voices|voiced|voicing|is|was|reprise|reprises|reprising|return|returns|back) (DET|his|her)? (WORD|ROLE|GENRE|MODIFIER|as|of){0,4} NAME:character{1,4} (in|on|for) SLOT:object",
        "credit",
        qualifiers={"character": "$character"},
        confidence=0.85,
        yes=(("Mira Toland joins Salt Harvest. Toland played Wren in Night Ferry.", "Night Ferry"),),
    ),
    Rule(
        "credit.broke-out",
        "(broke|breaks|burst|rose|shot|came|found|gained|earned|drew|won|turned|attracted|launched|catapulted|sprang|cut) ..1 (out|through|to|onto|fame|attention|acclaim|recognition|notice|praise|heads|stardom|raves|teeth) ..4 (with|in|on|for|via|through|as) (AS (in|on))? SLOT:object",
        "credit",
        qualifiers={"character": "$character"},
        yes=(("Mira Toland joins Salt Harvest. Toland, who broke out with Hinge, shot to fame in Kites.", "Hinge; Kites"),),
    ),
    Rule(
        "credit.made-name",
        "(made|makes|making|earned|established|got|marked) PRONOUN|DET ..4 (name|mark|debut|breakthrough|breakout|bow|start|break|reputation) (in|with|on|for|from|as|through|via|playing) (DET? NAME:character{1,4} (in|on))? SLOT:object",
        "credit",
        qualifiers={"character": "$character"},
        yes=(
            (
                "Mira Toland joins Salt Harvest. Toland made her name playing Inspector Ana Ives in the BBC's long-running series Hinge.",
                "Hinge",
            ),
            ("Oskar Penn directs Salt Harvest. Penn made his name with Kites.", "Kites"),
        ),
    ),
    Rule(
        "credit.coming-off",
        "(fresh|hot|coming|comes|came|straight|is) (off|from) (DET heels of)? ..4 SLOT:object",
        "credit",
        confidence=0.88,
        yes=(("Mira Toland joins Salt Harvest. Toland is fresh off Night Ferry.", "Night Ferry"),),
    ),
    Rule(
        "credit.worked-on",
        "(worked|collaborated|teamed|partnered|reunited|reteamed|paired) ..3 (with PEOPLE:with)? (on|for|in) SLOT:object",
        "credit",
        confidence=0.85,
        yes=(("Bo Lind scores Salt Harvest. Lind previously worked with Oskar Penn on Kites.", "Kites; Kites"),),
    ),
)
