"""Names as keys."""

import pytest

from dossier.assembly.names import alike, best_spelling, company_key, fold, fullest_name, one_slip, territory_key, title_key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Señor  Invierno", "senor invierno"),
        ("“The Lamplighter’s” Wife!", "the lamplighters wife"),
        ("Grown-ish", "grown ish"),
        ("Łódź: Part II", "lodz part ii"),
        ("U.S. and Canada", "us and canada"),
        ("J.D. Okon", "jd okon"),
    ],
)
def test_fold(text: str, key: str) -> None:
    assert fold(text) == key


def test_a_title_keeps_its_article_and_an_ampersand_is_and() -> None:
    assert title_key("The Salt Road") != title_key("Salt Road")
    assert title_key("Salt & Ash") == title_key("Salt and Ash")


def test_a_company_loses_article_and_legal_form() -> None:
    assert company_key("The Tallow Film Co.") == company_key("Tallow Film")
    assert company_key("Tallow Films Ltd") == "tallow films"


@pytest.mark.parametrize(
    ("one", "other"), [("U.S.", "the United States"), ("U.K. and Ireland", "UK & Ireland"), ("global", "Worldwide")]
)
def test_one_territory_in_two_forms(one: str, other: str) -> None:
    assert territory_key(one) == territory_key(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("mara quell", "mara quel", True),
        ("mara quell", "mara qeull", True),
        ("mara quell", "mara j quell", True),
        ("mara j quell", "mara jane quell", True),
        ("mara jane quell", "mara beth quell", False),
        ("mara quell", "nora quell", False),
        ("mara quell", "mara quinn", False),
        ("mara lee", "mara lea", False),
        ("quell", "quel", False),
    ],
)
def test_spellings_of_one_persons_name(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same
    assert alike(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("abcd", "abcd", False),
        ("abcd", "abc", True),
        ("abcd", "acbd", True),
        ("abcd", "axcd", True),
        ("abcd", "badc", False),
        ("a", "", True),
    ],
)
def test_one_slip(one: str, other: str, slip: bool) -> None:
    assert one_slip(one, other) is slip
    assert one_slip(other, one) is slip


def test_the_spelling_to_show() -> None:
    assert best_spelling(["FOG BELL", "Fog Bell"]) == "Fog Bell"
    assert best_spelling(["FOG BELL"]) == "FOG BELL"
    assert best_spelling(["Mara Quel", "Mara Quell", "Mara Quell"]) == "Mara Quell"
    assert fullest_name(["Mara Quell", "Mara Quell", "Mara Jane Quell"]) == "Mara Jane Quell"
