"""What the app remembers between runs: the theme, and where the reader was."""

import json
import os
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path


@dataclass(frozen=True)
class State:
    """The theme's name, and the film, tab and person last looked at (empty where there is none)."""

    theme: str = ""
    film: str = ""
    tab: str = ""
    person: str = ""


def state_path() -> Path:
    """Return the file that holds the state: in `DOSSIER_CONFIG`, else in the platform's folder for such things."""
    folder = os.environ.get("DOSSIER_CONFIG")
    if not folder:
        import platformdirs  # noqa: PLC0415  (only where no folder is given: it costs start-up time)

        folder = platformdirs.user_state_dir("dossier")
    return Path(folder) / "state.json"


def load(path: Path) -> State:
    """Return the remembered state; the default one where there is none or it cannot be read."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return State()
    if not isinstance(said, dict):
        return State()
    return State(**{field.name: said[field.name] for field in fields(State) if isinstance(said.get(field.name), str)})


def save(path: Path, **changes: str) -> bool:
    """Write the state with some fields changed, whole or not at all. Return whether it could be written."""
    state = replace(load(path), **changes)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".state-")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(state), file)
        Path(name).replace(path)
    except OSError:
        return False
    return True
