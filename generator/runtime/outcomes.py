"""What can happen to a request, and what is known of it then: one table, as data.

``error.sent`` and the retries read it. No text is looked at to tell one thing from another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Sent: TypeAlias = Literal["no", "yes", "unknown"]
Executed: TypeAlias = Literal["no", "yes", "perhaps"]
Wait: TypeAlias = Literal["never", "short", "longer", "limit", "reset"]
Event: TypeAlias = Literal[
    "wrong parameter",
    "wrong configuration",
    "unknown host",
    "connection refused",
    "no connection in time",
    "no room in time",
    "no running time in time",
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
    "token expired",
    "refused",
    "portal failed",
    "too many requests",
    "running time used up",
]
"""What went wrong."""


class Known(NamedTuple):
    """What is known of a request.

    Attributes:
        sent: whether it has reached the portal.
        executed: whether the portal has carried it out.
        wait: how it is waited for before the request is sent again: ``never`` where waiting does
            not help; ``short`` where a person wants to hear of it at once; ``longer`` otherwise;
            until the portal takes requests again (``limit``), or the method has time again
            (``reset``).
    """

    sent: Sent
    executed: Executed
    wait: Wait = "never"


OUTCOMES: Final[Mapping[Event, Known]] = {
    # Certainly not sent.
    "wrong parameter": Known("no", "no"),
    "wrong configuration": Known("no", "no"),
    "unknown host": Known("no", "no"),
    "certificate refused": Known("no", "no"),
    "proxy refused": Known("no", "no"),
    "connection refused": Known("no", "no", "short"),
    "no connection in time": Known("no", "no", "longer"),
    "no room in time": Known("no", "no", "limit"),
    "no running time in time": Known("no", "no", "reset"),
    # Certainly not executed.
    "too many requests": Known("yes", "no", "limit"),
    "running time used up": Known("yes", "no", "reset"),
    "token expired": Known("yes", "no"),
    # Perhaps executed.
    "connection broken": Known("unknown", "perhaps", "longer"),
    "body cut": Known("unknown", "perhaps", "longer"),
    "body not unpacked": Known("unknown", "perhaps", "longer"),
    "status line not readable": Known("unknown", "perhaps", "longer"),
    "no answer in time": Known("unknown", "perhaps", "longer"),
    "not an answer of the REST API": Known("unknown", "perhaps", "longer"),
    "portal failed": Known("yes", "perhaps", "longer"),
    # Certainly answered.
    "redirect": Known("yes", "yes"),
    "answer not understood": Known("yes", "yes"),
    "refused": Known("yes", "yes"),
}
