"""Texts that make a careless pattern take forever."""

from collections.abc import Callable


def _repeat(unit: str) -> Callable[[int], str]:
    return lambda size: unit * (size // len(unit))


ADVERSARIAL: dict[str, Callable[[int], str]] = {
    "nested brackets": lambda size: "(" * (size // 2) + "Nora Veil" + ")" * (size // 2),
    "brackets side by side": _repeat("Nora Veil (“Pier”) "),
    "brackets never closed": _repeat("Nora Veil (“Pier”, "),
    "one endless sentence": _repeat("the producer who met the director and then "),
    "one endless list of names": lambda size: "starring " + _repeat("Nora Veil, Bo Lind, ")(size),
    "nothing but commas": lambda size: "Nora Veil will star" + _repeat(" ,")(size),
    "only capitals": _repeat("NORA VEIL WILL STAR IN THE PAPER LANTERN "),
    "capitalised words": _repeat("Nora Veil Harbour Light Paper Lantern "),
    "quotes never closed": _repeat("“Pier ‘Light "),
    "many quoted titles": lambda size: " ".join(f"“The Pier {n} Light” and The Pier." for n in range(size // 34)),
    "white space": _repeat(" \n\t"),
    "one word": _repeat("a"),
    "one person in every sentence": _repeat("Veil will star in Pier. She is known for Harbour. "),
}
"""Kind of text → a function from size (about so many characters) to the text."""


def adversarial(kind: str, size: int) -> str:
    """Return about `size` characters of one kind of text."""
    return ADVERSARIAL[kind](size)
