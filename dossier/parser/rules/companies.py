"""Companies: who makes and pays for the film, and who founded a company."""

from dossier.parser.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "

RULES = (
    Rule(
        "company.produces",
        "HOUSES:object DOES ((financing|financed|finance|finances|backing|developing) and)? (produce|produces"
        "|producing|produced|co-produce|co-produces"
        "|co-producing|co-produced|bankrolling|bankrolls) !by"
        " (DET? WDESC{0,4} WORKNAME:film)? (and (finance|financing|financed|co-financing))? (with|alongside HOUSES:object2)?",
        "production company",
        confidence=0.85,
        yes=(
            (_LEAD + "Tin Roof Pictures is producing.", "Tin Roof Pictures"),
            (_LEAD + "The Irish outfit Tin Roof Pictures and Nordlys Films are co-producing.", "Tin Roof Pictures; Nordlys Films"),
        ),
        no=(_LEAD + "Toland is producing.",),
    ),
    Rule(
        "company.produced-by",
        "(produced|co-produced|bankrolled|made|presented|developed) by|at HOUSES:object",
        "production company",
        confidence=0.85,
        yes=(
            (_LEAD + "The film is produced by Tin Roof Pictures and Nordlys Films.", "Tin Roof Pictures; Nordlys Films"),
            (_LEAD + "The film is produced by Oskar Penn’s Tin Roof Pictures.", "Tin Roof Pictures"),
        ),
        no=(_LEAD + "The film is produced by Nia Quell.",),
    ),
    Rule(
        "company.production-of",
        "(production|co-production|coproduction|feature|film|project|banner) (of|between|by) HOUSES:object",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "The film is a co-production of Tin Roof Pictures and Nordlys Films.", "Tin Roof Pictures; Nordlys Films"),),
    ),
    Rule(
        "company.co-production-with",
        "(co-production|coproduction|co-produced|association|partnership) ..2 (with|of) HOUSES:object",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "The film is made in association with Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.a-c-production",
        "DET HOUSES:object (production|co-production|coproduction)",
        "production house",
        confidence=0.9,
        yes=((_LEAD + "It is a Tin Roof Pictures production.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.hails-from",
        "(hails|comes|hailing) ..1 from HOUSES:object",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "The series hails from Tin Roof Pictures and Nordlys Films.", "Tin Roof Pictures; Nordlys Films"),),
    ),
    Rule(
        "company.film-from",
        "((GENRE|FORMAT|project) COMMA? | TITLE COMMA) from HOUSES:object",
        "production company",
        confidence=0.75,
        yes=(("Mira Toland will star in Salt Harvest, a drama from Tin Roof Pictures.", "Tin Roof Pictures"),),
        no=("Mira Toland will star in Salt Harvest, a drama from Oskar Penn.",),
    ),
    Rule(
        "company.behind",
        "HOUSES:object (AUX|is|are) behind (TITLE|DET)",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Tin Roof Pictures is behind the film.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.is-the-producer",
        "(HOUSES:object (BE|is|are) (on board as)? DET? ((producer|producers|studio|production)"
        " FORMAT?) (house|company|companies)?"
        " | (producer|studio|companies|company) (is|are) HOUSES:object2 (COMMA | $))",
        "production company",
        confidence=0.8,
        yes=(
            (_LEAD + "Tin Roof Pictures is the producer.", "Tin Roof Pictures"),
            (_LEAD + "The studio is Tin Roof Pictures.", "Tin Roof Pictures"),
        ),
        no=(_LEAD + "Nia Quell is the producer.",),
    ),
    Rule(
        "company.production-house",
        "(production (company|companies|house|outfit|banner|label|shingle) | studio) COMMA? COMPANY:object",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "The production company Tin Roof shoots in Oslo.", "Tin Roof"),),
    ),
    Rule(
        "company.as-the-house",
        "with HOUSES:object as DET? (production? companies|company|producer|producers|production|studio)",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "They produce, with Tin Roof as the production company.", "Tin Roof"),),
    ),
    Rule(
        "company.banner",
        "((through|via|under) (his|her|their|its|our) DESC{0,5}?"
        " | (for|at|with) (his|her|their|its|our) DESC{0,4}? (company|banner|label|shingle|outfit|production|house) )"
        " COMMA? COMPANY:object PAREN? (AND COMPANY:object2)?",
        "production house",
        confidence=0.85,
        yes=(
            (_LEAD + "Quell produces through her company, Tin Roof.", "Tin Roof"),
            (_LEAD + "Quell is producing under her Tin Roof label.", "Tin Roof"),
        ),
    ),
    Rule(
        "company.banner.of",
        "(through|via|under) HOUSES:object (DET|banner|label|shingle|production)?",
        "production company",
        confidence=0.8,
        yes=((_LEAD + "Quell is producing via Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.own-company",
        "(company|banner|label|outfit|shingle) COMMA? COMPANY:object DOES (produce|produces|producing|making|behind)",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Penn’s own company Cold Kettle is producing alongside Nordlys Films.", "Cold Kettle"),),
    ),
    Rule(
        "company.a-company",
        "(producing|produce|produces|produced|production) CLAUSE{0,8}? (company|outfit|banner|label|shingle|studio)"
        " COMMA COMPANY:object",
        "production house",
        confidence=0.8,
        yes=((_LEAD + "Hine shares the producing with a U.S. company, Tin Roof.", "Tin Roof"),),
    ),
    Rule(
        "company.unveils",
        "HOUSES:object DOES (unveiled|announced|revealed|unveils|announces|teamed|partnered|teams|partners)"
        " CLAUSE{0,10}? TITLE:film",
        "house",
        confidence=0.75,
        yes=((_LEAD + "Skylark Animation has unveiled the voice cast for Salt Harvest, its new comedy.", "Skylark Animation"),),
    ),
    Rule(
        "company.teams-with",
        "(teamed|teams|teaming|partnered|partners|partnering|collaborating|collaborated) (up)? with HOUSES:object (on|for|to)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Penn has teamed with Netflix on the film.", "Netflix"),),
    ),
    Rule(
        "company.alongside",
        "(producing|produces|produce|produced) CLAUSE{0,16}? (alongside | together? with) HOUSES:object"
        " !(handling|repping|selling|launching|distributing|overseeing|releasing|financing|attached|as|also|starring)",
        "production company",
        confidence=0.8,
        yes=((_LEAD + "Penn is producing alongside Nordlys Films.", "Nordlys Films"),),
        no=(_LEAD + "Penn is producing alongside Nia Quell.",),
    ),
    Rule(
        "company.for-house",
        "(co-producers|co-producer|producers|producer|produced|producing|produces|produce|direct|directs|directing"
        "|helming|helms|helm"
        "|make|making|makes) CLAUSE{0,14}? for HOUSES:object"
        " (AND (by PEOPLE)? for HOUSES:object2)?",
        "house",
        confidence=0.8,
        yes=((_LEAD + "The film is produced by Nia Quell for Tin Roof Pictures.", "Tin Roof Pictures"),),
        no=(_LEAD + "Penn is producing for the first time.",),
    ),
    Rule(
        "company.at-house",
        "(FORMAT|GENRE|project|setup|set | set up) at HOUSES:object",
        "house",
        confidence=0.75,
        yes=(("Mira Toland will star in Salt Harvest. The film is set up at Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.adapts",
        "HOUSES:object DOES (adapting|adapts|developing|develops|making|makes|adapted|pressing) (DET|TITLE:film|it|ahead|PERSON)",
        "house",
        confidence=0.75,
        yes=((_LEAD + "Tin Roof Pictures is adapting the novel.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.label",
        "(production (company|companies)? | companies) COLON HOUSES:object",
        "production house",
        yes=((_LEAD + "\n\nProduction company: Tin Roof Pictures", "Tin Roof Pictures"),),
    ),
    Rule(
        "financier.finances",
        "HOUSES:object DOES (produced|produce|producing|develop"
        "|developing)? (and (will)?)? (finance|finances|financing|financed|co-finance|co-finances"
        "|co-financing|co-financed|funding|funds|funded|backing|backs|fund|bankroll) !by",
        "financier",
        confidence=0.88,
        yes=(
            (_LEAD + "Fjord Fund and Corvid Pictures are co-financing.", "Fjord Fund; Corvid Pictures"),
            (_LEAD + "Executive producers include Pia Holt of Copper Capital, which fully financed.", "Copper Capital"),
        ),
        no=(_LEAD + "Toland is financing.",),
    ),
    Rule(
        "financier.with",
        "(financed|co-financed|financing|finances) CLAUSE{0,4}? (with|alongside) HOUSES:object !(handling|repping"
        "|selling|launching|attached|as)",
        "financier",
        confidence=0.85,
        yes=((_LEAD + "Tin Roof Pictures financed the film with Fjord Fund.", "Fjord Fund"),),
    ),
    Rule(
        "financier.by",
        "(financed|co-financed|funded|co-funded|supported|backed|underwritten|invested | paid for) (in part)? by"
        " CLAUSE{0,8}? HOUSES:object",
        "financier",
        confidence=0.88,
        yes=((_LEAD + "The film is financed by Fjord Fund and Corvid Pictures.", "Fjord Fund; Corvid Pictures"),),
    ),
    Rule(
        "financier.from",
        "(financing|co-financing|backing|support|funding|investment|investments|funds|grants|coin|finance|money) ..3"
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
        "HOUSES:object (COMMA which)? AUX|WORD|PREP{1,6}? (as? DET? (ADJ|WORD){0,2}) financier|financiers|investor"
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
        "COMPANY:object ..1 (investment|funding) COLON",
        "financier",
        yes=(
            (
                "Salt Harvest (Tin Roof Pictures; Director: Oskar Penn). Corvid Pictures investment: $1,000,000. Salt"
                " Harvest follows a baker.",
                "Corvid Pictures",
            ),
        ),
    ),
)
