"""What form the film has, told by its network, its episodes and its seasons rather than by a word for it."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland will star in Salt Harvest for director Oskar Penn. "
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
_PARTERS = "|".join(f"{number}-parter" for number in (*_NUMBERS.split("|"), *map(str, range(2, 14)), "multi"))
_EPISODES = "|".join(f"{number}-episode" for number in (*_NUMBERS.split("|"), *map(str, range(2, 27))))
_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|final|debut|sophomore"


def _series(id_: str, pattern: str, confidence: float, yes: tuple[str, ...], no: tuple[str, ...] = ()) -> Rule:
    """A rule that makes the film a series; each of `yes` is a sentence behind a lead that names it."""
    return Rule(
        f"format.series.{id_}",
        pattern,
        "format",
        qualifiers={"object": "series"},
        confidence=confidence,
        yes=tuple((_LEAD + sentence, "series") for sentence in yes),
        no=tuple(_LEAD + sentence for sentence in no),
    )


RULES = (
    Rule(
        "format.network-drama",
        "(FIRM:object POSS? (new|upcoming|next|latest|original|flagship|NUMBER|NATION|WORD){0,3} GENRE !FORMAT (COMMA? NAMELIKE:film)?"
        " | GENRE !FORMAT (COMMA? QUOTED COMMA? PAREN? COMMA?)? (for|on|at|from) (DET network)? FIRM:object)",
        "network format",
        confidence=0.6,
        yes=(
            (_LEAD + "It is a new drama for BBC One.", "series"),
            (_LEAD + "Kit Sayle is also in the BBC One thriller Salt Harvest.", "series"),
        ),
        no=(_LEAD + "It is a new drama for Corvid Films.", _LEAD + "It is a thriller for Netflix."),
    ),
    Rule(
        "format.network-movie",
        "FIRM:object POSS? (new|upcoming|latest|holiday|original|GENRE|MODIFIER){0,3} (movie|movies|film|original_movie)",
        "network movie",
        confidence=0.7,
        yes=((_LEAD + "The Hallmark Channel movie is by Ada Bonn.", "TV movie"),),
        no=(_LEAD + "The Corvid Films movie is by Ada Bonn.",),
    ),
    Rule(
        "format.feature.of",
        "(as|be|is|was|become|becomes|marks) DET (first|second|third|fourth|fifth|sophomore|debut|next|latest|new|follow-up)? FORMAT=feature:object (of|from|by)",
        "kind",
        confidence=0.8,
        yes=((_LEAD + "The comedy is set as the sophomore feature of Ada Bonn.", "feature"),),
    ),
    _series(
        "episodes-in-season",
        f"({_EPISODES}) ({_ORDINALS}|WORD){{0,2}} (season|run|arc)",
        0.65,
        ("It was given a ten-episode first season.",),
    ),
    _series(
        "all-episodes",
        f"(all|in|across|over|comprise|comprises | (consist|consists|made|comprised|composed) (up)? of | run|runs to) DET? ({_NUMBERS}|NUMBER) (half-hour|hour-long|one-hour|WORD)? (episodes|parts|instalments|installments) !of",
        0.65,
        ("All eight episodes are directed by Ada Bonn.", "The drama is told in six parts."),
        ("She made eight episodes of Kites.",),
    ),
    _series(
        "parter",
        f"{_PARTERS}|multi-part|multipart",
        0.65,
        ("The eight-parter is by Ada Bonn.", "The multi-part drama opens in May."),
    ),
    _series(
        "to-series",
        "(picked|ordered|going|gone|goes|greenlit|taken|moved|moving|headed) up? to series",
        0.7,
        ("It has been picked up to series.",),
    ),
    _series(
        "regular",
        "(as|a|new|be|to|another|fellow) (series_regular|series_regulars) !(on|of|in)",
        0.6,
        ("Kit Sayle will be a series regular.",),
        ("Kit Sayle was a series regular on Kites.",),
    ),
    _series(
        "its-season",
        f"(TITLE:film POSS | its|show|series POSS?) ({_ORDINALS}|WORD){{0,1}} ({_ORDINALS}|new|upcoming|next|last) season",
        0.7,
        ("Its third season begins in May.",),
        ("He works in its busy season.",),
    ),
)
"""Every rule of forms."""
