"""What stands in brackets behind a name: other work, the part played, or the actor of a part.

Behind a person's full name a bracket holds credits, unless most brackets of the sentence hold what look like people, as a
cast list with its parts does. Behind anything else a bracket that holds one of the cast says who plays that part.
"""

from collections.abc import Iterator

from dossier.models import Relation
from dossier.parser.background import bracketed
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.engine import Match, Rule
from dossier.parser.extract import Extraction
from dossier.parser.lexicon import Kind
from dossier.parser.mentions import personal
from dossier.parser.nodes import Node, Sentence

CREDITS = Rule("bracket.credits", "", "credit", confidence=0.93)
"""A bracket of titles behind a person."""
PART = Rule("bracket.part", "", "cast", confidence=0.9)
"""A bracket with a part behind an actor, or with the actor behind a part."""

_LIST_MARKS = frozenset((Kind.COMMA, Kind.SEMICOLON, Kind.CONJUNCTION))


def read_brackets(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield what the brackets of a sentence state."""
    pairs = [
        (nodes[i - 1], node)
        for nodes in [sentence.nodes]
        for i, node in enumerate(nodes)
        if i and node.kind == Kind.PAREN and node.inner
    ]
    behind_people = [(name, paren) for name, paren in pairs if personal(name) or name.person >= 0 or name.kind == Kind.NAME]
    parts = sum(_looks_like_part(paren) for _, paren in behind_people)
    casting = parts * 2 > len(behind_people)
    for name, paren in pairs:
        if actor := _actor(paren):
            yield from _played(document, sentence, name, actor)
        elif (name, paren) in behind_people and casting and _looks_like_part(paren):
            yield _part(document, sentence, name, paren.inner[0])
        elif (name, paren) in behind_people:
            yield from _credits(document, sentence, name, paren)


def _looks_like_part(paren: Node) -> bool:
    first = paren.inner[0]
    return len(paren.inner) == 1 and first.kind == Kind.PERSON_LIKE and first.person < 0


def _actor(paren: Node) -> Node | None:
    """The person of the cast that is alone in a bracket."""
    names = [node for node in paren.inner if node.kind not in _LIST_MARKS]
    return names[0] if len(names) == 1 and names[0].person >= 0 and names[0].kind != Kind.PRONOUN else None


def _extraction(document: Document, sentence: Sentence, rule: Rule) -> Extraction:
    return Extraction(document, sentence, Match(rule, 0, len(sentence.nodes), {}), rule.emit)


def _played(document: Document, sentence: Sentence, name: Node, actor: Node) -> Iterator[Candidate]:
    if name.person >= 0 or not name.is_name:
        return
    yield _part(document, sentence, actor, name)


def _part(document: Document, sentence: Sentence, actor: Node, part: Node) -> Candidate:
    found = _extraction(document, sentence, PART).named(Relation.CAST, actor)
    found.person = actor
    found.qualifiers["character"] = document.printed(part.start, part.end)
    found.spans.append(("qualifier", part.start, part.end))
    return found


def _credits(document: Document, sentence: Sentence, name: Node, paren: Node) -> Iterator[Candidate]:
    if paren.inner[0].word in {"aka", "formerly", "born", "né", "née", "pictured", "and", "who", "as", "right", "left"}:
        return
    yield from bracketed(_extraction(document, sentence, CREDITS), [name], paren)
