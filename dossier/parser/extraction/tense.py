"""How the words before a date tell whether it lies ahead, and which of them speak of a release or of a day that moves."""

from itertools import pairwise

from dossier.parser.extraction.extract_stages import BEHIND
from dossier.parser.nodes import Node

_AHEAD = frozenset(
    (
        "will would to set dated slated expected scheduled planned plans planning due should hopes aims eyeing eyed about "
        "begin begins start starts kicks commences gets roll rolls turn goes go opens releases arrives bows debuts premieres hits "
        "lands airs streams drops launches returns screens reaches"
    ).split()
)
_MODALS = frozenset(("will", "shall", "'ll"))
_HELD = frozenset(("its", "his", "her", "their", "a", "the"))
"""Words behind a `has` that is no auxiliary (`has its premiere`)."""
TOLD = frozenset(("announced", "said", "reported", "told", "confirmed", "revealed"))
"""Verbs with the day of the news behind them."""
MOVED = frozenset("pushed moved moves shifted shifts delayed bumped postponed pushes pulled".split())
"""Words of a day that gives way to another."""
AT_FIRST = frozenset(("originally", "initially", "previously", "formerly", "earlier", "first"))
"""Words before a plan that another one took the place of (`initially scheduled for May`)."""
PLANNED = frozenset(("set", "slated", "scheduled", "due", "expected", "supposed", "meant", "planned"))
"""Words before a day that is planned."""
OUT = frozenset(("release", "released", "premiere", "debut", "theaters", "theatres", "cinemas", "out", "opening", "bow"))
"""Words of a film's coming out."""


def looks_ahead(nodes: list[Node]) -> bool | None:
    """Return whether the words before a date look ahead, back, or neither way for certain."""
    words = {node.word for node in nodes}
    if words & _MODALS and not words & {"was", "were", "had"}:
        return True  # "will be released on May 4"
    held = any(one.word in {"has", "have"} and other.word in _HELD for one, other in pairwise(nodes))
    ahead, behind = bool(words & _AHEAD), bool((words - {"has", "have"} if held else words) & BEHIND)
    return None if ahead == behind else ahead
