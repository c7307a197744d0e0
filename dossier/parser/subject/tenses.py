"""What time a sentence tells of: a film still to be made, what somebody has done."""

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

_PRESENT = frozenset(("is", "are", "'s"))
_OF_ONE_AHEAD = frozenset(("expected", "planned", "slated", "opens", "releases", "premieres", "will"))
_LOOKS_BACK = frozenset(
    "known last previously recent recently debut won broke worked fame veteran starred appeared helmed earlier".split()
)
"""Words of what somebody has done; `production` behind it is that of the article's film, for the other's is over."""


def looks_ahead(sentence: Sentence) -> bool:
    """Return whether a sentence speaks of a film still to be made: its production, the project, what it is expected to do."""
    words = [node.word for node in sentence.nodes[:6]]
    return words[0] == "production" or words[:2] == ["the", "project"] or not _OF_ONE_AHEAD.isdisjoint(words)


def tells_of_past(nodes: list[Node]) -> bool:
    """Return whether a sentence dates something or has words of what somebody has done, and not of what somebody will do."""
    return all(node.word != "will" for node in nodes) and any(node.word in _LOOKS_BACK or node.kind == Kind.YEAR for node in nodes)


def is_over(nodes: list[Node]) -> bool:
    """Return whether a sentence tells of what somebody has done, behind which a text returns to the film it is on."""
    words = [node.word for node in nodes]
    return not _LOOKS_BACK.isdisjoint(words) and _PRESENT.isdisjoint(words[:4])
