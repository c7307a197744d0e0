"""Agents, managers and lawyers."""

from dossier.parser.matching.engine import Rule

RULES = (
    Rule(
        "representation.handled-by",
        "KNOWN:subject AUX{1,2} handled by FIRM:object",
        "representation",
        yes=(("Mira Toland stars in Salt Harvest. Mira Toland is handled by CAA.", "CAA"),),
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
        "(his|her | PERSON POSS):subject (agent|agents|manager|managers|lawyer|attorney) (is|are|COMMA) SLOT:object",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Her agent is Kit Sayle at CAA.", "Kit Sayle; CAA"),),
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
        " (rep|reps|represent|represents|manages|manage|handles) (PAIR ((COMMA? as well as) ONE)? | him|her $|STOP|COMMA|SEMI):subject",
        "representation",
        yes=(
            ("Mira Toland stars in Salt Harvest. CAA and Gersh rep Toland.", "CAA; Gersh"),
            ("Mira Toland and Dev Okonjo star in Salt Harvest. Gersh reps Toland and Okonjo.", "Gersh; Gersh"),
        ),
        no=("Mira Toland stars in Salt Harvest. CAA reps U.S. rights.",),
    ),
    Rule(
        "representation.has-signed",
        "FIRM:object (AUX|ADV){0,2} (signed|signs|inked|added) (WDESC|ROLE|NATION|QUOTED|PLAIN|POSS){0,6}? PERSON:subject"
        " (COMMA CLAUSE{1,24}? COMMA)? (for ..2 representation | in|across|for all ..1 areas | as DET ..1 client | to PRONOUN|DET ..2 roster)",
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
        "representation.representing",
        "representing PERSON:subject is|are SLOT:object | (reps|agents|representation) for PERSON:subject is|are|include SLOT:object",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Reps for Toland are CAA and Gersh.", "CAA; Gersh"),),
    ),
    Rule(
        "representation.clients",
        "PAIR:subject (is|are) (DET|both|all)? OWNER:object client|clients",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Toland is a Gersh client.", "Gersh"),),
    ),
    Rule(
        "representation.agency",
        "PERSON:subject POSS (agency|management|label) OWNER:object",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Toland’s agency Gersh confirmed it.", "Gersh"),),
    ),
    Rule(
        "representation.agency-of",
        "OWNER:object COMMA DET (agency|management) (of|for) PERSON:subject",
        "representation",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Gersh, the agency of Toland, confirmed it.", "Gersh"),),
    ),
)
