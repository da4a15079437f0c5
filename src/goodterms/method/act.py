"""Acts towards the ex that advice may warn against."""

from enum import StrEnum


class Act(StrEnum):
    """One act towards the ex, as it is named under `not`."""

    WRITE = "write"
    CALL = "call"
    VISIT = "visit"
    ASK_AGAIN = "ask_again"
    ASK_FOR_ANSWER = "ask_for_answer"
    PROPOSE_FRIENDSHIP = "propose_friendship"
    HIDE_HOPE = "hide_hope"
    RAISE_US = "raise_us"
    INVITE = "invite"
    TOUCH = "touch"
    ASK_ABOUT_DATES = "ask_about_dates"
    THROUGH_OTHERS = "through_others"
    CHECK_UP = "check_up"
    GIFT = "gift"
    WRITE_AT_NIGHT = "write_at_night"
