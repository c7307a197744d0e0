"""A source: one article as read, with what its head says of it."""

import datetime as dt
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from dossier.models.ids import digest


class Mark(BaseModel):
    """An interval that the source's own layout sets apart: `italic` or `quoted` words (often titles), a `heading`, a
    `caption`.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    kind: Literal["italic", "bold", "quoted", "heading", "caption"]
    start: int = Field(ge=0)
    end: int


class Source(BaseModel):
    """An article as read.

    `text` is the decoded text, a byte order mark removed, all else untouched: every offset of the program counts code points
    in it. `id` is a hash of `text`, whatever the path. `name` is what to call the source on a screen. `date` is the day of the
    article, the point from which "next year" counts. `body` is the offset where the article's prose begins, behind a date line
    or headline. `headline`, `byline`, `publisher`, `url` are empty where unknown. `exclusive` tells an `EXCLUSIVE:` flag.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    id: str
    text: str
    name: str = "article"
    path: str = ""
    url: str = ""
    date: dt.date | None = None
    headline: str = ""
    byline: str = ""
    publisher: str = ""
    exclusive: bool = False
    body: int = Field(default=0, ge=0)
    marks: tuple[Mark, ...] = ()

    @model_validator(mode="after")
    def _id_of_text(self) -> Self:
        if self.id != source_id(self.text):
            raise ValueError("a source's id is the hash of its text")
        return self


def source_id(text: str) -> str:
    """Return the id of a source with this text."""
    return digest("source", text)
