"""Many calls at once, where the portal takes fifty and then two a second."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from .clients import Ready
from .playing import Job, played
from .portals import Authority, standing
from .tables import spread, table

CALLS, ROUNDS = 150, 2
LEAST = 49.5
"""Seconds in which it can be done: the bucket refuses above 50, so takes 51 at once, and of the
other 99 two a second."""


@dataclass(frozen=True)
class Score:
    """How a client fares in one round.

    Attributes:
        seconds: until the last call has ended.
        answered: calls that were answered.
        failures: all others, by the name of what came.
        refused: requests that the portal has refused.
        remark: what the driver says of it.
        stopped: why it was stopped, if it was.
    """

    seconds: float
    answered: int
    failures: Counter[str]
    refused: int
    remark: str = ""
    stopped: str = ""


def measured(clients: Sequence[Ready], trusted: Authority) -> str:
    """A row a figure. All clients run at once, each at its own portal: all that they do is wait."""
    playing = [one for one in clients if not one.missing]
    rounds: list[list[Score]] = []

    def one(ready: Ready) -> Score:
        return _score(ready, trusted)

    with ThreadPoolExecutor(max(1, len(playing))) as pool:
        for _ in range(ROUNDS):
            rounds.append(list(pool.map(one, playing)))
    scores = {
        ready.client.key: list(own)
        for ready, own in zip(playing, zip(*rounds, strict=True), strict=True)
    }
    columns = [_column(scores.get(ready.client.key)) for ready in clients]
    names = ("seconds", "answered", "failed", "refused by the portal", "fails as")
    rows = [(name, [column[at] for column in columns]) for at, name in enumerate(names)]
    remarks = [
        f"- {ready.title}: {remark}"
        for ready in playing
        for remark in sorted({score.remark or score.stopped for score in scores[ready.client.key]})
        if remark
    ]
    head = f"{CALLS} reads at once, 50 and 2 a second: {LEAST:g} s at best. {ROUNDS} rounds."
    return "\n".join((head, "", table("", clients, rows), "", *remarks))


def _score(ready: Ready, trusted: Authority) -> Score:
    with standing(trusted) as stand:
        stand.portal.limits.tariff("standard")
        told = played(ready, Job("many", stand.url, stand.port, CALLS), trusted, stand)
        refused = stand.portal.limits.bucket.refused
    outcomes = Counter[str](told.report.get("outcomes", {}))
    answered = outcomes.pop("ok", 0)
    seconds = float(told.report.get("seconds", 0))
    remark = str(told.report.get("remark", ""))
    return Score(seconds, answered, outcomes, refused, remark, told.stopped)


def _column(scores: Sequence[Score] | None) -> list[str]:
    if scores is None:
        return ["–"] * 5
    if any(score.stopped for score in scores):
        return ["stopped", "–", "–", spread([score.refused for score in scores]), "–"]
    failures: Counter[str] = sum((score.failures for score in scores), Counter[str]())
    return [
        spread([score.seconds for score in scores]),
        spread([score.answered for score in scores]),
        spread([score.failures.total() for score in scores]),
        spread([score.refused for score in scores]),
        ", ".join(failures) or "–",
    ]
