"""Models to `rich.text.Text`: the one place where text meets style. Shared by `show` and the app; no Textual."""

from dossier.render.document import dossier_text, person_text
from dossier.render.safe import safe

__all__ = ["dossier_text", "person_text", "safe"]
