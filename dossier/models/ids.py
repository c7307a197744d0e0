"""Stable identities: short hashes that depend on content alone, never on order of arrival or on file paths."""

from hashlib import blake2b

ID_LENGTH = 16
"""Hexadecimal digits of an id (64 bits)."""


def digest(*parts: str) -> str:
    """Return the id of a sequence of strings.

    Takes any number of strings and returns `ID_LENGTH` lower-case hexadecimal digits. The parts are kept apart by a unit
    separator, so `digest("ab", "c")` differs from `digest("a", "bc")`. Lone surrogates are allowed. Raises nothing.
    """
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return blake2b(joined, digest_size=ID_LENGTH // 2).hexdigest()
