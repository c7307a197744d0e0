"""Where an article speaks of each of its films: by its title, and, where it is on several, by other words."""

from collections.abc import Iterator
from itertools import pairwise

from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import is_epithet
from dossier.parser.subject.films import Films
from dossier.parser.subject.past import is_followed, is_remade

_PAIR = frozenset(("former", "latter"))
"""What each of two films named before is called."""
_BEHIND_PAIR = frozenset((Kind.AUXILIARY, Kind.COMMA, Kind.POSSESSIVE))
Mention = tuple[int, int]
"""An offset, and the number of the film of which the article speaks there."""


def mentioned(films: Films) -> list[Mention]:
    """Return where an article speaks of its films, in order."""
    mentions = [(node.start, n) for n, subject in enumerate(films.subjects) for node in subject.mentions]
    mentions += [(place, n) for n, subject in enumerate(films.subjects) for place in subject.places]
    if len(films.subjects) == 1:
        return sorted(mentions)
    passing = set(_in_passing(films))
    named = sorted([*(mention for mention in mentions if mention[0] not in passing), *_followers(films)])
    return sorted([*named, *_of_pairs(films, named)])


def _in_passing(films: Films) -> Iterator[int]:
    """Where a title but tells who somebody is, or what a film follows or is made anew from (`T director A`, `a take on T`)."""
    for sentence in films.sentences:
        for i in sentence.names:
            if is_epithet(sentence.nodes, i) or is_remade(sentence, i) or is_followed(sentence.nodes, i):
                yield sentence.nodes[i].start


def _followers(films: Films) -> Iterator[Mention]:
    """Where the article speaks of one of its films as the sequel to another (`A's sequel to T`)."""
    known = {title for subject in films.subjects for title in subject.keys}
    for sentence in films.sentences:
        for i in sentence.names:
            node = sentence.nodes[i]
            if (key := films.key_of(node)) not in known and is_followed(sentence.nodes, i):
                begun = (f"{key} ", f"{key}:")
                named = [n for n, one in enumerate(films.subjects) if any(title.startswith(begun) for title in one.keys)]
                if len(named) == 1:
                    yield node.start, named[0]


def _of_pairs(films: Films, mentions: list[Mention]) -> Iterator[Mention]:
    """Where the article speaks of one of the two films that it named last as the former or the latter."""
    for sentence in films.sentences:
        if sentence.vocabulary.isdisjoint(_PAIR):
            continue
        for node, behind in pairwise(sentence.nodes):
            if node.word not in _PAIR or (node.word == "former" and behind.kind not in _BEHIND_PAIR):
                continue  # "her former partner"
            named = dict.fromkeys(n for start, n in reversed(mentions) if start < sentence.start)
            if len(last := list(named)[:2]) == len(_PAIR):
                yield node.start, last[0] if node.word == "latter" else last[1]
