"""Fixtures that several folders of tests share."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# No test depends on time (the first text that Hypothesis makes on a machine takes it seconds) or on
# what an earlier run has left in the checkout. The long tier tries the same tests more widely.
settings.register_profile(
    "narrow",
    max_examples=50,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("wide", settings.get_profile("narrow"), max_examples=300)
settings.load_profile("narrow")


@pytest.fixture(scope="session")
def loop_runner() -> Iterator[asyncio.Runner]:
    """One event loop for the whole run, so that connections are kept."""
    with asyncio.Runner() as runner:
        yield runner
