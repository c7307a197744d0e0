"""Where the film is shot, told by what its crew does there and by what comes of it."""

from dossier.parser.matching.engine import Rule

_LEAD = "Mira Toland stars in the drama Salt Harvest. "
_SHOOT = "filming|shooting|shoot|production|shot|filmed"


def _place(id_: str, pattern: str, confidence: float, yes: str, places: str, no: tuple[str, ...] = ()) -> Rule:
    """A rule for places in which the film is shot; `yes` is a sentence behind a lead that names the film."""
    return Rule(
        f"place.{id_}",
        pattern,
        "filming location",
        confidence=confidence,
        yes=((_LEAD + yes, places),),
        no=tuple(_LEAD + sentence for sentence in no),
    )


RULES = (
    _place(
        "at-their-studio",
        f"({_SHOOT}) (AUX|ADV|WORD){{0,3}} at (OWNER POSS | its|their|DET) (ADJ|WORD){{0,2}} (studio|studios|facility|facilities|lot|base|stages|soundstages) (in|near|outside) PLACES:object",
        0.88,
        "The film is being shot at Corvid’s studio in Lisbon.",
        "Lisbon",
    ),
    _place(
        "among-the-spots",
        "(PLACES:object AUX{1,2} (among|one) (of)? (the|its) (ADJ|WORD){0,2} (places|spots|sites|towns|cities|countries|settings|backdrops)"
        " (used|chosen|picked|scouted|visited))",
        0.85,
        "Lisbon and Oslo were among the places used by the crew.",
        "Lisbon; Oslo",
        ("Lisbon is among the cities that he loves.",),
    ),
    _place(
        "took-them-to",
        f"({_SHOOT}) AUX? (took|takes|taken|brought|brings|led|leads) (DET|its|them|us|everyone)? (crew|team|cast|production|unit|filmmakers|makers)? to PLACES:object",
        0.88,
        "The shoot took the crew to Lisbon, Oslo and Bergen.",
        "Lisbon; Oslo; Bergen",
    ),
    _place(
        "followed-by",
        f"({_SHOOT}) CLAUSE{{1,16}}? (followed by | and then | then) (DET|NUMBER|WORD|another){{1,3}} (days|weeks|months|day|week|month|stint|leg|block) (of WORD)? (in|at|on) PLACES:object",
        0.86,
        "Three weeks of filming in Oslo were followed by a month in Lisbon.",
        "Lisbon",
    ),
    _place(
        "made-wholly-in",
        "(FORMAT|GENRE|movie|film|production) (ever|ADV)? (made|produced) (wholly|entirely|completely|mostly|largely|fully) (on_location)? in PLACES:object",
        0.84,
        "It is a film made wholly in Norway.",
        "Norway",
    ),
    _place(
        "exteriors",
        "(exteriors|interiors|exterior|interior|scenes) (scenes|shots)? (AUX|ADV|shot|filmed){0,4} (in|at|on|around|near) PLACES:object",
        0.84,
        "The interiors were done on a stage in May, the exteriors in Lisbon.",
        "Lisbon",
        ("The scenes in the novel are set in Lisbon.",),
    ),
    _place(
        "streets-closed",
        "(streets|street|roads|road|square|bridge|traffic) (in|of|across|around) PLACES:object CLAUSE{0,10}? (closed|shut|cordoned|blocked|closures) CLAUSE{0,5}? (filming|shoot|shooting|crews|crew|cameras|film)",
        0.84,
        "Streets in Lisbon were closed for the filming.",
        "Lisbon",
    ),
    _place(
        "people-warned",
        "(residents|locals|neighbours|neighbors|motorists|drivers|commuters|fans|shopkeepers) (of|in) PLACES:object CLAUSE{1,14}? (crew|crews|filming|shoot|film_crew|cameras)",
        0.8,
        "The residents of Lisbon have been warned of noise as crews shoot a car chase.",
        "Lisbon",
        ("Residents of Lisbon love the film.",),
    ),
)
"""Every rule of places told so."""
