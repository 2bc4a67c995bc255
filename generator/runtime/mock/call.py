"""One call of a method at the simulated portal, and what answers it. Data and interfaces only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ..secrets import Secret
    from .arrival import Arrival, Wire


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls.

    Attributes:
        kind: ``webhook``, ``application`` or ``anybody``: who called a portal that asks nobody.
        user: identifier of the user in whose name it is.
        name: the webhook's or application's name, for messages; never a secret.
        scopes: what it may call; ``None`` for everything.
        administrator: whether the user administers the portal.
    """

    kind: str = "anybody"
    user: str = "1"
    name: str = "anybody"
    scopes: frozenset[str] | None = None
    administrator: bool = True


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method: an HTTP request, or a command of a batch.

    Attributes:
        method: name of the method as it was sent, without a suffix.
        version: 2, or 3 for what is called below ``/rest/api/``.
        params: the parameters, without what permits the call.
        caller: who calls.
        arrival: the HTTP request that it came with.
        key: of a command in a batch; ``None`` outside of one.
        secrets: what permits the call, to be masked wherever it is repeated.
    """

    method: str
    version: int
    params: dict[str, Any] = field(repr=False)
    caller: Caller
    arrival: Arrival
    key: str | None = None
    secrets: tuple[Secret | None, ...] = field(default=(), repr=False)

    @property
    def name(self) -> str:
        """The method by the name that tells it from all others, whatever its case."""
        return self.method.lower()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the portal answers a call.

    Attributes:
        status: HTTP status.
        envelope: the JSON to answer with; ``None`` where ``body`` is something else.
        body: the bytes to answer with, where they are at hand.
        headers: headers beside the content type.
        seconds: how long the portal works on it.
        executed: whether the method did what it is there for.
        wire: what goes wrong on the way.
        fault: kind of the fault that it met.
    """

    status: int
    envelope: Mapping[str, Any] | None = field(default=None, repr=False)
    body: bytes | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    seconds: float = 0.0
    executed: bool = False
    wire: Wire | None = None
    fault: str | None = None


Handler: TypeAlias = Callable[[Call], Outcome]
"""What answers a call."""

Layer: TypeAlias = Callable[[Handler], Handler]
"""A handler to be put in front of another, which it is given."""
