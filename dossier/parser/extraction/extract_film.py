"""What matches state of the film itself: what it is, where it is shot and what it comes from."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.extraction.extract_kinds import SCREEN
from dossier.parser.extraction.extract_stages import own_film
from dossier.parser.extraction.lists import places
from dossier.parser.kinds import JOINTS, PERSONAL
from dossier.parser.lexicon import Kind, house_of
from dossier.parser.nodes import Node, place_of
from dossier.parser.words import DENIED

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_MAKINGS = frozenset(("production", "shoot", "filming", "unit"))
"""What is based where the film is shot."""
_SETTING = frozenset("set based born living lives located unfolds unfolding takes happens raised grew educated".split())
_SIDES = frozenset(
    "east west north south northern southern eastern western central downtown upstate rural greater metro nearby".split()
)
_THEN = frozenset(
    "before area region later starting beginning next this last early late now recently while where until through".split()
)
_IN = frozenset(("in", "at", "across", "around", "throughout", "to"))
_PLACE_NOUNS = frozenset(
    "of city town village county state province region district suburb port municipality resort capital hamlet".split()
)
_GROUNDS = frozenset(("studio", "studios", "stages", "backlot", "soundstages"))
_STAGES = frozenset(("production", "pre-production", "post-production", "post", "development"))
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_LANDFORMS = frozenset(
    "peninsula island islands isle isles coast valley mountain mountains lake lakes bay beach desert highlands hills moor "
    "river fjord glacier plateau archipelago canyon county shore falls".split()
)


# -- places ------------------------------------------------------------------------------------------------------------


def locations(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured places as filming locations, unless the words before them speak of a setting, a home or something else."""
    nodes = extraction.sentence.nodes
    film, own = own_film(nodes, extraction.match.start, extraction.match.end)
    denied = any(node.word in DENIED for node in nodes[max(0, extraction.match.start - 2) : extraction.match.start])
    if denied or (own and not extraction.nodes("film")):
        return
    for name in ("object", "object2"):
        start, end = extraction.match.captures.get(name, (0, 0))
        if start == end or _elsewhere(nodes, extraction.match.start, start):
            continue
        for node in places(nodes[start:end]):
            if node.person < 0 and _may_be_place(nodes, node, start, end):
                found = extraction.named(Relation.FILMING_LOCATION, node)
                found.film = found.film or film
                found.naming = False
                yield found


def studio_grounds(extraction: "Extraction") -> Iterator[Candidate]:
    """A company at which the film is shot as its location, where its name says that it is a studio's grounds."""
    for node in extraction.nodes("object"):
        if node.word.rpartition(" ")[2] in _GROUNDS:
            yield extraction.named(Relation.FILMING_LOCATION, node)


def budget(extraction: "Extraction") -> Iterator[Candidate]:
    """The film's budget as printed: an amount in figures."""
    nodes = extraction.nodes("object")
    if any(character.isdigit() for node in nodes for character in node.word):
        text = extraction.document.printed(nodes[0].start, nodes[-1].end)
        yield extraction.candidate(Relation.BUDGET, text, nodes[0].start, nodes[-1].end)


def setting(extraction: "Extraction") -> Iterator[Candidate]:
    """Where the story is set."""
    for node in extraction.nodes("object"):
        yield extraction.named(Relation.SETTING, node)


def _elsewhere(nodes: list[Node], trigger: int, start: int) -> bool:
    """Whether the place at `start` belongs to a setting ("set in"), a home ("based in") or to another clause than the shoot."""
    if start >= 2 and nodes[start - 1].word in _IN and nodes[start - 2].word in _SETTING:
        made = nodes[trigger].word in _MAKINGS and nodes[trigger + 1].kind == Kind.AUXILIARY
        return not (made and nodes[start - 2].word == "based")
    between = nodes[trigger:start]
    clauses = any(one.kind == Kind.COMMA and other.kind == Kind.CONJUNCTION for one, other in pairwise(between))
    return clauses and not {node.word for node in between} & {"continue", "continues", "move", "moves", "moving", "plus", "before"}


def _may_be_place(nodes: list[Node], node: Node, start: int, end: int) -> bool:
    """Whether a name is a known place, or an unknown one behind `in` or `at`, in a list of places, or with a side of the sky."""
    if node.word in _STAGES:
        return False
    if node.word in _MONTHS:
        return False
    if node.kind != Kind.NAME or node.word.rpartition(" ")[2] in _LANDFORMS:
        return True
    if (
        end < len(nodes)
        and nodes[end].kind in {Kind.WORD, Kind.FORMAT, Kind.GENRE, Kind.COMPANY}
        and nodes[end - 1] is node
        and nodes[end].word not in _THEN
    ):
        return False
    i = next((i for i in range(start, end) if nodes[i] is node), start)
    listed = any(other.kind in {Kind.PLACE, Kind.PLACE_LIKE} for other in nodes[start:end])
    while i and (nodes[i - 1].kind == Kind.DETERMINER or nodes[i - 1].word in _SIDES or nodes[i - 1].word in _PLACE_NOUNS):
        i -= 1
    fronted = i == start and end < len(nodes) and nodes[end].kind == Kind.AUXILIARY
    behind_place = {"in", "at", "to", "around", "outside", "near", "include", "includes"}
    goes_on = end < len(nodes) and nodes[end].kind not in {Kind.PREPOSITION, Kind.DATE, Kind.COMMA, Kind.STOP, Kind.CONJUNCTION}
    joined = i > start > 0 and nodes[i - 1].kind in JOINTS and nodes[start - 1].word in behind_place and not goes_on
    return listed or fronted or i == 0 or joined or nodes[i - 1].word in behind_place


# -- where it comes from -----------------------------------------------------------------------------------------------

_TRUE = frozenset(("true", "real", "real-life", "actual", "life", "lives"))
_NO_WORKS = frozenset(("story", "life", "lives", "characters", "character", "world", "career"))
_PAPERS = frozenset(("diary", "diaries", "letters", "journal", "journals", "papers", "writings", "recollections"))
"""What somebody wrote that bears no title that a film could share."""
_NOT_ADAPTED = frozenset(
    "script screenplay teleplay idea treatment pitch outline spec concept experiences scripts screenplays".split()
)


_NEAR_OWNER = 7
"""So many nodes behind a possessive can the author be whose friend or husband is told."""


def source(extraction: "Extraction") -> Iterator[Candidate]:
    """The work that the film adapts, with author and kind; without a title of its own it is called as the film is."""
    kinds = extraction.nodes("kind")
    if not kinds or kinds[-1].word in _NO_WORKS or not _NOT_ADAPTED.isdisjoint(kinds[-1].word.split()):
        return
    kind_ = _source_kind(extraction, kinds[-1]) or _source_kind(extraction, kinds[0]) or _screened(extraction, kinds[-1])
    if not kind_:
        return
    titles = [node for node in extraction.nodes("object") if node.is_name] if kind_ != "true story" else []
    named_alike = "same" in {node.word for node in extraction.sentence.nodes[extraction.match.end : extraction.match.end + 4]}
    if named_alike and titles and titles[-1].person >= 0:
        return  # "the Ada Bonn novel of the same name": its author
    titles = [node for node in titles if not _publishes(extraction, node)]
    authors = [_past_owner(extraction, node) for name in ("author", "author2") for node in extraction.nodes(name)]
    if titles and not authors and _is_author(extraction, titles[-1]):
        authors, titles = titles[-1:], []
    if not titles and (kinds[-1].word in _PAPERS or (not authors and kind_ != "true story" and _is_any(extraction))):
        return
    if titles:
        found = extraction.named(Relation.BASED_ON, titles[-1])
    elif kind_ == "true story":
        found = extraction.candidate(Relation.BASED_ON, extraction.text("kind"), kinds[0].start, kinds[-1].end)
    else:
        found = extraction.candidate(Relation.BASED_ON, "", kinds[0].start, kinds[-1].end)
        found.printed = False
    found.qualifiers["kind"] = kind_
    found.film = found.film or _itself(extraction, titles)
    if authors and kind_ != "true story":
        names = tuple(_full_name(extraction, node) for node in authors)
        found.qualifiers["author"] = names[0] if len(names) == 1 else names
    yield found


def _past_owner(extraction: "Extraction", author: Node) -> Node:
    """Who is told behind the possessive of a name that is not the author's (`by A's late friend B`); the name itself for none."""
    nodes = extraction.sentence.nodes
    at = place_of(nodes, author)
    if not 0 <= at < len(nodes) - 2 or nodes[at + 1].kind != Kind.POSSESSIVE:
        return author
    for node in nodes[at + 2 : at + _NEAR_OWNER]:
        if node.person >= 0 and node.person != author.person:
            return node
        if node.kind not in {Kind.WORD, Kind.ROLE, Kind.MODIFIER}:
            break
    return author


def _publishes(extraction: "Extraction", name: Node) -> bool:
    """Whether the name before the kind of a work is its publisher's and no title (`based on the Larch Comics series`)."""
    if extraction.match.rule.id != "source.title-first":
        return False
    printed = extraction.document.printed(name.start, name.end)
    houses = (house_of(extraction.document.lexicon, called) for called in (printed, f"{printed} Comics"))
    return any(house is not None and "publisher" in house.detail for house in houses)


def _is_any(extraction: "Extraction") -> bool:
    """Whether the words tell of some work, and neither its name nor whose it is (`based on a popular novel about a baker`)."""
    nodes, (first, last) = extraction.sentence.nodes, extraction.match.captures["kind"]
    articles = [node.word for node in nodes[extraction.match.start : first] if node.kind == Kind.DETERMINER]
    same = any(node.word in _SAME for node in nodes[extraction.match.start : last + 5])
    return articles[-1:] in (["a"], ["an"]) and not same


def _itself(extraction: "Extraction", titles: list[Node]) -> Node | None:
    """The work as whose adaptation the film spoken of is called like it (`was cast in an adaptation of Kites`); None where another
    film is told to be the adaptation.
    """
    nodes, i = extraction.sentence.nodes, extraction.match.start
    if not titles or i < 4 or nodes[i].word.split()[-1] not in _VERSIONS:
        return None
    while i and nodes[i - 1].kind in _DESCRIBING and nodes[i - 1].word not in _IN_MAKING:
        i -= 1
    return titles[-1] if nodes[i - 1].word in _IN_MAKING or nodes[i - 1].kind == Kind.PREPOSITION else None


def _is_author(extraction: "Extraction", name: Node) -> bool:
    """Whether the name before the kind of one work is its author's and no title (`based on the Ada Bonn novel`)."""
    one = extraction.match.rule.id == "source.title-first" and not extraction.nodes("kind")[-1].word.endswith("s")
    return one and (name.person >= 0 or name.kind in PERSONAL)


def source_author(extraction: "Extraction") -> Iterator[Candidate]:
    """A work called as the film is, of which only the author is told."""
    (author,) = extraction.nodes("author")
    found = extraction.candidate(Relation.BASED_ON, "", author.start, author.end)
    found.printed = False
    found.qualifiers["author"] = _full_name(extraction, author)
    yield found


def _full_name(extraction: "Extraction", node: Node) -> str:
    """The name of an author, in full where the text has it."""
    if node.person >= 0:
        return extraction.document.people.of(node).name
    return extraction.document.printed(node.start, node.end)


def _source_kind(extraction: "Extraction", node: Node) -> str:
    """The kind of a source work; empty for a film or series, which is remade and not adapted."""
    words = node.word.split()
    entries = extraction.document.lexicon.common.get(" ".join(words[:2]), ())
    of_sources = (entry.value for phrase, entry in entries if list(phrase) == words and entry.kind == Kind.SOURCE_WORK)
    value = next(of_sources, node.value if node.kind == Kind.SOURCE_WORK else node.detail)
    return "" if value in SCREEN - {"short"} else value


def _screened(extraction: "Extraction", node: Node) -> str:
    """The kind of a film or series that is told to be a source (`based on a series of the same name`)."""
    nodes, start, end = extraction.sentence.nodes, extraction.match.start, extraction.match.end
    based = nodes[start].word in {"based", "adapted"} and node.detail in {"series", "film", "short"}
    named = "same" in {one.word for one in nodes[end - 4 : end + 4]} or bool(extraction.nodes("object"))
    return node.detail if based and named else ""


def true_story(extraction: "Extraction") -> Iterator[Candidate]:
    """True events as the film's source, in the words printed."""
    told, end = extraction.sentence.nodes, extraction.match.end
    of_whom = end + 1 < len(told) and told[end].word == "of" and told[end + 1].is_name and told[end - 1].word.startswith("li")
    nodes = told[extraction.match.start : end + 2 * of_whom]
    at = next((i for i, n in enumerate(nodes) if n.word.split()[0] in _TRUE), len(nodes) - 1)
    if not of_whom and nodes[-1].word in {"life", "lives"}:
        return
    found = extraction.candidate(
        Relation.BASED_ON, extraction.document.printed(nodes[at].start, nodes[-1].end), nodes[at].start, nodes[-1].end
    )
    found.qualifiers["kind"] = "true story"
    yield found


def source_title(extraction: "Extraction") -> Iterator[Candidate]:
    """The captured work, of which only the author is told, as the film's source."""
    for node in extraction.nodes("object"):
        found = extraction.named(Relation.BASED_ON, node)
        found.film = found.film or _itself(extraction, [node])
        if authors := extraction.nodes("author"):
            found.qualifiers["author"] = _full_name(extraction, authors[0])
        yield found


_SAME = frozenset(("same", "that", "eponymous", "self-titled"))
_VERSIONS = frozenset(("adaptation", "version"))
_IN_MAKING = frozenset("written writing directing directed helming producing boards boarded boarding films filming joined".split())
_DESCRIBING = frozenset(
    (Kind.DETERMINER, Kind.WORD, Kind.NATION, Kind.GENRE, Kind.MODIFIER, Kind.FORMAT, Kind.NUMBER, Kind.CAPITALISED)
)
_FOLLOWING = frozenset(("follow-up", "followup", "successor"))
_HOLDING = frozenset(("his", "her", "their"))


def other_film(extraction: "Extraction") -> Iterator[Candidate]:
    """Another film that this one follows, remakes or grows out of; somebody's own follow-up is only the next work of theirs."""
    nodes, start = extraction.sentence.nodes, extraction.match.start
    while (
        start and nodes[start].word in _FOLLOWING and nodes[start - 1].kind == Kind.WORD and nodes[start - 1].word not in _HOLDING
    ):
        nodes = [*nodes[: start - 1], *nodes[start:]]  # "her long-awaited follow-up to Kites"
        start -= 1
    if (
        start
        and nodes[start].word in _FOLLOWING
        and (nodes[start - 1].word in _HOLDING or nodes[start - 1].kind == Kind.POSSESSIVE)
    ):
        return
    titles = [node for node in extraction.nodes("object") if node.is_name and node.person < 0]
    for node in titles[-1:]:
        yield extraction.named(Relation(extraction.relation), node)


def remade(extraction: "Extraction") -> Iterator[Candidate]:
    """The film that this one makes anew, as its source."""
    titles = [node for node in extraction.nodes("object") if node.is_name and node.person < 0]
    for node in titles[-1:]:
        found = extraction.named(Relation.BASED_ON, node)
        found.qualifiers["kind"] = "film"
        yield found
