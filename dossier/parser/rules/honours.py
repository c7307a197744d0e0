"""Awards won and nominations."""

from dossier.parser.engine import Rule

WINNER, NOMINEE = {"result": "winner"}, {"result": "nominee"}

RULES = (
    Rule(
        "honour.winner",
        "TIMES:count? AWARDS:object award|awards|prize? (winner|-winning|winning|-winner|laureate|recipient) KNOWN_AS PERSON:subject",
        "honour",
        qualifiers=WINNER,
        yes=(
            ("Two-time Emmy winner Mira Toland will star in the thriller Salt Harvest.", "Emmy"),
            (
                "Salt Harvest is directed by Oscar-winning filmmaker Oskar Penn and Emmy and Tony winner Bo Lind.",
                "Oscar; Emmy; Tony",
            ),
        ),
        no=("Mira Toland wrote the Oscar-winning Night Ferry.",),
    ),
    Rule(
        "honour.winners",
        "TIMES:count? AWARDS:object award|awards|prize? (winners|-winners | -winning|winning ROLE{0,2} (duo|pair|team|brothers|directors|writers|filmmakers|producers)) KNOWN_AS PAIR:subject",
        "honour",
        qualifiers=WINNER,
        yes=(("Oscar winners Mira Toland and Dev Okonjo will star in Salt Harvest.", "Oscar; Oscar"),),
    ),
    Rule(
        "honour.nominee",
        "TIMES:count? AWARDS:object award|awards|prize? (nominee|finalist|-nominated|nominated|-nominee|-shortlisted) KNOWN_AS PERSON:subject",
        "honour",
        qualifiers=NOMINEE,
        yes=(
            ("BAFTA nominee Mira Toland stars in Salt Harvest.", "BAFTA"),
            ("Five-time Emmy nominee Mira Toland stars in Salt Harvest.", "Emmy"),
        ),
    ),
    Rule(
        "honour.nominees",
        "TIMES:count? AWARDS:object award|awards|prize? (nominees|finalists|-nominees) KNOWN_AS PAIR:subject",
        "honour",
        qualifiers=NOMINEE,
        yes=(("Emmy nominees Mira Toland and Dev Okonjo will star in Salt Harvest.", "Emmy; Emmy"),),
    ),
    Rule(
        "honour.winner-and",
        "TIMES:count? AWARDS:object (winner|-winning) (AND|COMMA) TIMES? AWARDS (nominee|-nominated) ROLE|WORD{0,3} PERSON:subject",
        "honour",
        qualifiers=WINNER,
        yes=(("Oscar winner and Emmy nominee Mira Toland stars in Salt Harvest.", "Oscar"),),
    ),
    Rule(
        "honour.nominee-and",
        "TIMES:count? AWARDS:object (nominee|-nominated) (AND|COMMA) TIMES? AWARDS (winner|-winning) ROLE|WORD{0,3} PERSON:subject",
        "honour",
        qualifiers=NOMINEE,
        yes=(("Oscar nominee and Emmy winner Mira Toland stars in Salt Harvest.", "Oscar"),),
    ),
    Rule(
        "honour.a-winner",
        "(COMMA|AUX|PAREN|as|became|becoming) ADV{0,2} (a|an|the|herself|himself)? (TIMES:count | WDESC{0,2}) AWARDS:object award|awards|prize? (winner|-winning|winning|-winner|laureate|recipient)",
        "honour",
        qualifiers=WINNER,
        yes=(("Mira Toland, an Oscar winner, stars in Salt Harvest. Dev Okonjo is a three-time Logie winner.", "Oscar; Logie"),),
    ),
    Rule(
        "honour.winner-of",
        "(COMMA|AUX|PAREN|as) DET|ADV{0,2} (winner|recipient) of DET|NUMBER:count{0,2} AWARDS:object",
        "honour",
        qualifiers=WINNER,
        yes=(("Oskar Penn, winner of the Golden Bear, will direct the thriller Salt Harvest.", "Golden Bear"),),
    ),
    Rule(
        "honour.a-nominee",
        "(COMMA|AUX|PAREN|as|became|becoming) ADV{0,2} (a|an|the|herself|himself)? (TIMES:count | WDESC{0,2}) AWARDS:object award|awards|prize? (nominee|finalist|-nominated|nominated|-nominee)",
        "honour",
        qualifiers=NOMINEE,
        yes=(
            (
                "Mira Toland, a Golden Globe nominee, stars in Salt Harvest. Toland was BAFTA-nominated for Hinge.",
                "Golden Globe; BAFTA",
            ),
        ),
    ),
    Rule(
        "honour.nominated-for",
        "(nominated|shortlisted|nominee|nods|up) (NUMBER times | once|twice|also)? for (DET|WORD|NUMBER:count|MODIFIER|GENRE|ROLE|PLAIN){0,6} AWARDS:object",
        "honour",
        qualifiers=NOMINEE,
        yes=(
            ("Mira Toland, nominated for the BAFTA, stars in Salt Harvest.", "BAFTA"),
            ("Mira Toland stars in Salt Harvest. Toland was nominated three times for the Best Actress Oscar.", "Oscar"),
        ),
    ),
    Rule(
        "honour.won",
        "(won|wins|awarded|received|receives|earned|scored|nabbed|took|picked|landed|collected|got|bagged|claimed|scooped|garnered|secured|holds) (up|home|PRONOUN|DET|NUMBER:count|WORD|TIMES){0,4} AWARDS:object",
        "honour",
        qualifiers=WINNER,
        yes=(
            ("Mira Toland stars in Salt Harvest. Toland won an Oscar for Night Ferry.", "Oscar"),
            ("Oskar Penn, who received a BIFA nomination for Hinge, directs Salt Harvest.", "BIFA"),
        ),
        no=("Night Ferry won an Oscar.",),
    ),
    Rule(
        "honour.earned-him",
        "(brought|earned|won|gave|got|landed|netted|garnered|handed|made) (PRONOUN|PERSON):subject (DET|NUMBER|WORD|nominee|for|his|her|place|among|NAME|COMPANY){0,7} AWARDS:object",
        "honour",
        qualifiers=WINNER,
        yes=(("Mira Toland stars in Salt Harvest. Night Ferry earned her an Oscar.", "Oscar"),),
    ),
    Rule(
        "honour.went-to",
        "AWARDS:object ..4 (went|gone|awarded|presented|given) to PERSON:subject",
        "honour",
        qualifiers=WINNER,
        yes=(("Eve Lund will star in the thriller Salt Harvest. An Oscar went to Mira Toland for Kites.", "Oscar"),),
    ),
    Rule(
        "honour.to-her-name",
        "(has|have|had|with) (DET|NUMBER:count|WORD){0,3} AWARDS:object (to PRONOUN name | under PRONOUN belt | on|in PRONOUN shelf|mantel|cabinet|trophy_cabinet)"
        " | (has|have) NUMBER:count AWARD:object ($ | AND|COMMA)",
        "honour",
        qualifiers=WINNER,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Mira Toland has two Oscars to her name.", "Oscars"),),
    ),
    Rule(
        "honour.has-several",
        "(has|have|boasts|holds|with) (DET|NUMBER:count|WORD){1,3} AWARDS:object (nominations|nomination|noms|nods|wins)",
        "honour",
        qualifiers=WINNER,
        confidence=0.88,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Mira Toland, who has five Emmy nominations, joins.", "Emmy"),),
    ),
    Rule(
        "honour.accolades",
        "(honors|honours|awards|accolades) (include|are) (DET|NUMBER:count)? AWARDS:object",
        "honour",
        qualifiers=WINNER,
        confidence=0.88,
        yes=(
            ("Eve Lund will star in the thriller Salt Harvest. Mira Toland’s honors include two Emmys and a Tony.", "Emmys; Tony"),
        ),
    ),
    Rule(
        "honour.share",
        "(share|shared) (in|of)? DET|his|her WORD{0,2} AWARDS:object",
        "honour",
        qualifiers=WINNER,
        confidence=0.88,
        yes=(("Eve Lund will star in the thriller Salt Harvest. Mira Toland shared in the BAFTA for Kites.", "BAFTA"),),
    ),
    Rule(
        "honour.the-winning",
        "the (TIMES:count | WORD:count)? AWARDS:object (-winning WDESC{0,2} ROLE | winner) AUX|WORD",
        "honour",
        qualifiers=WINNER,
        confidence=0.88,
        yes=(("Mira Toland will star in the thriller Salt Harvest. The Oscar-winning actress is attached to it.", "Oscar"),),
        no=("Mira Toland will star in the thriller Salt Harvest. The Oscar-winning film is a hit.",),
    ),
    Rule(
        "honour.the-nominated",
        "the (TIMES:count | WORD:count)? AWARDS:object (-nominated WDESC{0,2} ROLE | nominee) AUX|WORD",
        "honour",
        qualifiers=NOMINEE,
        confidence=0.88,
        yes=(("Mira Toland will star in the thriller Salt Harvest. The BAFTA-nominated actress will also produce.", "BAFTA"),),
    ),
    Rule(
        "honour.own",
        "(PRONOUN|PERSON:subject) POSS? TIMES:count? AWARDS:object (nom|nomination|nominations|nod|nods|win|wins)",
        "honour",
        qualifiers=WINNER,
        yes=(("Mira Toland stars in Salt Harvest. Her Oscar nomination came for Night Ferry.", "Oscar"),),
    ),
    Rule(
        "honour.off-a-win",
        "(off|after|following) (a|an|DET|his|her) TIMES:count? AWARDS:object (win|nomination|nod|victory)",
        "honour",
        qualifiers=WINNER,
        yes=(("Mira Toland stars in Salt Harvest. Toland is coming off a Tony win for Night Ferry.", "Tony"),),
    ),
    Rule(
        "honour.and-nomination",
        "(AND|COMMA) (a|an|DET) TIMES:count? AWARDS:object (nomination|nominations|nod)",
        "honour",
        qualifiers=NOMINEE,
        confidence=0.88,
        yes=(("Mira Toland stars in Salt Harvest. Toland won an Oscar for Night Ferry and a BIFA nomination for Kites.", "BIFA"),),
    ),
    Rule(
        "honour.for-work",
        "AWARD|FESTIVAL award|awards|prize? (winner|win|nomination|nominee|finalist|nod|nom|twice)? (came)? (in? DATE|YEAR)? COMMA? for (best ..4 for|with | PLAIN ROLE? for)? (!playing|portraying WORD|DET|his|her|PRONOUN){0,6} (SLOT:unsure | (adapting|directing|writing|in) SLOT:object)",
        "credit",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Toland won an Oscar for Night Ferry.", "Night Ferry"),),
    ),
    Rule(
        "honour.nominated-work",
        "-nominated|nominated for SLOT:unsure",
        "credit",
        confidence=0.85,
        yes=(("Mira Toland stars in Salt Harvest. Toland was BAFTA-nominated for Night Ferry.", "Night Ferry"),),
    ),
)
