"""Works by which somebody is known from festivals, prizes and the course of a career: what went there, won, came before."""

from dossier.parser.matching.engine import Rule

_LEAD = "Eve Lund will star in the thriller Salt Harvest. It follows a baker. It films in May. "
_WHERE = "(FESTIVAL | cannes|venice|berlin|locarno|toronto|rotterdam|busan|sundance|tribeca)"

RULES = (
    # "the prize went to Oskar Penn for Kites", "was won by Oskar Penn for his work on Kites"
    Rule(
        "credit.awarded-for",
        "(went|goes|gone|awarded|presented|given|handed|won|bagged|scooped|claimed|taken|collected) (to|by) (GEO POSS)? DET? WDESC|ROLE{0,4} PERSON:subject PAREN?"
        " for (DET|his|her)? (FORMAT|GENRE|WORD|ROLE){0,3} (in|on)? SLOT:unsure",
        "credit",
        confidence=0.88,
        yes=((_LEAD + "The jury prize went to Danish director Oskar Penn for Kites.", "Kites"),),
        no=(_LEAD + "The jury prize went to Oskar Penn for best director.",),
    ),
    # "was in competition at Cannes with Kites", "returned to Venice in 2018 with Kites"
    Rule(
        "credit.at-festival-with",
        f"(was|were|is|been|came|returned|returns|went|goes|arrived|back|competed|bowed|won|triumphed|selected|invited) ..2 (in|to|at|for) (competition in|at)? DET? {_WHERE} (in? YEAR|DATE)? with SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (_LEAD + "Oskar Penn was in competition at Cannes with Kites.", "Kites"),
            (_LEAD + "Oskar Penn returned to Venice in 2018 with Hinge.", "Hinge"),
        ),
    ),
    # "presented Kites in Venice"
    Rule(
        "credit.presented",
        f"PERSON:subject (AUX|ADV){{0,2}} (presented|premiered|screened|brought|showed|unveiled|unspooled) QUOTED|PLAIN|MIXED:object (in|at|to) DET? {_WHERE}",
        "credit",
        confidence=0.88,
        yes=((_LEAD + "Oskar Penn presented Kites in Venice.", "Kites"),),
    ),
    # "the festival opened with Oskar Penn's Kites"
    Rule(
        "credit.opened-with",
        "(opens|opened|opening|closes|closed|closing|kicks|kicked|kicking|wraps|wrapped) off? (DET|YEAR|WORD|FESTIVAL){0,4} (with|by) DET? (WDESC|ROLE){0,4} KNOWN:subject POSS (WDESC|FORMAT|GENRE|AWARD){0,5} QUOTED|PLAIN|MIXED:object",
        "one credit",
        confidence=0.88,
        yes=((_LEAD + "The festival opened with Danish director Oskar Penn's drama Kites.", "Kites"),),
    ),
    # "his Venice 2018 entry Kites", "Oskar Penn's Oscar contender Kites"
    Rule(
        "credit.own-entry",
        "(his|her | PERSON POSS):subject (YEAR|WDESC|FESTIVAL|GEO|AWARD){0,5} (entry|contender|prizewinner|prize-winner|prize_winner|selection|submission|laureate|winner|title|opener|closer) COMMA? SLOT:unsure",
        "credit",
        confidence=0.84,
        yes=((_LEAD + "Oskar Penn is back after his Venice 2018 entry Kites.", "Kites"),),
    ),
    # "had a hit with Kites", "began his career with the short Hinge", "moved into features with Orchard"
    Rule(
        "credit.career-with",
        "((had|has|enjoyed|landed) DET ..2 (hit|success|breakthrough|smash) ..2 | (began|started|launched|opened) PRONOUN ..2 career ..2 | (moved|graduated|segued|turned|branched|crossed|switched) ..4 (into|to) (film|films|features|directing|television|tv|fiction|filmmaking|FORMAT)) (in YEAR)? (with|on) SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (_LEAD + "Oskar Penn had a hit with Kites.", "Kites"),
            (_LEAD + "Oskar Penn began his career with the short Hinge.", "Hinge"),
        ),
    ),
    # "follows Kites with the new thriller"
    Rule(
        "credit.follows-with",
        "KNOWN:subject (AUX|ADV){0,2} (follows|followed|following) up? QUOTED|PLAIN|MIXED:object with (DET|his|her|another)",
        "credit",
        confidence=0.86,
        yes=((_LEAD + "Oskar Penn follows Kites with a new thriller.", "Kites"),),
    ),
    # "Oskar Penn's return to the genre after Kites", "her first time back in it after comedies such as Hinge"
    Rule(
        "credit.return-after",
        "(his|her | PERSON POSS):subject WORD{0,2} (return|comeback|time|foray|outing|venture) (PREP|DET|WORD|GENRE|FORMAT|MODIFIER|YEAR){0,7} (after|since|following)"
        " (DET|GENRE|FORMAT|WORD|MODIFIER|YEAR|POSS){0,4} (such as | like)? SLOT:unsure",
        "credit",
        confidence=0.86,
        yes=(
            (_LEAD + "It marks Oskar Penn's return to the genre after Kites.", "Kites"),
            (_LEAD + "It is Ida Berg's return to the genre after comedies such as Hinge and Kites.", "Hinge; Kites"),
        ),
    ),
    # "Oskar Penn's comedy Kites, Ida Berg's Hinge and Sol Adair's Oscar-winning Orchard" among films of a festival or award
    Rule(
        "credit.listed-makers",
        "KNOWN:subject POSS (WDESC|FORMAT|GENRE|AWARD){0,5} QUOTED|PLAIN|MIXED:object (COMMA|AND|STOP|$)",
        "one credit",
        confidence=0.88,
        yes=(
            (
                _LEAD
                + "The Oscar nominees are completed by Oskar Penn's comedy Kites, Ida Berg's Hinge and Bo Lind's Night Ferry.",
                "Kites; Hinge; Night Ferry",
            ),
        ),
        no=(_LEAD + "Eve Lund's Wren meets Ida Berg's Hale and Sol Adair's Pip.",),
    ),
)
