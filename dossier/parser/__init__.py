"""`Source` to facts: one stage a module, the rules as data with their own examples."""

from dossier.models import Source
from dossier.parser.pipeline import keep_rules, parse

__all__ = ["explain", "keep_rules", "parse"]


def explain(source: Source) -> str:
    """Return, sentence by sentence, what the parser saw in a source and what it made of it (`dossier.parser.explain`)."""
    from dossier.parser.explain import explain as explain_source  # noqa: PLC0415 - only for who asks

    return explain_source(source)
