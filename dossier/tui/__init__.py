"""The Textual app. `run` starts it; nothing of Textual is imported before."""

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.tui.app import Loader

_OBJECTS = 200_000
"""So many new objects before the garbage collector looks at them."""


def run(loader: "Loader") -> int:
    """Open the app on what `loader` reads; return the exit code: 1 where something could not be read, else 0.

    `loader` is called in a thread, once the first frame stands, with a function that takes each `Progress`.
    """
    # Starting makes some hundred thousand objects that all stay: the collector would look through them again and again, for a
    # tenth of a second in all, just when the first screens are drawn.
    gc.set_threshold(_OBJECTS, 20, 20)
    from dossier.tui.app import DossierApp  # noqa: PLC0415  (so that importing this package stays cheap)

    app = DossierApp(loader)
    app.run()
    return app.return_code or 0
