"""Jobs in one word with others (`writer/director`, `showrunner/executive producer`, `Model-turned-actress`)."""

from dossier.parser.lexicon import Entry, Kind, Lexicon, lookup

LONGEST = 5
"""The most words of a job."""


def entry_of(word: str, lexicon: Lexicon) -> Entry | None:
    """Return what the lexicons know of a common word by itself, None where they do not know it."""
    return next((entry for phrase, entry in lexicon.common.get(word, ()) if phrase == (word,)), None)


def hyphened(word: str, lexicon: Lexicon) -> Entry | None:
    """Return the job that a compound with a capital ends with, which is no part of a name (`Model-turned-actress`), or None."""
    last = word.rpartition("-")[2]
    entry = entry_of(last, lexicon) if last.islower() else None
    return entry if entry is not None and entry.kind == Kind.ROLE else None


def slashed(words: list[str], i: int, last: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Return the jobs of `writer/director` or `showrunner/executive producer` at token `i` as their relations with a slash between,
    and the position behind them, at most `last`; None where one part is no job.
    """
    *parts, tail = words[i].lower().split("/")
    found = lookup(lexicon.common, tail, [tail, *words[i + 1 : min(last, i + LONGEST)]], 0, min(last - i, LONGEST))
    entries = [*(entry_of(part, lexicon) for part in parts), found and found[0]]
    if found is None or not all(entry and entry.kind == Kind.ROLE for entry in entries):
        return None
    return "/".join(entry.value for entry in entries if entry), i + found[1]
