"""The one vocabulary of relations: what can be said, of whom, and how it is shown.

Departments and jobs are TMDB's (https://developer.themoviedb.org/reference/configuration-jobs).
"""

from enum import StrEnum
from typing import Literal, NamedTuple

EntityType = Literal["film", "person", "company"]
"""What a fact can be about. A series is a `film` too; its `format` tells."""

ObjectType = Literal["text", "person", "company", "work", "place", "date"]
"""What the object of a relation names."""


class Relation(StrEnum):
    """A relation of FACTS; the value is what the facts print."""

    TITLE = "title"
    ALIAS = "alias"
    FORMAT = "format"
    GENRE = "genre"
    LOGLINE = "logline"
    STATUS = "status"
    CAST = "cast"
    DIRECTOR = "director"
    WRITER = "writer"
    STORY = "story"
    CREATOR = "creator"
    SHOWRUNNER = "showrunner"
    PRODUCER = "producer"
    EXECUTIVE_PRODUCER = "executive producer"
    CO_PRODUCER = "co-producer"
    COMPOSER = "composer"
    CINEMATOGRAPHER = "cinematographer"
    EDITOR = "editor"
    PRODUCTION_DESIGNER = "production designer"
    COSTUME_DESIGNER = "costume designer"
    CASTING_DIRECTOR = "casting director"
    CHOREOGRAPHER = "choreographer"
    STUNT_COORDINATOR = "stunt coordinator"
    CREW = "crew"
    PRODUCTION_COMPANY = "production company"
    DISTRIBUTOR = "distributor"
    SALES_COMPANY = "sales company"
    FINANCIER = "financier"
    BASED_ON = "based on"
    SEQUEL_TO = "sequel to"
    REMAKE_OF = "remake of"
    SPIN_OFF_OF = "spin-off of"
    FILMING_LOCATION = "filming location"
    FILMING_START = "filming start"
    FILMING_END = "filming end"
    RELEASE_DATE = "release date"
    BUDGET = "budget"
    EPISODES = "episodes"
    RUNNING_TIME = "running time"
    LANGUAGE = "language"
    COUNTRY = "country"
    SETTING = "setting"
    MENTIONED = "mentioned"
    CREDIT = "credit"
    HONOUR = "honour"
    REPRESENTATION = "representation"
    FOUNDER = "founder"

    __hash__ = str.__hash__  # that of an enumeration is written in Python, and relations are the keys of many tables


for _member in Relation:
    # before Python 3.12 a member is looked up by a method written in Python; so it is a plain attribute
    type.__setattr__(Relation, _member.name, _member)


class RelationSpec(NamedTuple):
    """How a relation is typed and shown.

    `subjects` are the types of entity it can be said of, `object` what its object names, `label` the words for a reader,
    `department` and `job` TMDB's (empty where the relation is no credit), `single` whether at most one value holds at a time
    (per territory and medium for a release date).
    """

    subjects: tuple[EntityType, ...]
    object: ObjectType
    label: str
    department: str = ""
    job: str = ""
    single: bool = False


_FILM: tuple[EntityType, ...] = ("film",)
_R = Relation

RELATIONS: dict[Relation, RelationSpec] = {
    _R.TITLE: RelationSpec(_FILM, "text", "Title", single=True),
    _R.ALIAS: RelationSpec(("film", "person", "company"), "text", "Also known as"),
    _R.FORMAT: RelationSpec(_FILM, "text", "Format", single=True),
    _R.GENRE: RelationSpec(_FILM, "text", "Genre"),
    _R.LOGLINE: RelationSpec(_FILM, "text", "Story"),
    _R.STATUS: RelationSpec(_FILM, "text", "Stage", single=True),
    _R.CAST: RelationSpec(_FILM, "person", "Cast", "Acting", "Actor"),
    _R.DIRECTOR: RelationSpec(_FILM, "person", "Director", "Directing", "Director"),
    _R.WRITER: RelationSpec(_FILM, "person", "Writer", "Writing", "Screenplay"),
    _R.STORY: RelationSpec(_FILM, "person", "Story by", "Writing", "Story"),
    _R.CREATOR: RelationSpec(_FILM, "person", "Creator", "Writing", "Creator"),
    _R.SHOWRUNNER: RelationSpec(_FILM, "person", "Showrunner", "Production", "Showrunner"),
    _R.PRODUCER: RelationSpec(_FILM, "person", "Producer", "Production", "Producer"),
    _R.EXECUTIVE_PRODUCER: RelationSpec(_FILM, "person", "Executive producer", "Production", "Executive Producer"),
    _R.CO_PRODUCER: RelationSpec(_FILM, "person", "Co-producer", "Production", "Co-Producer"),
    _R.COMPOSER: RelationSpec(_FILM, "person", "Composer", "Sound", "Original Music Composer"),
    _R.CINEMATOGRAPHER: RelationSpec(_FILM, "person", "Cinematographer", "Camera", "Director of Photography"),
    _R.EDITOR: RelationSpec(_FILM, "person", "Editor", "Editing", "Editor"),
    _R.PRODUCTION_DESIGNER: RelationSpec(_FILM, "person", "Production designer", "Art", "Production Design"),
    _R.COSTUME_DESIGNER: RelationSpec(_FILM, "person", "Costume designer", "Costume & Make-Up", "Costume Design"),
    _R.CASTING_DIRECTOR: RelationSpec(_FILM, "person", "Casting director", "Production", "Casting"),
    _R.CHOREOGRAPHER: RelationSpec(_FILM, "person", "Choreographer", "Crew", "Choreographer"),
    _R.STUNT_COORDINATOR: RelationSpec(_FILM, "person", "Stunt coordinator", "Crew", "Stunt Coordinator"),
    _R.CREW: RelationSpec(_FILM, "person", "Crew", "Crew", ""),
    _R.PRODUCTION_COMPANY: RelationSpec(_FILM, "company", "Production company"),
    _R.DISTRIBUTOR: RelationSpec(_FILM, "company", "Distributor"),
    _R.SALES_COMPANY: RelationSpec(_FILM, "company", "Sales company"),
    _R.FINANCIER: RelationSpec(_FILM, "company", "Financier"),
    _R.BASED_ON: RelationSpec(_FILM, "work", "Based on"),
    _R.SEQUEL_TO: RelationSpec(_FILM, "work", "Sequel to"),
    _R.REMAKE_OF: RelationSpec(_FILM, "work", "Remake of"),
    _R.SPIN_OFF_OF: RelationSpec(_FILM, "work", "Spin-off of"),
    _R.FILMING_LOCATION: RelationSpec(_FILM, "place", "Filming location"),
    _R.FILMING_START: RelationSpec(_FILM, "date", "Filming starts", single=True),
    _R.FILMING_END: RelationSpec(_FILM, "date", "Filming ends", single=True),
    _R.RELEASE_DATE: RelationSpec(_FILM, "date", "Release", single=True),
    _R.BUDGET: RelationSpec(_FILM, "text", "Budget", single=True),
    _R.EPISODES: RelationSpec(_FILM, "text", "Episodes", single=True),
    _R.RUNNING_TIME: RelationSpec(_FILM, "text", "Running time", single=True),
    _R.LANGUAGE: RelationSpec(_FILM, "text", "Language"),
    _R.COUNTRY: RelationSpec(_FILM, "place", "Country"),
    _R.SETTING: RelationSpec(_FILM, "place", "Set in"),
    _R.MENTIONED: RelationSpec(_FILM, "text", "Also mentioned"),
    _R.CREDIT: RelationSpec(("person", "company"), "work", "Credit"),
    _R.HONOUR: RelationSpec(("person",), "text", "Honour"),
    _R.REPRESENTATION: RelationSpec(("person",), "company", "Represented by"),
    _R.FOUNDER: RelationSpec(("company",), "person", "Founder"),
}
"""Every relation with its types and labels, in the order in which a dossier shows them."""

CREW_RELATIONS: tuple[Relation, ...] = (
    *tuple(relation for relation, spec in RELATIONS.items() if spec.job and relation is not Relation.CAST),
    Relation.CREW,
)
"""The relations that give a person a job on the film, in the order in which a dossier shows them."""

COMPANY_RELATIONS: tuple[Relation, ...] = tuple(
    relation for relation, spec in RELATIONS.items() if spec.object == "company" and spec.subjects == _FILM
)
"""The relations that give a company a part in the film."""

DATE_RELATIONS: frozenset[Relation] = frozenset(relation for relation, spec in RELATIONS.items() if spec.object == "date")
"""The relations whose object is an EDTF date (or a phrase that could not be resolved)."""

UNTITLED = "untitled"
"""The subject of the facts of a film that has no title yet."""

NOT_SET = "not set"
"""The object of `release date` where the source says that none is set."""

STAGES: tuple[str, ...] = (
    "development",
    "announced",
    "pre-production",
    "filming",
    "post-production",
    "completed",
    "released",
)
"""The ladder of stages, in order; `on hold` and `cancelled` stand beside it."""

FORMATS: tuple[str, ...] = (
    "feature",
    "series",
    "limited series",
    "documentary",
    "short",
    "TV movie",
    "animated feature",
)
"""The values of `format`."""
