"""The film's other titles: the one it was shot under, was announced as, or bears elsewhere."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in the drama Salt Harvest. "
_IT = "(TITLE:film | (DET|POSS) WDESC{0,4} FORMAT|GENRE|project|picture|title|production | it | FORMAT|project|pic)"
_ONCE = "formerly|previously|originally|initially|once|earlier|first"
_CALLED = "known|titled|called|named|entitled|dubbed|announced|developed|billed|christened"
_NEW = "retitled|renamed|rechristened|re-titled|re-named"


def _alias(id_: str, pattern: str, type_: str, *yes: tuple[str, str], no: tuple[str, ...] = (), confidence: float = 0.92) -> Rule:
    """A rule for a title of one type; each of `yes` is a sentence behind a lead that names the film, and the title."""
    return Rule(
        f"title.{id_}",
        pattern,
        "other title",
        qualifiers={"type": type_},
        confidence=confidence,
        yes=tuple((_LEAD + sentence, title) for sentence, title in yes),
        no=tuple(_LEAD + sentence for sentence in no),
    )


RULES = (
    _alias(
        "formerly",
        f"{_IT} PAREN? COMMA? (CLAUSE{{1,8}}? AND)? (which|that)? (AUX|ADV|been){{0,3}} ({_ONCE}) (been|being)? ({_CALLED})?"
        " (as|under)? (the title)? (TITLE (PREP{1,2} DET? TITLE)?):object",
        "former",
        ("Salt Harvest, formerly titled Low Orbit, shoots in May.", "Low Orbit"),
        ("The thriller, once known as Penitent, opens in May.", "Penitent"),
        ("The project was previously known as Night Shift.", "Night Shift"),
        ("The film was originally called Low Orbit.", "Low Orbit"),
        ("The film, directed by Oskar Penn and once known as “Low Orbit,” is finished.", "Low Orbit"),
        no=(
            "The film was originally directed by Oskar Penn.",
            "Nia Quell, formerly known as Nia Bonn, directs.",
            "The film was previously set up at Tin Roof Pictures.",
        ),
    ),
    _alias(
        "announced-as",
        f"{_IT} (AUX|ADV|been){{1,4}} (announced|developed|shot|filmed|introduced|unveiled|conceived) (as|under) (the title|name)?"
        " (TITLE (PREP{1,2} DET? TITLE)?):object",
        "former",
        ("Now titled Salt Harvest, the film was announced as Low Orbit.", "Low Orbit"),
        no=("The film was shot as a play.",),
        confidence=0.85,
    ),
    _alias(
        "renamed",
        f"TITLE:object PAREN? (COMMA CLAUSE{{1,8}}? COMMA)? (AUX|ADV|been){{1,4}} ({_NEW}) (as|to)? TITLE:film",
        "former",
        ("Low Orbit has been retitled Salt Harvest.", "Low Orbit"),
    ),
    _alias(
        "now-called",
        "TITLE:object (AUX|will|has|been|be){1,3} (now|henceforth) (be|been)? (called|titled|known|entitled|named|dubbed | to be called | going by) (as)? TITLE:film",
        "former",
        ("Tin Roof Pictures’ Low Orbit is now called Salt Harvest.", "Low Orbit"),
        ("Low Orbit will now be known as Salt Harvest.", "Low Orbit"),
        no=("Mira Toland is now known as Salt Harvest.",),
        confidence=0.88,
    ),
    _alias(
        "now-titled",
        "TITLE:object COMMA (which)? (AUX|been){0,2} (now|newly|since|recently) (titled|called|retitled|renamed|entitled|rechristened | known as) TITLE:film",
        "former",
        ("Corvid Films will open Low Orbit, now titled Salt Harvest, in May.", "Low Orbit"),
        confidence=0.86,
    ),
    _alias(
        "has-new-title",
        "TITLE:object (AUX|ADV){0,2} (has|gets|got|getting|given|have|bears|receives) (a|its|DET)? (new|final|different|official) (title|name)"
        " (COLON|COMMA|of|DASH)? TITLE:film",
        "former",
        ("Low Orbit has a new title: Salt Harvest.", "Low Orbit"),
        confidence=0.88,
    ),
    _alias(
        "is-no-more",
        "^ TITLE:object (is|was) no more",
        "former",
        ("Low Orbit is no more. Salt Harvest, as it is now called, shoots in May.", "Low Orbit"),
        confidence=0.8,
    ),
    _alias(
        "under-new-title",
        "TITLE:object (COMMA|AUX|CLAUSE){1,20}? (under|with|bearing) (a|its|the) new (title|name) (COMMA|COLON|of|DASH)? TITLE:film",
        "former",
        ("Low Orbit will open in May under a new title, Salt Harvest.", "Low Orbit"),
        confidence=0.86,
    ),
    _alias(
        "renamed-from",
        f"(({_NEW}) (as|to)? TITLE:film COMMA? from TITLE:object | (title|name) (AUX|ADV|been){{0,3}} (changed)? from TITLE:object to TITLE:film)",
        "former",
        ("The film has been renamed Salt Harvest, from Low Orbit.", "Low Orbit"),
        ("The film has changed its title from Low Orbit to Salt Harvest.", "Low Orbit"),
    ),
    _alias(
        "instead-of",
        f"(called|titled|entitled|known|released | {_NEW}) as? TITLE:film COMMA? (instead of | rather than | and not | not) TITLE:object",
        "former",
        ("The film will now be called Salt Harvest instead of Low Orbit.", "Low Orbit"),
    ),
    _alias(
        "working",
        "(working_title|provisional_title|tentative_title | working|provisional|tentative|temporary title) (COLON|of|COMMA|is|was|AUX){0,2}"
        " (TITLE (PREP{1,2} DET? TITLE)?):object",
        "working",
        ("The film was shot under the working title Blue Gate.", "Blue Gate"),
        ("The film, working title Blue Gate, shoots in Norway.", "Blue Gate"),
        ("The film carries the working title “Blue Gate.”", "Blue Gate"),
    ),
    _alias(
        "tentatively",
        f"{_IT} COMMA? (which|that)? (AUX|ADV|been){{0,3}} (tentatively|provisionally|temporarily) ({_CALLED}) as? TITLE:object",
        "working",
        ("The film, tentatively titled Blue Gate, shoots in Norway.", "Blue Gate"),
        confidence=0.85,
    ),
    _alias(
        "goes-by",
        "(going|goes|gone|went|shooting|shot|filmed|filming|circulated|listed|moving) (by|under) (the|its|a)? (WORD){0,2} (title|name|moniker)"
        " (of)? TITLE:object",
        "working",
        ("The film, which had been going by the title Blue Gate, shoots in Norway.", "Blue Gate"),
        confidence=0.88,
    ),
    _alias(
        "original",
        "(original|native|french|german|spanish|italian|norwegian|swedish|danish|korean|japanese|polish|local) (title|name) (COLON|is|was|of|COMMA)?"
        " TITLE:object",
        "original",
        ("The film, whose original title is Saltskörd, is shot in Norway.", "Saltskörd"),
        confidence=0.85,
    ),
    _alias(
        "alternative",
        "((international|english|english-language|alternative|alternate|u.s.|us|u.k.|uk) title (COLON|is|was|of|COMMA)? TITLE:object"
        f" | {_IT} COMMA? (also|better|now)? (known (internationally|abroad|overseas|worldwide)? | released|retitled in GEO | known in GEO) as TITLE:object"
        f" | {_IT} COMMA? (aka|a.k.a.) TITLE:object)",
        "alternative",
        ("Its international title is Low Orbit.", "Low Orbit"),
        ("The film, also known as Low Orbit, is shot in Norway.", "Low Orbit"),
        ("The film, released in France as Low Orbit, opens in May.", "Low Orbit"),
        ("Salt Harvest, now known internationally as Low Orbit, opens in May.", "Low Orbit"),
        no=("Nia Quell, also known as Nia Bonn, directs.",),
        confidence=0.88,
    ),
)
