"""What the rules on the film itself share: its shoot, its dates, its territories and its companies."""

FILM_MACROS: dict[str, str] = {
    # the shoot: what it is called, its beginning, where and when it is
    "SHOOT": "filming|shooting|shoot|photography|production|cameras|lensing",
    "BEGIN": "begin|begins|beginning|began|begun|start|starts|started|starting|commence|commences|commenced|commencing|kick|kicks"
    "|kicked|kicking|roll|rolls|rolled|rolling|turn|turns|underway|way|going|get|gets|got",
    "TIMELY": "come|starting|beginning|sometime|early|later|in|on|by|from|during|for|at|around|between|as|of|off|up",
    "WHEN": "(COMMA? TIMELY{0,3} DET? DATE)",
    "WHERE": "(AND? (on location)? (in|at|on|across|around|outside|near|throughout|of|for){1,2} (and around)? DET? ADJ{0,2}"
    " SPOT (COMMA GEO)? PAREN? ((COMMA AND? | AND) DET? GEO|PLAIN){0,4}"
    " (AND DET? surrounding|nearby (area|areas|region|county|countryside))?)",
    "SPOT": "(TITLE|SPEECH|FESTIVAL)",
    "TILL": "((COMMA? AND)? until|till|through|thru|to|and|- DET? DATE)",
    "OPENS": "release|releases|released|releasing|open|opens|opened|opening|bow|bows|bowed|debut|debuts|premiere|premieres"
    "|premiered|arrive|arrives|arrived|debuted|streets|hit|hits|hitting"
    "|land|lands|drop|drops|launch|launches|stream|streams|streaming|air|airs|premiering|arriving"
    "|dated|date|dates|broadcast|broadcasts|unleash|unleashes|bowing",
    # where the film is sold and released
    "TERR": "(DET? NATION? ((TERRITORY | FORMAT=territory)))",
    "TERRS": "(DET? (TERRITORY{1,3} | world|domestic|foreign|international|offshore|worldwide|global | rest of DET? world)"
    " ((COMMA AND? | AND) DET? TERRITORY{1,3}){0,6})",
    # companies, each with what is said of it: "the Irish company X", "P's X", "London-based X"
    "HOUSE_WORDS": "(DET? ((OWNER AND)? OWNER|GEO POSS|-based|outfit|indie|makers)?"
    " (!while|whereas|although|but|then|where WDESC){0,6} ((OWNER AND)? OWNER|GEO|NATION POSS|-based WDESC{0,3})?)",
    "DOES": "((banner|label|shingle|outfit|arm)? (COMMA which|who)?"
    " (AUX|ADV|DET"
    "|to|set|slated|teamed|partnered|jointly|exclusively|recently|today|theatrically|fully|partly|exec|plans|plan|intends|aims|hopes|expects|quickly|just){0,5}?)",
    "A_HOUSE": "(HOUSE_WORDS COMPANY PAREN? (of GEO)?)",
    "HOUSES": "(A_HOUSE (SEPARATOR A_HOUSE){0,8})",
    # an amount of money: "$5 million", "DKK 9 million", "2 million euros"
    "CASH": "(SIGN|rs|inr|dkk|nok|sek|eur|usd|cad|aud|gbp|chf|inr NUMBER (million|m|crore|lakh)? | NUMBER (million|m|crore)? euros"
    "|euro|dollars|pounds|kroner|kronor|francs|eur|usd|nok|sek|dkk|pln|czk|huf | NUMBER|NAMELIKE million|m|crore)",
    "SUBJECT_FILM": "(TITLE | (DET|POSS) WDESC{0,4} ((FORMAT|GENRE | project)) | it)",
}
"""Name of a macro in a pattern → the pattern that it stands for."""
