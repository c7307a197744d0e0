"""Families by their name in the plural (`the Marrows`, behind `Ada and Bo Marrow`)."""

from collections import Counter
from collections.abc import Callable

from dossier.parser.coreference.entities import PersonEntity
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_KIN = frozenset("brothers sisters siblings twins spouses cousins filmmakers newcomers actors stars writers directors".split())
"""Words for two people who may share a surname."""


def is_plural_of(node: Node, before: Node | None, surnames: set[str]) -> bool:
    """Return whether a name behind `the` is one of some surnames in the plural."""
    word = node.word.removeprefix("the ")
    if word == node.word and (before is None or before.word != "the"):
        return False
    return word.endswith("s") and (word[:-1] in surnames or word.removesuffix("es") in surnames)


def read_families(entities: list[PersonEntity], sentences: list[Sentence]) -> None:
    """Take the plural of a surname that several people have for a name of people, and for no company's; in place."""
    count = Counter(entity.name.rsplit(" ", 1)[-1].lower() for entity in entities if " " in entity.name)
    surnames = {surname for surname, times in count.items() if times > 1}
    for sentence in sentences if surnames else ():
        nodes = sentence.nodes
        named = [i for i in sentence.names if is_plural_of(nodes[i], nodes[i - 1] if i else None, surnames)]
        for i in named:
            if nodes[i].person < 0 and nodes[i].kind != Kind.TITLE:
                nodes[i].kind = Kind.PERSON_LIKE
        if named:
            sentence.renew()


def family(node: Node, before: Node | None, entities: list[PersonEntity]) -> list[Node]:
    """Return the first mention of each of the people for whom the plural of their surname stands; empty for another name."""
    if node.person >= 0 or node.word[-1:] != "s":
        return []
    word = node.word.removeprefix("the ")
    surnames = {word[:-1], word.removesuffix("es")}
    named = [entity for entity in entities if entity.name.rsplit(" ", 1)[-1].lower() in surnames and " " in entity.name]
    firsts = [entity.mentions[0] for entity in named if entity.mentions[0].start < node.start]
    return firsts if len(firsts) > 1 and is_plural_of(node, before, surnames) else []


def part_kin(sentence: Sentence, printed: Callable[[Node], str], first_names: frozenset[str]) -> None:
    """Part a word for kin with a capital from the first name behind it (`Brothers Ada and Joe Marrow`), in place."""
    node = sentence.nodes[0]
    kin, _, first = node.word.partition(" ")
    if kin in _KIN and printed(node).partition(" ")[2] in first_names:
        word = Node(Kind.WORD, kin, node.start, node.start + len(kin))
        name = Node(Kind.NAME, first, node.start + len(kin) + 1, node.end)
        sentence.nodes[:1] = [word, name]
        sentence.renew()
