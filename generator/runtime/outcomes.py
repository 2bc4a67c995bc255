"""What is known of a request when something goes wrong: whether it was sent, and may be sent again.

One table, a line an event. ``sent`` and ``retryable`` of every error are read here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Sent: TypeAlias = Literal["no", "yes", "unknown"]

Event: TypeAlias = Literal[
    "wrong parameter",
    "wrong configuration",
    "unknown host",
    "connection refused",
    "no connection in time",
    "no free connection",
    "certificate refused",
    "proxy refused",
    "connection broken",
    "body cut",
    "body not unpacked",
    "status line not readable",
    "no answer in time",
    "not an answer of the REST API",
    "redirect",
    "answer not understood",
    "refused",
    "too many requests",
    "running time used up",
]


class Known(NamedTuple):
    """What is known of a request.

    Attributes:
        sent: whether it has reached the portal.
        retryable: whether it certainly was not executed, and may succeed if it is sent again.
    """

    sent: Sent
    retryable: bool = False


OUTCOMES: Final[Mapping[Event, Known]] = {
    # Certainly not sent.
    "wrong parameter": Known("no"),
    "wrong configuration": Known("no"),
    "unknown host": Known("no"),
    "connection refused": Known("no", retryable=True),
    "no connection in time": Known("no", retryable=True),
    "no free connection": Known("no", retryable=True),
    "certificate refused": Known("no"),
    "proxy refused": Known("no"),
    # Perhaps executed.
    "connection broken": Known("unknown"),
    "body cut": Known("unknown"),
    "body not unpacked": Known("unknown"),
    "status line not readable": Known("unknown"),
    "no answer in time": Known("unknown"),
    "not an answer of the REST API": Known("unknown"),
    # Certainly answered.
    "redirect": Known("yes"),
    "answer not understood": Known("yes"),
    "refused": Known("yes"),
    # Certainly not executed.
    "too many requests": Known("yes", retryable=True),
    "running time used up": Known("yes", retryable=True),
}
