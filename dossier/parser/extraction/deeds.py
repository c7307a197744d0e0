"""What people do for a film: the words for it, as relations, and how sure the words around a verb make it."""

from dossier.models import Relation
from dossier.parser.nodes import Node

_VERBS: dict[Relation, str] = {
    Relation.DIRECTOR: "direct directs directing directed helm helms helming helmed co-direct co-directs co-directing co-directed "
    "direction directorial",
    Relation.WRITER: "write writes writing written wrote pen pens penning penned script scripts scripting scripted co-write "
    "co-writes co-writing co-wrote co-written adapt adapts adapting adapted co-penned co-scripted screenplay screenplays "
    "teleplay "
    "draft adaptation scriptwriting rewrite rewrites rewrote dialogue dialogues screenwriting spec script revised rewritten"
    " revisions"
    " rewrites polish",
    Relation.STORY: "story idea treatment",
    Relation.CREATOR: "created co-created devised",
    Relation.SHOWRUNNER: "showrun showruns showrunning showran showrunner co-showrun co-showruns co-showrunning",
    Relation.PRODUCER: "produce produces producing produced bankrolled bankrolling bankrolls",
    Relation.CO_PRODUCER: "co-produce co-produces co-producing co-produced coproduce coproduces coproducing coproduced",
    Relation.EXECUTIVE_PRODUCER: "exec-produce exec-produces exec-producing exec-produced executive-produce executive-produces "
    "executive-producing executive-produced",
    Relation.COMPOSER: "compose composes composing composed score scores scoring scored co-score music soundtrack songs "
    "composition",
    Relation.CINEMATOGRAPHER: "lens lenses lensing lensed shot cinematography photography camera camerawork",
    Relation.EDITOR: "edit edits editing edited cuts",
    Relation.PRODUCTION_DESIGNER: "production_design set_design sets_design designed sets",
    Relation.COSTUME_DESIGNER: "costume_design costumes wardrobe",
    Relation.CASTING_DIRECTOR: "casting",
    Relation.CHOREOGRAPHER: "choreograph choreographs choreographing choreographed choreography choreographies dances",
    Relation.STUNT_COORDINATOR: "stunts stunt_coordination stunt",
    Relation.CAST: "star stars starring starred co-star co-stars co-starring co-starred topline toplines toplining headline "
    "headlines headlining narrate narrates narrating narrated voice voices voicing voiced toplined headlined fronted led "
    "headed lead leads "
    "leading front fronts fronting appear appears appearing feature features featuring act acts",
}
DEEDS: dict[str, Relation] = {word.replace("_", " "): relation for relation, words in _VERBS.items() for word in words.split()}
"""A word for a part in making a film → the relation that it states of the person who has it."""

_EXECUTIVE = frozenset(("executive", "exec"))

_STATUS: dict[str, str] = {
    word: status
    for status, words in {
        "attached": "attached",
        "in talks": "talks negotiations discussions conversations "
        "negotiating offered approached eyed courted circling nearing near close closing "
        "finalizing "
        "eyeing expected would wooed likely",
        "rumoured": "rumored rumoured linked considered contender frontrunner running contention favourite favorite could may might"
        " believed touted tipped apparently shortlist race",
    }.items()
    for word in words.split()
}


def deeds(nodes: list[Node]) -> list[Relation]:
    """Return the relations that captured verbs or nouns state, in order: `write`, `direct`, `executive produce`."""
    found: list[Relation] = []
    for i, node in enumerate(nodes):
        pair = f"{nodes[i - 1].word} {node.word}" if i else ""
        if pair == "art direction":
            continue
        relation = DEEDS.get(pair) or DEEDS.get(node.word.removeprefix("-")) or DEEDS.get(node.word.rsplit(" ", 1)[-1])
        if relation is Relation.PRODUCER and i and nodes[i - 1].word in _EXECUTIVE:
            relation = Relation.EXECUTIVE_PRODUCER
        if relation is not None and relation not in found:
            found.append(relation)
    return found


def status(nodes: list[Node]) -> str:
    """Return how sure the words between a person and the verb make the statement; empty for sure."""
    found = {_STATUS[node.word] for node in nodes if node.word in _STATUS}
    return next((value for value in ("rumoured", "in talks", "attached") if value in found), "")
