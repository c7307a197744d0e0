"""Works named in passing: what is said of somebody by the way names a work of which the statement behind it does not speak.

A, who made T, and B direct the film       A, best known for T, joins       Fresh off T, A will star       such films as T
"""

from dossier.parser.kinds import FORMS
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import in_aside, is_plural
from dossier.parser.nodes import Node, Sentence

_OF_TITLE = frozenset(
    "directed written produced created starring featuring based co-starring released opposite then which where".split()
)
"""Words that go on with the title before the comma."""
_OPENS = frozenset(
    (
        "who whose a an fresh hot off following known best riding after coming seen hailed famous celebrated with her his their the"
    ).split()
)
"""Words with which an aside on a person opens."""
_OWNED = frozenset(("the", "her", "his", "their", "with"))
"""Of these, words that open an aside on a person only with a job or `whom` behind them (`A, her co-star in T, plays`)."""
_PARTNERS = frozenset(
    ("co-star", "co-stars", "co-writer", "co-creator", "collaborator", "whom", "scribe", "helmer", "alum", "partner")
)
_FRONTING = frozenset(
    (
        "after following since beyond besides fresh hot off coming known best famous having riding despite unlike like long "
        "reprising hailed acclaimed celebrated reteaming reuniting"
    ).split()
)
"""Words that open what is said of somebody before the sentence names him or her (`Best known for T, A plays`)."""
_OPENING = 3
_NEAR = 2
_CLAUSE = 7
_LONG = 16
"""So many nodes such words can be."""
_SUCH = frozenset(("such", "like", "including"))
_LIKE = frozenset(("as", "like", "including"))


def in_passing(nodes: list[Node], i: int, anchor: int) -> bool:
    """Return whether the title at `i` is named in passing before the statement at node `anchor`."""
    if i + 1 < len(nodes) and anchor - i <= _NEAR and nodes[i + 1].word in _OF_TITLE:
        return False
    return _in_aside(nodes, i, anchor) or _is_fronted(nodes, i, anchor) or _is_example(nodes, i)


def is_of_films(sentence: Sentence, verb: int) -> bool:
    """Return whether a statement with its verb at `verb` is of several works, of which examples are named (`who has directed films
    like T`).
    """
    nodes = sentence.nodes
    return not sentence.vocabulary.isdisjoint(_SUCH) and any(
        nodes[k].kind in FORMS and is_plural(nodes[k]) and nodes[k + 1].word in _SUCH
        for k in range(verb, min(verb + _CLAUSE, len(nodes) - 1))
    )


def _goes_on(node: Node, joined: bool = False) -> bool:
    """Whether a word behind a comma is the verb of the clause that an aside interrupts, and tells nothing more of a title there."""
    return node.kind == Kind.AUXILIARY or (node.kind == Kind.WORD and (joined or node.word not in _OF_TITLE))


def _in_aside(nodes: list[Node], i: int, anchor: int) -> bool:
    """Whether the title at `i` is told of a person in an aside that a comma closes before `anchor`, and not of the film (`written
    by A, whose credits include T, and produced by B`), or as a debut (`made his debut with T and helms`).
    """
    j = i - 2 if i > 2 and nodes[i - 1].kind == Kind.POSSESSIVE else i
    if j > 1 and nodes[j - 1].word == "with" and nodes[j - 2].word.endswith("debut"):
        return anchor < len(nodes) and any(node.kind in {Kind.PREPOSITION, Kind.AUXILIARY} for node in nodes[i + 1 : anchor])
    if in_aside(nodes, i, anchor):
        return True
    return _is_closed(nodes, i, anchor) and any(_opens(nodes, j) for j in range(1, i))


def _is_closed(nodes: list[Node], i: int, anchor: int) -> bool:
    """Whether a comma behind the title at `i` ends an aside before `anchor`."""
    for j in range(i + 1, min(anchor, len(nodes) - 2)):
        if nodes[j].kind != Kind.COMMA:
            continue
        behind, second = nodes[j + 1], nodes[j + 2]
        joined = behind.kind == Kind.CONJUNCTION
        if (
            behind.kind == Kind.PREPOSITION
            and second.kind == Kind.DETERMINER
            and any(n.kind in FORMS for n in nodes[j + 3 : j + 4])
        ):
            return True
        if _goes_on(behind) or (joined and (_goes_on(second, True) or second.person >= 0 or second.kind == Kind.ROLE)):
            return True
    return False


def _opens(nodes: list[Node], j: int) -> bool:
    """Whether the comma at `j` opens an aside on the person before it."""
    if nodes[j].kind != Kind.COMMA or nodes[j - 1].person < 0 or nodes[j + 1].word not in _OPENS:
        return False
    if nodes[j + 1].word not in _OWNED:
        return True
    return any(node.kind == Kind.ROLE or node.word in _PARTNERS for node in nodes[j + 2 : j + 5])


def _is_fronted(nodes: list[Node], i: int, anchor: int) -> bool:
    """Whether the title at `i` stands in what is said of somebody before the sentence names him or her."""
    opened = any(node.word in _FRONTING or node.word.endswith(("-nominated", "-winning")) for node in nodes[:_OPENING])
    if not opened or i > _LONG or any(node.person >= 0 and node.is_name for node in nodes[:i]):
        return False
    for j in range(i + 1, min(anchor, len(nodes) - 1)):
        if nodes[j].kind == Kind.COMMA:
            named = next(
                (node for node in nodes[j + 1 : j + 4] if node.kind not in {Kind.DETERMINER, Kind.ROLE, Kind.NATION}), None
            )
            if named is not None and named.person >= 0:
                return True
    return False


def _is_example(nodes: list[Node], i: int) -> bool:
    """Whether the title at `i` is an example of what somebody has made (`such films as T and U`, `series including T`)."""
    if i > 1 and nodes[i - 1].word == "of" and nodes[i - 2].person >= 0 and nodes[i - 2].is_name:
        return True  # "A of T"
    if i + 2 < len(nodes) and not _OF_TITLE.isdisjoint((nodes[i + 1].word, nodes[i + 2].word)):
        return False
    k = i - 1
    while k > 0 and (nodes[k].kind in {Kind.COMMA, Kind.CONJUNCTION} or nodes[k].is_name):
        k -= 1
    if nodes[k].word not in _LIKE:
        return False
    return any(node.kind in FORMS and (is_plural(node) or node.word.endswith("series")) for node in nodes[max(0, k - 2) : k])
