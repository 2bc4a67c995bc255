"""Ending on SIGTERM as on Ctrl+C: what was begun is closed, and whoever asked for JSON is told."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .console import Terminated

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def ended_by_sigterm() -> Iterator[None]:
    """Let SIGTERM raise ``Terminated``, where it would end the process without a word."""
    if signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield  # ignored, or handled by a program that runs this one within itself
        return

    def end(*_: object) -> None:
        raise Terminated

    try:
        signal.signal(signal.SIGTERM, end)
    except ValueError:  # not the main thread, where alone signals can be handled
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
