"""The Textual app. `run` starts it; nothing of Textual is imported before."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.tui.app import Loader


def run(loader: "Loader") -> int:
    """Open the app on what `loader` reads; return the exit code: 1 where something could not be read, else 0.

    `loader` is called in a thread, once the first frame stands, with a function that takes each `Progress`.
    """
    from dossier.tui.app import DossierApp  # noqa: PLC0415  (so that importing this package stays cheap)

    app = DossierApp(loader)
    app.run()
    return app.return_code or 0
