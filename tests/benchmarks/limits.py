"""Programs that call one portal within its limits, whole: how long, and how often refused.

    python -m tests.benchmarks.limits

150 calls at the limits of the cloud's usual tariff, in real time. A portal lets 50 through at once
and then 2 a second, so that they cannot take less than (150 - 50) / 2 s. Most of it is waiting:
scenarios are played beside each other, each with a portal of its own. A stranger that takes one a
second leaves half of the pace.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final, NamedTuple

from ..runtime.a_redis import PROGRAM, Redis
from ..runtime.limited import SCENARIOS, Score, Setting, played

CALLS: Final = 150
SIZE: Final = 50.0
PACE: Final = 2.0
EARLIER: Final = 25
AT_ONCE: Final = 8
"""Scenarios that are played beside each other: more of them would wait for the processor."""
FAR: Final = "4 processes over Redis, clocks 30 s apart"


class Play(NamedTuple):
    """A scenario, and with what it is played."""

    name: str
    earlier: int = 0
    stranger: bool = False

    @property
    def title(self) -> str:
        """What the table calls it."""
        half = ", half filled by an earlier program" if self.earlier else ""
        return f"{self.name}{half}{', with a stranger' if self.stranger else ''}"

    @property
    def ideal(self) -> float:
        """Seconds that it takes at least."""
        pace = PACE - 1 if self.stranger else PACE
        return (CALLS + self.earlier - SIZE) / pace

    def score(self, redis: str) -> Score:
        """Play it."""
        setting = Setting(CALLS, SIZE, PACE, self.earlier, redis)
        return played(self.name, setting, stranger=self.stranger)


PLAYS: Final = (
    *(Play(name, stranger=True) for name in ("8 threads", "one event loop", "4 processes")),
    *(Play(name, earlier) for name in SCENARIOS for earlier in (0, EARLIER)),
)


def scores() -> Iterator[tuple[Play, Score]]:
    """Play all scenarios; that of a Redis only where there is one."""
    server = Redis() if Redis.is_installed() else None
    plays = [play for play in PLAYS if server or play.name != FAR]
    try:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            address = server.address if server else ""
            running = [(play, pool.submit(play.score, address)) for play in plays]
            for play, score in running:
                yield play, score.result()
    finally:
        if server:
            server.close()


def limits() -> Iterator[tuple[str, str, str]]:
    """The rows of the table of all benchmarks."""
    found = list(scores())
    ratios = [score.seconds / play.ideal for play, score in found if not play.stranger]
    refused = sum(score.refused for play, score in found if not play.stranger)
    failed = sum(CALLS - score.answered for _, score in found)
    figure = f"{max(ratios):.2f} × the ideal, {refused} refused, {failed} failed"
    yield f"limits: {len(ratios)} scenarios of {CALLS} calls", figure, "≤ 1.05 ×, 0, 0"
    few = max(score.refused for play, score in found if play.stranger)
    longest = max(score.seconds / play.ideal for play, score in found if play.stranger)
    yield "limits: with a stranger", f"{longest:.2f} × the ideal, {few} refused", "≤ 1.05 ×, ≤ 10"


def main() -> None:
    """Print a table."""
    if not Redis.is_installed():
        print(f"{PROGRAM} is not installed: its scenarios are left out")
    print("| scenario | seconds | of the ideal | refused | failed |")
    print("|---|---|---|---|---|")
    for play, score in scores():
        ratio = score.seconds / play.ideal
        failed = CALLS - score.answered
        row = (play.title, f"{score.seconds:.1f}", f"{ratio:.3f} ×", score.refused, failed)
        print(f"| {' | '.join(map(str, row))} |", flush=True)


if __name__ == "__main__":
    main()
