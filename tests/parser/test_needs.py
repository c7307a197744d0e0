"""What rules need of a sentence, and that to look for it loses no match."""

import pytest

from dossier.parser.matching.engine import Engine, Rule
from dossier.parser.matching.needs import Needs
from dossier.parser.matching.parts import Reader, Symbols
from dossier.parser.matching.patterns import BEGINNING, END, Patterns
from dossier.parser.nodes import Node

Words = set[str] | None


def needs(pattern: str) -> list[list[tuple[Words, Words, Words]]]:
    """What a pattern needs for each way in which it matches, its literal words in place of their symbols."""
    patterns = Patterns()
    patterns.translate(pattern)
    spelt = {symbol: word for word, symbol in patterns.words.items()}

    def words(symbols: Symbols) -> Words:
        return None if symbols is None else {spelt.get(symbol, symbol) for symbol in symbols}

    found = Needs(patterns.words).of(Reader(patterns.words, patterns.values).read(pattern))
    return [[(words(need.before), words(need.at), words(need.behind)) for need in way] for way in found]


@pytest.mark.parametrize(
    ("pattern", "before", "at", "behind"),
    [
        ("helmed by", None, {"helmed"}, {"by"}),
        ("AUX helmed", {"x"}, {"helmed"}, None),
        ("DATE AUX? helmed", {"D", "y", "x"}, {"helmed"}, None),
        ("helmed !AUX DATE? by", None, {"helmed"}, {"D", "y", "by"}),
        ("helmed ..2 by", None, {"helmed"}, None),
        ("^ helmed $", {BEGINNING}, {"helmed"}, {".", END}),
        ("AUX helmed{1,3} by", {"x", "helmed"}, {"helmed"}, {"helmed", "by"}),
        ("(helmed AUX | scored){1,2} by", {"x", "scored"}, {"by"}, None),
    ],
)
def test_an_element_is_needed_between_its_neighbours(pattern: str, before: Words, at: Words, behind: Words) -> None:
    assert (before, at, behind) in needs(pattern)[0]


def test_each_alternative_needs_its_own() -> None:
    assert needs("helmed (by|from | DET AUX?)") == [
        [(None, {"helmed"}, {"by", "from"}), ({"helmed"}, {"by", "from"}, None)],
        [(None, {"helmed"}, {"d"}), ({"helmed"}, {"d"}, None)],
    ]


def test_of_many_alternatives_one_is_needed() -> None:
    words = {f"w{n}" for n in range(20)}
    assert needs(" | ".join(f"{word} by" for word in words)) == [[(None, words, {"by"})]]


@pytest.mark.parametrize("pattern", ["AUX?", "helmed{0,3}", "(helmed | ..2)?", "!helmed"])
def test_what_can_be_absent_is_not_needed(pattern: str) -> None:
    assert needs(pattern) == [[]]


def test_a_rule_is_tried_only_where_its_elements_stand_so() -> None:
    rules = [Rule("by", "helm by", "director"), Rule("will", "^ helm AUX", "director"), Rule("any", "helm", "director")]
    engine = Engine(rules)

    def tried(*words: tuple[str, str]) -> list[str]:
        nodes = [Node(kind, word, n, n + 1) for n, (kind, word) in enumerate(words)]
        return [trial.rule.id for trial in engine.trials(engine.symbols(nodes))]

    helm, by, will = ("w", "helm"), ("i", "by"), ("x", "will")
    assert tried(helm, by) == ["by", "any"]
    assert tried(helm, will, by) == ["will", "any"]
    assert tried(by, helm, will) == ["any"]
    assert tried(by) == []
    assert tried() == []
