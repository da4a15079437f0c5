"""The numbers of the policies, read from `policy.toml` into typed values."""

import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files
from typing import get_type_hints


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a policy: what it is, in which unit, where it comes from and how strong that is."""

    name: str
    value: float
    unit: str
    source: str
    strength: str


@dataclass(frozen=True, slots=True)
class Policy:
    """Every number that a rule may use. The name ends in the unit where it is a length of time."""

    reopened_pause_days: int
    correction_wait_days: int
    safety_recent_days: int
    drafting_lock_hours: int
    suggestion_days: int
    suggestion_not_meant_wait_days: int
    suggestion_reason_days: int
    not_now_days: int
    step_two_days: int
    talk_wait_days: int
    openings_in_a_row: int
    openings_pause_days: int
    openings_too_many: int
    openings_in_a_week: int
    silence_days: int
    breach_days: int
    fight_days: int
    invitation_wait_days: int
    invitations_refused: int
    invitations_refused_wait_days: int
    who5_low: int
    who5_fall: int
    who5_days: int
    check_ins_low: int
    clear_no_days: int
    clear_no_times: int
    observed_weeks: int
    conversations: int
    recent_weeks: int
    small_step_days: int
    ex_pressure_times: int
    ex_pressure_days: int
    good_meetings: int
    good_meetings_days: int
    warm_sign_days: int
    proposal_days: int
    begun_share: float
    thin_conversations: int
    bad_meeting_days: int
    own_accord_days: int
    request_days: int
    change_days: int
    answer_days: int
    conversation_gap_hours: int
    momentum_new_weeks: int
    momentum_old_weeks: int
    momentum_dispersion: float
    momentum_dispersion_weeks: int
    momentum_memory_weeks: int
    interval_level: float
    text_words: int
    email_words: int


def read_numbers() -> tuple[Number, ...]:
    """Every number of `policy.toml` with unit, source and strength, in the order of the file."""
    table = tomllib.loads((files("goodterms.method") / "policy.toml").read_text("utf-8"))
    return tuple(Number(name=name, **row) for name, row in table.items())


def _read() -> Policy:
    numbers = {number.name: number.value for number in read_numbers()}
    types = get_type_hints(Policy)
    wanted = {field.name for field in fields(Policy)}
    if wanted != set(numbers):
        raise ValueError(f"policy.toml and Policy differ in {sorted(wanted ^ set(numbers))}")
    return Policy(**{name: types[name](value) for name, value in numbers.items()})


POLICY = _read()
