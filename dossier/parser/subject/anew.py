"""Films made of another work: what the beginning of an article names as the work that its film is a new version of, or as the book
that is to be filmed, has the film's title, too.

A is in talks to direct a remake of the thriller T        P's live-action adaptation of the 1940 classic, T        the T reboot
C has acquired the rights to A's novel T                  a limited series based on A's novel T
"""

from dossier.parser.kinds import FORMS, PERSONAL, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import NAMES, Node, Sentence
from dossier.parser.subject.naming import is_in_aside

_ANEW = frozenset("remake reboot reimagining re-imagining retelling redo relaunch revival live-action".split())
"""Words of a film that is made anew."""
_VERSIONS = frozenset(("adaptation", "version", "take", "telling"))
"""Words of one, where `live-action`, `new` or `upcoming` stands before them."""
_NEW = frozenset("live-action new upcoming forthcoming planned modern contemporary female-led all-female gender-swapped".split())
_OVER = frozenset("recently previously last earlier directed helmed led starred was were had known".split())
"""Words of a version that is there already."""
_DESCRIBING = FORMS | {Kind.MODIFIER, Kind.WORD, Kind.YEAR, Kind.NUMBER, Kind.NATION, Kind.DETERMINER, Kind.COMMA, Kind.POSSESSIVE}
_DESCRIBING |= PERSONAL | {Kind.COMPANY, Kind.AWARD, Kind.CAPITALISED}
_FILMING = frozenset("adapt adapts adapting adaptation adaptations rights option options optioned optioning".split())
"""Words of a film that is to be made of a book."""
_BOOKS = frozenset(("novel", "book", "play", "comic", "memoir"))
_REACH = 9
"""So many nodes can describe the work before its title."""


def can_be_anew(sentence: Sentence) -> bool:
    """Return whether a sentence can tell, by its words, of a film that is made anew."""
    return not sentence.vocabulary.isdisjoint(_ANEW)


def is_made_anew(nodes: list[Node], i: int) -> bool:
    """Return whether the film that is told of is a new version of the work named at `i`, which is no book."""
    behind = nodes[i + 1 : i + 3]
    if behind and (behind[0].word in _ANEW or (behind[0].word in _NEW and behind[-1].word in _ANEW)):
        return (len(behind) < 2 or behind[1].kind not in NAMES) and not is_in_aside(nodes, i)
    for k in range(i - 1, max(0, i - _REACH), -1):
        if nodes[k].word in {"of", "for"}:
            version, before = nodes[k - 1].word, {node.word for node in nodes[max(0, k - _REACH) : k - 1]}
            return before.isdisjoint(_OVER) and (version in _ANEW or (version in _VERSIONS and not before.isdisjoint(_NEW)))
        if nodes[k].kind not in _DESCRIBING and not nodes[k].word.endswith("classic"):
            return False
    return False


def can_be_filmed(sentence: Sentence) -> bool:
    """Return whether a sentence can tell, by its words, of a film to be made of a book."""
    return Kind.SOURCE_WORK in sentence.kinds or Kind.FORMAT in sentence.kinds


def is_filmed(nodes: list[Node], i: int) -> bool:
    """Return whether a film is to be made of the book named at `i`, and nothing before it can be the title of one."""
    before = nodes[max(0, i - _REACH) : i - (nodes[i - 1].kind == Kind.COMMA)] if i else []
    if not before or not _is_book(before[-1]) or any(node.kind in TITLED and node.person < 0 for node in before):
        return False
    words = {node.word for node in before}
    based = any(
        one.word == "based" and two.word == "on" and zero.kind in FORMS
        for zero, one, two in zip(before, before[1:], before[2:], strict=False)
    )
    return words.isdisjoint(_OVER) and (based or not words.isdisjoint(_FILMING))


def _is_book(node: Node) -> bool:
    return node.kind == Kind.SOURCE_WORK or (node.kind == Kind.FORMAT and node.detail in _BOOKS)
