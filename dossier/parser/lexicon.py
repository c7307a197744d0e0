"""The lexicons: general knowledge of the film trade, read once from the data files beside this module.

Proper names (companies, awards, festivals, places, publications) are matched as printed; common phrases (jobs, genres,
formats, source works, territories) without regard to case. Nothing here comes from an article.
"""

from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from dossier.parser.text.tokens import words_of

FOLDER = Path(__file__).parent / "lexicons"
"""Where the lexicons lie."""


@dataclass(frozen=True, slots=True)
class _Kinds:
    """The one-letter types of nodes; a rule's upper-case atom names one or more of them (`dossier.parser.matching.engine`)."""

    PERSON: str = "P"
    PERSON_LIKE: str = "Q"
    NAME: str = "N"
    TITLE: str = "T"
    TITLE_LIKE: str = "M"
    COMPANY: str = "C"
    COMPANY_LIKE: str = "c"
    PLACE: str = "L"
    PLACE_LIKE: str = "l"
    AWARD: str = "A"
    FESTIVAL: str = "F"
    PUBLICATION: str = "U"
    NATION: str = "E"
    GENRE: str = "G"
    MODIFIER: str = "g"
    FORMAT: str = "K"
    ROLE: str = "R"
    SOURCE_WORK: str = "B"
    TERRITORY: str = "Y"
    DATE: str = "D"
    YEAR: str = "y"
    NUMBER: str = "n"
    WORD: str = "w"
    CAPITALISED: str = "W"
    PRONOUN: str = "h"
    DETERMINER: str = "d"
    PREPOSITION: str = "i"
    CONJUNCTION: str = "a"
    AUXILIARY: str = "x"
    POSSESSIVE: str = "'"
    COMMA: str = ","
    SEMICOLON: str = ";"
    COLON: str = ":"
    DASH: str = "-"
    STOP: str = "."
    PAREN: str = "("
    SPEECH: str = "S"
    OTHER: str = "_"


Kind = _Kinds()
"""The types of nodes; an object with slots, of which Python reads a field four times as fast as one of a class."""


class Entry(NamedTuple):
    """What a lexicon says of a phrase: its node type, its value in our vocabulary, and whether the words are also others."""

    kind: str
    value: str
    ambiguous: bool = False
    detail: str = ""


class Phrases(dict[str, list[tuple[tuple[str, ...], Entry]]]):
    """First two words (or the only one) → the phrases that begin with them, the longest first.

    `heads` are the first words alone, `openers` those of phrases of several words: by them most words of a text are known at once
    to begin no phrase.
    """

    def __init__(self) -> None:
        super().__init__()
        self.heads: set[str] = set()
        self.openers: set[str] = set()

    def is_one(self, word: str, kinds: Container[str]) -> bool:
        """Return whether a word by itself is a phrase of one of some types."""
        return any(entry.kind in kinds for phrase, entry in self.get(word, ()) if len(phrase) == 1)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the parser knows of the trade: phrases, the words that they begin with, and sets of words."""

    proper: Phrases
    common: Phrases
    heads: frozenset[str]
    first_names: frozenset[str]
    doubtful_names: frozenset[str]
    words: frozenset[str]
    company_words: dict[str, str]
    honorifics: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]


def _lines(name: str) -> list[str]:
    lines = (FOLDER / name).read_text(encoding="utf-8").split("\n")
    head = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return [line for line in lines[head:] if line]


def rows(name: str) -> list[list[str]]:
    """Return the rows of a data file as lists of columns, the comments at its head and empty lines left out."""
    return [line.split("\t") for line in _lines(name)]


def _split(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split()) if phrase.replace(" ", "").isalnum() else words_of(phrase)


def _add(phrases: Phrases, phrase: str, entry: Entry) -> None:
    words = _split(phrase)
    if words:
        phrases.heads.add(words[0])
        if len(words) > 1:
            phrases.openers.add(words[0])
        phrases.setdefault(" ".join(words[:2]), []).append((words, entry))


def _capitalised(phrase: str) -> str:
    """A common phrase as it is printed where it is made a name: `Best Actor in a Leading Role`."""
    return " ".join(word if word in {"a", "and", "in", "of"} else word[0].upper() + word[1:] for word in phrase.split())


def _countries() -> dict[str, str]:
    """The trade's name of a country by its code; of several names the one that is a territory of the trade."""
    territories = {row[0] for row in rows("territories.tsv")}
    named: dict[str, str] = {}
    for row in rows("places.tsv"):
        if row[1] == "country" and (row[2] not in named or row[0] in territories):
            named[row[2]] = row[0]
    return named | {"US": "U.S.", "GB": "UK"}


def _proper() -> Phrases:
    phrases = Phrases()
    for row in rows("publications.tsv"):
        _add(phrases, row[0], Entry(Kind.PUBLICATION, row[0]))
    for row in rows("places.tsv"):
        doubtful = len(row) > 3 and row[3] == "ambiguous"
        _add(phrases, row[0], Entry(Kind.PLACE_LIKE if doubtful else Kind.PLACE, row[0], doubtful, row[1]))
    countries = _countries()
    for row in rows("nationalities.tsv"):
        _add(phrases, row[0], Entry(Kind.NATION, countries.get(row[1], row[0]) if len(row) > 1 else row[0]))
    for row in rows("languages.tsv"):
        _add(phrases, row[0], Entry(Kind.NATION, row[0]))
    for name in ("festivals.tsv", "markets.tsv"):
        for row in rows(name):
            _add(phrases, row[0], Entry(Kind.FESTIVAL, row[0]))
    for row in rows("awards.tsv"):
        _add(phrases, row[0], Entry(Kind.AWARD, row[0]))
    for row in rows("award_phrases.tsv"):
        _add(phrases, _capitalised(row[0]), Entry(Kind.AWARD, row[1]))
    for row in rows("companies.tsv"):
        doubtful = len(row) > 2 and row[2] == "ambiguous"
        _add(phrases, row[0], Entry(Kind.COMPANY_LIKE if doubtful else Kind.COMPANY, row[0], doubtful, row[1]))
    for row in rows("territories.tsv"):
        if not row[0].islower():
            _add(phrases, row[0], Entry(Kind.TERRITORY, row[1] if len(row) > 1 else row[0]))
    return _longest_first(phrases)


def _common() -> Phrases:
    phrases = Phrases()
    for row in rows("genres.tsv"):
        _add(phrases, row[0].lower(), Entry(Kind.GENRE if row[1] == "head" else Kind.MODIFIER, row[0]))
    for row in rows("formats.tsv"):
        _add(phrases, row[0].lower(), Entry(Kind.FORMAT, row[1], detail=row[2] if len(row) > 2 else ""))
    for row in rows("source_works.tsv"):
        _add(phrases, row[0].lower(), Entry(Kind.SOURCE_WORK, row[1], detail=row[1]))
    for row in rows("territories.tsv"):
        if row[0].islower():
            _add(phrases, row[0], Entry(Kind.TERRITORY, row[1] if len(row) > 1 else row[0]))
    for row in rows("jobs.tsv"):
        _add(phrases, row[0].lower(), Entry(Kind.ROLE, row[1], detail=row[3] if len(row) > 3 else ""))
    for row in rows("award_phrases.tsv"):
        _add(phrases, row[0], Entry(Kind.AWARD, row[1]))
    return _longest_first(phrases)


_PRECEDENCE = (
    Kind.COMPANY,
    Kind.AWARD,
    Kind.PLACE,
    Kind.FESTIVAL,
    Kind.NATION,
    Kind.COMPANY_LIKE,
    Kind.PLACE_LIKE,
    Kind.TERRITORY,
    Kind.PUBLICATION,
)
"""What a phrase of several lexicons is taken for, first come first."""


def _longest_first(phrases: Phrases) -> Phrases:
    rank = {kind: n for n, kind in enumerate(_PRECEDENCE)}
    for entries in phrases.values():
        if len(entries) == 1:
            continue
        entries.sort(key=lambda item: (-len(item[0]), rank.get(item[1].kind, 0)))
    return phrases


def house_of(words: Lexicon, name: str) -> Entry | None:
    """Return what the lexicons know of the company with a name, in whatever capitals it is printed; None for no company."""
    for form in dict.fromkeys((name, name.upper(), name.title())):
        phrase = _split(form)
        known = words.proper.get(" ".join(phrase[:2]), ())
        if entry := next(
            (entry for one, entry in known if one == phrase and entry.kind in {Kind.COMPANY, Kind.COMPANY_LIKE}), None
        ):
            return entry
    return None


@cache
def lexicon() -> Lexicon:
    """Return the lexicons, read from their files on the first call; raises `OSError` where a file is missing."""
    names = _lines("first_names.txt")
    doubtful = {name.partition("\t")[0] for name in names if "\t" in name}
    proper, common = _proper(), _common()
    return Lexicon(
        proper=proper,
        common=common,
        heads=frozenset(proper.heads | common.heads),
        first_names=frozenset(doubtful.union(names)),
        doubtful_names=frozenset(doubtful),
        words=frozenset(_lines("common_words.txt")),
        company_words={row[0]: row[1] if len(row) > 1 else "" for row in rows("company_words.tsv")},
        honorifics=frozenset(row[0] for row in rows("honorifics.txt")),
        particles=frozenset(row[0] for row in rows("name_particles.txt")),
        suffixes=frozenset(row[0] for row in rows("name_suffixes.txt")),
    )


def lookup(phrases: Phrases, key: str, words: list[str], i: int, last: int) -> tuple[Entry, int] | None:
    """Return the longest phrase that stands at `words[i:last]`, with the position behind it, or None.

    `key` is the first word as the phrases have it; where it is in lower case, all words are compared so.
    """
    if key not in phrases.heads:
        return None
    if i + 1 < last and key in phrases.openers:
        fold = key.islower() and key[0].isalpha()
        second = words[i + 1].lower() if fold else words[i + 1]
        for phrase, entry in phrases.get(f"{key} {second}", ()):
            end = i + len(phrase)
            if end <= last:
                piece = words[i:end]
                if tuple([word.lower() for word in piece] if fold else piece) == phrase:
                    return entry, end
    single = phrases.get(key)
    return (single[0][1], i + 1) if single else None
