"""Who is a man and who a woman, as far as a first name or a word beside the name tells: no `she` stands for a man."""

from collections.abc import Sequence
from functools import cache

from dossier.parser.coreference.entities import PersonEntity
from dossier.parser.lexicon import rows
from dossier.parser.nodes import Node, Sentence

MAN, WOMAN = "m", "f"
_WORDS = {
    **dict.fromkeys(("he", "his", "him", "himself"), MAN),
    **dict.fromkeys(("she", "her", "hers", "herself", "actress", "comedienne"), WOMAN),
}
_TELLING = frozenset(_WORDS)
_STYLES = {**dict.fromkeys(("Prince", "King", "Sir", "Lord"), MAN), **dict.fromkeys(("Princess", "Queen", "Dame", "Lady"), WOMAN)}
"""What stands before the name of a man, or of a woman, who is called so."""
MOSTLY = 3
"""So many times as often as anybody else the one is named whom an article is on."""


@cache
def _given() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("genders.tsv")}


def gender_of(node: Node) -> str:
    """Return whether a pronoun, or a word for somebody, stands for a man or for a woman; empty where it tells neither."""
    return _WORDS.get(node.word, "")


def genders(people: Sequence[PersonEntity], sentences: list[Sentence]) -> dict[int, str]:
    """Return whether each of an article's people is a man or a woman, by number, where the first name, `actress` before the name or
    all pronouns of an article on that one person tell.
    """
    given = _given() | _STYLES
    found = {number: given[first] for number, one in enumerate(people) if (first := one.name.partition(" ")[0]) in given}
    for sentence in sentences:
        if "actress" in sentence.vocabulary:
            for before, node in zip(sentence.nodes, sentence.nodes[1:], strict=False):
                if before.word == "actress" and node.person >= 0 and node.is_name:
                    found[node.person] = WOMAN
    told = {_WORDS[word] for sentence in sentences for word in _TELLING & sentence.vocabulary}
    if len(told) == 1 and (most := _mostly_named(people)) >= 0:
        found[most] = told.pop()
    return found


def _mostly_named(people: Sequence[PersonEntity]) -> int:
    """The one of some people who is named so much more often than the others that an article is on them alone; -1 for none."""
    often = sorted(range(len(people)), key=lambda number: -len(people[number].mentions))
    if not often or len(people[often[0]].mentions) < MOSTLY:
        return -1
    second = len(people[often[1]].mentions) if len(often) > 1 else 0
    return often[0] if len(people[often[0]].mentions) >= MOSTLY * second else -1
