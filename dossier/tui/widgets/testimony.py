"""The evidence for a fact as content for a widget: every source's paragraph, and where it comes from."""

from typing import TYPE_CHECKING

from textual.content import Content

from dossier.render.evidence import evidence, legend
from dossier.render.rows import document
from dossier.tui.themes import to_content

if TYPE_CHECKING:
    from dossier.models import Dossier, MergedFact

_WIDE = 400


def statements(fact: "MergedFact", dossier: "Dossier", *, most: int = 20) -> Content:
    """Return what the sources say for a fact, up to `most` of them: the paragraphs marked, the key to the marks, the origin."""
    parts: list[Content] = []
    for said in evidence(fact, dossier)[:most]:
        parts += [to_content(said.paragraph), Content(), to_content(document(said.where, _WIDE)), Content()]
    return Content("\n").join([*parts, to_content(legend(fact))])
