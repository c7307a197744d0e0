"""The directors of a programme: what stands behind the title in a line that names a film and who directs it, or in a bracket with
the countries of the film.
"""

from collections.abc import Iterator, Sequence

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import LANDS, SEPARATORS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

RULE = "crew.director.programme"
"""The name of the rule in the facts that it finds."""
HOUSE_RULE = "company.programme"
"""The name of the rule that finds companies there."""
_WITH_LAND = 3
"""A name, a comma and a country: so many nodes hold a bracket of a programme at least."""


_REACH = 40
"""So many nodes before and behind a bracket can stand one that says what the brackets of its list hold."""


def maker_behind(nodes: Sequence[Node], i: int) -> Node | None:
    """Return the director in the bracket behind the title at node `i`, which holds the countries of the film too, or is one of a
    list of which another says `directed by`.
    """
    if i < 0 or nodes[i].kind == Kind.COMPANY:
        return None
    if (listed := _only_maker(nodes, i)) is not None and _is_list_of_makers(nodes, i):
        return listed
    inner = nodes[i + 1].inner if i + 1 < len(nodes) and nodes[i + 1].kind == Kind.PAREN else ()
    if len(inner) < _WITH_LAND or nodes[i].person >= 0 or nodes[i].kind == Kind.PLACE:
        return None
    labelled = inner[0].kind == Kind.ROLE
    maker = inner[labelled]
    named = maker.is_name and maker.kind not in LANDS and inner[labelled + 1].kind == Kind.COMMA
    return maker if named and (inner[-1].kind in LANDS or "/" in inner[-1].word) else None


def _only_maker(nodes: Sequence[Node], i: int) -> Node | None:
    """The name in the bracket behind the name at `i` that holds it alone, or with `directed by` before it."""
    if i + 1 >= len(nodes) or nodes[i + 1].kind != Kind.PAREN or not nodes[i].is_name:
        return None
    inner = nodes[i + 1].inner
    named = inner[2:] if _is_labelled(inner) else inner
    return named[0] if len(named) == 1 and named[0].is_name and named[0].kind not in LANDS else None


def _is_labelled(inner: Sequence[Node]) -> bool:
    """Whether what a bracket holds begins with `directed by`."""
    return [node.word for node in inner[:2]] == ["directed", "by"]


def _is_list_of_makers(nodes: Sequence[Node], i: int) -> bool:
    """Whether the bracket behind the name at `i` is one of several of which one says that directors stand in them
    (`Kites (directed by Ada Bonn), Salt (Bo Lind) and Rain (Max Orr)`).
    """
    near = range(max(0, i - _REACH), min(len(nodes), i + _REACH))
    makers = [k for k in near if _only_maker(nodes, k) is not None]
    return len(makers) > 1 and any(_is_labelled(nodes[k + 1].inner) for k in makers)


def directors_in_brackets(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield the directors in the brackets behind the titles of a festival's films (`Kites (Ada Bonn, Norway)`)."""
    for i, title in enumerate(sentence.nodes):
        if title.is_name and (maker := maker_behind(sentence.nodes, i)) is not None:
            printed = document.printed(maker.start, maker.end)
            found = Candidate(Relation.DIRECTOR, printed, maker.start, maker.end, sentence, RULE, 0.85, person=maker)
            found.film, found.anchor = title, i + 1
            yield found


def directors(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield the director or directors with whose names a sentence of the zone `director` begins, and the company behind them or, in
    a line that is a company's name and no more, that.
    """
    for node in sentence.nodes:
        if node.kind == Kind.COMPANY:
            yield _house(document, sentence, node)
            return
        if ("/" in node.word and node.word != "/") or node.word.endswith("premiere"):
            return  # the countries, and where it is shown first
        if node.is_name:
            printed = document.printed(node.start, node.end)
            yield Candidate(Relation.DIRECTOR, printed, node.start, node.end, sentence, RULE, 0.9, person=node)
        elif node.kind not in SEPARATORS and node.word != "/":
            return


def _house(document: Document, sentence: Sentence, house: Node) -> Candidate:
    """A company as one that makes the film."""
    printed = document.printed(house.start, house.end)
    return Candidate(Relation.PRODUCTION_COMPANY, printed, house.start, house.end, sentence, HOUSE_RULE, 0.8, company=house)
