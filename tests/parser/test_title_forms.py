"""Titles of every form where somebody is called by one or is told to be in it: links, numbers, small words, names of people."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year.\n\n"

FORMS = [
    ("House of Rain star Greta Moss will appear.", "House of Rain"),
    ("Back to the Harbour actor Greta Moss will appear.", "Back to the Harbour"),
    ("My Name Is Salt star Greta Moss will appear.", "My Name Is Salt"),
    ("It adds Sons of Winter alum Greta Moss.", "Sons of Winter"),
    ("It adds Man on Horse star Greta Moss.", "Man on Horse"),
    ("It adds 12 Lost Rivers star Greta Moss.", "12 Lost Rivers"),
    ("It adds Star Lanes: Ashes alum Greta Moss.", "Star Lanes: Ashes"),
    ("It adds Wanda Crail star Greta Moss.", "Wanda Crail"),
    ("Greta Moss stars in Star Lanes 2: The Ashes.", "Star Lanes 2: The Ashes"),
    ("Greta Moss stars in Portrait of a Lady on Horse.", "Portrait of a Lady on Horse"),
    ("Greta Moss stars in Ada Wren vs. the Rain.", "Ada Wren vs. the Rain"),
    ("Greta Moss stars in Salt Lanes: The Life of Ada Wren.", "Salt Lanes: The Life of Ada Wren"),
    ("Greta Moss stars in Winter Shine of the Fretless Mind.", "Winter Shine of the Fretless Mind"),
    ("Greta Moss will next be seen in Netflix's Wanda Crail opposite Jack Crane.", "Wanda Crail"),
    ("Greta Moss’s credits include the Broadway play The Long Table.", "The Long Table"),
]
"""A sentence on an actress, and the one title in it."""


@pytest.mark.parametrize(("sentence", "title"), FORMS)
def test_a_title_of_whatever_form_is_read_whole(sentence: str, title: str) -> None:
    text = LEAD + sentence
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert {fact.object for fact in facts if fact.relation.value == "credit" and fact.subject == "Greta Moss"} == {title}


FILMS = [
    ("Greta Moss has boarded Nora, joining Bo Crane in the drama. Filming begins in May.", "Nora"),
    ("Harbour Films has bought Nora Wilde for North America. Greta Moss leads the drama by Bo Crane.", "Nora Wilde"),
    ("Greta Moss is set to lead Nora Wilde, Harbour Films has announced. Bo Crane directs.", "Nora Wilde"),
    ("There is a new face in the chair for Nora Wilde, the sci-fi film at Harbour Films. Greta Moss directs.", "Nora Wilde"),
    ("Greta Moss has joined Bo Crane in Nora Wilde. The drama shoots in May.", "Nora Wilde"),
    ("Greta Moss has joined the horror film Them, directed by Bo Crane. Them is set to shoot in May.", "Them"),
    ("Harbour Films has acquired Enough, a drama by Bo Crane. Enough stars Greta Moss.", "Enough"),
    ("The comedy Herself stars Greta Moss. Herself follows a nurse.", "Herself"),
    ("Greta Moss has been cast in Us, Bo Crane's new thriller. In Us, Moss plays a nurse.", "Us"),
    ("Has Bo Crane made a stranger drama than “salt!”? He wrote and directed “salt!” in May. It stars Greta Moss.", "salt!"),
    ("Little is known about salt! beyond its cast. Greta Moss leads the drama salt! for Bo Crane.", "salt!"),
    ("The drama Crail – The Movie has wrapped in Cork. Greta Moss stars.", "Crail – The Movie"),
    ("Greta Moss will star in Bo Crane's next project, titled Salt Weavers. Moss was last seen in Hinge.", "Salt Weavers"),
    ("Harbour Films will show Gentle in World Drama Competition. Gentle is a drama by Bo Crane.", "Gentle"),
    ("Moss Films has renewed Salt and Stone. Salt and Stone tells the story of a nurse. Greta Moss stars.", "Salt and Stone"),
    (
        "Filming has begun on the historical drama Ann, Queen of Salt, with Greta Moss. Ann, Queen of Salt opens in May.",
        "Ann, Queen of Salt",
    ),
    ("Larch has bought UK rights to Eve Lund starrer 21 Days in Winter. Bo Crane directed it.", "21 Days in Winter"),
    ("Riga Directors’ Fortnight entry My Sister’s House has sold to Spain for Blue Quay. Greta Moss stars.", "My Sister’s House"),
    ("Fund Norland has granted $2 million to The Cold Road/Y Ffordd Oer. Greta Moss stars in the drama.", "The Cold Road"),
    ("Tin Roof has acquired Bo Crane’s Oh, Lisbon starring Eve Lund. Oh, Lisbon follows a nurse. It opens in May.", "Oh, Lisbon"),
    (
        "Harbour Films has bought Eve Lund’s drama Salt Hour. It is the house behind documentaries like Cold Kites and Hinge.",
        "Salt Hour",
    ),
    ("Bo Crane has wrapped on his next feature House in Deep in Lisbon. In House in Deep, Eve Lund plays a cook.", "House in Deep"),
    ("Tin Roof has acquired US rights to TIFF premiere Enna starring Eve Lund. Bo Crane directed the film.", "Enna"),
    ("Creeping Winter is a drama from director Bo Crane set to begin shooting in May. Eve Lund will star.", "Creeping Winter"),
    ("Eve Lund has joined the upcoming Crail TV series. Greta Moss created the series for Netflix.", "Crail"),
    ("Bo Crane is in talks to direct a remake of the 1950 comedy Crail for Harbour Films. Eve Lund will write it.", "Crail"),
    ("Eve Lund will star in a BBC adaptation of Greta Moss’s best-selling novel Miss Crail. It films in May.", "Miss Crail"),
    ("Another island film — Crail Bay — was launched in Cork. The movie is directed by Bo Crane.", "Crail Bay"),
    ("Hinge was the biggest film of May. Bo Crane now directs Crail Bay. Eve Lund, who also starred in Hinge, leads.", "Crail Bay"),
    ("Greta Moss stars in Bo Crane's next film. Crane made Hinge. The title and other details have not been told.", "untitled"),
    ("Harbour Films has acquired the horror thriller 47, directed by Bo Crane. 47 follows five nurses.", "47"),
    ("Oslo is an upcoming drama starring Greta Moss. Bo Crane directs. Shooting began on location in Oslo.", "Oslo"),
    ("Bo Crane has found his cast for Oslo, a big-budget war drama. Greta Moss has joined. Crane shoots in Oslo in May.", "Oslo"),
    ("Harbour Films nabbed North American rights to No, a drama by Bo Crane. It stars Greta Moss.", "No"),
    ("Greta Moss was seen in Cork filming scenes for Tin Wish. Tin Wish will be the second film Moss leads.", "Tin Wish"),
    ("According to the trade, Where the Tall Man Hides has been joined by Eve Lund and Greta Moss.", "Where the Tall Man Hides"),
    ("It is now the movie known as The Kings of Salt. The trailer for The Kings of Salt has Greta Moss.", "The Kings of Salt"),
    ("Greta Moss and Bo Crane to star in Under Tin Roofs\n\nMoss and Crane star in a new film set in Wales.", "Under Tin Roofs"),
    ("Greta Moss has landed the lead in the spooky drama 666 Park Street for Harbour Films.", "666 Park Street"),
    ("Death of a Harbour Man stars Greta Moss and tells the story of a nurse. Bo Crane directs.", "Death of a Harbour Man"),
    ("Mending the Harbour, the acclaimed film that opened in May, stars Greta Moss. Bo Crane directs.", "Mending the Harbour"),
    ("Crane will be home for the premiere of his film, Mending Tents on Friday. Mending Tents tells of a nurse.", "Mending Tents"),
    ("Bo Crane is shooting Era of Salt / Dejulaik, a documentary on rave that opens in May.", "Era of Salt"),
    ("Bo Crane got support for Tin Roof / Tinakat, his feature debut. Tin Roof is a drama and shoots in May.", "Tin Roof"),
    ("Bo Crane Shoots Drama Marvel in Cork\n\nThe drama Marvel/Stebulas directed by Bo Crane is in production.", "Marvel"),
    (
        "Bo Crane Shooting My Daughters, Cows\n\nCrane shows a family in his second feature, My Daughters, Cows.",
        "My Daughters, Cows",
    ),
    ("Moss will make her drama debut in Uncle Sam Hay. Bo Crane directs the series.", "Uncle Sam Hay"),
    ("Courtesy of Harbour Films comes Bo Crane’s The Tin Room, which opens in May. The film stars Greta Moss.", "The Tin Room"),
    ("Harbour Films nabs Salt Weavers, directed by Bo Crane. Moss called the film, “Sweetly gritty.”", "Salt Weavers"),
    ("Constance Crane Preps Crail Bay\n\nThe new feature by Constance Crane, Crail Bay tells of a nurse.", "Crail Bay"),
    ("Working from his own script, Oslo tells the tale of a nurse. Bo Crane’s Oslo opens in May.", "Oslo"),
    ("Greta Moss leads a new drama that so far has not announced an official title. Bo Crane directs it.", "untitled"),
]
"""An article, and the title of its film."""


@pytest.mark.parametrize(("text", "title"), FILMS)
def test_a_title_of_whatever_form_is_that_of_the_film(text: str, title: str) -> None:
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert {fact.subject for fact in facts if fact.subject_type == "film"} == {title}
