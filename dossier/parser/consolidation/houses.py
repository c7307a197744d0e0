"""Coreference for companies: the short name stands for the whole one (`Larch` for `Larch Lane Pictures`)."""

from collections.abc import Iterable

from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import HOUSES
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

_OTHERS = frozenset("fund fond fonds fonden foundation institute festival academy".split())
"""Words that make of a company's name that of another body (`Corvid Film`, `Corvid Film & TV Fund`)."""
_PLAIN = frozenset("studios pictures films entertainment productions".split())
"""Words that a known production company's name is printed with or without (`Vesta`, `Vesta Pictures`)."""
_CHANNELS = frozenset(("network", "streamer"))


def _is_short_for(name: str, other: str) -> bool:
    return other.startswith(f"{name} ") and _OTHERS.isdisjoint(other[len(name) :].casefold().split())


class Houses:
    """The companies that the candidates of one document name, and the fullest mention of each."""

    def __init__(self, document: Document, candidates: Iterable[Candidate]) -> None:
        self._document = document
        nodes: dict[str, Node] = {}
        for candidate in candidates:
            for node in (candidate.company, candidate.subject if candidate.subject_type == "company" else None):
                if node is not None:
                    nodes.setdefault(document.printed(node.start, node.end), node)
        for sentence in document.sentences:
            for node in [sentence.nodes[i] for i in sentence.names]:
                if node.kind in HOUSES and " " in node.word:
                    nodes.setdefault(document.printed(node.start, node.end), node)
        self._full: dict[str, Node] = {}
        by_first: dict[str, list[str]] = {}
        for name in nodes:
            by_first.setdefault(name.split()[0], []).append(name)
        for name, node in nodes.items():
            # a house of the lexicon has a name of its own and is no short form of its subsidiary (`Vesta`, `Vesta Finance`)
            own = node.kind == Kind.COMPANY and " " not in name
            longer = [other for other in by_first[name.split()[0]] if _is_short_for(name, other)]
            if own:
                plain = _CHANNELS.isdisjoint(node.detail.split(","))
                longer = [other for other in longer if plain and other[len(name) + 1 :].casefold() in _PLAIN]
            self._full[name] = nodes[longer[0]] if len(longer) == 1 else node

    def full(self, node: Node) -> tuple[str, Node]:
        """Return the fullest name of a company and the mention that prints it."""
        full = self._full.get(self._document.printed(node.start, node.end), node)
        return self._document.printed(full.start, full.end), full
