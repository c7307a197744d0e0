"""The query language of filters and search.

Words are AND, `"quotes"` make a phrase, `-` negates, and a field narrows a word down: `person:` `title:` `company:` `role:`
`character:` `kind:` `year:2018..2023` `is:upcoming`. Accents, case and punctuation don't count; a word finds what begins
with it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.assembly import fold

FIELDS = ("person", "title", "company", "role", "character", "kind")
"""The fields that take words."""

FLAGS = ("upcoming", "own")
"""What `is:` takes: work still to come; a part in the very film of the dossier."""

KNOWN = (*FIELDS, "year", "is")
"""Every field."""

_TERM = re.compile(r'(?P<minus>-?)(?:(?P<field>[A-Za-z]+):(?=\S))?(?:"(?P<phrase>[^"]*)"?|(?P<word>\S+))')
_YEARS = re.compile(r"(\d{1,4})|(\d{1,4})?\.{1,2}(\d{1,4})?")


class QueryError(ValueError):
    """A query that cannot be understood; `str()` is the one line that says why."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: `words` (folded) in `field` (any where empty), a span of years, or a flag; `negated` turns it round."""

    field: str = ""
    words: str = ""
    low: int = 0
    high: int = 9999
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query: its terms, all of which must hold."""

    terms: tuple[Term, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words to highlight."""
        found = (term.words for term in self.terms if not term.negated and term.field not in {"year", "is"})
        return tuple(dict.fromkeys(found))

    @property
    def fields(self) -> frozenset[str]:
        """The fields that it names."""
        return frozenset(term.field for term in self.terms) - {""}


def parse_query(text: str) -> Query:
    """Return the query that `text` writes; what is not finished yet (`person:`, a lone quote or minus) is passed over.

    Raises `QueryError` for an unknown field, and for a year or flag that cannot be one.
    """
    return Query(tuple(term for found in _TERM.finditer(text) for term in _terms(found)))


def _terms(found: re.Match[str]) -> Iterator[Term]:
    field, negated = (found["field"] or "").casefold(), bool(found["minus"])
    value = found["phrase"] if found["phrase"] is not None else found["word"]
    if field and field not in KNOWN:
        raise QueryError(f"no field {field!r}; the fields are {', '.join(f'{name}:' for name in KNOWN)}")
    if field == "year":
        yield _years(value, negated)
    elif field == "is":
        flag = next((name for name in FLAGS if name.startswith(value.casefold())), None)
        if flag is None:
            raise QueryError(f"nothing is:{value}; it can be {' or '.join(f'is:{name}' for name in FLAGS)}")
        yield Term("is", flag, negated=negated)
    elif any(character.isalnum() for character in value):
        yield Term(field, fold(value), negated=negated)


def _years(value: str, negated: bool) -> Term:
    found = _YEARS.fullmatch(value)
    if not found:
        raise QueryError(f"no year: {value!r}; write year:2021 or year:2018..2023")
    low, high = (found[1], found[1]) if found[1] else (found[2] or "", found[3] or "")
    first, last = int(low.ljust(4, "0")), int(high.ljust(4, "9"))
    return Term("year", low=first, high=last, negated=negated)


def highlights(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return the intervals of `text` that these folded words find, in order and without overlaps.

    A word or phrase is found where a word of the text begins with it, accent and case blind. Raises nothing.
    """
    tokens = [(fold(found[0]), found.start(), found[0]) for found in re.finditer(r"[^\W_]+(?:[’'][^\W_]+)*", text)]
    tokens = [token for token in tokens if token[0]]
    spans: list[tuple[int, int]] = []
    for word in words:
        parts = word.split()
        for at in range(len(tokens) - len(parts) + 1):
            if _begins([token[0] for token in tokens[at : at + len(parts)]], parts):
                _, begin, printed = tokens[at + len(parts) - 1]
                spans.append((tokens[at][1], begin + _reach(printed, len(parts[-1]))))
    return _joined(sorted(spans))


def _begins(tokens: list[str], parts: list[str]) -> bool:
    return tokens[:-1] == parts[:-1] and tokens[-1].startswith(parts[-1])


def _reach(printed: str, length: int) -> int:
    """How much of a printed word its first `length` folded letters take up."""
    return next((size for size in range(1, len(printed)) if len(fold(printed[:size])) >= length), len(printed))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
