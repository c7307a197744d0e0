"""Slips of typing: a word that nothing begins with is taken for a known one, one slip away.

Every way to mend a word is looked up in the index of the words, so that it takes as long in a small library as in a large one.
"""

import sqlite3
from collections.abc import Iterator
from string import ascii_lowercase

from dossier.library.query import Term

_MIN_SLIP, _MAX_SLIP = 4, 24
"""The shortest and the longest word in which a slip is forgiven."""

_MOST = 20
"""How many words that begin alike are looked at."""

_VOCABULARIES = ("doc_vocabulary", "other_vocabulary", "text_vocabulary")


def mended(database: sqlite3.Connection, term: Term) -> Term:
    """Return the term with each word that nothing begins with replaced by the commonest known word one slip away."""
    return Term(term.field, " ".join(_known(database, word) for word in term.words.split()), negated=term.negated)


def _known(database: sqlite3.Connection, word: str) -> str:
    if not _MIN_SLIP <= len(word) <= _MAX_SLIP or not word.isalpha() or not word.isascii():
        return word
    if any(_beginning(database, vocabulary, word, 1) for vocabulary in _VOCABULARIES):
        return word
    for vocabulary in _VOCABULARIES:
        found = {each for variant in set(_variants(word)) for each in _beginning(database, vocabulary, variant, _MOST)}
        if found:
            return min((len(term) > len(word) + 1, -count, term) for term, count in found)[2]
    return word


def _beginning(database: sqlite3.Connection, vocabulary: str, word: str, most: int) -> list[tuple[str, int]]:
    query = f"SELECT term, doc FROM {vocabulary} WHERE term >= ? AND term < ? LIMIT ?"  # noqa: S608
    return database.execute(query, [word, word + "\uffff", most]).fetchall()


def _variants(word: str) -> Iterator[str]:
    """The words that differ by one letter left out, exchanged with its neighbour, changed, or put in."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in ascii_lowercase:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
