"""Whose answer is it, ten thousand times a scenario, in clear text and over TLS."""

from __future__ import annotations

from collections.abc import Iterator

from ..runtime.whose import SCENARIOS, Score, played

COUNT = 10_000


def answers() -> Iterator[tuple[str, str, str]]:
    """A line a scenario."""
    for name in SCENARIOS:
        scores = [played(name, COUNT, secure=secure) for secure in (False, True)]
        figure = "; ".join(map(_figure, scores))
        yield f"{COUNT:,} calls: {name}", figure, "0 answers of another call"


def _figure(score: Score) -> str:
    return f"{score.wrong} wrong, {score.right:,} right, {score.failed:,} failed, {score.raw} raw"
