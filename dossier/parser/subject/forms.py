"""The forms of one title: `T` and `T: The Whole Title`, `T for short`, `T: Season Two`, `P's T`."""

import re
from collections import defaultdict

from dossier.parser.coreference.entities import one_apart
from dossier.parser.lexicon import Kind
from dossier.parser.names.titles import key
from dossier.parser.subject.evidence import Evidence

_SEASON = re.compile(r":? (?:season|series|chapter) (?:\d+|one|two|three|four|five)$")
_OWNED = re.compile(r"^(?:[^\W\d_]+ )*[^\W\d_]+s (?=the |a |an )")
"""The key of a maker's name before a title that begins with an article."""
_NUMBERED = re.compile(r"\d|\b[ivx]+$")
"""What parts one title from that of another film of its series."""
SPELLED = 10
"""A title of fewer letters can be a letter apart from another."""
BEGINNING = 3
"""So many letters of two spellings are the same at their beginning."""
FEW = 20
"""So many titles are compared with one of the same beginning, that a text full of them costs no square."""
_LINKS = frozenset("and & of in on at from for with vs versus".split())
"""Words that go on with a title which is told shorter later (`T and U`, then `T`); a number or a name makes another film's."""


def _whole(title: str) -> str:
    """A title without its owner (`adas the kites`)."""
    owned = _OWNED.match(title) if "s the " in title or "s a " in title or "s an " in title else None
    return key(title[owned.end() :]) if owned else title


def _going_on(titles: dict[str, Evidence]) -> dict[str, list[str]]:
    """What titles begin with that are quoted and go on with a link (`T` of `T and U`) → those titles, in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for whole, evidence in titles.items():
        words = whole.split(" ")
        begun = [" ".join(words[:n]) for n, word in enumerate(words) if n and word in _LINKS]
        if begun and any(node.kind == Kind.TITLE for node in evidence.mentions):
            for beginning in begun:
                found[beginning].append(whole)
    return found


def _longer(title: str, titles: dict[str, Evidence], going_on: dict[str, list[str]]) -> str | None:
    """The title named before `title` that goes on behind the same words (`T and U` before `T`), both quoted."""
    first = titles[title].mentions[0]
    if first.kind != Kind.TITLE:
        return None
    longer = (whole for whole in going_on.get(title, ()) if whole in titles)
    return next((whole for whole in longer if titles[whole].mentions[0].start < first.start), None)


def united(titles: dict[str, Evidence]) -> dict[str, set[str]]:
    """Make one of `T` and `T: The Whole Title`, or `T and U`; return the forms of each title.

    The form to use is the whole one where the lead speaks of it as the film, else the one that the article names first.
    """
    forms = {title: {title} for title in titles}

    def unite(first: str, second: str) -> None:
        titles[first] = titles[first].joined(titles.pop(second))
        forms[first] |= forms.pop(second)

    for title in [title for title in titles if ":" in title]:
        head = title.split(":")[0]
        if head in titles and title in titles:
            first, second = sorted((head, title), key=lambda name: titles[name].mentions[0].start)
            if titles[head].prose and not titles[title].prose:
                first, second = head, title
            elif titles[title].lead and max(titles[title].contexts) > max(titles[head].contexts):
                first, second = title, head
            unite(first, second)
    for title in [title for title in titles if " for " in title and title.split(" for ")[0] in titles]:
        unite(title.split(" for ")[0], title)
    for title in [title for title in titles if (season := _SEASON.search(title)) and title[: season.start()] in titles]:
        unite(_SEASON.sub("", title), title)
    going_on = _going_on(titles)
    for title in list(titles):
        if (longer := _longer(title, titles, going_on)) is not None:
            unite(longer, title)
    for first, second in [*_owned(titles), *_spellings(titles)]:
        if first in titles and second in titles:
            unite(first, second)
    return forms


def _owned(titles: dict[str, Evidence]) -> list[tuple[str, str]]:
    """The titles that stand alone and with their owner, too."""
    return [(whole, title) for title in titles if (whole := _whole(title)) in titles and whole != title]


def _spellings(titles: dict[str, Evidence]) -> list[tuple[str, str]]:
    """Long titles that are a letter apart, as one of another language is spelled in two ways (`Nahi Hai Rain`, `Nahin Hai
    Rain`).
    """
    found: list[tuple[str, str]] = []
    known: dict[str, list[str]] = defaultdict(list)
    for title in titles:
        if title.count(" ") and len(title) >= SPELLED and not _NUMBERED.search(title):
            alike = known[title[:BEGINNING]]
            if (first := next((other for other in alike[:FEW] if one_apart(other, title)), None)) is not None:
                found.append((first, title))
            else:
                alike.append(title)
    return found
