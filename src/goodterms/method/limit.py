"""A limit that a program can check: exactly one key with its value, as the exchange format writes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from typing import Literal, cast, get_args

COUNTS = ("messages_per_day", "messages_per_week", "begun_per_week", "gap_days")
"""Keys whose value is a whole number."""
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NO = Literal["calls", "meetings", "touch", "sex", "overnight", "gifts", "visits", "social_media"]
ONLY = Literal["text", "group", "public_places", "practical_matters"]
KEYS = (*COUNTS, "quiet_hours", "days_off", "no", "not_about", "only")

_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit: its key, and a number, a word, or a tuple of hours or days."""

    key: str
    value: int | str | tuple[str, ...]

    @classmethod
    def from_json(cls, raw: object) -> "Limit":
        """Read `{"quiet_hours": ["22:00", "08:00"]}` and its like. Raises `ValueError` that says what is wrong."""
        if not isinstance(raw, dict) or len(raw) != 1:
            raise ValueError(f"a limit has exactly one key, one of {', '.join(KEYS)}")
        [(key, value)] = raw.items()
        if key not in KEYS:
            raise ValueError(f"unknown limit {key!r}; known are {', '.join(KEYS)}")
        for fault in _faults(key, value):
            raise ValueError(f"{key}: {fault}")
        return cls(key, tuple(value) if isinstance(value, list) else value)

    def to_json(self) -> dict[str, object]:
        """The limit as the exchange format writes it."""
        return {self.key: list(self.value) if isinstance(self.value, tuple) else self.value}

    @property
    def number(self) -> int:
        """The value of a count."""
        assert isinstance(self.value, int)
        return self.value

    @property
    def word(self) -> str:
        """The value of `no`, `not_about` or `only`."""
        return str(self.value)

    @property
    def hours(self) -> tuple[time, time]:
        """The two ends of `quiet_hours`; the second may lie past midnight."""
        start, end = cast("tuple[str, str]", self.value)
        return time.fromisoformat(start), time.fromisoformat(end)

    @property
    def weekdays(self) -> frozenset[int]:
        """The days of `days_off` as `date.weekday()` counts them: 0 is Monday."""
        return frozenset(DAYS.index(day) for day in cast("tuple[str, ...]", self.value))

    def covers_hour(self, clock: time) -> bool:
        """Whether a clock time falls into `quiet_hours`: from its start on, up to but without its end."""
        start, end = self.hours
        if start < end:
            return start <= clock < end
        return clock >= start or clock < end

    def looser_than(self, other: "Limit") -> bool:
        """Whether this limit would permit anything that `other` does not. Another key always would."""
        if self.key != other.key:
            return True
        if self.key == "gap_days":
            return self.number < other.number
        if self.key in COUNTS:
            return self.number > other.number
        if self.key == "days_off":
            return not self.weekdays >= other.weekdays
        if self.key == "quiet_hours":
            return any(other.covers_hour(t) and not self.covers_hour(t) for t in _every_minute())
        return self.word.casefold() != other.word.casefold()


def _every_minute() -> Iterator[time]:
    return (time(hour, minute) for hour in range(24) for minute in range(60))


def _faults(key: str, value: object) -> Iterator[str]:
    """What is wrong with a limit's value, if anything."""
    if key in COUNTS:
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            yield "expected a whole number from 0"
    elif key == "quiet_hours":
        if not _is_list_of(value, _CLOCK) or len(cast("list[str]", value)) != 2:  # noqa: PLR2004
            yield 'expected two clock times like ["22:00", "08:00"]'
    elif key == "days_off":
        if not _is_list_of(value, re.compile("|".join(DAYS))):
            yield f"expected a list of days out of {', '.join(DAYS)}"
    elif key == "not_about":
        if not isinstance(value, str) or not value.strip():
            yield "expected a subject: dating, us, past, or words of your own"
    elif value not in (known := get_args(NO if key == "no" else ONLY)):
        yield f"expected one of {', '.join(known)}"


def _is_list_of(value: object, pattern: re.Pattern[str]) -> bool:
    return (
        isinstance(value, list)
        and len(value) > 0
        and all(isinstance(item, str) and pattern.fullmatch(item) is not None for item in value)
    )
