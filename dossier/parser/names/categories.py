"""Categories of awards in capitals (`Outstanding Lead Actor in a Drama Series`, `Best Actress – Musical or Comedy`)."""

_FIRST = frozenset(("Best", "Outstanding"))
_HEADS = frozenset(
    "Actor Actress Performance Performer Director Direction Directing Screenplay Writing Writer Cinematography Cinematographer "
    "Editing Editor Composer Score Music Song Choreography Newcomer Debut Casting Ensemble Cast Host Producer".split()
)
"""What such a category is for: what somebody has done, and no film."""
_KINDS = frozenset(
    "Drama Comedy Musical Series Limited Anthology Miniseries Motion Picture Play Film Feature Movie Television TV Leading "
    "Supporting Lead Featured Guest Role Special Program Programme Variety Daytime Animated Short Documentary Dramatic "
    "Category".split()
)
"""Words for where it was done, behind the head."""
_JOINING = frozenset(("in", "for", "by", "of", "a", "an", "the", "or", "and", "–", "—", "-", "&"))
_AWARDS = frozenset(("Award", "Awards", "Prize"))
"""Words with which it is an award's whole name."""
LONGEST = 5
"""The head stands so near the first word."""


def category_end(words: list[str], i: int, last: int) -> int:
    """Return the position behind a category of somebody's award that begins at token `i`, in capitals; 0 where none does."""
    if words[i] not in _FIRST:
        return 0
    head = next((k for k in range(i + 1, min(last, i + LONGEST)) if words[k] in _HEADS), 0)
    if not head or not all(word[:1].isupper() for word in words[i:head]):
        return 0
    end = k = head + 1
    while k < last and (words[k] in _KINDS or words[k] in _JOINING or words[k] in _HEADS):
        if words[k] in _KINDS or words[k] in _HEADS:
            end = k + 1
        k += 1
    return 0 if end < last and words[end] in _AWARDS else end
