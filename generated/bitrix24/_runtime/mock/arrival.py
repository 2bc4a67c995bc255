# Copied from generator/runtime/mock/arrival.py: edit it there, then build.
"""What comes to the simulated portal, and what leaves it. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON = "application/json"

WireKind = Literal[
    "refused",
    "reset",
    "slow",
    "cut",
    "drip-head",
    "drip",
    "interim",
    "endless-interim",
    "late-body",
    "bad-gzip",
    "bad-status",
]


@dataclass(frozen=True, slots=True)
class Arrival:
    """One HTTP request. Its target, headers and body may hold secrets and are not shown.

    Attributes:
        verb: HTTP method.
        target: path and query, as they stood in the request line.
        headers: by lower-case names.
        body: the bytes of the body.
        address: where it came from: the limit of requests is counted for each address.
        time: when it came, in seconds of the portal's clock.
        secure: whether it came over TLS.
    """

    verb: str
    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    address: str = "127.0.0.1"
    time: float = 0.0
    secure: bool = True

    @property
    def host(self) -> str:
        """The portal that is meant, with its port."""
        return self.headers.get("host", "")


@dataclass(frozen=True, slots=True)
class Wire:
    """What happens to an answer on its way.

    Attributes:
        kind: ``refused`` (the connection ends before the request is read), ``reset`` (it is reset
            instead of an answer), ``slow``, ``cut`` (half of the body, then the end), ``drip-head``
            and ``drip`` (head or body in pieces), ``interim`` (1xx answers first),
            ``endless-interim``, ``late-body`` (a 204, and a whole answer behind it that belongs
            to nobody), ``bad-gzip``, ``bad-status`` (a status line that nobody can read).
        seconds: how long the answer is held back, or a drip takes in all; between two interim
            answers, or an answer and its late body.
        status: of the interim answers.
        count: how many of them; pieces of a drip.
    """

    kind: WireKind
    seconds: float = 0.0
    status: int = 103
    count: int = 1


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer, or what comes instead.

    Attributes:
        status: HTTP status.
        headers: as they are written.
        body: the bytes of the body.
        seconds: how long the portal works on it, by its own clock.
        wire: what goes wrong on the way.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    seconds: float = 0.0
    wire: Wire | None = None
