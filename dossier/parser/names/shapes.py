"""What the words of a capitalised run alone tell of its type."""

from collections.abc import Sequence

from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.words import is_capital, is_elided

OFFICES = frozenset("CEO COO CFO President Head Chairman Chair Chief Vice VP SVP EVP Director Founder Co-founder Start End".split())
"""Words of offices, and others that begin or end no name."""
OFFICERS = frozenset(("CEO", "COO", "CFO", "EVP", "SVP"))
"""Offices in capitals, which stand between a house and a name."""
CLANS = frozenset(("Mac", "Mhac", "Nic"))
"""Irish words for son and daughter, behind which an article belongs to the name (`Mac an Rí`)."""
QUOTES = frozenset(('"', "'"))
"""The marks around a nickname inside a name."""
_MARKS = QUOTES | {","}
ARTICLES = frozenset(("The", "A", "An", "My"))
"""Words with which a title can begin, and a person's name does not."""
PRIZE_WORDS = frozenset(("Award", "Awards", "Prize", "Medal", "Trophy"))
"""Words in which the names of awards end."""
_PRIX = frozenset(("Prix", "Premio", "Prêmio", "Trophée"))
"""Words with which the names of awards begin in Romance languages."""
LONG = 4
"""A longer word can be the plural of another."""
_PLURAL_HOUSES = frozenset(("Films", "Productions", "Producciones", "Filmes", "Ateliers", "Éditions"))
_HOUSES = _PLURAL_HOUSES | {"Studio", "Estudio", "Estudios", "Atelier"}
"""Words with which the names of companies begin in Romance languages."""
_ENDS = frozenset(("Films", "Filmes", "Pictures", "Entertainment"))
"""Words for houses in the plural behind a hyphen (`Bo-Films`)."""
_CAPITAL_HOUSES = frozenset("MEDIA PICTURES FILMS ENTERTAINMENT PRODUCTIONS STUDIOS RELEASING FILMWORKS".split())
"""Words for houses that hardly end a title, where a name is in capitals."""
_DEEDS = frozenset(
    "Go Goes Got Get Gets Is Are Has Was Went Comes Loves Meets Takes Must Never Makes Sells Saves Lost Versus".split()
)
"""What is told of somebody in a title behind the name."""
_STATING = frozenset(("Is", "Are", "Was", "Were"))
LANDS = frozenset("County Township Parish Peninsula Islands Highlands Borough Province Prefecture Courthouse Airport".split())
"""What ends the name of a place and of nobody (`Ada County`)."""
VENUES = frozenset(("Theatre", "Theater", "Playhouse", "Opera", "Vic", "Warehouse"))
"""What ends the name of a house that puts on plays."""
_PATRONYMIC = frozenset(("Ó", "Ní", "Nic", "Uí", "Mhic"))
"""What stands between an Irish first name and the surname."""
_ROMAN = frozenset("I II III IV V VI VII IX X XI XX".split())
_NO_INITIALS = frozenset("TV PR AI UK US EU UN LA NY DC VR HD 3D DJ MC CD ID OK PM AM AD BC VS IT".split())
"""Two capitals that are nobody's initials."""


def shape_of(words: Sequence[str], lexicon: Lexicon) -> str:
    """Return the type of a run of capitalised words, by its shape and the lexicons' lists of words."""
    words = _without_nickname(words)
    house = (words[-1] in lexicon.company_words and not _is_surname(words, lexicon)) or words[-1] in _CAPITAL_HOUSES
    if len(words) > 1 + (words[0] in ARTICLES) and house and words[0] not in OFFICES:
        return Kind.COMPANY
    if _is_house(words, lexicon) or (len(words) == 1 and words[0].rpartition("-")[2] in _ENDS):
        return Kind.COMPANY
    if words[-1] in {"Festival", "Fest"}:
        return Kind.FESTIVAL
    if len(words) > 1 and (words[0] in _PRIX or (words[-1] in PRIZE_WORDS and words[0] not in ARTICLES)):
        return Kind.AWARD
    particles, suffixes = lexicon.particles, lexicon.suffixes
    plain = [w for w in words[1:] if not (w in particles or w in suffixes or w in _MARKS)]
    if words[0] in lexicon.first_names or not (words[0] in particles or words[0] in suffixes or words[0] in _MARKS):
        plain = [words[0], *plain]
    if "an" in plain and not CLANS.isdisjoint(words):
        plain.remove("an")
    if [w for w in plain if not w[0].isalpha() or w in ARTICLES or not (is_capital(w) or is_elided(w))]:
        return Kind.TITLE_LIKE
    if len(words) > 2 and not _STATING.isdisjoint(words[1:-1]):
        return Kind.TITLE_LIKE  # "This Town Is Ours"
    if words[0] in lexicon.honorifics and len(words) > 1:
        return Kind.PERSON_LIKE
    if 2 <= len(plain) <= 4 and words[0] in lexicon.first_names:
        doubtful = (words[0] in lexicon.doubtful_names and _is_word(plain[-1], lexicon)) or plain[-1] in LANDS
        doubtful = doubtful or (len(plain) > 2 and plain[-1] in _ROMAN and plain[-1] not in suffixes)  # "Ada Harvest IX"
        return Kind.NAME if doubtful or _is_told(words, lexicon) else Kind.PERSON_LIKE
    return Kind.PERSON_LIKE if is_foreign_person(words, lexicon) else Kind.NAME


def _without_nickname(words: Sequence[str]) -> Sequence[str]:
    """The words of a name without what stands in quotation marks between its first and its last (`Joe "The Rex" Marrow`)."""
    if '"' not in words:
        return words
    marks = [i for i, word in enumerate(words) if word == '"']
    return (
        [*words[: marks[0]], *words[marks[-1] + 1 :]] if len(marks) > 1 and marks[0] > 0 and marks[-1] + 1 < len(words) else words
    )


def _is_surname(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a word for a firm is somebody's surname behind a first name (`Ada Law`)."""
    known = words[0] in lexicon.first_names and words[0] not in lexicon.doubtful_names
    return known and len(words) == 2 and words[1] == "Law"


def _is_house(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a name begins with a word for a house, as in French and Spanish (`Les Films de la Barque`, `Studio Barka`)."""
    if len(words) < 2 or _HOUSES.isdisjoint(words[:2]):
        return False
    first = words[1:] if words[0] in {"Les", "La", "Le"} else words
    if len(first) < 2 or first[0] not in _HOUSES:
        return False
    return first[0] in _PLURAL_HOUSES or (len(first) == 2 and first[1].isalpha() and not _is_word(first[1], lexicon))


def _is_word(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is an everyday one, or the plural of one."""
    lower = word.lower()
    return lower in lexicon.words or (len(lower) > LONG and lower.removesuffix("s") in lexicon.words)


def _is_told(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a title tells what somebody does: everyday words behind a first name (`Ada Sold a Gun`)."""
    if len(words) > 2 and words[1] in _DEEDS:
        return True
    return len(words) > 3 and "a" in words[1:] and all(word.lower() in lexicon.words or word == "a" for word in words[1:])


def is_foreign_person(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether two or three words have the shape of a name in a culture whose first names are too many to list.

    Korean and Chinese names have a given name of two syllables (`Seol Min-gyeom`), Irish ones a word for whose child somebody is
    (`Ríona Ní Bhroin`), southern Indian ones initials before or behind (`VK Marudan`, `Marudan V`).
    """
    if not 2 <= len(words) <= 3 or words[-1] in lexicon.company_words:
        return False
    if len(words) == 3:
        return words[1] in _PATRONYMIC and words[0].lower() not in lexicon.words
    first, last = words
    if "-" in last and last.count("-") == 1:
        one, other = last.split("-")
        plain = one.isalpha() and other.isalpha() and one[1:].islower() and other.islower()
        return plain and first.isalpha() and first[1:].islower() and len(first) < 7 and not _is_word(other, lexicon)
    return (_are_initials(first) and _is_strange(last, lexicon)) or (
        _are_initials(last) and last not in _ROMAN and _is_strange(first, lexicon)
    )


def _are_initials(word: str) -> bool:
    """Whether a word is one or two capitals that can be initials, and no common abbreviation."""
    letters = word.replace(".", "")
    short = letters.isalpha() and letters.isupper() and len(letters) < 3 and letters not in {"A", "I", "O"}
    return short and letters not in _NO_INITIALS


def _is_strange(word: str, lexicon: Lexicon) -> bool:
    """Whether a word in the shape of a name is neither an everyday word nor anything else known."""
    return len(word) > 3 and word.isalpha() and word[1:].islower() and not _is_word(word, lexicon) and word not in lexicon.proper
