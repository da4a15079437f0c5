"""The points of the method: the article's (S, M), the readers' cases (C), and what must never exist (X)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """One point, in our own words."""

    id: str
    text: str


_TEXTS = {
    "S1": "Some pairs are too harmful together, even as friends.",
    "S2": "Some people cannot make the change from lover to friend.",
    "S3": "Done without knowing how, friendship hurts the chances.",
    "S4": "Who offers friendship matters: one who wants more does not propose mere friendship.",
    "S5": "A friendship that is offered is not turned down out of fear.",
    "S6": "Being friends is a time to find out, not a demotion.",
    "S7": "Step 1: accept the offer and make the best of it.",
    "S8": "Step 2: in the same message, say plainly that one hopes for more.",
    "S9": "Step 3: agree what being friends means.",
    "S10": "Ask about contact, space, time together, other people and closeness.",
    "S11": "The terms come bit by bit, from what the ex says.",
    "M1": "Being friends keeps a safe, everyday contact possible.",
    "M2": "It gives changes a chance to be seen.",
    "M3": "It is a test drive, without pressure, with time to grow.",
    "M4": "Better the bird in the hand than losing all by grasping or by fear.",
    "C1": "No feelings left, said plainly and often: letting go is not giving up for ever.",
    "C2": "Friendship as bridge and test drive: together again after fifteen months.",
    "C3": "Demanding no contact was a mistake that can be taken back once.",
    "C4": "Working on oneself is what is in one's own hands.",
    "C5": "Somebody else complicates it; do what was asked, let actions speak.",
    "C6": "Unsure about touch: ask, between forcing it and hiding it.",
    "C7": "Exes can be friends, though parting with little resentment is rare.",
    "C8": "Best friends who still fight: stop the fighting first.",
    "C9": "The ex came to begin most talks: enough momentum to ask for one small thing.",
    "X1": "Nothing is sent, nobody is watched, nothing is read but one's own export.",
    "X2": "No read receipts, presence or places; only threads of exactly two.",
    "X3": "No number for a chance, or for the ex's interest or mood.",
    "X4": "No tactics: jealousy, scarcity, silence as a weapon, hidden hope, third parties.",
    "X5": "No streaks, badges, daily scores or alerts about the ex.",
    "X6": "No case against the ex, no raw messages to a coach by default, no telemetry.",
}

POINTS: dict[str, Point] = {id_: Point(id_, text) for id_, text in _TEXTS.items()}
