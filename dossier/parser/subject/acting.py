"""Names that are the subject of what people do, and no film does."""

from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import MADE, MADE_BY, stars_is_verb
from dossier.parser.nodes import Node

_ABOUT_TO = frozenset(("also", "now", "set", "attached", "to", "down", "due", "slated", "tapped"))
"""Words between somebody and what he or she is to do."""
PERSONS_VERBS = frozenset(
    (
        "star stars starred play plays played portray portrays join joins joined signed cast tapped said says told wrote directed "
        "direct directs write writes produce produces produced stepped lead leads topline headline helm helms co-star co-stars "
        "appears appeared reprise reprises plans wants hopes thinks explained recalled voice voices shared posted confirm confirms"
        " learned learns understands reports reported composing composes scoring scores editing edits cranks cranking bankrolls "
        "bankrolling wields wielding essays essaying choreographs choreographing directing producing planning penning helming"
    ).split()
)
"""Verbs of which people are the subject."""
_PASSIVE = MADE | MADE_BY


def acts(nodes: list[Node], i: int) -> bool:
    """Return whether the name at `i` is the subject of what people do (`A will star`, `A has been signed`)."""
    k = i + 1
    while k < len(nodes) and (nodes[k].kind == Kind.AUXILIARY or nodes[k].word in _ABOUT_TO):
        k += 1
    if k >= len(nodes) or nodes[k].word not in PERSONS_VERBS or (nodes[k].word == "stars" and stars_is_verb(nodes, k)):
        return False
    if nodes[k].word in {"star", "cast"} and k + 1 < len(nodes) and nodes[k + 1].person >= 0:
        return False  # a film that is to star somebody, or has cast somebody
    made = k > i + 1 and nodes[k - 1].kind == Kind.AUXILIARY
    passive = nodes[k].word in _PASSIVE and (made or (k + 1 < len(nodes) and nodes[k + 1].word in {"by", "and"}))
    passive = passive or (made and nodes[k].word == "joined" and nodes[i].kind in {Kind.TITLE, Kind.TITLE_LIKE})
    return not passive and not (k == i + 1 and nodes[i].kind == Kind.TITLE and nodes[k].word in {"cast", "starred"})


def is_of_clause(nodes: list[Node], i: int) -> bool:
    """Return whether the person behind a word for a film is the subject of what follows, or of a clause that tells whose film it
    is (`the second film Marrow has made`).
    """
    has = i + 1 < len(nodes) and nodes[i + 1].word in {"has", "had"} and nodes[i].person >= 0 and nodes[i].kind != Kind.TITLE
    return acts(nodes, i) or (has and " " not in nodes[i].word)
