"""Who is a man and who a woman, as far as a first name or a word beside the name tells: no `she` stands for a man."""

from collections.abc import Iterable
from functools import cache

from dossier.parser.lexicon import rows
from dossier.parser.nodes import Node, Sentence

MAN, WOMAN = "m", "f"
_WORDS = {
    **dict.fromkeys(("he", "his", "him", "himself"), MAN),
    **dict.fromkeys(("she", "her", "hers", "herself", "actress", "comedienne"), WOMAN),
}


@cache
def _given() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("genders.tsv")}


def gender_of(node: Node) -> str:
    """Return whether a pronoun, or a word for somebody, stands for a man or for a woman; empty where it tells neither."""
    return _WORDS.get(node.word, "")


def genders(names: Iterable[str], sentences: list[Sentence]) -> dict[int, str]:
    """Return whether each person is a man or a woman, by number, where the first name or `actress` before the name tells."""
    given = _given()
    found = {number: given[first] for number, name in enumerate(names) if (first := name.partition(" ")[0]) in given}
    for sentence in sentences:
        if "actress" in sentence.words:
            for before, node in zip(sentence.nodes, sentence.nodes[1:], strict=False):
                if before.word == "actress" and node.person >= 0 and node.is_name:
                    found[node.person] = WOMAN
    return found
