"""Good Terms: a private companion for staying friends with an ex."""

__version__ = "0.1.0"
