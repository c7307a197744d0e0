"""Names that are those of parts, and not of people."""

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

_PLAYING = frozenset("plays playing played portrays portraying portrayed voices voicing voiced essays essaying essayed".split())
_DESCRIBING = frozenset((Kind.WORD, Kind.ROLE, Kind.NATION, Kind.DETERMINER, Kind.GENRE, Kind.MODIFIER, Kind.YEAR, Kind.NUMBER))
"""The types of words that can stand between such a verb and the name (`playing the Korean detective Ada Marrow`)."""
_ROLES = frozenset(("role", "part", "character"))


def is_part(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` is that of a part (`playing the killer Ada Marrow`, `the role of Ada Marrow`, `as Bo in Kites
    and Ada Marrow in Hinge`).
    """
    if not nodes[i].is_name:
        return False
    j = i - 1
    if j > 0 and nodes[j].word == "of" and nodes[j - 1].word in _ROLES:
        return True
    if j > 2 and nodes[j].kind == Kind.CONJUNCTION and nodes[i + 1 : i + 2] and nodes[i + 1].word in {"in", "on"}:
        j = next((k for k in range(j, max(0, j - 10), -1) if nodes[k].word == "as" or nodes[k].word in _PLAYING), j)
    while j > 0 and i - j < 6 and nodes[j].kind in _DESCRIBING and nodes[j].word not in _PLAYING:
        j -= 1
    joins = j > 0 and nodes[j].word == "as" and nodes[j - 1].word != "well" and nodes[j - 1].kind != Kind.COMMA
    return joins or nodes[j].word in _PLAYING
