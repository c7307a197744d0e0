"""`Source` to facts: one stage a module, the rules as data with their own examples."""

from dossier.parser.pipeline import parse

__all__ = ["parse"]
