"""What widgets tell the screens and the app. Data flows down by reactives, these go up."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from dossier.intake import Intake, Outcome, Progress
    from dossier.models import MergedFact


@dataclass
class Loaded(Message):
    """The articles have been read; the library stands ready."""

    intake: "Intake"


@dataclass
class LoadFailed(Message):
    """The articles could not be read at all; `reason` is one clear line."""

    reason: str


@dataclass
class Progressed(Message):
    """One more article has been read."""

    progress: "Progress"


@dataclass
class OpenOtherSide(Message):
    """The other side of a disputed or superseded fact was asked for."""

    fact: "MergedFact"


@dataclass
class OpenEvidence(Message):
    """A fact was chosen: show its sentence."""

    fact: "MergedFact"


@dataclass
class OpenPerson(Message):
    """A person was chosen: show their own screen."""

    person: str


@dataclass
class PersonSeen(Message):
    """Another person is looked at in the Cast tab."""

    person: str


@dataclass
class OpenFilm(Message):
    """A film was chosen (None: the people of articles about no film)."""

    film: str | None


@dataclass
class ViewInSource(Message):
    """A fact is to be shown where its source says it."""

    fact: "MergedFact"


@dataclass
class Added(Message):
    """Articles added by hand have been read, were known, or could not be read."""

    outcomes: "tuple[Outcome, ...]"
