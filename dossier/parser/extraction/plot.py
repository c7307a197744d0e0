"""How much a sentence reads like the story of a film: a logistic regression over what it is made of.

The weights were fitted on some two thousand sentences of film news, told apart by hand into those that tell a story and those that
do not; on articles left out of the fit a sentence with an even chance or better is a story nine times in ten.
"""

from collections.abc import Sequence, Set
from math import exp

from dossier.parser.kinds import JOINTS
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence
from dossier.parser.words import RELATIVES

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
_KINDRED = frozenset(
    (
        "father mother sister brother daughter son wife husband couple girl boy woman man family friends friend lover town "
        "village teenager teen child kids children parents widow nurse detective cop soldier teacher student lawyer doctor "
        "priest killer gang group stranger strangers team siblings twins journalist reporter young girlfriend boyfriend "
        "neighbour neighbor"
    ).split()
)
_SPEAKERS = frozenset("i we our us you your my me".split())
_OTHERS = frozenset("he she they his her their him them".split())
_SECRECY = frozenset("wraps disclosed revealed secret scarce unknown hard few thin kept given undisclosed mum".split())
_TALES = frozenset(("details", "plot", "story"))
_PLAYING = frozenset(("play", "portray", "appear", "recur", "guest", "essay"))
_TO_COME = frozenset(("will", "'ll", "to"))
_OPENING = 9
_SEVERAL = frozenset(("they", "two", "both", "pair", "duo", "three"))
_SUBJECTS = frozenset("a an two three four twin several".split())
SHORT, LONG = 9, 25
"""Fewer nodes than the first make a sentence short, more than the second make it long."""

_WEIGHTS = {
    "bias": -0.67,
    "rule": 1.30,
    "no rule": -1.92,
    "telling": 0.92,
    "production": -0.62,
    "relative": 0.64,
    "actor": 0.94,
    "people": -0.54,
    "kindred": 0.92,
    "speaker": -1.09,
    "others": 0.24,
    "indefinite": 0.73,
    "short": -1.66,
    "long": 1.22,
    "plain": 1.03,
    "names": -0.99,
    "secret": -0.71,
    "line": -0.33,
    "part": -2.5,
}
"""What a sentence is made of (`features`) → how much it speaks for a story."""
_COUNTED = {
    Kind.COMPANY: -0.76,
    Kind.FESTIVAL: -0.25,
    Kind.PUBLICATION: -0.39,
    Kind.DATE: -0.61,
    Kind.YEAR: -0.69,
    Kind.TITLE: -0.19,
    Kind.ROLE: -0.36,
    Kind.GENRE: 0.37,
    Kind.FORMAT: -0.35,
    Kind.AWARD: -0.19,
}
"""The type of a node → how much the first and the second of it in a sentence speak for a story."""
_MET = (
    ("telling", _TELLING, 5),
    ("production", _PRODUCTION, 5),
    ("kindred", _KINDRED, 3),
    ("relative", RELATIVES, 1),
    ("speaker", _SPEAKERS, 1),
)
"""What a sentence is made of by the words that it holds, with those words, and how many of them count at most."""
_ALL = {**_WEIGHTS, **_COUNTED}


def _actor(paren: Node) -> bool:
    """Whether a bracket holds one of the people of the article and nothing else."""
    names = [node for node in paren.inner if node.kind not in JOINTS]
    return bool(names) and all(node.person >= 0 for node in names)


def kept_secret(words: Set[str]) -> bool:
    """Whether a sentence of these words says that the story is kept secret, and then tells nothing of it all the same."""
    if _SECRECY.isdisjoint(words) or words.isdisjoint(_TALES):
        return False
    return not (words & RELATIVES and "but" in words)


def _is_one_part(nodes: Sequence[Node]) -> bool:
    """Whether a sentence tells what one person is still to play, which is news of the cast before it is a story (`A will play a
    nurse who ...`).
    """
    at = next((i for i, node in enumerate(nodes[:_OPENING]) if node.word in _PLAYING), 0)
    ahead = any(node.word in _TO_COME for node in nodes[max(0, at - 3) : at])
    return ahead and not any(node.kind == Kind.CONJUNCTION or node.word in _SEVERAL for node in nodes[:at])


def features(sentence: Sentence, proposed: float) -> dict[str, float]:
    """Return what a sentence is made of, by name, without what it has nothing of; `proposed` is the confidence of the rule that
    takes it for a story, or 0.
    """
    nodes, words, kinds = sentence.nodes, sentence.vocabulary, sentence.kinds
    size = max(1, len(nodes))
    found: dict[str, float] = {"bias": 1.0}
    found["rule" if proposed else "no rule"] = proposed or 1.0
    for name, known, most in _MET:
        if met := len(words & known):
            found[name] = min(most, met)
    if others := words & _OTHERS:
        found["others"] = min(3, sum(map(sentence.words.count, others)))
    if Kind.PAREN in kinds and any(_actor(node) for node in nodes if node.kind == Kind.PAREN):
        found["actor"] = 1.0
    if people := len([node for node in nodes if node.person >= 0 and node.kind != Kind.PRONOUN]):
        found["people"] = min(3, people)
    if nodes and nodes[0].word in _SUBJECTS:
        found["indefinite"] = 1.0
    if not SHORT <= len(nodes) <= LONG:
        found["short" if len(nodes) < SHORT else "long"] = 1.0
    found["plain"] = kinds.count(Kind.WORD) / size
    found["names"] = len(sentence.names) / size
    if kept_secret(words):
        found["secret"] = 1.0
    if sentence.zone != "prose":
        found["line"] = 1.0
    if not words.isdisjoint(_PLAYING) and _is_one_part(nodes):
        found["part"] = 1.0
    for kind in _COUNTED.keys() & kinds:
        found[kind] = min(2, kinds.count(kind))
    return found


def likelihood(sentence: Sentence, proposed: float = 0.0) -> float:
    """Return how likely a sentence tells the film's story, in 0..1; `proposed` as in `features`."""
    told = features(sentence, proposed)
    return 1.0 / (1.0 + exp(-sum([_ALL[name] * value for name, value in told.items()])))
