"""The nouns that every rule speaks in. This folder imports nothing else of ours.

`points` (S1…C9), `stances`, `acts`, `Limit`, `Finding`, `Bar`, `Reason`, `Sentence`, `Interval`, and
`policy.toml`: every number of a policy, with unit, source and strength.
"""

from goodterms.method.act import Act
from goodterms.method.finding import Bar, Finding, Prohibition, Reason, Ref, Sentence
from goodterms.method.interval import Interval
from goodterms.method.limit import Limit
from goodterms.method.point import POINTS, Point
from goodterms.method.policy import POLICY, Policy
from goodterms.method.stance import Journey, Stance

__all__ = [
    "POINTS",
    "POLICY",
    "Act",
    "Bar",
    "Finding",
    "Interval",
    "Journey",
    "Limit",
    "Point",
    "Policy",
    "Prohibition",
    "Reason",
    "Ref",
    "Sentence",
    "Stance",
]
