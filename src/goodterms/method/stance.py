"""What to do now (the stances, in their order) and where one stands on the bridge (the journey)."""

from enum import StrEnum


class Stance(StrEnum):
    """What to do now. The order of the members is the order of the method: the first with a ground wins."""

    GET_HELP = "get_help"
    STOP = "stop"
    CELEBRATE = "celebrate"
    LET_GO = "let_go"
    PAUSE = "pause"
    REPAIR = "repair"
    ACCEPT = "accept"
    REOPEN = "reopen"
    SAY_IT = "say_it"
    AGREE = "agree"
    SHOW = "show"
    DEEPEN = "deepen"
    INVITE = "invite"
    HOLD = "hold"

    @property
    def rank(self) -> int:
        """The place in the order, 0 for the first."""
        return _RANK[self]

    def below(self) -> frozenset["Stance"]:
        """Every stance that comes after this one."""
        return frozenset(other for other in Stance if other.rank > self.rank)


_RANK = {stance: rank for rank, stance in enumerate(Stance)}


class Journey(StrEnum):
    """The steps of the bridge, its ends, and `stopped`. Derived from what is recorded, never ticked by hand."""

    FIT = "fit"
    OFFER = "offer"
    REPLY = "reply"
    TERMS = "terms"
    FRIENDS = "friends"
    TEST_DRIVE = "test_drive"
    TOGETHER = "together"
    FRIENDS_FOR_GOOD = "friends_for_good"
    MOVED_ON = "moved_on"
    LOST_TOUCH = "lost_touch"
    STOPPED = "stopped"
