# Copied from generator/runtime/steps.py: edit it there, then build.
"""What a call yields beside requests: something to wait for, something to ask. Data only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Pause(NamedTuple):
    """Something to wait for."""

    seconds: float


class Ask(NamedTuple):
    """Something that takes a moment and answers, such as a step in a Redis.

    Attributes:
        work: does it.
        is_awaited: whether it answers something to be awaited; an asynchronous client does
            anything else in a thread.
    """

    work: Callable[[], Any]
    is_awaited: bool = False
