"""The parts of a text: paragraphs and lines that belong together, and those that head a film of their own."""

import datetime as dt

import pytest

from dossier.models import Relation, Source, source_id
from dossier.parser import parse
from dossier.reading import read_text

APART = [
    (
        "Larch Sales closes deals\n\nAda Quell’s Danish drama Gravel, which opened in May, has sold to Spain (Tres Lunas).\n\n"
        "Another Riga selection, Bo Lind’s horror romance Hinge, has sold to Italy (Lucciola). The cast includes Eve Lund.\n\n"
        "Another Danish drama, Ida Berg’s Always, plays in competition. Sol Adair stars.",
        {("Gravel", "Ada Quell"), ("Hinge", "Bo Lind"), ("Hinge", "Eve Lund"), ("Always", "Ida Berg"), ("Always", "Sol Adair")},
    ),
    (
        "Four films begin production\n\nThe features starting this month are:\n1. GRAVEL written and directed by Ada Quell\n"
        "Bo Lind has returned home to star in this new feature. It is produced by Tin Roof Pictures of Cork.\n"
        "2. HINGE directed by Eve Lund\nThe film starts shooting on Monday in Wales.",
        {("GRAVEL", "Ada Quell"), ("GRAVEL", "Bo Lind"), ("HINGE", "Eve Lund")},
    ),
    (
        "Larch Sales will introduce buyers to a range of new titles.\nGravel hails from Tin Roof Films and marks the debut "
        "of Nia Quell.\nSci-fi thriller Salt Hours from director Bo Lind follows a young man on his way to a party.\n"
        "Rounding out the slate is Kites, a drama directed by Eve Lund.",
        {("Gravel", "Nia Quell"), ("Salt Hours", "Bo Lind"), ("Kites", "Eve Lund")},
    ),
    (
        "Fund backs Gravel, Kites\n\nGravel, Nia Quell’s feature debut, is a western set in Wales. The film stars Ada Bonn.\n\n"
        "Eve Lund’s Una Pell biopic Salt Girl receives a grant from the Fund. Bo Lind stars.\n\n"
        "Sol Adair’s wartime thriller 1957 gets a grant, too, and stars Ida Berg.",
        {("Gravel", "Nia Quell"), ("Gravel", "Ada Bonn"), ("Salt Girl", "Bo Lind"), ("1957", "Sol Adair"), ("1957", "Ida Berg")},
    ),
    (
        "Tin Roof to make Gravel\n\nTin Roof Pictures is to begin production on Gravel. The thriller stars Ada Bonn.\n\n"
        "Bonn will play a nurse in a small town who begins to take revenge.\n\n"
        "Bo Lind to star in Eve Lund’s drama ‘Lisbon’\n\n"
        "Bo Lind (Hinge) has signed on to star in writer/director Eve Lund’s (Low Tide) Lisbon. Sol Adair is producing.",
        {("Gravel", "Ada Bonn"), ("Lisbon", "Bo Lind"), ("Lisbon", "Eve Lund"), ("Lisbon", "Sol Adair")},
    ),
    (
        "Ada Bonn cast in movie Gravel\n\nAda Bonn is cast in the movie Gravel, directed by Nia Quell.\n\nMay 12 2020\n\n"
        "Bo Lind cast in movie Kites\n\nBo Lind is cast in the new movie Kites. Eve Lund directs the film.\n\nMay 11 2020\n",
        {("Gravel", "Ada Bonn"), ("Gravel", "Nia Quell"), ("Kites", "Bo Lind"), ("Kites", "Eve Lund")},
    ),
    (
        "Casting news\n\n• NBC's Second Watch: Ada Bonn has joined the cast of the drama.\n"
        "• FX's Salt Kings: Bo Lind will play the villain in the series from writer Nia Quell.",
        {("Second Watch", "Ada Bonn"), ("Salt Kings", "Bo Lind"), ("Salt Kings", "Nia Quell")},
    ),
    (
        "This week's castings\n\nNBC's SECOND WATCH\n\n• Ada Bonn has joined the cast of the drama.\n\n"
        "• Eve Lund will play her sister.\n\nAMAZON's SALT KINGS\n\n• Bo Lind will play the villain in the series.",
        {("SECOND WATCH", "Ada Bonn"), ("SECOND WATCH", "Eve Lund"), ("SALT KINGS", "Bo Lind")},
    ),
    (
        "Friday Movie News\n\nTin Roof buys 'Gravel'\nTin Roof Pictures has acquired the thriller \"Gravel,\" directed by "
        "Nia Quell.\n\nIt opens in May.\n\nEve Lund boards 'Kites'\nEve Lund will star in \"Kites,\" a drama by "
        "writer Bo Lind.\n\nThe film shoots in Wales.\n\nQuell back for a sequel?\nThe director has no plans yet.",
        {("Gravel", "Nia Quell"), ("Kites", "Eve Lund"), ("Kites", "Bo Lind")},
    ),
    (
        "Fund backs two films\n\nThe Whole Long Salt Road Home (Saltvejen)\nGrant: 100,000\nDirector: Nia Quell\n\n"
        "Gravel (Grus)\nGrant: 200,000\nDirector: Bo Lind",
        {("The Whole Long Salt Road Home", "Nia Quell"), ("Gravel", "Bo Lind")},
    ),
    (
        "News in brief\n\nGravel: Ada Bonn has signed on for the thriller. Nia Quell will direct.\n\n"
        "The Salt Road: Larch Films is to produce the drama from director Bo Lind.\n\n"
        "Kites: Eve Lund will star in the comedy, which Sol Adair wrote.",
        {
            ("Gravel", "Ada Bonn"),
            ("Gravel", "Nia Quell"),
            ("The Salt Road", "Bo Lind"),
            ("Kites", "Eve Lund"),
            ("Kites", "Sol Adair"),
        },
    ),
    (
        "Hot films at the market\n\n“Gravel”\nDirector: Nia Quell\nKey cast: Ada Bonn, Bo Lind\nBuzz: A miner digs up a secret.\n"
        "Agents: Blue Quay\n\n“Kites” (Wales)\nDirs: Eve Lund\nStars: Sol Adair\nPremise: A boy flies away.\n",
        {("Gravel", "Nia Quell"), ("Gravel", "Ada Bonn"), ("Gravel", "Bo Lind"), ("Kites", "Eve Lund"), ("Kites", "Sol Adair")},
    ),
    (
        "Fund backs films\n\n• Cold Salt\n(Koldt Salt)\nFormat: 8x45’\nDirector: Nia Quell"
        "\n• Gravel (Grus)\nLength: 90’\nDirector: Bo Lind",
        {("Cold Salt", "Nia Quell"), ("Gravel", "Bo Lind")},
    ),
    (
        "This week's castings and more news\n\nGravel\nAda Bonn will star in Nia Quell’s thriller “Gravel” at Tin Roof.\n\n"
        "Kites\nEve Lund has joined the drama “Kites”, which Bo Lind directs.\n",
        {("Gravel", "Ada Bonn"), ("Gravel", "Nia Quell"), ("Kites", "Eve Lund"), ("Kites", "Bo Lind")},
    ),
    (
        "Castings of today: Bonn, Lind, Lund and more!\n\nAda Bonn will star in “Gravel”, a drama about a miner. Nia Quell will "
        "direct. [More…]\n\nBo Lind (“Dust”) and Eve Lund will star in the adaptation of memoir “Kites”. [More…]\n\n"
        "Sol Adair will play the witch in the live-action “Salt” movie. Ida Berg directs the film. [More…]\n",
        {
            *(("Gravel", "Ada Bonn"), ("Gravel", "Nia Quell"), ("Kites", "Bo Lind"), ("Kites", "Eve Lund")),
            *(("Salt", "Sol Adair"), ("Salt", "Ida Berg")),
        },
    ),
    (
        "Two films\n\nCold Kites €250 000\nDirector: Nia Quell (Ireland)\n\nGravel NOK 2 million\nDirector: Bo Lind (Norway)",
        {("Cold Kites", "Nia Quell"), ("Gravel", "Bo Lind")},
    ),
    (
        "Fund backs features\n\nThe fund gives money to two features.\n\nSalt Hill\nTin Roof Pictures Pty Ltd\nGenre: Drama\n"
        "Writer/Director: Nia Quell\nSynopsis: A miner digs up a secret.\n\nThe Long Gravel Road\nBlue Quay Films\n"
        "Genre: Horror\nDirector: Ida Berg\nSynopsis: A widow hears voices.\n",
        {("Salt Hill", "Nia Quell"), ("The Long Gravel Road", "Ida Berg")},
    ),
    (
        "Galas\n\nOpening film:\n\nThe Swimmers, UK\nNia Quell\nCast: Ada Bonn, Bo Lind\nTwo sisters flee the war.\n\n"
        "Dear Alice, Canada/USA\nTom Bligh\nCast: Una Skye\nA girl is invited to a cottage.\n",
        {
            *(("The Swimmers", "Nia Quell"), ("The Swimmers", "Ada Bonn"), ("The Swimmers", "Bo Lind")),
            *(("Dear Alice", "Tom Bligh"), ("Dear Alice", "Una Skye")),
        },
    ),
    (
        "Various Casting News\n\nSalt Hill\nAda Bonn (“Deep Well”) and Sol Adair join the black comedy by Nia Quell.\n\n"
        "Gravel Games\nEve Lund will play Cora in the Ida Berg directed adaptation of the book.\n\n"
        "Nightcap\nMax Orr is to star in the comedy, which follows a barman. Filming begins in August.\n",
        {
            *(("Salt Hill", "Ada Bonn"), ("Salt Hill", "Sol Adair"), ("Salt Hill", "Nia Quell")),
            *(("Gravel Games", "Eve Lund"), ("Gravel Games", "Ida Berg"), ("Nightcap", "Max Orr")),
        },
    ),
    (
        "Market Buzz Titles\n\nHere are the titles that buyers talk about.\n\n“Salt Hill”\n\nA thief goes after old friends.\n\n"
        "Director: Nia Quell\n\nCast: Ada Bonn\n\n“Kites”\n\nA girl hides from a storm.\n\nDirector: Bo Lind\n",
        {("Salt Hill", "Nia Quell"), ("Salt Hill", "Ada Bonn"), ("Kites", "Bo Lind")},
    ),
    (
        "Sequels on the way\n\nHere is our round-up of the sequels that are coming.\n\nSalt Hill 2\n\n"
        "Nia Quell is expected to direct a sequel to the modest hit Salt Hill, if this one gets off the ground.\n\nThe Kites 3\n\n"
        "Bo Lind is back to direct, as The Kites made more than its studio had hoped for.\n\nGravel II\n\n"
        "After the success of Gravel in 2019, Ada Bonn will star in the follow-up.\n",
        {("Salt Hill 2", "Nia Quell"), ("The Kites 3", "Bo Lind"), ("Gravel II", "Ada Bonn")},
    ),
    (
        "The most awaited films of the year\n\n‘Salt Hill’ (Nia Quell)\n\nThis epic, in the works for years, stars Ada Bonn.\n\n"
        "‘Kites’ (Bo Lind)\n\nA drama about a boy. It stars Eve Lund, best known as the witch in the series ‘Dust and Rain’, "
        "alongside Sol Adair.\n\n‘Nightcap’ (Ida Berg)\n\nA comedy on the last night of a bar, it stars Max Orr.\n",
        {
            *(("Salt Hill", "Nia Quell"), ("Salt Hill", "Ada Bonn"), ("Kites", "Bo Lind"), ("Kites", "Eve Lund")),
            *(("Kites", "Sol Adair"), ("Nightcap", "Ida Berg"), ("Nightcap", "Max Orr")),
        },
    ),
    (
        "The most awaited films of the year\n\nHere are the films to see.\n\nHinge\n\nPhoto courtesy Tin Roof\n\n"
        "Directed by: Nia Quell\n\nStarring: Ada Bonn, Eve Lund\n\nKites\n\nPhoto courtesy Larch Films\n\nDirected by: Bo Lind\n\n"
        "Starring: Max Orr\n",
        {("Hinge", "Nia Quell"), ("Hinge", "Ada Bonn"), ("Hinge", "Eve Lund"), ("Kites", "Bo Lind"), ("Kites", "Max Orr")},
    ),
]
"""A text on several films, and who makes or plays which."""

PROGRAMMES = [
    "Salt Hill (UK) Dir: Nia Quell\nKites (France/Belgium) Dir: Bo Lind\nNightcap (US) Dirs: Eve Lund, Tom Bligh\n",
    "“Salt Hill,” Nia Quell\n“Kites,” Bo Lind\n“Nightcap,” Eve Lund and Tom Bligh\n",
    "“Salt Hill” – directed by Nia Quell, starring Ada Bonn\n“Kites” – directed by Bo Lind\n“Nightcap” – Eve Lund, Tom Bligh\n",
    "Salt Hill by Nia Quell\nKites by Bo Lind (France)\nNightcap by Eve Lund and Tom Bligh\n",
    "Salt Hill | Nia Quell | UK\nKites | Bo Lind | France\n\nOut of competition\n\nNightcap | Eve Lund, Tom Bligh | USA\n",
    "Salt Hill (dir. Nia Quell, Tin Roof Pictures) – €200,000\nKites (dir. Bo Lind, Larch Films) – €150,000\n"
    "Nightcap (directors Eve Lund and Tom Bligh) – €100,000\n",
    "Salt Hill (Nia Quell, UK)\nKites (Bo Lind, France/Belgium)\nNightcap (Eve Lund and Tom Bligh, USA)\n",
    "Salt Hill / Director: Nia Quell / Grant: €200,000\nKites / Director: Bo Lind / Grant: €150,000\n"
    "Nightcap / Directors: Eve Lund, Tom Bligh / Grant: €100,000\n",
    "COMPETITION\n\nSalt Hill\nNia Quell, UK/Ireland\n\nKites\nBo Lind, France\n\nNightcap\nEve Lund and Tom Bligh, "
    "Denmark/Sweden\n",
    "Salt Hill / UK (Director: Nia Quell) — A miner digs up a secret. World Premiere\n\n"
    "Kites / France (Director and screenwriter: Bo Lind) — A boy flies away.\n\n"
    "Nightcap / USA (Directors: Eve Lund, Tom Bligh) — A barman loses everything.\n",
    "Salt Hill, Dir. Nia Quell (Galas) – Under a darkening sky, a miner digs up what the whole town would rather leave alone.\n\n"
    "Kites, Dir. Bo Lind (Galas) – A boy who cannot sleep builds a machine that will take him and his sister over the wall.\n\n"
    "Nightcap, Dirs. Eve Lund, Tom Bligh (Galas) – The last night of a bar and of those who have nowhere else to spend it.\n",
    "GALAS\nSalt Hill Nia Quell, USA, World Premiere\nKites Bo Lind, France/Belgium, North American Premiere\n"
    "Nightcap (Schlummertrunk) Eve Lund, Tom Bligh, USA, World Premiere\n",
    "Salt Hill, dir: Nia Quell*\nKites, dir: Bo Lind\nNightcap, dir: Eve Lund & Tom Bligh*\n\n*first film\n",
    "Salt Hill (Nia Quell)\nKites (Bo Lind)\nNightcap (Eve Lund & Tom Bligh)\n",
    "Salt Hill Nia Quell, UK World Premiere\nKites Bo Lind, France/Belgium World Premiere\n"
    "Nightcap Eve Lund & Tom Bligh, USA World Premiere\n",
    "Salt Hill | Nia Quell | UK\nWorld Premiere | Gala\nKites | Bo Lind | France\nWorld Premiere | Gala\n"
    "Nightcap | Eve Lund, Tom Bligh | USA\nCanadian Premiere | Gala\n",
    "GALAS\nSalt Hill\nIreland / France\nBy Nia Quell\nWorld premiere\nKites\nFrance\nBy Bo Lind\nWorld premiere\n"
    "Nightcap\nUSA\nBy Eve Lund & Tom Bligh\nWorld premiere\n",
]
"""The lines of a programme with the same films and directors in various forms."""

WHOLE = [
    (
        "Tin Roof Presents: GRAVEL\n\n‘Gravel’, a new thriller from Nia Quell, follows a miner.\n"
        "A Tin Roof Production in Association with Larch Films\nStarring: Ada Bonn, Bo Lind, and Eve Lund\n"
        "Sound Mix by Pell Recording\nEdited by Sol Adair\nProduced by Tom Bligh, Max Orr\nWritten & Directed by Nia Quell",
        {"Ada Bonn", "Bo Lind", "Eve Lund", "Sol Adair", "Tom Bligh", "Max Orr", "Nia Quell"},
    ),
    (
        "‘Gravel’ Movie: Cast and Release Date\n\nThe film ‘Gravel’ is a thriller from Nia Quell.\n\n"
        "“Gravel” Movie Creators and Cast\n\nAda Bonn plays a miner.\n\n“Gravel” Trailer and Release "
        "Date\n\nThe film was written by Bo Lind.",
        {"Nia Quell", "Ada Bonn", "Bo Lind"},
    ),
    (
        "Fund backs Gravel\n\nTin Roof receives support for the thriller Gravel [+see also:\ntrailer\n]\n, directed by Nia Quell\n"
        "and written by Bo Lind. Ada Bonn stars.",
        {"Nia Quell", "Bo Lind", "Ada Bonn"},
    ),
]
"""A text on one film in many lines, and who is in it or makes it."""

IN_CAPITALS = (
    "Nia Quell (DEEP WELL, THE LAST MILL) is to direct the thriller GRAVEL ROAD for Tin Roof Pictures. Ada Bonn (KITES) will "
    "star in GRAVEL ROAD, and KIM Bo-ra will play her sister."
)
"""A text that prints titles in capitals, and somebody's surname."""

FIELDS = (
    "Gravel gets going\n\nGravel is a thriller by Nia Quell.\n\nCredits\nProducers: Ada Bonn Camera: Bo Lind\n"
    "Status: Post-production\nRelease Date: May 5, 2021\nShooting: from March 2020"
)
"""A text with fields, two of them on one line, and a line above them that is no title."""

_PEOPLE = {Relation.CAST, Relation.DIRECTOR, Relation.PRODUCER, Relation.WRITER, Relation.EDITOR}


def _told(text: str) -> set[tuple[str, str]]:
    source = Source(id=source_id(text), text=text, date=dt.date(2020, 5, 12))
    return {(fact.subject, str(fact.object)) for fact in parse(source).facts if fact.relation in _PEOPLE}


@pytest.mark.parametrize(("text", "wanted"), APART)
def test_each_part_tells_of_its_own_film(text: str, wanted: set[tuple[str, str]]) -> None:
    assert _told(text) == wanted


@pytest.mark.parametrize("lines", PROGRAMMES)
def test_each_line_of_a_programme_names_a_film_and_its_directors(lines: str) -> None:
    text = f"Harbour Festival unveils competition\n\nThe 12th Harbour Festival has named its line-up.\n\n{lines}"
    reading = parse(Source(id=source_id(text), text=text, date=dt.date(2020, 5, 12)))
    told = {(fact.subject, str(fact.object)) for fact in reading.facts if fact.relation is Relation.DIRECTOR}
    assert told == {("Salt Hill", "Nia Quell"), ("Kites", "Bo Lind"), ("Nightcap", "Eve Lund"), ("Nightcap", "Tom Bligh")}


def test_a_programme_knows_a_title_with_a_comma() -> None:
    text = (
        "Harbour Festival unveils competition\n\nThe 12th Harbour Festival has named its line-up.\n\n"
        "Salt Hill, Gravel Hill, Nia Quell (UK)\nKites, Bo Lind (France)\nNightcap, Eve Lund (USA)\nA Late Show, Ida Berg (UK)\n"
    )
    assert {("Salt Hill, Gravel Hill", "Nia Quell"), ("A Late Show", "Ida Berg")} <= _told(text)


@pytest.mark.parametrize(("text", "people"), WHOLE)
def test_lines_of_one_film_belong_together(text: str, people: set[str]) -> None:
    told = _told(text)
    assert {name for _, name in told} == people
    assert len({subject for subject, _ in told}) == 1


def test_a_name_in_a_headline_ends_before_what_its_bearer_does() -> None:
    text = "Ada Bonn Joins Tom Bligh In ‘Gravel Road’\n\nThe thriller will shoot in Wales in May.\n"
    told = {(fact.subject, str(fact.object)) for fact in parse(read_text(text)).facts if fact.relation in _PEOPLE}
    assert told == {("Gravel Road", "Ada Bonn"), ("Gravel Road", "Tom Bligh")}


def test_names_end_in_a_headline_that_capitalises_every_word() -> None:
    text = (
        "Ada Bonn, Tom Bligh Join Horror Thriller Gravel From Director Nia Quell\n\n"
        "The project will shoot in Wales in May, with Larch Films producing.\n"
    )
    told = {(fact.subject, str(fact.object)) for fact in parse(read_text(text)).facts if fact.relation in _PEOPLE}
    assert told == {("Gravel", "Ada Bonn"), ("Gravel", "Tom Bligh"), ("Gravel", "Nia Quell")}


def test_titles_in_capitals_are_titles_where_a_text_prints_them_so() -> None:
    source = Source(id=source_id(IN_CAPITALS), text=IN_CAPITALS, date=dt.date(2020, 5, 12))
    facts = parse(source).facts
    works = {(fact.subject, fact.object) for fact in facts if fact.relation is Relation.CREDIT}
    assert works == {("Nia Quell", "DEEP WELL"), ("Nia Quell", "THE LAST MILL"), ("Ada Bonn", "KITES")}
    assert {fact.subject for fact in facts if fact.subject_type == "film"} == {"GRAVEL ROAD"}


def test_fields_tell_of_the_one_film() -> None:
    facts = parse(Source(id=source_id(FIELDS), text=FIELDS, date=dt.date(2020, 5, 12))).facts
    told = {(str(fact.relation), str(fact.object)) for fact in facts}
    wanted = {
        ("producer", "Ada Bonn"),
        ("cinematographer", "Bo Lind"),
        ("status", "post-production"),
        ("release date", "2021-05-05"),
        ("filming start", "2020-03"),
    }
    assert wanted <= told
    assert {fact.subject for fact in facts} == {"Gravel"}
