"""The words by which asides on people are read: what leads to a work in one, what bars it, where it ends."""

LEADING = frozenset("in on for from with of behind since after".split())
"""Prepositions behind which a work can stand."""

MAKING = frozenset(
    (
        "wrote penned directed helmed produced created co-created co-wrote co-directed co-produced adapted scripted made "
        "wrapped brought gave shot scored edited composed headlined led toplined fronted anchored cut lensed did left "
        "quit leaves including like animated staged choreographed designed finished completed delivered graced lit making "
        "directing writing producing creating helming penning headlining co-writing co-directing finishing "
        "completing wrapping adapting scripting editing scoring"
    ).split()
)
"""Words, most of them verbs, behind which a work can stand without a preposition."""

NO_ASIDE = frozenset(
    (
        "written directed produced based set adapted penned shot starring featuring with along alongside opposite about and "
        "which where that it this when as but while plus or by not at co-directed co-written executive scripted helmed created "
        "under through via whereas joining joined led together including for ahead off inspired adapting"
    ).split()
)
"""Words with which no aside on a person begins."""

BARS = frozenset(
    (
        "lives living lived born raised based trained studied graduated graduate died moved grew hails resides school "
        "university novel book memoir article adaptation president ceo founder co-founder founded head chairman chief company "
        "shingle banner label firm agency repped represented negotiated deal pact partner vp financed financing produces "
        "producing distribute distributes distribution rights sales sells handles acquired commissioned shoots shooting filmed "
        "films filming located daughter son wife husband brother sister niece nephew "
        "father mother native resident owner role part plays playing play portrays portraying character named called signed "
        "speaks spoke said says told interview vicinity city town village region area its voice manager publicist member shot "
        "album accounts university college academy police empire parliament army navy ministry "
        "frontman frontwoman bassist drummer guitarist vocalist keyboardist stays staying"
    ).split()
)
"""Words that tell that what follows is a place, a company, a part or a source, and none of somebody's works."""

ON_SCREEN = frozenset("seen starred appeared heard acted performed recurred featured played cast".split())
"""Words of acting."""

KNOWING = frozenset(
    (
        "seen starred appeared heard acted performed recurred featured discovered crowned role roles turn performance "
        "known know knows fame famous debut broke breakthrough breakout bow noticed spotted good great remembered "
        "remember recognised recognized recognise recognize familiar loved beloved popular hit last lately recently "
        "previously formerly also earlier next currently soon nominated won nominee winner winning nomination award prize "
        "honoured honored success splash name mark cast starring appearing recurring guest-starred stole shone charmed "
        "impressed terrific brilliant superb excellent credits credit films series was -winning -nominated season seasons "
        "episode episodes fresh coming hot favourite favorite star stars lead alum alumnus alumna veteran revelation "
        "discovery sensation standout memorable admired appreciated rewarded bill castmate co-star cameo praised lauded "
        "acclaimed celebrated mainstay fixture face stint arc supporting leading"
    ).split()
)
"""Words that tell that what follows is a work by which people know somebody, and no place."""

STORIES = frozenset("life story tale lives times journey portrait legend adventures exploits memoir diary rise fall".split())
"""Words with `of` before whom a story tells of."""

GOES_ON = frozenset("also most recently best seen known including such like notably namely who whose whom as".split())
"""Words behind a comma with which an aside goes on."""

WORKS = frozenset(
    (
        "work effort debut outing hit film short feature series drama last latest previous first second third breakthrough "
        "breakout comedy thriller documentary horror play bow follow-up"
    ).split()
)
"""Nouns and adjectives between `whose` and a work."""

HAVING = frozenset("has have had".split())
"""Forms of `have`."""

PENDING = frozenset("in to coming lined due on up out behind ahead opening next waiting ready under".split())
"""Words behind a work that somebody has ahead."""

FAME = frozenset(
    (
        "fame name success splash hit debut broke breakthrough award prize won winner nominee attention notice mark bow recognition"
    ).split()
)
"""Words for what a work brings, before `with` and the work."""

HOUSES = frozenset("company banner outfit label studio shingle agency firm".split())
"""Nouns behind the name of a company, or of where it is."""

HOUSED = frozenset(
    (
        "films pictures productions entertainment studios media company group television tv university school college academy "
        "police department empire parliament army navy ministry association institute"
    ).split()
)
"""Last words of the names of companies and institutions."""

TIMES = frozenset(
    (
        "last lately recently previously formerly earlier next currently soon seen appeared known won nominated returns "
        "return back wrapped finished also later debut breakthrough since before once first remembered after following "
        "success basking awaiting awaits promoting impressed turned cropped popped heard screen credits"
    ).split()
)
"""Words that tell that a clause on somebody speaks of other work than the film."""

PLURALS = frozenset(
    "stars leads alumni alums graduates veterans makers both team duo pair collaborators regulars filmmakers".split()
)
"""Nouns that tell that an aside is on two people."""
