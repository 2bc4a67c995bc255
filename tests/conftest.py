"""Fixtures that several folders of tests share."""

from __future__ import annotations

import asyncio
import os
import tempfile
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

# Nor on what other programs of this machine have sent to a portal, nor the other way round.
os.environ["B24_STATE"] = tempfile.mkdtemp(prefix="b24-state-")


@pytest.fixture(scope="session")
def loop_runner() -> Iterator[asyncio.Runner]:
    """One event loop for the whole run, so that connections are kept."""
    with asyncio.Runner() as runner:
        yield runner
