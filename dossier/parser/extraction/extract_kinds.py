"""What matches state of what the film is: its genre and its format."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import JOINTS, SEPARATORS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence

if TYPE_CHECKING:
    from dossier.parser.extraction.extract import Extraction

_VERBS = frozenset(("shows", "features", "plays"))
_OWNERS = frozenset(("his", "her", "their", "whose"))
SCREEN = frozenset(("film", "series", "limited series", "documentary", "short", "TV movie", "special"))
"""Kinds of works that are seen on a screen."""
_NO_GENRES = frozenset(
    (
        "independent indie stylized original animated big-budget low-budget micro-budget microbudget studio ambitious classic cult "
        "contemporary black-and-white r-rated modern international live-action feature-length star-studded high-profile hollywood"
    ).split()
)
_ANIMATED = ("animated", "animation", "cg-animated", "computer-animated", "hand-drawn", "stop-motion", "stop-frame")
_MOVIE_CHANNELS = frozenset(
    ("lifetime", "hallmark", "hallmark channel", "hallmark movies & mysteries", "syfy", "great american family", "uptv")
)
"""Channels whose dramas are movies made for them."""
_LONGEST_GENRE = 4
_NO_PART_OF_GENRE = frozenset("indie independent intense gritty female-led star-studded ambitious darkly edgy stylish new".split())
_OFFSHOOTS = frozenset("remake reboot reimagining sequel prequel follow-up spinoff spin-off".split())


def kind(extraction: "Extraction") -> Iterator[Candidate]:
    """The genre and the format among the captured words of a description; nothing where they speak of a book or a song."""
    if extraction.match.rule.id == "film.kind.in-a" and extraction.sentence.paragraph > 3 and not _definite(extraction):
        return  # further down it is some person's next film
    if _of_another(extraction) or extraction.sentence.nodes[-1].word == "?":
        return
    placed = any(node.kind == Kind.PLACE for node in extraction.nodes("film"))
    if placed and extraction.match.rule.id == "film.kind.before-title":
        return  # "was in the comedy Lisbon"
    opening = extraction.sentence.nodes[0].word == "in" and extraction.match.start == 1
    if opening and extraction.match.rule.id in {"film.kind.after-title", "film.kind.ordinal"}:
        return  # "In T, a retired pilot goes back to his island"
    nodes = _without_verb(extraction.nodes("object"))
    formats = [node for node in nodes if node.kind == Kind.FORMAT]
    if any(node.detail and node.detail not in SCREEN for node in formats):
        return
    genre = next((node for node in nodes if node.kind == Kind.GENRE), None)
    if genre is None and formats:
        genre = next((node for node in nodes if node.kind == Kind.MODIFIER and node.word not in _NO_GENRES), None)
    if genre is not None:
        inside = next(_genre_inside(extraction, formats[0]), None) if formats else None
        runs_on = inside is not None and inside.start - genre.end == 1 and formats[0].start == inside.start
        yield _genre(extraction, genre, inside.end if inside is not None and runs_on else genre.end)
    elif formats:
        yield from _genre_inside(extraction, formats[0])
    yield from _formats(extraction, nodes, formats)


def _formats(extraction: "Extraction", nodes: list[Node], formats: list[Node]) -> Iterator[Candidate]:
    """The format that a description of `nodes` tells, by its words for one or as it is drawn."""
    drawn = _is_animated(nodes)
    told = formats[-1] if formats and formats[-1].value else None
    if told is not None:
        yield _format(extraction, told, "animated feature" if drawn and told.value == "feature" else told.value, 1.0)
    elif drawn and nodes and not any(node.value for node in formats):
        yield _format(extraction, nodes[-1], "animated feature", 0.6)


def _is_animated(nodes: list[Node]) -> bool:
    """Whether a description makes the film a drawn one (`animated family feature`, `CG-animated comedy`)."""
    return any(node.word.startswith(_ANIMATED) for node in nodes)


def network_format(extraction: "Extraction") -> Iterator[Candidate]:
    """A drama or comedy of a network, which is a series unless a word says otherwise; what streamers and film channels show can be
    either.
    """
    for node in extraction.nodes("object"):
        details = node.detail.split(",")
        if "network" in details and "streamer" not in details and node.word not in _MOVIE_CHANNELS:
            found = extraction.candidate(Relation.FORMAT, "series", node.start, node.end)
            found.printed = False
            yield found


def network_movie(extraction: "Extraction") -> Iterator[Candidate]:
    """A movie of a channel that is known for its own."""
    for node in extraction.nodes("object"):
        if node.word in _MOVIE_CHANNELS:
            found = extraction.candidate(Relation.FORMAT, "TV movie", node.start, node.end)
            found.printed = False
            yield found


def labelled_genres(extraction: "Extraction") -> Iterator[Candidate]:
    """The genres behind their label, in lower case, whatever their capitals (`Genre: Drama, Western`)."""
    document, item = extraction.document, list[Node]()
    for node in [*extraction.nodes("object"), None]:
        if node is not None and node.kind not in SEPARATORS and node.word not in {"/", "|"}:
            item.append(node)
        elif item:
            words = document.printed(item[0].start, item[-1].end).lower()
            if len(words.split()) <= _LONGEST_GENRE:
                found = extraction.candidate(Relation.GENRE, words, item[0].start, item[-1].end)
                found.printed = False
                yield found
            item = []


def _genre(extraction: "Extraction", node: Node, end: int) -> Candidate:
    """A genre phrase in lower case that goes to `end`, without words before it that are no part of a genre (`gritty crime drama`);
    the word for a format behind it can begin with the last of it (`epic thriller series`).
    """
    start, words = node.start, extraction.document.printed(node.start, end).lower()
    while " " in words and words.partition(" ")[0] in _NO_PART_OF_GENRE:
        first, _, words = words.partition(" ")
        start += len(first) + 1
    return extraction.candidate(Relation.GENRE, words, start, end)


def _without_verb(nodes: list[Node]) -> list[Node]:
    """A description without the verb that looks like its last word (`the film shows`, `the drama features`)."""
    return nodes[:-1] if len(nodes) > 1 and nodes[-1].word in _VERBS and nodes[-2].kind in {Kind.FORMAT, Kind.GENRE} else nodes


def _of_another(extraction: "Extraction") -> bool:
    """Whether the words before a description make it that of a film which this one remakes or follows, or of somebody's short."""
    start, _ = extraction.match.captures["object"]
    nodes, first = extraction.sentence.nodes, extraction.match.start
    before = [node.word for node in nodes[max(0, start - 4) : start]]
    if nodes[start].word == "short" and before[-1:] and before[-1] in _OWNERS:
        return True  # "expands on their short T"
    if nodes[start].word == "series" and before[-1:] == ["the"] and before[-2:-1] in (["in"], ["of"]):
        return True  # "the third film in the series, T"
    if start and nodes[start - 1].kind == Kind.YEAR:
        return True  # "the 1963 drama T"
    told = first and nodes[first].word == "of" and nodes[first - 1].kind == Kind.ROLE and nodes[first - 1].value != "crew"
    if told and not _definite(extraction):
        return True  # "the creator of a hit drama"
    return any(one in _OFFSHOOTS and other in {"of", "to"} for one, other in pairwise(before))


def _definite(extraction: "Extraction") -> bool:
    """Whether `the` stands before the captured description."""
    start, _ = extraction.match.captures["object"]
    return start > 0 and extraction.sentence.nodes[start - 1].word in {"the", "this"}


def kinds_in_brackets(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """The genre and format in the bracket behind a title (`The Moss Choir (fantasy)`, `Nio (TV series)`)."""
    for node, paren in pairwise(sentence.nodes):
        if paren.kind != Kind.PAREN or node.kind not in {Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME} or node.person >= 0:
            continue
        inner = [n for n in paren.inner if n.kind not in {Kind.COMMA, Kind.NUMBER, Kind.OTHER, Kind.POSSESSIVE}]
        if not inner or any(n.kind not in {Kind.GENRE, Kind.MODIFIER, Kind.FORMAT} for n in inner):
            continue
        for n in inner:
            relation = Relation.FORMAT if n.kind == Kind.FORMAT and n.value else Relation.GENRE
            if n.kind == Kind.FORMAT and not n.value:
                continue
            value = n.value if relation is Relation.FORMAT else document.printed(n.start, n.end).lower()
            found = Candidate(relation, value, n.start, n.end, sentence, "bracket.kind", 0.85, film=node)
            found.printed = relation is Relation.GENRE
            yield found


def listed(extraction: "Extraction") -> Iterator[Candidate]:
    """The format of each of the films that a plural introduces (`two animated features: The Moss Choir, from A, and Nio`, `the
    documentaries The Moss Choir and Nio`).
    """
    nodes, match = extraction.sentence.nodes, extraction.match
    node = nodes[match.start]
    if not node.value or not node.word.endswith("s") or node.word.endswith("series"):
        return
    colon = next((i for i in range(match.start, match.end) if nodes[i].kind == Kind.COLON), None)
    for title in _titles_behind(nodes, match.start + 1 if colon is None else colon + 1, spread=colon is not None):
        found = _format(extraction, node, node.value, 1.0)
        found.film, found.naming = title, False
        yield found


def _titles_behind(nodes: list[Node], start: int, *, spread: bool) -> Iterator[Node]:
    """The titles in a list from `start` on; words can stand between them where it is `spread` over a sentence."""
    for i in range(start, len(nodes)):
        node = nodes[i]
        owns = i + 1 < len(nodes) and nodes[i + 1].kind == Kind.POSSESSIVE
        if node.kind in TITLED and node.person < 0 and not owns:
            yield node
        elif not spread and node.kind not in JOINTS and node.kind != Kind.PAREN:
            return


def _format(extraction: "Extraction", node: Node, value: str, sure: float) -> Candidate:
    found = extraction.named(Relation.FORMAT, node)
    found.object, found.printed = value, False
    found.confidence *= sure
    return found


def _genre_inside(extraction: "Extraction", node: Node) -> Iterator[Candidate]:
    """The genre in `drama series`, `comedy pilot` or `half-hour comedy`."""
    first, _, rest = node.word.partition(" ")
    common = extraction.document.lexicon.common
    if rest and common.is_one(first, (Kind.GENRE,)):
        yield extraction.candidate(Relation.GENRE, first, node.start, node.start + len(first))
        return
    last = rest.rpartition(" ")[2]
    if rest and common.is_one(last, (Kind.GENRE,)):
        yield extraction.candidate(Relation.GENRE, last, node.end - len(last), node.end)
