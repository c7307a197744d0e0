"""Agents, managers and lawyers."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "representation.taken-on",
        "(handled|signed|inked|poached|snapped_up|snapped|added|taken up|on{0,1}) by SLOT:object",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Toland was signed by CAA in May.", "CAA"),),
        no=("Mira Toland stars in Salt Harvest. Toland was signed by Netflix.",),
    ),
    Rule(
        "representation.taken-on-whom",
        "(get|gets|got|getting|having|had|saw|see) PERSON:subject (signed|inked|poached|repped) by SLOT:object",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. It got Toland signed by CAA.", "CAA"),),
    ),
    Rule(
        "representation.moves-to",
        "((moved|moves|moving|jumped|jumps|landed|lands|landing|switched|shifted|segued|returned|returns|gone|went|goes|heads|defected|decamped|crossed|migrated) (over)? (from FIRMLIKE|PLAIN)? to|at"
        " | (joined|joins|joining) (the roster|stable|list|clients of)? | (left|leaves|leaving|exits|exited) FIRM for | (deal|pact|terms) with"
        " | (remains|remain|stays|stay|staying|sticks|reupped|re-upped|re-signed|resigned|reups|signs|signing|inks) (on|up)? with|at"
        " | representation|reps (from|with|at|by)) SLOT:object",
        "representation",
        confidence=0.85,
        yes=(
            ("Mira Toland stars in Salt Harvest. Toland has moved to UTA from Gersh.", "UTA"),
            ("Mira Toland stars in Salt Harvest. Toland has left Gersh for UTA.", "UTA"),
            ("Mira Toland stars in Salt Harvest. Toland stays with Lark Management.", "Lark Management"),
        ),
        no=("Mira Toland stars in Salt Harvest. Toland has signed a deal with Netflix.",),
    ),
    Rule(
        "representation.besides",
        "(in addition to | besides | along with | alongside | together with | as well as) FIRM:object COMMA"
        " (PERSON|PRONOUN):subject (AUX|ADV|continues|continue|to|be|remains){0,4} (repped|represented|managed|with)",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. In addition to UTA, Toland is managed by Field Guide.", "UTA"),),
    ),
    Rule(
        "representation.repped-by",
        "(repped|represented|managed) (in DET? NAME|WORD|PLACE)? by SLOT:object",
        "representation",
        yes=(
            (
                "Mira Toland stars in Salt Harvest. Toland is repped by CAA, Field Guide and attorney Kit Sayle.",
                "CAA; Field Guide; Kit Sayle",
            ),
            (
                "Mira Toland and Dev Okonjo star in Salt Harvest. Toland is represented by Gersh and Moon, Pratt, Hale & Voss; Okonjo by WME.",
                "Gersh; Moon, Pratt, Hale & Voss; WME",
            ),
        ),
        no=("Mira Toland will star in the thriller Salt Harvest. Salt Harvest is repped by CAA.",),
    ),
    Rule(
        "representation.agent-is",
        "(his|her | PERSON POSS):subject (agent|agents|manager|managers|lawyer|attorney|agency|rep|label | (management|talent (company|agency|label|firm)?)) (is|are|COMMA)? SLOT:object",
        "representation",
        confidence=0.85,
        yes=(
            ("Mira Toland stars in Salt Harvest. Her agent is Kit Sayle at CAA.", "Kit Sayle; CAA"),
            ("Mira Toland stars in Salt Harvest. Her agency, Lark Talent, confirmed it.", "Lark Talent"),
            ("Mira Toland stars in Salt Harvest. Toland’s agency Gersh confirmed it.", "Gersh"),
        ),
    ),
    Rule(
        "representation.with",
        "((is|are|signed) (also|signed|ADV)? with|at | (signs|inks|inked) with | (who|he|she) 's with | signed to) SLOT:object",
        "representation",
        confidence=0.85,
        yes=(
            (
                "Mira Toland stars in Salt Harvest. Toland is with CAA, Brillstein and Sloane Offer.",
                "CAA; Brillstein; Sloane Offer",
            ),
        ),
    ),
    Rule(
        "representation.client-of",
        "(client|clients) of SLOT:object",
        "representation",
        yes=(("Mira Toland stars in Salt Harvest. Toland is a client of CAA.", "CAA"),),
    ),
    Rule(
        "representation.reps-are",
        "(reps|representatives|representation|agents|agency) (are|is|include|includes | COLON) SLOT:object",
        "representation",
        yes=(("Mira Toland stars in Salt Harvest. Her reps are CAA and Gersh.", "CAA; Gersh"),),
    ),
    Rule(
        "representation.rep",
        "OWNER:object ((COMMA AND? | AND) (attorney|lawyer|manager|attorneys|DET|ROLE|WORD{0,2}) OWNER){0,12}"
        " (AUX|ADV){0,2} (rep|reps|represent|represents|manages|manage|handles) (PAIR ((COMMA? as well as) ONE)? | him|her $|STOP|COMMA|SEMI|in|across):subject",
        "representation",
        yes=(
            ("Mira Toland stars in Salt Harvest. CAA and Gersh rep Toland.", "CAA; Gersh"),
            ("Mira Toland and Dev Okonjo star in Salt Harvest. Gersh reps Toland and Okonjo.", "Gersh; Gersh"),
        ),
        no=("Mira Toland stars in Salt Harvest. CAA reps U.S. rights.",),
    ),
    Rule(
        "representation.has-signed",
        "FIRMLIKE:object (AUX|ADV){0,2} (signed|signs|inked|added) (WDESC|ROLE|NATION|QUOTED|PLAIN|MIXED|POSS|AND){0,7}? PAIR:subject !ROLE"
        " PAREN? (COMMA CLAUSE{1,24}? COMMA)? (for ..2 representation | in|across|for all ..1 areas | as DET ..1 client | to PRONOUN|DET ..2 roster)",
        "representation",
        confidence=0.85,
        yes=(
            ("Mira Toland stars in Salt Harvest. Gersh has signed Toland in all areas.", "Gersh"),
            (
                "Mira Toland stars in Salt Harvest. Gersh has signed actress Toland, who made her debut in Kites, for representation.",
                "Gersh",
            ),
        ),
        no=("Mira Toland stars in Salt Harvest. Netflix has signed Toland for a series.",),
    ),
    Rule(
        "representation.signs-whom",
        "FIRMLIKE:object (AUX|ADV){0,2} (signed|signs|inked|inks|landed|lands|nabbed|poached|added|adds | (picked|picks|snapped|snaps|taken|takes) up|on)"
        " (WDESC|ROLE|NATION|QUOTED|PLAIN|MIXED|POSS|AND){0,7}? PAIR:subject !ROLE",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Gersh has signed Toland.", "Gersh"),),
        no=("Mira Toland stars in Salt Harvest. Netflix has signed Toland.",),
    ),
    Rule(
        "representation.representing",
        "representing|repping PERSON:subject is|are SLOT:object | (reps|agents|representation) for PERSON:subject is|are|include SLOT:object",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Reps for Toland are CAA and Gersh.", "CAA; Gersh"),),
    ),
    Rule(
        "representation.clients",
        "PAIR:subject (is|are|COMMA) (DET|both|all|fellow){0,2} OWNER:object client|clients",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Toland is a Gersh client.", "Gersh"),),
    ),
    Rule(
        "representation.firm-client",
        "FIRM:object (client|clients|-repped|-represented|-managed) KNOWN_AS PAIR:subject",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Gersh client Toland was last seen in Kites.", "Gersh"),),
    ),
    Rule(
        "representation.agency-of",
        "OWNER:object (COMMA|AUX) DET (WDESC|GEO){0,3} (agency|management|rep|manager|agent) (of|for) (DET|WDESC|GEO|ROLE){0,5} PERSON:subject",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Gersh, the agency of Toland, confirmed it.", "Gersh"),),
    ),
)
