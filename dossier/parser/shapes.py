"""What the words of a capitalised run alone tell of its type."""

from collections.abc import Sequence

from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.words import is_capital

OFFICES = frozenset("CEO COO CFO President Head Chairman Chair Chief Vice VP SVP EVP Director Founder Co-founder Start End".split())
"""Words of offices, and others that begin or end no name."""
CLANS = frozenset(("Mac", "Mhac", "Nic"))
"""Irish words for son and daughter, behind which an article belongs to the name (`Mac an Rí`)."""
QUOTES = frozenset(('"', "'"))
"""The marks around a nickname inside a name."""
ARTICLES = frozenset(("The", "A", "An", "My"))
"""Words with which a title can begin, and a person's name does not."""


def shape_of(words: Sequence[str], lexicon: Lexicon) -> str:
    """Return the type of a run of capitalised words, by its shape and the lexicons' lists of words."""
    if len(words) > 1 + (words[0] in ARTICLES) and words[-1] in lexicon.company_words and words[0] not in OFFICES:
        return Kind.COMPANY
    if words[-1] in {"Festival", "Fest"}:
        return Kind.FESTIVAL
    plain = [w for w in words if w not in lexicon.suffixes and w not in lexicon.particles and w not in QUOTES and w != ","]
    if "an" in plain and not CLANS.isdisjoint(words):
        plain.remove("an")
    if not all(w[0].isalpha() and is_capital(w) and w not in ARTICLES for w in plain):
        return Kind.TITLE_LIKE
    if words[0] in lexicon.honorifics and len(words) > 1:
        return Kind.PERSON_LIKE
    if 2 <= len(plain) <= 4 and words[0] in lexicon.first_names:
        doubtful = words[0] in lexicon.doubtful_names and plain[-1].lower() in lexicon.words
        return Kind.NAME if doubtful else Kind.PERSON_LIKE
    return Kind.NAME
