"""Character intervals into the text of a source, and the part each plays in a fact."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Part = Literal["statement", "subject", "object", "qualifier", "antecedent"]
"""What a span marks: the stating clause, the fact's subject, its object, the words behind a qualifier, or the earlier
mention that a pronoun or a surname stands for."""


class Span(BaseModel):
    """A half-open interval `[start, end)` of Unicode code points in a source's text as read, with the part it plays.

    Raises `pydantic.ValidationError` where `start` is negative or `end` is not beyond `start`.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    part: Part = "statement"
    start: int = Field(ge=0)
    end: int

    def model_post_init(self, _: object) -> None:
        """Refuse an empty interval; here, as pydantic runs a validator again wherever a span becomes part of a fact."""
        if self.end <= self.start:
            raise ValueError(f"an interval ends beyond its start, not at {self.end} <= {self.start}")

    def within(self, text: str) -> str:
        """Return the words of `text` that this span covers."""
        return text[self.start : self.end]
