"""Words with which the beginning of an article says that it is on several films."""

import re
from collections.abc import Set

_FILMS = (
    r"(?:films|titles|features|projects|movies|productions|documentaries|docs|dramas|comedies|thrillers|pilots|packages|commissions"
    r"|acquisitions|pick-?ups|castings)"
)
_COUNTED = re.compile(
    r"\b(?=[tfsenlb\d])(?<!one of )(?<!previously had )(?<!previously made )(?<!previously directed )(?<!previous )(?<!last )"
    r"(?<!around )(?<!over )(?<!than )(?<!about )"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?|several|slate of"
    r"|line-?up of|backs)"
    r"(?: (?!-)[\w-]+){0,3} (?:films|titles|features|projects|movies|productions|documentaries|dramas|comedies|pilots)\b"
)
_HEAPED = re.compile(
    rf"\b(?:selection|raft|string|batch|handful|host|heap|bundle|pair|trio|quartet|clutch|slew|crop|flurry|trove|bunch|wave|roster|range)"
    rf" of (?:(?!-)[\w’'-]+ ){{0,4}}{_FILMS}\b"
)
_NAMED = re.compile(
    r"\b(?:round-?up\b|(?<!on the )(?<!on its )(?<!on their )slate\b"
    r"|week in review\b|new commissions\b|new dates:|pick-?ups\b|development news\b"
    r"|(?:buzz|hot|hottest|buzziest|key|market) (?:titles|films|projects|packages)\b|(?:projects|films|titles) and packages\b"
    r"|(?:news|sequel|movie|film|tv|market|deal|pilot|production|efm|afm|us|uk|cannes|toronto|berlin)"
    r" (?:bits|bites|briefs|notes|tidbits|digest)\b|(?:and|plus) (?:much )?more[!.…]*\n"
    r"|(?:sales|deals|acquisitions|pick-?ups|unveiled|announced) so far\b|release (?:date|calendar) (?:changes|shuffle)\b"
    r"|(?:this week in|(?:day|week|month|today)['’]s) (?:[\w-]+ ){0,2}(?:news|castings?|deals)\b|latest casting news\b"
    r"|pilot (?:news|castings?|orders|season)\b|on buyers['’] (?:lists|radars?)\b"
    r"|deals (?:struck|done|closed|sealed|inked|made) (?:at|in|on)\b|release (?:date )?(?:changes|shuffles?|updates)\b"
    r"|(?:re)?shuffles? (?:its|their) (?:release )?(?:calendars?|films|movies)\b"
    r"|(?:(?:world|international|european) premieres|titles|new (?:feature )?films) (?:by|of|from) (?!all\b)"
    r"|(?:flurry|heap|raft|slew|bunch) of (?:new )?casting\b"
    r"|(?:films|titles|line-?up|selection|programme)\b[^.\n]{0,60} (?:unveiled|announced|revealed)\b"
    r"|(?:festival|fest|fortnight|week|berlinale|cannes|venice|sundance)\b[^.\n]{0,40} (?:unveils|announces|reveals|names|adds)"
    r"\b[^.\n]{0,40} (?:films|titles|line-?up|selection|programme)\b)"
    r"|(?:^|\n)(?:(?:\w+ )?casting (?:news|notes|bits|briefs|net|tidbits|round)\b|casting ?: "
    r"|(?:box office|acquisitions|pilots|pick-?ups)\b(?=[^\n]{0,3}:))"
    r"|& (?:much )?more[!.…]*\n"
)
_AMONG = re.compile(rf"\b(?:are|is) among (?:the |its )?(?:[\w’'-]+ ){{0,6}}{_FILMS}\b")
"""Some of the films of which an article goes on to name more."""
_BACKED = re.compile(
    r"\b(?:supports|funds|backs|hands out|doles out|awards|grants|invests in"
    r"|(?:puts?|given?s?) (?:[\w-]+ )?(?:support|money) (?:in)?to)\b[^.\n]{0,60}"
    rf"\b(?:co-productions|{_FILMS})\b(?! (?:award|fund|festival))"
)
"""What a fund gives to several films."""


_PROFILE = re.compile(
    r"\b(?:her|his|their|['’]s) (?:[\w-]+ ){0,2}(?:upcoming|next|forthcoming|new|future) (?:films|projects|movies)\b"
    r"|\b(?:busy|busy bee|loaded|packed|flooded) (?:doing|with|in) (?:[\w-]+ ){1,3}(?:films|projects|movies)\b"
    r"|\b(?:films|projects|movies) (?:lined up|in (?:her|his|the|their) (?:kitty|pipeline|hands?))\b"
    r"|\bhas (?:two|three|four|five|six|several|many|\d) (?:[\w-]+ ){0,2}(?:films|projects|movies)"
    r" (?:coming|out|lined|slated|due|ahead)\b"
)


def is_profile(lead: str, words: Set[str]) -> bool:
    """Return whether the first sentences of an article, in lower case and of these words, go through the films that somebody has
    coming.
    """
    return not words.isdisjoint(_PROFILED) and _PROFILE.search(lead) is not None


_WORD = re.compile(r"\w+")
_COUNTABLE = frozenset("films titles features projects movies productions documentaries dramas comedies pilots".split())
_HEAPS = frozenset(
    (
        "selection raft string batch handful host heap bundle pair trio quartet clutch slew crop flurry trove bunch wave roster "
        "range"
    ).split()
)
"""Words of which one stands in all that `_COUNTED` matches, and in all that `_HEAPED` does."""
_NAMING = frozenset(
    (
        "up roundup slate week commissions dates ups pickups news titles films projects packages bits bites briefs notes tidbits "
        "digest casting castings more far changes shuffle shuffles deals orders season buyers box acquisitions pilots updates "
        "calendar calendars movies premieres line lineup selection programme"
    ).split()
)
"""Words of which one stands in all that `_NAMED` matches."""


_MADE = _COUNTABLE | frozenset(("co", "docs", "thrillers", "packages", "commissions", "acquisitions", "pickups", "castings"))
"""Words of which one stands in all that `_AMONG` and `_BACKED` match."""


_PROFILED = frozenset(("films", "projects", "movies"))
"""Words of which one stands in all that `_PROFILE` matches."""


def words_of(lead: str) -> frozenset[str]:
    """Return the words of the first sentences, by most of which it is known at once what they do not say."""
    return frozenset(_WORD.findall(lead))


def says_several(lead: str, words: Set[str]) -> bool:
    """Return whether the first sentences of an article, in lower case and of these words, say that it is on several films."""
    counted = not words.isdisjoint(_COUNTABLE) and (_COUNTED.search(lead) or is_profile(lead, words))
    named = counted or (not words.isdisjoint(_NAMING) and _NAMED.search(lead))
    heaped = not words.isdisjoint(_HEAPS) and _HEAPED.search(lead)
    among = not words.isdisjoint(_MADE) and (_BACKED.search(lead) or ("among" in words and _AMONG.search(lead)))
    return bool(named or heaped or among)
