"""How far a name goes, and whether it is somebody's: by the shape of its words and by what stands around it."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse
from dossier.parser.document import prepare
from dossier.parser.kinds import PERSONAL
from dossier.parser.lexicon import Kind, lexicon
from dossier.parser.names.recurring import recurring
from dossier.parser.names.shapes import shape_of
from dossier.parser.nodes import NAMES
from dossier.parser.text.tokens import tokenise

CHUNKED = [
    ("The Iranian American director Joe Lund made it.", "Joe Lund"),
    ("Renowned Cuban-Spanish actress Ada Marrow stars.", "Ada Marrow"),
    ("Filming has begun in Ballymarrow on The Miller's Niece, a drama.", "The Miller's Niece"),
    ("She plays a pensioner who thinks that she is the Queen in The Paper Hat of Mrs Lund, a comedy.", "The Paper Hat of Mrs Lund"),
    ("Larch Films sells Ada Marrow's documentary 40 Days in Helsinki.", "40 Days in Helsinki"),
    ("He stars in the thriller Nine Nights in Lisbon, which shoots now.", "Nine Nights in Lisbon"),
    ("The network has renewed the sitcom Salt Weavers of Cork.", "Salt Weavers of Cork"),
    ("The drama stars Marudan of Salt Harvest fame.", "Marudan"),
    ("Tales of the Hollow is full of it.", "Tales of the Hollow"),
    ("Swing Into Winter is a comedy.", "Swing Into Winter"),
    ("Casting news for Salt Harvest: We hear that it will go on.", "Salt Harvest"),
    ("She was in N. Marudan Pillo's Tollgate last year.", "N. Marudan Pillo"),
    ("Who Sold the Goats?, a comedy shot in Lisbon, opens in May.", "Who Sold the Goats?"),
    ("Production has begun on Cielo y barro, a drama by Joe Lund.", "Cielo y barro"),
    ("Her last film was La casa perdida, which she wrote.", "La casa perdida"),
    ("Ada Marrow directs the comedy Salt and Stone.", "Salt and Stone"),
    ("Ada Marrow will star in Salt and Stone, a thriller.", "Salt and Stone"),
    ("The novel comes to the screen as Salt and Stone.", "Salt and Stone"),
    ("She made the documentary Sweat, Salt and Stone.", "Sweat, Salt and Stone"),
    ("Ada Marrow is in the comedy Walk On, Walk Away.", "Walk On, Walk Away"),
    ("Larch Films will release Three Barns Outside Reno, Nevada in May.", "Three Barns Outside Reno, Nevada"),
    ("Joe Lund directs Ada Marrow's Aunt Mina's Black Barn.", "Aunt Mina's Black Barn"),
    ("She plays the aunt in I, Ada, a drama.", "I, Ada"),
    ("He produced S4: The Black Barn and more.", "S4: The Black Barn"),
    ("She was in Yoo Min Ho's Tollgate.", "Yoo Min Ho"),
    ("Joe Lund directed the thrillers Salt and Stone.", "Salt"),
    ("He is known for Salt and Stone.", "Salt"),
    ("When Salt Harvest opens is not known.", "Salt Harvest"),
    ("It is produced by Pillo for Tin Roof and Larch Films.", "Pillo"),
    ("He was an associate on Manju's Kazhivu last year.", "Kazhivu"),
    ("It was Widow's Harvest last year.", "Widow's Harvest"),
    ("Ada Marrow leads Harvest All Night!!, a comedy by Joe Lund.", "Harvest All Night!!"),
    ("The network has renewed What You Do in the Shadows for a year.", "What You Do in the Shadows"),
    ("Ada Marrow stars in Long Night's Ride into Morning, by Joe Lund.", "Long Night's Ride into Morning"),
    ("Ada Marrow will star in Salt and Stone and Sweat, from director Joe Lund.", "Salt and Stone and Sweat"),
    ("Ada Marrow stars in Lisbon: The Edge of Night for a streamer.", "Lisbon: The Edge of Night"),
    ("Ada Marrow stars in Lisbon, directed by Joe Lund.", "Lisbon"),
    ("Ada Marrow plays a cook in 47, a biopic by Joe Lund.", "47"),
    ("She has boarded Where Are You, Bernard, a comedy by Joe Lund.", "Where Are You, Bernard"),
    ("They star in Joe and Marge Go Home, which Ada Bonn directs.", "Joe and Marge Go Home"),
    ("He shot the thriller Tollgate in Lisbon last year.", "Tollgate"),
    ("She was in the comedy Dancing with Fire last year.", "Dancing with Fire"),
    ("She was in the drama Call Him by Your Own Name last year.", "Call Him by Your Own Name"),
    ("He was in Strangers from Hell last year.", "Strangers from Hell"),
    ("Mending Sunday, directed by Ada Marrow, is a drama.", "Mending Sunday"),
    ("It's All Gone is a drama of five parts.", "It's All Gone"),
    ("It stars Joe “Rex” Lund and Ada “The Hawk” Bonn.", "Ada “The Hawk” Bonn"),
    ("She shot The Secret Life of Ada Marrow, a series.", "The Secret Life of Ada Marrow"),
    ("He wrote the Oscar winner 12 Lanterns A Day.", "12 Lanterns A Day"),
    ("Larch sells Last Door for Fools. Ada Marrow wrote Last Door for Fools.", "Last Door for Fools"),
    ("Ada Marrow joins Lost Me in Lisbon. Joe Lund wrote Lost Me in Lisbon.", "Lost Me in Lisbon"),
    ("The comedy Most Rivers are Cold is hers. She wrote a book, Most Rivers are Cold.", "Most Rivers are Cold"),
    ("Larch sells Second Door, No Key. Ada Marrow wrote Second Door, No Key.", "Second Door, No Key"),
    ("News in Briefs: Tin Harvest opens in May. She shot Tin Harvest.", "Tin Harvest"),
    ("Larch Films has bought 7 Lanterns for Spain.", "7 Lanterns"),
    ("A drama called The Last Friday is in the works.", "The Last Friday"),
    ("Joe Lund has boarded Salt and Stone, joining Ada Marrow.", "Salt and Stone"),
    ("They play leads in Murder in the Alps, a drama.", "Murder in the Alps"),
    ("A look at the thriller Dinner with Strangers is out.", "Dinner with Strangers"),
    ("They are at work on the Salt and Stone sci-fi thriller.", "Salt and Stone"),
    ("He has seen Sugar and Dust. It took years to write Sugar and Dust.", "Sugar and Dust"),
    ("He has seen Sugar and Dust. It took years to write Sugar.", "Sugar"),
    ("She was in Sugar and Dust last year.", "Sugar"),
    ("She shoots Sugar in Lisbon, a comedy town.", "Sugar"),
    ("She shot Tin Harvest: Landfall. Landfall was long. Tin Harvest: Landfall won.", "Tin Harvest: Landfall"),
    ("Hinge is sold by Larch Films for Spain. It has Larch Films for Spain.", "Larch Films"),
]
"""A sentence, and a name that is a node of its own in it."""

SITES = [
    ("Ada Marrow joins the thriller Lisbon.", True),
    ("Ada Marrow has landed a role in Lisbon, a drama.", True),
    ("Filming has wrapped in Porto on Lisbon.", True),
    ("Lisbon follows a nurse. Ada Marrow lives in Porto.", True),
    ("They are remaking Lisbon.", True),
    ("Set in Lisbon, the film follows a nurse.", False),
    ("The film shoots in Lisbon, a city of hills.", False),
    ("He acts on stages from Lisbon to Porto.", False),
]
"""Sentences, and whether the place in them is a title."""

PEOPLE = [
    "Seol Min-gyeom",
    "Ríona Ní Bhroin",
    "VK Marudan",
    "P Marudan",
    "Marudan OR",
    "Ben Marrow",
    "King Marrow",
]
"""Names with the shape of a person's."""

NOBODIES = ["Ada Sold a Gun", "UK Marudan", "Marudan II", "Les Farmers", "Salt Half-dozen", "Tin-roof Harvest", "Salt Harvest"]
"""Names without it."""

TOLD = [
    ("It is written by Marudan Pillo.", "Marudan Pillo"),
    ("She stars opposite Marudan Pillo in it.", "Marudan Pillo"),
    ("Marudan Pillo has been cast as the miller.", "Marudan Pillo"),
    ("Marudan Pillo will play the miller.", "Marudan Pillo"),
    ("Marudan Pillo is the editor.", "Marudan Pillo"),
    ("It stars Ada Marrow, Salt Pillo and Joe Lund.", "Salt Pillo"),
    ("Marudan, the veteran Larchish actor, is to direct.", "Marudan"),
    ("It has the superstars Marudan and Devan Pillo.", "Marudan"),
    ("Devan and Marudan are teaming up for a film.", "Marudan"),
    ("Marudan stars in it.", "Marudan"),
    ("Ada Marrow, Marudan and Joe Lund are cast in it.", "Marudan"),
    ("Marudan, Ada Marrow and Joe Lund will star in it.", "Marudan"),
]
"""A sentence that tells of a name that it is somebody's."""

UNTOLD = [
    ("Marudan Pillo will play at Sundance.", "Marudan Pillo"),
    ("Marudan Pillo will star Ada Marrow.", "Marudan Pillo"),
    ("Marudan Pillo is the title.", "Marudan Pillo"),
    ("It is produced by Marudan Pillo.", "Marudan Pillo"),
]
"""A sentence that does not."""


def names_of(text: str) -> dict[str, bool]:
    """The names in a text → whether each is known to be somebody's."""
    document = prepare(Source(id=source_id(text), text=text))
    nodes = [node for sentence in document.sentences for node in sentence.nodes if node.kind in NAMES]
    return {text[node.start : node.end]: node.person >= 0 for node in nodes}


@pytest.mark.parametrize(("sentence", "titled"), SITES)
def test_a_place_is_a_title_where_a_title_stands(sentence: str, titled: bool) -> None:
    assert ("Lisbon" in names_of("It is new. " + sentence)) == titled


def test_a_place_that_is_somebodys_surname_is_no_title() -> None:
    assert names_of("It is a film by Ada Lisbon. It is the first film Lisbon, 40, wanted to make.")["Lisbon"]


@pytest.mark.parametrize(("sentence", "name"), CHUNKED)
def test_a_name_ends_where_it_does(sentence: str, name: str) -> None:
    assert name in names_of("It is new. " + sentence)


@pytest.mark.parametrize("name", PEOPLE)
def test_the_shape_of_a_person_s_name(name: str) -> None:
    assert shape_of(name.split(), lexicon()) in PERSONAL


@pytest.mark.parametrize("name", NOBODIES)
def test_the_shape_of_nobody_s_name(name: str) -> None:
    assert shape_of(name.split(), lexicon()) not in PERSONAL


@pytest.mark.parametrize("name", ["Les Films de la Barque", "Films du Canal", "Studio Barka"])
def test_a_house_is_told_by_its_first_word(name: str) -> None:
    assert shape_of(name.split(), lexicon()) == Kind.COMPANY


def test_a_sentence_tells_that_its_first_word_is_the_title() -> None:
    text = "Anna, as the thriller is titled, reunites Ada Marrow with Joe Lund."
    assert {fact.subject for fact in parse(Source(id=source_id(text), text=text)).facts} == {"Anna"}


@pytest.mark.parametrize(("sentence", "name"), TOLD)
def test_words_around_a_name_tell_that_it_is_somebody_s(sentence: str, name: str) -> None:
    assert names_of("It is new. " + sentence)[name]


@pytest.mark.parametrize(("sentence", "name"), UNTOLD)
def test_words_around_a_name_leave_it_open(sentence: str, name: str) -> None:
    assert not names_of("It is new. " + sentence)[name]


@pytest.mark.parametrize(
    "sentence",
    [
        "Joe Lund plays a cook in Ada Harvest, helmed by Mira Toland.",
        "Joe Lund has begun shooting Ada Harvest in Lisbon.",
        "Joe Lund has made a drama called Ada Harvest.",
        "Joe Lund stars in Ada Harvest alongside Mira Toland.",
    ],
)
def test_what_stands_where_a_film_does_is_nobody(sentence: str) -> None:
    assert not names_of("It is new. " + sentence)["Ada Harvest"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Larch Films has bought Lola Park, which opens in May.",
        "Larch Films has bought Lola Park, a drama by Joe Lund.",
        "Lola Park is written by Joe Lund.",
        "Lola Park is a drama of two sisters.",
        "His next work is Lola Park, the biopic of a nurse.",
        "Joe Lund shot the short film Lola Park, and Ada Bonn sold it.",
    ],
)
def test_what_is_told_of_as_a_work_is_nobody(sentence: str) -> None:
    assert names_of(f"It is new. {sentence}")["Lola Park"] is False


@pytest.mark.parametrize(
    "sentence",
    [
        "It is directed by Lola Park, which he is glad of.",
        "The drama Lola Park directs is new.",
        "Lola Park, a comedy writer, makes it.",
        "From Lola Park, a drama of two sisters.",
    ],
)
def test_who_makes_a_work_is_somebody(sentence: str) -> None:
    assert names_of(f"It is new. {sentence}")["Lola Park"] is True


def test_a_title_that_is_a_part_s_surname_is_not_the_part() -> None:
    found = names_of("Netflix sells Pillow, a comedy by Joe Lund. Ada Bonn plays Mina Pillow in Pillow.")
    assert (found["Pillow"], found["Joe Lund"]) == (False, True)


def test_a_word_that_the_text_never_prints_small_opens_a_sentence_as_a_name() -> None:
    assert "Crossing" in names_of("She sold Crossing to them. Crossing, she said, is new.")
    assert "Crossing" not in names_of("She sold it while crossing a road. Crossing, she said, is slow.")


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The thriller Salt Harvest is directed by Anthony and Joe Lund.", {"Anthony Lund", "Joe Lund"}),
        ("Anthony and Joe Lund play the leads in the thriller Salt Harvest.", {"Anthony", "Joe Lund"}),
        ("The brothers Anthony and Joe Lund play the leads in the thriller Salt Harvest.", {"Anthony Lund", "Joe Lund"}),
        ("Devan stars in the drama Salt Harvest. It is directed by Devan and Joe Lund.", {"Devan", "Joe Lund"}),
    ],
)
def test_those_who_act_share_a_surname_where_they_are_kin(sentence: str, wanted: set[str]) -> None:
    facts = parse(Source(id=source_id(sentence), text=sentence)).facts
    assert {fact.object for fact in facts if fact.relation.value in {"cast", "director"}} == wanted


def test_a_headline_prints_small_what_its_text_does_not_print_large() -> None:
    text = (
        "Netflix Orders Limited Series Tollgate To Shoot In Cork\n\n"
        "Netflix will make the limited series Tollgate. Ada Marrow, who wrote Tollgate, makes it with Joe Lund in Ireland."
    )
    headline = prepare(Source(id=source_id(text), text=text, headline="Netflix Orders Limited Series Tollgate To Shoot In Cork"))
    first = headline.sentences[0]
    names = [text[node.start : node.end] for node in first.nodes if node.is_name]
    assert (first.zone, names) == ("headline", ["Netflix", "Tollgate", "Cork"])


@pytest.mark.parametrize(
    ("text", "is_company"),
    [
        ("Tom Bligh will star in Fox's new drama “Gravel.” The pilot shoots for Fox in May.", True),
        ("Tom Bligh will star in “Gravel.” The pilot shoots for Fox in May.", False),
        ("Ada Fox will star in “Gravel.” Fox's drama “Kites” opens in May.", False),
    ],
)
def test_a_channel_that_owns_a_show_is_no_surname(text: str, is_company: bool) -> None:
    kinds = {
        node.kind
        for sentence in prepare(Source(id=source_id(text), text=text)).sentences
        for node in sentence.nodes
        if node.word == "fox"
    }
    assert (kinds == {Kind.COMPANY}) is is_company


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("She leads Salt, Sand and Stone. Cameras roll on Salt, Sand and Stone.", "Salt, Sand and Stone"),
        ("She leads Doors are Never Shut. Cameras roll on Doors are Never Shut.", "Doors are Never Shut"),
        ("She leads Salt, Salt, Salt. Cameras roll on Salt, Salt, Salt.", "Salt, Salt, Salt"),
    ],
)
def test_everyday_words_that_recur_and_never_stand_apart_are_a_title(text: str, title: str) -> None:
    assert title in names_of(text)


def test_words_that_also_stand_apart_are_no_title() -> None:
    told = "She leads Doors are Never Shut. Cameras roll on Doors are Never Shut."
    for text, titles in ((told, 2), (f"{told} She saw Doors twice.", 0)):
        tokens = tokenise(text, 0)
        assert len(recurring(tokens, [(0, len(tokens.words))], lexicon())) == titles
