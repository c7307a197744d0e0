"""Ratios in words: two things measured side by side."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Ranking:
    """What takes the most time: its parts (name, time), the slowest first, and the time of all parts together."""

    name: str
    parts: Sequence[tuple[str, float]]
    unit: str
    total: float

    def __str__(self) -> str:
        rows = [f"  {part:42}{took:8.2f} {self.unit}" for part, took in self.parts]
        return "\n".join([f"{self.name:44}{self.total:8.2f} {self.unit} for all", *rows])


@dataclass(frozen=True)
class Comparison:
    """A measure of the program (`ours`) and of what it is compared with (`theirs`), several times each, and the target that
    the design sets for the ratio of their medians (None where it sets none).
    """

    name: str
    ours: Sequence[float]
    theirs: Sequence[float]
    unit: str
    against: str
    target: float | None = None

    @property
    def ratio(self) -> float:
        """The median of ours over the median of theirs."""
        return statistics.median(self.ours) / statistics.median(self.theirs)

    def __str__(self) -> str:
        ours, theirs = (f"{statistics.median(side):8.2f} {self.unit}" for side in (self.ours, self.theirs))
        verdict = ""
        if self.target is not None:
            verdict = f"  target {self.target:.2f} x: {'met' if self.ratio <= self.target else 'MISSED'}"
        return f"{self.name:44}{ours}  {self.against} {theirs}  {self.ratio:6.2f} x{verdict}"


Report = Comparison | Ranking
"""What a benchmark yields, to be printed."""
