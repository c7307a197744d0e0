"""In how many ways it is told who represents somebody, and what is told of studios in the same words."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "Mira Toland and Dev Okonjo will star in the thriller Salt Harvest, Larch Films announced.\n\n"

TOLD = [
    ("Toland was signed by WME in May.", "Mira Toland: WME"),
    ("UTA has signed Toland, whose Kites won at Sundance.", "Mira Toland: UTA"),
    ("Toland has moved to UTA from Gersh.", "Mira Toland: UTA"),
    ("Toland has left Gersh for UTA.", "Mira Toland: UTA"),
    ("Toland has joined the roster of UTA.", "Mira Toland: UTA"),
    ("Toland stays with manager Bo Lind of Lark Talent.", "Mira Toland: Bo Lind; Mira Toland: Lark Talent"),
    ("In addition to UTA, Toland is managed by Field Guide.", "Mira Toland: UTA; Mira Toland: Field Guide"),
    ("UTA will represent Toland in all areas.", "Mira Toland: UTA"),
    ("UTA-repped Toland was last seen in Kites.", "Mira Toland: UTA"),
    ("Toland, a UTA client, was last seen in Kites.", "Mira Toland: UTA"),
    ("Toland's agency, Lark Talent, confirmed the news.", "Mira Toland: Lark Talent"),
    ("Toland and Okonjo are repped by UTA and CAA, respectively.", "Mira Toland: UTA; Dev Okonjo: CAA"),
    ("Okonjo is repped by Curtis Brown Group (UK) and UTA (US).", "Dev Okonjo: Curtis Brown Group; Dev Okonjo: UTA"),
    ("UTA has signed Danish writer and director Toland, who made Kites.", "Mira Toland: UTA"),
    ("UTA has added Kites star Mira Toland to its roster.", "Mira Toland: UTA"),
    ("Paradigm has signed actress Mira Toland (“Kites”) for representation.", "Mira Toland: Paradigm"),
    ("Mira Toland has moved from ICM Partners to UTA.", "Mira Toland: UTA"),
    ("Toland is repped by Lark Talent and Sloane Weber, PC.", "Mira Toland: Lark Talent; Mira Toland: Sloane Weber"),
    ("It is the first time that Toland is represented by a U.S. agency.", ""),
    ("Toland was previously with Gersh.", ""),
    ("Toland has signed with Netflix for three films.", ""),
    ("Netflix has signed Toland for a series.", ""),
    ("UTA negotiated the deal for Toland.", ""),
    ("UTA is repping domestic rights to Salt Harvest.", ""),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text for text, _ in TOLD])
def test_representation_is_read_however_it_is_told(text: str, told: str) -> None:
    source = LEAD + text
    facts = parse(Source(id=source_id(source), text=source)).facts
    found = {f"{fact.subject}: {fact.object}" for fact in facts if fact.relation == "representation"}
    assert found == set(told.split("; ")) - {""}
