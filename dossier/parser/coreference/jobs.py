"""Whom `the writer`, `the producer` or `the author` stands for: the one person of that job whom the text has named before."""

from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node

_BY = {
    "writer": frozenset("written penned scripted script screenplay teleplay co-written".split()),
    "producer": frozenset(("produced", "bankrolled")),
    "creator": frozenset(("created",)),
    "author": frozenset("novel book memoir bestseller best-seller novella trilogy biography autobiography".split()),
}
"""Job → the words before `by` that give it to whom they are followed by."""
_VERBS = {
    "writer": frozenset("write writes wrote pen penned pens scripted scripts".split()),
    "producer": frozenset(("produces", "produced", "produce")),
    "creator": frozenset(("created", "creates")),
    "author": frozenset(),
}
"""Job → the verbs that give it to whom stands before them."""
_AUTHORS = frozenset(("author", "novelist"))
_GIVING = _AUTHORS | {"by"}
_GIVEN = frozenset().union(*_VERBS.values()) | {"'s", "'"}
"""The words before and behind a name that can tell of a job."""


def job_of(node: Node) -> str:
    """Return the job that a word names, of those that the text can later call somebody by; empty for another."""
    if node.kind != Kind.ROLE:
        return ""
    if node.word in _AUTHORS:
        return "author"
    return node.value if node.value in _BY else ""


class Makers:
    """Collects who has which job as a text is read; with two people of one job no word for it stands for either alone."""

    def __init__(self) -> None:
        self._people: dict[str, set[int]] = {}

    def note(self, nodes: list[Node], i: int) -> None:
        """Take down the jobs that the words around the person at `i` give."""
        before, behind = nodes[i - 1] if i else nodes[i], nodes[i + 1 : i + 4]
        follow = next((node.word for node in behind if node.kind != Kind.AUXILIARY), "")
        if before.kind != Kind.ROLE and before.word not in _GIVING and follow not in _GIVEN:
            return
        told = set(before.value.split("/")) if before.kind == Kind.ROLE else set()
        if before.word in _AUTHORS:
            told.add("author")
        owned = {node.word for node in behind[1:]} if behind[:1] and behind[0].kind == Kind.POSSESSIVE else set()
        around = {node.word for node in nodes[max(0, i - 4) : i - 1]} if before.word == "by" else set()
        for job, words in _BY.items():
            if job in told or around & words or follow in _VERBS[job] or (job == "author" and owned & words):
                self._people.setdefault(job, set()).add(nodes[i].person)

    def one(self, job: str, focus: int) -> int:
        """Return the person of a job: the only one, or whom the text is about if that is one of several; -1 for nobody."""
        known = self._people.get(job, set())
        return next(iter(known)) if len(known) == 1 else focus if focus in known else -1
