"""Companies called by the shorter name: `Calder Row` behind `Calder Row Releasing`, where the text introduces it in full before."""

from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.nodes import Sentence


def shorten_companies(sentences: list[Sentence], words: Lexicon) -> None:
    """Make companies of the names that a known company's is without its last word (`Pictures`, `Releasing`); in place.

    A single word needs the verb or the preposition of a company beside it; what is printed before the full name stays as it is,
    for many a film's own company is called after it.
    """
    full: set[str] = set()
    met: set[str] = set()
    for sentence in sentences:
        nodes = sentence.nodes
        for i in sentence.names:
            node = nodes[i]
            if node.kind == Kind.COMPANY and node.word.rpartition(" ")[2].title() in words.company_words:
                short = node.word.rpartition(" ")[0].removeprefix("the ")
                full |= {short} - met
            elif node.kind == Kind.NAME and node.person < 0:
                met |= {node.word} - full
                if node.word in full and (" " in node.word or _acts(sentence, i)):
                    node.kind = Kind.COMPANY
                    sentence.renew()


def _acts(sentence: Sentence, i: int) -> bool:
    nodes = sentence.nodes
    return not i and len(nodes) > 1 and nodes[1].kind == Kind.AUXILIARY
