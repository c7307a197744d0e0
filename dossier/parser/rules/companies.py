"""The companies that make the film."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "

RULES = (
    Rule(
        "company.produces",
        "HOUSES:object (COMMA where|founded|launched|the|a|which|whose CLAUSE{1,14}? COMMA)? DOES ((financing|financed|finance|finances|backing|developing|co-financing|funding|packaging) (and|COMMA))?"
        " (produce|produces"
        "|producing|produced|co-produce|co-produces"
        "|co-producing|co-produced|bankrolling|bankrolls) !by"
        " ((DET? OWNER POSS)? DET? WDESC{0,6} WORKNAME:film !POSS)? (and (finance|financing|financed|co-financing))? (with|alongside HOUSES:object2)?",
        "production company",
        confidence=0.85,
        yes=(
            (_LEAD + "Tin Roof Pictures is producing.", "Tin Roof Pictures"),
            (_LEAD + "Tin Roof Television, where Quell is under a deal, produces.", "Tin Roof Television"),
            (_LEAD + "The Irish outfit Tin Roof Pictures and Nordlys Films are co-producing.", "Tin Roof Pictures; Nordlys Films"),
        ),
        no=(_LEAD + "Toland is producing.",),
    ),
    Rule(
        "company.produced-by",
        "(produced|co-produced|coproduced|bankrolled|made|presented|developed | filmed|shot (in GEO|NAMELIKE)?) by|at HOUSES:object",
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
        "(production|co-production|coproduction|copro|co-pro|feature|film|project|banner|venture|collaboration|partnership) (of|between|by) HOUSES:object",
        "production house",
        confidence=0.85,
        yes=(
            (_LEAD + "The film is a co-production of Tin Roof Pictures and Nordlys Films.", "Tin Roof Pictures; Nordlys Films"),
            (_LEAD + "It is a production of Tin Roof Pictures and Penn’s Cold Kettle.", "Tin Roof Pictures; Cold Kettle"),
        ),
    ),
    Rule(
        "company.co-production-with",
        "(co-production|coproduction|co-produced|association|partnership|collaboration) ..2 (with|of) HOUSES:object",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "The film is made in association with Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.a-c-production",
        "DET HOUSES:object (production|co-production|coproduction|project|picture|venture)"
        " !(workshop|market|forum|lab|platform|office|team|meeting|meetings|event|scheme|fund|designer|manager|services|company)",
        "production house",
        confidence=0.9,
        yes=((_LEAD + "It is a Tin Roof Pictures production.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.hails-from",
        "(!(PERSON|he|she|who) ANY) hails|comes|hailing ..1 from HOUSES:object !(ROLE|SOURCE|SCRIPT)",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "The series hails from Tin Roof Pictures and Nordlys Films.", "Tin Roof Pictures; Nordlys Films"),),
    ),
    Rule(
        "company.film-from",
        "((GENRE|FORMAT|project|commission|offering|outing|effort|co-commission|co-pro|copro) COMMA? | !KNOWN TITLE COMMA) from HOUSES:object !(to TITLE | ROLE|SOURCE|SCRIPT)",
        "production company",
        confidence=0.75,
        yes=(("Mira Toland will star in Salt Harvest, a drama from Tin Roof Pictures.", "Tin Roof Pictures"),),
        no=("Mira Toland will star in Salt Harvest, a drama from Oskar Penn.",),
    ),
    Rule(
        "company.behind",
        "HOUSES:object (COMMA (which|a|part) CLAUSE{1,8}? COMMA)? (AUX|is|are){1,2} (DET WORD{0,1}? studio|company|outfit|team|banner|producer|house)? behind (TITLE|DET|it)",
        "production house",
        confidence=0.85,
        yes=(
            (_LEAD + "Tin Roof Pictures is behind the film.", "Tin Roof Pictures"),
            (_LEAD + "Tin Roof Pictures, a division of Corvid, is the studio behind the film.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.is-the-producer",
        "(HOUSES:object (COMMA (where|whose) CLAUSE{1,10}? COMMA AND HOUSES:object2)? AUX{1,3} ADV? (on board as)? (DET|its)? (lead|main)? ((producer|producers|co-producer|co-producers"
        "|studio|studios|production)"
        " FORMAT?) (house|company|companies)?"
        " | (producer|producers|co-producers|coproducers|co-producer|coproducer|partners|studio|companies|company) (is|are|include) HOUSES:object2 (COMMA | $))",
        "production company",
        confidence=0.8,
        yes=(
            (_LEAD + "Tin Roof Pictures is the producer.", "Tin Roof Pictures"),
            (_LEAD + "The studio is Tin Roof Pictures.", "Tin Roof Pictures"),
            (_LEAD + "Co-producers are Tin Roof Pictures and Nordlys Films.", "Tin Roof Pictures; Nordlys Films"),
        ),
        no=(_LEAD + "Nia Quell is the producer.",),
    ),
    Rule(
        "company.as-producer",
        "HOUSES:object (AUX|ADV|serves|serve|acts|act|joined|joins|join|boards|boarded|come|comes|came|on|board|aboard|onboard|attached|set|NATION|GEO|as"
        "|it|FORMAT|project|a|the|lead|main|majority|minority|delegate|sole|executive|officially|in){1,7}"
        " (ROLE=producer|co-producer | production|co-production partner|partners|company)",
        "production company",
        confidence=0.82,
        yes=(
            (_LEAD + "Nordlys Films has come aboard as co-producer.", "Nordlys Films"),
            (_LEAD + "Tin Roof Pictures is the lead producer.", "Tin Roof Pictures"),
            (_LEAD + "Nordlys Films is on board as a co-production partner.", "Nordlys Films"),
        ),
        no=(_LEAD + "Nia Quell is the lead producer.",),
    ),
    Rule(
        "company.production-houses-are",
        "production (companies|houses|partners|company|house) ..5 (is|are|include|includes|including) HOUSES:object",
        "production house",
        confidence=0.85,
        yes=(
            (
                _LEAD + "The production houses behind the film are Tin Roof Pictures and Nordlys Films.",
                "Tin Roof Pictures; Nordlys Films",
            ),
        ),
    ),
    Rule(
        "company.it-is-from",
        "it AUX from HOUSES:object !(ROLE|SOURCE|SCRIPT)",
        "production company",
        confidence=0.8,
        yes=((_LEAD + "It's from Tin Roof Pictures.", "Tin Roof Pictures"),),
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
        "((through|via|under | by way of) (his|her|their|its|our) !(DESC{0,2} belt|wing|spell|direction|thumb|guidance) (GEO -based)? DESC{0,5}?"
        " | produce|produces|producing|produced|ROLE=producer|executive_producer CLAUSE{0,24}? AND (his|her|their) (production)? (company|banner|label|shingle|outfit)"
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
        "(through|via|under) !(DET WORD{0,2} title|name|moniker|working_title|website|site|platform) HOUSES:object !(..2 agreement|scheme|deal|contract|programme|program|initiative|pact|waiver|waivers|rules)"
        " (DET|banner|label|shingle|production)?",
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
        " !(up? to acquire|buy|secure|release|distribute|land|nab | ..5 trailer|teaser|poster) CLAUSE{0,10}? TITLE:film",
        "house",
        confidence=0.75,
        yes=((_LEAD + "Skylark Animation has unveiled the voice cast for Salt Harvest, its new comedy.", "Skylark Animation"),),
    ),
    Rule(
        "company.teams-with",
        "(FIRM:object2 (AUX|ADV){0,2} (joined|joins|joining|join) (hands|forces) with | (teamed|teams|teaming|partnered|partners|partnering|collaborating|collaborated) (up)? with)"
        " HOUSES:object (on|for|to)",
        "house",
        confidence=0.8,
        yes=(
            (_LEAD + "Penn has teamed with Netflix on the film.", "Netflix"),
            (
                _LEAD + "Tin Roof Pictures has joined hands with Nordlys Films for the film.",
                "Tin Roof Pictures; Nordlys Films",
            ),
        ),
    ),
    Rule(
        "company.alongside",
        "(producing|produces|produce|produced) CLAUSE{0,16}? (alongside | along with | together? with) HOUSES:object"
        " !(handling|repping|selling|launching|distributing|overseeing|releasing|financing|co-financing|backing|funding|bankrolling|attached|as|also|starring)",
        "production company",
        confidence=0.8,
        yes=((_LEAD + "Penn is producing alongside Nordlys Films.", "Nordlys Films"),),
        no=(_LEAD + "Penn is producing alongside Nia Quell.",),
    ),
    Rule(
        "company.for-house",
        "(created|co-producers|co-producer|producers|producer|produced|producing|produces|produce|co-produces|co-produce|co-producing|co-produced"
        "|shooting|filming|underway|way|oversees|oversee|overseeing|script|staged|direct|directs|directing"
        "|helming|helms|helm|penned|wrote|written|penning|writing"
        "|make|making|makes) CLAUSE{0,14}? (for | on behalf of) HOUSES:object"
        " (AND (by PEOPLE)? for HOUSES:object2)?",
        "house",
        confidence=0.8,
        yes=(
            (_LEAD + "The film is produced by Nia Quell for Tin Roof Pictures.", "Tin Roof Pictures"),
            (_LEAD + "The film is shooting now in Riga for Tin Roof Pictures.", "Tin Roof Pictures"),
            (_LEAD + "Håkon Lie co-produces for Norway's Nordlys Films.", "Nordlys Films"),
        ),
        no=(_LEAD + "Penn is producing for the first time.",),
    ),
    Rule(
        "company.at-house",
        "!plays (FORMAT|GENRE|project|setup|development|set | set up | in DET? works | COMMA|FORMAT|GENRE|it is) at HOUSES:object",
        "house",
        confidence=0.75,
        yes=(("Mira Toland will star in Salt Harvest. The film is set up at Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.adapts",
        "HOUSES:object (COMMA which|who|founded|launched CLAUSE{1,8}? COMMA)? DOES !(makes|making DET|its|his|her|their WORD|GEO|NATION) (adapting|adapts|adapt|developing|develops|develop|making|makes|make|adapted|optioned|options|pressing|developed|shooting|filming|mounting|prepping|packaging) (OWNER POSS | DET|it|ahead|PERSON | TITLE:film)"
        " ((WORD|ADJ|FORMAT|GENRE){0,4} (with|alongside) HOUSES:object2)?",
        "house",
        confidence=0.75,
        yes=(
            (_LEAD + "Tin Roof Pictures is adapting the novel.", "Tin Roof Pictures"),
            (_LEAD + "Tin Roof Pictures, which Nia Quell runs, has optioned the book.", "Tin Roof Pictures"),
            (_LEAD + "Tin Roof Pictures will make the series for ITV.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.label",
        "(production (company|companies|house|houses)? | company|companies|banner|prod|prods|co-production|coproduction | prod co | producer|producers|co-producers|coproducers|co-producer"
        "|coproducer|recipient) COLON HOUSES:object",
        "production house",
        yes=(
            (_LEAD + "\n\nProduction company: Tin Roof Pictures", "Tin Roof Pictures"),
            (_LEAD + "\n\nBanner: Tin Roof Pictures", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "company.production-lies-with",
        "^ DET? production (AUX|ADV){0,3} (entrusted to | handled|overseen by | DET responsibility of | lies|rests with | in DET hands of"
        " | falls to | by) HOUSES:object",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Production is entrusted to Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.directs-at",
        "(directs|directing|directed|produces|produced|shoots|animated|made) ..3 at HOUSES:object !(FESTIVAL)",
        "production house",
        confidence=0.8,
        yes=((_LEAD + "Ilse Marrow directs at Bergen’s Tin Roof Pictures.", "Tin Roof Pictures"),),
        no=(_LEAD + "Ilse Marrow directs at home.",),
    ),
    Rule(
        "company.its-producer",
        "(its|DET) (producer|producers|studio|makers) COMMA HOUSES:object COMMA",
        "production house",
        confidence=0.8,
        yes=((_LEAD + "Quell fell out with its producer, Tin Roof Pictures, over money.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.sets-makers",
        "HOUSES:object DOES (set|sets|tapped|taps|hired|hires|enlisted|enlists|recruited|signed|signs|brought) (on|in|aboard)? PEOPLE"
        " (to also? MAKE | as DET? !ROLE=actor ROLE)",
        "house",
        confidence=0.75,
        yes=((_LEAD + "Tin Roof Pictures has tapped Kit Sayle to pen the script.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.for-the-shoot",
        "by HOUSES:object for DET (shooting|filming|production|making|shoot) of",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "The car park was taken over by Tin Roof Pictures for the shooting of Salt Harvest.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.producer-of",
        "ROLE=producer PERSON COMMA? (of|from) DET? (GEO POSS?)? (WORD|NATION){0,2} (company|outfit|banner|label|house|studio)?"
        " COMMA? COMPANY:object",
        "production house",
        confidence=0.88,
        yes=(
            (_LEAD + "Producer Nia Quell, of the Oslo company Tin Roof Pictures, said so.", "Tin Roof Pictures"),
            (_LEAD + "Producer Nia Quell of Bergen’s Tin Roof Pictures said so.", "Tin Roof Pictures"),
        ),
        no=(_LEAD + "Executive producer Nia Quell of Tin Roof Pictures said so.",),
    ),
    Rule(
        "company.partner",
        "(produce|produces|producing|produced) CLAUSE{0,16}? (his|her|their|POSS) COMPANY:object (producing|business)? (partner"
        "|partners|colleague|co-founder|cohort|topper|chief)",
        "production house",
        confidence=0.85,
        yes=((_LEAD + "Quell will produce alongside Toland and her Tin Roof partner, Pia Holt.", "Tin Roof"),),
    ),
    Rule(
        "company.owns-title",
        "FIRM|MIXED:owner POSS (ADJ|WORD){0,3} TITLE:film",
        "house",
        confidence=0.7,
        yes=(
            ("Mira Toland will play the villain in Tin Roof Pictures’ Salt Harvest. Salt Harvest is a drama.", "Tin Roof Pictures"),
        ),
        no=("Mira Toland will play the villain in Oskar Penn’s Salt Harvest. Salt Harvest is a drama.",),
    ),
    Rule(
        "company.film-for",
        "(cast|star|stars|starring|direct|directs|write|writes|joins|joined|join|play|plays|playing|boards|boarded|lead|leads|role|topline|toplines) CLAUSE{0,8}? TITLE:film"
        " for|at COMPANY:object (STOP|COMMA|AND | $)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Toland has been cast in the drama Salt Harvest for Tin Roof Pictures.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.teaming",
        "HOUSES:object (are|have) (ADV)? (teaming|partnering|collaborating|teamed|partnered | joined|joining forces) (up)? (on|for|to)"
        " !(acquire|buy|release|distribute|sell|land|take)",
        "house",
        confidence=0.8,
        yes=((_LEAD + "Nordlys Films and Tin Roof Pictures are teaming on the project.", "Nordlys Films; Tin Roof Pictures"),),
    ),
)
