"""Who pays for the film."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "

RULES = (
    Rule(
        "financier.finances",
        "HOUSES:object DOES (produced|produce|producing|develop"
        "|developing|developed|develops|co-developed)? (and (will)?)? (finance|finances|financing|financed|co-finance|co-finances"
        "|co-financing|co-financed|funding|funds|funded|backing|backs|bankroll | supports|fund|supporting|supported|backed DET|TITLE|it|its | paying|pays|pay for (it|TITLE | DET WDESC{0,4} FORMAT|GENRE)"
        " | footing DET bill | picking up DET tab) !by|from",
        "financier",
        confidence=0.88,
        yes=(
            (_LEAD + "Fjord Fund and Corvid Pictures are co-financing.", "Fjord Fund; Corvid Pictures"),
            (_LEAD + "Copper Capital is paying for it and has domestic rights.", "Copper Capital"),
            (_LEAD + "Copper Capital backed the project with $2 million.", "Copper Capital"),
            (_LEAD + "Executive producers include Pia Holt of Copper Capital, which fully financed.", "Copper Capital"),
        ),
        no=(_LEAD + "Toland is financing.",),
    ),
    Rule(
        "financier.handles",
        "HOUSES:object DOES (handle|handles|handling|overseeing|oversees|handled) (production|DET|all)? (finance|financing)",
        "financier",
        confidence=0.85,
        yes=((_LEAD + "Copper Capital is handling production finance and sales.", "Copper Capital"),),
    ),
    Rule(
        "financier.with",
        "(financed|co-financed|co-financing|co-finances|co-finance|financing|finances) !(..3 producing|produced|produces|produce) CLAUSE{0,4}? (with|alongside) HOUSES:object !(handling|repping"
        "|selling|launching|attached|as|distributing|releasing|producing|exec|executive|taking)",
        "financier",
        confidence=0.85,
        yes=((_LEAD + "Tin Roof Pictures financed the film with Fjord Fund.", "Fjord Fund"),),
    ),
    Rule(
        "financier.by",
        "(financed|co-financed|funded|co-funded|supported|backed|underwritten|invested | paid for | budget CLAUSE{0,5}? covered|provided|met|footed|raised) (jointly|fully|partly|co-jointly | in part)? by"
        " CLAUSE{0,8}? HOUSES:object",
        "financier",
        confidence=0.88,
        yes=(
            (_LEAD + "The film is financed by Fjord Fund and Corvid Pictures.", "Fjord Fund; Corvid Pictures"),
            (_LEAD + "The budget of $4 million is covered by Copper Capital.", "Copper Capital"),
        ),
    ),
    Rule(
        "financier.from",
        "(financing|co-financing|backing|support|funding|investment|investments|funds|grants|grant|subsidy|subsidies|coin|finance|money"
        "|advance|incentives|loan|lottery_funding) ..3"
        " (from|by|of|alongside|via) HOUSES:object",
        "financier",
        confidence=0.88,
        yes=(
            (_LEAD + "It is made with backing from the Fjord Fund.", "Fjord Fund"),
            (_LEAD + "Support came from Fjord Fund and Screen Northmark.", "Fjord Fund; Screen Northmark"),
        ),
    ),
    Rule(
        "financier.alongside",
        "(co-financing|financing|funding) alongside COMPANY:object (is|are) HOUSES:object2",
        "financier",
        yes=(
            (
                _LEAD + "Co-financing alongside Limewood are Corvid Pictures and Fjord Fund.",
                "Limewood; Corvid Pictures; Fjord Fund",
            ),
        ),
    ),
    Rule(
        "financier.noun",
        "HOUSES:object (COMMA which)? (AUX|joined|joins|joining|boards|boarded|boarding|come|comes|came|serve|serves|serving|act|acts|acting|aboard|onboard|as"
        " | on board) AUX|WORD|PREP|DET|FORMAT{0,6}? (as? DET? ((ROLE|WORD|company and)? | (ADJ|WORD){0,2})) financier|financiers|investor"
        "|investors|backer|backers|co-financier|co-financiers"
        " (COMMA? alongside HOUSES:object2)?",
        "financier",
        yes=(
            (_LEAD + "Fjord Fund and Corvid Pictures have come on board as financiers.", "Fjord Fund; Corvid Pictures"),
            (
                _LEAD + "Screen Northmark is also on board as a financier, alongside Corvid Finance.",
                "Screen Northmark; Corvid Finance",
            ),
        ),
    ),
    Rule(
        "financier.-backed",
        "(A_HOUSE:object2 AND)? A_HOUSE:object backed|-backed|financed|-financed|funded|-funded (FORMAT|GENRE|NATION|ADJ|project)",
        "financier",
        yes=(
            (
                "Mira Toland stars in Salt Harvest. Fjord Fund and Corvid Pictures-backed drama opens in May.",
                "Fjord Fund; Corvid Pictures",
            ),
        ),
    ),
    Rule(
        "financier.money-of",
        "COMPANY:object ..1 (investment|funding) COLON | ^ (financiers|financier|financing|funders|funding|backers|backed|supported|support|supporters"
        "|co-financiers|co-financing) (by)? COLON HOUSES:object2",
        "financier",
        yes=(
            (
                "Salt Harvest (Tin Roof Pictures; Director: Oskar Penn). Corvid Pictures investment: $1,000,000. Salt"
                " Harvest follows a baker.",
                "Corvid Pictures",
            ),
            (_LEAD + "\n\nFunding: Fjord Fund, Screen Northmark", "Fjord Fund; Screen Northmark"),
        ),
    ),
    Rule(
        "financier.participation",
        "(participation|assistance|contribution|contributions|involvement|aid|help|backers|funders|financiers|investors|supporters"
        "|co-financiers | support in part) (on|of|for|behind DET WORD|FORMAT|GENRE{1,2})? (are|is|include|includes|including)? (of|from|by)? HOUSES:object",
        "financier",
        yes=(
            (
                _LEAD + "The film is produced with the participation of Screen Northmark, the Fjord Fund and Corvid Pictures.",
                "Screen Northmark; Fjord Fund; Corvid Pictures",
            ),
            (_LEAD + "Backers are the Fjord Fund and Corvid Pictures.", "Fjord Fund; Corvid Pictures"),
        ),
    ),
    Rule(
        "financier.among",
        "HOUSES:object (is|are) (among | one of) DET? (WORD|ADJ){0,2} (backers|financiers|investors|funders|co-financiers)",
        "financier",
        yes=((_LEAD + "Corvid Pictures is among the backers.", "Corvid Pictures"),),
    ),
    Rule(
        "financier.whose-company",
        "COMPANY:owner POSS (ROLE|WORD){0,3} PERSON COMMA whose (company|banner|outfit|fund|firm) (AUX|ADV|fully|ADJ){0,3}"
        " (financing|funding|bankrolling|backing|finances|financed|co-financing)",
        "financier",
        yes=((_LEAD + "Quell produces with Copper Capital’s Pia Holt, whose company is fully financing.", "Copper Capital"),),
    ),
    Rule(
        "financier.owners-money",
        "COMPANY:owner POSS (ROLE|WORD){0,3} PERSON (exec|executive)? (producing|produces|produced) AND (fully)? (co-financing|financing"
        "|finances|co-finances)",
        "financier",
        confidence=0.85,
        yes=((_LEAD + "Quell is producing, with Copper Capital’s Pia Holt exec producing and co-financing.", "Copper Capital"),),
    ),
    Rule(
        "financier.provides",
        "HOUSES:object !((has|have|had)? was|were|been|is|are granted|given|awarded|allocated|promised) DOES (in talks|negotiations to)? (provide|provides|provided|providing|invest|invests|invested|grant|grants|granted"
        "|award|awards|awarded|allocate|allocates|allocated|commit|commits|committed|give|gives|gave|given|announced|announces|inject"
        "|put|puts|putting|supplied|supplying|supplies|contributed|contributes|lends|lent) (up|in)? (it|TITLE | DET WDESC{0,3} FORMAT|GENRE|project)?"
        " (in (TITLE:film | it | DET WDESC{0,3} FORMAT|GENRE) | (DET|WORD|ADJ|MODIFIER|GENRE|FORMAT|all|of|lottery){0,4}? (money|financing|finance|funding|funds|backing|budget|coin|equity"
        "|investment|co-financing|co-finance|grant|grants|subsidy|subsidies|support|loan) | DET|WORD|PREP{0,2} CASH)",
        "financier",
        yes=(
            (_LEAD + "Copper Capital is putting up the money.", "Copper Capital"),
            (_LEAD + "Copper Capital and Fjord Fund provided finance.", "Copper Capital; Fjord Fund"),
            (_LEAD + "Copper Capital and Fjord Fund have put in co-financing.", "Copper Capital; Fjord Fund"),
            (_LEAD + "The Fjord Fund put up 538,985 euros.", "The Fjord Fund"),
            (_LEAD + "The Fjord Fund has granted the project 500,000 euros.", "The Fjord Fund"),
            (_LEAD + "Copper Capital is in talks to put up the money.", "Copper Capital"),
        ),
        no=(
            _LEAD + "Toland is putting up the money.",
            _LEAD + "The project by Copper Capital was granted 20,000 euros.",
        ),
    ),
    Rule(
        "financier.fund-aboard",
        "HOUSES:object (AUX|ADV){1,3} (on board | aboard|onboard|involved|supporting|backing | DET partner|partners|co-financier|supporter)",
        "fund",
        confidence=0.85,
        yes=((_LEAD + "The Hungarian National Film Institute is on board as well.", "The Hungarian National Film Institute"),),
        no=(_LEAD + "Tin Roof Pictures is on board as well.",),
    ),
    Rule(
        "financier.cash-from",
        "CASH (in|of WORD|FORMAT{1,3})? (from|by|through|via) HOUSES:object",
        "fund",
        confidence=0.85,
        yes=(
            (
                _LEAD + "The film has got 9 million from the Danish Film Institute and 2 million from the Fjord Fund.",
                "Danish Film Institute; Fjord Fund",
            ),
            (_LEAD + "It has received €300,000 from Eurimages.", "Eurimages"),
        ),
    ),
    Rule(
        "financier.receives",
        "(receives|received|receiving|secured|secures|securing|won|wins|has|gets|got|boasts|enjoys|landed|nabbed)"
        " (DET|WORD|ADJ|NUMBER|FORMAT){0,4} (money|funding|support|backing|financing|grant|grants|aid|investment) (through|under|via) (HOUSES:object)",
        "fund",
        confidence=0.85,
        yes=((_LEAD + "The film has received production funding through the Fjord Fund.", "Fjord Fund"),),
    ),
)
