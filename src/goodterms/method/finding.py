"""What a rule answers: a finding that gives a stance its ground, or a bar that takes one away."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from goodterms.method.act import Act
from goodterms.method.stance import Stance

Value = str | int | float | date

Ref = int | str
"""What names a record: an entry's id, else its line in the journal, `chat:LINE`, or `week:MONDAY`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The id of a sentence in the catalogue, with the values that fill it. Rules never hold words."""

    id: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __hash__(self) -> int:
        """Equal sentences hash alike, whatever the order of their values."""
        return hash((self.id, frozenset(self.values.items())))


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a sentence, the records it rests on, and the points of the method that it serves."""

    sentence: Sentence
    entries: tuple[Ref, ...]
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prohibition:
    """An act that is not advised now, and why."""

    act: Act
    why: Sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """The ground of a stance.

    `on_the_table`: not a ground by itself, but the question is put (for `let_go`: under `also`).
    `nots`: acts that this ground speaks against. `would_change`: what would end it.
    """

    stance: Stance
    reasons: tuple[Reason, ...]
    nots: tuple[Prohibition, ...] = ()
    would_change: tuple[Sentence, ...] = ()
    on_the_table: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """What takes stances away, under the name of its policy, with what it speaks against."""

    policy: str
    stances: frozenset[Stance]
    reasons: tuple[Reason, ...]
    nots: tuple[Prohibition, ...] = ()
    would_change: tuple[Sentence, ...] = ()


HOLD_AT_MOST = frozenset({Stance.DEEPEN, Stance.INVITE})
"""What a policy bars that says *hold at most*."""
