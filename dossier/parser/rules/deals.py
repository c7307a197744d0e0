"""Lists of deals: who bought the film for which territories; the emitter reads the pairs."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "

RULES = (
    Rule(
        "distributor.deals",
        "(to|in|include|includes|including|with|territories|for) COLON? TERRITORY{1,3} PAREN (CLAUSE|SEMI){0,40}",
        "deals",
        yes=(
            (
                _LEAD + "The film has sold to Germany (Falke), Spain (Puerto Films) and Italy (Lucciola).",
                "Falke; Puerto Films; Lucciola",
            ),
        ),
    ),
    Rule(
        "distributor.deals.by-company",
        "(sold|sells|licensed|deals|pre-sales|presales|pre-sold|presold|gone|went|goes|bought|pre-bought|acquired|snapped|picked|taken|joined|buyers|pre-buyers|sales|rights"
        "|released|distributed|board|aboard|onboard|distributors|going)"
        " CLAUSE{0,10}? (to|with|include|includes|including|are|by) DET? COMPANY|PLACE"
        " (PAREN | (for"
        "|in) DET? TERRITORY) (CLAUSE|SEMI){0,40}",
        "deals",
        yes=(
            (
                _LEAD + "The film has sold to Falke (Germany), Puerto Films (Spain) and Lucciola (Italy).",
                "Falke; Puerto Films; Lucciola",
            ),
            (_LEAD + "The film was licensed to Falke for Germany.", "Falke"),
            (
                _LEAD + "Rights have gone to Falke in Germany, Tres Lunas in Spain and Lucciola in Italy.",
                "Falke; Tres Lunas; Lucciola",
            ),
            (_LEAD + "The film has been picked up by Falke in Germany and Austria and Lucciola in Italy.", "Falke; Lucciola"),
            (_LEAD + "Also on board are Falke for Germany and Lucciola for Italy.", "Falke; Lucciola"),
        ),
    ),
    Rule(
        "distributor.deals.territory-first",
        "(TERRITORY{1,3} (AUX|ADV){0,2} (went|goes|gone|sold|going) to | (released|distributed|handled|sold|bought|acquired|taken|licensed|picked|snapped|scooped) up? (in|for) DET? TERRITORY{1,3} by|to | distribution (in|for) DET? TERRITORY{1,3} AUX{1,2} (handled|managed|overseen) by | (closed|closes|sealed|signed|inked|done|struck) DET? TERRITORY{1,3} with | (deals|sales|deal|pacts|pre-sales|presales) CLAUSE{0,4}? (for|in) DET? TERRITORY{1,3}"
        " (with|to)) DET? COMPANY|PLACE CLAUSE{0,40}",
        "deals",
        confidence=0.9,
        yes=(
            (_LEAD + "Germany went to Falke, Italy to Lucciola and Spain to Tres Lunas.", "Falke; Lucciola; Tres Lunas"),
            (_LEAD + "It will be distributed in Norway by Falke and in Spain by Tres Lunas.", "Falke; Tres Lunas"),
            (_LEAD + "It was snapped up in Norway by Falke, in Spain by Tres Lunas.", "Falke; Tres Lunas"),
            (_LEAD + "Blue Quay has closed Norway with Falke and Spain with Tres Lunas.", "Falke; Tres Lunas"),
            (_LEAD + "Blue Quay has closed deals for Germany with Falke and for Italy with Lucciola.", "Falke; Lucciola"),
        ),
    ),
    Rule(
        "distributor.deals.via",
        "(for|in) DET? TERRITORY CLAUSE{0,12}? via COMPANY|PLACE (CLAUSE|SEMI){0,60}",
        "deals",
        confidence=0.88,
        yes=((_LEAD + "It was acquired for Spain and Italy via Tres Lunas; and Germany via Falke.", "Tres Lunas; Falke"),),
        no=(_LEAD + "It was made in Spain via a grant.",),
    ),
    Rule(
        "distributor.pairs.dashed",
        "(TERRITORY DASH|COLON COMPANY SEMI|COMMA|/ AND? TERRITORY DASH|COLON COMPANY | COMPANY DASH TERRITORY SEMI|COMMA|/ AND? COMPANY DASH TERRITORY)"
        " (CLAUSE|SEMI){0,40}",
        "deals",
        confidence=0.88,
        yes=((_LEAD + "Deals: Germany – Falke; Spain – Tres Lunas; Italy – Lucciola.", "Falke; Tres Lunas; Lucciola"),),
    ),
    Rule(
        "distributor.deals.buyers-are",
        "(buyers|pre-buyers|acquirers|distributors) CLAUSE{0,4}? (are|include|included|including|were|comprise|COLON) HOUSES:object",
        "distributor",
        confidence=0.86,
        yes=((_LEAD + "Among the buyers are Germany’s Falke and Spain’s Tres Lunas.", "Falke; Tres Lunas"),),
    ),
    Rule(
        "distributor.deals.aboard",
        "COMPANY (is|are|AUX|ADV){0,3} (on board | aboard|onboard) (for|in) DET? TERRITORY !sales CLAUSE{0,20}",
        "deals",
        confidence=0.88,
        yes=((_LEAD + "Falke is on board for Germany and Lucciola for Italy.", "Falke; Lucciola"),),
    ),
    Rule(
        "distributor.pairs",
        "((DET? TERRITORY{1,3} PAREN (COMMA|SEMI|AND){1,2} CLAUSE{0,6}? TERRITORY{1,3} PAREN) | (COMPANY PAREN (COMMA|SEMI|AND){1,2} COMPANY PAREN))"
        " (CLAUSE|SEMI){0,40}",
        "deals",
        confidence=0.88,
        yes=(
            (
                _LEAD + "Sales are brisk, among them the UK (Falke), Spain (Puerto Films) and Italy (Lucciola).",
                "Falke; Puerto Films; Lucciola",
            ),
            (_LEAD + "It closed six deals: Falke (Germany), Puerto Films (Spain).", "Falke; Puerto Films"),
        ),
        no=(_LEAD + "It is produced by Falke (Germany), Puerto Films (Spain).",),
    ),
    Rule(
        "distributor.deals.buyers-first",
        "COMPANY (PAREN | (in|for) DET? TERRITORY) CLAUSE{0,40}? (bought|took|acquired|snapped|picked|boarded|licensed|nabbed|pre-bought|board|aboard|onboard)",
        "deals",
        confidence=0.9,
        yes=(
            (_LEAD + "Falke (Germany), Puerto Films (Spain) and Lucciola (Italy) took the film.", "Falke; Puerto Films; Lucciola"),
            (_LEAD + "Falke in Germany and Lucciola in Italy had bought it off the script.", "Falke; Lucciola"),
        ),
        no=(_LEAD + "Ada Bonn (Kites) took the part.",),
    ),
)
