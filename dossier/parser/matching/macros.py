"""The vocabulary of patterns: types of nodes by name, and macros for what many rules share."""

from dossier.parser.matching.film_macros import FILM_MACROS
from dossier.parser.words import CALLINGS, KIN

ATOMS: dict[str, str] = {
    "PERSON": "PQNlcM",
    "KNOWN": "PQ",
    "OWNER": "CcNMPQl",
    "EMPLOYING": "CcNMPQlLTUFE",
    "WORKNAME": "TMNQcl",
    "NAMELIKE": "TMN",
    "TITLE": "TMNQlcL",
    "QUOTED": "T",
    "COMPANY": "CcNM",
    "FIRM": "C",
    "FIRMLIKE": "Cc",
    "NAME": "NMQPTcl",
    "PLACE": "LlN",
    "GEO": "Ll",
    "AWARD": "A",
    "FESTIVAL": "F",
    "PUBLICATION": "U",
    "NATION": "E",
    "GENRE": "G",
    "MODIFIER": "g",
    "FORMAT": "K",
    "ROLE": "R",
    "SOURCE": "B",
    "TERRITORY": "YLlE",
    "DATE": "Dy",
    "YEAR": "y",
    "NUMBER": "n",
    "SIGN": "_",
    "WORD": "w",
    "DET": "d",
    "PREP": "i",
    "AUX": "x",
    "AND": "a",
    "POSS": "'",
    "COMMA": ",",
    "SEMI": ";",
    "COLON": ":",
    "DASH": "-",
    "STOP": ".",
    "PAREN": "(",
    "SPEECH": "S",
    "PRONOUN": "h",
    "ADJ": "wEgGnyAY-",
    "DESC": "wEgGnyAFRKBY-",
    "WDESC": "wEgGKBnyAY-",
    "MIXED": "M",
    "PLAIN": "N",
    "SLOT": "PQNTMCclLAFUEGgKRBYDynwWhdix-S(",
    "CLAUSE": "PQNTMCclLAFUEGgKRBYDynwWhdiax',:-(S_",
    "ANY": "PQNTMCclLAFUEGgKRBYDynwWhdiax',;:-(S_",
}
"""Name of a type in a pattern → the node types that it stands for. A capitalised run of unknown type is all that it"
" may be."""

MACROS: dict[str, str] = {
    # "is set to", "will", "has been tapped to": what stands between a subject and its verb
    "BE": "(AUX{0,3} also|now|currently|reportedly|already|recently|all|both|will? AUX{0,2})",
    "SETTO": "(AUX{0,3} (ADV{0,2}) (set|tapped|slated|due|poised|signed|confirmed|attached|hired|enlisted|lined) up? to)",
    "ADV": "also|only|just|instead"
    "|originally|initially|once|now|currently|reportedly|already|recently|all|both|next|most|previously"
    "|officially|again|then|since|still",
    # what stands between a subject and its verb, with how sure it is: "is set to", "has been tapped to", "is in talks to"
    "GOING": "((not only)?"
    " AUX|ADV|both|each|all|together|jointly|seen|remains|remain|stays|stay|not_only{0,5} (HEDGE (to|for|as) (also|be|both)? )? (to"
    " (also|be)?)? ADV? )",
    "HEDGE": "(in|having (WORD|ADJ){0,3} talks|negotiations|discussions|conversations | nearing"
    "|near|close|finalizing|closing ..2 deal"
    " | (closed|closes|inked|inks|struck|made|reached|signed|landed) DET ..1 deal|pact"
    " | (HOPE (in|on|up|aboard|onboard|board|a|deal|contract|and|also|DET){0,3}){1,2})",
    "HOPE": "set|come|comes|coming|tapped|slated|due|poised|signed|signs|confirmed|attached|hired|enlisted|lined|on"
    "|onboard|aboard|board"
    "|boarded"
    "|return|returning|returns|back|ready|preparing|expected|scheduled|about|going|rumored|rumoured|reported|said|believed"
    "|circling|eyeing"
    "|gets|get|eyed|courted|offered|negotiating|roped|brought|chosen|picked|selected|recruited|drafted|committed|agreed|likely|lured"
    "|planning|plans|hoping|inked|reteam|reteaming|reunite|reuniting|team|teaming|collaborating|linked|touted|tipped|named|announced|cast|down",
    # a list of people, each with what the trades hang on to a name: employer, jobs, brackets, company
    "EMPLOYER": "(DET? EMPLOYING POSS)",
    "HOUSE": "((on|by behalf|way)? of|from|for|at|via|through (his|her|their|DET)? (EMPLOYING POSS)? company|banner|label"
    "|own|production"
    "|outfit|production_company{0,2} COMMA? EMPLOYING (AND FIRM)? (banner|label"
    "|company|shingle"
    "|outfit|imprint)?)",
    "DESCR": "!circling|toplines|headlines|stars|sees|follows|tells|puts|marks|centers"
    "|while|whereas|meanwhile|starring|featuring|directed|written|produced|based|following|joining"
    "|executive"
    "|whose|then|but"
    "|yet|says|said|plays|including|recently|previously DESC",
    # what somebody is known for or from, before the name ("Kites guitarist A", "Riga-based A", "B's sister A")
    "FROM": "(former|longtime|long-time|frequent|regular|veteran?"
    " NAME|GEO|FIRM ROLE|CALLING|duo|pair|team (AND NAME regular|ROLE|CALLING)?"
    " | GEO winner|-based|-born|-raised | NAME|GEO fame|-fame)",
    "OFFICE": "head|president|director|vp|svp|evp|chief|controller|chair|chairman|ceo|coo|founder|co-founder|principal|partner",
    "CALLING": "|".join(sorted(CALLINGS)),
    "KIN": "|".join(sorted(KIN)),
    "PERSON_ITEM": "(!(DET|PRONOUN|POSS WORD{0,2} PERSON FORMAT|SOURCE|GENRE|MODIFIER)"
    " !(DET WORD|GENRE|MODIFIER{0,2} FORMAT|GENRE|cast|ensemble"
    " star|stars|features|follows|also|includes|has|have|is|was|will|puts|sees|finds|pairs|reunites|brings|casts|boasts"
    "|tells|marks|centers|centres|revolves|gives|introduces|co-stars|toplines|pits|teams|unites)"
    " (his|her|their|its (WORD|NAME|ADJ|ROLE){1,4} COMMA?)? (!a|an DET)? (us|uk|u.s.|u.k.)? FROM?"
    " (EMPLOYER DET? DESCR{0,6} (OFFICE of WORD|ADJ|AND|GENRE|FORMAT{1,4})? "
    "| (DESCR{0,3} (AWARD winner|nominee? | ROLE) AND GEO?)? DESCR{1,6} (EMPLOYER DESCR{0,4})?)? PERSON !POSS !born !-based"
    " (himself|herself | COMMA? p.g.a.|pga)? PAREN?"
    " (of|from TITLE fame)? HOUSE?"
    " PAREN? ASPART?"
    " INSERTION? | FIRM PAREN | OWNER POSS FIRM)",
    # the part that a person in a list plays ("A as Wren", "B as his wife")
    "ASPART": "(as (DET|PRONOUN | NAME POSS)? WORD|ADJ{0,4} NAME | as DET|PRONOUN WORD|ADJ{1,4})",
    # what is said of a person between commas
    "INSERTION": "(COMMA (p.g.a.|pga | of ...5 fame | from TITLE (AND TITLE)?"
    " | who|whose !(...8 films|movies|projects|series|shows|hits|titles like|including|such) ...9"
    " | which|nominated|reteaming|reuniting|overseeing|representing|repping|himself|herself ...9 | a|an|one ...8 "
    "| best|perhaps|formerly|recently|most known|seen|remembered|of|recognized|recently ...12 "
    "| OFFICE (AND OFFICE)? of|at ...5"
    " | (all|both|each|two|three|none of) ...9"
    " | his|her DESC{1,5} (of|from|for|in|at|on|behind ...5)? | the DESC{1,4} who|behind|of ...7) !(!COMMA|SEMI|STOP))",
    "SEPARATOR": "((COMMA|SEMI) AND? | AND | COMMA? as well as | COMMA? along|together with | COMMA? in addition to |"
    " COMMA? alongside | with !(!EMPLOYER)"
    " | COMMA? AND COMMA on|for|at|from|in|straight|making|as|with|fresh|finally|last|of ...10 COMMA by?) !stars|starred"
    " !(also stars|starred|features) !(features|featured PERSON) (also|newcomer|newcomers|fellow|by)?",
    "PEOPLE": ">(PERSON_ITEM (SEPARATOR PERSON_ITEM){0,40})",
    # verbs of making and playing, alone and in chains ("will write, direct and executive produce")
    "MAKE": "executive|exec? "
    "direct|directs|directing|helm|helms|helming|co-direct|co-directs|co-directing|write|writes|writing|pen|pens"
    "|penning|scripting|co-write|co-writes|co-writing|adapt|adapts|adapting|produce|produces|producing"
    "|rewrite|rewrites|rewriting|co-produce"
    "|co-produces|co-producing|coproduce|coproduces|exec-produce|exec-produces|exec-producing|executive-produce|executive-produces"
    "|executive-producing"
    "|compose|composes|composing|edit|edits|editing|showrun|showruns|showrunning|co-showrun|co-showruns|co-showrunning|lens|lenses|lensing|choreograph|choreographs"
    "|choreographing|narrate|narrates|narrating|scoring|scripts|star|stars|starring|bankrolling|bankroll|bankrolls",
    "ACTS": "MAKE (in? (COMMA AND? | AND | as_well_as | COMMA? as well as) (will|also|then|to|is|who){0,2} MAKE){0,5}",
    "DONE": "executive|exec? "
    "wrote|penned|directed|helmed|co-wrote|co-directed|produced|co-produced|scripted|adapted|created|co-created"
    "|composed|scored|edited|lensed|choreographed|bankrolled|exec-produced|rewrote|written|co-written|co-penned|co-scripted",
    "DID": "DONE ((COMMA AND? | AND | COMMA? as well as) ADV? DONE){0,4}",
    "MADE": "(executive|exec)? "
    "directed|devised|helmed|written|penned|scripted|co-written|co-directed|produced|co-produced|coproduced|created|co-created|adapted|designed|shot|lensed|edited|composed|scored|choreographed|narrated|exec-produced|executive-produced|bankrolled"
    "|voiced|co-penned|revised|rewritten",
    "MADE_BY": "MADE (by? (COMMA AND? | AND | COMMA? as well as) (AUX|ADV){0,3} MADE){0,4}",
    "IN_TALKS": "(in|having|entering|entered|enters|into WORD|ADV|ADJ|AND{0,4} talks|negotiations"
    "|discussions|conversations | negotiating |"
    " circling | eyeing"
    " | being|been eyed|courted|wooed|offered|approached|considered|tipped|rumored|rumoured|linked|touted"
    " | eyed|tipped|courted|wooed|rumored|rumoured|touted !(!for|to)"
    " | DET frontrunner|favourite|favorite|contender | in DET running | in contention"
    " | (ahead|leading|first)? in DET race | on DET ..1 shortlist | close to (signing|joining|boarding|closing))",
    # somebody leaves
    "EXITS": "((AUX|ADV){0,3} exit|exits|exited|exiting|left|leaves|leaving|departed|departs|departing|quit|quits|ousted"
    "|fired | (AUX|ADV){0,3}"
    " drops|dropped|dropping|bows|bowed|bowing|steps|stepped|stepping|pulls|pulled|backs|backed|backing|walks|walked|walking"
    " out|down|away|off|aside)",
    "PARTS": "NAME (AND NAME !as !(PAREN? AUX) | (COMMA NAME){1,4} COMMA? AND NAME (COMMA? respectively)?"
    " | COMMA? AND (DET|PRONOUN | NAME POSS)? (WORD|ADJ|ROLE){0,4} COMMA? NAME COMMA? respectively)?",
    "WORK_OF": "(production|set|costume design | art direction"
    " | SCRIPT|revisions|rewrites|polish|story|idea|original_idea|treatment"
    "|score|music|soundtrack|songs|background_score|musical_score"
    "|cinematography|photography|lensing|editing|directing|production_design|costumes|costume_design|casting|choreography|stunts|direction"
    "|composition|dialogue|dialogues|camera)",
    # what somebody of the crew has in hand ("is in charge of the cuts")
    "CRAFTWORK": "((production|set|sets|costume design) | music|score|soundtrack|casting|camera|cinematography|photography|editing"
    "|costumes|wardrobe|sets|cuts|edit|choreography|choreographies|dances)",
    "CRAFTING": "(to also? direct|helm|write|pen|produce|compose|score|edit|shoot|lens|adapt|design|choreograph|handle)",
    "SCRIPT": "script|screenplay|screenplays|scripts|teleplay|spec|original_screenplay|original_script|spec_script"
    "|spec_screenplay|original_story"
    "|feature_script|feature_screenplay|screen_story|adapted_screenplay",
    # what describes a work before its title
    "KINDS": "(!while|whereas|when|alongside|opposite|then|but|though|although|starring|directed|written WDESC){0,6}",
    "ROLES": "JOB ((COMMA AND? | AND | COMMA? as well as) DET? JOB !AUX){0,3}",
    "JOB": "!ROLE=actor ROLE",
    # a list of titles, each with owner, year, kind
    "MAKER": "(OWNER POSS | FIRM)",
    "TITLED": "(NAME AUX (NAME|NUMBER) | TITLE | NUMBER)",
    "WORK": "(DET? MAKER? DET? WDESC{0,6} TITLED (FORMAT|SOURCE)? PAREN?)",
    "WORK_SEPARATOR": "((COMMA|SEMI) AND? | AND | COMMA? as well as) in|on|also?",
    "WORKS": "(WORK (WORK_SEPARATOR WORK)*)",
    # where a list of works begins; `dossier.parser.credits.works` reads on from there
    "AS": "((as|playing|portraying|voicing) DET? DESC{0,4} NAME:character{1,3})",
    "AWARDS": "(PRIZE DASH? (AND for? (DET|NUMBER | TIMES)? PRIZE"
    " | (COMMA DET|NUMBER? PRIZE DASH?){1,4} COMMA? AND DET|NUMBER? PRIZE)?)",
    "PRIZE": "(AWARD|FESTIVAL)",
    "TIMES": "((two-time|three-time|four-time|five-time|six-time|seven-time|eight-time|nine-time|ten-time|double"
    "|triple|multiple"
    "|multi|2-time|3-time|4-time|5-time|6-time|7-time|8-time|9-time|10-time|11-time|12-time|multi-time|twice) | NUMBER"
    " DASH? time)",
    "WON": "award|awards|prize? winner|winners|-winning|winning|-winner|-winners|laureate|recipient",
    "NOMINATED": "award|awards|prize? nominee|nominees|-nominated|nominated|-nominee|-nominees|nom|-shortlisted|-nommed",
    "PLURAL_JOB": "stars|directors|writers|creators|producers|filmmakers|helmers|alums|alumni|scribes|screenwriters|actors",
    "PAIR": "(ONE (COMMA ONE){0,6} COMMA? AND ONE | ONE)",
    "ONE": "(DET? WDESC|ROLE{0,4} PERSON PAREN?)",
    "KNOWN_AS": "(TITLED ROLE=actor|director|creator|writer "
    "| WORD|NATION|GENRE|MODIFIER{0,3} (ROLE ((COMMA AND? | AND) WORD? ROLE)*)?)",
    "ONSCREEN": "(on (DET WORD{0,2})? screen|screens|stage|tv|television|broadway|off-broadway | (in|on) DET? west_end)",
    "FEATS": "(FEAT ((COMMA AND? | AND) also? FEAT)*)",
    "FEAT": "directed|helmed|co-directed|wrote|penned|co-wrote|scripted|adapted|created|co-created|produced"
    "|co-produced|edited"
    "|scored|composed|lensed|made",
    # a list of companies or of places
    "COMPANIES": "(DET? COMPANY (SEPARATOR DET? COMPANY)*)",
    "PLACES": "(A_PLACE ((SEPARATOR | across) (in|at|on)? A_PLACE)*)",
    "A_PLACE": "(DET? (GEO|NATION|SIDE? PLACE_NOUN of"
    " | SIDE|coast|heart|outskirts|wilds|highlands of DET?)? SIDE{0,2} PLACE PLACE_NOUN?"
    " (COMMA (GEO | STATE STOP?) (COMMA !(AND|PLACE|DET))?)?)",
    "STATE": "ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass"
    "|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash"
    "|wis|wyo|ont|que|n.h|n.j|n.m|n.y|n.c|n.d|r.i|s.c|s.d|w.va|b.c|n.s|n.b|nsw",
    "PLACE_NOUN": "city|town|village|county|state|province|region|district|suburb|port|municipality|resort|capital|hamlet",
    "SIDE": "east|west|north|south|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west"
    "|northern|southern|eastern|western|central"
    "|downtown|regional|remote|coastal|upstate|rural|greater|metro|nearby|mainland",
    # the film that the article is about, by its title or as "the film"
    "FILM": "(TITLE | DET (WDESC){0,4} FORMAT|GENRE|MODIFIER | it)",
    "KIND": "(FORMAT|GENRE|SOURCE)",
} | FILM_MACROS
"""Name of a macro in a pattern → the pattern that it stands for."""
