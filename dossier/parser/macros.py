"""The vocabulary of patterns: types of nodes by name, and macros for what many rules share."""

ATOMS: dict[str, str] = {
    "PERSON": "PQNlcM",
    "KNOWN": "PQ",
    "OWNER": "CcNMPQl",
    "TITLE": "TMNQlcL",
    "QUOTED": "T",
    "COMPANY": "CcNM",
    "FIRM": "C",
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
    "SLOT": "PQNTMCclLAFUEGgKRBYDynwWhdix-S(",
    "ANY": "PQNTMCclLAFUEGgKRBYDynwWhdiax',;:-(S_",
}
"""Name of a type in a pattern → the node types that it stands for. A capitalised run of unknown type is all that it may be."""

MACROS: dict[str, str] = {
    # "is set to", "will", "has been tapped to": what stands between a subject and its verb
    "BE": "(AUX{0,3} also|now|currently|reportedly|already|recently|all|both|will? AUX{0,2})",
    "SETTO": "(AUX{0,3} (ADV{0,2}) (set|tapped|slated|due|poised|signed|confirmed|attached|hired|enlisted|lined) up? to)",
    "ADV": "also|now|currently|reportedly|already|recently|all|both|next|most|previously|officially|again|then|since|still",
    # a list of people, each with what the trades hang on to a name: employer, jobs, brackets, company
    "EMPLOYER": "(DET? OWNER POSS)",
    "HOUSE": "(of|from|for|at|via DET? (his|her|their)? OWNER (AND OWNER POSS?)?)",
    "PERSON_ITEM": "(EMPLOYER? DET? DESC{0,6} PERSON PAREN? HOUSE?)",
    "SEPARATOR": "((COMMA|SEMI) AND? | AND | COMMA? as well as | COMMA? along|together with | COMMA? alongside)",
    "PEOPLE": "(PERSON_ITEM (SEPARATOR PERSON_ITEM)*)",
    # a list of titles, each with owner, year, kind
    "MAKER": "(OWNER POSS | FIRM)",
    "TITLED": "(NAME AUX (NAME|NUMBER) | TITLE | NUMBER)",
    "WORK": "(DET? MAKER? DET? WDESC{0,6} TITLED (FORMAT|SOURCE)? PAREN?)",
    "WORK_SEPARATOR": "((COMMA|SEMI) AND? | AND | COMMA? as well as) in|on|also?",
    "WORKS": "(WORK (WORK_SEPARATOR WORK)*)",
    # where a list of works begins; `dossier.parser.works` reads on from there
    "AS": "((as|playing|portraying|voicing) DET? DESC{0,4} NAME:character{1,3})",
    "FEATS": "(FEAT ((COMMA AND? | AND) also? FEAT)*)",
    "FEAT": "directed|helmed|co-directed|wrote|penned|co-wrote|scripted|adapted|created|co-created|produced|co-produced|edited"
    "|scored|composed|lensed",
    # a list of companies or of places
    "COMPANIES": "(DET? COMPANY (SEPARATOR DET? COMPANY)*)",
    "PLACES": "(DET? PLACE (COMMA GEO)? (SEPARATOR (in DET?)? PLACE)*)",
    # the film that the article is about, by its title or as "the film"
    "FILM": "(TITLE | DET (WDESC){0,4} FORMAT|GENRE|MODIFIER | it)",
    "KIND": "(FORMAT|GENRE|SOURCE)",
}
"""Name of a macro in a pattern → the pattern that it stands for."""
