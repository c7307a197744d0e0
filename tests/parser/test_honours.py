"""In how many ways an honour is told: whose it is, which one, whether it was won, and how often."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "Eve Lund will star in the thriller Salt Harvest, Larch Films announced.\n\n"

TOLD = [
    ("Tony- and Emmy-winning actress Mira Toland will co-star.", "Mira Toland: Tony won; Mira Toland: Emmy won"),
    ("Emmy-, Grammy- and Tony-winning composer Bo Lind will score.", "Bo Lind: Emmy won; Bo Lind: Grammy won; Bo Lind: Tony won"),
    ("Golden Globe nominated and IFTA winning composer Bo Lind scores.", "Bo Lind: Golden Globe nominated; Bo Lind: IFTA won"),
    ("Oscar and double Emmy winner Mira Toland will star.", "Mira Toland: Oscar won; Mira Toland: Emmy won 2"),
    ("Cannes best actress winner Mira Toland joins.", "Mira Toland: best actress won"),
    ("ACADEMY AWARD nominee Mira Toland joins.", "Mira Toland: ACADEMY AWARD nominated"),
    ("The National Award-winning actress Priya Nandakumar joins.", "Priya Nandakumar: National Award won"),
    ("Mira Toland, the Venice Volpi Cup-winning lead of Kites, joins.", "Mira Toland: Volpi Cup won"),
    ("Mira Toland, herself an Emmy winner, joins.", "Mira Toland: Emmy won"),
    ("Mira Toland and Dev Okonjo, the Oscar-winning team, join.", "Mira Toland: Oscar won; Dev Okonjo: Oscar won"),
    ("Mira Toland was presented with an Oscar for Kites.", "Mira Toland: Oscar won"),
    ("Mira Toland is in the running for an Oscar for Kites.", "Mira Toland: Oscar nominated"),
    ("Mira Toland earned a nomination for an Oscar for Kites.", "Mira Toland: Oscar nominated"),
    ("Mira Toland won the Best Actress Oscar for Kites.", "Mira Toland: Oscar won"),
    ("Kites earned Mira Toland an Emmy nomination for best actress.", "Mira Toland: Emmy nominated"),
    (
        "Mira Toland won a Golden Globe and was nominated for an Oscar.",
        "Mira Toland: Golden Globe won; Mira Toland: Oscar nominated",
    ),
    ("Mira Toland won an Oscar for Kites and a BAFTA for Hinge.", "Mira Toland: Oscar won; Mira Toland: BAFTA won"),
    ("Mira Toland has won an Oscar and two Emmys.", "Mira Toland: Oscar won; Mira Toland: Emmys won 2"),
    ("Mira Toland won an Emmy for Outstanding Lead Actress in a Drama Series for Kites.", "Mira Toland: Emmy won"),
    ("Mira Toland was nominated at the Tonys in the Best Actress Musical slot for Kites.", "Mira Toland: Tonys nominated"),
    (
        "Mira Toland won the Toronto International Film Festival’s Rising Star Award and an Emerging Talents Award from SXSW.",
        "Mira Toland: Rising Star Award won; Mira Toland: Emerging Talents Award won",
    ),
    (
        "After receiving an Olivier nomination for her part in the play Kites, which tells of a king, Mira Toland joins.",
        "Mira Toland: Olivier nominated",
    ),
    (
        "Mira Toland won a Tony in 1984 for her role in the play Kites and an Oscar for Hinge.",
        "Mira Toland: Tony won; Mira Toland: Oscar won",
    ),
    (
        "Kites brought Mira Toland a Golden Globe nomination and the Volpi Cup.",
        "Mira Toland: Golden Globe nominated; Mira Toland: Volpi Cup won",
    ),
    ("Mira Toland shared the 2014 Oscar with Kit Sayle.", "Mira Toland: Oscar won"),
    ("Mira Toland has won the Emmy twice.", "Mira Toland: Emmy won 2"),
    ("Mira Toland starred in Kites, winning an Emmy for the part.", "Mira Toland: Emmy won"),
    ("The role garnered Mira Toland a Golden Globe nomination.", "Mira Toland: Golden Globe nominated"),
    ("Fresh from winning an Emmy for Kites, Mira Toland joins.", "Mira Toland: Emmy won"),
    ("Hot off her Oscar nomination for Kites, Mira Toland joins.", "Mira Toland: Oscar nominated"),
    ("Mira Toland walked away with the best actress award for Kites.", "Mira Toland: best actress won"),
    ("Mira Toland, a Best Supporting Actress nominee for Kites, joins.", "Mira Toland: Best Supporting Actress nominated"),
    ("The prize for best screenplay was won by Bo Lind for Kites.", "Bo Lind: best screenplay won"),
    ("The Jury Prize went to Japanese director Ren Hoshi for Kites.", "Ren Hoshi: Jury Prize won"),
    (
        "Mira Toland and Dev Okonjo shared the Best Screenplay prize in Riga.",
        "Mira Toland: Best Screenplay won; Dev Okonjo: Best Screenplay won",
    ),
    ("Dev Okonjo plays a baker who wins an Oscar.", ""),
    ("Kites won the Palme d'Or in Cannes.", ""),
    ("Mira Toland was in Kites. It won the Palme d'Or in Cannes.", ""),
    ("Mira Toland beat four rivals to take home the Golden Horse Award.", "Mira Toland: Golden Horse Award won"),
    ("Dev Okonjo, winner of Norway's prestigious Larch Film Award, wrote it.", "Dev Okonjo: Larch Film Award won"),
    ("Mira Toland won the Prix Larme in 2019.", "Mira Toland: Prix Larme won"),
    ("Dev Okonjo's two Oscar nominations came early.", "Dev Okonjo: Oscar nominated 2"),
]


def _told(text: str) -> set[str]:
    source = LEAD + text
    facts = [fact for fact in parse(Source(id=source_id(source), text=source)).facts if fact.relation == "honour"]
    said = {"winner": "won", "nominee": "nominated"}
    return {
        f"{fact.subject}: {fact.object} {said[str(fact.qualifiers.result)]} {fact.qualifiers.count or ''}".strip() for fact in facts
    }


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text for text, _ in TOLD])
def test_an_honour_is_read_however_it_is_told(text: str, told: str) -> None:
    assert _told(text) == set(told.split("; ")) - {""}
