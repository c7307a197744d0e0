"""What stands in brackets behind a name: other work, the part played, or the actor of a part.

Behind a person's full name a bracket holds credits, unless most brackets of the sentence hold what look like people, as a
cast list with its parts does. Behind anything else a bracket that holds one of the cast says who plays that part.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.credits.bracketed import bracketed
from dossier.parser.credits.works_tail import maker_and_year
from dossier.parser.document import Document
from dossier.parser.extraction.crew_brackets import jobs_in
from dossier.parser.extraction.extract import whole
from dossier.parser.extraction.programmes import maker_behind
from dossier.parser.extraction.story import behind_story
from dossier.parser.extraction.whom import people_at
from dossier.parser.kinds import CATEGORY, HOUSES, SEPARATORS, TITLED
from dossier.parser.lexicon import Kind
from dossier.parser.matching.engine import Rule
from dossier.parser.nodes import NAMES, Node, Sentence, personal, place_of
from dossier.parser.words import PLAYED

CREDITS = Rule("bracket.credits", "", "credit", confidence=0.93)
"""A bracket of titles behind a person."""
SLATE = Rule("bracket.slate", "", "company credit", confidence=0.9)
"""A bracket of titles behind a company."""
AGENTS = Rule("bracket.agents", "", "representation", confidence=0.85)
"""A bracket of an agency and more behind a person."""
PART = Rule("bracket.part", "", "cast", confidence=0.9)
"""A bracket with a part behind an actor, or with the actor behind a part."""

_CRAFTS = frozenset(
    "editing editor art choreography action stunts lyrics songs music score costumes costume makeup make-up hair styling story "
    "dialogue dialogues screenplay script cinematography photography sound design production direction casting stills vfx di pro "
    "publicity camera visual effects mixing dubbing posters dop writer director producer actor actress".split()
)
"""What somebody does, told in a bracket behind the name of one of the crew."""
_ABOUT_NAMES = frozenset(
    ("image images photo photos picture pic photograph via ep eps episode episodes season r tm c © credit credits courtesy").split()
)
_RIGHTS = frozenset(
    "rights sales sold deals territories distributor distributors buyers bought international domestic sells".split()
)
_NOTES = frozenset(
    "aka a.k.a. a.k.a formerly born né née pictured and who which whose whom as right left pen real nyse nasdaq tsx lse".split()
)
_CASTING = frozenset("star stars starring cast voice voices ensemble join joins joined lead leads led features featuring".split())
_STORY = frozenset("logline synopsis description reads follows story plot".split())
_PLAYING = frozenset(("as", "play", "plays", "portray", "portrays", "voice", "voices"))
"""Words before the name of a part."""
_WITH = frozenset(("with", "starring", "featuring", "stars"))
_NO_ACTORS = frozenset(
    "filmmakers makers founders owners execs executives partners principals brothers-in-arms duos scribes hosts".split()
)
_TOGETHER = frozenset("twins brothers sisters siblings duo pair couple team newcomers".split())
_ENSEMBLES = frozenset(("cast", "ensemble", "line-up", "lineup"))
"""Words behind which a bracket lists who is in the film."""
_LABELS = frozenset(("cast", "starring", "stars", "voices", "featuring"))

_WORD_OR_ROLE = frozenset((Kind.WORD, Kind.ROLE))
_PERSON_LIKE_OR_NAME = frozenset((Kind.PERSON_LIKE, Kind.NAME))
_PART_LIKE = _PERSON_LIKE_OR_NAME | {Kind.PLACE_LIKE}
_WORD_OR_PAREN = frozenset((Kind.WORD, Kind.PAREN))
_NO_PARTS = frozenset((Kind.TITLE, Kind.COMPANY, Kind.PLACE, Kind.FORMAT))
_NO_WORKS = frozenset((*HOUSES, Kind.PERSON_LIKE, Kind.PLACE_LIKE))
_FIGURES = frozenset((Kind.NUMBER, Kind.DASH, Kind.PREPOSITION))
_WRITING = frozenset("writing write wrote co-wrote pen penned penning scripting adapting adapt adapted created".split())
"""What two people in one do, with the works of both in a bracket behind the second."""
_SOCIETIES = frozenset("ace a.c.e. asc a.s.c. bsc b.s.c. afc csc acs dga wga pga p.g.a. dff nsc bvk fnf sbc aic".split())
"""The letters of societies of crafts, behind their members' names."""
_TO_BE = frozenset(("to", "be", "will", "who", "is"))
_MARKS = frozenset((*SEPARATORS, Kind.DASH, Kind.STOP))
_PART_WORDS = frozenset((Kind.WORD, Kind.NATION, Kind.MODIFIER, Kind.NUMBER, Kind.ROLE, Kind.GENRE))


def read_brackets(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """Yield what the brackets of a sentence state."""
    pairs = [
        (_holder(nodes, i), node)
        for nodes in [sentence.nodes, *(node.inner for node in sentence.nodes if node.kind == Kind.SPEECH and _tells(sentence))]
        for i, node in enumerate(nodes)
        if i and node.kind == Kind.PAREN and node.inner and not _is_of_work(nodes, i)
    ]
    behind_people = [(name, paren) for name, paren in pairs if personal(name) or name.person >= 0 or name.kind == Kind.NAME]
    parts = [paren.inner[0] for _, paren in behind_people if _looks_like_part(paren)]
    first_names = document.lexicon.first_names if len(parts) > 1 else frozenset()
    likely = sum(node.kind == Kind.PERSON_LIKE or document.printed(node.start, node.end) in first_names for node in parts)
    mixed = len(parts) < len(behind_people)  # one that holds works for sure tells of the others
    mostly = len(parts) * 2 > len(behind_people) and (likely == len(parts) > 1 if mixed else likely * 2 > len(parts))
    labelled = len(parts) == len(behind_people) > 1 and _is_cast_list(sentence.nodes)
    voiced = any(node.word in {"voice", "voices", "voiced"} for node in sentence.nodes)
    casting = (labelled or mostly or voiced) and not _tells_parts(sentence)
    for name, paren in pairs:
        if (name, paren) in behind_people and (played := _named_part(paren)):
            yield _part(document, sentence, name, played)
        if _is_note(paren):
            continue
        if _holds_agents(name, paren):
            yield from _represented(document, sentence, name, paren)
        elif together := _together(name, paren):
            yield from _several(document, sentence, name, together)
        elif name.kind in HOUSES and _is_slate(sentence, paren):
            yield from bracketed(whole(document, sentence, SLATE), [name], paren, owner="company")
        elif (
            (actor := _actor(name, paren))
            and not _is_maker(sentence, name)
            and not ((mixed or likely * 2 <= len(parts)) and not casting and _named_like_work(document, name, actor, paren))
        ):
            yield from _played(document, sentence, name, actor, paren)
        elif (name, paren) in behind_people and casting and _looks_like_part(paren) and not _is_maker(sentence, name):
            yield _part(document, sentence, name, paren.inner[0])
        elif _actor_first(paren) and ((name.person < 0 and not personal(name)) or " " not in paren.inner[0].word):
            yield from _actor_and_credits(document, sentence, name, paren)
        elif (name, paren) in behind_people and not _is_somebody(name, paren):
            first = 2 if _is_captioned(paren) else 0
            yield from bracketed(whole(document, sentence, CREDITS), _sharers(sentence, name), paren, first)
        elif name.kind in _WORD_OR_ROLE:
            yield from _behind_aside(document, sentence, name, paren)


def _is_of_work(nodes: Sequence[Node], i: int) -> bool:
    """Whether the bracket at `i` tells of a work's crew: jobs, the director with the countries or, behind a title, the year."""
    paren, title = nodes[i], nodes[i - 1]
    if jobs_in(paren) or maker_behind(nodes, i - 1) is not None:
        return True
    return title.kind in TITLED and title.person < 0 and maker_and_year(paren) is not None


def _is_cast_list(nodes: Sequence[Node]) -> bool:
    """Whether words say that a list of the cast follows (`The cast: Ana Ruiz (Wren)`, `completing the cast list are`)."""
    return any(
        (one.word in _LABELS and two.kind == Kind.COLON) or (one.word == "cast" and two.word in {"list", "members"})
        for one, two in pairwise(nodes)
    )


def _named_part(paren: Node) -> Node | None:
    """The part that a bracket behind an actor names as such (`(as Wren)`, `(who plays Wren Hale)`); None for other brackets."""
    words = [node for node in paren.inner if node.word not in {"who", "will", "to"}]
    return words[1] if len(words) > 1 and words[0].word in _PLAYING and words[1].is_name else None


def _holder(nodes: Sequence[Node], i: int) -> Node:
    """What the bracket at `i` hangs on: what stands before it, or the name before letters (`Ada Marrow, ACE (Kites)`)."""
    society = i > 2 and nodes[i - 1].word in _SOCIETIES and nodes[i - 2].kind == Kind.COMMA
    return nodes[i - 3] if society else nodes[i - 1]


def _tells_parts(sentence: Sentence) -> bool:
    """Whether words tell who plays whom, as no brackets do then (`Ana Ruiz (Mr. Pell) as Wren`)."""
    return any(
        before.word in _PLAYING and node.is_name and any(other.kind == Kind.PAREN for other in sentence.nodes[:i])
        for i, (before, node) in enumerate(pairwise(sentence.nodes))
    )


def _together(name: Node, paren: Node) -> list[Node]:
    """The people of a bracket with several actors: behind a plural (`two brothers (A and B)`), or behind a title's `with`."""
    inner = list(paren.inner)
    starring = inner[0].word in _WITH and name.is_name and name.person < 0 and name.kind != Kind.COMPANY
    inner = inner[1:] if starring else inner
    people = [node for node in inner if node.kind not in SEPARATORS]
    if name.word in _ENSEMBLES and len(people) > 1 and people[0].person >= 0 and people[1].person >= 0:
        return [node for node in people if node.is_name and node.kind != Kind.TITLE]
    known = bool(people) and all(node.is_name and (node.person >= 0 or personal(node)) for node in people)
    plural = name.kind == Kind.WORD and name.word.endswith("s") and name.word not in _NO_ACTORS and len(people) > 1
    return people if known and (starring or plural) else []


def _holds_agents(name: Node, paren: Node) -> bool:
    """Whether the bracket behind somebody's name begins with an agency (`Ada Marrow (CAA, Field Guide)`)."""
    first = paren.inner[0]
    agency = first.kind == Kind.COMPANY and not {"agency", "management"}.isdisjoint(first.detail.split(","))
    return agency and name.person >= 0 and all(node.is_name or node.kind in SEPARATORS for node in paren.inner)


def _represented(document: Document, sentence: Sentence, name: Node, paren: Node) -> Iterator[Candidate]:
    """The firms of a bracket as those who represent whom it stands behind."""
    for firm in paren.inner:
        if firm.is_name:
            found = whole(document, sentence, AGENTS).named(Relation.REPRESENTATION, firm)
            found.subject, found.subject_type, found.company = name, "person", firm
            yield found


def _several(document: Document, sentence: Sentence, name: Node, actors: list[Node]) -> Iterator[Candidate]:
    """Several people as the cast, of the film that a title before their bracket names."""
    for actor in actors:
        found = whole(document, sentence, PART).named(Relation.CAST, actor)
        found.person = actor
        found.film = name if name.is_name else None
        yield found


def _is_note(paren: Node) -> bool:
    """Whether a bracket holds what one of the crew does, a trade mark, episodes, or whose the photograph is."""
    words = [word.rstrip(":") for node in paren.inner if node.kind not in _MARKS for word in node.word.split()]
    return bool(words) and (words[0] in _ABOUT_NAMES or _CRAFTS.issuperset(words))


def _is_slate(sentence: Sentence, paren: Node) -> bool:
    """Whether a bracket behind a company holds works, and no territory, address, partner or person."""
    named = [node for node in paren.inner if node.kind not in SEPARATORS]
    if any(not node.is_name or node.kind in _NO_WORKS or node.person >= 0 for node in named):
        return False
    quoted = any(node.kind == Kind.TITLE for node in named)
    several = len(named) > 1 or " " in named[0].word
    return quoted or (several and _RIGHTS.isdisjoint(node.word for node in sentence.nodes))


def _is_maker(sentence: Sentence, name: Node) -> bool:
    """Whether a job other than an actor's stands before a full name (`filmmaker Ana Ruiz (Winter Harbour)`)."""
    at = place_of(sentence.nodes, name)
    job = sentence.nodes[at - 1] if at > 0 else None
    return job is not None and job.kind == Kind.ROLE and job.value not in {"actor", "crew"} and " " in name.word


def _tells(sentence: Sentence) -> bool:
    """Whether the sentence says that what it quotes is the story of the film."""
    return any(node.word in _STORY for node in sentence.nodes)


def _named_like_work(document: Document, name: Node, other: Node, paren: Node) -> bool:
    """Whether a bracket behind somebody whom the text names again holds a name told nowhere else (`Ana Ruiz (Ada Crane)`)."""
    alone = name.person >= 0 and name.person != other.person and _mentions(document, other) == 1 <= _mentions(document, name)
    return alone and PLAYED.isdisjoint(node.word for node in paren.inner)


def _looks_like_part(paren: Node) -> bool:
    return len(paren.inner) == 1 and paren.inner[0].kind in _PART_LIKE


def _actor(name: Node, paren: Node) -> Node | None:
    """The person who is alone in a bracket: one of the cast, or a full name behind what is no person (`Wren (Ana Ruiz)`)."""
    names = [node for node in paren.inner if node.kind not in SEPARATORS and node.word not in _TO_BE]
    if len(names) > 2 and names[0].word in PLAYED and names[1].word == "by":
        names = names[2:]
        if (actor := _known_by_works(names)) is not None:
            return actor
    if len(names) == 3 and names[1].kind == Kind.POSSESSIVE:
        names = names[2:] if name.person < 0 and not personal(name) else []
    if len(names) != 1 or names[0].kind == Kind.PRONOUN:
        return None
    if names[0].word.startswith("the ") or names[0].word.startswith("no "):
        return None
    known = names[0].person >= 0
    alone = names[0].kind in _PERSON_LIKE_OR_NAME and " " in names[0].word and name.person < 0 and not personal(name)
    return names[0] if known or (alone and (" " not in name.word or name.kind not in NAMES)) else None


def _known_by_works(nodes: Sequence[Node]) -> Node | None:
    """The actor of whom a bracket tells the works, too (`(played by A from T)`, `(played by T star A)`)."""
    if len(nodes) > 1 and personal(nodes[-1]) and nodes[-2].kind == Kind.ROLE:
        return nodes[-1]
    name, known, _ = nodes[0].word.partition(" from ")
    return Node(Kind.PERSON_LIKE, name, nodes[0].start, nodes[0].start + len(name)) if known and " " in name else None


def _played(document: Document, sentence: Sentence, name: Node, actor: Node, paren: Node) -> Iterator[Candidate]:
    if name.kind in _NO_PARTS or (name.kind == Kind.AWARD and name.value == CATEGORY):
        return
    if name.is_name or name.kind in {Kind.AWARD, Kind.CAPITALISED}:
        if not PLAYED.isdisjoint(node.word for node in paren.inner) or _is_actor(document, sentence, actor, name):
            yield _part(document, sentence, actor, name)
        elif name.person != actor.person and _mentions(document, actor) == 1 and _lists_cast(sentence):
            yield _part(document, sentence, name, actor)
    elif name.kind in _WORD_OR_PAREN or (name.kind == Kind.ROLE and name.value in {"actor", "crew"}):
        found = whole(document, sentence, PART).named(Relation.CAST, actor)
        found.person = actor
        if described := _description(_around(sentence, name), name):
            found.qualifiers["character"] = document.printed(described.start, name.end)
            found.spans.append(("qualifier", described.start, name.end))
        yield found


def _is_actor(document: Document, sentence: Sentence, actor: Node, name: Node) -> bool:
    """Whether the person in a bracket plays the part before it: one whom the article names more often than that, or, outside of a
    cast list, as often.
    """
    if name.person < 0 or behind_story(sentence, name):
        return True
    more = _mentions(document, actor) - _mentions(document, name)
    return name.person != actor.person and (more > 0 or (more == 0 and not _lists_cast(sentence)))


def _lists_cast(sentence: Sentence) -> bool:
    nodes = sentence.nodes
    parts = any(nodes[i].word == "as" and nodes[i - 1].person >= 0 and nodes[i + 1].is_name for i in range(1, len(nodes) - 1))
    return parts or any(node.word in _CASTING for node in nodes)


def _mentions(document: Document, node: Node) -> int:
    return len(document.people.entities[node.person].mentions) if node.person >= 0 else 1


def _around(sentence: Sentence, name: Node) -> Sequence[Node]:
    """The nodes among which a name stands: those of the sentence, or of a quotation in it."""
    quoted = (node.inner for node in sentence.nodes if node.kind == Kind.SPEECH)
    return next((nodes for nodes in quoted if any(node is name for node in nodes)), sentence.nodes)


def _description(nodes: Sequence[Node], noun: Node) -> Node | None:
    """The article with which the description of a part begins that ends with `noun`."""
    at = nodes.index(noun)
    for i in range(at - 1, max(at - 6, -1), -1):
        if nodes[i].kind == Kind.DETERMINER or nodes[i].word in {"his", "her", "their"}:
            return nodes[i]
        if nodes[i].kind not in _PART_WORDS:
            return None
    return None


def _part(document: Document, sentence: Sentence, actor: Node, part: Node) -> Candidate:
    found = whole(document, sentence, PART).named(Relation.CAST, actor)
    found.person = actor
    found.qualifiers["character"] = document.printed(part.start, part.end)
    found.spans.append(("qualifier", part.start, part.end))
    return found


def _is_somebody(name: Node, paren: Node) -> bool:
    """Whether a bracket holds no works: a note on the name, or the actor of a part whom the text does not name elsewhere."""
    first = paren.inner[0]
    if name.person < 0 and not personal(name) and " " not in name.word and len(paren.inner) == 1 and first.kind != Kind.TITLE:
        return True  # another title of a work: "Kites (The Kites)"
    if len(paren.inner) > 1 and all(node.kind in _FIGURES for node in paren.inner):
        return True  # a count of pages
    if name.person < 0 and not personal(name) and any(node.kind == Kind.COMPANY for node in paren.inner):
        return True  # the companies behind a film
    if len(paren.inner) == 1 and first.word == "".join(word[0] for word in name.word.split()):
        return True  # the initials of a body
    if first.word in _NOTES:
        return not _is_captioned(paren)
    if len(paren.inner) == 1 and first.kind == Kind.NUMBER and len(first.word) < 3:
        return True  # somebody's age
    return len(paren.inner) == 1 and first.kind == Kind.PERSON_LIKE and name.person < 0 and not personal(name)


def _is_captioned(paren: Node) -> bool:
    """Whether a bracket says that somebody is in the picture before it lists the works (`(pictured, "Kites")`)."""
    inner = paren.inner
    return len(inner) > 2 and inner[0].word in {"pictured", "above", "left", "right"} and inner[1].kind == Kind.COMMA


def _actor_first(paren: Node) -> bool:
    """Whether a bracket behind a part names its actor and then the actor's works (`(Toland, "Kites")`)."""
    inner = paren.inner
    return len(inner) > 2 and inner[0].person >= 0 and inner[0].kind != Kind.PRONOUN and inner[1].kind == Kind.COMMA


def _actor_and_credits(document: Document, sentence: Sentence, name: Node, paren: Node) -> Iterator[Candidate]:
    actor = paren.inner[0]
    if name.kind == Kind.COMPANY or (name.person >= 0 and _mentions(document, actor) <= _mentions(document, name)):
        return
    if name.is_name:
        yield _part(document, sentence, actor, name)
    elif name.kind == Kind.WORD and (described := _description(_around(sentence, name), name)):
        found = _part(document, sentence, actor, name)
        found.qualifiers["character"] = document.printed(described.start, name.end)
        found.spans[-1] = ("qualifier", described.start, name.end)
        yield found
    yield from bracketed(whole(document, sentence, CREDITS), [actor], paren, first=2)


def _sharers(sentence: Sentence, name: Node) -> list[Node]:
    """The people whose works a bracket behind `name` holds: that person, and whoever is joined by `and` and shares the surname or
    the job before both (`designers A and B (T)`).
    """
    nodes = _around(sentence, name)
    at = nodes.index(name)
    if at < 2 or nodes[at - 1].kind != Kind.CONJUNCTION or not (personal(nodes[at - 2]) or nodes[at - 2].person >= 0):
        return [name]
    other = nodes[at - 2]
    job = nodes[at - 3] if at >= 3 else None
    related = other.word.split()[-1] == name.word.split()[-1] and " " in other.word
    if job is not None and job.word == "of" and at >= 4:
        job = nodes[at - 4]  # "the writing duo of A and B"
    makers = job is not None and job.kind == Kind.ROLE and job.word.endswith("s") and "producer" not in job.value
    together = job is not None and (makers or not _TOGETHER.isdisjoint(job.word.split()))
    alone = job is None or job.kind != Kind.COMMA
    together = together or (alone and any(node.word in _WRITING for node in nodes[at + 2 : at + 5]))
    return [other, name] if related or together else [name]


def _behind_aside(document: Document, sentence: Sentence, noun: Node, paren: Node) -> Iterator[Candidate]:
    """Works behind an aside on somebody (`Toland, a writer for stage and screen (T, T2)`)."""
    at = place_of(sentence.nodes, noun)
    if at < 0 or len(paren.inner) < 3 or paren.inner[1].kind not in SEPARATORS:
        return
    people = people_at(document, sentence, at, at)
    if len(people) == 1 and any(node.kind == Kind.COMMA for node in sentence.nodes[:at]):
        yield from bracketed(whole(document, sentence, CREDITS), people, paren)
