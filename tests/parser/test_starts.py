"""What a pattern can begin with, and that looking ahead for it loses no match."""

import pytest

from dossier.parser.matching.engine import Engine, Rule
from dossier.parser.matching.parts import Reader
from dossier.parser.matching.patterns import BEFORE, BEGINNING, Patterns, ranges
from dossier.parser.matching.starts import lead as lead_of
from dossier.parser.nodes import Node


def lead(pattern: str) -> tuple[str, dict[str, str]]:
    """What leads a pattern, and the symbols of its words."""
    patterns = Patterns()
    patterns.translate(pattern)
    return lead_of(pattern, Reader(patterns.words, patterns.values).read(pattern)), patterns.words


@pytest.mark.parametrize(
    ("pattern", "kinds", "words"),
    [
        ("AUX? helmed by", "x", ["helmed"]),
        ("(AUX | COMMA? (who|which)?) DET", ",dx", ["which", "who"]),
        ("!of (a|the AWARD | AWARD)", "A", ["a", "the"]),
        ("(boards AUX)", "", ["boards"]),
        ("FORMAT=series|film FILM", "K", []),
    ],
)
def test_a_pattern_begins_with_its_first_piece_and_those_behind_what_can_be_absent(
    pattern: str, kinds: str, words: list[str]
) -> None:
    found, symbols = lead(pattern)
    parts = [f"[{kinds}]"] if kinds else []
    parts += [f".[{ranges(symbols[word] for word in words)}]"] if words else []
    assert found == f"{BEFORE if words else ''}(?={'|'.join(parts)})"


@pytest.mark.parametrize("pattern", ["..4 AUX", "AUX? helmed{0,3}", "NAME:object POSS"])
def test_nothing_is_looked_for_where_anything_can_begin_it_or_one_type_does(pattern: str) -> None:
    assert lead(pattern)[0] == ""


def test_a_match_begins_with_what_can_be_absent_where_it_is_there() -> None:
    nodes = [Node("P", "ada marrow", 0, 10), Node("x", "will", 11, 15), Node("w", "helm", 16, 20)]
    engine = Engine([Rule("helm", "AUX{0,3} (now|soon)? helm", "director")])
    assert [(match.start, match.end) for match in engine.matches(nodes)] == [(1, 3)]
    assert [(match.start, match.end) for match in engine.matches(nodes[2:])] == [(0, 1)]


@pytest.mark.parametrize("pattern", ["(soon|DET) helm", "AUX? helm", "(DET|AUX) WORD", "^ AUX? helm", "helm"])
def test_matches_can_follow_one_another_at_once(pattern: str) -> None:
    nodes = [Node("x", "will", 0, 4), Node("w", "helm", 5, 9), Node("x", "will", 10, 14), Node("w", "helm", 15, 19)]
    found = [(match.start, match.end) for match in Engine([Rule("helm", pattern, "director")]).matches(nodes)]
    wanted = {"(soon|DET) helm": [], "^ AUX? helm": [(0, 2)], "helm": [(1, 2), (3, 4)]}
    assert found == wanted.get(pattern, [(0, 2), (2, 4)])


def test_what_opens_a_sentence_is_tried_there_alone() -> None:
    assert lead("^ AUX? helm")[0] == BEGINNING


def test_symbols_in_a_row_are_one_range_of_a_class() -> None:
    assert ranges("aefgc") == "ace-g"
    assert ranges("") == ""
