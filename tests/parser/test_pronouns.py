"""Whom a pronoun stands for: the one of whom the text tells, and no man where it says `she`."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "Jude Alder will star in the thriller Salt Harvest with Nancy Marrow. "

READ = [
    ("Nancy Marrow is a baker's daughter. Robert Hale gave her a start. She was later seen in Night Ferry.", "Nancy Marrow"),
    ("Robert Hale is glad. Nancy Marrow sang for him. He was last seen in Night Ferry.", "Robert Hale"),
    ("Robert Hale is glad. The actress was last seen in Night Ferry.", "Nancy Marrow"),
    ("Actress Tove Voss met Robert Hale. Robert Hale is glad. She was last seen in Night Ferry.", "Tove Voss"),
    ("Robert Hale is glad. He was last seen in Night Ferry.", "Robert Hale"),
    ("Nancy Marrow is glad. It is a first for the Danish actress, who was last seen in Night Ferry.", "Nancy Marrow"),
    ("Kit Sayle is glad. As for Robert Hale, the actor was last seen in Night Ferry.", "Robert Hale"),
    (
        "Nancy Marrow is glad. Marrow played the spy Robert Hale on the stage. The actress was last seen in Night Ferry.",
        "Nancy Marrow",
    ),
    ("Nancy Voss is glad, and so is her sister, the singer Tove Voss. Voss was last seen in Night Ferry.", "Nancy Voss"),
    ("Robert Hale met Kit Sayle. Kit Sayle is glad. She was last seen in Night Ferry.", "Kit Sayle"),
]
"""What follows the lead, and who was in Night Ferry."""


@pytest.mark.parametrize(("text", "who"), READ, ids=[text for text, _ in READ])
def test_a_pronoun_stands_for_no_one_of_the_other_sex(text: str, who: str) -> None:
    facts = parse(Source(id=source_id(LEAD + text), text=LEAD + text)).facts
    assert {fact.subject for fact in facts if fact.relation == "credit" and fact.object == "Night Ferry"} == {who}
