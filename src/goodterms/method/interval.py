"""A figure with its uncertainty."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """A value and the range that the data also fit; `level` is the share of such ranges that hold the truth."""

    value: float
    low: float
    high: float
    level: float = 0.90

    def __post_init__(self) -> None:
        """Refuse a range that does not hold its own value."""
        if not self.low <= self.value <= self.high:
            raise ValueError(f"{self.value} is not between {self.low} and {self.high}")
