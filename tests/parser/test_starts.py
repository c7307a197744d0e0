"""What a pattern can begin with, and that looking ahead for it loses no match."""

import pytest

from dossier.parser.engine import Engine, Rule
from dossier.parser.nodes import Node
from dossier.parser.patterns import Patterns
from dossier.parser.starts import Starts


def look_ahead(pattern: str) -> tuple[str, dict[str, str]]:
    """The look-ahead of a pattern, and the symbols of its words."""
    patterns = Patterns()
    patterns.translate(pattern)
    return Starts(patterns.words).look_ahead(pattern), patterns.words


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
    found, symbols = look_ahead(pattern)
    parts = [f"[{kinds}]"] if kinds else []
    parts += [f".[{''.join(sorted(symbols[word] for word in words))}]"] if words else []
    assert found == f"(?={'|'.join(parts)})"


@pytest.mark.parametrize("pattern", ["..4 AUX", "AUX? helmed{0,3}", "NAME:object POSS"])
def test_nothing_is_looked_for_where_anything_can_begin_it_or_one_type_does(pattern: str) -> None:
    assert look_ahead(pattern)[0] == ""


def test_a_match_begins_with_what_can_be_absent_where_it_is_there() -> None:
    nodes = [Node("P", "ada marrow", 0, 10), Node("x", "will", 11, 15), Node("w", "helm", 16, 20)]
    engine = Engine([Rule("helm", "AUX{0,3} (now|soon)? helm", "director")])
    assert [(match.start, match.end) for match in engine.matches(nodes)] == [(1, 3)]
    assert [(match.start, match.end) for match in engine.matches(nodes[2:])] == [(0, 1)]
