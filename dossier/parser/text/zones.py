"""Zoning: the text as paragraphs, each told apart as prose, headline, caption, related line, byline or boilerplate.

Only prose and headlines are read for facts; offsets are kept for all. A round-up's segments are numbered.
"""

import re
from typing import NamedTuple

from dossier.reading.wrapping import goes_on, width_of

_CAPTION = re.compile(
    r"(?:(?:image|images|photo|photos|picture|pic|still)\s+(?:via|by|from|credit|courtesy|:)|(?:photo|image|picture)?\s*"
    r"(?:credits?|courtesy|source)\s*(?::|of\b(?!.{0,60}\bcomes\b))"
    r"|\(?(?:photo|image|pictured|above|left to right|l-r|l to r)\b.{0,80}\)?$"
    r"|(?:pictured|main image)\s?[:(]"
    r"|[©@]\s)",
    re.IGNORECASE,
)
_PICTURED = re.compile(
    r"[^.]{4,120}\b(?:on (?:the )?set of|at (?:the|a) [^.]{0,60}\b(?:premiere|festival|awards?|gala|screening|afterparty)"
    r"|attends?|arrives? (?:at|for)|poses? (?:at|for|with))\b[^.!?]*$"
)
"""A line that says who is in a picture, and where."""
_CREDITED = re.compile(
    r"[(\[]?\b(?:photos?|images?|picture|credit|getty)(?: by| courtesy| credit)?\s?[:/][^.]{2,60}[)\]]?\.?$", re.IGNORECASE
)
"""Whose picture it is, at the end of what it shows."""
_RELATED = re.compile(
    r"(?:for immediate release|(?:news|press|media) release|related"
    r"|read(?: more| also| next)?|also read|see also|watch(?: below| now| the trailer)?|more from|must read"
    r"|listen|subscribe|sign up|follow us|like what we do|click here|advertisement|share (?:with|this|on)|get the latest"
    r"|for more|tags|filed under|recommended|popular on|trending)\b.{0,200}$",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"(?:related (?:posts?|articles?|stor(?:y|ies)|news|links?)|you may also like|articles that might interest you"
    r"|posts? related to [\w ]{1,30}|also read|more (?:stories|news|articles)|latest (?:news|stories)|popular posts"
    r"|recommended(?: for you)?|trending(?: [\w ]{1,20})?)\s*:?$",
    re.IGNORECASE,
)
"""The heading of a list of links."""
_RELATED_MARK = re.compile(r"[:|]|\s*$")
_BYLINE = re.compile(
    r"by\s+[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){1,3}(?:\s*[,|].{0,60})?$|(?:posted|published|updated) (?:on|by)\b.{0,80}$", re.I
)
_STAMP = re.compile(
    r"(?:(?:(?:this )?(?:article|story|post) (?:is|was) )?(?:posted|published|written|updated)\b(?! in\b).{0,80}"
    r"|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2} [^\W\d_]{3,9}\.?),? \d{4})$",
    re.IGNORECASE,
)
"""The day of a piece of news, or who posted it."""
_ABOUT = re.compile(r"about\s+[A-Z].{0,60}$|(?:notes? to editors?|media contacts?|press contacts?|for further information)\b", re.I)
_ABOUT_INLINE = re.compile(r"(About\s+[A-Z][^:.\n]{2,50}):[ \t]+(?=[A-Z])")
_RULE = re.compile(r"[\s*#=_~•·-]{3,}$")
OPENING = re.compile(r"(?:[•▪●*–—]|- |\d{1,2}[.)]\s)\s*(?=\S)|EXCLUSIVE\b")
"""What opens an item of a list, or a piece of news of its own."""
_HEADER = re.compile(r"[A-Z][A-Z&/' -]{2,30}$")
_LABEL = re.compile(
    r"(?:(?:co-|executive |line )?(?:director|writer|screenwriter|producer|creator|editor|composer)s?\b|directed by|written by"
    r"|dirs?\b\.?|scr\b\.?|(?:key |main |voice )?cast\b|stars\b|starring|production(?: company)?\b|studio\b|distribut(?:or|ion)\b"
    r"|(?:world |international |foreign |domestic |us |u\.s\. )?sales\b|sellers?\b|agents?\b|contact\b|buyers?\b|section\b"
    r"|(?:release|premiere|air) dates?\b|premise|plot\b|buzz\b|what it[’']s about|status\b"
    r"|screenplay|genre|language|recipient|grant|network|logline|synopsis)[\w /&-]{0,30}:\s*\S",
    re.IGNORECASE,
)
_ANY_LABEL = re.compile(r"[^\W\d_][\w/&’' -]{1,28}:\s*\S")
"""Whatever stands before a colon, as the first of several labels can."""
_BARE_LABEL = re.compile(r"(?:(?:directed|written|produced) by|dir\.|starring)\s+[^\W\d_]", re.IGNORECASE)
CREDIT = re.compile(
    r"(?:(?:also |co-|guest )?(?:starring|stars|cast|featuring)|(?:[\w&'’-]+ ){0,3}?(?:direct|writ|produc|edit|creat|design|perform"
    r"|compos|shot|distribut|present|narrat|scor|mix|color|colou?r|sound)\w*(?: (?:&|and) \w+)?|music|story|screenplay|score"
    r"|(?:[\w-]+ )?producers?|director of photography|(?:casting|art) director)(?: by\b|:)",
    re.IGNORECASE,
)
"""What opens a line of credits (`Starring: A, B`, `Sound Mix by C`)."""
_BANNER = re.compile(r"\b(?:production|presents?|in association with|film by)\b", re.IGNORECASE)
"""Words of a line that credits companies above those that credit people."""
SECTION = re.compile(
    r"\b(?:(?:movie|film|series|show|drama|anime|season \d+):? (?:story|characters|creators|crew|details|release)"
    r"|(?:cast|plot|trailers?|teaser|release date|synopsis))(?: (?:and|&) [\w ]+)?$",
    re.IGNORECASE,
)
"""What a section tells of the film that its heading names (`Kites Cast and Plot`)."""
_CREDITS_HEAD = re.compile(
    r"(?:the |full |key |main |production |technical |film |movie |creative )*(?:credits?|cast|crew|team|details|information|facts?"
    r"|fact sheet|info|about the film|synopsis|logline)(?: (?:and|&) (?:crew|cast|credits|synopsis|team))?(?: list)?:?$",
    re.IGNORECASE,
)
"""A line above the labels of the one film."""
_SHOUTING = frozenset(
    (
        "BEGINS BEGIN STARTS START ANNOUNCES ANNOUNCE ANNOUNCED JOINS JOIN STAR WRAPS WRAP CONFIRMS CONFIRMED COMMENCES UNVEILS "
        "ACQUIRES LANDS CASTS SIGNS ADDS GREENLIGHTS ORDERS RENEWS PRODUCTION FILMING SHOOT SHOOTS PHOTOGRAPHY RIGHTS TO"
    ).split()
)
"""Words of a headline in capitals, by which it is told from a title."""
_SHORT_KINDS = frozenset(("line", "headline"))
_ENTRY = re.compile(
    r"[^\W_][^().:]{0,80}\s\((?=[^)]{0,400}\b(?:directors?|dir|producers?|writers?|screenwriters?|cast|distributors?)(?:\(s\))?"
    r"(?:(?:,| and| &|/) ?[\w-]+)?\s*:)",
    re.IGNORECASE,
)
_BEFORE_BRACKET = 84
"""So many characters at most hold the title of such an entry and its opening bracket."""
_NOTED = re.compile(
    r"(?:\[[^\[\]\n]{2,40}\]|\((?:more|via|source|read)\b[^()\n]{0,40}\)|\((?:THR|Deadline|Variety|TVLine|TheWrap|EW)\)"
    r"|[Rr]ead [Mm]ore)[.…]*$"
)
"""The note of a source at the end of a piece of news."""
PIECES = 3
"""So many notes of their sources make the paragraphs pieces of news."""
_STOPS = frozenset(".!?…")

SHORT = 18
"""A paragraph of at most so many words without a full stop can be a headline or a caption."""


SECTIONED = 9
"""The words that the heading of a section has at most."""

WRAPPED = 30
"""A line of fewer characters is no sentence that goes on in the next line."""

HEADING = 5
"""The words that the title above the labels of the first film has at most; longer ones are a headline."""


class Zone(NamedTuple):
    """A paragraph: its interval `[start, end)` in the text, its kind and the number of the round-up segment it is in."""

    start: int
    end: int
    kind: str
    segment: int


_LINE_END = re.compile(r"\n\s*")


def _goes_on(text: str, gap: re.Match[str]) -> bool:
    """Whether a sentence goes on behind a line end: with a mark that opens none, as where a link stood on lines of its own, or,
    in the next line, with a small letter.
    """
    ahead = text[gap.end() : gap.end() + 40]
    if ahead[:1] in {",", ";", ")"}:
        return True
    before = text[max(0, gap.start() - WRAPPED) : gap.start()]
    if gap[0].count("\n") > 1 or not ahead[:1].islower() or "\n" in before or len(before) < WRAPPED:
        return False
    return before[-1] not in ".!?:" and ":" not in ahead and len(ahead.partition("\n")[0].split()) > 1


def paragraphs(text: str, start: int = 0) -> list[tuple[int, int]]:
    """Return the intervals of the paragraphs of `text` from `start` on, white space at their ends left out."""
    width = width_of(text)
    found, at, line = [], start, text.rfind("\n", 0, start) + 1
    for gap in _LINE_END.finditer(text, start):
        above, line = text[line : gap.start()], text.rfind("\n", gap.start(), gap.end()) + 1
        broken = width and gap[0].count("\n") == 1 and goes_on(above, text[gap.end() : gap.end() + width], width)
        if broken or _goes_on(text, gap):
            continue
        found.append((at, gap.start()))
        at = gap.end()
    found.append((at, len(text)))
    trimmed = []
    for begin, end in found:
        words = text[begin:end]
        left = begin + len(words) - len(words.lstrip())
        right = begin + len(words.rstrip())
        if left < right:
            trimmed.append((left, right))
    return trimmed


def _opens(text: str, begin: int, end: int, told: bool) -> bool:
    """Whether a paragraph opens a segment: as an item of a list, or `EXCLUSIVE` where something has been `told` before it."""
    found = OPENING.match(text, begin, end)
    return found is not None and (told or not found[0].startswith("EXCLUSIVE"))


def _behind_about(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """A paragraph, its heading apart where it has one before a colon (`About Tin Roof Pictures: Founded in 2014`)."""
    found = _ABOUT_INLINE.match(text, begin, end)
    return [(begin, found.end(1)), (found.end(), end)] if found else [(begin, end)]


def _is_stopped(words: str) -> bool:
    """Whether a paragraph ends with a full stop, within what closes quotations and brackets or before it."""
    return words.rstrip("\"'”’)]")[-1:] in _STOPS


def _kind(words: str, position: int) -> str:
    count = len(words[:400].split())
    if _RULE.match(words):
        return "rule"
    if _CAPTION.match(words) and count <= 40:
        return "caption"
    found = _RELATED.match(words)
    if found and count <= 40 and _RELATED_MARK.search(words[:24]) and not _is_stopped(words):
        return "related"
    if found and words[:14].isupper():
        return "related"
    if count <= SHORT and _BYLINE.match(words):
        return "byline"
    if "(" in words[:_BEFORE_BRACKET] and _ENTRY.match(words):
        return "entry"
    if _ABOUT.match(words) and count <= 12:
        return "about"
    if 4 <= count <= 2 * SHORT and words.isupper() and ":" not in words and not _SHOUTING.isdisjoint(words.split()):
        return "shout"
    return _short_kind(words, position, count)


def _short_kind(words: str, position: int, count: int) -> str:
    """The kind of a paragraph by its length, with what tells a line from prose."""
    if position == 0 and count <= 2 * SHORT and not _is_stopped(words):
        return "headline"
    if position and 1 < count <= SECTIONED and words[-1:].isalpha() and SECTION.search(words):
        return "section"
    if position and count <= 2 * SHORT and (_PICTURED.match(words) or _CREDITED.search(words[-80:])):
        return "caption"
    if count <= 3 and position and _HEADER.match(words):
        return "header"
    if count <= SHORT and (not _is_stopped(words) or (position and words.endswith("?") and "." not in words)):
        return "line"
    return "prose"


def _linked(text: str, intervals: list[tuple[int, int]], kinds: list[str]) -> list[str]:
    """The kinds, with the lines below the heading of a list of links as such."""
    found, listing = list(kinds), False
    for n, (begin, end) in enumerate(intervals):
        if n and _LINKS.match(text[begin:end]):
            found[n], listing = "related", True
        elif listing and (kinds[n] == "line" or (_LINKS.match(text[slice(*intervals[n - 1])]) and _is_headline(text[begin:end]))):
            found[n] = "related"
        else:
            listing = listing and found[n] == "related"
    return found


def _is_headline(words: str) -> bool:
    """Whether a paragraph of no more than 30 words ends with no stop and has as many capitals as headlines have."""
    named = words.split()
    return len(named) <= 30 and not _is_stopped(words) and sum([word[:1].isupper() for word in named]) * 2 > len(named)


def _feed(text: str, intervals: list[tuple[int, int]], kinds: list[str]) -> set[int]:
    """The lines with which the later pieces of a feed begin: a headline with a stamp (who posted it, or when) above or below it,
    between the paragraphs of two pieces.
    """
    found: set[int] = set()
    told = False
    for n, (kind, (begin, end)) in enumerate(zip(kinds, intervals, strict=True)):
        stamped = told and kind in {"line", "byline"} and _STAMP.match(text, begin, end) is not None
        if stamped and "prose" in kinds[n + 1 : n + 5]:
            above = kinds[n - 1] == "line" and len(text[slice(*intervals[n - 1])].split()) > 2
            if above or kinds[n + 1] == "line":
                found.add(n - above)
                told = False
        told = told or kind == "prose"
    return found


def _begins_labels(text: str, intervals: list[tuple[int, int]], labelled: list[bool], n: int) -> bool:
    """Whether paragraph `n` is the first of a block of labels: one that is known, or any before a known one."""
    if n >= len(intervals):
        return False
    return labelled[n] or (labelled[n + 1 : n + 2] == [True] and _ANY_LABEL.match(text, *intervals[n]) is not None)


def _closing(text: str, intervals: list[tuple[int, int]], kinds: list[str]) -> set[int]:
    """The paragraphs behind those that end in a note of their source, where several do, as pieces of news."""
    closed = [
        n
        for n, (begin, end) in enumerate(intervals)
        if kinds[n] in {"prose", "line"} and _NOTED.search(text, max(begin, end - 60), end)
    ]
    return {n + 1 for n in closed} if len(closed) >= PIECES else set()


def zones(text: str, start: int = 0, *, headlined: bool = False) -> list[Zone]:
    """Return the paragraphs of `text` from offset `start` on as zones.

    Kinds: `prose`, `headline` (the first paragraph, without a full stop), `line` (a short one without a full stop: a sub-head, a
    caption, a list item), `entry` (a film of a list, with its makers in brackets), `caption`, `related`, `byline`, `about`
    (company boilerplate and all after it), `header` (`CASTINGS`), `heading` (the title above a block of labels), `section` (the
    heading of a part on the one film), `rule` (`***`) and `shout` (a headline in capitals, which tell nothing of its names). A
    segment begins at a rule, a header, a heading, an entry, a list item, a repeated `EXCLUSIVE:` and a piece of a feed.
    `headlined` says that the headline stands before `start`.
    """
    intervals = [part for begin, end in paragraphs(text, start) for part in _behind_about(text, begin, end)]
    kinds = _linked(text, intervals, [_kind(text[begin:end], position) for position, (begin, end) in enumerate(intervals)])
    labelled = [
        bool(_LABEL.match(text, begin, end) or (kind in _SHORT_KINDS and _BARE_LABEL.match(text, begin, end)))
        for (begin, end), kind in zip(intervals, kinds, strict=True)
    ]
    first = [text[begin:end].partition(":")[0] for begin, end in intervals[1:]] or [""]
    pieces = _feed(text, intervals, kinds) or _closing(text, intervals, kinds)
    found: list[Zone] = []
    segment, closing = 0, False
    for n, (begin, end) in enumerate(intervals):
        original = text[begin] == "("
        titled = kinds[n] in _SHORT_KINDS and not labelled[n] and not original and ": " not in text[begin:end]
        below = n + 1 + (n + 1 < len(intervals) and text[intervals[n + 1][0]] == "(")  # past the original title in a bracket
        below += kinds[below : below + 1] == ["caption"]
        block = (
            titled
            and _begins_labels(text, intervals, labelled, below)
            and not (_BANNER.search(text, begin, end) or CREDIT.match(text, begin, end) or _CREDITS_HEAD.match(text, begin, end))
        )
        if (
            kinds[n] in {"rule", "entry", "header"}
            or n in pieces
            or (n and (block or _opens(text, begin, end, "prose" in kinds[:n])))
        ):
            segment += 1
        closing = closing or kinds[n] == "about"
        titles = block and (n or headlined or len(text[begin:end].split()) <= HEADING or first.count(first[0]) > 1)
        found.append(Zone(begin, end, "about" if closing else "heading" if titles else kinds[n], segment))
    return found
