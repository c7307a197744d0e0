"""Titles as lines and labels print them: which words can be one, and what is no part of it."""

import re
from typing import NamedTuple

from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.text.zones import CREDIT, SECTION

_SMALL = (
    r"(?:of|the|a|an|and|in|on|at|for|to|with|from|by|or|&|vs\.?|de|la|le|les|el|los|las|du|des|der|die|das|di|da|y|et|en|og|i|o)"
)
_LARGE = r"[\"'“‘¿¡(#]{0,2}[A-Z\dÀ-ÞŁŚŻĐŠŽČĆ][^\s:]*"
WORDS = rf"{_LARGE}(?:\s+(?:{_SMALL}(?=\s+\S)|{_LARGE})){{0,9}}?"
"""Up to ten words, all but the small ones with a capital."""
TITLED = re.compile(WORDS)
"""Words of which all but the small ones have a capital."""
BULLET = r"(?:[•▪●*–—+>·]|- |#?\d{1,2}[.):]\s|\(\d{1,2}\)\s|[A-Z][a-z]{2,8}\.? \d{1,2}: )?\s*"
"""What marks an item of a list, if anything does."""
OPENS = re.compile(
    r"(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}\b|\d{1,2}/\d|netflix|hulu|hbo|in theat|in cinemas)"
)
"""When or where a film opens, in the bracket behind its title."""
_OTHER_LABELS = re.compile(
    r"(?:(?:also|and|on|in|at|from|for|who|what|when|where|how|why|more|next|read|see|watch|note|notes|update|updated|exclusive"
    r"|editor|contact|source|sources|photo|image|credit|related|date|dates|time|venue|tickets?|price|cast|castings?|crew|director"
    r"|writer|producer|producers|writers|directors|starring|plot|synopsis|logline|genre|network|studio|release|releases|status"
    r"|distributor|distribution|country|language|running time|runtime|length|format|budget|location|production|recipient|grant"
    r"|amount|about|tel|phone|email|e-mail|website|web|facebook|twitter|instagram|question|answer|tags|topics|filed|categor\w+|media"
    r"|press|rating|executive|co-\w+|screenplay|story|music|editor|editing|cinematograph\w+|camera|sales|world|with|the film"
    r"|the series|the plot|the cast|the story|here|there|this|that|these|those|breaking|official|report|review|verdict|stars|monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday|acquisitions?|projects?|festivals?|rights|trailers?|deals?|hires?|awards?"
    r"|streaming|films?|feature films?|features|television|tv|movies?|series|shorts|documentar\w+|competition|best|outstanding|news"
    r"|briefs?|round-?up|announcements?|selection|programme|program|theatrical|interviews?|boards?|financing|pilots?|renewals?"
    r"|cancellations?|premieres?|first look|posters?|box office|obituar\w+|people|promotions?|markets?|lineup|line-up|slate)\b"
    r"[\w /&'’-]{0,24}|[qa])$",
    re.IGNORECASE,
)
"""What stands before a colon or alone on a line, and is no title."""

LONGEST = 10
"""The words of a title that heads something, at most."""

READ = frozenset(("prose", "line", "header"))
"""The zones in which a title can head something."""

_KNOWN = frozenset((Kind.COMPANY, Kind.PLACE, Kind.NATION, Kind.FESTIVAL, Kind.AWARD, Kind.PUBLICATION, Kind.TERRITORY))


class Heading(NamedTuple):
    """A title that heads a part of a list: its interval in the text, where the text on the film begins behind it, whether that
    text begins with the name of the director, where the network begins that owns the title, and where the text goes on behind the
    director (-1 for none).
    """

    start: int
    end: int
    body: int
    by: bool = False
    owner: int = -1
    rest: int = -1


QUOTES = {'"': '"', "“": "”", "‘": "’"}
"""Marks that open a title in quotation marks, with those that close it."""


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The interval without quotation marks around it."""
    while start < end and text[start] in "\"“”‘'":
        start += 1
    while end > start and (text[end - 1] in "\"“”'," or (text[end - 1] == "’" and text[start - 1 : start] in {"‘", "'"})):
        end -= 1
    return start, end


def is_titled(words: str, *, made: bool = False) -> bool:
    """Whether words can be a title: not too many, capitalised as titles are, and no label of something else, unless who `made` the
    film stands behind them.
    """
    parts = words.split()
    if not parts or len(parts) > LONGEST or words.endswith((".", ",", ";")) or (not made and _OTHER_LABELS.match(words)):
        return False
    if words[0] in QUOTES and QUOTES[words[0]] in words[1:-1]:
        return False  # the title is but a part of the words
    if CREDIT.match(words) or SECTION.search(words) or OPENS.fullmatch(words):
        return False
    bare = (part.strip("\"'“”‘’¿¡(#")[:1] for part in parts)
    large = [part for part, first in zip(parts, bare, strict=True) if first.isupper() or first.isdigit()]
    return bool(large) and large[0] is parts[0] and any(part[:1].isalpha() or len(part) > 2 for part in parts)


def is_person(text: str, heading: Heading, lexicon: Lexicon) -> bool:
    """Whether a heading reads as somebody's name."""
    words = text[heading.start : heading.end].split()
    quoted = text[heading.start - 1 : heading.start] in {'"', "“", "‘", "'"}
    given = [word.title() if word.isupper() else word for word in words[:1]]
    return 2 <= len(words) <= 3 and not lexicon.first_names.isdisjoint(given) and not quoted


def is_listed(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the lexicons hold words as the name of a company, a place, an award."""
    entries = lexicon.proper.get(" ".join(words[:2]), ())
    return any(list(phrase) == words and entry.kind in _KNOWN for phrase, entry in entries)


def is_known(text: str, heading: Heading, lexicon: Lexicon) -> bool:
    """Whether the lexicons know the words of a heading as a company's, a place's, an award's."""
    words = text[heading.start : heading.end].split()
    return is_listed(words, lexicon) or words[-1] in lexicon.company_words
