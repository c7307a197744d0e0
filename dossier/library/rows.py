"""What the library answers with: small frozen rows."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from dossier.models import Credit, EntityType

HitKind = Literal["film", "person", "company", "credit", "text"]
"""What a search can find."""


@dataclass(frozen=True, slots=True)
class FilmRow:
    """A film in the list of films: `leads` are the first of its cast, `last_news` the day of its last source."""

    id: str
    title: str
    stage: str = ""
    leads: tuple[str, ...] = ()
    director: str = ""
    last_news: dt.date | None = None
    sources: int = 0
    disputed: int = 0


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in a library."""

    sources: int
    films: int


@dataclass(frozen=True, slots=True)
class Match:
    """An entity of a name: `film` is the film whose dossier shows it, None where it is in no film's."""

    kind: EntityType
    id: str
    name: str
    film: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided by hand, and when: `about` says it in words; an `undo` names the decision that it takes back."""

    id: int
    made: dt.datetime
    kind: Literal["join", "split", "undo"]
    about: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class CreditHits:
    """The credits that a query finds: the rows asked for, how many there are in all, and the folded words to highlight."""

    rows: tuple[Credit, ...] = ()
    total: int = 0
    matches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer of the search.

    `id` is the entity's or the credit's person's; `title` and `detail` are to show; `film` is the dossier to open, `fact` the
    merged fact behind a credit; for text `source` and `offset` tell where.
    """

    kind: HitKind
    id: str
    title: str
    detail: str = ""
    film: str | None = None
    fact: str = ""
    source: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class SearchHits:
    """The answers of the search in groups, the best first in each; `matches` are the folded words to highlight.

    `total` counts all that was found, shown or not. `instead` are the words searched for where a word had a slip in it.
    """

    films: tuple[Hit, ...] = ()
    people: tuple[Hit, ...] = ()
    companies: tuple[Hit, ...] = ()
    credits: tuple[Hit, ...] = ()
    text: tuple[Hit, ...] = ()
    total: int = 0
    matches: tuple[str, ...] = ()
    instead: tuple[str, ...] = field(default=())

    @property
    def all(self) -> tuple[Hit, ...]:
        """Every hit, group after group."""
        return self.films + self.people + self.companies + self.credits + self.text
