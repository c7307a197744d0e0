"""The story of the film: sentences that tell it are weighed, and the sentences that go on telling it are added.

Rules (`dossier.parser.rules.story`) propose sentences by how they begin. What tells a story besides: the present tense, somebody
described and then told of ("a nurse who"), and actors in brackets. What does not: speech, money, companies, dates, credits.
"""

from collections.abc import Iterator
from dataclasses import replace

from dossier.models import Relation
from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.kinds import JOINTS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence
from dossier.parser.titles import spoken_of
from dossier.parser.words import RELATIVES

ENOUGH = 0.42
"""The weight that a sentence needs to be told as the story."""

LONGEST = 3
"""The sentences that a story takes at most."""

_TELLING = frozenset(
    (
        "must discovers discover finds find learns learn falls fall realizes realises agrees tries struggles struggle "
        "faces face fights meets meet loses lose breaks becomes become embarks uncovers decides takes leaves wants "
        "gets returns return steals kills escapes escape forced fears confronts threatens begins starts sets himself "
        "herself themselves haunted trapped caught stalked desperate determined survive survival secret secrets "
        "revenge murder love kidnapped stranded mysterious betrayal hunted lives life dies robs hides turns goes "
        "comes keeps makes runs drives wins asks until together deadly terrible nightmare quickly wakes battle "
        "journey"
    ).split()
)
_PRODUCTION = frozenset(
    (
        "said says told announced directed directs produced producing producers producer executive written penned "
        "financed sales rights acquired distribution release released premiere premiered festival filming shooting "
        "production cast casting credits repped represented studio streamer network season budget box office "
        "nominated award-winning debut attached deal negotiated writes joins joined adds boarded helm helmed helming "
        "co-wrote alum starred episodes screenplay previously recently distributor director details wraps news fans "
        "audiences movies films viewers disclosed revealed opens opened cinemas theaters theatres cameras rolled"
    ).split()
)
_PLOT_SUBJECT = frozenset(
    (Kind.DETERMINER, Kind.WORD, Kind.CAPITALISED, Kind.NAME, Kind.PERSON_LIKE, Kind.PRONOUN, Kind.PREPOSITION)
)
_SECRECY = frozenset("wraps disclosed revealed secret scarce unknown hard few thin kept given undisclosed mum".split())

_AGAINST = {
    Kind.SPEECH: 0.25,
    Kind.COMPANY: 0.15,
    Kind.AWARD: 0.15,
    Kind.FESTIVAL: 0.15,
    Kind.PUBLICATION: 0.15,
    Kind.DATE: 0.08,
    Kind.TITLE: 0.05,
    Kind.ROLE: 0.06,
}
"""The type of a node → how much it speaks against its sentence's telling a story."""


def weigh(sentence: Sentence) -> float:
    """Return how much a sentence reads like a story, in about -1..0.5."""
    nodes = sentence.nodes
    words = {node.word for node in nodes}
    score = 0.06 * min(5, len(words & _TELLING)) - 0.09 * min(5, len(words & _PRODUCTION))
    score += 0.12 if words & RELATIVES else 0.0
    score += 0.1 if any(_actor(node) for node in nodes if node.kind == Kind.PAREN) else 0.0
    for node in nodes:
        if node.kind in _AGAINST and (node.kind != Kind.SPEECH or len(node.inner) > 12):
            score -= _AGAINST[node.kind]
    if len(nodes) < 9:
        score -= 0.25
    return score


def _actor(paren: Node) -> bool:
    """Whether a bracket holds one of the people of the article and nothing else."""
    names = [node for node in paren.inner if node.kind not in JOINTS]
    return bool(names) and all(node.person >= 0 for node in names)


def tell(document: Document, candidates: list[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates with each proposed story weighed and told to its end; those that do not read like one are left out."""
    sentences = document.sentences
    number = {id(sentence): i for i, sentence in enumerate(sentences)}
    proposed: set[int] = set()
    for candidate in candidates:
        if candidate.relation is not Relation.LOGLINE or candidate.subject is not None:
            yield candidate
            continue
        i = number[id(candidate.sentence)]
        proposed.add(i)
        if told := _told(document, candidate, i):
            yield told
    yield from _untold(document, proposed)


def _told(document: Document, candidate: Candidate, i: int) -> Candidate | None:
    """A proposed story with its weight as confidence and the sentences that go on telling it; None where it weighs too little."""
    sentence = candidate.sentence
    quoted = candidate.end - candidate.start < sentence.end - sentence.start
    weight = candidate.confidence + (0.0 if quoted else min(0.15, weigh(sentence))) - 0.01 * min(10, sentence.paragraph)
    words = {node.word for node in sentence.nodes}
    if sentence.zone == "headline" or weight < ENOUGH or _kept_secret(words):
        return None
    candidate.confidence = min(0.96, weight)
    candidate.naming = False
    if candidate.film is None:
        candidate.film = spoken_of(document.sentences, i)
    if not quoted:
        _extend(document, candidate, i)
    return candidate


def _kept_secret(words: set[str]) -> bool:
    """Whether a sentence says that the story is kept secret, and then tells nothing of it all the same."""
    return bool(words & _SECRECY and words & {"details", "plot", "story"} and not (words & RELATIVES and "but" in words))


def _extend(document: Document, candidate: Candidate, i: int) -> None:
    """Take in the sentences behind a story that go on telling it."""
    sentences = document.sentences
    last = i
    while last + 1 < len(sentences) and last + 1 < i + LONGEST and _goes_on(sentences[last], sentences[last + 1]):
        last += 1
    if last == i:
        return
    first = candidate.sentence
    end = sentences[last].end
    candidate.sentence = replace(first, end=end)
    candidate.end = end
    candidate.object = document.printed(candidate.start, end)


def _goes_on(one: Sentence, other: Sentence) -> bool:
    """Whether a sentence goes on with the story of the one before it."""
    if other.zone != "prose" or other.paragraph > one.paragraph + 1 or not other.nodes:
        return False
    words = {node.word for node in other.nodes}
    if other.nodes[0].kind == Kind.SPEECH or words & _PRODUCTION or other.nodes[0].kind == Kind.COMPANY:
        return False
    needed = 0.1 if other.paragraph == one.paragraph else 0.2
    return weigh(other) >= needed


def _untold(document: Document, proposed: set[int]) -> Iterator[Candidate]:
    """Sentences that no rule proposes and that read like a story by themselves."""
    for i, sentence in enumerate(document.sentences):
        if i in proposed or sentence.zone != "prose":
            continue
        weight = weigh(sentence)
        if weight < 0.2:
            continue
        text = document.printed(sentence.start, sentence.end)
        found = Candidate(
            Relation.LOGLINE, text, sentence.start, sentence.end, sentence, "story.reads-like-one", min(0.6, ENOUGH - 0.15 + weight)
        )
        found.naming = False
        _extend(document, found, i)
        yield found
