"""The package can be had."""

import goodterms


def test_the_package_says_its_version() -> None:
    """`goodterms.__version__` is the one place where the version stands."""
    assert goodterms.__version__ == "0.1.0"
